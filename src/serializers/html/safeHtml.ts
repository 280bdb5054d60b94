/** HTML text whose parts have all been escaped. */
export interface SafeHtml {
  /** The text. */
  readonly html: string;
}

/** What can stand in a template: text is escaped, safe parts are taken as they are. */
export type HtmlPart = string | number | SafeHtml | readonly SafeHtml[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Makes a text harmless inside HTML, attributes included.
 *
 * @param text - any text
 * @returns the text with `& < > " '` written as entities
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (found) => entities[found] ?? "");
}

function render(part: HtmlPart): string {
  if (typeof part === "string") return escapeHtml(part);
  if (typeof part === "number") return String(part);
  if ("html" in part) return part.html;
  return part.map(({ html: text }) => text).join("");
}

/**
 * Writes HTML; every text put into the template is escaped.
 *
 * @param strings - the template's own text
 * @param parts - texts, numbers and safe parts
 * @returns safe HTML
 */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): SafeHtml {
  const text = strings.reduce((written, own, index) => {
    const part = parts[index];
    return written + own + (part === undefined ? "" : render(part));
  }, "");
  return { html: text };
}
