"""One batch for a relation in a request. The only place where a nested field may query."""

import asyncio
from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast, overload
from uuid import UUID

from strawberry.dataloader import DataLoader
from tortoise import connections
from tortoise.functions import Count
from tortoise.models import Model
from tortoise.queryset import QuerySet

from models import Account
from models.errors import Mistakes
from permissions import scopes
from permissions.rules import administers
from permissions.viewer import Viewer
from resolvers.page import Listing, Page, size_mistakes

if TYPE_CHECKING:
    from resolvers.context import Context

M = TypeVar("M", bound=Model)
L = TypeVar("L")
K = TypeVar("K")
V = TypeVar("V")
Scope = Callable[[Viewer], QuerySet[M]]


class Batches(DataLoader[K, V]):
    """Strawberry runs each batch in a task of its own, which would outlive the request; and whoever is
    cancelled while it waits for a key, because a field beside it has failed, would cancel it for all.
    """

    def __init__(
        self, loaders: "Loaders", load: Callable[[Sequence[K]], Awaitable[list[V]]]
    ) -> None:
        async def loaded(keys: list[K]) -> list[V]:
            if loaders.stopped:
                raise asyncio.CancelledError
            task = cast("asyncio.Task[Any]", asyncio.current_task())
            loaders.running.add(task)
            try:
                return await load(keys)
            finally:
                loaders.running.discard(task)

        super().__init__(loaded)

    def load(self, key: K) -> Awaitable[V]:
        return asyncio.shield(super().load(key))


class Relation(ABC, Generic[M, L]):
    """Rows of a scope by a key: declared once in `Loaders`, brought there in batches.

    A loader is made when a request first asks for it. A compiled read joins the same rows by the same
    key in the same order (`reads/`).
    """

    many = False

    def __init__(self, scope: Scope[M], key: str, *order: str) -> None:
        self.scope = scope
        self.key = key
        self.order = order

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, loaders: None, owner: type) -> Self: ...

    @overload
    def __get__(self, loaders: "Loaders", owner: type) -> L: ...

    def __get__(self, loaders: "Loaders | None", owner: type) -> Self | L:
        if loaders is None:
            return self
        loader = loaders.__dict__[self.name] = self._loader(loaders.ctx)
        return loader

    def source(self, viewer: Viewer) -> str | None:  # noqa: ARG002
        """Where the database has the rows for this viewer, if not in the table that `scope` names:
        a function of the key, which stands as `{key}`.
        """
        return None

    @abstractmethod
    def _loader(self, ctx: "Context") -> L: ...

    def _rows(self, ctx: "Context", keys: Sequence[Any]) -> Awaitable[list[M]]:
        return self.scope(ctx.signed_in).filter(**{f"{self.key}__in": keys}).order_by(*self.order)


class One(Relation[M, DataLoader[Any, M | None]]):
    """At most one row has the key."""

    def _loader(self, ctx: "Context") -> DataLoader[Any, M | None]:
        async def load(keys: Sequence[Any]) -> list[M | None]:
            found = {getattr(row, self.key): row for row in await self._rows(ctx, keys)}
            return [found.get(wanted) for wanted in keys]

        return Batches(ctx.loaders, load)


class Many(Relation[M, DataLoader[Any, list[M]]]):
    """Any number of rows, in the order of a column."""

    many = True

    def _loader(self, ctx: "Context") -> DataLoader[Any, list[M]]:
        async def load(keys: Sequence[Any]) -> list[list[M]]:
            grouped: defaultdict[Any, list[M]] = defaultdict(list)
            for row in await self._rows(ctx, keys):
                grouped[getattr(row, self.key)].append(row)
            return [grouped[wanted] for wanted in keys]

        return Batches(ctx.loaders, load)


class Staff(One[Account]):
    """Who did something with a person whom the viewer may see; a name is shown, nothing else.

    They may work for another provider, so the database has a function for it. Administrators see
    every account, and more of it.
    """

    def source(self, viewer: Viewer) -> str | None:
        return None if administers(viewer) else "names_of_staff(array[{key}])"

    async def _told(self, ids: Sequence[Any]) -> list[Account]:
        names = "select id, display_name from names_of_staff($1)"
        told = await connections.get("default").execute_query_dict(names, [list(ids)])
        return [Account(**one) for one in told]

    def _rows(self, ctx: "Context", keys: Sequence[Any]) -> Awaitable[list[Account]]:
        return super()._rows(ctx, keys) if administers(ctx.signed_in) else self._told(keys)


