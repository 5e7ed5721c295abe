"""The matrix and the schema hold the same fields, or the API does not start."""

import pytest
import strawberry
from strawberry.schema.config import StrawberryConfig

from models import Permission
from permissions.fields import ARGUMENT_RULES, FIELD_RULES, PRINTED
from permissions.rules import anyone, links_to_cams
from schema import Client, Mutation, Query, Referral, Subscription, schema
from schema.guard import RULES, Unclassified, guard
from schema.scalars import SCALARS


def a_schema():
    """The same types once more, so that guarding them changes nothing for other tests."""
    return strawberry.Schema(
        query=Query,
        mutation=Mutation,
        subscription=Subscription,
        types=[Client, Referral],
        config=StrawberryConfig(),
        scalar_overrides=SCALARS,
    )


def test_the_matrix_as_it_stands_guards_the_schema():
    assert guard(a_schema()) is not None


@pytest.mark.parametrize(
    ("type_", "field"),
    [
        ("Site", "city"),
        ("CamsRecord", "stream"),
        ("InviteClientInput", "connection"),
        ("Node", "id"),
    ],
)
def test_a_field_without_a_line_does_not_start(monkeypatch, type_, field):
    monkeypatch.delitem(FIELD_RULES[type_], field)

    with pytest.raises(Unclassified, match=rf"{type_}\.{field}|\.{field}"):
        guard(a_schema())


def test_an_argument_without_a_line_does_not_start(monkeypatch):
    monkeypatch.delitem(ARGUMENT_RULES, "Query.look_up(email)")

    with pytest.raises(Unclassified, match=r"Query\.look_up\(email\)"):
        guard(a_schema())


@pytest.mark.parametrize("field", ["gone", "Site"])
def test_a_line_without_a_field_does_not_start(monkeypatch, field):
    monkeypatch.setitem(FIELD_RULES["Site"], field, anyone)

    with pytest.raises(Unclassified, match=rf"Site\.{field}"):
        guard(a_schema())


def test_a_field_that_can_be_hidden_must_be_able_to_be_null(monkeypatch):
    monkeypatch.setitem(FIELD_RULES["Site"], "city", links_to_cams)

    with pytest.raises(Unclassified, match=r"Site\.city can be hidden"):
        guard(a_schema())


def test_a_schema_that_does_not_start_leaves_every_other_as_it_was(monkeypatch):
    before, printed = dict(RULES), schema.as_str()
    monkeypatch.setitem(FIELD_RULES["Site"], "name", links_to_cams)

    with pytest.raises(Unclassified):
        guard(a_schema())

    assert before == RULES
    assert schema.as_str() == printed


def test_every_rule_of_the_matrix_says_what_is_printed_of_it():
    used = {rule for rules in FIELD_RULES.values() for rule in rules.values()}

    assert used | set(ARGUMENT_RULES.values()) == set(PRINTED)


@pytest.mark.parametrize(
    ("coordinate", "permission"),
    [
        (
            "type Client",
            "caseworker: StaffMember @requiresPermission(permission: SERVICE_PROVIDER_ADMIN)",
        ),
        (
            "interface Jobseeker",
            "camsRecord: CamsRecord @requiresPermission(permission: CAMS_LINKING)",
        ),
        (
            "interface Jobseeker",
            "serviceProvider: ServiceProvider @requiresPermission(permission: SERVICE_PROVIDER_GROUP)",
        ),
        (
            "input AssignmentsInput",
            "caseworkerId: ID = null @requiresPermission(permission: SERVICE_PROVIDER_ADMIN)",
        ),
        (
            "input ConnectionInput",
            "camsReferenceNumber: String @requiresPermission(permission: CAMS_LINKING)",
        ),
        (
            "input ClientFilter",
            "stream: ClientStream = null @requiresPermission(permission: CAMS_LINKING)",
        ),
    ],
)
def test_a_permission_is_printed_where_it_is_needed(coordinate, permission):
    printed = schema.as_str()
    (block,) = (part for part in printed.split("\n}\n") if f"\n{coordinate} " in part)

    assert permission in block


def test_everything_that_needs_a_permission_is_one_that_an_account_may_hold():
    assert {permission for permission in PRINTED.values() if permission} <= set(Permission)
