"""Installed models: their folder, the default one, and whether each fits into memory."""
