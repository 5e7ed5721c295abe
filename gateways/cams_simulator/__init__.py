"""A stand-in for CaMS, spoken to over HTTP: `uvicorn --factory gateways.cams_simulator:app`.

Every record is a pure function of the seed, its number and the day. Client Reference Numbers are
1000000 to 2999999 without those that end in 404; CA numbers CA-0000001 to CA-0999999.

    POST /oauth/token                     HTTP Basic, grant_type=client_credentials
    GET  /v1/clients/{number}             ETag; 304 to If-None-Match; 404; 410 {mergedInto}
    POST /v1/clients/query                {referenceNumbers: [up to 500], etags?: {number: etag}}
         NDJSON, a line for each number: {referenceNumber, status, etag?, client?, mergedInto?,
         retryAfter?}, where status is what the single call would answer
    GET  /v1/clients/changes?since&limit  the cursor of the last page, or `latest` for now
         NDJSON, gzip, the next cursor in the header Next-Cursor:
         {referenceNumber, changedAt, kind: CHANGED | MERGED | WITHDRAWN, mergedInto}
    GET  /v1/assessments/{number}

    POST   /_control/day      {days: 1}: 2 % of the records change with each day
    POST   /_control/faults   one fault or a list of them, beside those that are there
    DELETE /_control/faults   all is well again
    GET    /_control/stats    {day, calls: {endpoint: count}, numbersAsked}; DELETE counts anew

A fault:

    kind        delay, trickle, expired_token, redirect, login_page, content_type, gzip_bomb;
                status, cut_off, empty;
                malformed_json, unknown_enum, missing_field, wrong_type, other_person, large_body,
                deep_json, nul, lone_surrogate, huge_number, not_a_number, duplicate_keys,
                strange_name
    share       of all numbers, always the same ones: 0 to 1 (default 1)
    numbers     instead of a share: a list of reference or CA numbers
    times       how often for each number; without it, until DELETE
    on          endpoints: client, clients, changes, assessment (default: these), token
    status      for `status`: 400 to 599 (default 500)
    retryAfter  for `status`: the header's text or number, however absurd
    seconds     for `delay`; for `trickle` between two bytes (default 1)
    location    for `redirect`
    size        for `large_body` and `gzip_bomb`: bytes (default 6,000,000)
    depth       for `deep_json` (default 100,000)

In a batch, the kinds of the second and third row strike lines; those of the second row strike the
whole answer when they strike every number in it. Those of the first row strike the whole: when a
listed number is asked for, or when their share falls on the first number. The changes feed and the
token have no number: what strikes them is a fault with a share of 1.
"""

import os
from collections.abc import Mapping
from pathlib import Path

from starlette.applications import Starlette

from gateways.cams_simulator.control import Control
from gateways.cams_simulator.server import CamsSimulator
from gateways.cams_simulator.tokens import Tokens

DEFAULT_SEED = 10_563
TOKEN_LIFETIME = 3600
"""Seconds."""


def app(env: Mapping[str, str] = os.environ) -> Starlette:
    """A server of its own, not a part of the product, so it reads its own environment:

    `CAMS_CLIENT_ID` and `CAMS_CLIENT_SECRET`: whom it gives a token; the same as the portal's.
    `CAMS_SIMULATOR_DAY_FILE`: where it keeps its day, so that CaMS does not go back when it is
    started again; without it every start is day 0.
    """
    day_file = env.get("CAMS_SIMULATOR_DAY_FILE")
    return simulator(
        env.get("CAMS_CLIENT_ID", "portal"),
        env.get("CAMS_CLIENT_SECRET", "portal-demo"),
        day_file=Path(day_file) if day_file else None,
    )


def simulator(
    client_id: str,
    client_secret: str,
    *,
    seed: int = DEFAULT_SEED,
    token_lifetime: int = TOKEN_LIFETIME,
    day_file: Path | None = None,
) -> Starlette:
    cams = CamsSimulator(
        Tokens(client_id, client_secret, token_lifetime), seed=seed, day_file=day_file
    )
    return Starlette(routes=cams.routes() + Control(cams).routes())
