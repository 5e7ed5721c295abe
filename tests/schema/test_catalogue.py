"""Administrators edit what people choose from; nothing that was chosen is ever lost."""

import asyncio

import pytest

from models import CatalogueEntry
from models.identity import Kind, new_id
from tests.schema.api import said
from tests.schema.audited import audited
from tests.schema.catalogue_wishes import ADD, CHANGE, MENTORING, ORDER


async def do(api, mutation, wanted, viewer="admin", **told):
    return await api.do(mutation, wanted, viewer=viewer, **told)


async def names(api, *, retired=False):
    found = await api.data(
        "query($r: Boolean!) { catalogue(catalogue: SERVICE_NEED, includeRetired: $r) { name } }",
        {"r": retired},
    )
    return [entry["name"] for entry in found["catalogue"]]


async def resume_help():
    return await CatalogueEntry.get(name="Resume help")


async def test_an_entry_is_added_as_the_last_one(api):
    payload = await do(api, ADD, MENTORING | {"icareId": 7, "icareName": "Mentor"}, language="fr")

    assert payload["entry"] | {"id": ""} == {
        "id": "",
        "name": "Mentoring",
        "label": "Mentorat",
        "labelEn": "Mentoring",
        "labelFr": "Mentorat",
        "icareId": 7,
        "icareName": "Mentor",
        "isActive": True,
    }
    assert await names(api) == ["Resume help", "Interview practice", "Mentoring"]


async def test_a_name_is_there_once_however_it_is_written(api):
    await CatalogueEntry.filter(name="Resume help").update(active=False)

    payload = await do(api, ADD, MENTORING | {"name": " resume HELP"})

    assert said(payload) == [("INVALID", "input.name")]


async def test_two_who_add_the_same_name_at_once_add_it_once(api):
    payloads = await asyncio.gather(*(do(api, ADD, MENTORING) for _ in range(4)))

    assert sum(payload["entry"] is not None for payload in payloads) == 1
    assert (await names(api)).count("Mentoring") == 1


async def test_every_mistake_of_an_entry_is_told_at_once(api):
    payload = await do(
        api,
        ADD,
        {
            "catalogue": "GENDER",
            "name": " ",
            "labelEn": "x" * 201,
            "labelFr": "a\u202eb",
            "icareId": -1,
        },
    )

    assert said(payload) == [
        ("INVALID", f"input.{field}") for field in ("name", "labelEn", "labelFr", "icareId")
    ]


async def test_labels_are_changed_and_the_name_stays(api):
    entry = await resume_help()

    payload = await do(
        api, CHANGE, {"entryId": str(entry.id), "labelEn": "Help with a resume", "icareId": 3}
    )

    assert payload["entry"]["name"] == "Resume help"
    assert payload["entry"]["label"] == "Help with a resume"
    assert payload["entry"]["labelFr"] == "Aide pour le CV"
    assert payload["entry"]["icareId"] == 3


async def test_what_icare_calls_it_can_be_taken_away(api):
    entry = await resume_help()
    await CatalogueEntry.filter(id=entry.id).update(icare_id=3, icare_name="Resume")

    await do(api, CHANGE, {"entryId": str(entry.id), "icareId": 0, "icareName": ""})

    await entry.refresh_from_db()
    assert (entry.icare_id, entry.icare_name) == (None, None)


async def test_an_entry_is_retired_and_offered_again(api):
    wanted = {"entryId": str((await resume_help()).id)}

    await do(api, CHANGE, wanted | {"isActive": False})
    retired = await names(api), await names(api, retired=True)
    await do(api, CHANGE, wanted | {"isActive": True})

    assert retired == (["Interview practice"], ["Resume help", "Interview practice"])
    assert await names(api) == ["Resume help", "Interview practice"]


async def test_the_entries_that_are_named_stand_first(api):
    last = await CatalogueEntry.get(name="Interview practice")

    payload = await do(api, ORDER, {"catalogue": "SERVICE_NEED", "entryIds": [str(last.id)]})

    assert [entry["name"] for entry in payload["entries"]] == ["Interview practice", "Resume help"]
    assert await names(api) == ["Interview practice", "Resume help"]


async def test_an_order_names_each_entry_of_the_catalogue_once(api):
    mine = str((await resume_help()).id)
    other = str((await CatalogueEntry.get(name="PUBLIC_TRANSIT")).id)

    twice = await do(api, ORDER, {"catalogue": "SERVICE_NEED", "entryIds": [mine, mine]})
    foreign = await do(api, ORDER, {"catalogue": "SERVICE_NEED", "entryIds": [mine, other]})
    no_id = await do(api, ORDER, {"catalogue": "SERVICE_NEED", "entryIds": ["x"]})

    assert said(twice) == said(foreign) == [("INVALID", "input.entryIds.1")]
    assert said(no_id) == [("INVALID", "input.entryIds.0")]


async def test_an_entry_that_is_not_there_cannot_be_changed(api):
    payload = await do(api, CHANGE, {"entryId": str(new_id(Kind.CATALOGUE_ENTRY))})

    assert said(payload) == [("NOT_FOUND", "input.entryId")]


@pytest.mark.parametrize("viewer", ["manager.north", "group", "coordinator.north"])
async def test_administrators_alone_edit(api, viewer):
    body = await api.send(ADD, {"input": MENTORING}, viewer=viewer)

    assert said(body["data"]["addCatalogueEntry"]) == [("FORBIDDEN", "")]
    assert await names(api) == ["Resume help", "Interview practice"]


async def test_every_edit_is_in_the_audit_trail_with_what_was_there(api):
    entry = await resume_help()
    await do(api, ADD, MENTORING)
    await do(api, CHANGE, {"entryId": str(entry.id), "labelEn": "Help", "isActive": False})
    await do(api, ORDER, {"catalogue": "SERVICE_NEED", "entryIds": []})

    added, changed, ordered = await audited("CATALOGUE_CHANGED")
    assert added.terms == {"name": "Mentoring"}
    assert {"Catalogue.SERVICE_NEED", "AddCatalogueEntryInput.labelFr"} <= added.fields
    assert changed.terms == {"name": "Resume help", "label_en": "Resume help", "active": "True"}
    assert "ChangeCatalogueEntryInput.isActive" in changed.fields
    assert ordered.operation == "Mutation.orderCatalogue"


async def test_the_same_key_adds_once(api):
    first = await do(api, ADD, MENTORING | {"idempotencyKey": "one"})
    again = await do(api, ADD, MENTORING | {"idempotencyKey": "one"})

    assert first == again
    assert (await names(api)).count("Mentoring") == 1
