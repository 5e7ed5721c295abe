"""The starter sets hold what front ends and CaMS send, and loading them loses nobody's words."""

import pytest
from tortoise.transactions import in_transaction

from cli.catalogues import FILES, FOLDER, OCCUPATIONS, load, read
from gateways.cams_simulator.occupations import OCCUPATIONS as IN_CAMS
from models import Catalogue, CatalogueEntry, Occupation

ICARE = {"icare_id", "icare_name"}
"""Columns of entries that iCARE has a list of; it does not have every answer."""


@pytest.fixture
async def loaded(database) -> tuple[int, int]:
    async with in_transaction():
        return await load()


def names(catalogue: Catalogue) -> list[str]:
    return [row["name"] for row in read(FOLDER / FILES[catalogue])]


@pytest.mark.parametrize("catalogue", Catalogue)
def test_every_catalogue_has_a_starter_set(catalogue):
    least = 1 if catalogue is Catalogue.FINANCIAL_SUPPORT else 6

    assert len(names(catalogue)) == len(set(names(catalogue))) >= least


@pytest.mark.parametrize("file", [*FILES.values(), OCCUPATIONS])
def test_every_row_of_a_file_is_full(file):
    assert all(
        all(value == value.strip() and (value or name in ICARE) for name, value in row.items())
        for row in read(FOLDER / file)
    )


def test_the_names_that_the_contract_sends_are_there():
    assert "Self-Referred (Walk-In)" in names(Catalogue.REFERRAL_SOURCE)
    assert "Resume help" in names(Catalogue.SERVICE_NEED)
    assert "PUBLIC_TRANSIT" in names(Catalogue.ACCESS_TO_TRANSPORTATION)


def test_an_occupation_s_code_is_a_unit_group_with_its_teer_category():
    codes = [row["code"] for row in read(FOLDER / OCCUPATIONS)]
    assert codes == sorted(set(codes))
    assert all(len(code) == 5 and code.isdigit() and code[1] in "012345" for code in codes)


def test_every_occupation_that_cams_knows_is_there():
    codes = {row["code"] for row in read(FOLDER / OCCUPATIONS)}
    assert {occupation.code for occupation in IN_CAMS} | {"21232"} <= codes


async def test_loading_fills_what_is_empty(loaded):
    entries, occupations = loaded
    assert entries == await CatalogueEntry.all().count() > 0
    assert occupations == await Occupation.all().count() > 0


async def test_entries_stand_in_the_order_of_their_file(loaded):
    rows = CatalogueEntry.filter(catalogue=Catalogue.SERVICE_NEED).order_by("position")
    assert await rows.values_list("name", flat=True) == names(Catalogue.SERVICE_NEED)


async def test_an_entry_carries_what_icare_calls_it(loaded):
    friends = await CatalogueEntry.get(catalogue=Catalogue.LEARNED_ABOUT, name="FAMILY_OR_FRIENDS")
    street = await CatalogueEntry.get(catalogue=Catalogue.STREET_TYPE, name="Montée")
    gender = await CatalogueEntry.get(catalogue=Catalogue.GENDER, name="WOMAN")

    assert (friends.icare_id, friends.icare_name) == (4, "Family / friends")
    assert (street.icare_id, street.icare_name) == (None, "Montée")
    assert (gender.icare_id, gender.icare_name) == (None, None)


async def test_loading_again_finds_nothing_to_do(loaded):
    assert await load() == (0, 0)


async def test_an_entry_that_was_edited_stays_as_it_is(loaded):
    await CatalogueEntry.filter(name="ODSP").update(label_en="Edited", active=False, position=99)
    await load()
    entry = await CatalogueEntry.get(name="ODSP")
    assert (entry.label_en, entry.active, entry.position) == ("Edited", False, 99)


async def test_an_entry_that_is_missing_is_added(loaded):
    await CatalogueEntry.filter(name="ODSP").delete()
    assert await load() == (1, 0)


async def test_an_occupation_gets_its_official_titles_back(loaded):
    await Occupation.filter(code="21232").update(title_en="Programmers")
    assert await load() == (0, 1)
    occupation = await Occupation.get(code="21232")
    assert occupation.title_en == "Software developers and programmers"
