"""Every word can be read on its ground, in each set of colours: in what the window draws and in each state of the style's controls."""

import json
from dataclasses import replace

import pytest

from desktop.ui.kit import theme
from desktop.ui.kit.tokens import LIGHT, SETS, Tokens, contrast_ratio

ENOUGH = 4.5  # WCAG 2.2, 1.4.3
STATES = ("", "Hovered", "Pressed", "Disabled")


def poor(tokens: Tokens) -> set[tuple[str, str]]:
    """(ink, ground) of what cannot be read."""
    style = json.loads(theme._json(tokens, 14, 100))
    pairs = [*tokens.text_pairs, *((style[f"primaryColorForeground{state}"], style[f"primaryColor{state}"]) for state in STATES)]
    pairs += [(style[f"secondaryColorForeground{state}"], style[f"secondaryColor{state}"]) for state in STATES]
    pairs += [(style[f"secondaryColor{state}"], style[f"neutralColor{state}"]) for state in STATES]
    return {pair for pair in pairs if contrast_ratio(*pair) < ENOUGH}


@pytest.mark.parametrize("name", SETS)
def test_every_pair_of_text_and_ground_can_be_read(name):
    assert poor(SETS[name]) == set()


def test_contrast_is_that_of_the_standard():
    assert contrast_ratio("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast_ratio("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


def test_the_gate_sees_a_grey_that_is_too_pale():
    assert ("#9A9A9A", LIGHT.surface) in poor(replace(LIGHT, muted="#9A9A9A"))


def test_the_gate_sees_a_button_that_cannot_be_read_while_it_is_off():
    black = replace(SETS["contrast"], neutral="#1F1F1F")
    assert (black.muted, black.off) in poor(black)
