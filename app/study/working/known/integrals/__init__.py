"""Integrals between bounds: those that diverge, and those in pieces."""
