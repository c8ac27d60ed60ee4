import "./rolldown-runtime.js";
import { t as PUSHED_KINDS } from "./types3.js";
// src/push/apply-push.ts
async function applyPush(client, actions, onProgress) {
	let outcomes = [];
	for (let action of actions) {
		onProgress(outcomes.length, actions.length);
		let error = await send(client, action);
		if (outcomes.push({
			action,
			error
		}), error !== void 0) break;
	}
	return outcomes;
}
async function send(client, { verb, kind, id, fields }) {
	let { path } = PUSHED_KINDS[kind];
	switch (verb) {
		case "add": return client.send("POST", path, fields);
		case "change": return client.send("PATCH", `${path}${id}/`, fields);
		case "delete": return client.send("DELETE", `${path}${id}/`);
	}
}
export { applyPush };
