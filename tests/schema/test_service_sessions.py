"""A session is begun now or recorded afterwards; it is completed, corrected with a reason, and read."""

from datetime import timedelta

import pytest

from models import ServiceSession, SessionAttendance, SessionKind
from tests.people import now
from tests.schema.agency_services import (
    SESSION,
    TODAY,
    anonymous,
    doing,
    program,
    recorded,
    with_catalogues,
    with_statement,
)
from tests.schema.api import said
from tests.schema.audited import audited

BEGIN, COMPLETE, CORRECT = map(doing, ("beginSession", "completeSession", "correctSession"))
OF_PERSON = """
query($id: ID!, $after: String) { jobseeker(id: $id) { sessions(first: 2, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  edges { node { heldOn outcome notes session { kind service lengthMinutes } } } } } }
"""
LISTED = f"""
query($filter: ServiceSessionFilter) {{ serviceSessions(filter: $filter) {{
  totalCount edges {{ node {{ {SESSION} }} }} }} }}
"""


@pytest.fixture(autouse=True)
async def _catalogues(agency):
    await with_catalogues()
    await with_statement(agency)


@pytest.fixture
async def ada(agency):
    return await agency.client()


async def test_a_session_begins_now_with_one_client(api, agency, ada):
    given = {"jobseekerId": str(ada.id), "service": "NEEDS_ASSESSMENT_AND_REFERRALS"}

    payload = await api.do(BEGIN, given)

    begun = payload["session"]
    assert said(payload) == []
    assert (begun["kind"], begun["heldOn"], begun["lengthMinutes"]) == ("ONE_ON_ONE", TODAY, None)
    assert begun["beganAt"] is not None
    assert begun["language"] == "en"
    assert begun["worker"] == {"displayName": "Caseworker North"}
    assert [one["jobseeker"]["id"] for one in begun["attendances"]] == [str(ada.id)]


async def test_it_is_completed_with_what_came_of_it_and_the_time_since_it_began(api, ada):
    begun = await api.do(BEGIN, {"jobseekerId": str(ada.id), "service": "EMPLOYMENT"})
    id_ = begun["session"]["id"]
    await ServiceSession.filter(id=id_).update(began_at=now() - timedelta(minutes=45, seconds=5))

    done = await api.do(
        COMPLETE,
        {
            "sessionId": id_,
            "topics": ["Housing"],
            "outcome": "issue resolved",
            "notes": "She moves.",
        },
    )

    assert done["session"]["lengthMinutes"] == 45
    assert done["session"]["topics"] == ["HOUSING"]
    (attendance,) = done["session"]["attendances"]
    assert (attendance["outcome"], attendance["notes"]) == ("ISSUE_RESOLVED", "She moves.")


async def test_it_is_completed_once(api, ada):
    begun = await api.do(BEGIN, {"jobseekerId": str(ada.id), "service": "EMPLOYMENT"})
    given = {"sessionId": begun["session"]["id"], "lengthMinutes": 5}
    await api.do(COMPLETE, given)

    assert said(await api.do(COMPLETE, given)) == [("CONFLICT", "input.sessionId")]


async def test_a_group_session_is_recorded_for_everybody_who_was_there(api, agency, ada):
    bob = await agency.client(first_name="Bob", email="bob@mail.example")
    nameless = (await anonymous(api))["anonymousClient"]
    north = await program(agency)

    payload = await recorded(
        api,
        ada,
        bob,
        anonymousClientIds=[nameless["id"]],
        unnamedParticipants=7,
        programId=str(north.id),
        siteId=str(agency.site.id),
        language="AR",
        outcome="ISSUE_RESOLVED",
        notes="They came together.",
    )

    session = payload["session"]
    assert said(payload) == []
    assert {one["jobseeker"]["firstName"] for one in session["attendances"]} == {"Ada", "Bob"}
    assert {one["notes"] for one in session["attendances"]} == {"They came together."}
    (unnamed,) = session["anonymousAttendances"]
    assert unnamed["anonymousClient"]["number"] == 1
    assert (session["unnamedParticipants"], session["language"]) == (7, "ar")
    assert (session["program"], session["site"]) == ({"name": "Settlement"}, {"name": "North Main"})


