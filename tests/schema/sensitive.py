"""What a person's sensitive information is asked with, and an answer to every question."""

from datetime import timedelta

from models import SensitiveUnlock
from models.sensitive_unlock import LIFETIME
from tests.people import now
from tests.schema.agency import PASSWORD

COORDINATOR = "coordinator.north"

GROUPS = """
  healthInsurance { status insurer number expiresOn }
  illnesses { conditions notes }
  selfIdentity {
    genderIdentity sexualOrientation indigenousIdentity racialIdentity disability inOwnWords
  }
  familyIncome { annualAmount band householdSize sources }
"""
READ = f"""
query ($id: ID!) {{
  jobseeker(id: $id) {{
    firstName
    viewerCanUnlockSensitiveInformation
    sensitiveInformationUnlockedUntil
    sensitiveInformation {{ version updatedAt updatedBy {{ displayName }} {GROUPS} }}
  }}
}}
"""
UNLOCK = """
mutation ($input: UnlockSensitiveInformationInput!) {
  unlockSensitiveInformation(input: $input) {
    unlockedUntil
    userErrors { code field message }
  }
}
"""
LOCK = """
mutation ($input: LockSensitiveInformationInput!) {
  lockSensitiveInformation(input: $input) { userErrors { code field message } }
}
"""
SAVE = f"""
mutation ($input: SaveSensitiveInformationInput!) {{
  saveSensitiveInformation(input: $input) {{
    sensitiveInformation {{ version updatedBy {{ displayName }} {GROUPS} }}
    userErrors {{ code field message }}
  }}
}}
"""
EVERYTHING = {
    "healthInsurance": {
        "status": "IFHP",
        "insurer": "Medavie",
        "number": "UCI 12-3456-7890",
        "expiresOn": "2027-06-30",
    },
    "illnesses": {"conditions": ["Diabète", "Asthma"], "notes": "Insulin\nat noon."},
    "selfIdentity": {
        "genderIdentity": "TWO_SPIRIT",
        "sexualOrientation": "PREFER_NOT_TO_ANSWER",
        "indigenousIdentity": ["FIRST_NATIONS", "METIS"],
        "racialIdentity": ["INDIGENOUS", "BLACK"],
        "disability": "YES",
        "inOwnWords": "Anishinaabe",
    },
    "familyIncome": {
        "annualAmount": "31250.50",
        "band": None,
        "householdSize": 4,
        "sources": ["EMPLOYMENT", "CHILD_BENEFIT"],
    },
}
SECRETS = ("Medavie", "12-3456", "Diab", "Asthma", "Insulin", "TWO_SPIRIT", "Anishinaabe", "31250")


async def unlock(api, person, viewer=COORDINATOR, token=None, password=PASSWORD, **more):
    """As `viewer`, or with a token of one's own; `person` may be an id."""
    wanted = {"jobseekerId": str(getattr(person, "id", person)), "password": password} | more
    return await api.do(UNLOCK, wanted, viewer=viewer, token=token)


async def save(api, person, version=0, viewer=COORDINATOR, **groups):
    wanted = {"jobseekerId": str(person.id), "version": version} | groups
    return await api.do(SAVE, wanted, viewer=viewer)


async def read(api, person, viewer=COORDINATOR):
    """The whole answer: it may have errors."""
    return await api.send(READ, {"id": str(person.id)}, viewer=viewer)


async def is_open(api, person, viewer=COORDINATOR):
    asked = "query ($id: ID!) { jobseeker(id: $id) { sensitiveInformationUnlockedUntil } }"
    found = await api.data(asked, {"id": str(person.id)}, viewer=viewer)
    return found["jobseeker"]["sensitiveInformationUnlockedUntil"] is not None


async def minutes_pass():
    """What was unlocked is over."""
    await SensitiveUnlock.all().update(
        expires_at=now() - timedelta(seconds=1), proved_at=now() - LIFETIME - timedelta(seconds=1)
    )


def codes(body):
    return [error["extensions"]["code"] for error in body.get("errors", [])]
