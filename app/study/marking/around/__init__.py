"""What stands around an answer: the choices that it is one of, the condition under which it holds."""
