"""A small identity provider over real HTTP: discovery, keys that rotate, faults that are switched on."""

import asyncio
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from jwt.algorithms import ECAlgorithm, OKPAlgorithm, RSAAlgorithm
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

AUDIENCE = "https://portal.example/api"
MINUTE = timedelta(minutes=1)
_RSA = rsa.generate_private_key(public_exponent=65537, key_size=2048)
_ANOTHER_RSA = rsa.generate_private_key(public_exponent=65537, key_size=2048)
ANY_KEY = {
    "RS256": _RSA,
    "PS256": _RSA,
    "ES256": ec.generate_private_key(ec.SECP256R1()),
    "EdDSA": ed25519.Ed25519PrivateKey.generate(),
}
"""One for each algorithm that we take."""
_WRITERS = {
    rsa.RSAPublicKey: RSAAlgorithm,
    ec.EllipticCurvePublicKey: ECAlgorithm,
    ed25519.Ed25519PublicKey: OKPAlgorithm,
}


def public_jwk(private: Any, kid: str, **more: Any) -> dict[str, Any]:
    public = private.public_key()
    (writer,) = (one for kind, one in _WRITERS.items() if isinstance(public, kind))
    return json.loads(writer.to_jwk(public)) | {"kid": kid, "use": "sig"} | more


@dataclass
class Issuer:
    """What it says is what its fields hold now."""

    url: str = ""
    keys: dict[str, Any] = field(default_factory=lambda: {"first": _RSA})
    """Private keys by their ids; the last one signs."""
    listed: list[Any] = field(default_factory=list)
    """What stands in the key set besides."""
    metadata: dict[str, Any] = field(default_factory=dict)
    """What the discovery document says otherwise."""
    fault: str = ""
    """Of every answer: slow, or one of _FAULTS."""
    asked: dict[str, int] = field(default_factory=lambda: {"discovery": 0, "keys": 0, "trap": 0})
    """How often it was asked for what."""

    def rotate(self, kid: str = "second", *, keep: bool = False) -> None:
        """Sign with another key from now on."""
        self.keys = (self.keys if keep else {}) | {kid: _ANOTHER_RSA}

    def token(
        self,
        subject: str | None = "somebody",
        *,
        alg: str = "RS256",
        key: Any = None,
        headers: dict[str, Any] | None = None,
        **claims: Any,
    ) -> str:
        """Good, unless told otherwise; a claim or a header of None is left out."""
        now = datetime.now(UTC)
        kid, newest = list(self.keys.items())[-1]
        said = {
            "iss": self.url,
            "aud": AUDIENCE,
            "sub": subject,
            "client_id": "front-end",
            "iat": int(now.timestamp()),
            "exp": int((now + 10 * MINUTE).timestamp()),
        } | claims
        header = {"typ": "at+jwt", "kid": kid} | (headers or {})
        return jwt.encode(
            {name: value for name, value in said.items() if value is not None},
            (newest if key is None else key) if alg != "none" else None,
            algorithm=alg,
            # PyJWT writes a type of its own, unless it is told that there is none.
            headers={name: value for name, value in header.items() if value is not None}
            | ({"typ": None} if header["typ"] is None else {}),
        )

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/.well-known/openid-configuration", self._discovery),
                Route("/keys", self._keys),
                Route("/trap", self._trap),
            ]
        )

    async def _discovery(self, request: Request) -> Response:
        self.asked["discovery"] += 1
        said = {"issuer": self.url, "jwks_uri": f"{self.url}/keys"} | self.metadata
        return await self._answered(said, request)

    async def _keys(self, request: Request) -> Response:
        self.asked["keys"] += 1
        keys = [public_jwk(private, kid) for kid, private in self.keys.items()]
        return await self._answered({"keys": [*self.listed, *keys]}, request)

    async def _trap(self, request: Request) -> Response:
        """Nobody should come here; whoever does is given keys all the same."""
        self.asked["trap"] += 1
        return JSONResponse({"keys": [public_jwk(_ANOTHER_RSA, "first")]})

    async def _answered(self, said: dict[str, Any], request: Request) -> Response:
        if self.fault == "slow":
            await asyncio.sleep(20)
        faulty = _FAULTS.get(self.fault)
        return JSONResponse(said) if faulty is None else faulty(said)


async def _endless() -> Any:
    yield b'{"keys": ["'
    while True:
        yield b"x" * 65_536
        await asyncio.sleep(0)


_FAULTS: dict[str, Callable[[dict[str, Any]], Response]] = {
    "down": lambda _: JSONResponse({"error": "down"}, 503),
    "garbage": lambda _: Response(b'{"issuer": "\xff\xfe', media_type="application/json"),
    "html": lambda _: Response("<html>Sign in</html>", media_type="text/html"),
    "array": lambda said: JSONResponse([said]),
    "redirect": lambda _: RedirectResponse("/trap"),
    "huge": lambda said: JSONResponse(said | {"padding": "x" * 2**20}),
    "endless": lambda _: StreamingResponse(_endless(), media_type="application/json"),
    "compressed": lambda _: Response(b"\x1f\x8b", headers={"Content-Encoding": "gzip"}),
}


@pytest.fixture
def issuer(serve: Callable[[Any], str]) -> Iterator[Issuer]:
    """An issuer of this test's own."""
    issuer = Issuer()
    issuer.url = serve(issuer.app())
    yield issuer
    issuer.fault = ""
