"""Our colours, fonts and spacing, light and dark, following the system or the student's choice.

The picture behind them is a school board: chalk on green slate, and one yellow for what matters most.
"""

from dataclasses import dataclass, fields
from string import Template

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from app import folders

ZOOMS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)

# Where the desktop names no font of its own, Qt falls back to DejaVu Sans: take a better one if it is there.
FALLBACKS = {"DejaVu Sans", "Bitstream Vera Sans", "Sans Serif", "Helvetica"}
PREFERRED = ("Inter", "Noto Sans", "Cantarell", "Ubuntu", "Source Sans 3", "Open Sans", "Liberation Sans")


@dataclass(frozen=True)
class Colours:
    """One appearance; every field is a name that style.qss may use."""

    window: str  # behind everything: menus, history
    page: str  # what is read and written
    raised: str  # buttons, fields that are pointed at
    line: str
    text: str
    muted: str
    faint: str  # placeholder, disabled
    accent: str
    accent_hover: str
    on_accent: str
    tint: str  # selected row, quiet accent surface
    chalk: str  # the answer's mark
    chalk_tint: str
    danger: str
    danger_tint: str
    focus: str  # the part of a line that the next step changes


LIGHT = Colours(
    window="#eef1ef",
    page="#ffffff",
    raised="#f6f8f7",
    line="#d7ded9",
    text="#18211d",
    muted="#55635c",
    faint="#7d8a83",
    accent="#1b6b52",
    accent_hover="#155842",
    on_accent="#ffffff",
    tint="#dcebe4",
    chalk="#d99a00",
    chalk_tint="#fdf4dc",
    danger="#a8371f",
    danger_tint="#fbeae5",
    focus="#1f5fc4",
)
DARK = Colours(
    window="#161c19",
    page="#1d2521",
    raised="#26302b",
    line="#36423c",
    text="#e6ece8",
    muted="#a3b0a9",
    faint="#7c8a83",
    accent="#63c7a0",
    accent_hover="#7fd6b3",
    on_accent="#0c1f17",
    tint="#28392f",
    chalk="#f0c04a",
    chalk_tint="#332d1b",
    danger="#f08a70",
    danger_tint="#3a2320",
    focus="#8fc1f2",
)


class Theme(QObject):
    """The appearance in force; `changed` when colours or zoom are others than before."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._template = Template((folders.assets_dir() / "style.qss").read_text(encoding="utf-8"))
        self._base = readable_font(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
        self.zoom = 1.0
        self.appearance = "system"
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self.apply)

    @property
    def dark(self) -> bool:
        if self.appearance == "system":
            return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self.appearance == "dark"

    @property
    def colours(self) -> Colours:
        return DARK if self.dark else LIGHT

    def follow(self, name: str) -> None:
        """Take the appearance `name`: light, dark, or system."""
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        self.appearance = name if name in schemes else "system"
        # For what the desktop draws itself, such as the title bar.
        self._app.styleHints().setColorScheme(schemes.get(name, Qt.ColorScheme.Unknown))
        self.apply()

    def set_zoom(self, zoom: float) -> None:
        self.zoom = min(max(zoom, ZOOMS[0]), ZOOMS[-1])
        self.apply()

    def step_zoom(self, step: int) -> None:
        """One step larger (1) or smaller (-1)."""
        nearest = min(range(len(ZOOMS)), key=lambda at: abs(ZOOMS[at] - self.zoom))
        self.set_zoom(ZOOMS[min(max(nearest + step, 0), len(ZOOMS) - 1)])

    def font(self, scale: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The interface's font, `scale` times its size, zoomed."""
        font = QFont(self._base)
        font.setPointSizeF(self._base.pointSizeF() * scale * self.zoom)
        font.setWeight(weight)
        return font

    def mono(self, scale: float = 1.0) -> QFont:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self._base.pointSizeF() * scale * self.zoom)
        return font

    def pixels(self, length: float) -> int:
        """A length that grows with the zoom."""
        return round(length * self.zoom)

    def icon_size(self) -> QSize:
        return QSize(self.pixels(18), self.pixels(18))

    def apply(self) -> None:
        colours = self.colours
        self._app.setPalette(palette(colours))
        self._app.setFont(self.font())
        base = self._base.pointSizeF() * self.zoom
        names = {field.name: getattr(colours, field.name) for field in fields(colours)}
        sizes = {
            f"pt{percent}": f"{base * percent / 100:.2f}pt" for percent in (90, 95, 105, 110, 135, 160, 180)
        }
        self._app.setStyleSheet(self._template.substitute(names, **sizes))
        self.changed.emit()


def readable_font(font: QFont) -> QFont:
    """The desktop's own font, or a better one where there is only Qt's fallback."""
    font = QFont(font)
    if QFontInfo(font).family() in FALLBACKS:
        installed = set(QFontDatabase.families())
        better = next((family for family in PREFERRED if family in installed), None)
        if better is not None:
            font.setFamily(better)
    if font.pointSizeF() <= 0:  # a desktop that gives pixels
        font.setPointSizeF(QFontInfo(font).pointSizeF())
    if font.pointSizeF() < 10:
        font.setPointSizeF(10)
    return font


def palette(colours: Colours) -> QPalette:
    made = QPalette()
    role = QPalette.ColorRole
    for name, colour in (
        (role.Window, colours.window),
        (role.WindowText, colours.text),
        (role.Base, colours.page),
        (role.AlternateBase, colours.raised),
        (role.Text, colours.text),
        (role.Button, colours.raised),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.danger),
        (role.ToolTipBase, colours.raised),
        (role.ToolTipText, colours.text),
        (role.PlaceholderText, colours.faint),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.Mid, colours.line),
    ):
        made.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.faint))
    return made
