"""Parquet, by pyarrow: an extra, because it is larger than all the rest (`jobs-portal[parquet]`).

Decimal numbers are decimal128(18, 2), days date32, moments timestamp[ms, UTC]; text is as it is. Its
footer comes last, so a file that was cut off cannot be read at all.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from importlib.util import find_spec
from typing import Any

from reports.table import Column, Kind, Row, Source, value_of

MEDIA_TYPE = "application/vnd.apache.parquet"
_GROUP = 50_000
"""Rows that are compressed together, and held until then."""


def is_installed() -> bool:
    return find_spec("pyarrow") is not None


async def written(source: Source) -> AsyncIterator[bytes]:
    # Here, so that only whoever writes Parquet loads pa.
    file = await asyncio.to_thread(_File, source.columns)
    async for batch in source.rows():
        if written_now := await asyncio.to_thread(file.add, batch):
            yield written_now
    yield await asyncio.to_thread(file.close)


class _Sink:
    """What ParquetWriter writes to; it never goes back."""

    closed = False

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._position = 0

    def write(self, data: Any) -> int:
        part = bytes(data)
        self._parts.append(part)
        self._position += len(part)
        return len(part)

    def tell(self) -> int:
        return self._position

    def flush(self) -> None:
        """Whoever reads takes what is there."""

    def close(self) -> None:
        self.closed = True

    def taken(self) -> bytes:
        parts, self._parts = self._parts, []
        return b"".join(parts)


class _File:
    def __init__(self, columns: Sequence[Column]) -> None:
        import pyarrow as pa  # noqa: PLC0415
        from pyarrow import parquet  # noqa: PLC0415

        types = {
            Kind.INTEGER: pa.int64(),
            Kind.NUMBER: pa.float64(),
            Kind.DECIMAL: pa.decimal128(18, 2),
            Kind.BOOLEAN: pa.bool_(),
            Kind.DATE: pa.date32(),
            Kind.MOMENT: pa.timestamp("ms", "UTC"),
        }
        self._pa = pa
        self._columns = columns
        self._schema = pa.schema([(one.name, types.get(one.kind, pa.string())) for one in columns])
        self._sink = _Sink()
        self._writer = parquet.ParquetWriter(self._sink, self._schema, compression="zstd")
        self._waiting: list[Row] = []

    def add(self, rows: Sequence[Row]) -> bytes:
        self._waiting += rows
        if len(self._waiting) >= _GROUP:
            self._write()
        return self._sink.taken()

    def close(self) -> bytes:
        if self._waiting:
            self._write()
        self._writer.close()
        return self._sink.taken()

    def _write(self) -> None:
        rows, self._waiting = self._waiting, []
        arrays = [
            self._pa.array([value_of(row[number], column.kind) for row in rows], type=field.type)
            for number, (column, field) in enumerate(zip(self._columns, self._schema, strict=True))
        ]
        self._writer.write_table(self._pa.Table.from_arrays(arrays, schema=self._schema))
