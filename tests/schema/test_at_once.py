"""Whatever is done to one person at once, nobody waits for ever: their row is locked before all else."""

import asyncio

import asyncpg
import pytest

from tests.schema.api import said
from tests.schema.documents import CREATE_INVITATION, document
from tests.schema.invitations import invited, token_of
from tests.schema.transfers import ask

INVITATION = document("invitation")
WAITING = """
select count(*) from pg_stat_activity
where datname = current_database() and wait_event_type = 'Lock'
"""
OF_THE_PERSON = ("invitation", "cams_record", "transfer_request", "case_note", "cams_refresh")


@pytest.fixture
async def elsewhere(database_url):
    """Another session of the database."""
    connection = await asyncpg.connect(database_url)
    yield connection
    await connection.close()


async def wishes(api, agency):
    """What can be done to one person, by name: coroutines that wait to be begun."""
    person = await agency.jobseeker()
    linked = await agency.jobseeker(last_name="Byron", email="byron@mail.example")
    await agency.linked(linked, 1_000_010)
    invitation = await invited(api, person)
    asked = await ask(api)
    whom = {"jobseekerId": str(person.id)}
    which = {"invitationId": str(invitation.id)}
    manager = {"viewer": "manager.north"}
    caseworker = {"caseworkerId": str(agency.accounts["caseworker.north"].id)}
    token = {"token": token_of(api, invitation.id), "password": "correct horse"}
    decision = {"transferRequestId": asked["transferRequest"]["id"], "decision": "ACCEPT"}
    return {
        "accept": (
            person,
            lambda: api.do(INVITATION, token, viewer=None, operation="AcceptInvitation"),
        ),
        "resend": (
            person,
            lambda: api.do(INVITATION, which, operation="ResendInvitation", **manager),
        ),
        "revoke": (
            person,
            lambda: api.do(INVITATION, which, operation="RevokeInvitation", **manager),
        ),
        "create": (person, lambda: api.do(CREATE_INVITATION, whom, **manager)),
        "assign": (
            person,
            lambda: api.do(document("assign_caseworker"), whom | caseworker, **manager),
        ),
        "link": (
            person,
            lambda: api.do(
                document("link_to_cams"), whom | {"referenceNumber": "1000123"}, **manager
            ),
        ),
        "unlink": (
            linked,
            lambda: api.do(
                document("remove_cams_link"), {"jobseekerId": str(linked.id)}, **manager
            ),
        ),
        "decide": (person, lambda: api.do(document("decide_client_transfer"), decision, **manager)),
    }


async def waits(elsewhere, doing):
    """Return as soon as what is being done waits for a lock."""
    while not await elsewhere.fetchval(WAITING):
        assert not doing.done(), "it did not wait for the person"
        await asyncio.sleep(0.01)


@pytest.mark.parametrize(
    "name", ["accept", "resend", "revoke", "create", "assign", "link", "unlink", "decide"]
)
async def test_the_person_is_locked_before_anything_of_theirs(api, agency, elsewhere, name):
    person, do = (await wishes(api, agency))[name]
    async with elsewhere.transaction():
        await elsewhere.execute("select from jobseeker where id = $1 for update", person.id)
        doing = asyncio.create_task(do())
        await waits(elsewhere, doing)
        for table in OF_THE_PERSON:
            await elsewhere.execute(
                f"select from {table} where jobseeker_id = $1 for update nowait",
                person.id,
            )

    assert said(await doing) == []


async def test_everything_at_once_is_answered(api, agency):
    answers = await asyncio.gather(*(do() for _, do in (await wishes(api, agency)).values()))

    codes = {error["code"] for answer in answers for error in answer["userErrors"]}
    assert codes <= {"CONFLICT", "NOT_FOUND", "NOT_LINKED", "ALREADY_LINKED"}


@pytest.mark.parametrize("name", ["resend", "revoke", "create", "assign", "link", "decide"])
async def test_who_waited_while_the_person_went_elsewhere_finds_nobody(
    api, agency, elsewhere, name
):
    person, do = (await wishes(api, agency))[name]
    async with elsewhere.transaction():
        await elsewhere.execute("select from jobseeker where id = $1 for update", person.id)
        doing = asyncio.create_task(do())
        await waits(elsewhere, doing)
        for column, table in (
            ("id", "jobseeker"),
            ("jobseeker_id", "invitation"),
            ("jobseeker_id", "transfer_request"),
        ):
            moved = f"update {table} set provider_id = $2 where {column} = $1"  # noqa: S608
            await elsewhere.execute(moved, person.id, agency.south.id)

    assert [code for code, _ in said(await doing)] == ["NOT_FOUND"]
