"""Photos for paper: which ones, and no larger than a printer can show.

The typesetter takes only text as files in memory, so a photo is laid whole into an SVG; the PDF holds its JPEG unchanged.
"""

from base64 import b64encode
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from io import BytesIO
from itertools import chain, zip_longest

from desktop.paths import Home
from desktop.store import blobs
from desktop.store.errors import KnownError
from desktop.store.month import MonthPhoto
from desktop.store.rows import Profile

PHOTOS_A_PAGE = 6
AT_ONCE = 2  # cores of an old laptop; a picture is made small without Python's lock
# A photo: 80 mm at 254 dots an inch, half of one as it is kept, and a JPEG gives its half without being read whole.
_PIXELS = {"JPEG": 800, "PNG": 960}
_QUALITY = 82
LOGO_FILE = "logo.svg"


def in_turns(photos: Iterable[MonthPhoto]) -> list[MonthPhoto]:
    """One of each activity before a second of any."""
    by_activity: dict[str, list[MonthPhoto]] = {}
    for photo in photos:
        by_activity.setdefault(photo.activity, []).append(photo)
    return [photo for photo in chain.from_iterable(zip_longest(*by_activity.values())) if photo]


def load(home: Home, photos: Sequence[MonthPhoto], most: int = PHOTOS_A_PAGE) -> tuple[list[tuple[MonthPhoto, bytes]], int]:
    """At most that many photos, each as an SVG, in the order given, and how many could not be read on this laptop."""
    found: list[tuple[int, bytes]] = []
    absent = 0
    places = {id(photo): place for place, photo in enumerate(photos)}
    waiting = in_turns(photos)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        while waiting and len(found) < most:
            lacking = most - len(found)
            some, waiting = waiting[:lacking], waiting[lacking:]
            for photo, content in zip(some, pool.map(lambda one: _small(home, one.blob), some), strict=True):
                if content is None:
                    absent += 1
                else:
                    found.append((places[id(photo)], content))
    return [(photos[place], content) for place, content in sorted(found)], absent


def logo(profile: Profile) -> dict[str, bytes]:
    """The library's logo as the file that its letterhead names; {} where there is none that can be read."""
    content = profile.fields.get("logo")
    drawn = as_svg(content, "PNG") if isinstance(content, bytes) else None
    return {LOGO_FILE: drawn} if drawn else {}


def _small(home: Home, blob: str) -> bytes | None:
    try:
        return _drawn(home, blob)
    except KnownError:
        return None


@lru_cache(maxsize=2 * PHOTOS_A_PAGE)  # a blob never changes; whoever prints again after a correction does not wait for her photos
def _drawn(home: Home, blob: str) -> bytes | None:
    return as_svg(blobs.read(home, bytes.fromhex(blob)), "JPEG")


def as_svg(content: bytes, form: str) -> bytes | None:
    """The picture laid whole into an SVG; None when it is no picture. form: 'JPEG', or 'PNG' where edges and transparency matter."""
    from PIL import Image  # its megabytes come with the first picture

    out = BytesIO()
    try:
        with Image.open(BytesIO(content)) as image:
            most = _PIXELS[form]
            width, height = (side * most // max(image.size) for side in image.size)
            image.draft("RGB", (width, height))
            whole = image.convert("RGB" if form == "JPEG" else "RGBA")  # numbers of a palette cannot be mixed: thin lines would be lost
            whole.thumbnail((most, most))
            whole.save(out, form, quality=_QUALITY)
            width, height = whole.size
    except (OSError, ValueError, Image.DecompressionBombError):
        return None
    data = b64encode(out.getvalue()).decode()
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
        f'<image width="{width}" height="{height}" href="data:image/{form.lower()};base64,{data}"/></svg>'
    ).encode()
