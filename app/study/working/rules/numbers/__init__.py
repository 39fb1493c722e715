"""Rules for numbers: written arithmetic, surds, scientific notation, the form of an answer."""
