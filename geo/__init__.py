"""Read articles, find the places they mention, and check what they claim about distance, direction and borders."""
