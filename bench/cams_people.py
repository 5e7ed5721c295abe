"""People linked to CaMS and records of them, as many as a measurement wants."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from models import (
    CamsRecord,
    Jobseeker,
    ReferralStatus,
    ServiceProvider,
    ServiceProviderGroup,
)
from models.cams_record import KnownRecord, bucket_of
from models.cams_snapshot import (
    AuditEntry,
    ClientSnapshot,
    Decision,
    PlanItemSnapshot,
    PlanItemStatus,
    PlanSnapshot,
    PlanStatus,
    Stream,
    SubGoalSnapshot,
    SubGoalStatus,
    SubmissionStatus,
)
from models.identity import Kind, new_id

SOMEBODY = new_id(Kind.ACCOUNT)
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


async def people(numbers) -> list[KnownRecord]:
    """Linked, with no copy yet."""
    provider = await ServiceProvider.first()
    if provider is None:
        group = await ServiceProviderGroup.create(name="Group")
        provider = await ServiceProvider.create(name="Provider", group=group)
    jobseekers = [
        Jobseeker(
            provider_id=provider.id,
            first_name="Some",
            last_name="Body",
            email="somebody@mail.example",
            referral_status=ReferralStatus.AWAITING_INTAKE,
            created_by_id=SOMEBODY,
        )
        for _ in numbers
    ]
    records = []
    for jobseeker, number in zip(jobseekers, numbers, strict=True):
        id_ = new_id(Kind.CAMS_RECORD)
        records.append(
            CamsRecord(
                id=id_,
                jobseeker_id=jobseeker.id,
                provider_id=provider.id,
                reference_number=str(number),
                bucket_id=bucket_of(id_),
                checked_at=LONG_AGO,
                changed_at=LONG_AGO,
                linked_at=LONG_AGO,
                linked_by_id=SOMEBODY,
            )
        )
    await Jobseeker.bulk_create(jobseekers)
    await CamsRecord.bulk_create(records)
    return await KnownRecord.of(CamsRecord.filter(id__in=[record.id for record in records]))


def a_snapshot(number: str, *, version: int = 0) -> ClientSnapshot:
    """51 rows. A later version differs in the person's phone and in three plan items."""
    decision = Decision(
        decided_on=date(2026, 2, 3),
        decided_by="Ada Lovelace",
        submission_status=SubmissionStatus.APPROVED,
        rejection_comments=None,
    )
    trail = [
        AuditEntry(
            at=LONG_AGO, by="Ada Lovelace", action=action, field="Status", before=None, after="Open"
        )
        for action in ("Created", "Submitted", "Approved")
    ]
    items = [
        PlanItemSnapshot(
            reference=f"PI-{place}",
            name="Job search workshop",
            rationale=f"Agreed in the first meeting, point {place}. "
            + "The client wants this. " * 4,
            start_date=date(2026, 2, 4),
            end_date=None,
            actual_cost=Decimal(version if place < 3 else 0),
            status=PlanItemStatus.IN_PROGRESS,
            outcome=None,
            approval=decision,
            resubmission=None,
            audit_trail=trail,
        )
        for place in range(40)
    ]
    sub_goals = [
        SubGoalSnapshot(
            reference=f"SG-{place}",
            name="Increase job search skills",
            start_date=date(2026, 2, 1),
            end_date=None,
            status=SubGoalStatus.IN_PROGRESS,
            outcome=None,
            plan_items=items[place::8],
        )
        for place in range(8)
    ]
    plan = PlanSnapshot(
        reference="EAP-1",
        status=PlanStatus.ACTIVE,
        owner="Ada Lovelace",
        stream=Stream.B,
        inclusion_groups=["Newcomer"],
        start_date=date(2026, 1, 15),
        accepted_date=date(2026, 1, 20),
        closed_date=None,
        service_delivery_site="Sudbury",
        referral_source="Ontario Works",
        goal="Full-time employment",
        goal_occupation="21232",
        goal_hourly_wage=Decimal("24.50"),
        goal_work_hours=Decimal("37.5"),
        employment_outcome=None,
        sub_goals=sub_goals,
    )
    return ClientSnapshot(
        reference_number=number,
        first_name="Some",
        last_name="Body",
        date_of_birth=date(1990, 1, 1),
        stream=Stream.B,
        citizenship="Canada",
        marital_status="Single",
        immigration_status="Canadian Citizen",
        identifies_as=["Woman"],
        preferred_language="English",
        email="somebody@mail.example",
        phone=f"+1 705 555 {version:04}",
        primary_mailing_address=None,
        updated_at=LONG_AGO + timedelta(days=version),
        employment_action_plans=[plan],
    )
