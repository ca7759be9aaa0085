"""publish, catalogue list, edit, replace, withdraw, pack, order, board."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from core.command_output import FAILED, OK, Result
from core.domain.lists import shipped_lists
from core.materials.facts import Facts
from core.words import translate
from server import words
from server.catalogue import costs, shelves
from server.catalogue.echoes import Board, Reached, echoes
from server.catalogue.publishing import DESCRIBED, Publisher
from server.catalogue.scopes import scope_named
from server.catalogue.shelves import Shelved
from server.centre import Centre
from server.commands import opened
from server.errors import CommandError
from server.output import LANGUAGE, tell

PUBLISHED = translate("Server", "Published to {scope}: “{title}”, {size}, about {minutes} on an EDGE line. Record {record}.")
WOULD_GO = translate("Server", "{file}: {kind}, {size}, about {minutes} on an EDGE line. Nothing was published.")
REPLACED = translate("Server", "“{title}” is now version {version}: {size}, of which laptops fetch what changed.")
EDITED = translate("Server", "“{title}” is changed. Laptops read it at their next contact; no file is fetched again.")
WITHDRAWN = translate("Server", "“{title}” is withdrawn: it goes from every list at the next contact.")
PACKED = translate("Server", "Pack “{title}” for {scope}: {count} materials, {size}, about {minutes} on an EDGE line. Record {record}.")
AS_PACK = translate("Server", "Pack “{title}” holds them in this order. Record {record}.")
LISTED = translate("Server", "{record}  {scope}  “{title}”: {kind}, version {version}, {size}, about {minutes}")
LISTED_PACK = translate("Server", "{record}  {scope}  pack “{title}”: {count} materials, {size}, about {minutes}")
BOARD = translate("Server", "“{title}” ({scope}): in {there} of {places} libraries, opened {opened} times, handed out {handed_out} times")
PLACE = translate("Server", "  {area}  {name}: version {version}, {road}, opened {opened} times, handed out {handed_out} times")
SILENT = translate("Server", "  {area}  {name}: nothing heard yet")
NOTHING = translate("Server", "Nothing is published yet. Begin with “publish FILE --to SCOPE”.")


def publish(args: Namespace) -> Result:
    """Files that laptops may fetch. Those that do not open everywhere are named; exit code 1 where none went in."""
    if args.title and len(args.files) > 1:
        raise CommandError("one_title")
    lines, went_in, refused = [], [], []
    with opened(args) as centre:
        publisher = Publisher(centre)
        for file in args.files:
            try:
                if args.check:
                    facts = publisher.look(file)
                    went_in.append(_looked(file, facts))
                    lines.append(_would_go(file, facts))
                else:
                    shelved = publisher.publish(scope_named(args.to), file, _described(args))
                    went_in.append(data_of(shelved))
                    lines.append(_about(PUBLISHED, shelved))
            except CommandError as error:
                if len(args.files) == 1 or error.code == "bad_scope":
                    raise
                refused.append({"file": file, "error": error.code, "detail": error.detail})
                lines.append(words.sentence(error.code, error.detail))
        pack = {} if args.check else _make_pack(args, publisher, [one["record"] for one in went_in], lines)
    data: dict[str, Any] = {"materials": went_in, "refused": refused, **pack}
    if len(went_in) == 1:
        data.update({name: went_in[0][name] for name in ("record", "scope", "size") if name in went_in[0]})
    return Result(lines, data, OK if went_in else FAILED)


def listed(args: Namespace) -> Result:
    """What is published now."""
    scopes = [scope_named(args.to)] if args.to else None
    with opened(args) as centre, centre.database.reading() as connection:
        found = shelves.live(connection, scopes)
    sizes = {one.record.hex(): one.size for one in found}
    lines = [_about(LISTED_PACK if one.kind == "pack" else LISTED, one, sizes) for one in found]
    by_kind = {kind: [data_of(one, sizes) for one in found if one.kind == kind] for kind in ("material", "pack")}
    return Result(lines or [tell(NOTHING)], {"materials": by_kind["material"], "packs": by_kind["pack"]})


def edit(args: Namespace) -> Result:
    """Other words about a material or a pack."""
    described = _described(args)
    if not described:
        raise CommandError("nothing_to_change")
    with opened(args) as centre:
        shelved = Publisher(centre).edit(args.record, described)
    return Result([_about(EDITED, shelved)], data_of(shelved))


def replace(args: Namespace) -> Result:
    """A new version of a material."""
    with opened(args) as centre:
        shelved = Publisher(centre).replace(args.record, args.file)
    return Result([_about(REPLACED, shelved)], data_of(shelved))


def withdraw(args: Namespace) -> Result:
    """Takes a material or a pack back."""
    with opened(args) as centre:
        shelved = Publisher(centre).withdraw(args.record)
    return Result([_about(WITHDRAWN, shelved)], {"record": shelved.record, "scope": shelved.area})


def pack(args: Namespace) -> Result:
    """An ordered set of materials."""
    with opened(args) as centre:
        made = Publisher(centre).pack(scope_named(args.to), args.title, args.records, args.description or "")
        return _about_pack(centre, made)


def order(args: Namespace) -> Result:
    """Which materials a pack has, in which order."""
    with opened(args) as centre:
        return _about_pack(centre, Publisher(centre).order(args.pack, args.records))


def board(args: Namespace) -> Result:
    """Where each material is, by the libraries' own word; of one material library by library."""
    with opened(args) as centre:
        heard = echoes(centre.database)
        with centre.database.reading() as connection:
            found = [one for one in shelves.live(connection) if one.kind == "material" and args.record in (None, one.record)]
    if args.record and not found:
        raise CommandError("unknown_record", args.record.hex())
    boards = [(one, heard.board(one)) for one in found]
    lines = [_about_board(one, made) for one, made in boards]
    if args.record:
        lines += [_about_place(one) for one in boards[0][1].places]
    return Result(lines or [tell(NOTHING)], {"materials": [_board_data(one, made, bool(args.record)) for one, made in boards]})


