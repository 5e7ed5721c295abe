"""The page of the mailbox: what it shows, and what mail on it cannot do."""

import re

import pytest

from gateways.mailbox import open_mailbox
from models.account import Language
from tests.mailing import emptied, invite, listed, post_raw


@pytest.fixture(scope="module")
async def mailbox(tmp_path_factory):
    async with open_mailbox(folder=tmp_path_factory.mktemp("mailbox")) as opened:
        yield opened


@pytest.fixture(autouse=True)
async def http(mailbox):
    async with emptied(mailbox) as client:
        yield client


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
