"""The faults that the mailbox can be told to have, as the mailer meets them."""

from contextlib import asynccontextmanager

import pytest

from gateways.mail_failures import MailRefused, MailTransient, MailUncertain
from gateways.mailbox import open_mailbox
from tests.mailing import emptied, invite, listed


@pytest.fixture(scope="module")
async def mailbox(tmp_path_factory):
    async with open_mailbox(folder=tmp_path_factory.mktemp("mailbox")) as opened:
        yield opened


@pytest.fixture(autouse=True)
async def http(mailbox):
    async with emptied(mailbox) as client:
        yield client


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
