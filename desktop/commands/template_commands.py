"""template: the look and the words of papers, changed by whoever knows how, without another program."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from core.command_output import FAILED, Result
from core.words import translate
from desktop.assembly import Desk
from desktop.care import template_trial
from desktop.commands.output import LANGUAGE, tell
from desktop.commands.values import WrongValue
from desktop.reports import template_files
from desktop.reports.errors import ReportError
from desktop.store import disk


def add_arguments(add: Any) -> None:
    """Declares the commands; `add(name, run, help)` gives a parser."""
    add("template list", list_templates, "The templates of papers, and which of them were changed")
    parser = add("template export", export, "The shipped template, to begin from")
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    for name, run, help in (
        ("template check", check, "Print everything that is made with a changed template, and keep nothing"),
        ("template add", take_in, "The same, and then use it in place of the shipped one of its name"),
    ):
        add(name, run, help).add_argument("file", type=Path, metavar="FILE")
    add("template reset", reset, "Set every changed template aside; the shipped ones count again")


def list_templates(desk: Desk, args: Namespace) -> Result:
    """One line a template; below them what is wrong with those that do not count."""
    found = template_files.changed(desk.home.templates)
    is_changed = tell(translate("Command", "changed"))
    rows = [{"name": name, "changed": name in found.taken} for name in template_files.changeable()]
    wrong = [template_files.error_words(error, [name], LANGUAGE) for name, error in found.refused.items()]
    lines = [f"{row['name']}  {is_changed}" if row["changed"] else str(row["name"]) for row in rows]
    return Result([*lines, *wrong], {"templates": rows, "wrong": wrong})


def export(desk: Desk, args: Namespace) -> Result:
    """Raises WrongValue for a name that no template has."""
    if args.name not in template_files.changeable():
        raise WrongValue("name", tell(translate("Command", "no template has this name; `template list` names them")))
    disk.write_whole(args.output, template_files.shipped()[args.name])
    return Result([tell(translate("Command", "Saved: {file}"), file=args.output)], {"file": str(args.output)})


def check(desk: Desk, args: Namespace) -> Result:
    """Exit code 1 with file and line of the error."""
    try:
        made = template_trial.tried(desk, args.file)
    except ReportError as error:
        data = {"error": "template", "file": error.file, "line": error.line, "detail": error.detail}
        return Result([template_trial.error_words(args.file, error, LANGUAGE)], data, FAILED)
    good = translate("Command", "{file} is in order. Printed with it: {papers}.")
    none = translate("Command", "{file} can be read, but there is nothing in this library yet that is printed with it.")
    return Result([tell(good if made else none, file=args.file.name, papers=", ".join(made))], {"tried": made})


def take_in(desk: Desk, args: Namespace) -> Result:
    """A template with an error is not taken in; what held before goes on."""
    checked = check(desk, args)
    if checked.exit_code:
        return checked
    template_files.take_in(desk.home.templates, args.file)
    used = tell(translate("Command", "From now on it is used."))
    return Result([*checked.lines, used], checked.data)


def reset(desk: Desk, args: Namespace) -> Result:
    """Nothing is deleted."""
    names = template_files.set_aside(desk.home.templates)
    done = translate("Command", "The shipped templates count again. Set aside: {names}")
    return Result([tell(done, names=", ".join(names) or "–")], {"set_aside": names})
