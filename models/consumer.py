"""Consumer: a program that sends documents. A front end says its name; a reporting tool is its account."""

import re
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from models.account import Account
from models.identity import Kind, id_of

if TYPE_CHECKING:
    from models.persisted_document import PersistedDocument

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._/@-]{0,99}")


class ConsumerMode(StrEnum):
    """What a consumer may send, from the freest to the strictest."""

    FREE = "free"
    """Any text, and Apollo's automatic registration."""
    LOG = "log"
    """Any text; what is not in the list is logged."""
    ENFORCE = "enforce"
    """Documents of the list: by their id, or as their text, byte for byte."""
    IDS = "ids"
    """Documents of the list by their id alone."""

    @property
    def holds(self) -> bool:
        """Nothing runs but what is in the list."""
        return self in {ConsumerMode.ENFORCE, ConsumerMode.IDS}


class Consumer(Model):
    id = fields.UUIDField(primary_key=True, default=id_of(Kind.CONSUMER))
    name = fields.CharField(max_length=100, unique=True)
    """What a front end sends as `graphql-client-name`; of a service account its name."""
    account: fields.OneToOneNullableRelation[Account] = fields.OneToOneField(
        "models.Account", related_name="consumer", null=True, on_delete=fields.RESTRICT
    )
    account_id: UUID | None
    """The service account that it is. Nobody is it by saying its name."""
    mode = fields.CharEnumField(ConsumerMode, max_length=10, default=ConsumerMode.FREE)
    """A service account's is `enforce`, always."""
    documents: fields.ReverseRelation["PersistedDocument"]

    class Meta:
        table = "consumer"

    @staticmethod
    def is_a_name(text: str) -> bool:
        """Whether a header can carry it, and a person can read it in a list."""
        return _NAME.fullmatch(text) is not None and text == text.strip()

    @classmethod
    def of_account(cls, account: Account) -> "Consumer":
        """Of a service account: its documents and nothing else, however it is asked for."""
        return cls(name=account.email, account_id=account.id, mode=ConsumerMode.ENFORCE)
