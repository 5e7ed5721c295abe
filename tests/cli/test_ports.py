"""One number places every part, and what stands in the way is named."""

import socket

import pytest

from cli.fault import Fault
from cli.ports import Ports


@pytest.fixture
def listener():
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        yield server.getsockname()[1]


def test_every_port_follows_from_one():
    assert Ports.from_env({"PORT": "9000"}) == Ports(
        api=9000, cams=9001, mailbox=9025, smtp=9026, postgres=9032, redis=9079
    )


def test_a_part_can_have_a_port_of_its_own():
    ports = Ports.from_env({"REDIS_PORT": "6380"})

    assert (ports.api, ports.redis) == (8000, 6380)


@pytest.mark.parametrize("value", ["http", "-1", "0", "65536", "8000.5", "٨٠٠٠"])
def test_what_is_no_port_is_refused(value):
    with pytest.raises(Fault, match=f"PORT would be {value}, and a port is a number"):
        Ports.from_env({"PORT": value})


def test_a_base_so_high_that_a_part_falls_off_the_end_is_refused():
    with pytest.raises(Fault, match="REDIS_PORT would be 65539"):
        Ports.from_env({"PORT": "65460"})


def test_two_parts_cannot_have_one_port():
    with pytest.raises(Fault, match="the API and Redis have the same port, 8000: set REDIS_PORT"):
        Ports.from_env({"REDIS_PORT": "8000"})


def test_a_taken_port_is_named_with_who_needs_it_and_what_to_set(listener):
    (sentence,) = Ports.from_env({"PORT": "18000", "SMTP_PORT": str(listener)}).taken()

    assert sentence.startswith(f"Port {listener} is taken by ")
    assert sentence.endswith("; the mailbox's SMTP server needs it. Set SMTP_PORT to another.")
