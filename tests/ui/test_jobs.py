"""The lanes: nothing waits for the network, a closed owner hears nothing, an old question is not answered."""

import threading

from PySide6.QtCore import QObject

from desktop.jobs import Jobs


def test_a_save_does_not_wait_for_the_network(qtbot):
    jobs, owner, heard = Jobs(), QObject(), []
    line_is_slow = threading.Event()
    jobs.talk(owner, line_is_slow.wait, lambda _: heard.append("network"))
    jobs.write(owner, lambda: "saved", heard.append)
    qtbot.waitUntil(lambda: heard == ["saved"])
    line_is_slow.set()
    qtbot.waitUntil(lambda: heard == ["saved", "network"])
    jobs.close()


def test_saves_happen_in_the_order_asked(qtbot):
    jobs, owner, heard = Jobs(), QObject(), []
    for number in range(50):
        jobs.write(owner, lambda number=number: number, heard.append)
    qtbot.waitUntil(lambda: len(heard) == 50)
    assert heard == list(range(50))
    jobs.close()


def test_answers_come_in_the_thread_of_the_window(qtbot):
    jobs, owner, heard = Jobs(), QObject(), []
    jobs.read(owner, threading.get_ident, lambda worker: heard.extend([worker, threading.get_ident()]))
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard[0] != heard[1] == threading.get_ident()
    jobs.close()


def test_only_the_newest_question_is_answered(qtbot):
    jobs, owner, heard = Jobs(), QObject(), []
    first_is_slow = threading.Event()
    jobs.read(owner, lambda: first_is_slow.wait() and "old", heard.append, key="list")
    jobs.read(owner, lambda: "new", heard.append, key="list")
    first_is_slow.set()
    qtbot.waitUntil(lambda: bool(heard))
    jobs.close()
    assert heard == ["new"]


def test_an_old_question_that_waited_is_not_looked_up_any_more(qtbot):
    jobs, owner, heard, asked = Jobs(), QObject(), [], []
    before_is_slow = threading.Event()
    jobs.read(owner, before_is_slow.wait, lambda _: None)
    for letters in ("k", "ko", "kom"):
        jobs.read(owner, lambda letters=letters: asked.append(letters) or letters, heard.append, key="search")
    before_is_slow.set()
    qtbot.waitUntil(lambda: bool(heard))
    jobs.close()
    assert (asked, heard) == (["kom"], ["kom"])


def test_an_owner_that_is_gone_hears_nothing(qtbot):
    import shiboken6

    jobs, owner, other, heard = Jobs(), QObject(), QObject(), []
    slow = threading.Event()
    jobs.read(owner, slow.wait, lambda _: heard.append("gone"))
    jobs.read(other, lambda: True, lambda _: heard.append("other"))
    shiboken6.delete(owner)
    slow.set()
    qtbot.waitUntil(lambda: bool(heard))
    jobs.close()
    assert heard == ["other"]


def test_an_error_is_told_to_whoever_asked_or_to_the_window(qtbot):
    jobs, owner, told, unheard = Jobs(), QObject(), [], []
    jobs.unheard.connect(unheard.append)

    def fail():
        raise ValueError("no")

    jobs.read(owner, fail, told.append, told.append)
    jobs.read(owner, fail, told.append)
    qtbot.waitUntil(lambda: len(told) + len(unheard) == 2)
    assert [type(error) for error in told + unheard] == [ValueError, ValueError]
    jobs.close()


def test_closing_lets_saves_finish(qtbot):
    jobs, owner, done = Jobs(), QObject(), []
    hold = threading.Event()
    jobs.write(owner, lambda: (hold.wait(), done.append("first")), lambda _: None)
    jobs.write(owner, lambda: done.append("second"), lambda _: None)
    threading.Timer(0.05, hold.set).start()
    jobs.close()
    assert done == ["first", "second"]


def test_progress_is_told_from_within(qtbot):
    jobs, owner, heard = Jobs(), QObject(), []
    tell = jobs.teller(owner, heard.append)
    jobs.talk(owner, lambda: [tell(n) for n in range(3)], lambda _: heard.append("done"))
    qtbot.waitUntil(lambda: "done" in heard)
    assert heard == [0, 1, 2, "done"]
    jobs.close()
