"""What stands in the cells of a row, and what is missing of it."""

from datetime import date

import pytest

from models.icare import cells, codes
from models.icare.cells import Person, Served, missing_columns, profile_cells, service_cells
from models.icare.codes import OfficialLanguageId, Orientation, ValidationType
from models.icare.template import TEMPLATES, IcareTemplate

ADA = Person(
    validation_type=ValidationType.CLIENT_ID,
    validation_id="0012345678",
    date_of_birth=date(1990, 5, 1),
    phone="+14165550123;ext=7",
    email="ada@mail.example",
    street_number="12",
    street_name="King",
    street_type="Street",
    street_direction="W",
    unit="4",
    city="Toronto",
    province="ON",
    postal_code="M5V 3L9",
    official_language=OfficialLanguageId.FRENCH,
    consents=True,
    referred_by=4,
)
OCTOBER = Served(
    first_day=date(2026, 10, 2),
    last_day=date(2026, 10, 30),
    minutes=95,
    language_id=13,
    orientation=Orientation.GROUP,
    is_online=False,
    postal_code="K1A 0B1",
    people=12,
    topics=frozenset({"Housing", "Health", "Something else"}),
)


def changed(person, **values):
    return Person(**{**vars(person), **values})


def test_with_consent_to_research_everything_is_told():
    assert profile_cells(ADA) == {
        "client_validation_type_id": "1",
        "client_validation_id": "0012345678",
        "client_birth_dt": "1990-05-01",
        "phone_no": "416-555-0123",
        "email_txt_ind": "1",
        "email_txt": "ada@mail.example",
        "street_no": "12",
        "street_nme": "King",
        "street_type_id": "Street",
        "street_direction_id": "W",
        "unit_txt": "4",
        "city_txt": "Toronto",
        "province_id": "ON",
        "postal_txt": "M5V3L9",
        "official_language_id": "2",
        "consent_ind": "1",
    }


def test_without_consent_nothing_is_told_that_could_reach_the_person():
    assert profile_cells(changed(ADA, consents=False)).keys() == {
        "client_validation_type_id",
        "client_validation_id",
        "client_birth_dt",
        "postal_txt",
        "official_language_id",
        "consent_ind",
    }


@pytest.mark.parametrize(
    ("value", "missing"),
    [
        ({"validation_type": None}, ["client_validation_type_id", "client_validation_id"]),
        ({"validation_id": None}, ["client_validation_type_id", "client_validation_id"]),
        ({"date_of_birth": None}, ["client_birth_dt"]),
        ({"postal_code": None}, ["postal_txt"]),
        ({"official_language": None}, ["official_language_id"]),
        ({"consents": None}, ["consent_ind"]),
        ({"phone": None}, []),
        ({"phone": None, "email": None}, ["phone_no"]),
        ({"phone": "+33142685300", "email": None}, ["phone_no"]),
        ({"street_type": None, "city": None}, ["street_type_id", "city_txt"]),
        ({"street_number": None, "street_name": None}, ["street_no", "street_nme"]),
        ({"street_direction": None, "unit": None}, []),
        ({"phone": None, "email": None, "province": None, "consents": False}, []),
    ],
)
def test_what_is_missing_of_a_profile(value, missing):
    found = profile_cells(changed(ADA, **value))

    assert missing_columns(IcareTemplate.CLIENT_PROFILE, found) == missing


def test_sessions_of_a_month_are_one_row_of_orientation():
    found = service_cells(IcareTemplate.INFORMATION_AND_ORIENTATION, ADA, OCTOBER)

    assert found == {
        "client_validation_type_id": "1",
        "client_validation_id": "0012345678",
        "client_birth_dt": "1990-05-01",
        "postal_cd": "K1A0B1",
        "start_dttm": "2026-10-02",
        "service_language_id": "13",
        "service_official_language_id": "2",
        "institution_type_id": "1",
        "service_referred_by_id": "4",
        "orientation_service_id": "3",
        "orientation_length_id": "5",
        "orientation_length_hours_no": "1",
        "orientation_length_minutes_no": "35",
        "group_clients_no_id": "2",
        "topic_housing_given_ind": "1",
        "topic_health_given_ind": "1",
        "end_dttm": "2026-10-30",
    }


@pytest.mark.parametrize("template", sorted(cells._SAID_AS))
def test_a_row_of_services_fills_columns_of_its_template_alone(template):
    found = service_cells(template, ADA, OCTOBER)

    assert found.keys() <= cells.FILLED[template]
    assert missing_columns(template, found) == []
    assert service_cells(template, ADA, OCTOBER)["postal_cd"] == "K1A0B1"
    assert missing_columns(template, service_cells(template, Person(), OCTOBER)) == [
        column.id
        for column in TEMPLATES[template].mandatory
        if column.id in {"client_validation_type_id", "client_validation_id", "client_birth_dt"}
        or column.id.endswith("referral_id")
        or column.id.endswith("referred_by_id")
        or "official" in column.id
    ]


@pytest.mark.parametrize(
    ("minutes", "id_"),
    [(1, 1), (5, 1), (6, 2), (30, 2), (31, 3), (60, 3), (61, 5), (120, 5), (121, 6), (1800, 33)],
)
def test_a_length_is_one_of_the_list(minutes, id_):
    assert codes.orientation_length_id(minutes) == id_
    assert codes.orientation_length_id(1801) == 34


@pytest.mark.parametrize(
    ("minutes", "told"), [(0, (0, 0)), (58, (1, 0)), (62, (1, 0)), (63, (1, 5)), (60_000, (500, 0))]
)
def test_minutes_go_in_steps_of_five(minutes, told):
    assert codes.hours_and_minutes(minutes) == told


@pytest.mark.parametrize(("people", "id_"), [(1, 1), (9, 1), (10, 2), (20, 2), (21, 3)])
def test_groups_have_three_sizes(people, id_):
    assert codes.group_size_id(people) == id_
