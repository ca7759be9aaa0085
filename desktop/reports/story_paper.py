"""R6: a story of impact on one page."""

from collections.abc import Mapping, Sequence
from typing import Any

from core.domain.stories import shown_name
from core.words import translate
from desktop.reports.blocks import NOT_RECORDED, Block, Document, Said, facts, heading, photos, quote, text

Fields = Mapping[str, Any]
PHOTOS_SHOWN = 2
# From roomy to tight, until it is one page: letters of an answer, letters of what was told later and how many, photos in a line.
TIGHTNESS = ((620, 180, 3, 2), (460, 150, 2, 3), (330, 120, 2, 4), (220, 90, 1, 4))


def story_paper(
    fields: Fields, later: Sequence[Fields], activities: Sequence[str], shown: Sequence[tuple[str, str]], language: str, tightness: int = 0
) -> Document:
    """later: what was told since, the oldest first; activities: titles of those that prove it; shown: (file, caption) of photos."""
    said = Said(language)
    characters, later_characters, later_shown, columns = TIGHTNESS[tightness]
    unknown = said(NOT_RECORDED)
    name = said.text(shown_name(fields), 80)
    rows = [
        (
            said(translate("Papers", "Whose story")),
            ", ".join(
                one
                for one in (
                    name,
                    said(translate("Papers", "%n years old", "", 1), n=fields["age"]) if isinstance(fields.get("age"), int) else "",
                    said.text(fields.get("place"), 80),
                )
                if one
            )
            or unknown,
        ),
        (said(translate("Papers", "Told on")), said.long_day(fields.get("date")) or unknown),
        (said(translate("Papers", "What changed")), said.code("impact_field", fields.get("impact_fields")) or unknown),
        (said(translate("Papers", "How far it has come")), said.code("story_stage", fields.get("stage")) or unknown),
    ]
    if isinstance(fields.get("income_before"), int) or isinstance(fields.get("income_after"), int):
        income = f"{said.money(fields.get('income_before'))} → {said.money(fields.get('income_after'))}"
        rows.append((said(translate("Papers", "Income a month")), income))
    if activities:
        rows.append((said(translate("Papers", "Activities")), said.text(list(activities), 200)))
    blocks: list[Block] = [facts(rows, 45)]
    for label, part in (
        (translate("Papers", "How it was before"), "before"),
        (translate("Papers", "What the library did"), "library_did"),
        (translate("Papers", "What is different now"), "after"),
    ):
        blocks += [heading(said(label), 2), text(said.text(fields.get(part), characters) or unknown, size=10)]
    if fields.get("quote"):
        words = said.text(fields["quote"], characters // 2).strip("“”\"'")
        blocks.append(quote(f"“{words}”"))
    if later:
        blocks.append(heading(said(translate("Papers", "How it went on")), 2))
        for one in later[-later_shown:]:
            when = said(
                translate("Papers", "{day}, after {months} months"), day=said.long_day(one.get("date")), months=one.get("months") or 0
            )
            blocks.append(text(f"{when}: {said.text(one.get('text'), later_characters)}", size=9.5))
    if shown:
        blocks.append(
            photos([(file, caption, "") for file, caption in shown[:PHOTOS_SHOWN]], max(3, columns) if len(shown) == 1 else columns)
        )
    agreed = said.code("story_consent", fields.get("consent"))
    lacks = (
        []
        if fields.get("consent") in ("written", "spoken")
        else [said(translate("Papers", "There is no permission yet: do not hand this paper on."))]
    )
    return Document(
        said(translate("Papers", "Story of impact")).upper(),
        said.text(fields.get("title"), 120),
        blocks,
        missing=lacks,
        closing=said(
            translate("Papers", "Permission: {agreed}. Written down by {author}."),
            agreed=agreed or "–",
            author=said.text(fields.get("author"), 80) or "–",
        ),
    )
