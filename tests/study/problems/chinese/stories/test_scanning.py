"""A story is taken apart wholly: amounts, words that say nothing, names; anything else stops it."""

import re

from app.study.problems.chinese.stories.scanning import compiled, scanned, spoken

ROLES = compiled((("price", r"(?P<n>\d+)元"),))


def test_names_stand_between_what_is_said():
    said = scanned("小明的书5元", ROLES, re.compile("的"))
    assert said is not None
    assert [(each.role, each.found) for each in said] == [("price", {"n": "5"})]


def test_a_condition_stops_the_reading():
    assert scanned("小明比小红5元", ROLES, re.compile("的")) is None
    assert scanned("书5元，笔3支", ROLES, re.compile("的")) is None


def test_halves_and_talk_are_said_plainly():
    assert spoken("跑了3个半小时，谢谢老师") == "跑了3.5小时"
