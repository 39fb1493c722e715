"""Moments as text are in UTC, of one form, and sort as the moments do."""

from datetime import UTC, datetime, timedelta, timezone

from engine.base.moment import moment_text, now_text


def test_a_moment_of_any_zone_is_written_in_utc():
    moment = datetime(2026, 1, 31, 9, 30, 0, 999_999, timezone(timedelta(hours=5, minutes=45)))
    assert moment_text(moment) == "2026-01-31T03:45:00Z"


def test_a_moment_without_a_zone_is_local():
    aware = datetime(2026, 1, 31, 9, 30, tzinfo=UTC).astimezone()
    assert moment_text(aware.replace(tzinfo=None)) == "2026-01-31T09:30:00Z"


def test_now_is_now_and_is_read_back():
    before = datetime.now(UTC).replace(microsecond=0)
    assert before <= datetime.fromisoformat(now_text()) <= datetime.now(UTC)
