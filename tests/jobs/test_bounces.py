"""Reports of mail servers are believed about mails that we sent, and about nothing else."""

import asyncio
import os
import sys
from pathlib import Path
from uuid import uuid4

import pytest

from jobs.bounces import LARGEST_REPORT, Taken, take_report
from models import Invitation, InvitationStatus, Letter, MailingStatus

ROOT = Path(__file__).parents[2]

REPORT = """\
From: MAILER-DAEMON@mail.example
To: invitations@portal.example
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: {kind}; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

I'm sorry to have to inform you that your message could not be delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example

Final-Recipient: rfc822; zoe-1@mail.example
Action: {action}
Status: {status}
Diagnostic-Code: smtp; 550 5.1.1 <zoe-1@mail.example>: no such user

--b
Content-Type: {returned}

From: Jobs Portal <invitations@portal.example>
Message-ID: {message_id}
Subject: North Employment invites you

--b--
"""


def report(message_id, **changes):
    parts = {
        "kind": "multipart/report",
        "action": "failed",
        "status": "5.1.1",
        "returned": "message/rfc822",
        **changes,
    }
    return REPORT.format(message_id=message_id, **parts).replace("\n", "\r\n").encode()


@pytest.fixture
async def sent(invite):
    return await invite(status=InvitationStatus.SENT)


async def status_of(invitation):
    await invitation.refresh_from_db()
    return invitation.status


@pytest.mark.parametrize("returned", ["message/rfc822", "text/rfc822-headers"])
async def test_a_report_about_an_invitation_that_was_sent_says_that_it_bounced(sent, returned):
    taken = await take_report(report(sent.message_id("portal.example"), returned=returned))
    assert taken is Taken.BOUNCED
    assert await status_of(sent) is InvitationStatus.BOUNCED
    assert sent.failure == "BOUNCED_5.1.1"


async def test_what_was_uncertain_has_bounced_when_a_report_says_so(invite):
    uncertain = await invite(status=InvitationStatus.UNCERTAIN)
    await take_report(report(uncertain.message_id("portal.example")))
    assert await status_of(uncertain) is InvitationStatus.BOUNCED


async def test_a_report_that_comes_twice_is_taken_once(sent):
    one = report(sent.message_id("portal.example"))
    assert [await take_report(one), await take_report(one)] == [Taken.BOUNCED, Taken.IGNORED]


async def test_a_report_about_an_invitation_that_does_not_exist_is_ignored(sent):
    taken = await take_report(report(f"<invitation-{uuid4()}@portal.example>"))
    assert taken is Taken.IGNORED
    assert await status_of(sent) is InvitationStatus.SENT


@pytest.mark.parametrize("action", ["delayed", "delivered", "relayed", "expanded", ""])
async def test_a_report_of_anything_but_failure_is_ignored(sent, action):
    taken = await take_report(report(sent.message_id("portal.example"), action=action))
    assert taken is Taken.IGNORED


@pytest.mark.parametrize(
    "status",
    [
        InvitationStatus.QUEUED,
        InvitationStatus.RETRY,
        InvitationStatus.FAILED,
        InvitationStatus.ACCEPTED,
        InvitationStatus.REVOKED,
        InvitationStatus.EXPIRED,
    ],
)
async def test_a_report_changes_nothing_when_no_copy_is_out(invite, status):
    invitation = await invite(status=status)
    taken = await take_report(report(invitation.message_id("portal.example")))
    assert taken is Taken.IGNORED
    assert await status_of(invitation) is status


async def test_a_report_that_overtakes_the_end_of_sending_must_come_again(invite):
    sending = await invite(status=InvitationStatus.SENDING)
    assert await take_report(report(sending.message_id("portal.example"))) is Taken.TOO_EARLY


@pytest.mark.parametrize("code", ["", "9.9.9", "5.1.1" + "1" * 500, "zoe-1@mail.example", "5.1"])
async def test_nothing_of_a_report_but_a_code_is_kept(sent, code):
    await take_report(report(sent.message_id("portal.example"), status=code))
    invitation = await Invitation.get(id=sent.id)
    assert invitation.failure == "BOUNCED"


@pytest.mark.parametrize(
    "mail",
    [
        b"",
        b"\0" * 100,
        b"\xff\xfe",
        b"Subject: Re: invitation\r\n\r\nThank you!",
        b"Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\n--b--",
        b"Content-Type: multipart/report; boundary=b\r\n\r\n" + b"--b\r\n" * 50_000,
        b"Content-Type: multipart/report; boundary=\r\n\r\n--\r\n",
        b"Content-Type: multipart/report; boundary=b; boundary*=x'y'%ff\r\n\r\n--b\r\n\r\n",
        b"".join(
            b'Content-Type: multipart/report; boundary="%d"\r\n\r\n--%d\r\n' % (depth, depth)
            for depth in range(3000)
        ),
        b"A" * (2 * LARGEST_REPORT),
    ],
    ids=range(10),
)
async def test_any_other_mail_is_ignored(sent, mail):
    assert await take_report(mail) is Taken.IGNORED


async def test_a_report_inside_a_letter_is_ignored(sent):
    letter = report(sent.message_id("portal.example"), kind="multipart/mixed")
    assert await take_report(letter) is Taken.IGNORED


async def test_a_letter_bounces_too(write):
    letter = await write()
    await Letter.all().update(status=MailingStatus.SENT)
    assert await take_report(report(letter.message_id("portal.example"))) is Taken.BOUNCED
    assert await status_of(letter) is MailingStatus.BOUNCED


@pytest.mark.parametrize("kind", ["account", "session", "jobseeker"])
async def test_a_report_about_what_is_no_mail_is_ignored(sent, kind):
    assert await take_report(report(f"<{kind}-{sent.id}@portal.example>")) is Taken.IGNORED


async def piped(mail, environment):
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "cli", "bounce"),
        cwd=ROOT,
        env=environment,
        stdin=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    await process.communicate(mail)
    return process.returncode


async def test_a_mail_server_pipes_a_report_to_the_command(sent, environment):
    assert await piped(report(sent.message_id("portal.example")), environment) == 0
    assert await status_of(sent) is InvitationStatus.BOUNCED


async def test_a_mail_server_keeps_a_report_while_the_database_is_down(sent, environment):
    down = {**environment, "WORKER_DATABASE_URL": "postgres://portal@127.0.0.1:9/portal"}
    assert await piped(report(sent.message_id("portal.example")), down) == os.EX_TEMPFAIL
