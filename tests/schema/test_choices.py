"""What the form lets people choose from: sites, occupations, catalogues, in the reader's language."""

from uuid import uuid4

import pytest

from models import CatalogueEntry, Occupation

OCCUPATIONS = "query($search: String!) { occupations(search: $search) { code title } }"
SITES = "query($id: ID) { sites(serviceProviderId: $id) { name city } }"


async def searched(api, text, **told):
    return [
        one["code"]
        for one in (await api.data(OCCUPATIONS, {"search": text}, **told))["occupations"]
    ]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("2123", ["21232"]),
        (" 21232 ", ["21232"]),
        ("cook", ["63200"]),
        ("PROGRAMMERS software", ["21232"]),
        ("programmers cook", []),
        ("99999", []),
        ("", ["63200", "21232"]),
        ("%", []),
        ("_", []),
        ("o%k", []),
        ("\\", []),
        ("'; drop table occupation; --", []),
    ],
)
async def test_occupations_are_found_by_code_or_by_words_of_the_title(api, text, codes):
    assert await searched(api, text) == codes


@pytest.mark.parametrize("text", ["\0", "a\0b", "é" * 10_000, " " * 10_000, "x " * 5000])
async def test_whatever_is_searched_is_answered(api, text):
    assert isinstance(await searched(api, text), list)


async def test_occupations_are_found_in_the_reader_s_language(api):
    assert await searched(api, "cuisi", language="fr") == ["63200"]
    found = await api.data(OCCUPATIONS, {"search": "63200"}, language="fr")
    assert found["occupations"][0]["title"] == "Cuisiniers/cuisinières"


async def test_a_code_tells_its_teer_and_its_broad_category(api):
    query = '{ occupations(search: "63200") { teer broadCategory } }'

    english, french = await api.data(query), await api.data(query, language="fr")

    assert english["occupations"] == [{"teer": 3, "broadCategory": "Sales and service occupations"}]
    assert french["occupations"] == [{"teer": 3, "broadCategory": "Vente et services"}]


async def test_a_title_without_french_is_shown_in_english(api):
    await Occupation.filter(code="63200").update(title_fr=None)

    found = await api.data(OCCUPATIONS, {"search": "63200"}, language="fr")

    assert found["occupations"][0]["title"] == "Cooks"


@pytest.mark.parametrize("first", [0, -1, 51])
async def test_as_many_occupations_as_are_asked_for_are_shown(api, first):
    query = 'query($first: Int!) { occupations(search: "o", first: $first) { code } }'

    one = await api.data('query { occupations(search: "", first: 1) { code } }')
    body = await api.send(query, {"first": first})

    assert len(one["occupations"]) == 1
    assert body["errors"][0]["extensions"]["field"] == ["first"]


async def test_at_most_fifty_are_shown(api):
    await Occupation.bulk_create(
        Occupation(code=str(n), title_en=f"Cook {n}", title_fr=f"Cuisinier {n}")
        for n in range(10_000, 10_060)
    )

    assert len(await searched(api, "cook")) == 50


@pytest.mark.parametrize(("language", "label"), [("en", "Resume help"), ("fr", "Aide pour le CV")])
async def test_a_catalogue_is_in_its_order_and_in_the_reader_s_language(api, language, label):
    await CatalogueEntry.create(
        catalogue="SERVICE_NEED", name="Old", label_en="x", label_fr="y", position=-1, active=False
    )

    found = await api.data(
        "{ catalogue(catalogue: SERVICE_NEED) { id name label } }", language=language
    )

    assert [entry["name"] for entry in found["catalogue"]] == ["Resume help", "Interview practice"]
    assert found["catalogue"][0]["label"] == label


@pytest.mark.parametrize(
    ("language", "country", "spoken"),
    [("en", "Germany", "Ukrainian"), ("fr", "Allemagne", "ukrainien")],
)
async def test_countries_and_languages_are_named_in_the_reader_s_language(
    api, language, country, spoken
):
    found = await api.data("{ countries { code name } languages { code name } }", language=language)

    assert {"code": "DE", "name": country} in found["countries"]
    assert {"code": "uk", "name": spoken} in found["languages"]


async def test_the_providers_and_sites_that_the_viewer_reaches_are_listed(api, agency):
    query = "{ serviceProviders { name sites { name } } sites { name } }"

    assert await api.data(query) == {
        "serviceProviders": [{"name": "North Employment", "sites": [{"name": "North Main"}]}],
        "sites": [{"name": "North Main"}],
    }
    assert len((await api.data(query, viewer="group"))["sites"]) == 2


async def test_sites_of_one_provider(api, agency):
    found = await api.data(SITES, {"id": str(agency.south.id)}, viewer="group")

    assert found["sites"] == [{"name": "South Main", "city": "Windsor"}]


async def test_sites_of_a_provider_out_of_reach_are_those_of_none(api, agency):
    foreign = await api.send(SITES, {"id": str(agency.south.id)})
    unknown = await api.send(SITES, {"id": str(uuid4())})
    no_id = await api.send(SITES, {"id": "x"})

    assert foreign == unknown == no_id
    assert foreign["errors"][0]["extensions"] == {
        "code": "NOT_FOUND",
        "field": ["serviceProviderId"],
    }


@pytest.mark.parametrize(
    "query", ["{ serviceProviders { name } }", "{ sites { name } }", "{ caseworkers { id } }"]
)
async def test_whoever_holds_nothing_is_shown_nothing_to_choose_from(api, query):
    body = await api.send(query, viewer="nobody.north")

    assert set(body["data"].values()) == {None}
    assert len(body["extensions"]["hidden"]) == 1
