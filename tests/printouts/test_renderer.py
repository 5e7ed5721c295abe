"""Documents are made apart from requests: few at a time, and none for ever."""

import asyncio

import pytest

from printouts import renderer
from printouts.document import Entry, Section
from printouts.renderer import NotPrinted, Renderer, TooManyPrintouts
from tests.printouts.documents import document


async def test_documents_are_made_side_by_side():
    made = Renderer()
    pdfs = await asyncio.gather(*(made.pdf(document()) for _ in range(4)))
    assert all(pdf.startswith(b"%PDF") for pdf in pdfs)


async def test_whoever_comes_when_enough_wait_is_told_so(monkeypatch):
    monkeypatch.setattr(renderer, "MOST_WAITING", 2)
    made = Renderer()
    waiting = [asyncio.create_task(made.pdf(document())) for _ in range(2)]
    await asyncio.sleep(0)
    with pytest.raises(TooManyPrintouts):
        await made.pdf(document())
    assert len(await asyncio.gather(*waiting)) == 2
    assert await made.pdf(document())


async def test_a_document_that_takes_too_long_is_ended(monkeypatch):
    monkeypatch.setattr(renderer, "SECONDS", 0.01)
    entries = (Entry("Monday", (), "words " * 200),) * 500
    with pytest.raises(TimeoutError):
        await Renderer().pdf(document(sections=(Section("Long", entries=entries),)))


async def test_a_template_that_fails_says_nothing_of_the_person():
    with pytest.raises(NotPrinted) as told:
        await Renderer().pdf(document(template="no-such-template", person="Ada"))
    assert "Ada" not in str(told.value)
