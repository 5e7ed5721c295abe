"""Applies the matrix to the schema: prints it as a directive, and asks it before every resolver.

A rule is asked once per operation and remembered; a field costs one look into a dictionary. Fields
that lead to a person note it for the audit trail, behind the rule.
"""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import strawberry
from graphql import GraphQLNonNull, GraphQLObjectType
from graphql.type.definition import GraphQLField
from strawberry.schema_directive import Location
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.field import StrawberryField

from models import Permission
from models.errors import ErrorCode, Mistake, say
from permissions.columns import BEHIND
from permissions.fields import ARGUMENT_RULES, FIELD_RULES, PRINTED, WITHOUT_SIGNING_IN
from permissions.matrix.lines import Rule
from permissions.people import (
    HOLDERS,
    OF_NOBODY,
    OF_ONE_PERSON,
    OF_SOMEBODY_UNKNOWN,
    PART_OF_ONE_PERSON,
)
from permissions.rules import anyone
from resolvers.context import Context, NotSignedIn
from schema.audit import Collector

RULES: dict[tuple[str, str], Rule] = {}
"""By type and field as clients write them; `field(argument:)` has the rule of its field."""

logger = logging.getLogger(__name__)

_ROOTS = frozenset({"Query", "Mutation", "Subscription"})


@strawberry.schema_directive(
    name="requiresPermission",
    locations=[
        Location.FIELD_DEFINITION,
        Location.ARGUMENT_DEFINITION,
        Location.INPUT_FIELD_DEFINITION,
    ],
    description=(
        "Shown to, or usable by, whoever holds this permission; administrators hold all of them but"
        " Sensitive Information, which is given by name. A service account that holds Reporting is shown"
        " what is read of clients, referrals and CaMS, and may do nothing."
        " For others the field is null and its coordinate stands in `extensions.hidden`;"
        " an argument or an input field is answered with FORBIDDEN and nothing is written."
    ),
)
class RequiresPermission:
    permission: Permission = strawberry.directive_field(name="permission")


class Unclassified(LookupError):
    """The matrix and the schema do not hold the same fields, or a type does not say whose it is."""


@dataclass(frozen=True)
class _Line:
    """A field of the schema, and what the matrix says of it and of its arguments."""

    implementation: Any
    shown_as: str
    field: StrawberryField
    rule: Rule
    arguments: Mapping[str, tuple[StrawberryArgument, Rule]]
    """By name as clients write it."""


def guard(schema: strawberry.Schema) -> Collector:
    """Give every field its rule, and what leads to a person the collector that is returned.

    Raise Unclassified for a field without a line, or the reverse, before anything is changed: types
    and their fields are shared with every other schema that is made of them.
    """
    lines = _lines(schema)
    collector = Collector(schema._schema, shows)  # noqa: SLF001 - Strawberry has no other name
    for line in lines:
        type_ = line.implementation.name
        RULES[type_, line.shown_as] = line.rule
        collector.wrap(line.implementation, line.shown_as)
        _apply(line)
        for name, (argument, rule) in line.arguments.items():
            RULES[type_, f"{line.shown_as}({name}:)"] = line.rule
            _print(argument.directives, rule)
    return collector


def _lines(schema: strawberry.Schema) -> list[_Line]:
    """Every field with its rule; raise Unclassified where one of the two is not there."""
    lines: list[_Line] = []
    missing: list[str] = []
    used: set[str] = set()
    graphql_name = schema.config.name_converter.get_graphql_name
    for concrete in schema.schema_converter.type_map.values():
        definition = concrete.definition
        if not isinstance(definition, StrawberryObjectDefinition):
            continue
        declared_in = _declared_in(definition)
        if not _says_whose(definition):
            missing.append(f"{declared_in[0]} (permissions/people.py)")
        for field in definition.fields:
            name = field.python_name
            where = next((at for at in declared_in if name in FIELD_RULES.get(at, {})), None)
            if where is None:
                missing.append(f"{declared_in[0]}.{name}")
                continue
            used.add(f"{where}.{name}")
            arguments = {}
            for argument in field.arguments:
                coordinate = f"{where}.{name}({argument.python_name})"
                if coordinate not in ARGUMENT_RULES:
                    missing.append(coordinate)
                    continue
                used.add(coordinate)
                arguments[graphql_name(argument)] = (argument, ARGUMENT_RULES[coordinate])
            rule = FIELD_RULES[where][name]
            line = _Line(concrete.implementation, graphql_name(field), field, rule, arguments)
            _must_be_nullable_where_hidden(line)
            lines.append(line)
    missing += [f"permissions/columns.py: {line}" for line in _without_columns(schema)]
    written = {f"{name}.{field}" for name, fields in FIELD_RULES.items() for field in fields}
    unknown = (written | set(ARGUMENT_RULES)) - used
    if missing or unknown:
        raise Unclassified(f"permissions/ has no line for {missing}; the schema has no {unknown}.")
    return lines


