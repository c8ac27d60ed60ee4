export { t as SCHEMA_TOPICS, n as isSchemaTopic, r as schemaOf } from "./schemas.js";
