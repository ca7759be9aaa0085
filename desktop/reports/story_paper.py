"""R6: a story of impact on one page."""

from collections.abc import Mapping, Sequence
from typing import Any

from core.domain.stories import may_be_told, shown_name
from core.words import translate
from desktop.reports.blocks import Block, Document, Said, facts, heading, photos, quote, text
from desktop.reports.shortening import shortened

Fields = Mapping[str, Any]
PHOTOS_SHOWN = 2
# From roomy to tight, until it is one page: letters of an answer, letters of what was told later and how many, photos in a line,
# letters below a photo.
TIGHTNESS = ((620, 180, 3, 2, 120), (460, 150, 2, 3, 90), (330, 120, 2, 4, 60), (220, 90, 1, 4, 40), (120, 60, 1, 8, 12))


def story_paper(
    fields: Fields, later: Sequence[Fields], activities: Sequence[str], shown: Sequence[tuple[str, str]], language: str, tightness: int = 0
) -> Document:
    """later: what was told since, the oldest first; activities: titles of those that prove it; shown: (file, caption) of photos."""
    said = Said(language)
    characters, later_characters, later_shown, columns, caption_characters = TIGHTNESS[tightness]
    shown = [(file, shortened(caption, caption_characters)) for file, caption in shown]
    pictures = [photos(shown[:PHOTOS_SHOWN], max(3, columns) if len(shown) == 1 else columns)] if shown else []
    no_permission = said(translate("Papers", "There is no permission yet: do not hand this paper on."))
    return Document(
        said(translate("Papers", "Story of impact")).upper(),
        said.text(fields.get("title"), 120),
        [
            _about(fields, activities, said),
            *_told(fields, characters, said),
            *_later(later[-later_shown:], later_characters, said),
            *pictures,
        ],
        missing=[] if may_be_told(fields) else [no_permission],
        closing=said(
            translate("Papers", "Permission: {agreed}. Written down by {author}."),
            agreed=said.code("story_consent", fields.get("consent")) or "–",
            author=said.text(fields.get("author"), 80) or "–",
        ),
    )


def _about(fields: Fields, activities: Sequence[str], said: Said) -> Block:
    age = said(translate("Papers", "%n years old", "", 1), n=fields["age"]) if isinstance(fields.get("age"), int) else ""
    who = said.joined(said.text(shown_name(fields), 80), age, said.text(fields.get("place"), 80))
    rows = [
        (translate("Papers", "Whose story"), who),
        (translate("Papers", "Told on"), said.long_day(fields.get("date"))),
        (translate("Papers", "What changed"), said.code("impact_field", fields.get("impact_fields"))),
        (translate("Papers", "How far it has come"), said.code("story_stage", fields.get("stage"))),
    ]
    before, after = fields.get("income_before"), fields.get("income_after")
    if isinstance(before, int) or isinstance(after, int):
        rows.append((translate("Papers", "Income a month"), f"{said.money(before)} → {said.money(after)}"))
    if activities:
        rows.append((translate("Papers", "Activities"), said.text(list(activities), 200)))
    return facts([(said(label), value or said.unknown) for label, value in rows], 45)


def _told(fields: Fields, characters: int, said: Said) -> list[Block]:
    blocks: list[Block] = []
    for label, part in (
        (translate("Papers", "How it was before"), "before"), (translate("Papers", "What the library did"), "library_did"),
        (translate("Papers", "What is different now"), "after"),
    ):  # fmt: skip
        blocks += [heading(said(label)), text(said.text(fields.get(part), characters) or said.unknown, size=10)]
    if fields.get("quote"):
        words = said.text(fields["quote"], characters // 2).strip("“”\"'")
        blocks.append(quote(f"“{words}”"))
    return blocks


def _later(answers: Sequence[Fields], characters: int, said: Said) -> list[Block]:
    if not answers:
        return []
    words = translate("Papers", "{day}, after {months} months")
    lines = [
        f"{said(words, day=said.long_day(one.get('date')), months=one.get('months') or 0)}: {said.text(one.get('text'), characters)}"
        for one in answers
    ]
    return [heading(said(translate("Papers", "How it went on"))), *(text(line, size=9.5) for line in lines)]
