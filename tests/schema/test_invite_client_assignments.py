"""Step 4, Assignments: who may fill in what, and what becomes of the person."""

from datetime import UTC, datetime

import pytest

from models import Account, Jobseeker, Permission
from tests.schema.api import said
from tests.schema.documents import document
from tests.schema.forms import INVITE, WITHOUT_LINKING, form, invite
from tests.schema.written import written

PROFILE = document("jobseeker_profile")
AT_PROVIDER = "input.assignments.serviceProviderId"
AT_CASEWORKER = "input.assignments.caseworkerId"
AT_SITE = "input.assignments.sitePreferenceId"


async def refused(api, viewer, **changes):
    wanted = await form(api, viewer=viewer, **changes)
    before = await written()
    answer = await api.do(INVITE, wanted, viewer=viewer)
    assert answer["jobseeker"] is None
    assert await written() == before
    return said(answer)


def assigned(**ids):
    return {"assignments": {name: str(id_) for name, id_ in ids.items()}}


@pytest.mark.parametrize("viewer", ["caseworker.north", "manager.north", "intake.north"])
async def test_staff_without_service_provider_group_add_to_their_own_provider(api, agency, viewer):
    await invite(api, viewer=viewer, connection=WITHOUT_LINKING)

    assert (await Jobseeker.get()).provider_id == agency.north.id


@pytest.mark.parametrize("viewer", ["caseworker.north", "manager.north", "intake.north"])
async def test_the_service_provider_is_hidden_from_them_on_input(api, agency, viewer):
    codes = await refused(
        api,
        viewer,
        connection=WITHOUT_LINKING,
        **assigned(serviceProviderId=agency.north.id),
    )

    assert codes == [("FORBIDDEN", AT_PROVIDER)]


@pytest.mark.parametrize("viewer", ["caseworker.north", "intake.north", "group"])
async def test_the_caseworker_is_hidden_on_input_from_all_but_service_provider_admins(
    api, agency, viewer
):
    provider = {"serviceProviderId": agency.north.id} if viewer == "group" else {}

    codes = await refused(
        api,
        viewer,
        connection=WITHOUT_LINKING,
        **assigned(caseworkerId=agency.accounts["caseworker.north"].id, **provider),
    )

    assert codes == [("FORBIDDEN", AT_CASEWORKER)]


@pytest.mark.parametrize("viewer", ["group", "admin"])
async def test_staff_of_the_group_name_a_service_provider(api, agency, viewer):
    codes = await refused(api, viewer, connection=WITHOUT_LINKING)
    assert codes == [("INVALID", AT_PROVIDER)]

    await invite(
        api,
        viewer=viewer,
        connection=WITHOUT_LINKING,
        **assigned(serviceProviderId=agency.south.id),
    )
    assert (await Jobseeker.get()).provider_id == agency.south.id


async def test_a_provider_s_staff_with_service_provider_group_reach_the_whole_group(api, agency):
    await Account.filter(id=agency.accounts["manager.north"].id).update(
        permissions=[Permission.CLIENTS, Permission.SERVICE_PROVIDER_GROUP]
    )

    at_home = await invite(api, viewer="manager.north", connection=WITHOUT_LINKING)
    await invite(
        api,
        viewer="manager.north",
        connection=WITHOUT_LINKING,
        personalDetails={"lastName": "Someone-Else", "email": "else@mail.example"},
        **assigned(serviceProviderId=agency.south.id),
    )

    assert (await Jobseeker.get(id=at_home["jobseeker"]["id"])).provider_id == agency.north.id
    assert await Jobseeker.filter(provider_id=agency.south.id).count() == 1


async def test_with_a_caseworker_the_person_is_a_client(api, agency):
    caseworker = agency.accounts["caseworker.north"]

    answer = await invite(
        api,
        viewer="manager.north",
        connection=WITHOUT_LINKING,
        **assigned(caseworkerId=caseworker.id),
    )

    assert answer["jobseeker"]["__typename"] == "Client"
    found = await api.data(PROFILE, {"id": answer["jobseeker"]["id"]}, viewer="manager.north")
    assert found["jobseeker"]["caseworker"]["id"] == str(caseworker.id)


@pytest.mark.parametrize(
    ("site", "status"), [(False, "AWAITING_ASSIGNMENT"), (True, "AWAITING_INTAKE")]
)
async def test_without_a_caseworker_the_person_is_a_referral(api, agency, site, status):
    assignments = assigned(sitePreferenceId=agency.site.id) if site else {}

    answer = await invite(api, connection=WITHOUT_LINKING, **assignments)

    found = await api.data(PROFILE, {"id": answer["jobseeker"]["id"]})
    assert found["jobseeker"]["__typename"] == "Referral"
    assert found["jobseeker"]["status"] == status


