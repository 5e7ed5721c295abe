"""What may be run: a document by its id or its name, or a text where texts are taken.

Everybody may run what the product ships. A service account may run that and what was published for
it, whoever else it says it is; a front end is what it calls itself, which is no boundary of
security: its people may see what they may see whatever it sends.
"""

import logging
from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING

from models import ConsumerMode
from models.errors import not_found, say
from models.persisted_document import sha256_of
from permissions.rules import runs_documents_alone
from resolvers.document_list import Asker, Document
from resolvers.page import LARGEST_OF_A_DOCUMENT

if TYPE_CHECKING:
    from resolvers.context import Context

_MOST_TOLD = 1000

_log = logging.getLogger(__name__)
_told: OrderedDict[tuple[str, str], None] = OrderedDict()
"""Texts that are in no list and were logged: each once for a consumer and a process."""


class NotInTheList(Exception):
    """There is no such document for this consumer."""

    def __init__(self, mode: ConsumerMode) -> None:
        super().__init__(mode)
        self.mode = mode


class NotTaken(Exception):
    """A text that this consumer may not send."""

    def __init__(self, mode: ConsumerMode) -> None:
        super().__init__(mode)
        self.mode = mode


async def asker_of(ctx: "Context") -> Asker:
    viewer = ctx.viewer
    if viewer is not None and runs_documents_alone(viewer):
        return await ctx.documents.of_account(viewer.account_id)
    return await ctx.documents.of_front_end(ctx.client_name)


async def document_of_id(ctx: "Context", id_: str) -> Document:
    """`id_` is a hash in hexadecimal, or an id that the consumer's tool gave. Raise NotInTheList."""
    asker = await asker_of(ctx)
    found = await _listed(ctx, asker, id_)
    if found is not None:
        ctx.largest = LARGEST_OF_A_DOCUMENT
        _count(ctx, asker, found)
    elif asker.mode is ConsumerMode.FREE:
        # Not counted: whoever registers as many as they like would fill the table of uses.
        found = ctx.documents.registered(id_)
    if found is None:
        raise NotInTheList(asker.mode)
    return found


async def document_named(ctx: "Context", name: str) -> Document:
    """The newest version that the consumer may run; else what is shipped. Raise Mistake NOT_FOUND."""
    asker = await asker_of(ctx)
    found = asker.by_name.get(name) or ctx.documents.shipped_by_name.get(name)
    if found is None:
        raise not_found(say("There is no document of this name."), "name")
    _count(ctx, asker, found)
    return found


async def take_text(
    ctx: "Context", asker: Asker, text: str, name_of: Callable[[str], str | None]
) -> None:
    """Raise NotTaken for a text that is not this consumer's to send. `name_of` tells what to log."""
    if asker.mode is ConsumerMode.FREE:
        return
    if asker.mode is ConsumerMode.IDS:
        raise NotTaken(asker.mode)
    sha256 = sha256_of(text)
    # Who is only watched is not made to wait for the database: what was published just now is known soon.
    watched = asker.mode is ConsumerMode.LOG
    found = _known(ctx, asker, sha256) if watched else await _listed(ctx, asker, sha256)
    if found is not None:
        ctx.largest = LARGEST_OF_A_DOCUMENT
        _count(ctx, asker, found)
    elif asker.mode is ConsumerMode.ENFORCE:
        raise NotTaken(asker.mode)
    else:
        _tell(asker.used_by, name_of(text), sha256)


async def _listed(ctx: "Context", asker: Asker, id_: str) -> Document | None:
    found = _known(ctx, asker, id_)
    if found is None and await ctx.documents.was_missed(asker, ctx.client_name, id_):
        found = (await asker_of(ctx)).by_id.get(id_)
    return found


def _known(ctx: "Context", asker: Asker, id_: str) -> Document | None:
    return ctx.documents.shipped_by_id.get(id_) or asker.by_id.get(id_)


def _count(ctx: "Context", asker: Asker, document: Document) -> None:
    ctx.used = document.sha256, asker.used_by
    ctx.documents.uses.count(ctx.used, at=ctx.now.timestamp())


def _tell(consumer: str, operation_name: str | None, sha256: str) -> None:
    if (consumer, sha256) in _told:
        return
    _told[consumer, sha256] = None
    if len(_told) > _MOST_TOLD:
        _told.popitem(last=False)
    _log.warning(
        "A consumer sent a document that is not in its list.",
        extra={"consumer": consumer, "operation": (operation_name or "")[:100], "sha256": sha256},
    )
