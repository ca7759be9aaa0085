"""What may be published opens everywhere, to its end; the rest is named and refused before anybody fetches it."""

import io
from pathlib import Path

import pytest
from PIL import Image

from core.materials.covers import COVER_BYTES_MAX
from core.materials.facts import DAMAGED, LOCKED, RARE_CODEC, UNSUPPORTED, Facts, UnfitError
from server.catalogue.inspecting import inspect
from tests import materials

OPEN_TEXT = "application/vnd.oasis.opendocument.text"
DRM = '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"><EncryptionMethod Algorithm="{}"/></EncryptedData></encryption>'  # noqa: E501


def look(folder: Path, content: bytes, name: str = "berkas.bin") -> Facts:
    file = folder / name
    file.write_bytes(content)
    return inspect(file)


@pytest.mark.parametrize(
    ("content", "kind", "mime", "pages", "seconds"),
    [
        (materials.pdf(3), "pdf", "application/pdf", 3, None),
        (materials.epub(), "epub", "application/epub+zip", 1, None),
        (materials.film(), "video", "video/mp4", None, 2),
        (materials.film("libvpx", "webm"), "video", "video/webm", None, 2),
        (materials.sound(), "audio", "audio/mpeg", None, 1),
        (materials.sound("libopus", "ogg"), "audio", "audio/ogg", None, 1),
        (materials.picture("WEBP"), "image", "image/webp", None, None),
        (materials.archive({"index.html": "<p>Halo"}), "html", "application/zip", None, None),
        (materials.archive({"mimetype": OPEN_TEXT}), "office", OPEN_TEXT, None, None),
    ],
)  # fmt: skip
def test_a_file_is_known_by_its_content(tmp_path: Path, content: bytes, kind: str, mime: str, pages: int | None, seconds: int | None):
    found = look(tmp_path, content)
    assert (found.kind, found.mime, found.pages, found.seconds) == (kind, mime, pages, seconds)
    if kind in ("pdf", "epub", "video", "image"):
        with Image.open(io.BytesIO(found.cover)) as cover:
            assert (cover.format, len(found.cover) <= COVER_BYTES_MAX, max(cover.size) <= 360) == ("JPEG", True, True)


def test_a_book_says_who_wrote_it_and_in_which_language(tmp_path: Path):
    found = look(tmp_path, materials.epub("Pupuk & kompos".replace("&", "&amp;")))
    assert (found.title, found.creator, found.language) == ("Pupuk & kompos", "Dinas Perikanan", "id")


def test_an_old_office_document_is_known_by_the_names_inside(tmp_path: Path):
    old = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600)
    assert look(tmp_path, old + "WordDocument".encode("utf-16-le"), "surat.xls").mime == "application/msword"
    with pytest.raises(UnfitError, match=UNSUPPORTED):
        look(tmp_path, old, "surat.doc")
    with pytest.raises(UnfitError, match=LOCKED):
        look(tmp_path, old + "EncryptedPackage".encode("utf-16-le"), "surat.docx")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", DAMAGED),
        (b"MZ" + bytes(500), UNSUPPORTED),
        (materials.pdf()[:-300], DAMAGED),
        (materials.LOCKED_PDF, LOCKED),
        (materials.epub()[:-300], DAMAGED),
        (materials.epub(more={"META-INF/encryption.xml": DRM.format("http://www.w3.org/2001/04/xmlenc#aes128-cbc")}), LOCKED),
        (materials.archive({"mimetype": "application/epub+zip"}), DAMAGED),
        (materials.epub(more={"../../etc/cron.d/x": "!"}), DAMAGED),
        (materials.epub(more={"bom.xhtml": bytes(200_000_000)}), DAMAGED),
        (materials.archive({"catatan.txt": "?"}), UNSUPPORTED),
        (materials.film()[:-600], DAMAGED),
        (materials.film("libvpx", "webm", seconds=6)[:900], DAMAGED),
        (materials.film("libx265"), RARE_CODEC),
        (materials.film(pix_fmt="yuv444p"), RARE_CODEC),
        (materials.film("mpeg4", "avi"), UNSUPPORTED),
        (materials.picture()[:-40], DAMAGED),
    ],
)  # fmt: skip
def test_what_does_not_open_everywhere_is_refused(tmp_path: Path, content: bytes, code: str):
    with pytest.raises(UnfitError, match=code):
        look(tmp_path, content)


def test_a_book_whose_fonts_alone_are_scrambled_opens(tmp_path: Path):
    fonts = materials.epub(more={"META-INF/encryption.xml": DRM.format("http://www.idpf.org/2008/embedding")})
    assert look(tmp_path, fonts).kind == "epub"


def test_a_book_of_pages_without_end_is_refused(tmp_path: Path):
    with pytest.raises(UnfitError, match=DAMAGED):
        look(tmp_path, materials.pdf(10_001))
