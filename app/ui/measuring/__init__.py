"""The window before a stopwatch, for `benchmarks`; no part of the app imports it."""
