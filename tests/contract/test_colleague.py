"""A colleague's story, with the real roles: the account, the letter, the password, the last day."""

import re

import httpx

from tests.contract.conftest import eventually

ADMINISTRATOR = "admin@portal.example"
EMAIL = "noor@north.example"
PASSWORD = "a password of mine"


def asked(stack, operation, **input_):
    (payload,) = stack.data(
        "staff_account", {"input": input_}, viewer=ADMINISTRATOR, operation=operation
    ).values()
    assert payload["userErrors"] == []
    return payload["staffMember"]


def signed_in(stack, password=PASSWORD):
    wanted = {"input": {"email": EMAIL, "password": password}}
    return stack.data("sign_in", wanted, viewer=None)["signIn"]


def answer(stack, token):
    return httpx.post(
        f"{stack.api}/graphql",
        json={"query": "{ clients { totalCount } }"},
        headers={"Authorization": f"Bearer {token}"},
        timeout=30,
    )


def test_a_colleague_comes_chooses_a_password_works_and_is_out_at_once(stack):
    told = stack.data("staff_account", viewer=ADMINISTRATOR, operation="WhereStaffBelong")
    (north,) = (one for one in told["serviceProviders"] if one["name"] == "North Employment")

    account = asked(
        stack,
        "CreateStaffAccount",
        email=EMAIL,
        displayName="Noor Haddad",
        serviceProviderId=north["id"],
        permissions=["CLIENTS"],
    )

    (letter,) = eventually(lambda: stack.mail_to(EMAIL), "the letter")
    assert "has made an account for you" in letter["text"]
    link = re.search(r"http\S+/password#/\S+", letter["text"])[0]
    chosen = {"input": {"token": link, "password": PASSWORD}}
    assert stack.data("reset_password", chosen, viewer=None)["resetPassword"]["userErrors"] == []
    session = signed_in(stack)
    assert answer(stack, session["accessToken"]).json()["data"]["clients"]["totalCount"] > 0

    assert asked(stack, "CloseAccount", accountId=account["id"])["isClosed"] is True

    assert answer(stack, session["accessToken"]).status_code == 401
    assert signed_in(stack)["userErrors"][0]["code"] == "INVALID"

    assert asked(stack, "ReopenAccount", accountId=account["id"])["isClosed"] is False
    assert signed_in(stack)["userErrors"] == []
    assert answer(stack, session["accessToken"]).status_code == 401


def test_the_first_colleague_is_made_by_a_command_and_gets_the_letter(stack):
    email = "first@portal.example"

    stack.portal("account", "create", email, "Ingrid Berg", "--permission", "ADMINISTRATOR")

    (letter,) = eventually(lambda: stack.mail_to(email), "the letter")
    link = re.search(r"http\S+/password#/\S+", letter["text"])[0]
    chosen = {"input": {"token": link, "password": PASSWORD}}
    assert stack.data("reset_password", chosen, viewer=None)["resetPassword"]["userErrors"] == []
