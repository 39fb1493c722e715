"""Which language the window speaks, and that Qt's own words, dates and numbers follow."""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from app import folders, settings
from app.ui.history.topic_names import topic_name
from app.ui.kit import language
from bundle import translations


@pytest.fixture(scope="module", autouse=True)
def compiled():
    translations.compile_()


@pytest.fixture(autouse=True)
def english_again(app):
    yield
    language.speak(app, "en")


@pytest.mark.parametrize(
    ("setting", "desktop", "spoken"),
    [
        ("system", ["zh-Hans-CN", "zh", "en"], "zh_CN"),
        ("system", ["zh_TW"], "zh_CN"),
        ("system", ["en-US", "zh-CN"], "en"),
        ("system", ["de-DE", "zh-CN"], "zh_CN"),
        ("system", ["de-DE"], "en"),
        ("system", [], "en"),
        ("en", ["zh-CN"], "en"),
        ("zh_CN", ["en-US"], "zh_CN"),
    ],
)
def test_the_setting_counts_more_than_the_desktop_and_english_is_for_all_others(setting, desktop, spoken):
    assert language.meant(setting, desktop) == spoken


def test_chinese_is_spoken_in_our_words_in_qts_and_in_dates_and_a_change_leaves_nothing_behind(app):
    assert language.speak(app, "zh_CN") == "zh_CN"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    assert QLocale().dayName(1) == "星期一"
    assert topic_name("algebra") == "代数"
    language.speak(app, "zh_CN")
    assert len(app.findChildren(QTranslator)) == 2
    assert language.speak(app, "en") == "en"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert (QLocale().dayName(1), topic_name("algebra")) == ("Monday", "Algebra")
    assert app.findChildren(QTranslator) == []


def test_a_language_that_is_none_of_ours_is_refused(tmp_path):
    stored = settings.Settings(tmp_path / "settings.json")
    with pytest.raises(ValueError, match="language is 'fr'; it must be one of system, en and zh_CN"):
        stored.set(settings.LANGUAGE, "fr")


def test_the_window_opens_in_the_language_of_the_settings(opened, data_dir):
    settings.Settings(folders.settings_file(data_dir)).set(settings.LANGUAGE, "zh_CN")
    window = opened(ready=False)
    assert window.actions_.new.text() == "新问题(&N)"
