"""The checker process: one request after the other, each bounded in time, memory and recursion."""

import logging
import os
import queue
import resource
import signal
import sys
from types import FrameType

import msgspec

from app.study.algebra.from_set_up import from_set_up
from app.study.algebra.protocol import (
    VERSION,
    Compare,
    Event,
    Group,
    Grouped,
    Judge,
    Judged,
    Request,
    Understand,
    Understood,
    Work,
    Worked,
    WorkSetUp,
)  # fmt: skip
from app.study.algebra.worked_out import worked_out
from app.study.marking.compare import compare
from app.study.marking.grouping import grouped
from app.study.marking.judge import judge
from app.study.marking.verdict import Judgement, undecided
from app.study.problems.preview import meant, understood
from app.study.problems.reading import read
from app.study.problems.tasks.calculus import Integrate
from engine.base.sentence import Sentence, say
from engine.children import stdio
from engine.children.hello import Hello

log = logging.getLogger("checker.worker")

MEMORY = 1 << 30  # bytes of address space; SymPy itself needs about 150 MB of it
AGAIN = 0.1  # seconds; where Late comes in a finalizer, Python swallows it
OWN_SHARE = 0.85
"""Of a request's seconds: after them the worker gives up by itself, which costs no restart."""


_WARMING = [
    ("What is 1/2 + 1/3?", "5/6"),
    ("Solve x^2 - 3 = 0", "±√3"),
    ("Solve |x - 1| < 2", "-1 < x < 3"),
    ("Solve x + y = 3, x - y = 1", "(2, 1)"),
    ("Factor x^2 - 4", "(x-2)(x+2)"),
    ("Find the limit of x^2 as x approaches 2", "4"),
    ("Evaluate ∫_0^1 x dx", "1/2"),
]


class Late(BaseException):
    """The time for this request is over; no `except Exception` on the way may keep it."""


def main() -> int:
    """Answers requests until its stdin ends."""
    wire = stdio.take_over()
    logging.basicConfig(stream=sys.stderr, format="checker: %(message)s")
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    signal.signal(signal.SIGALRM, _late)
    requests: queue.SimpleQueue[Request] = queue.SimpleQueue()
    decoder = msgspec.json.Decoder(Request)
    wire.listen(lambda line: requests.put(decoder.decode(line)))  # before all: a parent that dies ends it
    warm()
    wire.send(Hello(VERSION, os.getpid()))
    while True:
        wire.send(answered(requests.get()))


def warm() -> None:
    """Loads what SymPy loads at first use, so that no student waits for it."""
    import sympy

    x = sympy.Symbol("x", real=True)
    sympy.factor_list(x**2 - 1)
    sympy.solveset(x**2 - 2, x, sympy.S.Reals)
    sympy.simplify(sympy.sin(x) ** 2 + sympy.cos(x) ** 2)
    sympy.integrate(x**2, x)
    sympy.limit(sympy.sin(x) / x, x, 0)
    for problem, answer in _WARMING:
        judge(problem, answer)


def answered(request: Request) -> Event:
    """The answer to one request, whatever it holds."""
    try:
        try:
            signal.setitimer(signal.ITIMER_REAL, max(0.01, request.seconds * OWN_SHARE))
            return _work(request)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    except Late:
        signal.setitimer(signal.ITIMER_REAL, 0)
        return _given_up(request, say("algebra.how.late"), say("algebra.why.late"))
    except MemoryError:
        return _given_up(request, say("algebra.how.memory"), say("algebra.why.memory"))
    except RecursionError:
        return _given_up(request, say("algebra.how.too-deep"), say("algebra.why.too-deep"))
    except Exception:
        log.exception("a request failed")
        return _given_up(request, say("algebra.how.failed"), say("algebra.why.failed"))


def _work(request: Request) -> Event:
    match request:
        case Compare(id, given, known, question):
            return Judged(id, compare(given, known, question))
        case Judge(id, problem, answer):
            return Judged(id, judge(problem, answer))
        case Group(id, answers, problem):
            groups, judgement = grouped(answers, problem)
            return Grouped(id, groups, judgement)
        case Understand(id, problem):
            return _understood(id, problem)
        case Work():
            return _worked(request)
        case WorkSetUp():
            return from_set_up(request)


def _worked(request: Work) -> Worked:
    """What was found before the time was over: the answer at least, where the working takes too long."""
    found: Worked | None = None
    try:
        if not isinstance(read(request.problem), Integrate):
            left = signal.getitimer(signal.ITIMER_REAL)[0]
            signal.setitimer(signal.ITIMER_REAL, max(0.01, left - request.seconds * OWN_SHARE * 2 / 3))
        for each in worked_out(request):
            found = each
    except (Late, MemoryError, RecursionError):
        if found is None:
            raise
    except Exception:
        if found is None:
            raise
        log.exception("a working failed")
    assert found is not None
    read_as = _understood(request.id, request.problem)
    tex = read_as.tex if read_as.words is not None else ""
    return msgspec.structs.replace(found, reading=read_as.words, tex=tex, meant=read_as.meant)


def _understood(number: int, problem: str) -> Understood:
    words, tex = understood(problem)
    text, formula = meant(problem) if words is None else ("", "")
    return Understood(number, words, formula if text else tex, text)


def _given_up(request: Request, how: Sentence, why: Sentence) -> Event:
    if isinstance(request, Understand):
        return Understood(request.id, None, "")
    if isinstance(request, Work | WorkSetUp):
        return Worked(request.id, why=why)
    judgement: Judgement = undecided(how, why)
    if isinstance(request, Group):
        return Grouped(request.id, [[place] for place in range(len(request.answers))], judgement)
    return Judged(request.id, judgement)


def _late(number: int, frame: FrameType | None) -> None:
    signal.setitimer(signal.ITIMER_REAL, AGAIN)
    raise Late


if __name__ == "__main__":
    sys.exit(main())
