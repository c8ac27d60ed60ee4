export { t as renderGithub } from "./shared17.js";
