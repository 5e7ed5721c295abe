"""A scope of the ORM as the SQL of its rows, for every viewer of a kind."""

from uuid import uuid4

import pytest

from models import AccountKind, Language, Permission
from permissions.scopes import visible_jobseekers
from permissions.viewer import Viewer
from reads.scope import rows_of
from reads.slots import Slots
from reads.symbols import symbolic_viewer

# Tortoise gives a model its columns when it is initialised.
pytestmark = pytest.mark.usefixtures("database")


def sql_for(providers):
    viewer = Viewer(
        account_id=uuid4(),
        kind=AccountKind.STAFF,
        display_name="Noor",
        language=Language.ENGLISH,
        permissions=frozenset({Permission.CLIENTS}),
        provider_ids=frozenset(uuid4() for _ in range(providers)),
    )
    return rows_of(lambda _: visible_jobseekers(symbolic_viewer(viewer)), Slots()).sql


def test_one_provider_is_compared_by_equality_which_keeps_the_order_of_an_index():
    assert sql_for(1).endswith('WHERE "provider_id" IN ($1)')


@pytest.mark.parametrize("providers", [2, 30])
def test_several_are_one_parameter_however_many_there_are(providers):
    assert sql_for(providers).endswith('WHERE "provider_id" = ANY ($1::uuid[])')
