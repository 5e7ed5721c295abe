"""Secrets are made once, told to nobody, and never outlived by the data they open."""

import json

import pytest

from cli.account import forget_outside, make_own, outside
from cli.demo import Demo
from cli.fault import Fault


@pytest.fixture
def env(tmp_path):
    yield {"PORTAL_DATA": str(tmp_path / "data"), "PORT": "18000"}
    forget_outside(tmp_path / "data")


def test_the_next_run_finds_the_secrets_of_the_last(env):
    assert Demo.open(env).secrets == Demo.open(env).secrets


def test_a_folder_of_an_earlier_version_is_given_the_secret_that_it_lacks(env, tmp_path):
    Demo.open(env)
    path = tmp_path / "data" / "secrets.json"
    secrets = json.loads(path.read_text())
    del secrets["encryption"]
    path.write_text(json.dumps(secrets))

    first = Demo.open(env).secrets

    assert first.encryption
    assert Demo.open(env).secrets == first


def test_two_folders_have_no_secret_in_common(env, tmp_path):
    other = {**env, "PORTAL_DATA": str(tmp_path / "other")}

    ours, theirs = (vars(Demo.open(one).secrets) for one in (env, other))

    assert not set(ours.values()) & set(theirs.values())


@pytest.mark.parametrize("name", ["secrets.json", "portal.env"])
def test_nobody_else_reads_the_secrets(env, name):
    demo = Demo.open(env)
    demo.write_env_file()

    assert (demo.data / name).stat().st_mode & 0o777 == 0o600


def test_the_secrets_are_not_in_what_is_printed_of_them(env):
    demo = Demo.open(env)

    assert demo.secrets.secret_key not in repr(demo.secrets)


def test_a_folder_that_holds_something_else_is_left_alone(env, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "thesis.txt").touch()

    with pytest.raises(Fault, match="holds something else"):
        Demo.open(env)

    assert [one.name for one in (tmp_path / "data").iterdir()] == ["thesis.txt"]


def test_new_secrets_begin_with_no_data_of_old_ones(env, tmp_path):
    left = make_own(outside(tmp_path / "data"))

    Demo.open(env)

    assert not left.exists()
