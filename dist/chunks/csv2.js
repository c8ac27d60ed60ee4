export { n as renderCsv } from "./csv.js";
