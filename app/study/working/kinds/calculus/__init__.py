"""How workings of calculus begin and end."""
