import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { findPolicy, listPolicies } from "deputy-archive/policies";
import { readPolicy } from "deputy-archive/schemas";
import { describe, expect, it } from "vitest";

const policies = listPolicies();
const page = readFileSync("docs/policies.md", "utf8");

function policyOf(folder: string) {
  const { value } = readPolicy(JSON.parse(readFileSync(`policies/${folder}/policy.json`, "utf8")));
  if (value === null) throw new Error(`${folder} is not read`);
  return value;
}

describe("the catalogue of shipped policies", () => {
  it("is up to date, and so is its page", () => {
    const { status, stdout } = spawnSync(process.execPath, ["scripts/catalogue.mjs", "--check"]);
    expect(String(stdout)).toBe("");
    expect(status).toBe(0);
  });

  it.each(policies.map((policy) => [policy.folder, policy] as const))(
    "%s is listed as it is",
    (folder, policy) => {
      const read = policyOf(folder);
      const { id, version, title, effectiveFrom, effectiveTo, illustrative } = policy;
      expect(read).toMatchObject({ id, version, title, effectiveFrom, effectiveTo, illustrative });
      expect(policy.place).toEqual(read.place ?? null);
      expect(policy.level).toBe(read.level ?? null);
      expect(policy.subject).toBe(read.subject ?? "deputy");
      expect(policy.partial).toBe((read.notSeen ?? []).length > 0);
      expect(policy.checklist).toBe(read.checklist !== undefined);
      expect(policy.files).toEqual(
        expect.arrayContaining(["policy.json", "cases.json", "source.md"]),
      );
      for (const file of policy.files) expect(existsSync(`policies/${folder}/${file}`)).toBe(true);
    },
  );

  it.each(policies)("of the versions of $id one is in force on its first day", (policy) => {
    const { effectiveFrom } = policy;
    const { value, issues } = findPolicy(policies, policy.id, effectiveFrom ?? "2026-01-01");
    expect(value).toEqual(policy);
    // Where nobody knows since when, that is said.
    expect(issues.map(({ code }) => code)).toEqual(
      effectiveFrom === null ? ["dates-not-known"] : [],
    );
  });

  it.each(policies)("the page says what of $id was not seen", ({ folder }) => {
    const { title, notSeen = [] } = policyOf(folder);
    expect(page).toContain(`## ${title.zh}`);
    for (const { what } of notSeen) {
      expect(page).toContain(what.zh);
      expect(page).toContain(what.en);
    }
  });
});
