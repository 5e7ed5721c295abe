"""Sensitive information in GraphQL: unlocked for minutes, read and saved group by group."""

from datetime import datetime
from typing import Any

import strawberry
from strawberry.types.base import get_object_definition

import models
from models.errors import Mistake
from resolvers import sensitive_information, sensitive_unlock
from schema.info import Info
from schema.inputs import read_input
from schema.mutation import idempotency_key, mutation, user_errors
from schema.relation import relation
from schema.sensitive_groups import (
    FamilyIncome,
    FamilyIncomeInput,
    HealthInsurance,
    HealthInsuranceInput,
    Illnesses,
    IllnessesInput,
    SelfIdentity,
    SelfIdentityInput,
)
from schema.staff_member import StaffMember
from schema.user_error import UserError, camel


def _group(shape: Any, *, description: str) -> Any:
    def decrypted(root: strawberry.Parent[models.SensitiveInformation], info: Info) -> Any:
        return sensitive_information.group(info.context, root, info.python_name)

    return strawberry.field(resolver=decrypted, description=description, graphql_type=shape | None)


@strawberry.type(
    description=(
        "What is kept of a person behind a second confirmation of the password, encrypted. Every"
        " unlocking is recorded, and the managers of the provider are told."
    )
)
class SensitiveInformation:
    version: int = strawberry.field(
        description="Send it with `saveSensitiveInformation`; 0 until something was saved."
    )
    updated_at: datetime | None = strawberry.field(description="When it was saved last.")
    updated_by: StaffMember | None = relation(
        "staff_member_by_id", "updated_by_id", description="Who saved it last."
    )
    health_insurance: HealthInsurance | None = _group(
        HealthInsurance, description="Health Insurance Status; null when nothing is known."
    )
    illnesses: Illnesses | None = _group(
        Illnesses, description="Illnesses; null when nothing is known."
    )
    self_identity: SelfIdentity | None = _group(
        SelfIdentity, description="Self-Identity; null when nothing is known."
    )
    family_income: FamilyIncome | None = _group(
        FamilyIncome, description="Family Income; null when nothing is known."
    )


_COORDINATES = tuple(
    f"{shape.__name__}.{camel(field.python_name)}"
    for shape in (SensitiveInformation, HealthInsurance, Illnesses, SelfIdentity, FamilyIncome)
    for field in get_object_definition(shape, strict=True).fields
)
"""All that may be selected of it, and is not shown while it is locked."""


async def sensitive_information_of(
    root: strawberry.Parent[models.Jobseeker], info: Info
) -> SensitiveInformation | None:
    ctx = info.context
    try:
        found: Any = await sensitive_information.of(ctx, root)
    except Mistake:
        parent = "Client" if root.is_client else "Referral"
        for coordinate in (f"{parent}.sensitiveInformation", *_COORDINATES):
            ctx.audit.withheld(root.id, coordinate)
        raise
    return found  # type: ignore[no-any-return]


async def unlocked_until(root: strawberry.Parent[models.Jobseeker], info: Info) -> datetime | None:
    return await sensitive_unlock.unlocked_until(info.context, root.id)


@strawberry.input(description="Whose sensitive information to open, and the proof of who asks.")
class UnlockSensitiveInformationInput:
    jobseeker_id: strawberry.ID = strawberry.field(description="The jobseeker's id.")
    password: str | None = strawberry.field(
        default=None,
        description=(
            "The password that the viewer signs in with. Left out by whoever came through an"
            " organisation's identity provider: they sign in there again, at most five minutes before."
        ),
    )
    code: str | None = strawberry.field(
        default=None,
        description=(
            "What the authenticator app shows, or a recovery code, together with the password of an"
            " account with a second factor."
        ),
    )
    reason: str | None = strawberry.field(
        default=None, description="Why it is opened, for the audit trail; up to 500 characters."
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="How long it is open, or why it is not.")
class UnlockSensitiveInformationPayload:
    unlocked_until: datetime | None = strawberry.field(
        default=None, description="When it locks again by itself."
    )
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="Whose sensitive information to lock.")
class LockSensitiveInformationInput:
    jobseeker_id: strawberry.ID = strawberry.field(description="The jobseeker's id.")
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="Locked, whether or not it was open.")
class LockSensitiveInformationPayload:
    user_errors: list[UserError] = user_errors()


@strawberry.input(
    description="The groups that are given take the place of what was there; the others stay."
)
class SaveSensitiveInformationInput:
    jobseeker_id: strawberry.ID = strawberry.field(description="The jobseeker's id.")
    version: int = strawberry.field(
        description="The version that was read: CONFLICT when somebody has saved since."
    )
    health_insurance: HealthInsuranceInput | None = strawberry.field(
        default=None, description="Health Insurance Status."
    )
    illnesses: IllnessesInput | None = strawberry.field(default=None, description="Illnesses.")
    self_identity: SelfIdentityInput | None = strawberry.field(
        default=None, description="Self-Identity."
    )
    family_income: FamilyIncomeInput | None = strawberry.field(
        default=None, description="Family Income."
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="What is kept now, or what to put right.")
class SaveSensitiveInformationPayload:
    sensitive_information: SensitiveInformation | None = strawberry.field(
        default=None, description="With its new version."
    )
    user_errors: list[UserError] = user_errors()


@strawberry.type
class SensitiveInformationMutation:
    @mutation(
        UnlockSensitiveInformationPayload,
        description=(
            "Open one person's sensitive information for five minutes with the password again. It"
            " ends sooner with `lockSensitiveInformation`, with the session, and when another"
            " person is opened. Needs Sensitive Information, given by name; every unlocking and"
            " every refused try is recorded, and the provider's managers are told by mail."
        ),
    )
    async def unlock_sensitive_information(
        self,
        info: Info,
        input: UnlockSensitiveInformationInput,  # noqa: A002
    ) -> UnlockSensitiveInformationPayload:
        asked = read_input(info.context, "unlock_sensitive_information", input)
        until = await sensitive_unlock.unlock(info.context, asked.wish, **asked.values)
        return UnlockSensitiveInformationPayload(unlocked_until=until)

    @mutation(
        LockSensitiveInformationPayload,
        description="Lock it again, when the page is left.",
    )
    async def lock_sensitive_information(
        self,
        info: Info,
        input: LockSensitiveInformationInput,  # noqa: A002
    ) -> LockSensitiveInformationPayload:
        asked = read_input(info.context, "lock_sensitive_information", input)
        await sensitive_unlock.lock(info.context, asked.wish, **asked.values)
        return LockSensitiveInformationPayload()

    @mutation(
        SaveSensitiveInformationPayload,
        description="Save groups of one person's sensitive information while it is unlocked.",
    )
    async def save_sensitive_information(
        self,
        info: Info,
        input: SaveSensitiveInformationInput,  # noqa: A002
    ) -> SaveSensitiveInformationPayload:
        asked = read_input(info.context, "save_sensitive_information", input)
        saved: Any = await sensitive_information.save(info.context, asked.wish, **asked.values)
        return SaveSensitiveInformationPayload(sensitive_information=saved)
