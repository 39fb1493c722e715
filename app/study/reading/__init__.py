"""A story set up in the plain notation, checked against its text, and handed to algebra."""
