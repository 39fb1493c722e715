"""The messages between the algebra process and its client: one JSON object a line."""

import msgspec

from app.study.marking.verdict import Judgement
from app.study.working.shown import ShownLine, ShownWorking
from engine.base.sentence import Sentence
from engine.children.hello import Hello

VERSION = 4  # a problem is answered, with its working where there is one
DEADLINE = 2.0  # seconds for a request, unless it says otherwise


# Requests


class Compare(msgspec.Struct, frozen=True, tag="compare"):
    """Is `given` right, when `known` is and `question` asks? Answered by Judged."""

    id: int
    given: str
    known: str
    question: str = ""
    seconds: float = DEADLINE


class Judge(msgspec.Struct, frozen=True, tag="judge"):
    """Is `answer` right for `problem`? Answered by Judged."""

    id: int
    problem: str
    answer: str
    seconds: float = DEADLINE


class Group(msgspec.Struct, frozen=True, tag="group"):
    """Which of `answers` are the same for `problem`? Answered by Grouped."""

    id: int
    answers: list[str]
    problem: str = ""
    seconds: float = DEADLINE


class Understand(msgspec.Struct, frozen=True, tag="understand"):
    """What is `problem` read as? Answered by Understood."""

    id: int
    problem: str
    seconds: float = DEADLINE


class Work(msgspec.Struct, frozen=True, tag="work"):
    """Answer `problem`, line by line where that is known, by `method` if one is named. Answered by Worked."""

    id: int
    problem: str
    method: str = ""
    seconds: float = DEADLINE


Request = Compare | Judge | Group | Understand | Work


# Events


class Judged(msgspec.Struct, frozen=True, tag="judged"):
    """The verdict on request `id`."""

    id: int
    judgement: Judgement


class Grouped(msgspec.Struct, frozen=True, tag="grouped"):
    """The answers' positions, those that are the same together; the largest group first.

    `judgement` says what the agreement is worth: "4 of 5 attempts agree".
    """

    id: int
    groups: list[list[int]]
    judgement: Judgement


class Understood(msgspec.Struct, frozen=True, tag="understood"):
    """The problem's verb ("solve") and its formula in TeX; both empty when it is not understood."""

    id: int
    what: str
    tex: str


class Worked(msgspec.Struct, frozen=True, tag="worked"):
    """The proven answer to a problem: as it is shown, `final` as TeX like what a model puts into its box.

    `proof` says what proves it, `working` are the lines that lead there, None where no method knows them all.
    `methods` are the ways to work the problem. Without an answer, or without lines, `why` says why.
    """

    id: int
    answer: ShownLine | None = None
    final: str = ""
    proof: Sentence | None = None
    working: ShownWorking | None = None
    methods: list[str] = []
    why: Sentence | None = None


Event = Hello | Judged | Grouped | Understood | Worked
