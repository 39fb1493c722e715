"""Proves workings, step by step."""
