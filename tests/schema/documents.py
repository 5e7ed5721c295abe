"""The documents of the contract, by the name of their file, and one that it does not have."""

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "contract" / "operations"


@cache
def document(name: str) -> str:
    return (FOLDER / f"{name}.graphql").read_text()


CREATE_INVITATION = """
mutation CreateInvitation($input: CreateInvitationInput!) {
  createInvitation(input: $input) {
    invitation { id status link expiresAt }
    userErrors { code field message }
  }
}
"""
