"""Small forms beside the intake form, read with its kinds of answers: every mistake at once."""

from collections.abc import Mapping
from typing import Any

from models.errors import Mistakes, say
from models.registration.form import Kind, Place, Reading, is_empty


async def read(
    kinds: Mapping[str, Kind], given: Mapping[str, Any], reading: Reading, *required: str
) -> dict[str, Any]:
    """What was given, as it is stored, by its name; what is wrong with it is told in `reading`.

    What is `required` and says nothing is a mistake.
    """
    found = {}
    for name, value in given.items():
        before = len(reading.mistakes)
        answer = await kinds[name].read(value, Place(reading, name))
        if len(reading.mistakes) == before:
            found[name] = answer
    for name in required:
        if is_empty(found.get(name)) and not reading.is_wrong(name):
            reading.wrong(name, say("This field is required."))
    return found


def refuse_mistakes(reading: Reading) -> None:
    """Raise Mistakes for all that was found."""
    if reading.mistakes:
        raise Mistakes(reading.mistakes)
