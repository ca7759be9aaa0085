"""The same curve on PostgreSQL, in a private cluster that waits for the disk."""

from contextlib import closing

from bench import growth_bench
from bench.figures import Place, Section
from server import centre as centres
from tests.server.postgres import PrivatePostgres

_TOLD = """As above, on a private PostgreSQL that waits for the disk at every commit."""


def run(place: Place) -> Section:
    """The centre as it fills."""
    sizes = growth_bench.SERVER_SIZES if not place.quick else (100, 200)
    with closing(PrivatePostgres(durable=True)) as postgres, closing(centres.create(place.scratch, postgres.new_database())) as centre:
        figures = list(growth_bench.curve("a centre of", growth_bench.growing_centre(centre, sizes, place)))
    return Section("Growing on PostgreSQL", _TOLD, figures)
