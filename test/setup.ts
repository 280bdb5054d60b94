import fc from "fast-check";

/** How many cases each law is tried on; FC_RUNS=10000 for a long search. */
const numRuns = Number(process.env["FC_RUNS"] ?? 100);
if (!Number.isSafeInteger(numRuns) || numRuns < 1) {
  throw new Error(`FC_RUNS must be a whole number from 1, not ${process.env["FC_RUNS"]}`);
}

// One seed for everyone: a law that fails here fails on every machine, shrunk to the same case.
fc.configureGlobal({ seed: 20261130, numRuns, endOnFailure: false });
