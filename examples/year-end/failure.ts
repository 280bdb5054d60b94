/** A run that cannot be done; its message says what to do. */
export class RunFailure extends Error {}
