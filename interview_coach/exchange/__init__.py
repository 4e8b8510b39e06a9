"""One file per format in which data comes or goes."""
