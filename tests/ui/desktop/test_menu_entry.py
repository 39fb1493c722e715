"""Homeroom in the applications menu: entry and icons where desktops look, and all of it taken away again."""

import configparser
import shlex
import shutil
import subprocess
import sys

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from app import folders
from app.ui.desktop import menu_entry
from app.ui.desktop.menu_entry import MenuEntryAction
from tests.ui.waiting import until


def entry(share) -> configparser.SectionProxy:
    parser = configparser.RawConfigParser()
    parser.optionxform = str
    parser.read(menu_entry.entry_file(share), encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_entry_starts_this_homeroom_and_its_icons_are_drawn(app, tmp_path):
    menu_entry.install(tmp_path)
    made = entry(tmp_path)
    assert shlex.split(made["Exec"]) == [sys.executable, "-m", "app"]
    assert made["Path"] == str(folders.app_dir())
    for size, path in menu_entry.icon_files(tmp_path).items():
        if size:
            image = QImage(str(path))
            assert (image.width(), image.height()) == (size, size)
            assert image.pixelColor(size // 2, size // 8).alpha() > 200
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", menu_entry.entry_file(tmp_path)], check=True)


@pytest.mark.parametrize("folder", ["plain", "with space", 'a "quoted" $one', "back\\slash", "100%"])
def test_a_bundle_in_any_folder_is_quoted_as_the_specification_wants(monkeypatch, folder):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", f"/apps/{folder}/homeroom")
    line = menu_entry.command_line()
    # as a desktop reads it: the string's escapes first, then the quoting, then the field codes
    string = line.replace("\\\\", "\\")
    (word,) = shlex.split(string.replace("\\$", "$"))  # shlex knows this one outside only
    assert word.replace("%%", "%") == f"/apps/{folder}/homeroom"


def test_taking_it_away_leaves_nothing_of_ours_and_all_of_others(app, tmp_path):
    other = tmp_path / "applications" / "other.desktop"
    other.parent.mkdir()
    other.write_text("theirs")
    menu_entry.install(tmp_path)
    menu_entry.uninstall(tmp_path)
    menu_entry.uninstall(tmp_path)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [other]


def test_the_action_says_what_it_did_and_then_offers_the_opposite(app, tmp_path):
    owner, said = QObject(), []
    action = MenuEntryAction(owner, tmp_path)
    action.said.connect(said.append)
    for sentence in ("is in the applications menu now", "is no longer in the applications menu"):
        before = action.text()
        action.trigger()
        until(lambda: said, "a word about it")
        assert sentence in said.pop()
        assert action.text() != before
    assert not menu_entry.is_installed(tmp_path)


def test_a_folder_that_cannot_be_written_is_a_sentence(app, tmp_path):
    (tmp_path / "icons").write_text("in the way")
    owner, said = QObject(), []
    action = MenuEntryAction(owner, tmp_path)
    action.said.connect(said.append)
    action.trigger()
    until(lambda: said, "a word about it")
    assert said[0].startswith("The applications menu could not be changed: ")
    assert not menu_entry.is_installed(tmp_path)


def test_a_portable_homeroom_leaves_the_computers_menu_alone(app, tmp_path, monkeypatch):
    assert MenuEntryAction(QObject(), tmp_path).isVisible() == sys.platform.startswith("linux")
    monkeypatch.setattr(folders, "app_dir", lambda: tmp_path)
    (tmp_path / folders.PORTABLE).mkdir()
    assert not MenuEntryAction(QObject(), tmp_path).isVisible()
