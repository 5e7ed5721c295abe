"""Texts that people write: any script, bounded, and nothing that cannot be stored or sent."""

import pytest

from models import Jobseeker
from tests.schema.api import said
from tests.schema.forms import WITHOUT_LINKING, invite, refused, token_for

PERSONAL = "input.personalDetails"
TEXTS = {
    "personalDetails": ("firstName", "lastName", "preferredName", "pronouns", "phone"),
    "referralDetails": ("source", "referenceNumber", "notes", "accessToTransportation"),
}
UNPRINTABLE = {
    "NUL": "a\0b",
    "escape": "a\x1b[2Jb",
    "backspace": "a\bb",
    "delete": "a\x7fb",
    "C1": "a\x85b",
    "noncharacter": "a\uffffb",
    "far noncharacter": "a\U0010ffffb",
    "what turns text around": "a\u202eb",
    "an isolate": "a\u2066b",
    "a space without width": "a\u200bb",
}


@pytest.mark.parametrize(
    ("section", "name"), [(section, name) for section, names in TEXTS.items() for name in names]
)
async def test_what_cannot_be_printed_is_refused_in_every_text(api, section, name):
    answer = await refused(api, **{section: {name: UNPRINTABLE["NUL"]}})

    # A look-up of another name is one more mistake.
    assert ("INVALID", f"input.{section}.{name}") in said(answer)
    assert {path for _, path in said(answer)} <= {f"input.{section}.{name}", "input.lookUpToken"}


@pytest.mark.parametrize("text", UNPRINTABLE.values(), ids=UNPRINTABLE)
async def test_what_cannot_be_printed_is_refused_in_lists_and_in_the_reason(api, text):
    answer = await refused(
        api,
        workDetails={"targetOccupationCodes": ["21232", text]},
        referralDetails={"serviceNeeds": ["Resume help", text]},
        duplicateReason=text,
    )

    assert said(answer) == [
        ("INVALID", "input.referralDetails.serviceNeeds.1"),
        ("INVALID", "input.workDetails.targetOccupationCodes.1"),
        ("INVALID", "input.duplicateReason"),
    ]


async def test_half_a_character_does_not_arrive_at_all(api):
    """JSON can hold a lone surrogate; the body is refused, whatever field it stands in."""
    body = b'{"query": "{ viewer { id } }", "variables": {"x": "\\ud83d"}}'

    answer = await api.http.post(
        "/graphql", content=body, headers={"Content-Type": "application/json"}
    )

    assert answer.status_code == 400


@pytest.mark.parametrize("text", ["a\nb", "a\r\nb", "a\tb"])
async def test_a_line_break_is_for_notes_alone(api, text):
    answer = await refused(
        api, personalDetails={"preferredName": text}, referralDetails={"notes": text}
    )

    assert said(answer) == [("INVALID", f"{PERSONAL}.preferredName")]


LENGTHS = {
    "personalDetails.firstName": 100,
    "personalDetails.lastName": 100,
    "personalDetails.preferredName": 100,
    "personalDetails.pronouns": 50,
    "referralDetails.referenceNumber": 50,
    "referralDetails.notes": 4000,
}


@pytest.mark.parametrize(("path", "longest"), LENGTHS.items(), ids=LENGTHS)
async def test_a_text_that_is_too_long_says_how_long_it_may_be(api, path, longest):
    section, name = path.split(".")

    answer = await refused(api, **{section: {name: "é" * (longest + 1)}})

    (error,) = (one for one in answer["userErrors"] if one["code"] == "INVALID")
    assert error["field"] == ["input", section, name]
    assert error["message"] == f"Write at most {longest} characters."


async def test_the_longest_texts_are_stored(api):
    longest = {"referralDetails": {}, "personalDetails": {}}
    for path, length in LENGTHS.items():
        section, name = path.split(".")
        longest[section][name] = "é" * length

    token = await token_for(api, "é" * 100)

    answer = await invite(api, connection=WITHOUT_LINKING, lookUpToken=token, **longest)

    assert said(answer) == []
    assert len((await Jobseeker.get()).referral_notes) == 4000


@pytest.mark.parametrize("text", ["", "   ", "\u3000", "\u200b", "---", "1234", "\u0301", "😀"])
@pytest.mark.parametrize("name", ["firstName", "lastName"])
async def test_a_name_has_at_least_one_letter(api, name, text):
    answer = await refused(api, personalDetails={name: text})

    assert ("INVALID", f"{PERSONAL}.{name}") in said(answer)


@pytest.mark.parametrize(
    "text", ["x", "123", "911", "416-923-4567 / 416-923-4568", "+1 416 923 45678", "0" * 5000]
)
async def test_what_is_not_one_phone_number_is_refused(api, text):
    answer = await refused(api, personalDetails={"phone": text})

    assert said(answer) == [("INVALID", f"{PERSONAL}.phone")]
