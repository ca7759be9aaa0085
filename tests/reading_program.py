"""A reading program that somebody else wrote: feedparser follows a catalogue from its beginning to the files."""

from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urljoin

import feedparser

_FILE, _COVER = "http://opds-spec.org/acquisition/open-access", "http://opds-spec.org/image"
_CATALOGUE = "application/atom+xml;profile=opds-catalog"
Ask = Callable[[str], tuple[dict[str, str], bytes]]


def books(ask: Ask, start: str) -> dict[str, dict[str, Any]]:
    """title → `file` and `cover`: addresses; `mime`; as they come to light from `start`, over all feeds and their pages.

    ask: (headers, body) of an address. Fails where a feed is not well-formed or is not of the kind that its link promised.
    """
    found: dict[str, dict[str, Any]] = {}
    ahead, seen = [start], set()
    while ahead:
        at = ahead.pop()
        seen.add(at)
        headers, body = ask(at)
        feed = feedparser.parse(body, response_headers={**headers, "content-location": at})
        assert not feed.bozo, (at, feed.get("bozo_exception"))
        assert (feed.version, bool(feed.feed.title), bool(feed.feed.updated_parsed)) == ("atom10", True, True), at
        ahead += [one for one in _ways(feed, at) if one not in seen and one not in ahead]
        found |= {one.title: _book(one, at) for one in feed.entries if _link(one, _FILE)}
    return found


def _ways(feed: Any, at: str) -> Iterator[str]:
    links = [one for one in feed.feed.links if one.rel == "next"]
    links += [one for entry in feed.entries for one in entry.links if one.get("type", "").startswith(_CATALOGUE)]
    return (urljoin(at, one.href) for one in links)


def _book(entry: Any, at: str) -> dict[str, Any]:
    file, cover = _link(entry, _FILE), _link(entry, _COVER)
    assert entry.id
    assert entry.updated_parsed
    return {"file": urljoin(at, file.href), "mime": file.type, "cover": urljoin(at, cover.href) if cover else ""}


def _link(entry: Any, rel: str) -> Any:
    return next((one for one in entry.links if one.rel == rel), None)