def _says_whose(definition: StrawberryObjectDefinition) -> bool:
    """Inputs show nothing, and an interface shows what its types show."""
    name = _declared_in(definition)[0]
    return (
        definition.is_input
        or definition.is_interface
        or name in OF_ONE_PERSON | PART_OF_ONE_PERSON | OF_SOMEBODY_UNKNOWN | OF_NOBODY
        or name.endswith(HOLDERS)
    )


def _without_columns(schema: strawberry.Schema) -> list[str]:
    """Fields of rows that a rule may hide, and of which nobody has said what stands behind them."""
    found = []
    for concrete in schema.schema_converter.type_map.values():
        definition = concrete.definition
        if not isinstance(definition, StrawberryObjectDefinition):
            continue
        if not hasattr(definition.origin, "row"):
            continue
        for where in _declared_in(definition):
            ruled = {
                name for name, rule in FIELD_RULES.get(where, {}).items() if rule is not anyone
            }
            found += [f"{where}.{name}" for name in ruled - set(BEHIND.get(where, {}))]
    return found


def _declared_in(definition: StrawberryObjectDefinition) -> list[str]:
    """Where the lines of a type stand: at the type, or at the interface that declares the field.

    Connections and edges share one line, whatever they hold.
    """
    own = definition.origin.__name__
    if definition.concrete_of is not None:
        own = definition.concrete_of.origin.__name__
    return [own, *(interface.origin.__name__ for interface in definition.interfaces)]


def _hides(line: _Line) -> bool:
    """A mutation says so in its payload, a subscription does not begin, an input is refused."""
    return (
        line.rule is not anyone
        and isinstance(line.implementation, GraphQLObjectType)
        and line.implementation.name not in {"Mutation", "Subscription"}
    )


def _must_be_nullable_where_hidden(line: _Line) -> None:
    if not _hides(line):
        return
    if isinstance(line.implementation.fields[line.shown_as].type, GraphQLNonNull):
        coordinate = f"{line.implementation.name}.{line.field.python_name}"
        raise Unclassified(f"{coordinate} can be hidden, so it must be nullable.")


def _apply(line: _Line) -> None:
    _print(line.field.directives, line.rule)
    implementation = line.implementation
    if not isinstance(implementation, GraphQLObjectType):
        return
    graphql_field = implementation.fields[line.shown_as]
    if implementation.name in _ROOTS:
        coordinate = f"{implementation.name}.{line.field.python_name}"
        _guard_root(graphql_field, coordinate, line.rule, hides=implementation.name != "Mutation")
    elif line.rule is not anyone and graphql_field.resolve is not None:
        graphql_field.resolve = _guarded(graphql_field.resolve, line.rule)


def _print(directives: Any, rule: Rule) -> None:
    permission = PRINTED[rule]
    printed = any(isinstance(directive, RequiresPermission) for directive in directives)
    if permission is not None and not printed:
        directives.append(RequiresPermission(permission=permission))


def forbidden() -> Mistake:
    return Mistake(ErrorCode.FORBIDDEN, say("You do not hold the permission that this needs."))


def allows(ctx: Context, rule: Rule) -> bool:
    """What the rule says of this viewer, asked once per operation."""
    try:
        return ctx.decisions[rule]
    except KeyError:
        decision = ctx.decisions[rule] = ctx.viewer is not None and _says_yes(rule, ctx)
        return decision


def shows(ctx: Context, type_: str, field: str) -> bool:
    """Whether the matrix shows a type's field, as clients write it, to this viewer."""
    rule = RULES.get((type_, field), anyone)
    return rule is anyone or allows(ctx, rule)


def _says_yes(rule: Rule, ctx: Context) -> bool:
    """A rule that cannot answer is a no, for as long as the operation lasts."""
    try:
        return rule(ctx.signed_in)
    except Exception:
        logger.exception("the rule %s cannot answer", rule.__name__)
        ctx.a_rule_failed = True
        return False


def _guarded(resolve: Callable[..., Any], rule: Rule) -> Callable[..., Any]:
    def guarded(source: Any, info: Any, **arguments: Any) -> Any:
        if allows(info.context, rule):
            return resolve(source, info, **arguments)
        info.context.hidden.add(f"{info.parent_type.name}.{info.field_name}")
        return None

    return guarded


def _guard_root(field: GraphQLField, coordinate: str, rule: Rule, *, hides: bool) -> None:
    """A root field needs somebody; a mutation that is not allowed says so in its payload."""
    public = coordinate in WITHOUT_SIGNING_IN
    inner = field.resolve
    subscribe = field.subscribe

    def guarded(source: Any, info: Any, **arguments: Any) -> Any:
        if not public:
            if info.context.viewer is None:
                raise NotSignedIn
            if hides and not allows(info.context, rule):
                info.context.hidden.add(f"{info.parent_type.name}.{info.field_name}")
                return None
        return inner(source, info, **arguments)  # type: ignore[misc]

    def subscribed(source: Any, info: Any, **arguments: Any) -> Any:
        if info.context.viewer is None:
            raise NotSignedIn
        if not allows(info.context, rule):
            raise forbidden()
        return subscribe(source, info, **arguments)  # type: ignore[misc]

    if subscribe is not None:
        field.subscribe = subscribed
    else:
        field.resolve = guarded
