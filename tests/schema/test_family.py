"""Families: begun and joined when somebody is registered, left and changed later, an agency's own."""

import asyncio

from models import CaseNote, Family, Jobseeker, Registration
from tests.schema.api import said
from tests.schema.audited import audited
from tests.schema.forms import token_for
from tests.schema.registrations import MOVE, REGISTER, SAVE, changed, register, statement_of
from tests.schema.transfers import ask, decide

VIEW = """
query View($id: ID!) { jobseeker(id: $id) { registration { family {
  id code members { number jobseeker { id firstName } } } } } }
"""
BY_CODE = (
    "query($code: String!) { family(code: $code) { code members { jobseeker { firstName } } } }"
)
AT_CODE = "input.form.primaryInformation.familyCode"


async def named(api, first, **more):
    """Somebody registered under this first name."""
    form = changed(primaryInformation={"firstName": first, **more})
    answer = await register(api, form=form)
    assert answer["userErrors"] == []
    return answer["jobseeker"]


async def family_of(api, person, viewer="caseworker.north"):
    found = await api.data(VIEW, {"id": person["id"]}, viewer=viewer)
    return found["jobseeker"]["registration"]["family"]


async def code_of(api, person):
    return (await family_of(api, person))["code"]


async def begun_for(api, relative):
    """A draft for a member of somebody's family."""
    version = await statement_of(api)
    wanted = {"familyOf": relative["id"], "privacyStatementVersion": version}
    answer = await api.do(SAVE, wanted)
    assert answer["userErrors"] == []
    return answer["draft"]


async def registered_from(api, draft, first):
    form = {"primaryInformation": {"firstName": first, "dateOfBirth": "1992-02-03"}}
    token = await token_for(api, f"{first} Haddad")
    return await api.do(REGISTER, {"draftId": draft["id"], "lookUpToken": token, "form": form})


def names_in(family):
    return [member["jobseeker"]["firstName"] for member in family["members"]]


async def test_a_new_family_has_a_code_and_whoever_gives_it_joins(api):
    amina = await named(api, "Amina", newFamily=True)
    code = await code_of(api, amina)

    omar = await named(api, "Omar", familyCode=code.lower().replace("-", " "))

    assert await code_of(api, omar) == code
    assert names_in(await family_of(api, amina)) == ["Amina", "Omar"]


async def test_without_a_word_of_it_nobody_has_a_family(api):
    assert await family_of(api, await named(api, "Amina")) is None
    assert await family_of(api, await named(api, "Omar", newFamily=False)) is None


async def test_an_unknown_code_and_two_answers_are_told_beside_every_other_mistake(api):
    wrong = {"firstName": "4", "familyCode": "F-77777"}
    unknown = await register(api, lookUpToken=None, form=changed(primaryInformation=wrong))
    amina = await named(api, "Amina", newFamily=True)
    both = {"firstName": "Omar", "newFamily": True, "familyCode": await code_of(api, amina)}
    twice = await register(api, form=changed(primaryInformation=both))
    no_code = await register(api, form=changed(primaryInformation={"familyCode": "Haddad"}))

    assert {
        ("INVALID", AT_CODE),
        ("INVALID", "input.form.primaryInformation.firstName"),
    } <= set(said(unknown))
    assert said(twice) == said(no_code)[:1] == [("INVALID", AT_CODE)]


async def test_the_code_of_another_agency_s_family_is_no_code_here(api, agency):
    family = await Family.begin(agency.south.id, by=agency.accounts["caseworker.south"].id)

    answer = await register(api, form=changed(primaryInformation={"familyCode": family.code}))

    assert said(answer) == [("INVALID", AT_CODE)]
    assert (await api.data(BY_CODE, {"code": family.code}))["family"] is None


