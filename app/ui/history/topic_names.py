"""Translates the topic keys of the history; a student's own topic is shown unchanged."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

NAMES = {
    "calculus": QT_TRANSLATE_NOOP("Topics", "Calculus"),
    "linear algebra": QT_TRANSLATE_NOOP("Topics", "Linear algebra"),
    "statistics": QT_TRANSLATE_NOOP("Topics", "Chance and statistics"),
    "trigonometry": QT_TRANSLATE_NOOP("Topics", "Trigonometry"),
    "geometry": QT_TRANSLATE_NOOP("Topics", "Geometry"),
    "percentages": QT_TRANSLATE_NOOP("Topics", "Percentages"),
    "number theory": QT_TRANSLATE_NOOP("Topics", "Number theory"),
    "inequalities": QT_TRANSLATE_NOOP("Topics", "Inequalities"),
    "functions": QT_TRANSLATE_NOOP("Topics", "Functions"),
    "algebra": QT_TRANSLATE_NOOP("Topics", "Algebra"),
    "fractions": QT_TRANSLATE_NOOP("Topics", "Fractions"),
    "word problems": QT_TRANSLATE_NOOP("Topics", "Word problems"),
    "arithmetic": QT_TRANSLATE_NOOP("Topics", "Arithmetic"),
    "other": QT_TRANSLATE_NOOP("Topics", "Other"),
}


def topic_name(topic: str) -> str:
    return QCoreApplication.translate("Topics", str(NAMES[topic])) if topic in NAMES else topic
