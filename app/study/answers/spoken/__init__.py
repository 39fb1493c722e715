"""What is said in words in an answer: numbers, things, sets, and answers in Chinese."""
