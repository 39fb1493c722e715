"""The model that is loaded, the history that is open, the questions under way."""
