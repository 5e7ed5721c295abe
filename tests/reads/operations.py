"""Operations made from the schema itself: a type that is declared is asked for, in every way there is.

A document is valid by construction, or nearly always: what answers under one response key is the same
field with the same arguments, wherever in the document it stands.
"""

import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from graphql import (
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLObjectType,
    Undefined,
    get_named_type,
    get_nullable_type,
    is_composite_type,
)
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from tests.reads.arguments import PERCENT, chance, is_needed, literal, one_of, value
from tests.schema.selections import GRAPHQL

NOT_ASKED = frozenset({"lookUp", "camsClient", "commonAssessment"})
"""They ask CaMS, count how often they are asked, and wait: tests/schema has them."""
MUTATION = 'mutation Change { signOut(input: {refreshToken: "x"}) { userErrors { code } } }'
VIEWERS = {
    "group": 6,
    "admin": 5,
    "manager.north": 4,
    "caseworker.north": 4,
    "coordinator.north": 3,
    "intake.north": 3,
    "caseworker.south": 2,
    "jobseeker": 2,
    "jobseeker.linked": 2,
    "caseworker.elsewhere": 1,
    "service": 1,
    "nobody.north": 1,
    None: 1,
}
"""Who asks, and how often: those who see more, more often. As None nobody is signed in."""
LONG_ALIAS = "a" * 63
"""PostgreSQL cuts names off behind so many bytes."""
ODD_ALIASES = (
    *("id", "ids", "select", "Order", "j", "node", "edges", "_", "x1", "ID", "data"),
    *("t0", "t1", "t2", "t3", "t4", "t5", "o", "p", "r", "c", "g"),
)

_VIEWERS = tuple(one for one, often in VIEWERS.items() for _ in range(often))
_LANGUAGES = (None, "en", "fr")
_MEDIA_TYPES = ("application/json", "application/graphql-response+json")
_ROOTS_SELECTED = (1, 1, 2, 3)
_FIELDS_SELECTED = (2, 1, 3, 4, 6, 9)
_DEPTHS = (5, 4, 6, 7, 8, 10)
_FIELDS = (30, 15, 60, 120)


@dataclass(frozen=True)
class Asking:
    """Somebody sends a document with variables."""

    viewer: str | None
    variables: dict[str, Any]
    operation: str | None
    language: str | None
    media_type: str


@dataclass(frozen=True)
class Operation:
    """A document, and who sends it."""

    text: str
    coordinates: frozenset[tuple[str, str]]
    """The types and fields that it selects."""
    askings: tuple[Asking, ...]


@dataclass(frozen=True)
class _Variable:
    name: str
    type: GraphQLInputType
    argument: str
    of: str
    default: Any = Undefined

    @property
    def declared(self) -> str:
        default = "" if self.default is Undefined else f" = {literal(self.default)}"
        return f"${self.name}: {self.type}{default}"


@dataclass(frozen=True)
class _Fragment:
    name: str
    on: GraphQLNamedType
    text: str
    fields: int
    variables: frozenset[str]


