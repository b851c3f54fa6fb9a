// Pictures of the ground that the page was given with it, over the drawn one, and whom to credit for them.

const MOST_SIDE = 2048; // pixels: a tile that is wider is no tile

function creditGround(text) {
  const credit = L.control({ position: "bottomleft" });
  credit.onAdd = () => make("p", { class: "online-credit", dir: "auto" }, text);
  credit.addTo(map);
}

const PictureLayer = CanvasLayer.extend({
  load(pictures) {
    this._tiles = pictures.map(({ at: [level, x, y], src }) => {
      const image = new Image();
      const tile = { level, x, y, image, whole: false };
      image.addEventListener("load", () => {
        tile.whole = image.naturalWidth > 0 && Math.max(image.naturalWidth, image.naturalHeight) <= MOST_SIDE;
        if (this._map) this._update();
      });
      image.src = src;
      return tile;
    });
    return this;
  },
  paint(ctx, view) {
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    const zoom = Math.log2(view.world / 256);
    for (const tile of this._tiles) if (tile.whole && zoom >= tile.level - 0.75) for (const copy of copies(view)) this._paintTile(ctx, view, tile, copy);
  },
  _paintTile(ctx, view, tile, copy) {
    const frame = tileFrame(view, tile, copy);
    if (!frame) return;
    const [x0, y0, x1, y1] = [frame.left, frame.top, frame.left + frame.side, frame.top + frame.side].map((v) => Math.round(v * view.ratio));
    ctx.drawImage(tile.image, x0, y0, x1 - x0, y1 - y0);
  },
});

if (DATA.archive?.pictures) {
  map.createPane("archive").style.zIndex = 155;
  new PictureLayer({ pane: "archive" }).load(DATA.archive.pictures).addTo(map);
  map.getContainer().classList.add("no-ground");
}
if (DATA.archive) creditGround(DATA.archive.credit);
