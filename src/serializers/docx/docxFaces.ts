import type { IRunStylePropertiesOptions } from "docx";

type Face = NonNullable<IRunStylePropertiesOptions["font"]>;

/** 宋体 for the body, by the name every system of fonts knows. */
export const songFace: Face = {
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  cs: "Times New Roman",
  eastAsia: "SimSun",
};

/** 黑体 for titles. */
export const heiFace: Face = { ascii: "Arial", hAnsi: "Arial", cs: "Arial", eastAsia: "SimHei" };

/** Sizes in half points: 小二, 四号, 小四, 五号, 小五. */
export const sizes = { title: 36, part: 28, body: 24, table: 21, small: 18 } as const;

/** Distances between base lines in twentieths of a point; exact, as fonts differ in their own. */
export const lines = { title: 560, part: 440, body: 400, table: 320 } as const;
