"""Each setting's field shows any value that the setting takes, keeps silent then, and tells of a change."""

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox

from app import settings
from app.ui.settings.fields import field
from tests.ui.conftest import delete

SHOWN = [setting for setting in settings.SETTINGS if setting.group is not None]


def value(widget, setting):
    if isinstance(widget, QCheckBox):
        return widget.isChecked()
    if isinstance(widget, QComboBox):
        return widget.currentData()
    shown = widget.value()
    return setting.low if isinstance(shown, float) and shown < 0 else shown


@pytest.fixture
def made(app):
    fields, kept = [], []

    def make(setting):
        fields.append(field(setting, kept.append))
        return fields[-1], kept

    yield make
    for one in fields:
        delete(one.widget)


@pytest.mark.parametrize("setting", SHOWN, ids=lambda setting: setting.key)
def test_what_holds_is_shown_and_is_no_change(made, setting):
    one, kept = made(setting)
    values = [setting.default, *setting.choices, *setting.offers]
    if setting.low is not None and setting is not settings.N_THREADS:
        values += [type(setting.default)(setting.low), type(setting.default)(setting.high)]
    for shown in values:
        one.show(shown)
        assert value(one.widget, setting) == shown
    assert kept == []


def test_a_context_that_somebody_wrote_into_the_file_is_shown_too(made):
    one, _ = made(settings.N_CTX)
    one.show(5000)
    assert (one.widget.currentData(), one.widget.currentText()) == (5000, "5,000")


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        (settings.MAX_THINKING, "no limit"),
        (settings.RETRIES, "none"),
        (settings.TEMPERATURE, "the model's own"),
        (settings.SEED, "another each time"),
        (settings.N_THREADS, "automatic"),
    ],
)
def test_the_lowest_number_has_a_word(made, setting, words):
    one, _ = made(setting)
    one.show(setting.low)
    assert one.widget.text() == words


def test_a_change_by_the_student_is_told_as_the_setting_takes_it(made):
    one, kept = made(settings.TEMPERATURE)
    one.show(0.5)
    one.widget.stepUp()
    one.widget.setValue(one.widget.minimum())
    assert kept == [0.55, -1.0]
    assert [settings.TEMPERATURE.accept(each) for each in kept] == kept
