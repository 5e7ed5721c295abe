"""The Client History: all the client's notes and services, on paper, for whoever works with them."""

from datetime import UTC, datetime, timedelta

import pytest

from models import CaseNoteKind, Language
from models.case_note_text import note
from tests.schema.audited import audited
from tests.schema.conftest import serving
from tests.schema.printed import Printouts, note_of, refused

HISTORY = "client-history.pdf"


@pytest.fixture
async def printouts(api, settings):
    async with serving(settings) as http:
        yield Printouts(api, http)


async def test_every_note_is_in_the_history(agency, printouts):
    ada = await agency.client(first_name="Zoé", last_name="O’Brien")
    author = agency.accounts["caseworker.north"]
    await note_of(ada, "She came.\nWe spoke.", author_id=author.id)
    await note_of(ada, "She accepted.")
    found = await printouts.pdf(ada, HISTORY)
    assert "Client History" in found.text
    assert "Zoé O’Brien" in found.text
    assert "She came. We spoke." in found.text
    assert f"Written by: {author.display_name}" in found.text
    assert "Written by: The client" in found.text
    assert "North Employment" in found.text


async def test_a_long_history_has_every_note_newest_first(agency, printouts):
    ada = await agency.client()
    begin = datetime(2026, 1, 1, 12, tzinfo=UTC)
    for day in range(230):
        await note_of(ada, f"note {day:03};", created_at=begin + timedelta(days=day))
    text = (await printouts.pdf(ada, HISTORY)).text
    places = [text.index(f"note {day:03};") for day in range(230)]
    assert places == sorted(places, reverse=True)


async def test_a_history_may_be_of_some_days(agency, printouts):
    ada = await agency.client()
    for day in (1, 2, 3):
        # A quarter to midnight in Ontario is the next day already in UTC.
        at = datetime(2026, 6, day + 1, 3, 45, tzinfo=UTC)
        await note_of(ada, f"note of {day} June.", created_at=at)
    text = (await printouts.pdf(ada, HISTORY, from_="2026-06-02", to="2026-06-02")).text
    assert "note of 2 June." in text
    assert "note of 1 June." not in text
    assert "note of 3 June." not in text
    assert "From June 2, 2026" in text


async def test_a_history_without_notes_says_so(agency, printouts):
    assert "There is nothing here." in (await printouts.pdf(await agency.client(), HISTORY)).text


async def test_nothing_of_cams_is_printed(agency, printouts):
    ada = await agency.client()
    await agency.linked(ada)
    await note_of(ada, "Account linked to CaMS.", kind=CaseNoteKind.CAMS_LINKED)
    text = (await printouts.pdf(ada, HISTORY)).text
    assert "CaMS" not in text
    assert "1000123" not in text


async def test_a_document_is_in_the_language_of_whom_it_is_about(agency, printouts):
    ada = await agency.client(preferred_language="fr")
    found = await printouts.pdf(ada, HISTORY, language="en")
    assert str(found.root.Lang) == "fr-CA"
    assert "Historique du client" in found.text
    assert "Aucune entrée." in found.text


async def test_whoever_prints_may_choose_the_language(agency, printouts):
    ada = await agency.client(preferred_language="fr")
    answer = await printouts.get(ada, HISTORY, language_="en")
    assert answer.headers["content-language"] == "en"


async def test_the_headers_name_the_document_and_nobody(agency, printouts):
    answer = await printouts.get(await agency.client(), HISTORY)
    assert answer.headers["content-disposition"] == f'attachment; filename="{HISTORY}"'
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"


async def test_a_printed_document_is_in_the_audit_trail_with_what_stood_in_it(agency, printouts):
    ada = await agency.client()
    await note_of(ada, "She came.")
    await printouts.pdf(ada, HISTORY)
    (made,) = await audited("PRINTED")
    assert (made.fields, made.people) == ({"CLIENT_HISTORY"}, {ada.id})
    assert made.account_id == agency.accounts["caseworker.north"].id
    shown = set().union(*(event.fields for event in await audited("READ")))
    assert {"Client.firstName", "CaseNote.body"} <= shown


async def test_somebody_of_another_provider_is_not_there(agency, printouts):
    ada = await agency.client(agency.south)
    await note_of(ada, "She came.")
    nobody = "01a20078-88a6-8705-b3fd-847073b585c6"
    answers = [await printouts.get(one, HISTORY) for one in (ada, nobody, "no-id")]
    assert {refused(answer)[:2] for answer in answers} == {(404, "NOT_FOUND")}
    assert len({answer.text for answer in answers}) == 1
    assert not await audited("PRINTED")


async def test_nobody_prints_without_signing_in(agency, printouts):
    answer = await printouts.get(await agency.client(), HISTORY, viewer=None)
    assert refused(answer)[:2] == (401, "UNAUTHENTICATED")


@pytest.mark.parametrize("viewer", ["nobody.north", "jobseeker"])
async def test_a_history_is_for_whoever_works_with_clients(agency, printouts, viewer):
    ada = await agency.client()
    await agency.own_account(ada)
    assert refused(await printouts.get(ada, HISTORY, viewer=viewer))[:2] == (403, "FORBIDDEN")


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"from_": "June"}, "from is a day, such as 2026-11-22."),
        ({"paper": "card"}, "There is no parameter paper."),
        ({"language_": "de"}, "language is one of these: en, fr."),
    ],
)
async def test_what_is_wrong_with_an_address_is_said(agency, printouts, parameters, message):
    answer = await printouts.get(await agency.client(), HISTORY, **parameters)
    assert refused(answer) == (400, "BAD_REQUEST", message)


async def test_a_document_that_does_not_exist_is_not_found(agency, printouts):
    answer = await printouts.get(await agency.client(), "passport.pdf")
    assert refused(answer)[:2] == (404, "NOT_FOUND")
    assert "client-card.pdf" in answer.text


async def test_what_the_portal_has_noted_is_said_in_the_language_of_the_paper(agency, printouts):
    ada = await agency.client()
    await note(ada, CaseNoteKind.REGISTERED, author_id=None, language=Language.ENGLISH)
    await note(
        ada,
        CaseNoteKind.TRANSFERRED,
        author_id=None,
        language=Language.ENGLISH,
        provider="South Employment",
    )
    await note_of(ada, "Written by hand.")

    text = (await printouts.pdf(ada, HISTORY, language_="fr")).text

    assert "Inscription au moyen du formulaire d’accueil." in text
    assert "Transfert à South Employment." in text
    assert "Written by hand." in text
