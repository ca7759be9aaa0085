"""init, log add|edit|list|show|import, visit add."""

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.command_output import FAILED, Result
from core.domain.kind import Kind
from core.domain.kinds import ACTIVITY, CONSENT_NONE_YET, FACES_BLURRED, KINDS, LISTED, MAY_TRAVEL, VISIT_DAY
from core.domain.record_checks import check_record
from core.error_words import sentence
from core.words import translate
from desktop.assembly import Desk
from desktop.commands.output import LANGUAGE, tell
from desktop.commands.values import WrongValue, from_json, from_text, month
from desktop.store import errors
from desktop.store.errors import KnownError
from desktop.store.rows import ActivityQuery, Status

LIST_ROWS = 50


def add_arguments(add: Any) -> None:
    """Declares the commands; `add(name, run, help)` gives a parser."""
    parser = add("init", init, "Make a home for a library")
    parser.add_argument("--area", required=True, metavar="CODE", help="64.03.09.2006")
    parser.add_argument("--name", required=True)
    parser.add_argument("--person", required=True)
    parser.add_argument("--term", help="Desa, Kelurahan, Kampung, Gampong, Nagari …")
    parser = add("log add", log_add, "Log a record")
    parser.add_argument("--kind", default=ACTIVITY.name, choices=sorted(KINDS))
    _add_fields(parser, ACTIVITY)
    parser = add("log edit", log_edit, "Correct a record")
    parser.add_argument("record")
    parser.add_argument("--reason", default="")
    _add_fields(parser, ACTIVITY)
    parser = add("log list", log_list, "List activities, or records of another kind, newest first")
    parser.add_argument("--kind", default=ACTIVITY.name, choices=sorted({ACTIVITY.name, *(kind.name for kind in LISTED)}))
    parser.add_argument("--month", metavar="YYYY-MM", type=month)
    parser.add_argument("--text", default="")
    parser.add_argument("--status", choices=[status.value for status in Status])
    parser.add_argument("--limit", type=int, default=LIST_ROWS)
    parser.add_argument("--offset", type=int, default=0)
    parser = add("log show", log_show, "Show a record and its history")
    parser.add_argument("record")
    parser = add("log import", log_import, "Take in a file with one record a line")
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--kind", default="activity", choices=sorted(KINDS))
    parser.add_argument("--undo", nargs="?", const=0, type=int, metavar="IMPORT", help="take an import back, by default the last")
    parser = add("visit add", visit_add, "Log a day's visitors")
    parser.add_argument("--closed", action="store_true")
    _add_fields(parser, VISIT_DAY)


def init(desk: Desk, args: Namespace) -> Result:
    """Names the library and who is at the desk."""
    desk.book.set_up(args.area, args.name, args.person, args.term)
    found = desk.book.profile()
    assert found is not None
    place = f"{found.area_term} {found.village}, {found.district}, {found.regency}"
    return Result(
        [tell(translate("Command", "{name} is ready: {place}"), name=found.name, place=place)],
        {"name": found.name, "place": place},
    )


def log_add(desk: Desk, args: Namespace) -> Result:
    """Saves an activity, or another kind with --kind and --set, with photos if given."""
    kind, fields, contents = _kind(args), _given(args), _photo_files(args)
    record = desk.book.save(kind.name, fields)
    return _saved(desk, record, fields, kind, contents, args.consent)


def log_edit(desk: Desk, args: Namespace) -> Result:
    """Saves what changed, and why."""
    detail = desk.book.detail(args.record)
    args.kind = detail.kind
    fields, contents = _given(args), _photo_files(args)
    desk.book.save(detail.kind, fields, args.record, args.reason)
    return _saved(desk, args.record, {**detail.fields, **fields}, _kind(args), contents, args.consent)


def log_list(desk: Desk, args: Namespace) -> Result:
    """A page of activities and the sums over all of them; with --kind a page of another kind."""
    if args.kind != ACTIVITY.name:
        return _list_kind(desk, args)
    query = ActivityQuery(args.text, args.month, status=Status(args.status) if args.status else None)
    rows = desk.book.activity_page(query, args.offset, args.limit)
    totals = desk.book.activity_totals(query)
    lines = [
        f"{row.date_start}  {row.n_total if row.n_total is not None else '–':>5}  {row.status.value:<12} {row.title}"
        for row in rows
    ]
    lines.append(
        tell(
            translate("Command", "{activities} activities, {participants} participants"),
            activities=totals.activities,
            participants=totals.participants,
        )
    )
    data = [{name: getattr(row, name) for name in row.__slots__} for row in rows]
    return Result(lines, {"activities": data, "count": totals.activities, "participants": totals.participants})


