import "./rolldown-runtime.js";
import { Ot as listWords, tt as nearest } from "./core.js";
import { a as UserError } from "./first.js";
import { c as writePieces } from "./command-line.js";
function addSchemaCommand(program) {
	program.command("schema").description("print the JSON Schema of a collection, of a kind of file, or of a JSON output").argument("[collection]", "a collection, a kind of file, or a JSON output; without it, the list of them").addHelpText("after", "\nExamples:\n  $ fleetvet schema                        what there is a schema of\n  $ fleetvet schema devices                what an entry of devices may hold\n  $ fleetvet schema inventory > inventory.schema.json").action(async (topic) => {
		let { isSchemaTopic, SCHEMA_TOPICS, schemaOf } = await import("./schemas.js").then((chunk) => ({ SCHEMA_TOPICS: chunk.t, isSchemaTopic: chunk.n, schemaOf: chunk.r }));
		if (topic === void 0) await writePieces(process.stdout, [`${SCHEMA_TOPICS.join("\n")}\n`]);
		else if (isSchemaTopic(topic)) await writePieces(process.stdout, [`${JSON.stringify(schemaOf(topic), null, 2)}\n`]);
		else {
			let [near] = nearest(topic, SCHEMA_TOPICS);
			throw new UserError(`there is no schema of ${topic}: ${near === void 0 ? `there are ${listWords(SCHEMA_TOPICS, 20)}` : `did you mean ${near}?`}`);
		}
	});
}
export { addSchemaCommand };
