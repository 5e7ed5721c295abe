"""A document is run by its id: what is shipped by everybody, what was published by its consumer."""

import asyncio
from datetime import timedelta
from hashlib import md5

import pytest

from models import ConsumerMode, DocumentState, DocumentUse
from models.persisted_document import sha256_of
from resolvers import document_list, service_key
from schema.documents import shipped
from tests.people import now
from tests.schema.audited import audited
from tests.schema.conftest import serving
from tests.schema.published import consumer_of, front_end, published
from tests.schema.sender import Sender, apollo, code, id_of
from tests.schema.statements import statements

GRAPHQL = "application/graphql-response+json"
NAMES = "query Names { clients { edges { node { firstName } } } }"
OTHER = "query Other { viewer { id } }"
RENEW = "mutation Renew { renewSession(input: {}) { userErrors { code } } }"
VIEWER = next(one for one in shipped() if one.name == "Viewer")


async def test_what_is_shipped_is_run_by_everybody_by_post_and_by_get(http, web, reporting):
    for sender in (web, reporting, Sender(http)):
        posted = await sender.post(documentId=id_of(VIEWER.text))
        got = await sender.get(documentId=id_of(VIEWER.text))

        assert (posted.status_code, got.status_code) == (200, 200)
        assert posted.json() == got.json()
        assert set(posted.json()["data"]) == {"viewer"}


async def test_variables_and_the_name_of_the_operation_go_with_it(web):
    await published(await front_end(), "query A($id: ID!) { jobseeker(id: $id) { id } }", name="A")
    asked = {
        "documentId": id_of("query A($id: ID!) { jobseeker(id: $id) { id } }"),
        "variables": {"id": "nobody"},
        "operationName": "A",
    }

    for answer in (await web.post(**asked), await web.get(**asked)):
        assert answer.json() == {"data": {"jobseeker": None}}
    answer = await web.post(**asked | {"operationName": "B"})
    assert answer.status_code == 400


async def test_a_reporting_account_runs_what_is_shipped_and_its_own_and_nothing_else(
    reporting, tool, agency
):
    await agency.client()
    await published(await consumer_of(tool), NAMES)
    await published(await front_end(), OTHER)

    mine = await reporting.post(documentId=id_of(NAMES))
    assert [edge["node"]["firstName"] for edge in mine.json()["data"]["clients"]["edges"]] == [
        "Ada"
    ]
    assert (await reporting.post(query=NAMES)).status_code == 200
    assert code(await reporting.post(query=NAMES + " ")) == (403, "PERSISTED_DOCUMENT_REQUIRED")
    assert code(await reporting.post(query="{")) == (403, "PERSISTED_DOCUMENT_REQUIRED")
    assert code(await reporting.post(documentId=id_of(OTHER))) == (
        404,
        "PERSISTED_DOCUMENT_NOT_FOUND",
    )


async def test_no_row_of_a_table_lets_a_reporting_account_send_what_it_likes(reporting, tool):
    consumer = await consumer_of(tool)
    consumer.mode = ConsumerMode.FREE
    await consumer.save()
    await published(consumer, OTHER, state=DocumentState.PENDING)

    assert (await reporting.post(query=NAMES)).status_code == 403
    assert (await reporting.post(documentId=id_of(OTHER))).status_code == 404


async def test_a_reporting_account_is_itself_whatever_it_is_called(reporting, http, tool):
    await published(await front_end("web"), OTHER)
    called = Sender(http, None, "web")
    called.headers |= reporting.headers

    assert (await called.post(query=OTHER)).status_code == 403
    assert (await called.post(documentId=id_of(OTHER))).status_code == 404


async def test_nobody_is_a_reporting_account_by_its_name(api, http, tool):
    await published(await consumer_of(tool), OTHER)
    somebody = Sender(http, api.token("caseworker.north"), "reporting-north")

    assert (await somebody.post(documentId=id_of(OTHER))).status_code == 404
    assert (await somebody.post(query=OTHER)).status_code == 200