def data_of(one: Shelved, sizes: dict[str, int] | None = None) -> dict[str, Any]:
    """A material or pack as JSON: its fields, and what it costs. sizes: of the materials, by record."""
    known = {name: value for name, value in one.fields.items() if value is not None}
    size = _size(one, sizes or {})
    return {
        **known, "record": one.record, "scope": one.area, "size": size, "version": one.version,
        "edge_minutes": costs.edge_minutes(size), "created": one.created, "changed": one.changed,
    }  # fmt: skip


def _about_board(one: Shelved, made: Board) -> str:
    return tell(
        BOARD, title=one.text("title"), scope=one.area, there=made.there, places=len(made.places), opened=made.opened,
        handed_out=made.handed_out,
    )  # fmt: skip


def _about_place(one: Reached) -> str:
    name = one.speaker.name or "–"
    if not one.is_there:
        return tell(SILENT, area=one.speaker.area, name=name)
    road = shipped_lists().label("delivery_road", one.road, LANGUAGE) or "–"
    counts = {"opened": one.opened, "handed_out": one.handed_out}
    return tell(PLACE, area=one.speaker.area, name=name, version=one.version or "–", road=road, **counts)


def _board_data(one: Shelved, made: Board, with_places: bool) -> dict[str, Any]:
    data: dict[str, Any] = {
        "record": one.record, "scope": one.area, "title": one.text("title"), "version": one.version, "libraries": len(made.places),
        "there": made.there, "opened": made.opened, "handed_out": made.handed_out, "stars": made.stars, "verdicts": dict(made.verdicts),
    }  # fmt: skip
    if with_places:
        names = ("version", "road", "date", "opened", "handed_out")
        data["places"] = [
            {
                "library": place.speaker.library, "name": place.speaker.name, "area": place.speaker.area, "there": place.is_there,
                **{name: getattr(place, name) for name in names},
            }
            for place in made.places
        ]  # fmt: skip
    return data


def _make_pack(args: Namespace, publisher: Publisher, records: list[bytes], lines: list[str]) -> dict[str, Any]:
    if not args.pack or not records:
        return {}
    made = publisher.pack(scope_named(args.to), args.pack, records)
    lines.append(tell(AS_PACK, title=args.pack, record=made.record.hex()))
    return {"pack": made.record}


def _about_pack(centre: Centre, made: Shelved) -> Result:
    with centre.database.reading() as connection:
        sizes = {one.record.hex(): one.size for one in shelves.live(connection)}
    return Result([_about(PACKED, made, sizes)], data_of(made, sizes))


def _described(args: Namespace) -> dict[str, Any]:
    given = {name: getattr(args, name, None) for name in DESCRIBED}
    return {name: value for name, value in given.items() if value is not None}


def _size(one: Shelved, sizes: dict[str, int]) -> int:
    return sum(sizes.get(item, 0) for item in one.texts("items")) if one.kind == "pack" else one.size


def _about(source: str, one: Shelved, sizes: dict[str, int] | None = None) -> str:
    size = _size(one, sizes or {})
    return tell(
        source, record=one.record.hex(), scope=one.area, title=one.text("title"), kind=one.text("kind_of"), version=one.version,
        count=len(one.texts("items")), size=costs.size_words(size), minutes=costs.minutes_words(size),
    )  # fmt: skip


def _looked(file: Path, facts: Facts) -> dict[str, Any]:
    size = file.stat().st_size
    return {
        "file": file, "kind_of": facts.kind, "mime": facts.mime, "pages": facts.pages, "seconds": facts.seconds, "size": size,
        "title": facts.title, "creator": facts.creator, "language": facts.language, "edge_minutes": costs.edge_minutes(size),
    }  # fmt: skip


def _would_go(file: Path, facts: Facts) -> str:
    size = file.stat().st_size
    return tell(WOULD_GO, file=file.name, kind=facts.kind, size=costs.size_words(size), minutes=costs.minutes_words(size))
