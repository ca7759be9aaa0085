"""The book of the help: read from its source, whole in both languages, naming only what stands on the screen."""

import json
import re
from importlib.resources import files

import pytest

from core.help_book import HelpError, help_book, read_chapter, spoken
from core.words import catalogue

LANGUAGES = ("id", "en")
PRESSED = re.compile(r"(?:[Tt]ekan|[Pp]ress) \*\*(.+?)\*\*")
KEYS = re.compile(r"(?:(?:Ctrl|Shift)\+)*(?:[A-Z]|F\d+|Esc|Enter|Delete)")


def sources(language: str) -> dict[str, str]:
    folder = files("resources").joinpath("help", language)
    return {entry.name: entry.read_text(encoding="utf-8") for entry in folder.iterdir() if entry.name.endswith(".md")}


def on_screen(language: str) -> set[str]:
    """Every word of the window in the language."""
    lists = json.loads(files("resources").joinpath("lists", "enums.json").read_text(encoding="utf-8"))
    labels = {labels[language] for codes in lists.values() for labels in codes.values() if isinstance(labels, dict)}
    return {re.sub(r"[ :]*\{.*| …$", "", form) for forms in catalogue(language).values() for form in forms} | labels


def not_to_press(text: str, language: str) -> list[str]:
    """What the text tells her to press and what is neither a key nor a word of the window."""
    screen = on_screen(language)
    return [words for words in PRESSED.findall(text) if words not in screen and not KEYS.fullmatch(words)]


def test_both_languages_have_the_same_chapters_topics_and_pictures():
    told = {
        language: {
            name: ([topic.id for topic in chapter.topics], chapter.picture and chapter.picture.file)
            for name, chapter in ((name, read_chapter(source, name)) for name, source in sorted(sources(language).items()))
        }
        for language in LANGUAGES
    }
    assert told["en"] == told["id"]
    assert [identity for topics, _ in told["id"].values() for identity in topics] == [topic.id for topic in help_book("en").topics]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_id_is_given_twice_and_every_topic_says_something(language):
    topics = help_book(language).topics
    assert len({topic.id for topic in topics}) == len(topics)
    assert [topic.id for topic in topics if len(topic.text) < 40] == []
    assert [topic.id for topic in topics if "!" in topic.text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_she_is_told_to_press_is_on_the_screen(language):
    wrong = {name: found for name, source in sources(language).items() if (found := not_to_press(source, language))}
    assert wrong == {}


def test_a_button_that_does_not_exist_is_seen():
    assert not_to_press("Tekan **Simpan**, **F1** atau tekan **Ctrl+S**, lalu tekan **Luncurkan**.", "id") == ["Luncurkan"]


def test_what_is_not_told_in_a_language_is_told_in_indonesian():
    chapter = read_chapter("# Mulai\n\n## Satu {one}\n\nSatu.\n\n## Dua {two}\n\nDua.")
    own = read_chapter("# First steps\n\n![Home](home.png)\n\n## Two {two}\n\nTwo.")
    told = spoken(chapter, own)
    assert (told.title, [topic.title for topic in told.topics]) == ("First steps", ["Satu", "Two"])
    assert told.picture is not None
    assert spoken(chapter, None) is chapter
    assert help_book("fr") == help_book("id")


def test_a_topic_without_one_of_its_own_is_told_by_what_holds_it():
    assert help_book("id").topic("visits.of_tomorrow").id == "visits"
    assert help_book("id").topic("nowhere") is None


@pytest.mark.parametrize("source", ["no chapter", "# A\n\nwords without a topic", "# A\n\n## A topic without id", "# A\n# B"])
def test_a_source_that_cannot_be_read_is_named(source):
    with pytest.raises(HelpError, match=r"x\.md:\d+"):
        read_chapter(source, "x.md")


def test_markup_stays_text():
    (topic,) = read_chapter("# A\n\n## T {a.b}\n\nThis is **<b>bold</b>** and * not").topics
    assert topic.blocks[0].pieces == (("This is ", False), ("<b>bold</b>", True), (" and * not", False))
