"""BACA-SAYA.txt: what lies in a folder that was taken out, how to open it, how to fill a new Suluh from it."""

from collections.abc import Mapping, Sequence

from core.words import say, translate

_CONTEXT = "TakeOut"
_KINDS = {
    "activity": translate("TakeOut", "Activities"),
    "series": translate("TakeOut", "Series of activities"),
    "visit_day": translate("TakeOut", "Visitors of each day"),
    "visit_group": translate("TakeOut", "Visiting groups"),
    "photo": translate("TakeOut", "Photos"),
    "problem": translate("TakeOut", "Problems"),
    "library": translate("TakeOut", "The library's profile"),
    "own_material": translate("TakeOut", "Learning materials that the library added"),
    "handout": translate("TakeOut", "How often materials were opened or handed out"),
    "request": translate("TakeOut", "Wishes for materials"),
    "rating": translate("TakeOut", "Opinions about materials"),
    "story": translate("TakeOut", "Stories of impact"),
    "story_later": translate("TakeOut", "How stories went on"),
    "advocacy": translate("TakeOut", "Advocacy"),
    "partnership": translate("TakeOut", "Partnerships"),
    "service": translate("TakeOut", "Service improvements"),
    "publication": translate("TakeOut", "Publications"),
    "collection_month": translate("TakeOut", "Collection and loans of each month"),
    "ict_month": translate("TakeOut", "Computers and internet of each month"),
    "staff": translate("TakeOut", "Staff"),
    "asset": translate("TakeOut", "Aid and assets"),
    "budget": translate("TakeOut", "Budget"),
    "document": translate("TakeOut", "Documents"),
    "plan": translate("TakeOut", "Plans"),
}
_HOW_TO_OPEN = (
    translate("TakeOut", "Every .csv opens in Excel or LibreOffice: one line a record. If asked: UTF-8, separated by semicolons."),
    translate("TakeOut", "The first line has the names of the columns; arti-kode.csv says what codes mean. Dates: year-month-day."),
    translate("TakeOut", "A text that begins like a formula has the sign ' in front; it does not belong to the text."),
    translate("TakeOut", "A folder lainnya, where there is one, is for Suluh itself: changed national forms, what was copied into SIM."),
    translate("TakeOut", "The column “file” names the photo or material of a line."),
    translate("TakeOut", "Photos without permission lie here too (consent: none_yet): do not pass them on."),
)
_COMMANDS = ("    Linux:    suluh takeout --restore FOLDER", "    Windows:  suluh-cli takeout --restore FOLDER")
_HOW_TO_FILL = (
    translate("TakeOut", "Install Suluh and set the library up; record nothing yet. Then run in a terminal:"),
    translate("TakeOut", "Deleted records are not here, nor half-filled forms, names with their PINs, and materials of the regency."),
    translate("TakeOut", "What the regency wrote into your records is here to read; it comes back from the regency at the next contact."),
)


def read_me(
    name: str, counts: Mapping[str, int], files: int, absent: int, papers: int, unmade: Sequence[str], kept: int = 0, language: str = "id"
) -> str:
    """The text, lines ended by LF. counts: kind → records; absent: files that were not on this computer; unmade: papers; kept: printed
    ones."""

    def tell(source: str, **values: object) -> str:
        return say(_CONTEXT, source, language, **values)

    lines = [tell(translate("TakeOut", "Everything of the library {name}"), name=name), ""]
    lines.append(tell(translate("TakeOut", "What lies here (file, number, what it is)")))
    for kind, count in counts.items():
        lines.append(f"  {kind + '.csv':<22}{count:>7}  {tell(_KINDS.get(kind, kind))}")
    lines.append("  " + tell(translate("TakeOut", "foto and bahan: {files} files of photos and materials"), files=files))
    lines.append("  " + tell(translate("TakeOut", "laporan: {papers} reports as PDF"), papers=papers))
    if kept:
        lines.append("  " + tell(translate("TakeOut", "laporan, folder tercetak: {kept} reports as they were printed"), kept=kept))
    if absent:
        lines.append("  " + tell(translate("TakeOut", "{absent} files were not whole on this computer: not here"), absent=absent))
    if unmade:
        lines.append("  " + tell(translate("TakeOut", "Reports that could not be made: {names}"), names=", ".join(unmade)))
    lines += ["", tell(translate("TakeOut", "How to open it")), *(f"  {tell(line)}" for line in _HOW_TO_OPEN)]
    first, *others = _HOW_TO_FILL
    lines += ["", tell(translate("TakeOut", "How to fill a new Suluh from it")), f"  {tell(first)}", *_COMMANDS]
    return "\n".join([*lines, *(f"  {tell(line)}" for line in others), ""])
