"""The worker over its own pipes: every line is answered, no noise gets in, end-of-file ends it."""

import json
import os
import random
import resource
import select
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from benchmarks.random_model import shape, write_random_model
from engine.wire.protocol import (
    AnswerNow,
    Budget,
    Cancel,
    ChatMessage,
    ErrorKind,
    Event,
    Failed,
    Finished,
    FinishReason,
    Generate,
    Hello,
    Load,
    Loaded,
    Progress,
    Request,
    Sampling,
    Tokenize,
    Tokens,
)
from tests.engine.conversation import cpu_seconds, eventually, question, runs
from tests.engine.parity.parity import REPOSITORY

QUESTION = [ChatMessage("user", "Solve 3x + 5 = 20.")]


class Pipes:
    """A worker process, a line at a time."""

    def __init__(self, code: str = "") -> None:
        run = (
            ["-c", f"{code}\nimport engine.worker\nengine.worker.main()"]
            if code
            else ["-m", "engine", "worker"]
        )
        self.process = subprocess.Popen(
            [sys.executable, *run],
            cwd=REPOSITORY,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE if code else None,
        )
        self.pending = b""
        assert isinstance(self.next(), Hello)

    def send(self, *requests: Request) -> None:
        self.write(b"".join(msgspec.json.encode(request) + b"\n" for request in requests))

    def write(self, data: bytes) -> None:
        assert self.process.stdin
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def next(self, seconds: float = 120) -> Event:
        assert self.process.stdout
        while b"\n" not in self.pending:
            readable, _, _ = select.select([self.process.stdout], [], [], seconds)
            assert readable, "the worker says nothing"
            chunk = os.read(self.process.stdout.fileno(), 1 << 16)
            assert chunk, f"the worker ended ({self.process.wait(5)}): {self.last_words()}"
            self.pending += chunk
        line, self.pending = self.pending.split(b"\n", 1)
        return msgspec.json.decode(line, type=Event)  # type: ignore[no-any-return]

    def until(self, wanted: Callable[[Event], bool] | type) -> list[Event]:
        """Events up to the one that is `wanted`."""
        events = [self.next()]
        while not (isinstance(events[-1], wanted) if isinstance(wanted, type) else wanted(events[-1])):
            events.append(self.next())
        return events

    def load(self, path: Path, n_ctx: int = 1024, n_threads: int = 1) -> Event:
        self.send(Load(1, str(path), n_ctx=n_ctx, n_threads=n_threads))
        return self.until(lambda event: isinstance(event, Loaded | Failed))[-1]

    def last_words(self) -> str:
        """What one with code of its own had on stderr; the others share ours."""
        return self.process.stderr.read().decode(errors="replace") if self.process.stderr else ""

    def end(self) -> bytes:
        """Closes stdin; what was on stderr."""
        _, noise = self.process.communicate(timeout=60)
        return noise or b""


@pytest.fixture
def pipes() -> Iterator[Pipes]:
    worker = Pipes()
    yield worker
    worker.end()


@pytest.fixture
def loaded(pipes: Pipes, tiny_a: Path) -> Pipes:
    assert isinstance(pipes.load(tiny_a), Loaded)
    return pipes


def failure(event: Event) -> ErrorKind:
    assert isinstance(event, Failed)
    assert str(event.sentence).endswith(".")
    return event.kind


def test_it_ends_at_end_of_file_when_idle(pipes: Pipes) -> None:
    pipes.end()
    assert pipes.process.returncode == 0


def test_it_ends_at_end_of_file_at_any_moment_of_an_answer(tiny_a: Path) -> None:
    for n_events in (1, 3, 20):
        pipes = Pipes()
        pipes.load(tiny_a)
        pipes.send(question(2, QUESTION, temperature=1.5, seed=1))
        for _ in range(n_events):
            pipes.next()
        started = time.monotonic()
        assert pipes.process.stdin
        pipes.process.stdin.close()
        assert pipes.process.wait(60) == 0
        assert time.monotonic() - started < 40
        assert pipes.process.stdout
        pipes.process.stdout.close()


