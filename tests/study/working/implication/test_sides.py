"""What the ways to see that an equation follows ask of its sides."""

from app.study.working.implication.sides import domain_claim, is_base, is_of_others, same, weaker
from app.study.working.step import Claim
from tests.study.working.implication.written import equation, tree


def test_the_weakest_claim_counts_and_one_that_is_missing_most():
    assert weaker([Claim.SAME, Claim.SAME]) is Claim.SAME
    assert weaker([Claim.SAME, Claim.ADDS]) is Claim.ADDS
    assert weaker([Claim.ADDS, None]) is None


def test_equal_sides_are_the_same_however_they_are_written():
    assert same(tree("(x + 1)^2"), tree("x^2 + 2x + 1"))
    assert not same(tree("x + 1"), tree("x - 1"))


def test_a_base_is_a_positive_number_but_not_one():
    assert [text for text in ("2", "1/2", "e", "1", "-2", "x") if is_base(tree(text))] == ["2", "1/2", "e"]


def test_only_other_letters_are_taken_to_make_sense():
    assert is_of_others(tree("a + b"), "x")
    assert not is_of_others(tree("a + x"), "x")
    assert not is_of_others(tree("3"), "x")


def test_a_domain_that_shrinks_is_refused_and_one_that_grows_adds():
    assert domain_claim(equation("√x = 2"), equation("x = 4"), "x") is Claim.ADDS
    assert domain_claim(equation("x = 4"), equation("√x = 2"), "x") is None
    assert domain_claim(equation("x = 4"), equation("4 = x"), "x") is Claim.SAME
