"""The checker's sentences in the student's language: it writes English, and each is a key."""

import re

from PySide6.QtCore import QCoreApplication

_AGREE = re.compile(r"(\d+) of (\d+) attempts agree")
_OTHER = " on another answer."


def sentence(why: str) -> str:
    """`why` translated; English where there is no translation."""
    counted = _AGREE.match(why)
    if counted is None:
        return QCoreApplication.translate("Checker", why)
    agreeing, total = counted.groups()
    if why.endswith(_OTHER):
        pattern = QCoreApplication.translate("Checker", "{0} of {1} attempts agree on another answer.")
    else:
        pattern = QCoreApplication.translate(
            "Checker", "{0} of {1} attempts agree; that makes the answer likelier, but it is no proof."
        )
    return pattern.format(agreeing, total)


def evidence(how: str) -> str:
    """`how` translated: "solved by algebra", "4 of 5 attempts agree"."""
    counted = _AGREE.fullmatch(how)
    if counted is None:
        return QCoreApplication.translate("Checker", how)
    return QCoreApplication.translate("Checker", "{0} of {1} attempts agree").format(*counted.groups())
