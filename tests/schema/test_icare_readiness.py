"""Readiness: what is missing of whom for which template, and what mends it."""

from datetime import date
from random import Random
from uuid import UUID

import pytest

from models import CatalogueEntry, IcareReadiness
from models.catalogue import Catalogue
from models.icare.cells import Cells, missing_columns
from models.icare.month import Month
from models.icare.readiness import IcareColumn
from models.icare.remedies import REMEDIES
from models.icare.template import IcareTemplate
from permissions.keyring import Keyring
from resolvers.icare_people import rows_of_month
from schema import schema
from tests.schema.api import ENCRYPTION_KEYS
from tests.schema.icare import identified, ready

READINESS = """
query ($id: ID!) { jobseeker(id: $id) { icareReadiness {
  isReady filledColumns missingColumns
  templates { template isReady filled missing { letter column label coordinate message } }
} } }
"""
OFTEN = {
    "prefers_official_language": (True, False, None),
    "future_research": (True, True, False, None),
    "postal_code": ("M5V 3L9", "K1A 0B1", None),
    "country": ("CA", None, "FR"),
    "street_number": ("12", None),
    "street_name": ("King", "King", None),
    "street_type": ("Street", "Nowhere", None),
    "street_direction": ("N", None),
    "unit": ("4", None),
    "city": ("Toronto", "Toronto", None),
    "province": ("ON", "ON", None),
    "phone_safety": ("SAFE", "NOT_SAFE", None),
    "email_safety": ("SAFE", "NOT_SAFE", None),
    "alternative_phone_one": ("+16135550199", "+33142685300", None),
    "alternative_phone_one_safety": ("NOT_SAFE", None),
    "alternative_phone_two": ("+16135550188;ext=7", None, None),
}


@pytest.fixture(autouse=True)
async def _lists(agency):
    for catalogue, name, id_ in (
        (Catalogue.LEARNED_ABOUT, "FAMILY_OR_FRIENDS", 4),
        (Catalogue.STREET_TYPE, "Street", None),
    ):
        await CatalogueEntry.create(
            catalogue=catalogue, name=name, label_en=name, label_fr=name, position=0, icare_id=id_
        )


async def readiness(api, person, **told):
    found = await api.data(READINESS, {"id": str(person.id)}, **told)
    return found["jobseeker"]["icareReadiness"]


async def test_somebody_with_everything_is_ready_for_every_template(api, agency):
    found = await readiness(api, await ready(agency))

    assert found["isReady"] is True
    assert found["missingColumns"] == []
    assert found["filledColumns"] == [
        "CLIENT_VALIDATION_TYPE_ID",
        "CLIENT_VALIDATION_ID",
        "CLIENT_BIRTH_DT",
        "POSTAL_TXT",
        "OFFICIAL_LANGUAGE_ID",
        "CONSENT_IND",
    ]
    assert [one["isReady"] for one in found["templates"]] == [True] * 7


async def test_somebody_who_was_not_registered_misses_nearly_everything(api, agency):
    found = await readiness(api, await agency.jobseeker(date_of_birth=date(1990, 5, 1)))

    assert found["isReady"] is False
    assert found["filledColumns"] == ["CLIENT_BIRTH_DT"]
    assert found["missingColumns"] == [
        "CLIENT_VALIDATION_TYPE_ID",
        "CLIENT_VALIDATION_ID",
        "POSTAL_TXT",
        "OFFICIAL_LANGUAGE_ID",
        "CONSENT_IND",
    ]


async def test_each_template_says_what_it_misses_and_what_mends_it(api, agency):
    person = await ready(agency, prefers_official_language=None, learned_about=None)
    found = await readiness(api, person, language="fr")
    by_name = {one["template"]: one for one in found["templates"]}

    assert by_name["LANGUAGE_TRAINING_EXIT"]["isReady"] is True
    assert by_name["EMPLOYMENT"]["filled"] == [
        "client_validation_type_id",
        "client_validation_id",
        "client_birth_dt",
    ]
    assert by_name["EMPLOYMENT"]["missing"] == [
        {
            "letter": "J",
            "column": "session_official_lang_id",
            "label": "Official Language of Preference",
            "coordinate": "PrimaryInformationInput.preferredOfficialLanguage",
            "message": (
                "Demandez la langue officielle préférée\u00a0: anglais, français, ou inconnue ou sans"
                " préférence."
            ),
        },
        {
            "letter": "L",
            "column": "assessment_referral_id",
            "label": "Referred By",
            "coordinate": "LearnedAboutAgencyInput.learnedAbout",
            "message": (
                "Demandez comment le client a connu votre organisme; iEDEC demande qui l’a dirigé"
                " vers vous."
            ),
        },
    ]


async def test_a_jobseeker_s_own_account_is_shown_nothing_of_it(api, agency):
    person = await ready(agency)
    await agency.own_account(person)
    found = await api.data(READINESS, {"id": str(person.id)}, viewer="jobseeker")

    assert found["jobseeker"]["icareReadiness"] is None


async def test_the_view_and_the_rows_of_a_file_agree_on_everybody(agency):
    """The rules stand twice: as SQL for lists, and as Python for the cells of a file."""
    draw = Random(20260122)  # noqa: S311 - the same people every time
    for number in range(60):
        answers = {name: draw.choice(values) for name, values in OFTEN.items()}
        person = await ready(
            agency,
            "",
            person={
                "phone": draw.choice(("+14165550123", "+33142685300", None)),
                "email": draw.choice((f"{number}@mail.example", None)),
                "date_of_birth": draw.choice((date(1990, 5, 1), None)),
            },
            number=number,
            **answers,
        )
        if draw.random() < 0.7:
            await identified(person, "12345678", draw.choice(("IMM_DOCUMENT", "PASSPORT")))
    keyring, january = Keyring.of(ENCRYPTION_KEYS), Month(2026, 1)
    profile = IcareTemplate.CLIENT_PROFILE
    rows: dict[UUID, Cells] = {}
    async for batch in rows_of_month(keyring, agency.north.id, profile, january):
        rows |= dict(batch)
    told = await IcareReadiness.all()

    assert len(told) == len(rows) == 60
    for one in told:
        cells = rows[one.jobseeker_id]
        missing = missing_columns(profile, cells)
        assert [name.lower() for name in one.missing_columns] == missing
        assert one.filled_columns == [name for name in IcareColumn if name.lower() in cells]
        assert one.is_ready == (not missing)
    assert 0 < sum(one.is_ready for one in told) < 60


def test_every_coordinate_that_mends_something_is_of_the_schema():
    for remedy in REMEDIES.values():
        type_, _, field = remedy.coordinate.partition(".")
        assert field in schema._schema.type_map[type_].fields, remedy.coordinate
