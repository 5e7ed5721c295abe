"""A newcomer as front ends register them: looked up, the privacy statement read, the form filled."""

from typing import Any

from models import PrivacyStatement
from tests.schema.api import Api
from tests.schema.forms import token_for

REGISTER = """
mutation Register($input: RegisterNewcomerInput!) {
  registerNewcomer(input: $input) {
    jobseeker {
      __typename id firstName lastName dateOfBirth email phone
      registration {
        number version privacyStatementVersion acknowledgedBy { displayName }
        registrationSummary { registrationDate comments registrationSite { name } }
      }
    }
    userErrors { code field message }
  }
}
"""
UPDATE = """
mutation Update($input: UpdateRegistrationInput!) {
  updateRegistration(input: $input) {
    jobseeker { firstName lastName registration { version registrationSummary { comments } } }
    userErrors { code field message }
  }
}
"""
SAVE = """
mutation Save($input: SaveRegistrationDraftInput!) {
  saveRegistrationDraft(input: $input) {
    draft { id version form begunBy { displayName } userErrors { code field } }
    userErrors { code field message }
  }
}
"""
CLEAR = """
mutation Clear($input: ClearRegistrationDraftInput!) {
  clearRegistrationDraft(input: $input) { userErrors { code field } }
}
"""
PUBLISH = """
mutation Publish($input: PublishPrivacyStatementInput!) {
  publishPrivacyStatement(input: $input) {
    privacyStatement { version text } userErrors { code field }
  }
}
"""
MOVE = """
mutation Move($input: MoveToFamilyInput!) {
  moveToFamily(input: $input) {
    jobseeker { registration { family { code members { jobseeker { firstName } } } } }
    userErrors { code field message }
  }
}
"""
FORM: dict[str, dict[str, Any]] = {
    "primaryInformation": {
        "firstName": "Amina",
        "lastName": "Haddad",
        "dateOfBirth": "1990-05-17",
    },
    "contactInformation": {"postalCode": "M5V 3L9"},
}
"""Everything that the portal requires."""


def changed(form: dict[str, Any] | None = None, **sections: dict[str, Any]) -> dict[str, Any]:
    """The form with answers of some sections changed."""
    return {
        name: (form or FORM).get(name, {}) | sections.get(name, {})
        for name in {**(form or FORM), **sections}
    }


async def statement_of(api: Api, where: str = "north") -> int:
    """The version of the statement in force, published before if there is none."""
    provider = getattr(api.agency, where)
    found = await PrivacyStatement.in_force(provider.id)
    if found is None:
        found = await PrivacyStatement.create(
            provider_id=provider.id,
            version=1,
            text_en="What you tell us is recorded.",
            text_fr="Ce que vous nous dites est enregistré.",
            published_by_id=api.agency.accounts["caseworker.north"].id,
        )
    return found.version


async def input_of(
    api: Api, *, viewer: str = "caseworker.north", form: dict[str, Any] | None = None, **more: Any
) -> dict[str, Any]:
    """The whole input, looked up by the name in it."""
    filled = form or FORM
    name = filled["primaryInformation"]
    wanted: dict[str, Any] = {"form": filled, **more}
    if "privacyStatementVersion" not in more:
        wanted["privacyStatementVersion"] = await statement_of(api)
    if "lookUpToken" not in more and "jobseekerId" not in more:
        wanted["lookUpToken"] = await token_for(
            api, f"{name['firstName']} {name['lastName']}", viewer=viewer
        )
    return wanted


async def register(api: Api, *, viewer: str = "caseworker.north", **more: Any) -> Any:
    """The payload of registerNewcomer."""
    return await api.do(REGISTER, await input_of(api, viewer=viewer, **more), viewer=viewer)
