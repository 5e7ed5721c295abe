"""The documents of the measurement, each in a file beside this one."""

from pathlib import Path

from graphql import parse

HERE = Path(__file__).parent
DOCUMENTS = ("w1", "w2", "w3", "w4")
"""Those that are published."""


def text_of(name: str) -> str:
    return (HERE / f"{name}.graphql").read_text()


def name_of(text: str) -> str:
    (operation,) = parse(text).definitions
    name: str = operation.name.value  # type: ignore[attr-defined]
    return name


def root_of(text: str) -> str:
    """The one field at its root."""
    (operation,) = parse(text).definitions
    (field,) = operation.selection_set.selections  # type: ignore[attr-defined]
    name: str = field.name.value
    return name
