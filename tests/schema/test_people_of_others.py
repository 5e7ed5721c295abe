"""Nothing that a request does tells of somebody elsewhere: not its answer, its work or its time."""

import asyncio

import pytest
from tortoise import connections

from models import Account, Jobseeker
from models.identity import Kind, new_id
from tests.people import now
from tests.schema.api import said
from tests.schema.documents import CREATE_INVITATION, document
from tests.schema.forms import INVITE, LOOK_UP, WITHOUT_LINKING, form
from tests.schema.invitations import invited, token_of
from tests.schema.statements import statements
from tests.schema.transfers import REQUEST, reference

SIGN_IN = document("sign_in")
LINK = document("link_to_cams")
INVITATION = document("invitation")
ACCEPT = {"viewer": None, "operation": "AcceptInvitation"}
ADDRESS = "somebody@mail.example"
AN_HOUR = 3600.0


@pytest.fixture
async def elsewhere(agency):
    """Born in 1990, of South, linked to CaMS, with an e-mail address and an account."""
    person = await agency.client(
        agency.south,
        first_name="Zephyrine",
        last_name="Quackenbush",
        email=ADDRESS,
        date_of_birth="1990-03-12",
        phone="+14165550142",
    )
    await agency.linked(person)
    return person


def shape(value):
    """An answer with every value that is new each time replaced by its type."""
    if isinstance(value, dict):
        return {name: shape(below) for name, below in value.items()}
    if isinstance(value, list):
        return [shape(below) for below in value]
    return value if isinstance(value, bool | None) else type(value).__name__


async def seen(api, query, variables, **told):
    """All that there is to see of an answer, and the work that it was."""
    with statements() as sent:
        body = await api.send(query, variables, **told)
    headers = dict(api.last.headers)
    return (
        api.last.status_code,
        headers,
        shape(body),
        len(api.last.content),
        [text.partition(": [")[0] for text in sent],
    )


@pytest.mark.parametrize(
    "asked",
    [
        {"name": "Zephyrine Quackenbush", "dateOfBirth": "1971-11-30"},
        {"name": "Zephyrine"},
        {"name": "Quackenbush"},
        {"name": "Zephy Quack"},
        {"name": "Quackenbush", "dateOfBirth": "1990-03-12", "phone": "416-555-0142"},
    ],
    ids=lambda asked: ", ".join(asked.values()),
)
async def test_a_look_up_that_shows_nobody_is_the_same_for_somebody_elsewhere(
    api, elsewhere, asked
):
    await api.data("{ viewer { id } }")  # From then on the viewer is known.
    somebody = await seen(api, LOOK_UP, asked)
    assert somebody[2]["data"]["lookUp"]["matches"] == []
    await Jobseeker.filter(id=elsewhere.id).delete()

    assert await seen(api, LOOK_UP, asked) == somebody


async def test_a_reference_that_cannot_be_used_is_the_same_whatever_it_stands_for(
    api, agency, elsewhere
):
    sealed = await reference(api, viewer="caseworker.north", name="Zephyrine Quackenbush")
    await Jobseeker.filter(id=elsewhere.id).delete()
    gone = await api.send(REQUEST, {"input": {"restrictedReference": sealed, "reason": "Moved."}})
    nonsense = await api.send(REQUEST, {"input": {"restrictedReference": "x", "reason": "Moved."}})

    assert gone == nonsense
    assert said(gone["data"]["requestClientTransfer"]) == [
        ("NOT_FOUND", "input.restrictedReference")
    ]


async def test_a_number_that_is_linked_elsewhere_is_linked_as_one_that_is_not(
    api, agency, elsewhere
):
    one, other = await agency.jobseeker(), await agency.jobseeker(last_name="Byron")

    taken = await seen(
        api, LINK, {"input": {"jobseekerId": str(one.id), "referenceNumber": "1000123"}}
    )
    free = await seen(
        api, LINK, {"input": {"jobseekerId": str(other.id), "referenceNumber": "1000010"}}
    )

    assert taken[2] == free[2]
    assert taken[2]["data"]["linkToCams"]["userErrors"] == []
    assert taken[4] == free[4]


async def test_a_preview_does_not_say_that_a_number_is_linked_elsewhere(api, elsewhere):
    query = '{ camsClient(referenceNumber: "1000123") { client { alreadyLinkedTo { id } } } }'

    assert await api.data(query) == {"camsClient": {"client": {"alreadyLinkedTo": None}}}


