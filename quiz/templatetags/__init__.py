"""What templates may do to a value: set it in type. Nothing here asks the database."""
