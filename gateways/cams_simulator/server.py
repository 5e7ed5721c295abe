"""What CaMS answers: clients one by one, in batches, by what changed; assessments; tokens."""

import gzip
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Annotated

from msgspec import Meta, MsgspecError, Struct, json
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from gateways.cams_simulator.answers import as_json, gone_wrong, unauthorized
from gateways.cams_simulator.assessments import assessment
from gateways.cams_simulator.changes import BEGINNING, changes_since
from gateways.cams_simulator.clock import Clock
from gateways.cams_simulator.damage import damaged
from gateways.cams_simulator.faults import Endpoint, Fault, Faults
from gateways.cams_simulator.lookup import find
from gateways.cams_simulator.tokens import Tokens

_NDJSON = "application/x-ndjson"
_LINES_AT_ONCE = 10
_MOST_CHANGES = 5000


class _Query(Struct, rename="camel"):
    reference_numbers: Annotated[list[str], Meta(min_length=1, max_length=500)]
    etags: dict[str, str] = {}


class CamsSimulator:
    """Holds the day, the faults and the counts, and nobody's record."""

    def __init__(self, tokens: Tokens, *, seed: int, day_file: Path | None = None) -> None:
        self.clock = Clock(seed)
        self.faults = Faults(seed)
        self.calls: Counter[Endpoint] = Counter()
        self.numbers_asked = 0
        self._tokens = tokens
        self._day_file = day_file
        if day_file and day_file.exists():
            self.clock.day = int(day_file.read_text(encoding="ascii"))

    def routes(self) -> list[Route]:
        return [
            Route("/oauth/token", self.token, methods=["POST"]),
            Route("/v1/clients/changes", self.changes),
            Route("/v1/clients/query", self.clients, methods=["POST"]),
            Route("/v1/clients/{number}", self.client),
            Route("/v1/assessments/{number}", self.assessment),
        ]

    def go_on(self, days: int) -> None:
        """CaMS never goes back, not even when it is started again."""
        self.clock.day += days
        if self._day_file:
            self._day_file.write_text(str(self.clock.day), encoding="ascii")

    async def token(self, request: Request) -> Response:
        self.calls[Endpoint.TOKEN] += 1
        form = (await request.body()).decode(errors="replace")
        if not self._tokens.knows_client(request.headers.get("Authorization", "")):
            answer = as_json({"error": "invalid_client"}, 401)
        elif form != "grant_type=client_credentials":
            answer = as_json({"error": "unsupported_grant_type"}, 400)
        else:
            answer = as_json(self._tokens.issue())
        return await gone_wrong(self.faults.striking_nobody(Endpoint.TOKEN), answer)

    async def client(self, request: Request) -> Response:
        number = str(request.path_params["number"])
        if not self._counts(request, Endpoint.CLIENT):
            return unauthorized()
        self.numbers_asked += 1
        struck = self.faults.striking(Endpoint.CLIENT, number)
        known = request.headers.get("If-None-Match")
        return await gone_wrong(struck, find(self.clock, number, known, struck).answer())

    async def clients(self, request: Request) -> Response:
        if not self._counts(request, Endpoint.CLIENTS):
            return unauthorized()
        try:
            query = json.decode(await request.body(), type=_Query)
        except (MsgspecError, UnicodeDecodeError, RecursionError):
            return as_json({"error": "one to 500 reference numbers, please"}, 400)
        numbers = list(dict.fromkeys(query.reference_numbers))
        self.numbers_asked += len(numbers)
        whole, by_number = self.faults.striking_batch(numbers)
        lines = self._lines(numbers, query.etags, by_number)
        if whole:
            return await gone_wrong(whole, Response(b"".join(lines), media_type=_NDJSON))
        return StreamingResponse(_in_pieces(lines), media_type=_NDJSON)

    async def changes(self, request: Request) -> Response:
        if not self._counts(request, Endpoint.CHANGES):
            return unauthorized()
        limit = request.query_params.get("limit", "500")
        since = request.query_params.get("since", BEGINNING)
        page = None
        if limit.isdecimal() and 1 <= int(limit[:9]) <= _MOST_CHANGES:
            page = changes_since(self.clock, since, int(limit))
        if page is None:
            return as_json({"error": f"a cursor and a limit up to {_MOST_CHANGES}, please"}, 400)
        lines, next_cursor = page
        text = b"".join(json.encode(line) + b"\n" for line in lines)
        headers = {"Next-Cursor": next_cursor}
        if "gzip" in request.headers.get("Accept-Encoding", ""):
            text, headers["Content-Encoding"] = gzip.compress(text, 5), "gzip"
        answer = Response(text, headers=headers, media_type=_NDJSON)
        return await gone_wrong(self.faults.striking_nobody(Endpoint.CHANGES), answer)

    async def assessment(self, request: Request) -> Response:
        number = str(request.path_params["number"])
        if not self._counts(request, Endpoint.ASSESSMENT):
            return unauthorized()
        struck = self.faults.striking(Endpoint.ASSESSMENT, number)
        body = assessment(self.clock.seed, number)
        if body is None:
            answer = as_json({"error": "no such number"}, 404)
        else:
            text = damaged(body, lambda: body | {"number": "CA-0999999"}, struck)
            answer = Response(text, media_type="application/json")
        return await gone_wrong(struck, answer)

    def _counts(self, request: Request, endpoint: Endpoint) -> bool:
        """Count the call; whether it may be answered."""
        self.calls[endpoint] += 1
        return self._tokens.accepts(request.headers.get("Authorization", ""))

    def _lines(
        self,
        numbers: Sequence[str],
        etags: Mapping[str, str],
        struck: Mapping[str, Sequence[Fault]],
    ) -> Iterator[bytes]:
        for number in numbers:
            faults = struck.get(number, ())
            yield find(self.clock, number, etags.get(number), faults).line(faults)


async def _in_pieces(lines: Iterator[bytes]) -> AsyncIterator[bytes]:
    """Others are answered in between."""
    while piece := list(islice(lines, _LINES_AT_ONCE)):
        yield b"".join(piece)
