"""Reads written mathematics: spelling, tokens, and the grammar that makes a tree of them."""
