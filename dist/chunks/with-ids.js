// src/files/with-ids.ts
function withIds(source, idOf) {
	let ids = new Map();
	return {
		...source,
		read(path, limit) {
			let bytes = source.read(path, limit);
			return bytes !== void 0 && ids.set(path, idOf(bytes)), bytes;
		},
		blobOf: (path) => ids.get(path)
	};
}
export { withIds as t };
