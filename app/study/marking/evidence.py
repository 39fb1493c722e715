"""The kinds of evidence that a verdict names."""

from app.study.working.known import evidence as found
from engine.base.sentence import Sentence, say

WORKED_OUT = found.WORKED_OUT
SOLVED = found.SOLVED
DIFFERENTIATED = found.DIFFERENTIATED
INTEGRATED = found.INTEGRATED
LIMIT = found.LIMIT
ROUNDED_AS_ASKED = found.ROUNDED_AS_ASKED
WRITTEN_ALIKE = say("maths.how.written-alike")
EXACTLY = say("maths.how.exactly")
AS_WORDS = say("marking.how.as-words")
BY_LETTER = say("marking.how.by-letter")
AS_TIMES = say("marking.how.as-times")
AS_RATIOS = say("marking.how.as-ratios")
AS_SETS = say("marking.how.as-sets")
AS_SETS_OF_NUMBERS = say("marking.how.as-sets-of-numbers")
AS_INTERVALS = say("marking.how.as-intervals")
AS_EQUATIONS = say("marking.how.as-equations")
AS_ANTIDERIVATIVES = say("marking.how.as-antiderivatives")
PLACE_BY_PLACE = say("marking.how.place-by-place")
ENTRY_BY_ENTRY = say("marking.how.entry-by-entry")
BY_NAME = say("marking.how.by-name")
BY_UNIT = say("marking.how.by-unit")
ROUNDED_VALUE = say("marking.how.rounded-value")
ROUNDED_AS_KNOWN = say("marking.how.rounded-as-known")
ROUNDED_IN_ANOTHER_UNIT = say("marking.how.rounded-in-another-unit")
LOG_WITHOUT_BASE = say("marking.how.log-without-base")
TOO_MANY_VALUES = say("marking.how.too-many-values")
DIFFERENT_KINDS = say("marking.how.different-kinds")
NOT_READ = say("marking.how.not-read")
KNOWN_NOT_READ = say("marking.how.known-not-read")
PROBLEM_NOT_READ = say("marking.how.problem-not-read")
TOO_LARGE = say("maths.how.too-large")
NO_METHOD = say("maths.how.no-method")
SOLVED_AND_SUBSTITUTED = say("marking.how.solved-and-substituted")
DIFFERENTIATED_BACK = say("marking.how.differentiated-back")
DIFFER = say("marking.how.differ")


def agreement(agreeing: int, total: int) -> Sentence:
    """4 of 5 attempts agree."""
    return say("marking.how.agree", agreeing=agreeing, total=total)
