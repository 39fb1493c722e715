"""Is this answer right? Comparing, forms asked for, judging."""
