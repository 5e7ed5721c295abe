"""The people of the demo are believable, and what the portal says of them is what CaMS says."""

from datetime import UTC, datetime, timedelta

from cli.demo_people import OWN_ACCOUNT_NUMBER
from gateways.cams_simulator import DEFAULT_SEED
from gateways.cams_simulator.clock import Clock
from gateways.cams_simulator.lookup import find
from gateways.cams_wire import client_in
from models.phone_number import parse_phone_number
from permissions.tokens import Tokens

TOKENS = Tokens(
    "a key of the tests, long enough to be one", access_token_lifetime=timedelta(hours=1)
)
LINKED = (
    "select j.*, c.reference_number, c.etag, c.email as cams_email, c.phone as cams_phone"
    " from cams_record c join jobseeker j on j.id = c.jobseeker_id"
)


async def test_there_are_clients_and_referrals_of_every_status(seeded):
    rows = await seeded.rows(
        "select p.name, referral_status, count(*) from jobseeker j"
        " join service_provider p on p.id = j.provider_id group by 1, 2"
    )
    assert all(row["count"] >= 10 for row in rows)
    assert {row["referral_status"] for row in rows} == {
        None,
        "AWAITING_INTAKE",
        "AWAITING_ASSIGNMENT",
        "FURTHER_ACTION",
    }
    assert len(rows) == 8


async def test_a_client_has_a_caseworker_of_the_provider_and_a_referral_a_status(seeded):
    assert (
        await seeded.rows(
            "select j.id from jobseeker j left join account a on a.id = j.caseworker_id"
            " where (a.id is null) <> (j.referral_status is not null)"
            " or (a.id is null) <> (j.assigned_at is null)"
            " or a.provider_id <> j.provider_id or not 'CLIENTS' = any(a.permissions)"
        )
        == []
    )


async def test_a_site_preference_is_only_for_those_without_a_cams_link(seeded):
    assert (
        await seeded.rows(
            "select j.id from jobseeker j join cams_record c on c.jobseeker_id = j.id"
            " where j.site_preference_id is not null"
        )
        == []
    )


async def test_whoever_added_somebody_may_do_so(seeded):
    assert (
        await seeded.rows(
            "select j.id from jobseeker j join account a on a.id = j.created_by_id"
            " left join cams_record c on c.jobseeker_id = j.id"
            " where not 'CLIENTS' = any(a.permissions) or a.provider_id <> j.provider_id"
            " or (c.id is not null and not 'CAMS_LINKING' = any(a.permissions))"
            " or (j.assigned_at = j.created_at"
            "     and not 'SERVICE_PROVIDER_ADMIN' = any(a.permissions))"
        )
        == []
    )


async def test_a_linked_person_is_the_person_that_cams_has_under_the_number(seeded):
    rows = await seeded.rows(LINKED)
    for row in rows:
        found = find(Clock(DEFAULT_SEED), row["reference_number"], None, ())
        client = client_in(found.text, row["reference_number"])
        assert (row["first_name"], row["last_name"], row["date_of_birth"]) == (
            client.first_name,
            client.last_name,
            client.date_of_birth,
        )
        assert row["cams_email"] in {row["email"], None}
        assert row["cams_phone"] == client.phone
        assert row["phone"] == (client.phone and str(parse_phone_number(client.phone)))


async def test_cams_only_confirms_what_is_held_until_something_changes(seeded):
    rows = await seeded.rows(LINKED)
    answers = [find(Clock(DEFAULT_SEED), row["reference_number"], row["etag"], ()) for row in rows]
    assert {answer.status for answer in answers} == {304}


async def test_linked_people_have_plans_with_sub_goals_and_plan_items(seeded):
    assert await seeded.one("select count(*) from employment_action_plan") > 200
    assert await seeded.one("select count(distinct plan_id) from sub_goal") > 150
    assert await seeded.one("select count(distinct sub_goal_id) from plan_item") > 150


async def test_the_number_of_the_contract_s_example_is_free(seeded):
    numbers = {row["reference_number"] for row in await seeded.rows(LINKED)}
    assert len(numbers) == 240
    assert "1000123" not in numbers


async def test_the_jobseeker_who_signs_in_is_a_linked_client_of_north(seeded):
    (row,) = await seeded.rows(
        "select p.name, w.email, c.reference_number, (select count(*) from employment_action_plan e"
        " where e.cams_record_id = c.id) as plans from account a"
        " join jobseeker j on j.id = a.jobseeker_id join account w on w.id = j.caseworker_id"
        " join service_provider p on p.id = j.provider_id"
        " join cams_record c on c.jobseeker_id = j.id"
        " where a.email = 'jobseeker@mail.example' and a.kind = 'jobseeker'"
    )
    assert row["name"] == "North Employment"
    assert row["reference_number"] == str(OWN_ACCOUNT_NUMBER)
    assert row["plans"] >= 2


