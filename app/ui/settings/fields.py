"""The field in which a setting is shown: a box to tick, a list, a number; which one follows from its type."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QWidget

from app import settings
from app.setting import Setting
from app.ui.kit.no_wheel_fields import NoWheelComboBox, NoWheelDoubleSpinBox, NoWheelSpinBox

Keep = Callable[[Any], None]


@dataclass(frozen=True)
class Field:
    """`show` puts a value in; it is no change by the student, and so is not kept."""

    widget: QWidget
    show: Keep


def field(setting: Setting[Any], keep: Keep) -> Field:
    """A field for `setting`; `keep` gets what the student sets it to."""
    if setting.choices or setting.offers:
        return _list(setting, keep)
    if isinstance(setting.default, bool):
        return _box(keep)
    return _fraction(setting, keep) if isinstance(setting.default, float) else _number(setting, keep)


def setting_text(text: str) -> str:
    """A title, a purpose or another word of a declaration, in the student's language."""
    return QCoreApplication.translate("Settings", text) if text else ""


def _box(keep: Keep) -> Field:
    box = QCheckBox()
    box.toggled.connect(keep)
    return Field(box, _silently(box, box.setChecked))


def _list(setting: Setting[Any], keep: Keep) -> Field:
    box = NoWheelComboBox()
    for value, name in zip(setting.choices, setting.names, strict=True):
        box.addItem(setting_text(name), value)
    for number in setting.offers:
        box.addItem(setting_text(setting.word) if number == setting.low else f"{number:,}", number)

    def show(value: Any) -> None:
        if box.findData(value) < 0:  # somebody wrote another one into the file
            box.addItem(f"{value:,}", value)
        box.choose(value)

    box.activated.connect(lambda _: keep(box.currentData()))
    return Field(box, _silently(box, show))


def _number(setting: Setting[int], keep: Keep) -> Field:
    low, high = (int(bound or 0) for bound in (setting.low, setting.high))
    if setting is settings.N_THREADS:
        high = os.cpu_count() or 1
    box = NoWheelSpinBox(low, high, int(setting.step), setting_text(setting.word))
    box.valueChanged.connect(keep)
    return Field(box, _silently(box, box.setValue))


def _fraction(setting: Setting[float], keep: Keep) -> Field:
    low, high = setting.low or 0.0, setting.high or 1.0
    least = max(low, -setting.step)  # what is below 0 stands for `word`: one step is enough for it
    box = NoWheelDoubleSpinBox(least, high, setting.step, setting_text(setting.word))
    box.valueChanged.connect(lambda value: keep(round(value, 2) if value >= 0 else low))
    return Field(box, _silently(box, lambda value: box.setValue(max(value, least))))


def _silently(widget: QWidget, show: Keep) -> Keep:
    def shown(value: Any) -> None:
        with QSignalBlocker(widget):
            show(value)

    return shown
