import "./rolldown-runtime.js";
// node_modules/@noble/hashes/utils.js
function isBytes(a) {
	return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
const atitle = (title) => title ? `"${title}" ` : "";
function anumber(n, title = "") {
	if (typeof n != "number") throw TypeError(atitle(title) + "expected number, got " + typeof n);
	if (!Number.isSafeInteger(n) || n < 0) throw RangeError(atitle(title) + "expected integer >= 0, got " + n);
	return n;
}
function abytes(value, length, title = "") {
	if (isBytes(value) && (length === void 0 || value.length === length)) return value;
	length !== void 0 && anumber(length, "length");
	let bytes = isBytes(value), ofLen = length === void 0 ? "" : ` of length ${length}`, got = bytes ? `length=${value.length}` : `type=${typeof value}`, message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
	throw bytes ? RangeError(message) : TypeError(message);
}
function copyBytes(bytes) {
	return Uint8Array.from(abytes(bytes));
}
const aobject = (value, label) => {
	if (typeof value != "object" || !value || Array.isArray(value)) throw TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
}, aopts = (value, label) => {
	aobject(value, label);
	let proto = Object.getPrototypeOf(value);
	if (proto !== Object.prototype && proto !== null) throw TypeError(`"${label}" expected plain object`);
	if (Object.hasOwn(value, "__proto__")) throw TypeError(`"${label}.__proto__" is not allowed`);
};
function aexists(instance, checkFinished = !0) {
	if (instance.destroyed) throw Error("hash was destroyed");
	if (checkFinished && instance.finished) throw Error("digest() was already called");
}
function aoutput(out, instance) {
	abytes(out, void 0, "output");
	let min = instance.outputLen;
	if (!(out.length >= min)) throw RangeError("\"output\" expected length >= " + min);
}
function u8(arr) {
	return new Uint8Array(arr.buffer, arr.byteOffset, arr.byteLength);
}
function u32(arr) {
	return new Uint32Array(arr.buffer, arr.byteOffset, Math.floor(arr.byteLength / 4));
}
function clean(...arrays) {
	for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
}
function rotr(word, shift) {
	return word << 32 - shift | word >>> shift;
}
const isLE = new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68;
function byteSwap(word) {
	return word << 24 & 4278190080 | word << 8 & 16711680 | word >>> 8 & 65280 | word >>> 24 & 255;
}
const swap8IfBE = isLE ? (n) => n : (n) => byteSwap(n) >>> 0;
function byteSwap32(arr) {
	for (let i = 0; i < arr.length; i++) arr[i] = byteSwap(arr[i]);
	return arr;
}
const swap32IfBE = isLE ? (u) => u : byteSwap32;
function checkOpts(defaults, opts, title = "opts") {
	return aopts(defaults, "defaults"), opts !== void 0 && aopts(opts, title), Object.assign(Object.create(null), defaults, opts);
}
function createHasher(hashCons, info = {}) {
	if (typeof hashCons != "function") throw TypeError("\"hashCons\" expected function, got type=" + typeof hashCons);
	info = checkOpts({}, info, "info");
	let hashC = (msg, opts) => hashCons(opts).update(msg).digest(), tmp = hashCons(void 0);
	return hashC.outputLen = tmp.outputLen, hashC.blockLen = tmp.blockLen, hashC.canXOF = tmp.canXOF, hashC.create = (opts) => hashCons(opts), Object.assign(hashC, info), Object.freeze(hashC);
}
// node_modules/@noble/hashes/_blake.js
const BSIGMA = Uint8Array.from([
	0,
	1,
	2,
	3,
	4,
	5,
	6,
	7,
	8,
	9,
	10,
	11,
	12,
	13,
	14,
	15,
	14,
	10,
	4,
	8,
	9,
	15,
	13,
	6,
	1,
	12,
	0,
	2,
	11,
	7,
	5,
	3,
	11,
	8,
	12,
	0,
	5,
	2,
	15,
	13,
	10,
	14,
	3,
	6,
	7,
	1,
	9,
	4,
	7,
	9,
	3,
	1,
	13,
	12,
	11,
	14,
	2,
	6,
	5,
	10,
	4,
	0,
	15,
	8,
	9,
	0,
	5,
	7,
	2,
	4,
	10,
	15,
	14,
	1,
	11,
	12,
	6,
	8,
	3,
	13,
	2,
	12,
	6,
	10,
	0,
	11,
	8,
	3,
	4,
	13,
	7,
	5,
	15,
	14,
	1,
	9,
	12,
	5,
	1,
	15,
	14,
	13,
	4,
	10,
	0,
	7,
	6,
	3,
	9,
	2,
	8,
	11,
	13,
	11,
	7,
	14,
	12,
	1,
	3,
	9,
	5,
	0,
	15,
	4,
	8,
	6,
	2,
	10,
	6,
	15,
	14,
	9,
	11,
	3,
	0,
	8,
	12,
	2,
	13,
	7,
	1,
	4,
	10,
	5,
	10,
	2,
	8,
	4,
	7,
	6,
	1,
	5,
	15,
	11,
	9,
	14,
	3,
	12,
	13,
	0,
	0,
	1,
	2,
	3,
	4,
	5,
	6,
	7,
	8,
	9,
	10,
	11,
	12,
	13,
	14,
	15,
	14,
	10,
	4,
	8,
	9,
	15,
	13,
	6,
	1,
	12,
	0,
	2,
	11,
	7,
	5,
	3,
	11,
	8,
	12,
	0,
	5,
	2,
	15,
	13,
	10,
	14,
	3,
	6,
	7,
	1,
	9,
	4,
	7,
	9,
	3,
	1,
	13,
	12,
	11,
	14,
	2,
	6,
	5,
	10,
	4,
	0,
	15,
	8,
	9,
	0,
	5,
	7,
	2,
	4,
	10,
	15,
	14,
	1,
	11,
	12,
	6,
	8,
	3,
	13,
	2,
	12,
	6,
	10,
	0,
	11,
	8,
	3,
	4,
	13,
	7,
	5,
	15,
	14,
	1,
	9
]);
function G1s(a, b, c, d, x) {
	return a = a + b + x | 0, d = rotr(d ^ a, 16), c = c + d | 0, b = rotr(b ^ c, 12), {
		a,
		b,
		c,
		d
	};
}
function G2s(a, b, c, d, x) {
	return a = a + b + x | 0, d = rotr(d ^ a, 8), c = c + d | 0, b = rotr(b ^ c, 7), {
		a,
		b,
		c,
		d
	};
}
// node_modules/@noble/hashes/_u64.js
const fromNumH = (n) => n / 2 ** 32 | 0, fromNumL = (n) => n >>> 0, rotrSH = (h, l, s) => h >>> s | l << 32 - s, rotrSL = (h, l, s) => h << 32 - s | l >>> s, rotrBH = (h, l, s) => h << 64 - s | l >>> s - 32, rotrBL = (h, l, s) => h >>> s - 32 | l << 64 - s, rotr32H = (_h, l) => l, rotr32L = (h, _l) => h;
function add(Ah, Al, Bh, Bl) {
	let l = (Al >>> 0) + (Bl >>> 0);
	return {
		h: Ah + Bh + (l / 2 ** 32 | 0) | 0,
		l: l | 0
	};
}
const add3L = (Al, Bl, Cl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0), add3H = (low, Ah, Bh, Ch) => Ah + Bh + Ch + (low / 2 ** 32 | 0) | 0, SHA256_IV = Uint32Array.from([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]), B2B_IV = Uint32Array.from([
	4089235720,
	1779033703,
	2227873595,
	3144134277,
	4271175723,
	1013904242,
	1595750129,
	2773480762,
	2917565137,
	1359893119,
	725511199,
	2600822924,
	4215389547,
	528734635,
	327033209,
	1541459225
]), BBUF = new Uint32Array(32);
function G1b(a, b, c, d, msg, x) {
	let Xl = msg[x], Xh = msg[x + 1], Al = BBUF[2 * a], Ah = BBUF[2 * a + 1], Bl = BBUF[2 * b], Bh = BBUF[2 * b + 1], Cl = BBUF[2 * c], Ch = BBUF[2 * c + 1], Dl = BBUF[2 * d], Dh = BBUF[2 * d + 1], ll = add3L(Al, Bl, Xl);
	Ah = add3H(ll, Ah, Bh, Xh), Al = ll | 0;
	let xh = Dh ^ Ah, xl = Dl ^ Al;
	Dh = rotr32H(xh, xl), Dl = rotr32L(xh, xl), {h: Ch, l: Cl} = add(Ch, Cl, Dh, Dl), xh = Bh ^ Ch, xl = Bl ^ Cl, Bh = rotrSH(xh, xl, 24), Bl = rotrSL(xh, xl, 24), BBUF[2 * a] = Al, BBUF[2 * a + 1] = Ah, BBUF[2 * b] = Bl, BBUF[2 * b + 1] = Bh, BBUF[2 * c] = Cl, BBUF[2 * c + 1] = Ch, BBUF[2 * d] = Dl, BBUF[2 * d + 1] = Dh;
}
function G2b(a, b, c, d, msg, x) {
	let Xl = msg[x], Xh = msg[x + 1], Al = BBUF[2 * a], Ah = BBUF[2 * a + 1], Bl = BBUF[2 * b], Bh = BBUF[2 * b + 1], Cl = BBUF[2 * c], Ch = BBUF[2 * c + 1], Dl = BBUF[2 * d], Dh = BBUF[2 * d + 1], ll = add3L(Al, Bl, Xl);
	Ah = add3H(ll, Ah, Bh, Xh), Al = ll | 0;
	let xh = Dh ^ Ah, xl = Dl ^ Al;
	Dh = rotrSH(xh, xl, 16), Dl = rotrSL(xh, xl, 16), {h: Ch, l: Cl} = add(Ch, Cl, Dh, Dl), xh = Bh ^ Ch, xl = Bl ^ Cl, Bh = rotrBH(xh, xl, 63), Bl = rotrBL(xh, xl, 63), BBUF[2 * a] = Al, BBUF[2 * a + 1] = Ah, BBUF[2 * b] = Bl, BBUF[2 * b + 1] = Bh, BBUF[2 * c] = Cl, BBUF[2 * c + 1] = Ch, BBUF[2 * d] = Dl, BBUF[2 * d + 1] = Dh;
}
function checkBlake2Opts(outputLen, opts = {}, keyLen, saltLen, persLen) {
	if (anumber(keyLen), outputLen <= 0 || outputLen > keyLen) throw Error("\"dkLen\" must be 1.." + keyLen + ", got " + outputLen);
	let { key, salt, personalization } = opts;
	if (key !== void 0 && (key.length < 1 || key.length > keyLen)) throw Error("\"key\" expected to be undefined or of length=1.." + keyLen);
	salt !== void 0 && abytes(salt, saltLen, "salt"), personalization !== void 0 && abytes(personalization, persLen, "personalization");
}
var _BLAKE2 = class {
	buffer;
	buffer32;
	finished = !1;
	destroyed = !1;
	length = 0;
	pos = 0;
	blockLen;
	outputLen;
	canXOF = !1;
	constructor(blockLen, outputLen) {
		anumber(blockLen), anumber(outputLen), this.blockLen = blockLen, this.outputLen = outputLen, this.buffer = new Uint8Array(blockLen), this.buffer32 = u32(this.buffer);
	}
	update(data) {
		aexists(this), abytes(data);
		let { blockLen, buffer, buffer32 } = this, len = data.length, offset = data.byteOffset, buf = data.buffer;
		for (let pos = 0; pos < len;) {
			this.pos === blockLen && (swap32IfBE(buffer32), this.compress(buffer32, 0, !1), swap32IfBE(buffer32), this.pos = 0);
			let take = Math.min(blockLen - this.pos, len - pos), dataOffset = offset + pos;
			if (take === blockLen && !(dataOffset % 4) && pos + take < len) {
				let data32 = new Uint32Array(buf, dataOffset, Math.floor((len - pos) / 4));
				swap32IfBE(data32);
				for (let pos32 = 0; pos + blockLen < len; pos32 += buffer32.length, pos += blockLen) this.length += blockLen, this.compress(data32, pos32, !1);
				swap32IfBE(data32);
			} else buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos), this.pos += take, this.length += take, pos += take;
		}
		return this;
	}
	digestInto(out) {
		if (aexists(this), aoutput(out, this), out.byteOffset & 3) throw RangeError("\"output\" expected 4-byte aligned byteOffset, got " + out.byteOffset);
		let { pos, buffer32 } = this;
		this.finished = !0, this.buffer.fill(0, pos), swap32IfBE(buffer32), this.compress(buffer32, 0, !0), swap32IfBE(buffer32);
		let state = this.get(), out32 = out === this.buffer ? buffer32 : u32(out), full = Math.floor(this.outputLen / 4);
		for (let i = 0; i < full; i++) out32[i] = swap8IfBE(state[i]);
		let tail = this.outputLen % 4;
		if (!tail) return;
		let off = full * 4, word = state[full];
		for (let i = 0; i < tail; i++) out[off + i] = word >>> 8 * i;
	}
	digest() {
		let { buffer, outputLen } = this;
		this.digestInto(buffer);
		let res = buffer.slice(0, outputLen);
		return this.destroy(), res;
	}
	_cloneInto(to) {
		let { buffer, length, finished, destroyed, outputLen, pos } = this;
		return to ||= new this.constructor({ dkLen: outputLen }), to.set(...this.get()), to.buffer.set(buffer), to.destroyed = destroyed, to.finished = finished, to.length = length, to.pos = pos, to.outputLen = outputLen, to;
	}
	clone() {
		return this._cloneInto();
	}
}, _BLAKE2b = class extends _BLAKE2 {
	v0l = B2B_IV[0] | 0;
	v0h = B2B_IV[1] | 0;
	v1l = B2B_IV[2] | 0;
	v1h = B2B_IV[3] | 0;
	v2l = B2B_IV[4] | 0;
	v2h = B2B_IV[5] | 0;
	v3l = B2B_IV[6] | 0;
	v3h = B2B_IV[7] | 0;
	v4l = B2B_IV[8] | 0;
	v4h = B2B_IV[9] | 0;
	v5l = B2B_IV[10] | 0;
	v5h = B2B_IV[11] | 0;
	v6l = B2B_IV[12] | 0;
	v6h = B2B_IV[13] | 0;
	v7l = B2B_IV[14] | 0;
	v7h = B2B_IV[15] | 0;
	constructor(opts = {}) {
		opts = checkOpts({}, opts);
		let olen = opts.dkLen === void 0 ? 64 : opts.dkLen;
		super(128, olen), checkBlake2Opts(olen, opts, 64, 16, 16);
		let { key, personalization, salt } = opts, keyLength = 0;
		if (key !== void 0 && (abytes(key, void 0, "key"), keyLength = key.length), this.v0l ^= this.outputLen | keyLength << 8 | 16842752, salt !== void 0) {
			abytes(salt, void 0, "salt");
			let slt = u32(copyBytes(salt));
			this.v4l ^= swap8IfBE(slt[0]), this.v4h ^= swap8IfBE(slt[1]), this.v5l ^= swap8IfBE(slt[2]), this.v5h ^= swap8IfBE(slt[3]);
		}
		if (personalization !== void 0) {
			abytes(personalization, void 0, "personalization");
			let pers = u32(copyBytes(personalization));
			this.v6l ^= swap8IfBE(pers[0]), this.v6h ^= swap8IfBE(pers[1]), this.v7l ^= swap8IfBE(pers[2]), this.v7h ^= swap8IfBE(pers[3]);
		}
		if (key !== void 0) {
			let tmp = new Uint8Array(this.blockLen);
			tmp.set(key), this.update(tmp), clean(tmp);
		}
	}
	get() {
		let { v0l, v0h, v1l, v1h, v2l, v2h, v3l, v3h, v4l, v4h, v5l, v5h, v6l, v6h, v7l, v7h } = this;
		return [
			v0l,
			v0h,
			v1l,
			v1h,
			v2l,
			v2h,
			v3l,
			v3h,
			v4l,
			v4h,
			v5l,
			v5h,
			v6l,
			v6h,
			v7l,
			v7h
		];
	}
	set(v0l, v0h, v1l, v1h, v2l, v2h, v3l, v3h, v4l, v4h, v5l, v5h, v6l, v6h, v7l, v7h) {
		this.v0l = v0l | 0, this.v0h = v0h | 0, this.v1l = v1l | 0, this.v1h = v1h | 0, this.v2l = v2l | 0, this.v2h = v2h | 0, this.v3l = v3l | 0, this.v3h = v3h | 0, this.v4l = v4l | 0, this.v4h = v4h | 0, this.v5l = v5l | 0, this.v5h = v5h | 0, this.v6l = v6l | 0, this.v6h = v6h | 0, this.v7l = v7l | 0, this.v7h = v7h | 0;
	}
	compress(msg, offset, isLast) {
		let { v0l, v0h, v1l, v1h, v2l, v2h, v3l, v3h, v4l, v4h, v5l, v5h, v6l, v6h, v7l, v7h } = this;
		BBUF[0] = v0l, BBUF[1] = v0h, BBUF[2] = v1l, BBUF[3] = v1h, BBUF[4] = v2l, BBUF[5] = v2h, BBUF[6] = v3l, BBUF[7] = v3h, BBUF[8] = v4l, BBUF[9] = v4h, BBUF[10] = v5l, BBUF[11] = v5h, BBUF[12] = v6l, BBUF[13] = v6h, BBUF[14] = v7l, BBUF[15] = v7h, BBUF.set(B2B_IV, 16);
		let l = fromNumL(this.length), h = fromNumH(this.length);
		BBUF[24] = B2B_IV[8] ^ l, BBUF[25] = B2B_IV[9] ^ h, isLast && (BBUF[28] = ~BBUF[28], BBUF[29] = ~BBUF[29]);
		let j = 0, s = BSIGMA;
		for (let i = 0; i < 12; i++) G1b(0, 4, 8, 12, msg, offset + 2 * s[j++]), G2b(0, 4, 8, 12, msg, offset + 2 * s[j++]), G1b(1, 5, 9, 13, msg, offset + 2 * s[j++]), G2b(1, 5, 9, 13, msg, offset + 2 * s[j++]), G1b(2, 6, 10, 14, msg, offset + 2 * s[j++]), G2b(2, 6, 10, 14, msg, offset + 2 * s[j++]), G1b(3, 7, 11, 15, msg, offset + 2 * s[j++]), G2b(3, 7, 11, 15, msg, offset + 2 * s[j++]), G1b(0, 5, 10, 15, msg, offset + 2 * s[j++]), G2b(0, 5, 10, 15, msg, offset + 2 * s[j++]), G1b(1, 6, 11, 12, msg, offset + 2 * s[j++]), G2b(1, 6, 11, 12, msg, offset + 2 * s[j++]), G1b(2, 7, 8, 13, msg, offset + 2 * s[j++]), G2b(2, 7, 8, 13, msg, offset + 2 * s[j++]), G1b(3, 4, 9, 14, msg, offset + 2 * s[j++]), G2b(3, 4, 9, 14, msg, offset + 2 * s[j++]);
		this.v0l ^= BBUF[0] ^ BBUF[16], this.v0h ^= BBUF[1] ^ BBUF[17], this.v1l ^= BBUF[2] ^ BBUF[18], this.v1h ^= BBUF[3] ^ BBUF[19], this.v2l ^= BBUF[4] ^ BBUF[20], this.v2h ^= BBUF[5] ^ BBUF[21], this.v3l ^= BBUF[6] ^ BBUF[22], this.v3h ^= BBUF[7] ^ BBUF[23], this.v4l ^= BBUF[8] ^ BBUF[24], this.v4h ^= BBUF[9] ^ BBUF[25], this.v5l ^= BBUF[10] ^ BBUF[26], this.v5h ^= BBUF[11] ^ BBUF[27], this.v6l ^= BBUF[12] ^ BBUF[28], this.v6h ^= BBUF[13] ^ BBUF[29], this.v7l ^= BBUF[14] ^ BBUF[30], this.v7h ^= BBUF[15] ^ BBUF[31], clean(BBUF);
	}
	destroy() {
		this.destroyed = !0, clean(this.buffer32), this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
	}
};
const blake2b = createHasher((opts) => new _BLAKE2b(opts));
function _compress(s, offset, msg, rounds, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15) {
	let j = 0;
	for (let i = 0; i < rounds; i++) ({a: v0, b: v4, c: v8, d: v12} = G1s(v0, v4, v8, v12, msg[offset + s[j++]])), {a: v0, b: v4, c: v8, d: v12} = G2s(v0, v4, v8, v12, msg[offset + s[j++]]), {a: v1, b: v5, c: v9, d: v13} = G1s(v1, v5, v9, v13, msg[offset + s[j++]]), {a: v1, b: v5, c: v9, d: v13} = G2s(v1, v5, v9, v13, msg[offset + s[j++]]), {a: v2, b: v6, c: v10, d: v14} = G1s(v2, v6, v10, v14, msg[offset + s[j++]]), {a: v2, b: v6, c: v10, d: v14} = G2s(v2, v6, v10, v14, msg[offset + s[j++]]), {a: v3, b: v7, c: v11, d: v15} = G1s(v3, v7, v11, v15, msg[offset + s[j++]]), {a: v3, b: v7, c: v11, d: v15} = G2s(v3, v7, v11, v15, msg[offset + s[j++]]), {a: v0, b: v5, c: v10, d: v15} = G1s(v0, v5, v10, v15, msg[offset + s[j++]]), {a: v0, b: v5, c: v10, d: v15} = G2s(v0, v5, v10, v15, msg[offset + s[j++]]), {a: v1, b: v6, c: v11, d: v12} = G1s(v1, v6, v11, v12, msg[offset + s[j++]]), {a: v1, b: v6, c: v11, d: v12} = G2s(v1, v6, v11, v12, msg[offset + s[j++]]), {a: v2, b: v7, c: v8, d: v13} = G1s(v2, v7, v8, v13, msg[offset + s[j++]]), {a: v2, b: v7, c: v8, d: v13} = G2s(v2, v7, v8, v13, msg[offset + s[j++]]), {a: v3, b: v4, c: v9, d: v14} = G1s(v3, v4, v9, v14, msg[offset + s[j++]]), {a: v3, b: v4, c: v9, d: v14} = G2s(v3, v4, v9, v14, msg[offset + s[j++]]);
	return {
		v0,
		v1,
		v2,
		v3,
		v4,
		v5,
		v6,
		v7,
		v8,
		v9,
		v10,
		v11,
		v12,
		v13,
		v14,
		v15
	};
}
const B2S_IV = SHA256_IV.slice();
var _BLAKE2s = class extends _BLAKE2 {
	v0 = B2S_IV[0] | 0;
	v1 = B2S_IV[1] | 0;
	v2 = B2S_IV[2] | 0;
	v3 = B2S_IV[3] | 0;
	v4 = B2S_IV[4] | 0;
	v5 = B2S_IV[5] | 0;
	v6 = B2S_IV[6] | 0;
	v7 = B2S_IV[7] | 0;
	constructor(opts = {}) {
		opts = checkOpts({}, opts);
		let olen = opts.dkLen === void 0 ? 32 : opts.dkLen;
		super(64, olen), checkBlake2Opts(olen, opts, 32, 8, 8);
		let { key, personalization, salt } = opts, keyLength = 0;
		if (key !== void 0 && (abytes(key, void 0, "key"), keyLength = key.length), this.v0 ^= this.outputLen | keyLength << 8 | 16842752, salt !== void 0) {
			abytes(salt, void 0, "salt");
			let slt = u32(copyBytes(salt));
			this.v4 ^= swap8IfBE(slt[0]), this.v5 ^= swap8IfBE(slt[1]);
		}
		if (personalization !== void 0) {
			abytes(personalization, void 0, "personalization");
			let pers = u32(copyBytes(personalization));
			this.v6 ^= swap8IfBE(pers[0]), this.v7 ^= swap8IfBE(pers[1]);
		}
		if (key !== void 0) {
			let tmp = new Uint8Array(this.blockLen);
			tmp.set(key), this.update(tmp), clean(tmp);
		}
	}
	get() {
		let { v0, v1, v2, v3, v4, v5, v6, v7 } = this;
		return [
			v0,
			v1,
			v2,
			v3,
			v4,
			v5,
			v6,
			v7
		];
	}
	set(v0, v1, v2, v3, v4, v5, v6, v7) {
		this.v0 = v0 | 0, this.v1 = v1 | 0, this.v2 = v2 | 0, this.v3 = v3 | 0, this.v4 = v4 | 0, this.v5 = v5 | 0, this.v6 = v6 | 0, this.v7 = v7 | 0;
	}
	compress(msg, offset, isLast) {
		let l = fromNumL(this.length), h = fromNumH(this.length), { v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15 } = _compress(BSIGMA, offset, msg, 10, this.v0, this.v1, this.v2, this.v3, this.v4, this.v5, this.v6, this.v7, B2S_IV[0], B2S_IV[1], B2S_IV[2], B2S_IV[3], l ^ B2S_IV[4], h ^ B2S_IV[5], isLast ? ~B2S_IV[6] : B2S_IV[6], B2S_IV[7]);
		this.v0 ^= v0 ^ v8, this.v1 ^= v1 ^ v9, this.v2 ^= v2 ^ v10, this.v3 ^= v3 ^ v11, this.v4 ^= v4 ^ v12, this.v5 ^= v5 ^ v13, this.v6 ^= v6 ^ v14, this.v7 ^= v7 ^ v15;
	}
	destroy() {
		this.destroyed = !0, clean(this.buffer32), this.set(0, 0, 0, 0, 0, 0, 0, 0);
	}
};
const blake2s = createHasher((opts) => new _BLAKE2s(opts));
export { createHasher as _, blake2b as a, u8 as b, fromNumH as c, aexists as d, anumber as f, copyBytes as g, clean as h, _compress as i, fromNumL as l, checkOpts as m, _BLAKE2b as n, blake2s as o, aoutput as p, _BLAKE2s as r, SHA256_IV as s, _BLAKE2 as t, abytes as u, swap32IfBE as v, u32 as y };
