"""Passwords: argon2id, and the same work for an account that does not exist.

Both functions take tens of milliseconds of a processor: a request calls them in a thread.
"""

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

# OWASP, Password Storage Cheat Sheet: 19 MiB, two passes, one lane. The library's own default takes
# 64 MiB and four threads for each of those who sign in at once.
_hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
_NOBODY = _hasher.hash("nobody has this password")

MINIMUM_LENGTH = 8
MAXIMUM_LENGTH = 200


def hash_password(password: str) -> str:
    return _hasher.hash(password)


def password_matches(password_hash: str | None, password: str) -> bool:
    """Take as long for a missing account (`None`) as for a wrong password."""
    try:
        _hasher.verify(password_hash or _NOBODY, password)
    except (VerificationError, InvalidHashError):
        return False
    return password_hash is not None