async def test_somebody_else_is_invited_at_the_address_of_somebody_elsewhere_as_at_any(
    api, elsewhere
):
    answers = []
    for name, address in (("Ada", ADDRESS), ("Eve", "nobodyyy@mail.example")):
        wanted = await form(
            api,
            connection=WITHOUT_LINKING,
            personalDetails={"firstName": name, "lastName": f"Of {name}", "email": address},
        )
        answers.append(await seen(api, INVITE, {"input": wanted}))

    assert answers[0][2]["data"]["inviteClient"]["userErrors"] == []
    assert answers[0][2] == answers[1][2]
    assert answers[0][4] == answers[1][4]


async def test_a_new_invitation_goes_to_the_address_of_somebody_elsewhere_as_to_any(
    api, agency, elsewhere
):
    answers = []
    for address in (ADDRESS, "nobodyyy@mail.example"):
        person = await agency.jobseeker()
        wanted = {"jobseekerId": str(person.id), "email": address}
        answers.append(await seen(api, CREATE_INVITATION, {"input": wanted}))

    assert answers[0][2:] == answers[1][2:]
    assert answers[0][2]["data"]["createInvitation"]["userErrors"] == []


async def test_links_that_do_not_work_are_answered_alike(api, agency, elsewhere):
    revoked = await invited(api, elsewhere, status="REVOKED")
    tokens = (token_of(api, revoked.id), token_of(api, new_id(Kind.INVITATION)))
    answers = [
        await api.send(
            INVITATION, {"input": {"token": token, "password": "correct horse"}}, **ACCEPT
        )
        for token in tokens
    ]

    assert answers[0] == answers[1]


@pytest.mark.parametrize("address", ["caseworker@south.example", "closed@mail.example"])
async def test_a_wrong_password_costs_as_much_as_an_address_that_nobody_has(
    api, elsewhere, address
):
    await Account.create(
        kind="jobseeker",
        email="closed@mail.example",
        password_hash="x",
        display_name="Closed",
        disabled_at=now(),
    )
    somebody = await seen(
        api, SIGN_IN, {"input": {"email": address, "password": "wrong"}}, viewer=None
    )
    nobody = await seen(
        api, SIGN_IN, {"input": {"email": "nobody@south.example", "password": "wrong"}}, viewer=None
    )

    assert somebody == nobody


EVENLY = {
    "lookUp": (LOOK_UP, {"name": "Zephyrine Quackenbush"}),
    "lookUp, with mistakes": (LOOK_UP, {"name": "?"}),
    "requestClientTransfer": (REQUEST, {"input": {"restrictedReference": "x", "reason": "x"}}),
    "signIn": (SIGN_IN, {"input": {"email": ADDRESS, "password": "wrong"}}),
    "inviteClient": (INVITE, None),
    "acceptInvitation": (INVITATION, {"input": {"token": "x", "password": "correct horse"}}),
}


@pytest.mark.parametrize(("query", "variables"), EVENLY.values(), ids=EVENLY)
async def test_what_could_tell_by_its_time_is_answered_on_a_grid(
    api, elsewhere, monkeypatch, query, variables
):
    variables = variables or {"input": await form(api, connection=WITHOUT_LINKING)}
    monkeypatch.setattr("schema.http.GRID_SECONDS", AN_HOUR)
    operation = "AcceptInvitation" if query is INVITATION else None

    with pytest.raises(TimeoutError):
        await asyncio.wait_for(api.send(query, variables, operation=operation), timeout=0.5)


async def test_a_fault_is_answered_on_the_grid_too(api, monkeypatch):
    client = connections.get("default")
    monkeypatch.setattr("schema.http.GRID_SECONDS", AN_HOUR)
    await client.execute_script("revoke insert (kind) on audit_event from portal_app")
    try:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(api.send(LOOK_UP, {"name": "Ada Lovelace"}), timeout=0.5)
    finally:
        await client.execute_script("grant insert (kind) on audit_event to portal_app")


async def test_what_takes_too_long_is_ended_on_the_grid_too(api, cams, monkeypatch):
    wanted = await form(api)
    monkeypatch.setattr("schema.http.GRID_SECONDS", AN_HOUR)
    monkeypatch.setattr("schema.patience.LONGEST_SECONDS", 0.1)
    cams.fails("delay", seconds=5)

    with pytest.raises(TimeoutError):
        await asyncio.wait_for(api.send(INVITE, {"input": wanted}), timeout=1)
