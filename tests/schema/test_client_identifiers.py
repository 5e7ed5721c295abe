"""Identification documents: checked by type, kept encrypted, told of when somebody else has the number."""

import asyncio

from models import ClientIdentifier, Jobseeker, Registration, RegistrationDraft
from models.identifier_value import checks
from tests.schema.api import said
from tests.schema.audited import audited
from tests.schema.golden.people import KEYRING
from tests.schema.registrations import REGISTER, SAVE, changed, input_of, register, statement_of
from tests.schema.sensitive import COORDINATOR, unlock

SHOW = """
query Show($id: ID!) { jobseeker(id: $id) { registration { version identificationDocuments {
  identifiers { id type value expiresOn description duplicateReason } } } } }
"""
FULL = """
query Full($id: ID!) { node(id: $id) { ... on ClientIdentifier { value fullValue } } }
"""
UPDATE = """
mutation Update($input: UpdateRegistrationInput!) { updateRegistration(input: $input) {
  possibleDuplicates { reasons jobseeker { firstName } restricted { initials reference } }
  userErrors { code field message } } }
"""
ALERT = REGISTER.replace(
    "userErrors {",
    "possibleDuplicates { reasons jobseeker { firstName } restricted { initials } } userErrors {",
)
UCI = {"type": "FOSS_GCMS_CLIENT_ID", "value": "1234-5678"}
SIN = {"type": "SOCIAL_INSURANCE_NUMBER", "value": "130 692 544"}
AT = "input.form.identificationDocuments.identifiers"


def form_of(first, *identifiers):
    return changed(
        primaryInformation={"firstName": first, "lastName": f"{first}son"},
        identificationDocuments={"identifiers": list(identifiers)},
    )


async def with_numbers(api, first, *identifiers, viewer="caseworker.north", **more):
    wanted = await input_of(api, viewer=viewer, form=form_of(first, *identifiers), **more)
    return await api.do(ALERT, wanted, viewer=viewer)


async def of_south(api, first, *identifiers):
    version = await statement_of(api, "south")
    told = {"viewer": "caseworker.south", "privacyStatementVersion": version}
    return await with_numbers(api, first, *identifiers, **told)


async def shown(api, person):
    found = await api.data(SHOW, {"id": person["id"]})
    return found["jobseeker"]["registration"]["identificationDocuments"]["identifiers"]


async def update(api, person, *identifiers, version=1, **told):
    form = {"identificationDocuments": {"identifiers": list(identifiers)}}
    wanted = {"jobseekerId": person["id"], "version": version, "form": form}
    return await api.do(UPDATE, wanted, **told)


async def test_numbers_are_kept_encrypted_and_shown_as_digits_a_social_insurance_number_masked(api):
    person = (await with_numbers(api, "Amina", UCI, SIN))["jobseeker"]

    one, two = await shown(api, person)

    assert (one["type"], one["value"]) == ("FOSS_GCMS_CLIENT_ID", "12345678")
    assert two["value"] == "***-***-544"
    for row in await ClientIdentifier.all():
        stored = bytes(row.value) + bytes(row.fingerprint)
        assert b"12345678" not in stored
        assert b"130692544" not in stored


async def test_every_mistake_in_every_number_is_told_at_its_place(api):
    answer = await with_numbers(
        api,
        "Amina",
        {"type": "FOSS_GCMS_CLIENT_ID", "value": "123"},
        {"type": "SOCIAL_INSURANCE_NUMBER", "value": "130 692 545"},
        {"type": "SOCIAL_INSURANCE_NUMBER", "value": "900 000 001"},
        {"type": "OTHER", "value": "A-1"},
        {"value": "12345678"},
        UCI,
        {"type": "FOSS_GCMS_CLIENT_ID", "value": "12 34 56 78"},
        {"type": "PASSPORT", "value": "***-***-544"},
    )

    assert set(said(answer)) == {
        ("INVALID", f"{AT}.0.value"),
        ("INVALID", f"{AT}.1.value"),
        ("INVALID", f"{AT}.2.expiresOn"),
        ("INVALID", f"{AT}.3.description"),
        ("INVALID", f"{AT}.4.type"),
        ("INVALID", f"{AT}.6.value"),
        ("INVALID", f"{AT}.7.value"),
    }
    assert not await Jobseeker.exists()


