"""Our own faults: a reference for whoever asked, class and place for the log, nobody's data for either."""

import io
import logging
from collections.abc import Iterator

import orjson
import pytest
from tortoise import connections

from logs import JsonLines
from tests.schema.agency import PASSWORD
from tests.schema.documents import document
from tests.schema.forms import INVITE, LOOK_UP, WITHOUT_LINKING, form

CANARIES = {
    "firstName": "Quillonia",
    "lastName": "Zanzibarova",
    "preferredName": "Quilly-Zan",
    "pronouns": "zan/zans",
    "email": "quillonia.zanzibarova@canary.example",
    "phone": "+14165550142",
    "dateOfBirth": "1971-07-17",
    "notes": "Fled from Zanzibarania by night.",
    "referenceNumber": "CANARY-4711",
    "password": "canary-password-4711",
}
PERSONAL = ("firstName", "lastName", "preferredName", "pronouns", "email", "dateOfBirth")


@pytest.fixture
def logged() -> Iterator[io.StringIO]:
    """What a process of the product writes to standard error."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonLines())
    root, level = logging.getLogger(), logging.getLogger().level
    quiet = [logging.getLogger(name) for name in ("httpx", "httpcore", "tortoise", "asyncio")]
    levels = [logger.level for logger in quiet]
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    for logger in quiet:
        logger.setLevel(logging.WARNING)
    try:
        yield stream
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
        for logger, before in zip(quiet, levels, strict=True):
            logger.setLevel(before)


@pytest.fixture
async def no_such_person(database) -> Iterator[None]:
    """PostgreSQL refuses this person, and says in its error every value of the row."""
    client = connections.get("default")
    await client.execute_script(
        "alter table jobseeker add constraint nobody_is_called_so"
        f" check (first_name <> '{CANARIES['firstName']}')"
    )
    yield
    await client.execute_script("alter table jobseeker drop constraint nobody_is_called_so")


async def canary_form(api):
    return await form(
        api,
        connection=WITHOUT_LINKING,
        personalDetails={name: CANARIES[name] for name in PERSONAL} | {"phone": "416-923-4567"},
        referralDetails={name: CANARIES[name] for name in ("notes", "referenceNumber")},
    )


def holds(text):
    return [canary for canary in CANARIES.values() if canary.lower() in text.lower()]


async def test_a_fault_is_answered_with_a_reference_alone(api, no_such_person, logged):
    body = await api.send(INVITE, {"input": await canary_form(api)})

    (error,) = body["errors"]
    reference = error["extensions"]["reference"]
    assert error["extensions"] == {"code": "INTERNAL", "reference": reference}
    assert error["message"] == (
        f"Something went wrong on our side. Tell your support this reference: {reference}."
    )
    assert api.last.status_code == 200
    assert holds(api.last.text) == []


async def test_the_log_is_found_by_the_reference_and_says_where_it_was(api, no_such_person, logged):
    body = await api.send(INVITE, {"input": await canary_form(api)})

    reference = body["errors"][0]["extensions"]["reference"]
    (line,) = [orjson.loads(text) for text in logged.getvalue().splitlines() if reference in text]
    assert line["level"] == "ERROR"
    assert [cause["class"] for cause in line["error"]][:2] == [
        "IntegrityError",
        "CheckViolationError",
    ]
    assert any("invite_client.py" in place for place in line["error"][0]["at"])


async def test_no_log_line_holds_a_person_s_data(api, agency, cams, no_such_person, logged):
    wanted = await canary_form(api)
    await api.send(INVITE, {"input": wanted})
    wrong = wanted | {
        "personalDetails": wanted["personalDetails"] | {"email": "x", "dateOfBirth": "x"}
    }
    await api.send(INVITE, {"input": wrong})
    await api.send(INVITE, {"input": wanted | {"personalDetails": CANARIES}})
    await api.send(
        INVITE.replace("$input: InviteClientInput!", "$input: String!"), {"input": wanted}
    )
    await api.send(f'{{ lookUp(name: "{CANARIES["lastName"]}", first: 99) {{ token }} }}')
    await api.send(LOOK_UP, {"name": CANARIES["lastName"], "email": CANARIES["email"]})
    await api.send(f"{{ viewer {{ {CANARIES['lastName']} }} }}")
    await api.send(f'{{ viewer {{ id(x: "{CANARIES["email"]}"')
    await api.do(
        document("sign_in"), {"email": CANARIES["email"], "password": CANARIES["password"]}
    )
    await api.http.get("/graphql", params={"query": f"{{ {CANARIES['lastName']} }}"})
    cams.fails("status", status=500)
    person = await agency.jobseeker(last_name=CANARIES["lastName"])
    await api.do(
        document("link_to_cams"), {"jobseekerId": str(person.id), "referenceNumber": "1000123"}
    )

    written = logged.getvalue()
    assert written.count("\n") >= 2
    assert holds(written) == []
    assert "1000123" not in written


async def test_a_fault_before_execution_is_masked_too(api, logged):
    await connections.get("default").execute_script("alter table account rename to gone")
    try:
        body = await api.send("{ viewer { id } }")
    finally:
        await connections.get("default").execute_script("alter table gone rename to account")

    assert api.last.status_code == 500
    (error,) = body["errors"]
    assert error["extensions"]["code"] == "INTERNAL"
    assert error["extensions"]["reference"] in logged.getvalue()
    assert "account" not in api.last.text


async def test_what_else_was_asked_for_is_answered(api, agency):
    await connections.get("default").execute_script("alter table site rename to gone")
    try:
        body = await api.send("{ viewer { displayName } sites { name } }")
    finally:
        await connections.get("default").execute_script("alter table gone rename to site")

    assert body["data"] == {"viewer": {"displayName": "Caseworker North"}, "sites": None}
    assert [error["path"] for error in body["errors"]] == [["sites"]]


async def test_a_fault_is_told_in_the_reader_s_language(api, no_such_person):
    body = await api.send(INVITE, {"input": await canary_form(api)}, language="fr-CA")

    assert body["errors"][0]["message"].startswith("Une erreur s’est produite de notre côté.")


async def test_a_value_that_does_not_fit_is_not_repeated(api):
    """An error's text is often logged by whoever receives it."""
    secret = CANARIES["password"]
    for variables in ({"input": secret}, {"input": {"email": [secret], "password": "x"}}):
        await api.send(document("sign_in"), variables, viewer=None)
        assert secret not in api.last.text


async def test_a_wrong_password_is_not_logged(api, logged):
    await api.do(
        document("sign_in"),
        {"email": "caseworker@north.example", "password": CANARIES["password"]},
        viewer=None,
    )
    await api.do(
        document("sign_in"),
        {"email": "caseworker@north.example", "password": PASSWORD},
        viewer=None,
    )

    assert holds(logged.getvalue()) == []
    assert PASSWORD not in logged.getvalue()
