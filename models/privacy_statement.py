"""The agency's Privacy/Confidentiality Statement, by version; nothing is stored before it is read.

Source 002: "Ensure your Client has read your agency's Privacy/Confidentiality Statement and that they
understand their data is being recorded".
"""

from tortoise import fields
from tortoise.models import Model

from models.errors import Mistake, invalid, say
from models.identity import Kind, id_of


class PrivacyStatement(Model):
    """A version is never changed: what somebody read stays what they read."""

    id = fields.UUIDField(primary_key=True, default=id_of(Kind.PRIVACY_STATEMENT))
    provider_id = fields.UUIDField()
    version = fields.IntField()
    """Counted from 1 within the provider; the highest one is in force."""
    text_en: str = fields.TextField()
    text_fr: str = fields.TextField()
    published_at = fields.DatetimeField(auto_now_add=True)
    published_by_id = fields.UUIDField()

    class Meta:
        table = "privacy_statement"
        unique_together = (("provider_id", "version"),)

    @classmethod
    async def in_force(cls, provider_id: object) -> "PrivacyStatement | None":
        return await cls.filter(provider_id=provider_id).order_by("-version").first()


async def must_be_acknowledged(
    provider_id: object, version: int | None, *field: str
) -> Mistake | None:
    """What to tell unless this is the version in force; None where it is."""
    statement = await PrivacyStatement.in_force(provider_id)
    if statement is None:
        return invalid(
            say(
                "Your agency has published no privacy statement yet. An Agency Coordinator or an"
                " administrator publishes one; then clients can be registered."
            ),
            *field,
        )
    if version is None:
        return invalid(
            say(
                "Confirm that the client has read and understood your agency's privacy statement:"
                " send the version that they read."
            ),
            *field,
        )
    if version != statement.version:
        return invalid(
            say("Version {version} of the privacy statement is in force. Have the client read it."),
            *field,
            version=statement.version,
        )
    return None
