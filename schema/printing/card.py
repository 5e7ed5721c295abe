"""The client card: who somebody is to the agency, and nothing else, because cards are lost.

Source 002: "To get your client's card please choose 'OCMS Client Card'".
"""

from models.errors import say
from models.printout import PrintoutKind
from printouts.document import Document
from schema.printing.person import name_of
from schema.printing.printing import Printing
from schema.printing.receipt import number_of, registered

_REGISTRATION = (
    "registration { number registrationSummary { registrationDate registrationSite { name } } }"
)


async def client_card(printing: Printing) -> Document:
    """Raise Mistake NOT_FOUND for somebody who is not registered."""
    person = await registered(printing, _REGISTRATION)
    summary = person["registration"]["registrationSummary"]
    site = summary["registrationSite"]
    facts = (
        *number_of(printing, person),
        *printing.fact(say("Registered on"), printing.wording.day_of(summary["registrationDate"])),
        *printing.fact(say("Site"), site and site["name"]),
    )
    return printing.document(PrintoutKind.CLIENT_CARD, name_of(person), facts)
