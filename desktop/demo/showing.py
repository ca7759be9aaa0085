"""What the demo leaves behind: receipt and report as PDF, and a picture of every page of paper and of the window."""

import os
import subprocess
import sys
from pathlib import Path

import pypdfium2

from desktop import assembly
from desktop.demo.main_job import DemoFailed, Done

PIXELS_PER_POINT = 1.6
SCREENS_TIMEOUT_S = 90


def leave_papers_and_pictures(home: Path, out: Path, done: Done) -> None:
    """Writes into `out` and adds what it wrote to the table."""
    out.mkdir(parents=True, exist_ok=True)
    desk = assembly.build(home)
    try:
        receipt = desk.exchange.receipts()[0]
        papers = {
            "laporan-bulanan-f4.pdf": desk.reports.monthly(receipt.month, "F4", "id").pdf,
            "laporan-bulanan-a4.pdf": desk.reports.monthly(receipt.month, "A4", "id").pdf,
            "tanda-terima.pdf": desk.reports.receipt(receipt, "id").pdf,
        }
    finally:
        desk.close()
    for name, pdf in papers.items():
        (out / name).write_bytes(pdf)
        pictures = _pictures_of(out / name)
        done.files += [out / name, *pictures]
        done.add(name, f"{len(pdf) / 1024:.0f} KB, {len(pictures)} pages")
    screens = _screens(home, out)
    done.files += screens
    done.add("pictures of the window", len(screens))


def _pictures_of(pdf: Path) -> list[Path]:
    document = pypdfium2.PdfDocument(pdf)
    made = []
    for number in range(len(document)):
        path = pdf.with_name(f"{pdf.stem}-{number + 1}.png")
        document[number].render(scale=PIXELS_PER_POINT).to_pil().save(path)
        made.append(path)
    document.close()
    return made


def _screens(home: Path, out: Path) -> list[Path]:
    """In a process of its own, because only the window may load Qt."""
    before = set(out.glob("layar-*.png"))
    for path in before:
        path.unlink()
    program = (
        "import sys; from pathlib import Path; from desktop.ui.gallery import main; "
        f"sys.exit(main(Path({str(home)!r}), Path({str(out)!r})))"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    made = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, timeout=SCREENS_TIMEOUT_S)
    if made.returncode:
        raise DemoFailed(f"pictures of the window: {made.stderr[-2000:]}")
    return sorted(out.glob("layar-*.png"))
