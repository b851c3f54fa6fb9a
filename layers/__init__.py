"""What is worth showing of the findings, as GeoDataFrames with a style."""
