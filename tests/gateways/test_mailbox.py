"""The demo's mailbox, over real SMTP and real HTTP: what is kept, and for how long."""

import asyncio
import socket
from datetime import datetime, timedelta
from email import message_from_bytes, policy

import httpx
import pytest

from gateways.mail_failures import MailUncertain
from gateways.mailbox import open_mailbox, serve
from models.account import Language
from tests.mailing import emptied, invite, listed, post_raw


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("mailbox")


@pytest.fixture(scope="module")
async def mailbox(folder):
    async with open_mailbox(folder=folder) as opened:
        yield opened


@pytest.fixture(autouse=True)
async def http(mailbox):
    async with emptied(mailbox) as client:
        yield client


async def test_an_invitation_is_listed_with_its_envelope_and_both_forms(mailbox, http):
    await invite(mailbox)
    [message] = await listed(http)
    assert message.keys() == {"id", "receivedAt", "from", "to", "subject", "text", "html"}
    assert message["from"] == "no-reply@portal.example"
    assert message["to"] == ["zoe@mail.example"]
    assert message["subject"] == "You are invited to join the Jobs Portal"
    assert message["text"].startswith("Hello Zoé,\n\nNorth Employment invites you")
    assert "https://portal.example/invitation#token" in message["text"].splitlines()
    assert "<bdi>Zoé</bdi>" in message["html"]
    received = datetime.fromisoformat(message["receivedAt"])
    assert received.utcoffset() == timedelta(0)


async def test_a_french_invitation_arrives_in_french(mailbox, http):
    await invite(mailbox, language=Language.FRENCH, provider_name="Emploi Sud")
    [message] = await listed(http)
    assert message["subject"] == "Invitation à vous inscrire au Portail de l’emploi"
    assert message["text"].startswith("Bonjour Zoé,\n\nEmploi Sud vous invite")
    assert '<html lang="fr-CA">' in message["html"]


async def test_the_newest_message_is_first(mailbox, http):
    for recipient in ("first@mail.example", "second@mail.example", "third@mail.example"):
        await invite(mailbox, recipient)
    assert [message["to"] for message in await listed(http)] == [
        ["third@mail.example"],
        ["second@mail.example"],
        ["first@mail.example"],
    ]


async def test_messages_to_one_address_can_be_asked_for(mailbox, http):
    await invite(mailbox, "first@mail.example")
    await invite(mailbox, "second@mail.example")
    answer = await http.get("/messages", params={"to": "first@mail.example"})
    assert [message["to"] for message in answer.json()] == [["first@mail.example"]]


async def test_one_message_can_be_asked_for_by_id(mailbox, http):
    await invite(mailbox)
    [message] = await listed(http)
    assert (await http.get(f"/messages/{message['id']}")).json() == message


async def test_the_raw_message_is_what_came_over_smtp(mailbox, http):
    await invite(mailbox)
    [message] = await listed(http)
    raw = await http.get(f"/messages/{message['id']}/raw")
    assert raw.headers["content-type"].startswith("text/plain")
    assert message_from_bytes(raw.content, policy=policy.SMTP).keys() == [
        *("From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted"),
        *("MIME-Version", "Content-Type", "Content-Language"),
    ]


@pytest.mark.parametrize("path", ["", "/raw", "/html"])
@pytest.mark.parametrize("message_id", ["none", "..%2F..%2Fetc%2Fpasswd", "%00"])
async def test_a_message_that_is_not_there_is_not_found(http, message_id, path):
    assert (await http.get(f"/messages/{message_id}{path}")).status_code == 404


async def test_deleting_forgets_every_message(mailbox, http, folder):
    await invite(mailbox)
    assert (await http.delete("/messages")).status_code == 204
    assert await listed(http) == []
    assert list(folder.iterdir()) == []


