"""Small words for templates of the desk."""
