export { t as composeReport } from "./compliance-report.js";
