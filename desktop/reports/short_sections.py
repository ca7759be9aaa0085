"""Sections C, D and F to K of the monthly report, from the short logs: a table where something was written down, a line where not."""

from collections.abc import Mapping, Sequence
from typing import Any

from core.domain.lists import shipped_lists
from core.domain.stories import shown_name
from core.words import translate
from desktop.reports.activities_page import numbers_of_strategy
from desktop.reports.blocks import Block, Said, heading, numbered, table, text
from desktop.reports.labels import Labels
from desktop.reports.numbers import MonthlyNumbers
from desktop.reports.written import UNKNOWN

Fields = Mapping[str, Any]
STORY_CHARACTERS, ROW_CHARACTERS = 240, 160
_SMALL = 8.5


def before_activities(numbers: MonthlyNumbers, word: Labels) -> list[Block]:
    """C and D."""
    said = Said(word.language)
    return _joined([
        ("C", word("c"), _collection(numbers, said), _collection_line(numbers, word)),
        ("D", word("d"), _computers(numbers, said), _computer_line(numbers, word)),
    ])  # fmt: skip


def after_activities(numbers: MonthlyNumbers, word: Labels) -> list[Block]:
    """F to K."""
    said = Said(word.language)
    nothing = said.unknown
    in_table = [_in_table_e(numbers, word, *some) for some in (("advocacy", "partnership"), ("service",), ("publication",))]
    return _joined([
        ("F", word("f_section"), _with_note(_advocacy(numbers, said), in_table[0]), in_table[0] or nothing),
        ("G", word("g"), _with_note(_services(numbers, said), in_table[1]), in_table[1] or nothing),
        ("H", word("h"), _with_note(_publications(numbers, said), in_table[2]), in_table[2] or nothing),
        ("I", word("i"), _stories(numbers, said), nothing),
        ("J", word("j"), _problems(numbers, said), nothing),
        ("K", word("k"), _plans(numbers, said), nothing),
    ])  # fmt: skip


def _joined(sections: Sequence[tuple[str, str, list[Block], str]]) -> list[Block]:
    """Sections with blocks under their heading; those without follow one another as lines."""
    made: list[Block] = []
    for letter, title, blocks, line in sections:
        if blocks:
            made += [heading(f"{letter}.  {title}"), *blocks]
        elif made and made[-1]["is"] == "short":
            made[-1]["rows"].append([letter, title, line])
        else:
            made.append({"is": "short", "rows": [[letter, title, line]]})
    return made


def _with_note(blocks: list[Block], note: str) -> list[Block]:
    return [*blocks, text(note, soft=True)] if blocks and note else blocks


def _in_table_e(numbers: MonthlyNumbers, word: Labels, *strategies: str) -> str:
    found = numbers_of_strategy(numbers, *strategies)
    return word("in_table_e", numbers=", ".join(map(str, found))) if found else ""


def _collection(numbers: MonthlyNumbers, said: Said) -> list[Block]:
    """Titles and copies at the beginning are those at the end of the month before."""
    found, before = numbers.logs.collection, numbers.logs.collection_before
    if found is None:
        return []
    made: list[Block] = []
    names = ("titles", "copies", "added", "removed")
    counts = {name: _map(found, name) for name in names}
    earlier = {name: _map(before or {}, name) for name in ("titles", "copies")}
    if any(counts.values()):
        columns = (earlier["titles"], earlier["copies"], counts["added"], counts["removed"], counts["titles"], counts["copies"])
        codes = [code for code in shipped_lists().codes("collection_kind") if any(code in one for one in columns)]
        rows = [[said.code("collection_kind", code), *(said.number(one.get(code)) for one in columns)] for code in codes]
        sums = (said.total, *(said.number(sum(one.values())) if one else UNKNOWN for one in columns))
        head = (
            translate("Papers", "Collection"), translate("Papers", "Titles at first"), translate("Papers", "Copies at first"),
            translate("Papers", "Added"), translate("Papers", "Removed"), translate("Papers", "Titles at the end"),
            translate("Papers", "Copies at the end"),
        )  # fmt: skip
        made.append(numbered(said, head, rows, (8, 46, 18, 18, 16, 16, 20, 20), range(1, 7), sums, _SMALL))
    figures = [
        (translate("Papers", "Lent"), "n_loaned"), (translate("Papers", "Given back"), "n_returned"),
        (translate("Papers", "Read in place"), "n_read_in_place"), (translate("Papers", "Lent to libraries"), "n_interlibrary"),
        (translate("Papers", "Used online"), "n_online"), (translate("Papers", "New members M"), "n_new_male"),
        (translate("Papers", "New members F"), "n_new_female"), (translate("Papers", "All members"), "members"),
    ]  # fmt: skip
    return [*made, _figures([(label, found.get(name)) for label, name in figures], said)]