def _list_kind(desk: Desk, args: Namespace) -> Result:
    """Raises WrongValue for a filter that this kind has not."""
    for name in ("month", "status"):
        if getattr(args, name) is not None:
            raise WrongValue(name, "unknown_field")
    rows = desk.entries.page(args.kind, args.text, args.offset, args.limit)
    count = desk.entries.count(args.kind, args.text)
    lines = [f"{row.record}  {row.day or '–':<10}  {row.status.value:<12} {row.title}".rstrip() for row in rows]
    lines.append(tell(translate("Command", "{count} records"), count=count))
    return Result(lines, {"records": [{name: getattr(row, name) for name in row.__slots__} for row in rows], "count": count})


def log_show(desk: Desk, args: Namespace) -> Result:
    """A record with its status and all its saves."""
    detail, history = desk.book.detail(args.record), desk.book.history(args.record)
    lines = [f"{detail.kind} {detail.record} · {detail.status.value}"]
    lines += [f"  {name}: {_shown(value)}" for name, value in detail.fields.items()]
    lines += [f"  {change.person}: {', '.join(change.fields)} {change.reason}".rstrip() for change in history]
    return Result(lines, {
        "record": detail.record, "kind": detail.kind, "status": detail.status.value, "deleted": detail.deleted,
        "fields": detail.fields, "rejected": detail.rejected,
        "questions": {name: [one.value for one in opinions] for name, opinions in detail.questions.items()},
        "history": [{"person": c.person, "fields": c.fields, "reason": c.reason, "wall": c.wall} for c in history],
    })  # fmt: skip


def log_import(desk: Desk, args: Namespace) -> Result:
    """Takes good lines in, names the others. --undo takes the last import, or the numbered one, back."""
    if args.undo is not None:
        return take_back(desk, args.undo)
    if args.file is None:
        return Result([tell(translate("Command", "Name a file"))], {"error": "no_file"}, FAILED)
    rows, wrong = _read_lines(args.file, KINDS[args.kind])
    batch = desk.book.save_all(args.kind, rows) if rows else None
    lines = [
        tell(
            translate("Command", "Line {line}: {field} {reason}"),
            line=w["line"],
            field=w["field"],
            reason=tell(REASONS.get(w["reason"], w["reason"])),
        )
        for w in wrong
    ]
    lines.append(
        tell(
            translate("Command", "{count} records were taken in (import {batch}), {wrong} lines were not"),
            count=len(rows),
            batch=batch or "–",
            wrong=len(wrong),
        )
    )
    return Result(lines, {"imported": len(rows), "import": batch, "wrong": wrong}, FAILED if wrong and not rows else 0)


def take_back(desk: Desk, batch: int) -> Result:
    """Puts the records of an import in the bin; 0: of the last."""
    try:
        undone = desk.book.undo_import(batch or None)
    except KnownError as error:
        if error.code != errors.NOT_FOUND:
            raise
        line = tell(translate("Command", "There is no such import to take back. Nothing was changed."))
        return Result([line], {"error": "no_import"}, FAILED)
    return Result([tell(translate("Command", "{count} records were taken back"), count=undone)], {"undone": undone})


def visit_add(desk: Desk, args: Namespace) -> Result:
    """Saves a day's visitors, or that it was closed; a second time corrects the first."""
    args.kind = VISIT_DAY.name
    fields = _given(args)
    today = desk.book.today()
    day = fields.pop("date", None) or (today.isoformat() if today else None)
    if day is None:
        return Result(
            [tell(translate("Command", "The computer's clock cannot be right: name the day with --date"))],
            {"error": "clock"},
            FAILED,
        )
    record = desk.book.mark_closed(day) if args.closed else desk.book.save_visit_day(day, fields)
    return _saved(desk, record, {**fields, "date": day}, VISIT_DAY)


