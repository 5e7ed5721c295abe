"""Loaders: one batch for everybody who asks, and nothing for nobody."""

import asyncio
from typing import Any

import pytest

from resolvers.loaders import Batches, Loaders


@pytest.fixture
def loaders() -> Loaders:
    nobody: Any = None
    return Loaders(nobody)


async def test_whoever_is_cancelled_leaves_the_others_what_they_wait_for(loaders):
    async def load(keys):
        return [key * 2 for key in keys]

    doubled = Batches(loaders, load)
    first, second = doubled.load(21), doubled.load(21)
    first.cancel()

    assert await second == 42


async def test_what_has_not_begun_when_nobody_waits_any_more_is_not_loaded(loaders):
    begun = []

    async def load(keys):
        begun.append(keys)
        return keys

    Batches(loaders, load).load(21)
    await loaders.stop()
    for _ in range(5):
        await asyncio.sleep(0)

    assert begun == []
