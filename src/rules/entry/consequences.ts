import type { EntryEventBody } from "../../model/entryEvent";
import type { Recorded } from "../../model/history/recorded";
import { decide } from "./decide";
import { join, separate } from "./joins";
import type { BodyOf } from "./ledger";
import { entryThen, granted, type Moment, type Outcome, refusedFor, wordsThen } from "./moment";
import { answerOutcome, object, settleObjection } from "./objections";
import { rightIssue } from "./rights";
import { settleDisagreement } from "./settle";

function attach({ entry, evidence }: BodyOf<"evidence-attached">, moment: Moment): Outcome {
  const path = ["entries", entry];
  if (entryThen(entry, moment) === undefined) return refusedFor("entry-not-found", path, { entry });
  if (evidence.length === 0) return refusedFor("nothing-attached", path);
  return granted({ on: "evidence", entry, value: evidence });
}

function paginate({ entry, page }: BodyOf<"paged">, moment: Moment): Outcome {
  const path = ["entries", entry];
  const trail = entryThen(entry, moment);
  if (trail === undefined) return refusedFor("entry-not-found", path, { entry });
  if (wordsThen(trail.page, moment).length > 1) return refusedFor("disagreement-open", path);
  return granted({ on: "page", entry, value: page });
}

/**
 * What an event does, as far as whoever wrote it could know.
 *
 * @param recorded - the event
 * @param moment - what was known, and the rules of the day
 * @returns its effects; none and the reason where it cannot be
 */
export function consequences(recorded: Recorded<EntryEventBody>, moment: Moment): Outcome {
  const issue = rightIssue(recorded, moment);
  if (issue !== null) return { value: [], issues: [issue] };
  const { body, by } = recorded;
  switch (body.kind) {
    case "registered":
      return answerOutcome(body.answers, moment) ?? granted();
    case "objected":
      return object(body, moment);
    case "objection-settled":
      return settleObjection(body, moment);
    case "joined":
      return join(body, moment);
    case "separated":
      return separate(body, moment);
    case "evidence-attached":
      return attach(body, moment);
    case "paged":
      return paginate(body, moment);
    case "disagreement-settled":
      return settleDisagreement(body, moment);
    default:
      return decide(body, by, moment);
  }
}
