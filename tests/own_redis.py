"""A Redis of one test's own, to be killed, stopped, filled and started again."""

import asyncio
import signal
import socket
import subprocess

import pytest

from cli.redis_server import Redis


class OwnRedis:
    def __init__(self, folder):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self._server = Redis(folder, port, "only-for-this-test")
        self._process = None
        self.url = self._server.url()

    async def start(self):
        self._process = await asyncio.to_thread(
            subprocess.Popen, self._server.server().command, stdout=subprocess.DEVNULL
        )
        while not await asyncio.to_thread(self._server.answers):  # noqa: ASYNC110  # A process.
            await asyncio.sleep(0.02)

    async def kill(self):
        self._process.kill()
        await asyncio.to_thread(self._process.wait)

    def stop_answering(self):
        self._process.send_signal(signal.SIGSTOP)

    def go_on(self):
        self._process.send_signal(signal.SIGCONT)


@pytest.fixture
async def own_redis(tmp_path):
    own_redis = OwnRedis(tmp_path)
    await own_redis.start()
    yield own_redis
    own_redis.go_on()
    await own_redis.kill()
