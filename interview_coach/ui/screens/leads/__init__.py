"""What somebody told you of, and what you try out yourself: each with its small planner."""
