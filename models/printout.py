"""The documents that are printed of a person. Source 002 calls them reports of the client.

"To get your client's card please choose 'OCMS Client Card' … Registration Report … 'Settlement Program
Registration Receipt' … the client's notes and services … 'Client History' … 'Client Mentor/Tutor
History'".
"""

from collections.abc import Mapping
from enum import StrEnum

from models.errors import say


class PrintoutKind(StrEnum):
    REGISTRATION_RECEIPT = "REGISTRATION_RECEIPT"
    """Settlement Program Registration Receipt: the printed client profile."""
    CLIENT_CARD = "CLIENT_CARD"
    CLIENT_HISTORY = "CLIENT_HISTORY"
    """All the client's notes and services."""
    MENTORING_HISTORY = "MENTORING_HISTORY"
    """Client Mentor/Tutor History."""

    @property
    def file(self) -> str:
        """The last part of its address."""
        return self.value.lower().replace("_", "-") + ".pdf"

    @property
    def is_of_a_registration(self) -> bool:
        """Whether there is none of somebody who is not registered."""
        return self in {PrintoutKind.REGISTRATION_RECEIPT, PrintoutKind.CLIENT_CARD}


TITLES: Mapping[PrintoutKind, str] = {
    PrintoutKind.REGISTRATION_RECEIPT: say("Settlement Program Registration Receipt"),
    PrintoutKind.CLIENT_CARD: say("Client Card"),
    PrintoutKind.CLIENT_HISTORY: say("Client History"),
    PrintoutKind.MENTORING_HISTORY: say("Client Mentor/Tutor History"),
}
