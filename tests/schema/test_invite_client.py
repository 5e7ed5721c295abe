"""Steps 1 to 5 of adding a client, as front ends send them."""

import pytest

from models import (
    CamsRecord,
    EmploymentActionPlan,
    Invitation,
    Jobseeker,
    OutboxEntry,
    TargetOccupation,
)
from tests.schema.api import said
from tests.schema.documents import document
from tests.schema.forms import WITHOUT_LINKING, form, invite

PROFILE = document("jobseeker_profile")
EVERY_FIELD = """
query EveryField($id: ID!) {
  jobseeker(id: $id) {
    ... on Jobseeker {
      firstName lastName preferredName pronouns dateOfBirth email phone selfIdentification
      preferredLanguage importedFields
      targetOccupations { code title following }
      communicationPreferences { caseworkerChannel jobPostUpdates frequency }
      referralDetails { source referenceNumber notes serviceNeeds accessToTransportation }
      sitePreference { name }
    }
    ... on Referral { status }
  }
}
"""


async def test_the_contract_s_input_adds_a_referral_and_queues_its_invitation(api):
    answer = await invite(api)

    assert answer["userErrors"] == []
    assert answer["jobseeker"]["__typename"] == "Referral"
    assert answer["invitation"]["status"] == "QUEUED"
    assert answer["invitation"]["link"].startswith("http://portal.example/invitation#/")
    invitation = await Invitation.get()
    promised = await OutboxEntry.get()
    assert promised.task == "send_invitation"
    assert promised.arguments == {"invitation_id": str(invitation.id)}


async def test_every_field_of_step_4_is_stored_and_read_back(api, agency):
    answer = await invite(
        api,
        connection=WITHOUT_LINKING,
        assignments={"sitePreferenceId": str(agency.site.id)},
        personalDetails={
            "dateOfBirth": "1990-02-28",
            "phone": "(416) 923-4567 ext. 22",
            "preferredLanguage": "FRENCH",
            "selfIdentification": ["FRANCOPHONE", "NEWCOMER", "FRANCOPHONE"],
        },
        workDetails={"targetOccupationCodes": ["63200", "21232", "63200"]},
        referralDetails={"serviceNeeds": ["Interview practice", "Resume help"]},
    )

    found = await api.data(EVERY_FIELD, {"id": answer["jobseeker"]["id"]})
    assert found["jobseeker"] == {
        "firstName": "Zoé",
        "lastName": "O'Brien-Tremblay",
        "preferredName": "Zo",
        "pronouns": "she/her",
        "dateOfBirth": "1990-02-28",
        "email": "zoe@mail.example",
        "phone": "+14169234567;ext=22",
        "selfIdentification": ["FRANCOPHONE", "NEWCOMER"],
        "preferredLanguage": "FRENCH",
        "importedFields": [],
        "targetOccupations": [
            {"code": "63200", "title": "Cooks", "following": True},
            {
                "code": "21232",
                "title": "Software developers and programmers",
                "following": True,
            },
        ],
        "communicationPreferences": {
            "caseworkerChannel": "EMAIL",
            "jobPostUpdates": True,
            "frequency": "WEEKLY",
        },
        "referralDetails": {
            "source": "Self-Referred (Walk-In)",
            "referenceNumber": "R-17",
            "notes": "Came with a friend.",
            "serviceNeeds": ["Interview practice", "Resume help"],
            "accessToTransportation": "PUBLIC_TRANSIT",
        },
        "sitePreference": {"name": "North Main"},
        "status": "AWAITING_INTAKE",
    }


async def test_what_is_optional_may_be_left_out(api):
    wanted = await form(api, connection=WITHOUT_LINKING)
    details = wanted["personalDetails"]
    required = {name: details[name] for name in ("firstName", "lastName", "email")}

    answer = await api.do(
        document("invite_client"),
        {
            "lookUpToken": wanted["lookUpToken"],
            "connection": WITHOUT_LINKING,
            "personalDetails": required,
        },
    )

    assert answer["userErrors"] == []
    found = await api.data(EVERY_FIELD, {"id": answer["jobseeker"]["id"]})
    assert found["jobseeker"]["preferredLanguage"] == "ENGLISH"
    assert found["jobseeker"]["targetOccupations"] == []
    assert found["jobseeker"]["communicationPreferences"] == {
        "caseworkerChannel": None,
        "jobPostUpdates": False,
        "frequency": None,
    }


