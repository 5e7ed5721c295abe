"""A report that could not be read to its end never looks whole, and one that nobody waits for ends."""

import asyncio
import tempfile
from dataclasses import replace

import httpx
import pytest
from tortoise import connections

from models import Account, Jobseeker
from resolvers.page import LARGEST
from schema import report_pages
from schema import reports as schema_reports
from tests.schema.audited import audited
from tests.schema.reported import over_the_wire, refused, rows_of

EVERYBODY = """
query Everybody { clients { edges { node { firstName selfIdentification } } } }
"""
REFUSE = """
create function refuse_somebody() returns trigger language plpgsql as $$
begin
    if '{id}' = any (new.jobseeker_ids) then
        raise exception 'not taken';
    end if;
    return new;
end $$;
create trigger refuse before insert on audit_event for each row execute function refuse_somebody();
"""
PATIENCE = 20
"""Seconds until a test that waits for nothing ends."""


@pytest.fixture(params=["compiled", "ordinary"])
async def reports(api, settings, request):
    """As PostgreSQL writes them, and page by page."""
    settings = replace(settings, compiled_reads=request.param == "compiled")
    async with over_the_wire(api, settings, EVERYBODY) as reports:
        yield reports


async def many(agency, number):
    for index in range(number):
        await agency.client(first_name=f"P{index:05}", email=f"{index}@mail.example")


@pytest.fixture
async def spoil(database):
    """Let the audit trail not take it that somebody was shown: then nothing may be told of them."""
    connection = connections.get("default")

    async def refuse(name):
        person = await Jobseeker.get(first_name=name)
        await connection.execute_script(REFUSE.format(id=person.id))

    yield refuse
    await connection.execute_script("drop function if exists refuse_somebody() cascade")


async def until(happened):
    async with asyncio.timeout(PATIENCE):
        while not happened():  # noqa: ASYNC110 - nobody tells
            await asyncio.sleep(0.01)


async def read_whole(reports, path, when_begun=None):
    """What has arrived, whether or not it ends well."""
    read = bytearray()
    async with reports.http.stream("GET", f"/reports{path}", headers=reports.headers()) as answer:
        assert answer.status_code == 200
        if when_begun is not None:
            await when_begun()
        try:
            async for part in answer.aiter_bytes():
                read += part
        except httpx.RemoteProtocolError as broken:
            return bytes(read), str(broken)
    return bytes(read), None


async def test_a_report_goes_over_the_wire_in_parts(agency, reports):
    await many(agency, LARGEST + 1)
    async with reports.http.stream(
        "GET", "/reports/Everybody.csv", headers=reports.headers()
    ) as answer:
        assert answer.headers["transfer-encoding"] == "chunked"
        await answer.aread()
    assert len(rows_of(answer)) == LARGEST + 1


async def test_a_fault_before_the_first_byte_is_answered_with_its_reference(agency, reports, spoil):
    await many(agency, 1)
    await spoil("P00000")
    for ending in ("csv", "ndjson", "xlsx", "parquet"):
        assert refused(await reports.get(f"/Everybody.{ending}"))[:2] == (500, "INTERNAL")


@pytest.mark.parametrize("ending", ["csv", "ndjson"])
async def test_a_fault_in_the_middle_breaks_the_connection(agency, reports, spoil, ending):
    await many(agency, LARGEST + 1)
    await spoil(f"P{LARGEST:05}")
    read, broken = await read_whole(reports, f"/Everybody.{ending}")
    assert "incomplete chunked read" in broken
    assert b"P00000" in read
    assert f"P{LARGEST:05}".encode() not in read


async def test_an_excel_file_that_cannot_be_finished_is_not_begun(agency, reports, spoil):
    await many(agency, LARGEST + 1)
    await spoil(f"P{LARGEST:05}")
    assert refused(await reports.get("/Everybody.xlsx"))[:2] == (500, "INTERNAL")


async def test_a_report_ends_when_its_client_leaves(agency, reports):
    pages = 12
    await many(agency, LARGEST * pages)
    async with reports.http.stream(
        "GET", "/reports/Everybody.csv", headers=reports.headers()
    ) as answer:
        async for _ in answer.aiter_bytes():
            break
    events = -1
    while events != (events := len(await audited("READ"))):  # noqa: ASYNC110 - nobody tells
        await asyncio.sleep(0.2)
    assert events < pages


async def test_what_was_made_of_a_file_is_gone_when_its_client_leaves(
    agency, reports, tmp_path, monkeypatch
):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    await many(agency, LARGEST * 5)

    def files():
        return [*tmp_path.iterdir()]

    asking = asyncio.create_task(reports.get("/Everybody.xlsx"))
    await until(files)
    asking.cancel()
    await asyncio.gather(asking, return_exceptions=True)
    await until(lambda: not files())


async def test_somebody_who_may_not_any_more_is_cut_off(agency, reports, monkeypatch):
    monkeypatch.setattr(report_pages, "LOOKS_AGAIN_AFTER", -1.0)
    await many(agency, LARGEST * 8)

    async def take_everything():
        id_ = agency.accounts["caseworker.north"].id
        await Account.filter(id=id_).update(permissions=[])

    _, broken = await read_whole(reports, "/Everybody.csv", take_everything)
    assert "incomplete chunked read" in broken


async def test_no_more_reports_are_sent_at_once_than_one_process_can(agency, reports, monkeypatch):
    monkeypatch.setattr(schema_reports, "AT_ONCE", 0)
    answer = await reports.get("/Everybody.csv")
    assert refused(answer)[:2] == (503, "BUSY")
    assert answer.headers["retry-after"] == "30"
