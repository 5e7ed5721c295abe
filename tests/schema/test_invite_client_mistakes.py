"""Whatever a form can hold that is wrong: every mistake at its path, all at once, and nothing written."""

from datetime import UTC, datetime, timedelta

import pytest
from tortoise import connections

from models import Account, CatalogueEntry, Invitation, Jobseeker, OutboxEntry
from tests.schema.api import said
from tests.schema.documents import document
from tests.schema.email_addresses import NOT_ONE_ADDRESS
from tests.schema.forms import INVITE, form, refused
from tests.schema.written import written

PERSONAL = "input.personalDetails"
TOMORROW = (datetime.now(UTC) + timedelta(days=1)).date().isoformat()


@pytest.mark.parametrize("email", NOT_ONE_ADDRESS, ids=lambda text: ascii(text[:40]))
async def test_what_is_not_one_plain_address_is_refused(api, email):
    answer = await refused(api, personalDetails={"email": email})

    assert said(answer) == [("INVALID", f"{PERSONAL}.email")]
    assert email not in answer["userErrors"][0]["message"] or not email.strip()


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-30",
        "2025-02-29",
        "1999-13-01",
        "1999-00-10",
        "0000-00-00",
        "99-01-01",
        "1999-1-1",
        "1999/01/01",
        "01-02-1999",
        "1999-W05-2",
        "19990101",
        "1999-01-01T00:00:00Z",
        "yesterday",
        "",
        "１９９９-01-01",
        "1999-01-01\0",
    ],
)
async def test_a_date_that_cannot_be_is_the_person_s_mistake(api, text):
    answer = await refused(api, personalDetails={"dateOfBirth": text})

    assert said(answer) == [("INVALID", f"{PERSONAL}.dateOfBirth")]
    assert answer["userErrors"][0]["message"] == "There is no such date. Write it as YYYY-MM-DD."


@pytest.mark.parametrize("text", [TOMORROW, "9999-12-31", "1899-12-31", "1800-01-01", "0001-01-01"])
async def test_nobody_is_born_in_the_future_or_before_1900(api, text):
    answer = await refused(api, personalDetails={"dateOfBirth": text})

    assert said(answer) == [("INVALID", f"{PERSONAL}.dateOfBirth")]


@pytest.mark.parametrize("value", [19_990_101, True, ["1999-01-01"], {"year": 1999}])
async def test_a_date_of_another_type_is_the_program_s_mistake(api, value):
    wanted = await form(api)
    wanted["personalDetails"]["dateOfBirth"] = value

    body = await api.send(INVITE, {"input": wanted})

    assert set(body) == {"errors"}


@pytest.mark.parametrize(
    ("section", "given", "path"),
    [
        ("referralDetails", {"source": "Nobody"}, "source"),
        ("referralDetails", {"source": "PUBLIC_TRANSIT"}, "source"),
        ("referralDetails", {"serviceNeeds": ["Resume help", "x"]}, "serviceNeeds.1"),
        ("referralDetails", {"serviceNeeds": ["Resume help"] * 21}, "serviceNeeds"),
        ("referralDetails", {"accessToTransportation": "BROOM"}, "accessToTransportation"),
        ("workDetails", {"targetOccupationCodes": ["99999"]}, "targetOccupationCodes.0"),
        ("workDetails", {"targetOccupationCodes": ["2123"]}, "targetOccupationCodes.0"),
        ("workDetails", {"targetOccupationCodes": ["２１２３２"]}, "targetOccupationCodes.0"),
        (
            "workDetails",
            {"targetOccupationCodes": [str(n) for n in range(10_000, 10_021)]},
            "targetOccupationCodes",
        ),
    ],
)
async def test_what_no_catalogue_holds_is_refused(api, section, given, path):
    answer = await refused(api, **{section: given})

    assert said(answer) == [("INVALID", f"input.{section}.{path}")]


async def test_an_entry_that_is_no_longer_active_is_refused(api):
    await CatalogueEntry.filter(name="Resume help").update(active=False)

    answer = await refused(api)

    assert said(answer) == [("INVALID", "input.referralDetails.serviceNeeds.0")]


