"""The catalogue for programs: read only, described in OpenAPI, and whole as files."""
