"""Occupations are found by their code or by words, in either language."""

from collections.abc import Iterable

from models import Occupation
from models.errors import Mistakes
from models.occupation_search import ranked
from resolvers.context import Context
from resolvers.page import size_mistakes

MOST = 50


async def occupations(ctx: Context, search: str, first: int) -> list[Occupation]:
    """The likeliest first. Raise Mistakes for a `first` that cannot be."""
    mistakes = size_mistakes(first, MOST)
    if mistakes:
        raise Mistakes(mistakes)
    titles = await Occupation.all().values_list("code", "title_en", "title_fr")
    return [Occupation(code=code) for code in ranked(search, titles, ctx.language)[:first]]


async def known_codes(codes: Iterable[str]) -> list[str]:
    """Those that are NOC 2021 codes, each once."""
    # A NUL or a lone surrogate cannot be sent to the database, and is no code either.
    possible = dict.fromkeys(code for code in codes if code.isascii() and code.isdigit())
    known = {found.code for found in await Occupation.filter(code__in=possible).only("code")}
    return [code for code in possible if code in known]
