"""Languages that people speak: codes of BCP 47, named in the reader's language by Unicode's CLDR.

iCARE has a list of its own with 263 numbers (`catalogues/icare_languages.csv`). Where it is plain
which language a number means, the number has its codes, the plainest one first. Names that iCARE
has and nobody else are offered too, under a private code of BCP 47 (`x-icare-52` is "Creole").
Second spellings of another number, and what nobody speaks, have neither code nor name there.
"""

import csv
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from models.account import Language
from models.country import canadian, reading_order
from models.errors import Mistake, invalid, say

_ICARE = Path(__file__).parent.parent / "catalogues" / "icare_languages.csv"

_NOBODY_S = frozenset(
    """afh ae akk ang arc avk chg chn cop cu dum egy elx enm frm fro gez gmh goh got grc hit ia ie io
    jbo kaw kho la lfn lzh mga mnc mul non nov nwc ota pal peo phn pi pro prg root sam sga sog sux syc tlh
    tok uga und vo zbl zh zxx""".split()  # noqa: SIM905 - sixty codes read as prose
)
"""What CLDR names and nobody speaks at home; and "Chinese", where Mandarin, Cantonese or another has
to be said."""


@dataclass(frozen=True, slots=True)
class NamedLanguage:
    code: str
    """BCP 47: `uk`, `yue`, `nl-BE`, `x-icare-52`."""
    name: str
    """In the reader's language."""


@dataclass(frozen=True, slots=True)
class _IcareLanguage:
    id: int
    codes: tuple[str, ...]
    name_en: str
    name_fr: str

    def name(self, language: Language) -> str:
        return self.name_fr if language is Language.FRENCH else self.name_en


@lru_cache
def _icare() -> tuple[_IcareLanguage, ...]:
    with _ICARE.open(encoding="utf-8", newline="") as lines:
        return tuple(
            _IcareLanguage(
                int(row["icare_id"]),
                tuple(row["codes"].split())
                or ((f"x-icare-{row['icare_id']}",) if row["name_en"] else ()),
                row["name_en"],
                row["name_fr"],
            )
            for row in csv.DictReader(lines)
        )


@lru_cache
def languages(language: Language) -> tuple[NamedLanguage, ...]:
    """Every language that can be chosen, in the reader's alphabetical order."""
    return tuple(
        sorted(
            (NamedLanguage(code, name) for code, name in _names(language).items()),
            key=lambda spoken: reading_order(spoken.name),
        )
    )


@lru_cache
def _names(language: Language) -> dict[str, str]:
    english, theirs = canadian(Language.ENGLISH).languages, canadian(language).languages
    names = {
        code: theirs.get(code, name)  # A few names are known in English alone: Luo, Chickasaw.
        for code, name in english.items()
        if "_" not in code and code not in _NOBODY_S
    }
    # What iCARE calls a language is what settlement workers call it, where CLDR has no word.
    names |= {one.codes[0]: one.name(language) for one in _icare() if one.name_en}
    return names


def spoken_language(code: str, language: Language) -> NamedLanguage | None:
    name = _names(language).get(code)
    return None if name is None else NamedLanguage(code, name)


@lru_cache
def _icare_ids() -> dict[str, int]:
    return {code: one.id for one in _icare() for code in one.codes}


def icare_language_id(code: str) -> int | None:
    """The number of the language in iCARE's list; None where it has none that is plainly it."""
    return _icare_ids().get(code)


def read_language(code: str | None, *field: str, mistakes: list[Mistake]) -> str | None:
    """The code as `languages` has it, whatever its case; None when nothing was said."""
    text = (code or "").strip()
    if not text:
        return None
    found = _by_lower_case().get(text.lower())
    if found is None:
        mistakes.append(invalid(say("Choose one of `languages`, by its code."), *field))
    return found


@lru_cache
def _by_lower_case() -> dict[str, str]:
    return {code.lower(): code for code in _names(Language.ENGLISH)}
