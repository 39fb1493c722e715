"""A problem as it is read: turns of question and attempts, of which one is shown and the next follows."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.ui.session.transcript import Phase, Transcript, stored

if TYPE_CHECKING:
    from app.store.rows import Problem


@dataclass(eq=False)
class Turn:
    """The problem's question, or (`message_id`) a follow-up on the attempt `after`; the attempts at it."""

    question: str  # as it is written down
    problem_id: int | None = None
    message_id: int | None = None
    after: Transcript | None = None
    kept: bool = True  # in the student's history; else in memory only
    transcripts: list[Transcript] = field(default_factory=list)
    shown: int = 0

    @property
    def transcript(self) -> Transcript:
        """The attempt that is shown."""
        return self.transcripts[self.shown]

    @property
    def root(self) -> "Turn":
        """The first turn of the same problem."""
        turn = self
        while turn.after is not None and turn.after.turn is not None:
            turn = turn.after.turn
        return turn

    def add(self, transcript: Transcript) -> None:
        """One more attempt, which is shown from now on."""
        if self.transcripts and self.transcripts[0].attempt_id is None and not self.transcripts[0].live:
            self.transcripts.clear()  # it stood for "not answered yet"
        transcript.turn = self
        transcript.problem_id = self.problem_id
        self.transcripts.append(transcript)
        self.shown = len(self.transcripts) - 1

    def path(self) -> "list[Turn]":
        """This turn and those that follow the attempts shown."""
        turns = [self]
        while turns[-1].transcript.follow_ups:
            turns.append(turns[-1].transcript.follow_ups[-1])
        return turns


def read(problem: "Problem") -> Turn:
    """The first turn of a stored problem; every turn shows its newest attempt."""
    from app.study.asking.conversation import wording

    root = Turn(problem.question, problem.id)
    turns: dict[int | None, Turn] = {None: root}
    for message in problem.messages:
        turns[message.id] = Turn(message.content, problem.id, message.id)
    made = {}
    for attempt in problem.attempts:
        made[attempt.id] = stored(attempt, wording(problem, attempt))
        turns[attempt.message_id].add(made[attempt.id])
    for message in problem.messages:
        turns[message.id].after = made[message.attempt_id]
        made[message.attempt_id].follow_ups.append(turns[message.id])
    for turn in turns.values():
        if not turn.transcripts:
            nothing = Transcript(turn.question, created=problem.created, phase=Phase.ENDED)
            turn.add(nothing)
    return root
