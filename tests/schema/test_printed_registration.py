"""The registration receipt and the client card: what a newcomer takes home."""

import pytest

from models import Family, Jobseeker, Registration
from models.printout import PrintoutKind
from models.registration.sections import FORM
from schema.printing.answers import selection_of
from schema.printing.receipt import NOT_PRINTED, places_of, printed_questions
from tests.schema.audited import audited
from tests.schema.conftest import serving
from tests.schema.printed import Printouts, refused
from tests.schema.registrations import changed, register

RECEIPT = "registration-receipt.pdf"
CARD = "client-card.pdf"
PRINTOUTS = "query Of($id: ID!) { jobseeker(id: $id) { printouts { kind title url } } }"


@pytest.fixture
async def printouts(api, settings):
    async with serving(settings) as http:
        yield Printouts(api, http)


async def registered(api, **told):
    answer = await register(api, **told)
    assert answer["userErrors"] == []
    return await Jobseeker.get(id=answer["jobseeker"]["id"])


async def number_of(person):
    return (await Registration.get(jobseeker_id=person.id)).number


async def test_a_receipt_has_each_answered_question_with_its_label(api, printouts):
    amina = await registered(api)
    text = (await printouts.pdf(amina, RECEIPT)).text
    assert "Settlement Program Registration Receipt" in text
    assert "First Name Amina" in text
    assert "Last Name Haddad" in text
    assert "Date of Birth May 17, 1990" in text
    assert "Registration Site North Main" in text
    assert f"Client Number {await number_of(amina)}" in text
    assert "Privacy statement Version 1, read and understood on" in text
    assert "Preferred Name" not in text


async def test_a_receipt_is_printed_in_either_language(api, printouts):
    amina = await registered(api)
    found = await printouts.pdf(amina, RECEIPT, language_="fr")
    assert str(found.root.Lang) == "fr-CA"
    assert "Reçu d’inscription au programme d’établissement" in found.text
    assert "17 mai 1990" in found.text
    assert f"Numéro de client {await number_of(amina)}" in found.text


async def test_comments_of_the_agency_stay_in_the_agency(api, printouts):
    form = changed(registrationSummary={"comments": "Ask her about the dog."})
    amina = await registered(api, form=form)
    assert "dog" not in (await printouts.pdf(amina, RECEIPT)).text


async def test_the_family_is_printed_by_its_code(api, printouts):
    amina = await registered(api, form=changed(primaryInformation={"newFamily": True}))
    family = await Family.get()
    text = (await printouts.pdf(amina, RECEIPT)).text
    assert f"Family Code {family.code}" in text
    assert "New family" not in text


async def test_a_caseworker_is_printed_for_those_alone_who_may_see_whose_client_it_is(
    api, agency, printouts
):
    worker = str(agency.accounts["caseworker.north"].id)
    form = changed(registrationSummary={"primaryWorkerId": worker})
    amina = await registered(api, viewer="manager.north", form=form)
    to_manager = (await printouts.pdf(amina, RECEIPT, viewer="manager.north")).text
    to_caseworker = (await printouts.pdf(amina, RECEIPT)).text
    assert "Primary Worker Caseworker North" in to_manager
    assert "Primary Worker" not in to_caseworker


def test_every_question_is_printed_or_is_meant_not_to_be():
    assert [
        section.coordinate(question)
        for section, question in printed_questions()
        if not any(selection_of(type_, question) for _, type_ in places_of(section, question))
    ] == []
    coordinates = {one.coordinate(question) for one in FORM for question in one.questions}
    assert coordinates >= NOT_PRINTED


async def test_a_name_that_looks_like_a_template_is_a_name(api, printouts):
    form = changed(primaryInformation={"firstName": '#read("card.typ")', "lastName": "*Zoé* محمد"})
    amina = await registered(api, form=form)
    for file in (RECEIPT, CARD):
        text = (await printouts.pdf(amina, file)).text
        assert '#read("card.typ")' in text
        assert "*Zoé*" in text


async def test_a_card_says_who_it_is_and_nothing_else(api, printouts):
    amina = await registered(api)
    found = await printouts.pdf(amina, CARD)
    for word in (
        "North Employment",
        "Client Card",
        "Amina Haddad",
        "North Main",
    ):
        assert word in found.text
    assert f"Client Number: {await number_of(amina)}" in found.text
    assert "1990" not in found.text
    assert found.size_in_millimetres == (215.9, 279.4)


async def test_a_card_may_be_of_its_own_size(api, printouts):
    amina = await registered(api)
    found = await printouts.pdf(amina, CARD, paper="card")
    assert found.size_in_millimetres == (85.6, 54.0)


async def test_there_is_no_receipt_and_no_card_of_somebody_who_is_not_registered(agency, printouts):
    ada = await agency.client()
    for file in (RECEIPT, CARD):
        assert refused(await printouts.get(ada, file)) == (
            404,
            "NOT_FOUND",
            "This person is not registered.",
        )


async def test_what_can_be_printed_is_offered_with_its_address(api, agency, printouts):
    ada = await agency.client()
    of_ada = (await api.send(PRINTOUTS, {"id": str(ada.id)}))["data"]["jobseeker"]["printouts"]
    assert [one["kind"] for one in of_ada] == ["CLIENT_HISTORY", "MENTORING_HISTORY"]
    amina = await registered(api)
    of_amina = (await api.send(PRINTOUTS, {"id": str(amina.id)}))["data"]["jobseeker"]["printouts"]
    assert [one["kind"] for one in of_amina] == [kind.value for kind in PrintoutKind]
    for one in of_amina:
        assert one["url"].startswith(f"/jobseekers/{amina.id}/")
        found = await printouts.pdf(amina, one["url"].rpartition("/")[2])
        assert one["title"] in found.text


async def test_the_person_themselves_prints_nothing(api, agency, printouts):
    amina = await registered(api)
    await agency.own_account(amina)
    answer = await printouts.get(amina, RECEIPT, viewer="jobseeker")
    assert refused(answer)[:2] == (403, "FORBIDDEN")
    answer = await api.send(PRINTOUTS, {"id": str(amina.id)}, viewer="jobseeker")
    assert answer["data"]["jobseeker"]["printouts"] is None


async def test_what_stood_in_a_receipt_is_in_the_audit_trail(api, printouts):
    amina = await registered(api)
    await printouts.pdf(amina, RECEIPT)
    (made,) = await audited("PRINTED")
    assert made.fields == {"REGISTRATION_RECEIPT"}
    shown = set().union(*(one.fields for one in await audited("READ") if amina.id in one.people))
    assert {"Referral.dateOfBirth", "Registration.number"} <= shown
