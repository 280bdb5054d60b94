/** A value of a particular: a choice, several choices, a number, yes or no. */
export type ParticularValue = string | number | boolean | readonly string[];

/**
 * What a record says beyond the fixed columns, by the code the policy declares it under: an award's
 * amount, the stage a proposal reached, whether a report was forwarded.
 */
export type Particulars = Readonly<Record<string, ParticularValue>>;
