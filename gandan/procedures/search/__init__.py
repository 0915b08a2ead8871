"""Search in the catalogue: what people type → the procedures they need, and how it was understood."""
