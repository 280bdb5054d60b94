import { isObject } from "../../../model/isObject";
import type { SourceIssue } from "../../../model/issue";
import type { Group, ScoreRule } from "../../../model/policy/award";
import { isGroup } from "../../../model/policy/award";
import type { Policy } from "../../../model/policy/policy";
import type { PolicyPath } from "../written/cellTemplate";

/** One thing somebody wrote anew, and what is said where it cannot stand. */
export interface PolicyEdit {
  /** The policy with the edit. */
  readonly apply: (policy: Policy) => Policy;
  /** Said where the policy cannot be with it. */
  readonly refusal: SourceIssue;
}

function withMember(value: unknown, path: PolicyPath, next: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return next;
  if (Array.isArray(value)) {
    return value.map((member, index) => (index === key ? withMember(member, rest, next) : member));
  }
  if (!isObject(value)) return value;
  const inner = withMember(value[key], rest, next);
  const { [key]: _, ...others } = value;
  if (inner === undefined) return others;
  // A field keeps its place, so that a table written again has the same rows.
  return key in value
    ? Object.fromEntries(
        Object.entries(value).map(([name, old]) => [name, name === key ? inner : old]),
      )
    : { ...value, [key]: inner };
}

/** Puts a value in its place; `undefined` takes the field out. */
export function setAt(policy: Policy, path: PolicyPath, next: unknown): Policy {
  // The path comes from a cell written from this policy, and the value is of the kind it had there.
  return withMember(policy, path, next) as Policy;
}

function isKept(rule: ScoreRule, gone: ReadonlySet<string>): boolean {
  return !gone.has(rule.id);
}

function groupWithout(group: Group, gone: ReadonlySet<string>): Group {
  const parts = group.parts.filter((part) => isKept(part, gone));
  return {
    ...group,
    parts: parts.map((part) => (isGroup(part) ? groupWithout(part, gone) : part)),
  };
}

/** Takes rules out of the tree of points. */
export function withoutRules(policy: Policy, gone: ReadonlySet<string>): Policy {
  return { ...policy, score: groupWithout(policy.score, gone) };
}

function groupWith(group: Group, into: string, added: readonly ScoreRule[]): Group {
  const parts = group.parts.map((part) => (isGroup(part) ? groupWith(part, into, added) : part));
  return { ...group, parts: group.id === into ? [...parts, ...added] : parts };
}

/** Adds rules at the end of a group. */
export function withRules(policy: Policy, into: string, added: readonly ScoreRule[]): Policy {
  return { ...policy, score: groupWith(policy.score, into, added) };
}