def _figures(figures: Sequence[tuple[str, object]], said: Said) -> Block:
    """One line of numbers under their names."""
    width = len(figures)
    return table(said, [label for label, _ in figures], [[said.number(n) for _, n in figures]], (1,) * width, range(width), size=_SMALL)


def _computers(numbers: MonthlyNumbers, said: Said) -> list[Block]:
    found = numbers.logs.ict
    if found is None:
        return []
    figures = [
        (translate("Papers", "Users M"), found.get("n_male")), (translate("Papers", "Users F"), found.get("n_female")),
        (translate("Papers", "Hours of use"), found.get("hours")), (translate("Papers", "On the internet"), found.get("n_internet")),
        (translate("Papers", "Offline materials opened"), numbers.materials_opened),
        (translate("Papers", "Computers that work"), found.get("computers_working")),
        (translate("Papers", "Computers broken"), found.get("computers_broken")),
    ]  # fmt: skip
    return [_figures(figures, said)]


def _advocacy(numbers: MonthlyNumbers, said: Said) -> list[Block]:
    logs = numbers.logs
    found = [
        (
            one.get("date"), said.code("advocacy_kind", one.get("form")), said.text(one.get("party"), ROW_CHARACTERS),
            _won(one, said), said.text(one.get("follow_up"), ROW_CHARACTERS),
        )
        for one in logs.advocacy
    ] + [
        (
            one.get("date_start"), said(translate("Papers", "Partnership")), said.text(one.get("name"), ROW_CHARACTERS),
            said.text(one.get("subject") or one.get("agreement"), ROW_CHARACTERS), "",
        )
        for one in logs.partnerships
    ]  # fmt: skip
    rows = [(said.day(day), *rest) for day, *rest in sorted(found, key=lambda one: str(one[0]))]
    head = (
        translate("Papers", "Date"), translate("Papers", "How"), translate("Papers", "With whom"),
        translate("Papers", "What came of it"), translate("Papers", "Follow-up"),
    )  # fmt: skip
    return [numbered(said, head, rows, (8, 22, 30, 34, 40, 31), size=_SMALL)] if rows else []


def _won(one: Fields, said: Said) -> str:
    money = said.money(one["amount"]) if isinstance(one.get("amount"), int) else ""
    parts = (said.code("advocacy_result", one.get("results")), money, said.text(one.get("result"), ROW_CHARACTERS))
    return "; ".join(part for part in parts if part)


def _services(numbers: MonthlyNumbers, said: Said) -> list[Block]:
    rows = [
        (
            said.day(one.get("date")), said.code("service_kind", one.get("service")), said.text(one.get("title"), ROW_CHARACTERS),
            said.text(one.get("benefit"), ROW_CHARACTERS),
        )
        for one in numbers.logs.services
    ]  # fmt: skip
    head = (
        translate("Papers", "Date"), translate("Papers", "Service"), translate("Papers", "What was done"),
        translate("Papers", "What good it does"),
    )  # fmt: skip
    return [numbered(said, head, rows, (8, 22, 35, 50, 50), size=_SMALL)] if rows else []


