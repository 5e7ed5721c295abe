"""Every kind of letter, in both languages and both forms: complete, alike and harmless."""

import re
from datetime import UTC, datetime

import pytest

from gateways.mail_failures import UnsafeMessage
from gateways.mail_templates import LetterFacts, letter_mail
from models.account import Language
from models.letter import LetterKind
from models.second_factor import SecondFactorChange
from tests.html import Page, words

SENSITIVE = {"jobseeker": "01a20078-88a6-8705-b3fd-847073b585c6", "why": "NOT_GRANTED"}
ABOUT = {
    LetterKind.SECOND_FACTOR_CHANGED: [{"change": change} for change in SecondFactorChange],
    LetterKind.SENSITIVE_UNLOCKED: [SENSITIVE, SENSITIVE | {"managers": "NONE"}],
    LetterKind.SENSITIVE_REFUSED: [SENSITIVE, SENSITIVE | {"managers": "NONE"}],
    LetterKind.REPORT_READY: [{"report": "ListClients"}],
    LetterKind.LOOK_UP_BUDGET: [
        {"budget": budget, "most": "60", "minutes": "5"}
        for budget in ("look-ups", "previews", "unlocks", "invitations", "invitations-of-one")
    ],
}
EVERY_LETTER = pytest.mark.parametrize(
    ("kind", "about"), [(kind, about) for kind in LetterKind for about in ABOUT.get(kind, [{}])]
)
EVERY_LANGUAGE = pytest.mark.parametrize("language", Language)


def letter(kind, language=Language.ENGLISH, **facts):
    return letter_mail(
        kind,
        LetterFacts(
            **{
                "language": language,
                "name": "Zoé",
                "at": datetime(2026, 7, 4, 21, 5, tzinfo=UTC),
                "by": "Ana Lee",
                "about": {},
                "link": "https://portal.example/password#/AbC_d-9",
                "expires_at": datetime(2026, 7, 4, 22, 5, tzinfo=UTC),
                "portal_url": "https://portal.example",
                **facts,
            }
        ),
    )


@EVERY_LETTER
@EVERY_LANGUAGE
def test_both_forms_say_the_same(kind, about, language):
    written = letter(kind, language, about=about)
    page = Page(written.html)
    text = written.text.partition("\n--")[0]
    sentences = [
        sentence
        for line in text.splitlines()
        for sentence in re.split(r"(?<=[.?!:,])\s", words(line))
    ]
    assert [sentence for sentence in sentences if sentence not in words(page.text)] == []


@EVERY_LETTER
@EVERY_LANGUAGE
def test_the_subject_is_one_plain_line_and_the_first_heading(kind, about, language):
    written = letter(kind, language, about=about)
    assert written.subject.isprintable()
    assert f">{written.subject}</h1>" in written.html
    assert f"<title>{written.subject}</title>" in written.html


@EVERY_LETTER
@EVERY_LANGUAGE
def test_the_html_loads_nothing_and_runs_nothing(kind, about, language):
    html = letter(kind, language, about=about).html
    tags = {tag for tag, _ in Page(html).tags}
    assert tags.isdisjoint({"img", "script", "link", "iframe", "form", "object", "video", "svg"})
    assert re.findall(r"url\(|@import|src=|background=|\son\w+=", html) == []


@EVERY_LETTER
@EVERY_LANGUAGE
def test_names_are_escaped(kind, about, language):
    html = letter(kind, language, about=about, name="<b>Zoé</b>", by="<i>Ana</i>").html
    assert "<b>" not in html
    assert "<i>" not in html


@EVERY_LETTER
def test_an_address_of_the_portal_that_is_not_one_is_refused(kind, about):
    with pytest.raises(UnsafeMessage):
        letter(kind, about=about, portal_url="javascript:alert(1)")


@EVERY_LANGUAGE
def test_the_time_is_told(language):
    told = {Language.ENGLISH: "July 4, 2026 at 5:05", Language.FRENCH: "4 juillet 2026 à 17"}
    written = letter(LetterKind.PASSWORD_CHANGED, language)
    assert told[language] in words(written.text)
