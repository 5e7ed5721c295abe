"""Rules over several answers of the form, for every combination of answers."""

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from models.registration.contact_information import CONTACT_INFORMATION
from models.registration.contact_rules import EMAIL, POSTAL_CODE, TELEPHONES, lies_in_its_province
from models.registration.emergency_contact import (
    CONSENT_REQUIRED,
    consent_is_given_where_it_is_required,
    is_minor,
    minors_require_consent,
)
from models.registration.form import Reading, RequiredBy
from models.registration.immigration import ARRIVAL, LANDING, RE_ENTRY, follow_each_other

BIRTH = "primary_information.date_of_birth"
RESEARCH = "consents.future_research"
TODAY = date(2026, 11, 22)
ANSWERS: dict[str, Any] = {
    EMAIL: "amina@mail.example",
    TELEPHONES[0]: "+14165550123",
    TELEPHONES[1]: "+14165550124",
    "contact_information.street_number": "12",
    "contact_information.street_name": "King",
    "contact_information.street_type": "Street",
    "contact_information.city": "Toronto",
    "contact_information.province": "ON",
    POSTAL_CODE: "M5V 3L9",
}
ADDRESS = set(ANSWERS) - {EMAIL, *TELEPHONES}
days = st.none() | st.dates(date(2020, 1, 1), date(2020, 1, 9))


def reading() -> Reading:
    nobody = UUID(int=0)
    now = datetime(2026, 11, 22, tzinfo=UTC)
    return Reading(nobody, nobody, now, TODAY, sealing=None, entries={})  # type: ignore[arg-type]


def wrong(read: Reading) -> set[str]:
    return {".".join(mistake.field) for mistake in read.mistakes}


def required(answers: dict[str, Any], by: RequiredBy) -> set[str]:
    """What of the contact information somebody requires and is not there."""
    return {
        CONTACT_INFORMATION.coordinate(question)
        for question in CONTACT_INFORMATION.questions
        for requirement in question.required
        if requirement.by is by
        and requirement.holds(answers, TODAY)
        and CONTACT_INFORMATION.coordinate(question) not in answers
    }


@given(birth=days, arrival=days, landing=days, back=days)
async def test_days_are_right_exactly_when_they_follow_each_other(birth, arrival, landing, back):
    answers = {BIRTH: birth, ARRIVAL: arrival, LANDING: landing, RE_ENTRY: back}
    read = reading()

    await follow_each_other(answers, read)

    for order in ((birth, arrival, landing), (birth, arrival, back)):
        known = [day for day in order if day is not None]
        if known != sorted(known):
            assert read.mistakes
    if not read.mistakes:
        assert all(birth is None or day is None or birth <= day for day in (arrival, landing, back))
    assert len(wrong(read)) == len(read.mistakes), "no field is told of twice"
    assert ARRIVAL not in wrong(read) or arrival < birth


@given(there=st.sets(st.sampled_from(sorted(ANSWERS))), consents=st.sampled_from([None, False]))
def test_without_consent_to_research_the_portal_wants_the_postal_code_alone(there, consents):
    answers = {one: ANSWERS[one] for one in there} | {RESEARCH: consents}

    assert required(answers, RequiredBy.PORTAL) == {POSTAL_CODE} - there


@given(there=st.sets(st.sampled_from(sorted(ANSWERS))))
def test_with_consent_to_research_all_contact_information_is_wanted(there):
    answers = {one: ANSWERS[one] for one in there} | {RESEARCH: True}
    reached = there & {EMAIL, *TELEPHONES}
    either = set() if reached else {EMAIL, TELEPHONES[0]}

    for by in RequiredBy:
        assert required(answers, by) == (ADDRESS - there) | either


@given(
    there=st.sets(st.sampled_from([EMAIL, *TELEPHONES[:2]])),
    consents=st.sampled_from([None, False, True]),
)
def test_icare_wants_an_address_or_a_number_unless_research_is_refused(there, consents):
    answers = {one: ANSWERS[one] for one in there} | {RESEARCH: consents}

    found = required(answers, RequiredBy.ICARE) & {EMAIL, TELEPHONES[0]}

    assert bool(found) == (not there and consents is not False)


def test_whoever_lives_abroad_has_no_province_to_name():
    answers = {RESEARCH: True, "contact_information.country": "FR"}

    assert "contact_information.province" not in required(answers, RequiredBy.PORTAL)


async def test_a_postal_code_abroad_is_written_as_it_is_there():
    code = {"contact_information.country": "FR", POSTAL_CODE: "75001"}
    french, canadian = reading(), reading()

    await lies_in_its_province(code, french)
    await lies_in_its_province({POSTAL_CODE: "75001"}, canadian)

    assert (wrong(french), wrong(canadian)) == (set(), {POSTAL_CODE})


@given(birth=st.dates(date(2000, 1, 1), TODAY), consent=st.sampled_from([None, False, True]))
async def test_a_minor_requires_consent_until_the_day_they_are_18(birth, consent):
    answers = {BIRTH: birth, CONSENT_REQUIRED: consent}
    read = reading()

    await minors_require_consent(answers, read)
    await consent_is_given_where_it_is_required(answers, read)

    assert is_minor(answers, TODAY) == (birth > date(2008, 11, 22))
    assert bool(read.mistakes) == (birth > date(2008, 11, 22) and consent is False)
