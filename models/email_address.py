"""An e-mail address is one mailbox, spelt so that no mail server can read a second one out of it.

Strict on purpose. What RFC 5321 allows and nobody has (quoted local parts, comments, address
literals) is where header and envelope injection live, so it is refused. Two decisions:

- The domain may be international; it is returned in its ASCII form, which every relay can carry.
- The part before the @ must be ASCII. A mailbox such as `zoé@mail.example` exists only where every
  relay on the way offers SMTPUTF8, and an invitation that bounces at the second hop helps nobody.

Domains set aside by RFC 6761 as never deliverable (`.invalid`, `.local`, `.localhost`, `.test`,
`.onion`, `.arpa`) are refused; `.example` is accepted, as the RFC wants.
"""

import re

from email_validator import EmailNotValidError, validate_email

LONGEST = 254
"""Characters, RFC 5321 4.5.3.1.3 with erratum 1690."""

_NEVER = re.compile(r"[\x00-\x20\x7f-\xa0\u2028\u2029<>()\[\]\\,;:\"]|=\?|\?=")
"""Control characters, spaces, what separates or wraps addresses, and encoded words (RFC 2047):
`=?utf-8?q?=0aBcc…?=@mail.example` is a valid address and a header injection."""


class NotAnEmailAddress(ValueError):
    """The text is not one plain e-mail address. Never carries the text: it may be personal."""

    def __init__(self) -> None:
        super().__init__("not one plain e-mail address")


def parse_email_address(text: str) -> str:
    """The address as it is written to the envelope: local part as given, domain ASCII, lower case.

    Spaces around the address are forgiven, since people paste them. The case of the local part is
    kept, since it belongs to the receiving server; compare addresses in lower case.

    Raises NotAnEmailAddress.
    """
    text = text.strip(" ")
    if len(text) > LONGEST or _NEVER.search(text):
        raise NotAnEmailAddress
    try:
        address = validate_email(
            text, allow_smtputf8=False, strict=True, check_deliverability=False
        ).ascii_email
    except EmailNotValidError:
        raise NotAnEmailAddress from None
    if address is None or _NEVER.search(address):
        raise NotAnEmailAddress
    return address
