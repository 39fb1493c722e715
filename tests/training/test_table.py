"""An evaluation as text: a line a skill, what may not be claimed marked."""

from app.study.curriculum import LEVELS
from training.table import OWN, table


def test_every_skill_has_its_line_and_the_weak_and_the_small_are_marked():
    skills = {"addition": 0.975, "primes": 0.7}
    levels = {skill: dict.fromkeys(LEVELS, share) for skill, share in skills.items()}
    measured = {"skills": skills, "levels": levels, "mean": 0.8375, "lowest": 0.7, "refused": 0.01}
    names = ("claimed levels", "held-out wordings", "levels above", OWN)
    found = {
        **dict.fromkeys(names, measured),
        "out of scope": {"refused": 0.96},
        "distinct": {"addition": 2000, "primes": 90},
        "seen": {"addition": 0.25, "primes": 1.0},
    }
    head, addition, primes, *rest = table(found).splitlines()
    assert head.split() == ["skill", "right", *map(str, LEVELS), "held", "out", "seen"]
    assert addition.split()[:2] == ["addition", "97.5%"]
    assert addition.split()[-1] == "25.0%"
    assert "only 90 problems" in primes
    assert primes.endswith("not to be claimed")
    assert "out of scope 96.0% refused; in scope 1.0%" in rest
