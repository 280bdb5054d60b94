import { fileURLToPath } from "node:url";
import national from "deputy-archive/deadlines/national.json" with { type: "json" };
import { readDeadlineRules } from "deputy-archive/schemas";
import { describe, expect, it } from "vitest";
import { tellYear } from "../../examples/station-desk/tellYear";
import { datong } from "../rules/datong";

const { value: deadlines } = readDeadlineRules(national);
if (deadlines === null) throw new Error("the deadlines cannot be read");
const said = tellYear(datong, deadlines);
const told = fileURLToPath(new URL("../../examples/station-desk/told.txt", import.meta.url));

/** What is said after a line, up to the next that is not an issue. */
function issuesAfter(begin: string): readonly string[] {
  const rest = said.slice(said.findIndex((line) => line.startsWith(begin)) + 1);
  const end = rest.findIndex((line) => !line.startsWith("  ✗"));
  return rest.slice(0, end);
}

describe("a year of one station", () => {
  // A clerk reads this story line by line; a changed line is read again before it is kept.
  it("is told as it was read", async () => {
    await expect(`${said.join("\n")}\n`).toMatchFileSnapshot(told);
  });

  it.each([
    "3月21日 代表想自己核实",
    "3月31日 县代表工作机构成批核实",
    "  有人悄悄改了第3条的理由",
    "签到表核定后",
    "1月18日 代表甲领衔",
    "11月20日 水务局想结转",
    "10月8日 新站还没有收到移交",
    "11月10日第一次评议只到了48人",
    "2027年1月5日 有人还想往封存的档案里登记",
    "  若有人删掉最后一条",
    "名片还没有机关签字",
    "签字以后，联络站电话",
  ])("“%s…” is not possible, and it is said why and what to do", (begin) => {
    const issues = issuesAfter(begin);
    expect(issues.length).toBeGreaterThan(0);
    // A sentence, not a code.
    for (const issue of issues) expect(issue).toMatch(/^ {2}✗ .*[\u4e00-\u9fff].*。.+。$/);
  });

  it("says the same every time", () => {
    expect(tellYear(datong, deadlines)).toEqual(said);
  });
});
