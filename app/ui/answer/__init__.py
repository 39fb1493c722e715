"""A problem as it is read: its exchanges, the thinking, the answer, the verdict; as a file."""
