import type { IPropertiesOptions } from "docx";
import { listNames } from "./docxBlock";
import { heiFace, lines, sizes, songFace } from "./docxFaces";
import type { Docx } from "./docxText";

type Styles = NonNullable<IPropertiesOptions["styles"]>;
type Numbering = NonNullable<IPropertiesOptions["numbering"]>;

/**
 * Styles of the file: body 宋体 小四, titles 黑体, cells 五号.
 *
 * @param docx - the library
 * @returns styles people can change in Word for the whole file
 */
export function docxStyles({ AlignmentType, LineRuleType }: Docx): Styles {
  const exactly = (line: number) => ({ line, lineRule: LineRuleType.EXACT });
  const language = { value: "en-US", eastAsia: "zh-CN" };
  const heading = (size: number, before: number) => ({
    run: { font: heiFace, size, bold: true, color: "000000" },
    paragraph: { keepNext: true, spacing: { before, after: 80, ...exactly(lines.part) } },
  });
  return {
    default: {
      document: {
        run: { font: songFace, size: sizes.body, language },
        paragraph: { spacing: exactly(lines.body) },
      },
      title: {
        run: { font: heiFace, size: sizes.title, bold: true },
        paragraph: {
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: { after: 200, ...exactly(lines.title) },
        },
      },
      heading1: heading(sizes.part, 280),
      heading2: heading(sizes.body, 200),
      heading3: heading(sizes.body, 120),
    },
    paragraphStyles: [
      { id: "cell", name: "Table cell", basedOn: "Normal", run: { size: sizes.table } },
    ],
  };
}

/**
 * Lists of the file, numbered and not.
 *
 * @param docx - the library
 * @returns numbering
 */
export function docxNumbering({ AlignmentType, LevelFormat }: Docx): Numbering {
  const level = (format: "bullet" | "decimal", text: string) => ({
    level: 0,
    format: format === "bullet" ? LevelFormat.BULLET : LevelFormat.DECIMAL,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 480, hanging: 360 } } },
  });
  return {
    config: [
      { reference: listNames.ordered, levels: [level("decimal", "%1.")] },
      { reference: listNames.plain, levels: [level("bullet", "•")] },
    ],
  };
}
