"""The engine process: loads one model, answers one question at a time, outlives every error."""

import logging
import os
import queue
import resource
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path

import msgspec

from engine.answering.generation import Control, generate
from engine.answering.model_session import ModelSession
from engine.base.sentence import say
from engine.children import stdio
from engine.children.hello import Hello
from engine.gguf.description import kind_of
from engine.llama import available
from engine.llama.context import Aborted
from engine.wire.errors import Busy, EngineError, NoModel, NotEnoughMemory
from engine.wire.protocol import (
    VERSION,
    AnswerNow,
    Cancel,
    ErrorKind,
    Failed,
    Generate,
    Load,
    Loaded,
    Notice,
    Progress,
    Request,
    Tokenize,
    Tokens,
)

NICENESS = 5


class Worker:
    """Requests come in on the wire's thread, work is done on the caller's of `run`."""

    def __init__(self, wire: stdio.Wire) -> None:
        self._wire = wire
        self._inbox: queue.SimpleQueue[tuple[Request, Control]] = queue.SimpleQueue()
        self._decoder = msgspec.json.Decoder(Request)
        self._session: ModelSession | None = None
        self._idle_work: Callable[[], None] | None = None
        self._address_space = resource.getrlimit(resource.RLIMIT_AS)
        self._lock = threading.Lock()  # what both threads touch, below
        self._controls: dict[int, Control] = {}  # of the generations that have not ended
        self._abortable: int | None = None  # the request whose decodes a cancel aborts
        self._idling = False

    def run(self) -> None:
        """Serves requests until the wire's end-of-file ends the process."""
        self._wire.send(Hello(VERSION, os.getpid()))
        self._wire.listen(self._hear)
        while True:
            try:
                request, control = self._inbox.get(block=self._idle_work is None)
            except queue.Empty:
                self._work_while_idle()
            else:
                self._serve(request, control)

    def _hear(self, line: bytes) -> None:
        """One line, on the wire's thread: what cannot wait is done at once, the rest is queued."""
        try:
            request = self._decoder.decode(line)
        except (msgspec.DecodeError, RecursionError) as error:
            why = say("engine.line-too-long") if line is stdio.TOO_LONG else str(error)
            sentence = say("engine.bad-request", why=why)
            self._wire.send(Failed(_id_of(line), ErrorKind.BAD_REQUEST, sentence))
            return
        with self._lock:
            if isinstance(request, Cancel | AnswerNow):
                self._steer(request)
                return
            control = Control()
            if isinstance(request, Generate):
                self._controls[request.id] = control
            if self._idling and self._session:
                self._session.context.abort()
            self._inbox.put((request, control))

    def _steer(self, request: Cancel | AnswerNow) -> None:
        control = self._controls.get(request.target)
        if control and isinstance(request, AnswerNow):
            control.answer_now = True
        elif control:
            control.cancelled = True
            if self._abortable == request.target and self._session:
                self._session.context.abort()

    def _serve(self, request: Request, control: Control) -> None:
        try:
            self._answer(request, control)
        except EngineError as error:
            self._fail(request.id, error)
        except MemoryError:
            self._fail(request.id, NotEnoughMemory(say("engine.out-of-memory")))
        except Exception:  # noqa: BLE001  a mistake of ours must not cost the next question
            traceback.print_exc()
            self._wire.send(Failed(request.id, ErrorKind.BUG, say("engine.mistake")))
        finally:
            with self._lock:
                self._abortable = None
            self._forget(request.id, control)

    def _forget(self, request_id: int, control: Control) -> None:
        with self._lock:
            if self._controls.get(request_id) is control:
                del self._controls[request_id]

    def _answer(self, request: Request, control: Control) -> None:
        match request:
            case Load():
                self._load(request)
            case Generate():
                self._generate(request, control)
            case Tokenize():
                ids = self._need_session().model.tokenize(request.text, special=False)
                self._wire.send(Tokens(request.id, ids))

    def _fail(self, request_id: int, error: EngineError) -> None:
        self._wire.send(Failed(request_id, error.kind, error.sentence))

    def _load(self, request: Load) -> None:
        """A failed load leaves no model: two would not fit."""
        self._unload()
        if not request.force:
            available.limit_to_available()
        started = time.monotonic()
        thousandth = -1

        def on_progress(fraction: float) -> bool:
            nonlocal thousandth
            if int(1000 * fraction) > thousandth:
                thousandth = int(1000 * fraction)
                self._wire.send(Progress(request.id, "load", thousandth, 1000))
            return True

        path = Path(request.path)
        session = ModelSession(
            path,
            n_ctx=request.n_ctx,
            n_threads=request.n_threads,
            kv_type=request.kv_type,
            force=request.force,
            quiet=request.quiet,
            states=(Path(request.states), request.states_limit) if request.states else None,
            on_progress=on_progress,
        )
        with self._lock:
            self._session = session
        self._wire.send(
            Loaded(
                request.id,
                path=request.path,
                name=session.model.name,
                kind=kind_of(session.model.header),
                n_params=session.model.n_params,
                n_ctx=session.context.n_ctx,
                n_ctx_train=session.model.n_ctx_train,
                n_threads=session.context.n_threads,
                file_size=session.model.header.file_size,
                memory=session.memory,
                seconds=time.monotonic() - started,
            )
        )

    def _generate(self, request: Generate, control: Control) -> None:
        session = self._need_session()
        self._idle_work = None
        session.context_for(request.n_samples if 1 <= request.n_samples <= ModelSession.MAX_SAMPLES else 1)
        with self._lock:
            session.context.resume()
            self._abortable = request.id
        texts = generate(session, request, control, self._wire.send, self._attend)
        if len(texts) == 1:
            self._idle_work = lambda: session.remember(
                request.messages,
                request.begun + texts[0],
                self._yield_to_requests,
                on_disk=not request.private,
            )

    def _attend(self) -> None:
        """Between two steps of a generation: short requests are served, long ones refused."""
        while True:
            try:
                request, control = self._inbox.get_nowait()
            except queue.Empty:
                return
            if isinstance(request, Tokenize):
                self._answer(request, control)
                continue
            self._forget(request.id, control)
            self._fail(request.id, Busy(say("engine.busy")))

    def _work_while_idle(self) -> None:
        work, self._idle_work = self._idle_work, None
        session = self._session
        if work is None or session is None:
            return
        with self._lock:
            session.context.resume()
            self._idling = self._inbox.empty()
        try:
            if self._idling:
                work()
                if session.states.complaint:
                    self._wire.send(Notice(session.states.complaint))
        except Aborted:
            self._idle_work = work  # after the request; a question gives it up
        except Exception:  # noqa: BLE001  the next question is only slower
            traceback.print_exc()
        finally:
            with self._lock:
                self._idling = False

    def _yield_to_requests(self) -> None:
        if not self._inbox.empty():
            raise Aborted(say("engine.request-waits"))

    def _unload(self) -> None:
        self._idle_work = None
        with self._lock:
            session, self._session = self._session, None
        if session:
            session.close()
        resource.setrlimit(resource.RLIMIT_AS, self._address_space)

    def _need_session(self) -> ModelSession:
        if self._session is None:
            raise NoModel(say("engine.no-model"))
        return self._session


def _id_of(line: bytes) -> int:
    """The id that a line which is no request still may have; 0 without."""
    try:
        return msgspec.json.decode(line, type=_Numbered).id
    except (msgspec.DecodeError, RecursionError):
        return 0


class _Numbered(msgspec.Struct):
    id: int = 0


def main() -> int:
    """Serves on stdin and stdout until end-of-file."""
    wire = stdio.take_over()
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(name)s: %(message)s")
    os.nice(NICENESS)
    Worker(wire).run()
    return 0
