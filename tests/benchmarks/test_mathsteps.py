"""The comparison with mathsteps: its tests' inputs, and its results as answers."""

import pytest

from app.study.algebra.client import CheckerClient
from benchmarks.mathsteps import as_answer, as_table, compared, inputs_of_its_tests, problem_of

TESTS = """
describe('solveEquation for =', function () {
  const tests = [
    ['x + 3 = 4', 'x = 1'],
    ['x + 3 = 4', 'x = 1'],
    ['1 = 2', ChangeTypes.STATEMENT_IS_FALSE],
    // ['never tried', 'x = 1'],
  ];
});
testSimplify('1.5*10', '15');
"""


def test_its_inputs_are_read_once_each(tmp_path):
    tests = tmp_path / "node_modules" / "mathsteps" / "test"
    for name in ("simplifyExpression/simplify", "solveEquation/solveEquation"):
        (tests / name).parent.mkdir(parents=True)
        (tests / f"{name}.test.js").write_text(TESTS)
    assert inputs_of_its_tests(tmp_path) == ["x + 3 = 4", "1 = 2", "1.5*10"]


@pytest.mark.parametrize(
    ("line", "result", "problem", "answer"),
    [
        ("x^2 = 4", "x = [-2, 2]", "Solve x^2 = 4", "x = -2 or x = 2"),
        ("2 * nthRoot(4x, 2)", "4 * nthRoot(x, 2)", r"Simplify 2 * \sqrt[2]{4x}", r"4 * \sqrt[2]{x}"),
        ("2y - x = 6", "y = 3 + x/2", "Solve 2y - x = 6 for y", "y = 3 + x/2"),
        ("g*(x) = x - 3", "", "Solve g*(x) = x - 3 for g", ""),
        ("1 = 2", "no solution", "True or false: 1 = 2", "false"),
    ],
)
def test_an_input_is_a_problem_and_a_result_an_answer(line, result, problem, answer):
    assert problem_of(line, result) == problem
    assert as_answer(result, problem) == answer


def test_the_results_are_compared():
    with CheckerClient() as checker:
        rows = [
            compared("x + 3 = 4", {"result": "x = 1", "steps": 2}, checker),
            compared("x + 3 = 4", {"result": "x = 7", "steps": 2}, checker),
            compared("2 + 3 * 4", {"result": None, "steps": 0}, checker),
        ]
    assert [row["outcome"] for row in rows] == ["same", "differs", "ours alone"]
    assert all(row["steps"] for row in rows)
    assert "differs: x + 3 = 4" in as_table(rows)
