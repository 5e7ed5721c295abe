"""The simulator's own switches: the day, the faults, the counts. CaMS has nothing of the kind."""

from typing import Annotated

from msgspec import Meta, Struct, ValidationError, json
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from gateways.cams_simulator.answers import as_json
from gateways.cams_simulator.clock import on
from gateways.cams_simulator.faults import Endpoint, Fault
from gateways.cams_simulator.server import CamsSimulator


class _Days(Struct, forbid_unknown_fields=True):
    days: Annotated[int, Meta(ge=1, le=3650)] = 1


class Control:
    def __init__(self, cams: CamsSimulator) -> None:
        self._cams = cams

    def routes(self) -> list[Route]:
        return [
            Route("/_control/day", self.day, methods=["GET", "POST"]),
            Route("/_control/faults", self.faults, methods=["GET", "POST", "DELETE"]),
            Route("/_control/stats", self.stats, methods=["GET", "DELETE"]),
        ]

    async def day(self, request: Request) -> Response:
        if request.method == "POST":
            try:
                told = json.decode(await request.body() or b"{}", type=_Days)
            except (ValidationError, ValueError) as error:
                return as_json({"error": str(error)}, 400)
            self._cams.go_on(told.days)
        day = self._cams.clock.day
        return as_json({"day": day, "date": on(day).isoformat()})

    async def faults(self, request: Request) -> Response:
        if request.method == "DELETE":
            self._cams.faults.clear()
        elif request.method == "POST":
            try:
                told = json.decode(await request.body(), type=list[Fault] | Fault)
            except (ValidationError, ValueError) as error:
                return as_json({"error": str(error)}, 400)
            self._cams.faults.add(told if isinstance(told, list) else [told])
        return as_json({"faults": list(self._cams.faults)})

    async def stats(self, request: Request) -> Response:
        cams = self._cams
        if request.method == "DELETE":
            cams.calls.clear()
            cams.numbers_asked = 0
        calls = {endpoint.value: cams.calls[endpoint] for endpoint in Endpoint}
        return as_json({"day": cams.clock.day, "calls": calls, "numbersAsked": cams.numbers_asked})
