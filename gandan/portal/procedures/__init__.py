"""Procedures as people need them: the answer first, then the official text; life events and business."""
