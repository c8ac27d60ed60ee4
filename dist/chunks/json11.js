import "./rolldown-runtime.js";
import { l as VERSION } from "./first.js";
import { t as toJson } from "./json.js";
function* renderJson(plan, outcomes) {
	let { actions, unchanged, refused, notes, kept } = plan, errors = new Map(outcomes?.map(({ action, error }) => [action, {
		done: error === void 0,
		error: error ?? null
	}]));
	yield `${toJson({
		schema_version: 1,
		tool: {
			name: "fleetvet",
			version: VERSION
		},
		applied: outcomes !== void 0,
		actions: actions.map((action) => ({
			...action,
			...outcomes === void 0 ? {} : errors.get(action) ?? {
				done: !1,
				error: null
			}
		})),
		unchanged,
		not_pushed: refused,
		only_in_nautobot: kept,
		no_place: notes
	}, 2)}\n`;
}
export { renderJson };
