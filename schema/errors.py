"""Request errors: what a person or a program can understand, and faults behind a reference."""

import logging
import re
from typing import Any

from graphql import GraphQLError

from models import Language
from models.errors import Mistake, Mistakes, say
from resolvers.context import NotSignedIn
from schema.messages import translate
from schema.user_error import camel

logger = logging.getLogger(__name__)

SIGN_IN_FIRST = say("Sign in first.")
FAULT = say("Something went wrong on our side. Tell your support this reference: {reference}.")


_ECHOES = (
    (re.compile(r", found: .*\Z", re.DOTALL), "."),
    (re.compile(r"(cannot represent [^:]*): .*\Z", re.DOTALL), r"\1."),
    (re.compile(r"Value (['\"]).*?\1 does not exist"), "A value does not exist"),
)
"""How graphql-core repeats a value that does not fit."""


def formatted(
    errors: list[GraphQLError], language: Language, reference: str
) -> list[dict[str, Any]]:
    """Errors as they travel. One GraphQL error may hold several mistakes; each becomes its own."""
    return [entry for error in errors for entry in _entries(error, language, reference)]


def _entries(error: GraphQLError, language: Language, reference: str) -> list[dict[str, Any]]:
    cause = error.original_error
    if isinstance(cause, Mistake):
        return [_of_mistake(error, cause, language)]
    if isinstance(cause, Mistakes):
        return [_of_mistake(error, mistake, language) for mistake in cause.mistakes]
    if isinstance(cause, NotSignedIn):
        return [_entry(error, translate(SIGN_IN_FIRST, language), code="UNAUTHENTICATED")]
    if cause is None or isinstance(cause, GraphQLError):
        return [
            _entry(
                error,
                without_values(error.message),
                **{"code": "BAD_REQUEST", **(error.extensions or {})},
            )
        ]
    # The path names fields, never values.
    fault = masked(cause, language, reference, at=".".join(map(str, error.path or ())))
    return [_entry(error, fault["message"], **fault["extensions"])]


def without_values(message: str) -> str:
    """What is wrong with a document or its variables, without what somebody typed into them."""
    for shape, words in _ECHOES:
        message = shape.sub(words, message)
    return message


def masked(
    fault: BaseException, language: Language, reference: str, *, at: str = "the request"
) -> dict[str, Any]:
    """What is told of a fault of ours: a reference to the log, which has its class and place."""
    logger.error("fault %s at %s", reference, at, exc_info=fault)
    return {
        "message": translate(FAULT, language, reference=reference),
        "extensions": {"code": "INTERNAL", "reference": reference},
    }


def _of_mistake(error: GraphQLError, mistake: Mistake, language: Language) -> dict[str, Any]:
    return _entry(
        error,
        translate(mistake.text, language, **mistake.parameters),
        code=mistake.code.value,
        field=[camel(name) for name in mistake.field],
    )


def _entry(error: GraphQLError, message: str, **extensions: Any) -> dict[str, Any]:
    entry: dict[str, Any] = {"message": message}
    if error.locations:
        entry["locations"] = [location.formatted for location in error.locations]
    if error.path is not None:
        entry["path"] = error.path
    entry["extensions"] = extensions
    return entry
