"""Trains the starter: `python -m training.train --out RUN_DIR [--resume] [--minutes M]`."""

import argparse
import gc
import json
import signal
import time
from dataclasses import replace
from pathlib import Path
from random import Random
from types import FrameType
from typing import Any

import torch
from tokenizers import Tokenizer

from app.study.curriculum import SKILLS
from training import checkpoint, from_gguf, mastery
from training.checkpoint import RunProgress
from training.data import drawn_problems, tokenizer
from training.data.examples import encoded
from training.data.packing import PACK
from training.gradients import GradientPool
from training.material import ANSWERS, SET_UPS, Material
from training.model.config import ModelConfig
from training.model.sambay import Phi4FlashForCausalLM, initialise
from training.new_vocabulary import renamed
from training.optimiser import Optimiser, learning_rate
from training.selection import Selection, share_sure, worth_learning

STARTER = ModelConfig()
HEAD = 32  # the width of an attention head


class Log:
    """JSON lines, one event each, to RUN_DIR/log.jsonl and stdout."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def write(self, **event: Any) -> None:
        line = json.dumps(event)
        print(line, flush=True)
        with self.path.open("a", encoding="utf-8") as file:
            file.write(line + "\n")


class Recent:
    """The figures since the last line of the log."""

    def __init__(self) -> None:
        self.begun = time.monotonic()
        self.loss, self.answers, self.drawn, self.learnt = 0.0, 0, 0, 0

    def add(self, chosen: Selection) -> None:
        """One more step."""
        self.loss += sum(mark.loss for mark in chosen.judged)
        self.answers += sum(len(example.ids) - example.prompt_length for example in chosen.drawn)
        self.drawn += sum(len(example.ids) for example in chosen.drawn)
        self.learnt += sum(len(example.ids) for pack in chosen.packs for example in pack)

    def figures(self) -> dict[str, float]:
        """Mean loss a token of all solutions drawn, and tokens a second learnt from and drawn."""
        seconds = time.monotonic() - self.begun
        return {
            "loss": round(self.loss / self.answers, 5),
            "tokens_per_second": round(self.learnt / seconds),
            "drawn_per_second": round(self.drawn / seconds),
        }


def begin(
    options: argparse.Namespace, config: ModelConfig, material: Material
) -> tuple[Phi4FlashForCausalLM, Tokenizer, dict[str, float]]:
    """A new run's model, tokenizer and known shares: nothing, or those of `--from` in today's words."""
    known: dict[str, float] = {}
    words = tokenizer.train(material.texts(options.seed, options.tokenizer_texts), config.vocab_size)
    if options.start is None:
        model = Phi4FlashForCausalLM(config)
        initialise(model, torch.Generator().manual_seed(options.seed))
        return model, words, known
    if options.start.is_dir():
        model, before = checkpoint.load_model(options.start)
        known = before.mastery
        old = Tokenizer.from_file(str(options.start / "tokenizer.json"))
    else:
        model, old = from_gguf.load(options.start)
    return renamed(model, old, words, config.vocab_size), words, known


def shaped(config: ModelConfig, text: str) -> ModelConfig:
    """`config` with the sizes that `text` says, 256x8: its width (in 128s), its layers (in fours)."""
    width, layers = map(int, text.split("x"))
    return replace(
        config,
        hidden_size=width,
        num_hidden_layers=layers,
        num_attention_heads=width // HEAD,
        num_key_value_heads=width // (2 * HEAD),
        intermediate_size=2 * width,
    )


class Trainer:
    """One run: its model, its optimiser, and its progress."""

    def __init__(self, options: argparse.Namespace, config: ModelConfig = STARTER) -> None:
        self.options, self.run = options, options.out
        self.material = SET_UPS if options.reader else ANSWERS
        config = replace(config, vocab_size=self.material.vocabulary)
        if options.shape:
            config = shaped(config, options.shape)
        self.progress = RunProgress()
        state: dict[str, Any] | None = None
        words = self.run / "tokenizer.json"
        if options.resume:
            self.model, self.progress = checkpoint.load_model(self.run)
            state = checkpoint.load(self.run)[2]
            self.tokenizer = Tokenizer.from_file(str(words))
        elif (self.run / checkpoint.NAME).exists():
            raise SystemExit(f"{self.run} holds a run already: add --resume, or choose another folder.")
        else:
            self.run.mkdir(parents=True, exist_ok=True)
            self.model, self.tokenizer, self.progress.mastery = begin(options, config, self.material)
            self.tokenizer.save(str(words))
        self.progress.mastery = mastery.begun(self.progress.mastery, self.material.kinds, options.leave_out)
        self.pool = GradientPool(self.model, options.workers)
        self.optimiser = Optimiser(self.model.named_parameters())
        if state is not None:
            self.optimiser.load_state_dict(state)
        self.log = Log(self.run / "log.jsonl")
        self.recent = Recent()
        self.stopping = False

    def stop(self, signum: int, frame: FrameType | None) -> None:
        self.stopping = True

    def train(self) -> None:
        """Steps until the schedule's end, the time limit or a SIGTERM; saves before it returns."""
        options, progress = self.options, self.progress
        gc.disable()  # the autograd graphs hold no cycles, and each collection looks at all of torch
        started = saved = time.monotonic()
        last = options.stable_steps + options.decay_steps
        while progress.step < last and not self.stopping:
            rate = learning_rate(
                progress.step, options.rate, options.warmup, options.stable_steps, options.decay_steps
            )
            begun = time.monotonic()
            shares = mastery.weights(progress.mastery, self.material.refusals)
            lessons = self.material.lessons(Random(f"{options.seed}/{progress.step}"), shares)
            examples = encoded(self.tokenizer, lessons)
            chosen = worth_learning(
                examples, self.pool.judge, self.pool.compute, options.packs, progress.sure
            )
            torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
            self.optimiser.step(rate)
            progress.seconds += time.monotonic() - begun
            self.take_note(chosen, rate)
            if time.monotonic() - saved > options.save_seconds:
                self.save()
                saved = time.monotonic()
            if time.monotonic() - started > options.minutes * 60:
                break
        self.save()

    def take_note(self, chosen: Selection, rate: float) -> None:
        """Counts a finished step, remembers what was drawn in it, and logs at the due steps."""
        progress, options = self.progress, self.options
        progress.step += 1
        progress.tokens += sum(len(example.ids) for pack in chosen.packs for example in pack)
        progress.sure = 0.9 * progress.sure + 0.1 * share_sure(chosen.judged)
        outcomes = zip(chosen.drawn, chosen.judged, strict=True)
        progress.mastery = mastery.updated(progress.mastery, ((e.skill, j.known) for e, j in outcomes))
        drawn_problems.append(self.run, ((example.skill, example.problem) for example in chosen.drawn))
        self.recent.add(chosen)
        if progress.step % options.log_every == 0:
            self.log.write(step=progress.step, **self.recent.figures(), tokens=progress.tokens,
                           seconds=round(progress.seconds), rate=rate)  # fmt: skip
            self.recent = Recent()
        if progress.step % options.mastery_every == 0:
            known = {skill: round(share, 3) for skill, share in progress.mastery.items()}
            self.log.write(step=progress.step, known=known, mean=round(sum(known.values()) / len(known), 3))

    def save(self) -> None:
        checkpoint.save(
            self.run, self.model.config, self.pool.weights, self.optimiser.state_dict(), self.progress
        )


