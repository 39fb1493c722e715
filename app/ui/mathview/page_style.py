"""Qt text formats for blocks and runs, from our theme."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextFormat, QTextOption

from app.ui.kit.theme import Theme
from app.ui.mathview.blocks import Block, BlockKind, Run

TEXT = 1.1  # times the interface's font
MUTED = 0.95
HEADING = {1: 1.45, 2: 1.3, 3: 1.18}
LINE_GAP = 5  # pixels between the lines of a paragraph
INDENT = 26  # pixels of one list level or quote
ABOVE = {
    BlockKind.HEADING: 20,
    BlockKind.DISPLAY: 8,
    BlockKind.CODE: 10,
    BlockKind.RULE: 10,
    BlockKind.TABLE: 8,
}
CODE_LIGHT = {"keyword": "#8a3ea8", "string": "#2f7d32", "number": "#9a5b00", "comment": "#6b7a72",
              "name": "#1f5fa8"}  # fmt: skip
CODE_DARK = {"keyword": "#d3a0ea", "string": "#9ad29c", "number": "#e6b673", "comment": "#8b9a92",
             "name": "#8fc1f2"}  # fmt: skip
SOURCE = QTextFormat.Property.UserProperty.value + 20  # of a character: the Markdown it is written with
BLOCK_MARK = SOURCE + 1  # of a block: what its Markdown begins with


class PageStyle:
    """`muted` is a page of small text in the muted colour, such as the reason beside a line."""

    def __init__(self, theme: Theme, *, muted: bool = False) -> None:
        self.theme, self.muted = theme, muted
        self._fonts: dict[tuple[object, ...], QFont] = {}

    def forget(self) -> None:
        self._fonts.clear()

    def font(self, scale: float, weight: QFont.Weight = QFont.Weight.Normal, mono: bool = False) -> QFont:
        key = (scale, weight, mono)
        if key not in self._fonts:
            self._fonts[key] = self.theme.mono(scale) if mono else self.theme.font(scale, weight)
        return self._fonts[key]

    def scale(self, block: Block) -> float:
        if self.muted:
            return MUTED
        return HEADING.get(block.level, 1.1) if block.kind is BlockKind.HEADING else TEXT

    def block_format(self, block: Block, first: bool) -> QTextBlockFormat:
        theme = self.theme
        made = QTextBlockFormat()
        made.setLineHeight(theme.pixels(LINE_GAP), QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
        above = 4 if block.tight else ABOVE.get(block.kind, 10)
        made.setTopMargin(0 if first else theme.pixels(above))
        indent = theme.pixels(INDENT)
        made.setLeftMargin(indent * (block.depth + block.quote))
        if block.mark:
            made.setTextIndent(-indent)
            made.setTabPositions([QTextOption.Tab(indent, QTextOption.TabType.LeftTab)])
        if block.kind is BlockKind.DISPLAY:
            made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            made.setBottomMargin(theme.pixels(8))
        elif block.kind is BlockKind.CODE:
            made.setBackground(QColor(theme.colours.raised))
            made.setLineHeight(2, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
            made.setBottomMargin(theme.pixels(6))
        elif block.kind is BlockKind.RULE:
            made.setProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth, 100)
        elif block.kind is BlockKind.HEADING:
            made.setHeadingLevel(block.level)
        if block.quote:
            made.setBackground(QBrush(QColor(theme.colours.raised)))
        return made

    def char_format(self, run: Run, block: Block) -> QTextCharFormat:
        colours = self.theme.colours
        made = QTextCharFormat()
        heading = block.kind is BlockKind.HEADING
        bold = run.bold or heading
        if run.code:
            made.setFont(self.font(1.0, mono=True))
        else:
            weight = QFont.Weight.DemiBold if bold else QFont.Weight.Normal
            made.setFont(self.font(self.scale(block), weight))
        if run.italic:
            made.setFontItalic(True)
        if run.struck:
            made.setFontStrikeOut(True)
        if run.token:
            palette = CODE_DARK if self.theme.dark else CODE_LIGHT
            made.setForeground(QColor(palette[run.token]))
        else:
            made.setForeground(QColor(colours.muted if self.muted else colours.text))
        if run.code and block.kind is not BlockKind.CODE:
            made.setBackground(QColor(colours.raised))
        if run.link:
            made.setAnchor(True)
            made.setAnchorHref(run.link)
            made.setForeground(QColor(colours.accent))
            made.setFontUnderline(True)
        return made

    def source_format(self, block: Block) -> QTextCharFormat:
        """Of a formula that is not typeset: its source."""
        made = QTextCharFormat()
        made.setFont(self.font(0.95, mono=True))
        made.setForeground(QColor(self.theme.colours.muted))
        return made
