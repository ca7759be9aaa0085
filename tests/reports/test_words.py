"""Words without Qt: the same files as the window's, plurals, holes, and nothing read as a pattern that is not one."""

import ast
import re
from pathlib import Path

import pytest

from core import words
from core.error_words import SENTENCES, UNKNOWN, sentence, words_for
from core.words import WordsError, read_catalogue, say

ROOT = Path(__file__).parents[2]
CONTEXTS = {"Report", "Receipt", "Error"}
BLAME = re.compile(
    r"\b(anda salah|kesalahan anda|you (did|made|entered) .*wrong|your (mistake|fault)|illegal|invalid|gagal)\b", re.IGNORECASE
)
HOLE = re.compile(r"\{\w+\}|%n")
PROMISED_CODES = (
    "disk_full", "read_only", "damaged", "newer_data", "already_open", "no_photo", "photo_too_large", "no_connection",
    "captive_portal", "server_error", "answer_damaged", "answer_not_signed", "wrong_clock", "code_unknown", "code_used",
    "code_expired", "not_enrolled", "revoked", "newer_server", "time_up", "cancelled", "printer_missing", "report_failed",
)  # fmt: skip


def marked_sources() -> list[tuple[str, str, bool]]:
    """(context, source, plural) of everything marked for translation in the code of these contexts."""
    found = []
    for path in [*(ROOT / "core").rglob("*.py"), *(ROOT / "desktop/reports").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "translate":
                context, source = (ast.literal_eval(argument) for argument in node.args[:2])
                if context in CONTEXTS:
                    found.append((context, source, len(node.args) > 2))
    return found


def test_every_marked_sentence_is_translated_with_all_its_holes():
    marked = marked_sources()
    assert len(marked) > 200
    for language, forms in (("id", 1), ("en", 2)):
        catalogue = words.catalogue(language)
        for context, source, plural in marked:
            translated = catalogue.get((context, source))
            assert translated, f"{language}: {source}"
            assert len(translated) == (forms if plural else 1), source
            for form in translated:
                assert sorted(HOLE.findall(form)) == sorted(HOLE.findall(source)), source


def test_plurals_follow_the_language():
    assert say("Report", "%n activities", "en", n=1) == "1 activity"
    assert say("Report", "%n activities", "en", n=2) == "2 activities"
    assert say("Report", "%n activities", "id", n=1) == "1 kegiatan"
    assert say("Report", "%n activities", "id", n=1500) == "1.500 kegiatan"


def test_what_has_no_translation_is_said_in_english():
    assert say("Report", "Nobody translated {this}", "id", this="ini") == "Nobody translated ini"
    assert say("Report", "Identity", "no-such-language") == "Identity"


def test_values_are_never_read_as_patterns():
    assert say("Report", "as of {date}", "en", date="{date} %n {0.__class__}") == "as of {date} %n {0.__class__}"


def test_a_hole_without_a_value_stays_to_be_filled_later():
    assert say("Report", "Page {page} of {pages}", "id") == "Halaman {page} dari {pages}"


def test_unfinished_and_obsolete_messages_are_passed_over():
    found = read_catalogue(
        "<TS><context><name>C</name>"
        "<message><source>a</source><translation type='unfinished'></translation></message>"
        "<message><source>b</source><translation type='obsolete'>x</translation></message>"
        "<message><source>c</source><translation>y</translation></message></context></TS>"
    )
    assert found == {("C", "c"): ("y",)}


def test_a_broken_file_is_named():
    with pytest.raises(WordsError, match=r"suluh_xx\.ts"):
        read_catalogue("<TS><context>", "suluh_xx.ts")


@pytest.mark.parametrize("code", PROMISED_CODES)
@pytest.mark.parametrize("language", ["id", "en"])
def test_every_error_says_what_happened_whether_data_is_safe_and_what_to_do(code, language):
    assert code in SENTENCES
    told = words_for(code, language)
    for part in (told.happened, told.safe, told.do):
        assert part.endswith(".")
        assert "!" not in part
        assert code not in part or " " not in code
    assert re.search(r"aman|tersimpan|berubah|safe|kept|changed|stays", told.safe)


def test_errors_never_blame():
    for language in ("id", "en"):
        for code in SENTENCES:
            assert not BLAME.search(sentence(code, language))


def test_an_unknown_code_has_sentences_too():
    assert sentence("no_such_code", "en") == " ".join(UNKNOWN)
