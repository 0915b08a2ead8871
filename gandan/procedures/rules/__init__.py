"""Pure decisions of the catalogue: what differs between two records, in whose words, and from which day."""
