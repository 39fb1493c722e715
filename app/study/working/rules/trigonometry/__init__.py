"""Rules for trigonometric functions."""
