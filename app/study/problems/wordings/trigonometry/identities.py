"""Reads identities that are to be proven."""

from app.study.maths.tree import symbols
from app.study.problems.statements import statements
from app.study.problems.tasks.trigonometry import ProveIdentity
from app.study.problems.wordings.wording import Slots, Wording


def _identity(slots: Slots) -> ProveIdentity | None:
    found = statements(slots["e"])
    if len(found.equations) != 1 or found.inequalities:
        return None
    (one,) = found.equations
    return ProveIdentity(one.left, one.right) if symbols(one.left) | symbols(one.right) else None


WORDINGS = (
    Wording(
        "(prove|verify|show|establish|confirm|demonstrate)( that)?( the| each| this)?( following)?"
        "( trig(onometric)?)?( identit(y|ies)| equation is an identity)?( that)? ?:? ?{e:equation}"
        "( is an? (trig(onometric)? )?identity| holds| is true)?( for all (real )?(values of )?[a-z]+)?",
        _identity,
        {
            "Prove that tan(x) + cot(x) = sec(x) csc(x)": "identity tan(x) + cot(x) = sec(x) csc(x)",
            "Verify the identity: (1 - sin(x))(1 + sin(x)) = cos^2(x)": (
                "identity (1 - sin(x))(1 + sin(x)) = cos(x)^2"
            ),
            "Show that (a + b)^2 - (a - b)^2 = 4ab": "identity (a + b)^2 - (a - b)^2 = 4ab",
        },
    ),
    Wording(
        "(求证|证明|试证明?|验证)(下列|下面|以下)?(三角)?(恒等式|等式)? ?[:：]? ?{e:equation}(成立|恒成立)?",
        _identity,
        {"证明：1 + tan^2(x) = sec^2(x)": "identity 1 + tan(x)^2 = sec(x)^2"},
    ),
)