class Pages(Relation[M, "NestedPages[M]"]):
    """Pages of a list that hangs on each row of another list; `order` as in `resolvers.page`."""

    def _loader(self, ctx: "Context") -> "NestedPages[M]":
        return NestedPages(ctx, self.scope, self.key, self.order)


class Loaders:
    """Each attribute is named `<things>_by_<key>`, or `<thing>_by_<key>` where there is at most one."""

    def __init__(self, ctx: "Context") -> None:
        self.ctx = ctx
        self.running: set[asyncio.Task[Any]] = set()
        self.stopped = False
        """Nobody waits any more for what was asked for and has not begun to be loaded."""

    async def stop(self) -> None:
        """Cancel what is still being loaded, and wait until PostgreSQL has been told so: whoever holds
        the transaction cannot end it before.
        """
        self.stopped = True
        while self.running:
            for task in self.running:
                task.cancel()
            await asyncio.gather(*self.running, return_exceptions=True)

    jobseeker_by_id = One(scopes.visible_jobseekers, "id")
    service_provider_by_id = One(scopes.visible_service_providers, "id")
    any_service_provider_by_id = One(scopes.every_service_provider, "id")
    service_provider_group_by_id = One(scopes.visible_service_provider_groups, "id")
    site_by_id = One(scopes.visible_sites, "id")
    sites_by_service_provider = Many(scopes.visible_sites, "provider_id", "name")
    staff_member_by_id = Staff(scopes.named_staff, "id")
    registration_by_jobseeker = One(scopes.visible_registrations, "jobseeker_id")
    guardians_by_jobseeker = Many(scopes.visible_guardians, "jobseeker_id", "position")
    consent_givers_by_jobseeker = Many(scopes.visible_consent_givers, "jobseeker_id", "position")
    emergency_contacts_by_jobseeker = Many(
        scopes.visible_emergency_contacts, "jobseeker_id", "position"
    )
    children_by_jobseeker = Many(scopes.visible_children, "jobseeker_id", "position")
    academic_certificates_by_jobseeker = Many(
        scopes.visible_academic_certificates, "jobseeker_id", "position"
    )
    spoken_languages_by_jobseeker = Many(
        scopes.visible_spoken_languages, "jobseeker_id", "position"
    )
    family_by_id = One(scopes.visible_families, "id")
    client_identifiers_by_jobseeker = Many(
        scopes.visible_client_identifiers, "jobseeker_id", "position"
    )
    registrations_by_family = Many(scopes.visible_registrations, "family_id", "number")
    cams_record_by_jobseeker = One(scopes.visible_cams_records, "jobseeker_id")
    employment_action_plans_by_cams_record = Many(
        scopes.visible_employment_action_plans, "cams_record_id", "position"
    )
    cams_record_by_id = One(scopes.visible_cams_records, "id")
    employment_action_plan_by_id = One(scopes.visible_employment_action_plans, "id")
    sub_goal_by_id = One(scopes.visible_sub_goals, "id")
    sub_goals_by_plan = Many(scopes.visible_sub_goals, "plan_id", "position")
    plan_items_by_sub_goal = Many(scopes.visible_plan_items, "sub_goal_id", "position")
    target_occupations_by_jobseeker = Many(
        scopes.visible_target_occupations, "jobseeker_id", "position"
    )
    invitations_by_jobseeker = Many(scopes.visible_invitations, "jobseeker_id", "-created_at")
    case_notes_by_jobseeker = Pages(scopes.visible_case_notes, "jobseeker_id", "-created_at", "-id")
    sync_failures_by_run = Pages(scopes.visible_sync_failures, "run_id", "id")
    sensitive_information_by_jobseeker = One(scopes.visible_sensitive_information, "jobseeker_id")
    sensitive_unlock_by_jobseeker = One(scopes.unlocks_of_this_session, "jobseeker_id")
    agency_program_by_id = One(scopes.visible_agency_programs, "id")
    program_histories_by_jobseeker = Many(
        scopes.visible_program_histories, "jobseeker_id", "position"
    )
    volunteer_programs_by_jobseeker = Many(
        scopes.visible_volunteer_programs, "jobseeker_id", "position"
    )
    service_session_by_id = One(scopes.visible_service_sessions, "id")
    attendances_by_session = Many(scopes.attended, "session_id", "id")
    removed_attendances_by_session = Many(scopes.not_attended, "session_id", "id")
    attendances_by_jobseeker = Pages(scopes.attended, "jobseeker_id", "-held_on", "-id")
    anonymous_attendances_by_session = Many(
        scopes.visible_anonymous_attendances, "session_id", "id"
    )
    anonymous_client_by_id = One(scopes.visible_anonymous_clients, "id")
    mentor_matches_by_jobseeker = Pages(
        scopes.visible_mentor_matches, "jobseeker_id", "-began_on", "-id"
    )
    mentor_meetings_by_match = Many(scopes.visible_mentor_meetings, "match_id", "held_on")
    occupation_by_code = One(scopes.every_occupation, "code")
    icare_export_by_id = One(scopes.visible_icare_exports, "id")
    icare_readiness_by_jobseeker = One(scopes.visible_icare_readiness, "jobseeker_id")
    icare_left_out_by_export = Pages(scopes.visible_icare_left_out, "export_id", "position", "id")
    icare_rejections_by_export = Pages(
        scopes.visible_icare_rejections, "export_id", "position", "number", "id"
    )
    open_icare_rejections_by_jobseeker = Pages(
        scopes.open_icare_rejections, "jobseeker_id", "-received_at", "-id"
    )

    @cached_property
    def has_account_by_jobseeker(self) -> DataLoader[UUID, bool]:
        return Batches(self, _has_account)

    @cached_property
    def is_last_administrator_by_id(self) -> DataLoader[UUID, bool]:
        return Batches(self, _is_last_administrator)


