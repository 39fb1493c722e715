"""Expressions, equations, inequalities, logarithms."""
