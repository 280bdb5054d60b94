import type { Language } from "deputy-archive";
import { lifeIssueMessage } from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import { codesInSource } from "./codesInSource";

const languages: readonly Language[] = ["zh", "en"];

/** Every room of the rules that is part of the life of an archive. */
const rooms = [
  "rules/activity",
  "rules/appraisal",
  "rules/card",
  "rules/congress",
  "rules/copies",
  "rules/custody",
  "rules/deadline",
  "rules/directory",
  "rules/dossier",
  "rules/entry",
  "rules/handbook",
  "rules/history",
  "rules/privacy",
  "rules/promise",
  "rules/suggestion",
  "rules/tenure",
  "serializers/icalendar",
  "serializers/qr",
  "serializers/vcard",
];

const places = codesInSource(rooms);
const codes = [...new Set(places.map(({ code }) => code))].sort();

/** Every param an issue may carry, each saying its own name. */
function paramsOf(code: string): Readonly<Record<string, string>> {
  const names = places.flatMap((place) => (place.code === code ? (place.params ?? []) : []));
  return Object.fromEntries(names.map((name) => [name, `‹${name}›`]));
}

describe("every issue of the life of an archive is said in two languages", () => {
  it("finds the codes in the source", () => {
    expect(codes).toContain("card-not-signed-off");
  });

  it.each(codes)("%s has words: what it is and what to do", (code) => {
    for (const language of languages) {
      const said = lifeIssueMessage({ code, path: [], params: paramsOf(code) }, language);
      expect(said).not.toContain(code);
      expect(said).not.toMatch(/undefined|\[object|\{\w+\??\}/);
      // What it is, then what to do.
      expect(said.split(language === "zh" ? "。" : ". ").length).toBeGreaterThan(1);
    }
  });

  it("a code nobody wrote words for says itself and what it carries", () => {
    const issue = { code: "some-new-code", path: [], params: { day: "2026-11-24" } };
    expect(lifeIssueMessage(issue, "zh")).toBe("some-new-code，day 2026-11-24。");
    expect(lifeIssueMessage(issue, "en")).toBe("some-new-code, day 2026-11-24.");
  });
});
