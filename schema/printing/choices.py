"""What the members of closed lists are called on paper, in English; locale/ has the French."""

from collections.abc import Mapping
from enum import StrEnum

from models import MatchKind, Service, SessionKind
from models.errors import say

LABELS: Mapping[type[StrEnum], Mapping[str, str]] = {
    SessionKind: {
        SessionKind.ONE_ON_ONE: say("One-on-one"),
        SessionKind.FAMILY: say("Family"),
        SessionKind.REMOTE: say("By telephone or online"),
        SessionKind.WORKSHOP: say("Workshop"),
        SessionKind.CIRCLE: say("Circle"),
        SessionKind.EVENT: say("Event"),
    },
    Service: {
        Service.NEEDS_ASSESSMENT_AND_REFERRALS: say("Needs Assessment and Referrals"),
        Service.EMPLOYMENT: say("Employment-related services"),
        Service.COMMUNITY_CONNECTIONS: say("Community Connections"),
        Service.INFORMATION_AND_ORIENTATION: say("Information and Orientation"),
        Service.OTHER: say("Other services"),
    },
    MatchKind: {MatchKind.MENTOR: say("Mentor"), MatchKind.TUTOR: say("Tutor")},
}
