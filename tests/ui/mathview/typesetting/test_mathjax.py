import json
import time

import pytest

from app.ui.mathview.typesetting.mathjax import MathJax, TexError
from app.ui.mathview.typesetting.svg import drawing
from tests.ui.mathview.ink import STORED, constructs, ink_of


@pytest.fixture(scope="module")
def engine():
    return MathJax()


def test_every_construct_has_its_ink_where_it_was_when_someone_looked(app, engine):
    stored = json.loads(STORED.read_text(encoding="utf-8"))
    wrong = []
    for construct in constructs():
        name = construct["name"]
        found = ink_of(drawing(engine.svg(construct["latex"], display=construct["display"])))
        # Chinese is drawn with the system's own font.
        tolerance = {"box": 0.06, "rows": 0.03, "columns": 0.03, "ink": 0.04 * stored[name]["ink"][0] + 0.02}
        if name == "Chinese text":
            tolerance = {"box": 0.2, "rows": 0.3, "columns": 0.3, "ink": 1.0}
        for what, limit in tolerance.items():
            if any(abs(a - b) > limit for a, b in zip(found[what], stored[name][what], strict=True)):
                wrong.append((name, what, found[what], stored[name][what]))
    assert len(stored) == 86
    assert wrong == []


@pytest.mark.parametrize(
    "tex",
    [
        r"\frac{1", r"\unknowncmd{x} + 1", "a_", "x}", r"\sqrt{", r"\left( \frac{a}{b}",
        r"\begin{pmatrix} 1 & 2 \end{bmatrix}", r"\href{http://127.0.0.1:8999/h}{y}", r"\require{html} x",
        r"\includegraphics{x.png}", r"\style{color:red}{z}", r"\class{a}{b}", r"\def\a{\a\a}\a",
        r"\mathchoice{x}", r"\unicode{x41}{", "{" * 3000 + "x" + "}" * 3000,
    ],
)  # fmt: skip
def test_what_is_wrong_or_not_for_an_answer_is_refused_and_the_next_formula_is_well(engine, tex):
    before = engine.svg("x^2", display=False)
    with pytest.raises(TexError):
        engine.svg(tex, display=False)
    assert len(engine.svg("x^2", display=False)) == pytest.approx(len(before), abs=20)  # glyphs are numbered


def test_an_endless_formula_is_stopped_by_the_clock():
    engine = MathJax()
    began = time.process_time()
    with pytest.raises(TexError):
        engine.svg(r"\frac{1}{2}+\sqrt{x}" * 20_000, display=True)
    assert engine.exhausted
    assert time.process_time() - began < 10


def test_no_definition_and_no_label_reaches_another_formula(engine):
    for definition in (
        r"\def\mine{5}\mine", r"\newcommand{\mine}{5} \mine", r"\let\mine\alpha \mine",
        r"\DeclareMathOperator{\mine}{op} \mine", r"\newenvironment{mine}{(}{)} x",
    ):  # fmt: skip
        engine.svg(definition, display=False)
        for use in (r"\mine", r"\begin{mine}x\end{mine}"):
            with pytest.raises(TexError):
                engine.svg(use, display=False)
    labelled = r"\begin{equation} x \label{one} \end{equation}"
    engine.svg(labelled, display=True)
    engine.svg(labelled, display=True)  # twice in one answer would be an error


def test_a_preamble_defines_for_one_formula_only(engine):
    with_it = engine.svg(r"\R", display=False, preamble=[r"\newcommand{\R}{\mathbb{R}}"])
    assert len(drawing(with_it).parts) == 1
    with pytest.raises(TexError):
        engine.svg(r"\R", display=False)
    engine.svg("x", display=False, preamble=[r"\def\broken{", r"\frac"])  # shown as sources, they harm nobody


def test_mathjax_cannot_reach_out(engine):
    for name in (
        "fetch",
        "XMLHttpRequest",
        "require",
        "process",
        "std",
        "os",
        "WebSocket",
        "document",
        "load",
    ):
        assert engine._context.eval(f"typeof {name}") == "undefined", name
