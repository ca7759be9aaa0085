"""demo, practice: the invented library, played through without a screen or laid out to try things."""

import shutil
import sys
import tempfile
import time
from argparse import Namespace
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

from core.command_output import FAILED, OK, Result, show
from core.words import translate
from desktop.assembly import Desk
from desktop.commands.output import tell


def add_arguments(add: Any) -> None:
    """Declares the command; `add(name, run, help)` gives a parser."""
    parser = add("demo", demo, "The main job end to end on a sample library: log, power cuts, bad line, receipt, report")
    parser.add_argument("--out", type=Path, default=Path("out"), metavar="FOLDER")
    parser.add_argument("--seed", type=int, metavar="N", help="repeats the same power cuts")
    parser.set_defaults(needs_desk=False)
    add("practice", practice, "Make the invented library in an empty home, to try things out; it is never sent")


def demo(args: Namespace) -> int:
    """Works in a temporary folder and leaves receipt, report and pictures in --out."""
    from desktop.demo import main_job, showing

    started = time.monotonic()
    seed = args.seed if args.seed is not None else int(time.time())
    work = Path(tempfile.mkdtemp(prefix="suluh-demo-"))
    try:
        # With --json standard output belongs to the one object at the end; a watcher still sees it go on.
        with redirect_stdout(sys.stderr if args.json else sys.stdout):
            print(tell(translate("Command", "The main job on a sample library (seed {seed})"), seed=seed), flush=True)
            done = main_job.run(work, seed)
            showing.leave_papers_and_pictures(work / "home", args.out, done)
    except main_job.DemoFailed as error:
        return show(
            Result(
                [tell(translate("Command", "The demo failed: {reason}"), reason=error)],
                {"seed": seed, "error": str(error)},
                FAILED,
            ),
            args.json,
        )
    finally:
        shutil.rmtree(work, ignore_errors=True)
    seconds = time.monotonic() - started
    lines = [tell(translate("Command", "Done in {seconds} s. Look into {folder}"), seconds=f"{seconds:.0f}", folder=args.out)]
    data = {"seed": seed, "seconds": round(seconds, 1), "done": dict(done.rows), "files": [str(path) for path in done.files]}
    return show(Result(lines, data, OK), args.json)


def practice(desk: Desk, args: Namespace) -> Result:
    """Makes it once; a second time says only that it is there."""
    from desktop.demo import practice_library

    if not desk.is_practice or desk.book.profile() is None:
        practice_library.fill(desk)
    line = tell(translate("Command", "The practice library is ready: {folder}. Nothing of it is ever sent."), folder=desk.home.folder)
    return Result([line], {"folder": str(desk.home.folder)})
