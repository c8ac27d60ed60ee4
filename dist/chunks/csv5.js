import "./rolldown-runtime.js";
import { r as toCsv, t as cell } from "./csv.js";
function* renderQueryCsv({ columns, rows }) {
	let batch = [columns.map(({ title }) => title.replaceAll(" ", "_"))];
	for (let row of rows) batch.push(row.map(cell)), batch.length < 500 || (yield toCsv(batch), batch = []);
	batch.length > 0 && (yield toCsv(batch));
}
export { renderQueryCsv };
