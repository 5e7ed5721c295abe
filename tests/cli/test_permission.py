"""`portal account` gives and takes what nobody may give in the API."""

import pytest

COORDINATOR = "coordinator@north.example"
HELD = f"{COORDINATOR}: CLIENTS, AGENCY_COORDINATOR, SENSITIVE_INFORMATION"


def told(seeded, *command):
    ended = seeded.portal("account", *command)
    return ended.returncode, (ended.stdout + ended.stderr).strip()


def test_it_lists_what_an_account_holds(seeded):
    assert told(seeded, "list", COORDINATOR) == (0, HELD)


def test_it_lists_everybody_who_works_with_the_portal(seeded):
    _, text = told(seeded, "list")

    assert HELD in text.splitlines()
    assert "nobody@north.example: nothing" in text.splitlines()
    assert "reporting-north: REPORTING" in text.splitlines()
    assert "@mail." not in text


def test_it_grants_and_takes(seeded):
    first = told(seeded, "grant", "Admin@Portal.example", "sensitive-information")
    again = told(seeded, "grant", "admin@portal.example", "SENSITIVE_INFORMATION")
    held = told(seeded, "list", "admin@portal.example")
    taken = told(seeded, "take", "admin@portal.example", "SENSITIVE_INFORMATION")

    assert first == (0, "Admin@Portal.example holds it from now on.")
    assert again == (0, "admin@portal.example held it already.")
    assert held == (0, "admin@portal.example: SENSITIVE_INFORMATION, ADMINISTRATOR")
    assert taken == (0, "admin@portal.example holds it no more.")
    assert told(seeded, "list", "admin@portal.example")[1].endswith(": ADMINISTRATOR")


@pytest.mark.parametrize(
    ("command", "says"),
    [
        (("grant", "who@portal.example", "CLIENTS"), "nobody signs in as 'who@portal.example'."),
        (("grant", COORDINATOR, "EVERYTHING"), "there is no permission 'EVERYTHING'."),
        (("take", "admin@portal.example", "ADMINISTRATOR"), "This is the last administrator."),
        (("grant", "reporting-north", "CLIENTS"), "can be given Reporting alone."),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(seeded, command, says):
    code, text = told(seeded, *command)

    assert code == 1
    assert text.startswith("portal: ")
    assert says in text
