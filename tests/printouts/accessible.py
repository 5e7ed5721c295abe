"""What makes a PDF accessible, as far as a program can tell: ISO 14289-1 (PDF/UA-1), by its clauses.

Nothing here knows how the PDF was made: it is read as a reader would read it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2

SHOWS = {"Tj", "TJ", "'", '"', "Do", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "EI"}
"""Operators that put something on the page."""


@dataclass(frozen=True)
class Tag:
    kind: str
    """The standard type that its role stands for."""
    element: Any
    parents: tuple[str, ...]


class Accessible:
    def __init__(self, pdf: bytes) -> None:
        self.bytes = pdf
        self.pdf = pikepdf.open(BytesIO(pdf))
        self.root = self.pdf.Root
        self.tags = list(self._tags(self.root.StructTreeRoot, ()))

    @property
    def texts(self) -> list[str]:
        """Of each page."""
        with pypdfium2.PdfDocument(self.bytes) as document:
            return [page.get_textpage().get_text_bounded() for page in document]

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.texts).split())

    @property
    def size_in_millimetres(self) -> tuple[float, float]:
        _, _, width, height = (float(one) for one in self.pdf.pages[0].mediabox)
        return round(width / 72 * 25.4, 1), round(height / 72 * 25.4, 1)

    def kinds(self) -> list[str]:
        return [tag.kind for tag in self.tags]

    def must_conform(self) -> None:
        """Raise AssertionError at the first clause that is not kept."""
        self._says_what_it_is()
        self._has_everything_tagged()
        self._has_headings_in_order()
        self._has_tables_with_headers()
        self._has_alternatives()
        self._has_fonts_that_can_be_read()

    def _says_what_it_is(self) -> None:
        metadata = self.pdf.open_metadata()
        assert metadata["pdfuaid:part"] == "1"  # 5
        assert str(metadata["dc:title"])  # 7.1
        assert self.root.ViewerPreferences.DisplayDocTitle  # 7.1
        assert self.root.MarkInfo.Marked  # 6.2
        assert not self.root.MarkInfo.get("/Suspects", False)  # 7.1
        assert str(self.root.Lang) in {"en-CA", "fr-CA"}  # 7.2
        assert not self.pdf.is_encrypted  # 7.16: assistive technology may read it
        for page in self.pdf.pages:
            assert page.obj.get("/Tabs", "/S") == "/S" or "/Annots" not in page.obj  # 7.18.3

    def _has_everything_tagged(self) -> None:
        """7.1: what is on a page is in the structure tree, or said to be an artifact."""
        for page in self.pdf.pages:
            marked: list[int | None] = []
            tagged: set[int] = set()
            for operands, operator in pikepdf.parse_content_stream(page):
                name = str(operator)
                if name in {"BMC", "BDC"}:
                    marked.append(_marked_as(operands))
                elif name == "EMC":
                    marked.pop()
                elif name in SHOWS:
                    assert marked, f"{name} outside of everything that is marked"
                    tagged.update(one for one in marked if one is not None)
            parents = self._parents(page)
            assert all(parents[one] is not None for one in tagged)

    def _parents(self, page: pikepdf.Page) -> list[Any]:
        wanted = int(page.obj.StructParents)
        tree = pikepdf.NumberTree(self.root.StructTreeRoot.ParentTree)
        return list(tree[wanted])

    def _has_headings_in_order(self) -> None:
        """7.4.2: no level is left out."""
        before = 0
        for kind in self.kinds():
            if kind[0] == "H" and kind[1:].isdigit():
                level = int(kind[1:])
                assert level <= before + 1, f"H{level} behind H{before}"
                before = level

    def _has_tables_with_headers(self) -> None:
        """7.5: a cell says of which header it is, by its scope or by name."""
        for table in (tag for tag in self.tags if tag.kind == "Table"):
            rows = [tag for tag in self._tags(table.element, ()) if tag.kind == "TR"]
            widths = {len(_kids(row.element)) for row in rows}
            assert len(widths) == 1, f"rows of {widths} cells"
            first = [self._kind(cell) for cell in _kids(rows[0].element)]
            assert set(first) == {"TH"}
            for cell in _kids(rows[0].element):
                assert any(str(one.get("/Scope", "")) == "/Column" for one in _attributes(cell))

    def _has_alternatives(self) -> None:
        """7.3: a figure says what it shows."""
        for tag in self.tags:
            if tag.kind == "Figure":
                assert str(tag.element.get("/Alt", "")), "a figure without words"

    def _has_fonts_that_can_be_read(self) -> None:
        """7.21: every font is inside, and its glyphs say which characters they are."""
        fonts = [
            font
            for page in self.pdf.pages
            for font in dict(page.obj.Resources.get("/Font", {})).values()
        ]
        assert fonts
        for font in fonts:
            assert "/ToUnicode" in font
            (inner,) = font.DescendantFonts
            descriptor = inner.FontDescriptor
            assert {"/FontFile2", "/FontFile3"} & set(descriptor.keys())

    def _tags(self, element: Any, parents: tuple[str, ...]) -> Iterator[Tag]:
        for kid in _kids(element):
            kind = self._kind(kid)
            yield Tag(kind, kid, parents)
            yield from self._tags(kid, (*parents, kind))

    def _kind(self, element: Any) -> str:
        roles = self.root.StructTreeRoot.get("/RoleMap", {})
        return str(roles.get(str(element.S), element.S)).removeprefix("/")


def _kids(element: Any) -> list[Any]:
    kids = element.get("/K")
    if kids is None:
        return []
    several = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
    return [one for one in several if isinstance(one, pikepdf.Dictionary) and "/S" in one]


def _attributes(element: Any) -> list[Any]:
    found = element.get("/A", [])
    return list(found) if isinstance(found, pikepdf.Array) else [found]


def _marked_as(operands: Any) -> int | None:
    """The number under which the structure tree knows it; None for an artifact."""
    if len(operands) > 1 and isinstance(operands[1], pikepdf.Dictionary):
        number = operands[1].get("/MCID")
        return None if number is None else int(number)
    return None
