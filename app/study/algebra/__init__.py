"""The algebra process: reads problems and answers, compares them, and says how it knows."""
