"""The list of what the bundle contains; `build.spec` asks it, and a test compares it with our imports."""

import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

QT_MODULES = ("QtCore", "QtGui", "QtSvg", "QtWidgets")
"""Of PySide6, those that app/ui imports: no other is packed."""

QT_LIBRARIES = (*QT_MODULES, "QtDBus", "QtWaylandClient", "QtXcbQpa")
"""Qt's own libraries: those modules and what they and the plugins below need."""

QT_PLUGINS = {
    "iconengines": ("qsvgicon",),
    "imageformats": ("qsvg",),
    # Chinese is typed through these; fcitx speaks the first one's language too.
    "platforminputcontexts": ("ibusplatforminputcontextplugin", "composeplatforminputcontextplugin"),
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qcocoa", "qwindows"),
    "platformthemes": ("qxdgdesktopportal",),  # file dialogs and the dark appearance; GTK's brings GTK along
    "styles": ("qmacstyle", "qmodernwindowsstyle"),
    "wayland-decoration-client": ("bradient", "adwaita"),
    "wayland-shell-integration": ("xdg-shell",),
}
"""Without OpenGL, for we paint on plain memory; without network, SQL, TLS, printers and pictures' formats."""

QT_LANGUAGES = ("zh_CN",)
"""Of Qt's own translations (buttons of dialogs); English needs none."""

PACKAGES = frozenset({
    # imported by us
    "PySide6", "_quickjs", "gguf", "jeepney", "jinja2", "llama_cpp", "markdown_it", "mathjax", "mpmath",
    "msgspec", "numpy", "pygments", "sqlite_utils", "sympy",
    # what those need to start
    "click", "dateutil", "diskcache", "markupsafe", "mdurl", "pluggy", "shiboken6", "shibokensupport",
    "sqlite_fts4", "tabulate", "tqdm", "typing_extensions", "yaml",
})  # fmt: skip
"""Third-party packages; whatever else an import somewhere would bring along is left out."""

LEFT_OUT = (
    "IPython", "PIL", "certifi", "charset_normalizer", "distutils", "ensurepip", "huggingface_hub", "idna",
    "lib2to3", "matplotlib", "pip", "pkg_resources", "pydoc_data", "pytest", "requests", "scipy",
    "setuptools", "ssl", "tkinter", "tokenizers", "torch", "tornado", "transformers", "urllib3", "wheel",
    "curses", "llama_cpp.server", "numpy.f2py", "readline",
)  # fmt: skip
"""Modules that PyInstaller does not even look into."""

SYSTEM_LIBRARIES = re.compile(
    r"lib(GL|EGL|GLX|GLdispatch|OpenGL|gbm|drm|wayland-.*|fontconfig|freetype|expat|gtk-3|gdk-3"
    r"|gdk_pixbuf-2\.0|cairo.*|pango.*|atk.*|harfbuzz.*|epoxy|cups|avahi.*)\.so\b.*"
)
"""What the desktop has and must come from it: drivers, fonts and their set-up, Wayland."""


def is_wanted(destination: str) -> bool:
    """Whether the file that would lie at `destination` in the bundle belongs there."""
    path = destination.replace("\\", "/")
    name = path.rpartition("/")[2]
    if re.match(r"(lib)?(ggml|llama)\b", name) and not path.startswith("engine/lib/"):
        return False  # a second copy, where a linker looks first: its registry of kernels would stay empty
    if SYSTEM_LIBRARIES.fullmatch(name) or "/tests/" in path:
        return False
    if library := re.match(r"(?:lib)?Qt6(\w+?)\.(?:so|dll)|(Qt\w+)\.framework", name):
        return (library[2] or f"Qt{library[1]}") in QT_LIBRARIES
    if module := re.fullmatch(r"PySide6/(Qt\w+)\.(?:abi3\.so|pyd)", path):
        return module[1] in QT_MODULES
    if plugin := re.search(r"/plugins/([\w-]+)/(?:lib)?([\w-]+)\.(?:so|dll|dylib)$", path):
        return plugin[2] in QT_PLUGINS.get(plugin[1], ())
    if re.search(r"PySide6/(Qt/)?(qml|resources|libexec|metatypes)/", path):
        return False
    if translation := re.search(r"PySide6/(?:Qt/)?translations/(.*)\.qm$", path):
        return translation[1] in {f"qtbase_{language}" for language in QT_LANGUAGES}
    return True


def is_wanted_module(name: str) -> bool:
    """Whether the Python module `name` belongs into the bundle."""
    if name.startswith(("pygments.formatters.", "pygments.styles.")):
        return False
    top = name.partition(".")[0]
    ours = top in {"app", "engine", "converter"}
    return (
        ours
        or top in PACKAGES
        or top in sys.stdlib_module_names
        or top.startswith(("_sysconfigdata", "_pyi_"))
    )


def needed(files: dict[str, Path], imports: Callable[[Path], Iterable[str]]) -> set[str]:
    """Of `files` (destination → source), those that something else than a system library needs.

    `imports` gives the names of the libraries that a file is linked to. A system library lies at the top of
    the bundle; what only a plugin needed that was left out has no business there.
    """
    by_name = {destination.rpartition("/")[2]: destination for destination in files}
    waiting = [destination for destination in files if not _is_library_of_the_system(destination)]
    found = set(waiting)
    while waiting:
        for name in imports(files[waiting.pop()]):
            destination = by_name.get(name)
            if destination is not None and destination not in found:
                found.add(destination)
                waiting.append(destination)
    return found


def _is_library_of_the_system(destination: str) -> bool:
    is_library = "/" not in destination and destination.startswith("lib") and ".so" in destination
    return is_library and not destination.startswith("libpython")
