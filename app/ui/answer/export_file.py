"""Solved problems as a file to print or to pass on: PDF or HTML, made in whatever thread asks for it."""

import os
from pathlib import Path

TITLE = "Homeroom"


def write_export(markdown: str, form: str, path: Path, title: str = TITLE, language: str = "en") -> None:
    """Write `markdown` to `path` as "pdf" or "html", whole or not at all; OSError when it cannot be."""
    from app.ui.mathview.html import as_html
    from app.ui.mathview.pdf import write_pdf
    from app.ui.mathview.typesetting.typesetter import Typesetter

    typesetter = Typesetter()
    partial = path.with_name(f"{path.name}.partial")
    try:
        if form == "html":
            partial.write_text(as_html(markdown, title, typesetter, language), encoding="utf-8")
        else:
            write_pdf(markdown, partial, title, typesetter)
        os.replace(partial, path)
    finally:
        partial.unlink(missing_ok=True)


def write_without_window(markdown: str, form: str, path: Path) -> None:
    """The same in a command, where no display need be."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication.instance() or QGuiApplication(["homeroom"])
    write_export(markdown, form, path)
    del app
