"""Learning materials as files: small, whole, and as broken as they come."""

import io
import zipfile
from fractions import Fraction

import av
import pypdfium2
from PIL import Image

CONTAINER = """<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>"""
PACKAGE = """<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>
<dc:title>{title}</dc:title><dc:creator>Dinas Perikanan</dc:creator><dc:language>id</dc:language></metadata>
<manifest><item id="c" properties="cover-image" href="cover.jpg" media-type="image/jpeg"/>
<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>"""
LOCKED_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
    b"3 0 obj<</Filter/Standard/V 1/R 2/P -4/O<" + b"41" * 32 + b">/U<" + b"42" * 32 + b">>>endobj\n"
    b"trailer<</Root 1 0 R/Encrypt 3 0 R/ID[<" + b"00" * 16 + b"><" + b"00" * 16 + b">]>>\n"
)


def pdf(pages: int = 2) -> bytes:
    """A PDF of empty pages."""
    made = io.BytesIO()
    document = pypdfium2.PdfDocument.new()
    for _ in range(pages):
        document.new_page(595, 842)
    document.save(made)
    document.close()
    return made.getvalue()


def archive(members: dict[str, bytes | str]) -> bytes:
    """A ZIP; the same for the same members."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, content in members.items():
            opened.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)  # without today's date: the same members, the same bytes
    return made.getvalue()


def epub(title: str = "Budidaya lele", more: dict[str, bytes | str] | None = None) -> bytes:
    """An EPUB of one chapter with a cover."""
    return archive({
        "mimetype": "application/epub+zip", "META-INF/container.xml": CONTAINER, "OEBPS/book.opf": PACKAGE.format(title=title),
        "OEBPS/cover.jpg": picture("JPEG"), "OEBPS/a.xhtml": "<html><body>Bab 1</body></html>", **(more or {}),
    })  # fmt: skip


def picture(form: str = "PNG", size: tuple[int, int] = (800, 600)) -> bytes:
    """A picture of one colour."""
    made = io.BytesIO()
    Image.new("RGB", size, "teal").save(made, form)
    return made.getvalue()


def film(codec: str = "libx264", form: str = "mp4", seconds: int = 2, pix_fmt: str = "yuv420p") -> bytes:
    """A film without sound, five frames a second."""
    made = io.BytesIO()
    with av.open(made, "w", format=form) as container:
        stream = container.add_stream(codec, rate=5)
        stream.width, stream.height, stream.pix_fmt = 64, 48, pix_fmt
        for number in range(seconds * 5):
            frame = av.VideoFrame.from_image(Image.new("RGB", (64, 48), (number * 20 % 255, 80, 80)))
            frame.pts, frame.time_base = number, Fraction(1, 5)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return made.getvalue()


def sound(codec: str = "libmp3lame", form: str = "mp3", seconds: int = 1) -> bytes:
    """Silence."""
    made = io.BytesIO()
    with av.open(made, "w", format=form) as container:
        stream = container.add_stream(codec, rate=48_000, layout="mono")
        size = stream.codec_context.frame_size or 1_000
        for number in range(seconds * 48_000 // size):
            frame = av.AudioFrame(format=stream.codec_context.format.name, layout="mono", samples=size)
            frame.rate, frame.pts = 48_000, number * size
            for plane in frame.planes:
                plane.update(bytes(plane.buffer_size))
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return made.getvalue()
