"""What all pages for coordinators have in common: who may look, which headers, how they look. Plain HTML; one page has a script of ours.

Only for this machine, or with the password from server.toml.
"""

import base64
import binascii
import hmac
from datetime import date, datetime, timedelta, timezone
from functools import cache
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from fastapi import Request, Response
from jinja2 import ChoiceLoader, Environment, PackageLoader

from core import locale_id
from server.errors import RefusedError

WIB = timezone(timedelta(hours=7), "WIB")
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
}
_NAMES_OF_THIS_MACHINE = {"localhost"}
_WITH_TEMPLATES = ("server", "server.libraries", "server.carriers", "server.catalogue", "server.relay")


class Door:
    """Lets coordinators in. host: where the server listens; anywhere but on this machine, the password is asked for."""

    def __init__(self, host: str, password: str) -> None:
        self._is_here = is_this_machine(host)
        self._password = password

    def check(self, request: Request) -> None:
        """Turns away other sites' scripts and frames, names that were re-bound to this machine, and who lacks the password.

        Raises RefusedError 401, 403.
        """
        if request.headers.get("sec-fetch-site", "none") not in ("none", "same-origin"):
            raise RefusedError(403, "other_site")
        asked = request.headers.get("host", "")
        origin = request.headers.get("origin")
        if request.method != "GET" and origin is not None and urlsplit(origin).netloc != asked:
            raise RefusedError(403, "other_site")
        if self._is_here:
            if not is_this_machine(urlsplit(f"//{asked}").hostname or ""):
                raise RefusedError(403, "other_host")
        elif not _knows(request.headers.get("authorization", ""), self._password):
            raise RefusedError(401, "password_needed", headers={"WWW-Authenticate": 'Basic realm="Suluh", charset="UTF-8"'})


def page(template: str, status: int = 200, headers: dict[str, str] = HEADERS, **values: Any) -> Response:
    """A page made from a template."""
    html = _templates().get_template(template).render(**values)
    return Response(html, status, headers, media_type="text/html; charset=utf-8")


def with_scripts() -> dict[str, str]:
    """Headers of a page that loads our own script, sends to us with it and shows pictures of ours."""
    allowed = "script-src 'self'; connect-src 'self'; img-src 'self'; "
    return {**HEADERS, "Content-Security-Policy": allowed + HEADERS["Content-Security-Policy"]}


def month_of(now_ms: int) -> str:
    """The month that it is now in Jakarta, 'YYYY-MM'."""
    return f"{datetime.fromtimestamp(now_ms / 1000, WIB):%Y-%m}"


def moment(now_ms: int) -> str:
    """'24/11/2026 13.30' in Jakarta; for 0 that it never was."""
    return f"{datetime.fromtimestamp(now_ms / 1000, WIB):%d/%m/%Y %H.%M}" if now_ms else "belum pernah"


def day(text: str) -> str:
    """'2026-11-24' is '24 November 2026'; what is no day stays as it is."""
    try:
        return locale_id.full_date(date.fromisoformat(text), "id")
    except ValueError:
        return text


def is_this_machine(host: str) -> bool:
    """True for a loopback name or address."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.lower() in _NAMES_OF_THIS_MACHINE


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
    loaders = [PackageLoader(package) for package in _WITH_TEMPLATES]
    made = Environment(loader=ChoiceLoader(loaders), autoescape=True, trim_blocks=True, lstrip_blocks=True)
    made.filters["number"] = lambda value: locale_id.number(value, "id")
    made.filters["month_name"] = lambda month: locale_id.month_and_year(month, "id")
    made.filters["moment"] = moment
    made.filters["day"] = day
    return made
