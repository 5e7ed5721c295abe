"""What agencies do is read by one statement, and the same as without it."""

from dataclasses import replace

import pytest

from models.identity import Kind
from schema.compiled import compiled_reads
from tests.schema.agency_services import SESSION, done_for
from tests.schema.conftest import serving
from tests.schema.golden.people import registered

OF_PERSON = """
query($id: ID!) { jobseeker(id: $id) {
  registration { clientHistory { statusInAgency programs { status program { name } } }
    volunteer { volunteerStatus programs { status program { name } } } }
  sessions { totalCount edges { node { heldOn outcome notes
    session { topics program { name nameFr } worker { displayName } } } } }
  mentorMatches { edges { node { kind totalMinutes program { name } mentor { firstName }
    meetings { minutes loggedBy { displayName } } } } } } }
"""
LISTED = f"""
{{ serviceSessions {{ edges {{ node {{ {SESSION} serviceProvider {{ name }} }} }} }}
  serviceSessionCounts {{ edges {{ node {{ month sessions clients program {{ name }} }} }} }}
  agencyPrograms {{ totalCount edges {{ node {{ name active }} }} }}
  anonymousClients {{ edges {{ node {{ number learnedAbout site {{ name }} }} }} }} }}
"""


@pytest.fixture
async def by_resolvers(api, settings):
    """The same API with COMPILED_READS=off."""
    async with serving(replace(settings, compiled_reads=False)) as http:
        yield replace(api, http=http)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("query", [OF_PERSON, LISTED], ids=["of a person", "listed"])
@pytest.mark.parametrize("viewer", ["caseworker.north", "group", "caseworker.south"])
async def test_both_ways_answer_alike(api, agency, by_resolvers, query, language, viewer):
    person, worker = await agency.client(), agency.accounts["caseworker.north"]
    done = await done_for(person, agency.site, worker)
    await registered(person, agency.site, worker)
    variables = {"id": str(person.id)} if "$id" in query else None
    before = compiled_reads.answered

    compiled = await api.send(query, variables, viewer=viewer, language=language)
    ordinary = await by_resolvers.send(query, variables, viewer=viewer, language=language)

    assert compiled == ordinary
    assert "errors" not in compiled
    assert compiled_reads.answered == before + 1
    if viewer != "caseworker.south" and variables is None:
        assert str(done[Kind.SERVICE_SESSION].pk) in str(compiled)
