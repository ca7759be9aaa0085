"""The relay's page, for the screen in the room and for phones: how laptops find it, whether it reaches the centre. No name stands on it."""

from dataclasses import dataclass

from fastapi import APIRouter, Response

from core import qr
from server.pages import page
from server.relay.shelf import Shelf
from server.relay.upstream import Upstream


@dataclass(frozen=True, slots=True)
class Place:
    """address: as a browser opens it; code: the five digits, '' where they do not lead here."""

    address: str
    code: str

    @property
    def qr(self) -> str:
        """The address for a phone."""
        return qr.picture(self.address)


def router(shelf: Shelf, upstream: Upstream, places: list[Place]) -> APIRouter:
    """The page at /."""
    made = APIRouter(include_in_schema=False)

    @made.get("/")
    def show() -> Response:
        laptops, files = shelf.waiting()
        return page("relay.html", is_up=upstream.is_up, laptops=laptops, files=files, places=places)

    return made
