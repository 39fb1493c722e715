"""The list of solved problems: search, filters, and actions on them."""
