import { formatPoints, formatPointsFixed } from "deputy-archive";
import type { Datong } from "./readDatong";

type Deputy = Datong["deputies"][number];

const points = (value: number) => formatPoints(value, 2);

/** Puts a deputy's results into the form of the expected files. */
export function deputyAsExpected({ policy, selections }: Datong, deputy: Deputy) {
  const { archive, scorecard, assessment } = deputy;
  const { mandate } = archive;
  const node = (id: string) => {
    const found = scorecard.nodes.find(({ rule }) => rule === id);
    if (found === undefined) throw new Error(`no rule ${id}`);
    return found;
  };
  const chapters = policy.score.parts;
  const articles = chapters.flatMap((chapter) => ("parts" in chapter ? chapter.parts : []));
  const measure = (id: string) => assessment.measures.get(id)?.value?.numerator ?? null;
  const validBallots = measure("valid-ballots") === 0 ? null : measure("valid-ballots");
  const chapter = (id: string) => ({
    封顶前: points(node(id).before),
    计分: points(node(id).points),
  });
  const ranking = selections.flatMap((selection) => selection.ranking);
  const deputyClass = policy.deputyClasses.find(({ code }) => code === mandate.deputyClass);
  return {
    代表证号: mandate.certificate,
    姓名: mandate.name,
    人员类别: deputyClass?.name.zh,
    条款: Object.fromEntries(
      articles.map(({ id, basis }) => [
        basis,
        { 封顶前: points(node(id).earned), 小计: points(node(id).points) },
      ]),
    ),
    甲: chapter("in-session"),
    乙: chapter("in-recess"),
    丙: chapter("bonus"),
    总分: points(scorecard.total),
    待核分: points(scorecard.pendingPoints),
    等次: assessment.standing.name.zh,
    降等原因: assessment.lowered.map(({ basis, failure }) => ({
      项: basis.replace("第二十七条", ""),
      说明: failure.zh,
    })),
    名次:
      ranking.find((ranked) => ranked.mandate.certificate === mandate.certificate)?.rank ?? null,
    依据: {
      大会未经批准缺席半天数: measure("congress-absence-half-days"),
      闭会活动未经批准缺席次数: measure("recess-absences"),
      个人或领衔建议件数: measure("own-suggestions"),
      已解决件数: measure("solved-suggestions"),
      述职次数: measure("duty-reports"),
      接待次数: measure("receptions"),
      应接待次数: assessment.grades[0]?.requirements.find(({ id }) => id === "four-receptions")
        ?.bounds.atLeast,
      满意票: validBallots === null ? null : measure("satisfied-ballots"),
      有效票: validBallots,
      任职天数: measure("days-in-office"),
    },
    登记: entryCounts(deputy),
  };
}

function entryCounts({ archive, scorecard, tally }: Deputy) {
  const { notApplied, pending, lines } = scorecard;
  const without = (reason: string) =>
    notApplied.filter((left) => left.reason === reason && left.record.kind === "entry").length;
  const inTime = tally.entries.reduce((sum, bucket) => sum + (bucket?.length ?? 0), 0);
  const withLine = new Set(
    lines.flatMap(({ record }) => (record?.kind === "entry" ? [record.id] : [])),
  );
  const verified =
    withLine.size + without("not-attended") + without("no-rule") + without("above-limit");
  return {
    采用条数: archive.entries.length,
    逾期条数: without("late"),
    非本年度条数: without("outside-period"),
    合并后件数: inTime - without("same-event"),
    已核实件数: verified,
    待核实件数: pending.length,
    不予认定件数: without("not-recognised"),
    只作记录件数: without("record-only"),
  };
}

