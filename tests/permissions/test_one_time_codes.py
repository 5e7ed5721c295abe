"""Codes as RFC 6238 makes them, and codes as people type them."""

from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import pyotp
import pytest

from permissions.one_time_codes import (
    enrolment_uri,
    is_recovery_code,
    new_secret,
    recovery_code,
    step_of,
)

SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
"""That of RFC 6238, appendix B: 12345678901234567890."""


def at(seconds):
    return datetime.fromtimestamp(seconds, UTC)


@pytest.mark.parametrize(
    ("seconds", "code"),
    [(59, "287082"), (1111111109, "081804"), (1234567890, "005924"), (2000000000, "279037")],
)
def test_the_codes_of_the_rfc_are_right(seconds, code):
    assert step_of(SECRET, code, at=at(seconds)) == seconds // 30


@pytest.mark.parametrize(
    ("aside", "taken"), [(-60, False), (-30, True), (0, True), (30, True), (60, False)]
)
def test_a_code_is_right_one_step_early_or_late_and_no_more(aside, taken):
    step = step_of(SECRET, "005924", at=at(1234567890 + aside))
    assert step == (1234567890 // 30 if taken else None)


@pytest.mark.parametrize("typed", ["287 082", " 287082 ", "287-082", "２８７０８２"])
def test_a_code_is_read_however_it_is_typed(typed):
    assert step_of(SECRET, typed, at=at(59)) == 1


@pytest.mark.parametrize(
    "typed", ["", "28708", "2870820", "28708a", "٢٨٧٠٨٢", "\ud800", "x" * 9999]
)
def test_what_is_no_code_is_wrong(typed):
    assert step_of(SECRET, typed, at=at(59)) is None


def test_every_secret_is_new_and_has_160_bits():
    one, other = new_secret(), new_secret()
    assert one != other
    assert len(pyotp.TOTP(one).byte_secret()) == 20


def test_an_app_reads_the_same_secret_from_the_address():
    uri = enrolment_uri(SECRET, issuer="Portail de l’emploi", account="zoe@mail.example")
    read = pyotp.parse_uri(uri)
    assert read.secret == SECRET
    assert (read.issuer, read.name) == ("Portail de l’emploi", "zoe@mail.example")
    assert urlsplit(uri).scheme == "otpauth"
    assert parse_qs(urlsplit(uri).query).keys() == {"secret", "issuer"}


def test_a_recovery_code_can_be_typed_from_paper():
    code = recovery_code(bytes(range(7, 39)))
    assert len(code) == 11
    assert is_recovery_code(code, code)
    assert is_recovery_code(code.lower().replace("-", " "), code)
    assert is_recovery_code("oI1l0-oI1l0", "01110-01110")


@pytest.mark.parametrize("typed", ["", "01110-0111", "01110-01111", "\ud800", "é" * 10])
def test_another_recovery_code_is_wrong(typed):
    assert not is_recovery_code(typed, "01110-01110")
