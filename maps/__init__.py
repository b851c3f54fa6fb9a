"""How findings are delivered: page, folium map, figure, report, command line."""
