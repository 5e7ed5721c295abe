"""The form of step 4 as front ends send it: the contract's own example, looked up before."""

import json
from typing import Any

from tests.schema.api import Api
from tests.schema.documents import FOLDER, document
from tests.schema.written import written

LOOK_UP = document("look_up")
INVITE = document("invite_client")
_EXAMPLE = (FOLDER / "invite_client.variables.json").read_text()


async def form(
    api: Api,
    *,
    viewer: str = "caseworker.north",
    connection: dict[str, Any] | None = None,
    **sections: Any,
) -> dict[str, Any]:
    """The contract's input with a token for its name; a section that is given is merged into it."""
    wanted: dict[str, Any] = json.loads(_EXAMPLE)["input"]
    for name, given in sections.items():
        wanted[name] = wanted.get(name, {}) | given if isinstance(given, dict) else given
    if connection:
        wanted["connection"] = connection
    if "lookUpToken" not in sections:
        person = wanted["personalDetails"]
        wanted["lookUpToken"] = await token_for(
            api, f"{person['firstName']} {person['lastName']}", viewer=viewer
        )
    return wanted


async def token_for(api: Api, name: str, *, viewer: str = "caseworker.north") -> str:
    found = await api.data(LOOK_UP, {"name": name}, viewer=viewer)
    token: str = found["lookUp"]["token"]
    return token


WITHOUT_LINKING = {"withoutLinking": True}


async def invite(api: Api, *, viewer: str = "caseworker.north", **changes: Any) -> Any:
    """The payload of inviteClient."""
    return await api.do(INVITE, await form(api, viewer=viewer, **changes), viewer=viewer)


async def refused(
    api: Api, *, viewer: str = "caseworker.north", language: str | None = None, **changes: Any
) -> Any:
    """The user errors of a form that wrote nothing; looked up by a name that can be."""
    wanted = await form(api, viewer=viewer, connection=WITHOUT_LINKING, lookUpToken=None)
    wanted["lookUpToken"] = (await form(api, viewer=viewer))["lookUpToken"]
    for section, given in changes.items():
        merges = section.endswith(("Details", "Preferences"))
        wanted[section] = wanted[section] | given if merges else given
    before = await written()
    answer = await api.do(INVITE, wanted, viewer=viewer, language=language)
    assert answer["jobseeker"] is None
    assert answer["invitation"] is None
    assert await written() == before
    return answer
