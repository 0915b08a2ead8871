"""One version through one channel at one outlet: planned, attempted, received, recalled."""
