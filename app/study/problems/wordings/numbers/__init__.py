"""Wordings about given numbers, a module for each idea."""
