import type { LocalizedText } from "../../model/localizedText";
import type { StatuteArticle } from "../../model/policy/checklist";

/**
 * Says an article with its statute; one that was not looked up is said not to be.
 *
 * @param article - the article
 * @returns its words
 */
export function articleWords({ law, article }: StatuteArticle): LocalizedText {
  if (article === "")
    return { zh: `${law.zh}，条号未查明`, en: `${law.en}, article not looked up` };
  return { zh: `${law.zh}${article}`, en: `${law.en}, ${article}` };
}