@dataclass
class _Writing:
    """One document while it is written."""

    draw: DrawFn
    fields_left: int
    variables: dict[str, _Variable] = field(default_factory=dict)
    fragments: list[_Fragment] = field(default_factory=list)
    keys: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    """What answers under a response key: a field, its arguments and its type."""
    coordinates: set[tuple[str, str]] = field(default_factory=set)
    _used: set[str] = field(default_factory=set)
    """Variables of the operation or the fragment that is being written."""

    def chance(self, percent: int) -> bool:
        return chance(self.draw, percent)

    def one_of(self, values: Sequence[Any]) -> Any:
        return one_of(self.draw, values)

    def operation(self, name: str | None) -> tuple[str, list[_Variable]]:
        with self._using() as used:
            depth = self.one_of(_DEPTHS)
            selected = self.selections(GRAPHQL.query_type, depth, _ROOTS_SELECTED)
        needed = [self.variables[one] for one in sorted(used)]
        head = f"({', '.join(one.declared for one in needed)})" if needed else ""
        return f"query {name or ''}{head} {selected}", needed

    @contextmanager
    def _using(self) -> Iterator[set[str]]:
        before, self._used = self._used, set()
        try:
            yield self._used
        finally:
            self._used = before

    def selections(self, type_: Any, depth: int, numbers: Sequence[int] = _FIELDS_SELECTED) -> str:
        parts = [self.selection(type_, depth)]
        parts += [
            self.selection(type_, depth)
            for _ in range(self.one_of(numbers) - 1)
            if self.fields_left > 0
        ]
        return f"{{ {' '.join(parts)} }}"

    def selection(self, type_: Any, depth: int) -> str:
        way = self.draw(PERCENT)
        if self.fields_left <= 0 or way > 96:
            return self.type_name(type_, depth)
        if way > 90:
            return self.inline(type_, depth)
        if way > 80:
            return self.spread(type_, depth)
        if way > 40 and isinstance(type_, GraphQLInterfaceType):
            return self.swapped(type_, depth) if way > 72 else self.of_concrete(type_, depth)
        return self.field(type_, depth)

    def type_name(self, _type: Any, _depth: int) -> str:
        self.fields_left -= 1
        return f"{self.key('__typename', '', 'String!')}{self.directives()}"

    def field(self, type_: Any, depth: int) -> str:
        leaves, deeper = _fields(type_)
        names = leaves if depth <= 1 else leaves + deeper
        if not names:
            return self.type_name(type_, depth)
        name = self.one_of(names)
        self.fields_left -= 1
        self.coordinates.add((type_.name, name))
        told = type_.fields[name]
        key = self.key(name, self.arguments(told), str(told.type))
        named = get_named_type(told.type)
        directives = self.directives()
        if not is_composite_type(named):
            return f"{key}{directives}"
        return f"{key}{directives} {self.selections(named, depth - 1)}"

    def inline(self, type_: Any, depth: int) -> str:
        condition = "" if self.chance(30) else f"on {self.one_of(_conditions(type_)).name} "
        below = self.selections(type_, depth) if not condition else ""
        if condition:
            below = self.selections(GRAPHQL.type_map[condition.split()[1]], depth)
        return f"... {condition}{self.directives()} {below}"

    def of_concrete(self, type_: Any, depth: int) -> str:
        one = self.one_of(sorted(GRAPHQL.get_possible_types(type_), key=str))
        if self.chance(30):
            return self.spread(one, depth)
        return f"... on {one.name}{self.directives()} {self.selections(one, depth)}"

    def swapped(self, type_: Any, _depth: int) -> str:
        """Two types answer under one key with fields of their own."""
        types = sorted(GRAPHQL.get_possible_types(type_), key=str)
        first, second = self.one_of(types), self.one_of(types)
        shape = self.one_of(("String!", "String", "DateTime!", "Boolean!"))
        names = [
            [name for name in _fields(one)[0] if str(one.fields[name].type) == shape]
            for one in (first, second)
        ]
        if first is second or not all(names):
            return self.type_name(type_, 0)
        key = f"swapped{len(self.keys)}"
        self.keys[key] = ("", "", "")
        parts = []
        for one, of_shape in zip((first, second), names, strict=True):
            name = self.one_of(of_shape)
            self.coordinates.add((one.name, name))
            parts.append(f"... on {one.name} {{ {key}: {name} }}")
        self.fields_left -= 2
        return " ".join(parts)

    def spread(self, type_: Any, depth: int) -> str:
        """A fragment that is there, or a new one, which later ones may spread."""
        conditions = _conditions(type_)
        there = [one for one in self.fragments if one.on in conditions]
        if there and self.chance(50):
            fragment = self.one_of(there)
        else:
            on = self.one_of(conditions)
            before = self.fields_left
            with self._using() as used:
                text = self.selections(on, depth)
            fragment = _Fragment(
                f"F{len(self.fragments)}",
                on,
                text,
                before - self.fields_left,
                frozenset(used),
            )
            self.fragments.append(fragment)
            self.fields_left = before
        self.fields_left -= fragment.fields
        self._used |= fragment.variables
        return f"...{fragment.name}{self.directives()}"

    def directives(self) -> str:
        if not self.chance(9):
            return ""
        names = self.one_of((("skip",), ("include",), ("include",), ("skip", "include")))
        return "".join(f" @{name}(if: {self.condition()})" for name in names)

    def condition(self) -> str:
        if self.chance(35):
            return self.one_of(("true", "false"))  # type: ignore[no-any-return]
        boolean = GRAPHQL.directives[0].args["if"].type
        return self.variable(boolean, "if", "", has_default=False)

    def key(self, name: str, arguments: str, type_: str) -> str:
        """The field with its alias, if it has one."""
        what = (name, arguments, type_)
        way = self.draw(PERCENT)
        key = name
        if way > 92:
            key = self.one_of((f"{LONG_ALIAS}1_{name}", f"{LONG_ALIAS}2_{name}", *ODD_ALIASES))
        elif way > 75:
            key = f"{name}{way % 2}"
        if self.keys.setdefault(key, what) != what:
            key = f"{name}_{zlib.crc32(repr(what).encode()):08x}"
            self.keys[key] = what
        return f"{name}{arguments}" if key == name else f"{key}: {name}{arguments}"

    def arguments(self, told: GraphQLField) -> str:
        of = get_named_type(told.type).name
        given = [
            f"{name}: {self.argument(one.type, name, of, one.default_value is not Undefined)}"
            for name, one in told.args.items()
            if is_needed(one) or self.chance(_GIVEN.get(name, 30))
        ]
        return f"({', '.join(given)})" if given else ""

    def argument(self, type_: GraphQLInputType, name: str, of: str, has_default: bool) -> str:
        if self.chance(40):
            return self.variable(type_, name, of, has_default=has_default)
        inner = get_nullable_type(type_)
        if isinstance(inner, GraphQLInputObjectType) and self.chance(90):
            parts = [
                f"{part}: {self.argument(one.type, part, of, one.default_value is not Undefined)}"
                for part, one in inner.fields.items()
                if is_needed(one) or self.chance(35)
            ]
            return f"{{{', '.join(parts)}}}"
        if isinstance(inner, GraphQLList) and self.chance(50):
            items = range(self.one_of((0, 1, 2, 3)))
            return f"[{', '.join(self.argument(inner.of_type, name, of, False) for _ in items)}]"
        return literal(value(self.draw, type_, name, of))

    def variable(
        self, type_: GraphQLInputType, argument: str, of: str, *, has_default: bool
    ) -> str:
        """One that may stand here: of the same type, of a narrower one, or with a default."""
        inner: Any = get_nullable_type(type_)
        default: Any = Undefined
        if isinstance(type_, GraphQLNonNull):
            if self.chance(40):
                default = value(self.draw, type_, argument, of)
                type_ = inner
            elif has_default and self.chance(50):
                type_ = inner
        elif self.chance(20):
            type_ = GraphQLNonNull(inner)
        elif self.chance(30):
            default = value(self.draw, type_, argument, of)
        there = [
            one
            for one in self.variables.values()
            if (str(one.type), one.argument, one.of) == (str(type_), argument, of)
            and (one.default is Undefined) == (default is Undefined)
        ]
        if there and self.chance(50):
            one = self.one_of(there)
        else:
            one = _Variable(f"v{len(self.variables)}", type_, argument, of, default)
            self.variables[one.name] = one
        self._used.add(one.name)
        return f"${one.name}"


