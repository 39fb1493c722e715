"""What an answer may be, and how a written one is read."""
