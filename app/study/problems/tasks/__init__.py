"""What problems ask: the kinds of task, a module for each topic."""
