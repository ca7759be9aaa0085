"""What must always be true, by name. `Broken` says which of it was not."""

INVARIANTS = {
    "no loss": "a finished save that still lies on a laptop, or that the centre holds, reaches everybody of its library",
    "durability": "what a laptop has committed stays in its log, through power cuts too",
    "convergence": "laptops of a library and the centre agree on every record, field, deletion and question",
    "no invention": "every save was written once by somebody and is the same bytes everywhere; nothing is double",
    "isolation": "no save outside the scopes of its library; no scope in two libraries; no private word on any road",
    "cursor truth": "behind an answer a laptop's cursor lies on the centre's feed, and complete means complete",
    "idempotence": "delivering again whatever was ever sent, in any order, changes nothing",
    "monotonic stamps": "n and chain grow without gap, a stamp is larger than everything seen before it",
    "conflicts preserved": "whatever nobody has seen and replaced is still there to be asked about",
    "progress": "when the faults end, all is said in a bounded number of requests, and nobody is turned away",
    "economy": "at rest an exchange is one request, with no record in either direction",
    "clock independence": "the same script with other clocks makes the same records, questions and numbers",
    "honest status": "received only when the centre held it, safe only inside a backup, at the moment of the latest answer",
    "typed shows": "what was just saved is what the screen shows: a value, a deletion, the end of a question",
    "receipts": "a receipt's totals are those of the records that everybody agrees on",
    "refused saves": "a refused save waits with its content, is told of, blocks nothing and is not sent for ever",
    "purge": "what was purged is nowhere any more, and never comes back",
    "damage": "a damaged message changes nothing",
    "no accident": "nothing raises what it does not say it raises",
}


class Broken(AssertionError):
    """An invariant does not hold."""

    def __init__(self, invariant: str, what: str) -> None:
        assert invariant in INVARIANTS
        super().__init__(f"{invariant}: {what}")
        self.invariant = invariant


def require(truth: object, invariant: str, what: str = "") -> None:
    """Raises Broken unless true."""
    if not truth:
        raise Broken(invariant, what)
