"""An agency of people about whom everything is known, little, or what is hard to write down.

Whom the ids, the moments and the texts belong to is the same for the same seed, whenever it is made.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from random import Random
from uuid import UUID

from tortoise.models import Model

from models import (
    Account,
    AccountKind,
    CamsBucket,
    CamsRecord,
    CamsRefresh,
    CaseNote,
    CatalogueEntry,
    Consumer,
    ConsumerMode,
    EmploymentActionPlan,
    Invitation,
    Jobseeker,
    Occupation,
    Permission,
    PlanItem,
    ReferralStatus,
    ServiceProvider,
    Site,
    SubGoal,
    SyncFailure,
    SyncRun,
    TargetOccupation,
    TransferRequest,
)
from models.audit_event import Actor, AuditEvent, AuditKind, write_events
from models.cams_refresh import CamsRefreshStatus
from models.client_transfer import TransferStatus
from models.identity import Kind, derived_id
from models.name_word import index_names
from models.sync_run import SyncRunStatus
from resolvers import service_key
from tests.reads.columns import TEXTS, row
from tests.reads.crowd_services import Place, services
from tests.schema.agency import OCCUPATIONS, PASSWORD_HASH, Agency

FAMILIES = ("Tremblay", "tremblay", "Élie", "Elie", "O'Brien-Tremblay", "Ng", "王", "Zz\\")
GIVEN = ("Zoé", "Zoe", "Ada", "Ada Mae", 'J"r')
SAME_MOMENT = datetime(2025, 6, 1, 12, 0, 0, 123_456, tzinfo=UTC)
"""People who were added together are told apart by their ids alone."""
OF_NO_CATALOGUE = "99999"


@dataclass
class Crowd:
    """Who there is to be asked about."""

    agency: Agency
    tokens: dict[str, str | None] = field(default_factory=dict)
    ids: defaultdict[Kind, list[UUID]] = field(default_factory=lambda: defaultdict(list))
    """What the place holders of an operation stand for; the people of North first."""


class Making:
    """Rows of many kinds, written at the end of each kind."""

    def __init__(self, crowd: Crowd, seed: int) -> None:
        self.crowd = crowd
        self.random = Random(seed)  # noqa: S311 - no secret
        self._seed = seed
        self._numbers = count()
        self.now = datetime.now(UTC)

    def id(self, kind: Kind) -> UUID:
        made = derived_id(kind, "crowd", str(self._seed), str(next(self._numbers)))
        self.crowd.ids[kind].append(made)
        return made

    def number(self) -> int:
        return next(self._numbers)

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    async def people(self, provider: ServiceProvider, sites: list[Site], number: int) -> None:
        staff = [
            account
            for account in self.crowd.agency.accounts.values()
            if account.provider_id == provider.id
        ]
        people = [self._person(provider, sites, staff) for _ in range(number)]
        await Jobseeker.bulk_create(people)
        await index_names(people)
        linked = [person for person in people if self.chance(0.7)]
        await self._written(self._record(person) for person in linked)
        await self._written(
            one for person in people for one in self._targets(person) if self.chance(0.8)
        )
        await self._written(one for person in people for one in self._notes(person, staff))
        await self._written(one for person in people for one in self._invitations(person))

    async def plans(self) -> None:
        """Of every record: none, one, or several with all that hangs on them."""
        records = await CamsRecord.all().order_by("id")
        plans = [
            row(
                EmploymentActionPlan,
                self.random,
                id=self.id(Kind.EMPLOYMENT_ACTION_PLAN),
                cams_record_id=record.id,
                provider_id=record.provider_id,
                position=position,
                goal_occupation_code=self._occupation(),
                outcome_noc_code=self._occupation(),
            )
            for record in records
            for position in range(self.random.choice((0, 1, 1, 3)))
        ]
        await EmploymentActionPlan.bulk_create(plans)
        goals = [
            row(
                SubGoal,
                self.random,
                id=self.id(Kind.SUB_GOAL),
                plan_id=plan.id,
                provider_id=plan.provider_id,
                position=position,
            )
            for plan in plans
            for position in self.random.sample(range(9), self.random.choice((0, 1, 2, 4)))
        ]
        await SubGoal.bulk_create(goals)
        await PlanItem.bulk_create(
            row(
                PlanItem,
                self.random,
                id=self.id(Kind.PLAN_ITEM),
                sub_goal_id=goal.id,
                provider_id=goal.provider_id,
                position=position,
            )
            for goal in goals
            for position in self.random.sample(range(9), self.random.choice((0, 1, 3)))
        )

    async def nights(self) -> None:
        """Runs of the sync, of which some failed for people of everybody; records asked anew."""
        runs = [
            row(
                SyncRun,
                self.random,
                id=self.id(Kind.SYNC_RUN),
                status=status,
                business_date=None,
                started_at=SAME_MOMENT - timedelta(days=days),
            )
            for status, days in (
                (SyncRunStatus.RUNNING, 0),
                (SyncRunStatus.DONE, 1),
                (SyncRunStatus.DONE_WITH_FAILURES, 1),
                (SyncRunStatus.ABORTED, 3),
                (SyncRunStatus.DONE_WITH_FAILURES, 4),
            )
        ]
        await SyncRun.bulk_create(runs)
        records = await CamsRecord.all().order_by("id")
        await SyncFailure.bulk_create(
            row(
                SyncFailure,
                self.random,
                id=self.id(Kind.SYNC_FAILURE),
                run_id=run.id,
                jobseeker_id=record.jobseeker_id,
                provider_id=record.provider_id,
                reference_number=record.reference_number,
            )
            for run in runs[2:]
            for record in records
            if self.chance(0.4)
        )
        await CamsRefresh.bulk_create(
            row(
                CamsRefresh,
                self.random,
                id=self.id(Kind.CAMS_REFRESH),
                jobseeker_id=record.jobseeker_id,
                provider_id=record.provider_id,
                cams_record_id=record.id,
                requested_by_id=self.crowd.agency.accounts["admin"].id,
                status=status,
            )
            for record in records
            for status in CamsRefreshStatus
            if self.chance(0.3)
        )
        covered = await CamsBucket.filter(
            id__in=[record.bucket_id for record in records if self.chance(0.5)]
        )
        for bucket in covered:
            bucket.covered_at = self.now - timedelta(hours=self.random.choice((1, 500)))
            await bucket.save()

    async def transfers(self) -> None:
        """Asked of everybody by everybody; some are decided."""
        people = await Jobseeker.all().order_by("id")
        staff = [one for one in self.crowd.agency.accounts.values() if one.provider_id]
        found = []
        for person in people:
            for by in self.random.sample(staff, 2):
                status = self.random.choice(list(TransferStatus))
                if not self.chance(0.4) or by.provider_id == person.provider_id:
                    continue
                decided = status is not TransferStatus.PENDING
                found.append(
                    row(
                        TransferRequest,
                        self.random,
                        id=self.id(Kind.TRANSFER_REQUEST),
                        jobseeker_id=person.id,
                        provider_id=person.provider_id,
                        requesting_provider_id=by.provider_id,
                        requested_by_id=by.id,
                        status=status,
                        decided_by_id=self.random.choice(staff).id if decided else None,
                        requested_at=self._moment(),
                    )
                )
        once = {(one.jobseeker_id, one.requesting_provider_id): one for one in found}
        await TransferRequest.bulk_create(once.values())

    async def trail(self) -> None:
        """What was done with people before, by colleagues and by jobs."""
        people = self.crowd.ids[Kind.JOBSEEKER]
        for name in ("caseworker.north", "manager.south", "admin"):
            account = self.crowd.agency.accounts[name]
            actor = Actor(
                account_id=account.id,
                acting_as=(account.kind.value, *account.permissions),
                provider_id=account.provider_id,
                source="192.0.2.1",
                reference="before",
            )
            events = [
                AuditEvent(
                    self.random.choice((AuditKind.READ, AuditKind.WRITE)),
                    ["Client.firstName", "CamsRecord.stream"],
                    self.random.sample(people, min(len(people), 4)),
                )
                for _ in range(4)
            ]
            await write_events(actor, "Query.jobseeker", events)

    def _person(
        self, provider: ServiceProvider, sites: list[Site], staff: list[Account]
    ) -> Jobseeker:
        is_client = self.chance(0.55)
        return row(  # type: ignore[no-any-return]
            Jobseeker,
            self.random,
            id=self.id(Kind.JOBSEEKER),
            provider_id=provider.id,
            caseworker_id=self.random.choice(staff).id if is_client else None,
            referral_status=None if is_client else self.random.choice(list(ReferralStatus)),
            site_preference_id=self.random.choice(sites).id if self.chance(0.5) else None,
            first_name=self.random.choice(GIVEN),
            last_name=self.random.choice(FAMILIES),
            referred_at=self._moment(),
            created_by_id=staff[0].id,
        )

    def _record(self, person: Jobseeker) -> CamsRecord:
        number = self.number()
        return row(  # type: ignore[no-any-return]
            CamsRecord,
            self.random,
            id=self.id(Kind.CAMS_RECORD),
            jobseeker_id=person.id,
            provider_id=person.provider_id,
            reference_number=f"{1_000_000 + number}",
            # Nobody's is about to become stale while the test runs.
            checked_at=self.now - timedelta(hours=self.random.choice((2, 400))),
            bucket_id=1 + number % 2000,
            linked_by_id=person.created_by_id,
        )

    def _targets(self, person: Jobseeker) -> Iterator[TargetOccupation]:
        for position, code in enumerate(self.random.sample(list(OCCUPATIONS), 2)):
            yield row(
                TargetOccupation,
                self.random,
                id=self.id(Kind.TARGET_OCCUPATION),
                jobseeker_id=person.id,
                provider_id=person.provider_id,
                occupation_id=code,
                position=position,
            )

    def _notes(self, person: Jobseeker, staff: list[Account]) -> Iterator[CaseNote]:
        for _ in range(self.random.choice((0, 1, 3, 6))):
            yield row(
                CaseNote,
                self.random,
                id=self.id(Kind.CASE_NOTE),
                jobseeker_id=person.id,
                provider_id=person.provider_id,
                author_id=self.random.choice(staff).id if self.chance(0.8) else None,
                created_at=self._moment(),
            )

    def _invitations(self, person: Jobseeker) -> Iterator[Invitation]:
        for days in range(self.random.choice((0, 1, 2))):
            id_ = self.id(Kind.INVITATION)
            yield row(
                Invitation,
                self.random,
                id=id_,
                jobseeker_id=person.id,
                provider_id=person.provider_id,
                token_hash=str(id_),
                created_by_id=person.created_by_id,
                created_at=SAME_MOMENT + timedelta(days=days),
                expires_at=self.now + timedelta(days=self.random.choice((-30, 30))),
            )

    def _occupation(self) -> str | None:
        return self.random.choice((None, *OCCUPATIONS, OF_NO_CATALOGUE))

    def _moment(self) -> datetime:
        """Some the same, some in the same millisecond."""
        apart = self.random.choice((0, 0, 1, 400, 999, 10**6, 10**11))
        return SAME_MOMENT + timedelta(microseconds=apart)

    async def _written(self, rows: Iterator[Model]) -> None:
        made = list(rows)
        if made:
            await type(made[0]).bulk_create(made)


async def gather(agency: Agency, *, seed: int, number: int) -> Crowd:
    """`number` people of North, fewer of South and of a provider that the group does not reach."""
    elsewhere, site, _ = await agency.another_group("Elsewhere")
    crowd = Crowd(agency)
    making = Making(crowd, seed)
    await Occupation.bulk_create(
        Occupation(code=f"1{position:04}", title_en=text or "-", title_fr=text[::-1] or "-")
        for position, text in enumerate(TEXTS)
        if len(text) <= 200
    )
    more = [
        Site(
            id=making.id(Kind.SITE), name=f"{position} {text}", city=text[:100], provider_id=one.id
        )
        for one in (agency.north, agency.south)
        for position, text in enumerate(TEXTS[2:6])
    ]
    await Site.bulk_create(more)
    for provider, sites, size in (
        (agency.north, [agency.site, *more[:4]], number),
        (agency.south, [agency.south_site, *more[4:]], number // 2),
        (elsewhere, [site], number // 3),
    ):
        await making.people(provider, sites, size)
        staff = [one for one in agency.accounts.values() if one.provider_id == provider.id]
        await services(Place(making.id, making.random, provider, sites, staff))
        crowd.ids[Kind.SERVICE_PROVIDER].append(provider.id)
        crowd.ids[Kind.SITE].extend(one.id for one in sites)
    await making.plans()
    await making.nights()
    await making.transfers()
    await making.trail()
    await _accounts(crowd)
    crowd.ids[Kind.ACCOUNT] = [account.id for account in agency.accounts.values()]
    crowd.ids[Kind.SERVICE_PROVIDER_GROUP] = [agency.group.id]
    entries = await CatalogueEntry.all().order_by("position")
    crowd.ids[Kind.CATALOGUE_ENTRY] = [entry.id for entry in entries]
    return crowd


JOBSEEKERS = ("jobseeker", "jobseeker linked")


async def _accounts(crowd: Crowd) -> None:
    """People who signed in themselves, colleagues who have left, and a reporting tool."""
    agency = crowd.agency
    without = await Jobseeker.filter(cams_record__id__isnull=True).order_by("id").first()
    linked = await Jobseeker.filter(cams_record__id__isnull=False).order_by("id").first()
    for name, person in zip(JOBSEEKERS, (without, linked), strict=True):
        if person is not None:
            await agency.own_account(person, name.replace(" ", "."))
    left = [agency.accounts[name] for name in ("nobody.south", "intake.south")]
    await Account.filter(id__in=[one.id for one in left]).update(
        disabled_at=SAME_MOMENT, display_name='Zoé \\ "O\'Brien"'
    )
    tool = await Account.create(
        kind=AccountKind.SERVICE,
        email="reporting",
        password_hash=PASSWORD_HASH,
        display_name="Reporting",
        permissions=[Permission.REPORTING.value],
        provider=agency.north,
    )
    # It would be held to documents of its own, and none of these is.
    await Consumer.create(name=tool.email, account_id=tool.id, mode=ConsumerMode.FREE)
    now = datetime.now(UTC)
    _, crowd.tokens["service"] = await service_key.create(
        tool.id, now=now, lifetime=timedelta(days=1)
    )
