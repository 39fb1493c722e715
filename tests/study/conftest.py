"""The model that babbles."""

from tests.babbler import babbler

__all__ = ["babbler"]
