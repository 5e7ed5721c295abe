"""Sending letters: each once, to the address that the account has when it is sent."""

from datetime import datetime, timedelta
from email.message import EmailMessage
from uuid import UUID

from gateways.mail_failures import MailRefused, Phase
from gateways.mail_message import message_of
from gateways.mail_templates import LetterFacts, letter_mail
from jobs import queue
from jobs.deps import Deps
from jobs.mailing import Mailings
from jobs.outbox import consumes
from jobs.queue import SEND_LETTER
from models import Account, Letter, LetterKind, MailingStatus, OutboxEntry, PasswordReset
from models.mailing import TO_BE_SENT
from models.password_reset import WITH_A_LINK, password_reset_link
from models.report_subscription import report_link
from permissions import report_token

_REMEMBERED_FOR = timedelta(days=90)


@consumes(SEND_LETTER)
async def send_letter(deps: Deps, entry: OutboxEntry, letter_id: str) -> None:
    await LETTERS.send(deps, entry, UUID(letter_id))


async def expire_letters(now: datetime) -> None:
    await LETTERS.expire(now, TO_BE_SENT)


async def forget_old(now: datetime) -> None:
    """What became of a letter long ago is of no use to anybody."""
    settled = set(MailingStatus) - TO_BE_SENT - {MailingStatus.SENDING}
    await Letter.filter(created_at__lt=now - _REMEMBERED_FOR, status__in=list(settled)).delete()


async def _written(deps: Deps, letter: Letter, now: datetime) -> EmailMessage:
    account = await Account.without_secrets().get(id=letter.account_id)
    if account.disabled_at is not None:
        raise MailRefused(Phase.MESSAGE, detail="ACCOUNT_CLOSED")
    return message_of(
        letter_mail(
            letter.kind,
            LetterFacts(
                language=letter.language,
                name=account.display_name,
                at=letter.created_at,
                by=await _name_of(letter.about.get("by")),
                about=letter.about,
                link=await _link_in(deps, letter, now),
                expires_at=letter.expires_at,
                portal_url=deps.portal_url,
            ),
        ),
        sender=deps.mail_from,
        recipient=account.email,
        message_id=letter.message_id(deps.mail_domain),
        at=now,
    )


async def _link_in(deps: Deps, letter: Letter, now: datetime) -> str:
    if letter.kind is LetterKind.REPORT_READY:
        return report_link(deps.portal_url, report_token.written(deps.tokens, letter.id))
    if letter.kind not in WITH_A_LINK:
        return deps.portal_url
    reset = await PasswordReset.get_or_none(letter_id=letter.id)
    if reset is None or not reset.is_open_at(now):
        raise MailRefused(Phase.MESSAGE, detail="LINK_ENDED")
    token = deps.tokens.password_reset_token(letter.id, reset.account_id)
    return password_reset_link(deps.portal_url, token)


async def _name_of(account_id: str | None) -> str | None:
    account = (
        None if account_id is None else await Account.without_secrets().get_or_none(id=account_id)
    )
    return None if account is None else account.display_name


LETTERS = Mailings(Letter, SEND_LETTER, "letter_id", promise=queue.send_letter, write=_written)
