import type { EntryEventBody, PaperPage } from "../../model/entryEvent";
import type { Evidence } from "../../model/evidence";
import type { DocumentIssue } from "../../model/issue";
import { isSha256 } from "./checkEvidence";

function evidenceIssues(evidence: readonly Evidence[]): readonly DocumentIssue[] {
  return evidence.flatMap((piece, index) => {
    if (piece.kind === "paper" || isSha256(piece.sha256)) return [];
    const params = { file: piece.fileName, found: piece.sha256 };
    return [{ code: "evidence-digest-malformed", path: ["evidence", index], params }];
  });
}

function pageIssues(page: PaperPage | null): readonly DocumentIssue[] {
  if (page === null || (Number.isSafeInteger(page.page) && page.page > 0)) return [];
  return [{ code: "page-number", path: ["page"], params: { found: page.page } }];
}

/** What must be put right before an event is written down for good. */
export function formIssues(body: EntryEventBody): readonly DocumentIssue[] {
  switch (body.kind) {
    case "registered":
      return [...evidenceIssues(body.evidence), ...pageIssues(body.page)];
    case "evidence-attached":
      return evidenceIssues(body.evidence);
    case "paged":
      return pageIssues(body.page);
    default:
      return [];
  }
}
