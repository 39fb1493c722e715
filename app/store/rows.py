"""The structs that the history returns, one for each kind of row."""

import msgspec

from engine.base.sentence import Sentence

INTERRUPTED = "interrupted"  # the reason of an attempt whose process ended before it did
BY_MODEL, BY_ALGEBRA, BY_SET_UP = "model", "algebra", "set-up"  # an attempt's origin


class Message(msgspec.Struct, frozen=True):
    """A follow-up: what the student said after the attempt `attempt_id`."""

    id: int
    attempt_id: int
    content: str
    created: str


class Attempt(msgspec.Struct, frozen=True):
    """One answer, at the problem's question or (`message_id`) at a follow-up.

    `origin` says whose it is: BY_MODEL, BY_ALGEBRA, or BY_SET_UP (worked out from a set-up, a model's or the
    student's). Of the latter two `working` is what algebra found, in JSON; None: to be worked out anew.

    `reason` is why it ended: an engine FinishReason, "failed", "interrupted", or None while it is written.
    Times are ISO 8601 UTC; `seconds` is the whole of it, `thinking_seconds` the part before `</think>`.
    `verdict` is the checker's word, `how` its evidence, `why` its sentence; None: never checked. What an
    older Homeroom stored as English text is a sentence that reads so in every language.
    """

    id: int
    problem_id: int
    message_id: int | None
    model: str
    settings: dict[str, object]
    created: str
    thinking: str
    answer: str
    final_answer: str | None
    finished: str | None
    reason: str | None
    seconds: float | None
    thinking_seconds: float | None
    n_tokens: int | None
    verdict: str | None
    how: Sentence | None
    why: Sentence | None
    origin: str = BY_MODEL
    working: str | None = None


class WorkedAnswer(msgspec.Struct, frozen=True):
    """What algebra has worked out, to be kept as the end of an attempt.

    `answer` is its text, `working` all of it as JSON; `why` says what proves it, or what it rests on.
    """

    answer: str
    final_answer: str | None
    working: str
    verdict: str
    how: Sentence
    why: Sentence
    seconds: float
    n_tokens: int | None = None


class Problem(msgspec.Struct, frozen=True):
    """A question with its attempts and follow-ups, oldest first.

    `uid` is the same in every copy of the problem, wherever it was exported to. `title` is empty, or what
    the student calls it; `topic` is None until a rule or the student gave one.
    """

    id: int
    question: str
    created: str
    attempts: list[Attempt]
    messages: list[Message]
    uid: str = ""
    title: str = ""
    favourite: bool = False
    topic: str | None = None
    tags: list[str] = []


class ProblemSummary(msgspec.Struct, frozen=True):
    """A problem as a list shows it; `final_answer` is that of the newest attempt which has one and is not
    wrong, `question` what that was asked: the problem's, or an edited wording of it. Where all are wrong, it
    is the newest of them, and `verdict` says so.
    """

    id: int
    question: str
    created: str
    answered: bool  # an attempt at the question came to its own end
    final_answer: str | None
    verdict: str | None = None  # on that final answer
    title: str = ""
    favourite: bool = False
    topic: str | None = None
    tags: list[str] = []


class Labels(msgspec.Struct, frozen=True):
    """The topics and tags that are in use, with how many problems carry each."""

    topics: dict[str, int]
    tags: dict[str, int]
