"""The form's sections about work, languages, housing, and how the client learned about the agency."""

from typing import Any

import pytest

from cli.catalogues import load
from models import AcademicCertificate, Occupation, SpokenLanguage, TargetOccupation
from tests.schema.api import said
from tests.schema.registrations import REGISTER, UPDATE, changed, input_of, register

ENGLISH = {
    "language": "en",
    "comments": "Prefers to be written to.",
    "listening": "CLB_5",
    "speaking": "INSUFFICIENT_EVIDENCE",
    "reading": "LIT_3",
    "writing": "PRE_CLB",
}
ARABIC = {"language": "ar", "comments": None} | dict.fromkeys(
    ("listening", "speaking", "reading", "writing")
)
CERTIFICATES = [
    {"institution": "Université de Damas", "year": 2012, "country": "SY"},
    {"institution": "George Brown College", "year": None, "country": None},
]
SECTIONS: dict[str, dict[str, Any]] = {
    "employment": {
        "employmentStatus": "EMPLOYED_PART_TIME",
        "currentProfessionCode": "63200",
        "desiredProfessionCodes": ["21232", "63200"],
        "professionalBackground": "Ten years in hotels.\nThen software.",
        "educationLevel": "BACHELOR",
        "academicCertificates": CERTIFICATES,
    },
    "languages": {"firstLanguage": "ar", "spokenLanguages": [ARABIC, ENGLISH]},
    "housing": {"housingStatus": "RENTING_PRIVATE"},
    "learnedAboutAgency": {"learnedAbout": ["FAMILY_OR_FRIENDS", "École"]},
}
SHOWN = """
query Shown($id: ID!) {
  jobseeker(id: $id) {
    targetOccupations { code following }
    registration {
      version
      employment {
        employmentStatus currentProfession { code title teer } professionalBackground educationLevel
        academicCertificates { institution year country }
      }
      languages {
        firstLanguage
        spokenLanguages { language comments listening speaking reading writing }
      }
      housing { housingStatus }
      learnedAboutAgency { learnedAbout }
    }
  }
}
"""


@pytest.fixture(autouse=True)
async def catalogues(agency):
    await load()


async def shown(api, person):
    return (await api.data(SHOWN, {"id": person["id"]}))["jobseeker"]


async def registered(api, **sections):
    answer = await register(api, form=changed(**(sections or SECTIONS)))
    assert answer["userErrors"] == []
    return answer["jobseeker"]


async def refused(api, **sections):
    return said(await api.do(REGISTER, await input_of(api, form=changed(**sections))))


async def update(api, person, **sections):
    version = (await shown(api, person))["registration"]["version"]
    wanted = {"jobseekerId": person["id"], "version": version, "form": sections}
    return said(await api.do(UPDATE, wanted))


async def test_all_that_was_filled_in_is_shown(api):
    person = await shown(api, await registered(api))

    sections = person["registration"]
    assert [one["code"] for one in person["targetOccupations"]] == ["21232", "63200"]
    assert sections["employment"] == {
        "employmentStatus": "EMPLOYED_PART_TIME",
        "currentProfession": {"code": "63200", "title": "Cooks", "teer": 3},
        "professionalBackground": "Ten years in hotels.\nThen software.",
        "educationLevel": "BACHELOR",
        "academicCertificates": CERTIFICATES,
    }
    assert sections["languages"] == SECTIONS["languages"]
    assert sections["housing"] == SECTIONS["housing"]
    assert sections["learnedAboutAgency"] == {"learnedAbout": ["FAMILY_OR_FRIENDS", "SCHOOL"]}


