"""THE matrix: who may see each field, use each argument, fill in each input field.

A type, field, argument or input field without a line here does not import (`schema/guard.py`).
Lines that only say `anyone` mean: whoever can see the object, can see the field; the scope has
decided who that is. Field names are the Python ones; `Type.field(argument)` is an argument.
"""

from collections.abc import Callable, Mapping

from models import Permission
from permissions.rules import (
    anyone,
    assigns_caseworkers,
    assigns_service_providers,
    links_to_cams,
    works_with_clients,
)
from permissions.viewer import Viewer

Rule = Callable[[Viewer], bool]

PRINTED: Mapping[Rule, Permission | None] = {
    anyone: None,
    works_with_clients: Permission.CLIENTS,
    links_to_cams: Permission.CAMS_LINKING,
    assigns_service_providers: Permission.SERVICE_PROVIDER_GROUP,
    assigns_caseworkers: Permission.SERVICE_PROVIDER_ADMIN,
}
"""What `@requiresPermission` says of a rule."""

WITHOUT_SIGNING_IN = frozenset(
    {"Mutation.sign_in", "Mutation.accept_invitation", "Query.viewer", "Query.catalogue"}
)
"""The only root fields that nobody has to sign in for."""


def _all(rule: Rule, *names: str) -> dict[str, Rule]:
    return dict.fromkeys(names, rule)
