"""The templates are as domain facts, B5, has them: widths, letters, ids, what is mandatory."""

import re
from datetime import date
from pathlib import Path

import pytest

from models.icare.cells import FILLED
from models.icare.month import Month, read_month
from models.icare.template import TEMPLATES, IcareTemplate

WIDTHS = {
    IcareTemplate.CLIENT_PROFILE: 17,
    IcareTemplate.NEEDS_ASSESSMENT_AND_REFERRALS: 92,
    IcareTemplate.EMPLOYMENT: 69,
    IcareTemplate.COMMUNITY_CONNECTIONS: 68,
    IcareTemplate.INFORMATION_AND_ORIENTATION: 95,
    IcareTemplate.LANGUAGE_TRAINING_ENROLMENT: 31,
    IcareTemplate.LANGUAGE_TRAINING_EXIT: 38,
    IcareTemplate.LANGUAGE_TRAINING_COURSE: 118,
}
PROFILE = """A processing_details, B client_validation_type_id*, C client_validation_id*,
D client_birth_dt*, E phone_no, F email_txt_ind, G email_txt, H street_no, I street_nme, J street_type_id,
K street_direction_id, L unit_txt, M city_txt, N province_id, O postal_txt*, P official_language_id*,
Q consent_ind*"""
MANDATORY = {
    IcareTemplate.COMMUNITY_CONNECTIONS: """C client_validation_type_id, D client_validation_id,
        E client_birth_dt, F postal_cd, G service_lang_id, H preferred_official_lang_id,
        I assessment_referral_id, J community_activity_id, K institution_type_id, N topics_service_id,
        O community_service_id, AG service_status_id, AI service_start_dt,
        AL training_received_service_ind, AS support_received_ind""",
    IcareTemplate.EMPLOYMENT: """C client_validation_type_id, D client_validation_id,
        E client_birth_dt, F postal_cd, G session_result_intn_ind, I session_service_lang_id,
        J session_official_lang_id, K institution_type_id, L assessment_referral_id""",
    IcareTemplate.INFORMATION_AND_ORIENTATION: """C client_validation_type_id, D client_validation_id,
        E client_birth_dt, F postal_cd, G start_dttm, H service_language_id,
        I service_official_language_id, J institution_type_id, K service_referred_by_id,
        L orientation_service_id, BL training_received_service_ind, BR skill_received_service_ind,
        BU support_received_ind, CP end_dttm""",
    IcareTemplate.LANGUAGE_TRAINING_ENROLMENT: """C client_validation_type_id,
        D client_validation_id, E client_birth_dt, F postal_cd, G course_cd, H first_class_dt,
        I preferred_official_lang_id, J support_received_ind""",
    IcareTemplate.LANGUAGE_TRAINING_EXIT: """C client_validation_type_id, D client_validation_id,
        E client_birth_dt, F course_cd, G training_status_id, N certificate_issued_ind,
        Q support_received_ind""",
    IcareTemplate.LANGUAGE_TRAINING_COURSE: """C course_cd, E held_on_ongoing_basis_ind,
        F official_language_id, G training_format_id, H training_location_id, K total_spots_num,
        L total_cic_funded_spots_num, M course_enrolment_id, N support_available_ind, R start_dt,
        S end_dt, Z instructional_hours_per_class, AA classes_per_week, AD course_dominant_focus_id,
        AE target_group_ind, AT course_material_ind, AX street_no, AY street_nme, AZ street_type_id,
        BC province_id, BD city_id, BE postal_cd, BF phone_no, BH email_txt""",
    IcareTemplate.NEEDS_ASSESSMENT_AND_REFERRALS: """C client_validation_type_id,
        D client_validation_id, E client_birth_dt, F postal_cd, G assessment_start_dt,
        H assessment_language_id, I preferred_official_language_id, J institution_type_id,
        K assessment_referral_id, AN intention_canadian_citizen_ind,
        AO support_required_services_required, AS translation_required_ind,
        AV non_cic_program_needs_services_required, BQ support_received_ind, CL settlement_plan_ind""",
}


@pytest.mark.parametrize("kind", IcareTemplate)
def test_a_template_has_its_columns_each_once(kind):
    columns = TEMPLATES[kind].columns

    assert len(columns) == WIDTHS[kind]
    assert len({column.id for column in columns}) == len(columns)
    assert [place(column.letter) for column in columns] == list(range(1, len(columns) + 1))


def place(letters):
    number = 0
    for one in letters:
        number = number * 26 + ord(one) - ord("A") + 1
    return number


def test_the_client_profile_is_complete_to_the_column():
    columns = TEMPLATES[IcareTemplate.CLIENT_PROFILE].columns
    told = [
        f"{column.letter} {column.id}{'*' if column.is_mandatory else ''}" for column in columns
    ]

    assert told == re.split(r",\s+", PROFILE)


def test_the_page_for_people_has_every_column_of_the_client_profile():
    page = (Path(__file__).parents[2] / "docs" / "icare.md").read_text()
    told = re.findall(r"^\| ([A-Z]) \| `(\w+)` \|", page, re.MULTILINE)

    columns = TEMPLATES[IcareTemplate.CLIENT_PROFILE].columns
    assert told == [(column.letter, column.id) for column in columns]


def test_the_page_for_people_names_what_is_completed_by_hand():
    page = (Path(__file__).parents[2] / "docs" / "icare.md").read_text()
    (line,) = re.findall(r"^\| \*\*Mandatory, by hand\*\* \|(.*)\|$", page, re.MULTILINE)

    assert [cell.strip() for cell in line.split("|")] == [
        ", ".join(
            column.letter for column in TEMPLATES[kind].mandatory if column.id not in FILLED[kind]
        )
        for kind in (
            IcareTemplate.NEEDS_ASSESSMENT_AND_REFERRALS,
            IcareTemplate.INFORMATION_AND_ORIENTATION,
            IcareTemplate.EMPLOYMENT,
            IcareTemplate.COMMUNITY_CONNECTIONS,
        )
    ]


@pytest.mark.parametrize("kind", MANDATORY)
def test_mandatory_columns_stand_where_the_facts_have_them(kind):
    told = [f"{column.letter} {column.id}" for column in TEMPLATES[kind].mandatory]

    assert told == re.split(r",\s+", MANDATORY[kind])


@pytest.mark.parametrize("kind", IcareTemplate)
def test_what_the_portal_fills_is_of_the_template(kind):
    assert FILLED[kind] <= TEMPLATES[kind].by_id.keys()


@pytest.mark.parametrize(
    ("month", "due"),
    [
        ("2026-10", date(2026, 11, 6)),  # 1 November is a Sunday.
        ("2026-04", date(2026, 5, 7)),  # 1 May is a Friday.
        ("2026-07", date(2026, 8, 7)),  # 1 August is a Saturday.
        ("2025-12", date(2026, 1, 7)),
    ],
)
def test_an_upload_is_due_on_the_fifth_working_day(month, due):
    found = read_month(month, date(2026, 12, 1), [])

    assert found is not None
    assert str(found) == month
    assert found.due_on == due


@pytest.mark.parametrize("text", ["", "2026-13", "2026-1", "October", "2026-10-01", "2027-01"])
def test_what_is_no_month_that_has_begun_says_so(text):
    mistakes = []

    assert read_month(text, date(2026, 12, 31), mistakes) is None
    assert [one.field for one in mistakes] == [("month",)]


def test_a_month_has_all_its_days():
    assert Month(2024, 2).last_day == date(2024, 2, 29)
    assert Month(2026, 12).next == Month(2027, 1)
