"""The person, or the tool, behind a request: loaded anew for every request, never from the token."""

from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from uuid import UUID

from models import AccountKind, Language, Permission
from models.account import holds
from models.identity import Kind, derived_id
from permissions.bearer import Bearer, OutsideBearer, SessionBearer
from permissions.rows import Reach


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
    bearer: Bearer | None = None
    """What they sent to say who they are; None where nothing was sent."""
    authenticated_at: datetime | None = None
    """When they last proved who they are: gave their password here, or what their identity provider
    says. A service account has no such moment.
    """
    version: str | None = field(default=None, compare=False)
    """Of the row that says all of this; None where rows of others say, too, whom they reach."""

    @property
    def family(self) -> UUID | None:
        """The family of sessions they are signed in with; other bearers belong to none."""
        return self.bearer.family if isinstance(self.bearer, SessionBearer) else None

    @property
    def session(self) -> UUID | None:
        """Where they are signed in: the family of sessions, or what stands for one where an identity
        provider vouches for them. A program is signed in nowhere.
        """
        if isinstance(self.bearer, OutsideBearer):
            return derived_id(Kind.SESSION, self.bearer.issuer, self.bearer.subject)
        return self.family

    def holds(self, permission: Permission) -> bool:
        """What an administrator holds without being given it is said in models/account.py."""
        return holds(self.permissions, permission)

    @property
    def is_staff(self) -> bool:
        return self.kind is AccountKind.STAFF

    @cached_property
    def acting_as(self) -> tuple[str, ...]:
        """What the audit trail has of what they were and might."""
        return (self.kind.value, *sorted(self.permissions))

    @cached_property
    def reach(self) -> Reach:
        """Whose rows the database shows to this viewer."""
        return Reach(
            account_id=self.account_id,
            jobseeker_id=self.jobseeker_id,
            provider_ids=self.provider_ids,
            administrator=Permission.ADMINISTRATOR in self.permissions,
        )
