"""The leaf that every layer may import: sentences and their catalogues. Imports nothing of ours."""
