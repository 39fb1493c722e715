"""Where a problem is typed: the field, the symbols, what was read, whether it was asked before."""
