"""Explains where the full model comes from, its strengths, and its limits."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget


class RealModel(QFrame):
    """What its model card says, in a student's words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        title = QLabel(self.tr("The real model: Phi-4-mini-flash-reasoning"))
        title.setObjectName("cardTitle")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 14)
        layout.setSpacing(8)
        layout.addWidget(title)
        for heading, text in (
            (
                self.tr("Where to get it"),
                self.tr(
                    "Homeroom never downloads anything. On a computer with a network, get the folder "
                    "microsoft/Phi-4-mini-flash-reasoning from Hugging Face: config.json, the tokenizer's "
                    "files and the safetensors files, 7.7 GB. Bring it here and convert it above: it becomes "
                    "a file of 2 to 3 GB. Microsoft gives it away under the MIT licence."
                ),
            ),
            (
                self.tr("Good at"),
                self.tr(
                    "Mathematics that takes several steps. Its makers report 92 % of the problems of Math500 "
                    "and half of those of the AIME 2024 competition solved at the first attempt, on their "
                    "own computers and unconverted. It can keep long workings in mind: 64,000 tokens."
                ),
            ),
            (
                self.tr("Be careful with"),
                self.tr(
                    "Other subjects: beside mathematics its makers report one test, GPQA-D, with 45 %. "
                    "Facts: names, dates and laws can be made up, as by any language model. Other "
                    "languages: its card names English alone, so ask in English where you can. And time: "
                    "it thinks before it answers, which on a laptop can take minutes."
                ),
            ),
            (
                self.tr("Always"),
                self.tr(
                    "It can be wrong and sound sure, in mathematics too: look at the verdict beside the "
                    "answer, and check what was not checked."
                ),
            ),
        ):
            layout.addWidget(self._paragraph(heading, text))

    def _paragraph(self, heading: str, text: str) -> QWidget:
        part = QWidget()
        above = QLabel(heading)
        bold = above.font()
        bold.setWeight(QFont.Weight.DemiBold)
        above.setFont(bold)
        below = QLabel(text)
        below.setObjectName("about")
        below.setWordWrap(True)
        below.setTextFormat(Qt.TextFormat.PlainText)
        below.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(above)
        column.addWidget(below)
        return part
