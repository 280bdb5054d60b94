import { ballotFault, type DutyReport } from "../../model/dutyReport";
import type { ParticularValue } from "../../model/particulars";
import type {
  Combined,
  ParticularTest,
  ParticularTests,
  RecordSelection,
} from "../../model/policy/pick";
import type { Suggestion } from "../../model/suggestion";
import type { Unit, UnitTest } from "./plan";

/** The keys of the tests of all kinds of record together; each test has some of them. */
interface AnyTest extends Combined<AnyTest> {
  readonly attendance?: readonly string[];
  readonly role?: readonly string[];
  readonly level?: readonly string[];
  readonly outcome?: readonly string[];
  readonly mark?: readonly string[];
  readonly replied?: boolean;
  readonly form?: readonly string[];
  readonly validBallot?: boolean;
  readonly duty?: readonly string[];
  readonly rater?: readonly string[];
  readonly satisfaction?: readonly string[];
  readonly particulars?: ParticularTests;
}

const always: UnitTest = () => true;

/** A test of one field against the values it may have. */
function oneOf(values: readonly string[], field: (unit: Unit) => string | null): UnitTest {
  if (values.length === 1) {
    const only = values[0];
    return (unit) => field(unit) === only;
  }
  return (unit) => {
    const value = field(unit);
    return value !== null && values.includes(value);
  };
}

function both(first: UnitTest, second: UnitTest): UnitTest {
  if (first === always) return second;
  return (unit, known) => first(unit, known) && second(unit, known);
}

function every(tests: readonly UnitTest[]): UnitTest {
  return tests.reduce(both, always);
}

function nestedTests(test: AnyTest): readonly UnitTest[] {
  const tests: UnitTest[] = [];
  if (test.all !== undefined) tests.push(every(test.all.map(compileTest)));
  if (test.any !== undefined) {
    const alternatives = test.any.map(compileTest);
    tests.push((unit, known) => alternatives.some((alternative) => alternative(unit, known)));
  }
  if (test.not !== undefined) {
    const excluded = compileTest(test.not);
    tests.push((unit, known) => !excluded(unit, known));
  }
  return tests;
}

// Each accessor is used only on the kind of record its selection takes units from.
const attendanceOf = (unit: Unit) => (unit.kind === "entry" ? unit.attendance : null);
const roleOf = (unit: Unit) =>
  unit.kind === "entry" || unit.kind === "suggestion" ? unit.role : null;
const dutyOf = (unit: Unit) => (unit.kind === "entry" ? unit.duty : null);
const raterOf = (unit: Unit) => (unit.kind === "rating" ? unit.rater : null);
const satisfactionOf = (unit: Unit) => (unit.kind === "suggestion" ? unit.satisfaction : null);
const levelOf = (unit: Unit) => (unit.kind === "entry" ? unit.level : null);
const outcomeOf = (unit: Unit) => (unit.kind === "suggestion" ? unit.outcome : null);
const formOf = (unit: Unit) => (unit.kind === "report" ? unit.form : null);

function hasMark(suggestion: Suggestion, marks: readonly string[]): boolean {
  return suggestion.marks.some((mark) => marks.includes(mark));
}

/**
 * What a record says of a particular.
 *
 * @param unit - a unit
 * @param code - the particular's code
 * @returns its value; `undefined` where the record says nothing
 */
export function particularOf(unit: Unit, code: string): ParticularValue | undefined {
  if (unit.kind !== "entry" && unit.kind !== "suggestion") return undefined;
  const { particulars } = unit;
  // Only what the record itself says, never what every object has.
  if (particulars === undefined || !Object.keys(particulars).includes(code)) return undefined;
  return particulars[code];
}

function particularPasses(value: ParticularValue | undefined, test: ParticularTest): boolean {
  const { oneOf: values, atLeast, atMost, is } = test;
  if (value === undefined) return false;
  const named = typeof value === "object" ? value : [String(value)];
  if (values !== undefined && !named.some((name) => values.includes(name))) return false;
  if (atLeast !== undefined && !(typeof value === "number" && value >= atLeast)) return false;
  if (atMost !== undefined && !(typeof value === "number" && value <= atMost)) return false;
  return is === undefined || value === is;
}

