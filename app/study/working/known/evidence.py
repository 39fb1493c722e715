"""Where a known answer comes from."""

from engine.base.sentence import say

WORKED_OUT = say("marking.how.worked-out")
SOLVED = say("marking.how.solved")
DIFFERENTIATED = say("marking.how.differentiated")
INTEGRATED = say("marking.how.integrated")
LIMIT = say("marking.how.limit")
ROUNDED_AS_ASKED = say("marking.how.rounded-as-asked")
