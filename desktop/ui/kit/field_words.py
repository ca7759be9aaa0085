"""What the fields of a record are called."""

from PySide6.QtCore import QCoreApplication

from core.domain.kinds import LIBRARY, LISTED
from desktop.ui.kit.marking import QT_TRANSLATE_NOOP
from desktop.ui.kit.record_labels import CONTEXT as RECORD_CONTEXT
from desktop.ui.kit.record_labels import HINTS, OF_ANY, OF_KIND

_CONTEXT = "ActivityField"
RECORD_KINDS = frozenset(kind.name for kind in (*LISTED, LIBRARY))
LABELS = {
    "title": QT_TRANSLATE_NOOP("ActivityField", "Name of the activity"),
    "date_start": QT_TRANSLATE_NOOP("ActivityField", "Date"),
    "date_end": QT_TRANSLATE_NOOP("ActivityField", "Last day"),
    "time_start": QT_TRANSLATE_NOOP("ActivityField", "From (time)"),
    "time_end": QT_TRANSLATE_NOOP("ActivityField", "To (time)"),
    "strategy": QT_TRANSLATE_NOOP("ActivityField", "Strategy"),
    "theme": QT_TRANSLATE_NOOP("ActivityField", "Field"),
    "form": QT_TRANSLATE_NOOP("ActivityField", "Form"),
    "target_groups": QT_TRANSLATE_NOOP("ActivityField", "Target groups"),
    "place": QT_TRANSLATE_NOOP("ActivityField", "Place"),
    "outside_library": QT_TRANSLATE_NOOP("ActivityField", "Outside the library"),
    "partner_ids": QT_TRANSLATE_NOOP("ActivityField", "Partners"),
    "speaker": QT_TRANSLATE_NOOP("ActivityField", "Speaker"),
    "skill_taught": QT_TRANSLATE_NOOP("ActivityField", "Skill taught"),
    "n_total": QT_TRANSLATE_NOOP("ActivityField", "Total"),
    "n_male": QT_TRANSLATE_NOOP("ActivityField", "Men"),
    "n_female": QT_TRANSLATE_NOOP("ActivityField", "Women"),
    "n_age": QT_TRANSLATE_NOOP("ActivityField", "Ages"),
    "n_disability": QT_TRANSLATE_NOOP("ActivityField", "With a disability"),
    "books_used": QT_TRANSLATE_NOOP("ActivityField", "Books and materials used"),
    "cost": QT_TRANSLATE_NOOP("ActivityField", "Cost (Rp)"),
    "fund_source": QT_TRANSLATE_NOOP("ActivityField", "Source of funds"),
    "result": QT_TRANSLATE_NOOP("ActivityField", "Result"),
    "follow_up": QT_TRANSLATE_NOOP("ActivityField", "Follow-up"),
    "session_no": QT_TRANSLATE_NOOP("ActivityField", "Session no."),
    "sim_copied_at": QT_TRANSLATE_NOOP("ActivityField", "Copied to SIM on"),
}
TOLD = {
    "series_id": QT_TRANSLATE_NOOP("ActivityField", "Held every week"),
    "review": QT_TRANSLATE_NOOP("ActivityField", "Remark of the regency"),
}  # on no form, but in a history


# Where a field of another kind is called otherwise, or an activity has none of that name.
_OTHERS = {
    "date": QT_TRANSLATE_NOOP("ActivityField", "Date"),
    "state": QT_TRANSLATE_NOOP("ActivityField", "Open or closed"),
    "n_member": QT_TRANSLATE_NOOP("ActivityField", "Members"),
    "n_non_member": QT_TRANSLATE_NOOP("ActivityField", "Not members"),
    "n_computer": QT_TRANSLATE_NOOP("ActivityField", "At the computers"),
    "occupations": QT_TRANSLATE_NOOP("ActivityField", "Occupations"),
    "note": QT_TRANSLATE_NOOP("ActivityField", "Note"),
    "name": QT_TRANSLATE_NOOP("ActivityField", "Name"),
    "purpose": QT_TRANSLATE_NOOP("ActivityField", "Purpose"),
    "weekday": QT_TRANSLATE_NOOP("ActivityField", "Day of the week"),
    "skipped": QT_TRANSLATE_NOOP("ActivityField", "Days without"),
    "caption": QT_TRANSLATE_NOOP("ActivityField", "Caption"),
    "consent": QT_TRANSLATE_NOOP("ActivityField", "Permission"),
    "address": QT_TRANSLATE_NOOP("ActivityField", "Address"),
    "phone": QT_TRANSLATE_NOOP("ActivityField", "Phone"),
    "email": QT_TRANSLATE_NOOP("ActivityField", "E-mail"),
    "head_name": QT_TRANSLATE_NOOP("ActivityField", "Head of the library"),
    "village_head_name": QT_TRANSLATE_NOOP("ActivityField", "Head of the village"),
    "opening_weekdays": QT_TRANSLATE_NOOP("ActivityField", "Opening days"),
    "opening_hours": QT_TRANSLATE_NOOP("ActivityField", "Opening hours"),
    "closed_dates": QT_TRANSLATE_NOOP("ActivityField", "Closed days"),
    "area_term": QT_TRANSLATE_NOOP("ActivityField", "Kind of village"),
    "title": QT_TRANSLATE_NOOP("ActivityField", "Title"),
}


def label(field: str, kind: str = "activity") -> str:
    """The words above a field; an unknown field is called by its id."""
    if kind in RECORD_KINDS and (own := OF_KIND.get((kind, field)) or OF_ANY.get(field)):
        return QCoreApplication.translate(RECORD_CONTEXT, own)
    source = (_OTHERS.get(field) if kind != "activity" else None) or LABELS.get(field) or TOLD.get(field)
    return QCoreApplication.translate(_CONTEXT, source) if source else field


def hint(field: str, kind: str) -> str:
    """Pale words in a field of a short log, a story or a problem; '' for none."""
    source = HINTS.get((kind, field))
    return QCoreApplication.translate(RECORD_CONTEXT, source) if source else ""
