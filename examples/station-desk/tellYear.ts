import type { Policy } from "deputy-archive";
import type { DeadlineRules } from "deputy-archive/life";
import { inspection } from "./activity";
import { closingTerm, closingYear } from "./closing";
import { judging } from "./judging";
import { moving } from "./moving";
import { offline } from "./offline";
import { opening } from "./opening";
import { registering } from "./registering";
import { showing } from "./showing";
import { followed } from "./suggestion";

/** Lives through the year; what is said on the way, line by line. */
export function tellYear(policy: Policy, deadlines: DeadlineRules): readonly string[] {
  const lines: string[] = [];
  const say = (text: string) => {
    lines.push(text);
  };
  let history = opening(say);
  history = registering(history, say);
  history = offline(history, say);
  history = inspection(history, say);
  const suggestion = followed(deadlines, say);
  history = moving(history, say);
  const archive = judging(history, suggestion, policy, say);
  history = closingYear(history, say);
  closingTerm(history, suggestion, say);
  showing(archive, say);
  return lines;
}
