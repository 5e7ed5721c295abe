"""What most people would write: Strawberry types, Tortoise's `prefetch_related`, synchronous permissions.

The same tables, names and answers as the product's; no row-level security, no audit, nothing cached
beyond what the two libraries cache by themselves.
"""

import os
from contextlib import asynccontextmanager
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import strawberry
from starlette.applications import Starlette
from strawberry.asgi import GraphQL
from strawberry.dataloader import DataLoader
from strawberry.permission import BasePermission
from strawberry.schema.config import StrawberryConfig
from tortoise.contrib.starlette import RegisterTortoise
from tortoise.query_utils import Prefetch

import models
from models.cams_snapshot import (
    PlanItemStatus,
    PlanOutcome,
    PlanStatus,
    Stream,
    SubGoalStatus,
    SubmissionStatus,
)
from schema import enums  # noqa: F401 - names them for GraphQL
from schema.scalars import SCALARS
from settings import tortoise_config

PROVIDER = os.environ["PLAIN_PROVIDER"]
PERMISSIONS = frozenset({"CLIENTS", "CAMS_LINKING"})


class HoldsClients(BasePermission):
    message = "not allowed"

    def has_permission(self, source: Any, info: strawberry.Info, **kwargs: Any) -> bool:  # noqa: ARG002
        return "CLIENTS" in info.context["permissions"]


class HoldsCamsLinking(BasePermission):
    message = "not allowed"

    def has_permission(self, source: Any, info: strawberry.Info, **kwargs: Any) -> bool:  # noqa: ARG002
        return "CAMS_LINKING" in info.context["permissions"]


def of_clients(resolver: Any = None) -> Any:
    return strawberry.field(resolver, permission_classes=[HoldsClients])


def of_cams(resolver: Any = None) -> Any:
    return strawberry.field(resolver, permission_classes=[HoldsCamsLinking])


@strawberry.type
class Occupation:
    code: str

    @strawberry.field
    async def title(self, info: strawberry.Info) -> str | None:
        return await info.context["titles"].load(self.code)


@strawberry.type
class PlanItemSubmission:
    decided_on: date | None
    decided_by: str | None
    submission_status: SubmissionStatus
    rejection_comments: str | None


@strawberry.type
class PlanItemAuditEntry:
    at: datetime
    by: str
    action: str
    field: str | None
    before: str | None
    after: str | None


def _submission(row: models.PlanItem, prefix: str) -> PlanItemSubmission | None:
    status = getattr(row, f"{prefix}_submission_status")
    return status and PlanItemSubmission(
        decided_on=getattr(row, f"{prefix}_decided_on"),
        decided_by=getattr(row, f"{prefix}_decided_by"),
        submission_status=status,
        rejection_comments=getattr(row, f"{prefix}_rejection_comments"),
    )


@strawberry.type
class PlanItem:
    id: strawberry.ID
    name: str
    reference: str
    rationale: str | None
    start_date: date | None
    end_date: date | None
    actual_cost: Decimal | None
    status: PlanItemStatus
    outcome: PlanOutcome | None

    @strawberry.field
    @staticmethod
    def approval(root: strawberry.Parent[Any]) -> PlanItemSubmission | None:
        return _submission(root, "approval")

    @strawberry.field
    @staticmethod
    def resubmission(root: strawberry.Parent[Any]) -> PlanItemSubmission | None:
        return _submission(root, "resubmission")

    @strawberry.field
    @staticmethod
    def audit_trail(root: strawberry.Parent[Any]) -> list[PlanItemAuditEntry]:
        return [PlanItemAuditEntry(**entry) for entry in root.audit_trail]


def _items(root: strawberry.Parent[Any]) -> list[PlanItem]:
    return list(root.plan_items)


@strawberry.type
class SubGoal:
    id: strawberry.ID
    name: str
    start_date: date | None
    end_date: date | None
    status: SubGoalStatus
    outcome: PlanOutcome | None
    plan_items: list[PlanItem] = of_cams(_items)


@strawberry.type
class EmploymentOutcome:
    outcome: str | None
    hours_worked: Decimal | None
    wage_per_hour: Decimal | None
    client_facing_esq: bool | None
    noc: Occupation | None


