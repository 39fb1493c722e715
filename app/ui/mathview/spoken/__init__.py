"""The page in words, for a screen reader."""