@pytest.mark.parametrize(
    ("section", "given"),
    [
        ("personalDetails", {"selfIdentification": ["MARTIAN"]}),
        ("personalDetails", {"preferredLanguage": "de"}),
        ("communicationPreferences", {"caseworkerChannel": "PIGEON"}),
        ("communicationPreferences", {"frequency": "HOURLY"}),
        ("communicationPreferences", {"jobPostUpdates": "yes"}),
        ("personalDetails", {"shoeSize": 42}),
        ("personalDetails", {"firstName": None}),
        ("personalDetails", {"firstName": 5}),
    ],
)
async def test_what_the_schema_does_not_know_is_the_program_s_mistake(api, section, given):
    wanted = await form(api)
    wanted[section] |= given

    body = await api.send(INVITE, {"input": wanted})

    assert set(body) == {"errors"}


async def test_a_form_shows_all_its_mistakes_at_once(api, agency):
    answer = await refused(
        api,
        lookUpToken="not one",
        connection={"camsReferenceNumber": "300000000"},
        assignments={
            "serviceProviderId": str(agency.south.id),
            "caseworkerId": "x",
            "sitePreferenceId": str(agency.south_site.id),
        },
        personalDetails={
            "firstName": " ",
            "lastName": "123",
            "dateOfBirth": "2026-02-30",
            "preferredName": "x" * 101,
            "pronouns": "\0",
            "email": "zoe",
            "phone": "911",
        },
        workDetails={"targetOccupationCodes": ["99999"]},
        referralDetails={"source": "Nobody", "referenceNumber": "x" * 51, "notes": "\0"},
        duplicateReason="\0",
        idempotencyKey="",
    )

    assert sorted(said(answer)) == sorted(
        [
            ("LOOK_UP_REQUIRED", "input.lookUpToken"),
            ("NO_MATCH", "input.connection.camsReferenceNumber"),
            ("FORBIDDEN", "input.assignments.serviceProviderId"),
            ("FORBIDDEN", "input.assignments.caseworkerId"),
            ("FORBIDDEN", "input.assignments.sitePreferenceId"),
            ("NOT_FOUND", "input.assignments.sitePreferenceId"),
            ("INVALID", f"{PERSONAL}.firstName"),
            ("INVALID", f"{PERSONAL}.lastName"),
            ("INVALID", f"{PERSONAL}.dateOfBirth"),
            ("INVALID", f"{PERSONAL}.preferredName"),
            ("INVALID", f"{PERSONAL}.pronouns"),
            ("INVALID", f"{PERSONAL}.email"),
            ("INVALID", f"{PERSONAL}.phone"),
            ("INVALID", "input.workDetails.targetOccupationCodes.0"),
            ("INVALID", "input.referralDetails.source"),
            ("INVALID", "input.referralDetails.referenceNumber"),
            ("INVALID", "input.referralDetails.notes"),
            ("INVALID", "input.duplicateReason"),
            ("INVALID", "input.idempotencyKey"),
        ]
    )


async def test_the_messages_are_french_for_whoever_reads_french(api):
    answer = await refused(
        api,
        language="fr-CA,fr;q=0.9,en;q=0.8",
        personalDetails={"email": "zoe", "dateOfBirth": "2026-02-30", "preferredName": "x" * 101},
    )

    assert api.last.headers["content-language"] == "fr"
    assert [error["message"] for error in answer["userErrors"]] == [
        "Cette date n’existe pas. Écrivez-la sous la forme AAAA-MM-JJ.",
        "Écrivez une seule adresse courriel, par exemple nom@example.org.",
        "Écrivez au plus 100 caractères.",
    ]


async def test_nothing_is_written_when_the_last_step_fails(api, agency):
    """The invitation and the promise to send it are of the same transaction as the person."""
    client = connections.get("default")
    await client.execute_script(
        "alter table outbox add constraint no_promises check (task <> 'send_invitation')"
    )
    try:
        before = await written()
        body = await api.send(INVITE, {"input": await form(api)})
    finally:
        await client.execute_script("alter table outbox drop constraint no_promises")

    assert body["errors"][0]["extensions"]["code"] == "INTERNAL"
    assert await written() == before
    assert not await Jobseeker.exists()
    assert not await Invitation.exists()
    assert not await OutboxEntry.exists()


async def test_a_mistake_is_told_in_the_account_s_language_when_none_is_asked_for(api, agency):
    await Account.filter(id=agency.accounts["caseworker.north"].id).update(language="fr")

    payload = await api.do(document("link_to_cams"), {"jobseekerId": "x", "referenceNumber": "1"})

    assert payload["userErrors"][0]["message"].startswith("Il n’existe rien")
    assert api.last.headers["content-language"] == "fr"
