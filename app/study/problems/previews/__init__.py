"""How each kind of task is shown in “I read this as …”."""
