"""The demo's mailbox, over real SMTP and real HTTP."""

import asyncio
import re
import socket
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy

import aiosmtplib
import httpx
import pytest

from gateways.mail_failures import MailRefused, MailTransient, MailUncertain
from gateways.mail_message import invitation_message
from gateways.mail_templates import invitation_mail
from gateways.mailbox import open_mailbox, serve
from gateways.mailer import SmtpMailer
from models.account import Language


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("mailbox")


@pytest.fixture(scope="module")
async def open_for_all(folder):
    async with open_mailbox(folder=folder) as opened:
        yield opened


@pytest.fixture
async def http(open_for_all):
    async with httpx.AsyncClient(base_url=open_for_all.http_url) as client:
        await client.delete("/messages")
        await client.delete("/_control/faults")
        yield client


@pytest.fixture
def mailbox(open_for_all, http):
    """An empty mailbox that works."""
    return open_for_all


async def invite(mailbox, recipient="zoe@mail.example", *, patience=5.0, **facts):
    mail = invitation_mail(
        **{
            "language": Language.ENGLISH,
            "name": "Zoé",
            "provider_name": "North Employment",
            "link": "https://portal.example/invitation#token",
            "expires_at": datetime(2026, 7, 4, 21, 5, tzinfo=UTC),
            "portal_url": "https://portal.example",
            **facts,
        }
    )
    message = invitation_message(
        sender="no-reply@portal.example",
        recipient=recipient,
        mail=mail,
        message_id="<invitation-1@portal.example>",
        at=datetime(2026, 7, 1, 21, 5, tzinfo=UTC),
    )
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


async def test_the_page_lists_the_messages_and_opens_the_newest(mailbox, http):
    await invite(mailbox, "first@mail.example")
    await invite(mailbox, "second@mail.example", language=Language.FRENCH)
    newest, oldest = await listed(http)
    page = (await http.get("/")).text
    assert "2 messages" in page
    assert f'href="/?message={oldest["id"]}"' in page
    assert f'src="/messages/{newest["id"]}/html"' in page
    assert "Invitation à vous inscrire au Portail de l’emploi" in page


async def test_the_page_opens_the_message_that_was_chosen(mailbox, http):
    await invite(mailbox, "first@mail.example")
    await invite(mailbox, "second@mail.example")
    oldest = (await listed(http))[-1]
    page = (await http.get("/", params={"message": oldest["id"]})).text
    assert f'src="/messages/{oldest["id"]}/html"' in page


async def test_an_empty_mailbox_says_so(http):
    page = (await http.get("/")).text
    assert "Nothing yet." in page
    assert "0 messages" in page


async def test_nothing_in_a_message_becomes_part_of_the_page(mailbox, http):
    attack = '"><script>alert(1)</script>'
    await post_raw(mailbox, f"Subject: {attack}\r\n\r\n{attack}\r\n".encode())
    page = (await http.get("/")).text
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


async def test_html_mail_is_shown_where_no_script_runs_and_nothing_is_fetched(mailbox, http):
    html = b"<html><head></head><body><script>alert(1)</script></body></html>"
    await post_raw(mailbox, b"Content-Type: text/html\r\n\r\n" + html + b"\r\n")
    [message] = await listed(http)
    shown = await http.get(f"/messages/{message['id']}/html")
    rules = shown.headers["content-security-policy"].split("; ")
    assert "default-src 'none'" in rules
    assert "sandbox allow-popups allow-popups-to-escape-sandbox" in rules
    assert not [rule for rule in rules if rule.startswith(("script-src", "connect-src"))]
    page = await http.get("/")
    assert 'sandbox="allow-popups allow-popups-to-escape-sandbox"' in page.text
    assert page.headers["content-security-policy"].startswith("default-src 'none'")


async def test_links_in_a_shown_message_open_in_a_tab_of_their_own(mailbox, http):
    await invite(mailbox)
    [message] = await listed(http)
    shown = (await http.get(f"/messages/{message['id']}/html")).text
    assert '<head><base target="_blank">' in shown


async def test_the_page_fetches_nothing_from_elsewhere(mailbox, http):
    await invite(mailbox)
    page = (await http.get("/")).text
    style = (await http.get("/mailbox.css")).text
    assert re.findall(r'(?:src|action)="(?!/)|<link[^>]*href="(?!/|data:)', page) == []
    assert "url(" not in style


