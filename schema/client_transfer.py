"""Client transfer in GraphQL: asking another provider for a person's profile."""

from datetime import datetime
from typing import Annotated, Any, TypeAlias

import strawberry

import models
from resolvers import client_transfer
from resolvers.page import Listing
from schema.arguments import After, First, argument
from schema.info import Info
from schema.inputs import read_input
from schema.jobseeker import Jobseeker
from schema.mutation import idempotency_key, mutation, user_errors
from schema.node import Node
from schema.page import listing
from schema.relation import relation
from schema.service_provider import ServiceProvider
from schema.staff_member import StaffMember
from schema.user_error import UserError
from schema.viewer_can import viewer_can


@strawberry.type(description="A wish to take a person over from the provider that holds them.")
class TransferRequest(Node):
    row = models.TransferRequest

    status: models.TransferStatus = strawberry.field(description="How it stands.")
    requested_at: datetime = strawberry.field(description="When it was made.")
    reason: str = strawberry.field(description="Why, in the words of whoever asked.")
    requested_by: StaffMember | None = relation(
        "staff_member_by_id", "requested_by_id", description="Who asked."
    )
    requesting_provider: ServiceProvider | None = relation(
        "any_service_provider_by_id",
        "requesting_provider_id",
        description="Who asks, and to whom the profile would go.",
    )
    decided_at: datetime | None = strawberry.field(description="When it was decided.")
    decided_by: StaffMember | None = relation(
        "staff_member_by_id", "decided_by_id", description="Who decided."
    )
    decision_reason: str | None = strawberry.field(description="Why it was decided so.")
    jobseeker: Jobseeker | None = relation(
        "jobseeker_by_id",
        "jobseeker_id",
        description="Who it is about, for those who may see the person; null for whoever asks.",
    )
    viewer_can_decide: bool = viewer_can(
        client_transfer.can_decide,
        "decideClientTransfer",
        description="keep the person or hand them over",
    )


@strawberry.input(description="Whom to ask for, and why.")
class RequestClientTransferInput:
    restricted_reference: str = strawberry.field(
        description="The reference of a restricted match, not older than an hour."
    )
    reason: str = strawberry.field(description="Why, 1 to 1,000 characters.")
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The request, or why there is none.")
class RequestClientTransferPayload:
    transfer_request: TransferRequest | None = strawberry.field(
        default=None, description="The request as it stands."
    )
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="Hand a person over, or keep them.")
class DecideClientTransferInput:
    transfer_request_id: strawberry.ID = strawberry.field(description="The request's id.")
    decision: models.TransferDecision = strawberry.field(description="What is decided.")
    reason: str | None = strawberry.field(default=None, description="Why, up to 1,000 characters.")
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The request decided, or why not.")
class DecideClientTransferPayload:
    transfer_request: TransferRequest | None = strawberry.field(
        default=None, description="The request as it stands."
    )
    user_errors: list[UserError] = user_errors()


OfStatus: TypeAlias = Annotated[
    models.TransferStatus | None, argument("Those that stand so alone. Left out: all of them.")
]


@strawberry.type
class ClientTransferQuery:
    @listing(
        TransferRequest,
        description="Requests for people whom the viewer's providers hold, newest first.",
    )
    def transfers_to_decide(
        self, info: Info, first: First = 50, after: After = None, status: OfStatus = None
    ) -> Listing[Any]:
        return client_transfer.to_decide(info.context, status=status, first=first, after=after)

    @listing(
        TransferRequest,
        description="Requests that the viewer's providers made, newest first.",
    )
    def transfers_requested(
        self, info: Info, first: First = 50, after: After = None, status: OfStatus = None
    ) -> Listing[Any]:
        return client_transfer.requested(info.context, status=status, first=first, after=after)


@strawberry.type
class ClientTransferMutation:
    @mutation(
        RequestClientTransferPayload,
        description=(
            "If you don't have permission to view the client profile, ask the provider that holds"
            " it."
        ),
    )
    async def request_client_transfer(
        self,
        info: Info,
        input: RequestClientTransferInput,  # noqa: A002
    ) -> RequestClientTransferPayload:
        asked = read_input(info.context, "request_client_transfer", input)
        found: Any = await client_transfer.request(info.context, asked.wish, **asked.values)
        return RequestClientTransferPayload(transfer_request=found)

    @mutation(
        DecideClientTransferPayload,
        description=(
            "Hand a person over to the provider that asked, as a referral awaiting assignment, or"
            " keep them."
        ),
    )
    async def decide_client_transfer(
        self,
        info: Info,
        input: DecideClientTransferInput,  # noqa: A002
    ) -> DecideClientTransferPayload:
        asked = read_input(info.context, "decide_client_transfer", input)
        found: Any = await client_transfer.decide(info.context, asked.wish, **asked.values)
        return DecideClientTransferPayload(transfer_request=found)
