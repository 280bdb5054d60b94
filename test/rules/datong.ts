import type { Policy } from "deputy-archive";
import document from "deputy-archive/policies/datong-2026-illustrative/policy.json";

/** The shipped policy; that it is one is what the tests of `readPolicy` say. */
export const datong = document as unknown as Policy;
