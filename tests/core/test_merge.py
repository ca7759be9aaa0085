"""Merging is a pure function of the set of deltas: the order, the clocks and repetitions cannot matter."""

import random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.protocol.delta import DELETED, Delta, Stamp, decode, encode
from core.protocol.errors import MalformedError
from core.protocol.merge import merge

RECORD, SCOPE = b"r" * 16, b"s" * 16
A, B = b"aaaaaaaa", b"bbbbbbbb"


def delta(who: bytes, lamport: int, fields: dict, base: dict | None = None, wall: int = 0) -> Delta:
    return Delta(SCOPE, who, lamport, RECORD, "activity", lamport, base or {}, fields, wall, who.decode())


def edit(who: bytes, lamport: int, fields: dict, *seen: Delta) -> Delta:
    """An edit by somebody who had seen these deltas."""
    return delta(who, lamport, fields, merge(seen).base_for(fields))


def deletion(who: bytes, lamport: int, *seen: Delta) -> Delta:
    return delta(who, lamport, {DELETED: True}, merge(seen).base_for_deletion())


def test_an_edit_that_saw_the_other_replaces_it_without_a_question():
    first = delta(A, 1, {"n_total": 18})
    second = edit(B, 2, {"n_total": 21}, first)
    merged = merge([first, second])
    assert merged.fields == {"n_total": 21}
    assert merged.questions == {}


def test_two_edits_that_did_not_see_each_other_ask():
    first = delta(A, 1, {"n_total": 18})
    merged = merge([first, edit(A, 2, {"n_total": 21}, first), edit(B, 2, {"n_total": 20}, first)])
    assert merged.fields == {"n_total": 20}  # the larger incarnation breaks the tie
    assert [head.value for head in merged.questions["n_total"]] == [20, 21]


@pytest.mark.parametrize("chosen", [20, 21, 19])
def test_an_answer_that_names_all_heads_closes_the_question(chosen: int):
    first = delta(A, 1, {"n_total": 18})
    heads = [first, edit(A, 2, {"n_total": 21}, first), edit(B, 2, {"n_total": 20}, first)]
    answer = edit(A, 3, {"n_total": chosen}, *heads)
    merged = merge([*heads, answer])
    assert merged.fields == {"n_total": chosen}
    assert merged.questions == {}


def test_identical_values_never_ask():
    first = delta(A, 1, {"n_total": 18})
    merged = merge([first, edit(A, 2, {"n_total": 21}, first), edit(B, 2, {"n_total": 21}, first)])
    assert merged.questions == {}


def test_different_fields_merge_silently():
    first = delta(A, 1, {"n_total": 18, "title": "Lele"})
    merged = merge([first, edit(A, 2, {"n_total": 21}, first), edit(B, 2, {"title": "Budidaya lele"}, first)])
    assert merged.fields == {"n_total": 21, "title": "Budidaya lele"}
    assert merged.questions == {}


def test_a_question_does_not_depend_on_what_arrives_first():
    """The edit that names a base may come before the delta that it names."""
    first = delta(A, 1, {"n_total": 18})
    second = edit(A, 2, {"n_total": 21}, first)
    assert merge([second]).questions == merge([second, first]).questions == {}


def test_a_map_is_the_same_value_in_whatever_order_it_was_written():
    one, other = {"a": 1, "b": [2]}, {"b": [2], "a": 1}
    assert delta(A, 1, {"deep": one}).stamp("deep") == delta(A, 1, {"deep": other}).stamp("deep")


def test_of_two_clones_that_wrote_the_same_the_same_name_is_shown():
    """One stamp, two saves: whoever is named is named on every machine."""
    one, other = delta(A, 2, {"n_total": 5}, wall=7), delta(A, 2, {"n_total": 5}, wall=3)
    assert [merge(order).heads["n_total"][0].wall for order in ([one, other], [other, one])] == [3, 3]


def test_a_record_has_the_kind_of_its_first_save_whatever_arrives_first():
    first, later = delta(A, 1, {"title": "x"}), msgspec.structs.replace(delta(B, 2, {"title": "y"}), kind="story")
    assert merge([first, later]).kind == merge([later, first]).kind == "activity"


def test_a_save_that_has_seen_the_future_is_malformed():
    later = delta(B, 5, {"n_total": 1})
    with pytest.raises(MalformedError):
        encode(delta(A, 5, {"n_total": 2}, {"n_total": [later.stamp("n_total")]}))


def test_two_clones_that_write_at_the_same_lamport_still_agree():
    """The hash of the value is the third term of a stamp: without it two copies of one PC differ for ever."""
    one, other = delta(A, 2, {"n_total": 5}), delta(A, 2, {"n_total": 9})
    assert merge([one, other]).fields == merge([other, one]).fields
    assert len(merge([one, other]).questions["n_total"]) == 2


def test_a_deletion_that_saw_everything_deletes():
    first = delta(A, 1, {"n_total": 18})
    assert merge([first, deletion(B, 2, first)]).deleted


def test_a_concurrent_edit_brings_a_deleted_record_back_with_a_question():
    first = delta(A, 1, {"n_total": 18})
    merged = merge([first, deletion(B, 2, first), edit(A, 2, {"n_total": 21}, first)])
    assert not merged.deleted
    assert DELETED in merged.questions


