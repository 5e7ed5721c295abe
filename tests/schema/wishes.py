"""Every mutation, ready to be sent: what it needs is there."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from models import Session
from models.session import GRACE
from tests.people import now
from tests.schema.agency import PASSWORD, Agency
from tests.schema.api import Api
from tests.schema.documents import CREATE_INVITATION, document
from tests.schema.forms import LOOK_UP, form
from tests.schema.invitations import invited
from tests.schema.permissions import GRANT, TAKE
from tests.schema.sessions import CHANGE_PASSWORD, RENEW, SIGN_IN, SIGN_OUT

INVITATION = document("invitation")


@dataclass
class Try:
    """A mutation that can be done once: its input, and the same with something else in it."""

    document: str
    input: dict[str, Any]
    other: dict[str, Any]
    viewer: str | None = "manager.north"
    operation: str | None = None

    async def send(self, api: Api, key: str, **changes: Any) -> Any:
        return await api.do(
            self.document,
            self.input | {"idempotencyKey": key} | changes,
            viewer=self.viewer,
            operation=self.operation,
        )


async def inviting(api: Api, _agency: Agency) -> Try:
    wanted = await form(api, viewer="manager.north")
    other = wanted["personalDetails"] | {"pronouns": "iel"}
    return Try(document("invite_client"), wanted, {"personalDetails": other})


async def inviting_anew(_api: Api, agency: Agency) -> Try:
    person = await agency.jobseeker()
    wanted = {"jobseekerId": str(person.id), "email": "lovelace@mail.example"}
    return Try(CREATE_INVITATION, wanted, {"email": "byron@mail.example"})


async def resending(api: Api, agency: Agency) -> Try:
    invitation = await invited(api, await agency.jobseeker())
    id_ = {"invitationId": str(invitation.id)}
    return Try(INVITATION, id_, {"invitationId": "x"}, operation="ResendInvitation")


async def revoking(api: Api, agency: Agency) -> Try:
    sent = await resending(api, agency)
    return Try(INVITATION, sent.input, sent.other, operation="RevokeInvitation")


async def accepting(api: Api, agency: Agency) -> Try:
    invitation = await invited(api, await agency.jobseeker())
    token = api.tokens.invitation_token(invitation.id)
    return Try(
        INVITATION,
        {"token": token, "password": "correct horse"},
        {"password": "battery staple"},
        viewer=None,
        operation="AcceptInvitation",
    )


async def assigning(_api: Api, agency: Agency) -> Try:
    person = await agency.jobseeker()
    return Try(
        document("assign_caseworker"),
        {
            "jobseekerId": str(person.id),
            "caseworkerId": str(agency.accounts["caseworker.north"].id),
        },
        {"caseworkerId": str(agency.accounts["manager.north"].id)},
    )


async def linking(_api: Api, agency: Agency) -> Try:
    person = await agency.jobseeker()
    return Try(
        document("link_to_cams"),
        {"jobseekerId": str(person.id), "referenceNumber": "1000123"},
        {"referenceNumber": "1000010"},
    )


async def unlinking(_api: Api, agency: Agency) -> Try:
    person = await agency.jobseeker()
    await agency.linked(person)
    return Try(document("remove_cams_link"), {"jobseekerId": str(person.id)}, {"jobseekerId": "x"})


async def refreshing(_api: Api, agency: Agency) -> Try:
    person = await agency.jobseeker()
    await agency.linked(person)
    return Try(document("refresh_cams"), {"jobseekerId": str(person.id)}, {"jobseekerId": "x"})


async def requesting(api: Api, agency: Agency) -> Try:
    await agency.jobseeker(agency.south)
    found = await api.data(LOOK_UP, {"name": "Ada Lovelace"}, viewer="manager.north")
    reference = found["lookUp"]["matches"][0]["restricted"]["reference"]
    return Try(
        document("request_client_transfer"),
        {"restrictedReference": reference, "reason": "She moved here."},
        {"reason": "She moved away."},
    )


async def deciding(api: Api, agency: Agency) -> Try:
    wanted = await requesting(api, agency)
    answer = await wanted.send(api, "asked")
    return Try(
        document("decide_client_transfer"),
        {"transferRequestId": answer["transferRequest"]["id"], "decision": "ACCEPT"},
        {"decision": "DECLINE"},
        viewer="manager.south",
    )


async def signing_in(_api: Api, _agency: Agency) -> Try:
    wanted = {"email": "caseworker@north.example", "password": PASSWORD}
    return Try(document("sign_in"), wanted, {"email": "Caseworker@north.example"}, viewer=None)


async def _renewed(api: Api) -> tuple[str, str]:
    """A refresh token that was used long ago, and its successor."""
    wanted = {"email": "caseworker@north.example", "password": PASSWORD}
    used = (await api.do(SIGN_IN, wanted, viewer=None))["refreshToken"]
    successor = (await api.do(RENEW, {"refreshToken": used}, viewer=None))["refreshToken"]
    await Session.filter(replaced_at__isnull=False).update(replaced_at=now() - 2 * GRACE)
    return used, successor


async def renewing(api: Api, _agency: Agency) -> Try:
    used, successor = await _renewed(api)
    return Try(RENEW, {"refreshToken": successor}, {"refreshToken": used}, viewer=None)


async def signing_out(api: Api, _agency: Agency) -> Try:
    used, successor = await _renewed(api)
    return Try(SIGN_OUT, {"refreshToken": successor}, {"refreshToken": used}, viewer=None)


async def changing_the_password(_api: Api, _agency: Agency) -> Try:
    wanted = {"currentPassword": PASSWORD, "newPassword": "correct horse"}
    return Try(CHANGE_PASSWORD, wanted, {"newPassword": "battery staple"})


async def granting(_api: Api, agency: Agency) -> Try:
    account = str(agency.accounts["intake.north"].id)
    wanted = {"accountId": account, "permission": "CAMS_LINKING"}
    return Try(GRANT, wanted, {"permission": "REPORTING"}, viewer="admin")


async def taking(_api: Api, agency: Agency) -> Try:
    account = str(agency.accounts["intake.north"].id)
    wanted = {"accountId": account, "permission": "CLIENTS"}
    return Try(TAKE, wanted, {"permission": "REPORTING"}, viewer="admin")


MUTATIONS: dict[str, Callable[[Api, Agency], Awaitable[Try]]] = {
    "inviteClient": inviting,
    "createInvitation": inviting_anew,
    "resendInvitation": resending,
    "revokeInvitation": revoking,
    "acceptInvitation": accepting,
    "assignCaseworker": assigning,
    "linkToCams": linking,
    "removeCamsLink": unlinking,
    "refreshCams": refreshing,
    "requestClientTransfer": requesting,
    "decideClientTransfer": deciding,
    "signIn": signing_in,
    "renewSession": renewing,
    "signOut": signing_out,
    "changePassword": changing_the_password,
    "grantPermission": granting,
    "takePermission": taking,
}
