"""Apollo's persisted queries: its clients send a hash first, and the text to whoever asks for it."""

import pytest

from models import ConsumerMode, DocumentState, DocumentUse
from models.persisted_document import sha256_of
from resolvers import document_list
from tests.schema.conftest import serving
from tests.schema.published import front_end, published
from tests.schema.sender import Sender, apollo, code

TEXT = "query Mine { viewer { displayName } }"
ENTRY = "query Entry { viewer { id } }"


@pytest.fixture
def ios(api, http):
    return Sender(http, api.token("caseworker.north"), "ios")


async def test_a_developer_s_client_registers_a_text_and_sends_its_hash_from_then_on(ios):
    missed = await ios.post(extensions=apollo(TEXT))
    assert code(missed) == (200, "PERSISTED_QUERY_NOT_FOUND")
    assert missed.json()["errors"][0]["message"] == "PersistedQueryNotFound"
    assert missed.headers["cache-control"] == "no-store"

    told = await ios.post(query=TEXT, extensions=apollo(TEXT))
    by_hash = await ios.post(extensions=apollo(TEXT))
    by_get = await ios.get(extensions=apollo(TEXT))

    assert told.json() == by_hash.json() == by_get.json()
    assert told.json()["data"]["viewer"]["displayName"] == "Caseworker North"


async def test_a_text_is_registered_by_get_too(ios):
    await ios.get(query=TEXT, extensions=apollo(TEXT))

    assert (await ios.get(extensions=apollo(TEXT))).status_code == 200
    assert "data" in (await ios.get(extensions=apollo(TEXT))).json()


@pytest.mark.parametrize(
    ("mode", "answer"),
    [
        (ConsumerMode.LOG, (200, "PERSISTED_QUERY_NOT_SUPPORTED")),
        (ConsumerMode.ENFORCE, (404, "PERSISTED_QUERY_NOT_SUPPORTED")),
        (ConsumerMode.IDS, (404, "PERSISTED_QUERY_NOT_SUPPORTED")),
    ],
)
async def test_whoever_may_not_register_is_told_so_in_apollo_s_words(ios, mode, answer):
    await front_end("ios", mode)

    missed = await ios.post(extensions=apollo(TEXT))

    assert code(missed) == answer
    assert missed.json()["errors"][0]["message"] == "PersistedQueryNotSupported"


async def test_a_front_end_that_is_only_watched_loses_nothing_and_registers_nothing(ios):
    await front_end("ios", ConsumerMode.LOG)

    told = await ios.post(query=TEXT, extensions=apollo(TEXT))

    assert "data" in told.json()
    assert code(await ios.post(extensions=apollo(TEXT))) == (200, "PERSISTED_QUERY_NOT_SUPPORTED")


@pytest.mark.parametrize("mode", [ConsumerMode.ENFORCE, ConsumerMode.IDS])
async def test_whoever_is_held_does_not_send_hash_and_text(ios, mode):
    await published(await front_end("ios", mode), TEXT)

    assert code(await ios.post(query=TEXT, extensions=apollo(TEXT))) == (400, "BAD_REQUEST")
    assert "data" in (await ios.post(extensions=apollo(TEXT))).json()


async def test_a_reporting_account_registers_nothing(reporting):
    assert code(await reporting.post(extensions=apollo(TEXT))) == (
        404,
        "PERSISTED_QUERY_NOT_SUPPORTED",
    )
    assert code(await reporting.post(query=TEXT, extensions=apollo(TEXT))) == (400, "BAD_REQUEST")


async def test_what_somebody_registered_is_not_in_the_list_of_who_is_held(ios, reporting):
    await ios.post(query=TEXT, extensions=apollo(TEXT))

    assert (await reporting.post(extensions=apollo(TEXT))).status_code == 404
    assert (await reporting.post(query=TEXT)).status_code == 403


async def test_a_published_document_is_found_by_its_hash_and_by_its_manifest_s_own_id(ios):
    await published(await front_end("ios", ConsumerMode.IDS), TEXT, aliases=["mine-1"])

    assert "data" in (await ios.post(extensions=apollo(TEXT))).json()
    assert "data" in (await ios.post(extensions=apollo(TEXT, sha256Hash="mine-1"))).json()


async def test_a_retired_document_is_not_found_by_its_hash(ios):
    consumer = await front_end("ios", ConsumerMode.ENFORCE)
    await published(consumer, TEXT, state=DocumentState.RETIRED)

    assert (await ios.post(extensions=apollo(TEXT))).status_code == 404


@pytest.mark.parametrize(
    "extensions",
    [
        apollo(TEXT, version=2),
        apollo(TEXT, version=None),
        apollo(TEXT, sha256Hash=5),
        apollo(TEXT, sha256Hash=""),
        {"persistedQuery": "x"},
        {"persistedQuery": []},
    ],
)
async def test_what_is_no_persisted_query_is_answered_with_400(ios, extensions):
    assert code(await ios.post(extensions=extensions)) == (400, "BAD_REQUEST")


async def test_a_hash_of_another_text_registers_nothing(ios):
    answer = await ios.post(query=ENTRY, extensions=apollo(TEXT))

    assert answer.status_code == 400
    assert answer.json()["errors"][0]["message"] == "provided sha does not match query"
    assert code(await ios.post(extensions=apollo(TEXT))) == (200, "PERSISTED_QUERY_NOT_FOUND")


async def test_other_extensions_are_nobody_s_business(ios):
    answer = await ios.post(query=TEXT, extensions={"clientLibrary": {"name": "x"}})

    assert "data" in answer.json()


async def test_the_least_used_texts_are_forgotten(ios, monkeypatch):
    monkeypatch.setattr(document_list, "MOST_REGISTERED", 2)
    texts = [f"query Q{number} {{ viewer {{ id }} }}" for number in range(3)]
    for text in texts:
        await ios.post(query=text, extensions=apollo(text))
        await ios.post(extensions=apollo(texts[0]))

    known = ["data" in (await ios.post(extensions=apollo(text))).json() for text in texts]

    assert known == [True, False, True]


@pytest.mark.parametrize("text", ["{", "subscription S { camsRefresh(id: 1) { id } }"])
async def test_what_cannot_be_run_is_not_registered(ios, text):
    await ios.post(query=text, extensions=apollo(text))

    assert code(await ios.post(extensions=apollo(text))) == (200, "PERSISTED_QUERY_NOT_FOUND")


async def test_apollo_s_own_header_names_a_front_end(api, http):
    await published(await front_end("ios"), TEXT)
    sender = Sender(http, api.token("caseworker.north"))
    sender.headers["apollographql-client-name"] = "ios"

    assert (await sender.post(documentId=f"sha256:{sha256_of(TEXT)}")).status_code == 200


async def test_what_clients_register_themselves_is_not_counted(api, settings):
    """Whoever registers as many texts as they like would fill the table."""
    async with serving(settings) as http:
        stranger = Sender(http)
        await stranger.post(query=TEXT, extensions=apollo(TEXT))
        assert (await stranger.post(extensions=apollo(TEXT))).status_code == 200

    assert not await DocumentUse.exists(sha256=sha256_of(TEXT))
