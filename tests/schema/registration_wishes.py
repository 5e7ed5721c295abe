"""The mutations of the intake form, ready to be sent."""

from tests.schema.agency import Agency
from tests.schema.api import Api
from tests.schema.registrations import (
    CLEAR,
    FORM,
    MOVE,
    PUBLISH,
    REGISTER,
    SAVE,
    UPDATE,
    input_of,
    register,
    statement_of,
)
from tests.schema.wishes import Try

OTHER = {"primaryInformation": {"firstName": "Samira"}}


async def registering(api: Api, _agency: Agency) -> Try:
    wanted = await input_of(api, viewer="manager.north")
    return Try(REGISTER, wanted, {"duplicateReason": "A cousin."})


async def updating(api: Api, _agency: Agency) -> Try:
    person = (await register(api))["jobseeker"]
    form = {"primaryInformation": {"firstName": "Aminah"}}
    wanted = {"jobseekerId": person["id"], "version": 1, "form": form}
    return Try(UPDATE, wanted, {"form": OTHER})


async def saving(api: Api, _agency: Agency) -> Try:
    wanted = {"privacyStatementVersion": await statement_of(api), "form": FORM}
    return Try(SAVE, wanted, {"form": OTHER})


async def clearing(api: Api, agency: Agency) -> Try:
    draft = (await api.do(SAVE, (await saving(api, agency)).input))["draft"]
    return Try(CLEAR, {"draftId": draft["id"]}, {"draftId": "x"})


async def publishing(_api: Api, _agency: Agency) -> Try:
    wanted = {"textEn": "What you tell us is recorded.", "textFr": "Ce que vous dites est noté."}
    return Try(PUBLISH, wanted, {"textEn": "Else."}, viewer="coordinator.north")


async def moving(api: Api, _agency: Agency) -> Try:
    person = (await register(api))["jobseeker"]
    wanted = {"jobseekerId": person["id"], "destination": "NEW", "reason": "They are a family."}
    return Try(MOVE, wanted, {"reason": "Another one."})


REGISTRATION_MUTATIONS = {
    "registerNewcomer": registering,
    "updateRegistration": updating,
    "saveRegistrationDraft": saving,
    "clearRegistrationDraft": clearing,
    "publishPrivacyStatement": publishing,
    "moveToFamily": moving,
}
