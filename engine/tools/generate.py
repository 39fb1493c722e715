"""`python -m engine generate`: an answer in the terminal, without a worker process."""

import argparse
import signal
import sys
from pathlib import Path

from engine.wire.protocol import Budget, ChatMessage, Delta, Finished, Generate, Progress, Sampling


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the command line."""
    parser.add_argument("model", type=Path)
    parser.add_argument("--prompt", required=True, help="the question")
    parser.add_argument("--raw", action="store_true", help="the prompt is taken as it is, special tokens too")
    parser.add_argument("--max-tokens", type=int, default=0, help="default: what the context holds")
    parser.add_argument("--max-thinking", type=int, default=0, help="tokens of thinking; default: no bound")
    parser.add_argument("--temperature", type=float, help="0 is greedy; default: the model file's")
    parser.add_argument("--top-p", type=float, help="default: the model file's")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument(
        "--ctx", type=int, default=0, help="context length; default: the model's, at most 8192"
    )
    parser.add_argument("--kv", choices=("f32", "f16", "q8_0"), default="f16")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--force", action="store_true", help="load although memory may not suffice")


def run(arguments: argparse.Namespace) -> int:
    """Streams the text to stdout, one line of figures to stderr; Ctrl-C ends the text only."""
    from engine.answering.generation import Control, generate
    from engine.answering.model_session import ModelSession

    session = ModelSession(
        arguments.model,
        n_ctx=arguments.ctx,
        n_threads=arguments.threads,
        kv_type=arguments.kv,
        force=arguments.force,
    )
    control = Control()

    def cancel(*_: object) -> None:
        control.cancelled = True
        session.context.abort()

    signal.signal(signal.SIGINT, cancel)
    request = Generate(
        0,
        [ChatMessage("user", arguments.prompt)],
        Sampling(arguments.temperature, arguments.top_p, arguments.seed),
        Budget(arguments.max_tokens, arguments.max_thinking),
    )
    prompt = session.model.tokenize(arguments.prompt, special=True) if arguments.raw else None
    try:
        generate(session, request, control, _show, lambda: None, prompt=prompt)
    finally:
        session.close()
    return 0


def _show(event: Progress | Delta | Finished) -> None:
    if isinstance(event, Delta):
        sys.stdout.write(event.text)
        sys.stdout.flush()
    elif isinstance(event, Finished):
        sys.stdout.write("\n")
        sys.stdout.flush()
        decoding = event.seconds - event.first_token_seconds
        rate = (event.n_tokens - 1) / decoding if event.n_tokens > 1 and decoding > 0 else 0.0
        print(
            f"{event.reason}: {event.n_prompt} prompt tokens, first token after "
            f"{event.first_token_seconds:.2f} s, {event.n_tokens} tokens, {rate:.1f} tokens/s",
            file=sys.stderr,
        )
