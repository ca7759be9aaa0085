"""What went wrong inside the program, kept for those who mend it: kinds and places in the code, never the words of an error,
because those may quote what she typed."""

import platform
import traceback
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

KEPT_BYTES = 200_000
FRAMES_MOST = 25


@dataclass(frozen=True, slots=True)
class Incidents:
    """Appends to one small file; when it has grown, its older half goes."""

    path: Path

    def keep(self, kind: type[BaseException], trace: TracebackType | None, version: str) -> str:
        """Writes one down and gives its words. A disk that does not allow it costs only the note."""
        words = told(kind, trace, version)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            if self.path.exists() and self.path.stat().st_size > KEPT_BYTES:
                self.path.write_text(self.path.read_text(encoding="utf-8")[-KEPT_BYTES // 2 :], encoding="utf-8")
            with self.path.open("a", encoding="utf-8") as file:
                file.write(words + "\n\n")
        except OSError:
            pass
        return words

    def read(self) -> str:
        """Everything kept; '' when nothing ever went wrong."""
        try:
            return self.path.read_text(encoding="utf-8")
        except OSError:
            return ""


def told(kind: type[BaseException], trace: TracebackType | None, version: str) -> str:
    """'KeyError · Suluh 0.1.0 · Linux' and a line for each place in the code."""
    lines = [f"{kind.__module__}.{kind.__qualname__} · Suluh {version} · {platform.system()} {platform.release()}"]
    for frame in traceback.extract_tb(trace)[-FRAMES_MOST:]:
        lines.append(f"  {'/'.join(Path(frame.filename).parts[-3:])}:{frame.lineno} {frame.name}")
    return "\n".join(lines)
