"""The mutation suite: the product without one protection at a time, and what notices.

    make mutants                 all that have not been tried yet; docs/verification.md has the table
    make mutants ONLY=two-term   those whose name has this in it, again

A protection that nobody misses is dead: it gets a test, or it goes.
"""

from sim.mutants.cutting import CutError, Mutant, switched_off
from sim.mutants.feeds import FEEDS
from sim.mutants.identity import IDENTITY
from sim.mutants.log import LOG
from sim.mutants.request import REQUEST
from sim.mutants.roads import ROADS

MUTANTS = (*LOG, *FEEDS, *REQUEST, *ROADS, *IDENTITY)

__all__ = ["MUTANTS", "CutError", "Mutant", "switched_off"]
