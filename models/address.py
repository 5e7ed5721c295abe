"""Addresses in Canada: the closed lists, as Canada Post writes them.

Types of streets are a catalogue (`Catalogue.STREET_TYPE`): they are many, in both languages, and
new ones are thought of.
"""

from enum import StrEnum


class Province(StrEnum):
    """Provinces and territories; iCARE has the same thirteen."""

    AB = "AB"
    BC = "BC"
    MB = "MB"
    NB = "NB"
    NL = "NL"
    NS = "NS"
    NT = "NT"
    NU = "NU"
    ON = "ON"
    PE = "PE"
    QC = "QC"
    SK = "SK"
    YT = "YT"


class StreetDirection(StrEnum):
    """Source 002: "Choose the direction, North, South, East or West"; iCARE has what is between, too."""

    N = "N"
    NE = "NE"
    E = "E"
    SE = "SE"
    S = "S"
    SW = "SW"
    W = "W"
    NW = "NW"