function hasValidBallot(report: DutyReport): boolean {
  return report.ballot !== null && ballotFault(report.ballot) === null;
}

function fieldTests(test: AnyTest): readonly UnitTest[] {
  const { attendance, role, level, outcome, mark, replied, form, validBallot } = test;
  const { duty, rater, satisfaction, particulars } = test;
  const tests: UnitTest[] = [];
  if (duty !== undefined) tests.push(oneOf(duty, dutyOf));
  if (rater !== undefined) tests.push(oneOf(rater, raterOf));
  if (satisfaction !== undefined) tests.push(oneOf(satisfaction, satisfactionOf));
  for (const [code, asked] of Object.entries(particulars ?? {})) {
    tests.push((unit) => particularPasses(particularOf(unit, code), asked));
  }
  if (attendance !== undefined) tests.push(oneOf(attendance, attendanceOf));
  if (role !== undefined) tests.push(oneOf(role, roleOf));
  if (level !== undefined) tests.push(oneOf(level, levelOf));
  if (outcome !== undefined) tests.push(oneOf(outcome, outcomeOf));
  if (form !== undefined) tests.push(oneOf(form, formOf));
  if (mark !== undefined) tests.push((unit) => unit.kind === "suggestion" && hasMark(unit, mark));
  if (replied !== undefined) {
    tests.push((unit, known) => {
      if (unit.kind !== "suggestion") return false;
      return (unit.repliedOn !== null && unit.repliedOn <= known.to) === replied;
    });
  }
  if (validBallot !== undefined) {
    tests.push((unit) => unit.kind === "report" && hasValidBallot(unit) === validBallot);
  }
  return tests;
}

/**
 * Makes a test of a policy ready to run.
 *
 * @param test - a test of entries, suggestions, reports or ratings
 * @returns a function of a unit
 */
export function compileTest(test: AnyTest): UnitTest {
  return every([...fieldTests(test), ...nestedTests(test)]);
}

/** Tells whether a test speaks of attendance anywhere. */
function speaksOfAttendance(test: AnyTest): boolean {
  if (test.attendance !== undefined) return true;
  const nested = [...(test.all ?? []), ...(test.any ?? []), ...(test.not ? [test.not] : [])];
  return nested.some(speaksOfAttendance);
}

/** What a selection asks besides attendance; of ratings, which items. */
function selectionTest(of: RecordSelection): UnitTest {
  const test = of.where === undefined ? always : compileTest(of.where);
  if (of.from !== "ratings") return test;
  const { items } = of;
  return both((unit) => unit.kind === "rating" && items.includes(unit.item), test);
}

/**
 * Makes the test of a selection ready; entries must be attended unless it speaks of attendance.
 *
 * @param of - the selection
 * @param attended - what counts as attended
 * @returns a function of a unit
 */
export function compileSelectionTest(of: RecordSelection, attended: UnitTest): UnitTest {
  const test = selectionTest(of);
  if (of.from !== "entries" || (of.where !== undefined && speaksOfAttendance(of.where))) {
    return test;
  }
  return both(test, attended);
}

/** A test of a selection in two: whether the deputy was there, and the rest. */
export interface SplitTest {
  /** States of attendance the selection looks at; `null` where only the rest can tell. */
  readonly attendance: readonly string[] | null;
  /** Everything else. */
  readonly test: UnitTest;
}

/**
 * Splits the test of a selection, so that awards can be found by attendance instead of asked one by one.
 *
 * @param of - the selection
 * @param attended - states that count as attending, for a test that does not speak of attendance
 * @returns both parts; a unit is selected where both hold
 */
export function splitSelectionTest(of: RecordSelection, attended: readonly string[]): SplitTest {
  if (of.from !== "entries") return { attendance: null, test: selectionTest(of) };
  const { attendance, ...rest } = of.where ?? {};
  const asked = attendance ?? (speaksOfAttendance(rest) ? null : attended);
  return { attendance: asked, test: compileTest(rest) };
}

/**
 * Makes the policy's list of attended states ready.
 *
 * @param attendance - states that count as attending
 * @returns a function of a unit
 */
export function compileAttended(attendance: readonly string[]): UnitTest {
  return oneOf(attendance, attendanceOf);
}
