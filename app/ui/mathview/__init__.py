"""Markdown and TeX as a page: parsed, typeset by MathJax in a lane of its own, painted by us."""
