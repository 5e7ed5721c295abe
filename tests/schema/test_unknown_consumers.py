"""A setting says what a front end may send whose name nobody knows."""

from dataclasses import replace

import pytest

from settings import SettingMissing, Settings
from tests.schema.conftest import serving
from tests.schema.published import front_end, published
from tests.schema.sender import Sender

TEXT = "query Mine { viewer { displayName } }"
ENTRY = "query Entry { viewer { id } }"
ENVIRONMENT = {
    "DATABASE_URL": "postgres://nobody@127.0.0.1/none",
    "REDIS_URL": "redis://127.0.0.1:1/0",
    "CAMS_URL": "http://127.0.0.1:1",
    "CAMS_CLIENT_ID": "nobody",
    "CAMS_CLIENT_SECRET": "nothing",
    "SMTP_URL": "smtp://127.0.0.1:1",
    "MAIL_FROM": "portal@portal.example",
    "PORTAL_URL": "http://portal.example",
    "SECRET_KEY": "a key of the tests, long enough to be one",
}


async def test_a_setting_says_what_unknown_front_ends_may_send(api, settings):
    await published(await front_end("web"), TEXT)
    async with serving(replace(settings, unknown_consumers="enforce")) as http:
        unknown = Sender(http, api.token("caseworker.north"), "unknown")
        known = Sender(http, api.token("caseworker.north"), "web")

        assert (await unknown.post(query=ENTRY)).status_code == 403
        assert (await Sender(http).post(query=ENTRY)).status_code == 403
        assert (await known.post(query=ENTRY)).status_code == 200


@pytest.mark.parametrize(("given", "mode"), [({}, "free"), ({"UNKNOWN_CONSUMERS": " IDS "}, "ids")])
def test_the_setting_is_one_of_the_modes(given, mode):
    assert Settings.from_env(ENVIRONMENT | given).unknown_consumers == mode


def test_another_value_of_the_setting_is_refused_with_those_that_there_are():
    with pytest.raises(SettingMissing, match="free, log, enforce, ids"):
        Settings.from_env(ENVIRONMENT | {"UNKNOWN_CONSUMERS": "strict"})
