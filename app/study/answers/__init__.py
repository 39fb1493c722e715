"""The kinds of answers, and how a written answer is read."""
