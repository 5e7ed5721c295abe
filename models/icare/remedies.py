"""What fills a column that is missing: the field of the portal, and a sentence for whoever mends it."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from models.errors import say
from models.icare.cells import FILLED
from models.icare.template import TEMPLATES, IcareTemplate


@dataclass(frozen=True)
class Remedy:
    coordinate: str
    """Of the API's input field that fills it."""
    sentence: str


_IDENTIFIER = Remedy(
    "IdentificationDocumentsInput.identifiers",
    say(
        "Record an identifier that iCARE takes: a FOSS/GCMS Client ID of 8 to 10 digits, a Temporary"
        " Resident or Minister's Permit Number, or an IMM5292, IMM5509 or IMM1000 Number."
    ),
)
_LANGUAGE = Remedy(
    "PrimaryInformationInput.preferredOfficialLanguage",
    say("Ask for the Preferred Official Language: English, French, or Unknown/No Preference."),
)
_REFERRED = Remedy(
    "LearnedAboutAgencyInput.learnedAbout",
    say("Ask how the client learned about your agency; iCARE asks by whom they were referred."),
)
_SPOKEN = Remedy(
    "CorrectSessionInput.language",
    say("Choose a language of service that is in iCARE's list for the last session of the month."),
)
_SITE = Remedy(
    "CorrectSessionInput.siteId",
    say(
        "Say at which site the last session of the month was held; an administrator gives the site its"
        " postal code."
    ),
)

_ADDRESS = say(
    "The client consents to future research, so the whole address is needed: fill in this field."
)

REMEDIES: Mapping[str, Remedy] = MappingProxyType(
    {
        "client_validation_type_id": _IDENTIFIER,
        "client_validation_id": _IDENTIFIER,
        "client_birth_dt": Remedy(
            "PrimaryInformationInput.dateOfBirth", say("Enter the client's Date of Birth.")
        ),
        "phone_no": Remedy(
            "ContactInformationInput.phone",
            say(
                "The client consents to future research: enter an Email or a Telephone Number of Canada"
                " that is safe to contact."
            ),
        ),
        "postal_txt": Remedy(
            "ContactInformationInput.postalCode",
            say("Enter the Postal Code of the client's address in Canada."),
        ),
        **{
            column: Remedy(f"ContactInformationInput.{field}", _ADDRESS)
            for column, field in (
                ("street_no", "streetNumber"),
                ("street_nme", "streetName"),
                ("street_type_id", "streetType"),
                ("city_txt", "city"),
                ("province_id", "province"),
            )
        },
        "consent_ind": Remedy(
            "ConsentsInput.futureResearch",
            say("Ask for the Consent for Future Research/Consultation and record Yes or No."),
        ),
        "official_language_id": _LANGUAGE,
        "preferred_official_language_id": _LANGUAGE,
        "preferred_official_lang_id": _LANGUAGE,
        "service_official_language_id": _LANGUAGE,
        "session_official_lang_id": _LANGUAGE,
        "assessment_referral_id": _REFERRED,
        "service_referred_by_id": _REFERRED,
        "assessment_language_id": _SPOKEN,
        "service_language_id": _SPOKEN,
        "session_service_lang_id": _SPOKEN,
        "service_lang_id": _SPOKEN,
        "postal_cd": _SITE,
    }
)
"""By the id of the column: every mandatory one that the portal fills and that may be missing."""

_OF_SESSIONS = frozenset({_SPOKEN, _SITE})


def asked_of_a_person(template: IcareTemplate) -> tuple[str, ...]:
    """The mandatory columns that are about the person and not about a session, by their ids."""
    return tuple(
        column.id
        for column in TEMPLATES[template].mandatory
        if column.id in FILLED[template]
        and column.id in REMEDIES
        and REMEDIES[column.id] not in _OF_SESSIONS
    )
