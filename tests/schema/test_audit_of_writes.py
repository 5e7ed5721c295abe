"""Every write of a person's data is in the audit trail, in the transaction that made it."""

import pytest
from tortoise import connections

from models import Jobseeker
from resolvers import jobseeker as resolver
from resolvers.idempotency import Wish, once
from tests.schema.agency import PASSWORD
from tests.schema.audited import audited
from tests.schema.documents import document
from tests.schema.forms import INVITE, WITHOUT_LINKING, form

ASSIGN = document("assign_caseworker")
SIGN_IN = document("sign_in")


async def assign(api, agency, person, **told):
    caseworker = str(agency.accounts["manager.north"].id)
    given = {"jobseekerId": str(person.id), "caseworkerId": caseworker}
    return await api.do(ASSIGN, given | told, viewer="manager.north")


async def test_a_write_has_the_fields_of_its_input_and_its_person(api, agency):
    person = await agency.jobseeker()

    await assign(api, agency, person)

    (event,) = await audited("WRITE")
    assert event.operation == "Mutation.assignCaseworker"
    assert event.people == {person.id}
    assert event.fields == {
        "AssignCaseworkerInput.jobseekerId",
        "AssignCaseworkerInput.caseworkerId",
    }


async def test_inputs_within_inputs_are_named_by_their_own_fields(api, agency):
    payload = await api.do(INVITE, await form(api, connection=WITHOUT_LINKING))

    (event,) = await audited("WRITE")
    assert {str(id_) for id_ in event.people} == {payload["jobseeker"]["id"]}
    assert "PersonalDetailsInput.firstName" in event.fields
    assert "InviteClientInput.personalDetails" not in event.fields


async def test_an_answer_given_again_is_a_read_and_no_write(api, agency):
    person = await agency.jobseeker()
    for _ in range(2):
        await assign(api, agency, person, idempotencyKey="one")

    assert len(await audited("WRITE")) == 1
    assert len(await audited("READ")) == 2


async def test_what_is_taken_back_was_not_written(api, agency):
    person = await agency.jobseeker()

    await api.do(
        ASSIGN,
        {"jobseekerId": str(person.id), "caseworkerId": str(agency.accounts["nobody.north"].id)},
        viewer="manager.north",
    )

    assert await audited("WRITE") == []


async def test_a_mutation_that_cannot_be_audited_changes_nothing(api, agency):
    person = await agency.jobseeker()
    client = connections.get("default")
    await client.execute_script("revoke insert (kind) on audit_event from portal_app")
    try:
        await api.send(
            ASSIGN,
            {
                "input": {
                    "jobseekerId": str(person.id),
                    "caseworkerId": str(agency.accounts["manager.north"].id),
                }
            },
            viewer="manager.north",
        )
    finally:
        await client.execute_script("grant insert (kind) on audit_event to portal_app")

    assert not (await Jobseeker.get(id=person.id)).is_client


async def test_a_mutation_that_does_not_say_whom_it_touched_is_a_fault(api, agency, monkeypatch):
    person = await agency.jobseeker()

    async def silent(ctx, wish: Wish, *, jobseeker_id, caseworker_id):
        async def act():
            await Jobseeker.filter(id=jobseeker_id).update(first_name="Changed")
            return {}

        return await once(ctx, wish, act)

    monkeypatch.setattr(resolver, "assign_caseworker", silent)
    with pytest.raises(AssertionError, match="INTERNAL"):
        await assign(api, agency, person)

    assert (await Jobseeker.get(id=person.id)).first_name == "Ada"


async def test_signing_in_is_recorded_for_the_account(api, agency):
    await api.do(SIGN_IN, {"email": "caseworker@north.example", "password": PASSWORD}, viewer=None)

    (event,) = await audited()
    assert event.kind == "SIGN_IN"
    assert event.about == agency.accounts["caseworker.north"].id


@pytest.mark.parametrize(
    ("email", "account"),
    [("caseworker@north.example", "caseworker.north"), ("my-secret@word.example", None)],
)
async def test_a_refused_sign_in_is_recorded_without_what_was_typed(api, agency, email, account):
    await api.do(SIGN_IN, {"email": email, "password": "not it at all"}, viewer=None)

    (event,) = await audited()
    assert event.kind == "SIGN_IN_REFUSED"
    assert event.about == (agency.accounts[account].id if account else None)
    assert "word" not in repr(event)


async def test_a_wrong_password_at_its_change_is_recorded(api, agency):
    change = """
      mutation($input: ChangePasswordInput!) {
        changePassword(input: $input) { userErrors { code } }
      }
    """
    await api.do(change, {"currentPassword": "wrong", "newPassword": "long enough for one"})
    await api.do(change, {"currentPassword": PASSWORD, "newPassword": "long enough for one"})

    assert [event.kind for event in await audited()] == ["PASSWORD_REFUSED", "PASSWORD_CHANGED"]


async def test_a_permission_given_or_taken_is_recorded_with_its_account(api, agency):
    intake = agency.accounts["intake.north"].id
    for verb in ("grant", "take"):
        type_ = f"{verb.capitalize()}PermissionInput"
        change = f"""
          mutation($input: {type_}!) {{
            {verb}Permission(input: $input) {{ userErrors {{ code }} }}
          }}
        """
        wish = {"accountId": str(intake), "permission": "CAMS_LINKING"}
        await api.do(change, wish, viewer="admin")

    granted, taken = await audited()
    assert (granted.kind, taken.kind) == ("PERMISSION_GRANTED", "PERMISSION_TAKEN")
    assert granted.about == taken.about == intake
    assert granted.fields == taken.fields == {"Permission.CAMS_LINKING"}
    assert granted.account_id == agency.accounts["admin"].id
