"""Drafts of the intake form: saved at any point, lost by nobody, kept from everybody else."""

from models import Jobseeker, RegistrationDraft
from tests.schema.api import said
from tests.schema.forms import token_for
from tests.schema.registrations import CLEAR, FORM, PUBLISH, REGISTER, SAVE, changed, statement_of

DRAFTS = "{ registrationDrafts { edges { node { form } } } }"
WRONG = {"primaryInformation": {"firstName": "4", "dateOfBirth": "2190-01-01"}}


async def test_a_draft_is_kept_as_it_was_typed_and_says_what_is_wrong_with_it(api):
    draft = (await _save(api, form=WRONG))["draft"]

    assert draft["form"] == WRONG
    assert draft["begunBy"] == {"displayName": "Caseworker North"}
    assert set(said(draft)) == {
        ("INVALID", "form.primaryInformation.firstName"),
        ("INVALID", "form.primaryInformation.lastName"),
        ("INVALID", "form.primaryInformation.dateOfBirth"),
        ("INVALID", "form.contactInformation.postalCode"),
    }


async def test_no_draft_begins_before_the_privacy_statement_is_acknowledged(api):
    await statement_of(api)

    answer = await api.do(SAVE, {"form": FORM})

    assert said(answer) == [("INVALID", "input.privacyStatementVersion")]
    assert not await RegistrationDraft.exists()


async def test_saving_again_adds_and_null_takes_away(api):
    draft = (await _save(api, form=FORM))["draft"]

    again = await _save(
        api,
        draftId=draft["id"],
        version=draft["version"],
        form={"primaryInformation": {"firstName": None, "preferredName": "Mina"}},
    )

    assert again["draft"]["form"]["primaryInformation"] == {
        "lastName": "Haddad",
        "dateOfBirth": "1990-05-17",
        "preferredName": "Mina",
    }


async def test_a_draft_that_somebody_saved_meanwhile_is_not_written_over(api):
    draft = (await _save(api, form=FORM))["draft"]
    told = {"draftId": draft["id"], "version": draft["version"]}
    await _save(api, viewer="intake.north", **told, form=WRONG)

    late = await _save(api, **told, form=FORM)

    assert said(late) == [("CONFLICT", "input.version")]


async def test_a_colleague_registers_from_the_draft_which_is_gone_then(api):
    draft = (await _save(api, form=FORM))["draft"]
    token = await token_for(api, "Amina Haddad", viewer="intake.north")

    wanted = {"draftId": draft["id"], "lookUpToken": token}
    answer = await api.do(REGISTER, wanted, viewer="intake.north")

    assert answer["userErrors"] == []
    registration = answer["jobseeker"]["registration"]
    assert registration["acknowledgedBy"] == {"displayName": "Caseworker North"}
    assert (await Jobseeker.get()).first_name == "Amina"
    assert not await RegistrationDraft.exists()


async def test_a_statement_acknowledged_since_the_draft_began_is_acknowledged_by_who_registers(api):
    draft = (await _save(api, form=FORM))["draft"]
    texts = {"textEn": "More is recorded.", "textFr": "On note davantage."}
    await api.do(PUBLISH, texts, viewer="coordinator.north")
    token = await token_for(api, "Amina Haddad", viewer="intake.north")

    wanted = {"draftId": draft["id"], "lookUpToken": token, "privacyStatementVersion": 2}
    answer = await api.do(REGISTER, wanted, viewer="intake.north")

    registration = answer["jobseeker"]["registration"]
    assert registration["privacyStatementVersion"] == 2
    assert registration["acknowledgedBy"] == {"displayName": "Intake North"}


async def test_what_another_agency_had_acknowledged_is_acknowledged_again(api):
    draft = (await _save_of_the_group(api))["draft"]
    await statement_of(api, "south")
    token = await token_for(api, "Amina Haddad", viewer="group")
    wanted = {"draftId": draft["id"], "lookUpToken": token}
    south = {"serviceProviderId": str(api.agency.south.id)}
    site = {"registrationSummary": {"registrationSiteId": str(api.agency.south_site.id)}}

    answer = await api.do(REGISTER, wanted | south | {"form": site}, viewer="group")

    assert said(answer) == [("INVALID", "input.privacyStatementVersion")]


