import "./rolldown-runtime.js";
import { _ as createHasher, b as u8, c as fromNumH, d as aexists, f as anumber, g as copyBytes, h as clean, i as _compress, l as fromNumL, m as checkOpts, p as aoutput, s as SHA256_IV, t as _BLAKE2, u as abytes, v as swap32IfBE, y as u32 } from "./blake2.js";
// node_modules/@noble/hashes/blake3.js
const B3_Flags = {
	CHUNK_START: 1,
	CHUNK_END: 2,
	PARENT: 4,
	ROOT: 8,
	KEYED_HASH: 16,
	DERIVE_KEY_CONTEXT: 32,
	DERIVE_KEY_MATERIAL: 64
}, B3_IV = SHA256_IV.slice(), B3_SIGMA = (() => {
	let Id = Array.from({ length: 16 }, (_, i) => i), permute = (arr) => [
		2,
		6,
		3,
		10,
		7,
		0,
		4,
		13,
		1,
		11,
		12,
		5,
		9,
		14,
		15,
		8
	].map((i) => arr[i]), res = [];
	for (let i = 0, v = Id; i < 7; i++, v = permute(v)) res.push(...v);
	return Uint8Array.from(res);
})();
var _BLAKE3 = class _BLAKE3 extends _BLAKE2 {
	canXOF = !0;
	chunkPos = 0;
	chunksDone = 0;
	flags = 0;
	IV;
	state;
	stack = [];
	posOut = 0;
	bufferOut32 = new Uint32Array(16);
	bufferOut;
	chunkOut = 0;
	enableXOF = !0;
	constructor(opts = {}, flags = 0) {
		opts = checkOpts({}, opts), super(64, opts.dkLen === void 0 ? 32 : opts.dkLen);
		let { key, context } = opts, hasContext = context !== void 0;
		if (key !== void 0) {
			if (hasContext) throw Error("cannot use both \"key\" and \"context\"");
			abytes(key, 32, "key");
			let k = copyBytes(key);
			this.IV = u32(k), swap32IfBE(this.IV), this.flags = flags | B3_Flags.KEYED_HASH;
		} else if (hasContext) {
			abytes(context, void 0, "context");
			let ctx = context, contextKey = new _BLAKE3({ dkLen: 32 }, B3_Flags.DERIVE_KEY_CONTEXT).update(ctx).digest();
			this.IV = u32(contextKey), swap32IfBE(this.IV), this.flags = flags | B3_Flags.DERIVE_KEY_MATERIAL;
		} else this.IV = B3_IV, this.flags = flags;
		this.state = this.IV.slice(), this.bufferOut = u8(this.bufferOut32);
	}
	get() {
		return [];
	}
	set() {}
	b2Compress(counter, flags, buf, bufPos = 0) {
		let { state: s, pos } = this, t0 = fromNumL(counter), t1 = fromNumH(counter), { v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15 } = _compress(B3_SIGMA, bufPos, buf, 7, s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7], B3_IV[0], B3_IV[1], B3_IV[2], B3_IV[3], t0, t1, pos, flags);
		s[0] = v0 ^ v8, s[1] = v1 ^ v9, s[2] = v2 ^ v10, s[3] = v3 ^ v11, s[4] = v4 ^ v12, s[5] = v5 ^ v13, s[6] = v6 ^ v14, s[7] = v7 ^ v15;
	}
	compress(buf, bufPos = 0, isLast = !1) {
		let flags = this.flags;
		if (this.chunkPos || (flags |= B3_Flags.CHUNK_START), (this.chunkPos === 15 || isLast) && (flags |= B3_Flags.CHUNK_END), isLast || (this.pos = this.blockLen), this.b2Compress(this.chunksDone, flags, buf, bufPos), this.chunkPos += 1, this.chunkPos === 16 || isLast) {
			let chunk = this.state;
			this.state = this.IV.slice();
			for (let last, chunks = this.chunksDone + 1; (isLast || !(chunks & 1)) && (last = this.stack.pop()); chunks = Math.floor(chunks / 2)) this.buffer32.set(last, 0), this.buffer32.set(chunk, 8), this.pos = this.blockLen, this.b2Compress(0, this.flags | B3_Flags.PARENT, this.buffer32, 0), chunk = this.state, this.state = this.IV.slice();
			this.chunksDone++, this.chunkPos = 0, this.stack.push(chunk);
		}
		this.pos = 0;
	}
	_cloneInto(to) {
		let staleOutput = !!to && to.finished && !to.destroyed;
		to = super._cloneInto(to);
		let { IV, flags, state, chunkPos, posOut, chunkOut, stack, chunksDone } = this;
		return to.state.set(state), to.stack = stack.map((i) => Uint32Array.from(i)), IV === B3_IV ? (to.IV !== B3_IV && clean(to.IV), to.IV = B3_IV) : to.IV === B3_IV ? to.IV = IV.slice() : to.IV.set(IV), to.flags = flags, to.chunkPos = chunkPos, to.chunksDone = chunksDone, to.posOut = posOut, to.chunkOut = chunkOut, to.enableXOF = this.enableXOF, this.finished ? to.bufferOut32.set(this.bufferOut32) : staleOutput && clean(to.bufferOut32), to;
	}
	destroy() {
		this.destroyed = !0, clean(this.state, this.buffer32, this.bufferOut32), this.IV !== B3_IV && clean(this.IV), clean(...this.stack);
	}
	b2CompressOut() {
		let { state: s, pos, flags, buffer32, bufferOut32: out32 } = this, outCounter = this.chunkOut++, t0 = fromNumL(outCounter), t1 = fromNumH(outCounter);
		swap32IfBE(buffer32);
		let { v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15 } = _compress(B3_SIGMA, 0, buffer32, 7, s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7], B3_IV[0], B3_IV[1], B3_IV[2], B3_IV[3], t0, t1, pos, flags);
		out32[0] = v0 ^ v8, out32[1] = v1 ^ v9, out32[2] = v2 ^ v10, out32[3] = v3 ^ v11, out32[4] = v4 ^ v12, out32[5] = v5 ^ v13, out32[6] = v6 ^ v14, out32[7] = v7 ^ v15, out32[8] = s[0] ^ v8, out32[9] = s[1] ^ v9, out32[10] = s[2] ^ v10, out32[11] = s[3] ^ v11, out32[12] = s[4] ^ v12, out32[13] = s[5] ^ v13, out32[14] = s[6] ^ v14, out32[15] = s[7] ^ v15, swap32IfBE(buffer32), swap32IfBE(out32), this.posOut = 0;
	}
	finish() {
		if (this.finished) return;
		this.finished = !0, this.buffer.fill(0, this.pos);
		let flags = this.flags | B3_Flags.ROOT;
		this.stack.length ? (flags |= B3_Flags.PARENT, swap32IfBE(this.buffer32), this.compress(this.buffer32, 0, !0), swap32IfBE(this.buffer32), this.chunksDone = 0, this.pos = this.blockLen) : flags |= (this.chunkPos ? 0 : B3_Flags.CHUNK_START) | B3_Flags.CHUNK_END, this.flags = flags, this.b2CompressOut();
	}
	writeInto(out) {
		aexists(this, !1), abytes(out), this.finish();
		let { blockLen, bufferOut } = this;
		for (let pos = 0, len = out.length; pos < len;) {
			this.posOut >= blockLen && this.b2CompressOut();
			let take = Math.min(blockLen - this.posOut, len - pos);
			out.set(bufferOut.subarray(this.posOut, this.posOut + take), pos), this.posOut += take, pos += take;
		}
		return out;
	}
	xofInto(out) {
		if (!this.enableXOF) throw Error("no XOF after digest()");
		return this.writeInto(out);
	}
	xof(bytes) {
		return anumber(bytes), this.xofInto(new Uint8Array(bytes));
	}
	digestInto(out) {
		if (aoutput(out, this), this.finished) throw Error("digest() was already called");
		this.enableXOF = !1, this.writeInto(out.length === this.outputLen ? out : out.subarray(0, this.outputLen)), this.destroy();
	}
	digest() {
		let out = new Uint8Array(this.outputLen);
		return this.digestInto(out), out;
	}
};
const blake3 = createHasher((opts = {}) => new _BLAKE3(opts));
export { blake3 };
