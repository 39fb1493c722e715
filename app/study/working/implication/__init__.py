"""Does one equation follow from another, whatever stands in them? Proven by named reasons, or not at all."""
