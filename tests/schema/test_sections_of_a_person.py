"""The form's sections about a person: what is kept, and what each rule says of what cannot be."""

import pytest

from models import Jobseeker
from tests.schema.api import said
from tests.schema.people_forms import FILLED, SECTIONS, SHOWN, with_catalogues
from tests.schema.registrations import SAVE, UPDATE, changed, register, statement_of


@pytest.fixture
async def catalogues(agency):
    await with_catalogues()


@pytest.mark.usefixtures("catalogues")
async def test_all_that_was_filled_in_is_shown(api):
    answer = await register(api, form=FILLED)
    assert answer["userErrors"] == []

    person = (await api.data(SHOWN, {"id": answer["jobseeker"]["id"]}))["jobseeker"]

    sections = person["registration"]
    assert person["email"] == "amina@mail.example"
    assert person["phone"] == "+14165550123"
    assert person["preferredLanguage"] == "FRENCH"
    assert sections["primaryInformation"] == SECTIONS["primaryInformation"]
    assert sections["immigration"] == SECTIONS["immigration"]
    assert sections["consents"] == SECTIONS["consents"]
    contact = SECTIONS["contactInformation"]
    assert sections["contactInformation"] == {
        name: answer for name, answer in contact.items() if name not in {"email", "phone"}
    } | {
        "alternativePhoneOne": "+14165550124",
        "alternativePhoneTwo": "+14165550125",
        "postalCode": "M5V 3L9",
    }
    assert sections["emergencyContact"] == SECTIONS["emergencyContact"] | {
        "guardians": [
            {
                "name": "Leila Haddad",
                "relationship": "MOTHER",
                "phone": "+14165550126",
                "email": None,
            }
        ],
        "emergencyContacts": [
            {"name": "Rana Aziz", "relationship": "FRIEND", "phone": "+14165550127"}
        ],
    }


async def test_each_rule_has_a_place_and_a_sentence_and_all_are_told_at_once(api):
    form = changed(
        primaryInformation={"dateOfBirth": "2015-05-17", "gender": "MOON"},
        immigration={
            "arrivalDate": "2014-01-01",
            "landingDate": "2013-01-01",
            "countryOfOrigin": "Narnia",
        },
        contactInformation={
            "email": "amina",
            "phone": "12",
            "alternativePhoneOneSafety": "SAFE",
            "postalCode": "H2X 1Y4",
            "province": "ON",
        },
        consents={"futureResearch": True},
        emergencyContact={
            "consentRequired": False,
            "guardians": [{"name": "Leila Haddad"}],
            "emergencyContacts": [{"relationship": "MOTHER"}],
            "children": [{"name": "Noor"}],
        },
    )

    answer = await register(api, form=form)

    told = {place.removeprefix("input.form."): code for code, place in said(answer)}
    assert set(told) == {
        "primaryInformation.gender",
        "immigration.arrivalDate",
        "immigration.landingDate",
        "immigration.countryOfOrigin",
        "contactInformation.email",
        "contactInformation.phone",
        "contactInformation.alternativePhoneOneSafety",
        "contactInformation.postalCode",
        "contactInformation.streetNumber",
        "contactInformation.streetName",
        "contactInformation.streetType",
        "contactInformation.city",
        "emergencyContact.consentRequired",
        "emergencyContact.consentGivers",
        "emergencyContact.guardians.0.phone",
        "emergencyContact.emergencyContacts.0.name",
        "emergencyContact.emergencyContacts.0.relationship",
        "emergencyContact.children.0.ageGroup",
    }
    assert not await Jobseeker.exists()


async def test_with_consent_required_three_people_are_named(api):
    three = {"guardians", "consentGivers", "emergencyContacts"}

    minor = await register(api, form=changed(primaryInformation={"dateOfBirth": "2015-05-17"}))
    adult = await register(api, form=changed(emergencyContact={"consentRequired": True}))

    assert {place.rpartition(".")[2] for _, place in said(minor)} == three | {"consentRequired"}
    assert {place.rpartition(".")[2] for _, place in said(adult)} == three


async def test_a_guardian_without_consent_required_is_not_kept(api):
    form = changed(
        emergencyContact={"guardians": [{"name": "Leila Haddad", "phone": "416-555-0126"}]}
    )

    answer = await register(api, form=form)

    assert said(answer) == [("INVALID", "input.form.emergencyContact.guardians")]


async def test_no_preference_leaves_the_language_of_our_letters_as_it_was(api):
    french = {"preferredOfficialLanguage": "FRENCH"}
    person = (await register(api, form=changed(primaryInformation=french)))["jobseeker"]
    wanted = {"jobseekerId": person["id"], "version": 1}

    form = {"primaryInformation": {"preferredOfficialLanguage": "UNKNOWN"}}
    assert said(await api.do(UPDATE, wanted | {"form": form})) == []

    shown = (await api.data(SHOWN, {"id": person["id"]}))["jobseeker"]
    assert shown["preferredLanguage"] == "FRENCH"
    section = shown["registration"]["primaryInformation"]
    assert section["preferredOfficialLanguage"] == "UNKNOWN"


@pytest.mark.usefixtures("catalogues")
async def test_a_list_of_people_is_replaced_and_each_tab_keeps_its_own(api):
    person = (await register(api, form=FILLED))["jobseeker"]
    wanted = {"jobseekerId": person["id"], "version": 1}
    two = [{"name": "Leila Haddad", "phone": "416-555-0126", "relationship": "MOTHER"}]
    two.append({"name": "Omar Haddad", "email": "omar@mail.example"})

    answer = await api.do(UPDATE, wanted | {"form": {"emergencyContact": {"guardians": two}}})

    assert said(answer) == []
    shown = (await api.data(SHOWN, {"id": person["id"]}))["jobseeker"]["registration"]
    section = shown["emergencyContact"]
    assert [one["name"] for one in section["guardians"]] == ["Leila Haddad", "Omar Haddad"]
    assert [one["name"] for one in section["consentGivers"]] == ["Sami Haddad"]


@pytest.mark.usefixtures("catalogues")
async def test_a_family_member_begins_with_what_families_share(api):
    person = (await register(api, form=FILLED))["jobseeker"]
    wanted = {"familyOf": person["id"], "privacyStatementVersion": await statement_of(api)}

    draft = (await api.do(SAVE, wanted))["draft"]["form"]

    assert draft["primaryInformation"]["lastName"] == "Haddad"
    assert draft["primaryInformation"]["preferredOfficialLanguage"] == "FRENCH"
    shared = {"landingDate", "arrivalDate", "reEntryDate"}
    shared |= {"countryOfOrigin", "lastResidence", "immigrationClass"}
    assert set(draft["immigration"]) == shared
    contact = draft["contactInformation"]
    assert contact["postalCode"] == "M5V 3L9"
    assert contact["email"] == "amina@mail.example"
    assert not {name for name in contact if name.endswith("Safety")}, "it is asked of each"
    assert not {"consents", "emergencyContact"} & set(draft)
