"""A document is found by its name too, for what has no text to send: the newest that may be run."""

import pytest

from models import Account, AccountKind, ConsumerMode, DocumentState, Language, OperationKind
from models.errors import ErrorCode, Mistake
from models.persisted_document import sha256_of
from permissions.viewer import Viewer
from resolvers.context import Context
from resolvers.document import document_named
from resolvers.document_list import Document, DocumentList
from tests.schema.published import consumer_of, front_end, published

SHIPPED = "query Caseload { viewer { id } }"
OLD = "query Caseload { viewer { kind } }"
NEW = "query Caseload { viewer { displayName } }"


@pytest.fixture
async def tool(database):
    return await Account.create(
        kind=AccountKind.SERVICE,
        email="reporting-north",
        password_hash="!",
        display_name="Reporting",
        permissions=["REPORTING"],
    )


@pytest.fixture
async def documents(database):
    shipped = Document("Caseload", OperationKind.QUERY, sha256_of(SHIPPED), SHIPPED)
    documents = DocumentList([shipped])
    yield documents
    await documents.aclose()


@pytest.fixture
def found(documents):
    """The text that somebody finds by a name."""

    async def found(name, account=None, client_name=""):
        ctx = Context(
            viewer=account
            and Viewer(account.id, account.kind, "Reporting", Language.ENGLISH, frozenset()),
            language=Language.ENGLISH,
            tokens=None,
            cams=None,
            limiter=None,
            portal_url="http://portal.example",
            keyring=None,
            documents=documents,
            client_name=client_name,
        )
        return (await document_named(ctx, name)).text

    return found


async def test_what_is_shipped_is_found_by_everybody(found, tool):
    assert {await found("Caseload"), await found("Caseload", tool)} == {SHIPPED}


async def test_the_newest_of_one_s_own_is_found_before_what_is_shipped(found, tool):
    consumer = await consumer_of(tool)
    for version, text in enumerate((OLD, NEW), start=1):
        await published(consumer, text, name="Caseload", version=version)

    assert await found("Caseload", tool) == NEW
    assert await found("Caseload", client_name="web") == SHIPPED


@pytest.mark.parametrize("state", [DocumentState.RETIRED, DocumentState.PENDING])
async def test_what_may_not_be_run_is_not_found(found, tool, state):
    consumer = await consumer_of(tool)
    await published(consumer, OLD, name="Caseload", version=1)
    await published(consumer, NEW, name="Caseload", version=2, state=state)

    assert await found("Caseload", tool) == OLD


async def test_a_developer_finds_what_is_pending(found):
    consumer = await front_end("web", ConsumerMode.FREE)
    await published(consumer, NEW, name="Caseload", state=DocumentState.PENDING)

    assert await found("Caseload", client_name="web") == NEW


async def test_a_name_of_nothing_is_a_mistake(found):
    with pytest.raises(Mistake) as mistake:
        await found("Nothing")

    assert (mistake.value.code, mistake.value.field) == (ErrorCode.NOT_FOUND, ("name",))