@pytest.mark.parametrize(
    ("mode", "by_id", "by_text", "unknown"),
    [
        (ConsumerMode.FREE, 200, 200, 200),
        (ConsumerMode.LOG, 200, 200, 200),
        (ConsumerMode.ENFORCE, 200, 200, 403),
        (ConsumerMode.IDS, 200, 400, 400),
    ],
)
async def test_a_front_end_may_send_what_its_mode_says(web, mode, by_id, by_text, unknown):
    await published(await front_end(mode=mode), OTHER)

    assert (await web.post(documentId=id_of(OTHER))).status_code == by_id
    assert (await web.post(query=OTHER)).status_code == by_text
    assert (await web.post(query="{ viewer { kind } }")).status_code == unknown


async def test_a_mode_that_logs_says_the_name_and_the_hash_once_and_no_text(web, caplog):
    await front_end(mode=ConsumerMode.LOG)
    secret = 'query Look { lookUp(name: "Ada Lovelace") { token } }'

    for _ in range(2):
        await web.post(query=secret)

    (record,) = [one for one in caplog.records if one.name == "resolvers.document"]
    assert (record.consumer, record.operation, record.sha256) == ("web", "Look", sha256_of(secret))
    assert "Ada" not in caplog.text


@pytest.mark.parametrize("mode", [ConsumerMode.FREE, ConsumerMode.ENFORCE])
async def test_a_pending_document_runs_where_any_text_would(web, mode):
    await published(await front_end(mode=mode), OTHER, state=DocumentState.PENDING)

    expected = 200 if mode is ConsumerMode.FREE else 404
    assert (await web.post(documentId=id_of(OTHER))).status_code == expected


async def test_a_retired_document_is_as_if_it_had_never_been_and_is_logged_by_name(web, caplog):
    await published(await front_end(), OTHER, name="Other", state=DocumentState.RETIRED)

    assert code(await web.post(documentId=id_of(OTHER))) == (404, "PERSISTED_DOCUMENT_NOT_FOUND")
    (record,) = [one for one in caplog.records if one.name == "resolvers.document_list"]
    assert (record.consumer, record.document, record.version) == ("web", "Other", 1)


async def test_what_was_published_just_now_is_found(web):
    consumer = await front_end(mode=ConsumerMode.ENFORCE)
    assert (await web.post(documentId=id_of(OTHER))).status_code == 404

    await published(consumer, OTHER)

    assert (await web.post(documentId=id_of(OTHER))).status_code == 200


async def test_what_was_retired_is_over_as_soon_as_the_list_is_old(web, monkeypatch):
    document = await published(await front_end(), OTHER)
    assert (await web.post(documentId=id_of(OTHER))).status_code == 200
    document.retire(at=now())
    await document.save()

    assert (await web.post(documentId=id_of(OTHER))).status_code == 200
    monkeypatch.setattr(document_list, "OLDEST_SECONDS", 0)
    assert (await web.post(documentId=id_of(OTHER))).status_code == 404


async def test_a_list_that_is_no_longer_fresh_is_read_behind_a_request(web, monkeypatch):
    document = await published(await front_end(), OTHER)
    await web.post(documentId=id_of(OTHER))
    document.retire(at=now())
    await document.save()

    monkeypatch.setattr(document_list, "FRESH_SECONDS", 0)
    async with asyncio.timeout(10):
        while (await web.post(documentId=id_of(OTHER))).status_code == 200:  # noqa: ASYNC110
            await asyncio.sleep(0)


async def test_a_document_that_is_known_costs_no_statement_more_than_its_text(web):
    await published(await front_end(), OTHER)
    await web.post(documentId=id_of(OTHER))

    with statements() as by_id:
        await web.post(documentId=id_of(OTHER))
    with statements() as by_text:
        await web.post(query=OTHER)

    assert len(by_id) == len(by_text)


@pytest.mark.parametrize(
    "id_",
    [
        "",
        " ",
        "sha256:",
        "sha256:abc",
        id_of(OTHER).upper(),
        f"sha256:{'A' * 64}",
        f"md5:{'a' * 32}",
        "a b",
        "a" * 101,
        5,
        {},
    ],
)
async def test_an_id_that_is_none_is_answered_with_400(web, id_):
    assert code(await web.post(documentId=id_)) == (400, "BAD_REQUEST")


