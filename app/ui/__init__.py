"""Everything that imports PySide6: the window and what is in it."""
