"""The question bar: field, symbols, formula preview, and a hint at earlier answers."""
