// src/report/cut.ts
function cut(text, limit, mark = "…") {
	return text.length <= limit ? text : text.slice(0, Math.max(0, limit - mark.length)).replace(/[\ud800-\udbff]$/, "") + mark;
}
export { cut as t };
