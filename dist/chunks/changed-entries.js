import { _n as devicesAndItems, hr as plural, mn as countInWords } from "./core.js";
import { t as changeInWords } from "./change-in-words.js";
function alteredFields({ fields, values }) {
	let shown = fields.slice(0, 6).map((field) => ({
		field,
		words: changeInWords(values[field]?.old, values[field]?.new)
	}));
	return {
		shown,
		more: fields.length - shown.length
	};
}
function compareEffects({ effects: a }, { effects: b }) {
	return b.newlyInvalid.length - a.newlyInvalid.length || b.matchesChanged - a.matchesChanged || b.imagesChanged - a.imagesChanged || b.fixed.length - a.fixed.length;
}
function effectsInWords(effects) {
	let { newlyInvalid, fixed, matchesChanged, imagesChanged, areDevices } = effects, found = [], add = (effect, count, who, [one, many]) => {
		count > 0 && found.push({
			effect,
			words: `${who} ${count === 1 ? one : many}`
		});
	}, others = (effect) => {
		let count = effects[effect];
		return found.length > 0 ? String(count) : areDevices[effect] ? plural(count, "device") : devicesAndItems(count);
	};
	return add("newly_invalid", newlyInvalid.length, countInWords(newlyInvalid), ["becomes invalid", "become invalid"]), add("fixed", fixed.length, countInWords(fixed), ["becomes valid", "become valid"]), add("matches_changed", matchesChanged, others("matchesChanged"), ["matches other records", "match other records"]), add("images_changed", imagesChanged, others("imagesChanged"), ["has other image files", "have other image files"]), found;
}
export { compareEffects as n, effectsInWords as r, alteredFields as t };