@pytest.mark.parametrize(
    "asked",
    [
        {"documentId": id_of(OTHER), "query": OTHER},
        {"documentId": id_of(OTHER), "extensions": apollo(OTHER)},
        {"documentId": id_of(OTHER), "query": OTHER, "extensions": apollo(OTHER)},
    ],
)
async def test_an_id_and_a_text_together_are_answered_with_400(web, asked):
    assert code(await web.post(**asked)) == (400, "BAD_REQUEST")
    assert code(await web.get(**asked)) == (400, "BAD_REQUEST")


@pytest.mark.parametrize("alias", [md5(OTHER.encode()).hexdigest(), "x-web:42"])  # noqa: S324
async def test_a_tool_s_own_id_is_an_id(web, alias):
    await published(await front_end(), OTHER, aliases=[alias])

    assert (await web.post(documentId=alias)).status_code == 200


async def test_a_mutation_is_not_sent_by_get(web):
    await published(await front_end(), RENEW, operation="mutation")

    assert (await web.post(documentId=id_of(RENEW))).status_code == 200
    answer = await web.get(documentId=id_of(RENEW))
    assert answer.status_code == 405
    assert answer.headers["allow"] == "POST"


async def test_what_asks_for_a_name_is_not_sent_by_get(web):
    text = "query Look($name: String!) { lookUp(name: $name) { token } }"
    await published(await front_end(), text)

    assert (await web.get(documentId=id_of(text), variables={"name": "Ada"})).status_code == 405


@pytest.mark.parametrize("mode", [ConsumerMode.FREE, ConsumerMode.LOG, ConsumerMode.ENFORCE])
async def test_uses_are_counted_and_written_behind(api, settings, tool, mode):
    await published(await front_end(mode=mode), OTHER)
    async with serving(settings) as http:
        web = Sender(http, api.token("caseworker.north"), "web")
        for _ in range(3):
            await web.post(documentId=id_of(OTHER))
        await Sender(http).post(documentId=id_of(VIEWER.text))
        assert not await DocumentUse.exists(sha256=sha256_of(OTHER))

    mine = await DocumentUse.get(sha256=sha256_of(OTHER))
    assert (mine.used_by, mine.uses) == ("web", 3)
    assert now() - mine.last_used_at < timedelta(minutes=1)
    assert (await DocumentUse.get(sha256=VIEWER.sha256)).used_by == ""


async def test_uses_are_added_to_what_was_counted(api, settings, tool):
    for _ in range(2):
        async with serving(settings) as http:
            _, key = await service_key.create(tool.id, now=now(), lifetime=timedelta(days=1))
            await Sender(http, key).post(documentId=id_of(VIEWER.text))

    use = await DocumentUse.get(used_by=str(tool.id))
    assert (use.sha256, use.uses) == (VIEWER.sha256, 2)


async def test_a_read_by_id_is_in_the_audit_trail(web, agency):
    person = await agency.client()
    await published(await front_end(), NAMES)

    await web.post(documentId=id_of(NAMES))

    (event,) = await audited("READ")
    assert event.people == {person.id}
    assert event.fields == {"Client.firstName"}


async def test_the_list_is_not_read_again_for_a_document_that_may_not_run_yet(web):
    await published(await front_end(mode=ConsumerMode.ENFORCE), OTHER, state=DocumentState.PENDING)
    await web.post(documentId=id_of(OTHER))

    with statements() as sent:
        assert (await web.post(documentId=id_of(OTHER))).status_code == 404

    assert len(sent) == 1


async def test_who_is_only_watched_pays_no_statement_for_it(web):
    await front_end(mode=ConsumerMode.LOG)
    await web.post(query=NAMES)

    with statements() as sent:
        assert (await web.post(query=NAMES)).status_code == 200

    assert not [one for one in sent if "persisted_document" in one]
