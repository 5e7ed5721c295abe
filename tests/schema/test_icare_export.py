"""A month of iCARE: who is in its file and who is left out, who may make and fetch it."""

import hashlib
from datetime import date

import pytest

from models import (
    Account,
    CatalogueEntry,
    IcareExport,
    IcareExportRow,
    Jobseeker,
    Registration,
    SessionAttendance,
    Site,
)
from models.catalogue import Catalogue
from models.icare.template import TEMPLATES, IcareTemplate
from models.service_session import SessionKind
from resolvers import icare_people
from tests.people import now
from tests.schema.api import said
from tests.schema.audited import audited
from tests.schema.icare import (
    COORDINATOR,
    PROCESSED,
    attended,
    export,
    fetch,
    identified,
    ready,
    rows_of,
)

PROFILE = {
    "client_validation_type_id": "1",
    "client_validation_id": "12345678",
    "client_birth_dt": "1990-05-01",
    "postal_txt": "M5V3L9",
    "official_language_id": "1",
    "consent_ind": "0",
}
ORIENTATION = {
    "client_validation_type_id": "1",
    "client_validation_id": "12345678",
    "client_birth_dt": "1990-05-01",
    "postal_cd": "P3E5J1",
    "start_dttm": "2026-01-20",
    "service_language_id": "13",
    "service_official_language_id": "1",
    "institution_type_id": "1",
    "service_referred_by_id": "4",
    "orientation_service_id": "1",
    "orientation_length_id": "2",
    "orientation_length_hours_no": "0",
    "orientation_length_minutes_no": "30",
    "topic_housing_given_ind": "1",
    "end_dttm": "2026-01-20",
}


@pytest.fixture(autouse=True)
async def _lists(agency):
    """The entries that iCARE has numbers or names for, and a site that says where it is."""
    for catalogue, name, id_, spelt in (
        (Catalogue.LEARNED_ABOUT, "FAMILY_OR_FRIENDS", 4, "Family / friends"),
        (Catalogue.SESSION_TOPIC, "HOUSING", None, "housing"),
        (Catalogue.STREET_TYPE, "Street", None, "Street"),
    ):
        await CatalogueEntry.create(
            catalogue=catalogue,
            name=name,
            label_en=name,
            label_fr=name,
            position=0,
            icare_id=id_,
            icare_name=spelt,
        )
    await Site.filter(id=agency.site.id).update(postal_code="P3E 5J1")


async def test_a_file_has_a_row_for_whoever_was_registered_in_the_month(api, agency):
    await ready(agency)
    made = await export(api)

    assert made["icareExport"]["rowCount"] == 1
    assert (made["icareExport"]["month"], made["icareExport"]["dueOn"]) == ("2026-01", "2026-02-06")
    assert made["icareExport"]["status"] == "PENDING"
    assert await rows_of(api, made) == [PROFILE]


async def test_the_fingerprint_is_of_the_file_as_csv_and_the_file_stays(api, agency):
    person = await ready(agency)
    made = await export(api)
    path = f"/icare/exports/{made['icareExport']['id']}.csv"
    first = await fetch(api, path)
    await Registration.filter(jobseeker_id=person.id).update(postal_code="K1A 0B1")

    assert hashlib.sha256(first.content).hexdigest() == made["icareExport"]["fingerprint"]
    assert (await fetch(api, path)).content == first.content
    assert first.headers["content-disposition"] == (
        'attachment; filename="icare-client_profile-2026-01.csv"'
    )


async def test_with_consent_the_contact_information_goes_along_but_for_what_is_not_safe(
    api, agency
):
    await ready(
        agency,
        person={"phone": "+14165550123"},
        future_research=True,
        phone_safety="NOT_SAFE",
        alternative_phone_one="+16135550199;ext=4",
        street_number="12",
        street_name="King",
        street_type="Street",
        street_direction="W",
        city="Toronto",
        province="ON",
    )
    (row,) = await rows_of(api, await export(api))

    assert row == PROFILE | {
        "consent_ind": "1",
        "phone_no": "613-555-0199",
        "email_txt_ind": "1",
        "email_txt": "12345678@mail.example",
        "street_no": "12",
        "street_nme": "King",
        "street_type_id": "Street",
        "street_direction_id": "W",
        "city_txt": "Toronto",
        "province_id": "ON",
    }


async def test_a_client_id_goes_before_other_identifiers_and_others_count_for_nothing(api, agency):
    person = await ready(agency)
    await identified(person, "F123456", "TEMPORARY_RESIDENT_OR_MINISTERS_PERMIT")
    other = await ready(agency, "")
    await identified(other, "AB123456", "PASSPORT")
    made = await export(api)

    assert [row["client_validation_id"] for row in await rows_of(api, made)] == ["12345678"]
    (left,) = made["icareExport"]["leftOut"]["edges"]
    assert [one["column"] for one in left["node"]["missing"]] == [
        "client_validation_type_id",
        "client_validation_id",
    ]


