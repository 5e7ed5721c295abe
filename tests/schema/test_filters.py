"""What narrows a list: everything given must hold, and what is hidden from the viewer is refused."""

from datetime import timedelta
from uuid import uuid4

import pytest

from models import Jobseeker
from tests.people import now
from tests.schema.golden.people import registered

CLIENTS = """
query($filter: ClientFilter) {
  clients(filter: $filter) { totalCount edges { node { id } } }
}
"""
REFERRALS = """
query($filter: ReferralFilter) {
  referrals(filter: $filter) { totalCount edges { node { id } } }
}
"""


async def found(api, query, only, viewer="admin"):
    (listed,) = (await api.data(query, {"filter": only}, viewer=viewer)).values()
    assert listed["totalCount"] == len(listed["edges"])
    return {edge["node"]["id"] for edge in listed["edges"]}


@pytest.fixture
async def clients(agency):
    """By name: two of North, linked in streams, and one of South."""
    linked = await agency.client(last_name="Linked")
    other = await agency.client(
        last_name="Other", caseworker_id=agency.accounts["manager.north"].id
    )
    south = await agency.client(agency.south, last_name="South")
    await agency.linked(linked, stream="A")
    await agency.linked(other, 1_000_010, stream="C")
    moments = {linked: 3, other: 2, south: 1}
    for person, days in moments.items():
        await Jobseeker.filter(id=person.id).update(referred_at=now() - timedelta(days=days))
    return {"linked": str(linked.id), "other": str(other.id), "south": str(south.id)}


async def test_without_a_filter_everybody_in_sight_is_listed(api, clients):
    assert await found(api, CLIENTS, None) == set(clients.values())
    assert await found(api, CLIENTS, {}) == set(clients.values())
    assert await found(api, CLIENTS, None, viewer="caseworker.south") == {clients["south"]}


async def test_by_service_provider(api, agency, clients):
    assert await found(api, CLIENTS, {"serviceProviderId": str(agency.south.id)}) == {
        clients["south"]
    }


async def test_by_caseworker(api, agency, clients):
    only = {"caseworkerId": str(agency.accounts["manager.north"].id)}

    assert await found(api, CLIENTS, only) == {clients["other"]}


@pytest.mark.parametrize(("linked", "names"), [(True, {"linked", "other"}), (False, {"south"})])
async def test_by_link(api, clients, linked, names):
    assert await found(api, CLIENTS, {"linkedToCams": linked}) == {clients[name] for name in names}


@pytest.mark.parametrize(("stream", "names"), [("A", {"linked"}), ("B", set()), ("C", {"other"})])
async def test_by_stream(api, clients, stream, names):
    assert await found(api, CLIENTS, {"stream": stream}) == {clients[name] for name in names}


async def test_by_when_they_were_added(api, clients):
    only = {
        "addedFrom": (now() - timedelta(days=2, hours=12)).isoformat(),
        "addedBefore": (now() - timedelta(days=1, hours=12)).isoformat(),
    }

    assert await found(api, CLIENTS, only) == {clients["other"]}


async def test_everything_given_must_hold(api, agency, clients):
    only = {"serviceProviderId": str(agency.north.id), "stream": "A", "linkedToCams": True}

    assert await found(api, CLIENTS, only) == {clients["linked"]}
    assert await found(api, CLIENTS, only | {"linkedToCams": False}) == set()


async def test_referrals_by_status_and_site(api, agency):
    waiting = await agency.jobseeker(referral_status="AWAITING_INTAKE", site_preference=agency.site)
    stuck = await agency.jobseeker(last_name="Stuck", referral_status="FURTHER_ACTION")
    await agency.jobseeker(last_name="Third")

    by_status = await found(
        api, REFERRALS, {"status": ["AWAITING_INTAKE", "FURTHER_ACTION"]}, "intake.north"
    )
    by_site = await found(api, REFERRALS, {"sitePreferenceId": str(agency.site.id)}, "intake.north")
    by_nothing = await found(api, REFERRALS, {"status": []}, "intake.north")

    assert by_status == {str(waiting.id), str(stuck.id)}
    assert by_site == {str(waiting.id)}
    assert by_nothing == set()


