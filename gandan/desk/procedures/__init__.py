"""The catalogue at the desk: files compared and accepted, words of people, what was missed or published."""
