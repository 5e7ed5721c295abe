"""The form's sections about a person: what is kept, and what each rule says of what cannot be."""

import pytest

from tests.schema.people_forms import FILLED, SECTIONS, SHOWN, with_catalogues
from tests.schema.registrations import register


@pytest.fixture
async def catalogues(agency):
    await with_catalogues()


@pytest.mark.usefixtures("catalogues")
async def test_all_that_was_filled_in_is_shown(api):
    answer = await register(api, form=FILLED)
    assert answer["userErrors"] == []

    person = (await api.data(SHOWN, {"id": answer["jobseeker"]["id"]}))["jobseeker"]

    sections = person["registration"]
    assert person["email"] == "amina@mail.example"
    assert person["phone"] == "+14165550123"
    assert person["preferredLanguage"] == "FRENCH"
    assert sections["primaryInformation"] == SECTIONS["primaryInformation"]
    assert sections["immigration"] == SECTIONS["immigration"]
    assert sections["consents"] == SECTIONS["consents"]
    contact = SECTIONS["contactInformation"]
    assert sections["contactInformation"] == {
        name: answer for name, answer in contact.items() if name not in {"email", "phone"}
    } | {
        "alternativePhoneOne": "+14165550124",
        "alternativePhoneTwo": "+14165550125",
        "postalCode": "M5V 3L9",
    }
    assert sections["emergencyContact"] == SECTIONS["emergencyContact"] | {
        "guardians": [
            {
                "name": "Leila Haddad",
                "relationship": "MOTHER",
                "phone": "+14165550126",
                "email": None,
            }
        ],
        "emergencyContacts": [
            {"name": "Rana Aziz", "relationship": "FRIEND", "phone": "+14165550127"}
        ],
    }
