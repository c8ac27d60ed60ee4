// src/text/json.ts
const ACTIVE = /[\u007f-\u009f\u00ad\u034f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|#(?=#(?:\[|"))/g;
function toJson(value, indent) {
	return JSON.stringify(value, null, indent).replace(ACTIVE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
export { toJson as t };