def parser() -> argparse.ArgumentParser:
    """The options; the defaults are the shipped run's last ones (docs/starter.md has its history)."""
    options = argparse.ArgumentParser(prog="training.train", description=__doc__)
    options.add_argument("--out", type=Path, required=True, metavar="RUN_DIR")
    options.add_argument("--reader", action="store_true", help="learn to set up stories, not to answer")
    options.add_argument("--shape", default="", metavar="256x8", help="width and layers of a new model")
    options.add_argument("--resume", action="store_true", help="go on from RUN_DIR's checkpoint")
    options.add_argument(
        "--from", dest="start", type=Path, metavar="MODEL", help="begin with the weights of a .gguf or a run"
    )
    options.add_argument(
        "--leave-out", nargs="+", choices=SKILLS, default=[], metavar="SKILL", help="train the others first"
    )
    options.add_argument("--minutes", type=float, default=float("inf"), help="stop and save after so long")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--workers", type=int, default=2, help="processes, one thread each")
    options.add_argument("--packs", type=int, default=2, help=f"of {PACK} tokens a step")
    options.add_argument("--rate", type=float, default=1.5e-3, help="peak learning rate")
    options.add_argument("--warmup", type=int, default=40)
    options.add_argument("--stable-steps", type=int, default=1540, help="steps at the peak rate")
    options.add_argument("--decay-steps", type=int, default=1250, help="then linearly to zero")
    options.add_argument("--tokenizer-texts", type=int, default=300, help="of each kind")
    options.add_argument("--log-every", type=int, default=20)
    options.add_argument("--mastery-every", type=int, default=100, help="log what is known of each skill")
    options.add_argument("--save-seconds", type=float, default=180)
    return options


def main() -> None:
    torch.set_num_threads(1)
    trainer = Trainer(parser().parse_args())
    signal.signal(signal.SIGTERM, trainer.stop)
    signal.signal(signal.SIGINT, trainer.stop)
    trainer.train()


if __name__ == "__main__":
    main()