@pytest.mark.parametrize("more", [{}, {"linkedToCams": True}])
async def test_by_site_nobody_is_found_whose_preference_is_hidden(api, agency, more):
    person = await agency.jobseeker(site_preference=agency.site)
    await agency.linked(person)

    only = {"sitePreferenceId": str(agency.site.id)} | more

    assert await found(api, REFERRALS, only) == set()


async def test_by_site_whoever_may_not_know_of_cams_finds_linked_people_like_others(api, agency):
    person = await agency.jobseeker(site_preference=agency.site)
    await agency.linked(person)

    only = {"sitePreferenceId": str(agency.site.id)}

    assert await found(api, REFERRALS, only, "intake.north") == {str(person.id)}


HIDDEN = [
    (CLIENTS, "clients", {"serviceProviderId": "x"}, "manager.north"),
    (CLIENTS, "clients", {"caseworkerId": "x"}, "caseworker.north"),
    (CLIENTS, "clients", {"linkedToCams": True}, "intake.north"),
    (CLIENTS, "clients", {"stream": "A"}, "intake.north"),
    (REFERRALS, "referrals", {"serviceProviderId": "x"}, "manager.north"),
    (REFERRALS, "referrals", {"linkedToCams": False}, "intake.north"),
]


@pytest.mark.parametrize(("query", "name", "only", "viewer"), HIDDEN)
async def test_a_field_that_is_hidden_from_the_viewer_is_refused(api, query, name, only, viewer):
    body = await api.send(query, {"filter": only}, viewer=viewer)

    (error,) = body["errors"]
    assert error["extensions"] == {"code": "FORBIDDEN", "field": ["filter", *only]}
    assert body["data"] == {name: None}


@pytest.mark.parametrize("id_", ["x", "", "\0", "é" * 1000])
async def test_what_is_no_id_is_a_mistake(api, id_):
    body = await api.send(CLIENTS, {"filter": {"caseworkerId": id_}}, viewer="admin")

    assert body["errors"][0]["extensions"] == {
        "code": "INVALID",
        "field": ["filter", "caseworkerId"],
    }


async def test_an_id_of_somebody_else_finds_as_little_as_one_of_nobody(api, agency, clients):
    for id_ in (agency.accounts["caseworker.south"].id, uuid4()):
        only = {"caseworkerId": str(id_)}
        assert await found(api, CLIENTS, only, viewer="manager.north") == set()


@pytest.mark.parametrize("moment", ["2026-02-30T00:00:00Z", "2026-01-01T00:00:00", "now", 5, ""])
async def test_a_moment_that_cannot_be_is_the_program_s_mistake(api, moment):
    body = await api.send(CLIENTS, {"filter": {"addedFrom": moment}}, viewer="admin")

    assert set(body) == {"errors"}


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59-12:00"])
async def test_a_moment_at_the_end_of_the_calendar_is_none_of_ours_to_refuse(api, moment):
    body = await api.send(CLIENTS, {"filter": {"addedFrom": moment}}, viewer="admin")

    assert "INTERNAL" not in str(body)


async def test_people_are_found_by_the_comments_of_their_registration(api, agency, clients):
    for name, comments in (("linked", "Préfère le matin, 100 % sûre."), ("other", "Evenings")):
        person = await Jobseeker.get(id=clients[name])
        row = await registered(person, agency.site, agency.accounts["caseworker.north"])
        row.comments, row.number = comments, row.number + len(name)
        await row.save()

    assert await found(api, CLIENTS, {"comments": "PRÉFÈRE le"}) == {clients["linked"]}
    assert await found(api, CLIENTS, {"comments": "100 %"}) == {clients["linked"]}
    assert await found(api, CLIENTS, {"comments": "afternoon"}) == set()


async def test_comments_that_nobody_can_have_written_are_refused(api):
    body = await api.send(CLIENTS, {"filter": {"comments": "a\0b"}}, viewer="admin")

    assert body["errors"][0]["extensions"] == {"code": "INVALID", "field": ["filter", "comments"]}
