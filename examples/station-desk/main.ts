// 联络站的一年：登记、异议、离线合并、视察、建议和承诺、转站、评议、计分、结年、结届。
// A station's year, told from beginning to end.
import { readFileSync } from "node:fs";
import { readDeadlineRules, readPolicy } from "deputy-archive/schemas";
import { tellYear } from "./tellYear";

const json = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
const { value: policy } = readPolicy(json("policies/datong-2026-illustrative/policy.json"));
const { value: deadlines } = readDeadlineRules(json("deadlines/national.json"));
if (policy === null || deadlines === null) throw new Error("correct the files first");
for (const text of tellYear(policy, deadlines)) console.log(text);
