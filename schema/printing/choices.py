"""What the members of closed lists are called on paper, in English; locale/ has the French.

By the name of the enum, then of the member. Levels of a scale have their number in their name.
"""

import re
from collections.abc import Mapping
from enum import StrEnum

from models.errors import say

LABELS: Mapping[str, Mapping[str, str]] = {
    "MaritalStatus": {
        "SINGLE": say("Single"),
        "COMMON_LAW": say("Common-Law"),
        "MARRIED": say("Married"),
        "DIVORCED": say("Divorced"),
        "SEPARATED": say("Separated"),
        "WIDOWED": say("Widowed"),
    },
    "PreferredOfficialLanguage": {
        "ENGLISH": say("English"),
        "FRENCH": say("French"),
        "UNKNOWN": say("Unknown/No Preference"),
    },
    "SafeToContact": {"SAFE": say("Safe to use"), "NOT_SAFE": say("Not safe to use")},
    "StreetDirection": {
        "N": say("North"),
        "NE": say("Northeast"),
        "E": say("East"),
        "SE": say("Southeast"),
        "S": say("South"),
        "SW": say("Southwest"),
        "W": say("West"),
        "NW": say("Northwest"),
    },
    "Province": {
        "AB": say("Alberta"),
        "BC": say("British Columbia"),
        "MB": say("Manitoba"),
        "NB": say("New Brunswick"),
        "NL": say("Newfoundland and Labrador"),
        "NS": say("Nova Scotia"),
        "NT": say("Northwest Territories"),
        "NU": say("Nunavut"),
        "ON": say("Ontario"),
        "PE": say("Prince Edward Island"),
        "QC": say("Quebec"),
        "SK": say("Saskatchewan"),
        "YT": say("Yukon"),
    },
    "AgeGroup": {
        "INFANT": say("Infant"),
        "TODDLER": say("Toddler"),
        "PRE_SCHOOL": say("Pre-school"),
        "SCHOOL_AGE": say("School age"),
    },
    "ClientIdentifierKind": {
        "FOSS_GCMS_CLIENT_ID": say("FOSS/GCMS Client ID"),
        "TEMPORARY_RESIDENT_OR_MINISTERS_PERMIT": say(
            "Temporary Resident, Minister's Permit Number"
        ),
        "IMM_DOCUMENT": say("IMM5292, IMM5509, IMM1000 Number"),
        "PASSPORT": say("Passport"),
        "SOCIAL_INSURANCE_NUMBER": say("Social Insurance Number"),
        "PERMANENT_RESIDENT_CARD": say("Permanent resident card"),
        "DRIVERS_LICENCE": say("Driver's licence"),
        "OTHER": say("Other"),
    },
    "ReturningStatus": {"NEW": say("New client"), "RETURNING": say("Returning client")},
    "VolunteerStatus": {"ACTIVE": say("Active"), "INACTIVE": say("Inactive")},
    "VolunteerStream": {"ADULT": say("Adult"), "YOUTH": say("Youth")},
    "VolunteerType": {
        "EXPERIENCED_CANADIAN": say("Experienced Canadian"),
        "NEWCOMER": say("Newcomer"),
    },
    "SessionKind": {
        "ONE_ON_ONE": say("One-on-one"),
        "FAMILY": say("Family"),
        "REMOTE": say("By telephone or online"),
        "WORKSHOP": say("Workshop"),
        "CIRCLE": say("Circle"),
        "EVENT": say("Event"),
    },
    "Service": {
        "NEEDS_ASSESSMENT_AND_REFERRALS": say("Needs Assessment and Referrals"),
        "EMPLOYMENT": say("Employment-related services"),
        "COMMUNITY_CONNECTIONS": say("Community Connections"),
        "INFORMATION_AND_ORIENTATION": say("Information and Orientation"),
        "OTHER": say("Other services"),
    },
    "MatchKind": {"MENTOR": say("Mentor"), "TUTOR": say("Tutor")},
}

_ON_A_SCALE = re.compile("(CLB|LIT)_([0-9]+)")
_SCALES = {"CLB": say("CLB {level}"), "LIT": say("Literacy {level}")}
_BESIDE_A_SCALE = {
    "LIT_FOUNDATION": say("Literacy, foundation"),
    "PRE_CLB": say("Before CLB"),
    "NOT_APPLICABLE": say("Not applicable"),
    "INSUFFICIENT_EVIDENCE": say("Not enough evidence"),
}


def label_of(of: type[StrEnum], member: str) -> tuple[str, Mapping[str, str]]:
    """A sentence to translate, with its parameters. Raise KeyError for what has none."""
    if of.__name__ in LABELS:
        return LABELS[of.__name__][member], {}
    if level := _ON_A_SCALE.fullmatch(member):
        return _SCALES[level[1]], {"level": level[2]}
    return _BESIDE_A_SCALE[member], {}
