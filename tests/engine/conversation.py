"""Asks a client, gathers what comes; and looks at processes from outside."""

import os
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from engine.client import EngineClient
from engine.wire.protocol import Budget, ChatMessage, Delta, Finished, Generate, Progress, Sampling


@dataclass
class Reply:
    """One request's events, sorted."""

    texts: dict[int, str] = field(default_factory=dict)
    finished: dict[int, Finished] = field(default_factory=dict)
    progress: list[Progress] = field(default_factory=list)
    n_deltas: int = 0

    @property
    def text(self) -> str:
        return self.texts.get(0, "")

    @property
    def end(self) -> Finished:
        return self.finished[0]

    def add(self, event: Progress | Delta | Finished) -> None:
        if isinstance(event, Delta):
            self.n_deltas += 1
            self.texts[event.sample] = self.texts.get(event.sample, "") + event.text
        elif isinstance(event, Finished):
            assert event.sample not in self.finished
            self.finished[event.sample] = event
        else:
            self.progress.append(event)


def options_of(loose: dict[str, object]) -> dict[str, object]:
    """Options by name, as Generate takes them: those of its sampling and budget in their structs."""
    loose, made = dict(loose), {}
    for name, kind in (("sampling", Sampling), ("budget", Budget)):
        made[name] = kind(**{field: loose.pop(field) for field in kind.__struct_fields__ if field in loose})
    return {**made, **loose}


def question(number: int, messages: list[ChatMessage], **options: object) -> Generate:
    """A request with options of Generate, of its sampling and of its budget."""
    return Generate(number, messages, **options_of(options))  # type: ignore[arg-type]


def gather(events: Iterable[Progress | Delta | Finished]) -> Reply:
    reply = Reply()
    for event in events:
        reply.add(event)
    return reply


def ask(client: EngineClient, *turns: str, **options: object) -> Reply:
    """Turns alternate between user and assistant, the first is a user's."""
    roles = ("user", "assistant")
    messages = [ChatMessage(roles[i % 2], text) for i, text in enumerate(turns)]
    return gather(client.generate(messages, **options_of(options)))  # type: ignore[arg-type]


def runs(pid: int) -> bool:
    """Whether a thread of process `pid` exists that is no zombie."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        n_threads = len(os.listdir(f"/proc/{pid}/task"))
    except OSError:
        return False
    return state not in "ZX" or n_threads > 1


def eventually(condition: Callable[[], bool], seconds: float = 60.0) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.02)
    return condition()


def cpu_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
