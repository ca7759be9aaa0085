"""What stands above a list of each kind, on screens, in tables and wherever there is no Qt."""

from core.words import say, translate

MANY = {
    "activity": translate("Record", "Activities"),
    "visit_day": translate("Record", "Visits"),
    "visit_group": translate("Record", "Groups of visitors"),
    "advocacy": translate("Record", "Advocacy"),
    "partnership": translate("Record", "Partnerships"),
    "service": translate("Record", "Service improvements"),
    "publication": translate("Record", "Publications"),
    "collection_month": translate("Record", "Collection and loans"),
    "ict_month": translate("Record", "Computers and internet"),
    "staff": translate("Record", "Staff"),
    "asset": translate("Record", "Aid and assets"),
    "budget": translate("Record", "Budget"),
    "document": translate("Record", "Documents"),
    "plan": translate("Record", "Plans for next month"),
    "library": translate("Record", "The library's profile"),
    "story": translate("Record", "Stories of impact"),
    "story_later": translate("Record", "How it went on"),
    "problem": translate("Record", "Problems"),
    "material": translate("Record", "Learning materials"),
}


def list_name(kind: str, language: str) -> str:
    """The words above a list of a kind; the id of an unknown kind."""
    return say("Record", MANY[kind], language) if kind in MANY else kind
