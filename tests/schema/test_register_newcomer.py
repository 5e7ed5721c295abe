"""Registering a newcomer: what is written, and what is refused before anything is."""

import pytest

from models import CaseNote, Jobseeker, PrivacyStatement, Registration
from tests.schema.api import said
from tests.schema.registrations import (
    FORM,
    PUBLISH,
    REGISTER,
    changed,
    input_of,
    register,
    statement_of,
)


async def test_a_newcomer_is_registered_as_a_referral_with_a_number_and_the_acknowledgement(api):
    answer = await register(api)

    assert answer["userErrors"] == []
    person = answer["jobseeker"]
    assert person["__typename"] == "Referral"
    assert (person["firstName"], person["dateOfBirth"]) == ("Amina", "1990-05-17")
    assert person["registration"]["number"] > 0
    assert person["registration"]["privacyStatementVersion"] == 1
    assert person["registration"]["acknowledgedBy"] == {"displayName": "Caseworker North"}
    assert person["registration"]["registrationSummary"]["registrationSite"] == {
        "name": "North Main"
    }
    assert (await CaseNote.get()).kind == "REGISTERED"


async def test_what_may_be_done_next_depends_on_the_family(api):
    alone = await register(api)
    family = changed(
        primaryInformation={"firstName": "Omar", "lastName": "Farouk", "newFamily": True}
    )
    related = await register(api, form=family)

    steps = [
        await api.data(
            "query($id: ID!) { jobseeker(id: $id) { registration { nextSteps { step } } } }",
            {"id": answer["jobseeker"]["id"]},
        )
        for answer in (alone, related)
    ]
    named = [
        {one["step"] for one in found["jobseeker"]["registration"]["nextSteps"]} for found in steps
    ]
    assert named[0] - named[1] == {"REGISTER_ANOTHER_CLIENT"}
    assert named[1] - named[0] == {"REGISTER_ANOTHER_FAMILY_MEMBER"}


async def test_with_a_primary_worker_they_are_a_client(api, agency):
    worker = str(agency.accounts["caseworker.north"].id)
    form = changed(registrationSummary={"primaryWorkerId": worker})

    answer = await register(api, viewer="manager.north", form=form)

    assert answer["userErrors"] == []
    assert answer["jobseeker"]["__typename"] == "Client"


async def test_nobody_is_registered_without_having_been_looked_up(api):
    answer = await register(api, lookUpToken=None)

    assert said(answer) == [("LOOK_UP_REQUIRED", "input.lookUpToken")]
    assert not await Jobseeker.exists()


async def test_nothing_is_stored_before_the_privacy_statement_in_force_is_acknowledged(api):
    await statement_of(api)

    unread = await register(api, privacyStatementVersion=None)
    another = await register(api, privacyStatementVersion=2)

    for answer in (unread, another):
        assert said(answer) == [("INVALID", "input.privacyStatementVersion")]
    assert not await Jobseeker.exists()


async def test_where_no_statement_was_published_nobody_is_registered(api):
    answer = await register(api, privacyStatementVersion=1)

    assert said(answer) == [("INVALID", "input.privacyStatementVersion")]
    assert "published no privacy statement" in answer["userErrors"][0]["message"]


async def test_every_mistake_of_the_form_is_told_at_once_in_the_reader_s_language(api):
    wanted = await input_of(api)
    wanted["form"] = {
        "primaryInformation": {"firstName": "4", "dateOfBirth": "2190-01-01"},
        "registrationSummary": {"registrationDate": "2026-02-30", "comments": "x" * 4001},
    }

    answer = await api.do(REGISTER, wanted, language="fr")

    assert set(said(answer)) == {
        ("INVALID", "input.form.primaryInformation.firstName"),
        ("INVALID", "input.form.primaryInformation.lastName"),
        ("INVALID", "input.form.primaryInformation.dateOfBirth"),
        ("INVALID", "input.form.contactInformation.postalCode"),
        ("INVALID", "input.form.registrationSummary.registrationDate"),
        ("INVALID", "input.form.registrationSummary.comments"),
    }
    assert not await Jobseeker.exists()


async def test_one_wrong_row_hides_nothing_that_is_wrong_with_the_others(api):
    form = changed(
        primaryInformation={"dateOfBirth": "1990-02-30"},
        languages={
            "firstLanguage": "de",
            "spokenLanguages": [
                {"language": "ar", "listening": "CLB_4"},
                {"language": "en"},
                {"language": "en", "comments": "x" * 1001},
            ],
        },
        emergencyContact={"emergencyContacts": [{"name": "Lena Roy"}, {"name": "4"}]},
        identificationDocuments={
            "identifiers": [
                {"type": "PASSPORT", "value": "AB123456", "expiresOn": "2031-02-30"},
                {"type": "FOSS_GCMS_CLIENT_ID", "value": "abc"},
                {"type": "OTHER", "value": "77", "description": "x" * 101},
            ]
        },
    )

    answer = await register(api, form=form)

    identifiers = "input.form.identificationDocuments.identifiers"
    assert sorted(field for _, field in said(answer)) == [
        "input.form.emergencyContact.emergencyContacts.0.phone",
        "input.form.emergencyContact.emergencyContacts.1.name",
        f"{identifiers}.0.expiresOn",
        f"{identifiers}.1.value",
        f"{identifiers}.2.description",
        "input.form.languages.firstLanguage",
        "input.form.languages.spokenLanguages.0.listening",
        "input.form.languages.spokenLanguages.2.comments",
        "input.form.languages.spokenLanguages.2.language",
        "input.form.primaryInformation.dateOfBirth",
    ]


