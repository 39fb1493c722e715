"""Answers a conversation: prefill from the nearest kept state, then all samples decoded as one batch."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import zip_longest

import msgspec
import numpy as np

from engine.answering.grammar import Grammar
from engine.answering.model_session import ModelSession
from engine.answering.sample import Sample
from engine.answering.sampling import samplers
from engine.answering.states import MIN_TOKENS
from engine.base.sentence import say
from engine.llama.context import Aborted, Context, Logits, Slot
from engine.prompt.chat import END_THINK, answer_of, thinks
from engine.wire.errors import BadRequest, ContextFull, DamagedWeights
from engine.wire.protocol import Delta, Finished, FinishReason, Generate, Progress, TokenChoice

MAX_LOGPROBS = 20
MAX_ANSWER_RESERVE = 512  # tokens of the context that thinking leaves to the answer


@dataclass
class Control:
    """What other threads ask of a generation under way; a cancel also aborts the context."""

    cancelled: bool = False
    answer_now: bool = False


def generate(
    session: ModelSession,
    request: Generate,
    control: Control,
    send: Callable[[Progress | Delta | Finished], None],
    attend: Callable[[], None],
    *,
    prompt: Sequence[int] | None = None,
) -> list[str]:
    """Answers `request`, event by event through `send`; returns the texts.

    `attend` is called between steps. `prompt` are tokens in place of the conversation's. Raises ContextFull
    when the prompt does not fit, DamagedWeights, BadRequest and UnsupportedOption.
    """
    check(request)
    n_opening = 0
    if prompt is None:
        prompt = session.chat.prompt(request.messages)
        opening = session.chat.opening(request.messages)
        if len(opening) >= MIN_TOKENS and prompt[: len(opening)] == opening:
            n_opening = len(opening)
        thinking = session.chat.opens_thinking(request.messages)
        if request.begun:
            prompt = [*prompt, *session.chat.begun(request.messages, request.begun)]
            thinking = (thinking or thinks(request.begun)) and END_THINK not in request.begun
    elif prompt:
        thinking = False
    else:
        raise BadRequest(say("engine.request.empty-prompt"))
    run = _Run(session, request, control, send, attend, prompt, n_opening, thinking)
    try:
        return run.texts()
    finally:
        run.close()


def check(request: Generate) -> None:
    """BadRequest for what no model can do."""
    if not 1 <= request.n_samples <= ModelSession.MAX_SAMPLES:
        raise BadRequest(say("engine.request.samples", most=ModelSession.MAX_SAMPLES, n=request.n_samples))
    if min(msgspec.structs.astuple(request.budget)) < 0:
        raise BadRequest(say("engine.request.bounds"))
    if not 0 <= request.logprobs <= MAX_LOGPROBS:
        raise BadRequest(say("engine.request.logprobs", most=MAX_LOGPROBS, n=request.logprobs))


class _Run:
    def __init__(
        self,
        session: ModelSession,
        request: Generate,
        control: Control,
        send: Callable[[Progress | Delta | Finished], None],
        attend: Callable[[], None],
        prompt: Sequence[int],
        n_opening: int,
        thinking: bool,
    ) -> None:
        self._request = request
        self._control = control
        self._send = send
        self._attend = attend
        self._started = time.monotonic()
        self._first_token_seconds = 0.0
        self._session = session
        self._prompt = prompt
        self._n_opening = n_opening
        self._n_cached = 0
        self._samplers = samplers(session.model.header, request.sampling, request.n_samples)
        self._grammars: list[Grammar] = []
        try:
            for _ in self._samplers if request.grammar else ():
                self._grammars.append(Grammar(session.model, request.grammar))
        except BadRequest:
            self.close()
            raise
        self._samples = [
            Sample(
                session.model,
                sampler,
                request.budget,
                stop=request.stop,
                thinking=thinking,
                answered=bool(answer_of(request.begun)),
                grammar=grammar,
                logprobs=request.logprobs,
            )
            for sampler, grammar in zip_longest(self._samplers, self._grammars)
        ]

    def close(self) -> None:
        for sampler in self._samplers:
            sampler.close()
        for grammar in self._grammars:
            grammar.close()

    def texts(self) -> list[str]:
        context = self._session.context_for(self._request.n_samples)
        if len(self._prompt) >= context.n_ctx:
            n_prompt = len(self._prompt)
            raise ContextFull(say("engine.conversation-too-long", n_prompt=n_prompt, n_ctx=context.n_ctx))
        try:
            self._decode(context, self._prefill(context))
        except Aborted:
            self._finish_all(FinishReason.CANCELLED)
        return [sample.text for sample in self._samples]

    def _prefill(self, context: Context) -> Logits:
        """Reads the prompt; returns its last token's logits [n_vocab].

        The states before that token and after the system message are kept.
        """
        self._n_cached = read = self._session.states.restore(context, self._prompt)
        self._progress(read)
        last = len(self._prompt) - 1
        while read < last:
            step = min(context.n_ubatch, (self._n_opening if read < self._n_opening else last) - read)
            context.decode([Slot(self._prompt[pos], pos) for pos in range(read, read + step)])
            read += step
            self._progress(read)
            if read == self._n_opening:
                self._session.states.keep(context, self._prompt[:read])
            self._pause()
        if read > self._n_cached:
            self._session.states.keep(context, self._prompt[:last])
        logits: Logits = context.decode([Slot(self._prompt[last], last, output=True)])[0]
        self._progress(last + 1)
        if len(self._samples) > 1:
            context.forget_outside_window(0, len(self._prompt))
        for seq in range(1, len(self._samples)):
            context.share(0, seq)
        return logits

    def _decode(self, context: Context, first: Logits) -> None:
        n_prompt = len(self._prompt)
        reserve = min(MAX_ANSWER_RESERVE, context.n_ctx // 8)
        rows = {seq: first.copy() for seq in range(len(self._samples))}
        while rows:
            self._pause()
            n_cells = n_prompt + sum(self._samples[seq].n_tokens for seq in rows)
            answer_now = self._control.answer_now or n_cells + len(rows) * reserve >= context.n_ctx
            for seq, logits in rows.items():
                self._take(seq, logits, answer_now)
            live = {seq: self._samples[seq] for seq in rows if not self._samples[seq].reason}
            for seq in rows.keys() - live.keys():
                context.clear(seq)
            if n_prompt + sum(sample.n_tokens for sample in live.values()) > context.n_ctx:
                self._finish_all(FinishReason.CONTEXT_FULL)
                return
            batch = [
                Slot(sample.token, n_prompt + sample.n_tokens - 1, seq, output=True)
                for seq, sample in live.items()
            ]
            rows = dict(zip(live, context.decode(batch), strict=True))
            if len(self._samples) > 1:
                for slot in batch:
                    context.forget_outside_window(slot.seq, slot.pos + 1)

    def _take(self, seq: int, logits: Logits, answer_now: bool) -> None:
        if not np.isfinite(logits).all():
            raise DamagedWeights(say("engine.damaged-weights", file=self._session.model.path.name))
        sample = self._samples[seq]
        if answer_now:
            sample.end_thinking()
        text = sample.take(logits)
        if not self._first_token_seconds:
            self._first_token_seconds = time.monotonic() - self._started
        self._show(seq, text, sample.choices)
        if sample.reason:
            self._finish(seq, sample.reason)

    def _finish_all(self, reason: FinishReason) -> None:
        for seq, sample in enumerate(self._samples):
            if not sample.reason:
                self._show(seq, sample.end(reason))
                self._finish(seq, reason)

    def _show(self, seq: int, text: str, choices: Sequence[TokenChoice] = ()) -> None:
        if text or choices:
            self._send(Delta(self._request.id, seq, text, self._samples[seq].n_tokens, list(choices)))

    def _finish(self, seq: int, reason: FinishReason) -> None:
        self._send(
            Finished(
                self._request.id,
                seq,
                reason,
                n_prompt=len(self._prompt),
                n_cached=self._n_cached,
                n_tokens=self._samples[seq].n_tokens,
                first_token_seconds=self._first_token_seconds,
                seconds=time.monotonic() - self._started,
            )
        )

    def _progress(self, done: int) -> None:
        self._send(Progress(self._request.id, "prefill", done, len(self._prompt)))

    def _pause(self) -> None:
        self._attend()
        if self._control.cancelled:
            raise Aborted(say("engine.generation-cancelled"))
