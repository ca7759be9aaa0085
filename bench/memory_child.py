"""A laptop's sending in a process of its own: tells what it weighs at rest and at most, as JSON. `python -m bench.memory_child HOME`"""

import json
import sys
from pathlib import Path

from bench.machine import resident_bytes
from desktop import assembly

PATIENCE_S = 3600


def main(home: Path) -> None:
    """Builds the desk, opens what the first contact opens, rests; then sends and fetches everything."""
    desk = assembly.build(home)
    try:
        desk.exchange.contacts()
        import desktop.sync.line  # noqa: F401  what every contact brings in, however little it has to say

        at_rest = resident_bytes("VmRSS")
        Path("/proc/self/clear_refs").write_text("5")  # the peak begins anew
        outcome = desk.exchange.run(timeout_s=PATIENCE_S)
        peak = resident_bytes("VmHWM")
    finally:
        desk.close()
    if not outcome.received:
        raise RuntimeError(f"not everything arrived: {outcome.reason}")
    told = {"at_rest": at_rest, "peak": peak, "pushed": outcome.pushed, "pulled": outcome.pulled, "requests": outcome.requests}
    print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
