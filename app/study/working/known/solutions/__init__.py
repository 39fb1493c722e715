"""What may solve one equation in one letter, by the kind of equation; and what is asked of the solutions."""
