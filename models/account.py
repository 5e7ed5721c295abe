"""Account: whoever signs in. Staff of a provider or a group, a jobseeker, or a reporting tool."""

from collections.abc import Collection, Iterable
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.expressions import Q
from tortoise.models import Model
from tortoise.queryset import QuerySet

from models.errors import ErrorCode, Mistake, say
from models.identity import Kind, id_of
from models.service_provider import ServiceProvider, ServiceProviderGroup


class AccountKind(StrEnum):
    STAFF = "staff"
    JOBSEEKER = "jobseeker"
    SERVICE = "service"


class Permission(StrEnum):
    """What an account may be given. The first four are named by the sources."""

    CLIENTS = "CLIENTS"
    CAMS_LINKING = "CAMS_LINKING"
    SERVICE_PROVIDER_GROUP = "SERVICE_PROVIDER_GROUP"
    SERVICE_PROVIDER_ADMIN = "SERVICE_PROVIDER_ADMIN"
    AGENCY_COORDINATOR = "AGENCY_COORDINATOR"
    SENSITIVE_INFORMATION = "SENSITIVE_INFORMATION"
    REPORTING = "REPORTING"
    ADMINISTRATOR = "ADMINISTRATOR"


class Language(StrEnum):
    """The two official languages of Canada, in which the portal speaks and writes."""

    ENGLISH = "en"
    FRENCH = "fr"


NO_PASSWORD = "!"  # noqa: S105
"""In place of a hash: no password matches it."""


