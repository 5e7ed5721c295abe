"""What the tests of the mailbox share: an open mailbox, a client of it, mail to put into it."""

from contextlib import asynccontextmanager

import aiosmtplib
import httpx

from gateways.mailer import SmtpMailer
from tests.smtp_server import invitation


@asynccontextmanager
async def emptied(mailbox):
    """A client of the mailbox, in which there is no message and no fault."""
    async with httpx.AsyncClient(base_url=mailbox.http_url) as http:
        await http.delete("/messages")
        await http.delete("/_control/faults")
        yield http


async def invite(mailbox, recipient="zoe@mail.example", *, patience=5.0, **facts):
    message = invitation(recipient, **facts)
    await SmtpMailer.from_url(mailbox.smtp_url, timeout=patience).send(message)


async def post_raw(mailbox, raw, *, recipients=("zoe@mail.example",)):
    """A message from somebody who keeps to no rules but SMTP's."""
    client = aiosmtplib.SMTP(
        hostname="127.0.0.1",
        port=int(mailbox.smtp_url.rpartition(":")[2]),
        local_hostname="stranger.example",
    )
    async with client:
        await client.sendmail("stranger@mail.example", recipients, raw)


async def listed(http):
    return (await http.get("/messages")).json()