async def test_another_member_begins_with_what_families_share_and_joins(api):
    amina = await named(api, "Amina", newFamily=True)

    draft = await begun_for(api, amina)
    answer = await registered_from(api, draft, "Omar")

    code = await code_of(api, amina)
    assert draft["form"]["primaryInformation"] == {"lastName": "Haddad", "familyCode": code}
    assert answer["userErrors"] == []
    assert names_in(await family_of(api, answer["jobseeker"])) == ["Amina", "Omar"]


async def test_the_family_is_made_for_a_first_member_who_had_none(api):
    amina = await named(api, "Amina")

    answer = await registered_from(api, await begun_for(api, amina), "Omar")

    assert answer["userErrors"] == []
    assert names_in(await family_of(api, amina)) == ["Amina", "Omar"]
    (event,) = [one for one in await audited("WRITE") if one.fields == {"Registration.family"}]
    assert {str(id_) for id_ in event.people} == {amina["id"]}


async def test_two_who_are_registered_at_once_for_one_first_member_find_one_family(api):
    amina = await named(api, "Amina")
    drafts = [await begun_for(api, amina) for _ in range(2)]

    answers = await asyncio.gather(
        registered_from(api, drafts[0], "Omar"), registered_from(api, drafts[1], "Salma")
    )

    assert [answer["userErrors"] for answer in answers] == [[], []]
    assert sorted(names_in(await family_of(api, amina))) == ["Amina", "Omar", "Salma"]
    assert await Family.all().count() == 1


async def test_no_draft_begins_for_the_family_of_somebody_who_is_not_registered(api, agency):
    ada = await agency.client()

    answer = await api.do(
        SAVE, {"familyOf": str(ada.id), "privacyStatementVersion": await statement_of(api)}
    )

    assert said(answer) == [("INVALID", "input.familyOf")]


async def test_a_first_member_who_has_gone_to_another_agency_is_told_of(api):
    amina = await named(api, "Amina")
    draft = await begun_for(api, amina)
    await decide(api, await ask(api, viewer="caseworker.south", sealed=await sealed(api, "Amina")))

    refused = await registered_from(api, draft, "Omar")

    assert ("INVALID", "input.draftId") in said(refused)


async def test_a_family_code_is_given_at_registration_and_not_by_an_update(api):
    amina = await named(api, "Amina")
    update = """
    mutation($input: UpdateRegistrationInput!) { updateRegistration(input: $input) {
      userErrors { code field } } }
    """
    form = {"primaryInformation": {"newFamily": True}}

    answer = await api.do(update, {"jobseekerId": amina["id"], "version": 1, "form": form})

    assert said(answer) == [("INVALID", "input.form.primaryInformation.newFamily")]


async def test_somebody_moves_to_another_family_to_a_new_one_and_out_of_it(api):
    amina = await named(api, "Amina", newFamily=True)
    omar = await named(api, "Omar", newFamily=True)
    code, of_omar = await code_of(api, amina), await code_of(api, omar)

    joined = await move(api, omar, "EXISTING", familyCode=code)
    alone = await move(api, omar, "NEW")
    out = await move(api, omar, "NONE")

    assert names_in(family_in(joined)) == ["Amina", "Omar"]
    assert family_in(alone)["code"] not in {code, of_omar}
    assert names_in(family_in(alone)) == ["Omar"]
    assert family_in(out) is None
    bodies = [note.body for note in await CaseNote.filter(kind="FAMILY_CHANGED").order_by("id")]
    assert bodies[0] == f"Family: {of_omar} → {code}. They live together."


async def test_a_move_is_recorded_of_everybody_whose_family_changes(api):
    amina = await named(api, "Amina", newFamily=True)
    omar = await named(api, "Omar", familyCode=await code_of(api, amina))
    salma = await named(api, "Salma", newFamily=True)

    await move(api, omar, "EXISTING", familyCode=await code_of(api, salma))

    event = (await audited("WRITE"))[-1]
    assert {str(id_) for id_ in event.people} == {amina["id"], omar["id"], salma["id"]}
    assert "MoveToFamilyInput.familyCode" in event.fields


