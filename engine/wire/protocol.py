"""The messages between the engine worker and its client: one JSON object a line."""

from enum import StrEnum

import msgspec

from engine.base.sentence import Sentence
from engine.children.hello import Hello

VERSION = 3  # the first sample may be greedy


class ChatMessage(msgspec.Struct, frozen=True):
    """One turn of a conversation; an assistant's turn is fed back without its thinking."""

    role: str  # system, user, assistant
    content: str


# Requests


class Load(msgspec.Struct, frozen=True, tag="load"):
    """Load the GGUF file `path`. Answered by Progress ("load"), then Loaded or Failed.

    n_ctx 0 is the worker's choice (what the model was trained on, at most 8192), n_threads 0 as well
    (one core is left to the desktop); `quiet` takes half as many. With `force` the fit estimate is not asked.
    In the folder `states` (empty: nowhere) up to states_limit bytes of conversations' states are kept.
    """

    id: int
    path: str
    n_ctx: int = 0
    n_threads: int = 0
    kv_type: str = "f16"
    force: bool = False
    quiet: bool = False
    states: str = ""
    states_limit: int = 1 << 30


class Sampling(msgspec.Struct, frozen=True):
    """How tokens are drawn; None leaves a value to the model file. The same seed draws the same words.

    With `greedy_first` the first of several samples is greedy, whatever the temperature of the others.
    """

    temperature: float | None = None  # 0 is greedy
    top_p: float | None = None
    seed: int = 0
    greedy_first: bool = False


class Budget(msgspec.Struct, frozen=True):
    """Most tokens of a sample, 0 is no bound: what the context holds.

    max_thinking bounds those before `</think>`: at the bound the worker closes the thinking itself and the
    answer follows. max_answer bounds those after it.
    """

    max_tokens: int = 0
    max_thinking: int = 0
    max_answer: int = 0


DEFAULT_SAMPLING = Sampling()
UNBOUNDED = Budget()


class Generate(msgspec.Struct, frozen=True, tag="generate"):
    """Answer the conversation `messages`: Progress ("prefill"), Deltas, one Finished a sample; or Failed.

    `begun` is the beginning of the model's answer, thinking and all: it goes on from there, and the Deltas do
    not repeat it. A `stop` string ends a sample and is left out. `grammar` (GBNF, with a rule root) holds the
    answer, not the thinking, to a form. With `logprobs` (up to 20) Deltas tell of each token how likely it
    was, and as many likeliest ones. Nothing of a `private` one goes to disk.
    """

    id: int
    messages: list[ChatMessage]
    sampling: Sampling = DEFAULT_SAMPLING
    budget: Budget = UNBOUNDED
    n_samples: int = 1
    begun: str = ""
    stop: list[str] = []
    grammar: str = ""
    logprobs: int = 0
    private: bool = False


class Cancel(msgspec.Struct, frozen=True, tag="cancel"):
    """Stop request `target`, in prefill too; it ends in Finished with reason `cancelled`."""

    id: int
    target: int


class AnswerNow(msgspec.Struct, frozen=True, tag="answer-now"):
    """End the thinking of request `target` as if its budget were spent."""

    id: int
    target: int


class Tokenize(msgspec.Struct, frozen=True, tag="tokenize"):
    """Token ids of user `text` (special tokens are plain text). Answered by Tokens."""

    id: int
    text: str


Request = Load | Generate | Cancel | AnswerNow | Tokenize


# Events


class Progress(msgspec.Struct, frozen=True, tag="progress"):
    """`done` of `total` in `stage`: load (per mille of the file) or prefill (prompt tokens)."""

    id: int
    stage: str
    done: int
    total: int


class Loaded(msgspec.Struct, frozen=True, tag="loaded"):
    """The model is ready. Sizes in bytes; `kind` is for people ("phi4flash 6M Q8_0")."""

    id: int
    path: str
    name: str
    kind: str
    n_params: int
    n_ctx: int
    n_ctx_train: int
    n_threads: int
    file_size: int
    memory: int
    seconds: float


class TokenLogprob(msgspec.Struct, frozen=True):
    """A token, and the natural logarithm of its probability at temperature 1."""

    token: int
    text: str
    logprob: float


class TokenChoice(msgspec.Struct, frozen=True):
    """A token of an answer, and the likeliest ones in its place, likeliest first."""

    chosen: TokenLogprob
    likely: list[TokenLogprob]


class Delta(msgspec.Struct, frozen=True, tag="delta"):
    """Text that sample `sample` added, whole characters only; `n_tokens` counts its tokens so far."""

    id: int
    sample: int
    text: str
    n_tokens: int
    choices: list[TokenChoice] = []


class FinishReason(StrEnum):
    """Why a sample ended."""

    STOP = "stop"  # the model ended its turn, or a stop string was met
    LENGTH = "length"  # max_tokens
    CONTEXT_FULL = "context-full"
    REPETITION = "repetition"  # the sample went round in a loop
    CANCELLED = "cancelled"


class Finished(msgspec.Struct, frozen=True, tag="finished"):
    """Sample `sample` is complete.

    n_prompt counts the prompt's tokens, n_cached those of them that a kept state already held.
    """

    id: int
    sample: int
    reason: FinishReason
    n_prompt: int
    n_cached: int
    n_tokens: int
    first_token_seconds: float
    seconds: float


class Notice(msgspec.Struct, frozen=True, tag="notice"):
    """Something that no request failed of, in a sentence for the student."""

    sentence: Sentence


class Tokens(msgspec.Struct, frozen=True, tag="tokens"):
    """The answer to Tokenize."""

    id: int
    ids: list[int]


class ErrorKind(StrEnum):
    """The typed errors; the facts of `Failed.sentence` carry each one's numbers."""

    NOT_A_MODEL = "not-a-model"
    UNSUPPORTED_ARCHITECTURE = "unsupported-architecture"
    FOREIGN_LAYOUT = "foreign-layout"  # phi4flash, but made by another converter
    TRUNCATED = "truncated"
    NOT_ENOUGH_MEMORY = "not-enough-memory"  # facts: needed, available (bytes)
    UNSUPPORTED_OPTION = "unsupported-option"
    CONTEXT_FULL = "context-full"  # facts: n_prompt, n_ctx (tokens)
    DAMAGED_WEIGHTS = "damaged-weights"
    NO_MODEL = "no-model"
    BUSY = "busy"
    BAD_REQUEST = "bad-request"
    WORKER_DIED = "worker-died"  # made by the client
    BUG = "bug"


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """Request `id` ended in an error; `sentence` says why, with a way out."""

    id: int
    kind: ErrorKind
    sentence: Sentence


Event = Hello | Notice | Progress | Loaded | Delta | Finished | Tokens | Failed