NATIVE_CALL = """
import ctypes
from engine.llama.context import Context
def decode(self, batch):
    print("in the call", flush=True)
    ctypes.CDLL(None).sleep(60)
Context.decode = decode
"""


def test_it_ends_at_end_of_file_in_the_middle_of_a_native_call(tiny_a: Path) -> None:
    pipes = Pipes(NATIVE_CALL)
    pipes.load(tiny_a)
    pipes.send(question(2, QUESTION))
    assert pipes.process.stderr
    for line in pipes.process.stderr:
        if b"in the call" in line:
            break
    started = time.monotonic()
    pipes.end()
    assert time.monotonic() - started < 40  # of the call's 60


NOISE = """
import ctypes, os
import engine.answering.generation
from engine.llama.context import Context
decode = Context.decode
def noisy(self, batch):
    print('{"type":"loaded"', flush=True)
    os.write(1, b"noise on descriptor 1\\n")
    ctypes.CDLL(None).puts(b"noise from a library")
    assert os.read(0, 10) == b""
    return decode(self, batch)
Context.decode = noisy
"""


def test_what_libraries_print_or_read_cannot_corrupt_the_protocol(tiny_a: Path) -> None:
    pipes = Pipes(NOISE)
    assert isinstance(pipes.load(tiny_a), Loaded)
    pipes.send(question(2, QUESTION, max_tokens=5))
    assert isinstance(pipes.until(Finished)[-1], Finished)
    assert b"noise on descriptor 1" in pipes.end()


def test_it_dumps_no_core_and_is_nice(pipes: Pipes) -> None:
    pid = pipes.process.pid
    assert resource.prlimit(pid, resource.RLIMIT_CORE) == (0, 0)
    assert os.getpriority(os.PRIO_PROCESS, pid) == min(19, os.getpriority(os.PRIO_PROCESS, 0) + 5)


def test_without_a_model_questions_are_refused(pipes: Pipes) -> None:
    pipes.send(question(1, QUESTION), Tokenize(2, "x"))
    assert [failure(pipes.next()), failure(pipes.next())] == [ErrorKind.NO_MODEL, ErrorKind.NO_MODEL]


