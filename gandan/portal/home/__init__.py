"""The first page: one question, the news, and how the province keeps its plan."""
