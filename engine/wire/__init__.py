"""What the worker and its client say to each other, and the errors that travel."""
