"""What the members of closed lists are called on paper, in English; locale/ has the French."""

from collections.abc import Mapping
from enum import StrEnum

LABELS: Mapping[type[StrEnum], Mapping[str, str]] = {}
