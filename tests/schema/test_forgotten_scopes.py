"""Case 63: a scope that somebody forgets shows nobody of another provider; the database holds."""

import inspect
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from tortoise.queryset import QuerySet

from models.identity import Kind
from permissions import scopes
from permissions.viewer import Viewer
from resolvers import node
from tests.schema.held import holding
from tests.schema.selections import root_fields

SCOPES = sorted(
    name
    for name, function in vars(scopes).items()
    if inspect.isfunction(function)
    and function.__module__ == scopes.__name__
    and not name.startswith("_")
    and name != "only_shown"
)
OF_NOBODY = {"visible_sync_runs", "visible_service_providers"}
"""What is not one provider's: nights, and the names of organisations."""
SECRETS = ("Lovelace", "ada@mail.example", "1000123", "She moved here.", "South Main", "A note.")


MOST_ROOTS = 20
"""Of a document (schema/limits.py)."""


@contextmanager
def dropped(name: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Everything that the scope chooses from, and nothing left of the choice."""
    scope = getattr(scopes, name)

    def everything(viewer: Viewer) -> QuerySet[Any]:
        rows = scope(viewer)
        rows._q_objects = []
        return rows

    monkeypatch.setattr(scopes, name, everything)
    for kind, known in node._SCOPES.items():
        if known is scope:
            monkeypatch.setitem(node._SCOPES, kind, everything)
    yield
    monkeypatch.undo()


@pytest.mark.parametrize("name", [name for name in SCOPES if name not in OF_NOBODY])
async def test_without_one_scope_nobody_else_s_people_are_shown(api, agency, name, monkeypatch):
    held = await holding(api, agency)
    with dropped(name, monkeypatch):
        for query in _documents(held.ids):
            body = await api.send(query, viewer="manager.north")

            assert "errors" not in body, body["errors"]
            for secret in SECRETS:
                assert secret not in api.last.text, (query[:80], secret)


def _documents(ids: dict[Kind, Any]) -> Iterator[str]:
    for _, query in root_fields(id=f'"{ids[Kind.JOBSEEKER]}"', name='"Zed"'):
        yield query
    shown = (
        "__typename id ... on Site { city } ... on CaseNote { body } ... on StaffMember { displayName }"
        " ... on Client { firstName email camsRecord { referenceNumber } }"
        " ... on CamsRecord { referenceNumber } ... on SessionAttendance { notes }"
    )
    nodes = [f'n{place}: node(id: "{id_}") {{ {shown} }}' for place, id_ in enumerate(ids.values())]
    yield f'{{ camsRefresh(id: "{ids[Kind.CAMS_REFRESH]}") {{ id status }} }}'
    for first in range(0, len(nodes), MOST_ROOTS):
        yield f"{{ {' '.join(nodes[first : first + MOST_ROOTS])} }}"