@pytest.mark.parametrize("reason", ["", "  \n"])
async def test_an_empty_reason_is_none(api, reason):
    await register(api)

    refused = await register(api, duplicateReason=reason)

    assert said(refused) == [("POSSIBLE_DUPLICATE", "input.duplicateReason")]


@pytest.mark.parametrize("reason", ["a\0b", "x" * 1001])
async def test_a_reason_that_cannot_be_kept_is_told_with_the_other_mistakes(api, reason):
    form = changed(primaryInformation={"firstName": "4"})

    answer = await register(api, form=form, duplicateReason=reason)

    assert set(said(answer)) == {
        ("INVALID", "input.duplicateReason"),
        ("INVALID", "input.form.primaryInformation.firstName"),
    }


async def test_a_possible_duplicate_is_registered_with_a_reason(api):
    first = await register(api)
    wanted = await input_of(api)

    refused = await api.do(REGISTER, wanted)
    meant = await api.do(REGISTER, wanted | {"duplicateReason": "A cousin of the same name."})

    assert said(refused) == [("POSSIBLE_DUPLICATE", "input.duplicateReason")]
    assert meant["userErrors"] == []
    numbers = [one["jobseeker"]["registration"]["number"] for one in (first, meant)]
    assert numbers[0] < numbers[1]


async def test_somebody_whom_the_portal_knows_is_registered_and_stays_the_same_person(api, agency):
    ada = await agency.client(date_of_birth="1980-01-01")

    answer = await register(api, jobseekerId=str(ada.id), form=changed(FORM))
    again = await register(api, jobseekerId=str(ada.id))

    assert answer["jobseeker"]["id"] == str(ada.id)
    assert answer["jobseeker"]["__typename"] == "Client"
    assert await Jobseeker.all().count() == 1
    assert said(again) == [("CONFLICT", "input.jobseekerId")]


async def test_somebody_of_another_provider_cannot_be_registered_here(api, agency):
    theirs = await agency.client(agency.south)

    answer = await register(api, jobseekerId=str(theirs.id))

    assert said(answer) == [("NOT_FOUND", "input.jobseekerId")]
    assert not await Registration.exists()


async def test_the_site_of_the_next_registration_is_that_of_the_last(api, agency):
    other = await type(agency.site).create(name="North Two", city="Sudbury", provider=agency.north)
    unknown = await register(api)
    form = changed(registrationSummary={"registrationSiteId": str(other.id)})
    await register(api, form=form)
    next_one = changed(primaryInformation={"firstName": "Omar", "lastName": "Farouk"})

    answer = await register(api, form=next_one)

    assert said(unknown) == [("INVALID", "input.form.registrationSummary.registrationSiteId")]
    summary = answer["jobseeker"]["registration"]["registrationSummary"]
    assert summary["registrationSite"] == {"name": "North Two"}


async def test_a_statement_is_published_by_coordinators_as_a_new_version(api):
    texts = {"textEn": "We keep what you tell us.", "textFr": "Nous gardons ce que vous dites."}
    refused = await api.do(PUBLISH, texts)
    await api.do(PUBLISH, texts, viewer="coordinator.north")
    second = await api.do(PUBLISH, texts, viewer="coordinator.north", language="fr")

    assert said(refused) == [("FORBIDDEN", "")]
    assert second["privacyStatement"] == {"version": 2, "text": texts["textFr"]}
    assert await PrivacyStatement.all().count() == 2


async def test_a_relative_is_no_duplicate_unless_the_whole_name_is_the_same(api):
    shared = {"phone": "705-522-0100", "email": "haddad@mail.example"}
    first = changed(primaryInformation={"newFamily": True}, contactInformation=shared)
    person = (await register(api, form=first))["jobseeker"]
    code = (await api.data(CODE, {"id": person["id"]}))["jobseeker"]["registration"]["family"][
        "code"
    ]
    sister = {"firstName": "Samira", "dateOfBirth": "1993-02-01", "familyCode": code}
    same = {"familyCode": code}

    related = await register(
        api, form=changed(primaryInformation=sister, contactInformation=shared)
    )
    twice = await register(api, form=changed(primaryInformation=same, contactInformation=shared))

    assert related["userErrors"] == []
    assert said(twice) == [("POSSIBLE_DUPLICATE", "input.duplicateReason")]


CODE = "query($id: ID!) { jobseeker(id: $id) { registration { family { code } } } }"
