"""The HTTP interface against its own description: a slice of what `make api` asks."""

import pytest
from fastapi import FastAPI

from proofs.api import Asker, askers, client_of


def test_every_answer_is_as_described():
    with askers() as made:
        for asker in made:
            asker.ask(examples=1, start=1)
        asked = {label.split(" ")[1] for asker in made for label, _ in asker.answers}
    assert {"/v1/sync", "/materials/{record}/edit", "/opds/search", "/oai", "/v1/relay/{device}/out/{name}"} <= asked


@pytest.mark.parametrize("is_page", [False, True])
def test_a_fault_of_ours_is_found(is_page: bool):
    app = FastAPI()

    @app.get("/v1/fault", include_in_schema=not is_page)
    def fault(number: int) -> int:
        return 1 // (number % 2)

    with client_of(app) as client, pytest.raises(AssertionError, match="500 is a fault of ours"):
        Asker(app, client, {}).ask(examples=20, start=1)
