"""Sickle, a harvester that knows nothing of Suluh, asking the application without a socket; each answer is held to the grammar."""

import warnings
from pathlib import Path
from urllib.parse import urlencode

from lxml import etree

from tests.server.web import Web

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it is written for an older Python
    from sickle import Sickle, oaiexceptions
    from sickle.response import OAIResponse

_GRAMMAR = etree.RelaxNG(etree.parse(str(Path(__file__).with_name("schemas") / "oai.rng")))
__all__ = ["Harvester", "oaiexceptions"]


class Harvester(Sickle):
    """Reads /oai."""

    def __init__(self, web: Web) -> None:
        super().__init__("http://127.0.0.1:8470/oai")
        self._web = web

    def harvest(self, **asked: str) -> OAIResponse:
        """One request and its answer."""
        status, headers, answer = self._web.ask(
            "POST", "/oai", urlencode(asked).encode(), {"content-type": "application/x-www-form-urlencoded"}
        )
        assert (status, headers["content-type"]) == (200, "text/xml; charset=utf-8")
        _GRAMMAR.assertValid(etree.fromstring(answer))
        return OAIResponse(_Heard(answer), asked)


class _Heard:
    """The part of an answer of `requests` that Sickle reads."""

    def __init__(self, content: bytes) -> None:
        self.content, self.text, self.encoding = content, content.decode(), "utf-8"
