"""Who a viewer is, as one SELECT: by it a viewer is loaded, and by it asked whether they still are who
this process remembers.

A compiled read asks the second within its own statement: what was taken away, closed or ended is gone
with the next request, and costs no statement of its own.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from models import AccountKind, Language, Permission
from permissions.bearer import Bearer, OutsideBearer, ServiceKeyBearer, SessionBearer
from permissions.memory import Memory
from permissions.viewer import Viewer

_VIEWER = """
select named.*, a.id, a.kind, a.display_name, a.language, a.provider_id, a.jobseeker_id,
    case a.kind when 'jobseeker' then array[]::text[] else a.permissions end as permissions,
    case
        when a.kind = 'jobseeker' then array[]::uuid[]
        when 'ADMINISTRATOR' = any (a.permissions)
            then array(select id from service_provider order by id)
        when 'SERVICE_PROVIDER_GROUP' = any (a.permissions)
            or a.kind = 'service' and a.group_id is not null
        then array(
            select p.id from service_provider p
            where p.id = a.provider_id or p.group_id = coalesce(a.group_id,
                (select h.group_id from service_provider h where h.id = a.provider_id))
            order by p.id)
        else array_remove(array[a.provider_id], null)
    end as provider_ids,
    case
        when a.kind <> 'jobseeker' and a.permissions && array['ADMINISTRATOR', 'SERVICE_PROVIDER_GROUP']
            or a.kind = 'service' and a.group_id is not null
        then null
        else a.version
    end as version
from (
    select set_config('portal.account', account_id::text, true)::uuid as account_id, {named}
    limit 1
) named
left join lateral (
    select *, xmin::text || ctid::text as version
    from account where id = named.account_id and disabled_at is null offset 0
) a on true
"""
"""Staff of a provider, and a reporting tool, reach their own; with Service Provider Group, and a tool that
belongs to a group, all of the group's; administrators every provider; a jobseeker, who holds no
permission whatever stands in the row, and an account that belongs nowhere, none.

`version` names the row as it was written last: who reaches what stands in that row alone is the same
viewer as long as it is the same row. Where other rows say it, too, there is none.

