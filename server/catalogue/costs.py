"""What a file costs on the line that most villages have."""

from core import locale_id

EDGE_BITS_PER_S = 120_000
_KB, _MB, _GB = 1_000, 1_000_000, 1_000_000_000
_BITS, _SECONDS = 8, 60


def edge_minutes(size: int) -> int:
    """Minutes that so many bytes take on an EDGE line at 120 kbit/s without a cut, begun ones counted; at least 1."""
    return max(1, -(-size * _BITS // (EDGE_BITS_PER_S * _SECONDS)))


def size_words(size: int) -> str:
    """'2,4 MB'; whole kB below a megabyte."""
    if size < _MB:
        return f"{locale_id.number(max(1, round(size / _KB)))} kB"
    unit, name = (_GB, "GB") if size >= _GB else (_MB, "MB")
    return f"{locale_id.number(size / unit, decimals=1)} {name}"


def minutes_words(size: int) -> str:
    """'4 menit', '2 jam 15 menit' on an EDGE line."""
    hours, minutes = divmod(edge_minutes(size), 60)
    said = [f"{locale_id.number(hours)} jam"] if hours else []
    return " ".join([*said, f"{minutes} menit"] if minutes else said)
