"""What CaMS may send and what makes a record invalid as a whole."""

from datetime import UTC, datetime
from decimal import Decimal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.cams_snapshot import ClientSnapshot, EmploymentOutcomeSnapshot, content_hash

ITEM = {
    "reference": "PI-1",
    "name": "Transportation",
    "rationale": None,
    "startDate": None,
    "endDate": None,
    "actualCost": None,
    "status": "UNAPPROVED",
    "outcome": None,
    "approval": None,
    "resubmission": None,
    "auditTrail": [],
}
SUB_GOAL = {
    "reference": "SG-1",
    "name": "Retention Services",
    "startDate": None,
    "endDate": None,
    "status": "NOT_STARTED",
    "outcome": None,
    "planItems": [ITEM],
}
PLAN = {
    "reference": "EAP-1",
    "status": "ACTIVE",
    "owner": None,
    "stream": None,
    "inclusionGroups": [],
    "startDate": None,
    "acceptedDate": None,
    "closedDate": None,
    "serviceDeliverySite": None,
    "referralSource": None,
    "goal": None,
    "goalOccupation": None,
    "goalHourlyWage": None,
    "goalWorkHours": None,
    "employmentOutcome": None,
    "subGoals": [SUB_GOAL],
}
CLIENT = {
    "referenceNumber": "1000123",
    "firstName": "Zoé",
    "lastName": "O'Brien-Tremblay",
    "dateOfBirth": "1998-12-12",
    "stream": None,
    "citizenship": None,
    "maritalStatus": None,
    "immigrationStatus": None,
    "identifiesAs": [],
    "preferredLanguage": None,
    "email": None,
    "phone": None,
    "primaryMailingAddress": None,
    "updatedAt": "2026-10-01T21:00:00Z",
    "employmentActionPlans": [PLAN],
}
OUTCOME = {
    "outcome": "Employed",
    "noc": "21232",
    "hoursWorked": "37.5",
    "wagePerHour": "30",
    "clientFacingEsq": True,
}


def read(**changes) -> ClientSnapshot:
    return msgspec.json.decode(msgspec.json.encode(CLIENT | changes), type=ClientSnapshot)


def read_plan(**changes) -> ClientSnapshot:
    return read(employmentActionPlans=[PLAN | changes])


def test_all_that_a_person_may_lack_may_be_null():
    assert read().employment_action_plans[0].sub_goals[0].plan_items[0].name == "Transportation"


@pytest.mark.parametrize("field", CLIENT)
def test_a_field_that_is_missing_makes_the_record_invalid(field):
    rest = {name: value for name, value in CLIENT.items() if name != field}

    with pytest.raises(msgspec.ValidationError, match=field):
        msgspec.json.decode(msgspec.json.encode(rest), type=ClientSnapshot)


def test_a_field_that_we_do_not_know_is_skipped():
    assert read(favouriteColour="blue") == read()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("referenceNumber", "300000001"),
        ("referenceNumber", "100012٣"),
        ("referenceNumber", "1000123\n"),
        ("firstName", ""),
        ("firstName", "x" * 201),
        ("firstName", "Zo\0é"),
        ("stream", "D"),
        ("dateOfBirth", "1998-02-30"),
        ("updatedAt", "2026-10-01T21:00:00"),
        ("updatedAt", "9999-12-31T23:59:59-05:00"),
        ("updatedAt", "0001-01-01T00:00:00+05:00"),
        ("identifiesAs", ["Woman"] * 51),
        ("identifiesAs", ["Wo\0man"]),
        ("email", "x" * 255),
        ("employmentActionPlans", [PLAN, PLAN]),
    ],
)
def test_what_cannot_be_or_cannot_be_stored_is_invalid(field, value):
    with pytest.raises(msgspec.ValidationError):
        read(**{field: value})


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("status", "PAUSED"),
        ("goalOccupation", "212"),
        ("goalHourlyWage", "-1"),
        ("goalHourlyWage", "10000"),
        ("goalWorkHours", "168.01"),
        ("goal", "x" * 4001),
        ("subGoals", [SUB_GOAL, SUB_GOAL]),
        ("subGoals", [SUB_GOAL, SUB_GOAL | {"reference": "SG-2"}]),
        ("subGoals", [SUB_GOAL | {"status": "DONE"}]),
    ],
)
def test_one_wrong_value_in_a_plan_makes_the_record_invalid(field, value):
    with pytest.raises(msgspec.ValidationError):
        read_plan(**{field: value})


@pytest.mark.parametrize(
    "wage",
    ["1e400", '"1e400"', "1" + "0" * 400, '"NaN"', '"sNaN"', '"Infinity"', "true", '"0e999999999"'],
)
def test_a_number_that_is_no_amount_is_invalid(wage):
    text = msgspec.json.encode(OUTCOME).replace(b'"30"', wage.encode())

    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(text, type=EmploymentOutcomeSnapshot)


@pytest.mark.parametrize("wage", ["17.6", '"17.60"', '"17.600"', "1.76e1"])
def test_an_amount_is_the_same_however_it_is_written(wage):
    text = msgspec.json.encode(OUTCOME).replace(b'"30"', wage.encode())

    outcome = msgspec.json.decode(text, type=EmploymentOutcomeSnapshot)

    assert outcome.wage_per_hour == Decimal("17.60")
    assert str(outcome.wage_per_hour) == "17.60"


@given(st.decimals(allow_nan=True, allow_infinity=True) | st.decimals(0, 168))
def test_whatever_number_comes_it_is_an_amount_to_the_cent_or_invalid(hours):
    text = msgspec.json.encode(OUTCOME | {"hoursWorked": str(hours)})

    try:
        outcome = msgspec.json.decode(text, type=EmploymentOutcomeSnapshot)
    except msgspec.ValidationError:
        return
    assert 0 <= outcome.hours_worked <= 168
    assert outcome.hours_worked.as_tuple().exponent == -2


def test_moments_are_in_utc_whatever_their_zone():
    moment = read(updatedAt="2026-10-01T17:00:00-04:00").updated_at

    assert moment == datetime(2026, 10, 1, 21, tzinfo=UTC)
    assert moment.utcoffset().total_seconds() == 0


def test_the_hash_is_of_the_content_and_not_of_its_spelling():
    turned = msgspec.json.format(msgspec.json.encode(dict(reversed(CLIENT.items()))))

    again = msgspec.json.decode(turned, type=ClientSnapshot)

    assert content_hash(again) == content_hash(read())
    assert content_hash(read(phone="416-555-0123")) != content_hash(read())
    assert content_hash(read_plan(goal="Work")) != content_hash(read())


@given(st.text(min_size=1, max_size=200).filter(lambda name: "\0" not in name))
def test_names_of_any_script_are_kept_as_they_are(name):
    assert read(lastName=name).last_name == name
