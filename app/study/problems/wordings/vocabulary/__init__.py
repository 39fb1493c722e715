"""The words that wordings share, by name, and the slots that they leave open."""
