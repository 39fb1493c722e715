"""A working with one wrong step is refused, whatever the step is."""

from dataclasses import replace
from itertools import pairwise

import pytest

from app.study.answers.kinds import Equation, Value, Word
from app.study.maths.tree import Sym
from app.study.problems.reading import read
from app.study.working.kinds.table import opening
from app.study.working.lines import Cases, EveryNumber, NoSolution, part
from app.study.working.proof.proven import proven
from app.study.working.step import Claim, Step, Unproven
from engine.base.sentence import say
from tests.study.working.test_solution_sets import line
from tests.study.working.worked import tree, worked

SAYS = say("working.equations.swap")
X = Sym("x")


def steps(*texts):
    """A chain of equations."""
    found = [line(text) for text in texts]
    return [Step(a, b, SAYS) for a, b in pairwise(found)]


def refused(problem, found):
    with pytest.raises(Unproven):
        proven(read(problem), found)


def test_a_chain_of_true_lines_is_proven():
    answer, proof = proven(read("3x + 5 = 20"), steps("3x + 5 = 20", "3x = 15", "x = 5"))
    assert (answer, proof.key) == (Value(tree("5"), "x"), "working.proof.substituted")
    assert proven(read("x^2 + 1 = 0"), steps("x^2 + 1 = 0", "none"))[0] == Word("none")
    assert proven(read("x + 1 = 1 + x"), steps("x + 1 = 1 + x", "all"))[0] == Word("all-reals")


@pytest.mark.parametrize(
    ("problem", "chain"),
    [
        ("3x + 5 = 20", ["3x + 5 = 20", "3x = 25", "x = 25/3"]),  # an arithmetic slip
        ("3x + 5 = 20", ["3x + 5 = 20", "3x = 25", "x = 5"]),  # two that cancel out
        ("3x + 5 = 20", ["3x + 5 = 21", "x = 16/3"]),  # another problem
        ("3x + 5 = 20", ["3x + 5 = 20", "3x = 15"]),  # no end
        ("3x + 5 = 20", ["3x + 5 = 20", "5 = x"]),  # not solved for x
        ("x^2 = 5x", ["x^2 = 5x", "x = 5"]),  # a solution lost
        ("x^2 = 49", ["x^2 = 49", "x = 7"]),
        ("x = 7", ["x = 7", "x^2 = 49", "x = 7 or x = -7"]),  # one added
        ("x^2 - 4 = 0", ["x^2 - 4 = 0", "none"]),
        ("x^2 + 4 = 0", ["x^2 + 4 = 0", "x = 2 or x = -2"]),
        ("x + 1 = x + 2", ["x + 1 = x + 2", "all"]),
        ("x + 1 = x + 1", ["x + 1 = x + 1", "none"]),
        ("x^2 - 4x + 1 = 0", ["x^2 - 4x + 1 = 0", "x = 2 + √3"]),
        ("x^2 - 6x + 9 = 0", ["x^2 - 6x + 9 = 0", "x = 3 or x = -3"]),
    ],
)
def test_wrong_steps_between_equations_are_refused(problem, chain):
    refused(problem, steps(*chain))


@pytest.mark.parametrize(
    ("problem", "chain"),
    [
        ("2 + 3 × 4", ["2 + 3 × 4", "5 × 4", "20"]),
        ("(2 + 3)^2", ["(2 + 3)^2", "2^2 + 3^2", "13"]),
        ("1/2 + 1/3", ["1/2 + 1/3", "2/5"]),
        ("√2", ["√2", "1.41421356"]),
        ("Simplify 2(x + 3)", ["2(x + 3)", "2x + 3"]),
    ],
)
def test_wrong_steps_between_expressions_are_refused(problem, chain):
    found = [tree(text) for text in chain]
    refused(problem, [Step(a, b, SAYS) for a, b in pairwise(found)])


def test_a_wrong_derivative_is_refused():
    task = read("Differentiate x^3")
    refused("Differentiate x^3", [Step(opening(task), tree("3x"), SAYS)])


def test_lines_that_do_not_follow_on_each_other_are_refused():
    refused("3x + 5 = 20", [*steps("3x + 5 = 20", "3x = 15"), *steps("6x = 30", "x = 5")])
    refused("3x + 5 = 20", [])


@pytest.mark.parametrize("focus", [((0, 5),), ((2,),), ((),)])
def test_a_focus_that_is_nowhere_is_refused(focus):
    (step,) = steps("x + 1 = 3", "x = 2")
    refused("x + 1 = 3", [replace(step, focus=focus)])


