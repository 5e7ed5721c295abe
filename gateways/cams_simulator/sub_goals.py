"""Sub-goals: the services of Integrated Employment Services, each as far as its plan items are."""

from datetime import timedelta
from typing import Any

from gateways.cams_simulator.clock import workday
from gateways.cams_simulator.draw import Draw
from gateways.cams_simulator.plan_items import Course, PlanItem, Planned, plan_item

_CATALOGUE: dict[str, tuple[tuple[str, str], ...]] = {
    "Life Stabilization": (
        ("Housing referral", "Unstable housing keeps the client from regular appointments."),
        ("Mental health support", "Client asked for counselling before the job search."),
        ("Child care arrangement", "Needs care for two children during interviews."),
        ("Identification documents", "SIN card and health card were lost in the move."),
    ),
    "General Employment Assistance Services": (
        ("Résumé and cover letter", "Résumé is ten years old and in another country's format."),
        ("Job search strategies", "Client applies widely but without a focus."),
        ("Interview preparation", "Three interviews this year, no offer."),
        ("Job matching", "Skills fit two of the employers on file."),
        ("Career exploration", "Former occupation is no longer possible after an injury."),
    ),
    "Retention Services": (
        ("Workplace check-in", "First three months at the new workplace."),
        ("Mediation with employer", "Shifts were changed at short notice."),
    ),
    "Specialized Services": (
        ("Language assessment", "Needs a CLB level for the licensing body."),
        ("Newcomer mentoring", "Internationally trained; no Canadian network yet."),
        ("Job coaching", "Client works best with instructions step by step."),
        ("Accompagnement en français", "Le client préfère être servi en français."),
    ),
    "Employer Financial Supports": (
        ("Placement incentive", "Employer will train; agreed for twelve weeks."),
        ("On-the-job training", "Employer's own equipment must be learned."),
    ),
    "Enhanced Referrals for Skills Development": (
        ("Literacy and Basic Skills", "Reading level is below what the course asks for."),
        ("Academic upgrading", "Grade 12 equivalency is required for the apprenticeship."),
        ("Better Jobs Ontario application", "Laid off; a year of training would open the trade."),
    ),
    "Employment-Related Financial Supports for Job Seekers and Employers": (
        ("Transportation", "Bus passes until the first pay."),
        ("Work clothing/grooming", "Safety boots and high-visibility vest."),
        ("Special equipment and supplies", "Own hand tools are a condition of the job."),
        ("Certification charges", "Smart Serve and food handler certificates."),
        ("Short-term training costs", "Forklift course, two days."),
        ("Credential assessment", "Degree from abroad has to be assessed by WES."),
        ("Translation of academic documents", "Diploma and transcript, 6 pages."),
    ),
}
_COSTS_MONEY = {
    "Employment-Related Financial Supports for Job Seekers and Employers": 500,
    "Employer Financial Supports": 8000,
}
"""The most that an item of it costs, in dollars."""


def sub_goals(draw: Draw, course: Course) -> list[dict[str, Any]]:
    """Those with a plan item by now; what is planned for later is drawn all the same."""
    names = draw.several(tuple(_CATALOGUE), draw.weighted({1: 15, 2: 45, 3: 30, 4: 10}))
    found = (
        _sub_goal(draw.branch(), course, place, name) for place, name in enumerate(names, start=1)
    )
    return [sub_goal for sub_goal in found if sub_goal]


def _sub_goal(draw: Draw, course: Course, place: int, name: str) -> dict[str, Any] | None:
    begins = course.accepted + timedelta(days=draw.between(0, 100))
    catalogue = draw.several(_CATALOGUE[name], draw.weighted({1: 45, 2: 40, 3: 15}))
    items: list[PlanItem] = []
    for item_place, (title, rationale) in enumerate(catalogue, start=1):
        planned = Planned(
            reference=f"PI-{course.key}-{place}-{item_place}",
            name=title,
            rationale=rationale,
            highest_cost=_COSTS_MONEY.get(name, 0),
            created=workday(begins + timedelta(days=draw.between(0, 45))),
        )
        item = plan_item(draw.branch(), course, planned)
        if item:
            items.append(item)
    if not items:
        return None
    bodies = [item.body for item in items]
    started = [body["startDate"] for body in bodies if body["startDate"]]
    is_settled = len(items) == len(catalogue) and all(item.is_settled for item in items)
    is_completed = bool(started) and (course.is_closed or is_settled)
    is_over = is_completed or course.is_closed
    unfinished = "IN_PROGRESS" if started else "NOT_STARTED"
    return {
        "reference": f"SG-{course.key}-{place}",
        "name": name,
        "startDate": min(started, default=None),
        "endDate": max(body["endDate"] or "" for body in bodies) if is_completed else None,
        "status": "COMPLETED" if is_completed else unfinished,
        "outcome": _outcome({body["outcome"] for body in bodies}) if is_over else None,
        "planItems": bodies,
    }


def _outcome(of_items: set[str | None]) -> str:
    for outcome in ("ATTAINED", "NOT_ATTAINED"):
        if outcome in of_items:
            return outcome
    return "CANCELLED"
