"""Settings in a file are those that systemd reads in it."""

import os

import pytest

from cli.env_file import load, write
from cli.fault import Fault


@pytest.fixture
def path(tmp_path, monkeypatch):
    monkeypatch.setenv("SECRET_KEY", "from the environment")
    return tmp_path / "portal.env"


def test_what_is_written_is_read_again(path):
    write(path, {"SECRET_KEY": "a=b c"})

    load(path)

    assert os.environ["SECRET_KEY"] == "a=b c"


def test_only_we_may_read_it(path):
    write(path, {"SECRET_KEY": "x"})

    assert path.stat().st_mode & 0o777 == 0o600


def test_empty_lines_and_comments_say_nothing(path):
    path.write_text("# SECRET_KEY=no\n\n  SECRET_KEY = yes \n")

    load(path)

    assert os.environ["SECRET_KEY"] == "yes"


def test_a_line_that_is_no_setting_is_named(path):
    path.write_text("SECRET_KEY=x\nsomething else\n")

    with pytest.raises(Fault, match="line 2: this is not NAME=VALUE"):
        load(path)
