"""What is hidden from a viewer is not read for them: neither the table nor the column."""

import re

import pytest

from models import Account, Caseload, Jobseeker
from permissions.columns import BEHIND, NEVER_SHOWN
from permissions.fields import FIELD_RULES
from permissions.rules import anyone
from resolvers.viewer import viewer_of
from tests.schema.invitations import invited
from tests.schema.selections import root_fields
from tests.schema.statements import statements

VIEWERS = (
    "manager.north",
    "caseworker.north",
    "intake.north",
    "nobody.north",
    "jobseeker",
    "group",
)
ABOUT_CAMS = {"cams_record", "employment_action_plan", "sub_goal", "plan_item", "cams_refresh"}
OF_TYPE = {"Jobseeker": Jobseeker, "StaffMember": Account, "Caseload": Caseload}
WHO_ASKS = re.compile(
    r'FROM "account" LEFT OUTER JOIN "session"|FROM "account" WHERE "disabled_at"'
)
"""Reading who is asking: what they hold decides what is hidden."""


@pytest.fixture
async def person(api, agency):
    person = await agency.client(site_preference=agency.site, referral_notes="Came with a friend.")
    await agency.linked(person)
    await agency.own_account(person)
    await invited(api, person)
    return person


async def read_by(api, person, viewer):
    """Every statement that the largest operations about a person cost this viewer."""
    with statements() as sent:
        for _, query in root_fields(id=f'"{person.id}"', name='"Nobody here"'):
            body = await api.send(query, viewer=viewer)
            assert "errors" not in body
    return [one for one in sent if not WHO_ASKS.search(one)]


def columns_of(sent, table):
    """What was selected from a table, whatever alias its columns were given."""
    for one in sent:
        selected, _, rest = one.partition(" FROM ")
        if re.match(rf'"{table}"', rest):
            yield from re.findall(r'"(\w+)"(?= "\w+"|,|$)', selected)


@pytest.mark.parametrize("viewer", VIEWERS)
async def test_no_column_that_stands_behind_hidden_fields_is_read(api, agency, person, viewer):
    asking = await viewer_of(api.token(viewer), api.tokens)
    sent = await read_by(api, person, viewer)

    for type_, model in OF_TYPE.items():
        hidden, shown = set(NEVER_SHOWN.get(type_, ())), set()
        for field, columns in BEHIND[type_].items():
            (shown if FIELD_RULES[type_][field](asking) else hidden).update(columns)
        if model is Account and viewer == "manager.north":
            # `caseworkers` asks of everybody whether they may be one.
            shown |= {"permissions", "disabled_at"}
        assert not (hidden - shown) & set(columns_of(sent, model._meta.db_table)), type_


@pytest.mark.parametrize("viewer", ["intake.north", "nobody.north", "jobseeker"])
async def test_no_table_of_cams_is_read_for_whoever_may_not_know_of_it(api, agency, person, viewer):
    sent = await read_by(api, person, viewer)

    read = {table for one in sent for table in re.findall(r'(?:FROM|JOIN) "(\w+)"', one)}
    assert not read & ABOUT_CAMS


@pytest.mark.parametrize("viewer", ["nobody.north", "jobseeker"])
async def test_no_table_behind_a_hidden_relation_is_read(api, agency, person, viewer):
    sent = await read_by(api, person, viewer)

    read = {table for one in sent for table in re.findall(r'(?:FROM|JOIN) "(\w+)"', one)}
    assert not read & {"invitation", "case_note", "transfer_request", "sync_run"}


async def test_a_colleague_s_name_is_all_that_is_read_of_their_account(api, agency, person):
    query = "query($id: ID!) { node(id: $id) { ... on StaffMember { displayName email } } }"
    id_ = str(agency.accounts["manager.north"].id)
    with statements() as sent:
        await api.send(query, {"id": id_}, viewer="caseworker.north")

    read = set(columns_of([one for one in sent if not WHO_ASKS.search(one)], "account"))
    assert "display_name" in read
    assert not read & {"email", "permissions", "disabled_at", "password_hash"}


async def test_whoever_sees_a_field_has_its_columns_read(api, agency, person):
    """The other side of it: the test above would also pass if nothing were read at all."""
    sent = await read_by(api, person, "caseworker.north")

    assert {"referral_notes", "imported_fields"} <= set(columns_of(sent, "jobseeker"))


def test_every_field_of_a_row_that_may_be_hidden_says_what_stands_behind_it():
    for type_, fields in BEHIND.items():
        ruled = {name for name, rule in FIELD_RULES[type_].items() if rule is not anyone}
        assert set(fields) == ruled, type_


def test_what_stands_behind_fields_are_columns():
    for type_, fields in BEHIND.items():
        model = OF_TYPE.get(type_, Jobseeker)
        for field, columns in fields.items():
            assert set(columns) <= set(model._meta.db_fields), field
