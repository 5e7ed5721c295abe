"""An enum that clients see: described, with what each of its values means."""

from enum import Enum
from typing import TypeVar

import strawberry

E = TypeVar("E", bound=type[Enum])


def described(cls: E, description: str, name: str | None = None, **values: str) -> E:
    strawberry.enum(cls, name=name, description=description)
    definition = cls.__strawberry_definition__  # type: ignore[attr-defined]
    missing = {value.name for value in definition.values} ^ values.keys()
    if missing:
        raise LookupError(f"{cls.__name__}: not described, or not there: {missing}")
    for value in definition.values:
        value.description = values[value.name]
    return cls
