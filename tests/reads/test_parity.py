"""A compiled read answers to the letter as the ordinary execution does, whoever asks for whatever.

The same operations are asked for in every run, so that a failure is somebody's change and not luck.
`PARITY_EXAMPLES=20000 pytest tests/reads -o faulthandler_timeout=0` asks for that many others, and
shrinks what fails; the seed that it prints, given as `PARITY_SEED`, asks for the same again.
"""

import os
import secrets
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, note, seed, settings
from hypothesis.internal.conjecture.providers import AVAILABLE_PROVIDERS

from tests.reads.operations import operations
from tests.reads.parity import Both

EXAMPLES = int(os.environ.get("PARITY_EXAMPLES", "0"))
SEED = int(os.environ.get("PARITY_SEED", "0")) or (secrets.randbelow(10**9) if EXAMPLES else 1)
AVAILABLE_PROVIDERS["fresh"] = "hypothesis.internal.conjecture.providers.HypothesisProvider"
"""Every example is a new one. Under its own name five in six are the one before with a part doubled,
and whole roots are hardly ever asked for."""
MUCH = settings(
    backend="fresh",
    max_examples=EXAMPLES or 400,
    deadline=None,
    database=None,
    # Shrinking takes minutes, and a test that takes two is ended.
    phases=[Phase.generate, Phase.shrink] if EXAMPLES else [Phase.generate],
    suppress_health_check=list(HealthCheck),
)
"""Examples are documents; each is sent one to three times."""


@pytest.fixture
async def asked(crowd: Both) -> AsyncIterator[Both]:
    """After all of it much was found, and what could be compiled was."""
    yield crowd
    assert not crowd.faults, crowd.faults[0]
    assert crowd.shown > MUCH.max_examples / 2
    assert crowd.compiled_of_data > 0.7 * crowd.of_data > 0


def _asking(part: int, of: str, examples: int) -> Callable[..., Any]:
    """A test of a part of the operations: all of them would take longer than a test may."""

    @seed(SEED + part)
    @settings(MUCH, max_examples=examples)
    @given(operation=operations())
    async def test(request, operation):
        both: Both = request.getfixturevalue(of)
        for asking in operation.askings:
            differences = await both.differences(operation, asking)
            if differences:
                note(f"PARITY_SEED={SEED}\n{both.told(operation, asking)}")
            assert not differences

    return pytest.mark.usefixtures(of)(test)


test_whatever_is_asked_is_answered_alike_either_way = _asking(0, "asked", MUCH.max_examples)
test_whatever_else_is_asked_is_answered_alike_either_way = _asking(1, "asked", MUCH.max_examples)
test_where_there_is_nobody_all_is_answered_alike = _asking(2, "nobody", 1 + MUCH.max_examples // 10)
