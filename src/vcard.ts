// The deputy's card as a vCard, and a text to share.

export { deputyVCard, type VCardOptions } from "./serializers/vcard/deputyVCard";
export { sharingText } from "./serializers/vcard/sharingText";