async def test_the_button_of_the_page_empties_the_mailbox(mailbox, http):
    await invite(mailbox)
    answer = await http.post("/empty", headers={"Sec-Fetch-Site": "same-origin"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    assert await listed(http) == []


async def test_another_sites_page_cannot_empty_the_mailbox(mailbox, http):
    await invite(mailbox)
    answer = await http.post("/empty", headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 403
    assert len(await listed(http)) == 1


@asynccontextmanager
async def faults(http, **rules):
    answer = await http.post("/_control/faults", json=rules)
    assert answer.status_code == 200, answer.text
    try:
        yield
    finally:
        assert (await http.delete("/_control/faults")).status_code == 204


async def test_a_greylisting_server_takes_the_second_try(mailbox, http):
    async with faults(http, rcpt=451, times=1):
        with pytest.raises(MailTransient) as failure:
            await invite(mailbox)
        assert failure.value.reason == "RECIPIENT_451"
        await invite(mailbox)
    assert len(await listed(http)) == 1


async def test_a_recipient_can_be_refused(mailbox, http):
    async with faults(http, rcpt=550):
        with pytest.raises(MailRefused) as failure:
            await invite(mailbox)
    assert failure.value.code == 550
    assert await listed(http) == []


async def test_a_message_can_be_refused_after_its_dot(mailbox, http):
    async with faults(http, data=554):
        with pytest.raises(MailRefused):
            await invite(mailbox)
    assert await listed(http) == []


async def test_a_drop_before_the_message_is_uncertain_and_nothing_came(mailbox, http):
    async with faults(http, data="drop"):
        with pytest.raises(MailUncertain) as failure:
            await invite(mailbox)
    assert failure.value.reason == "DATA_LOST"
    assert await listed(http) == []


async def test_a_drop_after_the_dot_is_uncertain_and_the_message_came(mailbox, http):
    async with faults(http, data="drop-after-dot"):
        with pytest.raises(MailUncertain) as failure:
            await invite(mailbox)
    assert failure.value.reason == "DATA_LOST"
    assert len(await listed(http)) == 1


async def test_a_hang_after_the_dot_is_uncertain_and_the_message_came(mailbox, http):
    async with faults(http, data="hang"):
        with pytest.raises(MailUncertain) as failure:
            await invite(mailbox, patience=0.5)
    assert failure.value.reason == "DATA_TIMED_OUT"
    assert len(await listed(http)) == 1


async def test_faults_can_be_for_one_address_alone(mailbox, http):
    async with faults(http, rcpt=550, to="evil@mail.example"):
        await invite(mailbox, "zoe@mail.example")
        with pytest.raises(MailRefused):
            await invite(mailbox, "evil@mail.example")


async def test_a_share_of_faults_hits_the_same_messages_every_time(mailbox, http):
    async def hits():
        hit = []
        async with faults(http, rcpt=451, share=0.5):
            for number in range(20):
                try:
                    await invite(mailbox, f"person-{number}@mail.example")
                except MailTransient:
                    hit.append(number)
        return hit

    first = await hits()
    assert 0 < len(first) < 20
    assert await hits() == first


async def test_the_faults_in_force_can_be_read(http):
    assert (await http.get("/_control/faults")).json() is None
    async with faults(http, data="hang", times=2):
        assert (await http.get("/_control/faults")).json() == {"data": "hang", "times": 2}


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"{}",
        b"[]",
        b"5",
        b'{"rcpt": 200}',
        b'{"rcpt": "451"}',
        b'{"rcpt": 451, "data": "drop"}',
        b'{"data": "explode"}',
        b'{"rcpt": 451, "times": 0}',
        b'{"rcpt": 451, "share": 2}',
        b'{"rctp": 451}',
        b"\xff",
    ],
)
async def test_faults_that_make_no_sense_are_refused_and_change_nothing(http, body):
    answer = await http.post(
        "/_control/faults", content=body, headers={"Content-Type": "application/json"}
    )
    assert answer.status_code == 400
    assert answer.json()["error"]
    assert (await http.get("/_control/faults")).json() is None


async def test_faults_are_taken_as_json_alone_so_that_no_other_page_can_set_them(http):
    answer = await http.post("/_control/faults", content=b'{"rcpt": 550}')
    assert answer.status_code == 415


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
