export { paperDocx } from "./serializers/docx/paperDocx";
export type * from "./serializers/paper/paperDocument";