class Account(Model):
    """Staff belong to a provider, or to the group; the same person signs in with one e-mail."""

    id = fields.UUIDField(primary_key=True, default=id_of(Kind.ACCOUNT))
    kind = fields.CharEnumField(AccountKind, max_length=10)
    email = fields.CharField(max_length=254, unique=True)
    """In lower case; the domain in its ASCII form."""
    password_hash = fields.CharField(max_length=200)
    display_name = fields.CharField(max_length=200)
    language = fields.CharEnumField(Language, max_length=2, default=Language.ENGLISH)
    permissions = ArrayField(element_type="text", default=list)
    provider: fields.ForeignKeyNullableRelation[ServiceProvider] = fields.ForeignKeyField(
        "models.ServiceProvider", related_name="accounts", null=True, on_delete=fields.RESTRICT
    )
    provider_id: UUID | None
    group: fields.ForeignKeyNullableRelation[ServiceProviderGroup] = fields.ForeignKeyField(
        "models.ServiceProviderGroup", related_name="accounts", null=True, on_delete=fields.RESTRICT
    )
    group_id: UUID | None
    jobseeker_id: UUID | None = fields.UUIDField(null=True, unique=True)
    """The jobseeker whose own account this is."""
    disabled_at: datetime | None = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "account"
        indexes = (("provider_id",),)

    @classmethod
    def without_secrets(cls) -> QuerySet["Account"]:
        """All that the workers' role may read: not what proves who somebody is."""
        return cls.all().only(
            "id",
            "kind",
            "email",
            "display_name",
            "language",
            "permissions",
            "provider_id",
            "group_id",
            "jobseeker_id",
            "disabled_at",
        )

    def holds(self, permission: Permission) -> bool:
        return holds(self.permissions, permission)

    @property
    def is_closed(self) -> bool:
        return self.disabled_at is not None

    @property
    def has_password(self) -> bool:
        return self.password_hash != NO_PASSWORD

    def why_not_closed(self, *, is_last_administrator: bool) -> Mistake | None:
        """Somebody must be left who can open it again."""
        return _last_administrator(_ACCOUNT) if is_last_administrator else None

    def close(self, *, at: datetime, is_last_administrator: bool) -> bool:
        """Whether it was open. Raise Mistake for the last administrator's."""
        if self.is_closed:
            return False
        if mistake := self.why_not_closed(is_last_administrator=is_last_administrator):
            raise mistake
        self.disabled_at = at
        return True

    def reopen(self) -> bool:
        """Whether it was closed. It holds what it held."""
        was_closed, self.disabled_at = self.is_closed, None
        return was_closed

    def why_not_invited(self) -> Mistake | None:
        """A first password is chosen by staff who have none."""
        if self.kind is not AccountKind.STAFF:
            return Mistake(
                ErrorCode.INVALID, say("This is not the account of a colleague."), field=_ACCOUNT
            )
        if self.is_closed:
            return _closed()
        if self.has_password:
            text = say("This colleague has a password. Whoever forgot theirs asks for a new one.")
            return Mistake(ErrorCode.CONFLICT, text, field=_ACCOUNT)
        return None

    def why_not_given(self, permission: Permission) -> Mistake | None:
        """A jobseeker's account holds none, a reporting tool nothing but Reporting."""
        if self.kind is AccountKind.JOBSEEKER:
            text = say("A jobseeker's own account holds no permission.")
        elif self.kind is AccountKind.SERVICE and permission is not Permission.REPORTING:
            text = say("A service account can be given Reporting alone.")
        elif self.is_closed:
            return _closed()
        else:
            return None
        return Mistake(ErrorCode.INVALID, text, field=_PERMISSION)

    def why_not_taken(
        self, permission: Permission, *, is_last_administrator: bool
    ) -> Mistake | None:
        """Somebody must be left who can grant."""
        if permission is Permission.ADMINISTRATOR and is_last_administrator:
            return _last_administrator(_PERMISSION)
        return None

    def grant(self, permission: Permission) -> bool:
        """Whether it was new. Raise Mistake for what this kind of account cannot hold."""
        if mistake := self.why_not_given(permission):
            raise mistake
        if permission in self.permissions:
            return False
        self.permissions = _in_order({*self.permissions, permission})
        return True

    def take(self, permission: Permission, *, is_last_administrator: bool) -> bool:
        """Whether it was held. Raise Mistake for the last administrator's."""
        if permission not in self.permissions:
            return False
        if mistake := self.why_not_taken(permission, is_last_administrator=is_last_administrator):
            raise mistake
        self.permissions = _in_order({*self.permissions} - {permission})
        return True

    @classmethod
    async def last_administrator(cls) -> UUID | None:
        """The only open account that holds Administrator; None when there are more, or none."""
        found = await cls.filter(_ADMINISTRATES).limit(2).only("id")
        return found[0].id if len(found) == 1 else None

    @classmethod
    async def hold_administrators(cls) -> None:
        """Keep every administrator as they are until the transaction ends.

        In the order of their ids: two who take each other's permission at once wait for one another,
        and the second one finds that it is no administrator any more.
        """
        await cls.filter(_ADMINISTRATES).order_by("id").select_for_update(no_key=True).only("id")

    @classmethod
    async def opened_by(cls, jobseeker_ids: Iterable[UUID]) -> set[UUID]:
        """Which of these jobseekers have opened an account of their own."""
        rows = cls.filter(jobseeker_id__in=list(jobseeker_ids))
        return {one.jobseeker_id for one in await rows.only("jobseeker_id") if one.jobseeker_id}


def holds(given: Collection[str], permission: Permission) -> bool:
    """An administrator holds everything (both sources: "Administrators"), but for one thing.

    Source 002: "Only unlock this information if you have been granted access": sensitive information
    is opened by nobody to whom it was not given by name.
    """
    return permission in given or (
        Permission.ADMINISTRATOR in given and permission is not Permission.SENSITIVE_INFORMATION
    )


_ACCOUNT, _PERMISSION = ("account_id",), ("permission",)
_ADMINISTRATES = Q(permissions__contains=[Permission.ADMINISTRATOR.value], disabled_at__isnull=True)


def _closed() -> Mistake:
    return Mistake(ErrorCode.CONFLICT, say("This account is closed."), field=_ACCOUNT)


def _last_administrator(field: tuple[str, ...]) -> Mistake:
    return Mistake(
        ErrorCode.CONFLICT,
        say("This is the last administrator. Make somebody else one first."),
        field=field,
    )


def _in_order(permissions: set[str]) -> list[str]:
    return [permission.value for permission in Permission if permission in permissions]
