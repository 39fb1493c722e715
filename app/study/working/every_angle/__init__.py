"""Angles that come again with every turn: as exact sets, as lines of a working, and what proves these."""
