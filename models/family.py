"""Family: people of one agency who belong together, under a code that is read aloud and written down."""

import secrets
from uuid import UUID

from tortoise import connections, fields
from tortoise.models import Model

from models.identity import Kind, id_of, new_id

SIGNS = "34679CDFGHJKMNPRTWXY"
"""No sign is taken for another one (0 O Q, 1 I L, 2 Z, 5 S, 8 B, U V); without vowels no word is made."""
LENGTH = 5
"""Three million codes in an agency."""
MOST_MEMBERS = 30

_BEGIN = """
INSERT INTO "family" ("id", "provider_id", "code", "created_by_id", "created_at")
VALUES ($1, $2, $3, $4, now()) ON CONFLICT ("provider_id", "code") DO NOTHING RETURNING "id"
"""


class Family(Model):
    """Source 002: "Click New and the Family Code will automatically be generated"."""

    id = fields.UUIDField(primary_key=True, default=id_of(Kind.FAMILY))
    provider_id = fields.UUIDField()
    code = fields.CharField(max_length=10)
    created_by_id = fields.UUIDField()
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "family"
        unique_together = (("provider_id", "code"), ("id", "provider_id"))

    @classmethod
    async def begin(cls, provider_id: UUID, by: UUID) -> "Family":
        """A family without members yet, in the caller's transaction. A code is never used again."""
        while True:
            code = f"F-{''.join(secrets.choice(SIGNS) for _ in range(LENGTH))}"
            rows = await connections.get("default").execute_query_dict(
                _BEGIN, [new_id(Kind.FAMILY), provider_id, code, by]
            )
            if rows:
                return await cls.get(id=rows[0]["id"])

    @classmethod
    async def of_code(cls, provider_id: UUID, code: str) -> "Family | None":
        """By a code as `read_code` gives it."""
        return await cls.get_or_none(provider_id=provider_id, code=code)


def read_code(text: str) -> str | None:
    """A code as people write it: in any case, with or without the F, the hyphen and spaces.

    None for what cannot be one.
    """
    signs = "".join(text.split()).replace("-", "").upper()
    if len(signs) == LENGTH + 1:
        signs = signs.removeprefix("F")
    if len(signs) != LENGTH or not set(signs) <= set(SIGNS):
        return None
    return f"F-{signs}"
