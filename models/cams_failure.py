"""CamsFailure: why a question to CaMS has no usable answer; the codes are stored for good."""

from enum import StrEnum


class CamsFailure(StrEnum):
    """Safe to store, show and log: a code says what happened and holds nobody's data."""

    TIMEOUT = "TIMEOUT"
    """The whole answer did not arrive within the deadline."""
    UNREACHABLE = "UNREACHABLE"
    """No connection, or it broke before the answer was complete."""
    BUSY = "BUSY"
    """429: too many questions."""
    DOWN = "DOWN"
    """5xx: CaMS itself failed."""
    REFUSED = "REFUSED"
    """401 or 403: our credentials are not accepted, for anybody's record."""
    NOT_FOUND = "NOT_FOUND"
    """404: no such number."""
    GONE = "GONE"
    """410: the record was merged into another one or withdrawn."""
    REDIRECTED = "REDIRECTED"
    """3xx: CaMS sent us elsewhere, and we do not go."""
    TOO_LARGE = "TOO_LARGE"
    """The body is larger than any record can be; it was not read to its end."""
    MALFORMED = "MALFORMED"
    """Not the JSON that was agreed: broken, nested without end, another content type, no answer."""
    INVALID_RECORD = "INVALID_RECORD"
    """JSON, but not a record: a field is missing, of another type, unknown or out of its range."""
    WRONG_PERSON = "WRONG_PERSON"
    """A record of somebody else than the person asked for."""
    NOT_LINKED = "NOT_LINKED"
    """The link was removed before the answer could be written; of a refresh alone."""
