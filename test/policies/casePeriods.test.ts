import { readFileSync } from "node:fs";
import { periodOf } from "deputy-archive";
import { readCases, readPolicy } from "deputy-archive/schemas";
import { expect, it } from "vitest";
import { places } from "./places";

const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

it.each(places)("every case of %s is of a period the measure scores as one", (place) => {
  const { value: policy } = readPolicy(json(`policies/${place}/policy.json`));
  const { value: cases } = readCases(json(`policies/${place}/cases.json`));
  if (policy === null || cases === null) throw new Error("not read");
  for (const period of [cases.period, ...cases.cases.flatMap((one) => one.period ?? [])]) {
    expect(period).toEqual(periodOf(policy, Number(period.to.slice(0, 4))));
  }
});
