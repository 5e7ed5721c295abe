"""A family of five arrives: registered through GraphQL alone, printed, ready for iCARE, exported."""

import csv
import io
from typing import Any

import pytest

from cli import catalogues
from models import Jobseeker
from tests.people import now
from tests.schema.conftest import serving
from tests.schema.forms import token_for
from tests.schema.icare import EXPORT
from tests.schema.printed import Printouts
from tests.schema.registrations import CLEAR, REGISTER, UPDATE

INTAKE, COORDINATOR = "intake.north", "coordinator.north"

PUBLISH = """
mutation($input: PublishPrivacyStatementInput!) {
  publishPrivacyStatement(input: $input) { privacyStatement { version } userErrors { code } }
}
"""
STATEMENT = "{ privacyStatement { version text } }"
SAVE = """
mutation($input: SaveRegistrationDraftInput!) {
  saveRegistrationDraft(input: $input) {
    draft { id version form userErrors { code field } } userErrors { code field message }
  }
}
"""
FAMILY = """
query($id: ID!) {
  jobseeker(id: $id) {
    registration {
      number
      nextSteps { step }
      family { code members { jobseeker { firstName registration { contactInformation { city } } } } }
    }
  }
}
"""
READINESS = """
query($id: ID!) {
  jobseeker(id: $id) {
    registration { version }
    icareReadiness { isReady templates { template isReady missing { column coordinate message } } }
  }
}
"""
SESSION = """
mutation($input: BeginSessionInput!) {
  beginSession(input: $input) { session { service worker { displayName } } userErrors { code field } }
}
"""

FATHER: dict[str, dict[str, Any]] = {
    "primaryInformation": {
        "firstName": "Yusuf",
        "lastName": "Al-Hassan",
        "dateOfBirth": "1984-03-02",
        "gender": "Man",
        "maritalStatus": "MARRIED",
        "newFamily": True,
        "preferredOfficialLanguage": "ENGLISH",
    },
    "immigration": {
        "arrivalDate": "2026-09-01",
        "landingDate": "2026-09-01",
        "countryOfOrigin": "SY",
        "lastResidence": "JO",
    },
    "consents": {"futureResearch": True, "contactByAgency": True, "picture": False},
    "identificationDocuments": {
        "identifiers": [{"type": "FOSS_GCMS_CLIENT_ID", "value": "1123-4567"}]
    },
    "contactInformation": {
        "email": "yusuf@mail.example",
        "emailSafety": "SAFE",
        "phone": "705-522-0100",
        "phoneSafety": "SAFE",
        "streetNumber": "12",
        "streetName": "Elm",
        "streetType": "Street",
        "city": "Sudbury",
        "province": "ON",
        "postalCode": "p3e 1a1",
    },
}
GUARDIAN = {"name": "Yusuf Al-Hassan", "phone": "705-522-0100"}
OF_A_MINOR = {
    "consentRequired": True,
    "guardians": [GUARDIAN],
    "consentGivers": [GUARDIAN],
    "emergencyContacts": [{"name": "Layla Al-Hassan", "phone": "705-522-0101"}],
}
OTHERS = {
    "Layla": ("1988-11-20", "11234568", None),
    "Omar": ("2010-02-14", "11234569", OF_A_MINOR),
    "Sara": ("2017-06-30", "11234570", OF_A_MINOR),
    "Adam": ("2024-08-08", None, OF_A_MINOR),
}
"""Born when, under which number of the immigration department, and who consents for them."""


class Desk:
    """Somebody at the front desk with a newcomer before them."""

    def __init__(self, api: Any) -> None:
        self.api = api
        self.statement = 0

    async def begin(self, form: dict[str, Any], **more: Any) -> dict[str, Any]:
        wanted = {"privacyStatementVersion": self.statement, "form": form, **more}
        return await self.saved(wanted)

    async def saved(self, wanted: dict[str, Any]) -> dict[str, Any]:
        answer = await self.api.do(SAVE, wanted, viewer=INTAKE)
        assert answer["userErrors"] == []
        draft: dict[str, Any] = answer["draft"]
        return draft

    async def register(self, draft: dict[str, Any], name: str) -> str:
        """The new person's id."""
        token = await token_for(self.api, name, viewer=INTAKE)
        wanted = {"draftId": draft["id"], "lookUpToken": token}
        answer = await self.api.do(REGISTER, wanted, viewer=INTAKE)
        assert answer["userErrors"] == []
        id_: str = answer["jobseeker"]["id"]
        return id_

    async def asked(self, query: str, id_: str) -> Any:
        return (await self.api.data(query, {"id": id_}, viewer=INTAKE))["jobseeker"]

    async def readiness(self, id_: str) -> dict[str, Any]:
        templates = (await self.asked(READINESS, id_))["icareReadiness"]["templates"]
        return next(one for one in templates if one["template"] == "CLIENT_PROFILE")


@pytest.fixture
async def printouts(api, settings):
    async with serving(settings) as http:
        yield Printouts(api, http)


