"""What is shown, saved as a PDF and handed over to be printed; the real store and dialog."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from app import folders
from app.store.history import History
from app.ui.answer.export_file import write_export
from tests.store.test_history import ANSWER, answered
from tests.ui.waiting import until
from tests.ui.window.test_window import listed


class Viewer(QObject):
    """Stands for the desktop's viewer of PDF files."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def viewer():
    made = Viewer()
    QDesktopServices.setUrlHandler("file", made, "show")
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def window(data_dir, opened):
    with History(folders.history_file(data_dir)) as history:
        answered(history, "Solve 3x + 5 = 20", answer=r"so \(x = \frac{15}{3}\) and $$x = 5$$")
    made = opened(ready=False)
    until(lambda: len(listed(made)) == 1, "the list")
    assert not made.actions_.print.isEnabled()
    assert not made.actions_.save_pdf.isEnabled()
    made.history.chosen.emit(1)
    until(lambda: made.question_page.shown() is not None, "the problem")
    return made


def is_vector_pdf(path):
    made = path.read_bytes()
    return made.startswith(b"%PDF-") and b"/FontFile" in made and b"/Subtype /Image" not in made


def test_what_is_shown_is_saved_as_a_pdf_of_letters_and_curves(window, tmp_path):
    window.actions_.save_pdf.trigger()
    (dialog,) = window.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("Solve 3x + 5 = 20.pdf")
    dialog.done(0)
    path = tmp_path / "mine.pdf"
    said = []
    window.printer.said.connect(said.append)
    window.printer.save(path)
    until(lambda: len(said) == 2, "the file")
    assert str(path) in said[1]
    assert is_vector_pdf(path)


def test_an_edited_question_stands_over_its_answer_and_names_the_file(
    window, data_dir, tmp_path, monkeypatch
):
    with History(folders.history_file(data_dir)) as history:
        attempt = history.start_attempt(1, "m", {"question": "What is 4 + 9?"})
        history.finish_attempt(attempt, **{**ANSWER, "answer": "13"})
    window.history.chosen.emit(1)
    until(lambda: window.question_page.answer.last.question.text() == "What is 4 + 9?", "the newest attempt")
    assert window.printer._name() == "What is 4 + 9"
    written = []

    def recording(markdown, *rest):
        written.append(markdown)
        write_export(markdown, *rest)

    monkeypatch.setattr("app.ui.answer.export_file.write_export", recording)
    window.printer.save(tmp_path / "mine.pdf")
    until(lambda: "It is in" in window.status.currentMessage(), "the end of the writing")
    (markdown,) = written
    assert "> What is 4 + 9?\n" in markdown
    assert "Solve" not in markdown
    window.actions_.earlier.trigger()
    assert window.printer._name() == "Solve 3x + 5 = 20"


def test_printing_opens_the_viewer_and_leaves_nothing_behind(window, viewer, data_dir):
    folder = folders.print_dir(data_dir)
    window.actions_.print.trigger()
    until(lambda: viewer.opened, "the viewer")
    assert viewer.opened == [folder / "Solve 3x + 5 = 20.pdf"]
    assert is_vector_pdf(viewer.opened[0])
    assert folder.stat().st_mode & 0o077 == 0
    window.close()
    assert not folder.exists()


def test_a_place_that_cannot_be_written_is_said(window, tmp_path):
    window.printer.save(tmp_path / "nowhere" / "mine.pdf")
    until(lambda: "nowhere" in window.status.currentMessage(), "the reason")
