"""The golden matrix: what each role is told of each field, of their own object, of another's, of none."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from graphql import get_named_type

from models import SignInAttempt
from models.identity import Kind
from tests.schema.api import Api
from tests.schema.golden.operations import Operation, filters, mutations, nodes, queries
from tests.schema.golden.people import NOBODY, OF_EVERYBODY, PLACES, ROLES, Cast
from tests.schema.golden.verdicts import Verdicts, coordinates, in_words, of_answer
from tests.schema.selections import GRAPHQL

HEAD = """\
# What each role is told of each field: of their own provider's object, of one of another group's, and of
# an id that nothing has. Asked of the API over HTTP with operations made from the schema; made anew with
#     make matrix
# A role that is not named never reached the field. `shown` may be null: then it is data. A mutation that
# was `done` is one that its input let pass; any other word is the code of the first error.
"""


@dataclass(frozen=True)
class Answer:
    status: int
    body: bytes


@dataclass
class Matrix:
    """Everything that was asked, and what it was answered."""

    verdicts: dict[tuple[str, str, str], set[str]] = field(default_factory=lambda: defaultdict(set))
    """By coordinate, place and role."""
    answers: dict[tuple[str, str, str], Answer] = field(default_factory=dict)
    """By operation, place and role: what was said of an object, byte by byte."""
    differing: list[tuple[str, str, str]] = field(default_factory=list)
    """Operations that said something else when they were written with aliases and fragments."""

    def lines(self) -> list[str]:
        found = []
        for coordinate in coordinates():
            for place in PLACES:
                words: dict[str, list[str]] = {}
                for role in ROLES:
                    said = self.verdicts.get((coordinate, place, role))
                    if said:
                        words.setdefault(in_words(said), []).append(role)
                told = "; ".join(f"{word}: {', '.join(roles)}" for word, roles in words.items())
                if told or place == "own":
                    found.append(f"{coordinate} ({place}) {told or 'never reached'}")
        return found

    def text(self) -> str:
        return HEAD + "\n" + "\n".join(self.lines()) + "\n"

    def note(self, verdicts: Verdicts, place: str, role: str) -> None:
        for coordinate, said in verdicts.items():
            self.verdicts[coordinate, place, role] |= said


async def ask_everything(cast: Cast) -> Matrix:
    """Send every operation as every role about every place."""
    matrix = Matrix()
    for role in ROLES:
        for number, operation in enumerate([*queries(), *nodes()]):
            await _read(cast, matrix, f"{number} {operation.name}", operation, role)
    for role in ROLES:
        for operation in [*mutations(filled=True), *filters()]:
            await _fill_in(cast, matrix, operation, role)
        for operation in mutations():
            await _write(cast, matrix, operation, role)
    return matrix


async def _read(cast: Cast, matrix: Matrix, name: str, operation: Operation, role: str) -> None:
    for place in _places(operation):
        variables = operation.with_ids(cast.ids[place])
        token = cast.tokens[role]
        if _asks_for_what_is_locked(operation):
            await cast.unlock(role, cast.ids["own"][Kind.JOBSEEKER], token)
        body = await _sent(cast.api, operation.query, variables, token)
        verdicts = of_answer(operation.query, body)
        matrix.note(verdicts, place, role)
        if operation.ids:
            _keep(cast.api, matrix, name, place, role, operation)
            again = await _sent(cast.api, operation.disguised, variables, token)
            if of_answer(operation.disguised, again) != verdicts:
                matrix.differing.append((operation.name, place, role))


async def _write(cast: Cast, matrix: Matrix, operation: Operation, role: str) -> None:
    for place in _places(operation):
        ids = {kind: await cast.fresh(kind, place) for kind in set(operation.ids.values())}
        token = await cast.token(role)
        variables = operation.with_ids(ids)
        if operation.name == "Mutation.saveSensitiveInformation":
            body = await _sent(cast.api, operation.query, variables, token)
            matrix.note(of_answer(operation.query, body), place, role)
            await cast.unlock(role, ids[Kind.JOBSEEKER], token)
        body = await _sent(cast.api, operation.query, variables, token)
        matrix.note(of_answer(operation.query, body), place, role)
        if operation.ids:
            _keep(cast.api, matrix, operation.name, place, role, operation)


async def _fill_in(cast: Cast, matrix: Matrix, operation: Operation, role: str) -> None:
    """Which input fields this role may use: asked with ids of nothing, so that nothing is written."""
    variables = operation.with_ids(cast.ids["none"])
    body = await _sent(cast.api, operation.query, variables, await cast.token(role))
    for argument, value in variables.items():
        type_ = GRAPHQL.type_map[operation.name.partition(".")[0]]
        declared = type_.fields[operation.name.partition(".")[2]].args[argument].type
        refused = dict(_refused(operation, body))
        for coordinate, path in _inputs(declared, value, (argument,)):
            said = refused.get(()) or refused.get(path) or "taken"
            matrix.verdicts[coordinate, "own", role].add(said)


def _refused(operation: Operation, body: dict[str, Any]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Paths that were refused for want of a permission; () for the whole operation."""
    name = operation.name.partition(".")[2]
    payload = (body.get("data") or {}).get(name)
    for error in (payload or {}).get("userErrors", ()):
        if error["code"] == "FORBIDDEN":
            yield tuple(error["field"]), "FORBIDDEN"
    for error in body.get("errors", ()):
        code, at = error["extensions"]["code"], error["extensions"].get("field", ())
        if code in {"FORBIDDEN", "UNAUTHENTICATED", "INTERNAL"}:
            yield tuple(at), code
    if f"Query.{name}" in body.get("extensions", {}).get("hidden", ()):
        yield (), "hidden"


def _inputs(type_: Any, value: Any, path: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    named = get_named_type(type_)
    if isinstance(value, list):
        for place, one in enumerate(value):
            yield from _inputs(named, one, (*path, str(place)))
    if not isinstance(value, dict):
        return
    for part, below in value.items():
        yield f"{named.name}.{part}", (*path, part)
        yield from _inputs(named.fields[part].type, below, (*path, part))


def _asks_for_what_is_locked(operation: Operation) -> bool:
    return "sensitiveInformation {" in operation.query


def _places(operation: Operation) -> tuple[str, ...]:
    return PLACES if operation.ids else PLACES[:1]


def _keep(api: Api, matrix: Matrix, name: str, place: str, role: str, operation: Operation) -> None:
    assert api.last is not None
    if role not in {"admin", NOBODY} and not set(operation.ids.values()) & OF_EVERYBODY:
        matrix.answers[name, place, role] = Answer(api.last.status_code, api.last.content)


async def _sent(
    api: Api, query: str, variables: dict[str, Any], token: str | None
) -> dict[str, Any]:
    # Nobody waits because of what others got wrong before.
    await SignInAttempt.all().delete()
    body = await api.send(query, variables, viewer=None, token=token)
    assert "data" in body, (query, variables, body)
    return body