def _publications(numbers: MonthlyNumbers, said: Said) -> list[Block]:
    rows = [
        (
            said.day(one.get("date")), said.code("publication_channel", one.get("channel")), said.text(one.get("title"), ROW_CHARACTERS),
            said.text(one.get("link"), ROW_CHARACTERS),
        )
        for one in numbers.logs.publications
    ]  # fmt: skip
    head = (
        translate("Papers", "Date"), translate("Papers", "Channel"), translate("Papers", "Title"),
        translate("Papers", "Link"),
    )  # fmt: skip
    return [numbered(said, head, rows, (8, 22, 30, 55, 50), size=_SMALL)] if rows else []


def _stories(numbers: MonthlyNumbers, said: Said) -> list[Block]:
    rows = [
        (said.text(one.get("title"), ROW_CHARACTERS), said.text(shown_name(one)), said.text(_in_short(one), STORY_CHARACTERS))
        for one in numbers.logs.stories
    ]
    head = (
        translate("Papers", "Story"), translate("Papers", "Who"), translate("Papers", "In short"),
    )  # fmt: skip
    return [numbered(said, head, rows, (8, 45, 25, 87), size=_SMALL)] if rows else []


def _in_short(story: Fields) -> str:
    parts = (story.get("before"), story.get("library_did"), story.get("after"))
    return " → ".join(part for part in parts if isinstance(part, str) and part)


def _problems(numbers: MonthlyNumbers, said: Said) -> list[Block]:
    rows = [
        (
            said.text(one.get("title"), ROW_CHARACTERS), said.code("issue_category", one.get("category")), said.day(one.get("since")),
            said.text(one.get("tried"), ROW_CHARACTERS), said.text(one.get("support_wanted"), ROW_CHARACTERS),
            said.code("issue_status", one.get("status")),
        )
        for one in numbers.logs.problems
    ]  # fmt: skip
    head = (
        translate("Papers", "Problem"), translate("Papers", "Kind"), translate("Papers", "Since"),
        translate("Papers", "What was tried"), translate("Papers", "Support wanted"), translate("Papers", "Where it stands"),
    )  # fmt: skip
    return [numbered(said, head, rows, (8, 36, 24, 20, 28, 28, 21), size=_SMALL)] if rows else []


def _plans(numbers: MonthlyNumbers, said: Said) -> list[Block]:
    rows = [
        (
            said.text(one.get("title"), ROW_CHARACTERS), said.day(one.get("date_start")),
            said.code("target_group", one.get("target_groups")), said.text(one.get("needs"), ROW_CHARACTERS),
        )
        for one in numbers.logs.plans
    ]  # fmt: skip
    head = (
        translate("Papers", "Activity"), translate("Papers", "When"), translate("Papers", "For whom"),
        translate("Papers", "What is needed"),
    )  # fmt: skip
    return [numbered(said, head, rows, (8, 57, 24, 36, 40), size=_SMALL)] if rows else []


def _collection_line(numbers: MonthlyNumbers, word: Labels) -> str:
    members = numbers.profile.fields.get("members")
    return word("not_recorded") if members is None else word("member_count", n=members)


def _computer_line(numbers: MonthlyNumbers, word: Labels) -> str:
    users = numbers.visits.computer_users
    said = [] if users is None else [word("computer_users", n=users, days=numbers.visits.computer_days)]
    if numbers.digital_access:
        said.append(word("materials_used", opened=numbers.materials_opened, copied=numbers.materials_copied, n=numbers.digital_access))
    return "; ".join(said) or word("not_recorded")


def _map(fields: Fields, name: str) -> dict[str, int]:
    found = fields.get(name)
    return {code: n for code, n in found.items() if isinstance(n, int)} if isinstance(found, dict) else {}
