"""What every printed channel shares: the Typst compiler, the type, the colours, the QR code."""
