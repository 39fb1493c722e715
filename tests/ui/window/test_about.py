from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app import settings
from app.ui.kit.licence_texts import parts
from app.ui.window.about import AboutDialog
from app.ui.window.shortcut_sheet import ShortcutSheet, actions_of, keys, plain
from tests.ui.test_accessibility import unnamed
from tests.ui.waiting import until, wait


def dialog(window, kind):
    (found,) = window.findChildren(kind)
    return found


def test_every_part_has_the_text_of_its_licence_ours_and_qts_first():
    found = parts()
    assert [part.name.lower() for part in found[:2]] == ["homeroom", "pyside6_essentials"]
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in found[1].text
    assert [part.name for part in found if len(part.text) < 200] == []
    texts = {part.name: part.text for part in found}
    assert "Apache License" in texts["sqlite-utils"]
    assert "ggml" in texts["llama_cpp_python"] or "Andrei Betlen" in texts["llama_cpp_python"]


def test_in_the_bundle_the_texts_are_those_of_its_licences_folder(tmp_path, monkeypatch):
    folder = tmp_path / "licences"
    (folder / "numpy" / "inner").mkdir(parents=True)
    (folder / "Homeroom.txt").write_text("ours")
    (folder / "README.txt").write_text("Homeroom is …\n\nnumpy 2.4.6: BSD-3-Clause\n")
    (folder / "numpy" / "LICENSE.txt").write_text("one")
    (folder / "numpy" / "inner" / "COPYING").write_text("two")
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    assert [(part.name, part.licence, part.text) for part in parts()] == [
        ("Homeroom", "MIT", "ours"),
        ("numpy", "BSD-3-Clause", "one\n\n\ntwo"),
    ]


def test_about_says_the_version_and_reads_any_licence_by_keyboard(opened):
    window = opened(ready=False)
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    about = dialog(window, AboutDialog)
    until(lambda: about.parts.count() > 10, "the parts")
    assert settings.VERSION in "".join(
        label.text() for label in about.findChildren(type(window.history.empty))
    )
    until(about.parts.hasFocus, "the focus")
    assert "MIT" in about.text.toPlainText()
    QTest.keyClick(about.parts, Qt.Key.Key_Down)
    assert "Phi-4-mini-flash-reasoning" in about.text.toPlainText()
    QTest.keyClick(about.parts, Qt.Key.Key_Down)
    assert "LESSER GENERAL PUBLIC" in about.text.toPlainText()
    assert unnamed(about) == []
    QTest.keyClick(about, Qt.Key.Key_Escape)
    assert not about.isVisible()


def test_an_about_window_that_is_closed_before_the_texts_are_read_is_no_fault(opened):
    window = opened(ready=False)
    window.actions_.about.trigger()
    dialog(window, AboutDialog).close()
    wait(1500)


def rows(sheet):
    for number in range(sheet.table.topLevelItemCount()):
        section = sheet.table.topLevelItem(number)
        for at in range(section.childCount()):
            row = section.child(at)
            yield row.text(0), row.text(1), row.isHidden()


def test_the_sheet_has_every_action_of_the_menus_with_its_keys_and_finds_one(opened):
    window = opened(ready=False)
    QTest.keyClick(window, Qt.Key.Key_F1)
    sheet = dialog(window, ShortcutSheet)
    listed = [
        (plain(action), keys(action))
        for top in window.menuBar().actions()
        for action in actions_of(top.menu())
    ]
    assert [(name, key) for name, key, _ in rows(sheet)] == listed
    assert ("Settings", "Ctrl+,") in listed
    assert all(key for _, key in listed)
    assert unnamed(sheet) == []
    until(sheet.search.hasFocus, "the focus")
    QTest.keyClicks(sheet.search, "ctrl+g")
    assert [name for name, _, hidden in rows(sheet) if not hidden] == ["Continue the answer"]
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    until(lambda: not window.findChildren(ShortcutSheet), "the sheet to be gone")
    window.actions_.quit.setShortcut("Ctrl+Alt+Q")  # the next sheet knows at once
    window.actions_.shortcuts.trigger()
    assert ("Quit", "Ctrl+Alt+Q", False) in rows(dialog(window, ShortcutSheet))
    assert "Ctrl+/" in keys(window.actions_.shortcuts)
