"""What an informational interview is: people, preparation, the conversation, and its thanks."""
