// What the types of src/ say in their comments, found beside the schemas by the compiler.
import { relative } from "node:path";
import ts from "typescript";
import { wordComments } from "./wordComments.ts";

/** A type with the word and the comment it goes by. */
export interface NamedType {
  readonly name: string;
  readonly description: string;
}

/** A property's type and comment. */
export interface DescribedProperty {
  readonly type: ts.Type;
  readonly description: string;
}

const config = ts.getParsedCommandLineOfConfigFile(
  "tsconfig.json",
  {},
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
);
if (config === undefined) throw new Error("tsconfig.json cannot be read");
const program = ts.createProgram(config.fileNames, config.options);
const checker = program.getTypeChecker();

function commentOf(symbol: ts.Symbol): string {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  // Numbers of articles and sections of our own notes tell the reader of a schema nothing.
  return text
    .replace(/\s*\n\s*/g, " ")
    .replace(/\b(?:[PD]\d+|DESIGN §\d+)(?:, )?/g, "")
    .replace(/ ?\(\)/g, "")
    .trim();
}

/** The type a file exports under a name. */
export function typeIn(file: string, name: string): ts.Type {
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  const found = symbol && checker.getExportsOfModule(symbol).find((one) => one.name === name);
  if (found === undefined) throw new Error(`${file} exports no type ${name}`);
  return checker.getDeclaredTypeOfSymbol(found);
}

function isOurs(symbol: ts.Symbol): boolean {
  const [declaration] = symbol.declarations ?? [];
  if (declaration === undefined) return false;
  return relative(".", declaration.getSourceFile().fileName).startsWith("src");
}

/** The name of a type that src/ declares; nothing for one that is only written out in place. */
export function nameOf(type: ts.Type): NamedType | undefined {
  const symbol = type.aliasSymbol ?? type.getSymbol();
  if (symbol === undefined || symbol.name.startsWith("__") || !isOurs(symbol)) return undefined;
  const given = type.aliasSymbol ? type.aliasTypeArguments : typeArgumentsOf(type);
  const parts = (given ?? []).map((part) => nameOf(part)?.name ?? "");
  return { name: [symbol.name, ...parts].join(""), description: commentOf(symbol) };
}

function typeArgumentsOf(type: ts.Type): readonly ts.Type[] {
  const isReference = (type.flags & ts.TypeFlags.Object) !== 0 && "target" in type;
  // An object type with a target is a reference to a generic type; there is no public test for it.
  return isReference ? checker.getTypeArguments(type as ts.TypeReference).slice(0, 1) : [];
}

/** The type without `null` and without being left out. */
export function present(type: ts.Type): ts.Type {
  return checker.getNonNullableType(type);
}

/** A property of an object type. */
export function propertyOf(type: ts.Type, key: string): DescribedProperty | undefined {
  const property = checker.getPropertyOfType(type, key);
  if (property === undefined) return undefined;
  return { type: checker.getTypeOfSymbol(property), description: commentOf(property) };
}

/** The type of a list's members. */
export function memberOf(type: ts.Type): ts.Type | undefined {
  return checker.getIndexTypeOfType(type, ts.IndexKind.Number);
}

/** The type of the values of an object with free keys. */
export function freeValueOf(type: ts.Type): ts.Type | undefined {
  return checker.getIndexTypeOfType(type, ts.IndexKind.String);
}

/** The types a union is made of; of anything else, itself. */
export function alternativesOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

/** What the comments beside the words of a closed list say. */
export function commentsOf(type: ts.Type): ReadonlyMap<string, string> {
  return wordComments(type, checker);
}

/** The texts and numbers a type is a closed list of; nothing where it is none. */
export function literalsOf(type: ts.Type): readonly (string | number)[] {
  return alternativesOf(type).flatMap((one) =>
    one.isStringLiteral() || one.isNumberLiteral() ? [one.value] : [],
  );
}
