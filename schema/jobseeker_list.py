"""Lists of clients and of referrals in GraphQL: narrowed, sorted, a page at a time."""

from datetime import datetime
from typing import Annotated, Any

import strawberry

import models
from models.cams_snapshot import Stream
from resolvers import jobseeker
from resolvers.page import Listing
from schema.arguments import NARROWED, After, First, argument
from schema.info import Info
from schema.inputs import read_filter
from schema.jobseeker import Client, Referral
from schema.page import listing


@strawberry.input(description="What narrows a list of clients; everything given must hold.")
class ClientFilter:
    service_provider_id: strawberry.ID | None = strawberry.field(
        default=None, description="Of this provider."
    )
    caseworker_id: strawberry.ID | None = strawberry.field(
        default=None, description="Of this caseworker."
    )
    linked_to_cams: bool | None = strawberry.field(
        default=None, description="Linked to CaMS, or not."
    )
    stream: Stream | None = strawberry.field(
        default=None, description="With this client stream in CaMS."
    )
    comments: str | None = strawberry.field(
        default=None, description="With this in the comments of their registration."
    )
    added_from: datetime | None = strawberry.field(
        default=None, description="Added at this moment or later."
    )
    added_before: datetime | None = strawberry.field(
        default=None, description="Added before this moment."
    )


@strawberry.input(description="What narrows a list of referrals; everything given must hold.")
class ReferralFilter:
    service_provider_id: strawberry.ID | None = strawberry.field(
        default=None, description="Of this provider."
    )
    site_preference_id: strawberry.ID | None = strawberry.field(
        default=None,
        description=(
            "Who prefer this site; for those to whom Site Preference is hidden of linked people,"
            " without these."
        ),
    )
    status: list[models.ReferralStatus] | None = strawberry.field(
        default=None, description="With one of these statuses."
    )
    linked_to_cams: bool | None = strawberry.field(
        default=None, description="Linked to CaMS, or not."
    )
    comments: str | None = strawberry.field(
        default=None, description="With this in the comments of their registration."
    )
    added_from: datetime | None = strawberry.field(
        default=None, description="Referred at this moment or later."
    )
    added_before: datetime | None = strawberry.field(
        default=None, description="Referred before this moment."
    )


@strawberry.input(description="How a list of clients is sorted.")
class ClientOrder:
    by: jobseeker.JobseekerOrder = strawberry.field(
        default=jobseeker.JobseekerOrder.NAME, description="By what."
    )
    descending: bool = strawberry.field(default=False, description="The last one first.")


@strawberry.input(description="How a list of referrals is sorted.")
class ReferralOrder:
    by: jobseeker.JobseekerOrder = strawberry.field(
        default=jobseeker.JobseekerOrder.ADDED, description="By what."
    )
    descending: bool = strawberry.field(default=False, description="The last one first.")


@strawberry.type
class JobseekerListQuery:
    @listing(Client, description="Clients: jobseekers with a caseworker.")
    def clients(
        self,
        info: Info,
        first: First = 50,
        after: After = None,
        filter: Annotated[ClientFilter | None, NARROWED] = None,  # noqa: A002
        order_by: Annotated[ClientOrder | None, argument("Left out: by name.")] = None,
    ) -> Listing[Any]:
        asked = _asked(info, filter, order_by or ClientOrder(), first, after)
        return jobseeker.clients(info.context, asked)

    @listing(
        Referral,
        description="Referrals: jobseekers without a caseworker yet, the longest waiting first.",
    )
    def referrals(
        self,
        info: Info,
        first: First = 50,
        after: After = None,
        filter: Annotated[ReferralFilter | None, NARROWED] = None,  # noqa: A002
        order_by: Annotated[
            ReferralOrder | None, argument("Left out: the longest waiting first.")
        ] = None,
    ) -> Listing[Any]:
        asked = _asked(info, filter, order_by or ReferralOrder(), first, after)
        return jobseeker.referrals(info.context, asked)


def _asked(
    info: Info,
    given: ClientFilter | ReferralFilter | None,
    order: ClientOrder | ReferralOrder,
    first: int,
    after: str | None,
) -> jobseeker.Asked:
    only, narrowed_by = read_filter(info.context, given, jobseeker.JobseekerFilter)
    return jobseeker.Asked(
        only=only,
        order=order.by,
        descending=order.descending,
        first=first,
        after=after,
        narrowed_by=narrowed_by,
    )
