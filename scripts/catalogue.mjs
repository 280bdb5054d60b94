// Writes policies/catalogue.json and docs/policies.md from the folders of policies/; with --check
// only tells whether both are up to date.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const checkOnly = process.argv.includes("--check");

const levels = {
  national: "国家级 national",
  provincial: "省级 provincial",
  municipal: "市级 municipal",
  county: "县级 county",
  township: "乡级 township",
};

const folders = readdirSync("policies", { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => name)
  .sort();

const shipped = folders.map((folder) => ({
  folder,
  files: readdirSync(`policies/${folder}`).sort(),
  policy: JSON.parse(readFileSync(`policies/${folder}/policy.json`, "utf8")),
}));

function listing({ folder, files, policy }) {
  const { id, version, title, place, level, subject, notSeen, checklist } = policy;
  const { effectiveFrom, effectiveTo, illustrative } = policy;
  return {
    id,
    version,
    title,
    place: place ?? null,
    level: level ?? null,
    subject: subject ?? "deputy",
    effectiveFrom,
    effectiveTo,
    illustrative,
    partial: (notSeen ?? []).length > 0,
    checklist: checklist !== undefined,
    folder,
    files,
  };
}

/** A table's cell; a bar would end it. */
const cell = (text) => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const both = ({ zh, en }) => `${cell(zh)}<br>*${cell(en)}*`;

function row({ folder, policy }) {
  const { id, version, title, place, level, effectiveFrom, effectiveTo, illustrative } = policy;
  const marks = [
    illustrative ? "示例 illustrative" : "",
    policy.notSeen?.length ? "部分 partial" : "",
    policy.checklist ? "有清单 checklist" : "",
    policy.subject === "collective" ? "集体 collective" : "",
  ].filter((mark) => mark !== "");
  return [
    `[${id}](../policies/${folder}/source.md) ${version}`,
    both(title),
    place ? both(place) : "—",
    levels[level] ?? "—",
    `${effectiveFrom ?? "不详 unknown"} … ${effectiveTo ?? ""}`,
    marks.join("<br>") || "—",
  ].join(" | ");
}

function section({ folder, files, policy }) {
  const missing = (policy.notSeen ?? []).map(
    ({ basis, what }) => `- ${basis === "" ? "" : `**${basis}**：`}${what.zh} *${what.en}*`,
  );
  return `## ${policy.title.zh}

\`${folder}\` · ${policy.title.en} · ${files.map((file) => `[${file}](../policies/${folder}/${file})`).join(" · ")}

${missing.length === 0 ? "没有未见的部分。*Nothing is missing.*" : `没有见到，或由本库补定的 *not seen, or settled by us*：\n\n${missing.join("\n")}`}
`;
}

const page = `<!-- 由 npm run catalogue 生成，请改 policies/ 下的文件 · written by npm run catalogue -->
# 随包的办法 · Policies that come with the package

知道的写成数据，不知道的写明不知道，不编。**示例**：分值不是任何地方的现行规定。**部分**：办法有没有见到的地方，下面逐条列出，
照它算出的结果不是当地的结果。起始日没有见到的，文件里的日期只为能够计算，下面会说明。每份办法的案例（\`cases.json\`）随检验运行。

*What is known is data, what is not is said and never made up. “Illustrative” points are rules in force nowhere; of a “partial”
measure not everything was seen, and what it gives is not what the place would give. Where the first day is not known, the file's
is a stand-in, and the list below says so.*

| 办法 id | 名称 title | 地方 place | 层级 level | 期间 dates | |
|---|---|---|---|---|---|
${shipped.map((one) => `| ${row(one)} |`).join("\n")}

${shipped.map(section).join("\n")}`;

const catalogue = {
  format: "deputy-archive/catalogue",
  formatVersion: 1,
  policies: shipped.map(listing),
};

for (const [path, text] of [
  ["policies/catalogue.json", `${JSON.stringify(catalogue, null, 2)}\n`],
  ["docs/policies.md", page],
]) {
  const isCurrent = existsSync(path) && readFileSync(path, "utf8") === text;
  if (isCurrent) continue;
  console.log(
    `${path}: ${checkOnly ? "not up to date; write it again: npm run catalogue" : "written"}`,
  );
  if (checkOnly) process.exitCode = 1;
  else writeFileSync(path, text);
}
