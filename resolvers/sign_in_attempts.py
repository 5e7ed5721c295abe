"""Guessing passwords becomes slow for whoever guesses, and for nobody else.

Failures are counted for a network address at one account, and for a network address at all accounts:
a stranger who guesses elsewhere never keeps a person out. An address that no account has is counted
like any other, so that waiting tells nothing of who has an account. Nothing of a person is stored.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import AddressValueError, IPv6Address, ip_address, ip_network

from tortoise import connections

from models import SignInAttempt
from models.email_address import NotAnEmailAddress, parse_email_address
from models.errors import Mistake, invalid, say
from models.sign_in_attempt import FORGOTTEN_AFTER
from resolvers.context import Context

_IPV6_PREFIX = 64
"""What one household or one server has of IPv6: addresses in it are free to choose."""
_AT_ONE_ACCOUNT = 5
_CODES_AT_ONE_ACCOUNT = 20
"""From everywhere together: only who has the password gets as far as a code."""
_AT_ALL_ACCOUNTS = 50
"""More: an office of many people often has one address."""
_LONGEST_AT_ONE_ACCOUNT = timedelta(minutes=15)
_LONGEST_AT_ALL_ACCOUNTS = timedelta(minutes=1)
_LONGEST_FOR_CODES = timedelta(minutes=5)
"""Three of a million codes are right at a time: guessing takes years, and the owner gets in."""


@dataclass(frozen=True)
class _Counter:
    key: str
    free: int
    """Failures that cost nothing; every further one doubles the wait, from two seconds on."""
    longest: timedelta


# A failure that was tried while others failed, and is told when the wait has begun, counts no more.
_FAIL = """
insert into sign_in_attempt as counter (key, failures, last_failed_at, blocked_until)
values ($1, 1, $2, $2)
on conflict (key) do update set
    failures = case when counter.last_failed_at < $3 then 1 else counter.failures + 1 end,
    last_failed_at = $2,
    blocked_until = case
        when counter.last_failed_at < $3 or counter.failures < $4 then $2
        else $2 + least(power(2, least(counter.failures + 1 - $4, 20)), $5) * interval '1 second'
    end
where counter.blocked_until <= $2
"""


class Attempts:
    """The counters that one attempt to sign in stands under."""

    def __init__(self, ctx: Context, email: str, *, to: str = "") -> None:
        """`to` tells other things than signing in apart, which are counted by themselves."""
        network = network_of(ctx.source)
        self._here = _Counter(
            ctx.tokens.attempt_key(f"account{to}", network, normalised(email)),
            _AT_ONE_ACCOUNT,
            _LONGEST_AT_ONE_ACCOUNT,
        )
        self._anywhere = _Counter(
            ctx.tokens.attempt_key(f"source{to}", network),
            _AT_ALL_ACCOUNTS,
            _LONGEST_AT_ALL_ACCOUNTS,
        )
        self._codes = _Counter(
            ctx.tokens.attempt_key("codes", normalised(email)),
            _CODES_AT_ONE_ACCOUNT,
            _LONGEST_FOR_CODES,
        )

    async def must_not_wait(self, *field: str) -> None:
        """Raise Mistake at `field`, with how long to wait.

        Asked before the password is compared, and again afterwards: of many guesses at once, those
        that end after the wait has begun are told nothing, whether they were right or wrong.
        """
        await _must_not_wait((self._here, self._anywhere), *field)

    async def must_not_wait_for_code(self, *field: str) -> None:
        """The same before a code is compared, which whoever knows the password may guess at."""
        await _must_not_wait((self._here, self._anywhere, self._codes), *field)

    async def failed(self) -> None:
        """Outside of any transaction that the mistake would take back."""
        await _count((self._here, self._anywhere))

    async def failed_with_code(self) -> None:
        """The password was right, and the code was not."""
        await _count((self._here, self._anywhere, self._codes))

    async def code_was_right(self) -> None:
        """Forget the wrong codes of this account: whoever made them does not have the app."""
        await SignInAttempt.filter(key=self._codes.key).delete()

    async def succeeded(self) -> None:
        """Forget what failed from here at this account.

        Not what failed from here at others: somebody with an account of their own could go on
        guessing at everybody else's. Nor what failed elsewhere.
        """
        await SignInAttempt.filter(key=self._here.key).delete()


async def _must_not_wait(counters: Iterable[_Counter], *field: str) -> None:
    now = datetime.now(UTC)
    rows = await SignInAttempt.filter(
        key__in=[counter.key for counter in counters], blocked_until__gt=now
    )
    if rows:
        raise _wait(max(row.blocked_until for row in rows) - now, *field)


async def _count(counters: Iterable[_Counter]) -> None:
    now = datetime.now(UTC)
    for counter in counters:
        await connections.get("default").execute_query(
            _FAIL,
            [
                counter.key,
                now,
                now - FORGOTTEN_AFTER,
                counter.free,
                int(counter.longest.total_seconds()),
            ],
        )


def network_of(address: str) -> str:
    """An IPv4 address as it is, the /64 of an IPv6 address; one name for what is neither."""
    try:
        ip = ip_address(address.partition("%")[0])
    except (AddressValueError, ValueError):
        return "unknown"
    if isinstance(ip, IPv6Address):
        if ip.ipv4_mapped is not None:
            return str(ip.ipv4_mapped)
        return str(ip_network((ip, _IPV6_PREFIX), strict=False))
    return str(ip)


def normalised(email: str) -> str:
    """An address as an account has it, or what was typed when it is none."""
    try:
        return parse_email_address(email).lower()
    except NotAnEmailAddress:
        return email.strip().lower()


def _wait(left: timedelta, *field: str) -> Mistake:
    return invalid(
        say("There were too many attempts. Try again in {seconds} s."),
        *field,
        seconds=math.ceil(left.total_seconds()),
    )
