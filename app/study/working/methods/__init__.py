"""Ways to work tasks out, a package for each topic."""
