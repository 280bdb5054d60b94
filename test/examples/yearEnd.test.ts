import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readXlsx, writeXlsx } from "deputy-archive/xlsx";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { runYear } from "../../examples/year-end/runYear";

const input = fileURLToPath(new URL("../../examples/year-end/input", import.meta.url));
const shipped = new URL("../../policies/datong-2026-illustrative/policy.json", import.meta.url);

let folder: string;
let said: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "year-end-"));
  said = "";
  vi.spyOn(console, "error").mockImplementation((text) => {
    said += String(text);
  });
  vi.spyOn(console, "log").mockImplementation((text) => {
    said += String(text);
  });
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function copyOfInput(): string {
  const copy = join(folder, "input");
  cpSync(input, copy, { recursive: true });
  return copy;
}

function policyWith(from: string, to: string): string {
  const text = readFileSync(shipped, "utf8");
  expect(text).toContain(from);
  const path = join(folder, "policy.json");
  writeFileSync(path, text.replace(from, to));
  return path;
}

async function run(...args: readonly string[]): Promise<0 | 1> {
  return runYear(["--out", join(folder, "out"), ...args]);
}

describe("a year that can be done", () => {
  it("writes everything the clerks need and says how many issues there are", async () => {
    expect(await run()).toBe(0);
    expect(said).toContain("问题 4662 条");
    const files = readdirSync(join(folder, "out")).sort();
    expect(files).toEqual(
      [
        "archives.ndjson",
        "scorecards.ndjson",
        "个人履职结果通知",
        "优秀代表建议人选.xlsx",
        "年度代表履职情况统计表.xlsx",
        "问题清单.json",
        "问题清单.xlsx",
      ].sort(),
    );
    expect(readdirSync(join(folder, "out", "个人履职结果通知"))).toHaveLength(346);
    const bytes = new Uint8Array(readFileSync(join(folder, "out", "年度代表履职情况统计表.xlsx")));
    const { value, issues } = await readXlsx(bytes, { file: "out" });
    expect(issues).toEqual([]);
    // Two titles, the header, ten counties, the city, a note.
    expect(value[0]?.rows).toHaveLength(15);
    expect(value[0]?.rows[13]?.cells.slice(0, 3)).toEqual(["全市合计", 343, 339]);
  }, 60_000);

  it("follows the policy file: another number, another result, no code touched", async () => {
    const each =
      '"of": { "from": "entries", "duties": ["deliberate"] },\n            "value": { "kind": "each", "points": 3 }';
    const text = readFileSync(shipped, "utf8");
    const pattern = text.includes(each) ? each : (/"points": 3 \}/.exec(text)?.[0] ?? "");
    const policy = policyWith(pattern, pattern.replace('"points": 3', '"points": 0.5'));
    expect(await run("--lang", "en", "--policy", policy)).toBe(0);
    const cards = readFileSync(join(folder, "out", "scorecards.ndjson"), "utf8");
    expect(cards).not.toContain('"total":2639581');
    expect(said).toContain("issues");
  }, 60_000);
});

describe("a year that cannot be done says why, exits with 1 and leaves nothing behind", () => {
  const nothingLeft = () =>
    expect(readdirSync(folder).filter((name) => name.includes("out"))).toEqual([]);

  it("a missing file", async () => {
    const copy = copyOfInput();
    rmSync(join(copy, "代表名册.xlsx"));
    expect(await run("--input", copy)).toBe(1);
    expect(said).toContain("代表名册.xlsx：找不到文件");
    nothingLeft();
  });

  it("a file of another type under the right name", async () => {
    const copy = copyOfInput();
    writeFileSync(join(copy, "登记", "云州区.xlsx"), "not a workbook");
    expect(await run("--input", copy)).toBe(1);
    expect(said).toContain("登记/云州区.xlsx：不是能读的 xlsx 文件");
    nothingLeft();
  });

  it("a workbook without a header", async () => {
    const copy = copyOfInput();
    const empty = { name: "登记", columns: [{ width: 9 }], header: [["说明"]], rows: [["空"]] };
    writeFileSync(
      join(copy, "登记", "云州区.xlsx"),
      await writeXlsx({ title: "空", sheets: [empty] }),
    );
    expect(await run("--input", copy)).toBe(1);
    expect(said).toContain("没有找到表头");
    nothingLeft();
  });

  it("a policy with an unknown part", async () => {
    const policy = policyWith('"kind": "each"', '"kind": "fibonacci"');
    expect(await run("--policy", policy)).toBe(1);
    expect(said).toContain("policy.json 有 1 处问题，请先更正：\nscore › parts › ");
    expect(said).toContain("/value/kind）：写了格式中没有的“fibonacci”；可以是：each, ");
    nothingLeft();
  });

  it("a policy with faults, in English, each with its place and what to do", async () => {
    const policy = policyWith('"effectiveFrom": "2025-12-01"', '"effectiveFrom": "1.12.2025"');
    expect(await run("--lang", "en", "--policy", policy)).toBe(1);
    expect(said).toContain("policy.json cannot be used; faults found: 1. Correct them first:");
    expect(said).toContain(
      "effectiveFrom (/effectiveFrom): “1.12.2025” is no day of the calendar. Write dates as YYYY-MM-DD.",
    );
    nothingLeft();
  });

  it("more faults than anyone reads at once", async () => {
    const path = join(folder, "policy.json");
    writeFileSync(path, "{}");
    expect(await run("--policy", path)).toBe(1);
    expect(said.split("缺少必须写的").length - 1).toBe(20);
    expect(said).toMatch(/另有 \d+ 处/);
    nothingLeft();
  });

  it("a policy outside its dates", async () => {
    expect(await run("--year", "2027")).toBe(1);
    expect(said).toContain("不能用于 2026-12-01 至 2027-11-30");
    nothingLeft();
  });

  it.each([
    ["--lang", "fr"],
    ["--year", "twenty"],
    ["--as-of", "2026-13-01"],
    ["--unknown", "x"],
    ["--policy", "nowhere.json"],
    ["--input", "nowhere"],
  ])("%s %s", async (option, value) => {
    expect(await run(option, value)).toBe(1);
    expect(said).not.toMatch(/\n\s+at /);
    nothingLeft();
  });

  it("a folder that holds something else is never replaced", async () => {
    cpSync(fileURLToPath(shipped), join(folder, "out", "precious.json"));
    expect(await run()).toBe(1);
    expect(said).toContain("不会覆盖");
    expect(readdirSync(join(folder, "out"))).toEqual(["precious.json"]);
  });

  it("a roster without a usable row", async () => {
    const copy = copyOfInput();
    const columns = [{ width: 9 }];
    const header = [["代表证号", "姓名", "所在代表团", "人员类别", "任职日期", "任职状态"]];
    const layout = { title: "空", sheets: [{ name: "名册", columns, header, rows: [] }] };
    writeFileSync(join(copy, "代表名册.xlsx"), await writeXlsx(layout));
    expect(await run("--input", copy)).toBe(1);
    expect(said).toContain("没有一行可用");
    nothingLeft();
  });

  it("a former result stays as it was", async () => {
    const out = join(folder, "out");
    writeFileSync(join(folder, "kept"), "");
    cpSync(join(folder, "kept"), join(out, "kept"), { recursive: true });
    expect(await run("--year", "2027")).toBe(1);
    expect(existsSync(join(out, "kept"))).toBe(true);
  });
});
