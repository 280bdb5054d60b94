/** Names of bodies by their codes. */
export type BodyNames = Readonly<Record<string, string>>;

/** What names the bodies of a table or a paper. */
interface NamesBodies {
  /** Names by code; none where left out. */
  readonly bodies?: BodyNames;
}

/** The name of a body, or its code; a code such as `__proto__` names nothing. */
export function bodyName({ bodies = {} }: NamesBodies, code: string): string {
  return Object.keys(bodies).includes(code) ? (bodies[code] ?? code) : code;
}