Nobody is known yet, so that the database shows one account: the one that has been told to it by the
first half. `limit` and `offset` keep the second half from being looked at before.
"""


_SAME = (
    "v.id = {}::uuid",
    "v.kind = {}::text",
    "v.display_name = {}::text",
    "v.language = {}::text",
    "v.permissions @> {0}::text[] and v.permissions <@ {0}::text[]",
    "v.provider_id is not distinct from {}::uuid",
    "v.jobseeker_id is not distinct from {}::uuid",
    "v.provider_ids = {}::uuid[]",
)


@dataclass(frozen=True)
class _Way:
    """How an account is found by a bearer of one kind: by so many values, and what else must hold."""

    named: str
    found_by: int
    holds: str

    @cached_property
    def loading(self) -> str:
        return _VIEWER.format(named=self.named).format("$1", "$2")

    @cached_property
    def unwritten(self) -> str:
        """For a viewer with a version: nobody has written the row of their account since."""
        named = f"select account_id, {self.named}"
        holds = self.holds.format(f"{{{self.found_by + 1}}}")
        return (
            f"exists (select from ({named}) v"
            f" where {holds} and account_stands(v.account_id, {{{self.found_by}}}::text))"
        )

    @cached_property
    def standing(self) -> str:
        """For every viewer: each thing that is known of them is as it was."""
        same = " and ".join(
            condition.format(f"{{{place}}}")
            for place, condition in enumerate((*_SAME, self.holds), self.found_by)
        )
        return f"exists (select from ({_VIEWER.format(named=self.named)}) v where {same})"


_BY_SESSION = _Way(
    """began_at as authenticated_at
    from session
    where account_id = {0}::uuid and family = {1}::uuid and ended_at is null
        and replaced_at is null and expires_at > statement_timestamp()""",
    found_by=2,
    holds="v.authenticated_at = {}::timestamptz",
)
_BY_KEY = _Way(
    """null::timestamptz as authenticated_at, key_hash, last_used_on,
        (statement_timestamp() at time zone 'UTC')::date as today
    from service_key
    where id = {0}::uuid and revoked_at is null and expires_at > statement_timestamp()""",
    found_by=1,
    # On its first request of a day a key is noted as used, which the ordinary way does.
    holds="v.last_used_on = v.today and v.key_hash = {}::text",
)
_BY_IDENTITY = _Way(
    """null::timestamptz as authenticated_at
    from outside_identity
    where issuer = {0}::text and subject = {1}::text""",
    found_by=2,
    holds="{}::timestamptz > statement_timestamp()",
)


@dataclass(frozen=True)
class Standing:
    """Whether a viewer would be loaded just as they are remembered."""

    sql: str
    """A condition; `{0}`, `{1}`, … stand for the values. True or false, never null."""
    values: tuple[Any, ...]


def loading(bearer: Bearer) -> tuple[str, list[Any]]:
    """The statement that finds who is behind a bearer, and its values: one row, or none.

    Without an open account its `id` is null. A key's hash and the end of an outside token are
    compared by whoever asks.
    """
    way, found_by, _ = _way(bearer)
    return way.loading, found_by


def viewer_in(row: Mapping[str, Any], bearer: Bearer) -> Viewer:
    """Whom `loading` found."""
    told = bearer.authenticated_at if isinstance(bearer, OutsideBearer) else None
    return Viewer(
        account_id=row["id"],
        kind=AccountKind(row["kind"]),
        display_name=row["display_name"],
        language=Language(row["language"]),
        permissions=frozenset(Permission(name) for name in row["permissions"]),
        provider_id=row["provider_id"],
        provider_ids=frozenset(row["provider_ids"]),
        jobseeker_id=row["jobseeker_id"],
        bearer=bearer,
        authenticated_at=told or row["authenticated_at"],
        version=row["version"],
    )


def standing(viewer: Viewer, bearer: Bearer) -> Standing:
    """To be asked by the API's role, who may be told nothing: it tells the viewer's account itself."""
    way, found_by, held = _way(bearer)
    held = viewer.authenticated_at if held is None else held
    if viewer.version is not None:
        return Standing(way.unwritten, (*found_by, viewer.version, held))
    return Standing(
        way.standing,
        (
            *found_by,
            viewer.account_id,
            viewer.kind.value,
            viewer.display_name,
            viewer.language.value,
            [permission.value for permission in viewer.permissions],
            viewer.provider_id,
            viewer.jobseeker_id,
            sorted(viewer.provider_ids),
            held,
        ),
    )


def _way(bearer: Bearer) -> tuple[_Way, list[Any], Any]:
    """Of this bearer, with what the account is found by and what the way's `holds` compares; None
    where that is when the viewer proved who they are.
    """
    match bearer:
        case SessionBearer():
            return _BY_SESSION, [bearer.account_id, bearer.family], None
        case ServiceKeyBearer():
            return _BY_KEY, [bearer.key_id], bearer.secret_hash
        case OutsideBearer():
            return _BY_IDENTITY, [bearer.issuer, bearer.subject], bearer.expires_at


@dataclass(frozen=True)
class Remembered:
    viewer: Viewer
    standing: Standing


class Known:
    """The viewers that this process has loaded last, by what they came with."""

    def __init__(self) -> None:
        self._known: Memory[Bearer, Remembered] = Memory()

    def remember(self, viewer: Viewer, bearer: Bearer) -> Remembered:
        remembered = Remembered(viewer, standing(viewer, bearer))
        self._known.put(bearer, remembered)
        return remembered

    def of(self, bearer: Bearer) -> Remembered | None:
        """Whom this bearer was, when last asked: believe it no further than the standing says."""
        return self._known.get(bearer)

    def forget(self, bearer: Bearer) -> None:
        self._known.drop(bearer)
