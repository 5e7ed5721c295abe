"""The portal's jobseeker and the registered newcomer are one person, whichever of the two came first."""

from datetime import UTC, datetime

from models import Account, CamsRecord, Invitation, Jobseeker, Registration
from tests.schema.api import said
from tests.schema.documents import CREATE_INVITATION, document
from tests.schema.registrations import FORM, UPDATE, changed, input_of, register
from tests.schema.transfers import ask, decide, reference

ASSIGN = document("assign_caseworker")
LINK = document("link_to_cams")
PERSON = """
query($id: ID!) {
  jobseeker(id: $id) {
    __typename firstName
    registration { number contactInformation { postalCode } }
    invitation { status }
    camsRecord { referenceNumber }
    ... on Client { caseworker { displayName } }
  }
}
"""
REGISTER_AND_TELL = """
mutation($input: RegisterNewcomerInput!) {
  registerNewcomer(input: $input) {
    jobseeker { icareReadiness { templates { template missing { coordinate } } } }
    userErrors { code }
  }
}
"""
"""Source 002: "The system will alert you on Save if this is missing" , of the client identifier."""


async def _assigned(api, agency, id_):
    wanted = {"jobseekerId": id_, "caseworkerId": str(agency.accounts["caseworker.north"].id)}
    return await api.do(ASSIGN, wanted, viewer="manager.north")


async def _invited(api, id_):
    wanted = {"jobseekerId": id_, "email": "ada@mail.example"}
    return await api.do(CREATE_INVITATION, wanted)


async def _linked(api, id_):
    return await api.do(LINK, {"jobseekerId": id_, "referenceNumber": "1000123"})


async def _is_all_of_it(api, id_):
    person = (await api.data(PERSON, {"id": id_}, viewer="manager.north"))["jobseeker"]
    assert person["__typename"] == "Client"
    assert person["caseworker"] is not None
    assert person["registration"]["contactInformation"]["postalCode"] == "M5V 3L9"
    assert person["invitation"] is not None
    assert person["camsRecord"] == {"referenceNumber": "1000123"}
    assert [await model.all().count() for model in (Jobseeker, Registration)] == [1, 1]
    assert [await model.all().count() for model in (Invitation, CamsRecord)] == [1, 1]


async def test_a_registered_newcomer_is_assigned_invited_and_linked_to_cams(api, agency):
    newcomer = (await register(api))["jobseeker"]
    assert newcomer["__typename"] == "Referral"

    for step in (_assigned(api, agency, newcomer["id"]), _invited(api, newcomer["id"])):
        assert said(await step) == []
    assert said(await _linked(api, newcomer["id"])) == []

    await _is_all_of_it(api, newcomer["id"])


async def test_whoever_was_assigned_invited_and_linked_to_cams_is_registered(api, agency):
    known = str((await agency.jobseeker()).id)
    for step in (_assigned(api, agency, known), _invited(api, known)):
        assert said(await step) == []
    assert said(await _linked(api, known)) == []
    since = (await Jobseeker.get(id=known)).assigned_at

    answer = await register(api, jobseekerId=known, form=changed(FORM))

    assert said(answer) == []
    await _is_all_of_it(api, known)
    assert (await Jobseeker.get(id=known)).assigned_at == since


async def test_a_client_whose_caseworker_has_left_can_be_registered(api, agency):
    ada = await agency.client(date_of_birth="1980-01-01")
    await Account.filter(id=ada.caseworker_id).update(disabled_at=datetime.now(UTC))

    answer = await register(api, jobseekerId=str(ada.id), viewer="manager.north")

    assert said(answer) == []
    assert (await Jobseeker.get(id=ada.id)).caseworker_id == ada.caseworker_id


async def test_whoever_was_handed_over_goes_on_with_the_same_registration(api, agency):
    newcomer = (await register(api))["jobseeker"]
    sealed = await reference(api, name="Amina Haddad")
    await decide(api, await ask(api, sealed))
    form = {"registrationSummary": {"comments": "She moved to the south."}}
    told = {"jobseekerId": newcomer["id"], "version": 1, "form": form}

    answer = await api.do(UPDATE, told, viewer="caseworker.south")

    assert said(answer) == []
    assert (await Registration.get()).number == newcomer["registration"]["number"]
    assert (await Registration.get()).provider_id == agency.south.id


async def test_the_answer_to_a_registration_says_what_icare_misses(api):
    answer = await api.do(REGISTER_AND_TELL, await input_of(api))

    told = answer["jobseeker"]["icareReadiness"]["templates"]
    missing = next(one for one in told if one["template"] == "CLIENT_PROFILE")["missing"]
    assert "IdentificationDocumentsInput.identifiers" in {one["coordinate"] for one in missing}
