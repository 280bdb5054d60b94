import type { PaperBlock, PaperCell, PaperDocument, PaperText } from "deputy-archive/paper";

function plain(text: PaperText): string {
  return typeof text === "string" ? text : text.map((run) => run.text).join("");
}

function cellText(cell: PaperCell): string {
  return typeof cell !== "string" && "text" in cell ? plain(cell.text) : plain(cell);
}

function blockTexts(block: PaperBlock): readonly string[] {
  switch (block.kind) {
    case "title":
    case "heading":
    case "paragraph":
      return [plain(block.text)];
    case "list":
      return block.items.map(plain);
    case "signatures":
      return block.signers;
    case "table": {
      const rows = [...block.header, ...block.rows, block.totals ?? []];
      return [block.caption ?? "", ...rows.flat().map(cellText)];
    }
    case "page-break":
      return [];
  }
}

/** Every text that stands on a paper, in order. */
export function paperTexts({ blocks }: PaperDocument): readonly string[] {
  return blocks.flatMap(blockTexts).filter((text) => text !== "");
}
