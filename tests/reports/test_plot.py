"""What can be drawn is drawn with its numbers, and what cannot says why."""

import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import Language
from reports.plot import MOST_BARS, NotAPlot, plot_of
from reports.svg import drawn, spoken, written
from reports.table import Kind
from tests.reports.tables import UNHURRIED, Made, whole

SVG = "{http://www.w3.org/2000/svg}"
CASELOAD = {"id": Kind.ID, "caseworker": Kind.TEXT, "clients": Kind.INTEGER}
BY_STREAM = {"stream": Kind.ENUM, "quarter": Kind.TEXT, "outcomes": Kind.INTEGER}


def texts(svg):
    return [one.text for one in ET.fromstring(svg).iter(f"{SVG}text")]  # noqa: S314 - ours


async def refused(columns, rows):
    with pytest.raises(NotAPlot) as caught:
        await plot_of(Made(columns, rows))
    return caught.value.text.format(**caught.value.parameters)


async def test_a_number_for_each_thing_is_a_bar_with_its_number():
    svg = await whole(
        written(Made(CASELOAD, [("1", "Ada", 12), ("2", "Bob", 1204)]), "Load", Language.ENGLISH)
    )
    assert texts(svg) == ["Load", "Clients by Caseworker", "12", "1,204", "Ada", "Bob"]


async def test_two_labels_make_series():
    rows = [(stream, f"2025-26 Q{quarter}", quarter) for stream in "AB" for quarter in (1, 2, 3)]
    plot = await plot_of(Made(BY_STREAM, rows))
    assert plot.categories == ("2025-26 Q1", "2025-26 Q2", "2025-26 Q3")
    assert [one.name for one in plot.series] == ["A", "B"]
    assert plot.are_periods


async def test_several_numbers_are_series():
    columns = {"on": Kind.DATE, "seen": Kind.INTEGER, "failed": Kind.INTEGER}
    plot = await plot_of(Made(columns, [("2026-02-03", 5, 0), ("2026-02-04", 6, None)]))
    assert [(one.name, [*one.values]) for one in plot.series] == [
        ("seen", [5, 6]),
        ("failed", [0, None]),
    ]


async def test_a_column_that_is_empty_is_not_drawn():
    columns = {"name": Kind.TEXT, "hidden": Kind.TEXT, "clients": Kind.INTEGER}
    assert (await plot_of(Made(columns, [("Ada", None, 5)]))).by == "name"


async def test_years_and_quarters_say_when_and_are_no_amounts():
    columns = {"fiscalYear": Kind.INTEGER, "fiscalQuarter": Kind.INTEGER, "plans": Kind.INTEGER}
    plot = await plot_of(Made(columns, [(2025, 4, 7), (2026, 1, 9)]))
    assert plot.of == "plans"
    assert plot.are_periods


async def test_a_year_is_said_even_where_it_is_the_same_of_every_bar():
    columns = {"fiscalYear": Kind.INTEGER, "stream": Kind.ENUM, "plans": Kind.INTEGER}
    plot = await plot_of(Made(columns, [(2026, "A", 7), (2026, "B", 9)]))
    assert "2026" in f"{plot.categories} {plot.series}"


async def test_what_bars_stand_for_is_not_taken_for_a_period_because_a_year_is_in_it():
    columns = {"since": Kind.TEXT, "outcome": Kind.TEXT, "plans": Kind.INTEGER, "all": Kind.INTEGER}
    plot = await plot_of(Made(columns, [("2025", "Employed", 5, 9), ("2026", "In training", 6, 9)]))
    assert not plot.are_periods


async def test_what_is_the_same_of_every_bar_is_not_said_at_each():
    columns = {"by": Kind.TEXT, "stream": Kind.ENUM, "plans": Kind.INTEGER, "all": Kind.INTEGER}
    plot = await plot_of(Made(columns, [("North", "A", 5, 9), ("North", "B", 6, 9)]))
    assert plot.categories == ("A", "B")


@pytest.mark.parametrize(
    ("columns", "rows", "why"),
    [
        (CASELOAD, [], "no rows"),
        ({"name": Kind.TEXT}, [("Ada",)], "a column of numbers"),
        ({"clients": Kind.INTEGER}, [(5,)], "what its numbers are of"),
        (CASELOAD, [("1", "Ada", 5)] * (MOST_BARS + 1), "at most 120 bars"),
        (
            {"name": Kind.TEXT} | {f"n{one}": Kind.INTEGER for one in range(7)},
            [("Ada", *range(7))],
            "at most 6 columns",
        ),
    ],
)
async def test_what_cannot_be_drawn_says_why(columns, rows, why):
    assert why in await refused(columns, rows)


async def test_a_plot_tells_in_words_what_it_shows():
    plot = await plot_of(Made(CASELOAD, [("1", "Ada", 12), ("2", "Bob", None)]))
    svg = ET.fromstring(drawn(plot, "caseload", Language.FRENCH))  # noqa: S314 - ours
    named = {one.get("id"): one.text for one in svg.iter() if one.get("id")}
    assert svg.get("aria-labelledby") == "title description"
    assert named["title"] == "Caseload"
    assert named["description"] == (
        "Diagramme à barres de Clients selon Caseworker. Ada: 12; Bob: –."
    )


async def test_series_differ_by_more_than_colour():
    svg = drawn(
        await plot_of(Made(BY_STREAM, [(one, "x", 1) for one in "ABCDEF"])), "t", Language.ENGLISH
    ).decode()
    patterns = re.findall(r'<pattern id="series-\d".*?stroke="#ffffff"', svg)
    assert len({re.search(r'<path d="([^"]*)" stroke', one)[1] for one in patterns}) == 6


LABELS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"]), min_size=1, max_size=60
)


@UNHURRIED
@given(
    st.lists(
        st.tuples(LABELS, st.none() | st.decimals(-(10**9), 10**9, places=2)),
        min_size=1,
        max_size=20,
    )
)
async def test_whatever_the_labels_hold_it_is_a_drawing_and_nothing_else(rows):
    columns = {"label": Kind.TEXT, "amount": Kind.DECIMAL}
    cells = [(label, None if value is None else str(value)) for label, value in rows]
    if all(value is None for _, value in cells):
        return
    svg = await whole(written(Made(columns, cells), "t", Language.ENGLISH))
    tags = {one.tag.removeprefix(SVG) for one in ET.fromstring(svg).iter()}  # noqa: S314 - ours
    assert tags <= {"svg", "title", "desc", "defs", "pattern", "path", "rect", "text", "g"}


def test_names_are_spoken_as_people_write_them():
    assert spoken("activeClients") == "Active clients"
    assert spoken("CaseloadByCaseworker") == "Caseload by caseworker"
    assert spoken("camsRecord_stream") == "Cams record stream"


async def test_a_character_that_xml_does_not_have_is_a_blank():
    svg = await whole(written(Made(CASELOAD, [("1", "A\x01\ufffe", 1)]), "t", Language.ENGLISH))
    assert texts(svg)[-1] == "A  "
