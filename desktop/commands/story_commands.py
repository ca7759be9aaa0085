"""story due, story later, story withdraw: what belongs to stories of impact alone; they are written with `log add --kind story`."""

from argparse import Namespace
from typing import Any

from core.command_output import Result
from core.domain.kinds import KINDS
from core.domain.stories import MONTHS_LATER, STORY, STORY_LATER
from core.words import translate
from desktop.assembly import Desk
from desktop.commands.output import tell
from desktop.commands.values import WrongValue, from_text
from desktop.store import errors
from desktop.store.errors import KnownError


def add_arguments(add: Any) -> None:
    """Declares the commands; `add(name, run, help)` gives a parser."""
    add("story due", story_due, "Whom to ask how it went on")
    parser = add("story later", story_later, "Append how a story went on")
    parser.add_argument("record")
    parser.add_argument("--text", required=True)
    parser.add_argument("--months", type=int, choices=MONTHS_LATER, required=True, help="after how many months")
    parser.add_argument("--date", metavar="YYYY-MM-DD", help="when it was told, by default today")
    parser.add_argument("--stage", metavar="CODE")
    parser = add("story withdraw", story_withdraw, "Take a story back for good, with its photos and answers")
    parser.add_argument("record")
    parser.add_argument("--yes", action="store_true", required=True, help="it cannot be brought back")


def story_due(desk: Desk, args: Namespace) -> Result:
    """The stories of which nobody told yet how they went on, though it is time."""
    due = desk.stories.due(desk.book.today())
    asked = translate("Command", "{story}  {day}  {person}, after {months} months: {title}")
    lines = [tell(asked, story=one.story, day=one.day, person=one.person or "–", months=one.months, title=one.title) for one in due]
    data = [{name: getattr(one, name) for name in one.__slots__} for one in due]
    return Result(lines or [tell(translate("Command", "Nobody is to be asked now."))], {"due": data})


def story_later(desk: Desk, args: Namespace) -> Result:
    """Appends an answer; the earlier ones stay. Raises WrongValue, KnownError('not_found')."""
    given = {"date": args.date or _today(desk), "text": args.text, "stage": args.stage}
    fields = {name: from_text(KINDS[STORY_LATER.name].fields[name], text) for name, text in given.items() if text is not None}
    for name in ("date", "text"):
        if not (fields.get(name) or "").strip():
            raise WrongValue(name, "needed")
    _require_story(desk, args.record)
    record = desk.stories.add_later(args.record, args.months, fields["date"], fields["text"], fields.get("stage"))
    return Result([tell(translate("Command", "Saved on this computer: {record}"), record=record)], {"record": record})


def story_withdraw(desk: Desk, args: Namespace) -> Result:
    """Takes a story back; the others hear of it at the next sending. Raises KnownError('not_found', 'not_allowed')."""
    _require_story(desk, args.record)
    desk.stories.withdraw(args.record)
    told = translate("Command", "The story is taken back here, and from the others at the next sending. Collect printed copies.")
    return Result([tell(told)], {"record": args.record})


def _require_story(desk: Desk, record: str) -> None:
    if desk.book.detail(record).kind != STORY.name:
        raise KnownError(errors.NOT_FOUND)


def _today(desk: Desk) -> str | None:
    today = desk.book.today()
    return today.isoformat() if today else None
