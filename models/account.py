"""Account: whoever signs in. Staff of a provider or a group, a jobseeker, or a reporting tool."""

from collections.abc import Collection
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model

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

    def holds(self, permission: Permission) -> bool:
        return holds(self.permissions, permission)


def holds(given: Collection[str], permission: Permission) -> bool:
    """An administrator holds everything (both sources: "Administrators"), but for one thing.

    Source 002: "Only unlock this information if you have been granted access": sensitive information
    is opened by nobody to whom it was not given by name.
    """
    return permission in given or (
        Permission.ADMINISTRATOR in given and permission is not Permission.SENSITIVE_INFORMATION
    )
