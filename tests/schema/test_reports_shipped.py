"""The shipped reports: each document's rows against people made by hand, for whoever may ask."""

from datetime import timedelta
from decimal import Decimal

import pytest

from models import (
    Account,
    CamsRecord,
    Catalogue,
    CatalogueEntry,
    EmploymentActionPlan,
    PlanItem,
    SubGoal,
)
from models.date_range import quarter_of, today_in_ontario
from schema.documents import shipped
from tests.people import now
from tests.schema.agency_services import done_for
from tests.schema.test_reporting_account import a_key

SUPPORTS = "Employment-Related Financial Supports for Job Seekers and Employers"
REPORTS = {
    "CaseloadByCaseworker",
    "EmploymentActionPlans",
    "EmploymentOutcomes",
    "PlanItemsAwaitingApproval",
    "FinancialSupports",
    "ReferralsAwaitingAssignment",
    "SyncHealth",
    "IcareReadiness",
    "ServiceSessions",
}
TEXTS = {one.name: one.text for one in shipped()}


@pytest.fixture
async def people(agency):
    """Ada of North and Bob of South, each linked, with one plan, one sub-goal and two plan items."""
    for provider, name, number in (
        (agency.north, "Ada", 1_000_123),
        (agency.south, "Bob", 1_000_124),
    ):
        person = await agency.client(provider, first_name=name, email=f"{name}@mail.example")
        record = await agency.linked(person, number)
        await a_plan(record)
        site = agency.site if provider == agency.north else agency.south_site
        await done_for(person, site, agency.accounts["caseworker.north"])
    await CatalogueEntry.create(
        catalogue=Catalogue.FINANCIAL_SUPPORT, name=SUPPORTS, label_en="", label_fr="", position=0
    )
    return agency


async def a_plan(record, **changed):
    """In the place of what CaMS says: begun today, with a support that cost 20 dollars."""
    today = today_in_ontario(now())
    await EmploymentActionPlan.filter(cams_record_id=record.id).delete()
    number = record.reference_number
    plan = await EmploymentActionPlan.create(
        **{
            "id": record.id,
            "cams_record_id": record.id,
            "provider_id": record.provider_id,
            "position": 0,
            "reference": f"EAP-{number}",
            "status": "ACTIVE",
            "stream": "B",
            "start_date": today,
        }
        | changed
    )
    goal = await SubGoal.create(
        id=record.id,
        plan=plan,
        provider_id=record.provider_id,
        position=0,
        reference=f"SG-{number}",
        name=SUPPORTS,
        status="IN_PROGRESS",
    )
    for place, item in enumerate(
        (
            {"start_date": today, "actual_cost": Decimal(20), "status": "COMPLETED"},
            {"status": "UNAPPROVED", "approval_submission_status": "SUBMITTED"},
        )
    ):
        id_ = record.id if place else record.jobseeker_id
        told = {"name": f"Item {place}", "reference": f"PI-{number}-{place}", "position": place}
        await PlanItem.create(id=id_, sub_goal=goal, provider_id=record.provider_id, **told, **item)
    return plan


async def rows(api, name, variables=None, **told):
    found = await api.data(TEXTS[name], variables, **{"viewer": "admin", **told})
    return [edge["node"] for edge in next(iter(found.values()))["edges"]]


def test_these_are_shipped():
    assert set(TEXTS) >= REPORTS


@pytest.mark.parametrize("name", sorted(REPORTS))
async def test_a_report_holds_nobody_of_another_provider(api, people, name):
    await people.jobseeker(people.south, first_name="Bob", email="b@mail.example")
    await api.data(TEXTS[name], {}, viewer="manager.north")

    for secret in ("Bob", "1000124", "South Employment", "Caseworker South"):
        assert secret not in api.last.text


@pytest.mark.parametrize("name", sorted(REPORTS))
async def test_whoever_holds_nothing_gets_no_report(api, people, name):
    for viewer in ("nobody.north",):
        found = await api.data(TEXTS[name], {}, viewer=viewer)
        assert list(found.values()) == [None]


async def test_a_caseload_is_counted_by_caseworker(api, people):
    await people.client(last_name="Unlinked")
    north, south = await rows(api, "CaseloadByCaseworker")

    assert north == {
        "serviceProvider": {"name": "North Employment"},
        "caseworker": {"displayName": "Caseworker North"},
        "clients": 2,
        "linkedClients": 1,
        "clientsInStreamA": north["clientsInStreamA"],
        "clientsInStreamB": north["clientsInStreamB"],
        "clientsInStreamC": north["clientsInStreamC"],
        "clientsWithActivePlan": 1,
    }
    assert sum(north[f"clientsInStream{one}"] for one in "ABC") == 1
    assert south["clients"] == 1


async def test_what_a_caseload_says_of_cams_is_hidden_from_whoever_does_not_read_cams(api, people):
    account = people.accounts["manager.north"]
    await Account.filter(id=account.id).update(permissions=["CLIENTS", "SERVICE_PROVIDER_ADMIN"])
    (row,) = await rows(api, "CaseloadByCaseworker", viewer="manager.north")

    assert row["clients"] == 1
    assert row["linkedClients"] is row["clientsInStreamA"] is row["clientsWithActivePlan"] is None
    assert "Caseload.linkedClients" in api.last.json()["extensions"]["hidden"]


