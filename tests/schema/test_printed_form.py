"""The whole intake form on paper, filled in everywhere, in both languages."""

import pytest

from cli.catalogues import load
from models import Jobseeker
from models.registration.kinds import Choice, Rows
from models.registration.sections import FORM
from schema.printing.choices import label_of
from tests.schema import people_forms, test_sections_of_work_and_language
from tests.schema.conftest import serving
from tests.schema.printed import Printouts
from tests.schema.registrations import changed, register

RECEIPT = "registration-receipt.pdf"
ANSWERS = changed(**(people_forms.SECTIONS | test_sections_of_work_and_language.SECTIONS))
ENGLISH = (
    "Gender Woman",
    "Marital Status Married",
    "Preferred Official Language French",
    "Landing Date March 1, 2024",
    "Country of Origin Syria",
    "Immigration Status Permanent resident",
    "Consent to Pictures No",
    "Telephone Number (416) 555-0123",
    "Telephone Number Safe to Contact Safe to use",
    "Street Direction West",
    "Province Ontario",
    "Country Canada",
    "Postal Code M5V 3L9",
    "Guardian Name Relationship Telephone Leila Haddad Mother (416) 555-0126",
    "Noor Toddler",
    "Current Profession 63200 Cooks",
    "Desired Profession 21232 Software developers and programmers 63200 Cooks",
    "Professional Background Ten years in hotels. Then software.",
    "Université de Damas 2012 Syria",
    "First Language Arabic",
    "CLB 5",
    "Literacy 3",
)
FRENCH = (
    "État matrimonial Marié ou mariée",
    "17 mai 1990",
    "Date d’arrivée 1er mars 2024",
    "Pays d’origine Syrie",
    "Non",
    "Ontario",
    "Tout-petit",
    "63200 Cuisiniers / cuisinières",
    "NCLC 5",
    "Arabe",
)


@pytest.fixture
async def printouts(api, settings):
    await load()
    async with serving(settings) as http:
        yield Printouts(api, http)


@pytest.fixture
async def amina(api, printouts):
    answer = await register(api, form=ANSWERS)
    assert answer["userErrors"] == []
    return await Jobseeker.get(id=answer["jobseeker"]["id"])


async def test_every_answer_is_printed_in_words(amina, printouts):
    text = (await printouts.pdf(amina, RECEIPT, language_="en")).text
    assert [words for words in ENGLISH if words not in text] == []


async def test_what_the_agency_wrote_for_itself_is_not_printed(amina, printouts):
    assert "Prefers to be written to." not in (await printouts.pdf(amina, RECEIPT)).text


async def test_every_answer_is_printed_in_french(amina, printouts):
    text = (await printouts.pdf(amina, RECEIPT, language_="fr")).text
    assert [words for words in FRENCH if words not in text] == []


def test_every_choice_of_the_form_has_a_label():
    kinds = [question.kind for section in FORM for question in section.questions]
    kinds += [part.kind for kind in kinds if isinstance(kind, Rows) for part in kind.parts]
    for kind in kinds:
        if isinstance(kind, Choice):
            for member in kind.of:
                assert label_of(kind.of, member)
