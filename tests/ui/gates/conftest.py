"""One window for a whole file of gates: building it is what costs."""

import pytest

from tests.ui.gates.rooms import a_library, a_window


@pytest.fixture(scope="module")
def library(dressed, tmp_path_factory):
    dressed.apply("light")
    with a_library(tmp_path_factory.mktemp("gates") / "home") as made:
        yield made


@pytest.fixture(scope="module")
def window(library):
    with a_window(library) as made:
        yield made
