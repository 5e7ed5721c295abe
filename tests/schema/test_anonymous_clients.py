"""An anonymous client is counted, named by nobody, and never becomes a named client."""

import re

import asyncpg
import pytest
from tortoise import connections

from models import AnonymousClient, Jobseeker
from models.identity import Kind, kind_of
from tests.schema.agency_services import TODAY, anonymous, doing, with_catalogues, with_statement
from tests.schema.api import said
from tests.schema.selections import GRAPHQL

LISTED = """
query($filter: AnonymousClientFilter) { anonymousClients(filter: $filter) {
  totalCount edges { node { number registeredOn gender ageGroup countryOfOrigin language
  immigrationStatus postalArea familySize learnedAbout site { name }
  privacyStatementVersion acknowledgedBy { displayName } } } } }
"""
EVERYTHING = {
    "registeredOn": "2026-02-03",
    "gender": "Femme",
    "ageGroup": "FROM_25",
    "countryOfOrigin": "sy",
    "language": "AR",
    "immigrationStatus": "PERMANENT_RESIDENT",
    "postalArea": "p3e",
    "familySize": 4,
    "learnedAbout": ["School", "SCHOOL"],
}
REGISTER = doing("registerAnonymousClient", "anonymousClient { id number }")


@pytest.fixture(autouse=True)
async def _ready(agency):
    await with_catalogues()
    await with_statement(agency)


async def test_what_is_counted_of_them_is_kept(api, agency):
    payload = await anonymous(api, siteId=str(agency.site.id), **EVERYTHING)

    assert said(payload) == []
    (edge,) = (await api.data(LISTED))["anonymousClients"]["edges"]
    assert edge["node"] == {
        "number": 1,
        "registeredOn": "2026-02-03",
        "gender": "WOMAN",
        "ageGroup": "FROM_25",
        "countryOfOrigin": "SY",
        "language": "ar",
        "immigrationStatus": "PERMANENT_RESIDENT",
        "postalArea": "P3E",
        "familySize": 4,
        "learnedAbout": ["SCHOOL"],
        "site": {"name": "North Main"},
        "privacyStatementVersion": 1,
        "acknowledgedBy": {"displayName": "Caseworker North"},
    }


async def test_nothing_need_be_told_but_that_the_statement_was_read(api):
    payload = await anonymous(api)

    assert payload["anonymousClient"]["registeredOn"] == TODAY


@pytest.mark.parametrize("version", [None, 2])
async def test_nothing_is_stored_before_the_statement_in_force_was_read(api, version):
    payload = await api.do(REGISTER, {"privacyStatementVersion": version})

    assert said(payload) == [("INVALID", "input.privacyStatementVersion")]
    assert await AnonymousClient.all().count() == 0


async def test_they_are_numbered_by_each_agency(api, agency):
    await with_statement(agency, agency.south)

    first, second = await anonymous(api), await anonymous(api)
    far = await api.do(REGISTER, {"privacyStatementVersion": 1}, viewer="caseworker.south")

    numbers = [one["anonymousClient"]["number"] for one in (first, second, far)]
    assert numbers == [1, 2, 1]


async def test_everything_that_is_wrong_is_told_at_once(api, agency):
    payload = await anonymous(
        api,
        registeredOn="2999-01-01",
        gender="?",
        countryOfOrigin="Syria",
        language="?",
        immigrationStatus="?",
        postalArea="P3E 1A1",
        familySize=0,
        learnedAbout=["?"],
        siteId=str(agency.south_site.id),
    )

    assert {path for _, path in said(payload)} == {
        f"input.{name}"
        for name in (
            "registeredOn",
            "gender",
            "countryOfOrigin",
            "language",
            "immigrationStatus",
            "postalArea",
            "familySize",
            "learnedAbout.0",
            "siteId",
        )
    }


async def test_another_agency_does_not_see_them(api):
    await anonymous(api)

    found = await api.data(LISTED, viewer="caseworker.south")

    assert found["anonymousClients"]["totalCount"] == 0


def test_there_is_no_place_for_a_name_a_way_to_reach_them_or_words_of_one_s_own():
    columns = set(AnonymousClient._meta.db_fields)
    identifying = re.compile(r"name|mail|phone|birth|address|street|note|comment|jobseeker|number$")

    assert {one for one in columns if identifying.search(one)} == {"number"}
    texts = {"gender", "country_of_origin", "language", "immigration_status", "postal_area"}
    assert {
        name
        for name, field in AnonymousClient._meta.fields_map.items()
        if field.field_type is str and name != "age_group"
    } == texts, "text that is no entry of a list"


def test_no_mutation_takes_an_anonymous_client_but_to_write_down_that_they_were_there():
    takers = {
        name
        for name, field in GRAPHQL.mutation_type.fields.items()
        if any("anonymousClient" in one for one in field.args["input"].type.of_type.fields)
    }

    assert takers == {"beginSession", "recordSession", "addAttendance"}


def test_they_are_no_jobseekers_and_lead_to_none():
    type_ = GRAPHQL.type_map["AnonymousClient"]

    assert [one.name for one in type_.interfaces] == ["Node"]
    assert not {"jobseeker", "client"} & set(type_.fields)


async def test_the_database_lets_nobody_who_serves_change_or_remove_one(api, database_urls, agency):
    id_ = (await anonymous(api))["anonymousClient"]["id"]
    connection = await asyncpg.connect(database_urls["DATABASE_URL"])
    for statement in (
        "update anonymous_client set gender = 'MAN'",
        "delete from anonymous_client",
        f"update anonymous_client set id = gen_random_uuid() where id = '{id_}'",  # noqa: S608
    ):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await connection.execute(statement)
    await connection.close()


async def test_nothing_in_the_database_puts_a_jobseeker_in_the_place_of_one(api):
    """No table refers to both, and an id says for ever what it is the id of."""
    rows = await connections.get("default").execute_query_dict(
        "select conrelid::regclass::text as of_table, confrelid::regclass::text as refers_to"
        " from pg_constraint where contype = 'f'"
        " and confrelid in ('jobseeker'::regclass, 'anonymous_client'::regclass)"
    )
    named = {row["of_table"] for row in rows if row["refers_to"] == "jobseeker"}
    unnamed = {row["of_table"] for row in rows if row["refers_to"] == "anonymous_client"}
    id_ = (await anonymous(api))["anonymousClient"]["id"]

    assert unnamed == {"anonymous_attendance"}
    assert not named & {*unnamed, "anonymous_client"}
    assert kind_of((await AnonymousClient.get(id=id_)).id) is Kind.ANONYMOUS_CLIENT
    assert await Jobseeker.all().count() == 0
