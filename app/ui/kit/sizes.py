"""Sizes of files and of memory as they are shown."""


def gigabytes(size: int) -> str:
    """Bytes → "2.31 GB", "14 MB"."""
    return f"{size / 1e9:.2f} GB" if size >= 1e9 else f"{size / 1e6:.0f} MB"
