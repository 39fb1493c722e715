"""Detects that a sample repeats itself in a loop."""

import numpy as np

MAX_PERIOD = 128  # tokens
MIN_ROUNDS = 4
MIN_REPEATED = 96  # tokens; a row of zeros or a ruled line of a table is shorter


class RepetitionGuard:
    """Counts, for every period, how long the latest tokens have repeated those one period before."""

    def __init__(self) -> None:
        self._latest = np.full(MAX_PERIOD, -1, np.int64)  # newest first
        self._repeated = np.zeros(MAX_PERIOD, np.int64)
        periods = np.arange(1, MAX_PERIOD + 1)
        self._enough = np.maximum((MIN_ROUNDS - 1) * periods, MIN_REPEATED - periods)

    def add(self, token: int) -> bool:
        """Whether, with `token`, the end of the text is some passage over and over again."""
        self._repeated = np.where(self._latest == token, self._repeated + 1, 0)
        self._latest = np.concatenate(([token], self._latest[:-1]))
        return bool((self._repeated >= self._enough).any())
