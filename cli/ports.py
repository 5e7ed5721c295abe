"""One number, PORT, places every part; each part's port can be set by a variable of its own."""

import errno
import socket
from collections.abc import Mapping
from dataclasses import dataclass, fields

import psutil

from cli.fault import Fault

HOST = "127.0.0.1"

PARTS: Mapping[str, tuple[str, int, str]] = {
    "api": ("PORT", 0, "the API"),
    "cams": ("CAMS_PORT", 1, "the CaMS simulator"),
    "mailbox": ("MAILBOX_PORT", 25, "the mailbox's page"),
    "smtp": ("SMTP_PORT", 26, "the mailbox's SMTP server"),
    "postgres": ("POSTGRES_PORT", 32, "PostgreSQL"),
    "redis": ("REDIS_PORT", 79, "Redis"),
}
"""Part: its variable, its distance from PORT, its name."""


@dataclass(frozen=True)
class Ports:
    api: int
    cams: int
    mailbox: int
    smtp: int
    postgres: int
    redis: int

    @classmethod
    def from_env(cls, env: Mapping[str, str]) -> "Ports":
        """Raise Fault for what is no port, and for one port given to two parts."""
        base = _number("PORT", env.get("PORT") or "8000")
        ports = cls(
            **{
                part: _number(variable, env.get(variable) or str(base + distance))
                for part, (variable, distance, _) in PARTS.items()
            }
        )
        given: dict[int, str] = {}
        for field in fields(ports):
            variable, _, name = PARTS[field.name]
            port = getattr(ports, field.name)
            if port in given:
                raise Fault(f"{given[port]} and {name} have the same port, {port}: set {variable}.")
            given[port] = name
        return ports

    def taken(self) -> list[str]:
        """A sentence for every port that something else listens on, or that we may not have."""
        return [
            sentence
            for field in fields(self)
            if (sentence := _refusal(getattr(self, field.name), *PARTS[field.name]))
        ]


def _number(variable: str, text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 0 < int(text) < 65536:
        raise Fault(f"{variable} would be {text}, and a port is a number from 1 to 65535.")
    return int(text)


def _refusal(port: int, variable: str, _distance: int, name: str) -> str | None:
    with socket.socket() as probe:
        # As the servers do: a port whose last connections are still closing is free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
            probe.listen()
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                return (
                    f"Port {port} is taken{_by(port)}; {name} needs it. Set {variable} to another."
                )
            return f"Port {port} is no good for {name}: {error.strerror}. Set {variable}."
    return None


def _by(port: int) -> str:
    """Who listens there, if this machine lets us know."""
    try:
        for connection in psutil.net_connections("tcp"):
            listens = connection.status == psutil.CONN_LISTEN and connection.laddr[1:] == (port,)
            if listens and connection.pid:
                return f" by {psutil.Process(connection.pid).name()} (process {connection.pid})"
    except psutil.Error:
        pass
    return ""
