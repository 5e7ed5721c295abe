"""A document becomes a PDF in a process of its own: few at a time, each with a time limit.

To lay out pages is work for a processor, and none of it is done where requests are answered. Whatever
a template does, it does where there is no key, no database and nobody else's data.
"""

import asyncio
import json
import sys
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from printouts.document import Document

AT_ONCE = 2
"""Documents that one process of the API has made at the same time."""
MOST_WAITING = 16
SECONDS = 20.0
"""For one document, waiting included. One of 400 pages takes two."""

_CHECKOUT = Path(__file__).parent.parent


class TooManyPrintouts(Exception):
    """Others are being made, and enough wait for them already."""


class NotPrinted(Exception):
    """The template failed; what it said holds data of the person, so it is told to nobody."""


class Renderer:
    def __init__(self) -> None:
        self._free = asyncio.Semaphore(AT_ONCE)
        self._waiting = 0

    async def pdf(self, document: Document) -> bytes:
        """Raise TooManyPrintouts, TimeoutError or NotPrinted."""
        if self._waiting >= MOST_WAITING:
            raise TooManyPrintouts
        self._waiting += 1
        try:
            async with asyncio.timeout(SECONDS), self._free:
                return await _made(json.dumps(asdict(document)).encode())
        finally:
            self._waiting -= 1


async def _made(document: bytes) -> bytes:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "printouts",
        cwd=_CHECKOUT,
        env={},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        pdf, _ = await process.communicate(document)
    finally:
        if process.returncode is None:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()
    if process.returncode != 0:
        raise NotPrinted(process.returncode)
    return pdf
