"""The file that is written: types, metadata, output, verification."""