async def test_everything_that_is_wrong_is_told_at_once(api, agency, ada):
    far = await agency.client(agency.south, email="far@mail.example")
    retired = await program(agency, active=False)

    payload = await recorded(
        api,
        ada,
        far,
        heldOn="2999-01-01",
        lengthMinutes=0,
        unnamedParticipants=-1,
        topics=["Housing", "Gardening"],
        language="klingonese",
        outcome="Joy",
        notes="x" * 4001,
        programId=str(retired.id),
        siteId=str(agency.south_site.id),
    )

    assert payload["session"] is None
    assert {path for _, path in said(payload)} == {
        f"input.{path}"
        for path in (
            "jobseekerIds.1",
            "heldOn",
            "lengthMinutes",
            "unnamedParticipants",
            "topics.1",
            "language",
            "outcome",
            "notes",
            "programId",
            "siteId",
        )
    }
    assert await ServiceSession.all().count() == 0


@pytest.mark.parametrize(
    ("kind", "people", "unnamed", "wrong"),
    [
        ("ONE_ON_ONE", 1, 0, None),
        ("ONE_ON_ONE", 2, 0, "kind"),
        ("REMOTE", 0, 1, "kind"),
        ("FAMILY", 2, 0, None),
        ("FAMILY", 2, 1, "kind"),
        ("WORKSHOP", 0, 12, None),
        ("EVENT", 0, 0, "jobseekerIds"),
    ],
)
async def test_who_was_there_fits_the_kind_of_session(api, agency, kind, people, unnamed, wrong):
    there = [await agency.client(email=f"{place}@mail.example") for place in range(people)]

    payload = await recorded(api, *there, kind=kind, unnamedParticipants=unnamed)

    assert said(payload) == ([("INVALID", f"input.{wrong}")] if wrong else [])
    assert (payload["session"] is None) is bool(wrong)


async def test_a_session_of_nobody_is_told_that_somebody_has_to_be_there(api, ada):
    payload = await recorded(api, kind="ONE_ON_ONE")

    assert [error["message"] for error in payload["userErrors"]] == [
        "Somebody has to be there: a client, an anonymous client, or a number of people."
    ]


async def test_a_client_who_is_named_twice_was_there_once(api, ada):
    payload = await recorded(api, ada, ada, kind="ONE_ON_ONE")

    assert len(payload["session"]["attendances"]) == 1


async def test_a_session_is_of_one_provider(api, agency, ada):
    far = await agency.client(agency.south, email="far@mail.example")

    payload = await recorded(api, ada, far, viewer="group")

    assert said(payload) == [("INVALID", "input.jobseekerIds")]


async def test_whoever_reaches_several_providers_says_where_a_session_of_nobody_was(api, agency):
    unsaid = await recorded(api, unnamedParticipants=3, viewer="group")
    there = await recorded(api, unnamedParticipants=3, siteId=str(agency.site.id), viewer="group")

    assert said(unsaid) == [("INVALID", "input.siteId")]
    assert (await ServiceSession.get()).provider_id == agency.north.id
    assert there["session"]["unnamedParticipants"] == 3


async def test_a_correction_has_its_reason_and_moves_the_day_for_everybody(api, ada):
    session = (await recorded(api, ada))["session"]

    payload = await api.do(
        CORRECT,
        {"sessionId": session["id"], "heldOn": "2026-01-15", "reason": "It was in January."},
    )

    assert payload["session"]["correctionReason"] == "It was in January."
    assert payload["session"]["correctedBy"] == {"displayName": "Caseworker North"}
    assert payload["session"]["lengthMinutes"] == 60
    assert (await SessionAttendance.get()).held_on.isoformat() == "2026-01-15"


async def test_a_correction_without_a_reason_is_none(api, ada):
    session = (await recorded(api, ada))["session"]

    payload = await api.do(CORRECT, {"sessionId": session["id"], "reason": " "})

    assert said(payload) == [("INVALID", "input.reason")]


async def test_a_correction_leaves_nobody_in_a_session_of_another_kind(api, agency, ada):
    bob = await agency.client(first_name="Bob", email="bob@mail.example")
    session = (await recorded(api, ada, bob))["session"]

    payload = await api.do(
        CORRECT, {"sessionId": session["id"], "kind": "REMOTE", "reason": "By telephone."}
    )

    assert said(payload) == [("INVALID", "input.kind")]


