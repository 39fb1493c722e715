"""What is wrong with a set-up."""

from engine.base.errors import Explained


class BadSetUp(Explained):
    """The text is no set-up in the plain notation, or one that does not hold together."""
