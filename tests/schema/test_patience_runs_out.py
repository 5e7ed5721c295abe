"""Patience ends what is inside, says so, and takes back nobody else's wish to end it."""

import asyncio

import pytest

from schema.patience import Patience, Watch


class Sent:
    """A request whose client goes when told."""

    def __init__(self):
        self.gone = asyncio.Event()

    async def receive(self):
        await self.gone.wait()
        return {"type": "http.disconnect"}


@pytest.fixture
def request_():
    return Sent()


@pytest.fixture
def soon(monkeypatch):
    monkeypatch.setattr("schema.patience.SOON_OVER_SECONDS", 0.01)
    monkeypatch.setattr("schema.patience.LONGEST_SECONDS", 0.03)


async def test_what_is_over_in_time_is_left_alone(request_):
    with Patience(request_.receive, Watch()):
        await asyncio.sleep(0)

    assert asyncio.current_task().cancelling() == 0


async def test_time_runs_out(request_, soon):
    with pytest.raises(TimeoutError), Patience(request_.receive, Watch()):
        await asyncio.sleep(20)

    assert asyncio.current_task().cancelling() == 0


async def test_what_fails_because_it_was_ended_ran_out_of_time(request_, soon):
    async def failing():
        try:
            await asyncio.sleep(20)
        except asyncio.CancelledError:
            raise ValueError from None

    with pytest.raises(TimeoutError), Patience(request_.receive, Watch()):
        await failing()


async def test_what_fails_by_itself_says_so(request_):
    with pytest.raises(ValueError, match="wrong"), Patience(request_.receive, Watch()):
        raise ValueError("wrong")


async def test_a_client_that_goes_ends_it(request_, monkeypatch):
    monkeypatch.setattr("schema.patience.SOON_OVER_SECONDS", 0.01)
    asyncio.get_running_loop().call_later(0.03, request_.gone.set)

    with pytest.raises(TimeoutError), Patience(request_.receive, Watch()):
        await asyncio.sleep(20)


@pytest.mark.parametrize("after", [0, 0.03])
async def test_unless_nobody_has_to_wait_for_it(request_, monkeypatch, after):
    monkeypatch.setattr("schema.patience.SOON_OVER_SECONDS", 0.01)

    with Patience(request_.receive, Watch()) as patience:
        await asyncio.sleep(after)
        patience.whether_or_not_somebody_waits()
        request_.gone.set()
        await asyncio.sleep(0.05)


async def test_somebody_else_s_wish_to_end_it_is_theirs(request_):
    async def waiting():
        with Patience(request_.receive, Watch()):
            await asyncio.sleep(20)

    task = asyncio.create_task(waiting())
    await asyncio.sleep(0.01)
    task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await task