def test_substeps_are_proven_too_and_lead_where_the_step_leads():
    (step,) = steps("x + 1 = 3", "x = 2")
    good = steps("x + 1 = 3", "x + 1 - 1 = 3 - 1", "x = 2")
    assert proven(read("x + 1 = 3"), [replace(step, substeps=tuple(good))])
    wrong = steps("x + 1 = 3", "x = 3 + 1", "x = 2")
    elsewhere = steps("x + 1 = 3", "2x = 4")
    gap = [good[0], *steps("2x = 4", "x = 2")]
    hidden = [replace(good[0], claim=Claim.ADDS), good[1]]
    for substeps in (wrong, elsewhere, gap, hidden):
        refused("x + 1 = 3", [replace(step, substeps=tuple(substeps))])


SQUARED = "√(x + 2) = x"


def radical(after="x = 2", squared="x + 2 = x^2", claim=Claim.ADDS, kept=Claim.KEPT):
    first, *rest = steps(SQUARED, squared, "x = 2 or x = -1", after)
    return [replace(first, claim=claim), rest[0], replace(rest[1], claim=kept)]


def test_a_step_that_may_add_solutions_is_flagged_and_checked():
    found = radical()
    assert found[0].may_add
    assert proven(read(SQUARED), found)[0] == Value(tree("2"), "x")


def test_a_step_that_may_add_solutions_is_refused_without_its_flag_or_its_check():
    refused(SQUARED, radical(claim=Claim.SAME))
    refused(SQUARED, radical(kept=Claim.SAME))
    refused(SQUARED, radical()[:2])  # no check
    refused(SQUARED, radical(after="x = 2 or x = -1"))  # nothing left out
    refused(SQUARED, radical(after="x = -1"))  # the wrong one left out
    refused(SQUARED, radical(after="none"))
    refused(SQUARED, radical(squared="x + 2 = x"))  # not squared at all


def test_what_both_sides_are_multiplied_by_is_said():
    first, second = steps("x = 3", "x^2 = 3x", "x = 0 or x = 3")
    times_x = replace(first, claim=Claim.ADDS, by=X)
    end = Step(second.after, line("x = 3"), SAYS, claim=Claim.KEPT)
    assert proven(read("x = 3"), [times_x, second, end])
    refused("x = 3", [replace(times_x, by=tree("2x")), second, end])
    refused("x = 3", [replace(times_x, by=None), second, end])


def test_the_domain_is_kept():
    problem = "x^2 = 49 for x > 0"
    first, second = steps("x^2 = 49", "x = 7 or x = -7", "x = 7")
    assert proven(read(problem), [first, replace(second, claim=Claim.KEPT)])
    refused(problem, [first])
    outside = replace(second, claim=Claim.KEPT, after=line("x = -7"))
    refused(problem, [first, outside])


def test_only_the_solution_may_be_put_into_what_is_wanted():
    problem = "If 3x = 12, what is 2x + 1?"
    (solved,) = steps("3x = 12", "x = 4")
    put = Step(tree("2x + 1"), tree("2×4 + 1"), SAYS, claim=Claim.PUT, put=(("x", tree("4")),))
    end = Step(put.after, tree("9"), SAYS)
    assert proven(read(problem), [solved, put, end])[0] == Value(tree("9"))
    five = replace(put, after=tree("2×5 + 1"), put=(("x", tree("5")),))
    refused(problem, [solved, five, Step(five.after, tree("11"), SAYS)])
    refused(problem, [solved, replace(put, after=tree("2×5 + 1")), Step(five.after, tree("11"), SAYS)])
    refused(problem, [solved])


@pytest.mark.parametrize(
    "problem",
    ["3(x-2) = 2x + 7", "x^2 - 5x + 6 = 0", "2x^2 - 4x - 3 = 0", "3/4 + 5/6", "Differentiate x^3 sin x"],
)
def test_a_number_changed_anywhere_in_a_line_is_found(problem, rng):
    good = worked(problem)
    tried = 0
    for place, step in enumerate(good.steps):
        for path, new in _slips(step.after):
            slipped = list(good.steps)
            slipped[place] = replace(step, after=new, substeps=())
            if place + 1 < len(slipped):
                slipped[place + 1] = replace(slipped[place + 1], before=new, focus=(), substeps=())
            with pytest.raises(Unproven):
                proven(good.task, slipped)
            assert path is not None
            tried += 1
    assert tried


def _slips(after):
    """The line with one of its numbers one larger."""
    from app.study.maths.tree import Num, paths
    from app.study.working.lines import replaced

    starts = {Equation: [(0,), (1,)], Cases: [(0, 0), (0, 1), (1, 0), (1, 1)]}.get(type(after), [()])
    if isinstance(after, NoSolution | EveryNumber):
        return
    for start in starts:
        for path, node in paths(part(after, start)):
            if isinstance(node, Num):
                whole = (*start, *path)
                yield whole, replaced(after, whole, Num(node.value + 1))
