import re
from dataclasses import fields

import pytest
from PySide6.QtGui import QColor

from app import folders
from app.ui.kit.theme import DARK, LIGHT, ZOOMS, Colours

# What is written on what; muted text is small, so it needs as much as any.
PAIRS = [
    (ink, ground)
    for ink, grounds in {
        "text": ("window", "page", "raised", "tint", "chalk_tint", "danger_tint"),
        "muted": ("window", "page", "raised", "tint", "chalk_tint"),
        "accent": ("window", "page", "tint"),
        "on_accent": ("accent", "accent_hover"),
        "danger": ("page",),
    }.items()
    for ground in grounds
]


def luminance(colour):
    parts = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
             for value in QColor(colour).getRgbF()[:3]]  # fmt: skip
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_what_is_written_can_be_read(colours, ink, ground):
    """WCAG 2.2 AA: 4.5 to 1."""
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_placeholders_and_the_focus_ring_can_be_seen(colours):
    assert contrast(colours.faint, colours.page) >= 3
    assert contrast(colours.accent, colours.page) >= 3


def test_the_style_uses_no_colour_of_its_own():
    style = (folders.assets_dir() / "style.qss").read_text(encoding="utf-8")
    assert re.findall(r"(?:color|background|border[\w-]*):[^;]*(#[0-9a-fA-F]{3,8}\b)", style) == []


def test_every_colour_is_one():
    for colours in (LIGHT, DARK):
        for field in fields(Colours):
            assert QColor.isValidColorName(getattr(colours, field.name)), field.name


def test_zoom_goes_in_steps_and_stops_at_the_ends(theme, app):
    seen = []
    for _ in range(20):
        theme.step_zoom(1)
        seen.append(theme.zoom)
    assert seen[-1] == ZOOMS[-1]
    assert app.font().pointSizeF() == pytest.approx(theme.font().pointSizeF())
    for _ in range(20):
        theme.step_zoom(-1)
    assert theme.zoom == ZOOMS[0]
    theme.set_zoom(1.0)


def test_the_palette_follows_the_choice(theme, app):
    theme.follow("dark")
    assert app.palette().base().color() == QColor(DARK.page)
    theme.follow("light")
    assert app.palette().base().color() == QColor(LIGHT.page)
    theme.follow("nonsense")
    assert theme.appearance == "system"
