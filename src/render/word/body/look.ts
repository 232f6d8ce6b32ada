import type { StyleRole } from "../shell/style-roles.ts";

/** Which styles draw the blocks of a place. */
export type Look = {
  readonly text: StyleRole;
  readonly tableText: StyleRole;
  readonly tableHead: StyleRole;
  readonly boxText: StyleRole;
  readonly boxHead: StyleRole;
  readonly unit: StyleRole;
  readonly note: StyleRole;
};

/** Running papers. */
export const paperLook: Look = {
  text: "body",
  tableText: "tableText",
  tableHead: "tableHead",
  boxText: "boxText",
  boxHead: "boxHead",
  unit: "unit",
  note: "note",
};

/** The one-page summary. */
export const formLook: Look = {
  text: "formText",
  tableText: "formTableText",
  tableHead: "formTableHead",
  boxText: "formText",
  boxHead: "formBoxHead",
  unit: "formUnit",
  note: "formNote",
};

/** The one-page summary with so much text that it must be set smaller. */
export const smallFormLook: Look = {
  text: "smallFormText",
  tableText: "smallFormTableText",
  tableHead: "smallFormTableHead",
  boxText: "smallFormText",
  boxHead: "smallFormBoxHead",
  unit: "smallFormUnit",
  note: "smallFormNote",
};
