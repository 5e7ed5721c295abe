"""What jobs work with. Built once for each worker process, in worker.py alone."""

from dataclasses import dataclass

from gateways.cams import CamsGateway
from gateways.mailer import Mailer
from permissions.tokens import Tokens


@dataclass(frozen=True)
class Deps:
    cams: CamsGateway
    mailer: Mailer
    tokens: Tokens
    portal_url: str
    """Where people open the portal; no trailing slash."""
    mail_from: str
    """The sender of every mail, one address."""

    @property
    def mail_domain(self) -> str:
        """Ours, in Message-IDs."""
        return self.mail_from.rpartition("@")[2]
