"""What the fields of a record are called, for whoever shows them: window, tables, registers from outside."""

from core.domain.kinds import LIBRARY, LISTED
from core.record_labels import CONTEXT as RECORD_CONTEXT
from core.record_labels import OF_ANY, OF_KIND
from core.words import say, translate

CONTEXT = "ActivityField"
RECORD_KINDS = frozenset(kind.name for kind in (*LISTED, LIBRARY))
LABELS = {
    "title": translate("ActivityField", "Name of the activity"),
    "date_start": translate("ActivityField", "Date"),
    "date_end": translate("ActivityField", "Last day"),
    "time_start": translate("ActivityField", "From (time)"),
    "time_end": translate("ActivityField", "To (time)"),
    "strategy": translate("ActivityField", "Strategy"),
    "theme": translate("ActivityField", "Field"),
    "form": translate("ActivityField", "Form"),
    "target_groups": translate("ActivityField", "Target groups"),
    "place": translate("ActivityField", "Place"),
    "outside_library": translate("ActivityField", "Outside the library"),
    "partner_ids": translate("ActivityField", "Partners"),
    "speaker": translate("ActivityField", "Speaker"),
    "skill_taught": translate("ActivityField", "Skill taught"),
    "n_total": translate("ActivityField", "Total"),
    "n_male": translate("ActivityField", "Men"),
    "n_female": translate("ActivityField", "Women"),
    "n_age": translate("ActivityField", "Ages"),
    "n_disability": translate("ActivityField", "With a disability"),
    "books_used": translate("ActivityField", "Books and materials used"),
    "cost": translate("ActivityField", "Cost (Rp)"),
    "fund_source": translate("ActivityField", "Source of funds"),
    "result": translate("ActivityField", "Result"),
    "follow_up": translate("ActivityField", "Follow-up"),
    "session_no": translate("ActivityField", "Session no."),
    "sim_copied_at": translate("ActivityField", "Copied to SIM on"),
}
TOLD = {
    "series_id": translate("ActivityField", "Held every week"),
    "review": translate("ActivityField", "Remark of the regency"),
}  # on no form, but in a history


# Where a field of another kind is called otherwise, or an activity has none of that name.
_OTHERS = {
    "date": translate("ActivityField", "Date"),
    "state": translate("ActivityField", "Open or closed"),
    "n_member": translate("ActivityField", "Members"),
    "n_non_member": translate("ActivityField", "Not members"),
    "n_computer": translate("ActivityField", "At the computers"),
    "occupations": translate("ActivityField", "Occupations"),
    "note": translate("ActivityField", "Note"),
    "name": translate("ActivityField", "Name"),
    "purpose": translate("ActivityField", "Purpose"),
    "weekday": translate("ActivityField", "Day of the week"),
    "skipped": translate("ActivityField", "Days without"),
    "caption": translate("ActivityField", "Caption"),
    "consent": translate("ActivityField", "Permission"),
    "address": translate("ActivityField", "Address"),
    "phone": translate("ActivityField", "Phone"),
    "email": translate("ActivityField", "E-mail"),
    "head_name": translate("ActivityField", "Head of the library"),
    "village_head_name": translate("ActivityField", "Head of the village"),
    "opening_weekdays": translate("ActivityField", "Opening days"),
    "opening_hours": translate("ActivityField", "Opening hours"),
    "closed_dates": translate("ActivityField", "Closed days"),
    "area_term": translate("ActivityField", "Kind of village"),
    "title": translate("ActivityField", "Title"),
}


def label_source(field: str, kind: str = "activity") -> tuple[str, str]:
    """(context, source) of the words above a field; the source is '' for an unknown one."""
    if kind in RECORD_KINDS and (own := OF_KIND.get((kind, field)) or OF_ANY.get(field)):
        return RECORD_CONTEXT, own
    return CONTEXT, (_OTHERS.get(field) if kind != "activity" else None) or LABELS.get(field) or TOLD.get(field) or ""


def field_label(field: str, kind: str, language: str) -> str:
    """The words above a field in a language; an unknown field is called by its id."""
    context, source = label_source(field, kind)
    return say(context, source, language) if source else field
