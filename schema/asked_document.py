"""The document that a request asks for: by its text or by its id, as far as its consumer may."""

from graphql import GraphQLError, OperationDefinitionNode, OperationType, get_operation_ast

from models import ConsumerMode, OperationKind
from models.errors import say
from models.persisted_document import sha256_of
from resolvers.context import Context
from resolvers.document import NotInTheList, NotTaken, asker_of, document_of_id, take_text
from resolvers.document_list import Document
from schema.asked import ID_OR_TEXT, Asked, Refused
from schema.limits import read_document

_NOT_FOUND = say("There is no such document in your list.")


async def text_asked_for(asked: Asked, ctx: Context) -> str:
    """The text of the document that is to be run. Raise Refused for one that may not be."""
    try:
        if asked.query is None:
            return (await document_of_id(ctx, asked.document_id or "")).text
        asker = await asker_of(ctx)
        if asked.document_id is not None and asker.mode.holds:
            raise Refused(400, ID_OR_TEXT)
        await take_text(ctx, asker, asked.query, _name_of_operation)
        if asked.registers and asker.mode is ConsumerMode.FREE:
            _register(asked.query, asked, ctx)
    except NotInTheList as missing:
        raise _not_found(asked, missing.mode) from None
    except NotTaken as refused:
        if refused.mode is ConsumerMode.IDS:
            raise Refused(
                400,
                say("Send the id of a document of your list."),
                code="PERSISTED_DOCUMENT_ID_REQUIRED",
            ) from None
        raise Refused(
            403, say("This document is not in your list."), code="PERSISTED_DOCUMENT_REQUIRED"
        ) from None
    return asked.query


def _not_found(asked: Asked, mode: ConsumerMode) -> Refused:
    """Apollo's clients send the text where they hear Apollo's words, some of them with status 200 alone."""
    if not asked.is_apollo:
        return Refused(404, _NOT_FOUND, code="PERSISTED_DOCUMENT_NOT_FOUND")
    if mode is ConsumerMode.FREE:
        return Refused(200, "PersistedQueryNotFound", code="PERSISTED_QUERY_NOT_FOUND")
    status = 404 if mode.holds else 200
    return Refused(status, "PersistedQueryNotSupported", code="PERSISTED_QUERY_NOT_SUPPORTED")


def _register(text: str, asked: Asked, ctx: Context) -> None:
    """A text that can be read; what is wrong with another is told when it is run."""
    try:
        operation = get_operation_ast(read_document(text), asked.operation_name)
    except GraphQLError:
        return
    if operation is None or operation.operation is OperationType.SUBSCRIPTION:
        return
    ctx.documents.register(
        Document(
            name="" if operation.name is None else operation.name.value,
            operation=OperationKind(operation.operation.value),
            sha256=sha256_of(text),
            text=text,
        )
    )


def _name_of_operation(text: str) -> str | None:
    """Of the first one; None for a text that cannot be read."""
    try:
        operations = read_document(text).definitions
    except GraphQLError:
        return None
    named = (one.name for one in operations if isinstance(one, OperationDefinitionNode))
    return next((name.value for name in named if name is not None), None)
