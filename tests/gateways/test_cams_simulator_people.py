"""Whatever the number and the day: a valid record in which nothing contradicts anything else."""

import re
import subprocess
import sys
from datetime import timedelta
from decimal import Decimal
from hashlib import sha256
from itertools import pairwise

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateways.cams_simulator import DEFAULT_SEED
from gateways.cams_simulator.assessments import assessment
from gateways.cams_simulator.clock import FIRST_NUMBER, LAST_NUMBER, Clock, exists
from gateways.cams_simulator.places import TOWNS
from gateways.cams_simulator.records import client
from models.cams_snapshot import (
    AssessmentSnapshot,
    ClientSnapshot,
    PlanItemStatus,
    PlanOutcome,
    PlanStatus,
    SubGoalStatus,
    SubmissionStatus,
)

numbers = st.integers(FIRST_NUMBER, LAST_NUMBER).filter(exists)
days = st.integers(0, 1000)
MINIMUM_WAGE = Decimal("17.60")
POSTAL_CODE = re.compile(r"[KLMNP][0-9][A-CEGHJ-NPRSTV-Z] [0-9][A-CEGHJ-NPRSTV-Z][0-9]")


def record(number, day=0, seed=DEFAULT_SEED):
    text = msgspec.json.encode(client(Clock(seed, day), number))
    return msgspec.json.decode(text, type=ClientSnapshot)


@given(numbers, days, st.integers(0, 2**32))
def test_every_number_has_a_valid_record_on_every_day(number, day, seed):
    person = record(number, day, seed)

    assert person.reference_number == str(number)
    age = person.updated_at.date() - person.date_of_birth
    assert timedelta(days=18 * 365) < age < timedelta(days=70 * 366)


@given(st.integers(1, 999_999), st.integers(0, 2**32))
def test_every_assessment_number_has_a_valid_assessment(place, seed):
    number = f"CA-0{place:06}"

    text = msgspec.json.encode(assessment(seed, number))

    assert msgspec.json.decode(text, type=AssessmentSnapshot).number == number


@given(numbers, days)
def test_town_postal_code_and_telephone_belong_together(number, day):
    person = record(number, day)

    address = person.primary_mailing_address
    [town] = [town for town in TOWNS if town.name == address.city]
    assert POSTAL_CODE.fullmatch(address.postal_code)
    assert address.postal_code[:3] in town.sorting_areas
    if person.phone:
        digits = re.sub(r"\D", "", person.phone).removeprefix("1")
        assert digits[:3] in town.area_codes
        assert digits[3:6] == "555"
    if person.email:
        assert re.fullmatch(r"[a-z]+\.[a-z]+[0-9]+(\.[0-9]+)?@mail\.example", person.email)


@given(numbers, days)
def test_plans_follow_each_other_and_only_the_last_is_active(number, day):
    plans = record(number, day).employment_action_plans

    for earlier, later in pairwise(plans):
        assert earlier.status is PlanStatus.CLOSED
        assert earlier.closed_date < later.start_date
    for plan in plans:
        is_closed = plan.status is PlanStatus.CLOSED
        assert is_closed == (plan.closed_date is not None)
        assert plan.goal_hourly_wage >= MINIMUM_WAGE
        outcome = plan.employment_outcome
        assert outcome or not is_closed
        if outcome and outcome.noc:
            assert outcome.wage_per_hour >= MINIMUM_WAGE
        elif outcome:
            assert outcome.wage_per_hour is outcome.hours_worked is None
            assert not outcome.client_facing_esq


def plan_items(person):
    return [
        (plan, item)
        for plan in person.employment_action_plans
        for sub_goal in plan.sub_goals
        for item in sub_goal.plan_items
    ]


@given(numbers, days)
def test_the_status_of_a_plan_item_follows_from_approval_and_dates(number, day):
    for _, item in plan_items(record(number, day)):
        rounds = [one.submission_status for one in (item.approval, item.resubmission) if one]
        is_approved = SubmissionStatus.APPROVED in rounds
        expected = {
            (False, False, False): PlanItemStatus.UNAPPROVED,
            (True, False, False): PlanItemStatus.NOT_STARTED,
            (True, True, False): PlanItemStatus.IN_PROGRESS,
            (True, True, True): PlanItemStatus.COMPLETED,
        }
        assert item.status is expected[is_approved, bool(item.start_date), bool(item.end_date)]
        if item.resubmission:
            assert item.approval.submission_status is SubmissionStatus.REJECTED
        assert (item.outcome is not None) >= (item.end_date is not None)
        assert item.end_date or not item.actual_cost


@given(numbers, days)
def test_a_decision_has_a_day_and_a_name_and_a_rejection_its_comments(number, day):
    for _, item in plan_items(record(number, day)):
        for one in filter(None, (item.approval, item.resubmission)):
            is_decided = one.submission_status is not SubmissionStatus.SUBMITTED
            is_rejected = one.submission_status is SubmissionStatus.REJECTED
            assert (one.decided_on is not None) == (one.decided_by is not None) == is_decided
            assert (one.rejection_comments is not None) == is_rejected


