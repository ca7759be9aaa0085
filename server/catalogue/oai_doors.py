"""OAI-PMH over HTTP, at /oai: for anybody, without a password; nothing but what is published, and that something was taken back."""

from urllib.parse import parse_qs

from fastapi import APIRouter, Request, Response

from server.carrier import read_body
from server.catalogue.forms import FORM_BYTES_MAX, FORM_TYPE
from server.catalogue.oai import Provider
from server.catalogue.open_shelf import OpenShelf
from server.centre import Centre

FIELDS_MAX = 50


def router(centre: Centre) -> APIRouter:
    """The routes."""
    made = APIRouter(prefix="/oai", include_in_schema=False)  # OAI-PMH describes itself
    shelf = OpenShelf(centre)

    @made.get("")
    def harvest(request: Request) -> Response:
        """OAI-PMH 2.0."""
        return answer(request, request.url.query)

    @made.post("")
    async def harvest_by_form(request: Request) -> Response:
        """The same as a form."""
        return answer(request, (await read_body(request, FORM_TYPE, FORM_BYTES_MAX)).decode("utf-8", "replace"))

    def answer(request: Request, query: str) -> Response:
        try:
            asked = parse_qs(query, keep_blank_values=True, max_num_fields=FIELDS_MAX)
        except ValueError:
            asked = {}
        address = f"{str(request.base_url).rstrip('/')}/oai"
        xml = Provider(address, shelf.everything(), centre.now_ms()).answer(asked)
        return Response(xml, 200, {"X-Content-Type-Options": "nosniff"}, "text/xml; charset=utf-8")

    return made
