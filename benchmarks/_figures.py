"""How a figure is printed: benchmarks/README.md."""

from __future__ import annotations


def figure(name: str, promise: str, measured: str, ratio: float) -> bool:
    """Print one figure; the ratio is measured to promised, and up to 1 it is kept."""
    kept = ratio <= 1
    print(f"{name} | {promise} | {measured} | {ratio:.2f} | {'ok' if kept else 'NOT KEPT'}", flush=True)
    return kept