@given(numbers, days)
def test_nothing_is_dated_after_what_followed_it_or_after_the_record(number, day):
    person = record(number, day)

    for plan, item in plan_items(person):
        decided = [one and one.decided_on for one in (item.approval, item.resubmission)]
        happened = [plan.start_date, plan.accepted_date, *decided, item.start_date, item.end_date]
        dates = [one for one in [*happened, plan.closed_date] if one]
        assert dates == sorted(dates)
        assert dates[-1] <= person.updated_at.date()


@given(numbers, days)
def test_the_audit_trail_tells_the_history_that_the_item_shows(number, day):
    person = record(number, day)

    for plan, item in plan_items(person):
        trail = item.audit_trail
        moments = [entry.at for entry in trail]
        assert moments == sorted(moments)
        assert moments[-1] <= person.updated_at
        assert trail[0].action == "Created"
        after = {entry.field: entry for entry in trail if entry.field}
        named = {PlanItemStatus.UNAPPROVED: None}
        status = after.get("Status")
        spelled = status.after.upper().replace(" ", "_") if status else None
        assert spelled == named.get(item.status, item.status.value)
        outcome = after.get("Outcome")
        assert (outcome is not None) == (item.outcome is not None)
        if outcome:
            assert PlanOutcome(outcome.after.upper().replace(" ", "_")) is item.outcome
        for field, one in (
            ("Submission Status", item.approval),
            ("Resubmission Status", item.resubmission),
        ):
            assert (field in after) == (one is not None)
            if one:
                assert after[field].after.upper() == one.submission_status.value
            if one and one.decided_on:
                assert after[field].at.date() == one.decided_on
                assert after[field].by == one.decided_by
        if item.actual_cost:
            assert Decimal(after["Actual Cost"].after) == item.actual_cost
        assert trail[0].by == plan.owner


@given(numbers, days)
def test_a_sub_goal_is_as_far_as_its_plan_items(number, day):
    for plan in record(number, day).employment_action_plans:
        for sub_goal in plan.sub_goals:
            items = sub_goal.plan_items
            starts = [item.start_date for item in items if item.start_date]
            assert sub_goal.start_date == min(starts, default=None)
            is_completed = sub_goal.status is SubGoalStatus.COMPLETED
            assert is_completed == (sub_goal.end_date is not None)
            assert (sub_goal.status is SubGoalStatus.NOT_STARTED) == (not starts)
            if is_completed:
                assert not any(item.status is PlanItemStatus.IN_PROGRESS for item in items)
                assert sub_goal.end_date == max(filter(None, (item.end_date for item in items)))
            is_over = is_completed or plan.status is PlanStatus.CLOSED
            assert is_over == (sub_goal.outcome is not None)


@given(numbers, days)
def test_a_plan_keeps_its_references_as_it_goes_on(number, day):
    def references(on):
        plans = record(number, on).employment_action_plans
        return {
            reference
            for plan in plans
            for reference in [plan.reference, *(one.reference for one in plan.sub_goals)]
        }

    assert references(day) <= references(day + 60)


@given(numbers, days)
def test_a_record_changes_on_its_day_and_on_no_other(number, day):
    today, tomorrow = Clock(DEFAULT_SEED, day), Clock(DEFAULT_SEED, day + 1)

    changes = day + 1 in tomorrow.changed_on(number)

    assert changes == (client(today, number) != client(tomorrow, number))


@pytest.mark.parametrize("day", [1, 50, 51, 333])
def test_what_is_gone_stays_gone_and_its_survivor_was_there(day):
    then, later = Clock(DEFAULT_SEED, day), Clock(DEFAULT_SEED, day + 60)
    gone = {number: then.gone(number) for _, number in then.changes(day, 39_000)}
    gone = {number: how for number, how in gone.items() if how and how.day == day}

    assert gone
    assert gone == {number: later.gone(number) for number in gone}
    survivors = {how.merged_into for how in gone.values() if how.merged_into}
    assert all(exists(number) and then.gone(number) is None for number in survivors)


def test_another_process_knows_the_same_people():
    said = (
        "import msgspec; from gateways.cams_simulator.clock import Clock;"
        "from gateways.cams_simulator.records import client;"
        "print(msgspec.json.encode([client(Clock(7, 60), n) for n in range(1000000, 1000040)]))"
    )
    here = msgspec.json.encode([client(Clock(7, 60), n) for n in range(1_000_000, 1_000_040)])

    there = subprocess.run([sys.executable, "-c", said], capture_output=True, check=True, text=True)

    assert there.stdout.strip() == repr(here)


def test_the_people_of_the_default_seed_are_the_same_on_every_machine():
    """Whoever changes what is drawn changes everybody's demo: then this is the new sum."""
    people = [client(Clock(DEFAULT_SEED, 40), n) for n in range(1_000_120, 1_000_140)]

    assert sha256(msgspec.json.encode(people)).hexdigest() == (
        "58511c7c8f32788bb2acb1bc307441aeeb6c514c117cb897cbcd5fbd80c3592e"
    )
