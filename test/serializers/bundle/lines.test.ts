import { createHash } from "node:crypto";
import { issueMessage } from "deputy-archive";
import {
  readBundleLines,
  streamBundleLines,
  writeBundle,
  writeBundleLines,
} from "deputy-archive/bundle";
import { describe, expect, it } from "vitest";

const file = "all.ndjson";
const whole = { audience: "internal" } as const;
const session = (name: string) => ({
  ...{ name, shortName: name, from: "2026-01-10", to: "2026-01-14" },
  halfDays: 9,
});
const sessions = ["一次会议", "二次会议", "三次会议"].map(session);
const lines = [...writeBundleLines({ session: sessions as never }, whole)];
const read = (changed: readonly string[]) => readBundleLines(changed, { file });
const told = (changed: readonly string[]) =>
  read(changed).issues.map(({ row, code, effect, column, value }) => [
    row,
    code,
    effect,
    column,
    value,
  ]);
const namesIn = (changed: readonly string[]) =>
  read(changed).value?.contents.session.map(({ name }) => name);
const at = (place: number, line: string) =>
  lines.map((one, index) => (index === place ? line : one));

describe("a bundle in lines", () => {
  it("ends with the count and the SHA-256 of everything before, as any program reckons it", () => {
    const hash = createHash("sha256").update(lines.slice(0, -1).join(""), "utf8").digest("hex");
    expect(JSON.parse(lines[4] ?? "")).toEqual({ kind: "end", items: 3, contentHash: hash });
  });

  it("may have a byte order mark, carriage returns and blank lines", () => {
    const text = `\ufeff\r\n${lines.join("").replace(/\n/g, "\r\n\r\n")}`;
    const { value, issues } = readBundleLines(text, { file, ...whole });
    expect(issues).toEqual([]);
    expect(value?.contents.session).toEqual(sessions);
  });

  it("gives every line as it comes, and at the end what is missing", async () => {
    const names: string[] = [];
    const codes: string[] = [];
    for await (const { items, issues, audience } of streamBundleLines(lines.slice(0, 3), {
      file,
      ...whole,
    })) {
      expect(audience).toBe("internal");
      for (const item of items) if (item.kind === "session") names.push(item.value.name);
      for (const { code } of issues) codes.push(code);
    }
    expect(names).toEqual(["一次会议", "二次会议"]);
    expect(codes).toEqual(["bundle-truncated"]);
  });

  it("for another audience gives no line at all", async () => {
    const found: unknown[] = [];
    const shown = writeBundleLines({ session: sessions as never });
    for await (const one of streamBundleLines(shown, { file, ...whole })) found.push(one);
    expect(found).toMatchObject([
      { items: [], audience: null, issues: [{ code: "bundle-audience" }] },
    ]);
  });
});

describe("a line that cannot be read stays out, and the others are read", () => {
  const damaged = [5, "bundle-damaged", "noted", null, ""];

  it.each([
    ["no JSON", "session", [2, "not-json", "rejected", null, "session"]],
    ["a list", "[]", [2, "wrong-form", "rejected", null, "list"]],
    [
      "an unknown kind",
      '{"kind":"gossip","value":{}}',
      [2, "wrong-form", "rejected", "kind", "gossip"],
    ],
    ["a second first line", lines[0] ?? "", [2, "wrong-form", "rejected", "kind", "header"]],
    [
      "a day the calendar does not have",
      (lines[1] ?? "").replace("2026-01-10", "2026-02-30"),
      [2, "wrong-form", "rejected", "value.from", "2026-02-30"],
    ],
    [
      "JSON nested too deep",
      `${"[".repeat(9999)}${"]".repeat(9999)}`,
      [2, "wrong-form", "rejected", "0.".repeat(65).slice(0, -1), ""],
    ],
  ])("%s", (_, line, issue) => {
    expect(namesIn(at(1, line))).toEqual(["二次会议", "三次会议"]);
    expect(told(at(1, line))).toEqual([issue, damaged]);
    expect(read(at(1, line)).value?.partial).toBe(true);
  });
});

describe("what is missing is found", () => {
  it.each([
    [
      "the end",
      lines.slice(0, -1),
      ["一次会议", "二次会议", "三次会议"],
      [4, "bundle-truncated", "noted", null, "3"],
    ],
    [
      "half of the last line",
      at(4, (lines[4] ?? "").slice(0, 30)),
      ["一次会议", "二次会议", "三次会议"],
      null,
    ],
    [
      "a line",
      lines.filter((_, index) => index !== 2),
      ["一次会议", "三次会议"],
      [4, "bundle-truncated", "noted", null, "2/3"],
    ],
    [
      "nothing, but a name was altered",
      at(2, (lines[2] ?? "").replace(/二/g, "四")),
      ["一次会议", "四次会议", "三次会议"],
      [5, "bundle-damaged", "noted", null, ""],
    ],
    ["nothing, but more follows", [...lines, ...lines], ["一次会议", "二次会议", "三次会议"], null],
  ])("%s", (_, changed, names, issue) => {
    expect(namesIn(changed)).toEqual(names);
    expect(read(changed).value?.partial).toBe(true);
    if (issue !== null) expect(told(changed)).toEqual([issue]);
    for (const one of read(changed).issues) {
      for (const language of ["zh", "en"] as const) {
        expect(issueMessage(one, language)).not.toContain(one.code);
      }
    }
  });
});

describe("what is no bundle in lines is refused", () => {
  it.each([
    ["nothing", [], "header-missing"],
    ["items without a first line", lines.slice(1), "header-missing"],
    ["a bundle in one document", [writeBundle({}, whole)], "header-missing"],
    [
      "a later version",
      at(0, (lines[0] ?? "").replace('Version":1', 'Version":2')),
      "unknown-format-version",
    ],
    ["another format", at(0, (lines[0] ?? "").replace("bundle-lines", "gossip")), "unknown-format"],
    ["an unknown audience", at(0, (lines[0] ?? "").replace("internal", "press")), "wrong-form"],
  ])("%s", (_, changed, code) => {
    expect(read(changed).value).toBeNull();
    expect(read(changed).issues).toMatchObject([{ code, effect: "refused" }]);
  });
});
