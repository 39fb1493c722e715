"""Solved problems as a file to print or to pass on, made in whatever thread asks for it."""

import os
from pathlib import Path

TITLE = "Homeroom"
FORM_OF_SUFFIX = {
    ".pdf": "pdf",
    ".html": "html",
    ".htm": "html",
    ".md": "md",
    ".markdown": "md",
    ".json": "json",
}


def write_export(text: str, form: str, path: Path, title: str = TITLE, language: str = "en") -> None:
    """Write `text` to `path`, whole or not at all; OSError when it cannot be.

    As "pdf" or "html" it is Markdown that is set; as "md" or "json" it is written as it stands.
    """
    if form in {"md", "json"} and path.exists() and not path.is_file():
        path.write_bytes(text.encode())  # a pipe or a device is written to, not replaced
        return
    partial = path.with_name(f"{path.name}.partial")
    try:
        if form in {"md", "json"}:
            partial.write_bytes(text.encode())
        else:
            _write_set(text, form, partial, title, language)
        os.replace(partial, path)
    finally:
        partial.unlink(missing_ok=True)


def _write_set(markdown: str, form: str, path: Path, title: str, language: str) -> None:
    from app.ui.mathview.html import as_html
    from app.ui.mathview.pdf import write_pdf
    from app.ui.mathview.typesetting.typesetter import Typesetter

    typesetter = Typesetter()
    if form == "html":
        path.write_text(as_html(markdown, title, typesetter, language), encoding="utf-8")
    else:
        write_pdf(markdown, path, title, typesetter)


def write_without_window(text: str, form: str, path: Path, language: str = "en") -> None:
    """The same in a command, where no display need be; Qt is loaded for "pdf" and "html" only."""
    if form in {"md", "json"}:
        write_export(text, form, path)
        return
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication.instance() or QGuiApplication(["homeroom"])
    write_export(text, form, path, language=language)
    del app
