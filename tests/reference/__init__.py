"""The SambaY model in float64 numpy: the truth that the engine and the converter are measured against."""
