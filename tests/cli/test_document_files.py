"""A file of documents is taken whole, or told every mistake that it has."""

import json
from hashlib import md5

import pytest

from cli.document_files import fit_documents
from models import AccountKind, Language, Permission
from models.identity import Kind, new_id
from models.persisted_document import sha256_of
from permissions.viewer import Viewer
from schema.documents import QUERIES, QUERIES_AND_MUTATIONS, Unfit

A = "query A { viewer { id } }"
B = "query B { catalogue(catalogue: SERVICE_NEED) { name } }"
M = "mutation M { signOut(input: {}) { userErrors { code } } }"


def apollo(*operations, **changed):
    return {
        "format": "apollo-persisted-query-manifest",
        "version": 1,
        "operations": list(operations),
    } | changed


def operation(body, name="A", kind="query", **changed):
    return {"id": sha256_of(body), "name": name, "type": kind, "body": body} | changed


def viewer(*permissions, kind=AccountKind.SERVICE):
    return Viewer(
        account_id=new_id(Kind.ACCOUNT),
        kind=kind,
        display_name="Reporting",
        language=Language.ENGLISH,
        permissions=frozenset(permissions),
    )


@pytest.fixture
def given(tmp_path):
    """What is made of a file, as a text or as JSON."""

    def given(content, name="given.json", kinds=QUERIES_AND_MUTATIONS, viewers=()):
        path = tmp_path / name
        path.write_text(content if isinstance(content, str) else json.dumps(content))
        return fit_documents(path, "web", kinds=kinds, viewers=viewers)

    return given


def faults(given, *args, **kwargs):
    with pytest.raises(Unfit) as unfit:
        given(*args, **kwargs)
    return unfit.value.faults


def test_a_document_is_its_file_to_the_byte(given):
    (fit,) = given(f"# Who asks.\n{A}\n", "a.graphql")

    assert fit.document.text == f"# Who asks.\n{A}\n"
    assert fit.document.sha256 == sha256_of(fit.document.text)
    assert (fit.document.name, fit.document.operation, fit.alias) == ("A", "query", None)


def test_a_manifest_of_apollo_is_read(given):
    fit = given(apollo(operation(A), operation(M, "M", "mutation", id="mine-1")))

    assert [(one.document.name, one.alias) for one in fit] == [("A", None), ("M", "mine-1")]


def test_a_file_of_relay_is_read_with_its_md5(given):
    id_ = md5(A.encode()).hexdigest()  # noqa: S324 - Relay's
    (fit,) = given({id_: A})

    assert (fit.document.name, fit.alias) == ("A", id_)


def test_every_mistake_is_told_at_once(given):
    told = faults(
        given,
        apollo(
            operation("query A { viewer { nothing alsoNothing } }"),
            operation("query B {", "B"),
            operation(A, "Other"),
            operation(M, "M"),
        ),
    )

    assert told == (
        "A: Cannot query field 'nothing' on type 'Viewer'. (line 1, column 20)",
        "A: Cannot query field 'alsoNothing' on type 'Viewer'. (line 1, column 28)",
        "B: Syntax Error: Expected Name, found <EOF>. (line 1, column 10)",
        "Other: it is called A.",
        "M: it is a mutation, not a query.",
    )


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ("{", "given.json is neither a .graphql file nor JSON."),
        ("[]", "given.json is neither Apollo's manifest nor Relay's file."),
        ("{}", "given.json holds no document."),
        (apollo(), "given.json holds no document."),
        (
            apollo(version=2),
            "given.json: the format is 'apollo-persisted-query-manifest', the version 1.",
        ),
        (apollo(operations={}), "given.json: `operations` is a list."),
        (apollo({"id": "a"}), "operation 1: `id`, `name`, `type` and `body` are texts."),
        ({"a": 5}, "a: the text of a document is missing."),
        (apollo(operation(A), operation(A)), "A: 2 documents have this name."),
        (
            apollo(operation(A, id="0" * 64)),
            "A: its id looks like a SHA-256, and is not the one of its text.",
        ),
        (apollo(operation(A, id="a b")), "A: its id has characters that no id has."),
        (apollo(operation(A, clientName="ios")), "A: it is a document of ios."),
        ({"a": A + B}, "a: A persisted document holds one operation, and this one 2."),
        ({"a": "{ viewer { id } }"}, "a: The operation has no name."),
        (
            {"a": "subscription S { camsRefresh(id: 1) { id } }"},
            (
                "a: The operation is a subscription; this consumer publishes a query or mutation"
                " alone."
            ),
        ),
        ({"a": f"# {'x' * 65_536}\n{A}"}, "a: The document has more than 65536 bytes."),
        ({"a": f"# \0\n{A}"}, "a: The document has a NUL character."),
        (
            {"a": f"query A {{ viewer {{ {' '.join(f'f{n}: id' for n in range(1001))} }} }}"},
            "a: The document selects more than 1000 fields.",
        ),
    ],
)
def test_a_mistake_is_said_with_its_place(given, content, fault):
    assert faults(given, content) == (fault,)


def test_a_file_that_is_no_text_is_refused(tmp_path):
    path = tmp_path / "given.json"
    path.write_bytes(b"\xff\xfe")

    with pytest.raises(Unfit, match="is not UTF-8"):
        fit_documents(path, "web", kinds=QUERIES)


def test_a_reporting_tool_publishes_queries_alone(given):
    (fault,) = faults(given, {"m": M}, kinds=QUERIES)

    assert fault == "m: The operation is a mutation; this consumer publishes a query alone."


def test_what_its_viewer_may_not_see_is_named_once_by_its_coordinate(given):
    text = """
    query A($id: ID) {
      caseworkers { displayName }
      clients(filter: { caseworkerId: $id, addedFrom: null }) { edges { node { ...Names ...Names } } }
    }
    fragment Names on Client { firstName sensitiveInformation { version } }
    """
    told = faults(given, {"a": text}, viewers=[viewer(Permission.CLIENTS)])

    assert told == (
        "a: Reporting may not see Query.caseworkers.",
        "a: Reporting may not see ClientFilter.caseworkerId.",
        "a: Reporting may not see Client.sensitiveInformation.",
    )


def test_every_viewer_that_is_named_must_see_it(given):
    text = "query A { staffMembers { totalCount } }"
    admin = viewer(Permission.ADMINISTRATOR, kind=AccountKind.STAFF)

    assert given({"a": text}, viewers=[admin])
    assert faults(given, {"a": text}, viewers=[admin, viewer()])
