"""The coach's rules against questions and messages that were labelled by hand."""
