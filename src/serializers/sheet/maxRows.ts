/** Rows a sheet may have unless the caller says otherwise; a whole city's year has some 20,000. */
export const defaultMaxRows = 200_000;
