"""The question above its answer: as it was typed, its TeX typeset."""

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.study.asking.typed_tex import bare_tex
from app.ui.answer.answer_body import AnswerBody
from app.ui.kit.theme import Theme
from app.ui.mathview.delimiters import read_at

_SPECIAL = re.compile(r"[!-/:-@\[-`{-~]")  # every sign that Markdown may read


class QuestionHeading(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(self)
        self.label.setObjectName("question")
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.typeset = AnswerBody(theme, self)
        self.typeset.setObjectName("typeset")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.label)
        layout.addWidget(self.typeset)
        self.show_question("")

    def text(self) -> str:
        """The question as it was typed."""
        return self.label.text()

    def show_question(self, question: str) -> None:
        """Typeset where it holds TeX, else as it is."""
        source = heading(question)
        self.label.setText(question)
        self.label.setVisible(not source)
        self.typeset.setVisible(bool(source))
        self.typeset.show_source(source)
        for widget in (self.label, self.typeset):
            widget.setAccessibleName(self.tr("Question: {0}").format(question))


def heading(question: str) -> str:
    """The question as a heading in Markdown; empty where no TeX is in it."""
    lines = [list(_parts(line)) for line in question.splitlines() if line.strip()]
    if not any(tex for line in lines for tex, _ in line):
        return ""
    return "\n\n".join("## " + "".join(_written(tex, part) for tex, part in line) for line in lines)


def _written(tex: bool, part: str) -> str:
    return rf"\({part}\)" if tex else _SPECIAL.sub(r"\\\g<0>", part)


def _parts(line: str) -> Iterator[tuple[bool, str]]:
    """What the line holds in turn: whether it is TeX, and the text without the marks around it."""
    words, at = "", 0
    while at < len(line):
        found = read_at(line, at) if line[at] in "\\$" else None
        if found is None or (found[1]["display"] and not line.startswith((r"\[", "$$"), at)):
            words, at = words + line[at], at + 1
            continue
        yield from bare_tex(words)
        words, at = "", found[0]
        yield True, str(found[1]["tex"])
    yield from bare_tex(words)
