"""Lengths, areas, volumes, angles."""
