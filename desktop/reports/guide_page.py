"""The help as a booklet, from the same source as F1, as values for resources/reports/guide.typ."""

from collections.abc import Mapping, Sequence
from importlib.resources import files
from typing import Any

from core.help_book import Block, HelpBook, Topic
from core.words import say, translate
from desktop.reports.labels import Labels
from desktop.reports.pictures import as_svg
from desktop.reports.press import Paper

KEYS = "keys"
_CONTEXT = "Guide"
HEADING = translate("Guide", "Guide to Suluh")
FOR = translate("Guide", "For the people of {library}")
CONTENTS = translate("Guide", "Contents")


def guide_page(
    book: HelpBook, library: str, keys: Sequence[tuple[str, str]], pictures: Mapping[str, bytes], word: Labels, paper: Paper
) -> dict[str, Any]:
    """Everything in the booklet. keys: (keys, what they do); pictures: file name in the source → SVG; one that is missing is left out."""
    language = word.language
    return {
        "language": language,
        "paper": {"width": paper.width_mm, "height": paper.height_mm},
        "heading": say(_CONTEXT, HEADING, language),
        "for": say(_CONTEXT, FOR, language, library=library) if library else "",
        "contents": say(_CONTEXT, CONTENTS, language),
        "page": word("page"),
        "chapters": [
            {
                "title": chapter.title,
                "topics": [
                    {"title": topic.title, "blocks": _blocks(topic, pictures), "keys": list(keys) if topic.id == KEYS else []}
                    for topic in chapter.topics
                ],
                "picture": _picture(chapter.picture, pictures),
            }
            for chapter in book.chapters
        ],
    }


def drawn(pictures: Mapping[str, bytes]) -> dict[str, bytes]:
    """File name → SVG, of those that are pictures."""
    made = {name: as_svg(content, "PNG") for name, content in pictures.items()}
    return {svg_name(name): content for name, content in made.items() if content is not None}


def shipped_pictures() -> dict[str, bytes]:
    """The pictures of the window that came with the program (tests/ui/gates/test_pictures.py takes and compares them)."""
    folder = files("resources").joinpath("help", "pictures")
    return {entry.name: entry.read_bytes() for entry in folder.iterdir() if entry.name.endswith(".png")} if folder.is_dir() else {}


def svg_name(name: str) -> str:
    """What a picture is called among the typesetter's files."""
    return f"{name.rpartition('.')[0]}.svg"


def _blocks(topic: Topic, pictures: Mapping[str, bytes]) -> list[dict[str, Any]]:
    return [
        {"pieces": [list(piece) for piece in block.pieces], "item": block.is_item, "picture": _picture(block, pictures)}
        for block in topic.blocks
        if not block.file or svg_name(block.file) in pictures
    ]


def _picture(block: Block | None, pictures: Mapping[str, bytes]) -> dict[str, str] | None:
    if block is None or not block.file or svg_name(block.file) not in pictures:
        return None
    return {"file": svg_name(block.file), "words": block.text}
