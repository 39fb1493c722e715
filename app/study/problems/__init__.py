"""A question's text as a task that algebra can work out."""
