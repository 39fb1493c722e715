"""Trains the starter model (needs torch; never needed to run or test the app)."""
