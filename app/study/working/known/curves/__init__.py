"""Curves: their study by derivatives, and what is known from it."""
