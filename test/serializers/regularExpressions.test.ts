import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../src", import.meta.url));
const length = 50_000;
/** Milliseconds one expression may take for one text: linear ones take less than a few. */
const bound = 250;

/** Every regular expression written in a file, from its syntax tree. */
function expressionsIn(file: string): readonly string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".ts"),
);
const expressions = [...new Set(files.flatMap((name) => expressionsIn(join(root, name))))];

function compiled(literal: string): RegExp {
  const end = literal.lastIndexOf("/");
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}

/** Characters an expression names, and a few it may mean by a class. */
function lettersOf(literal: string): readonly string[] {
  const escapes: Readonly<Record<string, readonly string[]>> = {
    d: ["1"],
    w: ["a"],
    s: [" ", "\t"],
    S: ["a"],
    n: ["\n"],
    r: ["\r"],
    t: ["\t"],
  };
  const pattern = literal.slice(1, literal.lastIndexOf("/"));
  const coded = [...pattern.matchAll(/\\u\{?([\da-fA-F]{4,5})\}?/g)].map(([, code = ""]) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
  const escaped = [...pattern.matchAll(/\\([a-zA-Z])/g)].flatMap(
    ([, letter = ""]) => escapes[letter] ?? [],
  );
  const plain = [...pattern.replace(/\\./g, "")].filter(
    (letter) => !"()[]{}?*+|^$".includes(letter),
  );
  return [...new Set([...coded, ...escaped, ...plain, "a", "1", " ", "-"])];
}

/** Texts that make an expression which looks back try again and again. */
function* attacks(literal: string): Generator<string> {
  const letters = lettersOf(literal);
  const ends = ["", "!", "\n!"];
  for (const letter of letters) {
    const run = letter.repeat(Math.ceil(length / letter.length));
    for (const end of ends) yield run + end;
  }
  for (const first of letters.slice(0, 12)) {
    for (const second of letters.slice(0, 12)) {
      yield `${(first + second).repeat(length / 2)}!`;
    }
    yield `${first}${"1".repeat(length)}!`;
    yield `${first}${" ".repeat(length)}!`;
  }
}

function slowest(literal: string): { readonly milliseconds: number; readonly text: string } {
  let worst = { milliseconds: 0, text: "" };
  for (const text of attacks(literal)) {
    const start = performance.now();
    // As it is used: to replace all, or to find the first.
    text.replace(compiled(literal), "");
    const milliseconds = performance.now() - start;
    if (milliseconds > worst.milliseconds) worst = { milliseconds, text: text.slice(0, 12) };
    if (milliseconds > bound) break;
  }
  return worst;
}

describe("no regular expression of the sources looks back without end", () => {
  it("there are some to look at", () => {
    expect(expressions.length).toBeGreaterThan(40);
  });

  it("the check itself finds one that does", () => {
    const bad = ["/\\s+$/", "/[ ]+x/"];
    expect(bad.map((one) => slowest(one).milliseconds > bound)).toEqual([true, true]);
  });

  it.each(expressions)("%s", (literal) => {
    // A busy machine may stop anybody for a moment; what is slow by itself is slow every time.
    let again = slowest(literal);
    for (let turn = 1; turn < 4 && again.milliseconds > bound; turn += 1) again = slowest(literal);
    expect(again.milliseconds, JSON.stringify(again.text)).toBeLessThan(bound);
  });
});
