"""The real program in a process of its own, typed into and looked at from outside by two pipes."""
