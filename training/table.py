"""An evaluation's figures as text, a line a skill."""

from typing import Any

from app.study.curriculum import LEVELS
from training.data.coverage import FEW

OWN = "own words"
NEEDED = 0.85  # of a skill that may be claimed


def table(found: dict[str, Any]) -> str:
    """The figures of `training.evaluate`, in percent; `seen` is the share of problems used in training."""
    claim, held_out, above = (found[name] for name in ("claimed levels", "held-out wordings", "levels above"))
    columns = ["right", *map(str, LEVELS), "held out", "seen"]
    lines = [f"{'skill':38}" + "".join(f"{column:>9}" for column in columns)]
    for skill, share in claim["skills"].items():
        levels = {**claim["levels"][skill], **above["levels"][skill]}
        seen = found["seen"][skill] if "seen" in found else None
        figures = [share, *(levels[level] for level in LEVELS), held_out["skills"][skill], seen]
        lines.append(f"{skill:38}" + "".join(f"{_percent(figure):>9}" for figure in figures))
        if found["distinct"][skill] < FEW:
            lines[-1] += f"  only {found['distinct'][skill]} problems"
        if share < NEEDED:
            lines[-1] += "  not to be claimed"
    own, beyond = found[OWN], found["out of scope"]
    lines += [
        f"{'mean':38}{_percent(claim['mean']):>9}; lowest {_percent(claim['lowest'])}",
        f"held-out wordings {_percent(held_out['mean'])}, levels above {_percent(above['mean'])}",
        f"in own words {_percent(own['mean'])} right, {_percent(own['refused'])} refused",
        f"out of scope {_percent(beyond['refused'])} refused; in scope {_percent(claim['refused'])}",
    ]
    return "\n".join(lines)


def _percent(share: float | None) -> str:
    return "?" if share is None else f"{share:.1%}"
