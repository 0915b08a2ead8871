"""The figures that the project promises, each measured beside its peer or limit in the same run."""
