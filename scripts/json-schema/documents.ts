// Every public format: the schema that reads it, its type, and the file it is published in.
import { archiveSchema } from "../../src/schemas/archiveSchema.ts";
import { bundleLineSchema } from "../../src/schemas/bundle/bundleLineSchema.ts";
import { bundleSchema } from "../../src/schemas/bundle/bundleSchema.ts";
import { casesSchema } from "../../src/schemas/casesSchema.ts";
import { deadlinesSchema } from "../../src/schemas/deadlinesSchema.ts";
import type { AnySchema } from "../../src/schemas/form.ts";
import { intakeSchema } from "../../src/schemas/intakeSchema.ts";
import { policySchema } from "../../src/schemas/policy/policySchema.ts";
import { scorecardSchema } from "../../src/schemas/scorecardSchema.ts";
import { typeIn } from "./described.ts";
import { type JsonSchema, jsonSchemaOf } from "./jsonSchemaOf.ts";

interface Document {
  readonly name: string;
  readonly title: string;
  readonly schema: AnySchema;
  readonly type: readonly [file: string, name: string];
}

const documents: readonly Document[] = [
  {
    name: "policy",
    title: "履职积分办法 · policy",
    schema: policySchema,
    type: ["src/model/policy/policy.ts", "Policy"],
  },
  {
    name: "cases",
    title: "办法的算例 · cases of a policy",
    schema: casesSchema,
    type: ["src/model/policyCase.ts", "PolicyCases"],
  },
  {
    name: "archive",
    title: "代表履职档案（每行一份）· archive, one to a line",
    schema: archiveSchema,
    type: ["src/schemas/archiveSchema.ts", "ArchiveDocument"],
  },
  {
    name: "scorecard",
    title: "积分单及其逐条依据 · scorecard and its trace",
    schema: scorecardSchema,
    type: ["src/rules/score/scorecard.ts", "Scorecard"],
  },
  {
    name: "intake",
    title: "报表读取规则 · rules of intake",
    schema: intakeSchema,
    type: ["src/schemas/intakeSchema.ts", "IntakeDocument"],
  },
  {
    name: "deadlines",
    title: "期限 · deadlines of a place, a law or a measure",
    schema: deadlinesSchema,
    type: ["src/model/deadline/deadlineRules.ts", "DeadlineRules"],
  },
  {
    name: "bundle",
    title: "数据包（完整）· bundle, whole",
    schema: bundleSchema,
    type: ["src/schemas/bundle/bundleDocument.ts", "BundleDocument"],
  },
  {
    name: "bundle-line",
    title: "分行数据包（完整）的一行 · one line of a whole bundle",
    schema: bundleLineSchema,
    type: ["src/schemas/bundle/bundleDocument.ts", "BundleLine"],
  },
];

interface Published {
  readonly name: string;
  readonly path: string;
  readonly json: JsonSchema;
}

/** The JSON Schema of every public format, by the name of its file. */
export function jsonSchemas(): readonly Published[] {
  return documents.map(({ name, title, schema, type: [file, exported] }) => ({
    name,
    path: `schema/${name}.schema.json`,
    json: jsonSchemaOf(schema, typeIn(file, exported), title),
  }));
}