async def test_messages_survive_a_restart(tmp_path):
    async with open_mailbox(folder=tmp_path) as first:
        await invite(first)
        async with httpx.AsyncClient(base_url=first.http_url) as http:
            before = await listed(http)
    async with (
        open_mailbox(folder=tmp_path) as second,
        httpx.AsyncClient(base_url=second.http_url) as http,
    ):
        assert await listed(http) == before


async def test_half_a_message_from_a_crash_is_passed_over(tmp_path):
    (tmp_path / "20260101T000000-000000-00000000.eml").write_bytes(b"Subject: half")
    (tmp_path / "20260101T000000-000000-00000001.unfinished").write_bytes(b"Sub")
    async with (
        open_mailbox(folder=tmp_path) as mailbox,
        httpx.AsyncClient(base_url=mailbox.http_url) as http,
    ):
        assert await listed(http) == []


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"no headers at all\r\n",
        b"Subject: =?utf-8?q?=0aBcc:?=\r\n\r\nbody\r\n",
        b"Subject: =?nonsense?b?////?=\r\n\r\nbody\r\n",
        b"Subject: \xff\xfe\r\n\r\n\xff\xfe\r\n",
        b"Content-Type: text/plain; charset=nonsense\r\n\r\nbody\r\n",
        b"Content-Type: text/html; charset=utf-7\r\n\r\n+ADw-b+AD4-\r\n",
        b"Content-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\n",
        b"Content-Type: multipart/mixed\r\n\r\nno boundary\r\n",
        b"Content-Transfer-Encoding: base64\r\n\r\n!!!!\r\n",
    ],
)
async def test_a_broken_message_is_kept_and_hides_no_other(mailbox, http, raw):
    await invite(mailbox)
    await post_raw(mailbox, raw)
    broken, whole = await listed(http)
    assert whole["subject"] == "You are invited to join the Jobs Portal"
    assert (await http.get(f"/messages/{broken['id']}/raw")).content.strip() == raw.strip()
    assert (await http.get("/")).status_code == 200


async def test_every_recipient_of_a_message_is_named(mailbox, http):
    await post_raw(mailbox, b"Subject: hi\r\n\r\nhi\r\n", recipients=["a@x.example", "b@x.example"])
    [message] = await listed(http)
    assert message["to"] == ["a@x.example", "b@x.example"]


async def test_a_hung_conversation_does_not_keep_the_mailbox_open(tmp_path):
    async with open_mailbox(folder=tmp_path) as mailbox:
        async with httpx.AsyncClient(base_url=mailbox.http_url) as http:
            await http.post("/_control/faults", json={"data": "hang"})
        sending = asyncio.create_task(invite(mailbox, patience=30))
        while not list(tmp_path.glob("*.json")):  # noqa: ASYNC110  # A folder has no event.
            await asyncio.sleep(0.01)
    with pytest.raises(MailUncertain):
        await sending


def two_free_ports():
    with (
        socket.create_server(("127.0.0.1", 0)) as one,
        socket.create_server(("127.0.0.1", 0)) as two,
    ):
        return one.getsockname()[1], two.getsockname()[1]


async def test_serve_runs_until_it_is_cancelled_and_frees_its_ports(tmp_path):
    smtp_port, http_port = two_free_ports()
    serving = asyncio.create_task(serve(smtp_port=smtp_port, http_port=http_port, folder=tmp_path))
    async with httpx.AsyncClient(
        base_url=f"http://127.0.0.1:{http_port}", transport=httpx.AsyncHTTPTransport(retries=5)
    ) as http:
        assert await listed(http) == []
    serving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await serving
    for port in (smtp_port, http_port):
        socket.create_server(("127.0.0.1", port)).close()


async def test_a_taken_port_is_an_os_error(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(OSError, match="in use"):
            await serve(smtp_port=port, http_port=0, folder=tmp_path)
        with pytest.raises(OSError, match="in use"):
            await serve(smtp_port=0, http_port=port, folder=tmp_path)
