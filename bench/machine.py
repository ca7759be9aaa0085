"""What it was measured on. No path, no name of the machine."""

import os
import platform
import sqlite3
import subprocess
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

_MIB = 1024 * 1024


def facts() -> dict[str, str]:
    """Name → value, in the order of the page."""
    return {
        "processor": f"{_processor()}, {os.cpu_count()} cores",
        "memory": f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') // _MIB:,} MiB",
        "system": f"{platform.system()} {platform.release()}",
        "Python, PySide6": f"{platform.python_version()}, {version('pyside6-essentials')}",
        "SQLite, PostgreSQL": f"{sqlite3.sqlite_version}, {_postgresql()}",
    }


def moment() -> str:
    """When, and how busy the machine was."""
    one, five, fifteen = os.getloadavg()
    return f"Measured on {datetime.now(UTC):%Y-%m-%d %H:%M} UTC; load before it {one:.1f}, {five:.1f}, {fifteen:.1f} (1, 5, 15 minutes)."


def processor_s(pid: int) -> float:
    """Seconds of processor that a process has used, user and system."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _postgresql() -> str:
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"))
    if not programs:
        return "none"
    return subprocess.run([programs[-1], "--version"], capture_output=True, text=True).stdout.split()[2]


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.machine()
    named = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return named[0] if named else platform.machine()


def resident_bytes(name: str, process: str = "self") -> int:
    """A figure of the process's memory as the kernel keeps it: VmRSS now, VmHWM at most."""
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{name}:"))
