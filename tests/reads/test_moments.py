"""What is drawn in advance is used once, and proves the address for which it was drawn."""

from models.audit_event import digest
from reads.moments import AT_ONCE, Moments

SOURCES = ("192.0.2.1", "192.0.2.2", "2001:db8::1")


def test_no_two_requests_share_a_reference_or_a_salt():
    moments = Moments()

    drawn = [moments.next(source) for _ in range(3 * AT_ONCE + 1) for source in SOURCES]

    assert len({one.reference for one in drawn}) == len(drawn)
    assert len({one.salt for one in drawn}) == len(drawn)


def test_the_digest_of_each_is_that_of_its_salt_and_its_source():
    moments = Moments()

    for source in SOURCES * (AT_ONCE + 1):
        one = moments.next(source)
        assert one.digest == digest(one.salt, source, None)
