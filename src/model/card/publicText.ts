declare const checkedForPublication: unique symbol;

/** Text that was checked and holds no identity number and no private telephone: made by `publicText` only. */
export type PublicText = string & {
  /** Nothing at run time: keeps text that was not checked from passing for it. */
  readonly [checkedForPublication]: true;
};
