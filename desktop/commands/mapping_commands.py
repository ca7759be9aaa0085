"""mapping add, list, remove: national forms that have changed, without another program."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from core.command_output import FAILED, Result
from core.domain.mappings import Mapping, MappingError
from core.words import translate
from desktop.assembly import Desk
from desktop.commands.output import LANGUAGE, tell
from desktop.reports import forms
from desktop.reports.forms import Forms, Known, Refused, Whence
from desktop.store.sent_forms import sent_forms

_WHENCE = {
    Whence.SHIPPED: translate("Command", "with the program"),
    Whence.FILE: translate("Command", "file {name}"),
    Whence.CENTRE: translate("Command", "from the centre ({name})"),
}


def add_arguments(add: Any) -> None:
    """Declares the commands; `add(name, run, help)` gives a parser."""
    parser = add("mapping add", take_in, "Take in a national form that has changed; all of the file or nothing")
    parser.add_argument("file", type=Path, metavar="FILE")
    add("mapping list", listed, "The national forms that this computer knows, and what it cannot use")
    parser = add("mapping remove", remove, "Take a form away that came with a file")
    parser.add_argument("name", metavar="FILE|FORM@DATE", help="as “mapping list” says it, such as iplm@2027-01-01")


def take_in(desk: Desk, args: Namespace) -> Result:
    """Exit code 1 with the place of the error; what held before goes on holding."""
    try:
        taken = forms.take_in(desk.home, args.file)
    except MappingError as error:
        data = {"error": error.what, "place": error.place, "word": error.word}
        return Result([forms.error_words(args.file.name, error, LANGUAGE)], data, FAILED)
    told = translate("Command", "{title} holds from {day} on: {rows} rows")
    lines = [tell(told, title=one.title(LANGUAGE), day=one.since, rows=len(one.rows)) for one in taken]
    return Result(lines, {"mappings": [_data(one) for one in taken]})


def listed(desk: Desk, args: Namespace) -> Result:
    """Those of one form together, the latest last; of several from the same day the last one holds."""
    with desk.store.reading() as connection:
        found = Forms(desk.home, sent_forms(connection))
    known = sorted(found.known, key=lambda one: (one.mapping.form, one.mapping.since))
    lines = [_about(one) for one in known] + [one.words(LANGUAGE) for one in found.refused]
    data = [{**_data(one.mapping), "whence": one.whence, "name": one.name} for one in known]
    return Result(lines, {"mappings": data, "refused": [_refused(one) for one in found.refused]})


def remove(desk: Desk, args: Namespace) -> Result:
    """Only what a file brought: the program's own stay, and the centre's are taken back by the centre."""
    gone = forms.remove(desk.home, args.name)
    if not gone:
        told = translate(
            "Command",
            "No file here brought “{name}”. Nothing was changed. “mapping list” says what there is and where each form came from.",
        )
        return Result([tell(told, name=args.name)], {"error": "unknown_mapping", "detail": args.name}, FAILED)
    told = translate("Command", "{name} is taken away; the form that held before it holds again.")
    return Result([tell(told, name=one) for one in gone], {"removed": gone})


def _about(one: Known) -> str:
    mapping, whence = one.mapping, tell(_WHENCE[one.whence], name=one.name)
    told = translate("Command", "{form}  {title}: from {day} on, {rows} rows, {whence}")
    return tell(told, form=mapping.form, title=mapping.title(LANGUAGE), day=mapping.since, rows=len(mapping.rows), whence=whence)


def _data(one: Mapping) -> dict[str, Any]:
    return {"form": one.form, "from": one.since, "rows": len(one.rows)}


def _refused(one: Refused) -> dict[str, Any]:
    return {"whence": one.whence, "name": one.name, "error": one.error.what, "place": one.error.place, "word": one.error.word}
