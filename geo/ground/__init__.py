"""What is so: positions, borders, coasts and distances on the WGS 84 ellipsoid."""
