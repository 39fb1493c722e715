"""TeX to a drawing: MathJax, its SVG read, formulas kept and painted."""
