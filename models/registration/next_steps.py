"""What may be done next with somebody who was registered: the wizard of source 002."""

from dataclasses import dataclass
from enum import StrEnum

from models.errors import say
from models.registration.row import Registration


class Step(StrEnum):
    PRINT_REGISTRATION_RECEIPT = "PRINT_REGISTRATION_RECEIPT"
    PRINT_CLIENT_CARD = "PRINT_CLIENT_CARD"
    REGISTER_ANOTHER_CLIENT = "REGISTER_ANOTHER_CLIENT"
    REGISTER_ANOTHER_FAMILY_MEMBER = "REGISTER_ANOTHER_FAMILY_MEMBER"
    BEGIN_SESSION = "BEGIN_SESSION"


@dataclass(frozen=True)
class NextStep:
    step: Step
    label: str
    """What people read."""
    by: str
    """The field of the API that does it."""


_PRINTED = "Jobseeker.printouts"
_RECEIPT = NextStep(
    Step.PRINT_REGISTRATION_RECEIPT, say("Print the Registration Receipt"), _PRINTED
)
_CARD = NextStep(Step.PRINT_CLIENT_CARD, say("Print the Client Card"), _PRINTED)
_CLIENT = NextStep(
    Step.REGISTER_ANOTHER_CLIENT, say("Register Another Client"), "Mutation.saveRegistrationDraft"
)
_MEMBER = NextStep(
    Step.REGISTER_ANOTHER_FAMILY_MEMBER,
    say("Register Another Family Member"),
    "SaveRegistrationDraftInput.familyOf",
)
_SESSION = NextStep(Step.BEGIN_SESSION, say("Begin Session with Client"), "Mutation.beginSession")


def next_steps(registration: Registration) -> tuple[NextStep, ...]:
    """Source 002: another client "appears if a family code was not added", another family member
    "when a Family Code was added".
    """
    another = _CLIENT if registration.family_id is None else _MEMBER
    return (_RECEIPT, _CARD, another, _SESSION)
