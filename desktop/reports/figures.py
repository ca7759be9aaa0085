"""The figures of a year by the names that forms use (core/domain/mappings.py). A figure is known when somebody recorded it."""

from collections.abc import Mapping, Sequence

from desktop.reports.yearly import YearlyNumbers


class Figures:
    """values: name → figure, None where nothing was recorded."""

    def __init__(self, values: Mapping[str, int | None]) -> None:
        self.values = values

    def sum_of(self, names: Sequence[str]) -> tuple[int, bool]:
        """(sum of those that are known, whether any is)."""
        known = [value for name in names if (value := self.values[name]) is not None]
        return sum(known), bool(known)


def figures_of(numbers: YearlyNumbers) -> Figures:
    """Of a year."""
    activities, opened = numbers.activities, numbers.open_days
    logged = bool(activities) or bool(opened)
    days = [month.visits.computer_users for month in numbers.months if month.visits.computer_users is not None]
    by_month = [numbers.total("n_male", computers=True), numbers.total("n_female", computers=True)]
    ict = sum(n for n in by_month if n is not None) if any(n is not None for n in by_month) else sum(days) if days else None
    new = [numbers.total("n_new_male"), numbers.total("n_new_female")]
    services = numbers.profile.fields.get("services")
    return Figures({
        "participants": numbers.participants.total if activities else 0 if logged else None,
        "activities": len(activities) if logged else None,
        "programmes": len({one.series or one.record for one in activities}) if logged else None,
        "visits": numbers.visitors.total if opened or numbers.visitors.total else None,
        "open_days": opened or None,
        "online_uses": numbers.total("n_online"),
        "ict_users": ict,
        "loans": numbers.total("n_loaned"),
        "read_in_place": numbers.total("n_read_in_place"),
        "interlibrary": numbers.total("n_interlibrary"),
        "digital_access": sum(month.digital_access for month in numbers.months) if logged else None,
        "partnerships": len(numbers.partnerships) if logged or numbers.partnerships else None,
        "service_kinds": len(set(services)) if isinstance(services, list) and services else None,
        "documents": len(numbers.documents) or None,
        "members": numbers.members,
        "new_members": sum(n for n in new if n is not None) if any(n is not None for n in new) else None,
        "titles": numbers.held("titles"),
        "copies": numbers.held("copies"),
        "staff": len(numbers.staff) or None,
        "advocacy": len(numbers.advocacy) if logged or numbers.advocacy else None,
        "services": len(numbers.services) if logged or numbers.services else None,
        "publications": len(numbers.publications) if logged or numbers.publications else None,
        "stories": len(numbers.stories) if logged or numbers.stories else None,
    })  # fmt: skip
