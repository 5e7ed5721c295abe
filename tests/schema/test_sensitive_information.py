"""Sensitive information: shown where it was unlocked and nowhere else, and never as it is stored."""

import re
from base64 import b64encode
from dataclasses import replace

import pytest

from cli.schema_file import printed
from models import Jobseeker, SensitiveInformation
from models.identity import Kind, new_id
from permissions.keyring import Keyring
from tests.schema.api import said
from tests.schema.conftest import serving
from tests.schema.sensitive import (
    COORDINATOR,
    EVERYTHING,
    SAVE,
    SECRETS,
    codes,
    minutes_pass,
    read,
    save,
    unlock,
)
from tests.schema.statements import statements
from tests.schema.transfers import ask, decide


@pytest.fixture
async def person(agency):
    return await agency.client()


@pytest.fixture
async def kept(api, person):
    """A person of whom everything is known; locked again."""
    await unlock(api, person)
    assert said(await save(api, person, **EVERYTHING)) == []
    await minutes_pass()
    return person


async def test_what_was_saved_is_read_again(api, person):
    await unlock(api, person)

    saved = await save(api, person, **EVERYTHING)
    body = await read(api, person)

    shown = body["data"]["jobseeker"]["sensitiveInformation"]
    assert said(saved) == []
    assert {name: shown[name] for name in EVERYTHING} == EVERYTHING
    assert shown["version"] == saved["sensitiveInformation"]["version"] == 1
    assert shown["updatedBy"] == {"displayName": "Coordinator North"}


async def test_nothing_of_it_stands_in_the_database_as_it_was_written(api, kept):
    row = await SensitiveInformation.get(jobseeker_id=kept.id)
    stored = b"".join(bytes(getattr(row, name)) for name in _columns())

    assert [secret for secret in SECRETS if secret.encode() in stored] == []


def _columns():
    return ("health_insurance", "illnesses", "self_identity", "family_income")


async def test_how_long_a_group_is_does_not_tell_what_is_in_it(api, person):
    await unlock(api, person)
    lengths = set()
    for version, conditions in enumerate((["Flu"], ["Flu", "Asthma", "Diabetes"])):
        await save(api, person, version, illnesses={"conditions": conditions})
        lengths.add(len((await SensitiveInformation.get(jobseeker_id=person.id)).illnesses))

    assert len(lengths) == 1


async def test_locked_it_is_null_with_an_error_and_the_rest_is_served(api, kept):
    body = await read(api, kept)

    assert body["data"]["jobseeker"] == {
        "firstName": "Ada",
        "viewerCanUnlockSensitiveInformation": True,
        "sensitiveInformationUnlockedUntil": None,
        "sensitiveInformation": None,
    }
    (error,) = body["errors"]
    assert error["extensions"]["code"] == "STEP_UP_REQUIRED"
    assert error["path"] == ["jobseeker", "sensitiveInformation"]


async def test_what_is_locked_is_not_even_loaded(api, kept):
    with statements() as sent:
        await read(api, kept)

    assert not [one for one in sent if "sensitive_information" in str(one)]


@pytest.mark.parametrize("viewer", ["admin", "manager.north", "caseworker.north", "group"])
async def test_whoever_was_not_granted_it_by_name_is_not_shown_it(api, kept, viewer):
    body = await read(api, kept, viewer=viewer)

    assert "errors" not in body
    assert body["data"]["jobseeker"]["sensitiveInformation"] is None
    assert body["data"]["jobseeker"]["viewerCanUnlockSensitiveInformation"] is False
    assert body["extensions"]["hidden"] == ["Client.sensitiveInformation"]


async def test_the_person_s_own_account_is_not_shown_it(api, agency, kept):
    await agency.own_account(kept)

    body = await read(api, kept, viewer="jobseeker")

    assert body["data"]["jobseeker"]["sensitiveInformation"] is None
    assert body["extensions"]["hidden"] == ["Client.sensitiveInformation"]


async def test_a_person_of_whom_nothing_is_known_has_empty_groups(api, person):
    await unlock(api, person)

    shown = (await read(api, person))["data"]["jobseeker"]["sensitiveInformation"]

    assert shown == {"version": 0, "updatedAt": None, "updatedBy": None} | dict.fromkeys(EVERYTHING)


async def test_a_group_that_is_not_given_stays(api, kept):
    await unlock(api, kept)

    saved = await save(api, kept, 1, illnesses={"notes": "None."})

    shown = saved["sensitiveInformation"]
    assert shown["illnesses"] == {"conditions": [], "notes": "None."}
    assert shown["familyIncome"] == EVERYTHING["familyIncome"]


