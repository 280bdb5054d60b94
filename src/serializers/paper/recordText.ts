import type { ArchiveRecord } from "../../model/archive";
import type { DutyReport } from "../../model/dutyReport";
import type { Language } from "../../model/localizedText";
import type { Policy } from "../../model/policy/policy";
import type { Audience } from "../../model/privacy/audience";
import type { Redacted } from "../../model/privacy/classification";
import { valueWords } from "../../rules/diff/valueWords";
import { redact } from "../../rules/privacy/redact";
import { sayIn } from "../layouts/tableWords";

/** What records are spoken of with. */
export interface RecordSpeaker {
  /** Names of duties and rated items. */
  readonly policy: Pick<Policy, "duties" | "ratedItems">;
  /** Language of the paper. */
  readonly language: Language;
  /** Who reads it. */
  readonly audience: Audience;
}

function joined(parts: readonly (string | null | undefined)[], language: Language): string {
  const said = parts.filter((part) => part !== null && part !== undefined && part !== "");
  return said.join(sayIn(language)("，", ", "));
}

function wordOf(value: string | null | undefined, language: Language): string {
  return value === null || value === undefined ? "" : (valueWords[value]?.[language] ?? value);
}

/**
 * The name of a duty in the measure.
 *
 * @param speaker - measure and language
 * @param code - the duty's code
 * @returns its name; the code where the measure does not list it
 */
export function dutyText({ policy, language }: RecordSpeaker, code: string): string {
  return policy.duties.find((duty) => duty.code === code)?.name[language] ?? code;
}

function quantityText(
  { policy, language }: RecordSpeaker,
  duty: string,
  quantity: number | null | undefined,
): string {
  const unit = policy.duties.find(({ code }) => code === duty)?.quantity?.unit;
  if (unit === undefined || quantity === null || quantity === undefined) return "";
  return sayIn(language)(`${quantity}${unit.zh}`, `${quantity} × ${unit.en}`);
}

function ballotText(ballot: Redacted<DutyReport>["ballot"], language: Language): string {
  const { satisfied, returned, spoiled } = ballot ?? {};
  if (satisfied === undefined || returned === undefined || spoiled === undefined) return "";
  const valid = returned - spoiled;
  return sayIn(language)(
    `满意${satisfied}票／有效${valid}票`,
    `${satisfied} satisfied of ${valid} valid ballots`,
  );
}

/**
 * How a duty report was given, and its ballot where the reader may see it.
 *
 * @param report - the report, redacted for the reader
 * @param language - the paper's language
 * @returns form and ballot
 */
export function reportText(report: Redacted<DutyReport>, language: Language): string {
  const say = sayIn(language);
  const form =
    report.form === "oral" ? say("口头述职", "oral report") : say("书面述职", "written report");
  return joined([form, ballotText(report.ballot, language)], language);
}

/**
 * What a record was about, in one line, as far as the reader may see it.
 *
 * @param speaker - measure, language and reader
 * @param record - the record
 * @returns duty, quantity, place and content; title; or form and ballot
 */
export function recordText(speaker: RecordSpeaker, record: ArchiveRecord): string {
  const { policy, language, audience } = speaker;
  switch (record.kind) {
    case "entry": {
      const { duty = "", quantity, place, content } = redact("entry", record, audience);
      return joined(
        [dutyText(speaker, duty), quantityText(speaker, duty, quantity), place, content],
        language,
      );
    }
    case "rating": {
      const { item = "", assessor, reason } = redact("rating", record, audience);
      const name = policy.ratedItems?.find(({ code }) => code === item)?.name[language] ?? item;
      return joined([name, assessor, reason], language);
    }
    case "suggestion": {
      const { title, id, role, marks = [] } = redact("suggestion", record, audience);
      if (id !== undefined) return title ?? id;
      const bare = sayIn(language)("代表建议", "suggestion");
      return joined(
        [bare, wordOf(role, language), ...marks.map((mark) => wordOf(mark, language))],
        language,
      );
    }
    case "report":
      return reportText(redact("report", record, audience), language);
  }
}
