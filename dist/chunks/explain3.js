export { t as explainSchemaErrors, n as notAllowed } from "./explain2.js";
