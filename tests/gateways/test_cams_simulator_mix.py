"""The people of the simulator, taken together, are as the people of an Ontario agency are."""

from collections import Counter

import msgspec

from gateways.cams_simulator import DEFAULT_SEED
from gateways.cams_simulator.clock import FIRST_NUMBER, LAST_NUMBER, Clock, exists
from gateways.cams_simulator.records import client
from models.cams_snapshot import ClientSnapshot, SubmissionStatus


def record(number, day=0):
    text = msgspec.json.encode(client(Clock(DEFAULT_SEED, day), number))
    return msgspec.json.decode(text, type=ClientSnapshot)


def a_thousand(day=0):
    spread = range(FIRST_NUMBER, LAST_NUMBER, 1999)
    return [record(number, day) for number in spread if exists(number)]


def test_the_mix_of_people_is_the_ministrys():
    people = a_thousand()
    streams = Counter(person.stream for person in people)
    marital = Counter(person.marital_status for person in people)

    assert 0.40 < streams["C"] / len(people) < 0.54
    assert 0.24 < streams["B"] / len(people) < 0.38
    assert 0.50 < marital["Single"] / len(people) < 0.62
    assert 0.19 < marital["Married"] / len(people) < 0.31


def test_names_are_as_people_write_them():
    names = " ".join(f"{one.first_name} {one.last_name}" for one in a_thousand())

    for example in ("é", "ñ", "ễ", "ł", "ş", "-", "'", "’", "de la ", "Al "):
        assert example in names


def test_there_are_people_without_a_plan_and_people_with_several():
    plans = Counter(min(len(one.employment_action_plans), 2) for one in a_thousand(day=300))

    assert min(plans[0], plans[1], plans[2]) > 50


def test_some_items_are_rejected_and_some_of_those_resubmitted():
    items = [
        item
        for one in a_thousand()
        for plan in one.employment_action_plans
        for sub_goal in plan.sub_goals
        for item in sub_goal.plan_items
    ]
    rejected = [
        item
        for item in items
        if item.approval and item.approval.submission_status is SubmissionStatus.REJECTED
    ]

    assert 0.05 < len(rejected) / len(items) < 0.25
    assert 0.4 < sum(bool(item.resubmission) for item in rejected) / len(rejected) < 0.9


def test_families_share_a_telephone_and_an_address():
    people = [record(number) for number in range(1_200_000, 1_200_300)]
    shared = Counter(person.phone for person in people if person.phone)
    family = next(phone for phone, count in shared.items() if count == 3)

    members = [person for person in people if person.phone == family]

    assert len({one.primary_mailing_address.postal_code for one in members}) == 1
    assert len({one.date_of_birth for one in members}) == 3
