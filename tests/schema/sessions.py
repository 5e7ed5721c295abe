"""The documents of a session, with all that they give."""

from datetime import timedelta

from tortoise.expressions import F

from models import SignInAttempt
from tests.people import now
from tests.schema.agency import PASSWORD

_GIVEN = """{
  accessToken expiresAt refreshToken refreshExpiresAt
  viewer { id }
  userErrors { code field message }
}"""
SIGN_IN = f"mutation ($input: SignInInput!) {{ signIn(input: $input) {_GIVEN} }}"
RENEW = f"mutation ($input: RenewSessionInput!) {{ renewSession(input: $input) {_GIVEN} }}"
ACCEPT = f"mutation ($input: AcceptInvitationInput!) {{ acceptInvitation(input: $input) {_GIVEN} }}"
SIGN_OUT = """
mutation ($input: SignOutInput!) { signOut(input: $input) { userErrors { code field message } } }
"""
CHANGE_PASSWORD = """
mutation ($input: ChangePasswordInput!) {
  changePassword(input: $input) { viewer { id } userErrors { code field message } }
}
"""
EMAIL = "caseworker@north.example"


async def sign_in(api, email=EMAIL, password=PASSWORD, **more):
    wanted = {"email": email, "password": password} | more
    return await api.do(SIGN_IN, wanted, viewer=None)


async def renew(api, refresh_token, **more):
    return await api.do(RENEW, {"refreshToken": refresh_token} | more, viewer=None)


async def works(api, access_token):
    """Whether an access token is answered with anything but 401."""
    await api.send("{ viewer { id } }", token=access_token)
    return api.last.status_code == 200


async def keep_waiting():
    """Let a wait that has begun outlast the test, however slow the machine is."""
    await SignInAttempt.filter(blocked_until__gt=F("last_failed_at")).update(
        blocked_until=now() + timedelta(hours=1)
    )
