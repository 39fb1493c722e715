"""Every package in the bundle brings its licence."""

from pathlib import Path

import pytest

from bundle import contents, licences

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    source = tmp_path_factory.mktemp("llama.cpp")
    (source / "LICENSE").write_text("MIT License")
    made = tmp_path_factory.mktemp("made") / "licences"
    licences.write(made, contents.PACKAGES, [], source)
    return made


def test_each_package_has_a_folder_with_a_text_and_a_line_in_the_overview(folder):
    overview = (folder / "README.txt").read_text()
    packed = licences.distributions(contents.PACKAGES)
    assert len(packed) > 15
    for distribution in packed:
        assert any(
            path.stat().st_size > 200 for path in (folder / distribution.name).rglob("*") if path.is_file()
        )
        assert f"\n{distribution.name} {distribution.version}: " in overview


def test_qt_comes_with_the_lgpl_and_says_how_to_replace_it(folder):
    for name in ("PySide6_Essentials", "shiboken6"):
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in (folder / name / "LGPL-3.0.txt").read_text()
        assert "GNU GENERAL PUBLIC LICENSE" in (folder / name / "GPL-3.0.txt").read_text()
        assert "put other builds of these libraries in place" in (folder / name / "NOTICE.txt").read_text()


def test_what_comes_without_a_package_is_there_too(folder):
    assert "MIT" in (folder / "Homeroom.txt").read_text()
    assert "Apache License" in (folder / "django-static-mathjax" / "LICENSE").read_text()
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in (folder / "Python" / "LICENSE.txt").read_text()
    assert (folder / "llama.cpp" / "LICENSE").exists()
