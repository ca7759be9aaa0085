"""relay: hand everything to the regency's computer in the room, and take what is there."""

from argparse import Namespace
from typing import Any

from core.command_output import FAILED, OK, Result
from core.words import translate
from desktop.assembly import Desk
from desktop.commands.output import REJECTED, TIME_UP, tell
from desktop.sync import nearby
from desktop.sync.errors import LineError, RefusedError
from desktop.sync.relay_road import ANSWER_WAIT_S, Relayed

FIND_S = 4.0


def add_arguments(add: Any) -> None:
    """Declares the command; `add(name, run, help)` gives a parser."""
    parser = add("relay", relay, "Hand everything to the regency's computer in the room")
    parser.add_argument("where", nargs="?", default="", metavar="WHERE", help="five digits, or an address; without it the room is searched")
    parser.add_argument("--trust", action="store_true", help="also a computer that this laptop does not know yet, beside the one it knows")
    parser.add_argument("--wait", type=float, default=ANSWER_WAIT_S, metavar="S", help="for answers, while it reaches the centre")


def relay(desk: Desk, args: Namespace) -> Result:
    """Exit code 0: all is in its custody or further; 3: not all of it; 4: the centre refused something."""
    places = nearby.addresses(args.where) if args.where else nearby.find(FIND_S)
    done: Relayed | None = None
    for url in places:
        try:
            done = desk.relay.run(url, url.partition("//")[2], wait_s=args.wait, trust=args.trust)
            break
        except (LineError, RefusedError) as error:
            if url == places[-1] or (isinstance(error, RefusedError) and error.code != "no_relay"):
                raise
    if done is None:
        return Result([tell(translate("Command", "No computer in this room carries for Suluh."))], {"error": "no_relay"}, FAILED)
    data = {
        "carried": done.packed.records, "photos": done.packed.photos, "received": done.unpacked.acked, "pulled": done.unpacked.pulled,
        "rejected": done.unpacked.rejected, "files": done.files, "waiting": done.waiting, "joined": done.joined,
        "reason": done.reason,
    }  # fmt: skip
    line = tell(
        translate("Command", "{carried} records are with the relay, {received} saves were received by the centre, {waiting} wait there"),
        **data,
    )
    return Result([line], data, REJECTED if done.unpacked.rejected else TIME_UP if done.reason else OK)
