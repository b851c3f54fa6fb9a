// Online tiles over the drawn ground, only in a page that was made with them; its policy allows their hosts alone.

if (DATA.online) {
  const [url, subdomains, attribution, maxZoom] = DATA.online;
  map.createPane("online").style.zIndex = 160;
  L.tileLayer(url, { pane: "online", subdomains, maxNativeZoom: maxZoom, maxZoom: 13, referrerPolicy: "strict-origin-when-cross-origin" }).addTo(map);
  creditGround(attribution);
  map.getContainer().classList.add("no-ground");
}
