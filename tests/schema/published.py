"""Documents and consumers as they stand in the tables, without asking whether they may."""

from models import Account, Consumer, ConsumerMode, DocumentState, PersistedDocument, ServiceKey
from models.persisted_document import sha256_of
from permissions import service_key
from permissions.tokens import NotOurs
from tests.people import now


async def front_end(name="web", mode=ConsumerMode.FREE):
    return await Consumer.create(name=name, mode=mode)


async def consumer_of(account):
    return await Consumer.get_or_none(account_id=account.id) or await _of_account(account)


async def _of_account(account):
    consumer = Consumer.of_account(account)
    await consumer.save()
    return consumer


async def published(consumer, text, **columns):
    """A document of a consumer; what is there already stays."""
    sha256 = sha256_of(text)
    found = await PersistedDocument.get_or_none(consumer=consumer, sha256=sha256)
    return found or await PersistedDocument.create(
        **{
            "consumer": consumer,
            "name": sha256[:20],
            "version": 1,
            "sha256": sha256,
            "operation": "query",
            "text": text,
            "state": DocumentState.ACTIVE,
            "published_at": now(),
        }
        | columns
    )


async def published_for_key(text, key):
    """A service account runs its documents alone: what its key is about to send is one of them."""
    try:
        row = await ServiceKey.get_or_none(id=service_key.read(key).key_id)
    except NotOurs:
        return
    if row is not None:
        await published(await consumer_of(await Account.get(id=row.account_id)), text)
