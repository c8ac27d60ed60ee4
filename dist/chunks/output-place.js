import { s as UserError } from "./first.js";
import { b as isInside } from "./core.js";
import path from "node:path";
import { lstatSync, statSync } from "node:fs";
// src/files/output-place.ts
const DEVICES = /^\/(?:dev\/(?!fd\/(?:[3-9]|\d\d+)$)|proc\/)/;
function assertOutputPlace(directory, target, name) {
	let refuse = (reason) => {
		throw new UserError(`cannot write ${name}: ${reason}`);
	};
	target.split(path.sep).some((part) => part.toLowerCase() === ".git") && refuse("it lies in .git"), DEVICES.test(target) && refuse("it is a device or a standard stream; leave the file out to write to standard output");
	let root = workTreeAround(target) ?? (isInside(target, directory) ? directory : void 0);
	if (root !== void 0) {
		let place = root;
		for (let part of path.relative(root, target).split(path.sep)) place = path.join(place, part), lstatSync(place, { throwIfNoEntry: !1 })?.isSymbolicLink() === !0 && refuse("a symbolic link lies on its path, and is not followed");
	}
	let stats = statSync(target, { throwIfNoEntry: !1 });
	(stats?.isCharacterDevice() === !0 || stats?.isBlockDevice() === !0) && refuse("it is a device");
}
function workTreeAround(file) {
	for (let folder = path.dirname(file);; folder = path.dirname(folder)) {
		if (lstatSync(path.join(folder, ".git"), { throwIfNoEntry: !1 }) !== void 0) return folder;
		if (folder === path.dirname(folder)) return;
	}
}
export { assertOutputPlace as t };
