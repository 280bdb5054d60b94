import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Language } from "deputy-archive";

const here = fileURLToPath(new URL(".", import.meta.url));

/** What a run is told on the command line. */
export interface RunOptions {
  readonly language: Language;
  readonly input: string;
  readonly policy: string;
  readonly intake: string;
  readonly out: string;
  readonly year: number;
  readonly asOf: string;
}

/** Reads the command line; whatever is not understood is said in one sentence. */
export function readOptions(args: readonly string[]): RunOptions | string {
  const policies = resolve(here, "../../policies/datong-2026-illustrative");
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        lang: { type: "string", default: "zh" },
        input: { type: "string", default: resolve(here, "input") },
        policy: { type: "string", default: resolve(policies, "policy.json") },
        intake: { type: "string", default: resolve(policies, "intake.json") },
        out: { type: "string", default: resolve("out") },
        year: { type: "string", default: "2026" },
        "as-of": { type: "string", default: "2026-12-10" },
      },
    });
    if (values.lang !== "zh" && values.lang !== "en")
      return "--lang 只能是 zh 或 en · --lang is zh or en";
    const year = Number(values.year);
    if (!/^\d{4}$/.test(values.year)) return "--year 应为四位年份 · --year takes four digits";
    const { input, policy, intake, out } = values;
    return { language: values.lang, input, policy, intake, out, year, asOf: values["as-of"] };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
