import type { PaperPage } from "../../model/entryEvent";
import type { Evidence } from "../../model/evidence";
import type { EntryDecision } from "./standing";

/** What an event says about one thing. */
export type Effect =
  | { readonly on: "decision"; readonly entry: string; readonly value: EntryDecision }
  | { readonly on: "lead"; readonly entry: string; readonly value: string | null }
  | { readonly on: "page"; readonly entry: string; readonly value: PaperPage | null }
  | { readonly on: "evidence"; readonly entry: string; readonly value: readonly Evidence[] }
  | { readonly on: "ruling"; readonly objection: string; readonly value: boolean };
