"""What the product ships is a query a file, called like the file, with the file's own hash."""

import hashlib

import pytest

from schema import documents
from schema.documents import FOLDER, Unfit, shipped


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Another folder of shipped documents, read anew."""
    monkeypatch.setattr(documents, "FOLDER", tmp_path)
    return tmp_path


def test_every_file_is_one_and_its_id_is_the_hash_of_its_bytes():
    found = {one.name: one.sha256 for one in shipped()}

    assert found == {
        path.stem: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in FOLDER.glob("*.graphql")
    }


def test_line_ends_are_part_of_a_document(folder):
    (folder / "A.graphql").write_bytes(b"query A {\r\n  viewer { id }\r\n}\r\n")
    (found,) = shipped.__wrapped__()

    assert found.sha256 == hashlib.sha256((folder / "A.graphql").read_bytes()).hexdigest()


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("query B { viewer { id } }", "A.graphql: holds B, and is called like its operation."),
        ("query A { viewer { gone } }", "A.graphql: Cannot query field 'gone' on type 'Viewer'."),
        ("query A { viewer { id } } query B { viewer { id } }", "A.graphql: A persisted document"),
        (
            "mutation A { signOut(input: {}) { userErrors { code } } }",
            "A.graphql: The operation is",
        ),
    ],
)
def test_a_file_that_cannot_be_one_is_named(folder, text, fault):
    (folder / "A.graphql").write_text(text)

    with pytest.raises(Unfit) as unfit:
        shipped.__wrapped__()

    assert unfit.value.faults[0].startswith(fault)
