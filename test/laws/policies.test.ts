import { checkPolicy } from "deputy-archive";
import { readPolicy } from "deputy-archive/schemas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everywhere } from "./worlds";

describe.each(everywhere)("under %s", (_, policies) => {
  it("a policy says nothing that cannot be meant", () => {
    fc.assert(
      fc.property(policies, (policy) => {
        expect(checkPolicy(policy)).toEqual([]);
      }),
    );
  });

  it("a policy read from its JSON is the policy", () => {
    fc.assert(
      fc.property(policies, (policy) => {
        expect(readPolicy(JSON.parse(JSON.stringify(policy)))).toEqual({
          value: policy,
          issues: [],
        });
      }),
    );
  });
});
