"""What is packed is what is imported: nothing that we use is left out, and nothing is kept for nobody."""

import ast
import re
import sys
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from app.ui.mathview.highlight import LEXERS
from bundle import contents
from tests.layering import imports_of

ROOT = Path(__file__).parents[2]
OURS = {"app", "engine", "converter"}
NOT_AT_RUN_TIME = {"tokenizers"}  # engine/native/unicode_classes.py makes a table with it, before the build


def imported() -> set[str]:
    """Dotted names of all that our own modules import from other packages."""
    found = set()
    for package in OURS:
        for path in (ROOT / package).rglob("*.py"):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            found |= {each.name for each in imports_of(tree, ".".join(path.parent.relative_to(ROOT).parts))}
    tops = OURS | sys.stdlib_module_names | NOT_AT_RUN_TIME
    return {name for name in found if name.partition(".")[0] not in tops}


def test_every_package_that_we_import_is_packed():
    assert {name.partition(".")[0] for name in imported()} <= contents.PACKAGES


def test_every_package_that_is_packed_is_imported_by_us_or_required_by_one_that_is():
    direct = {name.partition(".")[0] for name in imported()}
    providing = metadata.packages_distributions()
    waiting = [name for package in direct for name in providing.get(package, ())]
    required: set[str] = set()
    while waiting:
        name = re.sub(r"[-_.]+", "-", waiting.pop()).lower()
        if name not in required:
            required.add(name)
            requirements = [Requirement(line) for line in metadata.requires(name) or ()]
            waiting += [
                each.name for each in requirements if not each.marker or each.marker.evaluate({"extra": ""})
            ]
    for package in (
        contents.PACKAGES - direct - {"shibokensupport"}
    ):  # a part of shiboken6, put there at run time
        names = {re.sub(r"[-_.]+", "-", name).lower() for name in providing[package]}
        assert names & required, package


def test_the_qt_modules_that_are_packed_are_those_we_import():
    ours = {name.split(".")[1] for name in imported() if name.startswith("PySide6.")}
    assert set(contents.QT_MODULES) == ours


def test_nothing_that_we_import_is_shut_out():
    shut_out = [
        name for name in imported() for left_out in contents.LEFT_OUT if f"{name}.".startswith(f"{left_out}.")
    ]
    assert shut_out == []
    lexers = {f"pygments.lexers.{name.split('.')[0]}" for name in LEXERS.values()}
    assert all(contents.is_wanted_module(name) for name in lexers | imported())


@pytest.mark.parametrize("platform", ["linux", "windows"])
def test_every_plugin_on_the_list_exists_under_its_name(platform):
    import PySide6

    folder = Path(PySide6.__path__[0], "Qt", "plugins")
    elsewhere = {"qcocoa", "qwindows", "qmacstyle", "qmodernwindowsstyle"}  # of other systems
    if platform == "windows":
        assert all(
            contents.is_wanted(f"PySide6/plugins/platforms/{name}.dll") for name in ("qwindows", "qoffscreen")
        )
        return
    for kind, names in contents.QT_PLUGINS.items():
        for name in set(names) - elsewhere:
            assert (folder / kind / f"lib{name}.so").exists()
            assert contents.is_wanted(f"PySide6/Qt/plugins/{kind}/lib{name}.so")


@pytest.mark.parametrize(
    "destination",
    [
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "libQt6WebEngineCore.so.6",
        "PySide6/QtNetwork.abi3.so",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "libgtk-3.so.0",
        "libggml-base.so",
        "libllama.so",
        "libfontconfig.so.1",
    ],
)
def test_what_nobody_needs_stays_out(destination):
    assert not contents.is_wanted(destination)


def test_the_engines_libraries_are_packed_once():
    assert contents.is_wanted("engine/lib/libllama.so")
    assert contents.is_wanted("engine/lib/libggml-cpu-haswell.so")


def test_a_library_of_the_system_stays_only_for_a_file_that_needs_it():
    links = {
        "libqxcb.so": ["libxcb.so.1", "libc.so.6"],
        "libxcb.so.1": ["libXau.so.6"],
        "libkrb5.so.3": ["libk.so"],
    }
    files = {
        name: Path(name)
        for name in ("libxcb.so.1", "libXau.so.6", "libkrb5.so.3", "libk.so", "libpython3.so")
    }
    files["_quickjs.abi3.so"] = Path("_quickjs.abi3.so")
    files["PySide6/Qt/plugins/platforms/libqxcb.so"] = Path("libqxcb.so")
    kept = contents.needed(files, lambda path: links.get(path.name, []))
    assert set(files) - kept == {"libkrb5.so.3", "libk.so"}
