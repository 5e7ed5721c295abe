"""Log lines hold ids and codes, and nothing that somebody typed."""

import json
import logging

import pytest

from logs import JsonLines

CANARY = "canary-of-a-person"


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
