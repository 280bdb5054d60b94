import type { DeputyCard } from "../../model/card/deputyCard";
import type { Language } from "../../model/localizedText";
import { hidePrivateNumbers } from "../../rules/privacy/privateNumbers";

/** A line of a card: what it is, and what it says. */
type Labelled = readonly [zh: string, en: string, text: string | null | undefined];

function labelled(lines: readonly Labelled[], language: Language): readonly string[] {
  return lines.flatMap(([zh, en, text]) => {
    if (text === null || text === undefined || text === "") return [];
    // A card read from a file was checked by nobody.
    const shown = hidePrivateNumbers(text);
    return [language === "zh" ? `${zh}：${shown}` : `${en}: ${shown}`];
  });
}

function performanceLines(card: DeputyCard, language: Language): readonly string[] {
  if (card.performance === undefined || card.performance.counts.length === 0) return [];
  const { period, counts } = card.performance;
  const each = counts.map(({ name, count }) =>
    language === "zh" ? `${name} ${count} 次` : `${name} ${count}`,
  );
  const said = each.join(language === "zh" ? "，" : ", ");
  const zh = `履职（${period.from} 至 ${period.to}）`;
  return labelled([[zh, `Done (${period.from} to ${period.to})`, said]], language);
}

/**
 * Says where and when a deputy is met: through the station, never a deputy's own number.
 *
 * @param card - the card
 * @param language - `zh` or `en`
 * @returns the lines, none where there is no station
 */
export function stationLines({ station }: DeputyCard, language: Language): readonly string[] {
  if (station === null) return [];
  const { name, address, telephone, receptionDays } = station;
  return labelled(
    [
      ["代表联络站", "Station", name],
      ["地址", "Address", address],
      ["接待日", "Voters are received", receptionDays],
      ["联络站电话", "Station telephone", telephone],
    ],
    language,
  );
}

/**
 * Says for whom a deputy sits and what was done.
 *
 * @param card - the card
 * @param language - `zh` or `en`
 * @returns the lines
 */
export function dutyLines(card: DeputyCard, language: Language): readonly string[] {
  const own: readonly Labelled[] = [
    ["代表团", "Delegation", card.delegation],
    ["选区、选举单位", "Elected by", card.electoralDistrict],
    ["职业", "Occupation", card.occupation],
  ];
  return [...labelled(own, language), ...performanceLines(card, language)];
}

/**
 * Says who let the card be shown, until when, and to whom (代表法2025第58条).
 *
 * @param card - the card
 * @param language - `zh` or `en`
 * @returns the lines
 */
export function consentLines({ approval }: DeputyCard, language: Language): readonly string[] {
  const { approvedBy, approvedOn, until, audience } = approval;
  const consent = labelled(
    [
      ["同意公开", "Shown with the consent of", `${approvedBy}，${approvedOn}`],
      ["有效期至", "Valid until", until],
    ],
    language,
  );
  if (audience === "everyone") return consent;
  const limit =
    language === "zh"
      ? "仅供原选区选民、原选举单位使用，请勿转发"
      : "For the voters or the unit that elected the deputy only; please do not pass it on";
  return [...consent, limit];
}
