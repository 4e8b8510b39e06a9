"""The coach: quiet advice on questions, plans, letters and times, each with its rule."""