def test_one_who_deletes_and_one_who_restores_are_asked():
    first = delta(A, 1, {"n_total": 18})
    gone = deletion(A, 2, first)
    seen = [first, gone]
    merged = merge([*seen, deletion(A, 3, *seen), edit(B, 3, {DELETED: False}, *seen)])
    assert not merged.deleted
    assert {head.value for head in merged.questions[DELETED]} == {True, False}


def test_restoring_answers_a_deletion():
    first = delta(A, 1, {"n_total": 18})
    gone = deletion(A, 2, first)
    back = edit(A, 3, {DELETED: False}, first, gone)
    merged = merge([first, gone, back])
    assert not merged.deleted
    assert merged.questions == {}


def test_deleting_again_after_a_question_deletes():
    first = delta(A, 1, {"n_total": 18})
    seen = [first, deletion(B, 2, first), edit(A, 2, {"n_total": 21}, first)]
    merged = merge([*seen, deletion(B, 3, *seen)])
    assert merged.deleted
    assert merged.questions == {}


@st.composite
def histories(draw: st.DrawFn) -> list[Delta]:
    """Writers who each see some of what the others wrote, with clocks that mean nothing."""
    made: list[Delta] = []
    for _ in range(draw(st.integers(1, 9))):
        who = draw(st.sampled_from([A, B, b"cccccccc"]))
        seen = [d for d in made if draw(st.booleans())]
        fields = draw(st.dictionaries(st.sampled_from(["title", "n_total", DELETED]), st.integers(0, 2), min_size=1))
        if DELETED in fields:
            fields[DELETED] = bool(fields[DELETED])
        lamport = max((d.lamport for d in seen), default=0) + 1
        base = merge(seen).base_for(fields) if seen else {}
        made.append(delta(who, lamport, fields, base, draw(st.integers(-(10**13), 10**13))))
    return made


@given(histories(), st.randoms())
def test_order_and_repetition_do_not_matter(history: list[Delta], chance: random.Random):
    shuffled = history * 2
    chance.shuffle(shuffled)
    assert merge(shuffled) == merge(history)


@given(histories(), histories(), histories(), st.randoms())
def test_what_is_merged_in_parts_and_comes_again_is_the_same(a: list[Delta], b: list[Delta], c: list[Delta], chance: random.Random):
    """Sets of deltas join: in any grouping, any order, any number of times."""
    again = [chance.choice([*a, *b, *c]) for _ in range(5)]
    parts = [[*a, *again], [*c, *b], [*b, *a]]
    chance.shuffle(parts)
    assert merge(d for part in parts for d in part) == merge([*a, *b, *c])
    assert merge([*a, *a]) == merge(a)


@given(histories())
def test_the_largest_stamp_shows_and_what_nobody_has_seen_asks(history: list[Delta]):
    """Worked out another way: by looking at every pair."""
    merged = merge(history)
    for name in {name for d in history for name in d.fields}:
        written = {d.stamp(name): d.fields[name] for d in history if name in d.fields}
        unseen = [stamp for stamp in written if not any(stamp in d.base.get(name, ()) for d in history if name in d.fields)]
        assert [head.stamp for head in merged.heads[name]] == sorted(unseen, reverse=True)
        assert merged.fields[name] == written[max(unseen)] == written[max(written)]
        if name != DELETED:
            assert (name in merged.questions) == (len({stamp.value for stamp in unseen}) > 1)


@given(histories(), st.integers(3, 5))
def test_an_edit_that_saw_everything_closes_every_question_of_its_fields(history: list[Delta], value: int):
    names = [name for name in merge(history).heads if name != DELETED]
    lamport = max(d.lamport for d in history) + 1
    merged = merge([*history, delta(A, lamport, dict.fromkeys(names, value), merge(history).base_for(names))])
    assert not set(names) & merged.questions.keys()
    assert all(merged.fields[name] == value for name in names)


@given(histories())
def test_a_deletion_deletes_only_what_it_saw(history: list[Delta]):
    lamport = max(d.lamport for d in history) + 1
    gone = [*history, delta(A, lamport, {DELETED: True}, merge(history).base_for_deletion())]
    assert merge(gone).deleted
    assert not merge(gone).questions.keys() & {DELETED}
    late = merge([*gone, delta(B, 1, {"title": "Berlanjut"})])
    assert not late.deleted
    assert DELETED in late.questions


@given(histories())
def test_clocks_do_not_matter(history: list[Delta]):
    import msgspec

    elsewhen = [msgspec.structs.replace(d, wall=1) for d in history]
    before, after = merge(history), merge(elsewhen)
    assert (before.fields, before.deleted, before.questions.keys()) == (after.fields, after.deleted, after.questions.keys())


@given(histories())
def test_a_delta_reads_back_as_it_was_written(history: list[Delta]):
    assert [decode(encode(d)) for d in history] == history


def test_a_stamp_compares_lamport_then_incarnation_then_value():
    assert Stamp(1, B, b"9") < Stamp(2, A, b"1") < Stamp(2, B, b"0") < Stamp(2, B, b"1")
