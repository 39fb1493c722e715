"""When something was, as one says it: today's hour, yesterday, a weekday, a date."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime


def when(created: str, now: datetime | None = None) -> str:
    """`created` (ISO 8601 UTC) in the student's own time zone and language; empty for an empty string."""
    if not created:
        return ""
    moment = datetime.fromisoformat(created).astimezone()
    today = (now or datetime.now(UTC)).astimezone().date()
    days = (today - moment.date()).days
    locale, day = QLocale(), QDate(moment.year, moment.month, moment.day)
    if days == 0:
        return locale.toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
    if days == 1:
        return QCoreApplication.translate("Dates", "Yesterday")
    if 1 < days < 7:
        return locale.dayName(moment.isoweekday())
    if moment.year == today.year:
        return locale.toString(day, QCoreApplication.translate("Dates", "d MMM"))
    return locale.toString(day, QLocale.FormatType.ShortFormat)


def period(created: str, now: datetime | None = None) -> str:
    """The heading under which a list shows it: today, yesterday, this week, a month."""
    if not created:
        return ""
    moment = datetime.fromisoformat(created).astimezone()
    today = (now or datetime.now(UTC)).astimezone().date()
    days = (today - moment.date()).days
    if days <= 0:
        return QCoreApplication.translate("Dates", "Today")
    if days == 1:
        return QCoreApplication.translate("Dates", "Yesterday")
    if days < 7:
        return QCoreApplication.translate("Dates", "Last 7 days")
    if (moment.year, moment.month) == (today.year, today.month):
        return QCoreApplication.translate("Dates", "Earlier this month")
    if moment.year == today.year:
        return QLocale().standaloneMonthName(moment.month)
    day = QDate(moment.year, moment.month, moment.day)
    return QLocale().toString(day, QCoreApplication.translate("Dates", "MMMM yyyy"))
