"""What kinds of task have in common when they are worked: first line, answer, proof of the end."""
