"""What was written: articles, tokens and the words that speak of space."""
