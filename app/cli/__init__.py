"""The commands: solve, history, selftest. What they print goes through here; the window is `app/ui`."""
