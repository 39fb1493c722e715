"""A question's way through the model: conversation, streaming, attempts, the starter's scope."""
