"""The installed models: where they lie, which is the default, do they fit."""
