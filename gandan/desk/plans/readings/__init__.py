"""Reading a plan: its document beside the rows that a person corrects and confirms."""
