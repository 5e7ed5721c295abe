"""Employment Action Plans: one after the other, at most one active, as they stood on a day.

Everything a plan will ever hold is drawn once; what has not happened by `as_of` is left out. So a
plan moves on when the day does, and nothing in it contradicts anything else.
"""

from datetime import date, timedelta
from typing import Any

from gateways.cams_simulator.clock import DAY_ZERO, workday
from gateways.cams_simulator.draw import Draw
from gateways.cams_simulator.names import CASEWORKERS, SUPERVISORS
from gateways.cams_simulator.occupations import LOWEST_WAGE, OCCUPATIONS, Occupation
from gateways.cams_simulator.people import Person
from gateways.cams_simulator.plan_items import Course
from gateways.cams_simulator.sub_goals import sub_goals

_MOST_PLANS = 4
_REFERRAL_SOURCES = {
    "Self-Referred (Walk-In)": 30,
    "Direct Contact with SSM": 8,
    "Ontario Works": 22,
    "ODSP": 6,
    "EI/Service Canada": 8,
    "Another EO service provider": 6,
    "Community agency": 6,
    "Settlement agency": 6,
    "Employer": 2,
    "School": 2,
    "Friend/family": 8,
    "Justice": 1,
    "Other": 2,
}
_GOALS = {
    "Full-time employment": 55,
    "Part-time employment": 12,
    "Full-time employment in own profession": 12,
    "Return to work after an absence": 6,
    "Apprenticeship": 6,
    "Self-employment": 4,
    "Skills training leading to employment": 5,
}
_WEEKLY_HOURS = {"40": 35, "37.5": 30, "35": 15, "30": 8, "24": 6, "20": 6}
_PART_TIME_HOURS = {"20": 50, "24": 30, "16": 20}
_OUTCOMES = {
    "Employed": 58,
    "Self-Employed": 4,
    "In Education or Training": 10,
    "Not Employed": 20,
    "Unable to Contact": 8,
}
_AT_WORK = {"Employed", "Self-Employed"}


def plans(seed: int, number: int, who: Person, as_of: date) -> list[dict[str, Any]]:
    """The oldest first. One person in eight has none."""
    draw = Draw(seed, "plans", number)
    if draw.chance(12):
        return []
    age_of_first = draw.weighted({160: 60, 500: 25, 1100: 15})
    start = workday(DAY_ZERO - timedelta(days=draw.between(age_of_first // 2, age_of_first)))
    found: list[dict[str, Any]] = []
    for place in range(1, _MOST_PLANS + 1):
        end = workday(start + timedelta(days=draw.between(150, 420)))
        if start > as_of:
            break
        found.append(
            _plan(Draw(seed, "plan", number, place), f"{number}-{place}", who, (start, end), as_of)
        )
        start = workday(end + timedelta(days=draw.between(60, 400)))
    return found


def _plan(
    draw: Draw, key: str, who: Person, lasts: tuple[date, date], as_of: date
) -> dict[str, Any]:
    start, end = lasts
    is_closed = end <= as_of
    accepted = workday(start + timedelta(days=draw.between(0, 12)))
    owner = draw.pick(CASEWORKERS)
    aims_for = draw.pick(OCCUPATIONS)
    goal = draw.weighted(_GOALS)
    hours = draw.weighted(_PART_TIME_HOURS if goal == "Part-time employment" else _WEEKLY_HOURS)
    wage = _wage(draw, aims_for)
    knows_occupation = draw.chance(94)
    course = Course(
        key=key,
        accepted=accepted,
        end=end,
        as_of=min(as_of, end),
        is_closed=is_closed,
        owner=owner,
        approver=draw.pick(SUPERVISORS),
    )
    return {
        "reference": f"EAP-{key}",
        "status": "CLOSED" if is_closed else "ACTIVE",
        "owner": owner,
        "stream": who.stream,
        "inclusionGroups": who.inclusion_groups,
        "startDate": start.isoformat(),
        "acceptedDate": accepted.isoformat() if accepted <= as_of else None,
        "closedDate": end.isoformat() if is_closed else None,
        "serviceDeliverySite": _site(draw, who),
        "referralSource": draw.weighted(_REFERRAL_SOURCES),
        "goal": goal,
        "goalOccupation": aims_for.code if knows_occupation else None,
        "goalHourlyWage": wage,
        "goalWorkHours": hours,
        "employmentOutcome": _outcome(draw, aims_for, hours, is_closed=is_closed),
        "subGoals": sub_goals(draw.branch(), course),
    }


def _outcome(
    draw: Draw, aims_for: Occupation, hours: str, *, is_closed: bool
) -> dict[str, Any] | None:
    """Every closed plan has one; of the active ones those whose people are at work already."""
    outcome = draw.weighted(_OUTCOMES)
    found = aims_for if draw.chance(60) else draw.pick(OCCUPATIONS)
    wage = _wage(draw, found)
    is_eligible = draw.chance(85)
    found_early = draw.chance(12)
    is_at_work = outcome in _AT_WORK
    if not is_closed and not (found_early and is_at_work):
        return None
    return {
        "outcome": outcome,
        "noc": found.code if is_at_work else None,
        "hoursWorked": hours if is_at_work else None,
        "wagePerHour": wage if is_at_work else None,
        "clientFacingEsq": is_at_work and is_eligible,
    }


def _wage(draw: Draw, occupation: Occupation) -> str:
    """Mostly round, as people agree on wages; within the usual range of the occupation."""
    cents = draw.between(occupation.low * 100, occupation.high * 100)
    step = draw.weighted({50: 50, 25: 30, 5: 15, 1: 5})
    return f"{max(cents - cents % step, LOWEST_WAGE * 100) / 100:.2f}"


def _site(draw: Draw, who: Person) -> str:
    town = who.home.town
    if town.is_francophone:
        return draw.pick((f"Centre d'emploi de {town.name}", f"{town.name} Employment Centre"))
    return draw.pick(
        (
            f"{town.name} Employment Centre",
            f"{town.name} Employment Centre, North Branch",
            f"{town.name} Community Employment Services",
        )
    )
