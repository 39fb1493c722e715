"""The engine worker's handle: starts it when needed, again after it died, and never leaves it behind."""

import contextlib
import itertools
import logging
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import TypeVar

import msgspec

from engine.base.sentence import Sentence, say
from engine.children.child import STALL_SECONDS, Child
from engine.children.death import ChildDied, NotStarted
from engine.wire.errors import EngineError, NoModel, WorkerDied, error_of
from engine.wire.protocol import (
    DEFAULT_SAMPLING,
    UNBOUNDED,
    VERSION,
    AnswerNow,
    Budget,
    Cancel,
    ChatMessage,
    Delta,
    Event,
    Failed,
    Finished,
    Generate,
    Load,
    Loaded,
    Notice,
    Progress,
    Request,
    Sampling,
    Tokenize,
    Tokens,
)

log = logging.getLogger("engine.client")

Worker = Child[Event]

_E = TypeVar("_E", bound=Event)


class EngineClient:
    """One engine worker process, started when first needed and again after it died. Thread-safe.

    A worker's death is raised once, as WorkerDied, to whoever waits for it. The next call starts another
    and loads the last model that loaded well; a reload that fails is not tried again by itself.
    In the folder `states`, up to states_limit bytes are kept of what the models have read. `on_notice`
    hears, on a thread of the client's, what a worker tells that no request failed of (a full disk).
    """

    def __init__(
        self,
        command: Sequence[str] | None = None,
        *,
        stall_seconds: float = STALL_SECONDS,
        states: Path | None = None,
        states_limit: int = 1 << 30,
        on_notice: Callable[[Sentence], None] = lambda sentence: None,
    ) -> None:
        self._own_command = command is None
        self._command = list(command or [sys.executable, "-m", "engine", "worker"])
        self._stall_seconds = stall_seconds
        self._states, self._states_limit = states, states_limit
        self._on_notice = on_notice
        self._ids = itertools.count(1)
        self._starting = threading.Lock()
        self._loading = threading.RLock()
        self._worker: Worker | None = None
        self._closed = False
        self._wanted: Load | None = None  # loaded well before: what a new worker has to load
        self._loaded: tuple[Worker, Loaded] | None = None
        self.restarts = 0
        self.notice: Sentence | None = None
        """What the present worker last gave notice of."""

    def __enter__(self) -> "EngineClient":
        return self

    def __exit__(self, *exception: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()

    @property
    def loaded(self) -> Loaded | None:
        """The model that answers, or None: none yet, or its worker died."""
        loaded = self._loaded
        return loaded[1] if loaded and loaded[0].alive else None

    @property
    def pid(self) -> int | None:
        """The living worker's process id."""
        worker = self._worker
        return worker.pid if worker and worker.alive else None

    def load(
        self,
        path: Path,
        *,
        n_ctx: int = 0,
        n_threads: int = 0,
        kv_type: str = "f16",
        force: bool = False,
        quiet: bool = False,
        on_progress: Callable[[Progress], None] | None = None,
    ) -> Loaded:
        """Loads `path` in place of the present model; blocks. Raises EngineError's subclasses.

        After a failure the next question loads the last good model again.
        """
        request = Load(
            next(self._ids),
            str(path.absolute()),
            n_ctx,
            n_threads,
            kv_type,
            force,
            quiet,
            states=str(self._states.absolute()) if self._states else "",
            states_limit=self._states_limit,
        )
        with self._loading:
            loaded = self._load(request, on_progress or (lambda progress: None))
            self._wanted = request
            return loaded

    def generate(
        self,
        messages: Sequence[ChatMessage],
        sampling: Sampling = DEFAULT_SAMPLING,
        budget: Budget = UNBOUNDED,
        *,
        n_samples: int = 1,
        begun: str = "",
        stop: Sequence[str] = (),
        grammar: str = "",
        logprobs: int = 0,
        private: bool = False,
    ) -> "Generation":
        """A generation, as Generate describes it, that starts when it is first iterated; returns at once."""
        request = Generate(
            next(self._ids),
            list(messages),
            sampling,
            budget,
            n_samples=n_samples,
            begun=begun,
            stop=list(stop),
            grammar=grammar,
            logprobs=logprobs,
            private=private,
        )
        return Generation(self, request)

    def tokenize(self, text: str) -> list[int]:
        """Token ids of user `text`. Raises NoModel when none was loaded."""
        worker = self._ready(lambda progress: None)
        with _answers(worker, Tokenize(next(self._ids), text)) as answers:
            return self._single(answers, Tokens).ids

    def close(self) -> None:
        """Ends the worker, whatever it is doing; whoever waits for it gets WorkerDied."""
        with self._starting:
            self._closed = True
            if self._worker:
                self._worker.close()

    def _load(self, request: Load, on_progress: Callable[[Progress], None]) -> Loaded:
        worker = self._living()
        self._loaded = None
        with _answers(worker, request) as answers:
            for event in answers:
                if isinstance(event, Progress):
                    on_progress(event)
                elif isinstance(event, Loaded):
                    self._loaded = (worker, event)
                    return event
        raise AssertionError("a conversation ends in an answer or an error")

    def _ready(self, on_progress: Callable[[Progress], None]) -> Worker:
        """A living worker with the wanted model in it."""
        with self._loading:
            worker = self._living()
            if self._loaded is None or self._loaded[0] is not worker:
                if self._wanted is None:
                    raise NoModel(say("engine.no-model"))
                request = msgspec.structs.replace(self._wanted, id=next(self._ids))
                try:
                    self._load(request, on_progress)
                except EngineError:
                    self._wanted = None
                    raise
            return worker

    def _living(self) -> Worker:
        with self._starting:
            if self._closed:
                raise WorkerDied(say("engine.closed"))
            if self._worker is None or not self._worker.alive:
                if self._worker is not None:
                    self.restarts += 1
                    log.warning("restarting the engine worker: %s", self._worker.death())
                self.notice = None
                self._worker = self._started()
            return self._worker

    def _started(self) -> Worker:
        try:
            return Child(
                self._command,
                Event,
                version=VERSION,
                here=Path(__file__).parents[1] if self._own_command else None,
                stall_seconds=self._stall_seconds,
                on_event=self._hear,
            )
        except NotStarted as error:
            raise WorkerDied(say("engine.not-started", why=error.sentence)) from error

    def _hear(self, event: Event) -> None:
        """What answers no question, on the worker's thread."""
        if isinstance(event, Notice):
            self.notice = event.sentence
            self._on_notice(event.sentence)
        if isinstance(event, Notice | Failed):
            log.warning("the engine worker: %s", event.sentence)

    @staticmethod
    def _single(answers: Iterator[Event], kind: type[_E]) -> _E:
        return next(event for event in answers if isinstance(event, kind))


class Generation:
    """One question's answer, as it comes. Iterate once."""

    def __init__(self, client: EngineClient, request: Generate) -> None:
        self._client = client
        self._request = request
        self._worker: Worker | None = None
        self._lock = threading.Lock()
        self._cancelled = self._answer_now = False

    def __iter__(self) -> Iterator[Progress | Delta | Finished]:
        """Events until the last sample's Finished; Progress of stage `load` first, when the worker was dead.

        Raises EngineError's subclasses: WorkerDied when the worker ended meanwhile.
        """
        progress: list[Progress] = []
        worker = self._client._ready(progress.append)
        yield from progress
        with _answers(worker, self._request) as answers:
            with self._lock:
                self._worker = worker
                cancelled, answer_now = self._cancelled, self._answer_now
            if cancelled:
                self._say(Cancel)
            elif answer_now:
                self._say(AnswerNow)
            unfinished = self._request.n_samples
            try:
                for event in answers:
                    if isinstance(event, Progress | Delta | Finished):
                        yield event
                    if isinstance(event, Finished):
                        unfinished -= 1
                        if unfinished == 0:
                            return
            finally:
                if unfinished:  # abandoned in the middle: the worker must not go on for nobody
                    self._say(Cancel)

    def cancel(self) -> None:
        """Ends it soon, from any thread: its samples finish as cancelled."""
        with self._lock:
            self._cancelled = True
        self._say(Cancel)

    def answer_now(self) -> None:
        """Ends the thinking, from any thread: the answer follows."""
        with self._lock:
            self._answer_now = True
        self._say(AnswerNow)

    def _say(self, kind: type[Cancel] | type[AnswerNow]) -> None:
        worker = self._worker
        if worker:
            with contextlib.suppress(ChildDied):  # the one who iterates hears of it
                worker.send(kind(next(self._client._ids), self._request.id))


@contextlib.contextmanager
def _answers(worker: Worker, request: Request) -> Iterator[Iterator[Event]]:
    """The answers to `request` as they come; Failed and the worker's death are raised."""
    try:
        with worker.stream(request) as events:
            yield map(_unless_failed, events)
    except ChildDied as death:
        died = WorkerDied(say("engine.stopped", why=death.sentence), death.status)
        if death.said:
            died.add_note(death.said)
        raise died from None


def _unless_failed(event: Event) -> Event:
    if isinstance(event, Failed):
        raise error_of(event)
    return event
