"""Folders of ours are made safely where anybody can write, and forgotten wherever they are."""

import pytest

from cli.account import BELONGS_TO, forget_orphans, forget_outside, make_own, outside
from cli.fault import Fault


@pytest.fixture
def data(tmp_path):
    data = tmp_path / "data"
    data.mkdir()
    yield data
    forget_outside(data)


@pytest.fixture
def kept_outside(data):
    folder = make_own(outside(data))
    (folder / BELONGS_TO).write_text(f"{data}\n")
    return folder


def test_a_folder_of_ours_is_nobody_elses(tmp_path):
    assert make_own(tmp_path / "new").stat().st_mode & 0o777 == 0o700


def test_a_folder_of_ours_keeps_the_mode_it_was_given(tmp_path):
    (tmp_path / "there").mkdir(mode=0o750)

    assert make_own(tmp_path / "there").stat().st_mode & 0o777 == 0o750


def test_a_link_that_somebody_left_in_our_place_is_not_followed(tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "trap").symlink_to(tmp_path / "elsewhere")

    with pytest.raises(Fault, match="is not a folder of ours"):
        make_own(tmp_path / "trap")


def test_a_file_in_our_place_is_refused(tmp_path):
    (tmp_path / "file").touch()

    with pytest.raises(Fault, match="is not a folder of ours"):
        make_own(tmp_path / "file")


def test_the_same_data_folder_is_kept_in_the_same_place_outside(data):
    assert outside(data) == outside(data.parent / "x" / ".." / "data")


def test_two_data_folders_are_kept_apart_outside(data):
    assert outside(data) != outside(data.parent)


def test_what_is_kept_outside_is_forgotten_with_its_data(data, kept_outside):
    forget_outside(data)

    assert not kept_outside.exists()


def test_what_is_kept_outside_stays_while_its_data_is_there(kept_outside):
    forget_orphans()

    assert kept_outside.exists()


def test_what_is_kept_outside_goes_when_its_data_was_removed_by_hand(data, kept_outside):
    data.rmdir()

    forget_orphans()

    assert not kept_outside.exists()
