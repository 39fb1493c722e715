"""Speeds and prices, by hand."""

from app.study.maths.exact import rational
from app.study.maths.laws.everyday import EVERYDAY, MOTION
from app.study.maths.laws.law import way_to
from app.study.maths.tree import number, substituted


def test_sixty_an_hour_for_a_quarter_of_an_hour():
    ((law, letter),) = way_to(MOTION, ["v", "t"], "d")
    put = {"v": number(60), "t": number(1) if letter != "d" else number(15)}
    assert rational(substituted(law.formula(letter), put)) == 900


def test_every_setting_of_money_asks_for_some_money():
    for setting in EVERYDAY[1:]:
        assert any(size.measures == "money" for size in setting.sizes)
