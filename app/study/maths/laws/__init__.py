"""The formulas of school geometry and of everyday sums, and which quantities they tie together."""
