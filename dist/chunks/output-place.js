import { l as UserError } from "./first.js";
import { S as realFolder, b as isInside } from "./core.js";
import path from "node:path";
import { lstatSync, statSync } from "node:fs";
// src/files/output-place.ts
const DEVICES = /^\/(?:dev\/(?!fd\/(?:[3-9]|\d\d+)$)|proc\/)/, GIT_FOLDER = /^(?:\.git|git~\d+)[ .]*(?::.*)?$/i;
function assertOutputPlace(directory, target, name) {
	let refuse = (reason) => {
		throw new UserError(`cannot write ${name}: ${reason}`);
	};
	target.split(path.sep).some((part) => GIT_FOLDER.test(part)) && refuse("it lies in .git"), DEVICES.test(target) && refuse("it is a device or a standard stream; leave the file out to write to standard output");
	let place = path.parse(target).root;
	for (let part of path.relative(place, target).split(path.sep)) {
		let folder = place;
		if (place = path.join(place, part), lstatSync(place, { throwIfNoEntry: !1 })?.isSymbolicLink() !== !0) continue;
		let real = realFolder(folder);
		(liesInWorkTree(real) || isInside(real, realFolder(directory))) && refuse("a symbolic link lies on its path, and is not followed");
	}
	let stats = statSync(target, { throwIfNoEntry: !1 });
	(stats?.isCharacterDevice() === !0 || stats?.isBlockDevice() === !0) && refuse("it is a device");
}
function liesInWorkTree(real) {
	for (let folder = real;; folder = path.dirname(folder)) {
		if (lstatSync(path.join(folder, ".git"), { throwIfNoEntry: !1 }) !== void 0) return !0;
		if (folder === path.dirname(folder)) return !1;
	}
}
export { assertOutputPlace as t };