async def test_every_mistake_is_told_at_its_place(api):
    assert set(
        await refused(
            api,
            employment={
                "employmentStatus": "Lazy",
                "currentProfessionCode": "99999",
                "desiredProfessionCodes": ["21232", "x"],
                "academicCertificates": [{"year": 2190, "country": "ZZ"}],
            },
            languages={"firstLanguage": "klingon", "spokenLanguages": [{"comments": "x" * 1001}]},
            housing={"housingStatus": "Castle"},
            learnedAboutAgency={"learnedAbout": ["SCHOOL", "A dream"]},
        )
    ) == {
        ("INVALID", f"input.form.{path}")
        for path in (
            "employment.employmentStatus",
            "employment.currentProfessionCode",
            "employment.desiredProfessionCodes.1",
            "employment.academicCertificates.0.institution",
            "employment.academicCertificates.0.year",
            "employment.academicCertificates.0.country",
            "languages.firstLanguage",
            "languages.spokenLanguages.0.language",
            "languages.spokenLanguages.0.comments",
            "housing.housingStatus",
            "learnedAboutAgency.learnedAbout.1",
        )
    }


async def test_a_language_is_named_once_and_levels_are_of_official_ones(api):
    spoken = [ENGLISH, {"language": "EN"}, {"language": "uk", "listening": "CLB_3"}]

    assert await refused(api, languages={"firstLanguage": "ar", "spokenLanguages": spoken}) == [
        ("INVALID", "input.form.languages.spokenLanguages.1.language"),
        ("INVALID", "input.form.languages.spokenLanguages.2.listening"),
        ("INVALID", "input.form.languages.firstLanguage"),
    ]


async def test_comments_on_a_language_stay_as_they_were_when_it_was_added(api):
    person = await registered(api)

    added = await update(
        api, person, languages={"spokenLanguages": [ARABIC | {"comments": "Late."}, ENGLISH]}
    )
    taken = await update(
        api, person, languages={"spokenLanguages": [ARABIC, ENGLISH | {"comments": None}]}
    )

    assert added == [("INVALID", "input.form.languages.spokenLanguages.0.comments")]
    assert taken == [("INVALID", "input.form.languages.spokenLanguages.1.comments")]


async def test_levels_change_and_languages_come_and_go_while_the_others_stay_the_same_rows(api):
    person = await registered(api)
    english = await SpokenLanguage.get(language="en")
    french = {"language": "fr", "comments": "Begins."}

    assert (
        await update(
            api,
            person,
            languages={
                "firstLanguage": "fr",
                "spokenLanguages": [french, ENGLISH | {"reading": "CLB_1"}],
            },
        )
        == []
    )

    spoken = (await shown(api, person))["registration"]["languages"]["spokenLanguages"]
    assert [one["language"] for one in spoken] == ["fr", "en"]
    assert spoken[1] == ENGLISH | {"reading": "CLB_1"}
    assert (await SpokenLanguage.get(language="en")).id == english.id


async def test_the_desired_profession_and_the_target_occupations_are_one_thing(api):
    person = await registered(api)
    await TargetOccupation.filter(occupation_id="63200").update(following=False)
    await Occupation.get_or_create(code="14100", defaults={"title_en": "Clerks"})

    assert (
        await update(api, person, employment={"desiredProfessionCodes": ["63200", "14100"]}) == []
    )

    assert (await shown(api, person))["targetOccupations"] == [
        {"code": "63200", "following": False},
        {"code": "14100", "following": True},
    ]


async def test_null_empties_every_answer(api):
    person = await registered(api)

    assert (
        await update(
            api, person, **{name: dict.fromkeys(section) for name, section in SECTIONS.items()}
        )
        == []
    )

    emptied = await shown(api, person)
    assert emptied["targetOccupations"] == []
    assert emptied["registration"]["employment"]["currentProfession"] is None
    assert emptied["registration"]["languages"] == {"firstLanguage": None, "spokenLanguages": []}
    assert emptied["registration"]["learnedAboutAgency"] == {"learnedAbout": None}
    assert not await SpokenLanguage.exists()
    assert not await AcademicCertificate.exists()


async def test_what_is_sent_again_as_it_was_changes_nothing(api):
    person = await registered(api)
    again = await update(api, person, **SECTIONS)

    assert again == []
    assert (await shown(api, person))["registration"]["version"] == 1
