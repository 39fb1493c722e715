"""What stands around an answer: the choices it is one of, a condition, the numbers that it compares."""
