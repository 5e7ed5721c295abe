"""Only this machine may be spoken to without encryption."""

import pytest

from gateways.secure_address import is_secure


@pytest.mark.parametrize(
    "address",
    [
        "https://identity.example",
        "https://identity.example:8443/realms/agency/",
        "http://127.0.0.1:8080/realms/agency",
        "http://localhost:8080",
        "http://[::1]:8080",
    ],
)
def test_it_is_secure(address):
    assert is_secure(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "identity.example",
        "http://identity.example",
        "http://127.0.0.1.example",
        "http://localhost.example",
        "http://10.0.0.1",
        "https://",
        "https://user:password@identity.example",
        "http://127.0.0.1@identity.example",
        "file:///etc/passwd",
        "ftp://127.0.0.1",
        "https://[",
        "https://identity.example/#here",
    ],
)
def test_it_is_not_secure(address):
    assert not is_secure(address)
