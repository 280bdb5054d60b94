import type { RuleIdentity } from "deputy-archive";

/** What a made-up rule says of itself. */
export function identity(id: string): RuleIdentity {
  return { id, basis: `第${id}条`, name: { zh: `规则${id}`, en: `rule ${id}` } };
}
