"""What is answered in place of a report: the bodies of schema/http.py, with a status that says it too."""

import secrets
from collections.abc import Iterable, Mapping
from typing import Any

import orjson
from graphql import GraphQLError
from starlette.responses import Response

from models import Language
from models.errors import ErrorCode, Mistake, Mistakes, say
from permissions.tokens import NotOurs
from reports.parameters import BadParameter
from reports.plot import NotAPlot
from reports.shape import NotAReport
from reports.xlsx import MOST_ROWS, TooManyRows
from resolvers.context import CannotTell, Context, NotSignedIn
from schema.asked import Refused
from schema.errors import SIGN_IN_FIRST, formatted, masked, without_values
from schema.http import CANNOT_TELL, TOKEN_NOT_VALID, TOO_SLOW
from schema.messages import translate
from schema.report_pages import PageFailed
from schema.user_error import camel

_STATUSES = {
    ErrorCode.NOT_FOUND.value: 404,
    ErrorCode.FORBIDDEN.value: 403,
    ErrorCode.TOO_MANY.value: 429,
    "UNAUTHENTICATED": 401,
    "INTERNAL": 500,
}


class NotInstalled(Exception):
    """Parquet, where the extra is not."""


_TOLD: Mapping[type[Exception], tuple[int, str, str]] = {
    NotOurs: (401, "UNAUTHENTICATED", TOKEN_NOT_VALID),
    NotSignedIn: (401, "UNAUTHENTICATED", SIGN_IN_FIRST),
    CannotTell: (503, "IDENTITY_UNAVAILABLE", CANNOT_TELL),
    TimeoutError: (503, "TIMEOUT", TOO_SLOW),
    TooManyRows: (
        400,
        "TOO_LARGE",
        say("An Excel sheet holds {most} rows, and this report has more. Take it as CSV."),
    ),
    NotInstalled: (
        501,
        "NOT_INSTALLED",
        say("This installation does not write Parquet. Take the report in another format."),
    ),
}
_WWW_AUTHENTICATE = {NotOurs: 'Bearer error="invalid_token"', NotSignedIn: "Bearer"}
_CODES = {BadParameter: "BAD_REQUEST", NotAReport: "NOT_A_REPORT", NotAPlot: "NOT_A_PLOT"}


def refusal(fault: Exception, language: Language, ctx: Context | None) -> Response:
    """Of whatever keeps a report from being begun."""
    answer = _refusal(fault, language, ctx)
    answer.headers["Content-Language"] = language.value
    return answer


def _refusal(fault: Exception, language: Language, ctx: Context | None) -> Response:
    kind = type(fault)
    if kind in _TOLD:
        status, code, text = _TOLD[kind]
        headers = {"WWW-Authenticate": _WWW_AUTHENTICATE[kind]} if status == 401 else {}
        entry = _entry(translate(text, language, most=MOST_ROWS), code=code)
        return _errors(status, [entry], headers)
    if isinstance(fault, Refused):
        text = translate(fault.text, language, **fault.parameters)
        return _errors(fault.status, [_entry(text, code=fault.code)], fault.headers)
    if isinstance(fault, Mistake | Mistakes):
        return _of_mistakes(fault.mistakes if isinstance(fault, Mistakes) else [fault], language)
    if isinstance(fault, BadParameter | NotAReport | NotAPlot):
        text = without_values(translate(fault.text, language, **fault.parameters))
        where = {"parameter": fault.name} if isinstance(fault, BadParameter) else {}
        return _errors(400, [_entry(text, code=_CODES[kind], **where)])
    reference = secrets.token_hex(6) if ctx is None else ctx.reference
    if isinstance(fault, PageFailed) and all(map(_is_of_who_asks, fault.errors)):
        errors = formatted(fault.errors, language, reference)
        return _errors(_STATUSES.get(errors[0]["extensions"]["code"], 400), errors)
    return _errors(500, [masked(fault, language, reference)])


def _is_of_who_asks(error: GraphQLError) -> bool:
    """Not what failed while the document was run, which was valid and had fitting variables."""
    return isinstance(error.original_error, Mistake | Mistakes | NotSignedIn)


def _of_mistakes(mistakes: Iterable[Mistake], language: Language) -> Response:
    entries = [
        _entry(
            translate(one.text, language, **one.parameters),
            code=one.code.value,
            field=[camel(name) for name in one.field],
        )
        for one in mistakes
    ]
    return _errors(_STATUSES.get(entries[0]["extensions"]["code"], 400), entries)


def _entry(message: str, **extensions: Any) -> dict[str, Any]:
    return {"message": message, "extensions": extensions}


def _errors(
    status: int, errors: list[dict[str, Any]], headers: Mapping[str, str] | None = None
) -> Response:
    return Response(
        orjson.dumps({"errors": errors}),
        status_code=status,
        media_type="application/json; charset=utf-8",
        headers={
            "Cache-Control": "no-store",
            "X-Content-Type-Options": "nosniff",
            **(headers or {}),
        },
    )
