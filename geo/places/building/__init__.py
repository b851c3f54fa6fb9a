"""Building a gazetteer: what the shipped one and one of a user's own GeoNames dump have in common, and the latter."""
