"""OAI-PMH 2.0 with oai_dc: what other catalogues harvest (docs/open-doors.md).

    sets        nat, prov:64, reg:64.03 …, theme:fishery …          deletedRecord   persistent
    datestamps  when a record was last changed, to the second      resumption      by (datestamp, record): a list that grows meanwhile
                                                                                   loses nothing, and no state is kept here
"""

import base64
import binascii
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NamedTuple
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

import msgspec

from core.opds import stamp, xml_text
from server.catalogue.opds import file_path
from server.catalogue.open_shelf import label, urn
from server.catalogue.shelves import Shelved

OAI, OAI_DC, DC, XSI = (
    "http://www.openarchives.org/OAI/2.0/", "http://www.openarchives.org/OAI/2.0/oai_dc/", "http://purl.org/dc/elements/1.1/",
    "http://www.w3.org/2001/XMLSchema-instance",
)  # fmt: skip
ROWS = 100
PREFIX = "oai_dc"
_SCHEMA, _DC_SCHEMA = "http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd"
_TYPES = {"pdf": "Text", "epub": "Text", "office": "Text", "html": "Text", "video": "MovingImage", "audio": "Sound", "image": "StillImage"}
_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}:\d{2}Z)?")
_DAY_MS = 24 * 3600 * 1000


class OaiError(Exception):
    """An answer that says no. code: as the protocol names it."""

    def __init__(self, code: str, why: str) -> None:
        super().__init__(code, why)
        self.code = code
        self.why = why


class Token(NamedTuple):
    """Where a list goes on. since, until: ms, both included; behind: the last one that was told; cursor: how many were told."""

    since: int
    until: int
    named: str
    changed: int
    record: bytes
    cursor: int


