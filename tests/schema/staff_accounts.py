"""The documents of accounts of staff."""

_GIVEN = """{
  staffMember {
    id displayName email isClosed permissions
    serviceProvider { name } serviceProviderGroup { name } viewerCanClose viewerCanReopen
  }
  userErrors { code field message }
}"""
CREATE = f"""
mutation ($input: CreateStaffAccountInput!) {{ createStaffAccount(input: $input) {_GIVEN} }}
"""
RESEND = f"""
mutation ($input: ResendStaffInvitationInput!) {{ resendStaffInvitation(input: $input) {_GIVEN} }}
"""
CLOSE = f"mutation ($input: CloseAccountInput!) {{ closeAccount(input: $input) {_GIVEN} }}"
REOPEN = f"mutation ($input: ReopenAccountInput!) {{ reopenAccount(input: $input) {_GIVEN} }}"

EMAIL = "noor@north.example"


async def create(api, viewer="admin", **more):
    wanted = {"email": EMAIL, "displayName": "Noor Haddad"} | more
    return await api.do(CREATE, wanted, viewer=viewer)


async def change(api, document, account, viewer="admin", **more):
    return await api.do(document, {"accountId": str(account.id)} | more, viewer=viewer)
