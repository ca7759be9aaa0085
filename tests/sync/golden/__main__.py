"""Adds stick and databases of the present version."""

import sys

from tests.sync.golden import HERE, make, make_databases

make(HERE / sys.argv[1])
make_databases(HERE / sys.argv[1])
