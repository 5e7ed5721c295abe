"""The mutations of iCARE, ready to be sent."""

from tests.schema.agency import Agency
from tests.schema.api import Api
from tests.schema.icare import COORDINATOR, EXPORT, MENDED, PROCESSED, a_rejection, an_export
from tests.schema.wishes import Try


async def exporting(_api: Api, _agency: Agency) -> Try:
    wanted = {"template": "CLIENT_PROFILE", "month": "2026-01"}
    return Try(EXPORT, wanted, {"month": "2026-02"}, viewer=COORDINATOR)


async def processing(_api: Api, agency: Agency) -> Try:
    export = await an_export(agency.north.id, agency.accounts[COORDINATOR].id)
    id_ = {"icareExportId": str(export.id)}
    return Try(PROCESSED, id_, {"icareExportId": "x"}, viewer=COORDINATOR)


async def mending(_api: Api, agency: Agency) -> Try:
    export = await an_export(agency.north.id, agency.accounts[COORDINATOR].id)
    rejection = await a_rejection(export, await agency.client())
    return Try(MENDED, {"icareRejectionId": str(rejection.id)}, {"icareRejectionId": "x"})


ICARE_MUTATIONS = {
    "exportToIcare": exporting,
    "markIcareExportProcessed": processing,
    "markIcareRejectionMended": mending,
}
