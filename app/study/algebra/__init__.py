"""Is this answer right? A process of its own reads answers, compares them and says how it knows."""
