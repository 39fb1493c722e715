"""What every layer may import: the sentence struct and its catalogues. Imports nothing of ours."""
