"""The table of operators: complete, unambiguous, and light."""

import subprocess
import sys

import mpmath
import pytest

from app.study.maths import numeric
from app.study.maths.operators import (
    CONSTANTS,
    FUNCTIONS,
    OPERATORS,
    OWN_FUNCTIONS,
    ROOTS,
    function_named,
    own_function,
)
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.tree import Apply, Num, number, power


def test_the_table_and_the_tree_load_neither_sympy_nor_mpmath():
    code = (
        "import sys; from app.study.maths import alike, rows, to_tex, to_text, exact; "
        "from app.study.maths.parsing import parser; "
        "sys.exit(bool({'sympy', 'mpmath'} & sys.modules.keys()))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_no_name_or_spelling_stands_for_two_operators():
    words = [word for op in OPERATORS.values() for word in op.words]
    assert len(words) == len(set(words))
    assert all(OPERATORS[op.inverse] for op in OPERATORS.values() if op.inverse)
    assert all(op.least <= op.most for op in OPERATORS.values())


def test_mpmath_has_what_it_is_said_to_have():
    for op in OPERATORS.values():
        if isinstance(op.numeric, str) and op.numeric:
            assert hasattr(mpmath.mp, op.numeric), op
    for constant in CONSTANTS.values():
        assert not constant.numeric or hasattr(mpmath.mp, constant.numeric)


@pytest.mark.parametrize("word", sorted(FUNCTIONS))
def test_every_function_is_read_by_its_name(word):
    op = FUNCTIONS[word]
    written = ", ".join(["0.5"] * (1 if word in ROOTS else op.least))
    tree = parse(tokenize(f"{word}({written})" if word != "mod" else "0.5 mod 0.5"))
    assert isinstance(tree, Apply)
    assert tree.op is op


def test_a_word_in_capitals_is_the_function_but_a_short_one_is_not():
    assert function_named("SIN") is OPERATORS["sin"]
    assert function_named("Ln") is None
    assert function_named("sine") is None


def test_the_inverse_of_a_function_undoes_it():
    for op in OPERATORS.values():
        if op.inverse:
            value = numeric.value(Apply(op, (Num(number(1).value),)))
            back = numeric.value(Apply(OPERATORS[op.inverse], (parse(tokenize("x")),)), {"x": value})
            assert abs(back - 1) < 1e-20, op


def test_a_function_of_the_question_is_one_object_and_means_nothing_by_itself():
    assert own_function("f") is own_function("f")
    assert own_function("f") is not own_function("g")
    assert {own_function(letter).name for letter in OWN_FUNCTIONS}.isdisjoint(OPERATORS)
    assert own_function("f").exact is None


def test_operators_are_compared_by_identity():
    assert power(number(2), number(3)).op is OPERATORS["^"]
    assert repr(OPERATORS["^"]) == "'^'"
