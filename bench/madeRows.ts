const names = ["登记编号", "代表证号", "姓名", "履职事项", "日期", "地点", "履职内容", "数量"];

/** The cells of a made-up row of a register; every row has texts of its own. */
export function madeRow(row: number): readonly (string | number)[] {
  const day = String((row % 28) + 1).padStart(2, "0");
  const id = String(row).padStart(7, "0");
  return [
    `R-${id}`,
    `DT16-${id.slice(-4)}`,
    "示例",
    "学习培训",
    `2026-03-${day}`,
    "示例站",
    `第${row}次`,
    row % 9,
  ];
}

/** The same row by the names of its columns. */
export function recordOf(row: number): Readonly<Record<string, string | number>> {
  return Object.fromEntries(madeRow(row).map((cell, at) => [names[at] ?? "", cell]));
}
