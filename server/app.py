"""The web application: carries bytes to the handlers and shows the coordinators' page."""

from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from core.protocol.bundle import BUNDLE_BYTES_MAX
from core.version import VERSION
from server import carrier
from server.accounts.enrolment import EnrolHandler
from server.blobs import views as blob_views
from server.blobs.service import BlobService
from server.carriers import views as carrier_views
from server.catalogue import oai_doors, opds_doors, shelf_pages, upload_doors
from server.catalogue import views as catalogue_views
from server.catalogue.uploads import Uploads
from server.centre import Centre
from server.errors import RefusedError
from server.exchange.bundles import BundleHandler
from server.exchange.handler import Handler
from server.interface import REFUSED, answer, asked, nothing
from server.libraries import views as library_views
from server.limits import Limits
from server.pages import Door


def make_app(centre: Centre, host: str = "127.0.0.1") -> FastAPI:
    """The application. host: where it will listen; anywhere but on this machine, the page asks for its password."""
    app = FastAPI(title="Suluh", version=VERSION, docs_url=None, redoc_url=None, responses=REFUSED)
    exchange, enrolment, bundles = Handler(centre), EnrolHandler(centre), BundleHandler(centre)

    door = Door(host, centre.config.password)

    @app.post("/v1/sync", **_carried("A sealed request", {200: answer("A sealed answer")}))
    async def sync(request: Request) -> Response:
        """One exchange with a laptop."""
        return await carrier.carry(request, exchange.handle)

    @app.post("/v1/enrol", **_carried("EnrolRequest", {200: answer("EnrolAnswer"), 403: answer("EnrolRefusal")}))
    async def enrol(request: Request) -> Response:
        """A laptop joins with a code."""
        return await carrier.carry(request, enrolment.handle)

    @app.post("/v1/bundle", **_carried("A bundle", {200: answer("The bundle to bring back"), 204: nothing("None")}))
    async def bundle(request: Request) -> Response:
        """A bundle that somebody carried to a line."""
        return await carrier.carry(request, bundles.handle, BUNDLE_BYTES_MAX)

    @app.get("/healthz", tags=["care"])
    def healthz() -> dict[str, object]:
        """Whether the server and its database answer."""
        with centre.database.reading() as connection:
            connection.exec_driver_sql("SELECT 1")
        return {"ok": True, "time": centre.now_ms(), "version": VERSION}

    blobs = BlobService(centre)
    app.include_router(blob_views.router(blobs))
    app.include_router(opds_doors.router(centre, blobs))
    app.include_router(oai_doors.router(centre))
    app.include_router(catalogue_views.router(centre))
    app.include_router(library_views.router(centre, door))
    app.include_router(carrier_views.router(centre, door))
    uploads = Uploads(centre)
    app.include_router(upload_doors.router(uploads, door))
    app.include_router(shelf_pages.router(centre, door, uploads))
    app.middleware("http")(Limits(centre.now_ms))
    app.add_exception_handler(RefusedError, carrier.refuse)
    app.add_exception_handler(HTTPException, carrier.refuse_http)
    app.add_exception_handler(RequestValidationError, carrier.refuse_values)
    app.add_exception_handler(Exception, carrier.fail)
    return app


def _carried(what: str, answers: dict[int | str, dict[str, Any]]) -> dict[str, Any]:
    return {"tags": ["exchange"], "openapi_extra": asked(what), "responses": answers, "response_class": Response}