async def test_a_temporary_number_needs_to_say_until_when_it_is_good(api):
    number = next(f"90000000{end}" for end in range(10) if checks(f"90000000{end}"))
    temporary = SIN | {"value": number}

    without = await with_numbers(api, "Amina", temporary)
    told = await with_numbers(api, "Amina", temporary | {"expiresOn": "2031-05-01"})

    assert said(without) == [("INVALID", f"{AT}.0.expiresOn")]
    assert told["userErrors"] == []


async def test_a_number_that_somebody_has_raises_an_alert_with_who_it_may_be(api):
    await with_numbers(api, "Amina", UCI)

    answer = await with_numbers(api, "Omar", SIN, UCI)

    assert said(answer) == [("POSSIBLE_DUPLICATE", f"{AT}.1.value")]
    assert answer["possibleDuplicates"] == [
        {"reasons": ["IDENTIFIER"], "jobseeker": {"firstName": "Amina"}, "restricted": None}
    ]
    assert await Jobseeker.all().count() == 1


async def test_with_a_reason_it_is_saved_and_the_reason_is_kept_and_recorded(api):
    await with_numbers(api, "Amina", UCI)

    answer = await with_numbers(api, "Omar", UCI | {"duplicateReason": "Twins; IRCC is asked."})

    assert answer["userErrors"] == []
    (one,) = await shown(api, answer["jobseeker"])
    assert one["duplicateReason"] == "Twins; IRCC is asked."
    events = [
        one for one in await audited("LOOK_UP") if "ClientIdentifierInput.value" in one.fields
    ]
    assert events[-1].terms["duplicateReasons"] == ["Twins; IRCC is asked."]
    assert len(events[-1].people) == 1
    assert not any("12345678" in str(event) for event in await audited())


async def test_of_another_agency_s_person_no_more_is_told_than_a_look_up_tells(api):
    await of_south(api, "Amina", UCI)

    answer = await with_numbers(api, "Omar", UCI)

    assert said(answer) == [("POSSIBLE_DUPLICATE", f"{AT}.0.value")]
    assert answer["possibleDuplicates"] == [
        {"reasons": ["IDENTIFIER"], "jobseeker": None, "restricted": {"initials": "A. A."}}
    ]


async def test_the_same_digits_on_another_kind_of_document_are_another_number(api):
    await with_numbers(api, "Amina", UCI)

    answer = await with_numbers(api, "Omar", {"type": "IMM_DOCUMENT", "value": "12345678"})

    assert answer["userErrors"] == []


async def test_the_name_and_the_number_of_somebody_are_told_at_once(api):
    await with_numbers(api, "Amina", UCI)

    answer = await with_numbers(api, "Amina", UCI)

    assert said(answer) == [
        ("POSSIBLE_DUPLICATE", f"{AT}.0.value"),
        ("POSSIBLE_DUPLICATE", "input.duplicateReason"),
    ]
    assert len(answer["possibleDuplicates"]) == 1


async def test_two_who_enter_one_number_at_once_do_not_both_pass(api):
    await statement_of(api)
    answers = await asyncio.gather(
        with_numbers(api, "Amina", UCI), of_south(api, "Omar", UCI), with_numbers(api, "Salma", UCI)
    )

    passed = [answer for answer in answers if not answer["userErrors"]]
    assert len(passed) == 1
    assert await ClientIdentifier.all().count() == 1


async def test_two_updates_with_one_number_at_once_do_not_both_pass(api):
    amina = (await with_numbers(api, "Amina"))["jobseeker"]
    omar = (await with_numbers(api, "Omar"))["jobseeker"]

    answers = await asyncio.gather(update(api, amina, SIN), update(api, omar, SIN))

    assert sorted(len(answer["userErrors"]) for answer in answers) == [0, 1]


async def test_an_update_takes_the_list_as_a_whole_and_a_masked_number_stays(api):
    person = (await with_numbers(api, "Amina", UCI, SIN))["jobseeker"]
    before = await shown(api, person)
    passport = {"type": "PASSPORT", "value": "HK 123456"}

    answer = await update(api, person, passport, SIN | {"value": "***-***-544"})

    after = await shown(api, person)
    assert answer["userErrors"] == []
    assert [one["value"] for one in after] == ["HK123456", "***-***-544"]
    assert after[1]["id"] == before[1]["id"]
    kept = await ClientIdentifier.get(id=after[1]["id"])
    assert kept.position == 1


async def test_a_mask_of_somebody_else_s_number_is_no_number(api):
    await with_numbers(api, "Amina", SIN)
    omar = (await with_numbers(api, "Omar", UCI))["jobseeker"]

    answer = await update(api, omar, SIN | {"value": "***-***-544"})

    assert said(answer) == [("INVALID", f"{AT}.0.value")]