def test_files_that_are_no_model_of_ours_are_refused_by_kind(
    pipes: Pipes, tmp_path: Path, tiny_a: Path
) -> None:
    good = tiny_a.read_bytes()
    text, cut, foreign, other = (tmp_path / f"{name}.gguf" for name in ("text", "cut", "foreign", "other"))
    text.write_text("Solve 3x + 5 = 20.\n")
    cut.write_bytes(good[: len(good) // 2])
    key = b"phi4flash.layout_version"
    assert good.count(key) == 1
    foreign.write_bytes(good.replace(key, b"phi4flash.layout_verzion"))
    other.write_bytes(good.replace(b"phi4flash", b"phi4slash"))
    kinds = {
        path.name: failure(pipes.load(path))
        for path in (text, cut, foreign, other, tmp_path / "none", tmp_path)
    }
    assert kinds == {
        "text.gguf": ErrorKind.NOT_A_MODEL,
        "cut.gguf": ErrorKind.TRUNCATED,
        "foreign.gguf": ErrorKind.FOREIGN_LAYOUT,
        "other.gguf": ErrorKind.UNSUPPORTED_ARCHITECTURE,
        "none": ErrorKind.NOT_A_MODEL,
        tmp_path.name: ErrorKind.NOT_A_MODEL,
    }
    assert isinstance(pipes.load(tiny_a), Loaded)


@pytest.mark.parametrize(
    ("request_", "kind"),
    [
        (Load(1, "MODEL", kv_type="q4_0"), ErrorKind.UNSUPPORTED_OPTION),
        (Load(1, "MODEL", kv_type="q8_0"), ErrorKind.UNSUPPORTED_OPTION),  # tiny-a's head_dim is 8
        (Load(1, "MODEL", n_ctx=-1), ErrorKind.BAD_REQUEST),
        (Load(1, "MODEL", n_threads=100_000), ErrorKind.BAD_REQUEST),
    ],
)
def test_loads_that_cannot_be_are_refused(
    pipes: Pipes, tiny_a: Path, request_: Load, kind: ErrorKind
) -> None:
    pipes.send(msgspec.structs.replace(request_, path=str(tiny_a)))
    assert failure(pipes.until(Failed)[-1]) == kind


def test_a_model_that_does_not_fit_is_refused_with_the_numbers_unless_forced(tiny_a: Path) -> None:
    pipes = Pipes("import engine.llama.fit; engine.llama.fit.available = lambda: 30_000_000")
    refused = pipes.load(tiny_a)
    assert failure(refused) == ErrorKind.NOT_ENOUGH_MEMORY
    assert isinstance(refused, Failed)
    assert refused.sentence.facts["available"] == 30_000_000
    assert refused.sentence.facts["needed"] > 30_000_000
    pipes.send(Load(2, str(tiny_a), n_ctx=256, force=True))
    assert isinstance(pipes.until(lambda event: not isinstance(event, Progress))[-1], Loaded)
    pipes.end()


BAD = [
    question(2, []),
    question(2, [ChatMessage("user", "  ")]),
    question(2, [ChatMessage("tool", "x")]),
    question(2, [*QUESTION, ChatMessage("assistant", "5")]),
    question(2, QUESTION, n_samples=0),
    question(2, QUESTION, n_samples=100_000),
    question(2, QUESTION, max_tokens=-1),
    question(2, QUESTION, temperature=-1.0),
    question(2, QUESTION, top_p=0.0),
]


def test_questions_that_cannot_be_are_refused_and_the_next_is_answered(loaded: Pipes) -> None:
    for request in BAD:
        loaded.send(request)
        assert (
            failure(loaded.until(lambda event: not isinstance(event, Progress))[-1]) == ErrorKind.BAD_REQUEST
        )
    loaded.send(question(3, QUESTION, max_tokens=2))
    assert isinstance(loaded.until(Finished)[-1], Finished)


def test_a_prompt_longer_than_the_context_is_refused_with_the_numbers(loaded: Pipes) -> None:
    loaded.send(question(2, [ChatMessage("user", "1 + 1 " * 1000)]))
    refused = loaded.until(Failed)[-1]
    assert isinstance(refused, Failed)
    assert refused.kind == ErrorKind.CONTEXT_FULL
    assert refused.sentence.facts["n_ctx"] == 1024 < refused.sentence.facts["n_prompt"]


def test_a_mistake_of_ours_costs_one_answer_only(tiny_a: Path) -> None:
    pipes = Pipes(
        "from engine.prompt.chat import Chat; Chat.prompt = lambda self, messages: 1 / (len(messages) - 3)"
    )
    pipes.load(tiny_a)
    pipes.send(question(2, [*QUESTION, ChatMessage("assistant", "5"), *QUESTION]), Tokenize(3, "x"))
    assert failure(pipes.next()) == ErrorKind.BUG
    assert isinstance(pipes.next(), Tokens)
    assert b"ZeroDivisionError" in pipes.end()


def test_lines_that_are_no_requests_are_refused_and_the_next_is_served(
    loaded: Pipes, rng: random.Random
) -> None:
    lines = [
        b"",
        b"   ",
        b"nonsense",
        b"{}",
        b"[]",
        b"null",
        b'{"type":"load"}',
        b'{"type":"generate","id":5,"messages":"x"}',
        b'{"type":"tokenize","id":"six","text":"x"}',
        b'{"type":"tokenize","id":7,"text":8}',
        b'{"type":"unknown","id":9}',
        b'{"type":"tokenize","id":1e400,"text":"x"}',
        b"[" * 100_000,
        b"\xff\xfe\x00",
        b"x" * (1 << 25),
    ]
    whole = b'{"type":"generate","id":4,"messages":[{"role":"user","content":"x"}],"max_tokens":1}'
    lines += [whole[: rng.randrange(1, len(whole) - 1)] for _ in range(30)]
    for line in lines:
        loaded.write(line + b"\n")
    loaded.send(Tokenize(1000, "x"))
    events = loaded.until(Tokens)
    refused = [event for event in events if isinstance(event, Failed)]
    assert len(refused) == len(lines) - 2  # empty lines are nothing
    assert {event.kind for event in refused} == {ErrorKind.BAD_REQUEST}
    assert {5, 7, 9} <= {event.id for event in refused}
    assert events[-1] == Tokens(1000, events[-1].ids) and events[-1].ids  # noqa: PT018


def test_random_requests_never_end_the_worker(loaded: Pipes, rng: random.Random, full: bool) -> None:
    values: list[object] = [
        None,
        True,
        0,
        -1,
        2**31,
        2**63,
        1.5,
        "",
        "user",
        "\x00",
        [],
        {},
        [None],
        "<|end|>",
    ]
    fields = [*Generate.__struct_fields__, *Load.__struct_fields__, "target", "text"]
    inner = [*Sampling.__struct_fields__, *Budget.__struct_fields__]
    for number in range(2000 if full else 200):
        request = {name: rng.choice(values) for name in rng.sample(fields, rng.randrange(len(fields)))}
        for name in {"sampling", "budget"} & request.keys():
            request[name] = {inside: rng.choice(values) for inside in rng.sample(inner, 2)}
        request |= {"type": rng.choice(["load", "generate", "cancel", "answer-now", "nothing", "tokenize"])}
        loaded.write(json.dumps(request | {"id": number} if rng.random() < 0.9 else request).encode() + b"\n")
        if number % 20 == 19:  # both pipes would fill if nobody read the answers
            loaded.send(Tokenize(-1 - number, "x"))
            assert loaded.until(lambda event, end=-1 - number: getattr(event, "id", 0) == end)


def test_a_cancel_or_answer_now_for_nothing_is_no_harm(loaded: Pipes) -> None:
    loaded.send(Cancel(2, 99), AnswerNow(3, 99), question(4, QUESTION, max_tokens=2), Cancel(5, 99))
    finished = loaded.until(Finished)[-1]
    assert isinstance(finished, Finished)
    assert finished.reason is FinishReason.LENGTH


def test_a_cancel_sent_along_with_the_question_holds(loaded: Pipes) -> None:
    loaded.send(question(2, QUESTION, temperature=1.5), Cancel(3, 2))
    finished = loaded.until(Finished)[-1]
    assert isinstance(finished, Finished)
    assert finished.reason is FinishReason.CANCELLED


def test_the_same_seed_gives_the_same_text_and_another_another(loaded: Pipes) -> None:
    texts = []
    for seed in (1, 2, 1):
        loaded.send(question(2, QUESTION, temperature=1.0, seed=seed, max_tokens=30))
        texts.append("".join(getattr(event, "text", "") for event in loaded.until(Finished)))
    assert texts[0] == texts[2] != texts[1]


def test_a_follow_up_goes_on_from_the_answer_without_its_thinking(loaded: Pipes, tiny_a: Path) -> None:
    loaded.send(question(2, QUESTION, max_tokens=30))
    first = loaded.until(Finished)
    answer = "".join(getattr(event, "text", "") for event in first)
    assert eventually(lambda: not _busy(loaded.process.pid))
    follow_up = [*QUESTION, ChatMessage("assistant", answer), ChatMessage("user", "Why?")]
    loaded.send(question(3, follow_up, max_tokens=40))
    kept = loaded.until(Finished)
    fresh = Pipes()
    fresh.load(tiny_a)
    fresh.send(question(3, follow_up, max_tokens=40))
    whole = fresh.until(Finished)
    fresh.end()
    assert [event.text for event in kept if hasattr(event, "text")] == [
        event.text for event in whole if hasattr(event, "text")
    ]
    end, begin = kept[-1], first[-1]
    assert isinstance(end, Finished)
    assert isinstance(begin, Finished)
    assert whole[-1].n_cached == 0  # type: ignore[union-attr]
    assert end.n_cached > begin.n_prompt  # the answer was read while idle
    assert end.n_prompt - end.n_cached < 10  # the new words, and what opens the answer


def _busy(pid: int) -> bool:
    """Whether a thread of it works, or would if it got a core."""
    before = cpu_seconds(pid)
    time.sleep(0.2)
    stats = [stat.read_text() for stat in Path(f"/proc/{pid}/task").glob("*/stat")]
    ready = any(stat.rpartition(")")[2].split()[0] in "RD" for stat in stats)
    return ready or cpu_seconds(pid) > before


def test_idle_takes_no_cpu_and_unload_gives_memory_back(pipes: Pipes, slow_model: Path) -> None:
    before = _resident(pipes.process.pid)
    assert isinstance(pipes.load(slow_model), Loaded)
    held = _resident(pipes.process.pid)
    assert held - before > 0.9 * slow_model.stat().st_size
    pipes.send(question(2, QUESTION, max_tokens=2))
    pipes.until(Finished)
    assert eventually(lambda: not _busy(pipes.process.pid))
    pipes.send(Load(3, "/nowhere.gguf"))
    pipes.until(Failed)
    assert _resident(pipes.process.pid) - before < 0.15 * (held - before)


def _resident(pid: int) -> int:
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * resource.getpagesize()


@pytest.fixture(scope="module")
def slow_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """About 90 M parameters: a ubatch of prefill takes longer than a cancel may."""
    path = tmp_path_factory.mktemp("slow") / "slow.gguf"
    write_random_model(path, shape("8,1024,16,8,4096,512,256"), "q8_0", 1)
    return path


@pytest.mark.measured
def test_a_cancel_in_prefill_takes_less_than_100_ms(
    pipes: Pipes, slow_model: Path, figure: Callable[[str], None]
) -> None:
    assert isinstance(pipes.load(slow_model, n_ctx=8192, n_threads=0), Loaded)
    prompt = [ChatMessage("user", "1 + 2 = 3, " * 500)]
    latencies, ubatch = [], 0.0
    for number in range(10, 22):
        pipes.send(question(number, prompt))
        pipes.until(lambda event: isinstance(event, Progress) and event.done >= 128)
        started = time.monotonic()
        pipes.until(lambda event: isinstance(event, Progress) and event.done >= 256)
        ubatch = time.monotonic() - started
        time.sleep(ubatch / 3)  # into the third ubatch
        started = time.monotonic()
        pipes.send(Cancel(number + 100, number))
        finished = pipes.until(Finished)[-1]
        latencies.append(time.monotonic() - started)
        assert isinstance(finished, Finished)
        assert finished.reason is FinishReason.CANCELLED
        # Three in a row, at the fourth try at the latest: other programs take the cores now and then.
        if len(latencies) % 3 == 0 and statistics.median(latencies[-3:]) < 0.1:
            break
    latency = statistics.median(latencies[-3:])
    figure(f"a cancel in prefill takes {1000 * latency:.0f} ms (a ubatch {1000 * ubatch:.0f} ms)")
    assert latency < 0.1


def test_an_idle_worker_outlives_its_question_but_not_its_parent(loaded: Pipes) -> None:
    loaded.send(question(2, QUESTION, max_tokens=1))
    loaded.until(Finished)
    assert runs(loaded.process.pid)
    loaded.end()
    assert not runs(loaded.process.pid)
