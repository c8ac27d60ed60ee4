// src/text/yaml-text.ts
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i, PLAIN = /^(?:[A-Za-z][\w.()/+-]*(?: [\w.()/+-]+)*|\d{4}-\d{2}-\d{2}|\d+\.\d+\.\d[\w.()-]*|\d[\d.]*[A-Za-df-np-wyz][\w.()-]*)$/;
function yamlText(value) {
	return typeof value == "string" ? PLAIN.test(value) && !RESERVED.test(value) ? value : JSON.stringify(value) : Array.isArray(value) ? `[${value.map(yamlText).join(", ")}]` : typeof value != "object" || !value ? String(value) : `{ ${Object.entries(value).map(([key, field]) => `${yamlText(key)}: ${yamlText(field)}`).join(", ")} }`;
}
export { yamlText as t };
