"""Derivatives and integrals of polynomials."""
