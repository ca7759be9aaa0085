"""Forms of the pages, as a browser sends them without files."""

from urllib.parse import parse_qs

from fastapi import Request

from server.carrier import read_body

FORM_TYPE = "application/x-www-form-urlencoded"
FORM_BYTES_MAX = 256 * 1024


class Form:
    """The fields of a form."""

    def __init__(self, body: bytes) -> None:
        self._fields = parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=5_000)

    def text(self, name: str) -> str:
        """What was typed, without spaces around it; '' where the field is not there."""
        return self._fields.get(name, [""])[0].strip()

    def texts(self, name: str) -> list[str]:
        """All that was chosen."""
        return [one for one in self._fields.get(name, []) if one]

    def numbered(self, prefix: str) -> list[str]:
        """The names behind `prefix` whose field holds a number above 0, by that number."""
        found = [
            (int(values[0]), name.removeprefix(prefix))
            for name, values in self._fields.items()
            if name.startswith(prefix) and values[0].isascii() and values[0].isdigit() and len(values[0]) < 6
        ]
        return [name for number, name in sorted(found) if number > 0]


async def read_form(request: Request) -> Form:
    """Raises RefusedError 413, 415."""
    try:
        return Form(await read_body(request, FORM_TYPE, FORM_BYTES_MAX))
    except ValueError:  # more fields than any page of ours has
        return Form(b"")
