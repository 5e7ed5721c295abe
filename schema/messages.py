"""Every sentence in the reader's language: gettext catalogues in `locale/`, read as they stand."""

from pathlib import Path
from typing import Any

from babel.messages.pofile import read_po

from models import Language

_FOLDER = Path(__file__).parent.parent / "locale"


def _catalogue(language: Language) -> dict[str, str]:
    path = _FOLDER / language.value / "LC_MESSAGES" / "portal.po"
    with path.open("rb") as file:
        return {
            str(message.id): str(message.string)
            for message in read_po(file, locale=language.value)
            if message.id and message.string
        }


_FRENCH = _catalogue(Language.FRENCH)


def translate(text: str, language: Language, **parameters: Any) -> str:
    """The sentence with its parameters; English is what stands in the code."""
    sentence = _FRENCH.get(text, text) if language is Language.FRENCH else text
    return sentence.format(**parameters) if parameters else sentence
