"""The starter's training data."""
