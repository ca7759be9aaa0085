"""Where a half-filled form stands: its draft has the name of the form."""

from desktop.ui.places import SETTINGS, VISITS

FORM = "activity"
_PLACES = {
    "visit_day": VISITS.name, "visit_group": VISITS.name, "visit_line": VISITS.name, "visit_week": VISITS.name,
    "settings": SETTINGS.name, "village": SETTINGS.name, "opening": SETTINGS.name, "person": SETTINGS.name,
}  # fmt: skip


def place_of(form: str) -> tuple[str, object] | None:
    """The page and what is wanted there; None for a form that this program does not know."""
    if form.partition(":")[0].partition("/")[0] == FORM:
        return FORM, {"draft": form}
    place = _PLACES.get(form)
    return (place, None) if place else None
