"""What students type: talk around a question, orders without their verb, words with slips."""