REASONS = {
    "not_json": translate("Command", "is not JSON"),
    "not_object": translate("Command", "is not an object"),
    "unknown_field": translate("Command", "is not a known field"),
    "needed": translate("Command", "is missing"),
    "day_recorded": translate("Command", "has its visitors already"),
    "not_date": translate("Command", "is not a date (YYYY-MM-DD)"),
    "not_month": translate("Command", "is not a month (YYYY-MM)"),
    "not_time": translate("Command", "is not a time (HH:MM)"),
    "not_count": translate("Command", "is not a whole number from 0"),
    "not_counts": translate("Command", "is not a list of numbers of the right length"),
    "not_rupiah": translate("Command", "is not a whole number of rupiah"),
    "not_text": translate("Command", "is not a text, or too long"),
    "not_texts": translate("Command", "is not a list of texts"),
    "not_yes_no": translate("Command", "is not true or false"),
    "not_code": translate("Command", "is not a code"),
    "not_codes": translate("Command", "is not a list of codes"),
    "not_reference": translate("Command", "is not a record's id"),
    "not_references": translate("Command", "is not a list of records' ids"),
    "not_size": translate("Command", "is not a whole number from 0"),
    "not_count_map": translate("Command", "is not a list of counts"),
    "not_numbers": translate("Command", "is not a list of numbers"),
    "not_bytes": translate("Command", "cannot be imported"),
}


def _add_fields(parser: ArgumentParser, kind: Kind) -> None:
    for field in kind.fields.values():
        if field.name not in ("deleted", "review"):
            parser.add_argument(f"--{field.name.replace('_', '-')}", dest=f"field_{field.name}", metavar=field.type.value.upper())
    parser.add_argument("--set", action="append", metavar="FIELD=VALUE", help="a field of another kind")
    if kind is ACTIVITY:
        parser.add_argument("--photo", action="append", type=Path, metavar="FILE")
        parser.add_argument("--consent", default=CONSENT_NONE_YET, choices=(*sorted(MAY_TRAVEL - {FACES_BLURRED}), CONSENT_NONE_YET))


def _kind(args: Namespace) -> Kind:
    return KINDS[args.kind]


def _given(args: Namespace) -> dict[str, Any]:
    """The fields named on the command line. Raises WrongValue."""
    kind = _kind(args)
    texts = {name[6:]: text for name, text in vars(args).items() if name.startswith("field_") and text is not None}
    for pair in args.set or []:
        name, _, text = pair.partition("=")
        texts[name] = text
    for name in texts:
        if name not in kind.fields:
            raise WrongValue(name, "unknown_field")
    return {name: from_text(kind.fields[name], text) for name, text in texts.items()}


def _saved(
    desk: Desk, record: str, fields: dict[str, Any], kind: Kind, contents: Sequence[bytes] = (), consent: str = CONSENT_NONE_YET
) -> Result:
    """What was saved and what is worth a look. A photo that cannot be taken fails the command, but never hides the record."""
    photos: list[str] = []
    try:
        for content in contents:
            photos.append(desk.book.add_photo(record, content, consent=consent).record)
    except KnownError as error:
        line = tell(translate("Command", "The record is saved ({record}), but not all of its photos."), record=record)
        failure = {"error": error.code, "detail": error.detail, "record": record, "photos": photos}
        return Result([line, sentence(error.code, LANGUAGE)], failure, FAILED)
    today = desk.book.today()
    findings = check_record(kind.name, fields, today, desk.book.usual_participants() if kind is ACTIVITY else None)
    lines = [tell(translate("Command", "Saved on this computer: {record}"), record=record)]
    lines += [tell(translate("Command", "Worth a look: {field} ({code})"), field=one.field, code=one.code) for one in findings]
    data = [{"field": one.field, "code": one.code, **one.numbers} for one in findings]
    return Result(lines, {"record": record, "photos": photos, "findings": data})


def _read_lines(path: Path, kind: Kind) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    rows: list[dict[str, Any]] = []
    wrong: list[dict[str, Any]] = []
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                rows.append(from_json(kind, json.loads(line)))
            except WrongValue as error:
                wrong.append({"line": number, "field": error.field, "reason": error.reason})
            except (json.JSONDecodeError, UnicodeDecodeError, RecursionError):
                wrong.append({"line": number, "field": "", "reason": "not_json"})
    return rows, wrong


def _photo_files(args: Namespace) -> list[bytes]:
    """Read before anything is saved, so that a mistyped name leaves no record behind. Raises OSError."""
    return [path.read_bytes() for path in args.photo or []]


def _shown(value: Any) -> str:
    return f"{len(value)} bytes" if isinstance(value, bytes) else str(value)
