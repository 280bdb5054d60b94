import * as z from "zod/mini";
import type { PassingOn } from "../../model/policy/collective";
import { ofKind } from "../checked";
import { oneOf } from "../oneOf";
import { ruleIdentity, text } from "../scalars";
import { conversion } from "./award";

/** What a group or delegation passes on to its members. */
export const passingOn: z.ZodMiniType<PassingOn> = z.strictObject({
  ...ruleIdentity,
  of: ofKind("text"),
  convert: conversion,
  share: oneOf(["each", "equal"]),
  item: text,
  rater: text,
});
