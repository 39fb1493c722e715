"""The symbol palette: inserts symbols that keyboards lack at the cursor."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

# What stands on the button, what is put into the text, how many letters the cursor then goes back.
SYMBOLS = (
    ("√", "√()", 1), ("x²", "²", 0), ("x³", "³", 0), ("xⁿ", "^()", 1), ("½", "()/()", 4), ("×", "×", 0),
    ("÷", "÷", 0), ("±", "±", 0), ("π", "π", 0), ("°", "°", 0), ("≤", "≤", 0), ("≥", "≥", 0), ("≠", "≠", 0),
    ("|x|", "||", 1), ("∞", "∞", 0), ("∫", "∫ dx", 3), ("θ", "θ", 0),
)  # fmt: skip
IN_A_ROW = 9  # more would keep the window from being narrow


class SymbolPalette(QWidget):
    chosen = Signal(str, int)  # the text, and how far the cursor goes back into it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        layout.setColumnStretch(IN_A_ROW, 1)
        names = self._names()
        self.buttons: list[QToolButton] = []
        for shown, text, back in SYMBOLS:
            button = QToolButton(self)
            button.setObjectName("symbol")
            button.setText(shown)
            button.setAccessibleName(names[shown])
            button.setToolTip(names[shown])
            button.clicked.connect(lambda _checked=False, text=text, back=back: self.chosen.emit(text, back))
            layout.addWidget(button, *divmod(len(self.buttons), IN_A_ROW))
            self.buttons.append(button)

    def _names(self) -> dict[str, str]:
        return {
            "√": self.tr("Square root"), "x²": self.tr("Squared"), "x³": self.tr("Cubed"),
            "xⁿ": self.tr("To the power of"), "½": self.tr("Fraction"), "×": self.tr("Times"),
            "÷": self.tr("Divided by"), "±": self.tr("Plus or minus"), "π": self.tr("Pi"),
            "°": self.tr("Degrees"), "≤": self.tr("Less than or equal"),
            "≥": self.tr("Greater than or equal"), "≠": self.tr("Not equal"),
            "|x|": self.tr("Absolute value"), "∞": self.tr("Infinity"), "∫": self.tr("Integral"),
            "θ": self.tr("Theta"),
        }  # fmt: skip
