"""The sections about a person, filled in everywhere, and what is shown of them."""

from typing import Any

from models import Catalogue, CatalogueEntry
from tests.schema.registrations import changed

SECTIONS: dict[str, dict[str, Any]] = {
    "primaryInformation": {
        "gender": "WOMAN",
        "maritalStatus": "MARRIED",
        "preferredOfficialLanguage": "FRENCH",
    },
    "immigration": {
        "landingDate": "2024-03-01",
        "arrivalDate": "2024-03-01",
        "reEntryDate": "2025-01-15",
        "initialDestination": "Toronto",
        "countryOfOrigin": "SY",
        "lastResidence": "LB",
        "immigrationClass": "FAMILY",
        "immigrationStatus": "PERMANENT_RESIDENT",
        "aboriginalStatus": "NOT_ABORIGINAL",
        "immigrationCardType": "PERMANENT_RESIDENT_CARD",
    },
    "consents": {"futureResearch": True, "contactByAgency": True, "picture": False},
    "contactInformation": {
        "email": "amina@mail.example",
        "emailSafety": "SAFE",
        "phone": "416-555-0123",
        "phoneSafety": "SAFE",
        "alternativePhoneOne": "416-555-0124",
        "alternativePhoneOneSafety": "NOT_SAFE",
        "alternativePhoneTwo": "416-555-0125",
        "alternativePhoneTwoSafety": None,
        "streetNumber": "12",
        "streetName": "King",
        "streetType": "Street",
        "streetDirection": "W",
        "unit": "4",
        "city": "Toronto",
        "province": "ON",
        "country": "CA",
        "postalCode": "m5v3l9",
    },
    "emergencyContact": {
        "consentRequired": True,
        "guardians": [{"name": "Leila Haddad", "relationship": "MOTHER", "phone": "416-555-0126"}],
        "consentGivers": [{"name": "Sami Haddad", "email": "sami@mail.example"}],
        "emergencyContacts": [
            {"name": "Rana Aziz", "relationship": "FRIEND", "phone": "4165550127"}
        ],
        "children": [
            {"name": "Noor", "ageGroup": "TODDLER"},
            {"name": "Adam", "ageGroup": "SCHOOL_AGE"},
        ],
    },
}
FILLED = changed(**SECTIONS)
SHOWN = """
query Shown($id: ID!) {
  jobseeker(id: $id) {
    email phone preferredLanguage dateOfBirth
    registration {
      version
      primaryInformation { gender maritalStatus preferredOfficialLanguage }
      immigration {
        landingDate arrivalDate reEntryDate initialDestination countryOfOrigin lastResidence
        immigrationClass immigrationStatus aboriginalStatus immigrationCardType
      }
      consents { futureResearch contactByAgency picture }
      contactInformation {
        emailSafety phoneSafety alternativePhoneOne alternativePhoneOneSafety alternativePhoneTwo
        alternativePhoneTwoSafety streetNumber streetName streetType streetDirection unit city
        province country postalCode
      }
      emergencyContact {
        consentRequired
        guardians { name relationship phone email } consentGivers { name email }
        emergencyContacts { name relationship phone } children { name ageGroup }
      }
    }
  }
}
"""

_CHOSEN = (
    (Catalogue.GENDER, "WOMAN"),
    (Catalogue.IMMIGRATION_CLASS, "FAMILY"),
    (Catalogue.IMMIGRATION_STATUS, "PERMANENT_RESIDENT"),
    (Catalogue.ABORIGINAL_STATUS, "NOT_ABORIGINAL"),
    (Catalogue.IMMIGRATION_CARD_TYPE, "PERMANENT_RESIDENT_CARD"),
    (Catalogue.STREET_TYPE, "Street"),
    (Catalogue.RELATIONSHIP, "MOTHER"),
    (Catalogue.RELATIONSHIP, "FRIEND"),
)


async def with_catalogues() -> None:
    """The entries that the form above chooses."""
    await CatalogueEntry.bulk_create(
        CatalogueEntry(
            catalogue=catalogue, name=name, label_en=name, label_fr=name, position=position
        )
        for position, (catalogue, name) in enumerate(_CHOSEN)
    )
