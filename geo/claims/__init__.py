"""What is said about space: quantities, directions, relations and whom they concern."""
