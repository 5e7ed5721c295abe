"""Codes that are good once: of an authenticator app (RFC 6238), and spare ones written on paper.

Thirty seconds, six digits, SHA-1: what every app understands. Nothing here remembers which codes
were used; that is the caller's, in its transaction.
"""

import hmac
import secrets
import unicodedata
from base64 import b32encode
from datetime import datetime

import pyotp

_SECRET_BYTES = 20
"""As long as what HMAC-SHA-1 makes: RFC 4226, 4, R6."""
_STEP_SECONDS = 30
_STEPS_ASIDE = (-1, 0, 1)
"""A code of the step before or after is taken too: RFC 6238, 5.2."""
_CODE_DIGITS = 6

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: nothing in it looks like another."""
_LOOKS_LIKE = str.maketrans({"O": "0", "I": "1", "L": "1", " ": "", "-": ""})
_RECOVERY_LENGTH = 10


def new_secret() -> str:
    """In Base32, as apps want it."""
    return b32encode(secrets.token_bytes(_SECRET_BYTES)).decode()


def enrolment_uri(secret: str, *, issuer: str, account: str) -> str:
    """`otpauth://totp/…`, which an app reads from a QR code."""
    return pyotp.TOTP(secret).provisioning_uri(name=account, issuer_name=issuer)


def step_of(secret: str, code: str, *, at: datetime) -> int | None:
    """The time step whose code this is, among those that may be used now; None for a wrong one."""
    digits = _plain(code)
    if len(digits) != _CODE_DIGITS or not (digits.isascii() and digits.isdigit()):
        return None
    now = int(at.timestamp()) // _STEP_SECONDS
    codes = pyotp.TOTP(secret, digits=_CODE_DIGITS, interval=_STEP_SECONDS)
    found = None
    for step in (now + aside for aside in _STEPS_ASIDE):
        if hmac.compare_digest(codes.generate_otp(step), digits):
            found = step
    return found


def recovery_code(randomness: bytes) -> str:
    """`7K2QM-0RX4D`: 50 bits of what is given, to be written on paper."""
    number = int.from_bytes(randomness[:7], "big")
    signs = "".join(_ALPHABET[(number >> 5 * place) & 31] for place in range(_RECOVERY_LENGTH))
    return f"{signs[:5]}-{signs[5:]}"


def is_recovery_code(typed: str, code: str) -> bool:
    """However it is typed: small letters, no hyphen, O for 0."""
    return hmac.compare_digest(
        _plain(typed).translate(_LOOKS_LIKE).encode("utf-8", "surrogatepass"),
        _plain(code).encode(),
    )


def _plain(code: str) -> str:
    return unicodedata.normalize("NFKC", code).upper().replace(" ", "").replace("-", "").strip()
