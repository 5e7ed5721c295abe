"""PersistedDocument: a GraphQL document that a consumer published, and may send by its id.

A text never changes: another one under the same name is the next version, and the older ones go on
until they are retired, because programs that send them are still in use.
"""

import hashlib
import re
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model

from models.consumer import Consumer
from models.identity import Kind, id_of

_SHA256 = re.compile(r"[0-9a-f]{64}")
_CUSTOM = re.compile(r"(x-[A-Za-z0-9._~-]{1,50}:)?[A-Za-z0-9._~-]{1,100}")
"""https://graphql.github.io/graphql-over-http/draft/, "Document identifier syntax"."""


class OperationKind(StrEnum):
    QUERY = "query"
    MUTATION = "mutation"


class DocumentState(StrEnum):
    PENDING = "pending"
    """Runs where any text would run too (modes `free` and `log`); not in the list of who is held."""
    ACTIVE = "active"
    RETIRED = "retired"
    """As if it had never been in the list; who still asks for it is logged."""


class PersistedDocument(Model):
    id = fields.UUIDField(primary_key=True, default=id_of(Kind.PERSISTED_DOCUMENT))
    consumer: fields.ForeignKeyRelation[Consumer] = fields.ForeignKeyField(
        "models.Consumer", related_name="documents", on_delete=fields.RESTRICT
    )
    consumer_id: UUID
    name = fields.CharField(max_length=100)
    """Of its operation."""
    version = fields.IntField()
    """1, 2, 3 … of one name."""
    sha256 = fields.CharField(max_length=64)
    """Of the text in UTF-8, in lower-case hexadecimal: its id."""
    aliases = ArrayField(element_type="text", default=list)
    """Ids that the consumer's own tool gave it, such as Relay's MD5."""
    operation = fields.CharEnumField(OperationKind, max_length=10)
    text = fields.TextField()
    state = fields.CharEnumField(DocumentState, max_length=10, default=DocumentState.PENDING)
    published_at = fields.DatetimeField()
    retired_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "persisted_document"
        unique_together = (("consumer_id", "name", "version"), ("consumer_id", "sha256"))

    def activate(self) -> bool:
        """Whether it was not in the list."""
        was_active = self.state is DocumentState.ACTIVE
        self.state, self.retired_at = DocumentState.ACTIVE, None
        return not was_active

    def retire(self, *, at: datetime) -> bool:
        """Whether it had not been retired before."""
        if self.state is DocumentState.RETIRED:
            return False
        self.state, self.retired_at = DocumentState.RETIRED, at
        return True


class DocumentUse(Model):
    """How often a document ran for somebody, and when it last did; written behind the requests.

    Published or shipped with the product, so it is named by its hash.
    """

    id = fields.BigIntField(primary_key=True)
    sha256 = fields.CharField(max_length=64)
    used_by = fields.CharField(max_length=100)
    """The name of a known front end, the id of a service account, or nothing for anybody else."""
    uses = fields.BigIntField()
    last_used_at = fields.DatetimeField()

    class Meta:
        table = "document_use"
        unique_together = (("sha256", "used_by"),)


def sha256_of(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def is_sha256(text: str) -> bool:
    return _SHA256.fullmatch(text) is not None


def is_custom_id(text: str) -> bool:
    """Whether the specification lets a tool call a document so."""
    return _CUSTOM.fullmatch(text) is not None
