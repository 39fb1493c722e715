"""Trains the starter: `python -m training.train --out RUN_DIR [--resume] [--minutes M]`."""

import argparse
import gc
import json
import signal
import time
from pathlib import Path
from types import FrameType
from typing import Any

import torch
from tokenizers import Tokenizer

from app.study.curriculum import SKILLS, Phrasings
from training import accuracy, checkpoint, problem_set, tokenizer
from training.checkpoint import Progress
from training.config import ModelConfig
from training.examples import completion
from training.gradients import GradientPool
from training.optimiser import Optimiser, learning_rate
from training.sambay import Phi4FlashForCausalLM, initialise

STARTER = ModelConfig()


class Log:
    """JSON lines, one event each, to RUN_DIR/log.jsonl and stdout."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def write(self, **event: Any) -> None:
        line = json.dumps(event)
        print(line, flush=True)
        with self.path.open("a", encoding="utf-8") as file:
            file.write(line + "\n")


def begin(run: Path, seed: int, config: ModelConfig, texts_per_level: int) -> Phi4FlashForCausalLM:
    """A new run folder with its tokenizer, made from so many texts a level and skill; the untrained model."""
    run.mkdir(parents=True, exist_ok=True)
    exercises = problem_set.fresh(f"{seed}/tokenizer", texts_per_level, Phrasings.TRAIN)
    texts = (f"{exercise.question} {completion(exercise)}" for exercise in exercises)
    tokenizer.train(texts, config.vocab_size).save(str(run / "tokenizer.json"))
    model = Phi4FlashForCausalLM(config)
    initialise(model, torch.Generator().manual_seed(seed))
    return model


def weights_from(
    measured: dict[str, float], before: dict[str, float]
) -> tuple[dict[str, float], dict[str, float]]:
    """Smoothed accuracies, and sampling weights by them: a skill that fails comes five times as often."""
    smoothed = {skill: 0.5 * before.get(skill, share) + 0.5 * share for skill, share in measured.items()}
    return smoothed, {skill: 0.25 + (1.0 - share) for skill, share in smoothed.items()}


class Trainer:
    """One run: its model, its optimiser, and where it stands."""

    def __init__(self, options: argparse.Namespace, config: ModelConfig = STARTER) -> None:
        self.options, self.run = options, options.out
        self.progress = Progress(skill_weights=dict.fromkeys(SKILLS, 1.0))
        state: dict[str, Any] | None = None
        if options.resume:
            self.model, self.progress = checkpoint.load_model(self.run)
            state = checkpoint.load(self.run)[2]
        elif (self.run / checkpoint.NAME).exists():
            raise SystemExit(f"{self.run} holds a run already: add --resume, or choose another folder.")
        else:
            self.model = begin(self.run, options.seed, config, options.tokenizer_texts)
        self.pool = GradientPool(self.model, self.run / "tokenizer.json", options.workers)
        self.optimiser = Optimiser(self.model.named_parameters())
        if state is not None:
            self.optimiser.load_state_dict(state)
        self.tokenizer = Tokenizer.from_file(str(self.run / "tokenizer.json"))
        self.log = Log(self.run / "log.jsonl")
        self.stopping = False

    def stop(self, signum: int, frame: FrameType | None) -> None:
        self.stopping = True

    def train(self) -> None:
        """Steps until the schedule's end, the time limit or a SIGTERM; saves before it returns."""
        options, progress = self.options, self.progress
        gc.disable()  # the autograd graphs hold no cycles, and each collection looks at all of torch
        started = saved = logged = time.monotonic()
        losses: list[float] = []
        tokens_logged = progress.tokens
        last = options.stable_steps + options.decay_steps
        while progress.step < last and not self.stopping:
            rate = learning_rate(
                progress.step, options.rate, options.warmup, options.stable_steps, options.decay_steps
            )
            begun = time.monotonic()
            loss, tokens = self.pool.compute(
                options.seed, progress.step, options.batch, progress.skill_weights
            )
            torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
            self.optimiser.step(rate)
            now = time.monotonic()
            progress.step += 1
            progress.tokens += tokens
            progress.seconds += now - begun
            losses.append(loss)
            if progress.step % options.log_every == 0:
                speed = (progress.tokens - tokens_logged) / (now - logged)
                mean = sum(losses) / len(losses)
                self.log.write(step=progress.step, loss=round(mean, 4), tokens_per_second=round(speed),
                               tokens=progress.tokens, rate=rate)  # fmt: skip
                losses, tokens_logged, logged = [], progress.tokens, now
            if progress.step % options.measure_every == 0:
                self.measure()
                logged = time.monotonic()
            if time.monotonic() - saved > options.save_seconds:
                self.save()
                saved = time.monotonic()
            if time.monotonic() - started > options.minutes * 60:
                break
        self.save()

    def measure(self) -> None:
        """Accuracy on fresh problems in training's wordings; moves the sampling weights."""
        torch.set_num_threads(1)
        seed = f"{self.options.seed}/measure/{self.progress.step}"
        exercises = problem_set.fresh(seed, self.options.measured, Phrasings.TRAIN)
        measured = problem_set.by_skill(exercises, accuracy.answers(self.model, self.tokenizer, exercises))
        self.progress.accuracy, self.progress.skill_weights = weights_from(measured, self.progress.accuracy)
        shares = {skill: round(share, 3) for skill, share in measured.items()}
        self.log.write(
            step=self.progress.step, accuracy=shares, mean=round(sum(shares.values()) / len(shares), 3)
        )

    def save(self) -> None:
        checkpoint.save(
            self.run, self.model.config, self.pool.weights, self.optimiser.state_dict(), self.progress
        )


def parser() -> argparse.ArgumentParser:
    """The options; the defaults are the shipped run's last ones (docs/starter.md has its history)."""
    options = argparse.ArgumentParser(prog="training.train", description=__doc__)
    options.add_argument("--out", type=Path, required=True, metavar="RUN_DIR")
    options.add_argument("--resume", action="store_true", help="go on from RUN_DIR's checkpoint")
    options.add_argument("--minutes", type=float, default=float("inf"), help="stop and save after so long")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--workers", type=int, default=2, help="processes, one thread each")
    options.add_argument("--batch", type=int, default=40, help="exercises a step")
    options.add_argument("--rate", type=float, default=1.5e-3, help="peak learning rate")
    options.add_argument("--warmup", type=int, default=40)
    options.add_argument("--stable-steps", type=int, default=1540, help="steps at the peak rate")
    options.add_argument("--decay-steps", type=int, default=1250, help="then linearly to zero")
    options.add_argument("--tokenizer-texts", type=int, default=1000, help="per skill and level")
    options.add_argument("--log-every", type=int, default=20)
    options.add_argument("--measure-every", type=int, default=250)
    options.add_argument("--measured", type=int, default=8, help="problems per skill and level")
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
