"""Ways to solve an equation in one letter, wherever one is to be solved; solver.py chooses."""
