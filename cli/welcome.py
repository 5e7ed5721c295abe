"""What `portal up` says when everything works: where to go, who can sign in, what to try."""

import json
from typing import TYPE_CHECKING

from cli.demo_agency import GROUP_NAME, REPORTING_NORTH, STAFF, Staff
from models import Permission

if TYPE_CHECKING:
    from cli.demo import Demo

PASSWORD = "portal-demo"  # noqa: S105
"""No secret: the same for everybody, on every machine."""

JOBSEEKER = "jobseeker@mail.example"

WORDS = {
    Permission.CAMS_LINKING: "CaMS Linking/Unlinking",
    Permission.ADMINISTRATOR: "Administrator: everything, everywhere, but Sensitive Information",
}
"""Where the sources' word for a permission is not the word of the API."""

SIGN_IN = "mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }"


def welcome(demo: "Demo", seconds: float) -> str:
    people = [(staff.email, _holds(staff)) for staff in STAFF]
    people.append((JOBSEEKER, "a jobseeker, linked to CaMS"))
    width = max(len(email) for email, _ in people)
    table = "\n".join(f"  {email:{width}}  {holds}" for email, holds in people)
    person = {"email": "caseworker@north.example", "password": PASSWORD}
    sign_in = json.dumps({"query": SIGN_IN, "variables": {"input": person}})
    return f"""
The portal is up, after {seconds:.0f} seconds.

  API        {demo.api_url}/graphql
  Mailbox    {demo.mailbox_url}
  CaMS       {demo.cams_url}  (the simulator)
  Logs       {demo.logs}

Who can sign in; the password of everybody is {PASSWORD}:
{table}
  {REPORTING_NORTH:{width}}  a service account; a new key: .venv/bin/portal token {REPORTING_NORTH}

Three things to try:
  1. Sign in:
     curl {demo.api_url}/graphql -H 'content-type: application/json' -d '{sign_in}'
  2. Read the mail that it sends: {demo.mailbox_url}
  3. Move CaMS on by a day, and fetch what changed as the nightly sync does:
     curl -X POST {demo.cams_url}/_control/day && .venv/bin/portal sync

Ctrl-C stops everything; the data stays.
"""


def _holds(staff: Staff) -> str:
    place = staff.provider.name if staff.provider else GROUP_NAME if staff.is_of_the_group else ""
    words = ", ".join(
        WORDS.get(one, one.value.replace("_", " ").title()) for one in staff.permissions
    )
    return ": ".join(filter(None, (place, words or "no permission")))
