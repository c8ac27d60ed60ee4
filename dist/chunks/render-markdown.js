export { t as renderMarkdown } from "./shared16.js";
