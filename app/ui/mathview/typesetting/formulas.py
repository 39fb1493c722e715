"""A cache of typeset formulas; MathJax works in a lane, and `ready` announces what is finished."""

import logging
from collections import OrderedDict
from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.ui.kit.tasks import Job, Lane
from app.ui.mathview.blocks import Formula
from app.ui.mathview.typesetting.drawing import Drawing

log = logging.getLogger(__name__)

Key = tuple[str, bool, tuple[str, ...]]

KEPT = 120  # formulas; about 90 KB each
RENEWED = 200  # formulas after which MathJax is loaded anew: each leaves 14 KB behind in it
COALESCE_MS = 30  # what becomes ready together is shown together
LONGEST = 4000  # letters


class Formulas(QObject):
    """A drawing has no size and no colour of its own, so it is kept by its TeX alone."""

    ready = Signal(object)  # set[Key]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[Key, Drawing | None] = OrderedDict()
        self._waiting: dict[Key, Job] = {}
        self._wanted_by: dict[Key, set[int]] = {}  # of those that wait: the ids of who waits
        self._fresh: set[Key] = set()
        self._lane: Lane | None = None
        self._mathjax: object = None  # only ever touched in the lane
        self._made = 0  # formulas by this MathJax
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(COALESCE_MS)
        self._clock.timeout.connect(self._tell)

    @property
    def busy(self) -> bool:
        return bool(self._waiting or self._fresh)

    def drawing(self, formula: Formula) -> Drawing | None:
        """None when it is not typeset yet, or cannot be."""
        key = key_of(formula)
        if key in self._kept:
            self._kept.move_to_end(key)
        return self._kept.get(key)

    def typeset(self, formulas: Iterable[Formula], by: object = None) -> None:
        """Have these made, in order, for the page `by`; `ready` comes when some are."""
        for formula in formulas:
            key = key_of(formula)
            if key in self._kept:
                continue
            self._wanted_by.setdefault(key, set()).add(id(by))
            if key in self._waiting:
                continue
            self._waiting[key] = self._running_lane().run(
                lambda formula=formula: self._make(formula),  # type: ignore[misc]
                lambda drawing, key=key: self._keep(key, drawing),  # type: ignore[misc]
                lambda _error, key=key: self._keep(key, None),  # type: ignore[misc]
            )

    def prepare(self) -> None:
        """Load MathJax before the first formula wants it."""
        if self._lane is None:
            self._running_lane().run(self._load)

    def forget_waiting(self, by: object = None) -> None:
        """Another answer is shown on the page `by`: what it waits for is not needed, unless elsewhere."""
        for key, pages in list(self._wanted_by.items()):
            pages.discard(id(by))
            if not pages:
                del self._wanted_by[key]
                self._waiting.pop(key).cancel()

    def close(self) -> None:
        """MathJax ends in the thread it lived in."""
        if self._lane is not None:
            for job in self._waiting.values():
                job.cancel()
            self._waiting.clear()
            self._wanted_by.clear()
            self._lane.run(self._drop)
            self._lane.close(5)
            self._lane = None

    def _running_lane(self) -> Lane:
        if self._lane is None:
            self._lane = Lane("mathjax", self)
        return self._lane

    def _make(self, formula: Formula) -> Drawing | None:
        from app.ui.mathview.typesetting.mathjax import MathJax, TexError
        from app.ui.mathview.typesetting.svg import drawing

        if len(formula.tex) > LONGEST:
            return None
        self._load()
        engine: MathJax = self._mathjax  # type: ignore[assignment]
        self._made += 1
        try:
            return drawing(engine.svg(formula.tex, display=formula.display, preamble=formula.preamble))
        except TexError as error:
            log.debug("not typeset: %s", error)
            if engine.exhausted:
                self._mathjax = None
            return None

    def _load(self) -> None:
        from app.ui.mathview.typesetting.mathjax import MathJax

        if self._made >= RENEWED:
            self._mathjax = None
        if self._mathjax is None:
            self._mathjax, self._made = MathJax(), 0

    def _drop(self) -> None:
        self._mathjax = None

    def _keep(self, key: Key, drawing: Drawing | None) -> None:
        self._waiting.pop(key, None)
        self._wanted_by.pop(key, None)
        self._kept[key] = drawing
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self._fresh.add(key)
        if not self._clock.isActive():
            self._clock.start()

    def _tell(self) -> None:
        fresh, self._fresh = self._fresh, set()
        self.ready.emit(fresh)


def key_of(formula: Formula) -> Key:
    """What a drawing depends on: not how the answer delimits it."""
    return formula.tex, formula.display, formula.preamble


def shared_formulas() -> Formulas:
    """The one of this application: MathJax takes 0.2 s to load and 25 MB."""
    app = QApplication.instance()
    assert app is not None, "made before the application"
    found = app.findChild(Formulas)
    if found is None:
        found = Formulas(app)
        app.aboutToQuit.connect(found.close)
    return found
