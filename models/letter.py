"""Letter: what the portal writes to somebody who has an account, by mail, once.

A row names its recipient and holds ids and codes alone: the address and every name are read when it
is sent. To add a kind, add it here and write its templates in `templates/mail/`.
"""

import re
from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from models.account import Account, Language
from models.audit_event import AuditEvent, AuditKind
from models.identity import Kind, id_of
from models.mailing import Mailing, MailingStatus

LIFETIME = timedelta(days=3)
"""How long a letter is worth being sent."""

_CODE = re.compile(r"[A-Za-z0-9_.:+-]{1,64}")


class LetterKind(StrEnum):
    PASSWORD_RESET = "PASSWORD_RESET"  # noqa: S105
    """With a link; how it works is `models/password_reset.py`."""
    STAFF_INVITED = "STAFF_INVITED"
    """To a new colleague, with a link of the same kind; `about["by"]`, unless a command wrote it."""
    PASSWORD_CHANGED = "PASSWORD_CHANGED"  # noqa: S105
    SECOND_FACTOR_CHANGED = "SECOND_FACTOR_CHANGED"
    """`about["change"]` is a SecondFactorChange."""
    LOOK_UP_BUDGET = "LOOK_UP_BUDGET"
    SENSITIVE_UNLOCKED = "SENSITIVE_UNLOCKED"
    SENSITIVE_REFUSED = "SENSITIVE_REFUSED"
    REPORT_READY = "REPORT_READY"
    """With a link; `about["subscription"]` is what it is sent for, `about["report"]` its name."""


class Letter(Mailing):
    id = fields.UUIDField(primary_key=True, default=id_of(Kind.LETTER))
    kind = fields.CharEnumField(LetterKind, max_length=40)
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name="letters", on_delete=fields.CASCADE
    )
    """Who gets it."""
    account_id: UUID
    about: dict[str, Any] = fields.JSONField(default=dict)
    """What the template tells, in ids and codes; `by` is the account whose name is told."""
    language = fields.CharEnumField(Language, max_length=2)
    status = fields.CharEnumField(MailingStatus, max_length=12, default=MailingStatus.QUEUED)

    class Meta:
        table = "letter"
        indexes = (("account_id", "created_at"),)

    @property
    def changed(self) -> AuditEvent:
        return AuditEvent(AuditKind.WRITE, ["Letter.status"], about_account_id=self.account_id)


def ids_and_codes(about: Mapping[str, object]) -> dict[str, str]:
    """What a letter may hold. Raise ValueError for anything that could be a person's data."""
    told = {name: str(value) for name, value in about.items()}
    for name, value in told.items():
        if not _CODE.fullmatch(value):
            raise ValueError(name)
    return told
