// What the comments beside the words of a closed list say.
import ts from "typescript";

const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*\|?\s*$/;

function unionOf(symbol: ts.Symbol | undefined): ts.UnionTypeNode | undefined {
  const declaration = symbol?.declarations?.find(ts.isTypeAliasDeclaration);
  const type = declaration?.type;
  return type !== undefined && ts.isUnionTypeNode(type) ? type : undefined;
}

/**
 * The comment of each word, for a closed list that is a type with a name.
 *
 * @param type - the type
 * @param checker - the compiler's knowledge of it
 * @returns comments by word; words without one are left out
 */
export function wordComments(type: ts.Type, checker: ts.TypeChecker): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const union = unionOf(type.aliasSymbol);
  if (union === undefined) return found;
  const text = union.getSourceFile().text;
  let end = union.getFullStart();
  for (const member of union.types) {
    const [, said] = comment.exec(text.slice(end, member.getStart())) ?? [];
    end = member.getEnd();
    if (ts.isLiteralTypeNode(member) && ts.isStringLiteral(member.literal)) {
      if (said !== undefined)
        found.set(member.literal.text, said.replace(/\s*\n[ *]*/g, " ").trim());
    } else {
      const inner = wordComments(checker.getTypeFromTypeNode(member), checker);
      for (const [word, words] of inner) found.set(word, words);
    }
  }
  return found;
}
