"""Typesets the formulas of a file one after another, in any thread, with its own MathJax."""

import logging

from app.ui.mathview.blocks import Formula
from app.ui.mathview.typesetting.drawing import Drawing
from app.ui.mathview.typesetting.formulas import LONGEST, RENEWED, key_of
from app.ui.mathview.typesetting.mathjax import MathJax, TexError
from app.ui.mathview.typesetting.svg import drawing

log = logging.getLogger(__name__)


class Typesetter:
    def __init__(self) -> None:
        self._mathjax: MathJax | None = None
        self._made = 0
        self._svgs: dict[object, str | None] = {}
        self._drawings: dict[object, Drawing | None] = {}

    def svg(self, formula: Formula) -> str | None:
        """None when MathJax cannot typeset it."""
        key = key_of(formula)
        if key not in self._svgs:
            self._svgs[key] = self._make(formula)
        return self._svgs[key]

    def drawing(self, formula: Formula) -> Drawing | None:
        key = key_of(formula)
        if key not in self._drawings:
            svg = self.svg(formula)
            try:
                self._drawings[key] = None if svg is None else drawing(svg)
            except ValueError as error:
                log.debug("not drawn: %s", error)
                self._drawings[key] = None
        return self._drawings[key]

    def _make(self, formula: Formula) -> str | None:
        if len(formula.tex) > LONGEST:
            return None
        if self._mathjax is None or self._made >= RENEWED:
            self._mathjax, self._made = MathJax(), 0
        self._made += 1
        try:
            return self._mathjax.svg(formula.tex, display=formula.display, preamble=formula.preamble)
        except TexError as error:
            log.debug("not typeset: %s", error)
            if self._mathjax.exhausted:
                self._mathjax = None
            return None
