"""Tests share servers and nothing else."""

import pytest
import redis

from models.service_provider import ServiceProviderGroup


@pytest.mark.parametrize("_", ["first", "second"])
async def test_a_test_finds_its_tables_empty(database, _):
    assert await ServiceProviderGroup.all().count() == 0
    await ServiceProviderGroup.create(name="North and South")


@pytest.mark.parametrize("_", ["first", "second"])
def test_a_test_finds_its_redis_empty(redis_url, _):
    with redis.Redis.from_url(redis_url) as client:
        assert client.dbsize() == 0
        client.set("left", "behind")