async def test_whoever_is_not_ready_is_left_out_and_listed_with_what_is_missing(api, agency):
    person = await ready(agency, postal_code=None, future_research=None)
    made = await export(api)

    assert (made["icareExport"]["rowCount"], made["icareExport"]["leftOutCount"]) == (0, 1)
    (left,) = made["icareExport"]["leftOut"]["edges"]
    assert left["node"]["jobseekerId"] == str(person.id)
    assert left["node"]["missing"] == [
        {
            "letter": "O",
            "column": "postal_txt",
            "coordinate": "ContactInformationInput.postalCode",
            "message": "Enter the Postal Code of the client's address in Canada.",
        },
        {
            "letter": "Q",
            "column": "consent_ind",
            "coordinate": "ConsentsInput.futureResearch",
            "message": "Ask for the Consent for Future Research/Consultation and record Yes or No.",
        },
    ]
    # There is nothing to wait for.
    assert made["icareExport"]["status"] == "PROCESSED"


async def test_others_are_in_no_file(api, agency):
    await ready(agency, "11111111", registration_date=date(2026, 2, 1))
    await ready(agency, "22222222", provider=agency.south)
    await agency.client(email="unregistered@mail.example", date_of_birth=date(1990, 1, 1))
    before = await ready(agency, "33333333", registration_date=date(2025, 12, 31))
    long_ago = date(2025, 12, 31)
    await Jobseeker.filter(id=before.id).update(updated_at=long_ago)
    await Registration.filter(jobseeker_id=before.id).update(updated_at=long_ago)
    made = await export(api)

    assert (made["icareExport"]["rowCount"], made["icareExport"]["leftOutCount"]) == (0, 0)


async def test_whoever_was_changed_since_the_month_began_is_in_its_file(api, agency):
    await ready(agency, registration_date=date(2025, 12, 31))

    assert await rows_of(api, await export(api)) == [PROFILE]


async def test_a_session_in_the_month_makes_a_row(api, agency):
    await attended(agency, await ready(agency))

    assert await rows_of(api, await export(api, "INFORMATION_AND_ORIENTATION")) == [ORIENTATION]


async def test_sessions_of_a_month_are_one_row_and_the_last_says_how(api, agency):
    person = await ready(agency)
    others = [await ready(agency, f"2000000{number}") for number in range(9)]
    await attended(agency, person, topics=[])
    await attended(
        agency,
        person,
        *others,
        kind=SessionKind.WORKSHOP,
        held_on=date(2026, 1, 31),
        length_minutes=95,
        language="fr",
        unnamed_participants=11,
    )
    rows = await rows_of(api, await export(api, "INFORMATION_AND_ORIENTATION"))

    assert len(rows) == 10
    assert rows[0] == ORIENTATION | {
        "service_language_id": "2",
        "orientation_service_id": "3",
        "orientation_length_id": "6",
        "orientation_length_hours_no": "2",
        "orientation_length_minutes_no": "5",
        "group_clients_no_id": "3",
        "end_dttm": "2026-01-31",
    }


@pytest.mark.parametrize(
    "changed",
    [
        {"service": "EMPLOYMENT"},
        {"length_minutes": None},
        {"held_on": date(2026, 2, 1)},
        {"held_on": date(2025, 12, 31)},
    ],
    ids=["another service", "not completed", "later", "before"],
)
async def test_sessions_that_do_not_count_make_no_row(api, agency, changed):
    await attended(agency, await ready(agency), **changed)
    made = await export(api, "INFORMATION_AND_ORIENTATION")

    assert (made["icareExport"]["rowCount"], made["icareExport"]["leftOutCount"]) == (0, 0)


async def test_whoever_was_removed_from_a_session_was_not_there(api, agency):
    session = await attended(agency, await ready(agency))
    await SessionAttendance.filter(session_id=session.id).update(removed_at=now())

    assert (await export(api, "INFORMATION_AND_ORIENTATION"))["icareExport"]["rowCount"] == 0


async def test_a_session_at_no_site_says_that_its_place_is_missing(api, agency):
    await attended(agency, await ready(agency), site_id=None, language="x-icare-0")
    made = await export(api, "COMMUNITY_CONNECTIONS")
    assert made["icareExport"]["leftOutCount"] == 0

    made = await export(api, "INFORMATION_AND_ORIENTATION")
    (left,) = made["icareExport"]["leftOut"]["edges"]
    assert [one["letter"] for one in left["node"]["missing"]] == ["F", "H"]


