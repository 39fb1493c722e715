"""Wordings of trigonometry: waves, angles, triangles, complex numbers in polar form."""
