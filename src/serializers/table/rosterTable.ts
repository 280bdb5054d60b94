import type { RosterFacts } from "../../model/archive";
import type { Mandate } from "../../model/mandate";
import type { Policy } from "../../model/policy/policy";
import type { Sheet } from "../sheet/sheet";
import { cleanCode } from "./cleaning";
import type { IntakeRules } from "./intake";
import { readRows, type TableKind, type TableReading } from "./readRows";
import { tableColumns } from "./tableColumns";
import { mandateStatusWords, type WordList } from "./words";

/** One line of the roster (名册). */
export interface RosterLine {
  /** The mandate. */
  readonly mandate: Mandate;
  /** All other columns as they stood. */
  readonly roster: RosterFacts;
}

const facts = ["性别", "民族", "出生年月", "政治面貌", "学历", "工作单位及职务", "备注"] as const;

function rosterKind(policy: Policy, intake: IntakeRules): TableKind<RosterLine> {
  const classes: WordList<string> = Object.fromEntries(
    policy.deputyClasses.flatMap(({ code, name }) =>
      [cleanCode(name.zh).text, name.zh].map((word) => [word, code] as const),
    ),
  );
  // A measure that knows no classes asks for none; what the column says is not needed.
  const hasClasses = policy.deputyClasses.length > 0;
  return {
    ...tableColumns.roster,
    needed: tableColumns.roster.needed.filter((name) => name !== "人员类别" || hasClasses),
    identity: "代表证号",
    repeatedCode: "repeated-certificate",
    contentOf: ({ mandate }) => mandate.certificate,
    read(reader) {
      const certificate = reader.certificate("代表证号", intake.certificate);
      const name = reader.needed("姓名", reader.name("姓名"));
      const delegation = reader.needed("所在代表团", reader.code("所在代表团"));
      const deputyClass = hasClasses
        ? reader.needed("人员类别", reader.word("人员类别", classes))
        : "";
      const beganOn = reader.needed("任职日期", reader.date("任职日期"));
      const status = reader.needed("任职状态", reader.word("任职状态", mandateStatusWords));
      const since = reader.date("状态日期");
      const station = reader.text("代表联络站");
      const roster = Object.fromEntries(facts.map((fact) => [fact, reader.text(fact) ?? ""]));
      if (status !== null && status !== "in-office") reader.needed("状态日期", since);
      if (certificate === null || name === null || delegation === null) return null;
      if (deputyClass === null || beganOn === null || status === null) return null;
      const { term } = intake;
      const statusOn = status === "in-office" ? null : since;
      return {
        mandate: {
          certificate,
          name,
          term,
          delegation,
          station,
          deputyClass,
          beganOn,
          status,
          statusOn,
        },
        roster,
      };
    },
  };
}

/**
 * Reads the roster of a congress: one mandate a row (D5).
 *
 * @param sheets - sheets of the roster's file
 * @param policy - the measure, for the classes of deputy
 * @param intake - shape of certificates, term, headings
 * @returns mandates with the roster's other facts; a second row of one certificate is set aside
 */
export function readRoster(
  sheets: readonly Sheet[],
  policy: Policy,
  intake: IntakeRules,
): TableReading<RosterLine> {
  return readRows(rosterKind(policy, intake), sheets, intake.headings);
}
