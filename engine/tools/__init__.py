"""Commands for developers: bench, eval, info, generate, a trial run."""
