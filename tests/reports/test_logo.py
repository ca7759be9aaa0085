"""A logo: any picture made small, anything else refused by name."""

from io import BytesIO

import pytest
from PIL import Image

from desktop.reports.logo import FILE_BYTES_MAX, LOGO_BYTES_MAX, SIDE_PX, prepared, read
from desktop.store.errors import KnownError
from tests.reports.months import jpeg

SVG = b"""<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 80"><rect width="40" height="80" rx="8" fill="#0a7"/></svg>"""


def picture(content: bytes) -> Image.Image:
    image = Image.open(BytesIO(content))
    assert image.format == "PNG"
    return image.convert("RGBA")


def packed(image: Image.Image, form: str) -> bytes:
    out = BytesIO()
    image.save(out, form)
    return out.getvalue()


def code_of(content: bytes) -> str:
    with pytest.raises(KnownError) as told:
        prepared(content)
    return told.value.code


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_the_worst_picture_there_is_becomes_a_few_kilobytes(form):
    noise = Image.effect_noise((1200, 900), 200).convert("RGB")
    made = prepared(packed(noise, form))
    assert len(made) <= LOGO_BYTES_MAX
    assert max(picture(made).size) <= SIDE_PX
    assert picture(made).width / picture(made).height == pytest.approx(4 / 3, abs=0.02)


def test_colours_and_transparency_stay_and_the_empty_room_around_goes():
    arms = Image.new("RGBA", (400, 400), (0, 0, 0, 0))
    arms.paste((200, 30, 30, 255), (150, 100, 250, 300))
    made = picture(prepared(packed(arms, "PNG")))
    assert made.size == (100, 200)
    assert made.getpixel((50, 100)) == (200, 30, 30, 255)


def test_a_drawing_is_drawn_as_it_will_be_printed():
    made = picture(prepared(SVG))
    assert made.height / made.width == pytest.approx(2, abs=0.05)
    assert made.getpixel((made.width // 2, made.height // 2)) [:3] == (0, 170, 119)
    assert made.getpixel((0, 0))[3] < 255  # round corners let the paper through


@pytest.mark.parametrize(
    "content",
    [
        b"", b"%PDF-1.7 ...", b"<html><svg></html>", b"<svg", SVG.replace(b"<rect", b"<nothing"), b"MZ" + b"\0" * 500,
        packed(Image.new("RGBA", (50, 50), (0, 0, 0, 0)), "PNG"), jpeg((1, 2, 3))[:200],
        SVG.replace(b"<rect", b'<image href="/etc/hostname"/><rect'),
    ],
)  # fmt: skip
def test_what_is_no_picture_is_refused_by_name(content):
    assert code_of(content) == "no_logo"


def test_ten_megabytes_are_the_most_and_a_larger_file_is_not_even_read(tmp_path):
    assert code_of(b"x" * (FILE_BYTES_MAX + 1)) == "logo_too_large"
    large = tmp_path / "logo.png"
    with large.open("wb") as file:
        file.truncate(FILE_BYTES_MAX + 1)
    for path, code in ((large, "logo_too_large"), (tmp_path / "gone.png", "no_logo"), (tmp_path, "no_logo")):
        with pytest.raises(KnownError) as told:
            read(path)
        assert told.value.code == code


def test_a_picture_that_unpacks_to_more_than_fits_is_refused():
    assert code_of(packed(Image.new("L", (20_000, 20_000)), "PNG")) == "logo_too_large"