def _outcome(root: strawberry.Parent[Any]) -> EmploymentOutcome | None:
    if not root.has_outcome:
        return None
    return EmploymentOutcome(
        outcome=root.outcome,
        hours_worked=root.outcome_hours_worked,
        wage_per_hour=root.outcome_wage_per_hour,
        client_facing_esq=root.outcome_client_facing_esq,
        noc=None if root.outcome_noc_code is None else Occupation(code=root.outcome_noc_code),
    )


def _occupation(root: strawberry.Parent[Any]) -> Occupation | None:
    code = root.goal_occupation_code
    return None if code is None else Occupation(code=code)


def _sub_goals(root: strawberry.Parent[Any]) -> list[SubGoal]:
    return list(root.sub_goals)


@strawberry.type
class EmploymentActionPlan:
    reference: str
    status: PlanStatus
    owner: str | None
    stream: Stream | None
    inclusion_groups: list[str]
    start_date: date | None
    accepted_date: date | None
    service_delivery_site: str | None
    referral_source: str | None
    goal: str | None
    goal_hourly_wage: Decimal | None
    goal_work_hours: Decimal | None
    goal_occupation: Occupation | None = strawberry.field(_occupation)
    employment_outcome: EmploymentOutcome | None = of_cams(_outcome)
    sub_goals: list[SubGoal] = of_cams(_sub_goals)


def _plan(root: strawberry.Parent[Any]) -> EmploymentActionPlan | None:
    plans = list(root.employment_action_plans)
    return plans[0] if plans else None


@strawberry.type
class CamsRecord:
    reference_number: str
    stream: Stream | None
    synced_at: datetime
    employment_action_plan: EmploymentActionPlan | None = of_cams(_plan)


def _record(root: strawberry.Parent[Any]) -> CamsRecord | None:
    return root.cams_record


@strawberry.type
class Client:
    id: strawberry.ID
    first_name: str
    last_name: str
    preferred_name: str | None
    pronouns: str | None
    date_of_birth: date | None
    email: str
    phone: str | None
    preferred_language: models.Language
    referred_at: datetime
    cams_record: CamsRecord | None = of_cams(_record)


@strawberry.type
class ClientEdge:
    node: Client


@strawberry.type
class ClientConnection:
    edges: list[ClientEdge]


def _plans() -> tuple[Any, ...]:
    plans = "cams_record__employment_action_plans"
    return (
        "cams_record__bucket",
        Prefetch(plans, queryset=models.EmploymentActionPlan.all().order_by("position")),
        Prefetch(f"{plans}__sub_goals", queryset=models.SubGoal.all().order_by("position")),
        Prefetch(
            f"{plans}__sub_goals__plan_items", queryset=models.PlanItem.all().order_by("position")
        ),
    )


def _asks_for_plans(fields: Any) -> bool:
    return any(one.name == "camsRecord" or _asks_for_plans(one.selections) for one in fields)


def _people(info: strawberry.Info) -> Any:
    rows = models.Jobseeker.filter(provider_id=PROVIDER, caseworker_id__isnull=False)
    return rows.prefetch_related(*_plans()) if _asks_for_plans(info.selected_fields) else rows


@strawberry.type
class Query:
    @strawberry.field(permission_classes=[HoldsClients])
    async def clients(self, info: strawberry.Info, first: int) -> ClientConnection:
        found = _people(info).order_by("last_name", "first_name", "id").limit(first)
        return ClientConnection(edges=[ClientEdge(node=row) for row in await found])

    @strawberry.field(permission_classes=[HoldsClients])
    async def jobseeker(self, info: strawberry.Info, id: strawberry.ID) -> Client | None:  # noqa: A002
        return await _people(info).get_or_none(id=id)


async def _titles(codes: list[str]) -> list[str | None]:
    found = dict(await models.Occupation.filter(code__in=codes).values_list("code", "title_en"))
    return [found.get(code) for code in codes]


class Endpoint(GraphQL):
    async def get_context(self, request: Any, response: Any = None) -> dict[str, Any]:  # noqa: ARG002
        return {"permissions": PERMISSIONS, "titles": DataLoader(_titles)}


schema = strawberry.Schema(
    Query, config=StrawberryConfig(disable_field_suggestions=True), scalar_overrides=SCALARS
)


@asynccontextmanager
async def lifespan(app: Starlette):
    async with RegisterTortoise(app, config=tortoise_config(os.environ["DATABASE_URL"])):
        yield


app = Starlette(lifespan=lifespan)
app.add_route("/graphql", Endpoint(schema))
