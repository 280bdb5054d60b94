import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../src", import.meta.url));

/** Which argument of a function is the code of an issue. */
const codeArgument: Readonly<Record<string, number>> = {
  issueAt: 1,
  checkUnique: 1,
  oneOf: 1,
  unlisted: 2,
  refusedFor: 0,
  joinIssue: 1,
};

function literalsIn(node: ts.Node): readonly string[] {
  if (ts.isStringLiteral(node)) return [node.text];
  if (!ts.isConditionalExpression(node)) return [];
  return [...literalsIn(node.whenTrue), ...literalsIn(node.whenFalse)];
}

/** The expression that gives an issue its code, if a node is a place where one is given. */
function codeIn(node: ts.Node): ts.Node | undefined {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
    return node.arguments[codeArgument[node.expression.text] ?? -1];
  }
  const isGiven =
    ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node) || ts.isParameter(node);
  return isGiven && node.name.getText() === "code" ? node.initializer : undefined;
}

/** The expression that says what an issue carries, next to the one that gives its code. */
function paramsBeside(node: ts.Node): ts.Node | undefined {
  if (ts.isCallExpression(node)) return node.arguments[2];
  if (!ts.isPropertyAssignment(node) || !ts.isObjectLiteralExpression(node.parent))
    return undefined;
  const params = node.parent.properties.find((one) => one.name?.getText() === "params");
  return params !== undefined && ts.isPropertyAssignment(params) ? params.initializer : undefined;
}

/** Names of params that are written out in place; nothing where they come from elsewhere. */
function namesIn(params: ts.Node | undefined): readonly string[] | undefined {
  if (params === undefined || !ts.isObjectLiteralExpression(params)) return undefined;
  return params.properties.map((property) => property.name?.getText() ?? "");
}

/** One place of the source that makes an issue. */
export interface CodeInSource {
  readonly code: string;
  /** Names of its params, where they are written in the same place. */
  readonly params: readonly string[] | undefined;
}

function codesIn(file: string): readonly CodeInSource[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const codes: CodeInSource[] = [];
  const visit = (node: ts.Node): void => {
    const code = codeIn(node);
    const params = namesIn(paramsBeside(node));
    for (const found of code === undefined ? [] : literalsIn(code)) {
      codes.push({ code: found, params });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return codes;
}

/** Every place in some folders of src where an issue is made. */
export function codesInSource(folders: readonly string[]): readonly CodeInSource[] {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(root, folder, name)),
  );
  // How the schema library calls an issue of ours; it never leaves src/schemas.
  const inner = "custom";
  return files.flatMap(codesIn).filter(({ code }) => code !== inner);
}
