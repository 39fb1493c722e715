"""What a torch model in training writes for problems, greedy."""

from collections.abc import Sequence

from tokenizers import Tokenizer

from app.study.curriculum import Exercise
from training.decode import greedy
from training.examples import MAX_LENGTH, prompt_ids
from training.sambay import Phi4FlashForCausalLM
from training.tokenizer import END


def answers(model: Phi4FlashForCausalLM, tokenizer: Tokenizer, exercises: Sequence[Exercise]) -> list[str]:
    """The model's text for each exercise, thinking and all."""
    prompts = [prompt_ids(tokenizer, exercise.question) for exercise in exercises]
    written = greedy(model, prompts, tokenizer.token_to_id(END), MAX_LENGTH)
    return [tokenizer.decode(ids) for ids in written]
