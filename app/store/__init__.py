"""The student's history in one SQLite file; knows nothing but SQLite."""
