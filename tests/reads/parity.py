"""What is asked twice is answered alike, or it is said where not."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx

from schema.compiled import SchemaFacts, compiled_reads
from tests.reads.answers import Answer, Answers
from tests.reads.operations import Asking, Operation
from tests.schema.selections import GRAPHQL


@dataclass
class Both:
    """The API with its two ways to answer a read."""

    ordinary: httpx.AsyncClient
    compiled: httpx.AsyncClient
    answers: Answers
    shown: int = 0
    """How many answers had something else in them than nothing and names of types."""
    of_data: int = 0
    """How many operations were of data alone, and could be answered."""
    compiled_of_data: int = 0
    faults: list[str] = field(default_factory=list)
    """Operations whose ordinary execution has a fault of ours."""

    async def differences(self, operation: Operation, asking: Asking) -> list[str]:
        """Where a field fails, those beside it are stopped, and how far they were is a matter of the
        moment: such an answer is asked for until it is the same, a few times.
        """
        for _ in range(5):
            expected, found = await self._differences(operation, asking)
            if not found or "errors" not in expected.parsed:
                break
        return found

    async def _differences(self, operation: Operation, asking: Asking) -> tuple[Answer, list[str]]:
        expected = await self.answers.answer(self.ordinary, operation, asking)
        before = compiled_reads.answered
        given = await self.answers.answer(self.compiled, operation, asking)
        self.shown += _shows(expected.parsed.get("data"))
        if asking.viewer and "data" in expected.parsed and is_data(operation):
            self.of_data += "errors" not in expected.parsed
            self.compiled_of_data += compiled_reads.answered - before
        if '"INTERNAL"' in expected.body:
            self.faults.append(self.told(operation, asking))
        return expected, list(differences_between(expected, given))

    def told(self, operation: Operation, asking: Asking) -> str:
        """As somebody would send it again."""
        variables = self.answers.placed(json.dumps(asking.variables))
        return (
            f"{self.answers.placed(operation.text)}\nvariables {variables}\n"
            f"operation {asking.operation}, as {asking.viewer}, in {asking.language},"
            f" {asking.media_type}"
        )


def is_data(operation: Operation) -> bool:
    """Whether all that is selected is a column, or says of what data it is made."""
    facts = SchemaFacts()
    return all(
        facts.data(one) is not None or not facts.has_resolver(one)
        for one in (
            GRAPHQL.type_map[type_].fields[name]
            for type_, name in operation.coordinates
            if not type_.endswith(PARTS_OF_LISTS)
        )
    )


PARTS_OF_LISTS = ("Connection", "Edge", "PageInfo")


def differences_between(expected: Answer, given: Answer) -> Iterator[str]:
    if (expected.status, expected.headers) != (given.status, given.headers):
        yield f"{expected.status} {expected.headers}, not {given.status} {given.headers}"
    if expected.body != given.body:
        found = list(_between(expected.parsed, given.parsed, "answer"))
        yield from found[:5] or [f"{expected.body}\nis written\n{given.body}"]
    for event in expected.events - given.events:
        yield f"not recorded: {event}"
    for event in given.events - expected.events:
        yield f"recorded: {event}"
    if expected.still_open != given.still_open:
        yield f"still open: {expected.still_open}, not {given.still_open}"


def _between(expected: Any, given: Any, path: str) -> Iterator[str]:
    if isinstance(expected, dict) and isinstance(given, dict):
        if list(expected) != list(given):
            yield f"{path} has {list(expected)}, not {list(given)}"
        for name in expected.keys() & given.keys():
            yield from _between(expected[name], given[name], f"{path}.{name}")
    elif isinstance(expected, list) and isinstance(given, list):
        if len(expected) != len(given):
            yield f"{path} has {len(expected)}, not {len(given)}"
        for number, (one, other) in enumerate(zip(expected, given, strict=False)):
            yield from _between(one, other, f"{path}[{number}]")
    elif expected != given or type(expected) is not type(given):
        yield f"{path} is {expected!r}, not {given!r}"


def _shows(data: Any) -> bool:
    if isinstance(data, dict):
        return any(_shows(one) for name, one in data.items() if "__typename" not in name)
    if isinstance(data, list):
        return any(map(_shows, data))
    return data not in {None, 0}  # Nor false, which equals 0.
