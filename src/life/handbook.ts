// The handbook: rights and obligations, the year's record, chronicle, contacts.

export type * from "../model/handbook/chronicle";
export { deputiesLaw } from "../model/handbook/deputiesLaw";
export type * from "../model/handbook/officeContact";
export type * from "../model/handbook/rightsAndObligations";
export { type ChronicleSources, chronicleOf } from "../rules/handbook/chronicleOf";
export type { Handbook } from "../rules/handbook/handbook";
export { type HandbookParts, handbookFor } from "../rules/handbook/handbookFor";
export { rightsAndObligationsOn } from "../rules/handbook/rightsAndObligationsOn";
export { type YearRecord, yearRecord } from "../rules/handbook/yearRecord";
