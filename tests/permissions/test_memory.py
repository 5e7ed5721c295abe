"""A process remembers what was used last, and no more than it has room for."""

from permissions.memory import Memory


def test_what_was_used_longest_ago_makes_room():
    memory = Memory(2)
    memory.put("a", 1)
    memory.put("b", 2)
    assert memory.get("a") == 1

    memory.put("c", 3)

    assert [memory.get(key) for key in "abc"] == [1, None, 3]


def test_what_is_put_again_is_the_newer_one():
    memory = Memory(1)
    memory.put("a", 1)
    memory.put("a", 2)

    assert memory.get("a") == 2


def test_what_was_dropped_is_unknown():
    memory = Memory()
    memory.put("a", 1)
    memory.drop("a")
    memory.drop("b")

    assert memory.get("a") is None
