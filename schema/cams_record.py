"""CamsRecord in GraphQL: the CaMS part of the Overview tab (source 001), linked and unlinked."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import strawberry

import models
from models.cams_failure import CamsFailure
from models.cams_record import STALE_AFTER
from models.cams_snapshot import Stream
from models.errors import say
from resolvers import cams_record
from schema.employment_action_plan import EmploymentActionPlan
from schema.info import Info
from schema.inputs import read_input
from schema.messages import translate
from schema.mutation import idempotency_key, mutation, user_errors
from schema.node import Node
from schema.person_name import PersonName
from schema.relation import computed, part, relation
from schema.user_error import UserError

if TYPE_CHECKING:
    from schema.jobseeker import Jobseeker

LazyJobseeker = Annotated["Jobseeker", strawberry.lazy("schema.jobseeker")]


@strawberry.type(description="Where the client gets mail, according to CaMS.")
class PrimaryMailingAddress:
    address_lines: list[str] = strawberry.field(
        name="lines", description="Street, unit and the like, a line each."
    )
    address_city: str | None = strawberry.field(name="city", description="City.")
    address_province: str | None = strawberry.field(name="province", description="Province.")
    address_postal_code: str | None = strawberry.field(
        name="postalCode", description="Postal code."
    )


_SYNCED_AT = """case {row}.state when 'OK' then greatest({row}.checked_at,
    (select b.covered_at from cams_bucket b where b.id = {row}.bucket_id)) else {row}.checked_at end"""


def _synced_at(root: strawberry.Parent[models.CamsRecord]) -> datetime:
    return root.synced_at


def _is_stale(root: strawberry.Parent[models.CamsRecord], info: Info) -> bool:
    return root.is_stale_at(info.context.now)


@strawberry.type(
    description=(
        "A read-only copy of what CaMS says about a linked client. CaMS data is not real-time: it is"
        " updated by the nightly sync, or on demand by `refreshCams`. No CaMS data is shared with"
        " the client."
    )
)
class CamsRecord(Node):
    row = models.CamsRecord

    reference_number: str = strawberry.field(
        description="CaMS Reference Number: the Client Reference Number, seven digits."
    )
    stream: Stream | None = strawberry.field(description="Client Stream.")
    citizenship: str | None = strawberry.field(description="Citizenship.")
    marital_status: str | None = strawberry.field(description="Marital Status.")
    immigration_status: str | None = strawberry.field(description="Immigration Status.")
    identifies_as: list[str] = strawberry.field(description="Identifies As.")
    preferred_language: str | None = strawberry.field(description="Preferred Language.")
    email: str | None = strawberry.field(description="Email Address.")
    phone: str | None = strawberry.field(description="Phone Number.")
    primary_mailing_address: PrimaryMailingAddress | None = part(
        description="Primary Mailing Address.", when="address_lines"
    )
    synced_at: datetime = computed(
        _synced_at, sql=_SYNCED_AT, description="When this was last known to be what CaMS says."
    )
    state: models.CamsRecordState = strawberry.field(description="How the link stands.")
    last_failure: CamsFailure | None = strawberry.field(
        description="Why the last try to bring it up to date failed; null when it did not."
    )
    linked_at: datetime = strawberry.field(description="When the account was linked.")
    person: PersonName | None = relation(
        "jobseeker_by_id", "jobseeker_id", description="Who is linked to it, by name."
    )
    employment_action_plans: list[EmploymentActionPlan] = relation(
        "employment_action_plans_by_cams_record",
        "id",
        description="Every plan over time, the current one first.",
    )

    is_stale: bool = computed(
        _is_stale,
        sql=f"{{now}} - ({_SYNCED_AT}) > interval '{STALE_AFTER.total_seconds()} seconds'",
        description="Whether a night was missed: `syncedAt` is more than 36 hours ago.",
    )
    employment_action_plan: EmploymentActionPlan | None = relation(
        "employment_action_plans_by_cams_record",
        "id",
        first=True,
        description="The current plan, or the last one; null when there never was one.",
    )


@strawberry.input(description="Whom to link, to which number.")
class LinkToCamsInput:
    jobseeker_id: strawberry.ID = strawberry.field(description="The jobseeker's id.")
    reference_number: str = strawberry.field(
        description="The CaMS Client Reference Number, not the Case Reference Number."
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The jobseeker, linked, or why not.")
class LinkToCamsPayload:
    jobseeker: LazyJobseeker | None = strawberry.field(
        default=None, description="With the record just linked."
    )
    confirmation: str | None = strawberry.field(
        default=None, description="What to tell the person who linked."
    )
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="Whose link to remove.")
class RemoveCamsLinkInput:
    jobseeker_id: strawberry.ID = strawberry.field(description="The jobseeker's id.")
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The jobseeker, without a link, or why not.")
class RemoveCamsLinkPayload:
    jobseeker: LazyJobseeker | None = strawberry.field(
        default=None, description="Without CaMS data."
    )
    confirmation: str | None = strawberry.field(
        default=None, description="What to tell the person who removed the link."
    )
    user_errors: list[UserError] = user_errors()


@strawberry.type
class CamsRecordMutation:
    @mutation(
        LinkToCamsPayload,
        description=(
            "Link an existing account to CaMS. Make sure, with `camsClient`, that both belong to the"
            " same person."
        ),
    )
    async def link_to_cams(
        self,
        info: Info,
        input: LinkToCamsInput,  # noqa: A002
    ) -> LinkToCamsPayload:
        asked = read_input(info.context, "link_to_cams", input)
        found: Any = await cams_record.link(info.context, asked.wish, **asked.values)
        return LinkToCamsPayload(
            jobseeker=found,
            confirmation=translate(
                say("The account is linked. No CaMS data is made available to the client."),
                info.context.language,
            ),
        )

    @mutation(
        RemoveCamsLinkPayload,
        description="Remove the CaMS link; the copy of the CaMS data goes with it.",
    )
    async def remove_cams_link(
        self,
        info: Info,
        input: RemoveCamsLinkInput,  # noqa: A002
    ) -> RemoveCamsLinkPayload:
        asked = read_input(info.context, "remove_cams_link", input)
        found: Any = await cams_record.remove_link(info.context, asked.wish, **asked.values)
        return RemoveCamsLinkPayload(
            jobseeker=found,
            confirmation=translate(say("The CaMS link is removed."), info.context.language),
        )
