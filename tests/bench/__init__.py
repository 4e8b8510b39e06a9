"""What the program promises in figures, each measured beside its floor in one run."""
