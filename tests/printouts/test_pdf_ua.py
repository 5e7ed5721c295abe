"""Every template makes an accessible PDF, in both languages, whatever it is given."""

import pytest

from models import Language
from printouts.document import Paper, Template
from tests.printouts.documents import document, filled, printed


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("template", Template)
async def test_every_document_is_accessible(template, language):
    found = await printed(filled(template=template, language=language))
    found.must_conform()
    assert str(found.root.Lang) == f"{language.value}-CA"


@pytest.mark.parametrize("template", Template)
async def test_a_document_of_little_is_accessible_too(template):
    (await printed(document(template=template))).must_conform()


async def test_what_is_read_aloud_is_in_the_order_of_the_document():
    found = await printed(filled())
    kinds = [kind for kind in found.kinds() if kind in {"P", "H1", "H2", "Table"}]
    assert kinds[:6] == ["P", "P", "Table", "H1", "Table", "H2"]
    places = [
        found.text.index(word) for word in ("Ada Hall", "Answers", "Rows", "Notes", "She came")
    ]
    assert places == sorted(places)


async def test_the_header_of_a_long_table_is_on_each_of_its_pages():
    found = await printed(filled())
    pages = [" ".join(page.split()) for page in found.texts]
    with_rows = [page for page in pages if "1 3 4 5" in page]
    assert len(with_rows) > 1
    assert all("A B C D E" in page for page in with_rows)


async def test_a_letter_is_a_letter():
    found = await printed(document(template=Template.CARD))
    assert found.size_in_millimetres == (215.9, 279.4)


async def test_a_card_is_as_large_as_a_card():
    found = await printed(document(template=Template.CARD, paper=Paper.CARD))
    found.must_conform()
    assert found.size_in_millimetres == (85.6, 54.0)
    assert len(found.texts) == 1
