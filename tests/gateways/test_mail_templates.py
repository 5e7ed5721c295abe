"""What people read: both languages, both forms, names of any script, nothing that can harm."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateways.mail_failures import UnsafeMessage
from gateways.mail_templates import in_toronto, invitation_mail
from models.account import Language
from tests.html import Page, words

LINK = "https://portal.example/invitation#AbC_d-9"
TEMPLATES = Path(__file__).parents[2] / "templates" / "mail"


def mail(language=Language.ENGLISH, **facts):
    return invitation_mail(
        **{
            "language": language,
            "name": "Zoé",
            "provider_name": "North Employment",
            "link": LINK,
            "expires_at": datetime(2026, 7, 4, 21, 5, tzinfo=UTC),
            "portal_url": "https://portal.example",
            **facts,
        }
    )


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        (
            Language.ENGLISH,
            [
                "Hello Zoé,",
                "North Employment invites you to join the Jobs Portal.",
                "It works once, until Saturday, July 4, 2026 at 5:05 p.m. (Toronto time).",
                "You do not have to accept.",
                "if this message was meant for somebody else, please delete it",
                "Please get in touch with North Employment.",
            ],
        ),
        (
            Language.FRENCH,
            [
                "Bonjour Zoé,",
                "North Employment vous invite à vous inscrire au Portail de l’emploi.",
                "jusqu’au samedi 4 juillet 2026 à 17 h 05 (heure de Toronto).",
                "Rien ne vous oblige à accepter.",
                "si ce message était destiné à quelqu’un d’autre, veuillez le supprimer",
                "Communiquez avec North Employment.",
            ],
        ),
    ],
)
def test_both_forms_say_who_invites_until_when_and_that_nobody_must(language, sentences):
    written = mail(language)
    for form in (words(written.text), words(Page(written.html).text)):
        assert [sentence for sentence in sentences if sentence not in form] == []


@pytest.mark.parametrize("language", Language)
def test_the_link_stands_in_the_text_on_a_line_of_its_own(language):
    assert LINK in mail(language).text.splitlines()


@pytest.mark.parametrize("language", Language)
def test_the_html_has_the_link_as_a_button_and_as_an_address_to_copy(language):
    page = Page(mail(language).html)
    assert page.attributes("a", "href") == [LINK, LINK, "https://portal.example"]
    assert LINK in page.text


@pytest.mark.parametrize("language", Language)
def test_the_html_loads_nothing_and_runs_nothing(language):
    html = mail(language).html
    tags = {tag for tag, _ in Page(html).tags}
    assert tags.isdisjoint({"img", "script", "link", "iframe", "form", "object", "video", "svg"})
    assert re.findall(r"url\(|@import|src=|background=|\son\w+=", html) == []


@pytest.mark.parametrize(
    ("language", "tag"), [(Language.ENGLISH, "en-CA"), (Language.FRENCH, "fr-CA")]
)
def test_the_html_names_its_language_and_title_and_lays_out_with_tables_only(language, tag):
    page = Page(mail(language).html)
    assert page.attributes("html", "lang") == [tag]
    assert set(page.attributes("table", "role")) == {"presentation"}
    assert [name for name, _ in page.tags if name in {"h1", "h2"}] == ["h1", "h2", "h2", "h2"]
    assert mail(language).subject in mail(language).html


@pytest.mark.parametrize("language", Language)
def test_the_subject_is_one_plain_line_without_anybodys_name(language):
    subject = mail(language).subject
    assert subject.isprintable()
    assert "Zoé" not in subject
    assert "North" not in subject


def test_french_keeps_its_punctuation_from_falling_to_the_next_line():
    written = mail(Language.FRENCH)
    sources = [path.read_text() for path in TEMPLATES.glob("*.fr.*")]
    prose = [re.sub(r'style="[^"]*"|\{%.*?%\}', "", source) for source in sources]
    assert re.findall(r" [:»]|« |[A-Za-zé]'[a-zé]", "".join(prose)) == []
    assert "mot de passe\u00a0:" in written.text
    assert "«\u00a0Accepter l’invitation\u00a0»" in Page(written.html).text


def test_the_first_of_a_month_is_1er_in_french():
    first = datetime(2026, 8, 1, 12, 0, tzinfo=UTC)
    assert in_toronto(first, Language.FRENCH).startswith(
        "samedi 1er août 2026 à 8\u00a0h\u00a000 ("
    )


def test_the_time_is_torontos_in_summer_and_in_winter():
    assert "8:00\u00a0a.m." in in_toronto(datetime(2026, 7, 1, 12, tzinfo=UTC), Language.ENGLISH)
    assert "7:00\u00a0a.m." in in_toronto(datetime(2026, 1, 1, 12, tzinfo=UTC), Language.ENGLISH)


@pytest.mark.parametrize(
    "name", ["O'Brien-Tremblay", "Zoé", "J. R.", "محمد", "李小龍", "ශ්‍රී", "X Æ A-12"]
)
def test_names_of_any_script_are_greeted_as_they_are_written(name):
    written = mail(name=name)
    assert written.text.startswith(f"Hello {name},")
    assert f"Hello {name}," in Page(written.html).text


@pytest.mark.parametrize(
    "name",
    [
        None,
        "",
        " \u2028 ",
        "Z" * 10_000,
        "http://evil.example/",
        "www.evil",
        "Sign in at evil.example",
        "evil@mail.example",
        "<b>Zoé</b>",
        "\\\\evil",
        "\ud800",
    ],
)
def test_what_cannot_be_greeted_with_is_left_out(name):
    written = mail(name=name)
    assert written.text.startswith("Hello,")
    assert "evil" not in written.text + written.html


def test_line_breaks_and_changes_of_direction_in_a_name_become_spaces():
    written = mail(name="Zoé\r\nBcc:\u202eelp\x00maxe")
    assert written.text.startswith("Hello Zoé Bcc: elp maxe,\n\n")


def test_a_providers_name_is_escaped_in_html_and_plain_in_text():
    written = mail(provider_name="Emploi <Nord> & Sud")
    assert "Emploi &lt;Nord&gt; &amp; Sud" in written.html
    assert "Emploi <Nord> & Sud invites you" in written.text


@pytest.mark.parametrize(
    "link",
    [
        "javascript:alert(1)",
        "portal.example/invitation",
        "https://portal.example/\r\nBcc: evil@mail.example",
        'https://portal.example/" onclick="alert(1)',
        "https://portal.example/ x",
        "",
    ],
)
def test_a_link_that_is_not_a_plain_web_address_is_refused(link):
    with pytest.raises(UnsafeMessage):
        mail(link=link)
    with pytest.raises(UnsafeMessage):
        mail(portal_url=link)


@given(name=st.text(), provider_name=st.text(min_size=1))
def test_whatever_the_names_the_html_has_the_same_tags(name, provider_name):
    tags = [tag for tag, _ in Page(mail(name=name, provider_name=provider_name).html).tags]
    plain = [tag for tag, _ in Page(mail(name=None).html).tags]
    tags_with_name = [tag for tag, _ in Page(mail(name="Zoé").html).tags]
    assert tags in (plain, tags_with_name)


def test_the_same_facts_give_the_same_mail():
    assert mail() == mail()
