"""Log lines hold ids and codes, and nothing that somebody typed."""

import json
import logging
import subprocess
import sys
from pathlib import Path

import pytest

from logs import JsonLines

CANARY = "canary-of-a-person"


SERVER_THAT_FAILS = f"""
import logging.config, uvicorn.config, logs
logging.config.dictConfig(uvicorn.config.LOGGING_CONFIG)
logs.configure()
try:
    raise ValueError("{CANARY}")
except ValueError:
    logging.getLogger("uvicorn.error").exception("Exception in ASGI application")
"""


def line(**told) -> dict:
    record = logging.makeLogRecord(
        {"levelname": "ERROR", "name": "portal", "msg": "It broke."} | told
    )
    return json.loads(JsonLines().format(record))


def test_what_a_caller_gives_stands_beside_the_sentence():
    assert line(entry=7)["entry"] == 7


def test_an_exception_is_told_by_its_class_and_place_alone():
    with pytest.raises(ValueError, match=CANARY) as caught:
        raise ValueError(CANARY)

    told = line(exc_info=(caught.type, caught.value, caught.tb))

    assert told["error"][0]["class"] == "ValueError"
    assert CANARY not in json.dumps(told)


def test_what_asyncio_says_of_a_task_is_cut_before_its_exception():
    told = line(msg=f"Task exception was never retrieved\nfuture: ValueError('{CANARY}')")

    assert told["message"] == "Task exception was never retrieved"


def test_what_the_server_says_of_an_exception_has_its_class_alone_too():
    done = subprocess.run(
        [sys.executable, "-c", SERVER_THAT_FAILS],
        cwd=Path(__file__).parents[1],
        capture_output=True,
        text=True,
        check=True,
    )

    told = json.loads(done.stderr)
    assert told["message"] == "Exception in ASGI application"
    assert told["error"][0]["class"] == "ValueError"
    assert CANARY not in done.stderr + done.stdout