async def test_a_draft_knows_where_it_was_begun(api):
    draft = (await _save_of_the_group(api))["draft"]
    token = await token_for(api, "Amina Haddad", viewer="group")

    wanted = {"draftId": draft["id"], "lookUpToken": token}
    answer = await api.do(REGISTER, wanted, viewer="group")

    assert answer["userErrors"] == []
    assert (await Jobseeker.get()).provider_id == api.agency.north.id


async def test_a_draft_is_cleared(api):
    draft = (await _save(api, form=FORM))["draft"]

    assert (await api.do(CLEAR, {"draftId": draft["id"]}))["userErrors"] == []
    assert not await RegistrationDraft.exists()


async def test_another_provider_does_not_see_a_draft(api):
    draft = (await _save(api, form=FORM))["draft"]

    listed = await api.data(DRAFTS, viewer="caseworker.south")
    cleared = await api.do(CLEAR, {"draftId": draft["id"]}, viewer="caseworker.south")

    assert listed["registrationDrafts"]["edges"] == []
    assert said(cleared) == [("NOT_FOUND", "input.draftId")]


async def test_the_form_says_what_is_required_by_whom_and_what_is_answered(api):
    draft = (await _save(api, form=FORM))["draft"]
    asked = """
    query Form($id: ID) { registrationForm(draftId: $id) { sections { name fields {
      coordinate isAnswered requiredBy condition requirements { by holds condition } } } } }
    """

    found = await api.data(asked, {"id": draft["id"]})

    fields = {
        field["coordinate"]: field
        for section in found["registrationForm"]["sections"]
        for field in section["fields"]
    }
    assert fields["PrimaryInformationInput.firstName"] == {
        "coordinate": "PrimaryInformationInput.firstName",
        "isAnswered": True,
        "requiredBy": ["PORTAL"],
        "condition": None,
        "requirements": [{"by": "PORTAL", "holds": True, "condition": None}],
    }
    assert not fields["RegistrationSummaryInput.comments"]["isAnswered"]
    street = fields["ContactInformationInput.streetName"]
    assert street["requiredBy"] == []
    assert street["condition"] == street["requirements"][0]["condition"] is not None


async def test_the_form_says_what_is_required_of_each_row_of_a_list(api):
    asked = """
    { registrationForm { sections { fields { coordinate most parts {
      coordinate name label help requirements { by holds condition }
    } } } } }
    """

    found = await api.data(asked)

    fields = {
        field["coordinate"]: field
        for section in found["registrationForm"]["sections"]
        for field in section["fields"]
    }
    guardians = fields["EmergencyContactInput.guardians"]
    assert guardians["most"] == 5
    assert [part["coordinate"] for part in guardians["parts"]] == [
        f"ContactPersonInput.{name}" for name in ("name", "relationship", "phone", "email")
    ]
    assert guardians["parts"][0] == {
        "coordinate": "ContactPersonInput.name",
        "name": "name",
        "label": "Name",
        "help": "The full name.",
        "requirements": [{"by": "PORTAL", "holds": True, "condition": None}],
    }
    one_answer = fields["PrimaryInformationInput.firstName"]
    assert (one_answer["most"], one_answer["parts"]) == (None, [])


async def _save_of_the_group(api):
    north = str(api.agency.north.id)
    form = changed(
        registrationSummary={"registrationSiteId": str(api.agency.site.id)},
    )
    return await _save(api, viewer="group", serviceProviderId=north, form=form)


async def _save(api, *, viewer="caseworker.north", **given):
    if "draftId" not in given:
        given["privacyStatementVersion"] = await statement_of(api)
    return await api.do(SAVE, given, viewer=viewer)
