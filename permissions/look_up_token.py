"""A look-up token proves that its holder looked a name up, a short while ago.

It holds the words of the name, which nobody can read, and is bound to the account that looked up.
"""

from collections.abc import Iterable
from datetime import timedelta

from permissions.tokens import NotOurs, Tokens
from permissions.viewer import Viewer

LIFETIME = timedelta(minutes=30)
_PURPOSE = "look-up"


def seal_look_up(tokens: Tokens, viewer: Viewer, words: Iterable[str]) -> str:
    return tokens.seal(_PURPOSE, {"account": viewer.account_id.hex, "words": sorted(set(words))})


def words_looked_up(tokens: Tokens, viewer: Viewer, token: str) -> list[str]:
    """Raise NotOurs for what this viewer was not given within the last half hour."""
    value = tokens.unseal(_PURPOSE, token, lifetime=LIFETIME)
    if value["account"] != viewer.account_id.hex:
        raise NotOurs
    return [str(word) for word in value["words"]]
