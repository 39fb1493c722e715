"""A working as it travels to the window: each line in TeX and in plain text, each reason a sentence."""

import msgspec

from engine.base.sentence import Sentence

_GENERAL = {f"working.follows.{name}" for name in ("equal", "same-solutions", "follows", "starts")}
"""What is true of any such step, and adds nothing to a law."""


class ShownLine(msgspec.Struct, frozen=True):
    """A line: the TeX of each of its cases (one, unless it says "or"; none where it is words only)."""

    tex: list[str]
    text: Sentence


class ShownStep(msgspec.Struct, frozen=True):
    r"""A step; `focus` are paths into the line before, as in step.Line.

    `marked` is the TeX of `before` with \focus{…} around what is in focus; `follows` says why the line after
    follows, `law` the law that the rule applies, with this step's facts.
    """

    rule: str
    says: Sentence
    before: ShownLine
    after: ShownLine
    focus: list[list[int]]
    substeps: list["ShownStep"]
    may_add: bool
    marked: list[str] = []
    follows: Sentence | None = None
    law: Sentence | None = None

    @property
    def explained(self) -> list[Sentence]:
        """What “why?” says: the law behind the rule, and what else makes the line after follow."""
        general = self.law is not None and self.follows is not None and self.follows.key in _GENERAL
        return [said for said in (self.law, None if general else self.follows) if said is not None]

    @property
    def continues(self) -> bool:
        """Whether the line after is written behind an equals sign: it and the one before are expressions."""
        return self.follows is not None and self.follows.key == "working.follows.equal"


class ShownWorking(msgspec.Struct, frozen=True):
    """A proven working. Its answer is its last line."""

    method: str
    methods: list[str]
    first: ShownLine
    steps: list[ShownStep]
    answer: ShownLine
    proof: Sentence
