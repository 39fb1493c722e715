"""The wordings of systems of equations, inequalities, matrices and vectors, a module each."""
