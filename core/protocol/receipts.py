"""The receipt: the server's signed statement of what it holds for a library and month.

Its totals come from the same function as the server's page, so the paper in her hand and the coordinator's screen agree.
"""

import msgspec

RECEIPT_PURPOSE = b"receipt"


class Totals(msgspec.Struct, frozen=True):
    """What one library did in one month, as the server counts it from the records it holds.

    participants_unsplit: participants whose sex was not recorded, so male + female + unsplit = participants.
    """

    activities: int = 0
    participants: int = 0
    participants_male: int = 0
    participants_female: int = 0
    participants_unsplit: int = 0
    visit_days: int = 0
    closed_days: int = 0
    visits: int = 0
    visits_male: int = 0
    visits_female: int = 0
    computer_users: int = 0
    photos: int = 0
    photos_whole: int = 0


class Receipt(msgspec.Struct, frozen=True):
    """number: as printed, unique on the server; time: the server's clock in ms; positions: what the totals were counted from."""

    number: str
    library: bytes
    library_name: str
    area: str
    month: str
    time: int
    records: int
    totals: Totals
    positions: dict[str, int]
    questions: int = 0
    rejected: int = 0
