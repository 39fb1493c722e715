"""A problem as it is read: its turns, the thinking, the answer, the verdict; as a file."""