async def test_plans_come_with_their_sub_goals_and_plan_items(api, people):
    ada, _ = await rows(api, "EmploymentActionPlans")

    assert ada["camsRecord"]["person"] == {"firstName": "Ada", "lastName": "Lovelace"}
    assert [item["actualCost"] for item in ada["subGoals"][0]["planItems"]] == ["20.00", None]


async def test_a_plan_that_was_closed_before_the_days_is_left_out(api, people):
    long_ago = today_in_ontario(now()) - timedelta(days=800)
    await EmploymentActionPlan.filter(reference="EAP-1000123").update(
        start_date=long_ago, closed_date=long_ago, status="CLOSED"
    )

    assert [row["reference"] for row in await rows(api, "EmploymentActionPlans")] == ["EAP-1000124"]
    then = {"period": "CUSTOM", "lastDay": long_ago.isoformat()}
    found = await rows(api, "EmploymentActionPlans", {"active": then})
    assert [row["reference"] for row in found] == ["EAP-1000123"]


async def test_outcomes_are_counted_by_quarter_and_averages_need_five_people(api, people):
    quarter = quarter_of(today_in_ontario(now()))
    for number in range(5):
        person = await people.client(email=f"{number}@mail.example")
        record = await people.linked(person, referenceNumber=str(1_500_000 + number))
        await a_plan(
            record,
            closed_date=quarter.first,
            status="CLOSED",
            has_outcome=True,
            outcome="Employed",
            outcome_wage_per_hour=Decimal(20 + number),
            outcome_hours_worked=Decimal(35) if number else None,
        )
    (row,) = await rows(api, "EmploymentOutcomes", {"closed": {"period": "THIS_QUARTER"}})
    before = await rows(api, "EmploymentOutcomes", {"closed": {"period": "PREVIOUS_QUARTER"}})

    assert (row["stream"], row["outcome"], row["plans"]) == ("B", "Employed", 5)
    assert (row["averageWagePerHour"], row["averageHoursWorked"]) == ("22.00", None)
    assert before == []


async def test_items_await_approval_until_they_are_decided(api, people):
    ada, bob = await rows(api, "PlanItemsAwaitingApproval")
    await PlanItem.filter(reference="PI-1000124-1").update(approval_submission_status="REJECTED")

    assert (ada["reference"], bob["reference"]) == ("PI-1000123-1", "PI-1000124-1")
    assert [one["reference"] for one in await rows(api, "PlanItemsAwaitingApproval")] == [
        "PI-1000123-1"
    ]
    await PlanItem.filter(reference="PI-1000124-1").update(
        resubmission_submission_status="SUBMITTED"
    )
    assert len(await rows(api, "PlanItemsAwaitingApproval")) == 2


async def test_financial_supports_are_those_that_the_catalogue_names(api, people):
    found = await rows(api, "FinancialSupports")
    await CatalogueEntry.filter(catalogue=Catalogue.FINANCIAL_SUPPORT).update(active=False)

    assert [(row["reference"], row["actualCost"]) for row in found] == [
        ("PI-1000123-0", "20.00"),
        ("PI-1000124-0", "20.00"),
    ]
    assert await rows(api, "FinancialSupports") == []


async def test_referrals_have_waited_for_whole_days(api, people):
    await people.jobseeker(email="new@mail.example", referred_at=now())
    waiting = await people.jobseeker(first_name="Early", email="early@mail.example")
    await type(waiting).filter(id=waiting.id).update(referred_at=now() - timedelta(days=9, hours=3))
    found = await rows(api, "ReferralsAwaitingAssignment")

    assert [(row["firstName"], row["waitingDays"]) for row in found] == [("Early", 9), ("Ada", 0)]


async def test_sync_health_counts_records_by_state_and_age(api, people):
    old = now() - timedelta(hours=37)
    await CamsRecord.filter(reference_number="1000123").update(checked_at=old, state="UNREACHABLE")
    north, south = await rows(api, "SyncHealth")

    assert (north["records"], north["ok"], north["unreachable"], north["stale"]) == (1, 0, 1, 1)
    assert (south["records"], south["ok"], south["unreachable"], south["stale"]) == (1, 1, 0, 0)


async def test_readiness_names_what_is_there_and_what_is_missing(api, people):
    (ada,) = await rows(api, "IcareReadiness", viewer="intake.north")

    assert ada["isReady"] is False
    assert ada["filledColumns"] == []
    assert ada["missingColumns"] == [
        "CLIENT_VALIDATION_TYPE_ID",
        "CLIENT_VALIDATION_ID",
        "CLIENT_BIRTH_DT",
        "POSTAL_TXT",
        "OFFICIAL_LANGUAGE_ID",
        "CONSENT_IND",
    ]


@pytest.mark.parametrize("name", sorted(REPORTS - {"EmploymentOutcomes"}))
async def test_a_reporting_account_has_every_report(api, people, name):
    await people.jobseeker(email="new@mail.example")
    found = await api.send(TEXTS[name], {}, token=await a_key(provider=people.north))

    assert "errors" not in found
    assert "extensions" not in found
    assert next(iter(found["data"].values()))["edges"]


async def test_a_mistake_in_a_range_names_its_field(api, people):
    body = await api.send(
        TEXTS["EmploymentActionPlans"], {"active": {"period": "FISCAL_YEAR"}}, viewer="admin"
    )

    assert "fiscalYear" in api.last.text
    assert body["errors"][0]["extensions"]["code"] == "INVALID"
