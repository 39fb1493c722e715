"""Writes stories with their set-ups, from which the starter learns to read, in English and Chinese."""
