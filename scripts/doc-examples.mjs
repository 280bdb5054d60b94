// Runs the documentation: every ```ts fence in an @example of src/, in README*.md and in docs/.
// Each fence is a module of its own that imports the built package by its public name.
// `EXPR; // => VALUE` asserts; a fence opened with ```ts no-run is only type-checked.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const FOLDER = ".doc-examples";

// --- find the fences

function filesUnder(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((path) => join(folder, path))
    .filter((path) => path.endsWith(ending) && !path.startsWith(join("docs", "api")));
}

/** The ```ts fences among `lines`, the first of which is line `firstLine` of `file`. */
function fencesIn(lines, file, firstLine) {
  const fences = [];
  let open;
  lines.forEach((text, index) => {
    const [, indent, info] = text.match(/^(\s*)```(.*)$/) ?? [];
    if (open === undefined && info !== undefined) {
      open = { indent, info: info.trim(), file, line: firstLine + index + 1, code: [] };
    } else if (open !== undefined && info?.trim() === "") {
      if (/^ts\b/.test(open.info)) fences.push(open);
      open = undefined;
    } else {
      open?.code.push(text.startsWith(open.indent) ? text.slice(open.indent.length) : text);
    }
  });
  return fences;
}

/** The lines of a source file with everything blanked but the text under its @example tags. */
function exampleLines(text) {
  let inComment = false;
  let inExample = false;
  return text.split("\n").map((line) => {
    if (/^\s*\/\*\*/.test(line)) inComment = true;
    const body = inComment ? line.replace(/^\s*(\/\*\*|\*(?!\/)) ?/, "") : "";
    const tag = body.match(/^@(\w+)/)?.[1];
    if (tag !== undefined) inExample = tag === "example";
    const kept = inExample && tag === undefined && !line.includes("*/") ? body : "";
    if (line.includes("*/")) inComment = inExample = false;
    return kept;
  });
}

function findFences() {
  const pages = [
    ...readdirSync(".").filter((name) => /^README.*\.md$/.test(name)),
    ...filesUnder("docs", ".md"),
  ];
  const read = (file) => readFileSync(file, "utf8");
  return [
    ...filesUnder("src", ".ts").flatMap((file) => fencesIn(exampleLines(read(file)), file, 1)),
    ...pages.flatMap((file) => fencesIn(read(file).split("\n"), file, 1)),
  ];
}

// --- turn a fence into a module

/** The expression a statement shows: itself, or the one name it declares. */
function shownBy(statement, source) {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText(source);
  const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  return declared.length === 1 && ts.isIdentifier(declared[0].name) ? declared[0].name.text : "";
}

/** The code with each `// => VALUE` turned into an assertion, line for line. */
function withAssertions(code) {
  const source = ts.createSourceFile("fence.ts", code, ts.ScriptTarget.Latest, true);
  let result = code;
  for (const statement of [...source.statements].reverse()) {
    const [comment, value] = code.slice(statement.end).match(/^[ \t]*\/\/ =>([^\n]+)/) ?? [];
    const shown = comment === undefined ? "" : shownBy(statement, source);
    if (shown === "") continue;
    const kept = ts.isExpressionStatement(statement) ? "" : statement.getText(source);
    const check = `${kept};__equal(${shown}, (${value.trim()}));`;
    const end = statement.end + comment.length;
    result = result.slice(0, statement.getStart(source)) + check + result.slice(end);
  }
  return result;
}

const fences = findFences();
const failures = [];
const fail = (fence, lineInModule, text) => {
  failures.push(`${fence.file}:${fence.line + lineInModule - 2} ${text}`);
};

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
let assertions = 0;
fences.forEach((fence, index) => {
  fence.module = `${FOLDER}/${String(index + 1).padStart(3, "0")}.ts`;
  fence.runs = !fence.info.split(/\s+/).includes("no-run");
  const code = fence.runs ? withAssertions(fence.code.join("\n")) : fence.code.join("\n");
  assertions += code.split("__equal(").length - 1;
  code.split("\n").forEach((line, at) => {
    const unread = fence.runs && line.includes("// =>");
    if (unread) fail(fence, at + 2, "this `// =>` does not follow a top-level expression");
  });
  // The header is one line, so line n of the fence is line n + 1 of the module.
  writeFileSync(fence.module, `import { equal as __equal } from "./equal.js";\n${code}\n`);
});
writeFileSync(
  `${FOLDER}/equal.ts`,
  `import assert from "node:assert/strict";
export const equal: (actual: unknown, expected: unknown) => void = assert.deepEqual;
`,
);

// --- check their types against the built declarations

function checkTypes() {
  const { options } = ts.getParsedCommandLineOfConfigFile(
    "tsconfig.test.json",
    { noUnusedLocals: false, noUnusedParameters: false },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  );
  delete options.paths;
  const program = ts.createProgram(
    fences.map((fence) => fence.module),
    options,
  );
  for (const { file, start, messageText } of ts.getPreEmitDiagnostics(program)) {
    const text = ts.flattenDiagnosticMessageText(messageText, "\n");
    const fence = fences.find((one) => file?.fileName.endsWith(one.module));
    if (fence === undefined) failures.push(text);
    else fail(fence, file.getLineAndCharacterOfPosition(start).line + 1, text);
  }
}

// --- run them, all in one process

function runAll() {
  const runner = `${FOLDER}/run.mjs`;
  const modules = fences.filter((fence) => fence.runs).map((fence) => fence.module);
  writeFileSync(
    runner,
    `import { writeFileSync } from "node:fs";
const errors = {};
for (const module of ${JSON.stringify(modules)}) {
  await import(\`../\${module}\`).catch((error) => {
    errors[module] = { message: String(error.message ?? error), stack: String(error.stack) };
  });
}
writeFileSync("${FOLDER}/errors.json", JSON.stringify(errors));
`,
  );
  const child = spawnSync(process.execPath, ["--import", "tsx", runner], {
    stdio: ["ignore", "ignore", "inherit"],
    timeout: 300_000,
  });
  if (child.status !== 0 || !existsSync(`${FOLDER}/errors.json`)) {
    failures.push("the examples ended the process: one of them exits, hangs or never settles");
    return;
  }
  const errors = JSON.parse(readFileSync(`${FOLDER}/errors.json`, "utf8"));
  for (const fence of fences) {
    const error = errors[fence.module];
    if (error === undefined) continue;
    const line = error.stack.split(`${fence.module}:`)[1]?.match(/^\d+/)?.[0] ?? "2";
    fail(fence, Number(line), error.message);
  }
}

if (!existsSync("dist/index.d.ts")) {
  console.error("The examples run on the built package: npm run build first.");
  process.exit(1);
}
checkTypes();
runAll();

const ran = fences.filter((fence) => fence.runs).length;
for (const failure of failures) console.error(`FAILED ${failure}`);
console.log(
  `${ran} examples ran with ${assertions} assertions, ${fences.length - ran} only type-checked, ` +
    `${failures.length} failures`,
);
if (failures.length > 0 || ran === 0) process.exitCode = 1;
