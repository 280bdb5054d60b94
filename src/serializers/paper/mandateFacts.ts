import type { Language } from "../../model/localizedText";
import type { Mandate } from "../../model/mandate";
import type { Redacted } from "../../model/privacy/classification";
import { valueWords } from "../../rules/diff/valueWords";
import { sayIn } from "../layouts/tableWords";
import type { Fact } from "./factTable";

/** From the first to the last day. */
export function spanText(span: Redacted<Mandate>["term"]): string {
  return span === undefined ? "" : `${span.from ?? ""} — ${span.to ?? ""}`;
}

/**
 * Who a paper is about, as far as its reader may see it.
 *
 * @param mandate - the mandate, redacted for the reader
 * @param language - the paper's language
 * @returns names and values
 */
export function mandateFacts(mandate: Redacted<Mandate>, language: Language): readonly Fact[] {
  const say = sayIn(language);
  const { name, certificate, delegation, station, term, beganOn, status, statusOn } = mandate;
  const state = status === undefined ? undefined : valueWords[status]?.[language];
  const since = statusOn === undefined || statusOn === null ? "" : `（${statusOn}）`;
  const all: readonly (readonly [string, string | undefined])[] = [
    [say("姓名", "Name"), name],
    [say("代表证号", "Certificate"), certificate],
    [say("代表团", "Delegation"), delegation],
    [say("代表联络站", "Station"), station ?? ""],
    [say("届期", "Term"), spanText(term)],
    [say("任职日期", "In office from"), beganOn],
    [say("任职状态", "State"), state === undefined ? undefined : `${state}${since}`],
  ];
  return all.flatMap(([label, value]) => (value === undefined ? [] : [[label, value]]));
}
