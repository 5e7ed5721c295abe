"""The one statement of a compiled read: who asks, what is shown to them, and that it was shown.

`v` tells PostgreSQL who asks, for this statement alone; `w` says whether they still are who this
process remembers. Every root hangs on `w`, so that no row is looked at before it; `d` is what they
get, and `a` writes into the audit trail whom they saw. Nothing is told unless all of it was done.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from models.audit_event import AuditKind
from permissions.rows import SETTINGS
from permissions.standing import Standing
from reads.compiler import STANDS, Root
from reads.slots import Fresh, Slots

_ASKING = """with v as materialized (select {told}),
w as materialized (
    select s.stands from v
    left join lateral (select {standing} as stands where v.t0 is not null) s on true
)"""
_STATEMENT = """{asking},
d as materialized (select {columns} from w {roots} where {stands}){audit}
select w.stands{answer} from w left join d on true"""

_AUDIT = """,
a as (
    insert into audit_event (kind, account_id, acting_as, provider_id, operation, fields,
        jobseeker_ids, reference, source, salt, digest)
    select '{kind}', {account}::uuid, {acting_as}::text[], {provider}::uuid, {operation}::text, t.fields,
        t.people, {reference}::text, {source}::text, {salt}::bytea, {digest}::bytea
    from d cross join lateral (values {told}) t (fields, people)
    where cardinality(t.people) > 0{unless}
)"""


@dataclass(frozen=True)
class Statement:
    """One row: whether the viewer stands, the JSON of each root, then the people of each of `told`."""

    sql: str
    told: tuple[tuple[str, ...], ...]
    """Coordinates, of whom it leaves the audit event to whoever fills its holes."""


def asking(standing: Standing, slots: Slots) -> str:
    """What every statement begins with: `v` and `w`."""
    values = [slots.standing(place) for place in range(len(standing.values))]
    told = (
        f"set_config('{name}', {slots.told(place)}, true) t{place}"
        for place, name in enumerate(SETTINGS)
    )
    return _ASKING.format(told=", ".join(told), standing=standing.sql.format(*values))


def statement_of(
    roots: Sequence[Root], standing: Standing, slots: Slots, *, writes_event: bool
) -> Statement:
    """Without `writes_event` whoever fills the holes writes it: what is withheld there is not shown."""
    columns, joins, unless = [], [], ""
    people: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    once: dict[tuple[str, ...], bool] = {}
    for at, root in enumerate(roots):
        columns.append(f"r{at}.j j{at}")
        for told in root.written.told:
            columns.append(f"r{at}.{told.people} p{len(columns)}")
            once[told.fields] = told.each_once and told.fields not in people
            people[told.fields].append(f"d.p{len(columns) - 1}")
        if root.written.may_fail:
            columns.append(f"r{at}.stands s{at}")
            unless += f" and d.s{at}"
        joins.append(f"left join lateral ({root.written.sql}) r{at} on true")
    answer = [f"d.j{at}" for at in range(len(roots))]
    if not writes_event:
        answer += [" || ".join(arrays) for arrays in people.values()]
    sql = _STATEMENT.format(
        asking=asking(standing, slots),
        stands=STANDS,
        columns=", ".join(columns),
        roots=" ".join(joins),
        audit=_audit(people, once, slots, unless) if writes_event and people else "",
        answer="".join(f", {one}" for one in answer),
    )
    return Statement(sql, () if writes_event else tuple(people))


def _audit(
    people: dict[tuple[str, ...], list[str]],
    once: dict[tuple[str, ...], bool],
    slots: Slots,
    unless: str,
) -> str:
    told = ", ".join(
        f"({_array(fields)}, {_each_once(columns, is_so=once[fields])})"
        for fields, columns in people.items()
    )
    return _AUDIT.format(
        kind=AuditKind.READ.value,
        account=slots.add("by", lambda asked: asked.actor.account_id),
        acting_as=slots.add("acting as", lambda asked: list(asked.actor.acting_as)),
        provider=slots.add("of", lambda asked: asked.actor.provider_id),
        operation=slots.add("operation", lambda asked: asked.ctx.audit.operation),
        reference=slots.add("reference", Fresh("reference")),
        source=slots.add("source", Fresh("source")),
        salt=slots.add("salt", Fresh("salt")),
        digest=slots.add("digest", Fresh("digest")),
        told=told,
        unless=unless,
    )


def _array(coordinates: tuple[str, ...]) -> str:
    """Names of the schema: they hold no quotes."""
    return "array[" + ", ".join(f"'{one}'" for one in coordinates) + "]::text[]"


def _each_once(columns: list[str], *, is_so: bool) -> str:
    """The people of arrays in which somebody may stand twice, or nobody in somebody's place."""
    shown = " || ".join(columns)
    if is_so:
        return f"array_remove({shown}, null)"
    return f"array(select distinct one from unnest({shown}) one where one is not null)"
