"""A restricted reference names a person to us and nobody to its holder.

It stands for a match of the look-up whose profile the viewer may not see, so that a client transfer
can be requested. It is bound to the account that looked up, never twice the same, and it lapses.
"""

from datetime import timedelta
from uuid import UUID

from permissions.tokens import NotOurs, Tokens
from permissions.viewer import Viewer

LIFETIME = timedelta(hours=1)
_PURPOSE = "restricted-match"


def seal_restricted(tokens: Tokens, viewer: Viewer, jobseeker_id: UUID) -> str:
    return tokens.seal(_PURPOSE, {"account": viewer.account_id.hex, "jobseeker": jobseeker_id.hex})


def unseal_restricted(tokens: Tokens, viewer: Viewer, reference: str) -> UUID:
    """The jobseeker's id. Raise NotOurs for what this viewer was not given within the last hour."""
    value = tokens.unseal(_PURPOSE, reference, lifetime=LIFETIME)
    if value["account"] != viewer.account_id.hex:
        raise NotOurs
    return UUID(value["jobseeker"])
