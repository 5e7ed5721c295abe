"""Client Language Related: the languages of a client, and the benchmarks of each skill."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tortoise import fields

from models.errors import say
from models.language import read_language
from models.registration.form import ALWAYS, Answers, Place, Question, Reading, Section
from models.registration.kinds import Choice, Rows, Text
from models.registration.spoken_language import (
    LANGUAGE_PARTS,
    SKILLS,
    BenchmarkLevel,
    LiteracyBenchmarkLevel,
    SpokenLanguage,
)

if TYPE_CHECKING:
    from models.jobseeker import Jobseeker
    from models.registration.row import Registration

SPOKEN = "languages.spoken_languages"
FIRST = "languages.first_language"
ASSESSED = frozenset({"en", "fr"})
"""The benchmarks are those of the official languages: CLB for English, NCLC for French."""


class LanguagesColumns:
    """Columns of `registration`. The languages spoken are rows of `spoken_language`."""

    first_language = fields.CharField(max_length=35, null=True)


@dataclass(frozen=True)
class LanguageCode:
    """A language of `languages`, by its code of BCP 47."""

    input_type: Any = str
    output_type: Any = str

    async def read(self, value: str, at: Place) -> str | None:
        return read_language(value, *at.path, mistakes=at.reading.mistakes)


class AsSpokenLanguages:
    """A row for each language: it stays the same row while the client speaks it."""

    async def load(self, person: "Jobseeker", _registration: "Registration", _name: str) -> Any:
        rows = await SpokenLanguage.filter(jobseeker_id=person.id).order_by("position")
        return [{part: getattr(row, part) for part in LANGUAGE_PARTS} for row in rows]

    async def store(
        self,
        person: "Jobseeker",
        _registration: "Registration",
        _name: str,
        value: list[dict[str, Any]] | None,
        _reading: Reading,
    ) -> None:
        spoken = value or []
        theirs = SpokenLanguage.filter(jobseeker_id=person.id)
        await theirs.exclude(language__in=[one["language"] for one in spoken]).delete()
        there = set(await theirs.values_list("language", flat=True))
        for position, one in enumerate(spoken):
            if one["language"] in there:
                await theirs.filter(language=one["language"]).update(position=position, **one)
            else:
                await SpokenLanguage.create(
                    jobseeker_id=person.id,
                    provider_id=person.provider_id,
                    position=position,
                    **one,
                )


async def each_language_is_named_once(answers: Answers, reading: Reading) -> None:
    seen: set[str] = set()
    for place, one in enumerate(answers.get(SPOKEN) or ()):
        language = one["language"]
        if language is None:
            continue
        if language in seen:
            reading.wrong(
                SPOKEN,
                say("This language is in the list already. Name each language once."),
                str(place),
                "language",
            )
        seen.add(language)


async def benchmarks_are_of_official_languages(answers: Answers, reading: Reading) -> None:
    """Nobody is assessed by them in another language."""
    for place, one in enumerate(answers.get(SPOKEN) or ()):
        if one["language"] is None or one["language"] in ASSESSED:
            continue
        for skill in SKILLS:
            if one[skill] is not None:
                reading.wrong(
                    SPOKEN,
                    say("The benchmarks are for English and French. Leave this level out."),
                    str(place),
                    skill,
                )


async def comments_stay_as_they_were_added(answers: Answers, reading: Reading) -> None:
    """Source 002: "Comments cannot be added after clicking update" ."""
    if reading.person_id is None:
        return
    rows = SpokenLanguage.filter(jobseeker_id=reading.person_id)
    there = dict(await rows.values_list("language", "comments"))
    for place, one in enumerate(answers.get(SPOKEN) or ()):
        if reading.is_wrong(f"{SPOKEN}.{place}.comments"):
            continue
        if one["language"] in there and one["comments"] != there[one["language"]]:
            reading.wrong(
                SPOKEN,
                say(
                    "Comments on a language are written when it is added, and not afterwards. Send"
                    " them as they are."
                ),
                str(place),
                "comments",
            )


async def the_first_language_is_spoken(answers: Answers, reading: Reading) -> None:
    """A row whose language could not be read may be the one."""
    first = answers.get(FIRST)
    spoken = {one["language"] for one in answers.get(SPOKEN) or ()}
    if first and spoken and not spoken & {first, None}:
        reading.wrong(FIRST, say("Name the first language among the languages spoken, too."))


def _skill(name: str, label: str, levels: Any) -> Question:
    return Question(
        name,
        label,
        Choice(levels),
        help=say("The level by the Canadian Language Benchmarks; of English and French alone."),
    )


LANGUAGES_SPOKEN = Rows(
    name="SpokenLanguage",
    description="A language that a client speaks.",
    parts=(
        Question(
            "language",
            say("Language"),
            LanguageCode(),
            help=say("A code of `languages`."),
            required=ALWAYS,
        ),
        Question(
            "comments",
            say("Comments"),
            Text(longest=1000, several_lines=True),
            help=say(
                "What helps in future sessions, up to 1,000 characters. It is written when the"
                " language is added, and cannot be changed afterwards."
            ),
        ),
        _skill("listening", say("Listening"), BenchmarkLevel),
        _skill("speaking", say("Speaking"), BenchmarkLevel),
        _skill("reading", say("Reading"), LiteracyBenchmarkLevel),
        _skill("writing", say("Writing"), LiteracyBenchmarkLevel),
    ),
)

LANGUAGES = Section(
    name="languages",
    title=say("Client Language Related"),
    rules=(
        each_language_is_named_once,
        benchmarks_are_of_official_languages,
        comments_stay_as_they_were_added,
        the_first_language_is_spoken,
    ),
    questions=(
        Question(
            "first_language",
            say("First Language"),
            LanguageCode(),
            help=say("A code of `languages`: the one that the client learned first."),
        ),
        Question(
            "spoken_languages",
            say("Languages Spoken"),
            LANGUAGES_SPOKEN,
            help=say(
                "English and French among them, with the level of each skill. Sent as a whole list."
            ),
            kept=AsSpokenLanguages(),
        ),
    ),
)
