"""The desktop entry and the AppStream description pass the validators that distributions use."""

import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from app.settings import VERSION

LINUX = Path(__file__).parents[2] / "assets" / "linux"
METAINFO = LINUX / "org.homeroom.Homeroom.metainfo.xml"


def validated(full: bool, *command: object) -> None:
    if not full and not shutil.which(str(command[0])):
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run([*map(str, command)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_desktop_entry_is_valid(full):
    validated(full, "desktop-file-validate", "--warn-kde", LINUX / "homeroom.desktop")


def test_the_appstream_description_is_valid(full):
    validated(full, "appstreamcli", "validate", "--no-net", METAINFO)


def test_both_speak_of_this_version_under_one_name():
    description = ET.parse(METAINFO).getroot()
    assert description.find("releases/release").get("version") == VERSION
    assert description.findtext("launchable") == "homeroom.desktop"
