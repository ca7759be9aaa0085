"""The help: one source (resources/help/<language>/*.md) for what F1 shows and for the printed guide.

A file is a chapter, in the order of the files' names; it has the same name and the same topics in every language.
Of Markdown only this much is read:

    # Chapter                     ## Title of a topic {topic.id}
    ![What is seen](file.png)     - an item of a list
    a paragraph on one line, with **words that stand out**
"""

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

DEFAULT = "id"
_TOPIC = re.compile(r"## (?P<title>.+) \{(?P<id>[a-z_.]+)\}")
_PICTURE = re.compile(r"!\[(?P<words>.+)\]\((?P<file>[\w.-]+)\)")
_STRONG = re.compile(r"\*\*(.+?)\*\*")
_WORD = re.compile(r"\w+")


class HelpError(Exception):
    """A source that is not written as above; the message names file and line."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or an item: pieces (text, stands out); of a picture, `file` and the words that say what it shows."""

    pieces: tuple[tuple[str, bool], ...]
    is_item: bool = False
    file: str = ""

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join(text for text, _ in self.pieces)


@dataclass(frozen=True, slots=True)
class Topic:
    """What is said about one field, page or matter."""

    id: str
    title: str
    blocks: tuple[Block, ...]

    @property
    def text(self) -> str:
        """All words below the title, without those that a picture is shown with."""
        return " ".join(block.text for block in self.blocks if not block.file)


@dataclass(frozen=True, slots=True)
class Chapter:
    """picture: at its beginning, where there is one."""

    title: str
    topics: tuple[Topic, ...]
    picture: Block | None = None


@dataclass(frozen=True, slots=True)
class HelpBook:
    """All chapters in one language."""

    chapters: tuple[Chapter, ...]

    @property
    def topics(self) -> list[Topic]:
        """All topics in order."""
        return [topic for chapter in self.chapters for topic in chapter.topics]

    def topic(self, identity: str) -> Topic | None:
        """The topic, or the one that holds it: 'visits.of_tomorrow' is told by 'visits'. None when nobody knows."""
        known = {topic.id: topic for topic in self.topics}
        while identity and identity not in known:
            identity = identity.rpartition(".")[0]
        return known.get(identity)

    def find(self, text: str) -> list[Topic]:
        """Topics in which each typed word begins a word; first those that have it in the title. All for an empty text."""
        typed = _words(text)
        titles = [topic for topic in self.topics if _begins(typed, topic.title)]
        return titles + [topic for topic in self.topics if topic not in titles and _begins(typed, f"{topic.title} {topic.text}")]


@cache
def help_book(language: str) -> HelpBook:
    """The shipped help, read once; what is not told in the language is told in Indonesian. Raises HelpError."""
    chapters = _shipped(DEFAULT)
    own = _shipped(language) if language != DEFAULT else {}
    return HelpBook(tuple(spoken(chapter, own.get(name)) for name, chapter in chapters.items()))


def spoken(chapter: Chapter, own: Chapter | None) -> Chapter:
    """The chapter as `own` tells it, with the topics that `own` lacks as they are."""
    if own is None:
        return chapter
    told = {topic.id: topic for topic in own.topics}
    return Chapter(own.title, tuple(told.get(topic.id, topic) for topic in chapter.topics), own.picture)


def read_chapter(source: str, name: str = "") -> Chapter:
    """Parses one file. Raises HelpError."""
    title, picture = "", None
    topics: list[tuple[str, str, list[Block]]] = []
    for number, line in enumerate(source.splitlines(), 1):
        if not line.strip():
            continue
        if found := _TOPIC.fullmatch(line):
            topics.append((found["id"], found["title"], []))
        elif line.startswith("# ") and not title:
            title = line[2:]
        elif line.startswith("#") or not title:
            raise HelpError(f"{name}:{number}: {line}")
        elif topics:
            topics[-1][2].append(_block(line))
        elif picture is None and _PICTURE.fullmatch(line):
            picture = _block(line)
        else:
            raise HelpError(f"{name}:{number}: {line}")
    return Chapter(title, tuple(Topic(identity, words, tuple(blocks)) for identity, words, blocks in topics), picture)


def _block(line: str) -> Block:
    if found := _PICTURE.fullmatch(line):
        return Block(((found["words"], False),), file=found["file"])
    is_item = line.startswith("- ")
    pieces = _STRONG.split(line[2:] if is_item else line)
    return Block(tuple((piece, bool(place % 2)) for place, piece in enumerate(pieces) if piece), is_item)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _begins(typed: list[str], text: str) -> bool:
    known = _words(text)
    return all(any(word.startswith(one) for word in known) for one in typed)


def _shipped(language: str) -> dict[str, Chapter]:
    """Name of the file → chapter, in their order; the same chapter has the same name in every language."""
    folder = files("resources").joinpath("help", language)
    if not folder.is_dir():
        return {}
    entries = sorted((entry for entry in folder.iterdir() if entry.name.endswith(".md")), key=lambda entry: entry.name)
    return {entry.name: read_chapter(entry.read_text(encoding="utf-8"), entry.name) for entry in entries}