/** Puts the selection of a delegation into the form of the expected files. */
export function selectionAsExpected({ selections }: Datong, place: string) {
  const selection = selections.find(({ partition }) => partition === place);
  if (selection === undefined) throw new Error(`no selection for ${place}`);
  const certificates = (outcome: string) =>
    selection.candidates
      .filter((candidate) => candidate.outcome === outcome)
      .map(({ mandate }) => mandate.certificate)
      .sort();
  const { lineTie } = selection;
  return {
    评定人数: selection.graded,
    名额: selection.quota,
    候选: selection.candidates.map(({ mandate, total, rank, tieBreaks }) => ({
      代表证号: mandate.certificate,
      姓名: mandate.name,
      总分: points(total),
      候选名次: rank,
      已解决件数: tieBreaks[0]?.count,
      接待次数: tieBreaks[1]?.count,
    })),
    人选: certificates("selected"),
    待定: certificates("undecided"),
    名额线同分: lineTie && {
      总分: points(lineTie.total),
      同分: lineTie.certificates,
      名额余: lineTie.placesLeft,
    },
  };
}

/** Puts a row of the table into the form of the expected files. */
export function statisticsAsExpected({ policy, table }: Datong, place: string | null) {
  const row =
    place === null ? table.total : table.rows.find(({ partition }) => partition === place);
  if (row === undefined) throw new Error(`no row for ${place}`);
  const figure = (id: string) => {
    const column = table.columns.find((found) => found.id === id);
    const value = row.cells[id] ?? null;
    if (column === undefined || value === null || column.decimals === 0) return value;
    return id === "points" ? points(value) : formatPointsFixed(value, column.decimals);
  };
  const named = (prefix: string, name: (id: string) => string) =>
    Object.fromEntries(
      table.columns
        .filter(({ id }) => id.startsWith(prefix))
        .map(({ id }) => [name(id.slice(prefix.length)), figure(id)]),
    );
  const duty = (code: string) => policy.duties.find((found) => found.code === code);
  const plain = table.columns.filter(({ id }) => !/^(events|quantity)-/.test(id));
  return {
    ...Object.fromEntries(plain.map(({ id, name }) => [name.zh, figure(id)])),
    事项次数: named("events-", (code) => duty(code)?.name.zh ?? code),
    数量合计: named(
      "quantity-",
      (code) => `${duty(code)?.name.zh}（${duty(code)?.quantity?.unit.zh}数）`,
    ),
  };
}

const columnOfField = {
  occurredOn: "日期",
  role: "角色",
  attendance: "出席情况",
  quantity: "数量",
  level: "级别",
  verification: "核实情况",
} as const;

/** Puts the merged events of a delegation into the form of the expected files. */
export function mergedAsExpected({ policy, deputies }: Datong, place: string) {
  return deputies
    .filter(({ archive }) => archive.mandate.delegation === place)
    .flatMap(({ archive, merged }) =>
      merged.map(({ duty, entries, attachments, disagreements }) => ({
        代表证号: archive.mandate.certificate,
        履职事项: policy.duties.find(({ code }) => code === duty)?.name.zh,
        登记编号: entries.map(({ id }) => id),
        采用: entries[0]?.id,
        附件: attachments,
        不一致栏: disagreements.map((field) => columnOfField[field]),
      })),
    );
}

/** Puts the late entries of a delegation into the form of the expected files. */
export function lateAsExpected({ deputies }: Datong, place: string) {
  return deputies
    .filter(({ archive }) => archive.mandate.delegation === place)
    .flatMap(({ archive, scorecard }) => {
      const late = scorecard.notApplied.filter(({ reason }) => reason === "late");
      const ids = new Set(late.map(({ record }) => record.id));
      return archive.entries
        .filter(({ id }) => ids.has(id))
        .map((entry) => ({
          代表证号: archive.mandate.certificate,
          登记编号: entry.id,
          file: entry.source?.file,
          row: entry.source?.row,
          日期: entry.occurredOn,
          登记日期: entry.recordedOn,
        }));
    });
}

/** Puts the deputies who are not listed into the form of the expected files. */
export function unlistedAsExpected({ deputies }: Datong, place: string) {
  return deputies
    .filter(({ archive }) => archive.mandate.delegation === place)
    .filter(({ assessment }) => assessment.standing.kind === "unlisted")
    .map(({ archive }) => ({
      代表证号: archive.mandate.certificate,
      姓名: archive.mandate.name,
      终止日期: archive.mandate.statusOn,
      采用条数: archive.entries.length,
    }));
}
