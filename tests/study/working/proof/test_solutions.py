"""Lines have the same solutions, or a problem admits some of them."""

from app.study.problems.reading import read
from app.study.working.proof.solutions import PROVER, adds, admitted, kept_ones
from app.study.working.step import Claim, Step
from engine.base.sentence import say
from tests.study.working.test_solution_sets import line
from tests.study.working.worked import tree

SAYS = say("working.equations.swap")


def test_equations_with_the_same_solutions():
    assert PROVER.same(line("2x = 6"), line("x = 3"), "x")
    assert not PROVER.same(line("2x = 6"), line("x = 4"), "x")
    assert not PROVER.same(line("2x = 6"), line("x = 3"), "")


def test_a_value_is_admitted_where_it_solves_the_problem_within_its_domain():
    task = read("x^2 = 49 for x > 0")
    assert admitted(task, "x", tree("7"))
    assert not admitted(task, "x", tree("-7"))
    assert not admitted(task, "x", tree("8"))
    assert not admitted(read("√x = -2"), "x", tree("4"))


def test_squaring_both_sides_may_add_solutions():
    assert adds(Step(line("x = 3"), line("x^2 = 9"), SAYS, claim=Claim.ADDS), "x")
    assert not adds(Step(line("x = 3"), line("x^2 = 6"), SAYS, claim=Claim.ADDS), "x")
    task = read("√(x + 2) = x")
    assert kept_ones(task, Step(line("x = 2 or x = -1"), line("x = 2"), SAYS, claim=Claim.KEPT), "x")
    assert not kept_ones(task, Step(line("x = 2 or x = -1"), line("x = -1"), SAYS, claim=Claim.KEPT), "x")