async def test_a_group_with_nothing_in_it_is_taken_away(api, kept):
    await unlock(api, kept)

    saved = await save(api, kept, 1, illnesses={"conditions": [" "]}, selfIdentity={})

    assert saved["sensitiveInformation"]["illnesses"] is None
    assert saved["sensitiveInformation"]["selfIdentity"] is None
    row = await SensitiveInformation.get(jobseeker_id=kept.id)
    assert (row.illnesses, row.self_identity) == (None, None)


async def test_who_saves_what_somebody_else_has_changed_meanwhile_is_told(api, kept):
    await unlock(api, kept)
    await save(api, kept, 1, illnesses={"notes": "First."})

    late = await save(api, kept, 1, illnesses={"notes": "Second."})

    assert said(late) == [("CONFLICT", "input.version")]
    shown = (await read(api, kept))["data"]["jobseeker"]["sensitiveInformation"]
    assert shown["illnesses"]["notes"] == "First."


async def test_a_wish_that_is_sent_again_saves_once(api, person):
    await unlock(api, person)
    wish = {"illnesses": {"notes": "Once."}, "idempotencyKey": "once"}

    answers = [await save(api, person, **wish) for _ in range(2)]

    assert answers[0] == answers[1]
    assert answers[0]["sensitiveInformation"]["version"] == 1


async def test_nothing_is_saved_while_it_is_locked(api, kept):
    answer = await save(api, kept, 1, illnesses={})

    assert said(answer) == [("STEP_UP_REQUIRED", "input.jobseekerId")]
    assert (await SensitiveInformation.get(jobseeker_id=kept.id)).version == 1


@pytest.mark.parametrize("viewer", ["admin", "caseworker.north"])
async def test_nobody_saves_who_was_not_granted_it_by_name(api, person, viewer):
    assert said(await save(api, person, viewer=viewer, illnesses={})) == [("FORBIDDEN", "")]


async def test_another_provider_s_person_is_like_nobody(api, agency, kept):
    nobody = Jobseeker(id=new_id(Kind.JOBSEEKER))

    answers = [
        await save(api, one, 1, viewer="coordinator.south", illnesses={}) for one in (kept, nobody)
    ]

    assert answers[0] == answers[1]
    assert said(answers[0]) == [("NOT_FOUND", "input.jobseekerId")]


MISTAKES = {
    "healthInsurance.number": {"number": "1" * 31},
    "healthInsurance.insurer": {"insurer": "a\x00b"},
    "healthInsurance.expiresOn": {"expiresOn": "2027-02-30"},
    "illnesses.conditions": {"conditions": ["x"] * 51},
    "illnesses.notes": {"notes": "x" * 4001},
    "selfIdentity.indigenousIdentity": {"indigenousIdentity": ["METIS", "NOT_INDIGENOUS"]},
    "selfIdentity.racialIdentity": {"racialIdentity": ["WHITE", "PREFER_NOT_TO_ANSWER"]},
    "selfIdentity.inOwnWords": {"inOwnWords": "x" * 1001},
    "familyIncome.band": {"annualAmount": "1", "band": "UNDER_20000"},
    "familyIncome.annualAmount": {"annualAmount": "-1"},
    "familyIncome.householdSize": {"householdSize": 0},
    "familyIncome.sources": {"sources": ["NO_INCOME", "PENSION"]},
}


@pytest.mark.parametrize(("field", "given"), MISTAKES.items(), ids=MISTAKES)
async def test_what_cannot_be_is_told_at_its_field(api, person, field, given):
    await unlock(api, person)

    answer = await save(api, person, **{field.partition(".")[0]: given})

    assert said(answer) == [("INVALID", f"input.{field}")]
    assert await SensitiveInformation.all().count() == 0


async def test_all_mistakes_are_told_at_once(api, person):
    await unlock(api, person)

    answer = await save(
        api,
        person,
        illnesses={"notes": "x" * 4001},
        familyIncome={"annualAmount": "0.001", "householdSize": 31},
    )

    assert sorted(said(answer)) == [
        ("INVALID", "input.familyIncome.annualAmount"),
        ("INVALID", "input.familyIncome.householdSize"),
        ("INVALID", "input.illnesses.notes"),
    ]


async def test_it_goes_with_the_person_to_another_provider(api, agency, kept):
    await decide(api, await ask(api))

    await unlock(api, kept, viewer="coordinator.south")
    body = await read(api, kept, viewer="coordinator.south")

    shown = body["data"]["jobseeker"]["sensitiveInformation"]
    assert shown["illnesses"] == EVERYTHING["illnesses"]
    assert (await SensitiveInformation.get(jobseeker_id=kept.id)).provider_id == agency.south.id


