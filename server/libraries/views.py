"""The coordinators' page at `/`: every library with its numbers of a month."""

from fastapi import APIRouter, Request, Response

from server.centre import Centre
from server.libraries.overview import overviews
from server.libraries.receipts import is_month
from server.libraries.visits_chart import visits_chart
from server.pages import Door, month_of, page


def router(centre: Centre, door: Door) -> APIRouter:
    """The route."""
    made = APIRouter()

    @made.get("/", include_in_schema=False)
    def libraries(request: Request, month: str = "") -> Response:
        door.check(request)
        now_ms = centre.now_ms()
        chosen = month if is_month(month) else month_of(now_ms)
        found = overviews(centre.database, chosen)
        return page("page.html", libraries=found, month=chosen, now_ms=now_ms, chart=visits_chart(found, chosen))

    return made
