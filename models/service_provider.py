"""Service provider group > service provider > site: who serves a jobseeker, and where."""

from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from models.identity import Kind, id_of


class ServiceProviderGroup(Model):
    id = fields.UUIDField(primary_key=True, default=id_of(Kind.SERVICE_PROVIDER_GROUP))
    name = fields.CharField(max_length=200)
    providers: fields.ReverseRelation["ServiceProvider"]

    class Meta:
        table = "service_provider_group"


class ServiceProvider(Model):
    id = fields.UUIDField(primary_key=True, default=id_of(Kind.SERVICE_PROVIDER))
    group: fields.ForeignKeyRelation[ServiceProviderGroup] = fields.ForeignKeyField(
        "models.ServiceProviderGroup", related_name="providers", on_delete=fields.RESTRICT
    )
    group_id: UUID
    name = fields.CharField(max_length=200)
    sites: fields.ReverseRelation["Site"]

    class Meta:
        table = "service_provider"


class Site(Model):
    id = fields.UUIDField(primary_key=True, default=id_of(Kind.SITE))
    provider: fields.ForeignKeyRelation[ServiceProvider] = fields.ForeignKeyField(
        "models.ServiceProvider", related_name="sites", on_delete=fields.RESTRICT
    )
    provider_id: UUID
    name = fields.CharField(max_length=200)
    city = fields.CharField(max_length=100)
    postal_code = fields.CharField(max_length=7, null=True)
    """`M5V 3L9`: iCARE asks for that of the place where a service was received."""

    class Meta:
        table = "site"
