import { type Group, isGroup, type ScoreRule } from "../../model/policy/award";
import { isCalendarWindow } from "../../model/policy/window";
import { multiplier } from "../plan/multiplier";
import { policyPoints } from "../plan/policyPoints";
import { windowsOf } from "../plan/windowsOf";
import { awardRange } from "./awardRange";
import { combined, type Sums } from "./combinedParts";
import { type Bounds, mapBounds, type NodeBounds, zeroBounds } from "./nodeBounds";
import { outcomesOf } from "./outcomes";
import { anyOfRanges, overShares, overWindows, runOfRanges } from "./overShares";
import { converted, onlyZero, orZero, type Range, within } from "./range";
import type { Outcomes, Setting } from "./setting";
import type { Stretch } from "./takings";
import { daysInForce, overlap } from "./windows";

/** A setting in which nodes are being reckoned: what their points can be is kept as it is found. */
export interface Reckoning extends Setting {
  /** Keeps what the points of a node have been found to be. */
  readonly remember: (rule: string, points: Range) => void;
}

/** Applies what bounds a sum: conversion, floor and ceiling; the condition stands outside. */
function limited(rule: ScoreRule, { sum, idle, reckoned }: Sums, { policy }: Setting): NodeBounds {
  const { convert, floor, ceiling } = rule;
  const points = (number?: number) =>
    number === undefined ? null : policyPoints(number, policy.scale);
  const change = (range: Range) =>
    convert === undefined ? range : converted(range, multiplier(convert), convert.rounding);
  const clamp = (range: Range) => within(range, points(floor), points(ceiling));
  const before = change(sum);
  const alone = orZero(clamp(change(idle)));
  return { before, points: clamp(before), heldAgainst: before, idle: alone, reckoned };
}

function groupBounds(group: Group, stretch: Stretch, setting: Reckoning): Bounds {
  const parts = new Map<string, NodeBounds>();
  for (const part of group.parts) {
    for (const [id, bounds] of treeBounds(part, stretch, setting)) parts.set(id, bounds);
  }
  return parts.set(group.id, limited(group, combined(group, parts), setting));
}

function reckon(rule: ScoreRule, stretch: Stretch, setting: Reckoning): Bounds {
  if (!isGroup(rule)) {
    const { sum, reckoned } = awardRange(rule, stretch, setting);
    return new Map([[rule.id, limited(rule, { sum, idle: onlyZero, reckoned }, setting)]]);
  }
  const { each } = rule;
  if (each === undefined) return groupBounds(rule, stretch, setting);
  if (!isCalendarWindow(each)) {
    return overShares(groupBounds(rule, { ...stretch, oneEvent: true }, setting));
  }
  const windows = windowsOf(stretch.span, each).map((span) =>
    groupBounds(rule, { ...stretch, span, dated: overlap(span, stretch.dated) }, setting),
  );
  return overWindows(windows, stretch.oneEvent ? anyOfRanges : runOfRanges);
}

function conditional(bounds: Bounds, { canHold, canFail }: Outcomes): Bounds {
  if (!canHold) return mapBounds(bounds, () => zeroBounds);
  if (!canFail) return bounds;
  return mapBounds(bounds, ({ before, points, reckoned, ...rest }) => ({
    ...rest,
    before: orZero(before),
    points: orZero(points),
    reckoned: reckoned === "always" ? "sometimes" : reckoned,
  }));
}

/**
 * Finds what a node and everything below it can come to in a stretch.
 *
 * @param rule - the node
 * @param stretch - the stretch of the records
 * @param setting - the policy, the period and the deputy's facts
 * @returns bounds of every node, those below first
 */
export function treeBounds(rule: ScoreRule, stretch: Stretch, setting: Reckoning): Bounds {
  const { when, inForce } = rule;
  const dated = daysInForce(stretch.dated, inForce);
  const bounds = reckon(rule, { ...stretch, dated }, setting);
  const found = when === undefined ? bounds : conditional(bounds, outcomesOf(when, setting));
  for (const [id, { points }] of found) setting.remember(id, points);
  return found;
}
