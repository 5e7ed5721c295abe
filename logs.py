"""Logs: one JSON object a line, on standard error; ids and codes, never a person's data.

An exception's text may hold what somebody typed, so the log has its class and where it came from, not
its words.
"""

import logging
import sys
import traceback
from datetime import UTC, datetime
from types import TracebackType

import orjson

_OF_EVERY_RECORD = vars(logging.makeLogRecord({})).keys() | {"message", "asctime", "taskName"}


class JsonLines(logging.Formatter):
    """What a caller gives in `extra` stands beside the sentence: ids and codes."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC),
            "level": record.levelname,
            "logger": record.name,
            # asyncio writes the whole exception into its second line.
            "message": record.getMessage().partition("\n")[0],
        }
        line.update(
            (name, value) for name, value in vars(record).items() if name not in _OF_EVERY_RECORD
        )
        if record.exc_info and record.exc_info[1] is not None:
            line["error"] = _chain(record.exc_info[1])
        return orjson.dumps(line, default=str).decode()


def configure(level: int = logging.INFO) -> None:
    """Once, at the start of a process."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    # They log addresses, arguments or statements, hence people.
    for name in ("arq", "httpx", "httpcore", "tortoise", "asyncio", "aiosqlite", "strawberry"):
        logging.getLogger(name).setLevel(logging.WARNING)
    # Its own handler writes an exception with its words.
    uvicorn = logging.getLogger("uvicorn")
    uvicorn.handlers.clear()
    uvicorn.propagate = True


def _chain(error: BaseException) -> list[dict[str, object]]:
    chain: list[dict[str, object]] = []
    seen: BaseException | None = error
    while seen is not None and len(chain) < 10:
        chain.append({"class": type(seen).__qualname__, "at": _places(seen.__traceback__)})
        seen = seen.__cause__ or seen.__context__
    return chain


def _places(frames: TracebackType | None) -> list[str]:
    return [
        f"{frame.filename.rpartition('/')[2]}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(frames)[-12:]
    ]
