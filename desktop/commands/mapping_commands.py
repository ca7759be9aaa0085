"""mapping add: a national form that has changed, without another program."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from core.command_output import FAILED, Result
from core.domain.mappings import MappingError
from core.words import translate
from desktop.assembly import Desk
from desktop.commands.output import LANGUAGE, tell
from desktop.reports import forms


def add_arguments(add: Any) -> None:
    """Declares the command; `add(name, run, help)` gives a parser."""
    parser = add("mapping add", take_in, "Take in a national form that has changed; all of the file or nothing")
    parser.add_argument("file", type=Path, metavar="FILE")


def take_in(desk: Desk, args: Namespace) -> Result:
    """Exit code 1 with the place of the error; what held before goes on holding."""
    try:
        taken = forms.take_in(desk.home, args.file)
    except MappingError as error:
        data = {"error": error.what, "place": error.place, "word": error.word}
        return Result([forms.error_words(args.file.name, error, LANGUAGE)], data, FAILED)
    told = translate("Command", "{title} holds from {day} on: {rows} rows")
    lines = [tell(told, title=one.title(LANGUAGE), day=one.since, rows=len(one.rows)) for one in taken]
    return Result(lines, {"mappings": [{"form": one.form, "from": one.since, "rows": len(one.rows)} for one in taken]})
