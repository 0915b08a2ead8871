"""The public face: anyone, without JavaScript, on an old phone."""
