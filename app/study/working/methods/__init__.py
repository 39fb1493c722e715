"""The ways to work a task, a module each; work.py lists them."""
