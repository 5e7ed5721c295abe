"""What people are called is printed as letters, in any script; nothing of it is taken for a template."""

import re
import unicodedata

import pytest
from fontTools.ttLib import TTFont
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from printouts.document import Fact, Paper, Section, Template
from printouts.letters import FONTS, has_glyph, legible
from tests.printouts.documents import PEOPLE, document, printed


@pytest.mark.parametrize("script", PEOPLE)
def test_a_name_of_this_script_needs_no_other(script):
    assert legible(PEOPLE[script]) == unicodedata.normalize("NFC", PEOPLE[script])


async def test_a_name_can_be_copied_out_of_the_document_again():
    names = tuple(Fact("Name", (PEOPLE[script],)) for script in ("French", "Vietnamese", "Chinese"))
    found = await printed(document(sections=(Section("Names", facts=names),)))
    for fact in names:
        assert fact.values[0] in found.text


def test_what_no_font_has_is_written_in_latin_letters():
    assert legible("ᏣᎳᎩ Ada 🙂") == "[TsaLaGi] Ada [:slight_smile:]"


def test_what_cannot_be_written_at_all_says_so():
    assert legible("a\U000f0000b") == "a[?]b"


def test_what_reverses_or_hides_text_is_not_printed():
    assert legible("a\u202eb\u0000c\u200bd\ne") == "abc\u200bd\ne"


def test_the_list_of_letters_is_that_of_the_fonts():
    there: set[int] = set()
    for font in FONTS.glob("*.ttf"):
        there |= set(TTFont(font).getBestCmap())
    wanted = {code for code in there if code >= 0x20 and code != 0x7F}
    assert {code for code in range(0x110000) if has_glyph(chr(code))} == wanted


@pytest.mark.parametrize(
    "text",
    [
        '#read("/etc/passwd")',
        '#panic("over")',
        "*bold* _italic_ `raw` $x^2$",
        "= Heading",
        "<label> @label \\u{41} // comment",
        '"; sys.inputs',
        "{{ 7 * 7 }} {page}",
        "#" * 200,
    ],
)
async def test_what_looks_like_a_template_is_printed_as_it_is(text):
    found = await printed(
        document(
            title=f"T {text}",
            person=text,
            sections=(Section(text, facts=(Fact(text, (text,)),)),),
        )
    )
    written = found.text.replace("\u200b", "").replace(" ", "")
    assert written.count(text.replace(" ", "")) >= 4
    assert [kind for kind in found.kinds() if kind == "H1"] == ["H1"]
    found.must_conform()


async def test_a_name_as_long_as_may_be_stays_on_its_card():
    name = " ".join(["Wilhelmina-Maximiliana"] * 4) + " " + "W" * 100
    found = await printed(
        document(template=Template.CARD, paper=Paper.CARD, person=name, provider="Very " * 40)
    )
    assert len(found.texts) == 1
    assert re.sub(r"\W", "", found.text).count("W" * 100) == 1


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.text(max_size=40), max_size=20))
async def test_any_text_is_printed(texts):
    found = await printed(
        document(sections=(Section("Anything", facts=(Fact("Text", tuple(texts) or ("",)),)),))
    )
    assert "Anything" in found.text
