from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from app.ui.kit.dates import period, when

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


@pytest.mark.parametrize(("created", "name"), [
    ("2026-05-20T11:00:00Z", "Today"),
    ("2026-05-21T11:00:00Z", "Today"),  # a clock that was wrong
    ("2026-05-19T12:00:00Z", "Yesterday"),
    ("2026-05-14T12:00:00Z", "Last 7 days"),
    ("2026-05-13T12:00:00Z", "Earlier this month"),
    ("2026-04-30T12:00:00Z", "April"),
    ("2025-05-20T12:00:00Z", "May 2025"),
    ("", ""),
])  # fmt: skip
def test_a_heading_in_the_list(created, name):
    assert period(created, datetime(2026, 5, 20, 12, tzinfo=UTC)) == name
