/** The squares an SVG of ours draws: read back from its path, the quiet zone taken off. */
export function drawnModules(svg: string, quiet: number): readonly (readonly boolean[])[] {
  const [, side = "0"] = /viewBox="0 0 (\d+) /.exec(svg) ?? [];
  const [, path = ""] = /<path d="([^"]*)"/.exec(svg) ?? [];
  const across = Number(side);
  const rows = Array.from({ length: across }, () => Array.from({ length: across }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let dark = 0; dark < Number(length); dark += 1) {
      const row = rows[Number(y)];
      if (row !== undefined) row[Number(x) + dark] = true;
    }
  }
  return rows.slice(quiet, across - quiet).map((row) => row.slice(quiet, across - quiet));
}