async def test_a_family_of_five_is_registered_printed_and_reported(api, printouts):  # noqa: PLR0915
    desk = Desk(api)
    await catalogues.load()

    # The agency has a privacy statement, and the father reads it.
    texts = {
        "textEn": "We record what you tell us.",
        "textFr": "Nous consignons ce que vous dites.",
    }
    await api.do(PUBLISH, texts, viewer=COORDINATOR)
    desk.statement = (await api.data(STATEMENT, viewer=INTAKE))["privacyStatement"]["version"]

    # He is interrupted in the middle; what is there is kept, and what is missing is told.
    half = {"primaryInformation": {"firstName": "Yusuf", "dateOfBirth": "1984-03-02"}}
    draft = await desk.begin(half)
    missing = {".".join(error["field"]) for error in draft["userErrors"]}
    assert {"form.primaryInformation.lastName", "form.contactInformation.postalCode"} <= missing
    draft = await desk.saved({"draftId": draft["id"], "version": draft["version"], "form": FATHER})
    assert draft["userErrors"] == []
    ids = {"Yusuf": await desk.register(draft, "Yusuf Al-Hassan")}

    # The wizard offers the next member of the family, whose form begins with what they share.
    father = (await desk.asked(FAMILY, ids["Yusuf"]))["registration"]
    assert "REGISTER_ANOTHER_FAMILY_MEMBER" in {one["step"] for one in father["nextSteps"]}
    for name, (born, number, consent) in OTHERS.items():
        draft = await desk.begin({}, familyOf=ids["Yusuf"])
        assert draft["form"]["primaryInformation"]["lastName"] == "Al-Hassan"
        assert draft["form"]["immigration"]["landingDate"] == "2026-09-01"
        assert draft["form"]["contactInformation"]["city"] == "Sudbury"
        form: dict[str, Any] = {
            "primaryInformation": {"firstName": name, "dateOfBirth": born},
            "contactInformation": {"email": None},
            "consents": {"futureResearch": True},
        }
        if number is not None:
            documents = [{"type": "FOSS_GCMS_CLIENT_ID", "value": number}]
            form["identificationDocuments"] = {"identifiers": documents}
        if consent is not None:
            form["emergencyContact"] = consent
        told = {"draftId": draft["id"], "version": draft["version"], "form": form}
        draft = await desk.saved(told)
        assert draft["userErrors"] == [], name
        ids[name] = await desk.register(draft, f"{name} Al-Hassan")

    # A sixth form was begun by mistake, and is cleared.
    mistaken = await desk.begin({}, familyOf=ids["Yusuf"])
    assert (await api.do(CLEAR, {"draftId": mistaken["id"]}, viewer=INTAKE))["userErrors"] == []

    # Five people, one family.
    family = (await desk.asked(FAMILY, ids["Adam"]))["registration"]["family"]
    assert family["code"] == father["family"]["code"]
    assert {one["jobseeker"]["firstName"] for one in family["members"]} == {"Yusuf", *OTHERS}

    # Each takes home a receipt and a card; the young ones' say who consented, in French as well.
    for name, id_ in ids.items():
        person = await Jobseeker.get(id=id_)
        receipt = await printouts.pdf(person, "registration-receipt.pdf", viewer=INTAKE)
        card = await printouts.pdf(person, "client-card.pdf", viewer=INTAKE, language_="fr")
        assert name in receipt.text
        assert "Al-Hassan" in card.text

    # Everybody can be reported but Adam, who has no number of the immigration department yet.
    assert [name for name, id_ in ids.items() if not (await desk.readiness(id_))["isReady"]] == [
        "Adam"
    ]
    columns = [one["column"] for one in (await desk.readiness(ids["Adam"]))["missing"]]
    assert columns == ["client_validation_type_id", "client_validation_id"]
    version = (await desk.asked(READINESS, ids["Adam"]))["registration"]["version"]
    documents = [{"type": "IMM_DOCUMENT", "value": "T123456789"}]
    form = {"identificationDocuments": {"identifiers": documents}}
    told = {"jobseekerId": ids["Adam"], "version": version, "form": form}
    assert (await api.do(UPDATE, told, viewer=INTAKE))["userErrors"] == []
    assert all([(await desk.readiness(id_))["isReady"] for id_ in ids.values()])

    # Their first session begins.
    wanted = {"jobseekerId": ids["Yusuf"], "service": "INFORMATION_AND_ORIENTATION"}
    begun = await api.do(SESSION, wanted, viewer=INTAKE)
    assert begun["userErrors"] == []

    # The month goes to iCARE: five rows, and nobody is left out.
    wanted = {"template": "CLIENT_PROFILE", "month": f"{now():%Y-%m}"}
    made = await api.do(EXPORT, wanted, viewer=COORDINATOR)
    assert made["userErrors"] == []
    assert (made["icareExport"]["rowCount"], made["icareExport"]["leftOutCount"]) == (5, 0)
    file = await printouts.http.get(
        f"/icare/exports/{made['icareExport']['id']}.csv",
        headers={"Authorization": f"Bearer {api.token(COORDINATOR)}"},
    )
    _title, names, _labels, *rows = csv.reader(io.StringIO(file.content.decode("utf-8-sig")))
    born = {row[names.index("client_birth_dt")] for row in rows}
    assert born == {"1984-03-02", *(one[0] for one in OTHERS.values())}
    assert {row[names.index("postal_txt")] for row in rows} == {"P3E1A1"}