@dataclass(frozen=True, slots=True)
class Provider:
    """Answers requests. base: the address of this door; everything: all that was ever published, by datestamp and record."""

    base: str
    everything: Sequence[Shelved]
    now_ms: int

    def answer(self, asked: Mapping[str, list[str]]) -> bytes:
        """The answer to a request's arguments, also to a wrong one."""
        root = Element("OAI-PMH", {"xmlns": OAI, "xmlns:xsi": XSI, "xsi:schemaLocation": f"{OAI} {_SCHEMA}"})
        SubElement(root, "responseDate").text = stamp(self.now_ms)
        request = SubElement(root, "request")
        request.text = self.base
        try:
            verb, arguments = _checked(asked)
            found = _VERBS[verb][0](self, arguments)
        except OaiError as error:
            if error.code not in ("badVerb", "badArgument"):
                request.attrib.update({name: xml_text(values[0]) for name, values in asked.items()})
            SubElement(root, "error", code=error.code).text = xml_text(error.why)
            return _bytes(root)
        request.attrib.update({"verb": verb, **{name: xml_text(value) for name, value in arguments.items()}})
        root.append(found)
        return _bytes(root)

    def identify(self, _: Mapping[str, str]) -> Element:
        """Who we are."""
        made = Element("Identify")
        earliest = min((one.changed for one in self.everything), default=self.now_ms)
        for name, value in (
            ("repositoryName", "Suluh: bahan belajar perpustakaan desa"), ("baseURL", self.base), ("protocolVersion", "2.0"),
            ("adminEmail", "suluh@localhost.localdomain"), ("earliestDatestamp", stamp(earliest)), ("deletedRecord", "persistent"),
            ("granularity", "YYYY-MM-DDThh:mm:ssZ"),
        ):  # fmt: skip
            SubElement(made, name).text = value
        return made

    def list_formats(self, asked: Mapping[str, str]) -> Element:
        """The one format."""
        if "identifier" in asked:
            self._one(asked["identifier"])
        made = Element("ListMetadataFormats")
        one = SubElement(made, "metadataFormat")
        for name, value in (("metadataPrefix", PREFIX), ("schema", _DC_SCHEMA), ("metadataNamespace", OAI_DC)):
            SubElement(one, name).text = value
        return made

    def list_sets(self, asked: Mapping[str, str]) -> Element:
        """Areas and subjects; all at once."""
        if "resumptionToken" in asked:
            raise OaiError("badResumptionToken", "ListSets is never continued")
        made = Element("ListSets")
        specs = sorted({spec for one in self.everything for spec in _sets(one)}) or ["nat"]
        for spec in sorted({*specs, *(spec.split(":")[0] for spec in specs)}):
            one = SubElement(made, "set")
            SubElement(one, "setSpec").text = spec
            theme = spec.removeprefix("theme:")
            SubElement(one, "setName").text = xml_text(label("activity_theme", theme)) if theme != spec else spec
        return made

    def list_identifiers(self, asked: Mapping[str, str]) -> Element:
        """Headers."""
        return self._listed(asked, "ListIdentifiers", _header)

    def list_records(self, asked: Mapping[str, str]) -> Element:
        """Records."""
        return self._listed(asked, "ListRecords", self._record)

    def get_record(self, asked: Mapping[str, str]) -> Element:
        """One record."""
        _require_prefix(asked)
        made = Element("GetRecord")
        made.append(self._record(self._one(asked["identifier"])))
        return made

    def _listed(self, asked: Mapping[str, str], name: str, shown: Callable[[Shelved], Element]) -> Element:
        token = _token(asked)
        found = [one for one in self.everything if token.since <= one.changed // 1000 * 1000 <= token.until and _is_in(one, token.named)]
        rest = [one for one in found if (one.changed, one.record) > (token.changed, token.record)]
        if not rest:
            raise OaiError("badResumptionToken" if "resumptionToken" in asked else "noRecordsMatch", "nothing there")
        made = Element(name)
        for one in rest[:ROWS]:
            made.append(shown(one))
        told = token.cursor + min(ROWS, len(rest))
        if len(rest) > ROWS or token.cursor:
            more = SubElement(made, "resumptionToken", cursor=str(token.cursor), completeListSize=str(max(len(found), told)))
            if len(rest) > ROWS:
                last = rest[ROWS - 1]
                more.text = _packed(token._replace(changed=last.changed, record=last.record, cursor=told))
        return made

    def _one(self, identifier: str) -> Shelved:
        for one in self.everything:
            if urn(one) == identifier:
                return one
        raise OaiError("idDoesNotExist", identifier)

    def _record(self, one: Shelved) -> Element:
        made = Element("record")
        made.append(_header(one))
        if not one.withdrawn:
            SubElement(made, "metadata").append(self._dublin_core(one))
        return made

    def _dublin_core(self, one: Shelved) -> Element:
        spaces = {"xmlns:oai_dc": OAI_DC, "xmlns:dc": DC, "xsi:schemaLocation": f"{OAI_DC} {_DC_SCHEMA}"}
        made = Element("oai_dc:dc", spaces)
        links = [self.base.removesuffix("/oai") + file_path(one)] if one.hash("blob") else []
        kind = "Collection" if one.kind == "pack" else _TYPES.get(one.text("kind_of"), "")
        values = {
            "title": [one.text("title")], "creator": [one.text("creator")], "subject": [label("activity_theme", one.text("theme"))],
            "description": [one.text("description")], "date": [stamp(one.created)[:10]], "type": [kind], "format": [one.text("mime")],
            "identifier": [urn(one), *links], "language": [one.text("language")], "coverage": [one.area], "rights": [one.text("licence")],
            "relation": [f"urn:uuid:{item[:8]}-{item[8:12]}-{item[12:16]}-{item[16:20]}-{item[20:]}" for item in one.texts("items")],
        }  # fmt: skip
        for name, said in values.items():
            for value in filter(None, said):
                SubElement(made, f"dc:{name}").text = xml_text(value)
        return made


_LISTS = frozenset({"from", "until", "set", "metadataPrefix"})
# verb → what answers it, needed arguments, allowed ones besides
_VERBS: dict[str, tuple[Callable[[Provider, Mapping[str, str]], Element], frozenset[str], frozenset[str]]] = {
    "Identify": (Provider.identify, frozenset(), frozenset()),
    "ListMetadataFormats": (Provider.list_formats, frozenset(), frozenset({"identifier"})),
    "ListSets": (Provider.list_sets, frozenset(), frozenset({"resumptionToken"})),
    "ListIdentifiers": (Provider.list_identifiers, frozenset({"metadataPrefix"}), _LISTS),
    "ListRecords": (Provider.list_records, frozenset({"metadataPrefix"}), _LISTS),
    "GetRecord": (Provider.get_record, frozenset({"identifier", "metadataPrefix"}), frozenset()),
}


def _checked(asked: Mapping[str, list[str]]) -> tuple[str, dict[str, str]]:
    """(verb, the other arguments), each once, known and complete."""
    verbs = asked.get("verb", [])
    if len(verbs) != 1 or verbs[0] not in _VERBS:
        raise OaiError("badVerb", "one of " + ", ".join(_VERBS))
    arguments = {name: values[0] for name, values in asked.items() if name != "verb"}
    if any(len(values) != 1 for values in asked.values()):
        raise OaiError("badArgument", "an argument stands twice")
    _, needed, allowed = _VERBS[verbs[0]]
    if "resumptionToken" in arguments and verbs[0].startswith("List") and verbs[0] != "ListMetadataFormats":
        needed, allowed = frozenset(), frozenset({"resumptionToken"})
    if not needed <= arguments.keys() or not arguments.keys() <= needed | allowed:
        raise OaiError("badArgument", f"{verbs[0]} takes " + (", ".join(sorted(needed | allowed)) or "nothing"))
    return verbs[0], arguments


def _token(asked: Mapping[str, str]) -> Token:
    if "resumptionToken" in asked:
        return _unpacked(asked["resumptionToken"])
    _require_prefix(asked)
    since, until = asked.get("from", ""), asked.get("until", "")
    if since and until and len(since) != len(until):
        raise OaiError("badArgument", "from and until are not written alike")
    first, last = _moment(since, 0), _moment(until, 2**53)
    if until and "T" not in until:
        last += _DAY_MS - 1000
    if first > last:
        raise OaiError("badArgument", "from is later than until")
    return Token(first, last, asked.get("set", ""), -1, b"", 0)


def _moment(text: str, otherwise: int) -> int:
    if not text:
        return otherwise
    try:
        if not _MOMENT.fullmatch(text):
            raise ValueError(text)
        return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()) * 1000
    except ValueError as error:
        raise OaiError("badArgument", f"{text} is no date") from error


