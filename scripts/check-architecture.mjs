// The walls of the house, read from the syntax tree so that comments never count: who may import
// whom, no cycles, model and rules pure, no place's words in code, no long files.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { relative, resolve, sep } from "node:path";
import ts from "typescript";

/** Which rooms under src/ a room may import. Files right under src/ are entries and may import all. */
const MAY_IMPORT = {
  model: ["model"],
  rules: ["rules", "model"],
  schemas: ["schemas", "rules", "model"],
  serializers: ["serializers", "schemas", "rules", "model"],
  // What the entry `deputy-archive/life` exports, part by part.
  life: ["life", "serializers", "schemas", "rules", "model"],
};

/** Rooms that know no clock, chance, place or host, and no package but the pure ones below. */
const PURE = ["model", "rules"];

/** Text in, the same text out every time: SHA-256, and where a character as people see it ends. */
const PURE_PACKAGES = ["@noble/hashes/sha2", "@noble/hashes/utils", "unicode-segmenter/grapheme"];

const IMPURE_NAMES = new Set(
  `Buffer Date Function Intl TextDecoder XMLHttpRequest clearInterval clearTimeout console crypto
  eval fetch global globalThis performance process require self setImmediate setInterval setTimeout
  window`.split(/\s+/),
);
const IMPURE_MEMBER = /^(toLocale\w*|localeCompare)$/;

const MAX_LINES = 250;

const root = process.cwd();
const pathOf = (file) => relative(root, file.fileName).split(sep).join("/");
const roomOf = (path) => path.match(/^src\/([^/]+)\//)?.[1] ?? "entry";

const problems = [];
const report = (file, node, text) => {
  const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
  problems.push(`${pathOf(file)}:${line} ${text}`);
};

const config = ts.getParsedCommandLineOfConfigFile(
  "tsconfig.json",
  {},
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
);
const program = ts.createProgram(config.fileNames, config.options);
const checker = program.getTypeChecker();
const sources = program.getSourceFiles().filter((file) => pathOf(file).startsWith("src/"));

/** Calls `visit` on every node, types included. */
function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** The module name a node brings in, by import, re-export, import type or import(). */
function importedBy(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return node.argument.literal;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return node.arguments[0];
  }
  return undefined;
}

// --- who imports whom

const importsOf = new Map(sources.map((file) => [pathOf(file), []]));

function checkImport(file, specifier) {
  const from = pathOf(file);
  const name = specifier.text;
  const found = ts.resolveModuleName(name, file.fileName, config.options, ts.sys).resolvedModule;
  const to = found ? relative(root, found.resolvedFileName).split(sep).join("/") : "";
  if (to.startsWith("src/")) {
    importsOf.get(from).push(to);
    const allowed = MAY_IMPORT[roomOf(from)];
    if (allowed && !allowed.includes(roomOf(to))) {
      report(file, specifier, `${roomOf(from)} must not import ${roomOf(to)} (${name})`);
    }
  } else if (name.startsWith("node:") || builtinModules.includes(name)) {
    report(file, specifier, `src must not import a Node built-in (${name})`);
  } else if (PURE.includes(roomOf(from)) && !PURE_PACKAGES.includes(name)) {
    report(file, specifier, `${roomOf(from)} must not import a package (${name})`);
  }
}

/** Every way back to a file already on the way, once each. */
function checkCycles() {
  const done = new Set();
  const follow = (path, way) => {
    if (way.includes(path)) {
      problems.push(`cycle: ${[...way.slice(way.indexOf(path)), path].join(" → ")}`);
    } else if (!done.has(path)) {
      for (const next of new Set(importsOf.get(path))) follow(next, [...way, path]);
      done.add(path);
    }
  };
  for (const path of importsOf.keys()) follow(path, []);
}

// --- purity

/** A name counts as the host's unless a file of ours declares it: a parameter `performance` is fine. */
function isOurs(identifier) {
  const symbol = ts.isShorthandPropertyAssignment(identifier.parent)
    ? checker.getShorthandAssignmentValueSymbol(identifier.parent)
    : checker.getSymbolAtLocation(identifier);
  return symbol?.declarations?.some((node) => sources.includes(node.getSourceFile())) ?? false;
}

/** What a node names that pure code must not, if anything. */
function impureNameOf(node) {
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return "import()";
  }
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    const member = (node.name ?? node.argumentExpression).text;
    if (node.expression.getText() === "Math" && member === "random") return "Math.random";
    return IMPURE_MEMBER.test(member) ? member : undefined;
  }
  if (!ts.isIdentifier(node) || !IMPURE_NAMES.has(node.text)) return undefined;
  const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
  return isMember || isOurs(node) ? undefined : node.text;
}

function checkPurity(file, node) {
  const name = impureNameOf(node);
  if (name !== undefined) report(file, node, `${roomOf(pathOf(file))} must not name ${name}`);
}

// --- no place's words in code

/** A code, name or alias of each duty kind and delegation in the policies → the policy it is in. */
function wordsOfPolicies() {
  const words = new Map();
  const wordsOf = (named) =>
    typeof named === "string"
      ? [named]
      : [named?.code, named?.name?.zh ?? named?.name, ...(named?.aliases ?? [])];
  const paths = existsSync("policies") ? readdirSync("policies", { recursive: true }) : [];
  for (const path of paths.filter((path) => /(^|[\\/])policy\.json$/.test(path))) {
    const policy = JSON.parse(readFileSync(resolve("policies", path), "utf8"));
    for (const named of [...(policy.duties ?? []), ...(policy.delegations ?? [])]) {
      for (const word of wordsOf(named)) if (typeof word === "string") words.set(word, path);
    }
  }
  return words;
}

const placeWords = wordsOfPolicies();

function checkWords(file, node) {
  // An English identifier may well be a duty's code too; a Chinese one in code is a place's word.
  const isWord =
    ts.isStringLiteralLike(node) || (ts.isIdentifier(node) && /[^\0-\x7f]/.test(node.text));
  if (isWord && placeWords.has(node.text)) {
    const where = `policies/${placeWords.get(node.text)}`;
    report(file, node, `"${node.text}" is a word of ${where}: rules are data, not code`);
  }
}

// --- all of it

const lengths = [];
for (const file of sources) {
  const path = pathOf(file);
  const room = roomOf(path);
  const lines = file.text.trimEnd().split("\n").length;
  lengths.push(lines);
  if (lines > MAX_LINES) problems.push(`${path} has ${lines} lines, more than ${MAX_LINES}`);
  if (room !== "entry" && !(room in MAY_IMPORT)) {
    problems.push(`${path} is in no known room: say in MAY_IMPORT what src/${room} may import`);
  }
  walk(file, (node) => {
    const specifier = importedBy(node);
    if (specifier && ts.isStringLiteralLike(specifier)) checkImport(file, specifier);
    if (PURE.includes(room)) checkPurity(file, node);
    checkWords(file, node);
  });
}
checkCycles();

lengths.sort((a, b) => a - b);
const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
console.log(`${lengths.length} files, median ${median} lines, longest ${lengths.at(-1) ?? 0}`);
for (const problem of problems) console.error(problem);
if (problems.length > 0 || lengths.length === 0) process.exitCode = 1;
