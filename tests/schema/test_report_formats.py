"""Every format says the same of the same rows, each with its own types, and reads back."""

import io
from datetime import UTC, date, datetime
from decimal import Decimal
from xml.etree import ElementTree as ET

import openpyxl
import pytest
from pyarrow import parquet
from tortoise import connections

from tests.people import snapshot_of
from tests.schema.reported import CLIENTS, PLANS, ok, refused, reporting

OUTCOMES = """
query Wages {
  clients {
    edges { node {
      firstName
      camsRecord { employmentActionPlan { goalHourlyWage } }
    } }
  }
}
"""
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
async def reports(api, settings):
    async with reporting(api, settings, CLIENTS, PLANS, OUTCOMES) as reports:
        yield reports


@pytest.fixture
async def zoe(agency):
    return await agency.client(
        first_name="=1+1",
        last_name="00012345678901234567",
        date_of_birth="1998-12-12",
    )


def sheet(answer):
    return openpyxl.load_workbook(io.BytesIO(answer.content)).active


WITH_PLANS = [
    number for number in range(1_000_123, 1_000_140) if snapshot_of(number).employment_action_plans
]


async def earns(agency, wages):
    for number, (name, wage) in zip(WITH_PLANS, wages.items(), strict=False):
        person = await agency.client(first_name=name, email=f"{number}@mail.example")
        record = await agency.linked(person, number)
        await connections.get("default").execute_query(
            "update employment_action_plan set goal_hourly_wage = $1 where cams_record_id = $2",
            [wage, record.id],
        )


async def test_excel_has_text_as_text_and_dates_as_dates(zoe, reports):
    row = dict(zip(*sheet(ok(await reports.get("/Clients.xlsx"))).iter_rows(), strict=True))
    cells = {name.value: cell for name, cell in row.items()}
    assert cells["lastName"].value == "00012345678901234567"
    assert (cells["lastName"].data_type, cells["lastName"].number_format) == ("s", "@")
    assert cells["dateOfBirth"].value == datetime(1998, 12, 12)  # noqa: DTZ001 - Excel's
    assert cells["dateOfBirth"].number_format == "yyyy-mm-dd"
    assert cells["camsRecord_stream"].value is None


async def test_excel_never_takes_text_for_a_formula(zoe, reports):
    cell = sheet(ok(await reports.get("/Clients.xlsx"))).cell(2, 2)
    assert (cell.value, cell.data_type, cell.quotePrefix) == ("=1+1", "s", True)


async def test_excel_tells_moments_in_toronto(zoe, reports):
    await connections.get("default").execute_query(
        "update jobseeker set referred_at = '2026-07-01T03:30:00Z'"
    )
    cell = sheet(ok(await reports.get("/Clients.xlsx"))).cell(2, 5)
    assert cell.value == datetime(2026, 6, 30, 23, 30)  # noqa: DTZ001 - Excel's


async def test_excel_has_numbers_with_two_decimals(agency, reports):
    await earns(agency, {"Ada": Decimal("-5.10")})
    cell = sheet(ok(await reports.get("/Wages.xlsx"))).cell(2, 2)
    assert (cell.value, cell.data_type, cell.number_format) == (-5.1, "n", "#,##0.00")


async def test_the_header_of_a_sheet_stays_and_filters(zoe, reports):
    found = sheet(ok(await reports.get("/Clients.xlsx")))
    assert (found.freeze_panes, found.auto_filter.ref, found.title) == ("A2", "A1:G2", "Clients")


async def test_parquet_has_the_types(agency, reports, zoe):
    table = parquet.read_table(io.BytesIO(ok(await reports.get("/Clients.parquet")).content))
    types = {field.name: str(field.type) for field in table.schema}
    assert types == {
        "id": "string",
        "firstName": "string",
        "lastName": "string",
        "dateOfBirth": "date32[day]",
        "referredAt": "timestamp[ms, tz=UTC]",
        "camsRecord_stream": "string",
        "camsRecord_isStale": "bool",
    }
    (row,) = table.to_pylist()
    assert (row["firstName"], row["dateOfBirth"]) == ("=1+1", date(1998, 12, 12))
    assert row["referredAt"].utcoffset() == datetime.now(UTC).utcoffset()


async def test_parquet_has_exact_decimals(agency, reports):
    await earns(agency, {"Ada": Decimal("21.50")})
    table = parquet.read_table(io.BytesIO(ok(await reports.get("/Wages.parquet")).content))
    name = "camsRecord_employmentActionPlan_goalHourlyWage"
    assert str(table.schema.field(name).type) == "decimal128(18, 2)"
    assert table.to_pylist()[0][name] == Decimal("21.50")


async def test_an_empty_report_is_a_file_of_every_format(reports):
    assert sheet(ok(await reports.get("/Clients.xlsx"))).max_row == 1
    empty = parquet.read_table(io.BytesIO(ok(await reports.get("/Clients.parquet")).content))
    assert (empty.num_rows, empty.num_columns) == (0, 7)
    assert ok(await reports.get("/Clients.ndjson")).content == b""


async def test_csv_makes_formulas_harmless_and_leaves_numbers(agency, reports):
    await earns(agency, {"=1+1": Decimal("-5.00")})
    (row,) = await reports.table("/Wages.csv")
    assert list(row.values()) == ["'=1+1", "-5.00"]


async def test_a_plot_is_drawn_with_the_numbers_at_its_bars(agency, reports):
    await earns(agency, {"Ada <b>": Decimal("21.50"), "Bob": Decimal("1234.00")})
    answer = ok(await reports.get("/Wages.svg"))
    assert answer.headers["content-type"] == "image/svg+xml; charset=utf-8"
    assert answer.headers["content-disposition"].startswith("inline; ")
    assert answer.headers["content-security-policy"] == "default-src 'none'; sandbox"
    svg = ET.fromstring(answer.content)  # noqa: S314 - ours
    texts = [one.text for one in svg.iter(f"{SVG}text")]
    assert {"Ada <b>", "21.50", "Bob", "1,234.00"} <= set(texts)
    assert svg.get("role") == "img"


async def test_a_plot_speaks_the_reader_s_language(agency, reports):
    await earns(agency, {"Bob": Decimal("1234.00")})
    answer = ok(await reports.get("/Wages.svg", accept_language="fr-CA"))
    assert "1\u00a0234,00" in answer.text
    assert "Diagramme à barres" in answer.text
    assert answer.headers["content-language"] == "fr"


async def test_a_report_without_numbers_says_why_it_cannot_be_drawn(agency, reports):
    await agency.client()
    status, code, message = refused(await reports.get("/Clients.svg"))
    assert (status, code) == (400, "NOT_A_PLOT")
    assert message == "A plot needs a column of numbers, and this report has none."
