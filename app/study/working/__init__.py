"""Works a task out."""
