"""Each way of proving speaks of its own kinds of lines only."""

from app.study.working.lines import NoSolution
from app.study.working.proof.table import PROVERS, same
from tests.study.working.test_solution_sets import line
from tests.study.working.worked import tree


def test_lines_of_different_kinds_say_nothing_of_each_other():
    assert not same(tree("4"), line("x = 4"), "x")
    assert not same(NoSolution(), tree("0"), "x")


def test_every_kind_of_line_has_its_prover():
    for each in (tree("x"), line("x = 4"), line("x = 1 or x = 2"), NoSolution()):
        assert any(prover.covers(each) for prover in PROVERS)
