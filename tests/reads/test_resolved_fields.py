"""Which fields are filled in by resolvers: a new one that is not compiled is seen in a review."""

import os
from pathlib import Path

from graphql import GraphQLObjectType

from reads.data import Found, Listed
from schema.compiled import SchemaFacts

LIST = Path(__file__).parent / "resolved_fields.txt"
MACHINERY = ("Connection", "Edge", "PageInfo", "Payload", "Preview", "Mutation", "Subscription")


def resolved():
    """Every field of an object that is neither a column nor says what it is made of."""
    facts = SchemaFacts()
    for name, type_ in sorted(facts.schema.type_map.items()):
        if not isinstance(type_, GraphQLObjectType) or name.startswith("__"):
            continue
        if name.endswith(MACHINERY):
            continue
        for field_name, field in sorted(type_.fields.items()):
            what = facts.data(field)
            if name == "Query":
                if not isinstance(what, Listed | Found):
                    yield f"{name}.{field_name}"
            elif what is None and facts.has_resolver(field):
                yield f"{name}.{field_name}"


def test_what_resolvers_fill_in_is_listed():
    found = "\n".join(resolved()) + "\n"
    if os.environ.get("WRITE_RESOLVED_FIELDS"):
        LIST.write_text(found)

    assert LIST.read_text() == found