async def test_everybody_has_one_invitation_and_an_account_if_it_was_accepted(seeded):
    rows = await seeded.rows(
        "select i.*, a.id as account_id, j.email as theirs from jobseeker j"
        " left join invitation i on i.jobseeker_id = j.id left join account a on a.jobseeker_id = j.id"
    )
    assert len(rows) == 400
    now = datetime.now(UTC)
    for row in rows:
        status = row["status"]
        assert status in {"SENT", "ACCEPTED", "EXPIRED"}
        assert (status == "ACCEPTED") == (row["accepted_at"] is not None)
        assert (status == "ACCEPTED") == (row["account_id"] is not None)
        assert (status == "SENT") == (row["expires_at"] > now)
        assert row["created_at"] < row["sent_at"] < row["expires_at"]
        assert row["email"] == row["theirs"]
        assert row["token_hash"] == TOKENS.hash_of(TOKENS.invitation_token(row["id"]))


async def test_nobody_is_sent_any_mail(seeded):
    assert await seeded.one("select count(*) from outbox") == 0


async def test_a_case_note_tells_when_everybody_was_added(seeded):
    rows = await seeded.rows(
        "select n.created_at = j.created_at as then, n.author_id = j.created_by_id as by"
        " from jobseeker j left join case_note n"
        " on n.jobseeker_id = j.id and n.kind = 'ACCOUNT_CREATED'"
    )
    assert [tuple(row) for row in rows] == [(True, True)] * 400


async def test_nothing_happens_to_anybody_before_they_were_added_or_in_the_future(seeded):
    assert (
        await seeded.rows(
            "select n.id from case_note n join jobseeker j on j.id = n.jobseeker_id"
            " where n.created_at < j.created_at or n.created_at > now()"
        )
        == []
    )


async def test_everybody_is_found_by_name(seeded):
    assert await seeded.one("select count(distinct jobseeker_id) from name_word") == 400


async def test_names_are_those_of_ontario(seeded):
    rows = await seeded.rows("select first_name || ' ' || last_name as name from jobseeker")
    names = " ".join(row["name"] for row in rows)
    for mark in ("é", "ñ", "ễ", "ą", "-", "'", "’"):
        assert mark in names


async def test_preferred_names_may_be_in_other_scripts(seeded):
    scripts = "[\u0400-\u04ff\u0600-\u06ff\u0b80-\u0bff\u4e00-\u9fff]"
    count = "select count(*) from jobseeker where preferred_name"
    assert await seeded.one(f"{count} ~ $1", scripts) >= 5
    assert await seeded.one(f"{count} is not null") >= 40


async def test_families_share_a_name_and_a_telephone(seeded):
    rows = await seeded.rows(
        "select phone from jobseeker where phone is not null"
        " group by phone, last_name having count(*) > 1"
    )
    assert len(rows) >= 20


async def test_no_two_people_share_an_e_mail_address(seeded):
    assert await seeded.one("select count(distinct lower(email)) from jobseeker") == 400
    assert await seeded.one("select bool_and(email like '%@mail.example') from jobseeker")


async def test_everybody_is_of_working_age(seeded):
    row = (await seeded.rows("select min(date_of_birth), max(date_of_birth) from jobseeker"))[0]
    assert (row["min"].year, row["max"].year) >= (1961, 2000)
    assert row["max"].year <= 2008


async def test_both_official_languages_are_preferred(seeded):
    rows = await seeded.rows("select preferred_language, count(*) from jobseeker group by 1")
    assert {row["preferred_language"] for row in rows} == {"en", "fr"}


async def test_what_was_chosen_from_a_catalogue_is_in_it(seeded):
    chosen = await seeded.rows(
        "select 'REFERRAL_SOURCE' as catalogue, referral_source as name from jobseeker"
        " union select 'SERVICE_NEED', unnest(service_needs) from jobseeker"
        " union select 'ACCESS_TO_TRANSPORTATION', access_to_transportation from jobseeker"
        " where access_to_transportation is not null"
    )
    entries = await seeded.rows("select catalogue, name from catalogue_entry")
    assert {tuple(row) for row in chosen} <= {tuple(row) for row in entries}


async def test_target_occupations_are_followed(seeded):
    assert await seeded.one("select count(distinct jobseeker_id) from target_occupation") > 300
    assert await seeded.one("select bool_and(following) from target_occupation")
