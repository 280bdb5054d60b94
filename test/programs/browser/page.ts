import { type PlaceDocuments, scoreFiles } from "./scoreFiles";

/** What the page uses of a browser: the tests are checked without its types. */
declare const document: {
  readonly body: { append(...parts: unknown[]): void; readonly dataset: Record<string, string> };
  createElement(name: string): {
    id: string;
    type: string;
    multiple: boolean;
    href: string;
    download: string;
    textContent: string;
    readonly files: Iterable<{ readonly name: string; arrayBuffer(): Promise<ArrayBuffer> }>;
    addEventListener(name: string, listener: () => void): void;
  };
};
declare const placeDocuments: PlaceDocuments;

const input = document.createElement("input");
input.type = "file";
input.multiple = true;
input.addEventListener("change", async () => {
  const files = new Map<string, Uint8Array>();
  for (const file of input.files) files.set(file.name, new Uint8Array(await file.arrayBuffer()));
  const [roster, register] = [files.get("代表名册.xlsx"), files.get("平城区.xlsx")];
  if (roster === undefined || register === undefined) return;
  const { workbook, ...counts } = await scoreFiles(placeDocuments, roster, register);
  document.body.dataset["counts"] = JSON.stringify(counts);
  const link = document.createElement("a");
  link.id = "download";
  link.download = "年度代表履职情况统计表.xlsx";
  link.textContent = link.download;
  // The bytes are whole: the view covers its buffer.
  link.href = URL.createObjectURL(new Blob([workbook as Uint8Array<ArrayBuffer>]));
  document.body.append(link);
});
document.body.append(input);
