"""What the mail worker does, as far as a test of the API needs it."""

from jobs.alerts import tell_administrators
from jobs.deps import Deps
from jobs.password_resets import LASTS, answer_password_reset
from jobs.queue import ANSWER_PASSWORD_RESET, TELL_ADMINISTRATORS
from models import Account, Letter, LetterKind, OutboxEntry, PasswordReset


async def answer_requests(api):
    """Let the worker look whose addresses were asked for."""
    deps = Deps(None, None, api.tokens, "http://portal.example", "portal@portal.example")
    for entry in await OutboxEntry.filter(task=ANSWER_PASSWORD_RESET, done_at=None, dead_at=None):
        await answer_password_reset.run(deps, entry.id, within=LASTS)


async def write_to_administrators():
    """Let the worker keep what was promised for whoever has no manager."""
    deps = Deps(None, None, None, "http://portal.example", "portal@portal.example")
    for entry in await OutboxEntry.filter(task=TELL_ADMINISTRATORS, done_at=None).order_by("id"):
        await tell_administrators.run(deps, entry.id, within=LASTS)


async def letters_to(account: Account) -> list[LetterKind]:
    return [each.kind for each in await Letter.filter(account_id=account.id).order_by("id")]


async def last_token(api) -> str:
    """Of the newest link."""
    reset = await PasswordReset.all().order_by("-created_at").first()
    return api.tokens.password_reset_token(reset.letter_id, reset.account_id)
