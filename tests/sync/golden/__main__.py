"""Adds the stick of the present version."""

import sys

from tests.sync.golden import HERE, make

make(HERE / sys.argv[1])
