import type { Audience, FieldClass } from "../../model/privacy/audience";

const mayRead: Readonly<Record<Audience, readonly FieldClass[]>> = {
  public: ["public"],
  self: ["public", "internal"],
  internal: ["public", "internal", "sensitive", "third-party"],
};

/** Whether an audience may see fields of a class. */
export function maySee(audience: Audience, fieldClass: FieldClass): boolean {
  return mayRead[audience].includes(fieldClass);
}
