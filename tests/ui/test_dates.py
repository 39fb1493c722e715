from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from app.ui.dates import when

NOW = datetime(2026, 5, 20, 15, 30).astimezone()


@pytest.fixture(autouse=True)
def english(app):
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def stored(moment):
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


@pytest.mark.parametrize(
    ("back", "words"),
    [
        (timedelta(hours=1, minutes=25), "14:05"),
        (timedelta(hours=16), "Yesterday"),
        (timedelta(days=2), "Monday"),
        (timedelta(days=6), "Thursday"),
        (timedelta(days=7), "13 May"),
        (timedelta(days=200), "01/11/2025"),
        (timedelta(seconds=-30), "15:30"),
    ],
)
def test_a_date_is_said_as_one_says_it(back, words):
    assert when(stored(NOW - back), NOW) == words


def test_no_date_is_no_words():
    assert when("") == ""
