"""The closed lists of what agencies do, with what each value means."""

import models
from schema.described import described as _enum

_enum(
    models.SessionKind,
    "With whom a service session is held, and how: three direct and three group kinds.",
    ONE_ON_ONE="With one client, in the same place.",
    FAMILY="With one family or household.",
    REMOTE="With one client, by telephone or online.",
    WORKSHOP="A group on a topic, such as a workshop or an information session.",
    CIRCLE="A group that meets again and again, such as a conversation circle.",
    EVENT="An open event of the community or of the agency's outreach.",
)
_enum(
    models.Service,
    "What a service session is reported as: a service of iCARE, or none of them.",
    name="ServiceArea",
    NEEDS_ASSESSMENT_AND_REFERRALS="Needs Assessment and Referrals.",
    EMPLOYMENT="Employment-related services.",
    COMMUNITY_CONNECTIONS="Community Connections.",
    INFORMATION_AND_ORIENTATION="Information and Orientation.",
    OTHER="Something that iCARE does not ask about.",
)
_enum(
    models.ReturningStatus,
    "Whether somebody was served before the portal was there.",
    NEW="Not before.",
    RETURNING="Before, and again: a returning client.",
)
_enum(
    models.VolunteerStatus,
    "Whether somebody volunteers now.",
    ACTIVE="They do.",
    INACTIVE="They did, or will.",
)
_enum(
    models.VolunteerStream,
    "With whom a volunteer works first of all.",
    ADULT="With adults.",
    YOUTH="With young people.",
)
_enum(
    models.VolunteerType,
    "Who volunteers.",
    name="VolunteerBackground",
    EXPERIENCED_CANADIAN="Somebody who knows Canada well.",
    NEWCOMER="A newcomer.",
)
_enum(
    models.MatchKind,
    "As what somebody accompanies a client.",
    MENTOR="As a mentor.",
    TUTOR="As a tutor.",
)
_enum(
    models.AgeRange,
    "How old an anonymous client is, in years.",
    UNDER_13="Up to 12.",
    FROM_13="13 to 17.",
    FROM_18="18 to 24.",
    FROM_25="25 to 34.",
    FROM_35="35 to 44.",
    FROM_45="45 to 54.",
    FROM_55="55 to 64.",
    FROM_65="65 and older.",
)
