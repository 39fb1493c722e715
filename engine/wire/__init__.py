"""The messages between the engine worker and its client, and the errors that travel in them."""
