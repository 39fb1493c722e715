"""The window and everything in it; the only code that imports PySide6."""
