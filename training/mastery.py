"""Estimates how well each skill is mastered during training, and how often to draw it."""

from collections.abc import Collection, Iterable, Mapping

from training.data import out_of_scope

MEMORY = 25  # exercises that the running share looks back on
LEAST = 0.12  # of a skill that never fails, beside 1.12 of one that always does


def begun(
    known: Mapping[str, float], skills: Iterable[str], left_out: Collection[str] = ()
) -> dict[str, float]:
    """Shares of right answers for each of `skills` to train, as far as they are `known`; 0 for a new one."""
    trained = [skill for skill in skills if skill not in left_out]
    return {skill: known.get(skill, 0.0) for skill in (*trained, out_of_scope.SKILL)}


def updated(shares: Mapping[str, float], outcomes: Iterable[tuple[str, bool]]) -> dict[str, float]:
    """`shares` after more exercises, each a skill and whether it was answered exactly."""
    found = dict(shares)
    for skill, exact in outcomes:
        found[skill] += (exact - found[skill]) / MEMORY
    return found


def weights(shares: Mapping[str, float], refusals: float) -> dict[str, float]:
    """How often each skill comes: the more it fails, the more; `refusals` is the share of those."""
    found = {skill: LEAST + 1.0 - share for skill, share in shares.items() if skill != out_of_scope.SKILL}
    return {**found, out_of_scope.SKILL: sum(found.values()) * refusals / (1.0 - refusals)}
