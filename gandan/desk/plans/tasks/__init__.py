"""The tasks of the annex: who does what by when, unfolded before it is saved."""
