import "./rolldown-runtime.js";
import { n as toCsv } from "./csv.js";
function* renderQueryCsv({ columns, rows }) {
	let batch = [columns.map(({ title }) => title.replaceAll(" ", "_"))];
	for (let row of rows) batch.push(row), batch.length < 500 || (yield toCsv(batch), batch = []);
	batch.length > 0 && (yield toCsv(batch));
}
export { renderQueryCsv };
