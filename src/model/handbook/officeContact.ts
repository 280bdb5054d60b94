/** An office of the standing committee and its phone numbers. */
export interface OfficePhones {
  /** Name of the office. */
  readonly office: string;
  /** Office phone numbers as they are written; never a person's own. */
  readonly phones: readonly string[];
}

/** How to reach a standing committee and its offices (D4). */
export interface OfficeContact {
  /** Name of the body. */
  readonly body: string;
  /** Address; `null` where none is given. */
  readonly address: string | null;
  /** Website; `null` where none is given. */
  readonly website: string | null;
  /** WeChat account; `null` where none is given. */
  readonly wechat: string | null;
  /** Its offices in the order they are given. */
  readonly offices: readonly OfficePhones[];
}
