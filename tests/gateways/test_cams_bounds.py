"""However much CaMS sends, or however slowly, what is taken has an end."""

import asyncio
import zlib
from datetime import timedelta

import msgspec
import pytest
from starlette.responses import JSONResponse, Response, StreamingResponse

from gateways.cams import CamsInvalid, CamsNotFound, CamsProblem, ClientAnswer, ClientProblem
from models.cams_failure import CamsFailure

MIB = 1 << 20
ZOE = "1000123"
NDJSON = "application/x-ndjson"


class Endless:
    """A body without an end that counts how much of it was taken."""

    def __init__(self, piece, media_type, first=b"", **headers):
        self.piece, self.first, self.media_type, self.headers = piece, first, media_type, headers
        self.sent = 0

    async def pieces(self):
        yield self.first
        while True:
            self.sent += len(self.piece)
            yield self.piece
            await asyncio.sleep(0)

    def __call__(self):
        return StreamingResponse(self.pieces(), headers=self.headers, media_type=self.media_type)


@pytest.fixture
def cams(odd_cams, connect):
    patience = timedelta(seconds=5)
    return connect(odd_cams.url, timeout=patience, batch_timeout=patience)


async def test_a_body_without_end_is_not_read_on(odd_cams, cams):
    body = Endless(b" " * 16_384, "application/json")
    odd_cams.tell(body)

    with pytest.raises(CamsInvalid) as failed:
        await cams.client(ZOE)

    assert failed.value.reason is CamsFailure.TOO_LARGE
    assert body.sent < 8 * MIB


async def test_a_gzip_bomb_without_end_is_not_expanded(odd_cams, cams):
    packed = zlib.compressobj(wbits=16 + zlib.MAX_WBITS)
    first = packed.compress(b" " * MIB) + packed.flush(zlib.Z_SYNC_FLUSH)
    more = packed.compress(b" " * 8 * MIB) + packed.flush(zlib.Z_SYNC_FLUSH)
    body = Endless(more, "application/json", first=first, **{"Content-Encoding": "gzip"})
    odd_cams.tell(body)

    with pytest.raises(CamsInvalid) as failed:
        await cams.client(ZOE)

    assert failed.value.reason is CamsFailure.TOO_LARGE
    assert body.sent < 8 * MIB


async def test_a_line_without_end_is_not_read_on(odd_cams, cams):
    body = Endless(b" " * 16_384, NDJSON)
    odd_cams.tell(body)

    with pytest.raises(CamsInvalid) as failed:
        [_ async for _ in cams.clients([ZOE])]

    assert failed.value.reason is CamsFailure.TOO_LARGE
    assert body.sent < 8 * MIB


async def test_a_line_that_is_too_long_is_told_of_its_own_number(odd_cams, cams):
    line = b'{"referenceNumber":"1000123","status":200,"client":"' + b"x" * 300_000 + b'"}\n'
    odd_cams.tell(lambda: Response(line, media_type=NDJSON))

    [outcome] = [outcome async for outcome in cams.clients([ZOE])]

    assert isinstance(outcome, ClientProblem)
    assert outcome.problem.reason is CamsFailure.TOO_LARGE


async def test_a_line_about_somebody_who_was_not_asked_for_is_no_answer(odd_cams, cams):
    line = b'{"referenceNumber":"1000124","status":404}\n'
    odd_cams.tell(lambda: Response(line, media_type=NDJSON))

    [outcome] = [outcome async for outcome in cams.clients([ZOE])]

    assert outcome.reference_number == ZOE
    assert outcome.problem.reason is CamsFailure.MALFORMED


GZIP = {"Content-Encoding": "gzip"}
HALF_A_GZIP = zlib.compress(b"{}" * 99, wbits=31)[:-9]
TWO_GZIPS = zlib.compress(b"{", wbits=31) + zlib.compress(b"}", wbits=31)
BROKEN = {
    "another content encoding": {"content": b"{}", "headers": {"Content-Encoding": "br"}},
    "no gzip at all": {"content": b"{}", "headers": GZIP},
    "half a gzip": {"content": HALF_A_GZIP, "headers": GZIP},
    "two gzips": {"content": TWO_GZIPS, "headers": GZIP},
    "a 404 of a proxy": {"content": b"<h1>?</h1>", "status_code": 404, "media_type": "text/html"},
    "a 304 that nobody asked for": {"status_code": 304},
    "no content": {"status_code": 204},
    "a part": {"content": b"{}", "status_code": 206},
    "a number": {"content": b"5"},
    "a list": {"content": b"[]"},
    "null": {"content": b"null"},
    "not UTF-8": {"content": b'{"firstName":"\xff"}'},
    "a byte order mark": {"content": b"\xef\xbb\xbf{}"},
}


@pytest.mark.parametrize("broken", BROKEN)
async def test_what_is_no_record_is_unusable(odd_cams, cams, broken):
    odd_cams.tell(lambda: Response(**{"media_type": "application/json"} | BROKEN[broken]))

    with pytest.raises(CamsInvalid) as failed:
        await cams.client(ZOE)

    assert failed.value.__context__ is None


async def test_a_redirect_to_nonsense_is_not_followed_either(odd_cams, cams):
    odd_cams.tell(lambda: Response(status_code=307, headers={"Location": "http://[::1"}))

    with pytest.raises(CamsProblem):
        await cams.client(ZOE)


@pytest.mark.parametrize("etag", ['"' + "x" * 500 + '"', "without quotes", '"a"b"'])
async def test_an_etag_that_is_none_is_not_kept(odd_cams, cams, cams_url, connect, etag):
    known = await connect(cams_url).client(ZOE)
    body = msgspec.json.encode(known.snapshot)
    odd_cams.tell(lambda: Response(body, headers={"ETag": etag}, media_type="application/json"))

    assert await cams.client(ZOE) == ClientAnswer(ZOE, known.snapshot, None)


async def test_what_is_gone_says_where_it_went(odd_cams, cams):
    odd_cams.tell(lambda: JSONResponse({"mergedInto": "1000124"}, 410))

    with pytest.raises(CamsNotFound) as failed:
        await cams.client(ZOE)

    assert (failed.value.reason, failed.value.merged_into) == (CamsFailure.GONE, "1000124")
