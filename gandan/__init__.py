"""Gần Dân: carries a province's communication plan from signature to proof."""
