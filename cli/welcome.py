"""What `portal up` says when everything works: where to go, who can sign in, what to try."""

from cli.demo import Demo

PASSWORD = "portal-demo"  # noqa: S105
"""No secret: the same for everybody, on every machine."""

PEOPLE = (
    ("admin@portal.example", "Administrator"),
    ("group@portal.example", "Clients, CaMS Linking/Unlinking, Service Provider Group"),
    ("manager@north.example", "Clients, CaMS Linking/Unlinking, Service Provider Admin"),
    ("manager@south.example", "the same of South Employment"),
    ("caseworker@north.example", "Clients, CaMS Linking/Unlinking"),
    ("caseworker@south.example", "the same of South Employment"),
    ("intake@north.example", "Clients"),
    ("coordinator@north.example", "Clients, Agency Coordinator, Sensitive Information"),
    ("nobody@north.example", "no permission"),
    ("jobseeker@mail.example", "a jobseeker, linked to CaMS"),
)


def welcome(demo: Demo, seconds: float) -> str:
    width = max(len(email) for email, _ in PEOPLE)
    people = "\n".join(f"  {email:{width}}  {holds}" for email, holds in PEOPLE)
    sign_in = (
        '{"query": "mutation { signIn(input: {email: \\"caseworker@north.example\\", '
        f'password: \\"{PASSWORD}\\"}}) {{ accessToken }} }}"}}'
    )
    return f"""
The portal is up, after {seconds:.0f} seconds.

  API        {demo.api_url}/graphql
  Mailbox    {demo.mailbox_url}
  CaMS       {demo.cams_url}  (the simulator)
  Logs       {demo.logs}

Who can sign in; the password of everybody is {PASSWORD}:
{people}
The service account reporting-north: `.venv/bin/portal token reporting-north` prints its token.

Three things to try:
  1. Sign in:
     curl {demo.api_url}/graphql -H 'content-type: application/json' \\
       -d '{sign_in}'
  2. Read the mail that it sends, in a browser: {demo.mailbox_url}
  3. Move CaMS on by a day, and fetch what changed as the nightly sync does:
     curl -X POST {demo.cams_url}/_control/day && .venv/bin/portal sync

Ctrl-C stops everything; the data stays.
"""
