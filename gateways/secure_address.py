"""What we trust is fetched over TLS; unencrypted only from this machine, where nobody is between."""

from ipaddress import ip_address
from urllib.parse import urlsplit


def is_secure(address: str) -> bool:
    """Whether it is an `https` address, or an `http` address of this machine."""
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return False
    if not host or parts.username is not None or parts.fragment:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and _is_this_machine(host))


def _is_this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
