"""One generated problem with its worked solution."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Exercise:
    """A problem a student can be given, and everything known about it.

    `question` is worded and typeset at random; `problem` is the same problem in one plain form
    (`347+85`, `3x+5=20`, `1|2+1|3` with `|` for a fraction bar). `steps` is the working, one line a step;
    `explanation` says in a sentence or two how it goes and ends with the boxed answer; `answer` is LaTeX.
    """

    question: str
    problem: str
    steps: str
    explanation: str
    answer: str
    skill: str
    level: int
    template: str
