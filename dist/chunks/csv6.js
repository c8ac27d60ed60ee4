import "./rolldown-runtime.js";
import { t as csvRow } from "./csv-cell.js";
// src/query/formats/csv.ts
function* renderQueryCsv({ columns, rows }) {
	yield csvRow(columns.map(({ title }) => title.replaceAll(" ", "_")));
	for (let row of rows) yield csvRow(row);
}
export { renderQueryCsv };
