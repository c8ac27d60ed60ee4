function nearest(word, candidates, count = 1) {
	let wanted = word.slice(0, 64).toLowerCase(), limit = Math.max(1, Math.floor(wanted.length / 3)), found = [], seen = 0;
	for (let candidate of candidates) {
		if (seen++ >= 2e4) break;
		if (Math.abs(candidate.length - wanted.length) > limit) continue;
		let distance = editDistance(wanted, candidate.toLowerCase(), limit);
		distance <= limit && found.push({
			candidate,
			distance
		});
	}
	return found.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1)), found.slice(0, count).map(({ candidate }) => candidate);
}
function editDistance(a, b, limit) {
	let beforeLast = [], last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		let row = [i], least = i;
		for (let j = 1; j <= b.length; j += 1) {
			let replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1), distance = Math.min(replaced, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
			i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && (distance = Math.min(distance, (beforeLast[j - 2] ?? 0) + 1)), row.push(distance), least = Math.min(least, distance);
		}
		if (least > limit) return limit + 1;
		beforeLast = last, last = row;
	}
	return last[b.length] ?? 0;
}
function listWords(words, limit = 8, conjunction = "and") {
	let shown = words.slice(0, limit), rest = words.length - shown.length;
	if (rest > 0) return `${shown.join(", ")} ${conjunction} ${rest} more`;
	let last = shown.at(-1) ?? "";
	return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
export { nearest as n, listWords as t };
