"""Where a half-filled form stands: its draft has the name of the form."""

from core.domain.kinds import LIBRARY, PROBLEM
from core.domain.short_logs import SHORT_LOGS
from core.domain.stories import STORY
from desktop.ui.actions import PROBLEM_FORM, RECORD_FORM, STORY_FORM
from desktop.ui.places import SETTINGS, VISITS

FORM = "activity"
_PLACES = {
    "visit_day": VISITS.name, "visit_group": VISITS.name, "visit_line": VISITS.name, "visit_week": VISITS.name,
    "settings": SETTINGS.name, "village": SETTINGS.name, "opening": SETTINGS.name, "person": SETTINGS.name,
}  # fmt: skip

_FORMS = {kind.name: RECORD_FORM for kind in (*SHORT_LOGS, LIBRARY)} | {STORY.name: STORY_FORM, PROBLEM.name: PROBLEM_FORM}


def place_of(form: str) -> tuple[str, object] | None:
    """The page and what is wanted there; None for a form that this program does not know."""
    kind = form.partition(":")[0]
    if kind.partition("/")[0] == FORM:
        return FORM, {"draft": form}
    if kind in _FORMS:
        return _FORMS[kind], {"draft": form}
    place = _PLACES.get(form)
    return (place, None) if place else None
