"""What the fields of an activity are called."""

from PySide6.QtCore import QCoreApplication

from desktop.ui.kit.marking import QT_TRANSLATE_NOOP

_CONTEXT = "ActivityField"
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


def label(field: str) -> str:
    """The words above a field; an unknown field is called by its id."""
    source = LABELS.get(field) or TOLD.get(field)
    return QCoreApplication.translate(_CONTEXT, source) if source else field