async def test_a_group_that_was_put_into_another_column_does_not_open(api, kept):
    row = await SensitiveInformation.get(jobseeker_id=kept.id)
    row.illnesses = row.self_identity
    await row.save()

    await _only_illnesses_are_a_fault(api, kept)


async def test_a_group_of_somebody_else_does_not_open(api, agency, kept):
    other = await agency.client(last_name="Byron")
    row = await SensitiveInformation.get(jobseeker_id=kept.id)
    await SensitiveInformation.create(
        jobseeker_id=other.id, provider_id=other.provider_id, illnesses=row.illnesses
    )

    await unlock(api, other)
    body = await read(api, other)

    assert codes(body) == ["INTERNAL"]
    assert body["data"]["jobseeker"]["sensitiveInformation"]["illnesses"] is None


@pytest.mark.parametrize("damage", [b"", b"\x01", b"x" * 300], ids=["empty", "cut off", "nonsense"])
async def test_a_group_that_was_damaged_does_not_open(api, kept, damage):
    await SensitiveInformation.filter(jobseeker_id=kept.id).update(illnesses=damage)

    await _only_illnesses_are_a_fault(api, kept)


async def test_a_group_that_holds_something_else_is_not_repeated(api, kept, settings):
    place = {"table": "sensitive_information", "column": "illnesses", "row": kept.id}
    odd = settings.keyring.encrypt(b'{"conditions": "Insulin"}', **place)
    await SensitiveInformation.filter(jobseeker_id=kept.id).update(illnesses=odd)

    await _only_illnesses_are_a_fault(api, kept)


async def _only_illnesses_are_a_fault(api, person):
    """That group is null with a fault that says nothing; everything else is served."""
    await unlock(api, person)
    body = await read(api, person)

    shown = body["data"]["jobseeker"]["sensitiveInformation"]
    (error,) = body["errors"]
    assert error["extensions"]["code"] == "INTERNAL"
    assert error["path"] == ["jobseeker", "sensitiveInformation", "illnesses"]
    assert not [secret for secret in SECRETS if secret in str(error)]
    assert shown["illnesses"] is None
    assert shown["healthInsurance"] == EVERYTHING["healthInsurance"]


async def test_a_key_that_went_too_early_is_a_fault_of_each_group_and_of_nothing_else(
    api, kept, settings
):
    other = f"newer:{b64encode(bytes(range(1, 33))).decode()}"
    async with serving(replace(settings, encryption_keys=other)) as http:
        without = replace(api, http=http)
        await unlock(without, kept)
        body = await read(without, kept)

    assert codes(body) == ["INTERNAL"] * 4
    assert body["data"]["jobseeker"]["firstName"] == "Ada"
    assert body["data"]["jobseeker"]["sensitiveInformation"]["version"] == 1
    assert not [secret for secret in SECRETS if secret in str(body)]


async def test_a_log_of_a_fault_holds_nothing_of_it(api, kept, caplog):
    row = await SensitiveInformation.get(jobseeker_id=kept.id)
    row.illnesses = row.self_identity
    await row.save()

    await unlock(api, kept)
    await read(api, kept)

    assert "ChangedOrMoved" in caplog.text
    assert not [secret for secret in SECRETS if secret in caplog.text]


async def test_what_is_written_names_the_key_it_was_written_with(api, kept, settings):
    row = await SensitiveInformation.get(jobseeker_id=kept.id)

    assert {Keyring.key_id_of(bytes(getattr(row, name))) for name in _columns()} == {
        settings.keyring.current
    }


def test_the_schema_says_who_is_shown_it():
    shown = re.findall(r"sensitiveInformation: .*", printed())

    assert len(shown) == 4
    assert sum("SENSITIVE_INFORMATION" in one for one in shown) == 3  # Not that of the payload.


async def test_a_document_may_save_what_it_has_unlocked(api, person):
    both = SAVE.replace(
        "mutation (", "mutation ($first: UnlockSensitiveInformationInput!, "
    ).replace(") {", ") {\n  unlockSensitiveInformation(input: $first) { userErrors { code } }", 1)
    id_ = str(person.id)
    found = await api.data(
        both,
        {
            "first": {"jobseekerId": id_, "password": "portal-demo"},
            "input": {"jobseekerId": id_, "version": 0, "illnesses": {"notes": "Both."}},
        },
        viewer=COORDINATOR,
    )

    assert said(found["saveSensitiveInformation"]) == []
