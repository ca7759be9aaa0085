"""enrol, sync, receipt, report monthly."""

import dataclasses
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

from core import locale_id
from core.command_output import FAILED, OK, Result
from core.words import say, translate
from desktop.assembly import Desk
from desktop.commands.output import LANGUAGE, REJECTED, TIME_UP, tell
from desktop.commands.values import month, whole
from desktop.reports.kept_papers import TITLES
from desktop.reports.making import OF_RECORD
from desktop.sync.session import Progress

TABLE_ENDINGS = (".xlsx", ".csv")
# kind → what it is about, what it is
PAPERS = {
    "monthly": ("YYYY-MM", "The monthly report as PDF"),
    "annual": ("YYYY", "The annual report as PDF"),
    "scorecard": ("YYYY", "The scorecard of a year as PDF"),
    "visits": ("PERIOD", "The recapitulation of visits as PDF"),
    "problems": ("YYYY-MM", "The list of open problems as PDF"),
    "iplm": ("YYYY", "The yearly sheet of the literacy index as PDF"),
    "contest": ("YYYY", "The figures for the contest form as PDF"),
    "accreditation": ("YYYY", "The evidence for accreditation as PDF"),
    "sim": ("YYYY-MM", "The sheet for copying into SIM TPBIS as PDF"),
    "activity": ("RECORD", "The report of one activity as PDF"),
    "attendance": ("RECORD", "A sheet to sign, for an activity or an empty one, as PDF"),
    "poster": ("RECORD", "The invitation to an activity as PDF"),
    "story": ("RECORD", "A story of impact on one page as PDF"),
    "consent": ("RECORD", "A sheet on which somebody agrees, to a story or to photos of a child, as PDF"),
}
WITHOUT_RECORD = ("attendance", "consent")

def add_arguments(add: Any) -> None:
    """Declares the commands; `add(name, run, help)` gives a parser."""
    parser = add("enrol", enrol, "Join with the code that the regency gave")
    parser.add_argument("code")
    parser.add_argument("--server", metavar="URL", help="without it the wish to join goes with the next `stick export`")
    parser = add("sync", sync, "Send and fetch until all has arrived or the time is up")
    parser.add_argument("--timeout", type=float, default=60.0, metavar="S")
    parser.add_argument("--server", metavar="URL", help="the centre's address from now on, after joining by stick")
    parser.add_argument("--blob-mb", type=whole, metavar="MB", help="at most so much of photos and files this time; 0: records alone")
    parser.add_argument("--month-mb", type=whole, metavar="MB", help="photos and files stop where the month's bytes pass this")
    parser = add("receipt", receipt, "The centre's signed statement of what it holds")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="a PDF of it")
    parser.add_argument("--month", metavar="YYYY-MM", type=month)
    parser.add_argument("--lang", default="id", choices=("id", "en"))
    for kind, (about, told) in PAPERS.items():
        parser = add(f"report {kind}", report, told)
        parser.set_defaults(kind=kind)
        if kind == "monthly":
            parser.add_argument("about", metavar=about, type=month)
        else:
            parser.add_argument("about", metavar=about, **({"nargs": "?", "default": ""} if kind in WITHOUT_RECORD else {}))
        parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
        parser.add_argument("--paper", default="F4", choices=("F4", "A4"))
        parser.add_argument("--lang", default="id", choices=("id", "en"))
        parser.set_defaults(keep=False)
        if kind in TITLES:
            parser.add_argument("--keep", action="store_true", help="keep a copy as a printed report; other figures are the next revision")


def enrol(desk: Desk, args: Namespace) -> Result:
    """Joins; everything logged so far is adopted. Without an address the code is kept until a stick brings the answer."""
    if not args.server:
        desk.stick.join(args.code)
        waits = translate("Command", "The code is kept. Take the wish to join to the regency with “stick export”.")
        return Result([tell(waits)], {"server": ""})
    desk.exchange.enrol(args.code, args.server)
    return Result(
        [tell(translate("Command", "This computer has joined. All that was logged will be sent."))],
        {"server": desk.exchange.state().server_url},
    )


