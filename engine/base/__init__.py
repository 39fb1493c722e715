"""The leaf that every layer may import: sentences, their catalogues, moments. Imports nothing of ours."""
