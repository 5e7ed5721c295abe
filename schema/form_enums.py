"""The closed lists of the intake form, with what each value means."""

import models
from models.registration.contact_information import SafeToContact
from models.registration.contact_person import AgeGroup
from models.registration.form import RequiredBy
from models.registration.next_steps import Step
from models.registration.primary_information import MaritalStatus, PreferredOfficialLanguage
from resolvers.family import FamilyDestination
from schema.described import described as _enum

_enum(
    models.Province,
    "The provinces and territories of Canada.",
    AB="Alberta.",
    BC="British Columbia.",
    MB="Manitoba.",
    NB="New Brunswick.",
    NL="Newfoundland and Labrador.",
    NS="Nova Scotia.",
    NT="Northwest Territories.",
    NU="Nunavut.",
    ON="Ontario.",
    PE="Prince Edward Island.",
    QC="Quebec.",
    SK="Saskatchewan.",
    YT="Yukon.",
)
_enum(
    models.StreetDirection,
    "The direction in the name of a street.",
    N="North.",
    NE="Northeast.",
    E="East.",
    SE="Southeast.",
    S="South.",
    SW="Southwest.",
    W="West.",
    NW="Northwest.",
)
_enum(
    RequiredBy,
    "Who requires an answer.",
    PORTAL="The portal: nobody is registered without it. Colour it green.",
    ICARE="Nobody is reported to iCARE without it. Colour it yellow.",
)
_enum(
    MaritalStatus,
    "Marital Status.",
    SINGLE="Single.",
    COMMON_LAW="Common-Law.",
    MARRIED="Married.",
    DIVORCED="Divorced.",
    SEPARATED="Separated.",
    WIDOWED="Widowed.",
)
_enum(
    PreferredOfficialLanguage,
    "Which of the official languages a client prefers.",
    ENGLISH="English.",
    FRENCH="French.",
    UNKNOWN="Unknown/No Preference.",
)
_enum(
    SafeToContact,
    "What a client has said of using an address or a number; null until they were asked.",
    SAFE="They have confirmed that it is safe to use. The box is checked.",
    NOT_SAFE="They have said that it is not: nobody writes or calls there.",
)
_enum(
    AgeGroup,
    "How old a child is, in iCARE's groups.",
    INFANT="6 to 18 months.",
    TODDLER="19 to 35 months.",
    PRE_SCHOOL="36 months to 6 years.",
    SCHOOL_AGE="More than 6 years.",
)
_enum(
    FamilyDestination,
    "Where somebody goes.",
    EXISTING="Into the family whose code is given.",
    NEW="Into a new family: a code is generated.",
    NONE="Out of their family, into none.",
)
_enum(
    Step,
    "What may be done next with somebody who was registered.",
    PRINT_REGISTRATION_RECEIPT="Print the Settlement Program Registration Receipt.",
    PRINT_CLIENT_CARD="Print the client card.",
    REGISTER_ANOTHER_CLIENT="Register somebody else; where the person has no family code.",
    REGISTER_ANOTHER_FAMILY_MEMBER="Register a relative; where the person has a family code.",
    BEGIN_SESSION="Begin a session with the person.",
)
_enum(
    models.ClientIdentifierKind,
    "What gives a client a number. The first three are the ones that iCARE takes.",
    FOSS_GCMS_CLIENT_ID="FOSS/GCMS Client ID, also called UCI: 8 or 10 digits.",
    TEMPORARY_RESIDENT_OR_MINISTERS_PERMIT="Temporary Resident or Minister's Permit Number.",
    IMM_DOCUMENT=(
        "IMM5292, IMM5509, IMM1000 Number; so is the number of a Confirmation of Permanent Residence"
        " on the newer form IMM5688."
    ),
    PASSPORT="Passport.",
    SOCIAL_INSURANCE_NUMBER="Social Insurance Number; shown by its last three digits.",
    PERMANENT_RESIDENT_CARD="Permanent Resident Card.",
    DRIVERS_LICENCE="Driver's licence.",
    OTHER="Another document, which `description` names.",
)