@cache
def _fields(type_: Any) -> tuple[list[str], list[str]]:
    """The names of what has nothing below it, and of what has; several times what leads on."""
    if type_ is GRAPHQL.query_type:
        return [], _ROOTS
    leaves, deeper = [], []
    for name, one in type_.fields.items():
        below = get_named_type(one.type)
        if is_composite_type(below):
            deeper += [name] * (4 if _leads_on(below) else 1)
        else:
            leaves.append(name)
    return leaves, deeper


def _leads_on(type_: Any) -> bool:
    return any(is_composite_type(get_named_type(one.type)) for one in type_.fields.values())


_GIVEN = {"first": 50, "after": 15}
"""How often, in a hundred times, an argument is given that need not be."""


def _reached(type_: Any, found: set[str]) -> set[str]:
    """The types below a type."""
    if is_composite_type(type_) and type_.name not in found:
        found.add(type_.name)
        for one in type_.fields.values():
            _reached(get_named_type(one.type), found)
    return found


_ROOTS = [
    name
    for name, one in GRAPHQL.query_type.fields.items()
    if name not in NOT_ASKED
    for _ in range(1 + len(_reached(get_named_type(one.type), set())) // 5)
]
"""What leads to more is asked for more often."""


@cache
def _conditions(type_: Any) -> list[Any]:
    """What a fragment may be on where this type stands."""
    if isinstance(type_, GraphQLObjectType):
        return [type_] * 4 + list(type_.interfaces)
    concrete = sorted(GRAPHQL.get_possible_types(type_), key=str)
    return [type_, *type_.interfaces, *concrete]


@st.composite
def operations(draw: DrawFn) -> Operation:
    writing = _Writing(draw, fields_left=one_of(draw, _FIELDS))
    several = chance(draw, 12)
    names = ("A", "B") if several else (one_of(draw, (None, "Operation")),)
    written = {name: writing.operation(name) for name in names}
    parts = [text for text, _ in written.values()]
    if several and chance(draw, 30):
        parts.append(MUTATION)
    if chance(draw, 1):
        parts[0] = f"{parts[0][:-1]} {one_of(draw, TOO_MUCH)} }}"
    parts += [f"fragment {one.name} on {one.on.name} {one.text}" for one in writing.fragments]
    askings = []
    for _ in range(one_of(draw, (2, 1, 3))):
        name = one_of(draw, names)
        told = name if several or chance(draw, 30) else None
        if chance(draw, 1):
            told = None if told else "Nobody"
        askings.append(_asking(draw, told, written[name][1]))
    return Operation("\n".join(parts), frozenset(writing.coordinates), tuple(askings))


TOO_MUCH = (
    " ".join(f"more{number}: viewer {{ id }}" for number in range(25)),
    f"more: clients {{ edges {{ node {{ {'id ' * 1100} }} }} }}",
)
"""More roots, and more fields, than an operation may select."""


def _asking(draw: DrawFn, operation: str | None, declared: list[_Variable]) -> Asking:
    variables = {}
    for one in declared:
        may_lack = not isinstance(one.type, GraphQLNonNull) or one.default is not Undefined
        if chance(draw, 30 if may_lack else 1):
            continue
        variables[one.name] = value(draw, one.type, one.argument, one.of, strange=1)
    return Asking(
        one_of(draw, _VIEWERS),
        variables,
        operation,
        one_of(draw, _LANGUAGES),
        one_of(draw, _MEDIA_TYPES),
    )
