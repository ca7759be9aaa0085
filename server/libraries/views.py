"""The coordinators' page at `/`: plain HTML, no script. Only for this machine, or with the password from server.toml."""

import base64
import binascii
import hmac
from datetime import datetime, timedelta, timezone
from functools import cache
from ipaddress import ip_address
from urllib.parse import urlsplit

from fastapi import APIRouter, Request, Response
from jinja2 import Environment, PackageLoader

from core import locale_id
from server.centre import Centre
from server.errors import RefusedError
from server.libraries.overview import overviews
from server.libraries.receipts import is_month

WIB = timezone(timedelta(hours=7), "WIB")
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
_NAMES_OF_THIS_MACHINE = {"localhost"}


def router(centre: Centre, host: str) -> APIRouter:
    """The route. host: where the server listens."""
    made = APIRouter()

    @made.get("/", include_in_schema=False)
    def page(request: Request, month: str = "") -> Response:
        _check_asker(request, host, centre.config.password)
        now_ms = centre.now_ms()
        chosen = month if is_month(month) else month_of(now_ms)
        found = overviews(centre.database, chosen)
        html = _templates().get_template("page.html").render(libraries=found, month=chosen, now_ms=now_ms)
        return Response(html, headers=_HEADERS, media_type="text/html; charset=utf-8")

    return made


def month_of(now_ms: int) -> str:
    """The month that it is now in Jakarta, 'YYYY-MM'."""
    return f"{datetime.fromtimestamp(now_ms / 1000, WIB):%Y-%m}"


def moment(now_ms: int) -> str:
    """'24/11/2026 13.30' in Jakarta; for 0 that it never was."""
    return f"{datetime.fromtimestamp(now_ms / 1000, WIB):%d/%m/%Y %H.%M}" if now_ms else "belum pernah"


def is_this_machine(host: str) -> bool:
    """True for a loopback name or address."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.lower() in _NAMES_OF_THIS_MACHINE


def _check_asker(request: Request, host: str, password: str) -> None:
    """Turns away other sites' scripts and frames, names that were re-bound to this machine, and who lacks the password."""
    if request.headers.get("sec-fetch-site", "none") not in ("none", "same-origin"):
        raise RefusedError(403, "other_site")
    if is_this_machine(host):
        if not is_this_machine(urlsplit(f"//{request.headers.get('host', '')}").hostname or ""):
            raise RefusedError(403, "other_host")
    elif not _knows(request.headers.get("authorization", ""), password):
        raise RefusedError(401, "password_needed", headers={"WWW-Authenticate": 'Basic realm="Suluh", charset="UTF-8"'})


def _knows(header: str, password: str) -> bool:
    scheme, _, given = header.partition(" ")
    try:
        text = base64.b64decode(given, validate=True)
    except (binascii.Error, ValueError):
        return False
    right = password.encode()
    return bool(right) and scheme.lower() == "basic" and hmac.compare_digest(text.partition(b":")[2], right)


@cache
def _templates() -> Environment:
    made = Environment(loader=PackageLoader("server.libraries"), autoescape=True, trim_blocks=True, lstrip_blocks=True)
    made.filters["number"] = lambda value: locale_id.number(value, "id")
    made.filters["month_name"] = lambda month: locale_id.month_and_year(month, "id")
    made.filters["moment"] = moment
    return made
