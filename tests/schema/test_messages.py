"""Every sentence of the code is in the French catalogue, whole and in Canada's typography."""

import re
from pathlib import Path
from string import Formatter

import pytest
from babel.messages import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from models import Language
from schema.messages import translate

ROOT = Path(__file__).parents[2]
FOLDERS = ("models", "permissions", "resolvers", "reports", "schema", "gateways", "jobs")
FRENCH = ROOT / "locale" / "fr" / "LC_MESSAGES" / "portal.po"
NO_BREAK_SPACE = "\u00a0"
SPACES = " \u00a0\u202f"


@pytest.fixture(scope="module")
def marked() -> set[str]:
    """The sentences that the code marks with say()."""
    return {
        message
        for folder in FOLDERS
        for _, _, message, _, _ in extract_from_dir(ROOT / folder, keywords={"say": None})
    }


@pytest.fixture(scope="module")
def catalogue() -> Catalog:
    with FRENCH.open("rb") as file:
        return read_po(file, locale="fr", abort_invalid=True)


@pytest.fixture(scope="module")
def messages(catalogue: Catalog) -> list[Message]:
    return [message for message in catalogue if message.id]


def parameters(sentence: str) -> set[str | None]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def test_every_marked_sentence_has_a_french_translation(marked, messages):
    translated = {message.id for message in messages if message.string}
    assert marked - translated == set()


def test_the_catalogue_holds_no_sentence_that_the_code_does_not_say(marked, catalogue, messages):
    assert {message.id for message in messages} - marked == set()
    assert list(catalogue.obsolete) == []


def test_no_translation_is_a_guess(messages):
    assert [message.id for message in messages if message.fuzzy] == []


def test_a_translation_has_the_parameters_of_its_sentence(messages):
    assert {
        message.id: message.string
        for message in messages
        if parameters(message.string) != parameters(message.id)
    } == {}


def test_a_no_break_space_stands_before_a_colon_and_inside_quotation_marks(messages):
    wrong = re.compile(rf"[^{NO_BREAK_SPACE}][:»]|«[^{NO_BREAK_SPACE}]")
    # What stands in backquotes is written by programs.
    sentences = [re.sub("`[^`]*`", "", message.string) for message in messages]
    assert [sentence for sentence in sentences if wrong.search(sentence)] == []


def test_no_space_stands_before_a_semicolon_an_exclamation_or_a_question_mark(messages):
    wrong = re.compile(rf"[{SPACES}][;!?]")
    assert [message.string for message in messages if wrong.search(message.string)] == []


def test_an_apostrophe_is_a_curved_one(messages):
    assert [message.string for message in messages if "'" in message.string] == []


def test_the_reader_gets_the_sentence_in_their_language_with_its_parameters():
    sentence = "Write at most {longest} characters."
    assert translate(sentence, Language.ENGLISH, longest=100) == "Write at most 100 characters."
    assert translate(sentence, Language.FRENCH, longest=100) == "Écrivez au plus 100 caractères."


def test_french_tells_the_two_reference_numbers_of_cams_apart():
    french = translate(
        "No matches found. Confirm you are using the Client Reference Number,"
        " not the Case Reference Number.",
        Language.FRENCH,
    )
    assert "numéro de référence du client" in french
    assert "numéro de référence du dossier" in french
