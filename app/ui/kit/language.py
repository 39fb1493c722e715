"""The language of the window: which one the setting means, Qt's translators for it, its dates and numbers."""

import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app import folders

log = logging.getLogger(__name__)

CHINESE = "zh_CN"
SOURCE = "en"  # what the code is written in

CATALOGUES: dict[str, Callable[[], str]] = {
    "qtbase": lambda: QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
    "homeroom": lambda: str(folders.assets_dir() / "translations"),
}
"""Qt's words and ours, and where they lie; the last that is installed is asked first."""


def meant(setting: str, desktop: Sequence[str]) -> str:
    """The language of the window; `desktop` are the languages that the desktop prefers, best first."""
    if setting != "system":
        return setting
    for name in desktop:
        known = {"zh": CHINESE, "en": SOURCE}.get(name.replace("_", "-").partition("-")[0])
        if known:
            return known
    return SOURCE


def spoken() -> str:
    """The language that `speak` chose last."""
    app = QApplication.instance()
    return str(app.property("language") or SOURCE) if app else SOURCE


def speak(app: QApplication, setting: str) -> str:
    """Have what is built from now on speak the language of `setting`; which one that is."""
    system = QLocale.system()
    language = meant(setting, system.uiLanguages())
    app.setProperty("language", language)
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.setParent(None)
    # A German desktop's weekdays have no place in an English window.
    wanted = QLocale.Language.Chinese if language == CHINESE else QLocale.Language.English
    fallback = QLocale(CHINESE if language == CHINESE else "en_GB")
    QLocale.setDefault(system if system.language() == wanted else fallback)
    if language != SOURCE:
        for name, folder in CATALOGUES.items():
            translator = QTranslator(app)
            if translator.load(f"{name}_{language}", folder()):
                app.installTranslator(translator)
            else:
                log.warning("there is no translation %s_%s in %s", name, language, folder())
    return language