_FIRST_IDS = """
select first.id from unnest($1::uuid[]) as parent (id) cross join lateral (
    select id from ({scope}) scoped where {parent} = parent.id order by {order} limit $2
) first
"""


class NestedPages(Generic[M]):
    """Pages of a list that hangs on each row of another list.

    The first pages of all these rows together are two statements; the next page of one of them is
    an ordinary page. `order` is as for `resolvers.page`.
    """

    def __init__(
        self,
        ctx: "Context",
        scope: Scope[M],
        parent: str,
        order: tuple[str, ...],
    ) -> None:
        self._ctx = ctx
        self._scope = scope
        self._parent = parent
        self._order = order
        self._pages = Batches(ctx.loaders, self._load)
        self._counts = Batches(ctx.loaders, self._count)

    async def page(self, parent_id: UUID, *, first: int, after: str | None) -> Page[M]:
        """Raise Mistakes like `resolvers.page`."""
        if after is not None:
            return await Listing(self._rows([parent_id]), self._order, first, after).page()
        if mistakes := size_mistakes(first):
            raise Mistakes(mistakes)
        found = await self._pages.load((parent_id, first))
        return Page(
            rows=found[:first],
            has_next_page=len(found) > first,
            has_previous_page=False,
            count=lambda: self._counts.load(parent_id),
        )

    def _rows(self, parent_ids: Sequence[UUID]) -> QuerySet[M]:
        return self._scope(self._ctx.signed_in).filter(**{f"{self._parent}__in": parent_ids})

    def _first_ids(self) -> str:
        """The scope's own statement stands inside; its values are our ids and enums, never texts."""
        return _FIRST_IDS.format(
            scope=self._scope(self._ctx.signed_in).sql(params_inline=True),
            parent=self._parent,
            order=", ".join(_sql(column) for column in self._order),
        )

    async def _load(self, keys: Sequence[tuple[UUID, int]]) -> list[list[M]]:
        found: dict[tuple[UUID, int], list[M]] = {key: [] for key in keys}
        for first in {first for _, first in keys}:
            parents = [parent for parent, size in keys if size == first]
            ids = await connections.get("default").execute_query_dict(
                self._first_ids(), [parents, first + 1]
            )
            rows = self._rows(parents).filter(pk__in=[row["id"] for row in ids])
            for row in await rows.order_by(*self._order):
                found[getattr(row, self._parent), first].append(row)
        return [found[key] for key in keys]

    async def _count(self, parent_ids: Sequence[UUID]) -> list[int]:
        rows = self._rows(parent_ids).annotate(number=Count("id")).group_by(self._parent)
        counted = dict(await rows.values_list(self._parent, "number"))
        return [counted.get(parent, 0) for parent in parent_ids]


def _sql(column: str) -> str:
    return f"{column.removeprefix('-')} desc" if column.startswith("-") else column


async def _has_account(jobseeker_ids: Sequence[UUID]) -> list[bool]:
    opened = await Account.opened_by(jobseeker_ids)
    return [one in opened for one in jobseeker_ids]


async def _is_last_administrator(account_ids: Sequence[UUID]) -> list[bool]:
    last = await Account.last_administrator()
    return [one == last for one in account_ids]