async def test_batches_make_one_file(api, agency, monkeypatch):
    monkeypatch.setattr(icare_people, "BATCH", 2)
    for number in range(5):
        await ready(agency, f"1000000{number}")
    made = await export(api)
    rows = await rows_of(api, made)

    assert [row["client_validation_id"] for row in rows] == [f"1000000{n}" for n in range(5)]
    assert [row.position for row in await IcareExportRow.all().order_by("position")] == [
        1,
        2,
        3,
        4,
        5,
    ]


async def test_what_is_kept_of_a_row_is_encrypted(api, agency):
    await ready(agency)
    await export(api)
    (row,) = await IcareExportRow.all()

    assert b"12345678" not in bytes(row.cells)


async def test_while_an_export_is_pending_there_is_no_other(api, agency):
    await ready(agency)
    first = await export(api)
    second = await export(api)
    other = await export(api, month="2026-02")
    id_ = {"icareExportId": first["icareExport"]["id"]}
    done = await api.do(PROCESSED, id_, viewer=COORDINATOR)
    third = await export(api)

    assert said(second) == [("CONFLICT", "input.template")]
    assert second["icareExport"] is None
    assert said(other) == said(done) == said(third) == []
    assert done["icareExport"]["status"] == "PROCESSED"


@pytest.mark.parametrize("template", ["LANGUAGE_TRAINING_ENROLMENT", "LANGUAGE_TRAINING_COURSE"])
async def test_courses_are_not_kept_and_every_mistake_is_told(api, agency, template):
    made = await export(api, template, month="2026-13", serviceProviderId="x", viewer="group")
    assert said(made) == [("FORBIDDEN", "")]

    await Account.filter(id=agency.accounts["group"].id).update(
        permissions=["CLIENTS", "REPORTING", "SERVICE_PROVIDER_GROUP"]
    )
    made = await export(api, template, month="2026-13", serviceProviderId="x", viewer="group")
    assert said(made) == [
        ("INVALID", "input.month"),
        ("INVALID", "input.template"),
        ("NOT_FOUND", "input.serviceProviderId"),
    ]


async def test_staff_of_a_group_say_whose_month_it_is(api, agency):
    await ready(agency)
    await Account.filter(id=agency.accounts["group"].id).update(
        permissions=["CLIENTS", "AGENCY_COORDINATOR", "SERVICE_PROVIDER_GROUP"]
    )
    nobody_s = await export(api, viewer="group")
    of_north = await export(api, viewer="group", serviceProviderId=str(agency.north.id))

    assert said(nobody_s) == [("INVALID", "input.serviceProviderId")]
    assert of_north["icareExport"]["rowCount"] == 1


@pytest.mark.parametrize("viewer", ["caseworker.north", "manager.north", "nobody.north", None])
async def test_whoever_does_not_export_makes_and_fetches_nothing(api, agency, viewer):
    await ready(agency)
    made = await export(api)
    path = f"/icare/exports/{made['icareExport']['id']}.csv"
    answer = await fetch(api, path, viewer)

    assert answer.status_code == (401 if viewer is None else 403)
    assert "12345678" not in answer.text
    assert (await fetch(api, "/icare/sheets/client_profile.csv", viewer)).status_code in {401, 403}


async def test_an_export_of_another_provider_is_not_there(api, agency):
    await ready(agency)
    made = await export(api)
    path = f"/icare/exports/{made['icareExport']['id']}.csv"

    assert (await fetch(api, path, "coordinator.south")).status_code == 404
    assert (await fetch(api, "/icare/exports/x.csv")).status_code == 404
    assert (await fetch(api, path.replace(".csv", ".pdf"))).status_code == 404


async def test_whoever_is_in_a_file_finds_that_in_the_trail(api, agency):
    person = await ready(agency)
    made = await export(api)
    await fetch(api, f"/icare/exports/{made['icareExport']['id']}.csv")
    events = [event for event in await audited() if event.fields == {"IcareExport.rowCount"}]

    assert [(event.kind, event.operation) for event in events] == [
        ("READ", "Mutation.exportToIcare"),
        ("READ", "GET /icare/exports"),
    ]
    assert all(event.people == {person.id} for event in events)


async def test_a_file_whose_rows_were_let_go_says_so(api, agency):
    await ready(agency)
    made = await export(api)
    await IcareExport.all().update(rows_forgotten_at=now())
    answer = await fetch(api, f"/icare/exports/{made['icareExport']['id']}.xlsx")

    assert answer.status_code == 404
    assert "90 days" in answer.text


@pytest.mark.parametrize("kind", IcareTemplate)
async def test_every_template_has_an_empty_sheet(api, agency, kind):
    answer = await fetch(api, f"/icare/sheets/{kind.file_name}.csv")

    assert answer.status_code == 200
    assert answer.text.count("\r\n") == 3
    assert all(column.id in answer.text for column in TEMPLATES[kind].columns)
    assert (await fetch(api, "/icare/sheets/nobody.csv")).status_code == 404