async def test_what_cannot_be_is_told_of_a_move_and_nothing_is_written(api, agency):
    amina = await named(api, "Amina", newFamily=True)
    code = await code_of(api, amina)
    lone = await named(api, "Omar")
    unregistered = {"id": str((await agency.client()).id)}

    answers = [
        await move(api, amina, "EXISTING", familyCode=code),
        await move(api, lone, "NONE"),
        await move(api, amina, "EXISTING", familyCode="F-77777"),
        await move(api, amina, "EXISTING", reason=" "),
        await move(api, amina, "NEW", familyCode=code),
        await move(api, unregistered, "NEW"),
        await move(api, amina, "NEW", viewer="caseworker.south"),
    ]

    assert [said(answer) for answer in answers] == [
        [("CONFLICT", "input.familyCode")],
        [("CONFLICT", "input.destination")],
        [("INVALID", "input.familyCode")],
        [("INVALID", "input.reason"), ("INVALID", "input.familyCode")],
        [("INVALID", "input.familyCode")],
        [("NOT_FOUND", "input.jobseekerId")],
        [("NOT_FOUND", "input.jobseekerId")],
    ]
    assert await CaseNote.filter(kind="FAMILY_CHANGED").count() == 0


async def test_whoever_is_handed_over_to_another_agency_leaves_the_family(api):
    amina = await named(api, "Amina", newFamily=True)
    omar = await named(api, "Omar", familyCode=await code_of(api, amina))

    await decide(api, await ask(api, await sealed(api, "Omar"), viewer="caseworker.south"))

    assert names_in(await family_of(api, amina)) == ["Amina"]
    assert await family_of(api, omar, "caseworker.south") is None
    assert (await Registration.get(jobseeker_id=omar["id"])).family_id is None
    assert (await Jobseeker.get(id=omar["id"])).provider_id != (await Family.get()).provider_id


async def test_another_agency_sees_neither_the_family_nor_its_members(api):
    family = await family_of(api, await named(api, "Amina", newFamily=True))
    node = "query($id: ID!) { node(id: $id) { ... on Family { code members { number } } } }"

    here = await api.data(node, {"id": family["id"]})
    there = await api.data(node, {"id": family["id"]}, viewer="caseworker.south")

    assert here["node"]["code"] == family["code"]
    assert there["node"] is None


async def test_no_family_has_more_members_than_a_page_shows(api, agency):
    amina = await named(api, "Amina", newFamily=True)
    family = await Family.get()
    one = await Registration.get()
    for number in range(29):
        person = await agency.jobseeker(email=None, first_name=f"Child {number}")
        await Registration.create(
            jobseeker_id=person.id,
            family_id=family.id,
            number=2_000_000 + number,
            **{
                name: getattr(one, name)
                for name in (
                    "provider_id",
                    "privacy_statement_version",
                    "acknowledged_at",
                    "acknowledged_by_id",
                    "created_by_id",
                    "registration_date",
                    "registration_site_id",
                )
            },
        )

    answer = await register(
        api, form=changed(primaryInformation={"firstName": "Omar", "familyCode": family.code})
    )

    assert said(answer) == [("INVALID", AT_CODE)]
    assert len((await family_of(api, amina))["members"]) == 30


async def sealed(api, first):
    look_up = """query($name: String!) { lookUp(name: $name) { matches { restricted {
      reference } } } }"""
    found = await api.data(look_up, {"name": f"{first} Haddad"}, viewer="caseworker.south")
    return found["lookUp"]["matches"][0]["restricted"]["reference"]


async def move(api, person, destination, *, viewer="caseworker.north", **more):
    wanted = {"jobseekerId": person["id"], "destination": destination}
    return await api.do(MOVE, wanted | {"reason": "They live together."} | more, viewer=viewer)


def family_in(answer):
    assert answer["userErrors"] == []
    return answer["jobseeker"]["registration"]["family"]
