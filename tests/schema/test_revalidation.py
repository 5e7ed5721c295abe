"""What was read by GET is kept by its client, which asks whether it changed; the asking is audited."""

import pytest

from models import Jobseeker
from schema.documents import shipped
from tests.schema.audited import audited
from tests.schema.published import front_end, published
from tests.schema.sender import id_of

NAMES = "query Names { clients { edges { node { firstName } } } }"
VIEWER = next(one for one in shipped() if one.name == "Viewer")
KEPT = "private, no-cache"
VARY = "Authorization, Accept, Accept-Language"


@pytest.fixture
async def ada(agency):
    await published(await front_end(), NAMES)
    return await agency.client()


async def tag(web, **headers):
    answer = await web.get(headers, documentId=id_of(NAMES))
    assert answer.status_code == 200
    return answer.headers["etag"]


@pytest.mark.parametrize("asked", [{"documentId": id_of(NAMES)}, {"query": NAMES}])
async def test_an_answer_to_a_get_is_kept_and_asked_for_again(web, ada, asked):
    first = await web.get(**asked)
    again = await web.get({"If-None-Match": first.headers["etag"]}, **asked)

    for answer in (first, again):
        assert answer.headers["cache-control"] == KEPT
        assert answer.headers["vary"] == VARY
    assert (first.status_code, again.status_code) == (200, 304)
    assert again.headers["etag"] == first.headers["etag"]
    assert again.content == b""
    assert not first.headers["etag"].startswith("W/")


async def test_what_changed_is_answered_anew(web, ada):
    known = await tag(web)
    await Jobseeker.filter(id=ada.id).update(first_name="Grace")

    answer = await web.get({"If-None-Match": known}, documentId=id_of(NAMES))

    assert answer.status_code == 200
    assert answer.headers["etag"] != known


@pytest.mark.parametrize("known", ["W/{}", '"other", {}', "*"])
async def test_a_tag_is_recognised_however_it_comes(web, ada, known):
    sent = known.format(await tag(web))

    answer = await web.get({"If-None-Match": sent}, documentId=id_of(NAMES))

    assert answer.status_code == 304


async def test_another_language_and_another_type_are_another_answer(web, ada):
    tags = {
        await tag(web),
        await tag(web, **{"Accept-Language": "fr"}),
        await tag(web, Accept="application/graphql-response+json"),
    }

    assert len(tags) == 3


async def test_a_read_that_is_answered_with_304_is_in_the_audit_trail(web, ada):
    known = await tag(web)

    await web.get({"If-None-Match": known}, documentId=id_of(NAMES))

    first, again = await audited("READ")
    assert first.people == again.people == {ada.id}
    assert first.fields == again.fields


async def test_an_answer_to_a_post_is_not_kept(web, ada):
    answer = await web.post(documentId=id_of(NAMES))

    assert answer.headers["cache-control"] == "no-store"
    assert "etag" not in answer.headers


@pytest.mark.parametrize(
    "asked",
    [
        {"query": "{"},
        {"query": "{ viewer { nothing } }"},
        {"query": "{ clients(first: 1000) { totalCount } }"},
        {"documentId": id_of("nothing")},
        {"documentId": "sha256:x"},
    ],
)
async def test_an_error_is_not_kept(web, ada, asked):
    answer = await web.get({"If-None-Match": "*"}, **asked)

    assert answer.status_code != 304
    assert answer.headers["cache-control"] == "no-store"
    assert "etag" not in answer.headers


async def test_somebody_else_is_answered_for_themselves(web, ada, api):
    known = await tag(web)
    web.headers["Authorization"] = f"Bearer {api.token('caseworker.south')}"

    answer = await web.get({"If-None-Match": known}, documentId=id_of(NAMES))

    assert answer.status_code == 200
    assert answer.json()["data"]["clients"]["edges"] == []
