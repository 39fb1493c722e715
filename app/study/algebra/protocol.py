"""The messages between the algebra process and its client: one JSON object a line."""

from typing import Literal

import msgspec

from app.study.marking.verdict import Judgement
from app.study.working.shown import ShownLine, ShownWorking
from engine.base.sentence import Sentence
from engine.children.hello import Hello

VERSION = 7  # a problem that is not read may have been meant as another
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
    """Answer `problem`, line by line where a method does, by `method` if one is named. Answered by Worked.

    `seconds` are for an integral; any other problem has a third of them.
    """

    id: int
    problem: str
    method: str = ""
    seconds: float = 3 * DEADLINE


class WorkSetUp(msgspec.Struct, frozen=True, tag="work-set-up"):
    """Work the first of `written`, set-ups of the story `problem` in the plain notation. Answered by Worked.

    The others are what the same model wrote when it drew its words; they are held against the first one.
    """

    id: int
    problem: str
    written: list[str]
    seconds: float = 2 * DEADLINE


Request = Compare | Judge | Group | Understand | Work | WorkSetUp


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
    """What the problem is read as (“I read this as: solve”), its formula in TeX; None, "" when it is not.

    `meant` is then another text that would be read, and may have been meant (x^2 in place of x2), `tex` its
    formula.
    """

    id: int
    words: Sentence | None
    tex: str
    meant: str = ""


class ShownSetUp(msgspec.Struct, frozen=True):
    """A set-up: its `text` in the plain notation, what each letter stands for, its other lines typeset.

    `doubts` say what speaks against its being that of the problem. Of the `others` that were compared with
    it, `agreeing` come to the same values. `origin` says who wrote it. `certain`: it may be claimed.
    """

    text: str
    letters: list[tuple[str, str]]
    lines: list[ShownLine]
    doubts: list[Sentence] = []
    others: int = 0
    agreeing: int = 0
    origin: Literal["model", "student"] = "model"
    certain: bool = False


class Worked(msgspec.Struct, frozen=True, tag="worked"):
    r"""The answer to a problem, proven right, and how it is worked out.

    `answer` is the answer in the form that the problem asks for; `final` is its TeX as it would stand in
    \boxed{}; `proof` says where it comes from. None, "" and None where algebra does not answer the problem.
    `working` leads to it, line by line; None where no method does. `methods` are the ways that fit the
    problem. `why` says why there is no answer, or no working. `reading` and `tex` say what the problem is
    read as. `meant` is another text, which may have been meant, of a problem that is not read. With a
    `set_up` the answer follows from that, and is no more certain than it is.
    """

    id: int
    answer: ShownLine | None = None
    final: str = ""
    proof: Sentence | None = None
    working: ShownWorking | None = None
    methods: list[str] = msgspec.field(default_factory=list)
    why: Sentence | None = None
    reading: Sentence | None = None
    tex: str = ""
    set_up: ShownSetUp | None = None
    meant: str = ""


Event = Hello | Judged | Grouped | Understood | Worked