def sync(desk: Desk, args: Namespace) -> Result:
    """Exit code 0: everything has arrived; 3: the time was up; 4: the centre refused something."""
    if args.server:
        desk.exchange.set_address(args.server)
    once, month_most = (None if mb is None else mb * 1024**2 for mb in (args.blob_mb, args.month_mb))
    outcome = desk.exchange.run(_progress(args), timeout_s=args.timeout, blob_bytes_max=once, month_bytes_max=month_most)
    data = dataclasses.asdict(outcome)
    if outcome.rejected:
        line = tell(
            translate("Command", "{count} records were refused and wait under 'needs fixing'; the others have arrived"),
            count=outcome.rejected,
        )
        return Result([line], data, REJECTED)
    if not outcome.received:
        line = tell(
            translate("Command", "Not all has been sent ({reason}). Your data is safe on this computer."), reason=outcome.reason
        )
        return Result([line], data, TIME_UP)
    return Result(
        [
            tell(
                translate(
                    "Command", "Everything has arrived at the centre: {pushed} saves sent, {pulled} fetched, {requests} requests"
                ),
                **data,
            )
        ],
        data,
    )


# What a person reads of a receipt; the words are those of the paper. --json has every number.
_TOTALS = {
    "activities": translate("Receipt", "Activities"),
    "participants": translate("Receipt", "Participants of activities"),
    "visits": translate("Receipt", "Visits"),
    "visit_days": translate("Receipt", "Days with visits recorded"),
    "closed_days": translate("Receipt", "Days closed"),
    "computer_users": translate("Receipt", "Computer users"),
    "photos": translate("Receipt", "Photos"),
    "photos_whole": translate("Receipt", "Photos arrived whole"),
}


def receipt(desk: Desk, args: Namespace) -> Result:
    """The latest receipt, or that of a month."""
    found = desk.exchange.receipts(args.month)
    if not found:
        if args.month:
            desk.exchange.want_receipt(args.month)
        return Result(
            [tell(translate("Command", "There is no receipt yet. It comes with the next sync."))], {"error": "no_receipt"}, FAILED
        )
    one = found[0]
    if args.output:
        args.output.write_bytes(desk.reports.receipt(one, args.lang).pdf)
    totals = {name: getattr(one.totals, name) for name in one.totals.__struct_fields__}
    data = {
        "number": one.number,
        "month": one.month,
        "time": one.time,
        "library": one.library.hex(),
        "records": one.records,
        "totals": totals,
    }
    lines = [
        tell(
            translate("Command", "Receipt {number} for {month}: {records} records"),
            number=one.number,
            month=one.month,
            records=one.records,
        )
    ]
    lines += [f"  {say('Receipt', source, LANGUAGE)}: {locale_id.number(totals[name], LANGUAGE)}" for name, source in _TOTALS.items()]
    return Result(lines, data, OK)


def report(desk: Desk, args: Namespace) -> Result:
    """Writes the PDF and says what is missing in it, or the same as tables."""
    if args.output.suffix.lower() in TABLE_ENDINGS:
        return _tables(desk, args)
    printed = desk.reports.make(args.kind, args.about, args.paper, args.lang)
    args.output.write_bytes(printed.pdf)
    lines = [tell(translate("Command", "Report written: {file}"), file=args.output)]
    if args.keep:
        desk.reports.keep(printed)
    return Result([*lines, *(str(one) for one in printed.missing)], {
        "file": str(args.output), "missing": list(printed.missing), "revision": printed.facts.revision if printed.facts else 1,
    })  # fmt: skip


def _tables(desk: Desk, args: Namespace) -> Result:
    if args.kind in OF_RECORD:
        told = translate("Command", "This paper is about one record and is no table. Name a file that ends in .pdf.")
        return Result([tell(told)], {"error": "no_table"}, FAILED)
    titles = desk.reports.write_tables(args.kind, args.about, args.output, args.lang)
    line = tell(translate("Command", "Report written: {file}"), file=args.output)
    return Result([line], {"file": str(args.output), "tables": titles})


def _progress(args: Namespace) -> Any:
    if args.json or not sys.stderr.isatty():
        return lambda _: None

    def show(progress: Progress) -> None:
        line = f"{progress.stage}: {progress.records_done}/{progress.records_total} · {progress.bytes_done:,}/{progress.bytes_total:,} B"
        print(f"\r{line:<70}", end="", file=sys.stderr, flush=True)

    return show
