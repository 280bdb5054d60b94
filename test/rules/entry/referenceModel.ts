import type { ActorRole } from "deputy-archive/life";

type Standing = "registered" | "confirmed" | "returned" | "refused" | "voided";

/** One entry, as a clerk would keep it on a slip of paper. */
export interface Slip {
  readonly by: ActorRole;
  standing: Standing;
  quantity: number;
  lead: number | null;
}

/** One objection on a slip of paper. */
export interface Complaint {
  readonly entry: number | null;
  readonly duplicate: boolean;
  state: "open" | "upheld" | "rejected" | "followed";
}

/** The slips of one archive in one copy. */
export interface Slips {
  readonly entries: Slip[];
  readonly complaints: Complaint[];
}

/** What somebody wants to do; numbers are places in the lists. */
export interface Wish {
  readonly kind: string;
  readonly role: "deputy" | "station" | "office";
  readonly entry: number;
  readonly other: number;
  readonly complaint: number;
  readonly quantity: number;
  readonly flag: boolean;
}

const officeOnly = ["refused", "objection-settled"];
const keepers = ["adjusted", "joined", "separated"];
const authors = ["resubmitted", "corrected", "voided"];

/** Who may, under the rules of two sources, said again in the plainest way. */
function may({ kind, role }: Wish, slip: Slip | undefined): boolean {
  if (officeOnly.includes(kind)) return role === "office";
  if (keepers.includes(kind)) return role !== "deputy";
  if (authors.includes(kind)) return role === "office" || slip?.by === role;
  if (kind === "confirmed" || kind === "returned") {
    return role === "office" || (role === "station" && slip?.by !== "station");
  }
  if (kind === "objected") return role === "deputy" || (role === "station" && slip?.by !== role);
  return true;
}

function follow(slips: Slips, entries: readonly number[], onlyDuplicate: boolean): void {
  for (const complaint of slips.complaints) {
    const { entry, duplicate, state } = complaint;
    if (entry === null || !entries.includes(entry) || state !== "upheld") continue;
    if (duplicate || !onlyDuplicate) complaint.state = "followed";
  }
}

/** Rewrites a slip: a confirmed one stays so only in a hand that could confirm it. */
function rewrite(slip: Slip, { role, quantity }: Wish): void {
  const couldConfirm = role === "office" || (role === "station" && slip.by !== "station");
  if (slip.standing !== "confirmed" || !couldConfirm) slip.standing = "registered";
  slip.quantity = quantity;
}

type Move = (slip: Slip, wish: Wish, slips: Slips) => boolean;

const onSlip: Readonly<Record<string, Move>> = {
  confirmed: (slip) => {
    if (slip.standing !== "registered" && slip.standing !== "refused") return false;
    slip.standing = "confirmed";
    return true;
  },
  returned: (slip) => {
    if (slip.standing === "returned" || slip.standing === "voided") return false;
    slip.standing = "returned";
    return true;
  },
  refused: (slip) => {
    if (slip.standing === "refused" || slip.standing === "voided") return false;
    slip.standing = "refused";
    return true;
  },
  resubmitted: (slip, wish) => {
    if (slip.standing !== "returned") return false;
    rewrite(slip, wish);
    return true;
  },
  corrected: (slip, wish, slips) => {
    if (slip.standing === "returned" || slip.standing === "voided") return false;
    rewrite(slip, wish);
    follow(slips, [wish.entry], false);
    return true;
  },
  adjusted: (slip, wish, slips) => {
    const complaint = slips.complaints[wish.complaint];
    if (slip.standing === "voided" || complaint?.entry !== wish.entry) return false;
    if (complaint.state !== "upheld") return false;
    rewrite(slip, wish);
    complaint.state = "followed";
    return true;
  },
  voided: (slip, wish, slips) => {
    if (slip.standing === "voided") return false;
    slip.standing = "voided";
    follow(slips, [wish.entry], false);
    return true;
  },
  objected: (slip, { entry, flag }, { complaints }) => {
    if (slip.standing === "voided") return false;
    complaints.push({ entry, duplicate: flag, state: "open" });
    return true;
  },
  separated: (slip) => {
    if (slip.lead === null) return false;
    slip.lead = null;
    return true;
  },
  joined: (slip, { entry, other }, slips) => {
    const joining = slips.entries[other];
    if (joining === undefined || entry === other) return false;
    if (slip.standing === "voided" || joining.standing === "voided") return false;
    if (slip.lead !== null || joining.lead !== null) return false;
    joining.lead = entry;
    follow(slips, [entry, other], true);
    return true;
  },
};

/** Does what somebody wants on the slips, or says that it cannot be done. */
export function wished(slips: Slips, wish: Wish): boolean {
  const slip = slips.entries[wish.entry];
  if (!may(wish, slip)) return false;
  if (wish.kind === "registered") {
    const { role: by, quantity } = wish;
    slips.entries.push({ by, quantity, standing: "registered", lead: null });
    return true;
  }
  if (wish.kind === "objection-settled") {
    const complaint = slips.complaints[wish.complaint];
    if (complaint?.state !== "open") return false;
    complaint.state = wish.flag ? "upheld" : "rejected";
    return true;
  }
  return slip !== undefined && (onSlip[wish.kind]?.(slip, wish, slips) ?? false);
}

/** The last slip of a way of joins. */
function endOf(slips: Slips, at: number): number {
  const lead = slips.entries[at]?.lead ?? null;
  return lead === null ? at : endOf(slips, lead);
}

/** What a slip is shown as. */
export function shown(slips: Slips, at: number): string {
  const slip = slips.entries[at];
  if (slip === undefined) return "none";
  if (slip.standing === "voided") return "voided";
  const end = endOf(slips, at);
  if (slips.entries[end]?.standing === "voided") return "disputed";
  if (end !== at) return "joined";
  const waits = slips.complaints.some(
    ({ entry, state }) => entry === at && (state === "open" || state === "upheld"),
  );
  return waits ? "objected" : slip.standing;
}
