"""Axes that count people: whole numbers, few of them, easy to halve by eye."""


def whole_ticks(highest: int, most: int = 5) -> list[int]:
    """0 and upwards in steps of 1, 2 or 5 times a power of ten, reaching `highest`; never more than `most` steps."""
    highest = max(highest, 1)
    step = 1
    while highest > step * most:
        step = _next(step)
    return list(range(0, highest + step, step)) if highest % step else list(range(0, highest + 1, step))


def _next(step: int) -> int:
    first = int(str(step)[0])
    return step * 5 // 2 if first == 2 else step * 2
