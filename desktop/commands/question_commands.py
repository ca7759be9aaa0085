"""questions list, questions answer."""

from argparse import Namespace
from typing import Any

from core.command_output import FAILED, Result
from core.domain.kinds import KINDS
from core.words import translate
from desktop.assembly import Desk
from desktop.commands.output import tell
from desktop.commands.values import WrongValue, from_text
from desktop.store.question_rows import Question


def add_arguments(add: Any) -> None:
    """Declares the commands; `add(name, run, help)` gives a parser."""
    add("questions list", questions_list, "What two people wrote differently")
    parser = add("questions answer", questions_answer, "Choose one of the values, or give another")
    parser.add_argument("record")
    parser.add_argument("field")
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--choice", type=int, metavar="N", help="number of the value in the list, from 1")
    which.add_argument("--value", metavar="TEXT", help="another value")
    parser.add_argument("--reason", default="")


def questions_list(desk: Desk, args: Namespace) -> Result:
    """Each question with its values, numbered."""
    found = desk.questions.open()
    lines = [line for one in found for line in _lines(one)]
    return Result(lines or [tell(translate("Command", "No open questions."))], {"questions": [_data(one) for one in found]})


def questions_answer(desk: Desk, args: Namespace) -> Result:
    """Saves the answer; all laptops of the library then agree."""
    asked = next((one for one in desk.questions.open() if (one.record, one.field) == (args.record, args.field)), None)
    if asked is None:
        return Result([tell(translate("Command", "There is no such question. Nothing was changed."))], {"error": "no_question"}, FAILED)
    value = _value(asked, args)
    desk.questions.answer(args.record, args.field, value, args.reason)
    return Result([tell(translate("Command", "Answered: {field} is {value}."), field=args.field, value=value)],
                  {"record": args.record, "field": args.field, "value": value})  # fmt: skip


def _value(asked: Question, args: Namespace) -> Any:
    if args.choice is None:
        known = KINDS[asked.kind].fields.get(asked.field) if asked.kind in KINDS else None
        return from_text(known, args.value) if known else args.value
    if not 1 <= args.choice <= len(asked.choices):
        raise WrongValue(asked.field, "unknown_choice")
    return asked.choices[args.choice - 1].value


def _lines(asked: Question) -> list[str]:
    told = [f"{asked.record} {asked.field}  {asked.about} {asked.day}".rstrip()]
    return told + [f"  {number}. {one.value}  ({one.person})" for number, one in enumerate(asked.choices, 1)]


def _data(asked: Question) -> dict[str, Any]:
    return {
        "record": asked.record, "kind": asked.kind, "about": asked.about, "day": asked.day, "field": asked.field,
        "choices": [{"value": one.value, "person": one.person, "wall": one.wall} for one in asked.choices],
    }  # fmt: skip
