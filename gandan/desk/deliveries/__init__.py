"""What goes where: the list, one delivery with its proof, the station's run sheet, what is called back."""