async def test_a_caseworker_of_another_provider_is_not_assigned(api, agency):
    codes = await refused(
        api,
        "admin",
        connection=WITHOUT_LINKING,
        **assigned(
            serviceProviderId=agency.north.id,
            caseworkerId=agency.accounts["caseworker.south"].id,
        ),
    )

    assert codes == [("INVALID", AT_CASEWORKER)]


@pytest.mark.parametrize("columns", [{"disabled_at": datetime.now(UTC)}, {"permissions": []}])
async def test_somebody_who_does_not_work_with_clients_is_not_assigned(api, agency, columns):
    caseworker = agency.accounts["caseworker.north"]
    await Account.filter(id=caseworker.id).update(**columns)

    codes = await refused(
        api,
        "manager.north",
        connection=WITHOUT_LINKING,
        **assigned(caseworkerId=caseworker.id),
    )

    assert codes == [("INVALID", AT_CASEWORKER)]


async def test_site_preference_is_refused_with_a_cams_link(api, agency):
    codes = await refused(api, "caseworker.north", **assigned(sitePreferenceId=agency.site.id))

    assert codes == [("FORBIDDEN", AT_SITE)]


@pytest.mark.parametrize(
    "connection", [WITHOUT_LINKING, {"commonAssessmentNumber": "CA-0000001"}], ids=["none", "CA"]
)
async def test_site_preference_is_stored_without_one(api, agency, connection):
    answer = await invite(api, connection=connection, **assigned(sitePreferenceId=agency.site.id))

    found = await api.data(PROFILE, {"id": answer["jobseeker"]["id"]})
    assert found["jobseeker"]["sitePreference"]["name"] == "North Main"


async def test_a_site_is_of_the_provider_that_gets_the_person(api, agency):
    codes = await refused(
        api,
        "group",
        connection=WITHOUT_LINKING,
        **assigned(serviceProviderId=agency.north.id, sitePreferenceId=agency.south_site.id),
    )

    assert codes == [("NOT_FOUND", AT_SITE)]


async def test_site_preference_is_hidden_once_the_person_is_linked(api, agency):
    person = await agency.jobseeker(site_preference=agency.site)
    before = await api.hidden(PROFILE, {"id": str(person.id)})
    await agency.linked(person)

    found = await api.send(PROFILE, {"id": str(person.id)})

    assert found["data"]["jobseeker"]["sitePreference"] is None
    assert "Referral.sitePreference" not in before
    assert "Referral.sitePreference" in found["extensions"]["hidden"]


async def test_site_preference_tells_nobody_of_a_link_that_they_may_not_see(api, agency):
    person = await agency.jobseeker(site_preference=agency.site)
    before = await api.send(PROFILE, {"id": str(person.id)}, viewer="intake.north")
    await agency.linked(person)

    after = await api.send(PROFILE, {"id": str(person.id)}, viewer="intake.north")

    assert after == before


HIDDEN = {
    "admin": ["Client.sitePreference"],
    "group": ["Client.caseworker", "Client.sitePreference"],
    "manager.north": ["Client.serviceProvider", "Client.sitePreference"],
    "caseworker.north": ["Client.caseworker", "Client.serviceProvider", "Client.sitePreference"],
    "intake.north": ["Client.camsRecord", "Client.caseworker", "Client.serviceProvider"],
}


@pytest.mark.parametrize(("viewer", "hidden"), HIDDEN.items(), ids=HIDDEN)
async def test_what_is_hidden_on_output_is_null_and_listed(api, agency, viewer, hidden):
    person = await agency.client()
    await agency.linked(person)

    body = await api.send(PROFILE, {"id": str(person.id)}, viewer=viewer)

    assert body.get("extensions", {}).get("hidden", []) == hidden
    for name in ("caseworker", "serviceProvider", "camsRecord"):
        assert (body["data"]["jobseeker"][name] is None) is (f"Client.{name}" in hidden)


async def test_a_hidden_field_is_listed_once_however_many_rows_there_are(api, agency):
    for number in range(3):
        await agency.client(last_name=f"Number {number}")

    body = await api.send(
        "{ clients { edges { node { caseworker { id } x: caseworker { id } } } } }"
    )

    assert body["extensions"] == {"hidden": ["Client.caseworker"]}
