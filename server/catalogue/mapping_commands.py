"""mapping: publishes national forms that have changed, lists them, takes them back."""

from argparse import Namespace
from typing import Any

from core.command_output import Result
from core.words import translate
from server.catalogue import mappings
from server.catalogue.mappings import Published
from server.catalogue.scopes import scope_named
from server.commands import opened
from server.output import LANGUAGE, tell

PUBLISHED = translate(
    "Server", "Published to {scope}: {title}, from {day} on, {rows} rows. Laptops follow it from their next contact. Record {record}."
)
LISTED = translate("Server", "{record}  {scope}  {title}: from {day} on, {rows} rows")
WITHDRAWN = translate("Server", "{title} from {day} on is taken back: laptops follow what held before from their next contact.")
NOTHING = translate("Server", "No form is published; laptops follow those that came with the program. Begin with “mapping FILE”.")


def mapping(args: Namespace) -> Result:
    """One of the three, as the words say."""
    if args.withdraw:
        with opened(args) as centre:
            gone = mappings.withdraw(centre, args.withdraw)
        return Result([_about(WITHDRAWN, gone)], _data(gone))
    if args.list:
        with opened(args) as centre:
            found = mappings.live(centre)
        return Result([_about(LISTED, one) for one in found] or [tell(NOTHING)], {"mappings": [_data(one) for one in found]})
    scope = scope_named(args.to)
    with opened(args) as centre:
        made = mappings.publish(centre, scope, args.file)
    return Result([_about(PUBLISHED, one) for one in made], {"mappings": [_data(one) for one in made]})


def _about(source: str, one: Published) -> str:
    title = one.mapping.title(LANGUAGE) if one.mapping else one.form
    return tell(source, record=one.record.hex(), scope=one.scope.decode(), title=title, day=one.since, rows=_rows(one))


def _data(one: Published) -> dict[str, Any]:
    return {"record": one.record, "scope": one.scope.decode(), "form": one.form, "from": one.since, "rows": _rows(one)}


def _rows(one: Published) -> int:
    return len(one.mapping.rows) if one.mapping else 0
