"""Operations made from the schema: every root field, every object by its id, every input field."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLObjectType,
    get_named_type,
    get_nullable_type,
    is_composite_type,
    is_input_object_type,
    is_required_argument,
    is_required_input_field,
)

from models.identity import Kind
from schema.limits import MOST_FIELDS
from tests.schema.agency import PASSWORD
from tests.schema.selections import APART, GRAPHQL, everything_of

KIND_OF_INPUT = {
    "jobseekerId": Kind.JOBSEEKER,
    "invitationId": Kind.INVITATION,
    "transferRequestId": Kind.TRANSFER_REQUEST,
    "accountId": Kind.ACCOUNT,
    "caseworkerId": Kind.ACCOUNT,
    "serviceProviderId": Kind.SERVICE_PROVIDER,
    "serviceProviderGroupId": Kind.SERVICE_PROVIDER_GROUP,
    "sitePreferenceId": Kind.SITE,
    "subscriptionId": Kind.REPORT_SUBSCRIPTION,
    "siteId": Kind.SITE,
    "workerId": Kind.ACCOUNT,
    "programId": Kind.AGENCY_PROGRAM,
    "sessionId": Kind.SERVICE_SESSION,
    "attendanceId": Kind.SESSION_ATTENDANCE,
    "jobseekerIds": Kind.JOBSEEKER,
    "anonymousClientId": Kind.ANONYMOUS_CLIENT,
    "anonymousClientIds": Kind.ANONYMOUS_CLIENT,
    "mentorId": Kind.JOBSEEKER,
    "matchId": Kind.MENTOR_MATCH,
    "icareExportId": Kind.ICARE_EXPORT,
    "icareRejectionId": Kind.ICARE_REJECTION,
    "draftId": Kind.REGISTRATION_DRAFT,
    "familyOf": Kind.JOBSEEKER,
    "primaryWorkerId": Kind.ACCOUNT,
    "registrationSiteId": Kind.SITE,
}
KIND_OF_TYPE = {
    "CamsRefresh": Kind.CAMS_REFRESH,
    "Jobseeker": Kind.JOBSEEKER,
}
"""What the argument `id` of a root field names, by what the field returns."""
TEXTS = {
    "name": "Ada Lovelace",
    "email": "somebody@mail.example",
    "referenceNumber": "1000123",
    "number": "CA-0000001",
    "search": "cook",
    "report": "ListClients",
    "month": "2026-01",
    "password": PASSWORD,
    "newPassword": "another password",
}
NUMBERS = {"version": 0}
"""Nothing was saved of whom a mutation is about."""
SCALARS = {
    "Boolean": True,
    "Int": 1,
    "Float": 1.0,
    "Decimal": "21.50",
    "Date": "1990-01-01",
    "ID": "x",
}
"""What is filled in where no name says more."""
WANTED = {
    "UnlockSensitiveInformationInput": {"password": PASSWORD},
    "DateRange": {"period": "CUSTOM", "fiscalYear": None},
}
"""By input: what an operation needs that its input need not have."""


@dataclass(frozen=True)
class Operation:
    """A document with its variables; each variable in `ids` is the id of an object of a kind."""

    name: str
    """Coordinate of the root field."""
    query: str
    variables: dict[str, Any]
    ids: dict[tuple[str, ...], Kind]
    """Paths among the variables."""
    disguised: str = ""
    """The same with aliases and fragments."""

    def with_ids(self, ids: Mapping[Kind, Any]) -> dict[str, Any]:
        wanted = _copied(self.variables)
        for path, kind in self.ids.items():
            *way, last = path
            here = wanted
            for step in way:
                here = here[step]
                here = here[0] if isinstance(here, list) else here
            here[last] = str(ids[kind])
        return wanted


def queries() -> list[Operation]:
    """Every field of Query with everything below it."""
    return [
        *(
            _root("query", name, field)
            for name, field in GRAPHQL.query_type.fields.items()
            if name != "node"
        ),
        _intake_form(),
    ]


def _intake_form() -> Operation:
    """All that the form says of a person: selected nowhere else, because it is so much."""
    below = f"registration {{ {everything_of(GRAPHQL.type_map[APART], 3)} }}"
    return Operation(
        "Query.jobseeker",
        f"query($id: ID!) {{ jobseeker(id: $id) {{ __typename {below} }} }}",
        {"id": ""},
        {("id",): Kind.JOBSEEKER},
        "query($id: ID!) { found: jobseeker(id: $id) { __typename ...Everything } }"
        f" fragment Everything on Jobseeker {{ {below} }}",
    )


def nodes() -> list[Operation]:
    """An object of every kind by its id, with everything that its type has; of a type that has more than
    a document may hold, what is below each of its fields once more by itself.
    """
    found = []
    for kind, types in _types_by_kind().items():
        most = (MOST_FIELDS - 100) // len(types)
        found.append(_node(kind, {one.name: _deepest(one, most) for one in types}))
        if len(types) > 1:
            found += [_node(kind, parts) for parts in _field_by_field(types)]
    return found


def _node(kind: Kind, parts: Mapping[str, str]) -> Operation:
    """`parts` are selections by the names of their types."""
    inline = " ".join(f"... on {name} {{ {below} }}" for name, below in parts.items())
    spread = " ".join(f"...{name}" for name in parts)
    fragments = " ".join(
        f"fragment {name} on {name} {{ {below} }}" for name, below in parts.items()
    )
    return Operation(
        "Query.node",
        f"query($id: ID!) {{ node(id: $id) {{ __typename {inline} }} }}",
        {"id": ""},
        {("id",): kind},
        f"query($id: ID!) {{ found: node(id: $id) {{ __typename {spread} }} }} {fragments}",
    )


def _field_by_field(types: list[GraphQLObjectType]) -> list[dict[str, str]]:
    """What is below the fields that the types of an object have in common."""
    return [
        {one.name: f"{name} {{ {_deepest(get_named_type(field.type))} }}" for one in types}
        for name, field in types[0].fields.items()
        if is_composite_type(get_named_type(field.type))
        and all(name in one.fields for one in types)
        and not any(map(is_required_argument, field.args.values()))
    ]


def mutations(*, filled: bool = False) -> list[Operation]:
    """Every mutation with the least that its input wants, or with all that it takes."""
    return [
        _root("mutation", name, field, filled=filled, member=member)
        for name, field in GRAPHQL.mutation_type.fields.items()
        for member in range(_members(field.args["input"].type) if filled else 1)
    ]


def filters() -> list[Operation]:
    """Every field of Query that takes an input, with all that it takes."""
    return [
        _root("query", name, field, filled=True)
        for name, field in GRAPHQL.query_type.fields.items()
        if any(is_input_object_type(get_named_type(one.type)) for one in field.args.values())
    ]


def subscriptions() -> list[Operation]:
    return [
        _root("subscription", name, field)
        for name, field in GRAPHQL.subscription_type.fields.items()
    ]


def _members(type_: GraphQLInputType) -> int:
    """How many documents it takes to fill in everything: of some inputs one member is given."""
    inner = get_named_type(type_)
    if not isinstance(inner, GraphQLInputObjectType):
        return 1
    of_parts = max(_members(part.type) for part in inner.fields.values())
    return max(len(inner.fields), of_parts) if _is_one_of(inner) else of_parts


def _is_one_of(type_: GraphQLInputObjectType) -> bool:
    return bool(type_.extensions["strawberry-definition"].is_one_of)


def _root(
    operation: str, name: str, field: GraphQLField, *, filled: bool = False, member: int = 0
) -> Operation:
    ids: dict[tuple[str, ...], Kind] = {}
    variables: dict[str, Any] = {}
    named = get_named_type(field.type)
    for argument, told in field.args.items():
        is_input = is_input_object_type(get_named_type(told.type))
        if not (is_required_argument(told) or argument in KIND_OF_INPUT or (filled and is_input)):
            continue
        kind = KIND_OF_TYPE.get(named.name) if argument == "id" else None
        variables[argument] = _value(
            told.type, argument, (argument,), ids, filled=filled, member=member, kind=kind
        )
    head = ", ".join(f"${one}: {field.args[one].type}" for one in variables)
    given = ", ".join(f"{one}: ${one}" for one in variables)
    operation_, call = (
        f"{operation}({head})" if head else operation,
        f"{name}({given})" if given else name,
    )
    below = everything_of(named, 1) if operation == "mutation" else _deepest(named)
    return Operation(
        f"{operation.title()}.{name}",
        f"{operation_} {{ {call} {{ {below} }} }}",
        variables,
        ids,
        f"{operation_} {{ found: {call} {{ ...Everything }} }}"
        f" fragment Everything on {named.name} {{ {below} }}",
    )


def _deepest(type_: GraphQLNamedType, most: int = MOST_FIELDS - 100) -> str:
    """As much below a type as makes a document that is not too large (schema/limits.py)."""
    return next(
        below
        for below in (everything_of(type_, depth) for depth in (4, 3, 2, 1))
        if len(re.findall(r"\w+", below)) < most
    )


def _value(
    type_: GraphQLInputType,
    name: str,
    path: tuple[str, ...],
    ids: dict[tuple[str, ...], Kind],
    *,
    filled: bool,
    member: int = 0,
    kind: Kind | None = None,
) -> Any:
    inner = get_nullable_type(type_)
    if isinstance(inner, GraphQLList):
        return [_value(inner.of_type, name, path, ids, filled=filled, member=member)]
    if isinstance(inner, GraphQLInputObjectType):
        parts = [
            (part, told)
            for part, told in inner.fields.items()
            if filled or _is_one_of(inner) or is_required_input_field(told)
        ]
        if _is_one_of(inner):
            # The last one is the one that every role may use.
            parts = [parts[-1 - member % len(parts)]]
        return {
            part: _value(told.type, part, (*path, part), ids, filled=filled, member=member)
            for part, told in parts
        } | WANTED.get(inner.name, {})
    if isinstance(inner, GraphQLEnumType):
        return next(iter(inner.values))
    if kind := kind or KIND_OF_INPUT.get(name):
        ids[path] = kind
        return ""
    scalar = getattr(inner, "name", "")
    if scalar == "String":
        return TEXTS.get(name, "x")
    return NUMBERS.get(name, SCALARS.get(scalar, _MOMENT))


_MOMENT = "2026-01-01T00:00:00Z"


def _types_by_kind() -> dict[Kind, list[GraphQLObjectType]]:
    """Types that have an id, under the kind that their ids name."""
    found: dict[Kind, list[GraphQLObjectType]] = {}
    for one in GRAPHQL.get_possible_types(GRAPHQL.type_map["Node"]):
        found.setdefault(_KIND_OF_NODE.get(one.name) or Kind[_constant(one.name)], []).append(one)
    return found


_KIND_OF_NODE = {
    "Client": Kind.JOBSEEKER,
    "Referral": Kind.JOBSEEKER,
    "StaffMember": Kind.ACCOUNT,
}


def _constant(name: str) -> str:
    return "".join(f"_{letter}" if letter.isupper() else letter.upper() for letter in name)[1:]


def _copied(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _copied(one) for name, one in value.items()}
    return value
