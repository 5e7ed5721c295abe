"""Steps 1 and 2: nobody is added who was not looked up before, and nobody twice."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from models import Jobseeker
from permissions import look_up_token
from permissions.tokens import Tokens
from tests.schema.api import SECRET_KEY, said
from tests.schema.audited import audited
from tests.schema.documents import document
from tests.schema.forms import INVITE, LOOK_UP, WITHOUT_LINKING, form, invite, token_for
from tests.schema.written import written

ADA = {"firstName": "Ada", "lastName": "Lovelace", "email": "ada@mail.example"}


async def refused(api, wanted, *, viewer="caseworker.north"):
    before = await written()
    answer = await api.do(INVITE, wanted, viewer=viewer)
    assert answer["jobseeker"] is None
    assert await written() == before
    return said(answer)


@pytest.mark.parametrize("token", [None, "", "x", "\0", "é", "g" * 5000])
async def test_without_a_token_the_person_must_be_looked_up_first(api, token):
    wanted = await form(api, connection=WITHOUT_LINKING, lookUpToken=token)

    assert await refused(api, wanted) == [("LOOK_UP_REQUIRED", "input.lookUpToken")]


async def test_a_token_is_good_for_the_account_alone_that_looked_up(api):
    wanted = await form(api, connection=WITHOUT_LINKING, viewer="manager.north")

    assert await refused(api, wanted) == [("LOOK_UP_REQUIRED", "input.lookUpToken")]


async def test_a_token_is_good_for_the_name_alone_that_was_looked_up(api):
    wanted = await form(api, connection=WITHOUT_LINKING)
    wanted["personalDetails"] |= {"firstName": "Somebody", "lastName": "Else", "preferredName": ""}

    assert await refused(api, wanted) == [("LOOK_UP_REQUIRED", "input.lookUpToken")]


@pytest.mark.parametrize(
    "name", ["Zoé", "zoe obrien tremblay", "Tremblay, Zoe", "O'Brien-Tremblay"]
)
async def test_a_token_is_good_however_the_name_was_typed(api, name):
    wanted = await form(api, connection=WITHOUT_LINKING, lookUpToken=await token_for(api, name))

    assert said(await api.do(INVITE, wanted)) == []


async def test_a_token_lapses(api, agency, monkeypatch):
    wanted = await form(api, connection=WITHOUT_LINKING)
    monkeypatch.setattr(look_up_token, "LIFETIME", timedelta(seconds=-1))

    assert await refused(api, wanted) == [("LOOK_UP_REQUIRED", "input.lookUpToken")]


async def test_a_token_is_not_good_for_another_portal(api, agency):
    elsewhere = Tokens(SECRET_KEY + "!", access_token_lifetime=timedelta(hours=1))
    account = agency.accounts["caseworker.north"].id.hex
    token = elsewhere.seal("look-up", {"account": account, "words": ["zoe"]})
    wanted = await form(api, connection=WITHOUT_LINKING, lookUpToken=token)

    assert await refused(api, wanted) == [("LOOK_UP_REQUIRED", "input.lookUpToken")]


async def test_a_reference_for_a_transfer_is_no_look_up_token(api, agency):
    await agency.jobseeker(agency.south)
    found = await api.data(LOOK_UP, {"name": "Ada Lovelace"})
    reference = found["lookUp"]["matches"][0]["restricted"]["reference"]
    wanted = await form(api, connection=WITHOUT_LINKING, personalDetails=ADA, lookUpToken=reference)

    assert ("LOOK_UP_REQUIRED", "input.lookUpToken") in await refused(api, wanted)


async def test_the_token_ends_when_the_look_up_says(api):
    found = (await api.data(LOOK_UP, {"name": "Ada"}))["lookUp"]

    ends = datetime.fromisoformat(found["expiresAt"])
    assert 29 * 60 < (ends - datetime.now(UTC)).total_seconds() <= 30 * 60


async def test_a_token_says_nothing_of_the_name(api):
    token = await token_for(api, "Lovelace")

    assert "ovelace" not in token
    assert await token_for(api, "Lovelace") != token


async def test_a_date_of_birth_that_cannot_be_is_a_mistake_at_its_argument(api):
    body = await api.send(LOOK_UP, {"name": "Ada", "dateOfBirth": "2026-02-30"})

    (error,) = body["errors"]
    assert error["extensions"] == {"code": "INVALID", "field": ["dateOfBirth"]}
    assert error["path"] == ["lookUp"]
    assert body["data"] == {"lookUp": None}


async def test_a_look_up_shows_all_its_mistakes_at_once(api):
    body = await api.send(
        LOOK_UP,
        {"name": "\0", "dateOfBirth": "1800-01-01", "email": "x", "phone": "911", "first": 51},
    )

    assert [error["extensions"]["field"] for error in body["errors"]] == [
        ["name"],
        ["dateOfBirth"],
        ["email"],
        ["phone"],
        ["first"],
    ]


@pytest.mark.parametrize("viewer", ["nobody.north"])
async def test_a_look_up_is_for_whoever_works_with_clients(api, agency, viewer):
    await agency.jobseeker()

    body = await api.send(LOOK_UP, {"name": "Ada"}, viewer=viewer)

    assert body == {"data": {"lookUp": None}, "extensions": {"hidden": ["Query.lookUp"]}}


async def test_a_match_in_sight_is_the_person_and_elsewhere_a_restricted_reference(api, agency):
    mine = await agency.jobseeker()
    theirs = await agency.jobseeker(agency.south)

    found = (await api.data(LOOK_UP, {"name": "Ada Lovelace"}))["lookUp"]["matches"]

    assert [match["jobseeker"] and match["jobseeker"]["id"] for match in found] == [
        str(mine.id),
        None,
    ]
    assert found[1]["restricted"]["initials"] == "A. L."
    assert str(theirs.id) not in api.last.text
    assert theirs.id.hex not in api.last.text


async def test_the_guidance_is_french_for_whoever_reads_french(api, agency):
    await agency.jobseeker(agency.south)

    found = await api.data(LOOK_UP, {"name": "Ada Lovelace"}, language="fr")

    assert "demander" in found["lookUp"]["matches"][0]["restricted"]["guidance"].lower()


async def test_somebody_who_is_registered_already_is_a_possible_duplicate(api, agency):
    await agency.jobseeker()
    wanted = await form(api, connection=WITHOUT_LINKING, personalDetails=ADA)

    assert await refused(api, wanted) == [("POSSIBLE_DUPLICATE", "input.duplicateReason")]


async def test_so_is_somebody_of_another_provider_of_whom_nothing_is_said(api, agency):
    theirs = await agency.jobseeker(agency.south)
    wanted = await form(api, connection=WITHOUT_LINKING, personalDetails=ADA)

    assert await refused(api, wanted) == [("POSSIBLE_DUPLICATE", "input.duplicateReason")]
    assert str(theirs.id) not in api.last.text


async def test_whoever_says_why_may_add_a_possible_duplicate(api, agency):
    await agency.jobseeker()

    answer = await invite(
        api,
        connection=WITHOUT_LINKING,
        personalDetails=ADA,
        duplicateReason="Her daughter.",
    )

    added = await Jobseeker.get(id=answer["jobseeker"]["id"])
    assert added.duplicate_reason == "Her daughter."


async def test_an_empty_reason_is_none(api, agency):
    await agency.jobseeker()
    wanted = await form(api, connection=WITHOUT_LINKING, personalDetails=ADA, duplicateReason="  ")

    assert await refused(api, wanted) == [("POSSIBLE_DUPLICATE", "input.duplicateReason")]


async def test_two_who_add_the_same_person_at_once_add_them_once(api):
    wanted = await form(api, connection=WITHOUT_LINKING)

    answers = await asyncio.gather(*(api.do(INVITE, wanted) for _ in range(10)))

    assert sorted(str(said(answer)) for answer in answers) == sorted(
        ["[]"] + [str([("POSSIBLE_DUPLICATE", "input.duplicateReason")])] * 9
    )
    assert await Jobseeker.all().count() == 1


async def test_the_person_added_is_found_by_the_next_look_up(api):
    answer = await invite(api, connection=WITHOUT_LINKING)

    found = await api.data(LOOK_UP, {"name": "obrien"})

    (match,) = found["lookUp"]["matches"]
    assert match["jobseeker"]["id"] == answer["jobseeker"]["id"]
    profile = await api.data(document("jobseeker_profile"), {"id": answer["jobseeker"]["id"]})
    assert profile["jobseeker"]["lastName"] == "O'Brien-Tremblay"


async def test_an_address_that_somebody_else_has_needs_a_reason(api, agency):
    await agency.jobseeker(first_name="Wanda", last_name="Nowak", email="zoe@mail.example")
    wanted = await form(api, connection=WITHOUT_LINKING)

    assert await refused(api, wanted) == [("POSSIBLE_DUPLICATE", "input.personalDetails.email")]
    assert said(await api.do(INVITE, wanted | {"duplicateReason": "A family's one address."})) == []


async def test_an_assessment_is_imported_once(api, agency):
    await agency.jobseeker(common_assessment_number="CA-0000021")
    wanted = await form(api, connection={"commonAssessmentNumber": "CA-0000021"})

    assert await refused(api, wanted) == [
        ("POSSIBLE_DUPLICATE", "input.connection.commonAssessmentNumber")
    ]


async def test_whoever_is_refused_because_of_another_provider_s_person_leaves_a_trace(api, agency):
    theirs = await agency.jobseeker(agency.south)
    wanted = await form(api, connection=WITHOUT_LINKING, personalDetails=ADA)
    await refused(api, wanted)

    event = (await audited("LOOK_UP"))[-1]
    assert event.operation == "Mutation.inviteClient"
    assert event.account_id == agency.accounts["caseworker.north"].id
    assert event.people == {theirs.id}
    assert event.fields >= {"Query.lookUp(name:)", "Query.lookUp(email:)"}
    assert "Lovelace" in event.terms["name"]
    assert event.terms["email"] == wanted["personalDetails"]["email"]
    assert event.terms["found"] == [str(theirs.id)]


async def test_whoever_is_told_of_an_address_or_an_assessment_leaves_a_trace(api, agency):
    first = await agency.jobseeker(
        first_name="Wanda", last_name="Nowak", common_assessment_number="CA-0000021"
    )
    wanted = await form(api, connection={"commonAssessmentNumber": "CA-0000021"})
    await refused(api, wanted)
    by_number = (await audited("LOOK_UP"))[-1]
    second = await agency.jobseeker(first_name="Wanda", last_name="Nowak", email="zoe@mail.example")
    await refused(api, await form(api, connection=WITHOUT_LINKING))
    by_address = (await audited("LOOK_UP"))[-1]

    assert by_number.people == {first.id}
    assert by_number.terms == {"number": "CA-0000021", "found": [str(first.id)]}
    assert by_address.people == {second.id}
    assert by_address.terms == {"email": "zoe@mail.example", "found": [str(second.id)]}
