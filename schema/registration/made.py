"""Classes for Strawberry that are made of declarations, as if somebody had written them out."""

from collections.abc import Iterable
from typing import Any


def made_class(
    name: str, fields: Iterable[tuple[str, Any, Any]], *, base: type | None = None
) -> Any:
    """A class with these fields: name, type, and the field of Strawberry."""
    written = list(fields)
    namespace: dict[str, Any] = {name: field for name, _, field in written}
    namespace["__annotations__"] = {name: type_ for name, type_, _ in written}
    namespace["__module__"] = __name__
    return type(name, () if base is None else (base,), namespace)
