import { o as printable } from "./first.js";
// src/text/xml.ts
const ESCAPES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"￾": "\\ufffe",
	"￿": "\\uffff"
};
function beginXml() {
	let written = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", open = [], indent = () => `\n${"  ".repeat(open.length)}`, xml = {
		ele(name, attributes = {}) {
			let parent = open.at(-1);
			parent?.content === "nothing" && (written += ">"), parent !== void 0 && (parent.content = "elements"), written += `${indent()}<${name}`;
			for (let [attribute, value] of Object.entries(attributes)) written += ` ${attribute}="${escape(String(value)).replaceAll("\"", "&quot;")}"`;
			return open.push({
				name,
				content: "nothing"
			}), xml;
		},
		txt(lines) {
			let element = open.at(-1);
			return element !== void 0 && (element.content = "text"), written += `>${lines.map(escape).join("\n")}`, xml;
		},
		up() {
			let element = open.pop();
			return element === void 0 || (element.content === "nothing" ? written += "/>" : written += `${element.content === "elements" ? indent() : ""}</${element.name}>`), xml;
		},
		end() {
			for (; open.length > 0;) xml.up();
			return xml;
		}
	};
	return {
		xml,
		take() {
			let text = written;
			return written = "", text;
		}
	};
}
function escape(text) {
	return printable(text).replace(/[&<>\ufffe\uffff]/g, (character) => ESCAPES[character] ?? character);
}
export { beginXml as t };
