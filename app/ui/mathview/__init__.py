"""Markdown and TeX as a page: parsed, typeset by MathJax in a separate lane, painted by us."""
