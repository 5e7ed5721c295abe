"""Two providers of a group, and people to look up from the desk of the one in the north."""

import time
from datetime import UTC, datetime, timedelta

import pytest

from models import (
    AccountKind,
    Jobseeker,
    Language,
    Permission,
    ReferralStatus,
    ServiceProvider,
    ServiceProviderGroup,
)
from models.identity import Kind, new_id
from models.name_word import index_names
from permissions.rows import reaching
from permissions.tokens import Tokens
from permissions.viewer import Viewer
from resolvers.context import Context
from resolvers.limiter import Limiter
from resolvers.look_up import look_up

TOKENS = Tokens("only for this test, only for this test", access_token_lifetime=timedelta(hours=1))


class Agency:
    def __init__(self, north, south, limiter):
        self.north = north
        self.south = south
        self.limiter = limiter

    async def add(self, provider, first_name, last_name, **columns):
        return (await self.add_many(1, provider, first_name, last_name, **columns))[0]

    async def add_many(self, number, provider, first_name, last_name, **columns):
        people = [
            Jobseeker(
                provider_id=provider.id,
                referral_status=ReferralStatus.AWAITING_ASSIGNMENT,
                first_name=first_name,
                last_name=last_name,
                created_by_id=new_id(Kind.ACCOUNT),
                **{"email": "somebody@mail.example", **columns},
            )
            for _ in range(number)
        ]
        await Jobseeker.bulk_create(people)
        await index_names(people)
        return people

    def staff(self, *, account_id=None):
        """A request of somebody at North Employment who works with clients."""
        return self._context(Permission.CLIENTS, {self.north.id}, account_id)

    def administrator(self):
        return self._context(Permission.ADMINISTRATOR, {self.north.id, self.south.id}, None)

    async def look_up(
        self, name, *, ctx=None, date_of_birth=None, email=None, phone=None, first=10
    ):
        ctx = ctx or self.staff()
        with reaching(ctx.reach):
            return await look_up(
                ctx,
                name=name,
                date_of_birth=date_of_birth,
                email=email,
                phone=phone,
                first=first,
            )

    async def found(self, name, **more):
        """The names of the people who were found; of restricted ones the initials."""
        return [self.shown(match) for match in (await self.look_up(name, **more)).matches]

    @staticmethod
    def shown(match):
        person = match.jobseeker
        return f"{person.first_name} {person.last_name}" if person else match.restricted.initials

    def _context(self, permission, provider_ids, account_id):
        return Context(
            viewer=Viewer(
                account_id=account_id or new_id(Kind.ACCOUNT),
                kind=AccountKind.STAFF,
                display_name="Casey Worker",
                language=Language.ENGLISH,
                permissions=frozenset({permission}),
                provider_ids=frozenset(provider_ids),
            ),
            language=Language.ENGLISH,
            tokens=TOKENS,
            cams=None,
            limiter=self.limiter,
            portal_url="http://portal.example",
            keyring=None,
            now=datetime.now(UTC),
        )


@pytest.fixture
async def agency(database, redis_url):
    group = await ServiceProviderGroup.create(name="North and South")
    limiter = Limiter(redis_url)
    yield Agency(
        await ServiceProvider.create(group=group, name="North Employment"),
        await ServiceProvider.create(group=group, name="South Employment"),
        limiter,
    )
    await limiter.aclose()


@pytest.fixture
def aged():
    """A sealed text as it would be if it had been sealed some minutes earlier."""

    def age(sealed, *, minutes):
        padded = sealed + "=" * (-len(sealed) % 4)
        then = int(time.time()) - minutes * 60
        return TOKENS._seal.encrypt_at_time(TOKENS._seal.decrypt(padded.encode()), then).decode()

    return age
