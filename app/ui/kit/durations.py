"""Durations in words: exact to the second, or as rough as they are known."""

from PySide6.QtCore import QCoreApplication


def roughly(low: float, high: float) -> str:
    """From 21.3 to 38.9 seconds → "20–40 s": what is only known roughly is said roughly."""
    first, last = (_rough(seconds) for seconds in (low, high))
    if first == last:
        return duration(last) if last >= 60 else _seconds(f"{last:.0f}")
    if last < 60:
        return _seconds(f"{first:.0f}–{last:.0f}")
    return f"{duration(first)} – {duration(last)}"


def _rough(seconds: float) -> float:
    step = 1 if seconds < 10 else 5 if seconds < 60 else 30 if seconds < 600 else 60
    return max(1, round(seconds / step) * step)


def duration(seconds: float) -> str:
    """12.3 → "12 s", 192 → "3 min 12 s"."""
    whole = round(seconds)
    if seconds < 9.95:
        return _seconds(f"{seconds:.1f}")
    if whole < 60:
        return _seconds(str(whole))
    return QCoreApplication.translate("Duration", "{0} min {1} s").format(whole // 60, whole % 60)


def _seconds(shown: str) -> str:
    return QCoreApplication.translate("Duration", "{0} s").format(shown)
