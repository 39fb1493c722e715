"""Physics: laws of one setting agree with each other; a stone's fall by hand."""

from app.study.maths.exact import rational
from app.study.maths.laws.law import way_to
from app.study.maths.laws.physics import PHYSICS
from app.study.maths.laws.table import SETTINGS
from app.study.maths.tree import number, substituted


def test_two_ways_to_the_same_speed(rng):
    setting = SETTINGS["uniform-acceleration"]
    u, a, t = rng.randint(1, 9), rng.randint(1, 9), rng.randint(1, 9)
    s = u * t + a * t * t / 2
    ((law, _),) = way_to(setting, ["u", "a", "t"], "v")
    ((other, _),) = way_to(setting, ["u", "a", "s"], "v")
    known = {name: number(int(2 * size)) for name, size in (("u", u), ("a", a), ("t", t), ("s", s))}
    first = rational(substituted(law.formula("v"), {**known, "t": number(t)}))
    assert rational(substituted(other.formula("v"), {**known, "s": number(int(2 * s))})) == first


def test_amounts_are_known_by_their_units():
    assert all(setting.by_unit and SETTINGS[setting.name] is setting for setting in PHYSICS)


def test_a_fall_of_three_seconds():
    ((law, letter),) = way_to(SETTINGS["free-fall"], ["g", "t"], "h")
    assert rational(substituted(law.formula(letter), {"g": number(10), "t": number(3)})) == 45
