"""The person, or the tool, behind a request: loaded anew for every request, never from the token."""

from dataclasses import dataclass
from uuid import UUID

from models import Account, AccountKind, Language, Permission
from models.account import holds


@dataclass(frozen=True)
class Viewer:
    account_id: UUID
    kind: AccountKind
    display_name: str
    language: Language
    permissions: frozenset[Permission]
    provider_id: UUID | None = None
    """The provider a member of staff belongs to; empty for staff of the group and administrators."""
    provider_ids: frozenset[UUID] = frozenset()
    """Every provider whose people this viewer's scopes may reach."""
    jobseeker_id: UUID | None = None
    """The jobseeker whose own account this is."""
    family: UUID | None = None
    """The family of sessions they are signed in with; a service account has none."""

    def holds(self, permission: Permission) -> bool:
        """What an administrator holds without being given it is said in models/account.py."""
        return holds(self.permissions, permission)

    @property
    def is_staff(self) -> bool:
        return self.kind is AccountKind.STAFF

    @classmethod
    def of(cls, account: Account, provider_ids: frozenset[UUID], family: UUID | None) -> "Viewer":
        return cls(
            account_id=account.id,
            kind=account.kind,
            display_name=account.display_name,
            language=account.language,
            # A jobseeker's own account holds none, whatever stands in its row.
            permissions=frozenset()
            if account.kind is AccountKind.JOBSEEKER
            else frozenset(Permission(name) for name in account.permissions),
            provider_id=account.provider_id,
            provider_ids=provider_ids,
            jobseeker_id=account.jobseeker_id,
            family=family,
        )
