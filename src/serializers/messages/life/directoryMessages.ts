import type { MessageCatalogue } from "../sayIssue";

/** What does not fit in a directory of stations. */
export const directoryMessages: MessageCatalogue = {
  "duplicate-station": {
    what: { zh: "站点代码{station}用了两次", en: "the station code {station} is used twice" },
    todo: { zh: "请换一个代码。", en: "Use another code." },
  },
  "unknown-station-kind": {
    what: {
      zh: "站点{station}的种类“{kind}”不在种类表里",
      en: "the kind “{kind}” of station {station} is not listed",
    },
    todo: { zh: "请核对代码，或补进种类表。", en: "Check the code, or list it." },
  },
  "unknown-trade": {
    what: {
      zh: "站点{station}的行业“{trade}”不在行业表里",
      en: "the trade “{trade}” of station {station} is not listed",
    },
    todo: { zh: "请核对代码，或补进行业表。", en: "Check the code, or list it." },
  },
  "station-days-reversed": {
    what: {
      zh: "站点{station}的关闭日{to}早于设立日{from}",
      en: "station {station} closed on {to}, before it opened on {from}",
    },
    todo: { zh: "请核对日期。", en: "Check the days." },
  },
  "attached-to-unknown-station": {
    what: {
      zh: "{certificate}所在的站点{station}不在名录里",
      en: "the station {station} of {certificate} is not in the directory",
    },
    todo: { zh: "请核对代码，或补进名录。", en: "Check the code, or add the station." },
  },
  "attachment-days-reversed": {
    what: {
      zh: "{certificate}在站点{station}的末日{to}早于首日{from}",
      en: "{certificate} left station {station} on {to}, before coming on {from}",
    },
    todo: { zh: "请核对日期。", en: "Check the days." },
  },
  "attached-outside-opening": {
    what: {
      zh: "{certificate}在站点{station}的日子超出站点存在的日子",
      en: "{certificate} is attached to station {station} on days it is not open",
    },
    todo: { zh: "请核对日期。", en: "Check the days." },
  },
  "attached-twice": {
    what: {
      zh: "{certificate}从{from}起同时在站点{station}和{other}",
      en: "from {from}, {certificate} is attached to stations {station} and {other} at once",
    },
    todo: {
      zh: "请核对；转站的，写明原站的末日。",
      en: "Check it; after a move, give the last day at the old station.",
    },
  },
};