def _require_prefix(asked: Mapping[str, str]) -> None:
    if asked["metadataPrefix"] != PREFIX:
        raise OaiError("cannotDisseminateFormat", f"only {PREFIX}")


def _packed(token: Token) -> str:
    return base64.urlsafe_b64encode(msgspec.msgpack.encode(token)).decode().rstrip("=")


def _unpacked(text: str) -> Token:
    try:
        return msgspec.msgpack.decode(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)), type=Token)
    except (binascii.Error, ValueError, msgspec.DecodeError) as error:
        raise OaiError("badResumptionToken", "not one of ours") from error


def _sets(one: Shelved) -> list[str]:
    theme = one.text("theme")
    return [one.area, *([f"theme:{theme}"] if re.fullmatch(r"[A-Za-z0-9_.-]+", theme) else [])]


def _is_in(one: Shelved, named: str) -> bool:
    return not named or any(spec == named or spec.startswith(f"{named}:") for spec in _sets(one))


def _header(one: Shelved) -> Element:
    made = Element("header", {"status": "deleted"} if one.withdrawn else {})
    SubElement(made, "identifier").text = urn(one)
    SubElement(made, "datestamp").text = stamp(one.changed)
    for spec in _sets(one):
        SubElement(made, "setSpec").text = spec
    return made


def _bytes(root: Element) -> bytes:
    return bytes(ElementTree.tostring(root, "utf-8", xml_declaration=True))
