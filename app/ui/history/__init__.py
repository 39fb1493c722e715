"""The list of solved problems: search, filters, and what can be done with them."""
