"""What `portal documents` is given: a document, Apollo's manifest, or Relay's file. All in it, or nothing.

- `.graphql` or `.gql`: one document, its text to the byte.
- Apollo's persisted query manifest, version 1:
  https://www.apollographql.com/docs/graphos/platform/security/persisted-queries#manifest-format
- Relay's persisted queries, `{"id": "text"}`: https://relay.dev/docs/guides/persisted-queries/
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from models import OperationKind, PersistedDocument
from models.persisted_document import is_custom_id, is_sha256, sha256_of
from permissions.viewer import Viewer
from resolvers.document_list import Document
from schema.documents import QUERIES_AND_MUTATIONS, Unfit, fit_document

APOLLO = "apollo-persisted-query-manifest"


@dataclass(frozen=True)
class Entry:
    """A document of a file, as the file has it."""

    where: str
    """How a person finds it in the file."""
    text: str
    id: str | None = None
    name: str | None = None
    type: str | None = None
    consumer: str | None = None
    """What Apollo calls `clientName`."""


@dataclass(frozen=True)
class Fit:
    """A document that may be published, and what the tool that wrote the file calls it."""

    document: Document
    alias: str | None


def fit_documents(
    path: Path,
    consumer: str,
    *,
    kinds: Sequence[OperationKind],
    viewers: Sequence[Viewer] = (),
) -> list[Fit]:
    """The documents of a consumer's file. Raise Unfit with every mistake of it."""
    faults: list[str] = []
    fit: list[Fit] = []
    for entry in _entries(path):
        try:
            document = fit_document(entry.text, kinds=kinds, viewers=viewers)
        except Unfit as unfit:
            faults += [f"{entry.where}: {fault}" for fault in unfit.faults]
            continue
        faults += [f"{entry.where}: {fault}" for fault in _contradictions(entry, document)]
        if entry.consumer not in {None, consumer}:
            faults.append(f"{entry.where}: it is a document of {entry.consumer}.")
        alias = None if entry.id in {None, document.sha256} else entry.id
        fit.append(Fit(document, alias))
    faults += _twice(fit)
    if not fit and not faults:
        faults.append(f"{path.name} holds no document.")
    if faults:
        raise Unfit(faults)
    return fit


def unfit_in(path: Path) -> list[str]:
    """What is wrong with a file of whatever consumers, each of which is named where the file does."""
    faults = []
    for entry in _entries(path):
        try:
            fit_document(entry.text, kinds=QUERIES_AND_MUTATIONS)
        except Unfit as unfit:
            whose = "" if entry.consumer is None else f"{entry.consumer}: "
            faults += [f"{whose}{entry.where}: {fault}" for fault in unfit.faults]
    return faults


def manifest(documents: Iterable[PersistedDocument]) -> str:
    """Apollo's form, with `clientName`; of documents whose consumers were fetched."""
    operations = [
        {
            "id": one.sha256,
            "name": one.name,
            "type": one.operation.value,
            "body": one.text,
            "clientName": one.consumer.name,
        }
        for one in documents
    ]
    whole = {"format": APOLLO, "version": 1, "operations": operations}
    return orjson.dumps(whole, option=orjson.OPT_INDENT_2).decode()


def _entries(path: Path) -> list[Entry]:
    """Raise Unfit for a file of another form."""
    try:
        text = path.read_bytes().decode()
    except UnicodeDecodeError:
        raise Unfit([f"{path.name} is not UTF-8."]) from None
    if path.suffix in {".graphql", ".gql"}:
        return [Entry(path.name, text)]
    try:
        content = orjson.loads(text)
    except orjson.JSONDecodeError:
        raise Unfit([f"{path.name} is neither a .graphql file nor JSON."]) from None
    if not isinstance(content, dict):
        raise Unfit([f"{path.name} is neither Apollo's manifest nor Relay's file."])
    if "format" in content or "operations" in content:
        return _of_apollo(path, content)
    return _of_relay(content)


def _of_apollo(path: Path, content: dict[str, Any]) -> list[Entry]:
    operations = content.get("operations")
    if content.get("format") != APOLLO or content.get("version") != 1:
        raise Unfit([f"{path.name}: the format is {APOLLO!r}, the version 1."])
    if not isinstance(operations, list):
        raise Unfit([f"{path.name}: `operations` is a list."])
    faults = [
        f"operation {number}: `id`, `name`, `type` and `body` are texts."
        for number, one in enumerate(operations, start=1)
        if not isinstance(one, dict)
        or not all(isinstance(one.get(key), str) for key in ("id", "name", "type", "body"))
    ]
    if faults:
        raise Unfit(faults)
    return [
        Entry(
            where=one["name"] or one["id"],
            text=one["body"],
            id=one["id"],
            name=one["name"],
            type=one["type"],
            consumer=one.get("clientName"),
        )
        for one in operations
    ]


def _of_relay(content: dict[str, Any]) -> list[Entry]:
    faults = [
        f"{id_}: the text of a document is missing."
        for id_, text in content.items()
        if not isinstance(text, str)
    ]
    if faults:
        raise Unfit(faults)
    return [Entry(id_, text, id_) for id_, text in content.items()]


def _contradictions(entry: Entry, document: Document) -> Iterator[str]:
    """What the file says of a document that the document does not say."""
    if entry.name is not None and entry.name != document.name:
        yield f"it is called {document.name}."
    if entry.type is not None and entry.type != document.operation:
        yield f"it is a {document.operation}, not a {entry.type}."
    if entry.id is None:
        return
    if is_sha256(entry.id):
        if entry.id != sha256_of(entry.text):
            yield "its id looks like a SHA-256, and is not the one of its text."
    elif not is_custom_id(entry.id):
        yield "its id has characters that no id has."


def _twice(fit: Sequence[Fit]) -> list[str]:
    names = Counter(one.document.name for one in fit)
    return [
        f"{name}: {number} documents have this name."
        for name, number in names.items()
        if number > 1
    ]
