"""The language of school mathematics: tokens, tree, parser, units, exact and numeric values, equality."""
