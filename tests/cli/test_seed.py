"""The demo agency is what the contract says, written once, and never beside people who are real."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from cli.fault import Fault
from cli.seed import sow
from cli.welcome import JOBSEEKER, PASSWORD
from models import Account, AccountKind, CatalogueEntry, Jobseeker, ServiceProviderGroup
from permissions.passwords import password_matches
from permissions.tokens import Tokens

TOKENS = Tokens(
    "a key of the tests, long enough to be one", access_token_lifetime=timedelta(hours=1)
)
MOMENT = datetime(2027, 3, 1, 13, tzinfo=UTC)

CLIENTS = ["CLIENTS"]
AND_CAMS = ["CLIENTS", "CAMS_LINKING"]
CONTRACT = {
    "admin@portal.example": (["ADMINISTRATOR"], None),
    "group@portal.example": ([*AND_CAMS, "SERVICE_PROVIDER_GROUP"], None),
    "manager@north.example": ([*AND_CAMS, "SERVICE_PROVIDER_ADMIN"], "North Employment"),
    "manager@south.example": ([*AND_CAMS, "SERVICE_PROVIDER_ADMIN"], "South Employment"),
    "caseworker@north.example": (AND_CAMS, "North Employment"),
    "caseworker@south.example": (AND_CAMS, "South Employment"),
    "intake@north.example": (CLIENTS, "North Employment"),
    "coordinator@north.example": (
        [*CLIENTS, "AGENCY_COORDINATOR", "SENSITIVE_INFORMATION"],
        "North Employment",
    ),
    "nobody@north.example": ([], "North Employment"),
}
"""The table of the contract: what each member of staff holds, and of which provider they are."""


def test_the_command_says_in_one_line_what_is_there(seeded):
    assert seeded.said.count("\n") == 1
    assert "2 service providers, 400 jobseekers" in seeded.said
    assert "240 linked to CaMS" in seeded.said


async def test_staff_hold_exactly_what_the_contract_says(seeded):
    rows = await seeded.rows(
        "select email, permissions, p.name from account a left join service_provider p"
        " on p.id = a.provider_id where kind = 'staff'"
    )
    found = {row["email"]: (sorted(row["permissions"]), row["name"]) for row in rows}
    assert found == {email: (sorted(held), where) for email, (held, where) in CONTRACT.items()}


async def test_only_the_account_of_the_group_belongs_to_it(seeded):
    emails = await seeded.rows("select email from account where group_id is not null")
    assert [row["email"] for row in emails] == ["group@portal.example"]


async def test_the_password_of_everybody_is_the_contract_s(seeded):
    rows = await seeded.rows("select distinct password_hash from account where kind <> 'service'")
    assert [password_matches(row["password_hash"], PASSWORD) for row in rows] == [True]


async def test_the_service_account_has_no_password(seeded):
    (account,) = await seeded.rows("select * from account where kind = 'service'")
    assert (account["email"], account["permissions"]) == ("reporting-north", ["REPORTING"])
    assert not password_matches(account["password_hash"], PASSWORD)


async def test_the_jobseeker_of_the_welcome_can_sign_in(seeded):
    assert await seeded.one("select kind from account where email = $1", JOBSEEKER) == "jobseeker"


async def test_two_providers_have_two_sites_and_two_hundred_jobseekers_each(seeded):
    rows = await seeded.rows(
        "select name, (select count(*) from site s where s.provider_id = p.id) as sites,"
        " (select count(*) from jobseeker j where j.provider_id = p.id) as jobseekers,"
        " (select count(*) from cams_record c where c.provider_id = p.id) as linked"
        " from service_provider p order by name"
    )
    assert [tuple(row) for row in rows] == [
        ("North Employment", 2, 200, 120),
        ("South Employment", 2, 200, 120),
    ]


async def contents(seeded) -> dict[str, str]:
    """What stands in every table, whatever its order."""
    tables = await seeded.rows(
        "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"
    )
    return {
        table: await seeded.one(
            f"select md5(string_agg(t::text, chr(10) order by t::text)) from {table} t"  # noqa: S608
        )
        for (table,) in tables
    }


async def test_seeding_again_changes_nothing(seeded):
    before = await contents(seeded)
    ended = await asyncio.to_thread(seeded.portal, "seed")
    assert ended.stdout == seeded.said
    assert await contents(seeded) == before


async def test_the_same_people_come_at_another_moment(seeded, database):
    await sow(TOKENS, at=MOMENT)
    rows = await seeded.rows(
        "select id, provider_id, caseworker_id, referral_status, first_name, last_name,"
        " date_of_birth, email, phone, referral_source, created_by_id from jobseeker order by id"
    )
    people = Jobseeker.all().order_by("id")
    assert [tuple(row) for row in rows] == await people.values_list(*rows[0].keys())


async def test_what_people_did_with_the_agency_stays(database):
    await sow(TOKENS, at=MOMENT)
    await Jobseeker.filter(email="jobseeker@mail.example").update(preferred_name="T.")
    await sow(TOKENS, at=MOMENT)
    jobseeker = await Jobseeker.get(email="jobseeker@mail.example")
    assert jobseeker.preferred_name == "T."


async def test_a_database_with_accounts_of_its_own_is_refused_and_left_alone(database):
    await Account.create(
        kind=AccountKind.STAFF, email="real@agency.example", password_hash="!", display_name="Real"
    )
    with pytest.raises(Fault, match="not of the demo agency"):
        await sow(TOKENS, at=MOMENT)
    assert await Account.all().count() == 1
    assert await CatalogueEntry.all().count() == 0


async def test_a_database_with_another_group_of_providers_is_refused(database):
    await ServiceProviderGroup.create(name="A real one")
    with pytest.raises(Fault, match="portal catalogues"):
        await sow(TOKENS, at=MOMENT)
    assert await ServiceProviderGroup.all().count() == 1


async def test_a_demo_beside_which_somebody_real_came_is_refused(database):
    await sow(TOKENS, at=MOMENT)
    await ServiceProviderGroup.create(name="A real one")
    with pytest.raises(Fault):
        await sow(TOKENS, at=MOMENT)
