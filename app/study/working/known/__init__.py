"""The right answer to a task, found without the lines of any method."""