@pytest.mark.parametrize(
    "label", ["Self-Referred (Walk-In)", "self-referred (walk-in)", "Venu de soi-même"]
)
async def test_an_entry_of_a_catalogue_is_stored_by_its_name_whatever_label_was_sent(api, label):
    answer = await invite(api, referralDetails={"source": label})

    assert said(answer) == []
    assert (await Jobseeker.get()).referral_source == "Self-Referred (Walk-In)"


async def test_adding_a_target_occupation_follows_it(api):
    await invite(api, workDetails={"targetOccupationCodes": ["63200"]})

    assert [(t.occupation_id, t.following) for t in await TargetOccupation.all()] == [
        ("63200", True)
    ]


async def test_the_confirmation_says_what_the_source_says(api):
    wanted = await form(api)

    answer = await api.do(
        "mutation($input: InviteClientInput!) {"
        " inviteClient(input: $input) { confirmation userErrors { code } } }",
        wanted,
    )

    assert answer["confirmation"] == (
        "The client has been successfully added to the Jobs Portal."
        " An email invitation has been sent to the email address provided."
    )


async def test_a_case_note_is_generated_by_whoever_added_the_person(api):
    answer = await invite(api)

    (note,) = (edge["node"] for edge in answer["jobseeker"]["caseNotes"]["edges"])
    assert note["kind"] == "ACCOUNT_CREATED"
    assert note["author"] == {"displayName": "Caseworker North"}
    assert note["body"].startswith("Client portal account created.")
    assert "CaMS" not in note["body"]


async def test_the_case_note_holds_no_number_of_another_system(api):
    answer = await invite(api, connection={"commonAssessmentNumber": "CA-0000001"})

    (note,) = (edge["node"] for edge in answer["jobseeker"]["caseNotes"]["edges"])
    assert "CA-0000001" not in note["body"]


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("Zoé", "O'Brien-Tremblay"),
        ("Nguyễn", "Thị Minh Khai"),
        ("小明", "王"),
        ("Владимир", "Иванов"),
        ("علي", "بن أبي طالب"),
        ("José María", "de la Cruz y Ñáñez"),
        ("אַבְרָהָם", "כהן"),
        ("ཚེ་རིང་", "སྒྲོལ་མ་"),
        ("ᐊᓗᒃ", "ᓇᓄᖅ"),
        ("X Æ", "Þórsdóttir"),
        ("क्षत्रिय", "शर्मा"),
        ("D’Arcy", "St. John Jr."),
        ("Ⅳan", "Ω"),
    ],
)
async def test_names_of_any_script_are_welcome(api, first, last):
    answer = await invite(
        api,
        connection=WITHOUT_LINKING,
        personalDetails={"firstName": first, "lastName": last},
    )

    assert said(answer) == []
    assert (answer["jobseeker"]["firstName"], answer["jobseeker"]["lastName"]) == (first, last)


async def test_a_name_is_stored_composed_and_without_outer_space(api):
    answer = await invite(
        api, connection=WITHOUT_LINKING, personalDetails={"firstName": "  Zoe\u0301 "}
    )

    assert answer["jobseeker"]["firstName"] == "Zo\u00e9"


async def test_with_a_cams_link_the_record_and_its_plan_are_there_at_once(api):
    answer = await invite(api, connection={"camsReferenceNumber": "1000123"})

    found = await api.data(PROFILE, {"id": answer["jobseeker"]["id"]})
    assert found["jobseeker"]["camsRecord"]["referenceNumber"] == "1000123"
    assert found["jobseeker"]["camsRecord"]["isStale"] is False
    plan = await api.data(document("employment_action_plan"), {"id": answer["jobseeker"]["id"]})
    assert plan["jobseeker"]["camsRecord"]["employmentActionPlan"]["subGoals"]
    assert await EmploymentActionPlan.exists()


async def test_without_linking_there_is_no_cams_record(api):
    answer = await invite(api, connection=WITHOUT_LINKING)

    found = await api.data(PROFILE, {"id": answer["jobseeker"]["id"]})
    assert found["jobseeker"]["camsRecord"] is None
    assert not await CamsRecord.exists()


async def test_the_language_of_the_invitation_is_the_jobseeker_s(api):
    await invite(api, personalDetails={"preferredLanguage": "FRENCH"})

    assert (await Invitation.get()).language == "fr"
