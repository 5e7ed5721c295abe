"""The mutations of catalogues, and the edits that they do, ready to be sent."""

from models import CatalogueEntry
from tests.schema.agency import Agency
from tests.schema.api import Api
from tests.schema.wishes import Try

_ENTRY = "entry { id name label labelEn labelFr icareId icareName isActive }"
_ERRORS = "userErrors { code field message }"
ADD = (
    "mutation($input: AddCatalogueEntryInput!) { addCatalogueEntry(input: $input)"
    f" {{ {_ENTRY} {_ERRORS} }} }}"
)
CHANGE = (
    "mutation($input: ChangeCatalogueEntryInput!) { changeCatalogueEntry(input: $input)"
    f" {{ {_ENTRY} {_ERRORS} }} }}"
)
ORDER = (
    "mutation($input: OrderCatalogueInput!) { orderCatalogue(input: $input)"
    f" {{ entries {{ name isActive }} {_ERRORS} }} }}"
)
MENTORING = {
    "catalogue": "SERVICE_NEED",
    "name": "Mentoring",
    "labelEn": "Mentoring",
    "labelFr": "Mentorat",
}


async def adding(_api: Api, _agency: Agency) -> Try:
    return Try(ADD, MENTORING, {"labelFr": "Jumelage"}, viewer="admin")


async def changing(_api: Api, _agency: Agency) -> Try:
    entry = await CatalogueEntry.get(name="Resume help")
    return Try(
        CHANGE, {"entryId": str(entry.id), "labelEn": "Help"}, {"labelEn": "Aid"}, viewer="admin"
    )


async def ordering(_api: Api, _agency: Agency) -> Try:
    last = await CatalogueEntry.get(name="Interview practice")
    wanted = {"catalogue": "SERVICE_NEED", "entryIds": [str(last.id)]}
    return Try(ORDER, wanted, {"entryIds": []}, viewer="admin")


CATALOGUE_MUTATIONS = {
    "addCatalogueEntry": adding,
    "changeCatalogueEntry": changing,
    "orderCatalogue": ordering,
}
