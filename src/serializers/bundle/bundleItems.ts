import type { Audience } from "../../model/privacy/audience";
import { bundleKinds } from "../../schemas/bundle/bundleKinds";
import type { BundleKind, BundleTypes, ListsOf } from "../../schemas/bundle/bundleTypes";
import { redactItem } from "./redactItem";

/** An item as it is written. */
export interface WrittenItem {
  readonly kind: BundleKind;
  readonly value: unknown;
}

/**
 * The items of a bundle in the order they are written in, each as an audience may see it.
 *
 * @param contents - whole items by kind
 * @param audience - for whom
 * @returns the items; those of which nothing may be seen are left out
 */
export function* bundleItems(
  contents: ListsOf<BundleTypes>,
  audience: Audience,
): Generator<WrittenItem> {
  for (const kind of bundleKinds) {
    for (const whole of contents[kind] ?? []) {
      const value = redactItem(kind, whole, audience);
      if (value !== null) yield { kind, value };
    }
  }
}
