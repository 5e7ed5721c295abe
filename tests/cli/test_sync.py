import asyncio
import os
import sys
from pathlib import Path

import pytest

from models import SyncRun, SyncRunStatus
from tests.cams_server import CLIENT_ID, CLIENT_SECRET
from tests.nights import a_night, an_agency, until, vanish, work

pytestmark = pytest.mark.usefixtures("database")

ROOT = Path(__file__).parents[2]


@pytest.fixture
def portal_sync(database_urls, cams_url):
    """Start `portal sync` with arguments; gives the process."""
    environment = {
        **os.environ,
        **database_urls,
        "REDIS_URL": "redis://127.0.0.1:9/0",
        "CAMS_URL": cams_url,
        "CAMS_CLIENT_ID": CLIENT_ID,
        "CAMS_CLIENT_SECRET": CLIENT_SECRET,
        "SMTP_URL": "smtp://127.0.0.1:9",
        "MAIL_FROM": "invitations@portal.example",
        "PORTAL_URL": "https://portal.example",
        "SECRET_KEY": "a secret that is only good for tests, and long enough",
    }

    async def portal_sync(*arguments):
        return await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "cli",
            "sync",
            *arguments,
            cwd=ROOT,
            env=environment,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )

    return portal_sync


async def said(process):
    out, err = await process.communicate()
    return process.returncode, out.decode() + err.decode()


async def test_a_person_begins_a_sync_and_sees_how_it_ends(portal_sync, cams):
    await an_agency(10)
    process = await portal_sync()
    await until(SyncRun.exists)
    await work(cams, await SyncRun.get())
    code, text = await said(process)
    assert code == 0
    assert "begun, 10 records." in text
    assert "Done.\n10 of 10 records: 0 changed, 10 unchanged, 0 failed" in text


async def test_a_person_decides_on_a_run_that_awaits_review(portal_sync, cams):
    await an_agency(60)
    await vanish(60)
    run = await a_night(cams)
    process = await portal_sync("resume", str(run.id))
    await until(lambda: SyncRun.exists(status=SyncRunStatus.RUNNING))
    await work(cams, run)
    code, text = await said(process)
    assert code == 0
    assert "Done, with failures.\n60 of 60 records: 0 changed, 0 unchanged, 60 failed" in text
    assert "NOT_FOUND: 60" in text


async def test_a_person_ends_a_run(portal_sync, cams):
    await an_agency(60)
    await vanish(60)
    run = await a_night(cams)
    code, text = await said(await portal_sync("abort", str(run.id)))
    assert (code, text.splitlines()[0]) == (0, "Aborted. STOPPED.")
    assert (await SyncRun.get(id=run.id)).status is SyncRunStatus.ABORTED


@pytest.mark.parametrize(
    "arguments",
    [("resume",), ("abort", "nonsense")],
)
async def test_a_run_that_cannot_be_decided_on_is_said_to_be_so(portal_sync, arguments):
    code, text = await said(await portal_sync(*arguments))
    assert code == 1
    assert text.startswith("portal: ")
    assert "Traceback" not in text
