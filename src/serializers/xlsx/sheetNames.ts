const longest = 31;

/** At most `length` characters, never half of a pair. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}

/** A name every spreadsheet allows. */
function allowed(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go.
  const clean = name.replace(/[[\]:*?/\\\u0000-\u001f\ufffe\uffff]/g, "_").replace(/^'|'$/g, "_");
  const short = cut(clean, longest);
  return short === "" || short.toLowerCase() === "history" ? `${short}_` : short;
}

/** Makes names allowed and different: a repeated one gets a number. */
export function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((wanted) => {
    const base = allowed(wanted);
    let name = base;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      const mark = `(${count})`;
      name = `${cut(base, longest - mark.length)}${mark}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
