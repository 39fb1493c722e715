"""The skills, by strand."""
