"""The variables of a document as they stand in an address: `?status=OPEN&filter.stream=A`.

A name with dots leads into an input object, a list is a name that is repeated, and `variables` holds
all of them as JSON where that is easier. What is left empty was not given.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import orjson
from graphql import (
    GraphQLEnumType,
    GraphQLError,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLSchema,
    OperationDefinitionNode,
    Undefined,
    get_named_type,
    get_nullable_type,
    print_ast,
    type_from_ast,
)
from graphql.utilities import ast_from_value, validate_input_value

from models.errors import say

VARIABLES = "variables"
_DEEPEST = 6
"""Input objects inside one another that are listed: one of them may hold itself."""


class BadParameter(Exception):
    """What is wrong with a parameter; `text` is a sentence of `locale/` with `name` in it."""

    def __init__(self, text: str, name: str, **parameters: str) -> None:
        super().__init__(text)
        self.text = text
        self.name = name
        self.parameters = {"name": name, **parameters}


@dataclass(frozen=True)
class Parameter:
    """One name that an address may have."""

    name: str
    type: str
    """As GraphQL writes it."""
    required: bool
    may_be_repeated: bool
    values: tuple[str, ...]
    """Of an enum."""
    default: str | None
    """As GraphQL writes it."""
    description: str


class Parameters:
    """What the operation of a report takes."""

    def __init__(
        self, operation: OperationDefinitionNode, schema: GraphQLSchema, without: Iterable[str] = ()
    ) -> None:
        """`without` are variables that are not the caller's to give."""
        self._types: dict[str, GraphQLInputType] = {}
        self._defaults: dict[str, str] = {}
        """As GraphQL writes them."""
        for one in operation.variable_definitions or ():
            name = one.variable.name.value
            if name in without:
                continue
            type_: Any = type_from_ast(schema, one.type)
            self._types[name] = type_
            if one.default_value is not None:
                self._defaults[name] = print_ast(one.default_value)

    def listed(self) -> list[Parameter]:
        return [
            parameter
            for name, type_ in self._types.items()
            for parameter in self._listed(name, type_, self._defaults.get(name), "", ())
        ]

    def _listed(
        self,
        name: str,
        type_: GraphQLInputType,
        default: str | None,
        description: str,
        inside: tuple[str, ...],
    ) -> Iterator[Parameter]:
        named = get_named_type(type_)
        is_list = isinstance(get_nullable_type(type_), GraphQLList)
        if isinstance(named, GraphQLInputObjectType) and not is_list:
            if named.name not in inside and len(inside) < _DEEPEST:
                for key, field in named.fields.items():
                    yield from self._listed(
                        f"{name}.{key}",
                        field.type,
                        _default_of(field),
                        field.description or "",
                        (*inside, named.name),
                    )
            return
        yield Parameter(
            name=name,
            type=str(type_),
            required=isinstance(type_, GraphQLNonNull) and default is None,
            may_be_repeated=is_list,
            values=tuple(named.values) if isinstance(named, GraphQLEnumType) else (),
            default=default,
            description=description,
        )

    def read(self, given: Iterable[tuple[str, str]]) -> dict[str, Any]:
        """The variables as they are sent to GraphQL. Raise BadParameter for the first that cannot be."""
        raw: dict[str, Any] = {}
        items = [(name, text) for name, text in given if text != ""]
        for text in (text for name, text in items if name == VARIABLES):
            raw |= self._of_json(text)
        of_json = set(raw)
        for name, text in items:
            if name == VARIABLES:
                continue
            if name.partition(".")[0] in of_json:
                raise BadParameter(say("{name} is given twice, and once in `variables`."), name)
            self._put(raw, name, text)
        self._must_fit(raw)
        return raw

    def _of_json(self, text: str) -> dict[str, Any]:
        try:
            found = orjson.loads(text)
        except orjson.JSONDecodeError:
            found = None
        if not isinstance(found, dict):
            raise BadParameter(say("{name} is not a JSON object."), VARIABLES)
        for name in found:
            self._type_named(name, name)
        return found

    def _put(self, raw: dict[str, Any], name: str, text: str) -> None:
        first, *rest = name.split(".")
        type_ = self._type_named(first, name)
        within, key = raw, first
        for part in rest:
            named = get_nullable_type(type_)
            if not isinstance(named, GraphQLInputObjectType):
                raise self._unknown(name)
            if part not in named.fields:
                raise self._unknown(name)
            within = within.setdefault(key, {})
            key, type_ = part, named.fields[part].type
        nullable = get_nullable_type(type_)
        if isinstance(get_named_type(type_), GraphQLInputObjectType):
            raise BadParameter(
                say("{name} is an object: name its fields with dots, or send it in `variables`."),
                name,
            )
        if isinstance(nullable, GraphQLList):
            within.setdefault(key, []).append(_value(name, text, nullable.of_type))
        elif key in within:
            raise BadParameter(say("{name} is given twice."), name)
        else:
            within[key] = _value(name, text, type_)

    def _type_named(self, variable: str, name: str) -> GraphQLInputType:
        if variable not in self._types:
            raise self._unknown(name)
        return self._types[variable]

    def _unknown(self, name: str) -> BadParameter:
        known = ", ".join(one.name for one in self.listed()) or "-"
        return BadParameter(
            say("This report has no parameter {name}. It has: {known}."), name, known=known
        )

    def _must_fit(self, raw: Mapping[str, Any]) -> None:
        for name, type_ in self._types.items():
            if name not in raw:
                if isinstance(type_, GraphQLNonNull) and name not in self._defaults:
                    raise BadParameter(say("{name} must be given."), name)
                continue
            validate_input_value(raw[name], type_, _refuse_at(name), hide_suggestions=True)


def _refuse_at(variable: str) -> Callable[[GraphQLError, list[str | int]], None]:
    def refuse(error: GraphQLError, path: list[str | int]) -> None:
        name = ".".join([variable, *map(str, path)])
        raise BadParameter(say("{name} does not fit: {reason}"), name, reason=error.message)

    return refuse


def _default_of(field: GraphQLInputField) -> str | None:
    if field.default_value in {None, Undefined}:
        return None
    written = ast_from_value(field.default_value, field.type)
    return None if written is None else print_ast(written)


def _value(name: str, text: str, type_: GraphQLInputType) -> object:
    """What JSON would hold for a scalar that is written as text."""
    scalar = get_named_type(type_)
    if isinstance(scalar, GraphQLEnumType) and text not in scalar.values:
        values = ", ".join(scalar.values)
        raise BadParameter(say("{name} is one of these: {values}."), name, values=values)
    try:
        match scalar.name:
            case "Int":
                return int(text)
            case "Float":
                return float(text)
            case "Date":
                return _day(text)
    except ValueError:
        sentence = (
            say("{name} is not a day. Write it as YYYY-MM-DD.")
            if scalar.name == "Date"
            else say("{name} is not a number.")
        )
        raise BadParameter(sentence, name) from None
    if scalar.name != "Boolean":
        return text
    if text not in {"true", "false"}:
        raise BadParameter(say("{name} is true or false."), name)
    return text == "true"


def _day(text: str) -> str:
    """A day that cannot be is its reader's mistake to GraphQL; in an address it is told at once."""
    if date.fromisoformat(text).isoformat() != text:
        raise ValueError(text)
    return text
