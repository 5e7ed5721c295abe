"""The pages behind links that are mailed keep the token to themselves and need nothing from elsewhere."""

import re
from html.parser import HTMLParser
from pathlib import Path

import httpx
import pytest
from graphql import parse, print_ast, validate
from graphql.language import OperationDefinitionNode
from starlette.applications import Starlette
from starlette.routing import Route

from app import invitation_page, password_page, report_page
from schema import schema

PAGES = {"/invitation": invitation_page, "/password": password_page, "/report": report_page}
CONTRACT = Path(__file__).parent / "contract" / "operations" / "invitation.graphql"


class Tags(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))


@pytest.fixture(params=PAGES)
async def answer(request) -> httpx.Response:
    routes = [Route(path, page) for path, page in PAGES.items()]
    transport = httpx.ASGITransport(Starlette(routes=routes))
    async with httpx.AsyncClient(transport=transport, base_url="http://portal.example") as client:
        return await client.get(request.param)


@pytest.fixture
def html(answer: httpx.Response) -> str:
    return answer.text


@pytest.fixture
def tags(html: str) -> list[tuple[str, dict[str, str | None]]]:
    return Tags(html).found


@pytest.fixture
def document(html: str) -> str:
    """What the page sends to /graphql."""
    return re.search(r"const DOCUMENT = `(.+?)`;", html, re.DOTALL)[1]


def test_the_policy_lets_the_page_s_own_script_and_style_run_and_no_others(answer, tags):
    policy = answer.headers["content-security-policy"]
    nonce = re.search(r"script-src 'nonce-([\w-]+)'", policy)[1]
    inline = [attributes for tag, attributes in tags if tag in {"script", "style"}]
    assert [attributes.get("nonce") for attributes in inline] == [nonce, nonce]
    assert "default-src 'none'" in policy


def test_nothing_in_the_page_would_be_stopped_by_the_policy(tags):
    forbidden = {"style", "src", "href", "action", "formaction"}
    assert [
        (tag, name)
        for tag, attributes in tags
        for name in attributes
        if name in forbidden or name.startswith("on")
    ] == []


def test_the_page_says_that_its_address_goes_to_nobody(answer, tags):
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert ("meta", {"name": "referrer", "content": "no-referrer"}) in tags


def test_every_field_has_a_label(tags):
    fields = {attributes["id"] for tag, attributes in tags if tag == "input"}
    assert {attributes["for"] for tag, attributes in tags if tag == "label"} == fields


def test_everything_is_said_in_both_languages(html, tags):
    spoken = [attributes.get("lang") for _, attributes in tags]
    assert spoken.count("fr-CA") == spoken.count("en-CA") - 1  # The document's own comes on top.
    script = html.partition("const TEXT = ")[2].partition("};\n")[0]
    english, french = script.split("  fr: {")
    names = re.compile(r"^    (\w+):", re.MULTILINE)
    assert names.findall(english) == names.findall(french) != []


@pytest.mark.parametrize("answer", ["/invitation"], indirect=True)
def test_the_page_sends_the_contract_s_document(document):
    contract = {
        definition.name.value: definition
        for definition in parse(CONTRACT.read_text()).definitions
        if isinstance(definition, OperationDefinitionNode)
    }
    assert print_ast(parse(document)).strip() == print_ast(contract["AcceptInvitation"]).strip()


def test_the_schema_accepts_the_page_s_document(document):
    assert validate(schema._schema, parse(document)) == []


def test_the_page_names_the_operation_and_the_answer_of_its_document(html, document):
    (operation,) = parse(document).definitions
    (field,) = operation.selection_set.selections
    assert f'const OPERATION = "{operation.name.value}";' in html
    assert f'const ANSWER = "{field.name.value}";' in html


@pytest.mark.parametrize("answer", ["/password", "/report"], indirect=True)
def test_a_code_is_asked_for_when_it_is_wanted(tags):
    hidden = {attributes.get("id") for tag, attributes in tags if "hidden" in attributes}
    assert "code-field" in hidden


def test_the_token_is_taken_out_of_the_address_before_anything_else_happens(html):
    reading = re.search(r"function readLink\(\) \{\n(.+?)\n\}", html, re.DOTALL)[1]
    assert [line.strip() for line in reading.splitlines()[:2]] == [
        "const link = location.hash;",
        'history.replaceState(null, "", location.pathname);',
    ]
    assert html.rstrip().endswith("readLink();\n</script>\n</body>\n</html>")
    assert 'addEventListener("hashchange", readLink)' in html


def test_the_token_is_kept_in_memory_alone(html):
    assert html.count("location.hash") == 1
    assert re.findall(r"Storage|indexedDB|cookie|pushState|window\.name", html) == []