async def test_a_person_s_own_number_is_no_duplicate_of_itself(api):
    person = (await with_numbers(api, "Amina", UCI))["jobseeker"]

    answer = await update(api, person, UCI | {"expiresOn": "2030-01-01"})

    assert answer["userErrors"] == []
    assert (await shown(api, person))[0]["expiresOn"] == "2030-01-01"


async def test_the_whole_number_is_shown_to_whoever_has_unlocked_the_record_and_to_nobody_else(api):
    person = (await with_numbers(api, "Amina", SIN, UCI))["jobseeker"]
    sin, uci = [one["id"] for one in await shown(api, person)]

    hidden = await api.send(FULL, {"id": sin})
    locked = await api.send(FULL, {"id": sin}, viewer=COORDINATOR)
    of_uci = await api.data(FULL, {"id": uci}, viewer=COORDINATOR)
    await unlock(api, await Jobseeker.get(id=person["id"]))
    opened = await api.data(FULL, {"id": sin}, viewer=COORDINATOR)

    assert hidden["data"]["node"] == {"value": "***-***-544", "fullValue": None}
    assert hidden["extensions"]["hidden"] == ["ClientIdentifier.fullValue"]
    assert locked["data"]["node"] == {"value": "***-***-544", "fullValue": None}
    assert locked["errors"][0]["extensions"]["code"] == "STEP_UP_REQUIRED"
    assert of_uci["node"]["fullValue"] == "12345678"
    assert opened["node"] == {"value": "***-***-544", "fullValue": "130692544"}


async def test_a_number_that_cannot_be_opened_is_told_at_its_place(api):
    person = (await with_numbers(api, "Amina", SIN, UCI))["jobseeker"]
    at = [one["type"] for one in await shown(api, person)].index(UCI["type"])
    damaged = await ClientIdentifier.get(type=UCI["type"])
    damaged.value = bytes(damaged.value)[:-1] + b"?"
    await damaged.save()

    body = await api.send(SHOW, {"id": person["id"]})

    above = ["jobseeker", "registration", "identificationDocuments", "identifiers", at, "value"]
    assert [error["path"] for error in body["errors"]] == [above]
    assert body["errors"][0]["extensions"]["code"] == "INTERNAL"


async def test_a_draft_holds_numbers_encrypted_shows_them_masked_and_keeps_them(api):
    version = await statement_of(api)
    form = form_of("Amina", SIN, UCI)
    draft = (await api.do(SAVE, {"privacyStatementVersion": version, "form": form}))["draft"]
    masked = draft["form"]["identificationDocuments"]

    again = await api.do(
        SAVE,
        {"draftId": draft["id"], "version": 1, "form": {"identificationDocuments": masked}},
        viewer="intake.north",
    )

    assert masked["identifiers"] == [SIN | {"value": "***-***-544"}, UCI]
    assert b"130" not in bytes((await RegistrationDraft.get()).answers)
    assert again["draft"]["userErrors"] == []
    form = form_of("Amina") | {"identificationDocuments": masked}
    answer = await register(api, draftId=draft["id"], form=form)
    assert answer["userErrors"] == []
    row = await ClientIdentifier.filter(type="SOCIAL_INSURANCE_NUMBER").get()
    opened = KEYRING.decrypt(
        bytes(row.value), table="client_identifier", column="value", row=row.id
    )
    assert opened == b"130692544"


async def test_icare_asks_for_one_of_its_three_kinds_and_the_portal_for_none(api):
    asked = """
    query($id: ID) { registrationForm(jobseekerId: $id) { sections { fields { coordinate requirements {
      by holds } } } } }
    """
    passport = await with_numbers(api, "Amina", {"type": "PASSPORT", "value": "HK123456"})

    found = await api.data(asked, {"id": passport["jobseeker"]["id"]})

    (field,) = [
        field
        for section in found["registrationForm"]["sections"]
        for field in section["fields"]
        if field["coordinate"] == "IdentificationDocumentsInput.identifiers"
    ]
    assert passport["userErrors"] == []
    assert field["requirements"] == [{"by": "ICARE", "holds": True}]


async def test_numbers_go_along_when_somebody_is_handed_over(api, agency):
    person = (await with_numbers(api, "Amina", UCI))["jobseeker"]

    await Registration.filter(jobseeker_id=person["id"]).update(family_id=None)
    row = await Jobseeker.get(id=person["id"])
    row.move_to(agency.south.id)
    await row.save()

    assert (await ClientIdentifier.get()).provider_id == agency.south.id
