"""The proof that systems say the same, among the other proofs."""

from app.study.working.proof.table import same
from tests.study.working.systems.test_lines import system


def test_the_letters_are_those_of_the_lines():
    assert same(system("a + b = 3", "a - b = 1"), system("a = 2", "b = 1"), "a")
    assert not same(system("a + b = 3", "a - b = 1"), system("a = 2", "b = 2"), "a")
    assert not same(system("1 = 1"), system("2 = 2"), "a")
