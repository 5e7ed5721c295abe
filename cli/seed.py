"""The demo agency is written whole or not at all, once, and never beside people who are real.

What is there already stays as people left it: a second run finds the agency and writes nothing.
"""

from datetime import UTC, datetime

from tortoise.transactions import in_transaction

from cli import catalogues
from cli.database import connected
from cli.demo_agency import GROUP_ID, PROVIDERS, write_agency
from cli.demo_records import write_people
from cli.fault import Fault
from cli.welcome import PASSWORD
from models import Account, CamsRecord, Jobseeker, ServiceProviderGroup
from permissions.passwords import hash_password
from permissions.tokens import Tokens
from settings import DatabaseRole

_LOCK = 0x64656D6F
"""An advisory lock's number: of two who seed at once, the second finds what the first wrote."""


async def seed() -> None:
    """Seed the database of the settings, and say what is there."""
    async with connected(DatabaseRole.OWNER) as settings:
        tokens = Tokens(settings.secret_key, access_token_lifetime=settings.access_token_lifetime)
        print(await sow(tokens, at=datetime.now(UTC)))


async def sow(tokens: Tokens, *, at: datetime) -> str:
    """Write the catalogues and the agency as they stand at `at`. One line of what is there.

    Raise Fault, having written nothing, when the database holds people who are not of the demo.
    """
    async with in_transaction() as transaction:
        await transaction.execute_query("SELECT pg_advisory_xact_lock($1)", [_LOCK])
        is_there = await ServiceProviderGroup.exists(id=GROUP_ID)
        await _refuse_strangers(is_there=is_there)
        await catalogues.load()
        if not is_there:
            password_hash = hash_password(PASSWORD)
            accounts = await write_agency(password_hash=password_hash, at=at)
            await write_people(accounts, tokens, password_hash=password_hash, at=at)
        return await _what_is_there()


async def _refuse_strangers(*, is_there: bool) -> None:
    """Real people belong to a real group of providers; before there is one, everybody is real."""
    strangers = await ServiceProviderGroup.exclude(id=GROUP_ID).exists()
    if not is_there:
        strangers = strangers or await Account.exists() or await Jobseeker.exists()
    if strangers:
        raise Fault(
            "this database holds people who are not of the demo agency, so nothing was written. "
            "Give the demo a database of its own in OWNER_DATABASE_URL; `portal catalogues` loads the "
            "starter sets of the catalogues alone."
        )


async def _what_is_there() -> str:
    jobseekers = await Jobseeker.all().count()
    clients = await Jobseeker.filter(caseworker_id__isnull=False).count()
    linked = await CamsRecord.all().count()
    accounts = await Account.all().count()
    return (
        f"The demo agency is there: {len(PROVIDERS)} service providers, {jobseekers} jobseekers"
        f" ({clients} clients, {jobseekers - clients} referrals; {linked} linked to CaMS),"
        f" {accounts} accounts."
    )
