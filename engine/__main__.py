"""The engine's command line: `python -m engine eval|info|generate|bench|worker|try`."""

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from engine.base.sentence import say
from engine.wire.errors import EngineError


def main(given: Sequence[str] | None = None) -> int:
    """Exit status 0, or 2 with one sentence on stderr when the request cannot be met.

    `given` are the arguments in place of the process's own.
    """
    parser = argparse.ArgumentParser(prog="python -m engine", description="Runs SambaY models locally.")
    commands = parser.add_subparsers(dest="command", required=True)

    evaluate = commands.add_parser("eval", help="logits of given tokens")
    evaluate.add_argument("model", type=Path)
    evaluate.add_argument(
        "--input", type=Path, required=True, help='{"prompt": [ids], "continuation": [ids]}'
    )
    evaluate.add_argument("--out", type=Path, required=True, help="an .npz file with `logits`")
    evaluate.add_argument("--mode", choices=("all", "last", "step"), default="all")
    evaluate.add_argument("--kv", choices=("f32", "f16", "q8_0"), default="f32")
    evaluate.add_argument("--flash", choices=("on", "off"), default="off")
    evaluate.add_argument("--threads", type=int, default=0)
    evaluate.add_argument("--ubatch", type=int, default=128)
    evaluate.add_argument("--mapped", action="store_true", help="for a file larger than memory; slow")
    evaluate.set_defaults(run=_evaluate)

    info = commands.add_parser("info", help="what a model file holds")
    info.add_argument("model", type=Path)
    info.add_argument("--json", action="store_true")
    info.set_defaults(run=_info)

    bench = commands.add_parser("bench", help="speed and memory of a model on this machine")
    bench.add_argument("model", type=Path)
    bench.add_argument("--prefill", type=int, default=512, help="prompt tokens at each depth")
    bench.add_argument("--depth", default="0", help="comma-separated positions, e.g. 0,4096")
    bench.add_argument("--ctx", type=int, default=0, help="context length; default: what the depths need")
    bench.add_argument("--kv", choices=("f32", "f16", "q8_0"), default="f16")
    bench.add_argument("--threads", type=int, default=0)
    bench.add_argument("--json", action="store_true")
    bench.set_defaults(run=_bench)

    from engine.tools import generate

    in_terminal = commands.add_parser("generate", help="an answer in the terminal")
    generate.add_arguments(in_terminal)
    in_terminal.set_defaults(run=generate.run)

    worker = commands.add_parser("worker", help="serve the protocol on stdin and stdout (the app starts it)")
    worker.set_defaults(run=_worker)

    trial = commands.add_parser("try", help="one forward pass (the converter starts it)")
    trial.add_argument("model", type=Path)
    trial.set_defaults(run=_try)

    arguments = parser.parse_args(given)
    try:
        return int(arguments.run(arguments))
    except EngineError as error:
        print(f"engine: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:  # whoever read our output (`| head`) has enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _evaluate(arguments: argparse.Namespace) -> int:
    import numpy as np

    from engine.llama.model import Model
    from engine.tools import evaluate

    with Model(arguments.model, mapped=arguments.mapped) as model:
        tokens = evaluate.read_input(arguments.input, model.n_vocab)
        logits = evaluate.logits(
            model,
            tokens,
            arguments.mode,
            kv_type=arguments.kv,
            flash=arguments.flash == "on",
            n_threads=arguments.threads,
            n_ubatch=arguments.ubatch,
        )
    with arguments.out.open("wb") as stream:
        np.savez(stream, logits=logits)
    return 0


def _info(arguments: argparse.Namespace) -> int:
    from engine.tools import info

    facts = info.describe(arguments.model)
    print(json.dumps(facts, ensure_ascii=False) if arguments.json else info.as_text(facts))
    return 0


def _bench(arguments: argparse.Namespace) -> int:
    from engine.tools import bench
    from engine.wire.errors import BadRequest

    try:
        depths = [int(depth) for depth in arguments.depth.split(",")]
    except ValueError as error:
        raise BadRequest(say("engine.request.depths", text=arguments.depth)) from error
    if min(depths) < 0 or arguments.prefill < 0:
        raise BadRequest(say("engine.request.negative"))
    result = bench.measure(
        arguments.model,
        n_prefill=arguments.prefill,
        depths=depths,
        kv_type=arguments.kv,
        n_threads=arguments.threads,
        n_ctx=arguments.ctx,
        on_step=lambda step: print(f"engine: {step}", file=sys.stderr, flush=True),
    )
    print(json.dumps(result) if arguments.json else bench.as_text(result))
    return 0


def _worker(arguments: argparse.Namespace) -> int:
    from engine import worker

    return worker.main()


def _try(arguments: argparse.Namespace) -> int:
    from engine.tools import trial_run

    return trial_run.main(arguments.model)


if __name__ == "__main__":
    sys.exit(main())
