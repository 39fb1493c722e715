"""Constants go without saying only where their words stand."""

from app.study.reading.known_constants import constants_of


def test_180_comes_with_a_triangle_and_not_with_a_train():
    assert 180 in set(constants_of("The angles of a triangle"))
    assert 180 not in set(constants_of("A train leaves the station"))


def test_coins_bring_their_worth():
    assert {5, 10} <= set(constants_of("nickels and dimes"))
    assert 25 not in set(constants_of("nickels and dimes"))
