"""What a line of the matrix is."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from permissions.viewer import Viewer

Rule: TypeAlias = Callable[[Viewer], bool]


def lines(rule: Rule, *names: str) -> Mapping[str, Rule]:
    """The same rule for each of these fields."""
    return dict.fromkeys(names, rule)
