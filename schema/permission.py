"""Permissions in GraphQL: given and taken by administrators, one at a time."""

import strawberry

import models
from resolvers import permission
from schema.info import Info
from schema.inputs import read_input
from schema.mutation import idempotency_key, mutation, user_errors
from schema.staff_member import StaffMember
from schema.user_error import UserError


@strawberry.input(description="Who is given what.")
class GrantPermissionInput:
    account_id: strawberry.ID = strawberry.field(description="The account's id.")
    permission: models.Permission = strawberry.field(description="One that the viewer holds.")
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The account with the permission, or why not.")
class GrantPermissionPayload:
    staff_member: StaffMember | None = strawberry.field(
        default=None, description="As it is now, a reporting tool's account too."
    )
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="From whom what is taken.")
class TakePermissionInput:
    account_id: strawberry.ID = strawberry.field(description="The account's id.")
    permission: models.Permission = strawberry.field(
        description=(
            "Any, held by the viewer or not; one that the viewer does not hold they cannot give back."
        )
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The account without the permission, or why not.")
class TakePermissionPayload:
    staff_member: StaffMember | None = strawberry.field(
        default=None, description="As it is now, a reporting tool's account too."
    )
    user_errors: list[UserError] = user_errors()


@strawberry.type
class PermissionMutation:
    @mutation(
        GrantPermissionPayload,
        description=(
            "Give an account a permission that the viewer holds; in force with its next request. A"
            " jobseeker's account is given none, a service account Reporting alone."
        ),
    )
    async def grant_permission(
        self,
        info: Info,
        input: GrantPermissionInput,  # noqa: A002
    ) -> GrantPermissionPayload:
        asked = read_input(info.context, "grant_permission", input)
        found = await permission.grant(info.context, asked.wish, **asked.values)
        return GrantPermissionPayload(staff_member=found)  # type: ignore[arg-type]

    @mutation(
        TakePermissionPayload,
        description=(
            "Take a permission away; gone with the account's next request. The last administrator"
            " stays one. Whoever takes what they do not hold themselves, Sensitive Information say,"
            " cannot give it back."
        ),
    )
    async def take_permission(
        self,
        info: Info,
        input: TakePermissionInput,  # noqa: A002
    ) -> TakePermissionPayload:
        asked = read_input(info.context, "take_permission", input)
        found = await permission.take(info.context, asked.wish, **asked.values)
        return TakePermissionPayload(staff_member=found)  # type: ignore[arg-type]
