"""What a line may become by one named rule; the methods choose which rule and where."""