async def test_a_person_s_sessions_are_read_the_latest_first_a_page_at_a_time(api, ada):
    for day in ("2026-01-05", "2026-03-05", "2026-02-05"):
        await recorded(api, ada, heldOn=day)

    first = (await api.data(OF_PERSON, {"id": str(ada.id)}))["jobseeker"]["sessions"]
    after = {"id": str(ada.id), "after": first["pageInfo"]["endCursor"]}
    rest = (await api.data(OF_PERSON, after))["jobseeker"]["sessions"]

    days = [edge["node"]["heldOn"] for edge in [*first["edges"], *rest["edges"]]]
    assert days == ["2026-03-05", "2026-02-05", "2026-01-05"]
    assert first["totalCount"] == 3


async def test_sessions_are_listed_by_what_they_were(api, agency, ada):
    north = await program(agency)
    await recorded(api, ada, programId=str(north.id))
    await recorded(api, ada, service="EMPLOYMENT", heldOn="2026-01-05")
    await api.do(BEGIN, {"jobseekerId": str(ada.id), "service": "OTHER"})

    async def number(**filter_):
        found = await api.data(LISTED, {"filter": filter_})
        return found["serviceSessions"]["totalCount"]

    january = {"period": "CUSTOM", "firstDay": "2026-01-01", "lastDay": "2026-01-31"}
    assert await number() == 3
    assert await number(programId=str(north.id)) == 1
    assert await number(service=["EMPLOYMENT", "OTHER"]) == 2
    assert await number(held=january) == 1
    assert await number(completed=False) == 1


async def test_another_provider_s_session_is_neither_read_nor_changed(api, agency):
    far = await agency.client(agency.south, email="far@mail.example")
    session = (await recorded(api, far, viewer="caseworker.south"))["session"]

    listed = await api.data(LISTED)
    changed = await api.do(CORRECT, {"sessionId": session["id"], "reason": "Mine."})

    assert listed["serviceSessions"]["totalCount"] == 0
    assert said(changed) == [("NOT_FOUND", "input.sessionId")]


async def test_a_jobseeker_and_whoever_holds_nothing_record_none(api, agency, ada):
    await agency.own_account(ada)
    for viewer in ("jobseeker", "nobody.north"):
        assert said(await recorded(api, ada, viewer=viewer)) == [("FORBIDDEN", "")]


async def test_the_audit_trail_has_everybody_who_was_there(api, agency, ada):
    bob = await agency.client(first_name="Bob", email="bob@mail.example")

    await recorded(api, ada, bob, notes="They came together.")

    (event,) = await audited("WRITE")
    assert event.people == {ada.id, bob.id}
    assert "RecordSessionInput.notes" in event.fields


async def test_whoever_reads_a_session_s_clients_is_written_down(api, ada):
    await recorded(api, ada)
    before = len(await audited("READ"))

    await api.data("{ serviceSessions { edges { node { attendances { notes } } } } }")

    (event,) = (await audited("READ"))[before:]
    assert (event.people, event.fields) == ({ada.id}, {"SessionAttendance.notes"})


async def test_the_same_key_records_one_session(api, ada):
    for _ in range(2):
        payload = await recorded(api, ada, idempotencyKey="one")

    assert payload["session"] is not None
    assert await ServiceSession.all().count() == 1


async def test_what_was_held_stays_with_the_agency_when_the_person_moves_on(api, agency, ada):
    await recorded(api, ada)
    await type(ada).filter(id=ada.id).update(provider_id=agency.south.id)

    (edge,) = (await api.data(LISTED))["serviceSessions"]["edges"]
    theirs = await api.data(OF_PERSON, {"id": str(ada.id)}, viewer="caseworker.south")

    (attendance,) = edge["node"]["attendances"]
    assert attendance["jobseeker"] is None
    assert theirs["jobseeker"]["sessions"]["totalCount"] == 0


def test_there_are_three_direct_and_three_group_kinds():
    assert sum(kind.is_group for kind in SessionKind) == 3
    assert len(SessionKind) == 6
