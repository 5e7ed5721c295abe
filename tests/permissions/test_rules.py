"""Every yes/no question about a viewer, answered for everybody who signs in."""

from datetime import UTC, datetime

import pytest

from models import Account, AccountKind, Language, Permission, TransferRequest
from models.identity import Kind, new_id
from permissions.rules import (
    assigns_caseworkers,
    assigns_service_providers,
    decides_transfer,
    exports_to_icare,
    is_caseworker_of,
    links_to_cams,
    publishes,
    reads_cams,
    reads_caseworkers,
    reads_clients,
    reads_service_providers,
    works_with_clients,
)
from permissions.viewer import Viewer

# Tortoise gives a model its columns when it is initialised.
pytestmark = pytest.mark.usefixtures("database")

NORTH, SOUTH = new_id(Kind.SERVICE_PROVIDER), new_id(Kind.SERVICE_PROVIDER)


def account(*permissions, kind=AccountKind.STAFF, provider_id=NORTH, **columns):
    return Account(
        kind=kind,
        email="somebody@north.example",
        password_hash="x",
        display_name="Somebody",
        language=Language.ENGLISH,
        permissions=list(permissions),
        provider_id=provider_id,
        **columns,
    )


def viewer(*permissions, kind=AccountKind.STAFF):
    return Viewer(
        account_id=new_id(Kind.ACCOUNT),
        kind=kind,
        display_name="Somebody",
        language=Language.ENGLISH,
        permissions=frozenset(permissions),
        provider_id=NORTH,
        provider_ids=frozenset({NORTH}),
    )


@pytest.mark.parametrize(
    ("permissions", "rules"),
    [
        ((), set()),
        ((Permission.CLIENTS,), {works_with_clients}),
        ((Permission.CAMS_LINKING,), set()),
        ((Permission.CLIENTS, Permission.CAMS_LINKING), {works_with_clients, links_to_cams}),
        ((Permission.SERVICE_PROVIDER_GROUP,), {assigns_service_providers}),
        ((Permission.SERVICE_PROVIDER_ADMIN,), {assigns_caseworkers}),
        ((Permission.REPORTING,), set()),
        ((Permission.SENSITIVE_INFORMATION, Permission.AGENCY_COORDINATOR), set()),
        (
            (Permission.ADMINISTRATOR,),
            {works_with_clients, links_to_cams, assigns_service_providers, assigns_caseworkers},
        ),
    ],
)
def test_who_may_what(permissions, rules):
    everything = {works_with_clients, links_to_cams, assigns_service_providers, assigns_caseworkers}

    assert {rule for rule in everything if rule(viewer(*permissions))} == rules


READING = {reads_clients, reads_cams, reads_service_providers, reads_caseworkers}


@pytest.mark.parametrize(
    ("kind", "permissions", "reads"),
    [
        (AccountKind.SERVICE, (Permission.REPORTING,), READING),
        (AccountKind.SERVICE, (), set()),
        (AccountKind.STAFF, (Permission.REPORTING,), set()),
        (AccountKind.STAFF, (Permission.CLIENTS,), {reads_clients}),
        (AccountKind.STAFF, (Permission.ADMINISTRATOR,), READING),
    ],
)
def test_who_reads_what(kind, permissions, reads):
    assert {rule for rule in READING if rule(viewer(*permissions, kind=kind))} == reads


@pytest.mark.parametrize(
    ("kind", "permission", "is_one"),
    [
        (AccountKind.STAFF, Permission.REPORTING, True),
        (AccountKind.STAFF, Permission.ADMINISTRATOR, True),
        (AccountKind.STAFF, Permission.CLIENTS, False),
        (AccountKind.SERVICE, Permission.REPORTING, False),
    ],
)
def test_documents_are_published_by_staff_who_report(kind, permission, is_one):
    assert publishes(viewer(permission, kind=kind)) is is_one


@pytest.mark.parametrize(
    ("kind", "permissions", "exports"),
    [
        (AccountKind.STAFF, (Permission.CLIENTS, Permission.AGENCY_COORDINATOR), True),
        (AccountKind.STAFF, (Permission.CLIENTS, Permission.REPORTING), True),
        (AccountKind.STAFF, (Permission.ADMINISTRATOR,), True),
        (AccountKind.STAFF, (Permission.CLIENTS,), False),
        (AccountKind.STAFF, (Permission.AGENCY_COORDINATOR, Permission.REPORTING), False),
        (AccountKind.SERVICE, (Permission.CLIENTS, Permission.REPORTING), False),
    ],
)
def test_staff_who_answer_for_their_agency_s_reporting_export_to_icare(kind, permissions, exports):
    assert exports_to_icare(viewer(*permissions, kind=kind)) is exports


@pytest.mark.parametrize(("holder", "decides"), [(NORTH, True), (SOUTH, False)])
def test_only_the_provider_that_holds_the_profile_decides(holder, decides):
    request = TransferRequest(provider_id=holder, requesting_provider_id=SOUTH, reason="x")

    assert decides_transfer(viewer(Permission.CLIENTS), request) is decides


@pytest.mark.parametrize(
    ("told", "is_one"),
    [
        ({"held": Permission.CLIENTS}, True),
        ({"held": Permission.ADMINISTRATOR}, True),
        ({}, False),
        ({"held": Permission.CLIENTS, "provider_id": SOUTH}, False),
        ({"held": Permission.CLIENTS, "provider_id": None}, False),
        ({"held": Permission.CLIENTS, "disabled_at": datetime.now(UTC)}, False),
    ],
)
def test_a_caseworker_is_staff_of_the_provider_who_works_with_clients(told, is_one):
    held = [told[name] for name in ("held",) if name in told]
    columns = {name: value for name, value in told.items() if name != "held"}

    assert is_caseworker_of(NORTH, account(*held, **columns)) is is_one
