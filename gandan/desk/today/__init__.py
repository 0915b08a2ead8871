"""What is due for my unit today: the page the desk opens on."""
