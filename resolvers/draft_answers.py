"""The answers of a draft: encrypted as a whole, since nobody has checked what was typed where."""

from typing import Any

import msgspec

from models import RegistrationDraft
from models.errors import ErrorCode, Mistake, say
from models.registration.form import Answers
from models.registration.kinds import Rows
from models.registration.sections import QUESTIONS
from resolvers import registration_form
from resolvers.context import Context

_TABLE, _COLUMN = "registration_draft", "answers"
_LARGEST = 200_000
"""Bytes of JSON: forty times a form that is filled everywhere."""


def opened(ctx: Context, draft: RegistrationDraft) -> Answers:
    """By coordinate, as they were typed. Raise CannotDecrypt for what does not open."""
    plain = ctx.keyring.decrypt(bytes(draft.answers), table=_TABLE, column=_COLUMN, row=draft.id)
    answers: Answers = msgspec.json.decode(plain)
    return answers


def keep(ctx: Context, draft: RegistrationDraft, answers: Answers) -> None:
    """Those that say something. Raise Mistake for more than a form holds."""
    plain = msgspec.json.encode({name: one for name, one in answers.items() if one is not None})
    if len(plain) > _LARGEST:
        raise Mistake(
            ErrorCode.INVALID,
            say("This is more than a form holds. Shorten the texts."),
            field=("form",),
        )
    draft.answers = ctx.keyring.encrypt(plain, table=_TABLE, column=_COLUMN, row=draft.id)


def shown(ctx: Context, draft: RegistrationDraft) -> Answers:
    """What people are shown of them: numbers that are masked elsewhere are masked here."""
    return {name: _by_rows(name, one, None) for name, one in opened(ctx, draft).items()}


def changed(before: Answers, given: Answers) -> Answers:
    """With what is given, null too; what was shown masked, and comes back so, stays as it was."""
    plain: Answers = msgspec.to_builtins(given)
    meant = {name: _by_rows(name, one, before.get(name) or []) for name, one in plain.items()}
    return registration_form.together(before, meant)


def _by_rows(name: str, answer: Any, before: list[dict[str, Any]] | None) -> Any:
    kind = QUESTIONS[name].kind
    if answer is None or not isinstance(kind, Rows):
        return answer
    return kind.shown(answer) if before is None else kind.meant(answer, before)
