"""Scripts that once broke something, as the simulator made them short. What they found stands above each."""

from collections.abc import Iterator

import pytest

from sim.economy import economy
from sim.run import Player, player
from sim.script import Script, steps
from sim.storage import MemoryStorage

FOUND = {
    "taking back an import of which a record was purged": Script(58, 2, 2, steps("""
        import_rows 846 884 69
        purge 62 219 895
        undo_import 312 432 815
    """)),
    "mending a refused save that was purged": Script(234, 2, 2, steps("""
        refused 440 593 147
        join 718 606 343
        talk 106 569 101
        purge 612 322 344
        mend 0 615 726
    """)),
    "a question about what the centre itself wrote and took back": Script(1054, 4, 1, steps("""
        join 1 59 43
        catalogue 704 154 803
        catalogue 655 781 849
        catalogue 160 469 217
        talk 697 139 580
        answer 725 922 186
        refused 413 511 986
        purge 637 601 698
    """)),
    "an answer to what was asked before another answer came, from a centre that was restored between them": Script(2399, 2, 1, steps("""
        join 0 921 145
        save 298 816 279
        talk 960 50 855
        join 197 871 227
        talk 139 398 454
        make_safe 847 186 549
        edit 413 132 121
        talk 861 88 431
        relay_visit 748 660 716
        newcomer 326 992 330
        relay_works 499 552 640
        restore 774 315 142
        relay_visit 57 156 395
    """)),
    "a refused change that came along into another library": Script(3097, 2, 2, steps("""
        join 0 405 790
        save 178 971 316
        talk 852 210 96
        refused 424 87 580
        move 368 382 665
    """)),
    "saves of a copied PC that joined behind the backup and was stolen": Script(7477, 1, 1, steps("""
        copy 204 63 837
        save 151 589 449
        join_unheard 102 141 749
        snapshot 292 518 781
        join 529 857 515
        talk 631 109 238
        make_safe 414 191 785
        snapshot 937 995 156
        steal 455 163 521
        join 750 501 403
        make_safe 357 457 409
        talk 237 949 728
        restore 786 980 879
    """)),
}  # fmt: skip


@pytest.fixture(scope="module")
def memory() -> Iterator[Player]:
    """Plays on SQLite in memory."""
    with player(MemoryStorage()) as made:
        yield made


@pytest.mark.parametrize("found", FOUND)
def test_it_breaks_nothing_any_more(memory: Player, found: str):
    with economy():
        assert memory.failure(FOUND[found], other_clocks=True) is None
