"""A page of mathematics on the screen, with formulas that a real worker typesets."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.kit.theme import Theme
from app.ui.mathview.typesetting.formulas import Formulas
from app.ui.mathview.view import MathView
from tests.ui.conftest import delete
from tests.ui.waiting import until, wait


@pytest.fixture(scope="module")
def formulas(app: QApplication) -> Iterator[Formulas]:
    made = Formulas()
    yield made
    made.close()


@pytest.fixture
def view(theme: Theme, formulas: Formulas) -> Iterator[MathView]:
    made = MathView(theme, formulas=formulas)
    made.setAccessibleName("Answer")
    made.resize(704, 100)
    made.show()
    yield made
    delete(made)


def show(view: MathView, source: str) -> None:
    """Have `source` on the page with all its formulas."""
    view.show_source(source)
    until(lambda: not view._formulas.busy, "the formulas")
    wait(5)
