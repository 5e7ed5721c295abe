"""The Overview and EAP tabs: every field of source 001, read-only."""

from datetime import timedelta

import pytest

from models import CamsBucket, CamsRecord
from models.cams_record import BUCKETS, STALE_AFTER
from permissions.fields import FIELD_RULES
from permissions.rules import links_to_cams
from tests.people import now, snapshot_of
from tests.schema.documents import document

BUCKETS_THERE_ARE = range(1, BUCKETS + 1)

PROFILE = document("jobseeker_profile")
PLAN = document("employment_action_plan")
RECORD = """
query Record($id: ID!) {
  jobseeker(id: $id) {
    camsRecord { state lastFailure syncedAt isStale linkedAt
      employmentActionPlans { reference status closedDate } employmentActionPlan { reference } }
  }
}
"""


async def overview(api, person):
    return (await api.data(PROFILE, {"id": str(person.id)}))["jobseeker"]["camsRecord"]


async def test_the_overview_shows_what_cams_says(api, agency):
    person = await agency.jobseeker()
    await agency.linked(person)
    says = snapshot_of(1_000_123)

    found = await overview(api, person)

    address = says.primary_mailing_address
    assert {name: found[name] for name in found if name not in {"syncedAt", "isStale"}} == {
        "referenceNumber": "1000123",
        "stream": says.stream,
        "citizenship": says.citizenship,
        "maritalStatus": says.marital_status,
        "immigrationStatus": says.immigration_status,
        "identifiesAs": says.identifies_as,
        "preferredLanguage": says.preferred_language,
        "email": says.email,
        "phone": says.phone,
        "primaryMailingAddress": {
            "lines": address.lines,
            "city": address.city,
            "province": address.province,
            "postalCode": address.postal_code,
        },
    }


async def test_a_person_without_an_address_has_none(api, agency):
    person = await agency.jobseeker()
    await agency.linked(person, primaryMailingAddress=None)

    assert (await overview(api, person))["primaryMailingAddress"] is None


async def test_the_plan_shows_what_cams_says(api, agency):
    person = await agency.jobseeker()
    await agency.linked(person)
    says = next(
        plan for plan in snapshot_of(1_000_123).employment_action_plans if plan.status == "ACTIVE"
    )

    record = (await api.data(PLAN, {"id": str(person.id)}))["jobseeker"]["camsRecord"]

    found = record["employmentActionPlan"]
    assert found["reference"] == says.reference
    assert found["owner"] == says.owner
    assert found["goalHourlyWage"] == (says.goal_hourly_wage and str(says.goal_hourly_wage))
    assert [goal["name"] for goal in found["subGoals"]] == [goal.name for goal in says.sub_goals]
    for shown, goal in zip(found["subGoals"], says.sub_goals, strict=True):
        assert [item["reference"] for item in shown["planItems"]] == [
            item.reference for item in goal.plan_items
        ]
        for item, told in zip(shown["planItems"], goal.plan_items, strict=True):
            assert len(item["auditTrail"]) == len(told.audit_trail)
            assert (item["approval"] is None) is (told.approval is None)
            assert item["actualCost"] == (
                None if told.actual_cost is None else str(told.actual_cost)
            )


async def test_the_outcome_shows_what_cams_says(api, agency):
    person = await agency.jobseeker()
    await agency.linked(person, 1_000_010)

    record = (await api.data(PLAN, {"id": str(person.id)}))["jobseeker"]["camsRecord"]

    outcome = record["employmentActionPlan"]["employmentOutcome"]
    assert set(outcome) == {"outcome", "noc", "hoursWorked", "wagePerHour", "clientFacingEsq"}
    assert outcome["outcome"]
    assert isinstance(outcome["clientFacingEsq"], bool)


async def test_the_current_plan_comes_first(api, agency):
    person = await agency.jobseeker()
    await agency.linked(person, 1_000_010)

    record = (await api.data(RECORD, {"id": str(person.id)}))["jobseeker"]["camsRecord"]

    statuses = [plan["status"] for plan in record["employmentActionPlans"]]
    assert statuses == ["ACTIVE", "CLOSED", "CLOSED"]
    assert (
        record["employmentActionPlan"]["reference"]
        == (record["employmentActionPlans"][0]["reference"])
    )


async def test_an_occupation_that_the_catalogue_lacks_shows_its_code(api, agency):
    person = await agency.jobseeker()
    await agency.linked(person, 1_000_010)

    record = (await api.data(PLAN, {"id": str(person.id)}))["jobseeker"]["camsRecord"]

    occupation = record["employmentActionPlan"]["goalOccupation"]
    assert occupation["code"]
    assert occupation["title"] is None


@pytest.mark.parametrize(("ago", "stale"), [(timedelta(hours=35), False), (STALE_AFTER, True)])
async def test_a_record_is_stale_when_a_night_was_missed(api, agency, ago, stale):
    person = await agency.jobseeker()
    await agency.linked(person)
    await CamsRecord.all().update(checked_at=now() - ago)

    assert (await overview(api, person))["isStale"] is stale


async def test_a_night_that_covered_its_bucket_keeps_a_record_fresh(api, agency):
    person = await agency.jobseeker()
    record = await agency.linked(person)
    await CamsRecord.all().update(checked_at=now() - timedelta(days=9))
    await CamsBucket.filter(id=record.bucket_id).update(covered_at=now())
    try:
        assert (await overview(api, person))["isStale"] is False
    finally:
        await CamsBucket.filter(id=record.bucket_id).update(covered_at=None)


async def test_why_the_last_try_failed_is_shown(api, agency):
    person = await agency.jobseeker()
    await agency.linked(person)
    await CamsRecord.all().update(state="UNREACHABLE", last_failure="TIMEOUT")

    record = (await api.data(RECORD, {"id": str(person.id)}))["jobseeker"]["camsRecord"]

    assert (record["state"], record["lastFailure"]) == ("UNREACHABLE", "TIMEOUT")


def test_no_mutation_writes_what_cams_says():
    of_cams = {name for name, rule in FIELD_RULES["Mutation"].items() if rule is links_to_cams}

    assert of_cams == {"link_to_cams", "remove_cams_link", "refresh_cams"}


async def test_whoever_does_not_link_to_cams_sees_none_of_it(api, agency):
    person = await agency.jobseeker()
    await agency.linked(person)

    body = await api.send(PROFILE, {"id": str(person.id)}, viewer="intake.north")

    assert body["data"]["jobseeker"]["camsRecord"] is None
    assert "Referral.camsRecord" in body["extensions"]["hidden"]
    assert "1000123" not in api.last.text


async def test_the_record_of_every_bucket_says_since_when_it_is_known(api, agency):
    person = await agency.client()
    record = await agency.linked(person)
    query = "query($id: ID!) { jobseeker(id: $id) { camsRecord { syncedAt } } }"
    for bucket in (min(BUCKETS_THERE_ARE), max(BUCKETS_THERE_ARE)):
        await CamsRecord.filter(id=record.id).update(bucket_id=bucket)
        found = await api.data(query, {"id": str(person.id)})

        assert found["jobseeker"]["camsRecord"]["syncedAt"] is not None
