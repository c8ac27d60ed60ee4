import "./rolldown-runtime.js";
import { En as quote, pr as listWords, un as nearest } from "./core.js";
import { u as UserError } from "./first.js";
import { f as writePieces } from "./command-line.js";
function addSchemaCommand(program) {
	program.command("schema").description("print the JSON Schema of a collection, a kind of file or a JSON output").argument("[collection]", "a collection, a kind of file or a JSON output (default: list them)").addHelpText("after", "\nExamples:\n  $ fleetvet schema                        list what has a schema\n  $ fleetvet schema devices                the fields of a device\n  $ fleetvet schema inventory > inventory.schema.json").action(async (topic) => {
		let { isSchemaTopic, SCHEMA_TOPICS, schemaOf } = await import("./schemas.js").then((chunk) => ({ SCHEMA_TOPICS: chunk.t, isSchemaTopic: chunk.n, schemaOf: chunk.r }));
		if (topic === void 0) await writePieces(process.stdout, [`${SCHEMA_TOPICS.join("\n")}\n`]);
		else if (isSchemaTopic(topic)) await writePieces(process.stdout, [`${JSON.stringify(schemaOf(topic), null, 2)}\n`]);
		else {
			let [near] = nearest(topic, SCHEMA_TOPICS);
			throw new UserError(`there is no schema ${quote(topic)}: ${near === void 0 ? `choose one of ${listWords(SCHEMA_TOPICS, 20, "or")}` : `did you mean ${near}?`}`);
		}
	});
}
export { addSchemaCommand };
