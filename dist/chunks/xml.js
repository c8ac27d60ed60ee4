import { i as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { a as printable } from "./first.js";
// node_modules/xmlbuilder2/lib/interfaces.js
var require_interfaces$3 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DefaultXMLBuilderCBOptions = exports.XMLBuilderOptionKeys = exports.DefaultBuilderOptions = void 0, exports.DefaultBuilderOptions = {
		version: "1.0",
		encoding: void 0,
		standalone: void 0,
		keepNullNodes: !1,
		keepNullAttributes: !1,
		ignoreConverters: !1,
		skipWhitespaceOnlyText: !0,
		convert: {
			att: "@",
			ins: "?",
			text: "#",
			cdata: "$",
			comment: "!"
		},
		defaultNamespace: {
			ele: void 0,
			att: void 0
		},
		namespaceAlias: {
			html: "http://www.w3.org/1999/xhtml",
			xml: "http://www.w3.org/XML/1998/namespace",
			xmlns: "http://www.w3.org/2000/xmlns/",
			mathml: "http://www.w3.org/1998/Math/MathML",
			svg: "http://www.w3.org/2000/svg",
			xlink: "http://www.w3.org/1999/xlink"
		},
		invalidCharReplacement: void 0,
		parser: void 0
	}, exports.XMLBuilderOptionKeys = new Set(Object.keys(exports.DefaultBuilderOptions)), exports.DefaultXMLBuilderCBOptions = {
		format: "xml",
		wellFormed: !1,
		prettyPrint: !1,
		indent: "  ",
		newline: "\n",
		offset: 0,
		width: 0,
		allowEmptyTags: !1,
		spaceBeforeSlash: !1,
		keepNullNodes: !1,
		keepNullAttributes: !1,
		ignoreConverters: !1,
		convert: {
			att: "@",
			ins: "?",
			text: "#",
			cdata: "$",
			comment: "!"
		},
		defaultNamespace: {
			ele: void 0,
			att: void 0
		},
		namespaceAlias: {
			html: "http://www.w3.org/1999/xhtml",
			xml: "http://www.w3.org/XML/1998/namespace",
			xmlns: "http://www.w3.org/2000/xmlns/",
			mathml: "http://www.w3.org/1998/Math/MathML",
			svg: "http://www.w3.org/2000/svg",
			xlink: "http://www.w3.org/1999/xlink"
		}
	};
})), require_FixedSizeSet = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.FixedSizeSet = void 0, exports.FixedSizeSet = class {
		_limit;
		_items = new Set();
		constructor(limit = 1e3) {
			this._limit = limit;
		}
		add(item) {
			if (this._items.add(item), this._items.size > this._limit) {
				let it = this._items.values().next();
				it.done || this._items.delete(it.value);
			}
			return this;
		}
		delete(item) {
			return this._items.delete(item);
		}
		has(item) {
			return this._items.has(item);
		}
		clear() {
			this._items.clear();
		}
		get size() {
			return this._items.size;
		}
		forEach(callback, thisArg) {
			this._items.forEach((e) => callback.call(thisArg, e, e, this));
		}
		*keys() {
			yield* this._items.keys();
		}
		*values() {
			yield* this._items.values();
		}
		*entries() {
			yield* this._items.entries();
		}
		*[Symbol.iterator]() {
			yield* this._items;
		}
		get [Symbol.toStringTag]() {
			return "FixedSizeSet";
		}
	};
})), require_ObjectCache = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ObjectCache = void 0, exports.ObjectCache = class {
		_limit;
		_items = new Map();
		constructor(limit = 1e3) {
			this._limit = limit;
		}
		get(key) {
			return this._items.get(key);
		}
		set(key, value) {
			if (this._items.set(key, value), this._items.size > this._limit) {
				let it = this._items.keys().next();
				it.done || this._items.delete(it.value);
			}
		}
		delete(key) {
			return this._items.delete(key);
		}
		has(key) {
			return this._items.has(key);
		}
		clear() {
			this._items.clear();
		}
		get size() {
			return this._items.size;
		}
		forEach(callback, thisArg) {
			this._items.forEach((v, k) => callback.call(thisArg, k, v));
		}
		*keys() {
			yield* this._items.keys();
		}
		*values() {
			yield* this._items.values();
		}
		*entries() {
			yield* this._items.entries();
		}
		*[Symbol.iterator]() {
			yield* this._items;
		}
		get [Symbol.toStringTag]() {
			return "ObjectCache";
		}
	};
})), require_CompareCache = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.CompareCache = void 0, exports.CompareCache = class {
		_limit;
		_items = new Map();
		constructor(limit = 1e3) {
			this._limit = limit;
		}
		check(objA, objB) {
			if (this._items.get(objA) === objB) return !0;
			if (this._items.get(objB) === objA) return !1;
			let result = Math.random() < .5;
			if (result ? this._items.set(objA, objB) : this._items.set(objB, objA), this._items.size > this._limit) {
				let it = this._items.keys().next();
				it.done || this._items.delete(it.value);
			}
			return result;
		}
	};
})), require_Lazy = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.Lazy = void 0, exports.Lazy = class {
		_initialized = !1;
		_initFunc;
		_value;
		constructor(initFunc) {
			this._value = void 0, this._initFunc = initFunc;
		}
		get value() {
			return this._initialized ||= (this._value = this._initFunc(), !0), this._value;
		}
	};
})), require_StringWalker = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.StringWalker = void 0, exports.StringWalker = class {
		_chars;
		_length;
		_pointer = 0;
		_codePoint;
		_c;
		_remaining;
		_substring;
		constructor(input) {
			this._chars = Array.from(input), this._length = this._chars.length;
		}
		get eof() {
			return this._pointer >= this._length;
		}
		get length() {
			return this._length;
		}
		codePoint() {
			if (this._codePoint === void 0) {
				if (this.eof) this._codePoint = -1;
				else {
					let cp = this._chars[this._pointer].codePointAt(0);
					this._codePoint = cp === void 0 ? -1 : cp;
				}
			}
			return this._codePoint;
		}
		c() {
			return this._c === void 0 && (this._c = this.eof ? "" : this._chars[this._pointer]), this._c;
		}
		remaining() {
			return this._remaining === void 0 && (this._remaining = this.eof ? "" : this._chars.slice(this._pointer + 1).join("")), this._remaining;
		}
		substring() {
			return this._substring === void 0 && (this._substring = this.eof ? "" : this._chars.slice(this._pointer).join("")), this._substring;
		}
		get pointer() {
			return this._pointer;
		}
		set pointer(val) {
			val !== this._pointer && (this._pointer = val, this._codePoint = void 0, this._c = void 0, this._remaining = void 0, this._substring = void 0);
		}
	};
})), require_lib$3 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.StringWalker = exports.Lazy = exports.CompareCache = exports.ObjectCache = exports.FixedSizeSet = void 0, exports.applyMixin = applyMixin, exports.applyDefaults = applyDefaults, exports.forEachArray = forEachArray, exports.forEachObject = forEachObject, exports.arrayLength = arrayLength, exports.objectLength = objectLength, exports.getObjectValue = getObjectValue, exports.removeObjectValue = removeObjectValue, exports.clone = clone, exports.isBoolean = isBoolean, exports.isNumber = isNumber, exports.isString = isString, exports.isFunction = isFunction, exports.isObject = isObject, exports.isArray = isArray, exports.isSet = isSet, exports.isMap = isMap, exports.isEmpty = isEmpty, exports.isPlainObject = isPlainObject, exports.isIterable = isIterable, exports.getValue = getValue, exports.utf8Encode = utf8Encode, exports.utf8Decode = utf8Decode;
	var FixedSizeSet_js_1 = require_FixedSizeSet();
	Object.defineProperty(exports, "FixedSizeSet", {
		enumerable: !0,
		get: function() {
			return FixedSizeSet_js_1.FixedSizeSet;
		}
	});
	var ObjectCache_js_1 = require_ObjectCache();
	Object.defineProperty(exports, "ObjectCache", {
		enumerable: !0,
		get: function() {
			return ObjectCache_js_1.ObjectCache;
		}
	});
	var CompareCache_js_1 = require_CompareCache();
	Object.defineProperty(exports, "CompareCache", {
		enumerable: !0,
		get: function() {
			return CompareCache_js_1.CompareCache;
		}
	});
	var Lazy_js_1 = require_Lazy();
	Object.defineProperty(exports, "Lazy", {
		enumerable: !0,
		get: function() {
			return Lazy_js_1.Lazy;
		}
	});
	var StringWalker_js_1 = require_StringWalker();
	Object.defineProperty(exports, "StringWalker", {
		enumerable: !0,
		get: function() {
			return StringWalker_js_1.StringWalker;
		}
	});
	function applyMixin(baseClass, mixinClass, ...overrides) {
		Object.getOwnPropertyNames(mixinClass.prototype).forEach((name) => {
			if (name !== "constructor") {
				if (overrides.indexOf(name) !== -1) {
					let orgPropDesc = Object.getOwnPropertyDescriptor(baseClass.prototype, name);
					orgPropDesc && Object.defineProperty(baseClass.prototype, "_" + name, orgPropDesc);
				}
				let propDesc = Object.getOwnPropertyDescriptor(mixinClass.prototype, name);
				propDesc && Object.defineProperty(baseClass.prototype, name, propDesc);
			}
		});
	}
	function applyDefaults(obj, defaults, overwrite = !1) {
		let result = clone(obj || {});
		return forEachObject(defaults, (key, val) => {
			isPlainObject(val) ? result[key] = applyDefaults(result[key], val, overwrite) : (overwrite || result[key] === void 0) && (result[key] = val);
		}), result;
	}
	function forEachArray(arr, callback, thisArg) {
		arr.forEach(callback, thisArg);
	}
	function forEachObject(obj, callback, thisArg) {
		if (isMap(obj)) obj.forEach((value, key) => callback.call(thisArg, key, value));
		else for (let key in obj) obj.hasOwnProperty(key) && callback.call(thisArg, key, obj[key]);
	}
	function arrayLength(obj) {
		return isSet(obj) ? obj.size : obj.length;
	}
	function objectLength(obj) {
		return isMap(obj) ? obj.size : Object.keys(obj).length;
	}
	function getObjectValue(obj, key) {
		return isMap(obj) ? obj.get(key) : obj[key];
	}
	function removeObjectValue(obj, key) {
		isMap(obj) ? obj.delete(key) : delete obj[key];
	}
	function clone(obj) {
		if (isFunction(obj)) return obj;
		if (isArray(obj)) {
			let result = [];
			for (let item of obj) result.push(clone(item));
			return result;
		}
		if (isPlainObject(obj)) {
			let result = {};
			for (let key in obj) if (obj.hasOwnProperty(key)) {
				let val = obj[key];
				result[key] = clone(val);
			}
			return result;
		}
		return obj;
	}
	function isBoolean(x) {
		return typeof x == "boolean";
	}
	function isNumber(x) {
		return typeof x == "number";
	}
	function isString(x) {
		return typeof x == "string";
	}
	function isFunction(x) {
		return !!x && typeof x == "function";
	}
	function isObject(x) {
		let type = typeof x;
		return !!x && (type === "function" || type === "object");
	}
	function isArray(x) {
		return Array.isArray(x);
	}
	function isSet(x) {
		return x instanceof Set;
	}
	function isMap(x) {
		return x instanceof Map;
	}
	function isEmpty(x) {
		if (isArray(x)) return !x.length;
		if (isSet(x) || isMap(x)) return !x.size;
		if (isObject(x)) {
			for (let key in x) if (x.hasOwnProperty(key)) return !1;
			return !0;
		}
		return !1;
	}
	function isPlainObject(x) {
		if (isObject(x)) {
			let proto = Object.getPrototypeOf(x), ctor = proto.constructor;
			return proto && ctor && typeof ctor == "function" && ctor instanceof ctor && Function.prototype.toString.call(ctor) === Function.prototype.toString.call(Object);
		}
		return !1;
	}
	function isIterable(x) {
		return x && typeof x[Symbol.iterator] == "function";
	}
	function getValue(obj) {
		return isFunction(obj.valueOf) ? obj.valueOf() : obj;
	}
	function utf8Encode(input) {
		let bytes = new Uint8Array(input.length * 4), byteIndex = 0;
		for (let i = 0; i < input.length; i++) {
			let char = input.charCodeAt(i);
			if (char < 128) bytes[byteIndex++] = char;
			else {
				if (char < 2048) bytes[byteIndex++] = char >> 6 | 192;
				else {
					if (char > 55295 && char < 56320) {
						if (++i >= input.length) throw Error("Incomplete surrogate pair.");
						let c2 = input.charCodeAt(i);
						if (c2 < 56320 || c2 > 57343) throw Error("Invalid surrogate character.");
						char = 65536 + ((char & 1023) << 10) + (c2 & 1023), bytes[byteIndex++] = char >> 18 | 240, bytes[byteIndex++] = char >> 12 & 63 | 128;
					} else bytes[byteIndex++] = char >> 12 | 224;
					bytes[byteIndex++] = char >> 6 & 63 | 128;
				}
				bytes[byteIndex++] = char & 63 | 128;
			}
		}
		return bytes.subarray(0, byteIndex);
	}
	function utf8Decode(bytes) {
		let result = "", i = 0;
		for (; i < bytes.length;) {
			var c = bytes[i++];
			if (c > 127) {
				if (c > 191 && c < 224) {
					if (i >= bytes.length) throw Error("Incomplete 2-byte sequence.");
					c = (c & 31) << 6 | bytes[i++] & 63;
				} else if (c > 223 && c < 240) {
					if (i + 1 >= bytes.length) throw Error("Incomplete 3-byte sequence.");
					c = (c & 15) << 12 | (bytes[i++] & 63) << 6 | bytes[i++] & 63;
				} else if (c > 239 && c < 248) {
					if (i + 2 >= bytes.length) throw Error("Incomplete 4-byte sequence.");
					c = (c & 7) << 18 | (bytes[i++] & 63) << 12 | (bytes[i++] & 63) << 6 | bytes[i++] & 63;
				} else throw Error("Unknown multi-byte start.");
			}
			if (c <= 65535) result += String.fromCharCode(c);
			else if (c <= 1114111) c -= 65536, result += String.fromCharCode(c >> 10 | 55296), result += String.fromCharCode(c & 1023 | 56320);
			else throw Error("Code point exceeds UTF-16 limit.");
		}
		return result;
	}
})), require_interfaces$2 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.HowToCompare = exports.WhatToShow = exports.FilterResult = exports.Position = exports.NodeType = exports.EventPhase = exports.BoundaryPosition = void 0;
	var BoundaryPosition;
	(function(BoundaryPosition) {
		BoundaryPosition[BoundaryPosition.Before = 0] = "Before", BoundaryPosition[BoundaryPosition.Equal = 1] = "Equal", BoundaryPosition[BoundaryPosition.After = 2] = "After";
	})(BoundaryPosition || (exports.BoundaryPosition = BoundaryPosition = {}));
	var EventPhase;
	(function(EventPhase) {
		EventPhase[EventPhase.None = 0] = "None", EventPhase[EventPhase.Capturing = 1] = "Capturing", EventPhase[EventPhase.AtTarget = 2] = "AtTarget", EventPhase[EventPhase.Bubbling = 3] = "Bubbling";
	})(EventPhase || (exports.EventPhase = EventPhase = {}));
	var NodeType;
	(function(NodeType) {
		NodeType[NodeType.Element = 1] = "Element", NodeType[NodeType.Attribute = 2] = "Attribute", NodeType[NodeType.Text = 3] = "Text", NodeType[NodeType.CData = 4] = "CData", NodeType[NodeType.EntityReference = 5] = "EntityReference", NodeType[NodeType.Entity = 6] = "Entity", NodeType[NodeType.ProcessingInstruction = 7] = "ProcessingInstruction", NodeType[NodeType.Comment = 8] = "Comment", NodeType[NodeType.Document = 9] = "Document", NodeType[NodeType.DocumentType = 10] = "DocumentType", NodeType[NodeType.DocumentFragment = 11] = "DocumentFragment", NodeType[NodeType.Notation = 12] = "Notation";
	})(NodeType || (exports.NodeType = NodeType = {}));
	var Position;
	(function(Position) {
		Position[Position.SameNode = 0] = "SameNode", Position[Position.Disconnected = 1] = "Disconnected", Position[Position.Preceding = 2] = "Preceding", Position[Position.Following = 4] = "Following", Position[Position.Contains = 8] = "Contains", Position[Position.ContainedBy = 16] = "ContainedBy", Position[Position.ImplementationSpecific = 32] = "ImplementationSpecific";
	})(Position || (exports.Position = Position = {}));
	var FilterResult;
	(function(FilterResult) {
		FilterResult[FilterResult.Accept = 1] = "Accept", FilterResult[FilterResult.Reject = 2] = "Reject", FilterResult[FilterResult.Skip = 3] = "Skip";
	})(FilterResult || (exports.FilterResult = FilterResult = {}));
	var WhatToShow;
	(function(WhatToShow) {
		WhatToShow[WhatToShow.All = 4294967295] = "All", WhatToShow[WhatToShow.Element = 1] = "Element", WhatToShow[WhatToShow.Attribute = 2] = "Attribute", WhatToShow[WhatToShow.Text = 4] = "Text", WhatToShow[WhatToShow.CDataSection = 8] = "CDataSection", WhatToShow[WhatToShow.EntityReference = 16] = "EntityReference", WhatToShow[WhatToShow.Entity = 32] = "Entity", WhatToShow[WhatToShow.ProcessingInstruction = 64] = "ProcessingInstruction", WhatToShow[WhatToShow.Comment = 128] = "Comment", WhatToShow[WhatToShow.Document = 256] = "Document", WhatToShow[WhatToShow.DocumentType = 512] = "DocumentType", WhatToShow[WhatToShow.DocumentFragment = 1024] = "DocumentFragment", WhatToShow[WhatToShow.Notation = 2048] = "Notation";
	})(WhatToShow || (exports.WhatToShow = WhatToShow = {}));
	var HowToCompare;
	(function(HowToCompare) {
		HowToCompare[HowToCompare.StartToStart = 0] = "StartToStart", HowToCompare[HowToCompare.StartToEnd = 1] = "StartToEnd", HowToCompare[HowToCompare.EndToEnd = 2] = "EndToEnd", HowToCompare[HowToCompare.EndToStart = 3] = "EndToStart";
	})(HowToCompare || (exports.HowToCompare = HowToCompare = {}));
})), require_LocalNameSet = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.LocalNameSet = void 0, exports.LocalNameSet = class {
		_items = {};
		_nullItems = {};
		set(ns, localName) {
			ns === null ? this._nullItems[localName] = !0 : (this._items[ns] || (this._items[ns] = {}), this._items[ns][localName] = !0);
		}
		has(ns, localName) {
			return ns === null ? this._nullItems[localName] === !0 : this._items[ns] ? this._items[ns][localName] === !0 : !1;
		}
	};
})), require_NamespacePrefixMap = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.NamespacePrefixMap = void 0, exports.NamespacePrefixMap = class NamespacePrefixMap {
		_items = {};
		_nullItems = [];
		copy() {
			let mapCopy = new NamespacePrefixMap();
			for (let key in this._items) mapCopy._items[key] = this._items[key].slice(0);
			return mapCopy._nullItems = this._nullItems.slice(0), mapCopy;
		}
		get(preferredPrefix, ns) {
			let candidatesList = ns === null ? this._nullItems : this._items[ns] || null;
			if (candidatesList === null) return null;
			let prefix = null;
			for (let i = 0; i < candidatesList.length; i++) if (prefix = candidatesList[i], prefix === preferredPrefix) return prefix;
			return prefix;
		}
		has(prefix, ns) {
			let candidatesList = ns === null ? this._nullItems : this._items[ns] || null;
			return candidatesList !== null && candidatesList.indexOf(prefix) !== -1;
		}
		hasPrefix(prefix) {
			if (this._nullItems.indexOf(prefix) !== -1) return !0;
			for (let key in this._items) if (this._items[key].indexOf(prefix) !== -1) return !0;
			return !1;
		}
		set(prefix, ns) {
			let candidatesList = ns === null ? this._nullItems : this._items[ns] || null;
			ns !== null && candidatesList === null ? this._items[ns] = [prefix] : candidatesList.push(prefix);
		}
	};
})), require_CodePoints = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ASCIIAlphanumeric = exports.ASCIIAlpha = exports.ASCIILowerAlpha = exports.ASCIIUpperAlpha = exports.ASCIIHexDigit = exports.ASCIILowerHexDigit = exports.ASCIIUpperHexDigit = exports.ASCIIDigit = exports.Control = exports.C0ControlOrSpace = exports.C0Control = exports.ASCIIWhiteSpace = exports.ASCIITabOrNewLine = exports.ASCIICodePoint = exports.NonCharacter = exports.ScalarValue = exports.Surrogate = void 0, exports.Surrogate = /[\uD800-\uDFFF]/, exports.ScalarValue = /[\uD800-\uDFFF]/, exports.NonCharacter = /[\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uD83F\uD87F\uD8BF\uD8FF\uD93F\uD97F\uD9BF\uD9FF\uDA3F\uDA7F\uDABF\uDAFF\uDB3F\uDB7F\uDBBF\uDBFF][\uDFFE\uDFFF]/, exports.ASCIICodePoint = /[\u0000-\u007F]/, exports.ASCIITabOrNewLine = /[\t\n\r]/, exports.ASCIIWhiteSpace = /[\t\n\f\r ]/, exports.C0Control = /[\u0000-\u001F]/, exports.C0ControlOrSpace = /[\u0000-\u001F ]/, exports.Control = /[\u0000-\u001F\u007F-\u009F]/, exports.ASCIIDigit = /[0-9]/, exports.ASCIIUpperHexDigit = /[0-9A-F]/, exports.ASCIILowerHexDigit = /[0-9a-f]/, exports.ASCIIHexDigit = /[0-9A-Fa-f]/, exports.ASCIIUpperAlpha = /[A-Z]/, exports.ASCIILowerAlpha = /[a-z]/, exports.ASCIIAlpha = /[A-Za-z]/, exports.ASCIIAlphanumeric = /[0-9A-Za-z]/;
})), require_Base64 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.forgivingBase64Encode = forgivingBase64Encode, exports.forgivingBase64Decode = forgivingBase64Decode;
	let CodePoints_1 = require_CodePoints();
	function forgivingBase64Encode(input) {
		return Buffer.from(input).toString("base64");
	}
	function forgivingBase64Decode(input) {
		return input === "" ? "" : (input = input.replace(CodePoints_1.ASCIIWhiteSpace, ""), input.length % 4 == 0 && (input.endsWith("==") ? input = input.substr(0, input.length - 2) : input.endsWith("=") && (input = input.substr(0, input.length - 1))), input.length % 4 == 1 || !/[0-9A-Za-z+/]/.test(input) ? null : Buffer.from(input, "base64").toString("utf8"));
	}
})), require_Byte = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.isASCIIByte = isASCIIByte;
	function isASCIIByte(byte) {
		return byte >= 0 && byte <= 127;
	}
})), require_ByteSequence = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.length = length, exports.byteLowercase = byteLowercase, exports.byteUppercase = byteUppercase, exports.byteCaseInsensitiveMatch = byteCaseInsensitiveMatch, exports.startsWith = startsWith, exports.byteLessThan = byteLessThan, exports.isomorphicDecode = isomorphicDecode;
	function length(list) {
		return list.length;
	}
	function byteLowercase(list) {
		for (let i = 0; i < list.length; i++) {
			let c = list[i];
			c >= 65 && c <= 90 && (list[i] = c + 32);
		}
	}
	function byteUppercase(list) {
		for (let i = 0; i < list.length; i++) {
			let c = list[i];
			c >= 97 && c <= 122 && (list[i] = c - 32);
		}
	}
	function byteCaseInsensitiveMatch(listA, listB) {
		if (listA.length !== listB.length) return !1;
		for (let i = 0; i < listA.length; i++) {
			let a = listA[i], b = listB[i];
			if (a >= 65 && a <= 90 && (a += 32), b >= 65 && b <= 90 && (b += 32), a !== b) return !1;
		}
		return !0;
	}
	function startsWith(listA, listB) {
		let i = 0;
		for (;;) {
			if (i >= listA.length) return !1;
			if (i >= listB.length) return !0;
			if (listA[i] !== listB[i]) return !1;
			i++;
		}
	}
	function byteLessThan(listA, listB) {
		let i = 0;
		for (;;) {
			if (i >= listA.length) return !1;
			if (i >= listB.length) return !0;
			let a = listA[i], b = listB[i];
			if (a < b) return !0;
			if (a > b) return !1;
			i++;
		}
	}
	function isomorphicDecode(list) {
		return String.fromCodePoint(...list);
	}
})), require_JSON = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.parseJSONFromBytes = parseJSONFromBytes, exports.serializeJSONToBytes = serializeJSONToBytes, exports.parseJSONIntoInfraValues = parseJSONIntoInfraValues, exports.convertAJSONDerivedJavaScriptValueToAnInfraValue = convertAJSONDerivedJavaScriptValueToAnInfraValue;
	let util_1 = require_lib$3();
	function parseJSONFromBytes(bytes) {
		let jsonText = (0, util_1.utf8Decode)(bytes);
		return JSON.parse.call(void 0, jsonText);
	}
	function serializeJSONToBytes(value) {
		let jsonString = JSON.stringify.call(void 0, value);
		return (0, util_1.utf8Encode)(jsonString);
	}
	function parseJSONIntoInfraValues(jsonText) {
		return convertAJSONDerivedJavaScriptValueToAnInfraValue(JSON.parse.call(void 0, jsonText));
	}
	function convertAJSONDerivedJavaScriptValueToAnInfraValue(jsValue) {
		if (jsValue === null || (0, util_1.isString)(jsValue) || (0, util_1.isNumber)(jsValue)) return jsValue;
		if ((0, util_1.isArray)(jsValue)) {
			let result = [];
			for (let jsValueAtIndex of jsValue) result.push(convertAJSONDerivedJavaScriptValueToAnInfraValue(jsValueAtIndex));
			return result;
		}
		if ((0, util_1.isObject)(jsValue)) {
			let result = new Map();
			for (let key in jsValue) if (jsValue.hasOwnProperty(key)) {
				let jsValueAtKey = jsValue[key];
				result.set(key, convertAJSONDerivedJavaScriptValueToAnInfraValue(jsValueAtKey));
			}
			return result;
		}
		return jsValue;
	}
})), require_List = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.append = append, exports.extend = extend, exports.prepend = prepend, exports.replace = replace, exports.insert = insert, exports.remove = remove, exports.empty = empty, exports.contains = contains, exports.size = size, exports.isEmpty = isEmpty, exports.forEach = forEach, exports.clone = clone, exports.sortInAscendingOrder = sortInAscendingOrder, exports.sortInDescendingOrder = sortInDescendingOrder;
	let util_1 = require_lib$3();
	function append(list, item) {
		list.push(item);
	}
	function extend(listA, listB) {
		listA.push(...listB);
	}
	function prepend(list, item) {
		list.unshift(item);
	}
	function replace(list, conditionOrItem, newItem) {
		let i = 0;
		for (let oldItem of list) {
			if ((0, util_1.isFunction)(conditionOrItem)) conditionOrItem.call(null, oldItem) && (list[i] = newItem);
			else if (oldItem === conditionOrItem) {
				list[i] = newItem;
				return;
			}
			i++;
		}
	}
	function insert(list, item, index) {
		list.splice(index, 0, item);
	}
	function remove(list, conditionOrItem) {
		let i = list.length;
		for (; i--;) {
			let oldItem = list[i];
			if ((0, util_1.isFunction)(conditionOrItem)) conditionOrItem.call(null, oldItem) && list.splice(i, 1);
			else if (oldItem === conditionOrItem) {
				list.splice(i, 1);
				return;
			}
		}
	}
	function empty(list) {
		list.length = 0;
	}
	function contains(list, conditionOrItem) {
		for (let oldItem of list) if ((0, util_1.isFunction)(conditionOrItem)) {
			if (conditionOrItem.call(null, oldItem)) return !0;
		} else if (oldItem === conditionOrItem) return !0;
		return !1;
	}
	function size(list, condition) {
		if (condition === void 0) return list.length;
		{
			let count = 0;
			for (let item of list) condition.call(null, item) && count++;
			return count;
		}
	}
	function isEmpty(list) {
		return list.length === 0;
	}
	function* forEach(list, condition) {
		if (condition === void 0) yield* list;
		else for (let item of list) condition.call(null, item) && (yield item);
	}
	function clone(list) {
		return new Array(...list);
	}
	function sortInAscendingOrder(list, lessThanAlgo) {
		return list.sort((itemA, itemB) => lessThanAlgo.call(null, itemA, itemB) ? -1 : 1);
	}
	function sortInDescendingOrder(list, lessThanAlgo) {
		return list.sort((itemA, itemB) => lessThanAlgo.call(null, itemA, itemB) ? 1 : -1);
	}
})), require_Map = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.get = get, exports.set = set, exports.remove = remove, exports.contains = contains, exports.keys = keys, exports.values = values, exports.size = size, exports.isEmpty = isEmpty, exports.forEach = forEach, exports.clone = clone, exports.sortInAscendingOrder = sortInAscendingOrder, exports.sortInDescendingOrder = sortInDescendingOrder;
	let util_1 = require_lib$3();
	function get(map, key) {
		return map.get(key);
	}
	function set(map, key, val) {
		map.set(key, val);
	}
	function remove(map, conditionOrItem) {
		if (!(0, util_1.isFunction)(conditionOrItem)) map.delete(conditionOrItem);
		else {
			let toRemove = [];
			for (let item of map) conditionOrItem.call(null, item) && toRemove.push(item[0]);
			for (let key of toRemove) map.delete(key);
		}
	}
	function contains(map, conditionOrItem) {
		if ((0, util_1.isFunction)(conditionOrItem)) {
			for (let item of map) if (conditionOrItem.call(null, item)) return !0;
			return !1;
		}
		return map.has(conditionOrItem);
	}
	function keys(map) {
		return new Set(map.keys());
	}
	function values(map) {
		return [...map.values()];
	}
	function size(map, condition) {
		if (condition === void 0) return map.size;
		{
			let count = 0;
			for (let item of map) condition.call(null, item) && count++;
			return count;
		}
	}
	function isEmpty(map) {
		return map.size === 0;
	}
	function* forEach(map, condition) {
		if (condition === void 0) yield* map;
		else for (let item of map) condition.call(null, item) && (yield item);
	}
	function clone(map) {
		return new Map(map);
	}
	function sortInAscendingOrder(map, lessThanAlgo) {
		let list = new Array(...map);
		return list.sort((itemA, itemB) => lessThanAlgo.call(null, itemA, itemB) ? -1 : 1), new Map(list);
	}
	function sortInDescendingOrder(map, lessThanAlgo) {
		let list = new Array(...map);
		return list.sort((itemA, itemB) => lessThanAlgo.call(null, itemA, itemB) ? 1 : -1), new Map(list);
	}
})), require_Namespace = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.XLink = exports.SVG = exports.MathML = exports.XMLNS = exports.XML = exports.HTML = void 0, exports.HTML = "http://www.w3.org/1999/xhtml", exports.XML = "http://www.w3.org/XML/1998/namespace", exports.XMLNS = "http://www.w3.org/2000/xmlns/", exports.MathML = "http://www.w3.org/1998/Math/MathML", exports.SVG = "http://www.w3.org/2000/svg", exports.XLink = "http://www.w3.org/1999/xlink";
})), require_Queue = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.enqueue = enqueue, exports.dequeue = dequeue;
	function enqueue(list, item) {
		list.push(item);
	}
	function dequeue(list) {
		return list.shift() || null;
	}
})), require_Set = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.append = append, exports.extend = extend, exports.prepend = prepend, exports.replace = replace, exports.insert = insert, exports.remove = remove, exports.empty = empty, exports.contains = contains, exports.size = size, exports.isEmpty = isEmpty, exports.forEach = forEach, exports.clone = clone, exports.sortInAscendingOrder = sortInAscendingOrder, exports.sortInDescendingOrder = sortInDescendingOrder, exports.isSubsetOf = isSubsetOf, exports.isSupersetOf = isSupersetOf, exports.intersection = intersection, exports.union = union, exports.range = range;
	let util_1 = require_lib$3();
	function append(set, item) {
		set.add(item);
	}
	function extend(setA, setB) {
		setB.forEach(setA.add, setA);
	}
	function prepend(set, item) {
		let cloned = new Set(set);
		set.clear(), set.add(item), cloned.forEach(set.add, set);
	}
	function replace(set, conditionOrItem, newItem) {
		let newSet = new Set();
		for (let oldItem of set) (0, util_1.isFunction)(conditionOrItem) ? conditionOrItem.call(null, oldItem) ? newSet.add(newItem) : newSet.add(oldItem) : oldItem === conditionOrItem ? newSet.add(newItem) : newSet.add(oldItem);
		set.clear(), newSet.forEach(set.add, set);
	}
	function insert(set, item, index) {
		let newSet = new Set(), i = 0;
		for (let oldItem of set) i === index && newSet.add(item), newSet.add(oldItem), i++;
		set.clear(), newSet.forEach(set.add, set);
	}
	function remove(set, conditionOrItem) {
		if (!(0, util_1.isFunction)(conditionOrItem)) set.delete(conditionOrItem);
		else {
			let toRemove = [];
			for (let item of set) conditionOrItem.call(null, item) && toRemove.push(item);
			for (let oldItem of toRemove) set.delete(oldItem);
		}
	}
	function empty(set) {
		set.clear();
	}
	function contains(set, conditionOrItem) {
		if ((0, util_1.isFunction)(conditionOrItem)) {
			for (let oldItem of set) if (conditionOrItem.call(null, oldItem)) return !0;
		} else return set.has(conditionOrItem);
		return !1;
	}
	function size(set, condition) {
		if (condition === void 0) return set.size;
		{
			let count = 0;
			for (let item of set) condition.call(null, item) && count++;
			return count;
		}
	}
	function isEmpty(set) {
		return set.size === 0;
	}
	function* forEach(set, condition) {
		if (condition === void 0) yield* set;
		else for (let item of set) condition.call(null, item) && (yield item);
	}
	function clone(set) {
		return new Set(set);
	}
	function sortInAscendingOrder(set, lessThanAlgo) {
		let list = new Array(...set);
		return list.sort((itemA, itemB) => lessThanAlgo.call(null, itemA, itemB) ? -1 : 1), new Set(list);
	}
	function sortInDescendingOrder(set, lessThanAlgo) {
		let list = new Array(...set);
		return list.sort((itemA, itemB) => lessThanAlgo.call(null, itemA, itemB) ? 1 : -1), new Set(list);
	}
	function isSubsetOf(subset, superset) {
		for (let item of subset) if (!superset.has(item)) return !1;
		return !0;
	}
	function isSupersetOf(superset, subset) {
		return isSubsetOf(subset, superset);
	}
	function intersection(setA, setB) {
		let newSet = new Set();
		for (let item of setA) setB.has(item) && newSet.add(item);
		return newSet;
	}
	function union(setA, setB) {
		let newSet = new Set(setA);
		return setB.forEach(newSet.add, newSet), newSet;
	}
	function range(n, m) {
		let newSet = new Set();
		for (let i = n; i <= m; i++) newSet.add(i);
		return newSet;
	}
})), require_Stack = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.push = push, exports.pop = pop;
	function push(list, item) {
		list.push(item);
	}
	function pop(list) {
		return list.pop() || null;
	}
})), require_String = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.isCodeUnitPrefix = isCodeUnitPrefix, exports.isCodeUnitLessThan = isCodeUnitLessThan, exports.isomorphicEncode = isomorphicEncode, exports.isASCIIString = isASCIIString, exports.asciiLowercase = asciiLowercase, exports.asciiUppercase = asciiUppercase, exports.asciiCaseInsensitiveMatch = asciiCaseInsensitiveMatch, exports.asciiEncode = asciiEncode, exports.asciiDecode = asciiDecode, exports.stripNewlines = stripNewlines, exports.normalizeNewlines = normalizeNewlines, exports.stripLeadingAndTrailingASCIIWhitespace = stripLeadingAndTrailingASCIIWhitespace, exports.stripAndCollapseASCIIWhitespace = stripAndCollapseASCIIWhitespace, exports.collectASequenceOfCodePoints = collectASequenceOfCodePoints, exports.skipASCIIWhitespace = skipASCIIWhitespace, exports.strictlySplit = strictlySplit, exports.splitAStringOnASCIIWhitespace = splitAStringOnASCIIWhitespace, exports.splitAStringOnCommas = splitAStringOnCommas, exports.concatenate = concatenate;
	let CodePoints_1 = require_CodePoints(), ByteSequence_1 = require_ByteSequence(), Byte_1 = require_Byte(), util_1 = require_lib$3();
	function isCodeUnitPrefix(a, b) {
		let i = 0;
		for (;;) {
			let aCodeUnit = i < a.length ? a.charCodeAt(i) : null, bCodeUnit = i < b.length ? b.charCodeAt(i) : null;
			if (aCodeUnit === null) return !0;
			if (aCodeUnit !== bCodeUnit) return !1;
			i++;
		}
	}
	function isCodeUnitLessThan(a, b) {
		if (isCodeUnitPrefix(b, a)) return !1;
		if (isCodeUnitPrefix(a, b)) return !0;
		for (let i = 0; i < Math.min(a.length, b.length); i++) {
			let aCodeUnit = a.charCodeAt(i), bCodeUnit = b.charCodeAt(i);
			if (aCodeUnit !== bCodeUnit) return aCodeUnit < bCodeUnit;
		}
		return !1;
	}
	function isomorphicEncode(str) {
		let codePoints = Array.from(str), bytes = new Uint8Array(codePoints.length), i = 0;
		for (let codePoint of str) {
			let byte = codePoint.codePointAt(0);
			console.assert(byte !== void 0 && byte <= 255, "isomorphicEncode requires string bytes to be less than or equal to 0x00FF."), byte !== void 0 && byte <= 255 && (bytes[i++] = byte);
		}
		return bytes;
	}
	function isASCIIString(str) {
		return /^[\u0000-\u007F]*$/.test(str);
	}
	function asciiLowercase(str) {
		let result = "";
		for (let c of str) {
			let code = c.codePointAt(0);
			result += code !== void 0 && code >= 65 && code <= 90 ? String.fromCodePoint(code + 32) : c;
		}
		return result;
	}
	function asciiUppercase(str) {
		let result = "";
		for (let c of str) {
			let code = c.codePointAt(0);
			result += code !== void 0 && code >= 97 && code <= 122 ? String.fromCodePoint(code - 32) : c;
		}
		return result;
	}
	function asciiCaseInsensitiveMatch(a, b) {
		return asciiLowercase(a) === asciiLowercase(b);
	}
	function asciiEncode(str) {
		return console.assert(isASCIIString(str), "asciiEncode requires an ASCII string."), isomorphicEncode(str);
	}
	function asciiDecode(bytes) {
		for (let byte of bytes) console.assert((0, Byte_1.isASCIIByte)(byte), "asciiDecode requires an ASCII byte sequence.");
		return (0, ByteSequence_1.isomorphicDecode)(bytes);
	}
	function stripNewlines(str) {
		return str.replace(/[\n\r]/g, "");
	}
	function normalizeNewlines(str) {
		return str.replace(/\r\n/g, "\n").replace(/\r/g, "\n");
	}
	function stripLeadingAndTrailingASCIIWhitespace(str) {
		return str.replace(/^[\t\n\f\r ]+/, "").replace(/[\t\n\f\r ]+$/, "");
	}
	function stripAndCollapseASCIIWhitespace(str) {
		return stripLeadingAndTrailingASCIIWhitespace(str.replace(/[\t\n\f\r ]{2,}/g, " "));
	}
	function collectASequenceOfCodePoints(condition, input, options) {
		if (!(0, util_1.isArray)(input)) return collectASequenceOfCodePoints(condition, Array.from(input), options);
		let result = "";
		for (; options.position < input.length && condition.call(null, input[options.position]);) result += input[options.position], options.position++;
		return result;
	}
	function skipASCIIWhitespace(input, options) {
		collectASequenceOfCodePoints((str) => CodePoints_1.ASCIIWhiteSpace.test(str), input, options);
	}
	function strictlySplit(input, delimiter) {
		if (!(0, util_1.isArray)(input)) return strictlySplit(Array.from(input), delimiter);
		let options = { position: 0 }, tokens = [], token = collectASequenceOfCodePoints((str) => delimiter !== str, input, options);
		for (tokens.push(token); options.position < input.length;) console.assert(input[options.position] === delimiter, "strictlySplit found no delimiter in input string."), options.position++, token = collectASequenceOfCodePoints((str) => delimiter !== str, input, options), tokens.push(token);
		return tokens;
	}
	function splitAStringOnASCIIWhitespace(input) {
		if (!(0, util_1.isArray)(input)) return splitAStringOnASCIIWhitespace(Array.from(input));
		let options = { position: 0 }, tokens = [];
		for (skipASCIIWhitespace(input, options); options.position < input.length;) {
			let token = collectASequenceOfCodePoints((str) => !CodePoints_1.ASCIIWhiteSpace.test(str), input, options);
			tokens.push(token), skipASCIIWhitespace(input, options);
		}
		return tokens;
	}
	function splitAStringOnCommas(input) {
		if (!(0, util_1.isArray)(input)) return splitAStringOnCommas(Array.from(input));
		let options = { position: 0 }, tokens = [];
		for (; options.position < input.length;) {
			let token = collectASequenceOfCodePoints((str) => str !== ",", input, options);
			tokens.push(stripLeadingAndTrailingASCIIWhitespace(token)), options.position < input.length && (console.assert(input[options.position] === ",", "splitAStringOnCommas found no delimiter in input string."), options.position++);
		}
		return tokens;
	}
	function concatenate(list, separator = "") {
		return list.length === 0 ? "" : list.join(separator);
	}
})), require_lib$2 = __commonJSMin(((exports, module, this$2) => {
	var __createBinding = this$2 && this$2.__createBinding || (Object.create ? (function(o, m, k, k2) {
		k2 === void 0 && (k2 = k);
		var desc = Object.getOwnPropertyDescriptor(m, k);
		(!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = {
			enumerable: !0,
			get: function() {
				return m[k];
			}
		}), Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		k2 === void 0 && (k2 = k), o[k2] = m[k];
	})), __setModuleDefault = this$2 && this$2.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: !0,
			value: v
		});
	}) : function(o, v) {
		o.default = v;
	}), __importStar = this$2 && this$2.__importStar || (function() {
		var ownKeys = function(o) {
			return ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) Object.prototype.hasOwnProperty.call(o, k) && (ar[ar.length] = k);
				return ar;
			}, ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) k[i] !== "default" && __createBinding(result, mod, k[i]);
			return __setModuleDefault(result, mod), result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.string = exports.stack = exports.set = exports.queue = exports.namespace = exports.map = exports.list = exports.json = exports.codePoint = exports.byteSequence = exports.byte = exports.base64 = void 0, exports.base64 = __importStar(require_Base64()), exports.byte = __importStar(require_Byte()), exports.byteSequence = __importStar(require_ByteSequence()), exports.codePoint = __importStar(require_CodePoints()), exports.json = __importStar(require_JSON()), exports.list = __importStar(require_List()), exports.map = __importStar(require_Map()), exports.namespace = __importStar(require_Namespace()), exports.queue = __importStar(require_Queue()), exports.set = __importStar(require_Set()), exports.stack = __importStar(require_Stack()), exports.string = __importStar(require_String());
})), require_WebIDLAlgorithm = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.idl_defineConst = idl_defineConst;
	function idl_defineConst(o, name, value) {
		Object.defineProperty(o, name, {
			writable: !1,
			enumerable: !0,
			configurable: !1,
			value
		});
	}
})), require_DOMImplementationImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DOMImplementationImpl = void 0;
	let DOMImpl_1 = require_DOMImpl(), infra_1 = require_lib$2(), algorithm_1 = require_algorithm(), WebIDLAlgorithm_1 = require_WebIDLAlgorithm();
	var DOMImplementationImpl = class DOMImplementationImpl {
		_ID = "@oozcitak/dom";
		_associatedDocument;
		constructor(document) {
			this._associatedDocument = document || DOMImpl_1.dom.window.document;
		}
		createDocumentType(qualifiedName, publicId, systemId) {
			return (0, algorithm_1.namespace_validate)(qualifiedName), (0, algorithm_1.create_documentType)(this._associatedDocument, qualifiedName, publicId, systemId);
		}
		createDocument(namespace, qualifiedName, doctype = null) {
			let document = (0, algorithm_1.create_xmlDocument)(), element = null;
			return qualifiedName && (element = (0, algorithm_1.document_internalCreateElementNS)(document, namespace, qualifiedName)), doctype && document.appendChild(doctype), element && document.appendChild(element), document._origin = this._associatedDocument._origin, document._contentType = namespace === infra_1.namespace.HTML ? "application/xhtml+xml" : namespace === infra_1.namespace.SVG ? "image/svg+xml" : "application/xml", document;
		}
		createHTMLDocument(title) {
			let doc = (0, algorithm_1.create_document)();
			doc._type = "html", doc._contentType = "text/html", doc.appendChild((0, algorithm_1.create_documentType)(doc, "html", "", ""));
			let htmlElement = (0, algorithm_1.element_createAnElement)(doc, "html", infra_1.namespace.HTML);
			doc.appendChild(htmlElement);
			let headElement = (0, algorithm_1.element_createAnElement)(doc, "head", infra_1.namespace.HTML);
			if (htmlElement.appendChild(headElement), title !== void 0) {
				let titleElement = (0, algorithm_1.element_createAnElement)(doc, "title", infra_1.namespace.HTML);
				headElement.appendChild(titleElement);
				let textElement = (0, algorithm_1.create_text)(doc, title);
				titleElement.appendChild(textElement);
			}
			let bodyElement = (0, algorithm_1.element_createAnElement)(doc, "body", infra_1.namespace.HTML);
			return htmlElement.appendChild(bodyElement), doc._origin = this._associatedDocument._origin, doc;
		}
		hasFeature() {
			return !0;
		}
		static _create(document) {
			return new DOMImplementationImpl(document);
		}
	};
	exports.DOMImplementationImpl = DOMImplementationImpl, (0, WebIDLAlgorithm_1.idl_defineConst)(DOMImplementationImpl.prototype, "_ID", "@oozcitak/dom");
})), require_DOMException = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.InvalidCharacterError = exports.SyntaxError = exports.IndexSizeError = exports.NotFoundError = exports.HierarchyRequestError = exports.NotImplementedError = exports.DataCloneError = exports.InvalidNodeTypeError = exports.TimeoutError = exports.QuotaExceededError = exports.URLMismatchError = exports.AbortError = exports.NetworkError = exports.SecurityError = exports.TypeMismatchError = exports.ValidationError = exports.InvalidAccessError = exports.NamespaceError = exports.InvalidModificationError = exports.InvalidStateError = exports.InUseAttributeError = exports.NotSupportedError = exports.NoModificationAllowedError = exports.NoDataAllowedError = exports.WrongDocumentError = exports.DOMStringSizeError = exports.DOMException = void 0;
	var DOMException = class extends Error {
		name;
		constructor(name, message = "") {
			super(message), this.name = name;
		}
	};
	exports.DOMException = DOMException, exports.DOMStringSizeError = class extends DOMException {
		constructor(message = "") {
			super("DOMStringSizeError", message);
		}
	}, exports.WrongDocumentError = class extends DOMException {
		constructor(message = "") {
			super("WrongDocumentError", "The object is in the wrong document. " + message);
		}
	}, exports.NoDataAllowedError = class extends DOMException {
		constructor(message = "") {
			super("NoDataAllowedError", message);
		}
	}, exports.NoModificationAllowedError = class extends DOMException {
		constructor(message = "") {
			super("NoModificationAllowedError", "The object can not be modified. " + message);
		}
	}, exports.NotSupportedError = class extends DOMException {
		constructor(message = "") {
			super("NotSupportedError", "The operation is not supported. " + message);
		}
	}, exports.InUseAttributeError = class extends DOMException {
		constructor(message = "") {
			super("InUseAttributeError", message);
		}
	}, exports.InvalidStateError = class extends DOMException {
		constructor(message = "") {
			super("InvalidStateError", "The object is in an invalid state. " + message);
		}
	}, exports.InvalidModificationError = class extends DOMException {
		constructor(message = "") {
			super("InvalidModificationError", "The object can not be modified in this way. " + message);
		}
	}, exports.NamespaceError = class extends DOMException {
		constructor(message = "") {
			super("NamespaceError", "The operation is not allowed by Namespaces in XML. [XMLNS] " + message);
		}
	}, exports.InvalidAccessError = class extends DOMException {
		constructor(message = "") {
			super("InvalidAccessError", "The object does not support the operation or argument. " + message);
		}
	}, exports.ValidationError = class extends DOMException {
		constructor(message = "") {
			super("ValidationError", message);
		}
	}, exports.TypeMismatchError = class extends DOMException {
		constructor(message = "") {
			super("TypeMismatchError", message);
		}
	}, exports.SecurityError = class extends DOMException {
		constructor(message = "") {
			super("SecurityError", "The operation is insecure. " + message);
		}
	}, exports.NetworkError = class extends DOMException {
		constructor(message = "") {
			super("NetworkError", "A network error occurred. " + message);
		}
	}, exports.AbortError = class extends DOMException {
		constructor(message = "") {
			super("AbortError", "The operation was aborted. " + message);
		}
	}, exports.URLMismatchError = class extends DOMException {
		constructor(message = "") {
			super("URLMismatchError", "The given URL does not match another URL. " + message);
		}
	}, exports.QuotaExceededError = class extends DOMException {
		constructor(message = "") {
			super("QuotaExceededError", "The quota has been exceeded. " + message);
		}
	}, exports.TimeoutError = class extends DOMException {
		constructor(message = "") {
			super("TimeoutError", "The operation timed out. " + message);
		}
	}, exports.InvalidNodeTypeError = class extends DOMException {
		constructor(message = "") {
			super("InvalidNodeTypeError", "The supplied node is incorrect or has an incorrect ancestor for this operation. " + message);
		}
	}, exports.DataCloneError = class extends DOMException {
		constructor(message = "") {
			super("DataCloneError", "The object can not be cloned. " + message);
		}
	}, exports.NotImplementedError = class extends DOMException {
		constructor(message = "") {
			super("NotImplementedError", "The DOM method is not implemented by this module. " + message);
		}
	}, exports.HierarchyRequestError = class extends DOMException {
		constructor(message = "") {
			super("HierarchyRequestError", "The operation would yield an incorrect node tree. " + message);
		}
	}, exports.NotFoundError = class extends DOMException {
		constructor(message = "") {
			super("NotFoundError", "The object can not be found here. " + message);
		}
	}, exports.IndexSizeError = class extends DOMException {
		constructor(message = "") {
			super("IndexSizeError", "The index is not in the allowed range. " + message);
		}
	}, exports.SyntaxError = class extends DOMException {
		constructor(message = "") {
			super("SyntaxError", "The string did not match the expected pattern. " + message);
		}
	}, exports.InvalidCharacterError = class extends DOMException {
		constructor(message = "") {
			super("InvalidCharacterError", "The string contains invalid characters. " + message);
		}
	};
})), require_Guard = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.Guard = void 0;
	let interfaces_1 = require_interfaces$2();
	exports.Guard = class Guard {
		static isNode(a) {
			return !!a && a._nodeType !== void 0;
		}
		static isDocumentNode(a) {
			return Guard.isNode(a) && a._nodeType === interfaces_1.NodeType.Document;
		}
		static isDocumentTypeNode(a) {
			return Guard.isNode(a) && a._nodeType === interfaces_1.NodeType.DocumentType;
		}
		static isDocumentFragmentNode(a) {
			return Guard.isNode(a) && a._nodeType === interfaces_1.NodeType.DocumentFragment;
		}
		static isAttrNode(a) {
			return Guard.isNode(a) && a._nodeType === interfaces_1.NodeType.Attribute;
		}
		static isCharacterDataNode(a) {
			if (!Guard.isNode(a)) return !1;
			let type = a._nodeType;
			return type === interfaces_1.NodeType.Text || type === interfaces_1.NodeType.ProcessingInstruction || type === interfaces_1.NodeType.Comment || type === interfaces_1.NodeType.CData;
		}
		static isTextNode(a) {
			return Guard.isNode(a) && (a._nodeType === interfaces_1.NodeType.Text || a._nodeType === interfaces_1.NodeType.CData);
		}
		static isExclusiveTextNode(a) {
			return Guard.isNode(a) && a._nodeType === interfaces_1.NodeType.Text;
		}
		static isCDATASectionNode(a) {
			return Guard.isNode(a) && a._nodeType === interfaces_1.NodeType.CData;
		}
		static isCommentNode(a) {
			return Guard.isNode(a) && a._nodeType === interfaces_1.NodeType.Comment;
		}
		static isProcessingInstructionNode(a) {
			return Guard.isNode(a) && a._nodeType === interfaces_1.NodeType.ProcessingInstruction;
		}
		static isElementNode(a) {
			return Guard.isNode(a) && a._nodeType === interfaces_1.NodeType.Element;
		}
		static isCustomElementNode(a) {
			return Guard.isElementNode(a) && a._customElementState === "custom";
		}
		static isShadowRoot(a) {
			return !!a && a.host !== void 0;
		}
		static isMouseEvent(a) {
			return !!a && a.screenX !== void 0 && a.screenY != null;
		}
		static isSlotable(a) {
			return !!a && a._name !== void 0 && a._assignedSlot !== void 0 && (Guard.isTextNode(a) || Guard.isElementNode(a));
		}
		static isSlot(a) {
			return !!a && a._name !== void 0 && a._assignedNodes !== void 0 && Guard.isElementNode(a);
		}
		static isWindow(a) {
			return !!a && a.navigator !== void 0;
		}
		static isEventListener(a) {
			return !!a && a.handleEvent !== void 0;
		}
		static isRegisteredObserver(a) {
			return !!a && a.observer !== void 0 && a.options !== void 0;
		}
		static isTransientRegisteredObserver(a) {
			return !!a && a.source !== void 0 && Guard.isRegisteredObserver(a);
		}
	};
})), require_Cast = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.Cast = void 0;
	let Guard_1 = require_Guard();
	exports.Cast = class {
		static asNode(a) {
			if (Guard_1.Guard.isNode(a)) return a;
			throw Error("Invalid object. Node expected.");
		}
	};
})), require_EmptySet = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.EmptySet = void 0, exports.EmptySet = class {
		get size() {
			return 0;
		}
		add(value) {
			throw Error("Cannot add to an empty set.");
		}
		clear() {}
		delete(value) {
			return !1;
		}
		forEach(callbackfn, thisArg) {}
		has(value) {
			return !1;
		}
		[Symbol.iterator]() {
			return new EmptySetIterator();
		}
		entries() {
			return new EmptySetIterator();
		}
		keys() {
			return new EmptySetIterator();
		}
		values() {
			return new EmptySetIterator();
		}
		get [Symbol.toStringTag]() {
			return "EmptySet";
		}
	};
	var EmptySetIterator = class {
		[Symbol.iterator]() {
			return this;
		}
		next() {
			return {
				done: !0,
				value: null
			};
		}
	};
})), require_util = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.EmptySet = exports.Guard = exports.Cast = void 0;
	var Cast_1 = require_Cast();
	Object.defineProperty(exports, "Cast", {
		enumerable: !0,
		get: function() {
			return Cast_1.Cast;
		}
	});
	var Guard_1 = require_Guard();
	Object.defineProperty(exports, "Guard", {
		enumerable: !0,
		get: function() {
			return Guard_1.Guard;
		}
	});
	var EmptySet_1 = require_EmptySet();
	Object.defineProperty(exports, "EmptySet", {
		enumerable: !0,
		get: function() {
			return EmptySet_1.EmptySet;
		}
	});
})), require_EventTargetImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.EventTargetImpl = void 0;
	let DOMException_1 = require_DOMException(), util_1 = require_util(), algorithm_1 = require_algorithm();
	exports.EventTargetImpl = class {
		__eventListenerList;
		get _eventListenerList() {
			return this.__eventListenerList ||= [];
		}
		__eventHandlerMap;
		get _eventHandlerMap() {
			return this.__eventHandlerMap ||= {};
		}
		constructor() {}
		addEventListener(type, callback, options = {
			passive: !1,
			once: !1,
			capture: !1
		}) {
			let [capture, passive, once] = (0, algorithm_1.eventTarget_flattenMore)(options), listenerCallback;
			if (callback) listenerCallback = util_1.Guard.isEventListener(callback) ? callback : { handleEvent: callback };
			else return;
			(0, algorithm_1.eventTarget_addEventListener)(this, {
				type,
				callback: listenerCallback,
				capture,
				passive,
				once,
				removed: !1
			});
		}
		removeEventListener(type, callback, options = { capture: !1 }) {
			let capture = (0, algorithm_1.eventTarget_flatten)(options);
			if (callback) for (let i = 0; i < this._eventListenerList.length; i++) {
				let entry = this._eventListenerList[i];
				if (entry.type === type && entry.capture === capture && (util_1.Guard.isEventListener(callback) && entry.callback === callback || callback && entry.callback.handleEvent === callback)) {
					(0, algorithm_1.eventTarget_removeEventListener)(this, entry, i);
					break;
				}
			}
		}
		dispatchEvent(event) {
			if (event._dispatchFlag || !event._initializedFlag) throw new DOMException_1.InvalidStateError();
			return event._isTrusted = !1, (0, algorithm_1.event_dispatch)(event, this);
		}
		_getTheParent(event) {
			return null;
		}
	};
})), require_WindowImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.WindowImpl = void 0;
	let EventTargetImpl_1 = require_EventTargetImpl(), util_1 = require_lib$3(), algorithm_1 = require_algorithm();
	exports.WindowImpl = class WindowImpl extends EventTargetImpl_1.EventTargetImpl {
		_currentEvent;
		_signalSlots = new Set();
		_mutationObserverMicrotaskQueued = !1;
		_mutationObservers = new Set();
		_associatedDocument;
		_iteratorList = new util_1.FixedSizeSet();
		constructor() {
			super(), this._associatedDocument = (0, algorithm_1.create_document)();
		}
		get document() {
			return this._associatedDocument;
		}
		get event() {
			return this._currentEvent;
		}
		static _create() {
			return new WindowImpl();
		}
	};
})), require_interfaces$1 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.OpaqueOrigin = exports.ParserState = void 0;
	var ParserState;
	(function(ParserState) {
		ParserState[ParserState.SchemeStart = 0] = "SchemeStart", ParserState[ParserState.Scheme = 1] = "Scheme", ParserState[ParserState.NoScheme = 2] = "NoScheme", ParserState[ParserState.SpecialRelativeOrAuthority = 3] = "SpecialRelativeOrAuthority", ParserState[ParserState.PathOrAuthority = 4] = "PathOrAuthority", ParserState[ParserState.Relative = 5] = "Relative", ParserState[ParserState.RelativeSlash = 6] = "RelativeSlash", ParserState[ParserState.SpecialAuthoritySlashes = 7] = "SpecialAuthoritySlashes", ParserState[ParserState.SpecialAuthorityIgnoreSlashes = 8] = "SpecialAuthorityIgnoreSlashes", ParserState[ParserState.Authority = 9] = "Authority", ParserState[ParserState.Host = 10] = "Host", ParserState[ParserState.Hostname = 11] = "Hostname", ParserState[ParserState.Port = 12] = "Port", ParserState[ParserState.File = 13] = "File", ParserState[ParserState.FileSlash = 14] = "FileSlash", ParserState[ParserState.FileHost = 15] = "FileHost", ParserState[ParserState.PathStart = 16] = "PathStart", ParserState[ParserState.Path = 17] = "Path", ParserState[ParserState.CannotBeABaseURLPath = 18] = "CannotBeABaseURLPath", ParserState[ParserState.Query = 19] = "Query", ParserState[ParserState.Fragment = 20] = "Fragment";
	})(ParserState || (exports.ParserState = ParserState = {})), exports.OpaqueOrigin = [
		"",
		"",
		null,
		null
	];
})), require_URLAlgorithm = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.setValidationErrorCallback = setValidationErrorCallback, exports.newURL = newURL, exports.isSpecialScheme = isSpecialScheme, exports.isSpecial = isSpecial, exports.defaultPort = defaultPort, exports.includesCredentials = includesCredentials, exports.cannotHaveAUsernamePasswordPort = cannotHaveAUsernamePasswordPort, exports.urlSerializer = urlSerializer, exports.hostSerializer = hostSerializer, exports.iPv4Serializer = iPv4Serializer, exports.iPv6Serializer = iPv6Serializer, exports.urlParser = urlParser, exports.basicURLParser = basicURLParser, exports.setTheUsername = setTheUsername, exports.setThePassword = setThePassword, exports.isSingleDotPathSegment = isSingleDotPathSegment, exports.isDoubleDotPathSegment = isDoubleDotPathSegment, exports.shorten = shorten, exports.isNormalizedWindowsDriveLetter = isNormalizedWindowsDriveLetter, exports.isWindowsDriveLetter = isWindowsDriveLetter, exports.startsWithAWindowsDriveLetter = startsWithAWindowsDriveLetter, exports.hostParser = hostParser, exports.iPv4NumberParser = iPv4NumberParser, exports.iPv4Parser = iPv4Parser, exports.iPv6Parser = iPv6Parser, exports.opaqueHostParser = opaqueHostParser, exports.resolveABlobURL = resolveABlobURL, exports.percentEncode = percentEncode, exports.percentDecode = percentDecode, exports.stringPercentDecode = stringPercentDecode, exports.utf8PercentEncode = utf8PercentEncode, exports.hostEquals = hostEquals, exports.urlEquals = urlEquals, exports.urlEncodedStringParser = urlEncodedStringParser, exports.urlEncodedParser = urlEncodedParser, exports.urlEncodedByteSerializer = urlEncodedByteSerializer, exports.urlEncodedSerializer = urlEncodedSerializer, exports.origin = origin, exports.domainToASCII = domainToASCII, exports.domainToUnicode = domainToUnicode, exports.asciiSerializationOfAnOrigin = asciiSerializationOfAnOrigin;
	let util_1 = require_lib$3(), interfaces_1 = require_interfaces$1(), infra_1 = require_lib$2(), url_1 = __require("url"), _validationErrorCallback, _defaultPorts = {
		ftp: 21,
		file: null,
		http: 80,
		https: 443,
		ws: 80,
		wss: 443
	}, _c0ControlPercentEncodeSet = /[\0-\x1F\x7F-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/, _fragmentPercentEncodeSet = /[ "<>`]|[\0-\x1F\x7F-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/, _pathPercentEncodeSet = /[ "<>`#?{}]|[\0-\x1F\x7F-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/, _userInfoPercentEncodeSet = /[ "<>`#?{}/:;=@\[\]\\\^\|]|[\0-\x1F\x7F-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/, _urlCodePoints = /[0-9A-Za-z!\$&-\/:;=\?@_~\xA0-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD]|[\uD800-\uD83E\uD840-\uD87E\uD880-\uD8BE\uD8C0-\uD8FE\uD900-\uD93E\uD940-\uD97E\uD980-\uD9BE\uD9C0-\uD9FE\uDA00-\uDA3E\uDA40-\uDA7E\uDA80-\uDABE\uDAC0-\uDAFE\uDB00-\uDB3E\uDB40-\uDB7E\uDB80-\uDBBE\uDBC0-\uDBFE][\uDC00-\uDFFF]|[\uD83F\uD87F\uD8BF\uD8FF\uD93F\uD97F\uD9BF\uD9FF\uDA3F\uDA7F\uDABF\uDAFF\uDB3F\uDB7F\uDBBF\uDBFF][\uDC00-\uDFFD]/, _forbiddenHostCodePoint = /[\0\t\f\r #%/:?@\[\\\]]/;
	function setValidationErrorCallback(validationErrorCallback) {
		_validationErrorCallback = validationErrorCallback;
	}
	function validationError(message) {
		_validationErrorCallback !== void 0 && _validationErrorCallback.call(null, "Validation Error: " + message);
	}
	function newURL() {
		return {
			scheme: "",
			username: "",
			password: "",
			host: null,
			port: null,
			path: [],
			query: null,
			fragment: null,
			_cannotBeABaseURLFlag: !1,
			_blobURLEntry: null
		};
	}
	function isSpecialScheme(scheme) {
		return scheme in _defaultPorts;
	}
	function isSpecial(url) {
		return isSpecialScheme(url.scheme);
	}
	function defaultPort(scheme) {
		return _defaultPorts[scheme] || null;
	}
	function includesCredentials(url) {
		return url.username !== "" || url.password !== "";
	}
	function cannotHaveAUsernamePasswordPort(url) {
		return url.host === null || url.host === "" || url._cannotBeABaseURLFlag || url.scheme === "file";
	}
	function urlSerializer(url, excludeFragmentFlag = !1) {
		let output = url.scheme + ":";
		if (url.host === null ? url.host === null && url.scheme === "file" && (output += "//") : (output += "//", includesCredentials(url) && (output += url.username, url.password !== "" && (output += ":" + url.password), output += "@"), output += hostSerializer(url.host), url.port !== null && (output += ":" + url.port)), url._cannotBeABaseURLFlag) output += url.path[0];
		else for (let str of url.path) output += "/" + str;
		return url.query !== null && (output += "?" + url.query), !excludeFragmentFlag && url.fragment !== null && (output += "#" + url.fragment), output;
	}
	function hostSerializer(host) {
		return (0, util_1.isNumber)(host) ? iPv4Serializer(host) : (0, util_1.isArray)(host) ? "[" + iPv6Serializer(host) + "]" : host;
	}
	function iPv4Serializer(address) {
		let output = "", n = address;
		for (let i = 1; i <= 4; i++) output = (n % 256).toString() + output, i !== 4 && (output = "." + output), n = Math.floor(n / 256);
		return output;
	}
	function iPv6Serializer(address) {
		let output = "", compress = null, lastIndex = -1, count = 0, lastCount = 0;
		for (let i = 0; i < 8; i++) if (address[i] === 0) {
			count = 1;
			for (let j = i + 1; j < 8 && address[j] === 0; j++) count++;
			count > lastCount && (lastCount = count, lastIndex = i);
		}
		lastCount > 1 && (compress = lastIndex);
		let ignore0 = !1;
		for (let pieceIndex = 0; pieceIndex < 8; pieceIndex++) ignore0 && address[pieceIndex] === 0 || (ignore0 &&= !1, compress === pieceIndex ? (output += pieceIndex === 0 ? "::" : ":", ignore0 = !0) : (output += address[pieceIndex].toString(16), pieceIndex !== 7 && (output += ":")));
		return output;
	}
	function urlParser(input, baseURL, encodingOverride) {
		let url = basicURLParser(input, baseURL, encodingOverride);
		if (url === null) return null;
		if (url.scheme !== "blob") return url;
		let entry = resolveABlobURL(url);
		return url._blobURLEntry = entry === null ? null : entry, url;
	}
	function basicURLParser(input, baseURL, encodingOverride, url, stateOverride) {
		if (url === void 0) {
			url = newURL();
			let leadingControlOrSpace = /^[\u0000-\u001F\u0020]+/, trailingControlOrSpace = /[\u0000-\u001F\u0020]+$/;
			(leadingControlOrSpace.test(input) || trailingControlOrSpace.test(input)) && validationError("Input string contains leading or trailing control characters or space."), input = input.replace(leadingControlOrSpace, ""), input = input.replace(trailingControlOrSpace, "");
		}
		let tabOrNewline = /[\u0009\u000A\u000D]/g;
		tabOrNewline.test(input) && validationError("Input string contains tab or newline characters."), input = input.replace(tabOrNewline, "");
		let state = stateOverride === void 0 ? interfaces_1.ParserState.SchemeStart : stateOverride;
		baseURL === void 0 && (baseURL = null);
		let encoding = encodingOverride === void 0 || encodingOverride === "replacement" || encodingOverride === "UTF-16BE" || encodingOverride === "UTF-16LE" ? "UTF-8" : encodingOverride, buffer = "", atFlag = !1, arrayFlag = !1, passwordTokenSeenFlag = !1, walker = new util_1.StringWalker(input);
		for (;;) {
			switch (state) {
				case interfaces_1.ParserState.SchemeStart:
					if (infra_1.codePoint.ASCIIAlpha.test(walker.c())) buffer += walker.c().toLowerCase(), state = interfaces_1.ParserState.Scheme;
					else if (stateOverride === void 0) state = interfaces_1.ParserState.NoScheme, walker.pointer--;
					else return validationError("Invalid scheme start character."), null;
					break;
				case interfaces_1.ParserState.Scheme:
					if (infra_1.codePoint.ASCIIAlphanumeric.test(walker.c()) || walker.c() === "+" || walker.c() === "-" || walker.c() === ".") buffer += walker.c().toLowerCase();
					else if (walker.c() === ":") {
						if (stateOverride !== void 0 && (isSpecialScheme(url.scheme) && !isSpecialScheme(buffer) || !isSpecialScheme(url.scheme) && isSpecialScheme(buffer) || (includesCredentials(url) || url.port !== null) && buffer === "file" || url.scheme === "file" && (url.host === "" || url.host === null))) return url;
						if (url.scheme = buffer, stateOverride !== void 0) return url.port === defaultPort(url.scheme) && (url.port = null), url;
						buffer = "", url.scheme === "file" ? (walker.remaining().startsWith("//") || validationError("Invalid file URL scheme, '//' expected."), state = interfaces_1.ParserState.File) : isSpecial(url) && baseURL !== null && baseURL.scheme === url.scheme ? state = interfaces_1.ParserState.SpecialRelativeOrAuthority : isSpecial(url) ? state = interfaces_1.ParserState.SpecialAuthoritySlashes : walker.remaining().startsWith("/") ? (state = interfaces_1.ParserState.PathOrAuthority, walker.pointer++) : (url._cannotBeABaseURLFlag = !0, url.path.push(""), state = interfaces_1.ParserState.CannotBeABaseURLPath);
					} else if (stateOverride === void 0) {
						buffer = "", state = interfaces_1.ParserState.NoScheme, walker.pointer = 0;
						continue;
					} else return validationError("Invalid input string."), null;
					break;
				case interfaces_1.ParserState.NoScheme:
					if (baseURL === null || baseURL._cannotBeABaseURLFlag && walker.c() !== "#") return validationError("Invalid input string."), null;
					baseURL._cannotBeABaseURLFlag && walker.c() === "#" ? (url.scheme = baseURL.scheme, url.path = infra_1.list.clone(baseURL.path), url.query = baseURL.query, url.fragment = "", url._cannotBeABaseURLFlag = !0, state = interfaces_1.ParserState.Fragment) : baseURL.scheme === "file" ? (state = interfaces_1.ParserState.File, walker.pointer--) : (state = interfaces_1.ParserState.Relative, walker.pointer--);
					break;
				case interfaces_1.ParserState.SpecialRelativeOrAuthority:
					walker.c() === "/" && walker.remaining().startsWith("/") ? (state = interfaces_1.ParserState.SpecialAuthorityIgnoreSlashes, walker.pointer++) : (validationError("Invalid input string."), state = interfaces_1.ParserState.Relative, walker.pointer--);
					break;
				case interfaces_1.ParserState.PathOrAuthority:
					walker.c() === "/" ? state = interfaces_1.ParserState.Authority : (state = interfaces_1.ParserState.Path, walker.pointer--);
					break;
				case interfaces_1.ParserState.Relative:
					if (baseURL === null) throw Error("Invalid parser state. Base URL is null.");
					switch (url.scheme = baseURL.scheme, walker.c()) {
						case "":
							url.username = baseURL.username, url.password = baseURL.password, url.host = baseURL.host, url.port = baseURL.port, url.path = infra_1.list.clone(baseURL.path), url.query = baseURL.query;
							break;
						case "/":
							state = interfaces_1.ParserState.RelativeSlash;
							break;
						case "?":
							url.username = baseURL.username, url.password = baseURL.password, url.host = baseURL.host, url.port = baseURL.port, url.path = infra_1.list.clone(baseURL.path), url.query = "", state = interfaces_1.ParserState.Query;
							break;
						case "#":
							url.username = baseURL.username, url.password = baseURL.password, url.host = baseURL.host, url.port = baseURL.port, url.path = infra_1.list.clone(baseURL.path), url.query = baseURL.query, url.fragment = "", state = interfaces_1.ParserState.Fragment;
							break;
						default: isSpecial(url) && walker.c() === "\\" ? (validationError("Invalid input string."), state = interfaces_1.ParserState.RelativeSlash) : (url.username = baseURL.username, url.password = baseURL.password, url.host = baseURL.host, url.port = baseURL.port, url.path = infra_1.list.clone(baseURL.path), url.path.length !== 0 && url.path.splice(url.path.length - 1, 1), state = interfaces_1.ParserState.Path, walker.pointer--);
					}
					break;
				case interfaces_1.ParserState.RelativeSlash:
					if (isSpecial(url) && (walker.c() === "/" || walker.c() === "\\")) walker.c() === "\\" && validationError("Invalid input string."), state = interfaces_1.ParserState.SpecialAuthorityIgnoreSlashes;
					else if (walker.c() === "/") state = interfaces_1.ParserState.Authority;
					else {
						if (baseURL === null) throw Error("Invalid parser state. Base URL is null.");
						url.username = baseURL.username, url.password = baseURL.password, url.host = baseURL.host, url.port = baseURL.port, state = interfaces_1.ParserState.Path, walker.pointer--;
					}
					break;
				case interfaces_1.ParserState.SpecialAuthoritySlashes:
					walker.c() === "/" && walker.remaining().startsWith("/") ? (state = interfaces_1.ParserState.SpecialAuthorityIgnoreSlashes, walker.pointer++) : (validationError("Expected '//'."), state = interfaces_1.ParserState.SpecialAuthorityIgnoreSlashes, walker.pointer--);
					break;
				case interfaces_1.ParserState.SpecialAuthorityIgnoreSlashes:
					walker.c() !== "/" && walker.c() !== "\\" ? (state = interfaces_1.ParserState.Authority, walker.pointer--) : validationError("Unexpected '/' or '\\'.");
					break;
				case interfaces_1.ParserState.Authority:
					if (walker.c() === "@") {
						validationError("Unexpected '@'."), atFlag && (buffer = "%40" + buffer), atFlag = !0;
						for (let codePoint of buffer) {
							if (codePoint === ":" && !passwordTokenSeenFlag) {
								passwordTokenSeenFlag = !0;
								continue;
							}
							let encodedCodePoints = utf8PercentEncode(codePoint, _userInfoPercentEncodeSet);
							passwordTokenSeenFlag ? url.password += encodedCodePoints : url.username += encodedCodePoints;
						}
						buffer = "";
					} else if (walker.c() === "" || walker.c() === "/" || walker.c() === "?" || walker.c() === "#" || isSpecial(url) && walker.c() === "\\") {
						if (atFlag && buffer === "") return validationError("Invalid input string."), null;
						walker.pointer -= buffer.length + 1, buffer = "", state = interfaces_1.ParserState.Host;
					} else buffer += walker.c();
					break;
				case interfaces_1.ParserState.Host:
				case interfaces_1.ParserState.Hostname:
					if (stateOverride !== void 0 && url.scheme === "file") walker.pointer--, state = interfaces_1.ParserState.FileHost;
					else if (walker.c() === ":" && !arrayFlag) {
						if (buffer === "") return validationError("Invalid input string."), null;
						let host = hostParser(buffer, !isSpecial(url));
						if (host === null) return null;
						if (url.host = host, buffer = "", state = interfaces_1.ParserState.Port, stateOverride === interfaces_1.ParserState.Hostname) return url;
					} else if (walker.c() === "" || walker.c() === "/" || walker.c() === "?" || walker.c() === "#" || isSpecial(url) && walker.c() === "\\") {
						if (walker.pointer--, isSpecial(url) && buffer === "") return validationError("Invalid input string."), null;
						if (stateOverride !== void 0 && buffer === "" && (includesCredentials(url) || url.port !== null)) return validationError("Invalid input string."), url;
						let host = hostParser(buffer, !isSpecial(url));
						if (host === null) return null;
						if (url.host = host, buffer = "", state = interfaces_1.ParserState.PathStart, stateOverride !== void 0) return url;
					} else walker.c() === "[" && (arrayFlag = !0), walker.c() === "]" && (arrayFlag = !1), buffer += walker.c();
					break;
				case interfaces_1.ParserState.Port:
					if (infra_1.codePoint.ASCIIDigit.test(walker.c())) buffer += walker.c();
					else if (walker.c() === "" || walker.c() === "/" || walker.c() === "?" || walker.c() === "#" || isSpecial(url) && walker.c() === "\\" || stateOverride) {
						if (buffer !== "" && buffer !== "") {
							let port = parseInt(buffer, 10);
							if (port > 2 ** 16 - 1) return validationError("Invalid port number."), null;
							url.port = port === defaultPort(url.scheme) ? null : port, buffer = "";
						}
						if (stateOverride !== void 0) return url;
						state = interfaces_1.ParserState.PathStart, walker.pointer--;
					} else return validationError("Invalid input string."), null;
					break;
				case interfaces_1.ParserState.File:
					if (url.scheme = "file", walker.c() === "/" || walker.c() === "\\") walker.c() === "\\" && validationError("Invalid input string."), state = interfaces_1.ParserState.FileSlash;
					else if (baseURL !== null && baseURL.scheme === "file") switch (walker.c()) {
						case "":
							url.host = baseURL.host, url.path = infra_1.list.clone(baseURL.path), url.query = baseURL.query;
							break;
						case "?":
							url.host = baseURL.host, url.path = infra_1.list.clone(baseURL.path), url.query = "", state = interfaces_1.ParserState.Query;
							break;
						case "#":
							url.host = baseURL.host, url.path = infra_1.list.clone(baseURL.path), url.query = baseURL.query, url.fragment = "", state = interfaces_1.ParserState.Fragment;
							break;
						default: startsWithAWindowsDriveLetter(walker.substring()) ? validationError("Unexpected windows drive letter in input string.") : (url.host = baseURL.host, url.path = infra_1.list.clone(baseURL.path), shorten(url)), state = interfaces_1.ParserState.Path, walker.pointer--;
					}
					else state = interfaces_1.ParserState.Path, walker.pointer--;
					break;
				case interfaces_1.ParserState.FileSlash:
					walker.c() === "/" || walker.c() === "\\" ? (walker.c() === "\\" && validationError("Invalid input string."), state = interfaces_1.ParserState.FileHost) : (baseURL !== null && baseURL.scheme === "file" && !startsWithAWindowsDriveLetter(walker.substring()) && (isNormalizedWindowsDriveLetter(baseURL.path[0]) ? url.path.push(baseURL.path[0]) : url.host = baseURL.host), state = interfaces_1.ParserState.Path, walker.pointer--);
					break;
				case interfaces_1.ParserState.FileHost:
					if (walker.c() === "" || walker.c() === "/" || walker.c() === "\\" || walker.c() === "?" || walker.c() === "#") {
						if (walker.pointer--, stateOverride === void 0 && isWindowsDriveLetter(buffer)) validationError("Unexpected windows drive letter in input string."), state = interfaces_1.ParserState.Path;
						else if (buffer === "") {
							if (url.host = "", stateOverride !== void 0) return url;
							state = interfaces_1.ParserState.PathStart;
						} else {
							let host = hostParser(buffer, !isSpecial(url));
							if (host === null) return null;
							if (host === "localhost" && (host = ""), url.host = host, stateOverride !== void 0) return url;
							buffer = "", state = interfaces_1.ParserState.PathStart;
						}
					} else buffer += walker.c();
					break;
				case interfaces_1.ParserState.PathStart:
					isSpecial(url) ? (walker.c() === "\\" && validationError("Invalid input string."), state = interfaces_1.ParserState.Path, walker.c() !== "/" && walker.c() !== "\\" && walker.pointer--) : stateOverride === void 0 && walker.c() === "?" ? (url.query = "", state = interfaces_1.ParserState.Query) : stateOverride === void 0 && walker.c() === "#" ? (url.fragment = "", state = interfaces_1.ParserState.Fragment) : walker.c() !== "" && (state = interfaces_1.ParserState.Path, walker.c() !== "/" && walker.pointer--);
					break;
				case interfaces_1.ParserState.Path:
					if (walker.c() === "" || walker.c() === "/" || isSpecial(url) && walker.c() === "\\" || stateOverride === void 0 && (walker.c() === "?" || walker.c() === "#")) {
						if (isSpecial(url) && walker.c() === "\\" && validationError("Invalid input string."), isDoubleDotPathSegment(buffer)) shorten(url), walker.c() !== "/" && !(isSpecial(url) && walker.c() === "\\") && url.path.push("");
						else if (isSingleDotPathSegment(buffer) && walker.c() !== "/" && !(isSpecial(url) && walker.c() === "\\")) url.path.push("");
						else if (!isSingleDotPathSegment(buffer)) {
							if (url.scheme === "file" && url.path.length === 0 && isWindowsDriveLetter(buffer)) {
								url.host !== null && url.host !== "" && (validationError("Invalid input string."), url.host = "");
								let bufferCodePoints = Array.from(buffer);
								buffer = bufferCodePoints.slice(0, 1) + ":" + bufferCodePoints.slice(2);
							}
							url.path.push(buffer);
						}
						if (buffer = "", url.scheme === "file" && (walker.c() === "" || walker.c() === "?" || walker.c() === "#")) for (; url.path.length > 1 && url.path[0] === "";) validationError("Invalid input string."), url.path.splice(0, 1);
						walker.c() === "?" && (url.query = "", state = interfaces_1.ParserState.Query), walker.c() === "#" && (url.fragment = "", state = interfaces_1.ParserState.Fragment);
					} else !_urlCodePoints.test(walker.c()) && walker.c() !== "%" && validationError("Character is not a URL code point or a percent encoded character."), walker.c() === "%" && !/^[0-9a-fA-F][0-9a-fA-F]/.test(walker.remaining()) && validationError("Percent encoded character must be followed by two hex digits."), buffer += utf8PercentEncode(walker.c(), _pathPercentEncodeSet);
					break;
				case interfaces_1.ParserState.CannotBeABaseURLPath:
					walker.c() === "?" ? (url.query = "", state = interfaces_1.ParserState.Query) : walker.c() === "#" ? (url.fragment = "", state = interfaces_1.ParserState.Fragment) : (walker.c() !== "" && !_urlCodePoints.test(walker.c()) && walker.c() !== "%" && validationError("Character is not a URL code point or a percent encoded character."), walker.c() === "%" && !/^[0-9a-fA-F][0-9a-fA-F]/.test(walker.remaining()) && validationError("Percent encoded character must be followed by two hex digits."), walker.c() !== "" && (url.path[0] += utf8PercentEncode(walker.c(), _c0ControlPercentEncodeSet)));
					break;
				case interfaces_1.ParserState.Query:
					if (encoding === "UTF-8" || isSpecial(url) && url.scheme !== "ws" && url.scheme !== "wss" || (encoding = "UTF-8"), stateOverride === void 0 && walker.c() === "#") url.fragment = "", state = interfaces_1.ParserState.Fragment;
					else if (walker.c() !== "") {
						if (!_urlCodePoints.test(walker.c()) && walker.c() !== "%" && validationError("Character is not a URL code point or a percent encoded character."), walker.c() === "%" && !/^[0-9a-fA-F][0-9a-fA-F]/.test(walker.remaining()) && validationError("Percent encoded character must be followed by two hex digits."), encoding.toUpperCase() !== "UTF-8") throw Error("Only UTF-8 encoding is supported.");
						let bytes = (0, util_1.utf8Encode)(walker.c());
						if (bytes.length >= 3 && bytes[0] === 38 && bytes[1] === 35 && bytes[bytes.length - 1] === 59) bytes = bytes.subarray(2, bytes.length - 1), url.query += "%26%23" + infra_1.byteSequence.isomorphicDecode(bytes) + "%3B";
						else for (let byte of bytes) byte < 33 || byte > 126 || byte === 34 || byte === 35 || byte === 60 || byte === 62 || byte === 39 && isSpecial(url) ? url.query += percentEncode(byte) : url.query += String.fromCharCode(byte);
					}
					break;
				case interfaces_1.ParserState.Fragment: walker.c() === "" || (walker.c() === "\0" ? validationError("NULL character in input string.") : (!_urlCodePoints.test(walker.c()) && walker.c() !== "%" && validationError("Unexpected character in fragment string."), walker.c() === "%" && !/^[A-Za-z0-9][A-Za-z0-9]/.test(walker.remaining()) && validationError("Unexpected character in fragment string."), url.fragment += utf8PercentEncode(walker.c(), _fragmentPercentEncodeSet)));
			}
			if (walker.eof) break;
			walker.pointer++;
		}
		return url;
	}
	function setTheUsername(url, username) {
		let result = "";
		for (let codePoint of username) result += utf8PercentEncode(codePoint, _userInfoPercentEncodeSet);
		url.username = result;
	}
	function setThePassword(url, password) {
		let result = "";
		for (let codePoint of password) result += utf8PercentEncode(codePoint, _userInfoPercentEncodeSet);
		url.password = result;
	}
	function isSingleDotPathSegment(str) {
		return str === "." || str.toLowerCase() === "%2e";
	}
	function isDoubleDotPathSegment(str) {
		let lowerStr = str.toLowerCase();
		return lowerStr === ".." || lowerStr === ".%2e" || lowerStr === "%2e." || lowerStr === "%2e%2e";
	}
	function shorten(url) {
		let path = url.path;
		path.length !== 0 && (url.scheme === "file" && path.length === 1 && isNormalizedWindowsDriveLetter(path[0]) || url.path.splice(url.path.length - 1, 1));
	}
	function isNormalizedWindowsDriveLetter(str) {
		return str.length >= 2 && infra_1.codePoint.ASCIIAlpha.test(str[0]) && str[1] === ":";
	}
	function isWindowsDriveLetter(str) {
		return str.length >= 2 && infra_1.codePoint.ASCIIAlpha.test(str[0]) && (str[1] === ":" || str[1] === "|");
	}
	function startsWithAWindowsDriveLetter(str) {
		return str.length >= 2 && isWindowsDriveLetter(str) && (str.length === 2 || str[2] === "/" || str[2] === "\\" || str[2] === "?" || str[2] === "#");
	}
	function hostParser(input, isNotSpecial = !1) {
		if (input.startsWith("[")) return input.endsWith("]") ? iPv6Parser(input.substring(1, input.length - 1)) : (validationError("Expected ']' after '['."), null);
		if (isNotSpecial) return opaqueHostParser(input);
		let asciiDomain = domainToASCII((0, util_1.utf8Decode)(stringPercentDecode(input)));
		if (asciiDomain === null || _forbiddenHostCodePoint.test(asciiDomain)) return validationError("Invalid domain."), null;
		let ipv4Host = iPv4Parser(asciiDomain);
		return ipv4Host === null || (0, util_1.isNumber)(ipv4Host) ? ipv4Host : asciiDomain;
	}
	function iPv4NumberParser(input, validationErrorFlag = { value: !1 }) {
		let R = 10;
		return input.startsWith("0x") || input.startsWith("0X") ? (validationErrorFlag.value = !0, input = input.substr(2), R = 16) : input.length >= 2 && input[0] === "0" && (validationErrorFlag.value = !0, input = input.substr(1), R = 8), input === "" ? 0 : (R === 10 ? /^[0-9]+$/ : R === 16 ? /^[0-9A-Fa-f]+$/ : /^[0-7]+$/).test(input) ? parseInt(input, R) : null;
	}
	function iPv4Parser(input) {
		let validationErrorFlag = { value: !1 }, parts = input.split(".");
		if (parts[parts.length - 1] === "" && (validationErrorFlag.value = !0, parts.length > 1 && parts.pop()), parts.length > 4) return input;
		let numbers = [];
		for (let part of parts) {
			if (part === "") return input;
			let n = iPv4NumberParser(part, validationErrorFlag);
			if (n === null) return input;
			numbers.push(n);
		}
		validationErrorFlag.value && validationError("Invalid IP v4 address.");
		for (let i = 0; i < numbers.length; i++) if (numbers[i] > 255 && (validationError("Invalid IP v4 address."), i < numbers.length - 1)) return null;
		if (numbers[numbers.length - 1] >= 256 ** (5 - numbers.length)) return validationError("Invalid IP v4 address."), null;
		let ipv4 = numbers[numbers.length - 1];
		numbers.pop();
		let counter = 0;
		for (let n of numbers) ipv4 += n * 256 ** (3 - counter), counter++;
		return ipv4;
	}
	function iPv6Parser(input) {
		let address = [
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0
		], pieceIndex = 0, compress = null, walker = new util_1.StringWalker(input);
		if (walker.c() === ":") {
			if (!walker.remaining().startsWith(":")) return validationError("Invalid IP v6 address."), null;
			walker.pointer += 2, pieceIndex += 1, compress = pieceIndex;
		}
		for (; walker.c() !== "";) {
			if (pieceIndex === 8) return validationError("Invalid IP v6 address."), null;
			if (walker.c() === ":") {
				if (compress !== null) return validationError("Invalid IP v6 address."), null;
				walker.pointer++, pieceIndex++, compress = pieceIndex;
				continue;
			}
			let value = 0, length = 0;
			for (; length < 4 && infra_1.codePoint.ASCIIHexDigit.test(walker.c());) value = value * 16 + parseInt(walker.c(), 16), walker.pointer++, length++;
			if (walker.c() === ".") {
				if (length === 0 || (walker.pointer -= length, pieceIndex > 6)) return validationError("Invalid IP v6 address."), null;
				let numbersSeen = 0;
				for (; walker.c() !== "";) {
					let ipv4Piece = null;
					if (numbersSeen > 0) {
						if (walker.c() === "." && numbersSeen < 4) walker.pointer++;
						else return validationError("Invalid IP v6 address."), null;
					}
					if (!infra_1.codePoint.ASCIIDigit.test(walker.c())) return validationError("Invalid IP v6 address."), null;
					for (; infra_1.codePoint.ASCIIDigit.test(walker.c());) {
						let number = parseInt(walker.c(), 10);
						if (ipv4Piece === null) ipv4Piece = number;
						else if (ipv4Piece === 0) return validationError("Invalid IP v6 address."), null;
						else ipv4Piece = ipv4Piece * 10 + number;
						if (ipv4Piece > 255) return validationError("Invalid IP v6 address."), null;
						walker.pointer++;
					}
					if (ipv4Piece === null) return validationError("Invalid IP v6 address."), null;
					address[pieceIndex] = address[pieceIndex] * 256 + ipv4Piece, numbersSeen++, (numbersSeen === 2 || numbersSeen === 4) && pieceIndex++;
				}
				if (numbersSeen !== 4) return validationError("Invalid IP v6 address."), null;
				break;
			}
			if (walker.c() === ":") {
				if (walker.pointer++, walker.c() === "") return validationError("Invalid IP v6 address."), null;
			} else if (walker.c() !== "") return validationError("Invalid IP v6 address."), null;
			address[pieceIndex] = value, pieceIndex++;
		}
		if (compress !== null) {
			let swaps = pieceIndex - compress;
			for (pieceIndex = 7; pieceIndex !== 0 && swaps > 0;) [address[pieceIndex], address[compress + swaps - 1]] = [address[compress + swaps - 1], address[pieceIndex]], pieceIndex--, swaps--;
		} else if (compress === null && pieceIndex !== 8) return validationError("Invalid IP v6 address."), null;
		return address;
	}
	function opaqueHostParser(input) {
		if (/[\x00\t\f\r #/:?@\[\\\]]/.test(input)) return validationError("Invalid host string."), null;
		let output = "";
		for (let codePoint of input) output += utf8PercentEncode(codePoint, _c0ControlPercentEncodeSet);
		return output;
	}
	function resolveABlobURL(url) {
		return null;
	}
	function percentEncode(value) {
		return "%" + ("00" + value.toString(16).toUpperCase()).slice(-2);
	}
	function percentDecode(input) {
		let isHexDigit = (byte) => byte >= 48 && byte <= 57 || byte >= 65 && byte <= 70 || byte >= 97 && byte <= 102, output = new Uint8Array(input.length), n = 0;
		for (let i = 0; i < input.length; i++) {
			let byte = input[i];
			if (byte !== 37) output[n] = byte, n++;
			else if (byte === 37 && i >= input.length - 2) output[n] = byte, n++;
			else if (byte === 37 && (!isHexDigit(input[i + 1]) || !isHexDigit(input[i + 2]))) output[n] = byte, n++;
			else {
				let bytePoint = parseInt((0, util_1.utf8Decode)(Uint8Array.of(input[i + 1], input[i + 2])), 16);
				output[n] = bytePoint, n++, i += 2;
			}
		}
		return output.subarray(0, n);
	}
	function stringPercentDecode(input) {
		return percentDecode((0, util_1.utf8Encode)(input));
	}
	function utf8PercentEncode(codePoint, percentEncodeSet) {
		if (!percentEncodeSet.test(codePoint)) return codePoint;
		let bytes = (0, util_1.utf8Encode)(codePoint), result = "";
		for (let byte of bytes) result += percentEncode(byte);
		return result;
	}
	function hostEquals(hostA, hostB) {
		return hostA === hostB;
	}
	function urlEquals(urlA, urlB, excludeFragmentsFlag = !1) {
		return urlSerializer(urlA, excludeFragmentsFlag) === urlSerializer(urlB, excludeFragmentsFlag);
	}
	function urlEncodedStringParser(input) {
		return urlEncodedParser((0, util_1.utf8Encode)(input));
	}
	function urlEncodedParser(input) {
		let sequences = [], currentSequence = [];
		for (let byte of input) byte === 38 ? (sequences.push(Uint8Array.from(currentSequence)), currentSequence = []) : currentSequence.push(byte);
		currentSequence.length !== 0 && sequences.push(Uint8Array.from(currentSequence));
		let output = [];
		for (let bytes of sequences) {
			if (bytes.length === 0) continue;
			let index = bytes.indexOf(61), name = index === -1 ? bytes : bytes.slice(0, index), value = index === -1 ? new Uint8Array() : bytes.slice(index + 1);
			for (let i = 0; i < name.length; i++) name[i] === 43 && (name[i] = 32);
			for (let i = 0; i < value.length; i++) value[i] === 43 && (value[i] = 32);
			let nameString = (0, util_1.utf8Decode)(name), valueString = (0, util_1.utf8Decode)(value);
			output.push([nameString, valueString]);
		}
		return output;
	}
	function urlEncodedByteSerializer(input) {
		let output = "";
		for (let byte of input) output += byte === 32 ? "+" : byte === 42 || byte === 45 || byte === 46 || byte >= 48 && byte <= 57 || byte >= 65 && byte <= 90 || byte === 95 || byte >= 97 && byte <= 122 ? String.fromCodePoint(byte) : percentEncode(byte);
		return output;
	}
	function urlEncodedSerializer(tuples, encodingOverride) {
		if ((encodingOverride === void 0 || encodingOverride === "replacement" || encodingOverride === "UTF-16BE" || encodingOverride === "UTF-16LE" ? "UTF-8" : encodingOverride).toUpperCase() !== "UTF-8") throw Error("Only UTF-8 encoding is supported.");
		let output = "";
		for (let tuple of tuples) {
			let name = urlEncodedByteSerializer((0, util_1.utf8Encode)(tuple[0])), value = tuple[1];
			value = urlEncodedByteSerializer((0, util_1.utf8Encode)(value)), output !== "" && (output += "&"), output += name + "=" + value;
		}
		return output;
	}
	function origin(url) {
		switch (url.scheme) {
			case "blob":
				url._blobURLEntry;
				let parsedURL = basicURLParser(url.path[0]);
				return parsedURL === null ? interfaces_1.OpaqueOrigin : origin(parsedURL);
			case "ftp":
			case "http":
			case "https":
			case "ws":
			case "wss": return [
				url.scheme,
				url.host === null ? "" : url.host,
				url.port,
				null
			];
			case "file": return interfaces_1.OpaqueOrigin;
			default: return interfaces_1.OpaqueOrigin;
		}
	}
	function domainToASCII(domain, beStrict = !1) {
		let result = (0, url_1.domainToASCII)(domain);
		return result === "" ? (validationError("Invalid domain name."), null) : result;
	}
	function domainToUnicode(domain, beStrict = !1) {
		let result = (0, url_1.domainToUnicode)(domain);
		return result === "" && validationError("Invalid domain name."), result;
	}
	function asciiSerializationOfAnOrigin(origin) {
		if (origin[0] === "" && origin[1] === "" && origin[2] === null && origin[3] === null) return "null";
		let result = origin[0] + "://" + hostSerializer(origin[1]);
		return origin[2] !== null && (result += ":" + origin[2].toString()), result;
	}
})), require_NodeImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.NodeImpl = void 0;
	let DOMImpl_1 = require_DOMImpl(), interfaces_1 = require_interfaces$2(), EventTargetImpl_1 = require_EventTargetImpl(), util_1 = require_util(), DOMException_1 = require_DOMException(), algorithm_1 = require_algorithm(), URLAlgorithm_1 = require_URLAlgorithm(), WebIDLAlgorithm_1 = require_WebIDLAlgorithm();
	var NodeImpl = class extends EventTargetImpl_1.EventTargetImpl {
		static ELEMENT_NODE = 1;
		static ATTRIBUTE_NODE = 2;
		static TEXT_NODE = 3;
		static CDATA_SECTION_NODE = 4;
		static ENTITY_REFERENCE_NODE = 5;
		static ENTITY_NODE = 6;
		static PROCESSING_INSTRUCTION_NODE = 7;
		static COMMENT_NODE = 8;
		static DOCUMENT_NODE = 9;
		static DOCUMENT_TYPE_NODE = 10;
		static DOCUMENT_FRAGMENT_NODE = 11;
		static NOTATION_NODE = 12;
		static DOCUMENT_POSITION_DISCONNECTED = 1;
		static DOCUMENT_POSITION_PRECEDING = 2;
		static DOCUMENT_POSITION_FOLLOWING = 4;
		static DOCUMENT_POSITION_CONTAINS = 8;
		static DOCUMENT_POSITION_CONTAINED_BY = 16;
		static DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC = 32;
		ELEMENT_NODE = 1;
		ATTRIBUTE_NODE = 2;
		TEXT_NODE = 3;
		CDATA_SECTION_NODE = 4;
		ENTITY_REFERENCE_NODE = 5;
		ENTITY_NODE = 6;
		PROCESSING_INSTRUCTION_NODE = 7;
		COMMENT_NODE = 8;
		DOCUMENT_NODE = 9;
		DOCUMENT_TYPE_NODE = 10;
		DOCUMENT_FRAGMENT_NODE = 11;
		NOTATION_NODE = 12;
		DOCUMENT_POSITION_DISCONNECTED = 1;
		DOCUMENT_POSITION_PRECEDING = 2;
		DOCUMENT_POSITION_FOLLOWING = 4;
		DOCUMENT_POSITION_CONTAINS = 8;
		DOCUMENT_POSITION_CONTAINED_BY = 16;
		DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC = 32;
		__childNodes;
		get _childNodes() {
			return this.__childNodes ||= (0, algorithm_1.create_nodeList)(this);
		}
		_nodeDocumentOverride;
		get _nodeDocument() {
			return this._nodeDocumentOverride || DOMImpl_1.dom.window._associatedDocument;
		}
		set _nodeDocument(val) {
			this._nodeDocumentOverride = val;
		}
		__registeredObserverList;
		get _registeredObserverList() {
			return this.__registeredObserverList ||= [];
		}
		_parent = null;
		_children = new util_1.EmptySet();
		_firstChild = null;
		_lastChild = null;
		_previousSibling = null;
		_nextSibling = null;
		constructor() {
			super();
		}
		get nodeType() {
			return this._nodeType;
		}
		get nodeName() {
			return util_1.Guard.isElementNode(this) ? this._htmlUppercasedQualifiedName : util_1.Guard.isAttrNode(this) ? this._qualifiedName : util_1.Guard.isExclusiveTextNode(this) ? "#text" : util_1.Guard.isCDATASectionNode(this) ? "#cdata-section" : util_1.Guard.isProcessingInstructionNode(this) ? this._target : util_1.Guard.isCommentNode(this) ? "#comment" : util_1.Guard.isDocumentNode(this) ? "#document" : util_1.Guard.isDocumentTypeNode(this) ? this._name : util_1.Guard.isDocumentFragmentNode(this) ? "#document-fragment" : "";
		}
		get baseURI() {
			return (0, URLAlgorithm_1.urlSerializer)(this._nodeDocument._URL);
		}
		get isConnected() {
			return util_1.Guard.isElementNode(this) && (0, algorithm_1.shadowTree_isConnected)(this);
		}
		get ownerDocument() {
			return this._nodeType === interfaces_1.NodeType.Document ? null : this._nodeDocument;
		}
		getRootNode(options) {
			return (0, algorithm_1.tree_rootNode)(this, !!options && options.composed);
		}
		get parentNode() {
			return this._nodeType === interfaces_1.NodeType.Attribute ? null : this._parent;
		}
		get parentElement() {
			return this._parent && util_1.Guard.isElementNode(this._parent) ? this._parent : null;
		}
		hasChildNodes() {
			return this._firstChild !== null;
		}
		get childNodes() {
			return this._childNodes;
		}
		get firstChild() {
			return this._firstChild;
		}
		get lastChild() {
			return this._lastChild;
		}
		get previousSibling() {
			return this._previousSibling;
		}
		get nextSibling() {
			return this._nextSibling;
		}
		get nodeValue() {
			return util_1.Guard.isAttrNode(this) ? this._value : util_1.Guard.isCharacterDataNode(this) ? this._data : null;
		}
		set nodeValue(value) {
			value === null && (value = ""), util_1.Guard.isAttrNode(this) ? (0, algorithm_1.attr_setAnExistingAttributeValue)(this, value) : util_1.Guard.isCharacterDataNode(this) && (0, algorithm_1.characterData_replaceData)(this, 0, this._data.length, value);
		}
		get textContent() {
			return util_1.Guard.isDocumentFragmentNode(this) || util_1.Guard.isElementNode(this) ? (0, algorithm_1.text_descendantTextContent)(this) : util_1.Guard.isAttrNode(this) ? this._value : util_1.Guard.isCharacterDataNode(this) ? this._data : null;
		}
		set textContent(value) {
			value === null && (value = ""), util_1.Guard.isDocumentFragmentNode(this) || util_1.Guard.isElementNode(this) ? (0, algorithm_1.node_stringReplaceAll)(value, this) : util_1.Guard.isAttrNode(this) ? (0, algorithm_1.attr_setAnExistingAttributeValue)(this, value) : util_1.Guard.isCharacterDataNode(this) && (0, algorithm_1.characterData_replaceData)(this, 0, (0, algorithm_1.tree_nodeLength)(this), value);
		}
		normalize() {
			let descendantNodes = [], node = (0, algorithm_1.tree_getFirstDescendantNode)(this, !1, !1, (e) => util_1.Guard.isExclusiveTextNode(e));
			for (; node !== null;) descendantNodes.push(node), node = (0, algorithm_1.tree_getNextDescendantNode)(this, node, !1, !1, (e) => util_1.Guard.isExclusiveTextNode(e));
			for (let i = 0; i < descendantNodes.length; i++) {
				let node = descendantNodes[i];
				if (node._parent === null) continue;
				let length = (0, algorithm_1.tree_nodeLength)(node);
				if (length === 0) {
					(0, algorithm_1.mutation_remove)(node, node._parent);
					continue;
				}
				let textSiblings = [], data = "";
				for (let sibling of (0, algorithm_1.text_contiguousExclusiveTextNodes)(node)) textSiblings.push(sibling), data += sibling._data;
				if ((0, algorithm_1.characterData_replaceData)(node, length, 0, data), DOMImpl_1.dom.rangeList.size !== 0) {
					let currentNode = node._nextSibling;
					for (; currentNode !== null && util_1.Guard.isExclusiveTextNode(currentNode);) {
						let cn = currentNode, index = (0, algorithm_1.tree_index)(cn);
						for (let range of DOMImpl_1.dom.rangeList) range._start[0] === cn && (range._start[0] = node, range._start[1] += length), range._end[0] === cn && (range._end[0] = node, range._end[1] += length), range._start[0] === cn._parent && range._start[1] === index && (range._start[0] = node, range._start[1] = length), range._end[0] === cn._parent && range._end[1] === index && (range._end[0] = node, range._end[1] = length);
						length += (0, algorithm_1.tree_nodeLength)(currentNode), currentNode = currentNode._nextSibling;
					}
				}
				for (let i = 0; i < textSiblings.length; i++) {
					let sibling = textSiblings[i];
					sibling._parent !== null && (0, algorithm_1.mutation_remove)(sibling, sibling._parent);
				}
			}
		}
		cloneNode(deep = !1) {
			if (util_1.Guard.isShadowRoot(this)) throw new DOMException_1.NotSupportedError();
			return (0, algorithm_1.node_clone)(this, null, deep);
		}
		isEqualNode(node = null) {
			return node !== null && (0, algorithm_1.node_equals)(this, node);
		}
		isSameNode(node = null) {
			return this === node;
		}
		compareDocumentPosition(other) {
			if (other === this) return interfaces_1.Position.SameNode;
			let node1 = other, node2 = this, attr1 = null, attr2 = null;
			if (util_1.Guard.isAttrNode(node1) && (attr1 = node1, node1 = attr1._element), util_1.Guard.isAttrNode(node2) && (attr2 = node2, node2 = attr2._element, attr1 && node1 && node1 === node2)) for (let i = 0; i < node2._attributeList.length; i++) {
				let attr = node2._attributeList[i];
				if ((0, algorithm_1.node_equals)(attr, attr1)) return interfaces_1.Position.ImplementationSpecific | interfaces_1.Position.Preceding;
				if ((0, algorithm_1.node_equals)(attr, attr2)) return interfaces_1.Position.ImplementationSpecific | interfaces_1.Position.Following;
			}
			return node1 === null || node2 === null || (0, algorithm_1.tree_rootNode)(node1) !== (0, algorithm_1.tree_rootNode)(node2) ? interfaces_1.Position.Disconnected | interfaces_1.Position.ImplementationSpecific | (DOMImpl_1.dom.compareCache.check(this, other) ? interfaces_1.Position.Preceding : interfaces_1.Position.Following) : !attr1 && (0, algorithm_1.tree_isAncestorOf)(node2, node1) || attr2 && node1 === node2 ? interfaces_1.Position.Contains | interfaces_1.Position.Preceding : !attr2 && (0, algorithm_1.tree_isDescendantOf)(node2, node1) || attr1 && node1 === node2 ? interfaces_1.Position.ContainedBy | interfaces_1.Position.Following : (0, algorithm_1.tree_isPreceding)(node2, node1) ? interfaces_1.Position.Preceding : interfaces_1.Position.Following;
		}
		contains(other) {
			return other !== null && (0, algorithm_1.tree_isDescendantOf)(this, other, !0);
		}
		lookupPrefix(namespace) {
			return namespace ? util_1.Guard.isElementNode(this) ? (0, algorithm_1.node_locateANamespacePrefix)(this, namespace) : util_1.Guard.isDocumentNode(this) ? this.documentElement === null ? null : (0, algorithm_1.node_locateANamespacePrefix)(this.documentElement, namespace) : util_1.Guard.isDocumentTypeNode(this) || util_1.Guard.isDocumentFragmentNode(this) ? null : util_1.Guard.isAttrNode(this) ? this._element === null ? null : (0, algorithm_1.node_locateANamespacePrefix)(this._element, namespace) : this._parent !== null && util_1.Guard.isElementNode(this._parent) ? (0, algorithm_1.node_locateANamespacePrefix)(this._parent, namespace) : null : null;
		}
		lookupNamespaceURI(prefix) {
			return (0, algorithm_1.node_locateANamespace)(this, prefix || null);
		}
		isDefaultNamespace(namespace) {
			return namespace ||= null, (0, algorithm_1.node_locateANamespace)(this, null) === namespace;
		}
		insertBefore(newChild, refChild) {
			return (0, algorithm_1.mutation_preInsert)(newChild, this, refChild);
		}
		appendChild(newChild) {
			return (0, algorithm_1.mutation_append)(newChild, this);
		}
		replaceChild(newChild, oldChild) {
			return (0, algorithm_1.mutation_replace)(oldChild, newChild, this);
		}
		removeChild(oldChild) {
			return (0, algorithm_1.mutation_preRemove)(oldChild, this);
		}
		_getTheParent(event) {
			return util_1.Guard.isSlotable(this) && (0, algorithm_1.shadowTree_isAssigned)(this) ? this._assignedSlot : this._parent;
		}
	};
	exports.NodeImpl = NodeImpl, NodeImpl.prototype._children = new util_1.EmptySet(), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeImpl.prototype, "ELEMENT_NODE", 1), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeImpl.prototype, "ATTRIBUTE_NODE", 2), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeImpl.prototype, "TEXT_NODE", 3), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeImpl.prototype, "CDATA_SECTION_NODE", 4), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeImpl.prototype, "ENTITY_REFERENCE_NODE", 5), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeImpl.prototype, "ENTITY_NODE", 6), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeImpl.prototype, "PROCESSING_INSTRUCTION_NODE", 7), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeImpl.prototype, "COMMENT_NODE", 8), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeImpl.prototype, "DOCUMENT_NODE", 9), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeImpl.prototype, "DOCUMENT_TYPE_NODE", 10), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeImpl.prototype, "DOCUMENT_FRAGMENT_NODE", 11), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeImpl.prototype, "NOTATION_NODE", 12), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeImpl.prototype, "DOCUMENT_POSITION_DISCONNECTED", 1), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeImpl.prototype, "DOCUMENT_POSITION_PRECEDING", 2), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeImpl.prototype, "DOCUMENT_POSITION_FOLLOWING", 4), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeImpl.prototype, "DOCUMENT_POSITION_CONTAINS", 8), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeImpl.prototype, "DOCUMENT_POSITION_CONTAINED_BY", 16), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeImpl.prototype, "DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC", 32);
})), require_DocumentImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DocumentImpl = void 0;
	let DOMImpl_1 = require_DOMImpl(), interfaces_1 = require_interfaces$2(), DOMException_1 = require_DOMException(), NodeImpl_1 = require_NodeImpl(), util_1 = require_util(), util_2 = require_lib$3(), infra_1 = require_lib$2(), URLAlgorithm_1 = require_URLAlgorithm(), algorithm_1 = require_algorithm(), WebIDLAlgorithm_1 = require_WebIDLAlgorithm();
	var DocumentImpl = class extends NodeImpl_1.NodeImpl {
		_nodeType = interfaces_1.NodeType.Document;
		_children = new Set();
		_encoding = {
			name: "UTF-8",
			labels: [
				"unicode-1-1-utf-8",
				"utf-8",
				"utf8"
			]
		};
		_contentType = "application/xml";
		_URL = {
			scheme: "about",
			username: "",
			password: "",
			host: null,
			port: null,
			path: ["blank"],
			query: null,
			fragment: null,
			_cannotBeABaseURLFlag: !0,
			_blobURLEntry: null
		};
		_origin = null;
		_type = "xml";
		_mode = "no-quirks";
		_implementation;
		_documentElement = null;
		_hasNamespaces = !1;
		_nodeDocumentOverwrite = null;
		get _nodeDocument() {
			return this._nodeDocumentOverwrite || this;
		}
		set _nodeDocument(val) {
			this._nodeDocumentOverwrite = val;
		}
		constructor() {
			super();
		}
		get implementation() {
			return this._implementation ||= (0, algorithm_1.create_domImplementation)(this);
		}
		get URL() {
			return (0, URLAlgorithm_1.urlSerializer)(this._URL);
		}
		get documentURI() {
			return this.URL;
		}
		get origin() {
			return "null";
		}
		get compatMode() {
			return this._mode === "quirks" ? "BackCompat" : "CSS1Compat";
		}
		get characterSet() {
			return this._encoding.name;
		}
		get charset() {
			return this._encoding.name;
		}
		get inputEncoding() {
			return this._encoding.name;
		}
		get contentType() {
			return this._contentType;
		}
		get doctype() {
			for (let child of this._children) if (util_1.Guard.isDocumentTypeNode(child)) return child;
			return null;
		}
		get documentElement() {
			return this._documentElement;
		}
		getElementsByTagName(qualifiedName) {
			return (0, algorithm_1.node_listOfElementsWithQualifiedName)(qualifiedName, this);
		}
		getElementsByTagNameNS(namespace, localName) {
			return (0, algorithm_1.node_listOfElementsWithNamespace)(namespace, localName, this);
		}
		getElementsByClassName(classNames) {
			return (0, algorithm_1.node_listOfElementsWithClassNames)(classNames, this);
		}
		createElement(localName, options) {
			if (!(0, algorithm_1.xml_isName)(localName)) throw new DOMException_1.InvalidCharacterError();
			this._type === "html" && (localName = localName.toLowerCase());
			let is = null;
			options !== void 0 && (is = (0, util_2.isString)(options) ? options : options.is);
			let namespace = this._type === "html" || this._contentType === "application/xhtml+xml" ? infra_1.namespace.HTML : null;
			return (0, algorithm_1.element_createAnElement)(this, localName, namespace, null, is, !0);
		}
		createElementNS(namespace, qualifiedName, options) {
			return (0, algorithm_1.document_internalCreateElementNS)(this, namespace, qualifiedName, options);
		}
		createDocumentFragment() {
			return (0, algorithm_1.create_documentFragment)(this);
		}
		createTextNode(data) {
			return (0, algorithm_1.create_text)(this, data);
		}
		createCDATASection(data) {
			if (this._type === "html") throw new DOMException_1.NotSupportedError();
			if (data.indexOf("]]>") !== -1) throw new DOMException_1.InvalidCharacterError();
			return (0, algorithm_1.create_cdataSection)(this, data);
		}
		createComment(data) {
			return (0, algorithm_1.create_comment)(this, data);
		}
		createProcessingInstruction(target, data) {
			if (!(0, algorithm_1.xml_isName)(target) || data.indexOf("?>") !== -1) throw new DOMException_1.InvalidCharacterError();
			return (0, algorithm_1.create_processingInstruction)(this, target, data);
		}
		importNode(node, deep = !1) {
			if (util_1.Guard.isDocumentNode(node) || util_1.Guard.isShadowRoot(node)) throw new DOMException_1.NotSupportedError();
			return (0, algorithm_1.node_clone)(node, this, deep);
		}
		adoptNode(node) {
			if (util_1.Guard.isDocumentNode(node)) throw new DOMException_1.NotSupportedError();
			if (util_1.Guard.isShadowRoot(node)) throw new DOMException_1.HierarchyRequestError();
			return (0, algorithm_1.document_adopt)(node, this), node;
		}
		createAttribute(localName) {
			if (!(0, algorithm_1.xml_isName)(localName)) throw new DOMException_1.InvalidCharacterError();
			return this._type === "html" && (localName = localName.toLowerCase()), (0, algorithm_1.create_attr)(this, localName);
		}
		createAttributeNS(namespace, qualifiedName) {
			let [ns, prefix, localName] = (0, algorithm_1.namespace_validateAndExtract)(namespace, qualifiedName), attr = (0, algorithm_1.create_attr)(this, localName);
			return attr._namespace = ns, attr._namespacePrefix = prefix, attr;
		}
		createEvent(eventInterface) {
			return (0, algorithm_1.event_createLegacyEvent)(eventInterface);
		}
		createRange() {
			let range = (0, algorithm_1.create_range)();
			return range._start = [this, 0], range._end = [this, 0], range;
		}
		createNodeIterator(root, whatToShow = interfaces_1.WhatToShow.All, filter = null) {
			let iterator = (0, algorithm_1.create_nodeIterator)(root, root, !0);
			return iterator._whatToShow = whatToShow, iterator._iteratorCollection = (0, algorithm_1.create_nodeList)(root), (0, util_2.isFunction)(filter) ? (iterator._filter = (0, algorithm_1.create_nodeFilter)(), iterator._filter.acceptNode = filter) : iterator._filter = filter, iterator;
		}
		createTreeWalker(root, whatToShow = interfaces_1.WhatToShow.All, filter = null) {
			let walker = (0, algorithm_1.create_treeWalker)(root, root);
			return walker._whatToShow = whatToShow, (0, util_2.isFunction)(filter) ? (walker._filter = (0, algorithm_1.create_nodeFilter)(), walker._filter.acceptNode = filter) : walker._filter = filter, walker;
		}
		_getTheParent(event) {
			return event._type === "load" ? null : DOMImpl_1.dom.window;
		}
		getElementById(elementId) {
			throw Error("Mixin: NonElementParentNode not implemented.");
		}
		get children() {
			throw Error("Mixin: ParentNode not implemented.");
		}
		get firstElementChild() {
			throw Error("Mixin: ParentNode not implemented.");
		}
		get lastElementChild() {
			throw Error("Mixin: ParentNode not implemented.");
		}
		get childElementCount() {
			throw Error("Mixin: ParentNode not implemented.");
		}
		prepend(...nodes) {
			throw Error("Mixin: ParentNode not implemented.");
		}
		append(...nodes) {
			throw Error("Mixin: ParentNode not implemented.");
		}
		querySelector(selectors) {
			throw Error("Mixin: ParentNode not implemented.");
		}
		querySelectorAll(selectors) {
			throw Error("Mixin: ParentNode not implemented.");
		}
	};
	exports.DocumentImpl = DocumentImpl, (0, WebIDLAlgorithm_1.idl_defineConst)(DocumentImpl.prototype, "_nodeType", interfaces_1.NodeType.Document);
})), require_XMLDocumentImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.XMLDocumentImpl = void 0;
	let DocumentImpl_1 = require_DocumentImpl();
	exports.XMLDocumentImpl = class extends DocumentImpl_1.DocumentImpl {
		constructor() {
			super();
		}
	};
})), require_AbortControllerImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.AbortControllerImpl = void 0;
	let algorithm_1 = require_algorithm();
	exports.AbortControllerImpl = class {
		_signal;
		constructor() {
			this._signal = (0, algorithm_1.create_abortSignal)();
		}
		get signal() {
			return this._signal;
		}
		abort() {
			(0, algorithm_1.abort_signalAbort)(this._signal);
		}
	};
})), require_AbortSignalImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.AbortSignalImpl = void 0;
	let EventTargetImpl_1 = require_EventTargetImpl(), algorithm_1 = require_algorithm();
	exports.AbortSignalImpl = class AbortSignalImpl extends EventTargetImpl_1.EventTargetImpl {
		_abortedFlag = !1;
		_abortAlgorithms = new Set();
		constructor() {
			super();
		}
		get aborted() {
			return this._abortedFlag;
		}
		get onabort() {
			return (0, algorithm_1.event_getterEventHandlerIDLAttribute)(this, "onabort");
		}
		set onabort(val) {
			(0, algorithm_1.event_setterEventHandlerIDLAttribute)(this, "onabort", val);
		}
		static _create() {
			return new AbortSignalImpl();
		}
	};
})), require_DocumentTypeImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DocumentTypeImpl = void 0;
	let interfaces_1 = require_interfaces$2(), NodeImpl_1 = require_NodeImpl(), WebIDLAlgorithm_1 = require_WebIDLAlgorithm();
	var DocumentTypeImpl = class DocumentTypeImpl extends NodeImpl_1.NodeImpl {
		_nodeType = interfaces_1.NodeType.DocumentType;
		_name = "";
		_publicId = "";
		_systemId = "";
		constructor(name, publicId, systemId) {
			super(), this._name = name, this._publicId = publicId, this._systemId = systemId;
		}
		get name() {
			return this._name;
		}
		get publicId() {
			return this._publicId;
		}
		get systemId() {
			return this._systemId;
		}
		before(...nodes) {
			throw Error("Mixin: ChildNode not implemented.");
		}
		after(...nodes) {
			throw Error("Mixin: ChildNode not implemented.");
		}
		replaceWith(...nodes) {
			throw Error("Mixin: ChildNode not implemented.");
		}
		remove() {
			throw Error("Mixin: ChildNode not implemented.");
		}
		static _create(document, name, publicId = "", systemId = "") {
			let node = new DocumentTypeImpl(name, publicId, systemId);
			return node._nodeDocument = document, node;
		}
	};
	exports.DocumentTypeImpl = DocumentTypeImpl, (0, WebIDLAlgorithm_1.idl_defineConst)(DocumentTypeImpl.prototype, "_nodeType", interfaces_1.NodeType.DocumentType);
})), require_ElementImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ElementImpl = void 0;
	let interfaces_1 = require_interfaces$2(), NodeImpl_1 = require_NodeImpl(), DOMException_1 = require_DOMException(), infra_1 = require_lib$2(), algorithm_1 = require_algorithm(), WebIDLAlgorithm_1 = require_WebIDLAlgorithm();
	var ElementImpl = class ElementImpl extends NodeImpl_1.NodeImpl {
		_nodeType = interfaces_1.NodeType.Element;
		_children = new Set();
		_namespace = null;
		_namespacePrefix = null;
		_localName = "";
		_customElementState = "undefined";
		_customElementDefinition = null;
		_is = null;
		_shadowRoot = null;
		_attributeList = (0, algorithm_1.create_namedNodeMap)(this);
		_uniqueIdentifier;
		_attributeChangeSteps = [];
		_name = "";
		_assignedSlot = null;
		constructor() {
			super();
		}
		get namespaceURI() {
			return this._namespace;
		}
		get prefix() {
			return this._namespacePrefix;
		}
		get localName() {
			return this._localName;
		}
		get tagName() {
			return this._htmlUppercasedQualifiedName;
		}
		get id() {
			return (0, algorithm_1.element_getAnAttributeValue)(this, "id");
		}
		set id(value) {
			(0, algorithm_1.element_setAnAttributeValue)(this, "id", value);
		}
		get className() {
			return (0, algorithm_1.element_getAnAttributeValue)(this, "class");
		}
		set className(value) {
			(0, algorithm_1.element_setAnAttributeValue)(this, "class", value);
		}
		get classList() {
			let attr = (0, algorithm_1.element_getAnAttributeByName)("class", this);
			return attr === null && (attr = (0, algorithm_1.create_attr)(this._nodeDocument, "class")), (0, algorithm_1.create_domTokenList)(this, attr);
		}
		get slot() {
			return (0, algorithm_1.element_getAnAttributeValue)(this, "slot");
		}
		set slot(value) {
			(0, algorithm_1.element_setAnAttributeValue)(this, "slot", value);
		}
		hasAttributes() {
			return this._attributeList.length !== 0;
		}
		get attributes() {
			return this._attributeList;
		}
		getAttributeNames() {
			let names = [];
			for (let attr of this._attributeList) names.push(attr._qualifiedName);
			return names;
		}
		getAttribute(qualifiedName) {
			let attr = (0, algorithm_1.element_getAnAttributeByName)(qualifiedName, this);
			return attr ? attr._value : null;
		}
		getAttributeNS(namespace, localName) {
			let attr = (0, algorithm_1.element_getAnAttributeByNamespaceAndLocalName)(namespace, localName, this);
			return attr ? attr._value : null;
		}
		setAttribute(qualifiedName, value) {
			if (!(0, algorithm_1.xml_isName)(qualifiedName)) throw new DOMException_1.InvalidCharacterError();
			this._namespace === infra_1.namespace.HTML && this._nodeDocument._type === "html" && (qualifiedName = qualifiedName.toLowerCase());
			let attribute = null;
			for (let i = 0; i < this._attributeList.length; i++) {
				let attr = this._attributeList[i];
				if (attr._qualifiedName === qualifiedName) {
					attribute = attr;
					break;
				}
			}
			attribute === null ? (attribute = (0, algorithm_1.create_attr)(this._nodeDocument, qualifiedName), attribute._value = value, (0, algorithm_1.element_append)(attribute, this)) : (0, algorithm_1.element_change)(attribute, this, value);
		}
		setAttributeNS(namespace, qualifiedName, value) {
			let [ns, prefix, localName] = (0, algorithm_1.namespace_validateAndExtract)(namespace, qualifiedName);
			(0, algorithm_1.element_setAnAttributeValue)(this, localName, value, prefix, ns);
		}
		removeAttribute(qualifiedName) {
			(0, algorithm_1.element_removeAnAttributeByName)(qualifiedName, this);
		}
		removeAttributeNS(namespace, localName) {
			(0, algorithm_1.element_removeAnAttributeByNamespaceAndLocalName)(namespace, localName, this);
		}
		hasAttribute(qualifiedName) {
			this._namespace === infra_1.namespace.HTML && this._nodeDocument._type === "html" && (qualifiedName = qualifiedName.toLowerCase());
			for (let i = 0; i < this._attributeList.length; i++) if (this._attributeList[i]._qualifiedName === qualifiedName) return !0;
			return !1;
		}
		toggleAttribute(qualifiedName, force) {
			if (!(0, algorithm_1.xml_isName)(qualifiedName)) throw new DOMException_1.InvalidCharacterError();
			this._namespace === infra_1.namespace.HTML && this._nodeDocument._type === "html" && (qualifiedName = qualifiedName.toLowerCase());
			let attribute = null;
			for (let i = 0; i < this._attributeList.length; i++) {
				let attr = this._attributeList[i];
				if (attr._qualifiedName === qualifiedName) {
					attribute = attr;
					break;
				}
			}
			return attribute === null ? force === void 0 || force === !0 ? (attribute = (0, algorithm_1.create_attr)(this._nodeDocument, qualifiedName), attribute._value = "", (0, algorithm_1.element_append)(attribute, this), !0) : !1 : force === void 0 || force === !1 ? ((0, algorithm_1.element_removeAnAttributeByName)(qualifiedName, this), !1) : !0;
		}
		hasAttributeNS(namespace, localName) {
			let ns = namespace || null;
			for (let i = 0; i < this._attributeList.length; i++) {
				let attr = this._attributeList[i];
				if (attr._namespace === ns && attr._localName === localName) return !0;
			}
			return !1;
		}
		getAttributeNode(qualifiedName) {
			return (0, algorithm_1.element_getAnAttributeByName)(qualifiedName, this);
		}
		getAttributeNodeNS(namespace, localName) {
			return (0, algorithm_1.element_getAnAttributeByNamespaceAndLocalName)(namespace, localName, this);
		}
		setAttributeNode(attr) {
			return (0, algorithm_1.element_setAnAttribute)(attr, this);
		}
		setAttributeNodeNS(attr) {
			return (0, algorithm_1.element_setAnAttribute)(attr, this);
		}
		removeAttributeNode(attr) {
			let found = !1;
			for (let i = 0; i < this._attributeList.length; i++) if (this._attributeList[i] === attr) {
				found = !0;
				break;
			}
			if (!found) throw new DOMException_1.NotFoundError();
			return (0, algorithm_1.element_remove)(attr, this), attr;
		}
		attachShadow(init) {
			if (this._namespace !== infra_1.namespace.HTML || !(0, algorithm_1.customElement_isValidCustomElementName)(this._localName) && !(0, algorithm_1.customElement_isValidShadowHostName)(this._localName)) throw new DOMException_1.NotSupportedError();
			if ((0, algorithm_1.customElement_isValidCustomElementName)(this._localName) || this._is !== null) {
				let definition = (0, algorithm_1.customElement_lookUpACustomElementDefinition)(this._nodeDocument, this._namespace, this._localName, this._is);
				if (definition !== null && definition.disableShadow === !0) throw new DOMException_1.NotSupportedError();
			}
			if (this._shadowRoot !== null) throw new DOMException_1.NotSupportedError();
			let shadow = (0, algorithm_1.create_shadowRoot)(this._nodeDocument, this);
			return shadow._mode = init.mode, this._shadowRoot = shadow, shadow;
		}
		get shadowRoot() {
			let shadow = this._shadowRoot;
			return shadow === null || shadow.mode === "closed" ? null : shadow;
		}
		closest(selectors) {
			throw new DOMException_1.NotImplementedError();
		}
		matches(selectors) {
			throw new DOMException_1.NotImplementedError();
		}
		webkitMatchesSelector(selectors) {
			return this.matches(selectors);
		}
		getElementsByTagName(qualifiedName) {
			return (0, algorithm_1.node_listOfElementsWithQualifiedName)(qualifiedName, this);
		}
		getElementsByTagNameNS(namespace, localName) {
			return (0, algorithm_1.node_listOfElementsWithNamespace)(namespace, localName, this);
		}
		getElementsByClassName(classNames) {
			return (0, algorithm_1.node_listOfElementsWithClassNames)(classNames, this);
		}
		insertAdjacentElement(where, element) {
			return (0, algorithm_1.element_insertAdjacent)(this, where, element);
		}
		insertAdjacentText(where, data) {
			let text = (0, algorithm_1.create_text)(this._nodeDocument, data);
			(0, algorithm_1.element_insertAdjacent)(this, where, text);
		}
		get _qualifiedName() {
			return this._namespacePrefix ? this._namespacePrefix + ":" + this._localName : this._localName;
		}
		get _htmlUppercasedQualifiedName() {
			let qualifiedName = this._qualifiedName;
			return this._namespace === infra_1.namespace.HTML && this._nodeDocument._type === "html" && (qualifiedName = qualifiedName.toUpperCase()), qualifiedName;
		}
		get children() {
			throw Error("Mixin: ParentNode not implemented.");
		}
		get firstElementChild() {
			throw Error("Mixin: ParentNode not implemented.");
		}
		get lastElementChild() {
			throw Error("Mixin: ParentNode not implemented.");
		}
		get childElementCount() {
			throw Error("Mixin: ParentNode not implemented.");
		}
		prepend(...nodes) {
			throw Error("Mixin: ParentNode not implemented.");
		}
		append(...nodes) {
			throw Error("Mixin: ParentNode not implemented.");
		}
		querySelector(selectors) {
			throw Error("Mixin: ParentNode not implemented.");
		}
		querySelectorAll(selectors) {
			throw Error("Mixin: ParentNode not implemented.");
		}
		get previousElementSibling() {
			throw Error("Mixin: NonDocumentTypeChildNode not implemented.");
		}
		get nextElementSibling() {
			throw Error("Mixin: NonDocumentTypeChildNode not implemented.");
		}
		before(...nodes) {
			throw Error("Mixin: ChildNode not implemented.");
		}
		after(...nodes) {
			throw Error("Mixin: ChildNode not implemented.");
		}
		replaceWith(...nodes) {
			throw Error("Mixin: ChildNode not implemented.");
		}
		remove() {
			throw Error("Mixin: ChildNode not implemented.");
		}
		get assignedSlot() {
			throw Error("Mixin: Slotable not implemented.");
		}
		static _create(document, localName, namespace = null, namespacePrefix = null) {
			let node = new ElementImpl();
			return node._localName = localName, node._namespace = namespace, node._namespacePrefix = namespacePrefix, node._nodeDocument = document, node;
		}
	};
	exports.ElementImpl = ElementImpl, (0, WebIDLAlgorithm_1.idl_defineConst)(ElementImpl.prototype, "_nodeType", interfaces_1.NodeType.Element);
})), require_DocumentFragmentImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DocumentFragmentImpl = void 0;
	let interfaces_1 = require_interfaces$2(), NodeImpl_1 = require_NodeImpl(), WebIDLAlgorithm_1 = require_WebIDLAlgorithm();
	var DocumentFragmentImpl = class DocumentFragmentImpl extends NodeImpl_1.NodeImpl {
		_nodeType = interfaces_1.NodeType.DocumentFragment;
		_children = new Set();
		_host;
		constructor(host = null) {
			super(), this._host = host;
		}
		getElementById(elementId) {
			throw Error("Mixin: NonElementParentNode not implemented.");
		}
		get children() {
			throw Error("Mixin: ParentNode not implemented.");
		}
		get firstElementChild() {
			throw Error("Mixin: ParentNode not implemented.");
		}
		get lastElementChild() {
			throw Error("Mixin: ParentNode not implemented.");
		}
		get childElementCount() {
			throw Error("Mixin: ParentNode not implemented.");
		}
		prepend(...nodes) {
			throw Error("Mixin: ParentNode not implemented.");
		}
		append(...nodes) {
			throw Error("Mixin: ParentNode not implemented.");
		}
		querySelector(selectors) {
			throw Error("Mixin: ParentNode not implemented.");
		}
		querySelectorAll(selectors) {
			throw Error("Mixin: ParentNode not implemented.");
		}
		static _create(document, host = null) {
			let node = new DocumentFragmentImpl(host);
			return node._nodeDocument = document, node;
		}
	};
	exports.DocumentFragmentImpl = DocumentFragmentImpl, (0, WebIDLAlgorithm_1.idl_defineConst)(DocumentFragmentImpl.prototype, "_nodeType", interfaces_1.NodeType.DocumentFragment);
})), require_ShadowRootImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ShadowRootImpl = void 0;
	let DocumentFragmentImpl_1 = require_DocumentFragmentImpl(), util_1 = require_lib$3(), algorithm_1 = require_algorithm();
	exports.ShadowRootImpl = class ShadowRootImpl extends DocumentFragmentImpl_1.DocumentFragmentImpl {
		_host;
		_mode;
		constructor(host, mode) {
			super(), this._host = host, this._mode = mode;
		}
		get mode() {
			return this._mode;
		}
		get host() {
			return this._host;
		}
		_getTheParent(event) {
			return !event._composedFlag && !(0, util_1.isEmpty)(event._path) && (0, algorithm_1.tree_rootNode)(event._path[0].invocationTarget) === this ? null : this._host;
		}
		static _create(document, host) {
			return new ShadowRootImpl(host, "closed");
		}
	};
})), require_AttrImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.AttrImpl = void 0;
	let interfaces_1 = require_interfaces$2(), NodeImpl_1 = require_NodeImpl(), algorithm_1 = require_algorithm(), WebIDLAlgorithm_1 = require_WebIDLAlgorithm();
	var AttrImpl = class AttrImpl extends NodeImpl_1.NodeImpl {
		_nodeType = interfaces_1.NodeType.Attribute;
		_localName;
		_namespace = null;
		_namespacePrefix = null;
		_element = null;
		_value = "";
		constructor(localName) {
			super(), this._localName = localName;
		}
		specified;
		get ownerElement() {
			return this._element;
		}
		get namespaceURI() {
			return this._namespace;
		}
		get prefix() {
			return this._namespacePrefix;
		}
		get localName() {
			return this._localName;
		}
		get name() {
			return this._qualifiedName;
		}
		get value() {
			return this._value;
		}
		set value(value) {
			(0, algorithm_1.attr_setAnExistingAttributeValue)(this, value);
		}
		get _qualifiedName() {
			return this._namespacePrefix === null ? this._localName : this._namespacePrefix + ":" + this._localName;
		}
		static _create(document, localName) {
			let node = new AttrImpl(localName);
			return node._nodeDocument = document, node;
		}
	};
	exports.AttrImpl = AttrImpl, (0, WebIDLAlgorithm_1.idl_defineConst)(AttrImpl.prototype, "_nodeType", interfaces_1.NodeType.Attribute), (0, WebIDLAlgorithm_1.idl_defineConst)(AttrImpl.prototype, "specified", !0);
})), require_CharacterDataImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.CharacterDataImpl = void 0;
	let NodeImpl_1 = require_NodeImpl(), algorithm_1 = require_algorithm();
	exports.CharacterDataImpl = class extends NodeImpl_1.NodeImpl {
		_data;
		constructor(data) {
			super(), this._data = data;
		}
		get data() {
			return this._data;
		}
		set data(value) {
			(0, algorithm_1.characterData_replaceData)(this, 0, this._data.length, value);
		}
		get length() {
			return this._data.length;
		}
		substringData(offset, count) {
			return (0, algorithm_1.characterData_substringData)(this, offset, count);
		}
		appendData(data) {
			return (0, algorithm_1.characterData_replaceData)(this, this._data.length, 0, data);
		}
		insertData(offset, data) {
			(0, algorithm_1.characterData_replaceData)(this, offset, 0, data);
		}
		deleteData(offset, count) {
			(0, algorithm_1.characterData_replaceData)(this, offset, count, "");
		}
		replaceData(offset, count, data) {
			(0, algorithm_1.characterData_replaceData)(this, offset, count, data);
		}
		get previousElementSibling() {
			throw Error("Mixin: NonDocumentTypeChildNode not implemented.");
		}
		get nextElementSibling() {
			throw Error("Mixin: NonDocumentTypeChildNode not implemented.");
		}
		before(...nodes) {
			throw Error("Mixin: ChildNode not implemented.");
		}
		after(...nodes) {
			throw Error("Mixin: ChildNode not implemented.");
		}
		replaceWith(...nodes) {
			throw Error("Mixin: ChildNode not implemented.");
		}
		remove() {
			throw Error("Mixin: ChildNode not implemented.");
		}
	};
})), require_TextImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.TextImpl = void 0;
	let interfaces_1 = require_interfaces$2(), CharacterDataImpl_1 = require_CharacterDataImpl(), algorithm_1 = require_algorithm(), WebIDLAlgorithm_1 = require_WebIDLAlgorithm();
	var TextImpl = class TextImpl extends CharacterDataImpl_1.CharacterDataImpl {
		_nodeType = interfaces_1.NodeType.Text;
		_name = "";
		_assignedSlot = null;
		constructor(data = "") {
			super(data);
		}
		get wholeText() {
			let text = "";
			for (let node of (0, algorithm_1.text_contiguousTextNodes)(this, !0)) text += node._data;
			return text;
		}
		splitText(offset) {
			return (0, algorithm_1.text_split)(this, offset);
		}
		get assignedSlot() {
			throw Error("Mixin: Slotable not implemented.");
		}
		static _create(document, data = "") {
			let node = new TextImpl(data);
			return node._nodeDocument = document, node;
		}
	};
	exports.TextImpl = TextImpl, (0, WebIDLAlgorithm_1.idl_defineConst)(TextImpl.prototype, "_nodeType", interfaces_1.NodeType.Text);
})), require_CDATASectionImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.CDATASectionImpl = void 0;
	let TextImpl_1 = require_TextImpl(), interfaces_1 = require_interfaces$2(), WebIDLAlgorithm_1 = require_WebIDLAlgorithm();
	var CDATASectionImpl = class CDATASectionImpl extends TextImpl_1.TextImpl {
		_nodeType = interfaces_1.NodeType.CData;
		constructor(data) {
			super(data);
		}
		static _create(document, data = "") {
			let node = new CDATASectionImpl(data);
			return node._nodeDocument = document, node;
		}
	};
	exports.CDATASectionImpl = CDATASectionImpl, (0, WebIDLAlgorithm_1.idl_defineConst)(CDATASectionImpl.prototype, "_nodeType", interfaces_1.NodeType.CData);
})), require_CommentImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.CommentImpl = void 0;
	let interfaces_1 = require_interfaces$2(), CharacterDataImpl_1 = require_CharacterDataImpl(), WebIDLAlgorithm_1 = require_WebIDLAlgorithm();
	var CommentImpl = class CommentImpl extends CharacterDataImpl_1.CharacterDataImpl {
		_nodeType = interfaces_1.NodeType.Comment;
		constructor(data = "") {
			super(data);
		}
		static _create(document, data = "") {
			let node = new CommentImpl(data);
			return node._nodeDocument = document, node;
		}
	};
	exports.CommentImpl = CommentImpl, (0, WebIDLAlgorithm_1.idl_defineConst)(CommentImpl.prototype, "_nodeType", interfaces_1.NodeType.Comment);
})), require_ProcessingInstructionImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ProcessingInstructionImpl = void 0;
	let interfaces_1 = require_interfaces$2(), CharacterDataImpl_1 = require_CharacterDataImpl(), WebIDLAlgorithm_1 = require_WebIDLAlgorithm();
	var ProcessingInstructionImpl = class ProcessingInstructionImpl extends CharacterDataImpl_1.CharacterDataImpl {
		_nodeType = interfaces_1.NodeType.ProcessingInstruction;
		_target;
		constructor(target, data) {
			super(data), this._target = target;
		}
		get target() {
			return this._target;
		}
		static _create(document, target, data) {
			let node = new ProcessingInstructionImpl(target, data);
			return node._nodeDocument = document, node;
		}
	};
	exports.ProcessingInstructionImpl = ProcessingInstructionImpl, (0, WebIDLAlgorithm_1.idl_defineConst)(ProcessingInstructionImpl.prototype, "_nodeType", interfaces_1.NodeType.ProcessingInstruction);
})), require_HTMLCollectionImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.HTMLCollectionImpl = void 0;
	let infra_1 = require_lib$2(), algorithm_1 = require_algorithm(), util_1 = require_util(), util_2 = require_lib$3();
	exports.HTMLCollectionImpl = class HTMLCollectionImpl {
		_live = !0;
		_root;
		_filter;
		static reservedNames = [
			"_root",
			"_live",
			"_filter",
			"length",
			"item",
			"namedItem",
			"get",
			"set"
		];
		constructor(root, filter) {
			return this._root = root, this._filter = filter, new Proxy(this, this);
		}
		get length() {
			let count = 0, node = (0, algorithm_1.tree_getFirstDescendantNode)(this._root, !1, !1, (e) => util_1.Guard.isElementNode(e) && this._filter(e));
			for (; node !== null;) count++, node = (0, algorithm_1.tree_getNextDescendantNode)(this._root, node, !1, !1, (e) => util_1.Guard.isElementNode(e) && this._filter(e));
			return count;
		}
		item(index) {
			let i = 0, node = (0, algorithm_1.tree_getFirstDescendantNode)(this._root, !1, !1, (e) => util_1.Guard.isElementNode(e) && this._filter(e));
			for (; node !== null;) {
				if (i === index) return node;
				i++, node = (0, algorithm_1.tree_getNextDescendantNode)(this._root, node, !1, !1, (e) => util_1.Guard.isElementNode(e) && this._filter(e));
			}
			return null;
		}
		namedItem(key) {
			if (key === "") return null;
			let ele = (0, algorithm_1.tree_getFirstDescendantNode)(this._root, !1, !1, (e) => util_1.Guard.isElementNode(e) && this._filter(e));
			for (; ele != null;) {
				if (ele._uniqueIdentifier === key) return ele;
				if (ele._namespace === infra_1.namespace.HTML) for (let i = 0; i < ele._attributeList.length; i++) {
					let attr = ele._attributeList[i];
					if (attr._localName === "name" && attr._namespace === null && attr._namespacePrefix === null && attr._value === key) return ele;
				}
				ele = (0, algorithm_1.tree_getNextDescendantNode)(this._root, ele, !1, !1, (e) => util_1.Guard.isElementNode(e) && this._filter(e));
			}
			return null;
		}
		[Symbol.iterator]() {
			let root = this._root, filter = this._filter, currentNode = (0, algorithm_1.tree_getFirstDescendantNode)(root, !1, !1, (e) => util_1.Guard.isElementNode(e) && filter(e));
			return { next() {
				if (currentNode === null) return {
					done: !0,
					value: null
				};
				{
					let result = {
						done: !1,
						value: currentNode
					};
					return currentNode = (0, algorithm_1.tree_getNextDescendantNode)(root, currentNode, !1, !1, (e) => util_1.Guard.isElementNode(e) && filter(e)), result;
				}
			} };
		}
		get(target, key, receiver) {
			if (!(0, util_2.isString)(key) || HTMLCollectionImpl.reservedNames.indexOf(key) !== -1) return Reflect.get(target, key, receiver);
			let index = Number(key);
			return isNaN(index) ? target.namedItem(key) || void 0 : target.item(index) || void 0;
		}
		set(target, key, value, receiver) {
			if (!(0, util_2.isString)(key) || HTMLCollectionImpl.reservedNames.indexOf(key) !== -1) return Reflect.set(target, key, value, receiver);
			let index = Number(key), node = isNaN(index) ? target.namedItem(key) || void 0 : target.item(index) || void 0;
			return node && node._parent ? ((0, algorithm_1.mutation_replace)(node, value, node._parent), !0) : !1;
		}
		static _create(root, filter = (() => !0)) {
			return new HTMLCollectionImpl(root, filter);
		}
	};
})), require_NodeListImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.NodeListImpl = void 0;
	let DOMImpl_1 = require_DOMImpl(), util_1 = require_lib$3(), algorithm_1 = require_algorithm();
	exports.NodeListImpl = class NodeListImpl {
		_live = !0;
		_root;
		_filter = null;
		_length = 0;
		constructor(root) {
			return this._root = root, new Proxy(this, this);
		}
		get length() {
			return this._root._children.size;
		}
		item(index) {
			if (index < 0 || index > this.length - 1) return null;
			if (index < this.length / 2) {
				let i = 0, node = this._root._firstChild;
				for (; node !== null && i !== index;) node = node._nextSibling, i++;
				return node;
			}
			{
				let i = this.length - 1, node = this._root._lastChild;
				for (; node !== null && i !== index;) node = node._previousSibling, i--;
				return node;
			}
		}
		keys() {
			return { [Symbol.iterator]: function() {
				let index = 0;
				return { next: function() {
					return index === this.length ? {
						done: !0,
						value: null
					} : {
						done: !1,
						value: index++
					};
				}.bind(this) };
			}.bind(this) };
		}
		values() {
			return { [Symbol.iterator]: function() {
				let it = this[Symbol.iterator]();
				return { next() {
					return it.next();
				} };
			}.bind(this) };
		}
		entries() {
			return { [Symbol.iterator]: function() {
				let it = this[Symbol.iterator](), index = 0;
				return { next() {
					let itResult = it.next();
					return itResult.done ? {
						done: !0,
						value: null
					} : {
						done: !1,
						value: [index++, itResult.value]
					};
				} };
			}.bind(this) };
		}
		[Symbol.iterator]() {
			return this._root._children[Symbol.iterator]();
		}
		forEach(callback, thisArg) {
			thisArg === void 0 && (thisArg = DOMImpl_1.dom.window);
			let index = 0;
			for (let node of this._root._children) callback.call(thisArg, node, index++, this);
		}
		get(target, key, receiver) {
			if (!(0, util_1.isString)(key)) return Reflect.get(target, key, receiver);
			let index = Number(key);
			return isNaN(index) ? Reflect.get(target, key, receiver) : target.item(index) || void 0;
		}
		set(target, key, value, receiver) {
			if (!(0, util_1.isString)(key)) return Reflect.set(target, key, value, receiver);
			let index = Number(key);
			if (isNaN(index)) return Reflect.set(target, key, value, receiver);
			let node = target.item(index) || void 0;
			return node && node._parent ? ((0, algorithm_1.mutation_replace)(node, value, node._parent), !0) : !1;
		}
		static _create(root) {
			return new NodeListImpl(root);
		}
	};
})), require_NodeListStaticImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.NodeListStaticImpl = void 0;
	let DOMImpl_1 = require_DOMImpl(), util_1 = require_lib$3();
	exports.NodeListStaticImpl = class NodeListStaticImpl {
		_live = !1;
		_root;
		_filter;
		_items = [];
		_length = 0;
		constructor(root) {
			return this._root = root, this._items = [], this._filter = function(node) {
				return !0;
			}, new Proxy(this, this);
		}
		get length() {
			return this._items.length;
		}
		item(index) {
			return index < 0 || index > this.length - 1 ? null : this._items[index];
		}
		keys() {
			return { [Symbol.iterator]: function() {
				let index = 0;
				return { next: function() {
					return index === this.length ? {
						done: !0,
						value: null
					} : {
						done: !1,
						value: index++
					};
				}.bind(this) };
			}.bind(this) };
		}
		values() {
			return { [Symbol.iterator]: function() {
				let it = this[Symbol.iterator]();
				return { next() {
					return it.next();
				} };
			}.bind(this) };
		}
		entries() {
			return { [Symbol.iterator]: function() {
				let it = this[Symbol.iterator](), index = 0;
				return { next() {
					let itResult = it.next();
					return itResult.done ? {
						done: !0,
						value: null
					} : {
						done: !1,
						value: [index++, itResult.value]
					};
				} };
			}.bind(this) };
		}
		[Symbol.iterator]() {
			let it = this._items[Symbol.iterator]();
			return { next() {
				return it.next();
			} };
		}
		forEach(callback, thisArg) {
			thisArg === void 0 && (thisArg = DOMImpl_1.dom.window);
			let index = 0;
			for (let node of this._items) callback.call(thisArg, node, index++, this);
		}
		get(target, key, receiver) {
			if (!(0, util_1.isString)(key)) return Reflect.get(target, key, receiver);
			let index = Number(key);
			return isNaN(index) ? Reflect.get(target, key, receiver) : target._items[index] || void 0;
		}
		set(target, key, value, receiver) {
			if (!(0, util_1.isString)(key)) return Reflect.set(target, key, value, receiver);
			let index = Number(key);
			return isNaN(index) ? Reflect.set(target, key, value, receiver) : index >= 0 && index < target._items.length && (target._items[index] = value, !0);
		}
		static _create(root, items) {
			let list = new NodeListStaticImpl(root);
			return list._items = items, list;
		}
	};
})), require_NamedNodeMapImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.NamedNodeMapImpl = void 0;
	let DOMException_1 = require_DOMException(), algorithm_1 = require_algorithm();
	exports.NamedNodeMapImpl = class NamedNodeMapImpl extends Array {
		_element;
		constructor(element) {
			super(), this._element = element, Object.setPrototypeOf(this, NamedNodeMapImpl.prototype);
		}
		_asArray() {
			return this;
		}
		item(index) {
			return this[index] || null;
		}
		getNamedItem(qualifiedName) {
			return (0, algorithm_1.element_getAnAttributeByName)(qualifiedName, this._element);
		}
		getNamedItemNS(namespace, localName) {
			return (0, algorithm_1.element_getAnAttributeByNamespaceAndLocalName)(namespace || "", localName, this._element);
		}
		setNamedItem(attr) {
			return (0, algorithm_1.element_setAnAttribute)(attr, this._element);
		}
		setNamedItemNS(attr) {
			return (0, algorithm_1.element_setAnAttribute)(attr, this._element);
		}
		removeNamedItem(qualifiedName) {
			let attr = (0, algorithm_1.element_removeAnAttributeByName)(qualifiedName, this._element);
			if (attr === null) throw new DOMException_1.NotFoundError();
			return attr;
		}
		removeNamedItemNS(namespace, localName) {
			let attr = (0, algorithm_1.element_removeAnAttributeByNamespaceAndLocalName)(namespace || "", localName, this._element);
			if (attr === null) throw new DOMException_1.NotFoundError();
			return attr;
		}
		static _create(element) {
			return new NamedNodeMapImpl(element);
		}
	};
})), require_AbstractRangeImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.AbstractRangeImpl = void 0, exports.AbstractRangeImpl = class {
		get _startNode() {
			return this._start[0];
		}
		get _startOffset() {
			return this._start[1];
		}
		get _endNode() {
			return this._end[0];
		}
		get _endOffset() {
			return this._end[1];
		}
		get _collapsed() {
			return this._start[0] === this._end[0] && this._start[1] === this._end[1];
		}
		get startContainer() {
			return this._startNode;
		}
		get startOffset() {
			return this._startOffset;
		}
		get endContainer() {
			return this._endNode;
		}
		get endOffset() {
			return this._endOffset;
		}
		get collapsed() {
			return this._collapsed;
		}
	};
})), require_RangeImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.RangeImpl = void 0;
	let DOMImpl_1 = require_DOMImpl(), interfaces_1 = require_interfaces$2(), AbstractRangeImpl_1 = require_AbstractRangeImpl(), DOMException_1 = require_DOMException(), algorithm_1 = require_algorithm(), WebIDLAlgorithm_1 = require_WebIDLAlgorithm(), util_1 = require_util();
	var RangeImpl = class RangeImpl extends AbstractRangeImpl_1.AbstractRangeImpl {
		static START_TO_START = 0;
		static START_TO_END = 1;
		static END_TO_END = 2;
		static END_TO_START = 3;
		START_TO_START = 0;
		START_TO_END = 1;
		END_TO_END = 2;
		END_TO_START = 3;
		_start;
		_end;
		constructor() {
			super();
			let doc = DOMImpl_1.dom.window._associatedDocument;
			this._start = [doc, 0], this._end = [doc, 0], DOMImpl_1.dom.rangeList.add(this);
		}
		get commonAncestorContainer() {
			let container = this._start[0];
			for (; !(0, algorithm_1.tree_isAncestorOf)(this._end[0], container, !0);) {
				if (container._parent === null) throw Error("Parent node  is null.");
				container = container._parent;
			}
			return container;
		}
		setStart(node, offset) {
			(0, algorithm_1.range_setTheStart)(this, node, offset);
		}
		setEnd(node, offset) {
			(0, algorithm_1.range_setTheEnd)(this, node, offset);
		}
		setStartBefore(node) {
			let parent = node._parent;
			if (parent === null) throw new DOMException_1.InvalidNodeTypeError();
			(0, algorithm_1.range_setTheStart)(this, parent, (0, algorithm_1.tree_index)(node));
		}
		setStartAfter(node) {
			let parent = node._parent;
			if (parent === null) throw new DOMException_1.InvalidNodeTypeError();
			(0, algorithm_1.range_setTheStart)(this, parent, (0, algorithm_1.tree_index)(node) + 1);
		}
		setEndBefore(node) {
			let parent = node._parent;
			if (parent === null) throw new DOMException_1.InvalidNodeTypeError();
			(0, algorithm_1.range_setTheEnd)(this, parent, (0, algorithm_1.tree_index)(node));
		}
		setEndAfter(node) {
			let parent = node._parent;
			if (parent === null) throw new DOMException_1.InvalidNodeTypeError();
			(0, algorithm_1.range_setTheEnd)(this, parent, (0, algorithm_1.tree_index)(node) + 1);
		}
		collapse(toStart) {
			toStart ? this._end = this._start : this._start = this._end;
		}
		selectNode(node) {
			(0, algorithm_1.range_select)(node, this);
		}
		selectNodeContents(node) {
			if (util_1.Guard.isDocumentTypeNode(node)) throw new DOMException_1.InvalidNodeTypeError();
			let length = (0, algorithm_1.tree_nodeLength)(node);
			this._start = [node, 0], this._end = [node, length];
		}
		compareBoundaryPoints(how, sourceRange) {
			if (how !== interfaces_1.HowToCompare.StartToStart && how !== interfaces_1.HowToCompare.StartToEnd && how !== interfaces_1.HowToCompare.EndToEnd && how !== interfaces_1.HowToCompare.EndToStart) throw new DOMException_1.NotSupportedError();
			if ((0, algorithm_1.range_root)(this) !== (0, algorithm_1.range_root)(sourceRange)) throw new DOMException_1.WrongDocumentError();
			let thisPoint, otherPoint;
			switch (how) {
				case interfaces_1.HowToCompare.StartToStart:
					thisPoint = this._start, otherPoint = sourceRange._start;
					break;
				case interfaces_1.HowToCompare.StartToEnd:
					thisPoint = this._end, otherPoint = sourceRange._start;
					break;
				case interfaces_1.HowToCompare.EndToEnd:
					thisPoint = this._end, otherPoint = sourceRange._end;
					break;
				case interfaces_1.HowToCompare.EndToStart:
					thisPoint = this._start, otherPoint = sourceRange._end;
					break;
				default: throw new DOMException_1.NotSupportedError();
			}
			let position = (0, algorithm_1.boundaryPoint_position)(thisPoint, otherPoint);
			return position === interfaces_1.BoundaryPosition.Before ? -1 : +(position === interfaces_1.BoundaryPosition.After);
		}
		deleteContents() {
			if ((0, algorithm_1.range_collapsed)(this)) return;
			let originalStartNode = this._startNode, originalStartOffset = this._startOffset, originalEndNode = this._endNode, originalEndOffset = this._endOffset;
			if (originalStartNode === originalEndNode && util_1.Guard.isCharacterDataNode(originalStartNode)) {
				(0, algorithm_1.characterData_replaceData)(originalStartNode, originalStartOffset, originalEndOffset - originalStartOffset, "");
				return;
			}
			let nodesToRemove = [];
			for (let node of (0, algorithm_1.range_getContainedNodes)(this)) {
				let parent = node._parent;
				parent !== null && (0, algorithm_1.range_isContained)(parent, this) || nodesToRemove.push(node);
			}
			let newNode, newOffset;
			if ((0, algorithm_1.tree_isAncestorOf)(originalEndNode, originalStartNode, !0)) newNode = originalStartNode, newOffset = originalStartOffset;
			else {
				let referenceNode = originalStartNode;
				for (; referenceNode._parent !== null && !(0, algorithm_1.tree_isAncestorOf)(originalEndNode, referenceNode._parent, !0);) referenceNode = referenceNode._parent;
				if (referenceNode._parent === null) throw Error("Parent node is null.");
				newNode = referenceNode._parent, newOffset = (0, algorithm_1.tree_index)(referenceNode) + 1;
			}
			util_1.Guard.isCharacterDataNode(originalStartNode) && (0, algorithm_1.characterData_replaceData)(originalStartNode, originalStartOffset, (0, algorithm_1.tree_nodeLength)(originalStartNode) - originalStartOffset, "");
			for (let node of nodesToRemove) node._parent && (0, algorithm_1.mutation_remove)(node, node._parent);
			util_1.Guard.isCharacterDataNode(originalEndNode) && (0, algorithm_1.characterData_replaceData)(originalEndNode, 0, originalEndOffset, ""), this._start = [newNode, newOffset], this._end = [newNode, newOffset];
		}
		extractContents() {
			return (0, algorithm_1.range_extract)(this);
		}
		cloneContents() {
			return (0, algorithm_1.range_cloneTheContents)(this);
		}
		insertNode(node) {
			return (0, algorithm_1.range_insert)(node, this);
		}
		surroundContents(newParent) {
			for (let node of (0, algorithm_1.range_getPartiallyContainedNodes)(this)) if (!util_1.Guard.isTextNode(node)) throw new DOMException_1.InvalidStateError();
			if (util_1.Guard.isDocumentNode(newParent) || util_1.Guard.isDocumentTypeNode(newParent) || util_1.Guard.isDocumentFragmentNode(newParent)) throw new DOMException_1.InvalidNodeTypeError();
			let fragment = (0, algorithm_1.range_extract)(this);
			newParent._children.size !== 0 && (0, algorithm_1.mutation_replaceAll)(null, newParent), (0, algorithm_1.range_insert)(newParent, this), (0, algorithm_1.mutation_append)(fragment, newParent), (0, algorithm_1.range_select)(newParent, this);
		}
		cloneRange() {
			return (0, algorithm_1.create_range)(this._start, this._end);
		}
		detach() {
			DOMImpl_1.dom.rangeList.delete(this);
		}
		isPointInRange(node, offset) {
			if ((0, algorithm_1.tree_rootNode)(node) !== (0, algorithm_1.range_root)(this)) return !1;
			if (util_1.Guard.isDocumentTypeNode(node)) throw new DOMException_1.InvalidNodeTypeError();
			if (offset > (0, algorithm_1.tree_nodeLength)(node)) throw new DOMException_1.IndexSizeError();
			let bp = [node, offset];
			return (0, algorithm_1.boundaryPoint_position)(bp, this._start) !== interfaces_1.BoundaryPosition.Before && (0, algorithm_1.boundaryPoint_position)(bp, this._end) !== interfaces_1.BoundaryPosition.After;
		}
		comparePoint(node, offset) {
			if ((0, algorithm_1.tree_rootNode)(node) !== (0, algorithm_1.range_root)(this)) throw new DOMException_1.WrongDocumentError();
			if (util_1.Guard.isDocumentTypeNode(node)) throw new DOMException_1.InvalidNodeTypeError();
			if (offset > (0, algorithm_1.tree_nodeLength)(node)) throw new DOMException_1.IndexSizeError();
			let bp = [node, offset];
			return (0, algorithm_1.boundaryPoint_position)(bp, this._start) === interfaces_1.BoundaryPosition.Before ? -1 : +((0, algorithm_1.boundaryPoint_position)(bp, this._end) === interfaces_1.BoundaryPosition.After);
		}
		intersectsNode(node) {
			if ((0, algorithm_1.tree_rootNode)(node) !== (0, algorithm_1.range_root)(this)) return !1;
			let parent = node._parent;
			if (parent === null) return !0;
			let offset = (0, algorithm_1.tree_index)(node);
			return (0, algorithm_1.boundaryPoint_position)([parent, offset], this._end) === interfaces_1.BoundaryPosition.Before && (0, algorithm_1.boundaryPoint_position)([parent, offset + 1], this._start) === interfaces_1.BoundaryPosition.After;
		}
		toString() {
			let s = "";
			if (this._startNode === this._endNode && util_1.Guard.isTextNode(this._startNode)) return this._startNode._data.substring(this._startOffset, this._endOffset);
			util_1.Guard.isTextNode(this._startNode) && (s += this._startNode._data.substring(this._startOffset));
			for (let child of (0, algorithm_1.range_getContainedNodes)(this)) util_1.Guard.isTextNode(child) && (s += child._data);
			return util_1.Guard.isTextNode(this._endNode) && (s += this._endNode._data.substring(0, this._endOffset)), s;
		}
		static _create(start, end) {
			let range = new RangeImpl();
			return start && (range._start = start), end && (range._end = end), range;
		}
	};
	exports.RangeImpl = RangeImpl, (0, WebIDLAlgorithm_1.idl_defineConst)(RangeImpl.prototype, "START_TO_START", 0), (0, WebIDLAlgorithm_1.idl_defineConst)(RangeImpl.prototype, "START_TO_END", 1), (0, WebIDLAlgorithm_1.idl_defineConst)(RangeImpl.prototype, "END_TO_END", 2), (0, WebIDLAlgorithm_1.idl_defineConst)(RangeImpl.prototype, "END_TO_START", 3);
})), require_TraverserImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.TraverserImpl = void 0;
	let interfaces_1 = require_interfaces$2();
	exports.TraverserImpl = class {
		_activeFlag;
		_root;
		_whatToShow;
		_filter;
		constructor(root) {
			this._activeFlag = !1, this._root = root, this._whatToShow = interfaces_1.WhatToShow.All, this._filter = null;
		}
		get root() {
			return this._root;
		}
		get whatToShow() {
			return this._whatToShow;
		}
		get filter() {
			return this._filter;
		}
	};
})), require_NodeIteratorImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.NodeIteratorImpl = void 0;
	let TraverserImpl_1 = require_TraverserImpl(), algorithm_1 = require_algorithm();
	exports.NodeIteratorImpl = class NodeIteratorImpl extends TraverserImpl_1.TraverserImpl {
		_iteratorCollection;
		_reference;
		_pointerBeforeReference;
		constructor(root, reference, pointerBeforeReference) {
			super(root), this._iteratorCollection = void 0, this._reference = reference, this._pointerBeforeReference = pointerBeforeReference, (0, algorithm_1.nodeIterator_iteratorList)().add(this);
		}
		get referenceNode() {
			return this._reference;
		}
		get pointerBeforeReferenceNode() {
			return this._pointerBeforeReference;
		}
		nextNode() {
			return (0, algorithm_1.nodeIterator_traverse)(this, !0);
		}
		previousNode() {
			return (0, algorithm_1.nodeIterator_traverse)(this, !1);
		}
		detach() {
			(0, algorithm_1.nodeIterator_iteratorList)().delete(this);
		}
		static _create(root, reference, pointerBeforeReference) {
			return new NodeIteratorImpl(root, reference, pointerBeforeReference);
		}
	};
})), require_TreeWalkerImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.TreeWalkerImpl = void 0;
	let interfaces_1 = require_interfaces$2(), TraverserImpl_1 = require_TraverserImpl(), algorithm_1 = require_algorithm();
	exports.TreeWalkerImpl = class TreeWalkerImpl extends TraverserImpl_1.TraverserImpl {
		_current;
		constructor(root, current) {
			super(root), this._current = current;
		}
		get currentNode() {
			return this._current;
		}
		set currentNode(value) {
			this._current = value;
		}
		parentNode() {
			let node = this._current;
			for (; node !== null && node !== this._root;) if (node = node._parent, node !== null && (0, algorithm_1.traversal_filter)(this, node) === interfaces_1.FilterResult.Accept) return this._current = node, node;
			return null;
		}
		firstChild() {
			return (0, algorithm_1.treeWalker_traverseChildren)(this, !0);
		}
		lastChild() {
			return (0, algorithm_1.treeWalker_traverseChildren)(this, !1);
		}
		nextSibling() {
			return (0, algorithm_1.treeWalker_traverseSiblings)(this, !0);
		}
		previousNode() {
			let node = this._current;
			for (; node !== this._root;) {
				let sibling = node._previousSibling;
				for (; sibling;) {
					node = sibling;
					let result = (0, algorithm_1.traversal_filter)(this, node);
					for (; result !== interfaces_1.FilterResult.Reject && node._lastChild;) node = node._lastChild, result = (0, algorithm_1.traversal_filter)(this, node);
					if (result === interfaces_1.FilterResult.Accept) return this._current = node, node;
					sibling = node._previousSibling;
				}
				if (node === this._root || node._parent === null) return null;
				if (node = node._parent, (0, algorithm_1.traversal_filter)(this, node) === interfaces_1.FilterResult.Accept) return this._current = node, node;
			}
			return null;
		}
		previousSibling() {
			return (0, algorithm_1.treeWalker_traverseSiblings)(this, !1);
		}
		nextNode() {
			let node = this._current, result = interfaces_1.FilterResult.Accept;
			for (;;) {
				for (; result !== interfaces_1.FilterResult.Reject && node._firstChild;) if (node = node._firstChild, result = (0, algorithm_1.traversal_filter)(this, node), result === interfaces_1.FilterResult.Accept) return this._current = node, node;
				let sibling = null, temporary = node;
				for (; temporary !== null;) {
					if (temporary === this._root) return null;
					if (sibling = temporary._nextSibling, sibling !== null) {
						node = sibling;
						break;
					}
					temporary = temporary._parent;
				}
				if (result = (0, algorithm_1.traversal_filter)(this, node), result === interfaces_1.FilterResult.Accept) return this._current = node, node;
			}
		}
		static _create(root, current) {
			return new TreeWalkerImpl(root, current);
		}
	};
})), require_NodeFilterImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.NodeFilterImpl = void 0;
	let interfaces_1 = require_interfaces$2(), WebIDLAlgorithm_1 = require_WebIDLAlgorithm();
	var NodeFilterImpl = class NodeFilterImpl {
		static FILTER_ACCEPT = 1;
		static FILTER_REJECT = 2;
		static FILTER_SKIP = 3;
		static SHOW_ALL = 4294967295;
		static SHOW_ELEMENT = 1;
		static SHOW_ATTRIBUTE = 2;
		static SHOW_TEXT = 4;
		static SHOW_CDATA_SECTION = 8;
		static SHOW_ENTITY_REFERENCE = 16;
		static SHOW_ENTITY = 32;
		static SHOW_PROCESSING_INSTRUCTION = 64;
		static SHOW_COMMENT = 128;
		static SHOW_DOCUMENT = 256;
		static SHOW_DOCUMENT_TYPE = 512;
		static SHOW_DOCUMENT_FRAGMENT = 1024;
		static SHOW_NOTATION = 2048;
		FILTER_ACCEPT = 1;
		FILTER_REJECT = 2;
		FILTER_SKIP = 3;
		SHOW_ALL = 4294967295;
		SHOW_ELEMENT = 1;
		SHOW_ATTRIBUTE = 2;
		SHOW_TEXT = 4;
		SHOW_CDATA_SECTION = 8;
		SHOW_ENTITY_REFERENCE = 16;
		SHOW_ENTITY = 32;
		SHOW_PROCESSING_INSTRUCTION = 64;
		SHOW_COMMENT = 128;
		SHOW_DOCUMENT = 256;
		SHOW_DOCUMENT_TYPE = 512;
		SHOW_DOCUMENT_FRAGMENT = 1024;
		SHOW_NOTATION = 2048;
		constructor() {}
		acceptNode(node) {
			return interfaces_1.FilterResult.Accept;
		}
		static _create() {
			return new NodeFilterImpl();
		}
	};
	exports.NodeFilterImpl = NodeFilterImpl, (0, WebIDLAlgorithm_1.idl_defineConst)(NodeFilterImpl.prototype, "FILTER_ACCEPT", 1), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeFilterImpl.prototype, "FILTER_REJECT", 2), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeFilterImpl.prototype, "FILTER_SKIP", 3), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeFilterImpl.prototype, "SHOW_ALL", 4294967295), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeFilterImpl.prototype, "SHOW_ELEMENT", 1), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeFilterImpl.prototype, "SHOW_ATTRIBUTE", 2), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeFilterImpl.prototype, "SHOW_TEXT", 4), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeFilterImpl.prototype, "SHOW_CDATA_SECTION", 8), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeFilterImpl.prototype, "SHOW_ENTITY_REFERENCE", 16), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeFilterImpl.prototype, "SHOW_ENTITY", 32), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeFilterImpl.prototype, "SHOW_PROCESSING_INSTRUCTION", 64), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeFilterImpl.prototype, "SHOW_COMMENT", 128), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeFilterImpl.prototype, "SHOW_DOCUMENT", 256), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeFilterImpl.prototype, "SHOW_DOCUMENT_TYPE", 512), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeFilterImpl.prototype, "SHOW_DOCUMENT_FRAGMENT", 1024), (0, WebIDLAlgorithm_1.idl_defineConst)(NodeFilterImpl.prototype, "SHOW_NOTATION", 2048);
})), require_MutationRecordImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.MutationRecordImpl = void 0, exports.MutationRecordImpl = class MutationRecordImpl {
		_type;
		_target;
		_addedNodes;
		_removedNodes;
		_previousSibling;
		_nextSibling;
		_attributeName;
		_attributeNamespace;
		_oldValue;
		constructor(type, target, addedNodes, removedNodes, previousSibling, nextSibling, attributeName, attributeNamespace, oldValue) {
			this._type = type, this._target = target, this._addedNodes = addedNodes, this._removedNodes = removedNodes, this._previousSibling = previousSibling, this._nextSibling = nextSibling, this._attributeName = attributeName, this._attributeNamespace = attributeNamespace, this._oldValue = oldValue;
		}
		get type() {
			return this._type;
		}
		get target() {
			return this._target;
		}
		get addedNodes() {
			return this._addedNodes;
		}
		get removedNodes() {
			return this._removedNodes;
		}
		get previousSibling() {
			return this._previousSibling;
		}
		get nextSibling() {
			return this._nextSibling;
		}
		get attributeName() {
			return this._attributeName;
		}
		get attributeNamespace() {
			return this._attributeNamespace;
		}
		get oldValue() {
			return this._oldValue;
		}
		static _create(type, target, addedNodes, removedNodes, previousSibling, nextSibling, attributeName, attributeNamespace, oldValue) {
			return new MutationRecordImpl(type, target, addedNodes, removedNodes, previousSibling, nextSibling, attributeName, attributeNamespace, oldValue);
		}
	};
})), require_DOMTokenListImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DOMTokenListImpl = void 0;
	let DOMImpl_1 = require_DOMImpl(), DOMException_1 = require_DOMException(), infra_1 = require_lib$2(), algorithm_1 = require_algorithm();
	exports.DOMTokenListImpl = class DOMTokenListImpl {
		_element;
		_attribute;
		_tokenSet;
		constructor(element, attribute) {
			this._element = element, this._attribute = attribute, this._tokenSet = new Set();
			let localName = attribute._localName, value = (0, algorithm_1.element_getAnAttributeValue)(element, localName), thisObj = this;
			function updateTokenSet(element, localName, oldValue, value, namespace) {
				localName === thisObj._attribute._localName && namespace === null && (value ? thisObj._tokenSet = (0, algorithm_1.orderedSet_parse)(value) : thisObj._tokenSet.clear());
			}
			this._element._attributeChangeSteps.push(updateTokenSet), DOMImpl_1.dom.features.steps && (0, algorithm_1.dom_runAttributeChangeSteps)(element, localName, value, value, null);
		}
		get length() {
			return this._tokenSet.size;
		}
		item(index) {
			let i = 0;
			for (let token of this._tokenSet) {
				if (i === index) return token;
				i++;
			}
			return null;
		}
		contains(token) {
			return this._tokenSet.has(token);
		}
		add(...tokens) {
			for (let token of tokens) if (token === "") throw new DOMException_1.SyntaxError("Cannot add an empty token.");
			else if (infra_1.codePoint.ASCIIWhiteSpace.test(token)) throw new DOMException_1.InvalidCharacterError("Token cannot contain whitespace.");
			else this._tokenSet.add(token);
			(0, algorithm_1.tokenList_updateSteps)(this);
		}
		remove(...tokens) {
			for (let token of tokens) if (token === "") throw new DOMException_1.SyntaxError("Cannot remove an empty token.");
			else if (infra_1.codePoint.ASCIIWhiteSpace.test(token)) throw new DOMException_1.InvalidCharacterError("Token cannot contain whitespace.");
			else this._tokenSet.delete(token);
			(0, algorithm_1.tokenList_updateSteps)(this);
		}
		toggle(token, force = void 0) {
			if (token === "") throw new DOMException_1.SyntaxError("Cannot toggle an empty token.");
			if (infra_1.codePoint.ASCIIWhiteSpace.test(token)) throw new DOMException_1.InvalidCharacterError("Token cannot contain whitespace.");
			return this._tokenSet.has(token) ? force === void 0 || force === !1 ? (this._tokenSet.delete(token), (0, algorithm_1.tokenList_updateSteps)(this), !1) : !0 : force === void 0 || force === !0 ? (this._tokenSet.add(token), (0, algorithm_1.tokenList_updateSteps)(this), !0) : !1;
		}
		replace(token, newToken) {
			if (token === "" || newToken === "") throw new DOMException_1.SyntaxError("Cannot replace an empty token.");
			if (infra_1.codePoint.ASCIIWhiteSpace.test(token) || infra_1.codePoint.ASCIIWhiteSpace.test(newToken)) throw new DOMException_1.InvalidCharacterError("Token cannot contain whitespace.");
			return this._tokenSet.has(token) ? (infra_1.set.replace(this._tokenSet, token, newToken), (0, algorithm_1.tokenList_updateSteps)(this), !0) : !1;
		}
		supports(token) {
			return (0, algorithm_1.tokenList_validationSteps)(this, token);
		}
		get value() {
			return (0, algorithm_1.tokenList_serializeSteps)(this);
		}
		set value(value) {
			(0, algorithm_1.element_setAnAttributeValue)(this._element, this._attribute._localName, value);
		}
		[Symbol.iterator]() {
			let it = this._tokenSet[Symbol.iterator]();
			return { next() {
				return it.next();
			} };
		}
		static _create(element, attribute) {
			return new DOMTokenListImpl(element, attribute);
		}
	};
})), require_CreateAlgorithm = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.create_domImplementation = create_domImplementation, exports.create_window = create_window, exports.create_xmlDocument = create_xmlDocument, exports.create_document = create_document, exports.create_abortController = create_abortController, exports.create_abortSignal = create_abortSignal, exports.create_documentType = create_documentType, exports.create_element = create_element, exports.create_htmlElement = create_htmlElement, exports.create_htmlUnknownElement = create_htmlUnknownElement, exports.create_documentFragment = create_documentFragment, exports.create_shadowRoot = create_shadowRoot, exports.create_attr = create_attr, exports.create_text = create_text, exports.create_cdataSection = create_cdataSection, exports.create_comment = create_comment, exports.create_processingInstruction = create_processingInstruction, exports.create_htmlCollection = create_htmlCollection, exports.create_nodeList = create_nodeList, exports.create_nodeListStatic = create_nodeListStatic, exports.create_namedNodeMap = create_namedNodeMap, exports.create_range = create_range, exports.create_nodeIterator = create_nodeIterator, exports.create_treeWalker = create_treeWalker, exports.create_nodeFilter = create_nodeFilter, exports.create_mutationRecord = create_mutationRecord, exports.create_domTokenList = create_domTokenList;
	let DOMImplementationImpl_1 = require_DOMImplementationImpl(), WindowImpl_1 = require_WindowImpl(), XMLDocumentImpl_1 = require_XMLDocumentImpl(), DocumentImpl_1 = require_DocumentImpl(), AbortControllerImpl_1 = require_AbortControllerImpl(), AbortSignalImpl_1 = require_AbortSignalImpl(), DocumentTypeImpl_1 = require_DocumentTypeImpl(), ElementImpl_1 = require_ElementImpl(), DocumentFragmentImpl_1 = require_DocumentFragmentImpl(), ShadowRootImpl_1 = require_ShadowRootImpl(), AttrImpl_1 = require_AttrImpl(), TextImpl_1 = require_TextImpl(), CDATASectionImpl_1 = require_CDATASectionImpl(), CommentImpl_1 = require_CommentImpl(), ProcessingInstructionImpl_1 = require_ProcessingInstructionImpl(), HTMLCollectionImpl_1 = require_HTMLCollectionImpl(), NodeListImpl_1 = require_NodeListImpl(), NodeListStaticImpl_1 = require_NodeListStaticImpl(), NamedNodeMapImpl_1 = require_NamedNodeMapImpl(), RangeImpl_1 = require_RangeImpl(), NodeIteratorImpl_1 = require_NodeIteratorImpl(), TreeWalkerImpl_1 = require_TreeWalkerImpl(), NodeFilterImpl_1 = require_NodeFilterImpl(), MutationRecordImpl_1 = require_MutationRecordImpl(), DOMTokenListImpl_1 = require_DOMTokenListImpl();
	function create_domImplementation(document) {
		return DOMImplementationImpl_1.DOMImplementationImpl._create(document);
	}
	function create_window() {
		return WindowImpl_1.WindowImpl._create();
	}
	function create_xmlDocument() {
		return new XMLDocumentImpl_1.XMLDocumentImpl();
	}
	function create_document() {
		return new DocumentImpl_1.DocumentImpl();
	}
	function create_abortController() {
		return new AbortControllerImpl_1.AbortControllerImpl();
	}
	function create_abortSignal() {
		return AbortSignalImpl_1.AbortSignalImpl._create();
	}
	function create_documentType(document, name, publicId, systemId) {
		return DocumentTypeImpl_1.DocumentTypeImpl._create(document, name, publicId, systemId);
	}
	function create_element(document, localName, namespace, prefix) {
		return ElementImpl_1.ElementImpl._create(document, localName, namespace, prefix);
	}
	function create_htmlElement(document, localName, namespace, prefix) {
		return ElementImpl_1.ElementImpl._create(document, localName, namespace, prefix);
	}
	function create_htmlUnknownElement(document, localName, namespace, prefix) {
		return ElementImpl_1.ElementImpl._create(document, localName, namespace, prefix);
	}
	function create_documentFragment(document) {
		return DocumentFragmentImpl_1.DocumentFragmentImpl._create(document);
	}
	function create_shadowRoot(document, host) {
		return ShadowRootImpl_1.ShadowRootImpl._create(document, host);
	}
	function create_attr(document, localName) {
		return AttrImpl_1.AttrImpl._create(document, localName);
	}
	function create_text(document, data) {
		return TextImpl_1.TextImpl._create(document, data);
	}
	function create_cdataSection(document, data) {
		return CDATASectionImpl_1.CDATASectionImpl._create(document, data);
	}
	function create_comment(document, data) {
		return CommentImpl_1.CommentImpl._create(document, data);
	}
	function create_processingInstruction(document, target, data) {
		return ProcessingInstructionImpl_1.ProcessingInstructionImpl._create(document, target, data);
	}
	function create_htmlCollection(root, filter = (() => !0)) {
		return HTMLCollectionImpl_1.HTMLCollectionImpl._create(root, filter);
	}
	function create_nodeList(root) {
		return NodeListImpl_1.NodeListImpl._create(root);
	}
	function create_nodeListStatic(root, items) {
		return NodeListStaticImpl_1.NodeListStaticImpl._create(root, items);
	}
	function create_namedNodeMap(element) {
		return NamedNodeMapImpl_1.NamedNodeMapImpl._create(element);
	}
	function create_range(start, end) {
		return RangeImpl_1.RangeImpl._create(start, end);
	}
	function create_nodeIterator(root, reference, pointerBeforeReference) {
		return NodeIteratorImpl_1.NodeIteratorImpl._create(root, reference, pointerBeforeReference);
	}
	function create_treeWalker(root, current) {
		return TreeWalkerImpl_1.TreeWalkerImpl._create(root, current);
	}
	function create_nodeFilter() {
		return NodeFilterImpl_1.NodeFilterImpl._create();
	}
	function create_mutationRecord(type, target, addedNodes, removedNodes, previousSibling, nextSibling, attributeName, attributeNamespace, oldValue) {
		return MutationRecordImpl_1.MutationRecordImpl._create(type, target, addedNodes, removedNodes, previousSibling, nextSibling, attributeName, attributeNamespace, oldValue);
	}
	function create_domTokenList(element, attribute) {
		return DOMTokenListImpl_1.DOMTokenListImpl._create(element, attribute);
	}
})), require_DOMImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.dom = void 0;
	let util_1 = require_lib$3(), CreateAlgorithm_1 = require_CreateAlgorithm();
	exports.dom = class DOMImpl {
		static _instance;
		_features = {
			mutationObservers: !0,
			customElements: !0,
			slots: !0,
			steps: !0
		};
		_window = null;
		_compareCache;
		_rangeList;
		constructor() {
			this._compareCache = new util_1.CompareCache(), this._rangeList = new util_1.FixedSizeSet();
		}
		setFeatures(features) {
			if (features === void 0 && (features = !0), (0, util_1.isObject)(features)) for (let key in features) this._features[key] = features[key] || !1;
			else for (let key in this._features) this._features[key] = features;
		}
		get features() {
			return this._features;
		}
		get window() {
			return this._window === null && (this._window = (0, CreateAlgorithm_1.create_window)()), this._window;
		}
		get compareCache() {
			return this._compareCache;
		}
		get rangeList() {
			return this._rangeList;
		}
		static get instance() {
			return DOMImpl._instance ||= new DOMImpl(), DOMImpl._instance;
		}
	}.instance;
})), require_EventImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.EventImpl = void 0;
	let interfaces_1 = require_interfaces$2(), algorithm_1 = require_algorithm(), WebIDLAlgorithm_1 = require_WebIDLAlgorithm();
	var EventImpl = class {
		static NONE = 0;
		static CAPTURING_PHASE = 1;
		static AT_TARGET = 2;
		static BUBBLING_PHASE = 3;
		NONE = 0;
		CAPTURING_PHASE = 1;
		AT_TARGET = 2;
		BUBBLING_PHASE = 3;
		_target = null;
		_relatedTarget = null;
		_touchTargetList = [];
		_path = [];
		_currentTarget = null;
		_eventPhase = interfaces_1.EventPhase.None;
		_stopPropagationFlag = !1;
		_stopImmediatePropagationFlag = !1;
		_canceledFlag = !1;
		_inPassiveListenerFlag = !1;
		_composedFlag = !1;
		_initializedFlag = !1;
		_dispatchFlag = !1;
		_isTrusted = !1;
		_type;
		_bubbles = !1;
		_cancelable = !1;
		_timeStamp;
		constructor(type, eventInit) {
			this._type = type, eventInit && (this._bubbles = eventInit.bubbles || !1, this._cancelable = eventInit.cancelable || !1, this._composedFlag = eventInit.composed || !1), this._initializedFlag = !0, this._timeStamp = new Date().getTime();
		}
		get type() {
			return this._type;
		}
		get target() {
			return this._target;
		}
		get srcElement() {
			return this._target;
		}
		get currentTarget() {
			return this._currentTarget;
		}
		composedPath() {
			let composedPath = [], path = this._path;
			if (path.length === 0) return composedPath;
			let currentTarget = this._currentTarget;
			if (currentTarget === null) throw Error("Event currentTarget is null.");
			composedPath.push(currentTarget);
			let currentTargetIndex = 0, currentTargetHiddenSubtreeLevel = 0, index = path.length - 1;
			for (; index >= 0;) {
				if (path[index].rootOfClosedTree && currentTargetHiddenSubtreeLevel++, path[index].invocationTarget === currentTarget) {
					currentTargetIndex = index;
					break;
				}
				path[index].slotInClosedTree && currentTargetHiddenSubtreeLevel--, index--;
			}
			let currentHiddenLevel = currentTargetHiddenSubtreeLevel, maxHiddenLevel = currentTargetHiddenSubtreeLevel;
			for (index = currentTargetIndex - 1; index >= 0;) path[index].rootOfClosedTree && currentHiddenLevel++, currentHiddenLevel <= maxHiddenLevel && composedPath.unshift(path[index].invocationTarget), path[index].slotInClosedTree && (currentHiddenLevel--, currentHiddenLevel < maxHiddenLevel && (maxHiddenLevel = currentHiddenLevel)), index--;
			for (currentHiddenLevel = currentTargetHiddenSubtreeLevel, maxHiddenLevel = currentTargetHiddenSubtreeLevel, index = currentTargetIndex + 1; index < path.length;) path[index].slotInClosedTree && currentHiddenLevel++, currentHiddenLevel <= maxHiddenLevel && composedPath.push(path[index].invocationTarget), path[index].rootOfClosedTree && (currentHiddenLevel--, currentHiddenLevel < maxHiddenLevel && (maxHiddenLevel = currentHiddenLevel)), index++;
			return composedPath;
		}
		get eventPhase() {
			return this._eventPhase;
		}
		stopPropagation() {
			this._stopPropagationFlag = !0;
		}
		get cancelBubble() {
			return this._stopPropagationFlag;
		}
		set cancelBubble(value) {
			value && this.stopPropagation();
		}
		stopImmediatePropagation() {
			this._stopPropagationFlag = !0, this._stopImmediatePropagationFlag = !0;
		}
		get bubbles() {
			return this._bubbles;
		}
		get cancelable() {
			return this._cancelable;
		}
		get returnValue() {
			return !this._canceledFlag;
		}
		set returnValue(value) {
			value || (0, algorithm_1.event_setTheCanceledFlag)(this);
		}
		preventDefault() {
			(0, algorithm_1.event_setTheCanceledFlag)(this);
		}
		get defaultPrevented() {
			return this._canceledFlag;
		}
		get composed() {
			return this._composedFlag;
		}
		get isTrusted() {
			return this._isTrusted;
		}
		get timeStamp() {
			return this._timeStamp;
		}
		initEvent(type, bubbles = !1, cancelable = !1) {
			this._dispatchFlag || (0, algorithm_1.event_initialize)(this, type, bubbles, cancelable);
		}
	};
	exports.EventImpl = EventImpl, (0, WebIDLAlgorithm_1.idl_defineConst)(EventImpl.prototype, "NONE", 0), (0, WebIDLAlgorithm_1.idl_defineConst)(EventImpl.prototype, "CAPTURING_PHASE", 1), (0, WebIDLAlgorithm_1.idl_defineConst)(EventImpl.prototype, "AT_TARGET", 2), (0, WebIDLAlgorithm_1.idl_defineConst)(EventImpl.prototype, "BUBBLING_PHASE", 3);
})), require_CustomEventImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.CustomEventImpl = void 0;
	let EventImpl_1 = require_EventImpl(), algorithm_1 = require_algorithm();
	exports.CustomEventImpl = class extends EventImpl_1.EventImpl {
		_detail = null;
		constructor(type, eventInit) {
			super(type, eventInit), this._detail = eventInit && eventInit.detail || null;
		}
		get detail() {
			return this._detail;
		}
		initCustomEvent(type, bubbles = !1, cancelable = !1, detail = null) {
			this._dispatchFlag || ((0, algorithm_1.event_initialize)(this, type, bubbles, cancelable), this._detail = detail);
		}
	};
})), require_TreeAlgorithm = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.tree_getFirstDescendantNode = tree_getFirstDescendantNode, exports.tree_getNextDescendantNode = tree_getNextDescendantNode, exports.tree_getDescendantNodes = tree_getDescendantNodes, exports.tree_getDescendantElements = tree_getDescendantElements, exports.tree_getSiblingNodes = tree_getSiblingNodes, exports.tree_getFirstAncestorNode = tree_getFirstAncestorNode, exports.tree_getNextAncestorNode = tree_getNextAncestorNode, exports.tree_getAncestorNodes = tree_getAncestorNodes, exports.tree_getCommonAncestor = tree_getCommonAncestor, exports.tree_getFollowingNode = tree_getFollowingNode, exports.tree_getPrecedingNode = tree_getPrecedingNode, exports.tree_isConstrained = tree_isConstrained, exports.tree_nodeLength = tree_nodeLength, exports.tree_isEmpty = tree_isEmpty, exports.tree_rootNode = tree_rootNode, exports.tree_isDescendantOf = tree_isDescendantOf, exports.tree_isAncestorOf = tree_isAncestorOf, exports.tree_isHostIncludingAncestorOf = tree_isHostIncludingAncestorOf, exports.tree_isSiblingOf = tree_isSiblingOf, exports.tree_isPreceding = tree_isPreceding, exports.tree_isFollowing = tree_isFollowing, exports.tree_isParentOf = tree_isParentOf, exports.tree_isChildOf = tree_isChildOf, exports.tree_previousSibling = tree_previousSibling, exports.tree_nextSibling = tree_nextSibling, exports.tree_firstChild = tree_firstChild, exports.tree_lastChild = tree_lastChild, exports.tree_treePosition = tree_treePosition, exports.tree_index = tree_index, exports.tree_retarget = tree_retarget;
	let util_1 = require_util(), interfaces_1 = require_interfaces$2();
	function _getNextDescendantNode(root, node, shadow = !1) {
		if (shadow && util_1.Guard.isElementNode(node) && util_1.Guard.isShadowRoot(node.shadowRoot) && node.shadowRoot._firstChild) return node.shadowRoot._firstChild;
		if (node._firstChild) return node._firstChild;
		if (node === root) return null;
		if (node._nextSibling) return node._nextSibling;
		let parent = node._parent;
		for (; parent && parent !== root;) {
			if (parent._nextSibling) return parent._nextSibling;
			parent = parent._parent;
		}
		return null;
	}
	function _emptyIterator() {
		return { [Symbol.iterator]: () => ({ next: () => ({
			done: !0,
			value: null
		}) }) };
	}
	function tree_getFirstDescendantNode(node, self = !1, shadow = !1, filter) {
		let firstNode = self ? node : _getNextDescendantNode(node, node, shadow);
		for (; firstNode && filter && !filter(firstNode);) firstNode = _getNextDescendantNode(node, firstNode, shadow);
		return firstNode;
	}
	function tree_getNextDescendantNode(node, currentNode, self = !1, shadow = !1, filter) {
		let nextNode = _getNextDescendantNode(node, currentNode, shadow);
		for (; nextNode && filter && !filter(nextNode);) nextNode = _getNextDescendantNode(node, nextNode, shadow);
		return nextNode;
	}
	function tree_getDescendantNodes(node, self = !1, shadow = !1, filter) {
		return !self && node._children.size === 0 ? _emptyIterator() : { [Symbol.iterator]: () => {
			let currentNode = self ? node : _getNextDescendantNode(node, node, shadow);
			return { next: () => {
				for (; currentNode && filter && !filter(currentNode);) currentNode = _getNextDescendantNode(node, currentNode, shadow);
				if (currentNode === null) return {
					done: !0,
					value: null
				};
				{
					let result = {
						done: !1,
						value: currentNode
					};
					return currentNode = _getNextDescendantNode(node, currentNode, shadow), result;
				}
			} };
		} };
	}
	function tree_getDescendantElements(node, self = !1, shadow = !1, filter) {
		return !self && node._children.size === 0 ? _emptyIterator() : { [Symbol.iterator]: () => {
			let it = tree_getDescendantNodes(node, self, shadow, (e) => util_1.Guard.isElementNode(e))[Symbol.iterator](), currentNode = it.next().value;
			return { next() {
				for (; currentNode && filter && !filter(currentNode);) currentNode = it.next().value;
				if (currentNode === null) return {
					done: !0,
					value: null
				};
				{
					let result = {
						done: !1,
						value: currentNode
					};
					return currentNode = it.next().value, result;
				}
			} };
		} };
	}
	function tree_getSiblingNodes(node, self = !1, filter) {
		return !node._parent || node._parent._children.size === 0 ? _emptyIterator() : { [Symbol.iterator]() {
			let currentNode = node._parent ? node._parent._firstChild : null;
			return { next() {
				for (; currentNode && (filter && !filter(currentNode) || !self && currentNode === node);) currentNode = currentNode._nextSibling;
				if (currentNode === null) return {
					done: !0,
					value: null
				};
				{
					let result = {
						done: !1,
						value: currentNode
					};
					return currentNode = currentNode._nextSibling, result;
				}
			} };
		} };
	}
	function tree_getFirstAncestorNode(node, self = !1, filter) {
		let firstNode = self ? node : node._parent;
		for (; firstNode && filter && !filter(firstNode);) firstNode = firstNode._parent;
		return firstNode;
	}
	function tree_getNextAncestorNode(node, currentNode, self = !1, filter) {
		let nextNode = currentNode._parent;
		for (; nextNode && filter && !filter(nextNode);) nextNode = nextNode._parent;
		return nextNode;
	}
	function tree_getAncestorNodes(node, self = !1, filter) {
		return !self && !node._parent ? _emptyIterator() : { [Symbol.iterator]() {
			let currentNode = tree_getFirstAncestorNode(node, self, filter);
			return { next() {
				if (currentNode === null) return {
					done: !0,
					value: null
				};
				{
					let result = {
						done: !1,
						value: currentNode
					};
					return currentNode = tree_getNextAncestorNode(node, currentNode, self, filter), result;
				}
			} };
		} };
	}
	function tree_getCommonAncestor(nodeA, nodeB) {
		if (nodeA === nodeB) return nodeA._parent;
		let parentsA = [], parentsB = [], pA = tree_getFirstAncestorNode(nodeA, !0);
		for (; pA !== null;) parentsA.push(pA), pA = tree_getNextAncestorNode(nodeA, pA, !0);
		let pB = tree_getFirstAncestorNode(nodeB, !0);
		for (; pB !== null;) parentsB.push(pB), pB = tree_getNextAncestorNode(nodeB, pB, !0);
		let pos1 = parentsA.length, pos2 = parentsB.length, parent = null;
		for (let i = Math.min(pos1, pos2); i > 0; i--) {
			let parent1 = parentsA[--pos1];
			if (parent1 !== parentsB[--pos2]) break;
			parent = parent1;
		}
		return parent;
	}
	function tree_getFollowingNode(root, node) {
		if (node._firstChild) return node._firstChild;
		if (node._nextSibling) return node._nextSibling;
		for (;;) {
			let parent = node._parent;
			if (parent === null || parent === root) return null;
			if (parent._nextSibling) return parent._nextSibling;
			node = parent;
		}
	}
	function tree_getPrecedingNode(root, node) {
		return node === root ? null : node._previousSibling ? (node = node._previousSibling, node._lastChild ? node._lastChild : node) : node._parent;
	}
	function tree_isConstrained(node) {
		switch (node._nodeType) {
			case interfaces_1.NodeType.Document:
				let hasDocType = !1, hasElement = !1;
				for (let childNode of node._children) switch (childNode._nodeType) {
					case interfaces_1.NodeType.ProcessingInstruction:
					case interfaces_1.NodeType.Comment: break;
					case interfaces_1.NodeType.DocumentType:
						if (hasDocType || hasElement) return !1;
						hasDocType = !0;
						break;
					case interfaces_1.NodeType.Element:
						if (hasElement) return !1;
						hasElement = !0;
						break;
					default: return !1;
				}
				break;
			case interfaces_1.NodeType.DocumentFragment:
			case interfaces_1.NodeType.Element:
				for (let childNode of node._children) switch (childNode._nodeType) {
					case interfaces_1.NodeType.Element:
					case interfaces_1.NodeType.Text:
					case interfaces_1.NodeType.ProcessingInstruction:
					case interfaces_1.NodeType.CData:
					case interfaces_1.NodeType.Comment: break;
					default: return !1;
				}
				break;
			case interfaces_1.NodeType.DocumentType:
			case interfaces_1.NodeType.Text:
			case interfaces_1.NodeType.ProcessingInstruction:
			case interfaces_1.NodeType.CData:
			case interfaces_1.NodeType.Comment: return !node.hasChildNodes();
		}
		for (let childNode of node._children) if (!tree_isConstrained(childNode)) return !1;
		return !0;
	}
	function tree_nodeLength(node) {
		return util_1.Guard.isDocumentTypeNode(node) ? 0 : util_1.Guard.isCharacterDataNode(node) ? node._data.length : node._children.size;
	}
	function tree_isEmpty(node) {
		return tree_nodeLength(node) === 0;
	}
	function tree_rootNode(node, shadow = !1) {
		if (shadow) {
			let root = tree_rootNode(node, !1);
			return util_1.Guard.isShadowRoot(root) ? tree_rootNode(root._host, !0) : root;
		}
		return node._parent ? tree_rootNode(node._parent) : node;
	}
	function tree_isDescendantOf(node, other, self = !1, shadow = !1) {
		let child = tree_getFirstDescendantNode(node, self, shadow);
		for (; child !== null;) {
			if (child === other) return !0;
			child = tree_getNextDescendantNode(node, child, self, shadow);
		}
		return !1;
	}
	function tree_isAncestorOf(node, other, self = !1, shadow = !1) {
		let ancestor = self ? node : shadow && util_1.Guard.isShadowRoot(node) ? node._host : node._parent;
		for (; ancestor !== null;) {
			if (ancestor === other) return !0;
			ancestor = shadow && util_1.Guard.isShadowRoot(ancestor) ? ancestor._host : ancestor._parent;
		}
		return !1;
	}
	function tree_isHostIncludingAncestorOf(node, other, self = !1) {
		if (tree_isAncestorOf(node, other, self)) return !0;
		let root = tree_rootNode(node);
		return !!(util_1.Guard.isDocumentFragmentNode(root) && root._host !== null && tree_isHostIncludingAncestorOf(root._host, other, self));
	}
	function tree_isSiblingOf(node, other, self = !1) {
		if (node === other) {
			if (self) return !0;
		} else return node._parent !== null && node._parent === other._parent;
		return !1;
	}
	function tree_isPreceding(node, other) {
		let nodePos = tree_treePosition(node), otherPos = tree_treePosition(other);
		return nodePos === -1 || otherPos === -1 || tree_rootNode(node) !== tree_rootNode(other) ? !1 : otherPos < nodePos;
	}
	function tree_isFollowing(node, other) {
		let nodePos = tree_treePosition(node), otherPos = tree_treePosition(other);
		return nodePos === -1 || otherPos === -1 || tree_rootNode(node) !== tree_rootNode(other) ? !1 : otherPos > nodePos;
	}
	function tree_isParentOf(node, other) {
		return node._parent === other;
	}
	function tree_isChildOf(node, other) {
		return other._parent === node;
	}
	function tree_previousSibling(node) {
		return node._previousSibling;
	}
	function tree_nextSibling(node) {
		return node._nextSibling;
	}
	function tree_firstChild(node) {
		return node._firstChild;
	}
	function tree_lastChild(node) {
		return node._lastChild;
	}
	function tree_treePosition(node) {
		let root = tree_rootNode(node), pos = 0, childNode = tree_getFirstDescendantNode(root);
		for (; childNode !== null;) {
			if (pos++, childNode === node) return pos;
			childNode = tree_getNextDescendantNode(root, childNode);
		}
		return -1;
	}
	function tree_index(node) {
		let n = 0;
		for (; node._previousSibling !== null;) n++, node = node._previousSibling;
		return n;
	}
	function tree_retarget(a, b) {
		for (;;) {
			if (!a || !util_1.Guard.isNode(a)) return a;
			let rootOfA = tree_rootNode(a);
			if (!util_1.Guard.isShadowRoot(rootOfA) || b && util_1.Guard.isNode(b) && tree_isAncestorOf(rootOfA, b, !0, !0)) return a;
			a = rootOfA.host;
		}
	}
})), require_MutationObserverAlgorithm = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.observer_queueAMutationObserverMicrotask = observer_queueAMutationObserverMicrotask, exports.observer_notifyMutationObservers = observer_notifyMutationObservers, exports.observer_queueMutationRecord = observer_queueMutationRecord, exports.observer_queueTreeMutationRecord = observer_queueTreeMutationRecord, exports.observer_queueAttributeMutationRecord = observer_queueAttributeMutationRecord;
	let DOMImpl_1 = require_DOMImpl(), util_1 = require_util(), infra_1 = require_lib$2(), CreateAlgorithm_1 = require_CreateAlgorithm(), TreeAlgorithm_1 = require_TreeAlgorithm(), EventAlgorithm_1 = require_EventAlgorithm();
	function observer_queueAMutationObserverMicrotask() {
		let window = DOMImpl_1.dom.window;
		window._mutationObserverMicrotaskQueued || (window._mutationObserverMicrotaskQueued = !0, Promise.resolve().then(() => {
			observer_notifyMutationObservers();
		}));
	}
	function observer_notifyMutationObservers() {
		let window = DOMImpl_1.dom.window;
		window._mutationObserverMicrotaskQueued = !1;
		let notifySet = infra_1.set.clone(window._mutationObservers), signalSet = infra_1.set.clone(window._signalSlots);
		infra_1.set.empty(window._signalSlots);
		for (let mo of notifySet) {
			let records = infra_1.list.clone(mo._recordQueue);
			infra_1.list.empty(mo._recordQueue);
			for (let i = 0; i < mo._nodeList.length; i++) {
				let node = mo._nodeList[i];
				infra_1.list.remove(node._registeredObserverList, (observer) => util_1.Guard.isTransientRegisteredObserver(observer) && observer.observer === mo);
			}
			if (!infra_1.list.isEmpty(records)) try {
				mo._callback.call(mo, records, mo);
			} catch {}
		}
		if (DOMImpl_1.dom.features.slots) for (let slot of signalSet) (0, EventAlgorithm_1.event_fireAnEvent)("slotchange", slot, void 0, { bubbles: !0 });
	}
	function observer_queueMutationRecord(type, target, name, namespace, oldValue, addedNodes, removedNodes, previousSibling, nextSibling) {
		let interestedObservers = new Map(), node = (0, TreeAlgorithm_1.tree_getFirstAncestorNode)(target, !0);
		for (; node !== null;) {
			for (let i = 0; i < node._registeredObserverList.length; i++) {
				let registered = node._registeredObserverList[i], options = registered.options;
				if (node !== target && !options.subtree || type === "attributes" && !options.attributes || type === "attributes" && options.attributeFilter && (!options.attributeFilter.indexOf(name || "") || namespace !== null) || type === "characterData" && !options.characterData || type === "childList" && !options.childList) continue;
				let mo = registered.observer;
				interestedObservers.has(mo) || interestedObservers.set(mo, null), (type === "attributes" && options.attributeOldValue || type === "characterData" && options.characterDataOldValue) && interestedObservers.set(mo, oldValue);
			}
			node = (0, TreeAlgorithm_1.tree_getNextAncestorNode)(target, node, !0);
		}
		for (let [observer, mappedOldValue] of interestedObservers) {
			let record = (0, CreateAlgorithm_1.create_mutationRecord)(type, target, (0, CreateAlgorithm_1.create_nodeListStatic)(target, addedNodes), (0, CreateAlgorithm_1.create_nodeListStatic)(target, removedNodes), previousSibling, nextSibling, name, namespace, mappedOldValue);
			observer._recordQueue.push(record);
		}
		observer_queueAMutationObserverMicrotask();
	}
	function observer_queueTreeMutationRecord(target, addedNodes, removedNodes, previousSibling, nextSibling) {
		observer_queueMutationRecord("childList", target, null, null, null, addedNodes, removedNodes, previousSibling, nextSibling);
	}
	function observer_queueAttributeMutationRecord(target, name, namespace, oldValue) {
		observer_queueMutationRecord("attributes", target, name, namespace, oldValue, [], [], null, null);
	}
})), require_ShadowTreeAlgorithm = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.shadowTree_signalASlotChange = shadowTree_signalASlotChange, exports.shadowTree_isConnected = shadowTree_isConnected, exports.shadowTree_isAssigned = shadowTree_isAssigned, exports.shadowTree_findASlot = shadowTree_findASlot, exports.shadowTree_findSlotables = shadowTree_findSlotables, exports.shadowTree_findFlattenedSlotables = shadowTree_findFlattenedSlotables, exports.shadowTree_assignSlotables = shadowTree_assignSlotables, exports.shadowTree_assignSlotablesForATree = shadowTree_assignSlotablesForATree, exports.shadowTree_assignASlot = shadowTree_assignASlot;
	let DOMImpl_1 = require_DOMImpl(), util_1 = require_util(), util_2 = require_lib$3(), TreeAlgorithm_1 = require_TreeAlgorithm(), MutationObserverAlgorithm_1 = require_MutationObserverAlgorithm();
	function shadowTree_signalASlotChange(slot) {
		DOMImpl_1.dom.window._signalSlots.add(slot), (0, MutationObserverAlgorithm_1.observer_queueAMutationObserverMicrotask)();
	}
	function shadowTree_isConnected(element) {
		return util_1.Guard.isDocumentNode((0, TreeAlgorithm_1.tree_rootNode)(element, !0));
	}
	function shadowTree_isAssigned(slotable) {
		return slotable._assignedSlot !== null;
	}
	function shadowTree_findASlot(slotable, openFlag = !1) {
		let parent = util_1.Cast.asNode(slotable)._parent;
		if (parent === null) return null;
		let shadow = parent._shadowRoot || null;
		if (shadow === null || openFlag && shadow._mode !== "open") return null;
		let child = (0, TreeAlgorithm_1.tree_getFirstDescendantNode)(shadow, !1, !0, (e) => util_1.Guard.isSlot(e));
		for (; child !== null;) {
			if (child._name === slotable._name) return child;
			child = (0, TreeAlgorithm_1.tree_getNextDescendantNode)(shadow, child, !1, !0, (e) => util_1.Guard.isSlot(e));
		}
		return null;
	}
	function shadowTree_findSlotables(slot) {
		let result = [], root = (0, TreeAlgorithm_1.tree_rootNode)(slot);
		if (!util_1.Guard.isShadowRoot(root)) return result;
		let host = root._host;
		for (let slotable of host._children) util_1.Guard.isSlotable(slotable) && shadowTree_findASlot(slotable) === slot && result.push(slotable);
		return result;
	}
	function shadowTree_findFlattenedSlotables(slot) {
		let result = [], root = (0, TreeAlgorithm_1.tree_rootNode)(slot);
		if (!util_1.Guard.isShadowRoot(root)) return result;
		let slotables = shadowTree_findSlotables(slot);
		if ((0, util_2.isEmpty)(slotables)) for (let slotable of slot._children) util_1.Guard.isSlotable(slotable) && slotables.push(slotable);
		for (let node of slotables) if (util_1.Guard.isSlot(node) && util_1.Guard.isShadowRoot((0, TreeAlgorithm_1.tree_rootNode)(node))) {
			let temporaryResult = shadowTree_findFlattenedSlotables(node);
			result.push(...temporaryResult);
		} else result.push(node);
		return result;
	}
	function shadowTree_assignSlotables(slot) {
		let slotables = shadowTree_findSlotables(slot);
		if (slotables.length === slot._assignedNodes.length) {
			let nodesIdentical = !0;
			for (let i = 0; i < slotables.length; i++) if (slotables[i] !== slot._assignedNodes[i]) {
				nodesIdentical = !1;
				break;
			}
			nodesIdentical || shadowTree_signalASlotChange(slot);
		}
		slot._assignedNodes = slotables;
		for (let slotable of slotables) slotable._assignedSlot = slot;
	}
	function shadowTree_assignSlotablesForATree(root) {
		let descendant = (0, TreeAlgorithm_1.tree_getFirstDescendantNode)(root, !0, !1, (e) => util_1.Guard.isSlot(e));
		for (; descendant !== null;) shadowTree_assignSlotables(descendant), descendant = (0, TreeAlgorithm_1.tree_getNextDescendantNode)(root, descendant, !0, !1, (e) => util_1.Guard.isSlot(e));
	}
	function shadowTree_assignASlot(slotable) {
		let slot = shadowTree_findASlot(slotable);
		slot !== null && shadowTree_assignSlotables(slot);
	}
})), require_DOMAlgorithm = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.dom_runRemovingSteps = dom_runRemovingSteps, exports.dom_runCloningSteps = dom_runCloningSteps, exports.dom_runAdoptingSteps = dom_runAdoptingSteps, exports.dom_runAttributeChangeSteps = dom_runAttributeChangeSteps, exports.dom_runInsertionSteps = dom_runInsertionSteps, exports.dom_runNodeIteratorPreRemovingSteps = dom_runNodeIteratorPreRemovingSteps, exports.dom_hasSupportedTokens = dom_hasSupportedTokens, exports.dom_getSupportedTokens = dom_getSupportedTokens, exports.dom_runEventConstructingSteps = dom_runEventConstructingSteps, exports.dom_runChildTextContentChangeSteps = dom_runChildTextContentChangeSteps;
	let DOMImpl_1 = require_DOMImpl(), TreeAlgorithm_1 = require_TreeAlgorithm(), util_1 = require_util(), ShadowTreeAlgorithm_1 = require_ShadowTreeAlgorithm(), supportedTokens = new Map();
	function dom_runRemovingSteps(removedNode, oldParent) {}
	function dom_runCloningSteps(copy, node, document, cloneChildrenFlag) {}
	function dom_runAdoptingSteps(node, oldDocument) {}
	function dom_runAttributeChangeSteps(element, localName, oldValue, value, namespace) {
		DOMImpl_1.dom.features.slots && (updateASlotablesName.call(element, element, localName, oldValue, value, namespace), updateASlotsName.call(element, element, localName, oldValue, value, namespace)), updateAnElementID.call(element, element, localName, value, namespace);
		for (let step of element._attributeChangeSteps) step.call(element, element, localName, oldValue, value, namespace);
	}
	function dom_runInsertionSteps(insertedNode) {}
	function dom_runNodeIteratorPreRemovingSteps(nodeIterator, toBeRemoved) {
		removeNodeIterator.call(nodeIterator, nodeIterator, toBeRemoved);
	}
	function dom_hasSupportedTokens(attributeName) {
		return supportedTokens.has(attributeName);
	}
	function dom_getSupportedTokens(attributeName) {
		return supportedTokens.get(attributeName) || new Set();
	}
	function dom_runEventConstructingSteps(event) {}
	function dom_runChildTextContentChangeSteps(parent) {}
	function removeNodeIterator(nodeIterator, toBeRemovedNode) {
		if (toBeRemovedNode !== nodeIterator._root && (0, TreeAlgorithm_1.tree_isAncestorOf)(nodeIterator._reference, toBeRemovedNode, !0)) {
			if (nodeIterator._pointerBeforeReference) for (;;) {
				let nextNode = (0, TreeAlgorithm_1.tree_getFollowingNode)(nodeIterator._root, toBeRemovedNode);
				if (nextNode !== null && (0, TreeAlgorithm_1.tree_isDescendantOf)(nodeIterator._root, nextNode, !0) && !(0, TreeAlgorithm_1.tree_isDescendantOf)(toBeRemovedNode, nextNode, !0)) {
					nodeIterator._reference = nextNode;
					return;
				}
				if (nextNode === null) {
					nodeIterator._pointerBeforeReference = !1;
					return;
				}
			}
			if (toBeRemovedNode._previousSibling === null) toBeRemovedNode._parent !== null && (nodeIterator._reference = toBeRemovedNode._parent);
			else {
				let referenceNode = toBeRemovedNode._previousSibling, childNode = (0, TreeAlgorithm_1.tree_getFirstDescendantNode)(toBeRemovedNode._previousSibling, !0, !1);
				for (; childNode !== null;) childNode !== null && (referenceNode = childNode), childNode = (0, TreeAlgorithm_1.tree_getNextDescendantNode)(toBeRemovedNode._previousSibling, childNode, !0, !1);
				nodeIterator._reference = referenceNode;
			}
		}
	}
	function updateASlotsName(element, localName, oldValue, value, namespace) {
		if (util_1.Guard.isSlot(element) && localName === "name" && namespace === null) {
			if (value === oldValue || value === null && oldValue === "" || value === "" && oldValue === null) return;
			element._name = value === null || value === "" ? "" : value, (0, ShadowTreeAlgorithm_1.shadowTree_assignSlotablesForATree)((0, TreeAlgorithm_1.tree_rootNode)(element));
		}
	}
	function updateASlotablesName(element, localName, oldValue, value, namespace) {
		if (util_1.Guard.isSlotable(element) && localName === "slot" && namespace === null) {
			if (value === oldValue || value === null && oldValue === "" || value === "" && oldValue === null) return;
			element._name = value === null || value === "" ? "" : value, (0, ShadowTreeAlgorithm_1.shadowTree_isAssigned)(element) && (0, ShadowTreeAlgorithm_1.shadowTree_assignSlotables)(element._assignedSlot), (0, ShadowTreeAlgorithm_1.shadowTree_assignASlot)(element);
		}
	}
	function updateAnElementID(element, localName, value, namespace) {
		localName === "id" && namespace === null && (element._uniqueIdentifier = value || void 0);
	}
})), require_EventAlgorithm = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.event_setTheCanceledFlag = event_setTheCanceledFlag, exports.event_initialize = event_initialize, exports.event_createAnEvent = event_createAnEvent, exports.event_innerEventCreationSteps = event_innerEventCreationSteps, exports.event_dispatch = event_dispatch, exports.event_appendToAnEventPath = event_appendToAnEventPath, exports.event_invoke = event_invoke, exports.event_innerInvoke = event_innerInvoke, exports.event_fireAnEvent = event_fireAnEvent, exports.event_createLegacyEvent = event_createLegacyEvent, exports.event_getterEventHandlerIDLAttribute = event_getterEventHandlerIDLAttribute, exports.event_setterEventHandlerIDLAttribute = event_setterEventHandlerIDLAttribute, exports.event_determineTheTargetOfAnEventHandler = event_determineTheTargetOfAnEventHandler, exports.event_getTheCurrentValueOfAnEventHandler = event_getTheCurrentValueOfAnEventHandler, exports.event_activateAnEventHandler = event_activateAnEventHandler, exports.event_deactivateAnEventHandler = event_deactivateAnEventHandler;
	let DOMImpl_1 = require_DOMImpl(), interfaces_1 = require_interfaces$2(), util_1 = require_util(), CustomEventImpl_1 = require_CustomEventImpl(), EventImpl_1 = require_EventImpl(), DOMException_1 = require_DOMException(), TreeAlgorithm_1 = require_TreeAlgorithm(), ShadowTreeAlgorithm_1 = require_ShadowTreeAlgorithm(), DOMAlgorithm_1 = require_DOMAlgorithm();
	function event_setTheCanceledFlag(event) {
		event._cancelable && !event._inPassiveListenerFlag && (event._canceledFlag = !0);
	}
	function event_initialize(event, type, bubbles, cancelable) {
		event._initializedFlag = !0, event._stopPropagationFlag = !1, event._stopImmediatePropagationFlag = !1, event._canceledFlag = !1, event._isTrusted = !1, event._target = null, event._type = type, event._bubbles = bubbles, event._cancelable = cancelable;
	}
	function event_createAnEvent(eventInterface, realm = void 0) {
		realm === void 0 && (realm = null);
		let event = event_innerEventCreationSteps(eventInterface, realm, new Date(), {});
		return event._isTrusted = !0, event;
	}
	function event_innerEventCreationSteps(eventInterface, realm, time, dictionary) {
		let event = new eventInterface("");
		return event._initializedFlag = !0, event._timeStamp = time.getTime(), Object.assign(event, dictionary), DOMImpl_1.dom.features.steps && (0, DOMAlgorithm_1.dom_runEventConstructingSteps)(event), event;
	}
	function event_dispatch(event, target, legacyTargetOverrideFlag = !1, legacyOutputDidListenersThrowFlag = { value: !1 }) {
		let clearTargets = !1;
		event._dispatchFlag = !0;
		let targetOverride = target;
		if (legacyTargetOverrideFlag) {
			let doc = target._associatedDocument;
			util_1.Guard.isDocumentNode(doc) && (targetOverride = doc);
		}
		let activationTarget = null, relatedTarget = (0, TreeAlgorithm_1.tree_retarget)(event._relatedTarget, target);
		if (target !== relatedTarget || target === event._relatedTarget) {
			let touchTargets = [];
			for (let touchTarget of event._touchTargetList) touchTargets.push((0, TreeAlgorithm_1.tree_retarget)(touchTarget, target));
			event_appendToAnEventPath(event, target, targetOverride, relatedTarget, touchTargets, !1);
			let isActivationEvent = util_1.Guard.isMouseEvent(event) && event._type === "click";
			isActivationEvent && target._activationBehavior !== void 0 && (activationTarget = target);
			let slotable = util_1.Guard.isSlotable(target) && (0, ShadowTreeAlgorithm_1.shadowTree_isAssigned)(target) ? target : null, slotInClosedTree = !1, parent = target._getTheParent(event);
			for (; parent !== null && util_1.Guard.isNode(parent);) {
				if (slotable !== null) {
					if (!util_1.Guard.isSlot(parent)) throw Error("Parent node of a slotable should be a slot.");
					slotable = null;
					let root = (0, TreeAlgorithm_1.tree_rootNode)(parent, !0);
					util_1.Guard.isShadowRoot(root) && root._mode === "closed" && (slotInClosedTree = !0);
				}
				util_1.Guard.isSlotable(parent) && (0, ShadowTreeAlgorithm_1.shadowTree_isAssigned)(parent) && (slotable = parent), relatedTarget = (0, TreeAlgorithm_1.tree_retarget)(event._relatedTarget, parent), touchTargets = [];
				for (let touchTarget of event._touchTargetList) touchTargets.push((0, TreeAlgorithm_1.tree_retarget)(touchTarget, parent));
				util_1.Guard.isWindow(parent) || util_1.Guard.isNode(parent) && util_1.Guard.isNode(target) && (0, TreeAlgorithm_1.tree_isAncestorOf)((0, TreeAlgorithm_1.tree_rootNode)(target, !0), parent, !0, !0) ? (isActivationEvent && event._bubbles && activationTarget === null && parent._activationBehavior && (activationTarget = parent), event_appendToAnEventPath(event, parent, null, relatedTarget, touchTargets, slotInClosedTree)) : parent === relatedTarget ? parent = null : (target = parent, isActivationEvent && activationTarget === null && target._activationBehavior && (activationTarget = target), event_appendToAnEventPath(event, parent, target, relatedTarget, touchTargets, slotInClosedTree)), parent !== null && (parent = parent._getTheParent(event)), slotInClosedTree = !1;
			}
			let clearTargetsStruct = null, path = event._path;
			for (let i = path.length - 1; i >= 0; i--) {
				let struct = path[i];
				if (struct.shadowAdjustedTarget !== null) {
					clearTargetsStruct = struct;
					break;
				}
			}
			if (clearTargetsStruct !== null) {
				if (util_1.Guard.isNode(clearTargetsStruct.shadowAdjustedTarget) && util_1.Guard.isShadowRoot((0, TreeAlgorithm_1.tree_rootNode)(clearTargetsStruct.shadowAdjustedTarget, !0))) clearTargets = !0;
				else if (util_1.Guard.isNode(clearTargetsStruct.relatedTarget) && util_1.Guard.isShadowRoot((0, TreeAlgorithm_1.tree_rootNode)(clearTargetsStruct.relatedTarget, !0))) clearTargets = !0;
				else for (let j = 0; j < clearTargetsStruct.touchTargetList.length; j++) {
					let struct = clearTargetsStruct.touchTargetList[j];
					if (util_1.Guard.isNode(struct) && util_1.Guard.isShadowRoot((0, TreeAlgorithm_1.tree_rootNode)(struct, !0))) {
						clearTargets = !0;
						break;
					}
				}
			}
			activationTarget !== null && activationTarget._legacyPreActivationBehavior !== void 0 && activationTarget._legacyPreActivationBehavior(event);
			for (let i = path.length - 1; i >= 0; i--) {
				let struct = path[i];
				event._eventPhase = struct.shadowAdjustedTarget === null ? interfaces_1.EventPhase.Capturing : interfaces_1.EventPhase.AtTarget, event_invoke(struct, event, "capturing", legacyOutputDidListenersThrowFlag);
			}
			for (let i = 0; i < path.length; i++) {
				let struct = path[i];
				if (struct.shadowAdjustedTarget !== null) event._eventPhase = interfaces_1.EventPhase.AtTarget;
				else {
					if (!event._bubbles) continue;
					event._eventPhase = interfaces_1.EventPhase.Bubbling;
				}
				event_invoke(struct, event, "bubbling", legacyOutputDidListenersThrowFlag);
			}
		}
		return event._eventPhase = interfaces_1.EventPhase.None, event._currentTarget = null, event._path = [], event._dispatchFlag = !1, event._stopPropagationFlag = !1, event._stopImmediatePropagationFlag = !1, clearTargets && (event._target = null, event._relatedTarget = null, event._touchTargetList = []), activationTarget !== null && (!event._canceledFlag && activationTarget._activationBehavior !== void 0 ? activationTarget._activationBehavior(event) : activationTarget._legacyCanceledActivationBehavior !== void 0 && activationTarget._legacyCanceledActivationBehavior(event)), !event._canceledFlag;
	}
	function event_appendToAnEventPath(event, invocationTarget, shadowAdjustedTarget, relatedTarget, touchTargets, slotInClosedTree) {
		let invocationTargetInShadowTree = !1;
		util_1.Guard.isNode(invocationTarget) && util_1.Guard.isShadowRoot((0, TreeAlgorithm_1.tree_rootNode)(invocationTarget)) && (invocationTargetInShadowTree = !0);
		let rootOfClosedTree = !1;
		util_1.Guard.isShadowRoot(invocationTarget) && invocationTarget._mode === "closed" && (rootOfClosedTree = !0), event._path.push({
			invocationTarget,
			invocationTargetInShadowTree,
			shadowAdjustedTarget,
			relatedTarget,
			touchTargetList: touchTargets,
			rootOfClosedTree,
			slotInClosedTree
		});
	}
	function event_invoke(struct, event, phase, legacyOutputDidListenersThrowFlag = { value: !1 }) {
		let path = event._path, index = -1;
		for (let i = 0; i < path.length; i++) if (path[i] === struct) {
			index = i;
			break;
		}
		if (index !== -1) {
			let item = path[index];
			item.shadowAdjustedTarget === null ? index > 0 && (item = path[index - 1], item.shadowAdjustedTarget !== null && (event._target = item.shadowAdjustedTarget)) : event._target = item.shadowAdjustedTarget;
		}
		if (event._relatedTarget = struct.relatedTarget, event._touchTargetList = struct.touchTargetList, event._stopPropagationFlag) return;
		event._currentTarget = struct.invocationTarget;
		let targetListeners = event._currentTarget._eventListenerList, listeners = new Array(...targetListeners);
		if (!event_innerInvoke(event, listeners, phase, struct, legacyOutputDidListenersThrowFlag) && event._isTrusted) {
			let originalEventType = event._type;
			originalEventType === "animationend" ? event._type = "webkitAnimationEnd" : originalEventType === "animationiteration" ? event._type = "webkitAnimationIteration" : originalEventType === "animationstart" ? event._type = "webkitAnimationStart" : originalEventType === "transitionend" && (event._type = "webkitTransitionEnd"), event_innerInvoke(event, listeners, phase, struct, legacyOutputDidListenersThrowFlag), event._type = originalEventType;
		}
	}
	function event_innerInvoke(event, listeners, phase, struct, legacyOutputDidListenersThrowFlag = { value: !1 }) {
		let found = !1;
		for (let i = 0; i < listeners.length; i++) {
			let listener = listeners[i];
			if (!listener.removed) {
				if (event._type !== listener.type || (found = !0, phase === "capturing" && !listener.capture) || phase === "bubbling" && listener.capture) continue;
				if (listener.once && event._currentTarget !== null) {
					let impl = event._currentTarget, index = -1;
					for (let i = 0; i < impl._eventListenerList.length; i++) if (impl._eventListenerList[i] === listener) {
						index = i;
						break;
					}
					index !== -1 && impl._eventListenerList.splice(index, 1);
				}
				let currentEvent;
				util_1.Guard.isWindow(void 0) && (currentEvent = (void 0)._currentEvent, struct.invocationTargetInShadowTree === !1 && ((void 0)._currentEvent = event)), listener.passive && (event._inPassiveListenerFlag = !0);
				try {
					listener.callback.handleEvent.call(event._currentTarget, event);
				} catch {
					legacyOutputDidListenersThrowFlag.value = !0;
				}
				if (listener.passive && (event._inPassiveListenerFlag = !1), util_1.Guard.isWindow(void 0) && ((void 0)._currentEvent = currentEvent), event._stopImmediatePropagationFlag) return found;
			}
		}
		return found;
	}
	function event_fireAnEvent(e, target, eventConstructor, idlAttributes, legacyTargetOverrideFlag) {
		eventConstructor === void 0 && (eventConstructor = EventImpl_1.EventImpl);
		let event = event_createAnEvent(eventConstructor);
		if (event._type = e, idlAttributes) for (let key in idlAttributes) {
			let idlObj = event;
			idlObj[key] = idlAttributes[key];
		}
		return event_dispatch(event, target, legacyTargetOverrideFlag);
	}
	function event_createLegacyEvent(eventInterface) {
		let constructor = null;
		switch (eventInterface.toLowerCase()) {
			case "beforeunloadevent": break;
			case "compositionevent": break;
			case "customevent":
				constructor = CustomEventImpl_1.CustomEventImpl;
				break;
			case "devicemotionevent": break;
			case "deviceorientationevent": break;
			case "dragevent": break;
			case "event":
			case "events": constructor = EventImpl_1.EventImpl;
		}
		if (constructor === null) throw new DOMException_1.NotSupportedError(`Event constructor not found for interface ${eventInterface}.`);
		let event = new constructor("");
		return event._type = "", event._timeStamp = new Date().getTime(), event._isTrusted = !1, event._initializedFlag = !1, event;
	}
	function event_getterEventHandlerIDLAttribute(thisObj, name) {
		let eventTarget = event_determineTheTargetOfAnEventHandler(thisObj, name);
		return eventTarget === null ? null : event_getTheCurrentValueOfAnEventHandler(eventTarget, name);
	}
	function event_setterEventHandlerIDLAttribute(thisObj, name, value) {
		let eventTarget = event_determineTheTargetOfAnEventHandler(thisObj, name);
		if (eventTarget !== null && value !== null) {
			let eventHandler = eventTarget._eventHandlerMap.onabort;
			eventHandler !== void 0 && (eventHandler.value = value);
		}
	}
	function event_determineTheTargetOfAnEventHandler(eventTarget, name) {
		return null;
	}
	function event_getTheCurrentValueOfAnEventHandler(eventTarget, name) {
		return null;
	}
	function event_activateAnEventHandler(eventTarget, name) {}
	function event_deactivateAnEventHandler(eventTarget, name) {}
})), require_AbortAlgorithm = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.abort_add = abort_add, exports.abort_remove = abort_remove, exports.abort_signalAbort = abort_signalAbort;
	let EventAlgorithm_1 = require_EventAlgorithm();
	function abort_add(algorithm, signal) {
		signal._abortedFlag || signal._abortAlgorithms.add(algorithm);
	}
	function abort_remove(algorithm, signal) {
		signal._abortAlgorithms.delete(algorithm);
	}
	function abort_signalAbort(signal) {
		if (!signal._abortedFlag) {
			signal._abortedFlag = !0;
			for (let algorithm of signal._abortAlgorithms) algorithm.call(signal);
			signal._abortAlgorithms.clear(), (0, EventAlgorithm_1.event_fireAnEvent)("abort", signal);
		}
	}
})), require_CustomElementAlgorithm = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.customElement_isValidCustomElementName = customElement_isValidCustomElementName, exports.customElement_isValidElementName = customElement_isValidElementName, exports.customElement_isVoidElementName = customElement_isVoidElementName, exports.customElement_isValidShadowHostName = customElement_isValidShadowHostName, exports.customElement_enqueueACustomElementUpgradeReaction = customElement_enqueueACustomElementUpgradeReaction, exports.customElement_enqueueACustomElementCallbackReaction = customElement_enqueueACustomElementCallbackReaction, exports.customElement_upgrade = customElement_upgrade, exports.customElement_tryToUpgrade = customElement_tryToUpgrade, exports.customElement_lookUpACustomElementDefinition = customElement_lookUpACustomElementDefinition;
	let PotentialCustomElementName = /[a-z]([\0-\t\x2D\._a-z\xB7\xC0-\xD6\xD8-\xF6\xF8-\u037D\u037F-\u1FFF\u200C\u200D\u203F\u2040\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]|[\uD800-\uDB7F][\uDC00-\uDFFF])*-([\0-\t\x2D\._a-z\xB7\xC0-\xD6\xD8-\xF6\xF8-\u037D\u037F-\u1FFF\u200C\u200D\u203F\u2040\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]|[\uD800-\uDB7F][\uDC00-\uDFFF])*/, NamesWithHyphen = new Set([
		"annotation-xml",
		"color-profile",
		"font-face",
		"font-face-src",
		"font-face-uri",
		"font-face-format",
		"font-face-name",
		"missing-glyph"
	]), ElementNames = new Set([
		"article",
		"aside",
		"blockquote",
		"body",
		"div",
		"footer",
		"h1",
		"h2",
		"h3",
		"h4",
		"h5",
		"h6",
		"header",
		"main",
		"nav",
		"p",
		"section",
		"span"
	]), VoidElementNames = new Set([
		"area",
		"base",
		"basefont",
		"bgsound",
		"br",
		"col",
		"embed",
		"frame",
		"hr",
		"img",
		"input",
		"keygen",
		"link",
		"menuitem",
		"meta",
		"param",
		"source",
		"track",
		"wbr"
	]), ShadowHostNames = new Set([
		"article",
		"aside",
		"blockquote",
		"body",
		"div",
		"footer",
		"h1",
		"h2",
		"h3",
		"h4",
		"h5",
		"h6",
		"header",
		"main",
		"nav",
		"p",
		"section",
		"span"
	]);
	function customElement_isValidCustomElementName(name) {
		return !(!PotentialCustomElementName.test(name) || NamesWithHyphen.has(name));
	}
	function customElement_isValidElementName(name) {
		return ElementNames.has(name);
	}
	function customElement_isVoidElementName(name) {
		return VoidElementNames.has(name);
	}
	function customElement_isValidShadowHostName(name) {
		return ShadowHostNames.has(name);
	}
	function customElement_enqueueACustomElementUpgradeReaction(element, definition) {}
	function customElement_enqueueACustomElementCallbackReaction(element, callbackName, args) {}
	function customElement_upgrade(definition, element) {}
	function customElement_tryToUpgrade(element) {}
	function customElement_lookUpACustomElementDefinition(document, namespace, localName, is) {
		return null;
	}
})), require_TraversalAlgorithm = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.traversal_filter = traversal_filter;
	let interfaces_1 = require_interfaces$2(), DOMException_1 = require_DOMException();
	function traversal_filter(traverser, node) {
		if (traverser._activeFlag) throw new DOMException_1.InvalidStateError();
		let mask = 1 << node._nodeType - 1;
		if ((traverser.whatToShow & mask) === 0) return interfaces_1.FilterResult.Skip;
		if (!traverser.filter) return interfaces_1.FilterResult.Accept;
		traverser._activeFlag = !0;
		let result = interfaces_1.FilterResult.Reject;
		try {
			result = traverser.filter.acceptNode(node);
		} catch (err) {
			throw traverser._activeFlag = !1, err;
		}
		return traverser._activeFlag = !1, result;
	}
})), require_NodeIteratorAlgorithm = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.nodeIterator_traverse = nodeIterator_traverse, exports.nodeIterator_iteratorList = nodeIterator_iteratorList;
	let DOMImpl_1 = require_DOMImpl(), interfaces_1 = require_interfaces$2(), TraversalAlgorithm_1 = require_TraversalAlgorithm(), TreeAlgorithm_1 = require_TreeAlgorithm();
	function nodeIterator_traverse(iterator, forward) {
		let node = iterator._reference, beforeNode = iterator._pointerBeforeReference;
		for (;;) {
			if (forward) {
				if (beforeNode) beforeNode = !1;
				else {
					let nextNode = (0, TreeAlgorithm_1.tree_getFollowingNode)(iterator._root, node);
					if (nextNode) node = nextNode;
					else return null;
				}
			} else if (beforeNode) {
				let prevNode = (0, TreeAlgorithm_1.tree_getPrecedingNode)(iterator.root, node);
				if (prevNode) node = prevNode;
				else return null;
			} else beforeNode = !0;
			if ((0, TraversalAlgorithm_1.traversal_filter)(iterator, node) === interfaces_1.FilterResult.Accept) break;
		}
		return iterator._reference = node, iterator._pointerBeforeReference = beforeNode, node;
	}
	function nodeIterator_iteratorList() {
		return DOMImpl_1.dom.window._iteratorList;
	}
})), require_XMLAlgorithm = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.xml_isName = xml_isName, exports.xml_isQName = xml_isQName, exports.xml_isLegalChar = xml_isLegalChar, exports.xml_isPubidChar = xml_isPubidChar;
	function xml_isName(name) {
		for (let i = 0; i < name.length; i++) {
			let n = name.charCodeAt(i);
			if (!(n >= 97 && n <= 122 || n >= 65 && n <= 90 || n === 58 || n === 95 || n >= 192 && n <= 214 || n >= 216 && n <= 246 || n >= 248 && n <= 767 || n >= 880 && n <= 893 || n >= 895 && n <= 8191 || n >= 8204 && n <= 8205 || n >= 8304 && n <= 8591 || n >= 11264 && n <= 12271 || n >= 12289 && n <= 55295 || n >= 63744 && n <= 64975 || n >= 65008 && n <= 65533) && !(i !== 0 && (n === 45 || n === 46 || n >= 48 && n <= 57 || n === 183 || n >= 768 && n <= 879 || n >= 8255 && n <= 8256))) {
				if (n >= 55296 && n <= 56319 && i < name.length - 1) {
					let n2 = name.charCodeAt(i + 1);
					if (n2 >= 56320 && n2 <= 57343 && (n = (n - 55296) * 1024 + n2 - 56320 + 65536, i++, n >= 65536 && n <= 983039)) continue;
				}
				return !1;
			}
		}
		return !0;
	}
	function xml_isQName(name) {
		let colonFound = !1;
		for (let i = 0; i < name.length; i++) {
			let n = name.charCodeAt(i);
			if (!(n >= 97 && n <= 122 || n >= 65 && n <= 90 || n === 95 || n >= 192 && n <= 214 || n >= 216 && n <= 246 || n >= 248 && n <= 767 || n >= 880 && n <= 893 || n >= 895 && n <= 8191 || n >= 8204 && n <= 8205 || n >= 8304 && n <= 8591 || n >= 11264 && n <= 12271 || n >= 12289 && n <= 55295 || n >= 63744 && n <= 64975 || n >= 65008 && n <= 65533) && !(i !== 0 && (n === 45 || n === 46 || n >= 48 && n <= 57 || n === 183 || n >= 768 && n <= 879 || n >= 8255 && n <= 8256))) {
				if (i !== 0 && n === 58) {
					if (colonFound || i === name.length - 1) return !1;
					colonFound = !0;
				} else {
					if (n >= 55296 && n <= 56319 && i < name.length - 1) {
						let n2 = name.charCodeAt(i + 1);
						if (n2 >= 56320 && n2 <= 57343 && (n = (n - 55296) * 1024 + n2 - 56320 + 65536, i++, n >= 65536 && n <= 983039)) continue;
					}
					return !1;
				}
			}
		}
		return !0;
	}
	function xml_isLegalChar(chars) {
		for (let i = 0; i < chars.length; i++) {
			let n = chars.charCodeAt(i);
			if (!(n === 9 || n === 10 || n === 13 || n >= 32 && n <= 55295 || n >= 57344 && n <= 65533)) {
				if (n >= 55296 && n <= 56319 && i < chars.length - 1) {
					let n2 = chars.charCodeAt(i + 1);
					if (n2 >= 56320 && n2 <= 57343 && (n = (n - 55296) * 1024 + n2 - 56320 + 65536, i++, n >= 65536 && n <= 1114111)) continue;
				}
				return !1;
			}
		}
		return !0;
	}
	function xml_isPubidChar(chars) {
		for (let i = 0; i < chars.length; i++) {
			let n = chars.charCodeAt(i);
			if (!(n >= 97 && n <= 122 || n >= 65 && n <= 90 || n >= 39 && n <= 59 || n === 32 || n === 13 || n === 10 || n >= 35 && n <= 37 || n === 33 || n === 61 || n === 63 || n === 64 || n === 95)) return !1;
		}
		return !0;
	}
})), require_NamespaceAlgorithm = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.namespace_validate = namespace_validate, exports.namespace_validateAndExtract = namespace_validateAndExtract, exports.namespace_extractQName = namespace_extractQName;
	let DOMException_1 = require_DOMException(), infra_1 = require_lib$2(), XMLAlgorithm_1 = require_XMLAlgorithm();
	function namespace_validate(qualifiedName) {
		if (!(0, XMLAlgorithm_1.xml_isName)(qualifiedName)) throw new DOMException_1.InvalidCharacterError(`Invalid XML name: ${qualifiedName}`);
		if (!(0, XMLAlgorithm_1.xml_isQName)(qualifiedName)) throw new DOMException_1.InvalidCharacterError(`Invalid XML qualified name: ${qualifiedName}.`);
	}
	function namespace_validateAndExtract(namespace, qualifiedName) {
		namespace ||= null, namespace_validate(qualifiedName);
		let parts = qualifiedName.split(":"), prefix = parts.length === 2 ? parts[0] : null, localName = parts.length === 2 ? parts[1] : qualifiedName;
		if (prefix && namespace === null) throw new DOMException_1.NamespaceError("Qualified name includes a prefix but the namespace is null.");
		if (prefix === "xml" && namespace !== infra_1.namespace.XML) throw new DOMException_1.NamespaceError("Qualified name includes the \"xml\" prefix but the namespace is not the XML namespace.");
		if (namespace !== infra_1.namespace.XMLNS && (prefix === "xmlns" || qualifiedName === "xmlns")) throw new DOMException_1.NamespaceError("Qualified name includes the \"xmlns\" prefix but the namespace is not the XMLNS namespace.");
		if (namespace === infra_1.namespace.XMLNS && prefix !== "xmlns" && qualifiedName !== "xmlns") throw new DOMException_1.NamespaceError("Qualified name does not include the \"xmlns\" prefix but the namespace is the XMLNS namespace.");
		return [
			namespace,
			prefix,
			localName
		];
	}
	function namespace_extractQName(qualifiedName) {
		namespace_validate(qualifiedName);
		let parts = qualifiedName.split(":");
		return [parts.length === 2 ? parts[0] : null, parts.length === 2 ? parts[1] : qualifiedName];
	}
})), require_DocumentAlgorithm = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.document_elementInterface = document_elementInterface, exports.document_internalCreateElementNS = document_internalCreateElementNS, exports.document_adopt = document_adopt;
	let DOMImpl_1 = require_DOMImpl(), util_1 = require_util(), util_2 = require_lib$3(), ElementImpl_1 = require_ElementImpl(), CustomElementAlgorithm_1 = require_CustomElementAlgorithm(), TreeAlgorithm_1 = require_TreeAlgorithm(), NamespaceAlgorithm_1 = require_NamespaceAlgorithm(), DOMAlgorithm_1 = require_DOMAlgorithm(), ElementAlgorithm_1 = require_ElementAlgorithm(), MutationAlgorithm_1 = require_MutationAlgorithm();
	function document_elementInterface(name, namespace) {
		return ElementImpl_1.ElementImpl;
	}
	function document_internalCreateElementNS(document, namespace, qualifiedName, options) {
		let [ns, prefix, localName] = (0, NamespaceAlgorithm_1.namespace_validateAndExtract)(namespace, qualifiedName), is = null;
		return options !== void 0 && (is = (0, util_2.isString)(options) ? options : options.is), (0, ElementAlgorithm_1.element_createAnElement)(document, localName, ns, prefix, is, !0);
	}
	function document_adopt(node, document) {
		if (node._nodeDocument === document && node._parent === null) return;
		let oldDocument = node._nodeDocument;
		if (node._parent && (0, MutationAlgorithm_1.mutation_remove)(node, node._parent), document !== oldDocument) {
			let inclusiveDescendant = (0, TreeAlgorithm_1.tree_getFirstDescendantNode)(node, !0, !0);
			for (; inclusiveDescendant !== null;) {
				if (inclusiveDescendant._nodeDocument = document, util_1.Guard.isElementNode(inclusiveDescendant)) for (let attr of inclusiveDescendant._attributeList._asArray()) attr._nodeDocument = document;
				DOMImpl_1.dom.features.customElements && util_1.Guard.isElementNode(inclusiveDescendant) && inclusiveDescendant._customElementState === "custom" && (0, CustomElementAlgorithm_1.customElement_enqueueACustomElementCallbackReaction)(inclusiveDescendant, "adoptedCallback", [oldDocument, document]), DOMImpl_1.dom.features.steps && (0, DOMAlgorithm_1.dom_runAdoptingSteps)(inclusiveDescendant, oldDocument), inclusiveDescendant = (0, TreeAlgorithm_1.tree_getNextDescendantNode)(node, inclusiveDescendant, !0, !0);
			}
		}
	}
})), require_MutationAlgorithm = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.mutation_ensurePreInsertionValidity = mutation_ensurePreInsertionValidity, exports.mutation_preInsert = mutation_preInsert, exports.mutation_insert = mutation_insert, exports.mutation_append = mutation_append, exports.mutation_replace = mutation_replace, exports.mutation_replaceAll = mutation_replaceAll, exports.mutation_preRemove = mutation_preRemove, exports.mutation_remove = mutation_remove;
	let DOMImpl_1 = require_DOMImpl(), DOMException_1 = require_DOMException(), interfaces_1 = require_interfaces$2(), util_1 = require_util(), util_2 = require_lib$3(), infra_1 = require_lib$2(), CustomElementAlgorithm_1 = require_CustomElementAlgorithm(), TreeAlgorithm_1 = require_TreeAlgorithm(), NodeIteratorAlgorithm_1 = require_NodeIteratorAlgorithm(), ShadowTreeAlgorithm_1 = require_ShadowTreeAlgorithm(), MutationObserverAlgorithm_1 = require_MutationObserverAlgorithm(), DOMAlgorithm_1 = require_DOMAlgorithm(), DocumentAlgorithm_1 = require_DocumentAlgorithm();
	function mutation_ensurePreInsertionValidity(node, parent, child) {
		let parentNodeType = parent._nodeType, nodeNodeType = node._nodeType, childNodeType = child ? child._nodeType : null;
		if (parentNodeType !== interfaces_1.NodeType.Document && parentNodeType !== interfaces_1.NodeType.DocumentFragment && parentNodeType !== interfaces_1.NodeType.Element) throw new DOMException_1.HierarchyRequestError(`Only document, document fragment and element nodes can contain child nodes. Parent node is ${parent.nodeName}.`);
		if ((0, TreeAlgorithm_1.tree_isHostIncludingAncestorOf)(parent, node, !0)) throw new DOMException_1.HierarchyRequestError(`The node to be inserted cannot be an inclusive ancestor of parent node. Node is ${node.nodeName}, parent node is ${parent.nodeName}.`);
		if (child !== null && child._parent !== parent) throw new DOMException_1.NotFoundError(`The reference child node cannot be found under parent node. Child node is ${child.nodeName}, parent node is ${parent.nodeName}.`);
		if (nodeNodeType !== interfaces_1.NodeType.DocumentFragment && nodeNodeType !== interfaces_1.NodeType.DocumentType && nodeNodeType !== interfaces_1.NodeType.Element && nodeNodeType !== interfaces_1.NodeType.Text && nodeNodeType !== interfaces_1.NodeType.ProcessingInstruction && nodeNodeType !== interfaces_1.NodeType.CData && nodeNodeType !== interfaces_1.NodeType.Comment) throw new DOMException_1.HierarchyRequestError(`Only document fragment, document type, element, text, processing instruction, cdata section or comment nodes can be inserted. Node is ${node.nodeName}.`);
		if (nodeNodeType === interfaces_1.NodeType.Text && parentNodeType === interfaces_1.NodeType.Document) throw new DOMException_1.HierarchyRequestError(`Cannot insert a text node as a child of a document node. Node is ${node.nodeName}.`);
		if (nodeNodeType === interfaces_1.NodeType.DocumentType && parentNodeType !== interfaces_1.NodeType.Document) throw new DOMException_1.HierarchyRequestError(`A document type node can only be inserted under a document node. Parent node is ${parent.nodeName}.`);
		if (parentNodeType === interfaces_1.NodeType.Document) {
			if (nodeNodeType === interfaces_1.NodeType.DocumentFragment) {
				let eleCount = 0;
				for (let childNode of node._children) if (childNode._nodeType === interfaces_1.NodeType.Element) eleCount++;
				else if (childNode._nodeType === interfaces_1.NodeType.Text) throw new DOMException_1.HierarchyRequestError(`Cannot insert text a node as a child of a document node. Node is ${childNode.nodeName}.`);
				if (eleCount > 1) throw new DOMException_1.HierarchyRequestError(`A document node can only have one document element node. Document fragment to be inserted has ${eleCount} element nodes.`);
				if (eleCount === 1) {
					for (let ele of parent._children) if (ele._nodeType === interfaces_1.NodeType.Element) throw new DOMException_1.HierarchyRequestError("The document node already has a document element node.");
					if (child) {
						if (childNodeType === interfaces_1.NodeType.DocumentType) throw new DOMException_1.HierarchyRequestError("Cannot insert an element node before a document type node.");
						let doctypeChild = child._nextSibling;
						for (; doctypeChild;) {
							if (doctypeChild._nodeType === interfaces_1.NodeType.DocumentType) throw new DOMException_1.HierarchyRequestError("Cannot insert an element node before a document type node.");
							doctypeChild = doctypeChild._nextSibling;
						}
					}
				}
			} else if (nodeNodeType === interfaces_1.NodeType.Element) {
				for (let ele of parent._children) if (ele._nodeType === interfaces_1.NodeType.Element) throw new DOMException_1.HierarchyRequestError(`Document already has a document element node. Node is ${node.nodeName}.`);
				if (child) {
					if (childNodeType === interfaces_1.NodeType.DocumentType) throw new DOMException_1.HierarchyRequestError(`Cannot insert an element node before a document type node. Node is ${node.nodeName}.`);
					let doctypeChild = child._nextSibling;
					for (; doctypeChild;) {
						if (doctypeChild._nodeType === interfaces_1.NodeType.DocumentType) throw new DOMException_1.HierarchyRequestError(`Cannot insert an element node before a document type node. Node is ${node.nodeName}.`);
						doctypeChild = doctypeChild._nextSibling;
					}
				}
			} else if (nodeNodeType === interfaces_1.NodeType.DocumentType) {
				for (let ele of parent._children) if (ele._nodeType === interfaces_1.NodeType.DocumentType) throw new DOMException_1.HierarchyRequestError(`Document already has a document type node. Node is ${node.nodeName}.`);
				if (child) {
					let elementChild = child._previousSibling;
					for (; elementChild;) {
						if (elementChild._nodeType === interfaces_1.NodeType.Element) throw new DOMException_1.HierarchyRequestError(`Cannot insert a document type node before an element node. Node is ${node.nodeName}.`);
						elementChild = elementChild._previousSibling;
					}
				} else {
					let elementChild = parent._firstChild;
					for (; elementChild;) {
						if (elementChild._nodeType === interfaces_1.NodeType.Element) throw new DOMException_1.HierarchyRequestError(`Cannot insert a document type node before an element node. Node is ${node.nodeName}.`);
						elementChild = elementChild._nextSibling;
					}
				}
			}
		}
	}
	function mutation_preInsert(node, parent, child) {
		mutation_ensurePreInsertionValidity(node, parent, child);
		let referenceChild = child;
		return referenceChild === node && (referenceChild = node._nextSibling), (0, DocumentAlgorithm_1.document_adopt)(node, parent._nodeDocument), mutation_insert(node, parent, referenceChild), node;
	}
	function mutation_insert(node, parent, child, suppressObservers) {
		if (child === null && node._nodeType !== interfaces_1.NodeType.DocumentFragment) {
			mutation_insert_single(node, parent, suppressObservers);
			return;
		}
		let count = node._nodeType === interfaces_1.NodeType.DocumentFragment ? node._children.size : 1;
		if (child !== null && DOMImpl_1.dom.rangeList.size !== 0) {
			let index = (0, TreeAlgorithm_1.tree_index)(child);
			for (let range of DOMImpl_1.dom.rangeList) range._start[0] === parent && range._start[1] > index && (range._start[1] += count), range._end[0] === parent && range._end[1] > index && (range._end[1] += count);
		}
		let nodes = node._nodeType === interfaces_1.NodeType.DocumentFragment ? new Array(...node._children) : [node];
		if (node._nodeType === interfaces_1.NodeType.DocumentFragment) for (; node._firstChild;) mutation_remove(node._firstChild, node, !0);
		DOMImpl_1.dom.features.mutationObservers && node._nodeType === interfaces_1.NodeType.DocumentFragment && (0, MutationObserverAlgorithm_1.observer_queueTreeMutationRecord)(node, [], nodes, null, null);
		let previousSibling = child ? child._previousSibling : parent._lastChild, index = child === null ? -1 : (0, TreeAlgorithm_1.tree_index)(child);
		for (let i = 0; i < nodes.length; i++) {
			let node = nodes[i];
			if (util_1.Guard.isElementNode(node) && (util_1.Guard.isDocumentNode(parent) && (parent._documentElement = node), node._nodeDocument._hasNamespaces || node._namespace === null && node._namespacePrefix === null || (node._nodeDocument._hasNamespaces = !0)), node._parent = parent, child === null ? infra_1.set.append(parent._children, node) : (infra_1.set.insert(parent._children, node, index), index++), parent._firstChild === null) node._previousSibling = null, node._nextSibling = null, parent._firstChild = node, parent._lastChild = node;
			else {
				let prev = child ? child._previousSibling : parent._lastChild, next = child || null;
				node._previousSibling = prev, node._nextSibling = next, prev && (prev._nextSibling = node), next && (next._previousSibling = node), prev || (parent._firstChild = node), next || (parent._lastChild = node);
			}
			DOMImpl_1.dom.features.slots && parent._shadowRoot !== null && util_1.Guard.isSlotable(node) && (0, ShadowTreeAlgorithm_1.shadowTree_assignASlot)(node), DOMImpl_1.dom.features.steps && util_1.Guard.isTextNode(node) && (0, DOMAlgorithm_1.dom_runChildTextContentChangeSteps)(parent), DOMImpl_1.dom.features.slots && util_1.Guard.isShadowRoot((0, TreeAlgorithm_1.tree_rootNode)(parent)) && util_1.Guard.isSlot(parent) && (0, util_2.isEmpty)(parent._assignedNodes) && (0, ShadowTreeAlgorithm_1.shadowTree_signalASlotChange)(parent), DOMImpl_1.dom.features.slots && (0, ShadowTreeAlgorithm_1.shadowTree_assignSlotablesForATree)((0, TreeAlgorithm_1.tree_rootNode)(node));
			let inclusiveDescendant = (0, TreeAlgorithm_1.tree_getFirstDescendantNode)(node, !0, !0);
			for (; inclusiveDescendant !== null;) DOMImpl_1.dom.features.steps && (0, DOMAlgorithm_1.dom_runInsertionSteps)(inclusiveDescendant), DOMImpl_1.dom.features.customElements && util_1.Guard.isElementNode(inclusiveDescendant) && (0, ShadowTreeAlgorithm_1.shadowTree_isConnected)(inclusiveDescendant) && (util_1.Guard.isCustomElementNode(inclusiveDescendant) ? (0, CustomElementAlgorithm_1.customElement_enqueueACustomElementCallbackReaction)(inclusiveDescendant, "connectedCallback", []) : (0, CustomElementAlgorithm_1.customElement_tryToUpgrade)(inclusiveDescendant)), inclusiveDescendant = (0, TreeAlgorithm_1.tree_getNextDescendantNode)(node, inclusiveDescendant, !0, !0);
		}
		DOMImpl_1.dom.features.mutationObservers && (suppressObservers || (0, MutationObserverAlgorithm_1.observer_queueTreeMutationRecord)(parent, nodes, [], previousSibling, child));
	}
	function mutation_insert_single(node, parent, suppressObservers) {
		let previousSibling = parent._lastChild;
		if (util_1.Guard.isElementNode(node) && (util_1.Guard.isDocumentNode(parent) && (parent._documentElement = node), node._nodeDocument._hasNamespaces || node._namespace === null && node._namespacePrefix === null || (node._nodeDocument._hasNamespaces = !0)), node._parent = parent, parent._children.add(node), parent._firstChild === null) node._previousSibling = null, node._nextSibling = null, parent._firstChild = node, parent._lastChild = node;
		else {
			let prev = parent._lastChild;
			node._previousSibling = prev, node._nextSibling = null, prev && (prev._nextSibling = node), prev || (parent._firstChild = node), parent._lastChild = node;
		}
		DOMImpl_1.dom.features.slots && parent._shadowRoot !== null && util_1.Guard.isSlotable(node) && (0, ShadowTreeAlgorithm_1.shadowTree_assignASlot)(node), DOMImpl_1.dom.features.steps && util_1.Guard.isTextNode(node) && (0, DOMAlgorithm_1.dom_runChildTextContentChangeSteps)(parent), DOMImpl_1.dom.features.slots && util_1.Guard.isShadowRoot((0, TreeAlgorithm_1.tree_rootNode)(parent)) && util_1.Guard.isSlot(parent) && (0, util_2.isEmpty)(parent._assignedNodes) && (0, ShadowTreeAlgorithm_1.shadowTree_signalASlotChange)(parent), DOMImpl_1.dom.features.slots && (0, ShadowTreeAlgorithm_1.shadowTree_assignSlotablesForATree)((0, TreeAlgorithm_1.tree_rootNode)(node)), DOMImpl_1.dom.features.steps && (0, DOMAlgorithm_1.dom_runInsertionSteps)(node), DOMImpl_1.dom.features.customElements && util_1.Guard.isElementNode(node) && (0, ShadowTreeAlgorithm_1.shadowTree_isConnected)(node) && (util_1.Guard.isCustomElementNode(node) ? (0, CustomElementAlgorithm_1.customElement_enqueueACustomElementCallbackReaction)(node, "connectedCallback", []) : (0, CustomElementAlgorithm_1.customElement_tryToUpgrade)(node)), DOMImpl_1.dom.features.mutationObservers && (suppressObservers || (0, MutationObserverAlgorithm_1.observer_queueTreeMutationRecord)(parent, [node], [], previousSibling, null));
	}
	function mutation_append(node, parent) {
		return mutation_preInsert(node, parent, null);
	}
	function mutation_replace(child, node, parent) {
		if (parent._nodeType !== interfaces_1.NodeType.Document && parent._nodeType !== interfaces_1.NodeType.DocumentFragment && parent._nodeType !== interfaces_1.NodeType.Element) throw new DOMException_1.HierarchyRequestError(`Only document, document fragment and element nodes can contain child nodes. Parent node is ${parent.nodeName}.`);
		if ((0, TreeAlgorithm_1.tree_isHostIncludingAncestorOf)(parent, node, !0)) throw new DOMException_1.HierarchyRequestError(`The node to be inserted cannot be an ancestor of parent node. Node is ${node.nodeName}, parent node is ${parent.nodeName}.`);
		if (child._parent !== parent) throw new DOMException_1.NotFoundError(`The reference child node cannot be found under parent node. Child node is ${child.nodeName}, parent node is ${parent.nodeName}.`);
		if (node._nodeType !== interfaces_1.NodeType.DocumentFragment && node._nodeType !== interfaces_1.NodeType.DocumentType && node._nodeType !== interfaces_1.NodeType.Element && node._nodeType !== interfaces_1.NodeType.Text && node._nodeType !== interfaces_1.NodeType.ProcessingInstruction && node._nodeType !== interfaces_1.NodeType.CData && node._nodeType !== interfaces_1.NodeType.Comment) throw new DOMException_1.HierarchyRequestError(`Only document fragment, document type, element, text, processing instruction, cdata section or comment nodes can be inserted. Node is ${node.nodeName}.`);
		if (node._nodeType === interfaces_1.NodeType.Text && parent._nodeType === interfaces_1.NodeType.Document) throw new DOMException_1.HierarchyRequestError(`Cannot insert a text node as a child of a document node. Node is ${node.nodeName}.`);
		if (node._nodeType === interfaces_1.NodeType.DocumentType && parent._nodeType !== interfaces_1.NodeType.Document) throw new DOMException_1.HierarchyRequestError(`A document type node can only be inserted under a document node. Parent node is ${parent.nodeName}.`);
		if (parent._nodeType === interfaces_1.NodeType.Document) {
			if (node._nodeType === interfaces_1.NodeType.DocumentFragment) {
				let eleCount = 0;
				for (let childNode of node._children) if (childNode._nodeType === interfaces_1.NodeType.Element) eleCount++;
				else if (childNode._nodeType === interfaces_1.NodeType.Text) throw new DOMException_1.HierarchyRequestError(`Cannot insert text a node as a child of a document node. Node is ${childNode.nodeName}.`);
				if (eleCount > 1) throw new DOMException_1.HierarchyRequestError(`A document node can only have one document element node. Document fragment to be inserted has ${eleCount} element nodes.`);
				if (eleCount === 1) {
					for (let ele of parent._children) if (ele._nodeType === interfaces_1.NodeType.Element && ele !== child) throw new DOMException_1.HierarchyRequestError("The document node already has a document element node.");
					let doctypeChild = child._nextSibling;
					for (; doctypeChild;) {
						if (doctypeChild._nodeType === interfaces_1.NodeType.DocumentType) throw new DOMException_1.HierarchyRequestError("Cannot insert an element node before a document type node.");
						doctypeChild = doctypeChild._nextSibling;
					}
				}
			} else if (node._nodeType === interfaces_1.NodeType.Element) {
				for (let ele of parent._children) if (ele._nodeType === interfaces_1.NodeType.Element && ele !== child) throw new DOMException_1.HierarchyRequestError(`Document already has a document element node. Node is ${node.nodeName}.`);
				let doctypeChild = child._nextSibling;
				for (; doctypeChild;) {
					if (doctypeChild._nodeType === interfaces_1.NodeType.DocumentType) throw new DOMException_1.HierarchyRequestError(`Cannot insert an element node before a document type node. Node is ${node.nodeName}.`);
					doctypeChild = doctypeChild._nextSibling;
				}
			} else if (node._nodeType === interfaces_1.NodeType.DocumentType) {
				for (let ele of parent._children) if (ele._nodeType === interfaces_1.NodeType.DocumentType && ele !== child) throw new DOMException_1.HierarchyRequestError(`Document already has a document type node. Node is ${node.nodeName}.`);
				let elementChild = child._previousSibling;
				for (; elementChild;) {
					if (elementChild._nodeType === interfaces_1.NodeType.Element) throw new DOMException_1.HierarchyRequestError(`Cannot insert a document type node before an element node. Node is ${node.nodeName}.`);
					elementChild = elementChild._previousSibling;
				}
			}
		}
		let referenceChild = child._nextSibling;
		referenceChild === node && (referenceChild = node._nextSibling);
		let previousSibling = child._previousSibling;
		(0, DocumentAlgorithm_1.document_adopt)(node, parent._nodeDocument);
		let removedNodes = [];
		child._parent !== null && (removedNodes.push(child), mutation_remove(child, child._parent, !0));
		let nodes = [];
		return node._nodeType === interfaces_1.NodeType.DocumentFragment ? nodes = Array.from(node._children) : nodes.push(node), mutation_insert(node, parent, referenceChild, !0), DOMImpl_1.dom.features.mutationObservers && (0, MutationObserverAlgorithm_1.observer_queueTreeMutationRecord)(parent, nodes, removedNodes, previousSibling, referenceChild), child;
	}
	function mutation_replaceAll(node, parent) {
		node !== null && (0, DocumentAlgorithm_1.document_adopt)(node, parent._nodeDocument);
		let removedNodes = Array.from(parent._children), addedNodes = [];
		node && node._nodeType === interfaces_1.NodeType.DocumentFragment ? addedNodes = Array.from(node._children) : node !== null && addedNodes.push(node);
		for (let childNode of removedNodes) mutation_remove(childNode, parent, !0);
		node !== null && mutation_insert(node, parent, null, !0), DOMImpl_1.dom.features.mutationObservers && (0, MutationObserverAlgorithm_1.observer_queueTreeMutationRecord)(parent, addedNodes, removedNodes, null, null);
	}
	function mutation_preRemove(child, parent) {
		if (child._parent !== parent) throw new DOMException_1.NotFoundError(`The child node cannot be found under parent node. Child node is ${child.nodeName}, parent node is ${parent.nodeName}.`);
		return mutation_remove(child, parent), child;
	}
	function mutation_remove(node, parent, suppressObservers) {
		if (DOMImpl_1.dom.rangeList.size !== 0) {
			let index = (0, TreeAlgorithm_1.tree_index)(node);
			for (let range of DOMImpl_1.dom.rangeList) (0, TreeAlgorithm_1.tree_isDescendantOf)(node, range._start[0], !0) && (range._start = [parent, index]), (0, TreeAlgorithm_1.tree_isDescendantOf)(node, range._end[0], !0) && (range._end = [parent, index]), range._start[0] === parent && range._start[1] > index && range._start[1]--, range._end[0] === parent && range._end[1] > index && range._end[1]--;
			for (let range of DOMImpl_1.dom.rangeList) range._start[0] === parent && range._start[1] > index && --range._start[1], range._end[0] === parent && range._end[1] > index && --range._end[1];
		}
		if (DOMImpl_1.dom.features.steps) for (let iterator of (0, NodeIteratorAlgorithm_1.nodeIterator_iteratorList)()) iterator._root._nodeDocument === node._nodeDocument && (0, DOMAlgorithm_1.dom_runNodeIteratorPreRemovingSteps)(iterator, node);
		let oldPreviousSibling = node._previousSibling, oldNextSibling = node._nextSibling;
		util_1.Guard.isDocumentNode(parent) && util_1.Guard.isElementNode(node) && (parent._documentElement = null), node._parent = null, parent._children.delete(node);
		let prev = node._previousSibling, next = node._nextSibling;
		node._previousSibling = null, node._nextSibling = null, prev && (prev._nextSibling = next), next && (next._previousSibling = prev), prev || (parent._firstChild = next), next || (parent._lastChild = prev), DOMImpl_1.dom.features.slots && util_1.Guard.isSlotable(node) && node._assignedSlot !== null && (0, ShadowTreeAlgorithm_1.shadowTree_isAssigned)(node) && (0, ShadowTreeAlgorithm_1.shadowTree_assignSlotables)(node._assignedSlot), DOMImpl_1.dom.features.slots && util_1.Guard.isShadowRoot((0, TreeAlgorithm_1.tree_rootNode)(parent)) && util_1.Guard.isSlot(parent) && (0, util_2.isEmpty)(parent._assignedNodes) && (0, ShadowTreeAlgorithm_1.shadowTree_signalASlotChange)(parent), DOMImpl_1.dom.features.slots && (0, TreeAlgorithm_1.tree_getFirstDescendantNode)(node, !0, !1, (e) => util_1.Guard.isSlot(e)) !== null && ((0, ShadowTreeAlgorithm_1.shadowTree_assignSlotablesForATree)((0, TreeAlgorithm_1.tree_rootNode)(parent)), (0, ShadowTreeAlgorithm_1.shadowTree_assignSlotablesForATree)(node)), DOMImpl_1.dom.features.steps && (0, DOMAlgorithm_1.dom_runRemovingSteps)(node, parent), DOMImpl_1.dom.features.customElements && util_1.Guard.isCustomElementNode(node) && (0, CustomElementAlgorithm_1.customElement_enqueueACustomElementCallbackReaction)(node, "disconnectedCallback", []);
		let descendant = (0, TreeAlgorithm_1.tree_getFirstDescendantNode)(node, !1, !0);
		for (; descendant !== null;) DOMImpl_1.dom.features.steps && (0, DOMAlgorithm_1.dom_runRemovingSteps)(descendant, node), DOMImpl_1.dom.features.customElements && util_1.Guard.isCustomElementNode(descendant) && (0, CustomElementAlgorithm_1.customElement_enqueueACustomElementCallbackReaction)(descendant, "disconnectedCallback", []), descendant = (0, TreeAlgorithm_1.tree_getNextDescendantNode)(node, descendant, !1, !0);
		if (DOMImpl_1.dom.features.mutationObservers) {
			let inclusiveAncestor = (0, TreeAlgorithm_1.tree_getFirstAncestorNode)(parent, !0);
			for (; inclusiveAncestor !== null;) {
				for (let registered of inclusiveAncestor._registeredObserverList) registered.options.subtree && node._registeredObserverList.push({
					observer: registered.observer,
					options: registered.options,
					source: registered
				});
				inclusiveAncestor = (0, TreeAlgorithm_1.tree_getNextAncestorNode)(parent, inclusiveAncestor, !0);
			}
		}
		DOMImpl_1.dom.features.mutationObservers && (suppressObservers || (0, MutationObserverAlgorithm_1.observer_queueTreeMutationRecord)(parent, [], [node], oldPreviousSibling, oldNextSibling)), DOMImpl_1.dom.features.steps && util_1.Guard.isTextNode(node) && (0, DOMAlgorithm_1.dom_runChildTextContentChangeSteps)(parent);
	}
})), require_ElementAlgorithm = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.element_has = element_has, exports.element_change = element_change, exports.element_append = element_append, exports.element_remove = element_remove, exports.element_replace = element_replace, exports.element_getAnAttributeByName = element_getAnAttributeByName, exports.element_getAnAttributeByNamespaceAndLocalName = element_getAnAttributeByNamespaceAndLocalName, exports.element_getAnAttributeValue = element_getAnAttributeValue, exports.element_setAnAttribute = element_setAnAttribute, exports.element_setAnAttributeValue = element_setAnAttributeValue, exports.element_removeAnAttributeByName = element_removeAnAttributeByName, exports.element_removeAnAttributeByNamespaceAndLocalName = element_removeAnAttributeByNamespaceAndLocalName, exports.element_createAnElement = element_createAnElement, exports.element_insertAdjacent = element_insertAdjacent;
	let DOMImpl_1 = require_DOMImpl(), infra_1 = require_lib$2(), util_1 = require_util(), DOMException_1 = require_DOMException(), CreateAlgorithm_1 = require_CreateAlgorithm(), CustomElementAlgorithm_1 = require_CustomElementAlgorithm(), MutationObserverAlgorithm_1 = require_MutationObserverAlgorithm(), DOMAlgorithm_1 = require_DOMAlgorithm(), MutationAlgorithm_1 = require_MutationAlgorithm(), DocumentAlgorithm_1 = require_DocumentAlgorithm();
	function element_has(attribute, element) {
		return element._attributeList._asArray().indexOf(attribute) !== -1;
	}
	function element_change(attribute, element, value) {
		DOMImpl_1.dom.features.mutationObservers && (0, MutationObserverAlgorithm_1.observer_queueAttributeMutationRecord)(element, attribute._localName, attribute._namespace, attribute._value), DOMImpl_1.dom.features.customElements && util_1.Guard.isCustomElementNode(element) && (0, CustomElementAlgorithm_1.customElement_enqueueACustomElementCallbackReaction)(element, "attributeChangedCallback", [
			attribute._localName,
			attribute._value,
			value,
			attribute._namespace
		]), DOMImpl_1.dom.features.steps && (0, DOMAlgorithm_1.dom_runAttributeChangeSteps)(element, attribute._localName, attribute._value, value, attribute._namespace), attribute._value = value;
	}
	function element_append(attribute, element) {
		DOMImpl_1.dom.features.mutationObservers && (0, MutationObserverAlgorithm_1.observer_queueAttributeMutationRecord)(element, attribute._localName, attribute._namespace, null), DOMImpl_1.dom.features.customElements && util_1.Guard.isCustomElementNode(element) && (0, CustomElementAlgorithm_1.customElement_enqueueACustomElementCallbackReaction)(element, "attributeChangedCallback", [
			attribute._localName,
			null,
			attribute._value,
			attribute._namespace
		]), DOMImpl_1.dom.features.steps && (0, DOMAlgorithm_1.dom_runAttributeChangeSteps)(element, attribute._localName, null, attribute._value, attribute._namespace), element._attributeList._asArray().push(attribute), attribute._element = element, element._nodeDocument._hasNamespaces || attribute._namespace === null && attribute._namespacePrefix === null && attribute._localName !== "xmlns" || (element._nodeDocument._hasNamespaces = !0);
	}
	function element_remove(attribute, element) {
		DOMImpl_1.dom.features.mutationObservers && (0, MutationObserverAlgorithm_1.observer_queueAttributeMutationRecord)(element, attribute._localName, attribute._namespace, attribute._value), DOMImpl_1.dom.features.customElements && util_1.Guard.isCustomElementNode(element) && (0, CustomElementAlgorithm_1.customElement_enqueueACustomElementCallbackReaction)(element, "attributeChangedCallback", [
			attribute._localName,
			attribute._value,
			null,
			attribute._namespace
		]), DOMImpl_1.dom.features.steps && (0, DOMAlgorithm_1.dom_runAttributeChangeSteps)(element, attribute._localName, attribute._value, null, attribute._namespace);
		let index = element._attributeList._asArray().indexOf(attribute);
		element._attributeList._asArray().splice(index, 1), attribute._element = null;
	}
	function element_replace(oldAttr, newAttr, element) {
		DOMImpl_1.dom.features.mutationObservers && (0, MutationObserverAlgorithm_1.observer_queueAttributeMutationRecord)(element, oldAttr._localName, oldAttr._namespace, oldAttr._value), DOMImpl_1.dom.features.customElements && util_1.Guard.isCustomElementNode(element) && (0, CustomElementAlgorithm_1.customElement_enqueueACustomElementCallbackReaction)(element, "attributeChangedCallback", [
			oldAttr._localName,
			oldAttr._value,
			newAttr._value,
			oldAttr._namespace
		]), DOMImpl_1.dom.features.steps && (0, DOMAlgorithm_1.dom_runAttributeChangeSteps)(element, oldAttr._localName, oldAttr._value, newAttr._value, oldAttr._namespace);
		let index = element._attributeList._asArray().indexOf(oldAttr);
		index !== -1 && (element._attributeList._asArray()[index] = newAttr), oldAttr._element = null, newAttr._element = element, element._nodeDocument._hasNamespaces || newAttr._namespace === null && newAttr._namespacePrefix === null && newAttr._localName !== "xmlns" || (element._nodeDocument._hasNamespaces = !0);
	}
	function element_getAnAttributeByName(qualifiedName, element) {
		return element._namespace === infra_1.namespace.HTML && element._nodeDocument._type === "html" && (qualifiedName = qualifiedName.toLowerCase()), element._attributeList._asArray().find((attr) => attr._qualifiedName === qualifiedName) || null;
	}
	function element_getAnAttributeByNamespaceAndLocalName(namespace, localName, element) {
		let ns = namespace || null;
		return element._attributeList._asArray().find((attr) => attr._namespace === ns && attr._localName === localName) || null;
	}
	function element_getAnAttributeValue(element, localName, namespace = "") {
		let attr = element_getAnAttributeByNamespaceAndLocalName(namespace, localName, element);
		return attr === null ? "" : attr._value;
	}
	function element_setAnAttribute(attr, element) {
		if (attr._element !== null && attr._element !== element) throw new DOMException_1.InUseAttributeError(`This attribute already exists in the document: ${attr._qualifiedName} as a child of ${attr._element._qualifiedName}.`);
		let oldAttr = element_getAnAttributeByNamespaceAndLocalName(attr._namespace || "", attr._localName, element);
		return oldAttr === attr ? attr : (oldAttr === null ? element_append(attr, element) : element_replace(oldAttr, attr, element), oldAttr);
	}
	function element_setAnAttributeValue(element, localName, value, prefix = null, namespace = null) {
		let attribute = element_getAnAttributeByNamespaceAndLocalName(namespace || "", localName, element);
		if (attribute === null) {
			let newAttr = (0, CreateAlgorithm_1.create_attr)(element._nodeDocument, localName);
			newAttr._namespace = namespace, newAttr._namespacePrefix = prefix, newAttr._value = value, element_append(newAttr, element);
		} else element_change(attribute, element, value);
	}
	function element_removeAnAttributeByName(qualifiedName, element) {
		let attr = element_getAnAttributeByName(qualifiedName, element);
		return attr !== null && element_remove(attr, element), attr;
	}
	function element_removeAnAttributeByNamespaceAndLocalName(namespace, localName, element) {
		let attr = element_getAnAttributeByNamespaceAndLocalName(namespace, localName, element);
		return attr !== null && element_remove(attr, element), attr;
	}
	function element_createAnElement(document, localName, namespace, prefix = null, is = null, synchronousCustomElementsFlag = !1) {
		let result = null;
		if (!DOMImpl_1.dom.features.customElements) return result = (0, CreateAlgorithm_1.create_element)(document, localName, namespace, prefix), result._customElementState = "uncustomized", result._customElementDefinition = null, result._is = is, result;
		let definition = (0, CustomElementAlgorithm_1.customElement_lookUpACustomElementDefinition)(document, namespace, localName, is);
		if (definition !== null && definition.name !== definition.localName) result = new ((0, DocumentAlgorithm_1.document_elementInterface)(localName, infra_1.namespace.HTML))(), result._localName = localName, result._namespace = infra_1.namespace.HTML, result._namespacePrefix = prefix, result._customElementState = "undefined", result._customElementDefinition = null, result._is = is, result._nodeDocument = document, synchronousCustomElementsFlag ? (0, CustomElementAlgorithm_1.customElement_upgrade)(definition, result) : (0, CustomElementAlgorithm_1.customElement_enqueueACustomElementUpgradeReaction)(result, definition);
		else if (definition !== null) {
			if (synchronousCustomElementsFlag) try {
				let C = definition.constructor, result = new C();
				if (console.assert(result._customElementState !== void 0), console.assert(result._customElementDefinition !== void 0), console.assert(result._namespace === infra_1.namespace.HTML), result._attributeList.length !== 0) throw new DOMException_1.NotSupportedError("Custom element already has attributes.");
				if (result._children.size !== 0) throw new DOMException_1.NotSupportedError("Custom element already has child nodes.");
				if (result._parent !== null) throw new DOMException_1.NotSupportedError("Custom element already has a parent node.");
				if (result._nodeDocument !== document) throw new DOMException_1.NotSupportedError("Custom element is already in a document.");
				if (result._localName !== localName) throw new DOMException_1.NotSupportedError("Custom element has a different local name.");
				result._namespacePrefix = prefix, result._is = null;
			} catch {
				result = (0, CreateAlgorithm_1.create_htmlUnknownElement)(document, localName, infra_1.namespace.HTML, prefix), result._customElementState = "failed", result._customElementDefinition = null, result._is = null;
			}
			else result = (0, CreateAlgorithm_1.create_htmlElement)(document, localName, infra_1.namespace.HTML, prefix), result._customElementState = "undefined", result._customElementDefinition = null, result._is = null, (0, CustomElementAlgorithm_1.customElement_enqueueACustomElementUpgradeReaction)(result, definition);
		} else result = new ((0, DocumentAlgorithm_1.document_elementInterface)(localName, namespace))(), result._localName = localName, result._namespace = namespace, result._namespacePrefix = prefix, result._customElementState = "uncustomized", result._customElementDefinition = null, result._is = is, result._nodeDocument = document, namespace === infra_1.namespace.HTML && (is !== null || (0, CustomElementAlgorithm_1.customElement_isValidCustomElementName)(localName)) && (result._customElementState = "undefined");
		if (result === null) throw Error("Unable to create element.");
		return result;
	}
	function element_insertAdjacent(element, where, node) {
		switch (where.toLowerCase()) {
			case "beforebegin": return element._parent === null ? null : (0, MutationAlgorithm_1.mutation_preInsert)(node, element._parent, element);
			case "afterbegin": return (0, MutationAlgorithm_1.mutation_preInsert)(node, element, element._firstChild);
			case "beforeend": return (0, MutationAlgorithm_1.mutation_preInsert)(node, element, null);
			case "afterend": return element._parent === null ? null : (0, MutationAlgorithm_1.mutation_preInsert)(node, element._parent, element._nextSibling);
			default: throw new DOMException_1.SyntaxError("Invalid 'where' argument. \"beforebegin\", \"afterbegin\", \"beforeend\" or \"afterend\" expected");
		}
	}
})), require_AttrAlgorithm = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.attr_setAnExistingAttributeValue = attr_setAnExistingAttributeValue;
	let ElementAlgorithm_1 = require_ElementAlgorithm();
	function attr_setAnExistingAttributeValue(attribute, value) {
		attribute._element === null ? attribute._value = value : (0, ElementAlgorithm_1.element_change)(attribute, attribute._element, value);
	}
})), require_BoundaryPointAlgorithm = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.boundaryPoint_position = boundaryPoint_position;
	let interfaces_1 = require_interfaces$2(), TreeAlgorithm_1 = require_TreeAlgorithm();
	function boundaryPoint_position(bp, relativeTo) {
		let nodeA = bp[0], offsetA = bp[1], nodeB = relativeTo[0], offsetB = relativeTo[1];
		if (console.assert((0, TreeAlgorithm_1.tree_rootNode)(nodeA) === (0, TreeAlgorithm_1.tree_rootNode)(nodeB), "Boundary points must share the same root node."), nodeA === nodeB) return offsetA === offsetB ? interfaces_1.BoundaryPosition.Equal : offsetA < offsetB ? interfaces_1.BoundaryPosition.Before : interfaces_1.BoundaryPosition.After;
		if ((0, TreeAlgorithm_1.tree_isFollowing)(nodeB, nodeA)) {
			let pos = boundaryPoint_position([nodeB, offsetB], [nodeA, offsetA]);
			if (pos === interfaces_1.BoundaryPosition.Before) return interfaces_1.BoundaryPosition.After;
			if (pos === interfaces_1.BoundaryPosition.After) return interfaces_1.BoundaryPosition.Before;
		}
		if ((0, TreeAlgorithm_1.tree_isAncestorOf)(nodeB, nodeA)) {
			let child = nodeB;
			for (; !(0, TreeAlgorithm_1.tree_isChildOf)(nodeA, child);) child._parent !== null && (child = child._parent);
			if ((0, TreeAlgorithm_1.tree_index)(child) < offsetA) return interfaces_1.BoundaryPosition.After;
		}
		return interfaces_1.BoundaryPosition.Before;
	}
})), require_CharacterDataAlgorithm = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.characterData_replaceData = characterData_replaceData, exports.characterData_substringData = characterData_substringData;
	let DOMImpl_1 = require_DOMImpl(), util_1 = require_util(), DOMException_1 = require_DOMException(), TreeAlgorithm_1 = require_TreeAlgorithm(), MutationObserverAlgorithm_1 = require_MutationObserverAlgorithm(), DOMAlgorithm_1 = require_DOMAlgorithm();
	function characterData_replaceData(node, offset, count, data) {
		let length = (0, TreeAlgorithm_1.tree_nodeLength)(node);
		if (offset > length) throw new DOMException_1.IndexSizeError(`Offset exceeds character data length. Offset: ${offset}, Length: ${length}, Node is ${node.nodeName}.`);
		offset + count > length && (count = length - offset), DOMImpl_1.dom.features.mutationObservers && (0, MutationObserverAlgorithm_1.observer_queueMutationRecord)("characterData", node, null, null, node._data, [], [], null, null), node._data = node._data.substring(0, offset) + data + node._data.substring(offset + count);
		for (let range of DOMImpl_1.dom.rangeList) range._start[0] === node && range._start[1] > offset && range._start[1] <= offset + count && (range._start[1] = offset), range._end[0] === node && range._end[1] > offset && range._end[1] <= offset + count && (range._end[1] = offset), range._start[0] === node && range._start[1] > offset + count && (range._start[1] += data.length - count), range._end[0] === node && range._end[1] > offset + count && (range._end[1] += data.length - count);
		DOMImpl_1.dom.features.steps && util_1.Guard.isTextNode(node) && node._parent !== null && (0, DOMAlgorithm_1.dom_runChildTextContentChangeSteps)(node._parent);
	}
	function characterData_substringData(node, offset, count) {
		let length = (0, TreeAlgorithm_1.tree_nodeLength)(node);
		if (offset > length) throw new DOMException_1.IndexSizeError(`Offset exceeds character data length. Offset: ${offset}, Length: ${length}, Node is ${node.nodeName}.`);
		return offset + count > length ? node._data.substr(offset) : node._data.substr(offset, count);
	}
})), require_OrderedSetAlgorithm = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.orderedSet_parse = orderedSet_parse, exports.orderedSet_serialize = orderedSet_serialize, exports.orderedSet_sanitize = orderedSet_sanitize, exports.orderedSet_contains = orderedSet_contains;
	let infra_1 = require_lib$2();
	function orderedSet_parse(value) {
		let inputTokens = infra_1.string.splitAStringOnASCIIWhitespace(value);
		return new Set(inputTokens);
	}
	function orderedSet_serialize(tokens) {
		return [...tokens].join(" ");
	}
	function orderedSet_sanitize(value) {
		return orderedSet_serialize(orderedSet_parse(value));
	}
	function orderedSet_contains(set1, set2, caseSensitive) {
		for (let val2 of set2) {
			let found = !1;
			for (let val1 of set1) if (caseSensitive) {
				if (val1 === val2) {
					found = !0;
					break;
				}
			} else if (val1.toUpperCase() === val2.toUpperCase()) {
				found = !0;
				break;
			}
			if (!found) return !1;
		}
		return !0;
	}
})), require_DOMTokenListAlgorithm = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.tokenList_validationSteps = tokenList_validationSteps, exports.tokenList_updateSteps = tokenList_updateSteps, exports.tokenList_serializeSteps = tokenList_serializeSteps;
	let OrderedSetAlgorithm_1 = require_OrderedSetAlgorithm(), DOMAlgorithm_1 = require_DOMAlgorithm(), ElementAlgorithm_1 = require_ElementAlgorithm();
	function tokenList_validationSteps(tokenList, token) {
		if (!(0, DOMAlgorithm_1.dom_hasSupportedTokens)(tokenList._attribute._localName)) throw TypeError(`There are no supported tokens defined for attribute name: '${tokenList._attribute._localName}'.`);
		return (0, DOMAlgorithm_1.dom_getSupportedTokens)(tokenList._attribute._localName).has(token.toLowerCase());
	}
	function tokenList_updateSteps(tokenList) {
		(tokenList._element.hasAttribute(tokenList._attribute._localName) || tokenList._tokenSet.size !== 0) && (0, ElementAlgorithm_1.element_setAnAttributeValue)(tokenList._element, tokenList._attribute._localName, (0, OrderedSetAlgorithm_1.orderedSet_serialize)(tokenList._tokenSet));
	}
	function tokenList_serializeSteps(tokenList) {
		return (0, ElementAlgorithm_1.element_getAnAttributeValue)(tokenList._element, tokenList._attribute._localName);
	}
})), require_EventTargetAlgorithm = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.eventTarget_flatten = eventTarget_flatten, exports.eventTarget_flattenMore = eventTarget_flattenMore, exports.eventTarget_addEventListener = eventTarget_addEventListener, exports.eventTarget_removeEventListener = eventTarget_removeEventListener, exports.eventTarget_removeAllEventListeners = eventTarget_removeAllEventListeners;
	let util_1 = require_lib$3();
	function eventTarget_flatten(options) {
		return (0, util_1.isBoolean)(options) ? options : options.capture || !1;
	}
	function eventTarget_flattenMore(options) {
		let capture = eventTarget_flatten(options), once = !1, passive = !1;
		return (0, util_1.isBoolean)(options) || (once = options.once || !1, passive = options.passive || !1), [
			capture,
			passive,
			once
		];
	}
	function eventTarget_addEventListener(eventTarget, listener) {
		if (listener.callback !== null) {
			for (let i = 0; i < eventTarget._eventListenerList.length; i++) {
				let entry = eventTarget._eventListenerList[i];
				if (entry.type === listener.type && entry.callback.handleEvent === listener.callback.handleEvent && entry.capture === listener.capture) return;
			}
			eventTarget._eventListenerList.push(listener);
		}
	}
	function eventTarget_removeEventListener(eventTarget, listener, index) {
		listener.removed = !0, eventTarget._eventListenerList.splice(index, 1);
	}
	function eventTarget_removeAllEventListeners(eventTarget) {
		for (let e of eventTarget._eventListenerList) e.removed = !0;
		eventTarget._eventListenerList.length = 0;
	}
})), require_NodeAlgorithm = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.node_stringReplaceAll = node_stringReplaceAll, exports.node_clone = node_clone, exports.node_equals = node_equals, exports.node_listOfElementsWithQualifiedName = node_listOfElementsWithQualifiedName, exports.node_listOfElementsWithNamespace = node_listOfElementsWithNamespace, exports.node_listOfElementsWithClassNames = node_listOfElementsWithClassNames, exports.node_locateANamespacePrefix = node_locateANamespacePrefix, exports.node_locateANamespace = node_locateANamespace;
	let DOMImpl_1 = require_DOMImpl(), util_1 = require_util(), infra_1 = require_lib$2(), CreateAlgorithm_1 = require_CreateAlgorithm(), OrderedSetAlgorithm_1 = require_OrderedSetAlgorithm(), DOMAlgorithm_1 = require_DOMAlgorithm(), MutationAlgorithm_1 = require_MutationAlgorithm(), ElementAlgorithm_1 = require_ElementAlgorithm();
	function node_stringReplaceAll(str, parent) {
		let node = null;
		str !== "" && (node = (0, CreateAlgorithm_1.create_text)(parent._nodeDocument, str)), (0, MutationAlgorithm_1.mutation_replaceAll)(node, parent);
	}
	function node_clone(node, document = null, cloneChildrenFlag = !1) {
		document === null && (document = node._nodeDocument);
		let copy;
		if (util_1.Guard.isElementNode(node)) {
			copy = (0, ElementAlgorithm_1.element_createAnElement)(document, node._localName, node._namespace, node._namespacePrefix, node._is, !1);
			for (let attribute of node._attributeList) {
				let copyAttribute = node_clone(attribute, document);
				(0, ElementAlgorithm_1.element_append)(copyAttribute, copy);
			}
		} else if (util_1.Guard.isDocumentNode(node)) {
			let doc = (0, CreateAlgorithm_1.create_document)();
			doc._encoding = node._encoding, doc._contentType = node._contentType, doc._URL = node._URL, doc._origin = node._origin, doc._type = node._type, doc._mode = node._mode, copy = doc;
		} else if (util_1.Guard.isDocumentTypeNode(node)) copy = (0, CreateAlgorithm_1.create_documentType)(document, node._name, node._publicId, node._systemId);
		else if (util_1.Guard.isAttrNode(node)) {
			let attr = (0, CreateAlgorithm_1.create_attr)(document, node.localName);
			attr._namespace = node._namespace, attr._namespacePrefix = node._namespacePrefix, attr._value = node._value, copy = attr;
		} else copy = util_1.Guard.isExclusiveTextNode(node) ? (0, CreateAlgorithm_1.create_text)(document, node._data) : util_1.Guard.isCDATASectionNode(node) ? (0, CreateAlgorithm_1.create_cdataSection)(document, node._data) : util_1.Guard.isCommentNode(node) ? (0, CreateAlgorithm_1.create_comment)(document, node._data) : util_1.Guard.isProcessingInstructionNode(node) ? (0, CreateAlgorithm_1.create_processingInstruction)(document, node._target, node._data) : util_1.Guard.isDocumentFragmentNode(node) ? (0, CreateAlgorithm_1.create_documentFragment)(document) : Object.create(node);
		if (util_1.Guard.isDocumentNode(copy) ? (copy._nodeDocument = copy, document = copy) : copy._nodeDocument = document, DOMImpl_1.dom.features.steps && (0, DOMAlgorithm_1.dom_runCloningSteps)(copy, node, document, cloneChildrenFlag), cloneChildrenFlag) for (let child of node._children) {
			let childCopy = node_clone(child, document, !0);
			(0, MutationAlgorithm_1.mutation_append)(childCopy, copy);
		}
		return copy;
	}
	function node_equals(a, b) {
		if (a._nodeType !== b._nodeType) return !1;
		if (util_1.Guard.isDocumentTypeNode(a) && util_1.Guard.isDocumentTypeNode(b)) {
			if (a._name !== b._name || a._publicId !== b._publicId || a._systemId !== b._systemId) return !1;
		} else if (util_1.Guard.isElementNode(a) && util_1.Guard.isElementNode(b)) {
			if (a._namespace !== b._namespace || a._namespacePrefix !== b._namespacePrefix || a._localName !== b._localName || a._attributeList.length !== b._attributeList.length) return !1;
		} else if (util_1.Guard.isAttrNode(a) && util_1.Guard.isAttrNode(b)) {
			if (a._namespace !== b._namespace || a._localName !== b._localName || a._value !== b._value) return !1;
		} else if (util_1.Guard.isProcessingInstructionNode(a) && util_1.Guard.isProcessingInstructionNode(b)) {
			if (a._target !== b._target || a._data !== b._data) return !1;
		} else if (util_1.Guard.isCharacterDataNode(a) && util_1.Guard.isCharacterDataNode(b) && a._data !== b._data) return !1;
		if (util_1.Guard.isElementNode(a) && util_1.Guard.isElementNode(b)) {
			let attrMap = {};
			for (let attrA of a._attributeList) attrMap[attrA._localName] = attrA;
			for (let attrB of b._attributeList) {
				let attrA = attrMap[attrB._localName];
				if (!attrA || !node_equals(attrA, attrB)) return !1;
			}
		}
		if (a._children.size !== b._children.size) return !1;
		let itA = a._children[Symbol.iterator](), itB = b._children[Symbol.iterator](), resultA = itA.next(), resultB = itB.next();
		for (; !resultA.done && !resultB.done;) {
			let child1 = resultA.value, child2 = resultB.value;
			if (!node_equals(child1, child2)) return !1;
			resultA = itA.next(), resultB = itB.next();
		}
		return !0;
	}
	function node_listOfElementsWithQualifiedName(qualifiedName, root) {
		return qualifiedName === "*" ? (0, CreateAlgorithm_1.create_htmlCollection)(root) : root._nodeDocument._type === "html" ? (0, CreateAlgorithm_1.create_htmlCollection)(root, function(ele) {
			return ele._namespace === infra_1.namespace.HTML && ele._qualifiedName === qualifiedName.toLowerCase() || ele._namespace !== infra_1.namespace.HTML && ele._qualifiedName === qualifiedName;
		}) : (0, CreateAlgorithm_1.create_htmlCollection)(root, function(ele) {
			return ele._qualifiedName === qualifiedName;
		});
	}
	function node_listOfElementsWithNamespace(namespace, localName, root) {
		return namespace === "" && (namespace = null), namespace === "*" && localName === "*" ? (0, CreateAlgorithm_1.create_htmlCollection)(root) : namespace === "*" ? (0, CreateAlgorithm_1.create_htmlCollection)(root, function(ele) {
			return ele._localName === localName;
		}) : localName === "*" ? (0, CreateAlgorithm_1.create_htmlCollection)(root, function(ele) {
			return ele._namespace === namespace;
		}) : (0, CreateAlgorithm_1.create_htmlCollection)(root, function(ele) {
			return ele._localName === localName && ele._namespace === namespace;
		});
	}
	function node_listOfElementsWithClassNames(classNames, root) {
		let classes = (0, OrderedSetAlgorithm_1.orderedSet_parse)(classNames);
		if (classes.size === 0) return (0, CreateAlgorithm_1.create_htmlCollection)(root, () => !1);
		let caseSensitive = root._nodeDocument._mode !== "quirks";
		return (0, CreateAlgorithm_1.create_htmlCollection)(root, function(ele) {
			let eleClasses = ele.classList;
			return (0, OrderedSetAlgorithm_1.orderedSet_contains)(eleClasses._tokenSet, classes, caseSensitive);
		});
	}
	function node_locateANamespacePrefix(element, namespace) {
		if (element._namespace === namespace && element._namespacePrefix !== null) return element._namespacePrefix;
		for (let i = 0; i < element._attributeList.length; i++) {
			let attr = element._attributeList[i];
			if (attr._namespacePrefix === "xmlns" && attr._value === namespace) return attr._localName;
		}
		return element._parent && util_1.Guard.isElementNode(element._parent) ? node_locateANamespacePrefix(element._parent, namespace) : null;
	}
	function node_locateANamespace(node, prefix) {
		if (util_1.Guard.isElementNode(node)) {
			if (node._namespace !== null && node._namespacePrefix === prefix) return node._namespace;
			for (let i = 0; i < node._attributeList.length; i++) {
				let attr = node._attributeList[i];
				if (attr._namespace === infra_1.namespace.XMLNS && attr._namespacePrefix === "xmlns" && attr._localName === prefix || prefix === null && attr._namespace === infra_1.namespace.XMLNS && attr._namespacePrefix === null && attr._localName === "xmlns") return attr._value || null;
			}
			return node.parentElement === null ? null : node_locateANamespace(node.parentElement, prefix);
		}
		return util_1.Guard.isDocumentNode(node) ? node.documentElement === null ? null : node_locateANamespace(node.documentElement, prefix) : util_1.Guard.isDocumentTypeNode(node) || util_1.Guard.isDocumentFragmentNode(node) ? null : util_1.Guard.isAttrNode(node) ? node._element === null ? null : node_locateANamespace(node._element, prefix) : !node._parent || !util_1.Guard.isElementNode(node._parent) ? null : node_locateANamespace(node._parent, prefix);
	}
})), require_ParentNodeAlgorithm = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.parentNode_convertNodesIntoANode = parentNode_convertNodesIntoANode;
	let util_1 = require_lib$3(), CreateAlgorithm_1 = require_CreateAlgorithm();
	function parentNode_convertNodesIntoANode(nodes, document) {
		let node = null;
		for (let i = 0; i < nodes.length; i++) {
			let item = nodes[i];
			if ((0, util_1.isString)(item)) {
				let text = (0, CreateAlgorithm_1.create_text)(document, item);
				nodes[i] = text;
			}
		}
		if (nodes.length === 1) node = nodes[0];
		else {
			node = (0, CreateAlgorithm_1.create_documentFragment)(document);
			let ns = node;
			for (let item of nodes) ns.appendChild(item);
		}
		return node;
	}
})), require_TextAlgorithm = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.text_contiguousTextNodes = text_contiguousTextNodes, exports.text_contiguousExclusiveTextNodes = text_contiguousExclusiveTextNodes, exports.text_descendantTextContent = text_descendantTextContent, exports.text_split = text_split;
	let DOMImpl_1 = require_DOMImpl(), util_1 = require_util(), DOMException_1 = require_DOMException(), CreateAlgorithm_1 = require_CreateAlgorithm(), TreeAlgorithm_1 = require_TreeAlgorithm(), CharacterDataAlgorithm_1 = require_CharacterDataAlgorithm(), MutationAlgorithm_1 = require_MutationAlgorithm();
	function text_contiguousTextNodes(node, self = !1) {
		return { [Symbol.iterator]() {
			let currentNode = node;
			for (; currentNode && util_1.Guard.isTextNode(currentNode._previousSibling);) currentNode = currentNode._previousSibling;
			return { next() {
				if (currentNode && !self && currentNode === node && (currentNode = util_1.Guard.isTextNode(currentNode._nextSibling) ? currentNode._nextSibling : null), currentNode === null) return {
					done: !0,
					value: null
				};
				{
					let result = {
						done: !1,
						value: currentNode
					};
					return currentNode = util_1.Guard.isTextNode(currentNode._nextSibling) ? currentNode._nextSibling : null, result;
				}
			} };
		} };
	}
	function text_contiguousExclusiveTextNodes(node, self = !1) {
		return { [Symbol.iterator]() {
			let currentNode = node;
			for (; currentNode && util_1.Guard.isExclusiveTextNode(currentNode._previousSibling);) currentNode = currentNode._previousSibling;
			return { next() {
				if (currentNode && !self && currentNode === node && (currentNode = util_1.Guard.isExclusiveTextNode(currentNode._nextSibling) ? currentNode._nextSibling : null), currentNode === null) return {
					done: !0,
					value: null
				};
				{
					let result = {
						done: !1,
						value: currentNode
					};
					return currentNode = util_1.Guard.isExclusiveTextNode(currentNode._nextSibling) ? currentNode._nextSibling : null, result;
				}
			} };
		} };
	}
	function text_descendantTextContent(node) {
		let contents = "", text = (0, TreeAlgorithm_1.tree_getFirstDescendantNode)(node, !1, !1, (e) => util_1.Guard.isTextNode(e));
		for (; text !== null;) contents += text._data, text = (0, TreeAlgorithm_1.tree_getNextDescendantNode)(node, text, !1, !1, (e) => util_1.Guard.isTextNode(e));
		return contents;
	}
	function text_split(node, offset) {
		let length = node._data.length;
		if (offset > length) throw new DOMException_1.IndexSizeError();
		let count = length - offset, newData = (0, CharacterDataAlgorithm_1.characterData_substringData)(node, offset, count), newNode = (0, CreateAlgorithm_1.create_text)(node._nodeDocument, newData), parent = node._parent;
		if (parent !== null) {
			(0, MutationAlgorithm_1.mutation_insert)(newNode, parent, node._nextSibling);
			for (let range of DOMImpl_1.dom.rangeList) {
				range._start[0] === node && range._start[1] > offset && (range._start[0] = newNode, range._start[1] -= offset), range._end[0] === node && range._end[1] > offset && (range._end[0] = newNode, range._end[1] -= offset);
				let index = (0, TreeAlgorithm_1.tree_index)(node);
				range._start[0] === parent && range._start[1] === index + 1 && range._start[1]++, range._end[0] === parent && range._end[1] === index + 1 && range._end[1]++;
			}
		}
		return (0, CharacterDataAlgorithm_1.characterData_replaceData)(node, offset, count, ""), newNode;
	}
})), require_RangeAlgorithm = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.range_collapsed = range_collapsed, exports.range_root = range_root, exports.range_isContained = range_isContained, exports.range_isPartiallyContained = range_isPartiallyContained, exports.range_setTheStart = range_setTheStart, exports.range_setTheEnd = range_setTheEnd, exports.range_select = range_select, exports.range_extract = range_extract, exports.range_cloneTheContents = range_cloneTheContents, exports.range_insert = range_insert, exports.range_getContainedNodes = range_getContainedNodes, exports.range_getPartiallyContainedNodes = range_getPartiallyContainedNodes;
	let interfaces_1 = require_interfaces$2(), DOMException_1 = require_DOMException(), util_1 = require_util(), CreateAlgorithm_1 = require_CreateAlgorithm(), TreeAlgorithm_1 = require_TreeAlgorithm(), BoundaryPointAlgorithm_1 = require_BoundaryPointAlgorithm(), CharacterDataAlgorithm_1 = require_CharacterDataAlgorithm(), NodeAlgorithm_1 = require_NodeAlgorithm(), MutationAlgorithm_1 = require_MutationAlgorithm(), TextAlgorithm_1 = require_TextAlgorithm();
	function range_collapsed(range) {
		return range._startNode === range._endNode && range._startOffset === range._endOffset;
	}
	function range_root(range) {
		return (0, TreeAlgorithm_1.tree_rootNode)(range._startNode);
	}
	function range_isContained(node, range) {
		return (0, TreeAlgorithm_1.tree_rootNode)(node) === range_root(range) && (0, BoundaryPointAlgorithm_1.boundaryPoint_position)([node, 0], range._start) === interfaces_1.BoundaryPosition.After && (0, BoundaryPointAlgorithm_1.boundaryPoint_position)([node, (0, TreeAlgorithm_1.tree_nodeLength)(node)], range._end) === interfaces_1.BoundaryPosition.Before;
	}
	function range_isPartiallyContained(node, range) {
		let startCheck = (0, TreeAlgorithm_1.tree_isAncestorOf)(range._startNode, node, !0), endCheck = (0, TreeAlgorithm_1.tree_isAncestorOf)(range._endNode, node, !0);
		return startCheck && !endCheck || !startCheck && endCheck;
	}
	function range_setTheStart(range, node, offset) {
		if (util_1.Guard.isDocumentTypeNode(node)) throw new DOMException_1.InvalidNodeTypeError();
		if (offset > (0, TreeAlgorithm_1.tree_nodeLength)(node)) throw new DOMException_1.IndexSizeError();
		let bp = [node, offset];
		(range_root(range) !== (0, TreeAlgorithm_1.tree_rootNode)(node) || (0, BoundaryPointAlgorithm_1.boundaryPoint_position)(bp, range._end) === interfaces_1.BoundaryPosition.After) && (range._end = bp), range._start = bp;
	}
	function range_setTheEnd(range, node, offset) {
		if (util_1.Guard.isDocumentTypeNode(node)) throw new DOMException_1.InvalidNodeTypeError();
		if (offset > (0, TreeAlgorithm_1.tree_nodeLength)(node)) throw new DOMException_1.IndexSizeError();
		let bp = [node, offset];
		(range_root(range) !== (0, TreeAlgorithm_1.tree_rootNode)(node) || (0, BoundaryPointAlgorithm_1.boundaryPoint_position)(bp, range._start) === interfaces_1.BoundaryPosition.Before) && (range._start = bp), range._end = bp;
	}
	function range_select(node, range) {
		let parent = node._parent;
		if (parent === null) throw new DOMException_1.InvalidNodeTypeError();
		let index = (0, TreeAlgorithm_1.tree_index)(node);
		range._start = [parent, index], range._end = [parent, index + 1];
	}
	function range_extract(range) {
		let fragment = (0, CreateAlgorithm_1.create_documentFragment)(range._startNode._nodeDocument);
		if (range_collapsed(range)) return fragment;
		let originalStartNode = range._startNode, originalStartOffset = range._startOffset, originalEndNode = range._endNode, originalEndOffset = range._endOffset;
		if (originalStartNode === originalEndNode && util_1.Guard.isCharacterDataNode(originalStartNode)) {
			let clone = (0, NodeAlgorithm_1.node_clone)(originalStartNode);
			return clone._data = (0, CharacterDataAlgorithm_1.characterData_substringData)(originalStartNode, originalStartOffset, originalEndOffset - originalStartOffset), (0, MutationAlgorithm_1.mutation_append)(clone, fragment), (0, CharacterDataAlgorithm_1.characterData_replaceData)(originalStartNode, originalStartOffset, originalEndOffset - originalStartOffset, ""), fragment;
		}
		let commonAncestor = originalStartNode;
		for (; !(0, TreeAlgorithm_1.tree_isAncestorOf)(originalEndNode, commonAncestor, !0);) {
			if (commonAncestor._parent === null) throw Error("Parent node  is null.");
			commonAncestor = commonAncestor._parent;
		}
		let firstPartiallyContainedChild = null;
		if (!(0, TreeAlgorithm_1.tree_isAncestorOf)(originalEndNode, originalStartNode, !0)) {
			for (let node of commonAncestor._children) if (range_isPartiallyContained(node, range)) {
				firstPartiallyContainedChild = node;
				break;
			}
		}
		let lastPartiallyContainedChild = null;
		if (!(0, TreeAlgorithm_1.tree_isAncestorOf)(originalStartNode, originalEndNode, !0)) {
			let children = [...commonAncestor._children];
			for (let i = children.length - 1; i > 0; i--) {
				let node = children[i];
				if (range_isPartiallyContained(node, range)) {
					lastPartiallyContainedChild = node;
					break;
				}
			}
		}
		let containedChildren = [];
		for (let child of commonAncestor._children) if (range_isContained(child, range)) {
			if (util_1.Guard.isDocumentTypeNode(child)) throw new DOMException_1.HierarchyRequestError();
			containedChildren.push(child);
		}
		let newNode, newOffset;
		if ((0, TreeAlgorithm_1.tree_isAncestorOf)(originalEndNode, originalStartNode, !0)) newNode = originalStartNode, newOffset = originalStartOffset;
		else {
			let referenceNode = originalStartNode;
			for (; referenceNode._parent !== null && !(0, TreeAlgorithm_1.tree_isAncestorOf)(originalEndNode, referenceNode._parent);) referenceNode = referenceNode._parent;
			if (referenceNode._parent === null) throw Error("Parent node is null.");
			newNode = referenceNode._parent, newOffset = 1 + (0, TreeAlgorithm_1.tree_index)(referenceNode);
		}
		if (util_1.Guard.isCharacterDataNode(firstPartiallyContainedChild)) {
			let clone = (0, NodeAlgorithm_1.node_clone)(originalStartNode);
			clone._data = (0, CharacterDataAlgorithm_1.characterData_substringData)(originalStartNode, originalStartOffset, (0, TreeAlgorithm_1.tree_nodeLength)(originalStartNode) - originalStartOffset), (0, MutationAlgorithm_1.mutation_append)(clone, fragment), (0, CharacterDataAlgorithm_1.characterData_replaceData)(originalStartNode, originalStartOffset, (0, TreeAlgorithm_1.tree_nodeLength)(originalStartNode) - originalStartOffset, "");
		} else if (firstPartiallyContainedChild !== null) {
			let clone = (0, NodeAlgorithm_1.node_clone)(firstPartiallyContainedChild);
			(0, MutationAlgorithm_1.mutation_append)(clone, fragment);
			let subfragment = range_extract((0, CreateAlgorithm_1.create_range)([originalStartNode, originalStartOffset], [firstPartiallyContainedChild, (0, TreeAlgorithm_1.tree_nodeLength)(firstPartiallyContainedChild)]));
			(0, MutationAlgorithm_1.mutation_append)(subfragment, clone);
		}
		for (let child of containedChildren) (0, MutationAlgorithm_1.mutation_append)(child, fragment);
		if (util_1.Guard.isCharacterDataNode(lastPartiallyContainedChild)) {
			let clone = (0, NodeAlgorithm_1.node_clone)(originalEndNode);
			clone._data = (0, CharacterDataAlgorithm_1.characterData_substringData)(originalEndNode, 0, originalEndOffset), (0, MutationAlgorithm_1.mutation_append)(clone, fragment), (0, CharacterDataAlgorithm_1.characterData_replaceData)(originalEndNode, 0, originalEndOffset, "");
		} else if (lastPartiallyContainedChild !== null) {
			let clone = (0, NodeAlgorithm_1.node_clone)(lastPartiallyContainedChild);
			(0, MutationAlgorithm_1.mutation_append)(clone, fragment);
			let subfragment = range_extract((0, CreateAlgorithm_1.create_range)([lastPartiallyContainedChild, 0], [originalEndNode, originalEndOffset]));
			(0, MutationAlgorithm_1.mutation_append)(subfragment, clone);
		}
		return range._start = [newNode, newOffset], range._end = [newNode, newOffset], fragment;
	}
	function range_cloneTheContents(range) {
		let fragment = (0, CreateAlgorithm_1.create_documentFragment)(range._startNode._nodeDocument);
		if (range_collapsed(range)) return fragment;
		let originalStartNode = range._startNode, originalStartOffset = range._startOffset, originalEndNode = range._endNode, originalEndOffset = range._endOffset;
		if (originalStartNode === originalEndNode && util_1.Guard.isCharacterDataNode(originalStartNode)) {
			let clone = (0, NodeAlgorithm_1.node_clone)(originalStartNode);
			clone._data = (0, CharacterDataAlgorithm_1.characterData_substringData)(originalStartNode, originalStartOffset, originalEndOffset - originalStartOffset), (0, MutationAlgorithm_1.mutation_append)(clone, fragment);
		}
		let commonAncestor = originalStartNode;
		for (; !(0, TreeAlgorithm_1.tree_isAncestorOf)(originalEndNode, commonAncestor, !0);) {
			if (commonAncestor._parent === null) throw Error("Parent node  is null.");
			commonAncestor = commonAncestor._parent;
		}
		let firstPartiallyContainedChild = null;
		if (!(0, TreeAlgorithm_1.tree_isAncestorOf)(originalEndNode, originalStartNode, !0)) {
			for (let node of commonAncestor._children) if (range_isPartiallyContained(node, range)) {
				firstPartiallyContainedChild = node;
				break;
			}
		}
		let lastPartiallyContainedChild = null;
		if (!(0, TreeAlgorithm_1.tree_isAncestorOf)(originalStartNode, originalEndNode, !0)) {
			let children = [...commonAncestor._children];
			for (let i = children.length - 1; i > 0; i--) {
				let node = children[i];
				if (range_isPartiallyContained(node, range)) {
					lastPartiallyContainedChild = node;
					break;
				}
			}
		}
		let containedChildren = [];
		for (let child of commonAncestor._children) if (range_isContained(child, range)) {
			if (util_1.Guard.isDocumentTypeNode(child)) throw new DOMException_1.HierarchyRequestError();
			containedChildren.push(child);
		}
		if (util_1.Guard.isCharacterDataNode(firstPartiallyContainedChild)) {
			let clone = (0, NodeAlgorithm_1.node_clone)(originalStartNode);
			clone._data = (0, CharacterDataAlgorithm_1.characterData_substringData)(originalStartNode, originalStartOffset, (0, TreeAlgorithm_1.tree_nodeLength)(originalStartNode) - originalStartOffset), (0, MutationAlgorithm_1.mutation_append)(clone, fragment);
		} else if (firstPartiallyContainedChild !== null) {
			let clone = (0, NodeAlgorithm_1.node_clone)(firstPartiallyContainedChild);
			(0, MutationAlgorithm_1.mutation_append)(clone, fragment);
			let subfragment = range_cloneTheContents((0, CreateAlgorithm_1.create_range)([originalStartNode, originalStartOffset], [firstPartiallyContainedChild, (0, TreeAlgorithm_1.tree_nodeLength)(firstPartiallyContainedChild)]));
			(0, MutationAlgorithm_1.mutation_append)(subfragment, clone);
		}
		for (let child of containedChildren) {
			let clone = (0, NodeAlgorithm_1.node_clone)(child);
			(0, MutationAlgorithm_1.mutation_append)(clone, fragment);
		}
		if (util_1.Guard.isCharacterDataNode(lastPartiallyContainedChild)) {
			let clone = (0, NodeAlgorithm_1.node_clone)(originalEndNode);
			clone._data = (0, CharacterDataAlgorithm_1.characterData_substringData)(originalEndNode, 0, originalEndOffset), (0, MutationAlgorithm_1.mutation_append)(clone, fragment);
		} else if (lastPartiallyContainedChild !== null) {
			let clone = (0, NodeAlgorithm_1.node_clone)(lastPartiallyContainedChild);
			fragment.append(clone);
			let subfragment = range_extract((0, CreateAlgorithm_1.create_range)([lastPartiallyContainedChild, 0], [originalEndNode, originalEndOffset]));
			(0, MutationAlgorithm_1.mutation_append)(subfragment, clone);
		}
		return fragment;
	}
	function range_insert(node, range) {
		if (util_1.Guard.isProcessingInstructionNode(range._startNode) || util_1.Guard.isCommentNode(range._startNode) || util_1.Guard.isTextNode(range._startNode) && range._startNode._parent === null || range._startNode === node) throw new DOMException_1.HierarchyRequestError();
		let referenceNode = null;
		if (util_1.Guard.isTextNode(range._startNode)) referenceNode = range._startNode;
		else {
			let index = 0;
			for (let child of range._startNode._children) {
				if (index === range._startOffset) {
					referenceNode = child;
					break;
				}
				index++;
			}
		}
		let parent;
		if (referenceNode === null) parent = range._startNode;
		else {
			if (referenceNode._parent === null) throw Error("Parent node is null.");
			parent = referenceNode._parent;
		}
		(0, MutationAlgorithm_1.mutation_ensurePreInsertionValidity)(node, parent, referenceNode), util_1.Guard.isTextNode(range._startNode) && (referenceNode = (0, TextAlgorithm_1.text_split)(range._startNode, range._startOffset)), node === referenceNode && (referenceNode = node._nextSibling), node._parent !== null && (0, MutationAlgorithm_1.mutation_remove)(node, node._parent);
		let newOffset = referenceNode === null ? (0, TreeAlgorithm_1.tree_nodeLength)(parent) : (0, TreeAlgorithm_1.tree_index)(referenceNode);
		util_1.Guard.isDocumentFragmentNode(node) ? newOffset += (0, TreeAlgorithm_1.tree_nodeLength)(node) : newOffset++, (0, MutationAlgorithm_1.mutation_preInsert)(node, parent, referenceNode), range_collapsed(range) && (range._end = [parent, newOffset]);
	}
	function range_getContainedNodes(range) {
		return { [Symbol.iterator]: () => {
			let container = range.commonAncestorContainer, currentNode = (0, TreeAlgorithm_1.tree_getFirstDescendantNode)(container);
			return { next: () => {
				for (; currentNode && !range_isContained(currentNode, range);) currentNode = (0, TreeAlgorithm_1.tree_getNextDescendantNode)(container, currentNode);
				if (currentNode === null) return {
					done: !0,
					value: null
				};
				{
					let result = {
						done: !1,
						value: currentNode
					};
					return currentNode = (0, TreeAlgorithm_1.tree_getNextDescendantNode)(container, currentNode), result;
				}
			} };
		} };
	}
	function range_getPartiallyContainedNodes(range) {
		return { [Symbol.iterator]: () => {
			let container = range.commonAncestorContainer, currentNode = (0, TreeAlgorithm_1.tree_getFirstDescendantNode)(container);
			return { next: () => {
				for (; currentNode && !range_isPartiallyContained(currentNode, range);) currentNode = (0, TreeAlgorithm_1.tree_getNextDescendantNode)(container, currentNode);
				if (currentNode === null) return {
					done: !0,
					value: null
				};
				{
					let result = {
						done: !1,
						value: currentNode
					};
					return currentNode = (0, TreeAlgorithm_1.tree_getNextDescendantNode)(container, currentNode), result;
				}
			} };
		} };
	}
})), require_SelectorsAlgorithm = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.selectors_scopeMatchASelectorsString = selectors_scopeMatchASelectorsString;
	let DOMException_1 = require_DOMException();
	function selectors_scopeMatchASelectorsString(selectors, node) {
		throw new DOMException_1.NotSupportedError();
	}
})), require_TreeWalkerAlgorithm = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.treeWalker_traverseChildren = treeWalker_traverseChildren, exports.treeWalker_traverseSiblings = treeWalker_traverseSiblings;
	let interfaces_1 = require_interfaces$2(), TraversalAlgorithm_1 = require_TraversalAlgorithm();
	function treeWalker_traverseChildren(walker, first) {
		let node = first ? walker._current._firstChild : walker._current._lastChild;
		for (; node !== null;) {
			let result = (0, TraversalAlgorithm_1.traversal_filter)(walker, node);
			if (result === interfaces_1.FilterResult.Accept) return walker._current = node, node;
			if (result === interfaces_1.FilterResult.Skip) {
				let child = first ? node._firstChild : node._lastChild;
				if (child !== null) {
					node = child;
					continue;
				}
			}
			for (; node !== null;) {
				let sibling = first ? node._nextSibling : node._previousSibling;
				if (sibling !== null) {
					node = sibling;
					break;
				}
				let parent = node._parent;
				if (parent === null || parent === walker._root || parent === walker._current) return null;
				node = parent;
			}
		}
		return null;
	}
	function treeWalker_traverseSiblings(walker, next) {
		let node = walker._current;
		if (node === walker._root) return null;
		for (;;) {
			let sibling = next ? node._nextSibling : node._previousSibling;
			for (; sibling !== null;) {
				node = sibling;
				let result = (0, TraversalAlgorithm_1.traversal_filter)(walker, node);
				if (result === interfaces_1.FilterResult.Accept) return walker._current = node, node;
				sibling = next ? node._firstChild : node._lastChild, (result === interfaces_1.FilterResult.Reject || sibling === null) && (sibling = next ? node._nextSibling : node._previousSibling);
			}
			if (node = node._parent, node === null || node === walker._root || (0, TraversalAlgorithm_1.traversal_filter)(walker, node) === interfaces_1.FilterResult.Accept) return null;
		}
	}
})), require_algorithm = __commonJSMin(((exports, module, this$1) => {
	var __createBinding = this$1 && this$1.__createBinding || (Object.create ? (function(o, m, k, k2) {
		k2 === void 0 && (k2 = k);
		var desc = Object.getOwnPropertyDescriptor(m, k);
		(!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = {
			enumerable: !0,
			get: function() {
				return m[k];
			}
		}), Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		k2 === void 0 && (k2 = k), o[k2] = m[k];
	})), __exportStar = this$1 && this$1.__exportStar || function(m, exports) {
		for (var p in m) p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p) && __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), __exportStar(require_AbortAlgorithm(), exports), __exportStar(require_AttrAlgorithm(), exports), __exportStar(require_BoundaryPointAlgorithm(), exports), __exportStar(require_CharacterDataAlgorithm(), exports), __exportStar(require_CreateAlgorithm(), exports), __exportStar(require_CustomElementAlgorithm(), exports), __exportStar(require_DocumentAlgorithm(), exports), __exportStar(require_DOMAlgorithm(), exports), __exportStar(require_DOMTokenListAlgorithm(), exports), __exportStar(require_ElementAlgorithm(), exports), __exportStar(require_EventAlgorithm(), exports), __exportStar(require_EventTargetAlgorithm(), exports), __exportStar(require_MutationAlgorithm(), exports), __exportStar(require_MutationObserverAlgorithm(), exports), __exportStar(require_NamespaceAlgorithm(), exports), __exportStar(require_NodeAlgorithm(), exports), __exportStar(require_NodeIteratorAlgorithm(), exports), __exportStar(require_OrderedSetAlgorithm(), exports), __exportStar(require_ParentNodeAlgorithm(), exports), __exportStar(require_RangeAlgorithm(), exports), __exportStar(require_SelectorsAlgorithm(), exports), __exportStar(require_ShadowTreeAlgorithm(), exports), __exportStar(require_TextAlgorithm(), exports), __exportStar(require_TraversalAlgorithm(), exports), __exportStar(require_TreeAlgorithm(), exports), __exportStar(require_TreeWalkerAlgorithm(), exports), __exportStar(require_WebIDLAlgorithm(), exports), __exportStar(require_XMLAlgorithm(), exports);
})), require_constants = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.nonEntityAmpersandRegex = void 0, exports.nonEntityAmpersandRegex = /&(?![A-Za-z]+;|#\d+;)/g;
})), require_BaseWriter = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.BaseWriter = void 0;
	let interfaces_1 = require_interfaces$2(), LocalNameSet_1 = require_LocalNameSet(), NamespacePrefixMap_1 = require_NamespacePrefixMap(), infra_1 = require_lib$2(), algorithm_1 = require_algorithm(), constants_1 = require_constants();
	exports.BaseWriter = class BaseWriter {
		static _VoidElementNames = new Set([
			"area",
			"base",
			"basefont",
			"bgsound",
			"br",
			"col",
			"embed",
			"frame",
			"hr",
			"img",
			"input",
			"keygen",
			"link",
			"menuitem",
			"meta",
			"param",
			"source",
			"track",
			"wbr"
		]);
		_builderOptions;
		_writerOptions;
		constructor(builderOptions) {
			this._builderOptions = builderOptions;
		}
		declaration(version, encoding, standalone) {}
		docType(name, publicId, systemId) {}
		comment(data) {}
		text(data) {}
		instruction(target, data) {}
		cdata(data) {}
		openTagBegin(name) {}
		openTagEnd(name, selfClosing, voidElement) {}
		closeTag(name) {}
		attributes(attributes) {
			for (let attr of attributes) this.attribute(attr[1] === null ? attr[2] : attr[1] + ":" + attr[2], attr[3]);
		}
		attribute(name, value) {}
		beginElement(name) {}
		endElement(name) {}
		level = 0;
		currentNode;
		serializeNode(node, requireWellFormed) {
			let hasNamespaces = node._nodeDocument !== void 0 && node._nodeDocument._hasNamespaces;
			if (this.level = 0, this.currentNode = node, hasNamespaces) {
				let prefixMap = new NamespacePrefixMap_1.NamespacePrefixMap();
				prefixMap.set("xml", infra_1.namespace.XML), this._serializeNodeNS(node, null, prefixMap, { value: 1 }, requireWellFormed);
			} else this._serializeNode(node, requireWellFormed);
		}
		_serializeNodeNS(node, namespace, prefixMap, prefixIndex, requireWellFormed) {
			switch (this.currentNode = node, node.nodeType) {
				case interfaces_1.NodeType.Element:
					this._serializeElementNS(node, namespace, prefixMap, prefixIndex, requireWellFormed);
					break;
				case interfaces_1.NodeType.Document:
					this._serializeDocumentNS(node, namespace, prefixMap, prefixIndex, requireWellFormed);
					break;
				case interfaces_1.NodeType.Comment:
					this._serializeComment(node, requireWellFormed);
					break;
				case interfaces_1.NodeType.Text:
					this._serializeText(node, requireWellFormed);
					break;
				case interfaces_1.NodeType.DocumentFragment:
					this._serializeDocumentFragmentNS(node, namespace, prefixMap, prefixIndex, requireWellFormed);
					break;
				case interfaces_1.NodeType.DocumentType:
					this._serializeDocumentType(node, requireWellFormed);
					break;
				case interfaces_1.NodeType.ProcessingInstruction:
					this._serializeProcessingInstruction(node, requireWellFormed);
					break;
				case interfaces_1.NodeType.CData:
					this._serializeCData(node, requireWellFormed);
					break;
				default: throw Error(`Unknown node type: ${node.nodeType}`);
			}
		}
		_serializeNode(node, requireWellFormed) {
			switch (this.currentNode = node, node.nodeType) {
				case interfaces_1.NodeType.Element:
					this._serializeElement(node, requireWellFormed);
					break;
				case interfaces_1.NodeType.Document:
					this._serializeDocument(node, requireWellFormed);
					break;
				case interfaces_1.NodeType.Comment:
					this._serializeComment(node, requireWellFormed);
					break;
				case interfaces_1.NodeType.Text:
					this._serializeText(node, requireWellFormed);
					break;
				case interfaces_1.NodeType.DocumentFragment:
					this._serializeDocumentFragment(node, requireWellFormed);
					break;
				case interfaces_1.NodeType.DocumentType:
					this._serializeDocumentType(node, requireWellFormed);
					break;
				case interfaces_1.NodeType.ProcessingInstruction:
					this._serializeProcessingInstruction(node, requireWellFormed);
					break;
				case interfaces_1.NodeType.CData:
					this._serializeCData(node, requireWellFormed);
					break;
				default: throw Error(`Unknown node type: ${node.nodeType}`);
			}
		}
		_serializeElementNS(node, namespace, prefixMap, prefixIndex, requireWellFormed) {
			let attributes = [];
			if (requireWellFormed && (node.localName.indexOf(":") !== -1 || !(0, algorithm_1.xml_isName)(node.localName))) throw Error("Node local name contains invalid characters (well-formed required).");
			let qualifiedName = "", skipEndTag = !1, ignoreNamespaceDefinitionAttribute = !1, map = prefixMap.copy(), localPrefixesMap = {}, localDefaultNamespace = this._recordNamespaceInformation(node, map, localPrefixesMap), inheritedNS = namespace, ns = node.namespaceURI;
			if (inheritedNS === ns) localDefaultNamespace !== null && (ignoreNamespaceDefinitionAttribute = !0), qualifiedName = ns === infra_1.namespace.XML ? "xml:" + node.localName : node.localName, this.beginElement(qualifiedName), this.openTagBegin(qualifiedName);
			else {
				let prefix = node.prefix, candidatePrefix = null;
				if ((prefix !== null || ns !== localDefaultNamespace) && (candidatePrefix = map.get(prefix, ns)), prefix === "xmlns") {
					if (requireWellFormed) throw Error("An element cannot have the 'xmlns' prefix (well-formed required).");
					candidatePrefix = prefix;
				}
				candidatePrefix === null ? prefix === null ? localDefaultNamespace === null || localDefaultNamespace !== null && localDefaultNamespace !== ns ? (ignoreNamespaceDefinitionAttribute = !0, qualifiedName += node.localName, inheritedNS = ns, this.beginElement(qualifiedName), this.openTagBegin(qualifiedName), attributes.push([
					null,
					null,
					"xmlns",
					this._serializeAttributeValue(ns, requireWellFormed)
				])) : (qualifiedName += node.localName, inheritedNS = ns, this.beginElement(qualifiedName), this.openTagBegin(qualifiedName)) : (prefix in localPrefixesMap && (prefix = this._generatePrefix(ns, map, prefixIndex)), map.set(prefix, ns), qualifiedName += prefix + ":" + node.localName, this.beginElement(qualifiedName), this.openTagBegin(qualifiedName), attributes.push([
					null,
					"xmlns",
					prefix,
					this._serializeAttributeValue(ns, requireWellFormed)
				]), localDefaultNamespace !== null && (inheritedNS = localDefaultNamespace || null)) : (qualifiedName = candidatePrefix + ":" + node.localName, localDefaultNamespace !== null && localDefaultNamespace !== infra_1.namespace.XML && (inheritedNS = localDefaultNamespace || null), this.beginElement(qualifiedName), this.openTagBegin(qualifiedName));
			}
			attributes.push(...this._serializeAttributesNS(node, map, prefixIndex, localPrefixesMap, ignoreNamespaceDefinitionAttribute, requireWellFormed)), this.attributes(attributes);
			let isHTML = ns === infra_1.namespace.HTML;
			if (isHTML && node.childNodes.length === 0 && BaseWriter._VoidElementNames.has(node.localName) ? (this.openTagEnd(qualifiedName, !0, !0), this.endElement(qualifiedName), skipEndTag = !0) : !isHTML && node.childNodes.length === 0 ? (this.openTagEnd(qualifiedName, !0, !1), this.endElement(qualifiedName), skipEndTag = !0) : this.openTagEnd(qualifiedName, !1, !1), !skipEndTag) {
				if (!(isHTML && node.localName === "template")) for (let childNode of node.childNodes) this.level++, this._serializeNodeNS(childNode, inheritedNS, map, prefixIndex, requireWellFormed), this.level--;
				this.closeTag(qualifiedName), this.endElement(qualifiedName);
			}
		}
		_serializeElement(node, requireWellFormed) {
			if (requireWellFormed && (node.localName.indexOf(":") !== -1 || !(0, algorithm_1.xml_isName)(node.localName))) throw Error("Node local name contains invalid characters (well-formed required).");
			let skipEndTag = !1, qualifiedName = node.localName;
			this.beginElement(qualifiedName), this.openTagBegin(qualifiedName);
			let attributes = this._serializeAttributes(node, requireWellFormed);
			if (this.attributes(attributes), node.hasChildNodes() ? this.openTagEnd(qualifiedName, !1, !1) : (this.openTagEnd(qualifiedName, !0, !1), this.endElement(qualifiedName), skipEndTag = !0), !skipEndTag) {
				for (let childNode of node._children) this.level++, this._serializeNode(childNode, requireWellFormed), this.level--;
				this.closeTag(qualifiedName), this.endElement(qualifiedName);
			}
		}
		_serializeDocumentNS(node, namespace, prefixMap, prefixIndex, requireWellFormed) {
			if (requireWellFormed && node.documentElement === null) throw Error("Missing document element (well-formed required).");
			for (let childNode of node.childNodes) this._serializeNodeNS(childNode, namespace, prefixMap, prefixIndex, requireWellFormed);
		}
		_serializeDocument(node, requireWellFormed) {
			if (requireWellFormed && node.documentElement === null) throw Error("Missing document element (well-formed required).");
			for (let childNode of node._children) this._serializeNode(childNode, requireWellFormed);
		}
		_serializeComment(node, requireWellFormed) {
			if (requireWellFormed && (!(0, algorithm_1.xml_isLegalChar)(node.data) || node.data.indexOf("--") !== -1 || node.data.endsWith("-"))) throw Error("Comment data contains invalid characters (well-formed required).");
			this.comment(node.data);
		}
		_serializeText(node, requireWellFormed) {
			if (requireWellFormed && !(0, algorithm_1.xml_isLegalChar)(node.data)) throw Error("Text data contains invalid characters (well-formed required).");
			let markup = node.data.replace(constants_1.nonEntityAmpersandRegex, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
			this.text(markup);
		}
		_serializeDocumentFragmentNS(node, namespace, prefixMap, prefixIndex, requireWellFormed) {
			for (let childNode of node.childNodes) this._serializeNodeNS(childNode, namespace, prefixMap, prefixIndex, requireWellFormed);
		}
		_serializeDocumentFragment(node, requireWellFormed) {
			for (let childNode of node._children) this._serializeNode(childNode, requireWellFormed);
		}
		_serializeDocumentType(node, requireWellFormed) {
			if (requireWellFormed && !(0, algorithm_1.xml_isPubidChar)(node.publicId)) throw Error("DocType public identifier does not match PubidChar construct (well-formed required).");
			if (requireWellFormed && (!(0, algorithm_1.xml_isLegalChar)(node.systemId) || node.systemId.indexOf("\"") !== -1 && node.systemId.indexOf("'") !== -1)) throw Error("DocType system identifier contains invalid characters (well-formed required).");
			this.docType(node.name, node.publicId, node.systemId);
		}
		_serializeProcessingInstruction(node, requireWellFormed) {
			if (requireWellFormed && (node.target.indexOf(":") !== -1 || /^xml$/i.test(node.target))) throw Error("Processing instruction target contains invalid characters (well-formed required).");
			if (requireWellFormed && (!(0, algorithm_1.xml_isLegalChar)(node.data) || node.data.indexOf("?>") !== -1)) throw Error("Processing instruction data contains invalid characters (well-formed required).");
			this.instruction(node.target, node.data);
		}
		_serializeCData(node, requireWellFormed) {
			if (requireWellFormed && node.data.indexOf("]]>") !== -1) throw Error("CDATA contains invalid characters (well-formed required).");
			this.cdata(node.data);
		}
		_serializeAttributesNS(node, map, prefixIndex, localPrefixesMap, ignoreNamespaceDefinitionAttribute, requireWellFormed) {
			let result = [], localNameSet = requireWellFormed ? new LocalNameSet_1.LocalNameSet() : void 0;
			for (let attr of node.attributes) {
				if (!requireWellFormed && !ignoreNamespaceDefinitionAttribute && attr.namespaceURI === null) {
					result.push([
						null,
						null,
						attr.localName,
						this._serializeAttributeValue(attr.value, requireWellFormed)
					]);
					continue;
				}
				if (requireWellFormed && localNameSet && localNameSet.has(attr.namespaceURI, attr.localName)) throw Error("Element contains duplicate attributes (well-formed required).");
				requireWellFormed && localNameSet && localNameSet.set(attr.namespaceURI, attr.localName);
				let attributeNamespace = attr.namespaceURI, candidatePrefix = null;
				if (attributeNamespace !== null) {
					if (candidatePrefix = map.get(attr.prefix, attributeNamespace), attributeNamespace === infra_1.namespace.XMLNS) {
						if (attr.value === infra_1.namespace.XML || attr.prefix === null && ignoreNamespaceDefinitionAttribute || attr.prefix !== null && (!(attr.localName in localPrefixesMap) || localPrefixesMap[attr.localName] !== attr.value) && map.has(attr.localName, attr.value)) continue;
						if (requireWellFormed && attr.value === infra_1.namespace.XMLNS) throw Error("XMLNS namespace is reserved (well-formed required).");
						if (requireWellFormed && attr.value === "") throw Error("Namespace prefix declarations cannot be used to undeclare a namespace (well-formed required).");
						attr.prefix === "xmlns" && (candidatePrefix = "xmlns");
					} else candidatePrefix === null && (candidatePrefix = attr.prefix !== null && (!map.hasPrefix(attr.prefix) || map.has(attr.prefix, attributeNamespace)) ? attr.prefix : this._generatePrefix(attributeNamespace, map, prefixIndex), result.push([
						null,
						"xmlns",
						candidatePrefix,
						this._serializeAttributeValue(attributeNamespace, requireWellFormed)
					]));
				}
				if (requireWellFormed && (attr.localName.indexOf(":") !== -1 || !(0, algorithm_1.xml_isName)(attr.localName) || attr.localName === "xmlns" && attributeNamespace === null)) throw Error("Attribute local name contains invalid characters (well-formed required).");
				result.push([
					attributeNamespace,
					candidatePrefix,
					attr.localName,
					this._serializeAttributeValue(attr.value, requireWellFormed)
				]);
			}
			return result;
		}
		_serializeAttributes(node, requireWellFormed) {
			let result = [], localNameSet = requireWellFormed ? {} : void 0;
			for (let attr of node.attributes) if (!requireWellFormed) result.push([
				null,
				null,
				attr.localName,
				this._serializeAttributeValue(attr.value, requireWellFormed)
			]);
			else {
				if (requireWellFormed && localNameSet && attr.localName in localNameSet) throw Error("Element contains duplicate attributes (well-formed required).");
				if (requireWellFormed && localNameSet && (localNameSet[attr.localName] = !0), requireWellFormed && (attr.localName.indexOf(":") !== -1 || !(0, algorithm_1.xml_isName)(attr.localName))) throw Error("Attribute local name contains invalid characters (well-formed required).");
				result.push([
					null,
					null,
					attr.localName,
					this._serializeAttributeValue(attr.value, requireWellFormed)
				]);
			}
			return result;
		}
		_recordNamespaceInformation(node, map, localPrefixesMap) {
			let defaultNamespaceAttrValue = null;
			for (let attr of node.attributes) {
				let attributeNamespace = attr.namespaceURI, attributePrefix = attr.prefix;
				if (attributeNamespace === infra_1.namespace.XMLNS) {
					if (attributePrefix === null) {
						defaultNamespaceAttrValue = attr.value;
						continue;
					}
					{
						let prefixDefinition = attr.localName, namespaceDefinition = attr.value;
						if (namespaceDefinition === infra_1.namespace.XML || (namespaceDefinition === "" && (namespaceDefinition = null), map.has(prefixDefinition, namespaceDefinition))) continue;
						map.set(prefixDefinition, namespaceDefinition), localPrefixesMap[prefixDefinition] = namespaceDefinition || "";
					}
				}
			}
			return defaultNamespaceAttrValue;
		}
		_generatePrefix(newNamespace, prefixMap, prefixIndex) {
			let generatedPrefix = "ns" + prefixIndex.value.toString();
			return prefixIndex.value++, prefixMap.set(generatedPrefix, newNamespace), generatedPrefix;
		}
		_serializeAttributeValue(value, requireWellFormed) {
			if (requireWellFormed && value !== null && !(0, algorithm_1.xml_isLegalChar)(value)) throw Error("Invalid characters in attribute value.");
			return value === null ? "" : value.replace(constants_1.nonEntityAmpersandRegex, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
		}
	};
})), require_ObjectWriter = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ObjectWriter = void 0;
	let util_1 = require_lib$3(), interfaces_1 = require_interfaces$2(), BaseWriter_1 = require_BaseWriter();
	exports.ObjectWriter = class extends BaseWriter_1.BaseWriter {
		_currentList;
		_currentIndex;
		_listRegister;
		constructor(builderOptions, writerOptions) {
			super(builderOptions), this._writerOptions = (0, util_1.applyDefaults)(writerOptions, {
				format: "object",
				wellFormed: !1,
				group: !1,
				verbose: !1
			});
		}
		serialize(node) {
			return this._currentList = [], this._currentIndex = 0, this._listRegister = [this._currentList], this.serializeNode(node, this._writerOptions.wellFormed), this._process(this._currentList, this._writerOptions);
		}
		_process(items, options) {
			if (items.length === 0) return {};
			let namesSeen = {}, hasNonUniqueNames = !1, textCount = 0, commentCount = 0, instructionCount = 0, cdataCount = 0;
			for (let i = 0; i < items.length; i++) {
				let item = items[i], key = Object.keys(item)[0];
				switch (key) {
					case "@": continue;
					case "#":
						textCount++;
						break;
					case "!":
						commentCount++;
						break;
					case "?":
						instructionCount++;
						break;
					case "$":
						cdataCount++;
						break;
					default: namesSeen[key] ? hasNonUniqueNames = !0 : namesSeen[key] = !0;
				}
			}
			let defAttrKey = this._getAttrKey(), defTextKey = this._getNodeKey(interfaces_1.NodeType.Text), defCommentKey = this._getNodeKey(interfaces_1.NodeType.Comment), defInstructionKey = this._getNodeKey(interfaces_1.NodeType.ProcessingInstruction), defCdataKey = this._getNodeKey(interfaces_1.NodeType.CData);
			if (textCount === 1 && items.length === 1 && (0, util_1.isString)(items[0]["#"])) return items[0]["#"];
			if (hasNonUniqueNames) {
				let obj = {};
				for (let i = 0; i < items.length; i++) {
					let item = items[i];
					if (Object.keys(item)[0] === "@") {
						let attrs = item["@"], attrKeys = Object.keys(attrs);
						if (!options.group || attrKeys.length === 1) for (let attrName in attrs) obj[defAttrKey + attrName] = attrs[attrName];
						else obj[defAttrKey] = attrs;
					}
				}
				let result = [];
				for (let i = 0; i < items.length; i++) {
					let item = items[i], key = Object.keys(item)[0];
					switch (key) {
						case "@": break;
						case "#":
							result.push({ [defTextKey]: item["#"] });
							break;
						case "!":
							result.push({ [defCommentKey]: item["!"] });
							break;
						case "?":
							result.push({ [defInstructionKey]: item["?"] });
							break;
						case "$":
							result.push({ [defCdataKey]: item.$ });
							break;
						default:
							let ele = item;
							if (ele[key].length !== 0 && (0, util_1.isArray)(ele[key][0])) {
								let eleGroup = [], listOfLists = ele[key];
								for (let i = 0; i < listOfLists.length; i++) eleGroup.push(this._process(listOfLists[i], options));
								result.push({ [key]: eleGroup });
							} else options.verbose ? result.push({ [key]: [this._process(ele[key], options)] }) : result.push({ [key]: this._process(ele[key], options) });
					}
				}
				return obj[defTextKey] = result, obj;
			}
			{
				let textId = 1, commentId = 1, instructionId = 1, cdataId = 1, obj = {};
				for (let i = 0; i < items.length; i++) {
					let item = items[i], key = Object.keys(item)[0];
					switch (key) {
						case "@":
							let attrs = item["@"], attrKeys = Object.keys(attrs);
							if (!options.group || attrKeys.length === 1) for (let attrName in attrs) obj[defAttrKey + attrName] = attrs[attrName];
							else obj[defAttrKey] = attrs;
							break;
						case "#":
							textId = this._processSpecItem(item["#"], obj, options.group, defTextKey, textCount, textId);
							break;
						case "!":
							commentId = this._processSpecItem(item["!"], obj, options.group, defCommentKey, commentCount, commentId);
							break;
						case "?":
							instructionId = this._processSpecItem(item["?"], obj, options.group, defInstructionKey, instructionCount, instructionId);
							break;
						case "$":
							cdataId = this._processSpecItem(item.$, obj, options.group, defCdataKey, cdataCount, cdataId);
							break;
						default:
							let ele = item;
							if (ele[key].length !== 0 && (0, util_1.isArray)(ele[key][0])) {
								let eleGroup = [], listOfLists = ele[key];
								for (let i = 0; i < listOfLists.length; i++) eleGroup.push(this._process(listOfLists[i], options));
								obj[key] = eleGroup;
							} else obj[key] = options.verbose ? [this._process(ele[key], options)] : this._process(ele[key], options);
					}
				}
				return obj;
			}
		}
		_processSpecItem(item, obj, group, defKey, count, id) {
			if (!group && (0, util_1.isArray)(item) && count + item.length > 2) for (let subItem of item) {
				let key = defKey + (id++).toString();
				obj[key] = subItem;
			}
			else {
				let key = count > 1 ? defKey + (id++).toString() : defKey;
				obj[key] = item;
			}
			return id;
		}
		beginElement(name) {
			let childItems = [];
			if (this._currentList.length === 0) this._currentList.push({ [name]: childItems });
			else {
				let lastItem = this._currentList[this._currentList.length - 1];
				this._isElementNode(lastItem, name) ? lastItem[name].length !== 0 && (0, util_1.isArray)(lastItem[name][0]) ? lastItem[name].push(childItems) : lastItem[name] = [lastItem[name], childItems] : this._currentList.push({ [name]: childItems });
			}
			this._currentIndex++, this._listRegister.length > this._currentIndex ? this._listRegister[this._currentIndex] = childItems : this._listRegister.push(childItems), this._currentList = childItems;
		}
		endElement() {
			this._currentList = this._listRegister[--this._currentIndex];
		}
		attribute(name, value) {
			if (this._currentList.length === 0) this._currentList.push({ "@": { [name]: value } });
			else {
				let lastItem = this._currentList[this._currentList.length - 1];
				this._isAttrNode(lastItem) ? lastItem["@"][name] = value : this._currentList.push({ "@": { [name]: value } });
			}
		}
		comment(data) {
			if (this._currentList.length === 0) this._currentList.push({ "!": data });
			else {
				let lastItem = this._currentList[this._currentList.length - 1];
				this._isCommentNode(lastItem) ? (0, util_1.isArray)(lastItem["!"]) ? lastItem["!"].push(data) : lastItem["!"] = [lastItem["!"], data] : this._currentList.push({ "!": data });
			}
		}
		text(data) {
			if (this._currentList.length === 0) this._currentList.push({ "#": data });
			else {
				let lastItem = this._currentList[this._currentList.length - 1];
				this._isTextNode(lastItem) ? (0, util_1.isArray)(lastItem["#"]) ? lastItem["#"].push(data) : lastItem["#"] = [lastItem["#"], data] : this._currentList.push({ "#": data });
			}
		}
		instruction(target, data) {
			let value = data === "" ? target : target + " " + data;
			if (this._currentList.length === 0) this._currentList.push({ "?": value });
			else {
				let lastItem = this._currentList[this._currentList.length - 1];
				this._isInstructionNode(lastItem) ? (0, util_1.isArray)(lastItem["?"]) ? lastItem["?"].push(value) : lastItem["?"] = [lastItem["?"], value] : this._currentList.push({ "?": value });
			}
		}
		cdata(data) {
			if (this._currentList.length === 0) this._currentList.push({ $: data });
			else {
				let lastItem = this._currentList[this._currentList.length - 1];
				this._isCDATANode(lastItem) ? (0, util_1.isArray)(lastItem.$) ? lastItem.$.push(data) : lastItem.$ = [lastItem.$, data] : this._currentList.push({ $: data });
			}
		}
		_isAttrNode(x) {
			return "@" in x;
		}
		_isTextNode(x) {
			return "#" in x;
		}
		_isCommentNode(x) {
			return "!" in x;
		}
		_isInstructionNode(x) {
			return "?" in x;
		}
		_isCDATANode(x) {
			return "$" in x;
		}
		_isElementNode(x, name) {
			return name in x;
		}
		_getAttrKey() {
			return this._builderOptions.convert.att;
		}
		_getNodeKey(nodeType) {
			switch (nodeType) {
				case interfaces_1.NodeType.Comment: return this._builderOptions.convert.comment;
				case interfaces_1.NodeType.Text: return this._builderOptions.convert.text;
				case interfaces_1.NodeType.ProcessingInstruction: return this._builderOptions.convert.ins;
				case interfaces_1.NodeType.CData: return this._builderOptions.convert.cdata;
				default: throw Error("Invalid node type.");
			}
		}
	};
})), require_MapWriter = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.MapWriter = void 0;
	let util_1 = require_lib$3(), ObjectWriter_1 = require_ObjectWriter(), BaseWriter_1 = require_BaseWriter();
	exports.MapWriter = class extends BaseWriter_1.BaseWriter {
		constructor(builderOptions, writerOptions) {
			super(builderOptions), this._writerOptions = (0, util_1.applyDefaults)(writerOptions, {
				format: "map",
				wellFormed: !1,
				group: !1,
				verbose: !1
			});
		}
		serialize(node) {
			let objectWriterOptions = (0, util_1.applyDefaults)(this._writerOptions, {
				format: "object",
				wellFormed: !1,
				verbose: !1
			}), val = new ObjectWriter_1.ObjectWriter(this._builderOptions, objectWriterOptions).serialize(node);
			return this._convertObject(val);
		}
		_convertObject(obj) {
			if ((0, util_1.isArray)(obj)) {
				for (let i = 0; i < obj.length; i++) obj[i] = this._convertObject(obj[i]);
				return obj;
			}
			if ((0, util_1.isObject)(obj)) {
				let map = new Map();
				for (let key in obj) map.set(key, this._convertObject(obj[key]));
				return map;
			}
			return obj;
		}
	};
})), require_XMLWriter = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.XMLWriter = void 0;
	let util_1 = require_lib$3(), interfaces_1 = require_interfaces$2(), BaseWriter_1 = require_BaseWriter(), util_2 = require_util();
	exports.XMLWriter = class extends BaseWriter_1.BaseWriter {
		_refs;
		_indentation = {};
		_lengthToLastNewline = 0;
		constructor(builderOptions, writerOptions) {
			super(builderOptions), this._writerOptions = (0, util_1.applyDefaults)(writerOptions, {
				wellFormed: !1,
				headless: !1,
				prettyPrint: !1,
				indent: "  ",
				newline: "\n",
				offset: 0,
				width: 0,
				allowEmptyTags: !1,
				indentTextOnlyNodes: !1,
				spaceBeforeSlash: !1
			});
		}
		serialize(node) {
			return this._refs = {
				suppressPretty: !1,
				emptyNode: !1,
				markup: ""
			}, node.nodeType === interfaces_1.NodeType.Document && !this._writerOptions.headless && this.declaration(this._builderOptions.version, this._builderOptions.encoding, this._builderOptions.standalone), this.serializeNode(node, this._writerOptions.wellFormed), this._writerOptions.prettyPrint && this._refs.markup.slice(-this._writerOptions.newline.length) === this._writerOptions.newline && (this._refs.markup = this._refs.markup.slice(0, -this._writerOptions.newline.length)), this._refs.markup;
		}
		declaration(version, encoding, standalone) {
			this._beginLine(), this._refs.markup += "<?xml version=\"" + version + "\"", encoding !== void 0 && (this._refs.markup += " encoding=\"" + encoding + "\""), standalone !== void 0 && (this._refs.markup += " standalone=\"" + (standalone ? "yes" : "no") + "\""), this._refs.markup += "?>", this._endLine();
		}
		docType(name, publicId, systemId) {
			this._beginLine(), publicId && systemId ? this._refs.markup += "<!DOCTYPE " + name + " PUBLIC \"" + publicId + "\" \"" + systemId + "\">" : publicId ? this._refs.markup += "<!DOCTYPE " + name + " PUBLIC \"" + publicId + "\">" : systemId ? this._refs.markup += "<!DOCTYPE " + name + " SYSTEM \"" + systemId + "\">" : this._refs.markup += "<!DOCTYPE " + name + ">", this._endLine();
		}
		openTagBegin(name) {
			this._beginLine(), this._refs.markup += "<" + name;
		}
		openTagEnd(name, selfClosing, voidElement) {
			if (this._refs.suppressPretty = !1, this._refs.emptyNode = !1, this._writerOptions.prettyPrint && !selfClosing && !voidElement) {
				let textOnlyNode = !0, emptyNode = !0, childNode = this.currentNode.firstChild, cdataCount = 0, textCount = 0;
				for (; childNode;) {
					if (util_2.Guard.isExclusiveTextNode(childNode)) textCount++;
					else if (util_2.Guard.isCDATASectionNode(childNode)) cdataCount++;
					else {
						textOnlyNode = !1, emptyNode = !1;
						break;
					}
					childNode.data !== "" && (emptyNode = !1), childNode = childNode.nextSibling;
				}
				this._refs.suppressPretty = !this._writerOptions.indentTextOnlyNodes && textOnlyNode && (cdataCount <= 1 && textCount === 0 || cdataCount === 0), this._refs.emptyNode = emptyNode;
			}
			(voidElement || selfClosing || this._refs.emptyNode) && this._writerOptions.allowEmptyTags ? this._refs.markup += "></" + name + ">" : this._refs.markup += voidElement ? " />" : selfClosing || this._refs.emptyNode ? this._writerOptions.spaceBeforeSlash ? " />" : "/>" : ">", this._endLine();
		}
		closeTag(name) {
			this._refs.emptyNode || (this._beginLine(), this._refs.markup += "</" + name + ">"), this._refs.suppressPretty = !1, this._refs.emptyNode = !1, this._endLine();
		}
		attribute(name, value) {
			let str = name + "=\"" + value + "\"";
			this._writerOptions.prettyPrint && this._writerOptions.width > 0 && this._refs.markup.length - this._lengthToLastNewline + 1 + str.length > this._writerOptions.width ? (this._endLine(), this._beginLine(), this._refs.markup += this._indent(1) + str) : this._refs.markup += " " + str;
		}
		text(data) {
			data !== "" && (this._beginLine(), this._refs.markup += data, this._endLine());
		}
		cdata(data) {
			data !== "" && (this._beginLine(), this._refs.markup += "<![CDATA[" + data + "]]>", this._endLine());
		}
		comment(data) {
			this._beginLine(), this._refs.markup += "<!--" + data + "-->", this._endLine();
		}
		instruction(target, data) {
			this._beginLine(), this._refs.markup += "<?" + (data === "" ? target : target + " " + data) + "?>", this._endLine();
		}
		_beginLine() {
			this._writerOptions.prettyPrint && !this._refs.suppressPretty && (this._refs.markup += this._indent(this._writerOptions.offset + this.level));
		}
		_endLine() {
			this._writerOptions.prettyPrint && !this._refs.suppressPretty && (this._refs.markup += this._writerOptions.newline, this._lengthToLastNewline = this._refs.markup.length);
		}
		_indent(level) {
			if (level <= 0) return "";
			if (this._indentation[level] !== void 0) return this._indentation[level];
			{
				let str = this._writerOptions.indent.repeat(level);
				return this._indentation[level] = str, str;
			}
		}
	};
})), require_JSONWriter = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.JSONWriter = void 0;
	let ObjectWriter_1 = require_ObjectWriter(), util_1 = require_lib$3(), BaseWriter_1 = require_BaseWriter();
	exports.JSONWriter = class extends BaseWriter_1.BaseWriter {
		constructor(builderOptions, writerOptions) {
			super(builderOptions), this._writerOptions = (0, util_1.applyDefaults)(writerOptions, {
				wellFormed: !1,
				prettyPrint: !1,
				indent: "  ",
				newline: "\n",
				offset: 0,
				group: !1,
				verbose: !1
			});
		}
		serialize(node) {
			let objectWriterOptions = (0, util_1.applyDefaults)(this._writerOptions, {
				format: "object",
				wellFormed: !1
			}), val = new ObjectWriter_1.ObjectWriter(this._builderOptions, objectWriterOptions).serialize(node);
			return this._beginLine(this._writerOptions, 0) + this._convertObject(val, this._writerOptions);
		}
		_convertObject(obj, options, level = 0) {
			let markup = "", isLeaf = this._isLeafNode(obj);
			if ((0, util_1.isArray)(obj)) {
				markup += "[";
				let len = obj.length, i = 0;
				for (let val of obj) markup += this._endLine(options, level + 1) + this._beginLine(options, level + 1) + this._convertObject(val, options, level + 1), i < len - 1 && (markup += ","), i++;
				markup += this._endLine(options, level) + this._beginLine(options, level), markup += "]";
			} else if ((0, util_1.isObject)(obj)) {
				markup += "{";
				let len = (0, util_1.objectLength)(obj), i = 0;
				(0, util_1.forEachObject)(obj, (key, val) => {
					isLeaf && options.prettyPrint ? markup += " " : markup += this._endLine(options, level + 1) + this._beginLine(options, level + 1), markup += this._key(key), options.prettyPrint && (markup += " "), markup += this._convertObject(val, options, level + 1), i < len - 1 && (markup += ","), i++;
				}, this), isLeaf && options.prettyPrint ? markup += " " : markup += this._endLine(options, level) + this._beginLine(options, level), markup += "}";
			} else markup += this._val(obj);
			return markup;
		}
		_beginLine(options, level) {
			if (options.prettyPrint) {
				let indentLevel = options.offset + level + 1;
				if (indentLevel > 0) return Array(indentLevel).join(options.indent);
			} else return "";
			return "";
		}
		_endLine(options, level) {
			return options.prettyPrint ? options.newline : "";
		}
		_key(key) {
			return "\"" + key + "\":";
		}
		_val(val) {
			return JSON.stringify(val);
		}
		_isLeafNode(obj) {
			return this._descendantCount(obj) <= 1;
		}
		_descendantCount(obj, count = 0) {
			return (0, util_1.isArray)(obj) ? (0, util_1.forEachArray)(obj, (val) => count += this._descendantCount(val, count), this) : (0, util_1.isObject)(obj) ? (0, util_1.forEachObject)(obj, (key, val) => count += this._descendantCount(val, count), this) : count++, count;
		}
	};
})), require_YAMLWriter = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.YAMLWriter = void 0;
	let ObjectWriter_1 = require_ObjectWriter(), util_1 = require_lib$3(), BaseWriter_1 = require_BaseWriter();
	exports.YAMLWriter = class extends BaseWriter_1.BaseWriter {
		constructor(builderOptions, writerOptions) {
			if (super(builderOptions), this._writerOptions = (0, util_1.applyDefaults)(writerOptions, {
				wellFormed: !1,
				indent: "  ",
				newline: "\n",
				offset: 0,
				group: !1,
				verbose: !1
			}), this._writerOptions.indent.length < 2) throw Error("YAML indententation string must be at least two characters long.");
			if (this._writerOptions.offset < 0) throw Error("YAML offset should be zero or a positive number.");
		}
		serialize(node) {
			let objectWriterOptions = (0, util_1.applyDefaults)(this._writerOptions, {
				format: "object",
				wellFormed: !1
			}), val = new ObjectWriter_1.ObjectWriter(this._builderOptions, objectWriterOptions).serialize(node), markup = this._beginLine(this._writerOptions, 0) + "---" + this._endLine(this._writerOptions) + this._convertObject(val, this._writerOptions, 0);
			return markup.slice(-this._writerOptions.newline.length) === this._writerOptions.newline && (markup = markup.slice(0, -this._writerOptions.newline.length)), markup;
		}
		_convertObject(obj, options, level, suppressIndent = !1) {
			let markup = "";
			if ((0, util_1.isArray)(obj)) for (let val of obj) markup += this._beginLine(options, level, !0), (0, util_1.isObject)(val) ? (0, util_1.isEmpty)(val) ? markup += "\"\"" + this._endLine(options) : markup += this._convertObject(val, options, level, !0) : markup += this._val(val) + this._endLine(options);
			else (0, util_1.forEachObject)(obj, (key, val) => {
				suppressIndent ? (markup += this._key(key), suppressIndent = !1) : markup += this._beginLine(options, level) + this._key(key), !(0, util_1.isObject)(val) && !(0, util_1.isArray)(val) ? markup += " " + this._val(val) + this._endLine(options) : (0, util_1.isEmpty)(val) ? markup += " \"\"" + this._endLine(options) : markup += this._endLine(options) + this._convertObject(val, options, level + 1);
			}, this);
			return markup;
		}
		_beginLine(options, level, isArray = !1) {
			let indentLevel = options.offset + level + 1, chars = Array(indentLevel).join(options.indent);
			return isArray ? chars.substr(0, chars.length - 2) + "-" + chars.substr(-1, 1) : chars;
		}
		_endLine(options) {
			return options.newline;
		}
		_key(key) {
			return "\"" + key + "\":";
		}
		_val(val) {
			return JSON.stringify(val);
		}
	};
})), require_writers = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.YAMLWriter = exports.JSONWriter = exports.ObjectWriter = exports.XMLWriter = exports.MapWriter = void 0;
	var MapWriter_1 = require_MapWriter();
	Object.defineProperty(exports, "MapWriter", {
		enumerable: !0,
		get: function() {
			return MapWriter_1.MapWriter;
		}
	});
	var XMLWriter_1 = require_XMLWriter();
	Object.defineProperty(exports, "XMLWriter", {
		enumerable: !0,
		get: function() {
			return XMLWriter_1.XMLWriter;
		}
	});
	var ObjectWriter_1 = require_ObjectWriter();
	Object.defineProperty(exports, "ObjectWriter", {
		enumerable: !0,
		get: function() {
			return ObjectWriter_1.ObjectWriter;
		}
	});
	var JSONWriter_1 = require_JSONWriter();
	Object.defineProperty(exports, "JSONWriter", {
		enumerable: !0,
		get: function() {
			return JSONWriter_1.JSONWriter;
		}
	});
	var YAMLWriter_1 = require_YAMLWriter();
	Object.defineProperty(exports, "YAMLWriter", {
		enumerable: !0,
		get: function() {
			return YAMLWriter_1.YAMLWriter;
		}
	});
})), require_ChildNodeImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ChildNodeImpl = void 0;
	let util_1 = require_util(), algorithm_1 = require_algorithm();
	exports.ChildNodeImpl = class {
		before(...nodes) {
			let context = util_1.Cast.asNode(this), parent = context._parent;
			if (parent === null) return;
			let viablePreviousSibling = context._previousSibling, flag = !0;
			for (; flag && viablePreviousSibling;) {
				flag = !1;
				for (let i = 0; i < nodes.length; i++) if (nodes[i] === viablePreviousSibling) {
					viablePreviousSibling = viablePreviousSibling._previousSibling, flag = !0;
					break;
				}
			}
			let node = (0, algorithm_1.parentNode_convertNodesIntoANode)(nodes, context._nodeDocument);
			viablePreviousSibling = viablePreviousSibling === null ? parent._firstChild : viablePreviousSibling._nextSibling, (0, algorithm_1.mutation_preInsert)(node, parent, viablePreviousSibling);
		}
		after(...nodes) {
			let context = util_1.Cast.asNode(this), parent = context._parent;
			if (!parent) return;
			let viableNextSibling = context._nextSibling, flag = !0;
			for (; flag && viableNextSibling;) {
				flag = !1;
				for (let i = 0; i < nodes.length; i++) if (nodes[i] === viableNextSibling) {
					viableNextSibling = viableNextSibling._nextSibling, flag = !0;
					break;
				}
			}
			let node = (0, algorithm_1.parentNode_convertNodesIntoANode)(nodes, context._nodeDocument);
			(0, algorithm_1.mutation_preInsert)(node, parent, viableNextSibling);
		}
		replaceWith(...nodes) {
			let context = util_1.Cast.asNode(this), parent = context._parent;
			if (!parent) return;
			let viableNextSibling = context._nextSibling, flag = !0;
			for (; flag && viableNextSibling;) {
				flag = !1;
				for (let i = 0; i < nodes.length; i++) if (nodes[i] === viableNextSibling) {
					viableNextSibling = viableNextSibling._nextSibling, flag = !0;
					break;
				}
			}
			let node = (0, algorithm_1.parentNode_convertNodesIntoANode)(nodes, context._nodeDocument);
			context._parent === parent ? (0, algorithm_1.mutation_replace)(context, node, parent) : (0, algorithm_1.mutation_preInsert)(node, parent, viableNextSibling);
		}
		remove() {
			let context = util_1.Cast.asNode(this), parent = context._parent;
			parent && (0, algorithm_1.mutation_remove)(context, parent);
		}
	};
})), require_DocumentOrShadowRootImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DocumentOrShadowRootImpl = void 0, exports.DocumentOrShadowRootImpl = class {};
})), require_MutationObserverImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.MutationObserverImpl = void 0;
	let DOMImpl_1 = require_DOMImpl(), util_1 = require_util(), infra_1 = require_lib$2();
	exports.MutationObserverImpl = class {
		_callback;
		_nodeList = [];
		_recordQueue = [];
		constructor(callback) {
			this._callback = callback;
			let window = DOMImpl_1.dom.window;
			infra_1.set.append(window._mutationObservers, this);
		}
		observe(target, options) {
			if (options ||= {
				childList: !1,
				subtree: !1
			}, (options.attributeOldValue !== void 0 || options.attributeFilter !== void 0) && options.attributes === void 0 && (options.attributes = !0), options.characterDataOldValue !== void 0 && options.characterData === void 0 && (options.characterData = !0), !options.childList && !options.attributes && !options.characterData || options.attributeOldValue && !options.attributes || options.attributeFilter !== void 0 && !options.attributes || options.characterDataOldValue && !options.characterData) throw TypeError();
			let isRegistered = !1, coptions = options;
			for (let registered of target._registeredObserverList) if (registered.observer === this) {
				isRegistered = !0;
				for (let node of this._nodeList) infra_1.list.remove(node._registeredObserverList, (ob) => util_1.Guard.isTransientRegisteredObserver(ob) && ob.source === registered);
				registered.options = coptions;
			}
			isRegistered || (target._registeredObserverList.push({
				observer: this,
				options
			}), this._nodeList.push(target));
		}
		disconnect() {
			for (let node of this._nodeList) infra_1.list.remove(node._registeredObserverList, (ob) => ob.observer === this);
			this._recordQueue = [];
		}
		takeRecords() {
			let records = this._recordQueue;
			return this._recordQueue = [], records;
		}
	};
})), require_NonDocumentTypeChildNodeImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.NonDocumentTypeChildNodeImpl = void 0;
	let util_1 = require_util();
	exports.NonDocumentTypeChildNodeImpl = class {
		get previousElementSibling() {
			let node = util_1.Cast.asNode(this)._previousSibling;
			for (; node;) if (util_1.Guard.isElementNode(node)) return node;
			else node = node._previousSibling;
			return null;
		}
		get nextElementSibling() {
			let node = util_1.Cast.asNode(this)._nextSibling;
			for (; node;) if (util_1.Guard.isElementNode(node)) return node;
			else node = node._nextSibling;
			return null;
		}
	};
})), require_NonElementParentNodeImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.NonElementParentNodeImpl = void 0;
	let util_1 = require_util(), algorithm_1 = require_algorithm();
	exports.NonElementParentNodeImpl = class {
		getElementById(id) {
			let ele = (0, algorithm_1.tree_getFirstDescendantNode)(util_1.Cast.asNode(this), !1, !1, (e) => util_1.Guard.isElementNode(e));
			for (; ele !== null;) {
				if (ele._uniqueIdentifier === id) return ele;
				ele = (0, algorithm_1.tree_getNextDescendantNode)(util_1.Cast.asNode(this), ele, !1, !1, (e) => util_1.Guard.isElementNode(e));
			}
			return null;
		}
	};
})), require_ParentNodeImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ParentNodeImpl = void 0;
	let util_1 = require_util(), algorithm_1 = require_algorithm();
	exports.ParentNodeImpl = class {
		get children() {
			return (0, algorithm_1.create_htmlCollection)(util_1.Cast.asNode(this));
		}
		get firstElementChild() {
			let node = util_1.Cast.asNode(this)._firstChild;
			for (; node;) if (util_1.Guard.isElementNode(node)) return node;
			else node = node._nextSibling;
			return null;
		}
		get lastElementChild() {
			let node = util_1.Cast.asNode(this)._lastChild;
			for (; node;) if (util_1.Guard.isElementNode(node)) return node;
			else node = node._previousSibling;
			return null;
		}
		get childElementCount() {
			let count = 0;
			for (let childNode of util_1.Cast.asNode(this)._children) util_1.Guard.isElementNode(childNode) && count++;
			return count;
		}
		prepend(...nodes) {
			let node = util_1.Cast.asNode(this), childNode = (0, algorithm_1.parentNode_convertNodesIntoANode)(nodes, node._nodeDocument);
			(0, algorithm_1.mutation_preInsert)(childNode, node, node._firstChild);
		}
		append(...nodes) {
			let node = util_1.Cast.asNode(this), childNode = (0, algorithm_1.parentNode_convertNodesIntoANode)(nodes, node._nodeDocument);
			(0, algorithm_1.mutation_append)(childNode, node);
		}
		querySelector(selectors) {
			let node = util_1.Cast.asNode(this), result = (0, algorithm_1.selectors_scopeMatchASelectorsString)(selectors, node);
			return result.length === 0 ? null : result[0];
		}
		querySelectorAll(selectors) {
			let node = util_1.Cast.asNode(this), result = (0, algorithm_1.selectors_scopeMatchASelectorsString)(selectors, node);
			return (0, algorithm_1.create_nodeListStatic)(node, result);
		}
	};
})), require_SlotableImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.SlotableImpl = void 0;
	let algorithm_1 = require_algorithm();
	exports.SlotableImpl = class {
		__name;
		__assignedSlot;
		get _name() {
			return this.__name || "";
		}
		set _name(val) {
			this.__name = val;
		}
		get _assignedSlot() {
			return this.__assignedSlot || null;
		}
		set _assignedSlot(val) {
			this.__assignedSlot = val;
		}
		get assignedSlot() {
			return (0, algorithm_1.shadowTree_findASlot)(this, !0);
		}
	};
})), require_StaticRangeImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.StaticRangeImpl = void 0;
	let AbstractRangeImpl_1 = require_AbstractRangeImpl(), DOMException_1 = require_DOMException(), util_1 = require_util();
	exports.StaticRangeImpl = class extends AbstractRangeImpl_1.AbstractRangeImpl {
		_start;
		_end;
		constructor(init) {
			if (super(), util_1.Guard.isDocumentTypeNode(init.startContainer) || util_1.Guard.isAttrNode(init.startContainer) || util_1.Guard.isDocumentTypeNode(init.endContainer) || util_1.Guard.isAttrNode(init.endContainer)) throw new DOMException_1.InvalidNodeTypeError();
			this._start = [init.startContainer, init.startOffset], this._end = [init.endContainer, init.endOffset];
		}
	};
})), require_dom$1 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.XMLDocument = exports.Window = exports.TreeWalker = exports.Traverser = exports.Text = exports.StaticRange = exports.ShadowRoot = exports.Range = exports.ProcessingInstruction = exports.NodeListStatic = exports.NodeList = exports.NodeIterator = exports.Node = exports.NodeFilter = exports.NamedNodeMap = exports.MutationRecord = exports.MutationObserver = exports.HTMLCollection = exports.EventTarget = exports.Event = exports.Element = exports.DOMTokenList = exports.DOMImplementation = exports.dom = exports.DocumentType = exports.Document = exports.DocumentFragment = exports.CustomEvent = exports.Comment = exports.CharacterData = exports.CDATASection = exports.Attr = exports.AbstractRange = exports.AbortSignal = exports.AbortController = void 0;
	let util_1 = require_lib$3(), AbortControllerImpl_1 = require_AbortControllerImpl();
	Object.defineProperty(exports, "AbortController", {
		enumerable: !0,
		get: function() {
			return AbortControllerImpl_1.AbortControllerImpl;
		}
	});
	let AbortSignalImpl_1 = require_AbortSignalImpl();
	Object.defineProperty(exports, "AbortSignal", {
		enumerable: !0,
		get: function() {
			return AbortSignalImpl_1.AbortSignalImpl;
		}
	});
	let AbstractRangeImpl_1 = require_AbstractRangeImpl();
	Object.defineProperty(exports, "AbstractRange", {
		enumerable: !0,
		get: function() {
			return AbstractRangeImpl_1.AbstractRangeImpl;
		}
	});
	let AttrImpl_1 = require_AttrImpl();
	Object.defineProperty(exports, "Attr", {
		enumerable: !0,
		get: function() {
			return AttrImpl_1.AttrImpl;
		}
	});
	let CDATASectionImpl_1 = require_CDATASectionImpl();
	Object.defineProperty(exports, "CDATASection", {
		enumerable: !0,
		get: function() {
			return CDATASectionImpl_1.CDATASectionImpl;
		}
	});
	let CharacterDataImpl_1 = require_CharacterDataImpl();
	Object.defineProperty(exports, "CharacterData", {
		enumerable: !0,
		get: function() {
			return CharacterDataImpl_1.CharacterDataImpl;
		}
	});
	let ChildNodeImpl_1 = require_ChildNodeImpl(), CommentImpl_1 = require_CommentImpl();
	Object.defineProperty(exports, "Comment", {
		enumerable: !0,
		get: function() {
			return CommentImpl_1.CommentImpl;
		}
	});
	let CustomEventImpl_1 = require_CustomEventImpl();
	Object.defineProperty(exports, "CustomEvent", {
		enumerable: !0,
		get: function() {
			return CustomEventImpl_1.CustomEventImpl;
		}
	});
	let DocumentFragmentImpl_1 = require_DocumentFragmentImpl();
	Object.defineProperty(exports, "DocumentFragment", {
		enumerable: !0,
		get: function() {
			return DocumentFragmentImpl_1.DocumentFragmentImpl;
		}
	});
	let DocumentImpl_1 = require_DocumentImpl();
	Object.defineProperty(exports, "Document", {
		enumerable: !0,
		get: function() {
			return DocumentImpl_1.DocumentImpl;
		}
	});
	let DocumentOrShadowRootImpl_1 = require_DocumentOrShadowRootImpl(), DocumentTypeImpl_1 = require_DocumentTypeImpl();
	Object.defineProperty(exports, "DocumentType", {
		enumerable: !0,
		get: function() {
			return DocumentTypeImpl_1.DocumentTypeImpl;
		}
	});
	let DOMImpl_1 = require_DOMImpl();
	Object.defineProperty(exports, "dom", {
		enumerable: !0,
		get: function() {
			return DOMImpl_1.dom;
		}
	});
	let DOMImplementationImpl_1 = require_DOMImplementationImpl();
	Object.defineProperty(exports, "DOMImplementation", {
		enumerable: !0,
		get: function() {
			return DOMImplementationImpl_1.DOMImplementationImpl;
		}
	});
	let DOMTokenListImpl_1 = require_DOMTokenListImpl();
	Object.defineProperty(exports, "DOMTokenList", {
		enumerable: !0,
		get: function() {
			return DOMTokenListImpl_1.DOMTokenListImpl;
		}
	});
	let ElementImpl_1 = require_ElementImpl();
	Object.defineProperty(exports, "Element", {
		enumerable: !0,
		get: function() {
			return ElementImpl_1.ElementImpl;
		}
	});
	let EventImpl_1 = require_EventImpl();
	Object.defineProperty(exports, "Event", {
		enumerable: !0,
		get: function() {
			return EventImpl_1.EventImpl;
		}
	});
	let EventTargetImpl_1 = require_EventTargetImpl();
	Object.defineProperty(exports, "EventTarget", {
		enumerable: !0,
		get: function() {
			return EventTargetImpl_1.EventTargetImpl;
		}
	});
	let HTMLCollectionImpl_1 = require_HTMLCollectionImpl();
	Object.defineProperty(exports, "HTMLCollection", {
		enumerable: !0,
		get: function() {
			return HTMLCollectionImpl_1.HTMLCollectionImpl;
		}
	});
	let MutationObserverImpl_1 = require_MutationObserverImpl();
	Object.defineProperty(exports, "MutationObserver", {
		enumerable: !0,
		get: function() {
			return MutationObserverImpl_1.MutationObserverImpl;
		}
	});
	let MutationRecordImpl_1 = require_MutationRecordImpl();
	Object.defineProperty(exports, "MutationRecord", {
		enumerable: !0,
		get: function() {
			return MutationRecordImpl_1.MutationRecordImpl;
		}
	});
	let NamedNodeMapImpl_1 = require_NamedNodeMapImpl();
	Object.defineProperty(exports, "NamedNodeMap", {
		enumerable: !0,
		get: function() {
			return NamedNodeMapImpl_1.NamedNodeMapImpl;
		}
	});
	let NodeFilterImpl_1 = require_NodeFilterImpl();
	Object.defineProperty(exports, "NodeFilter", {
		enumerable: !0,
		get: function() {
			return NodeFilterImpl_1.NodeFilterImpl;
		}
	});
	let NodeImpl_1 = require_NodeImpl();
	Object.defineProperty(exports, "Node", {
		enumerable: !0,
		get: function() {
			return NodeImpl_1.NodeImpl;
		}
	});
	let NodeIteratorImpl_1 = require_NodeIteratorImpl();
	Object.defineProperty(exports, "NodeIterator", {
		enumerable: !0,
		get: function() {
			return NodeIteratorImpl_1.NodeIteratorImpl;
		}
	});
	let NodeListImpl_1 = require_NodeListImpl();
	Object.defineProperty(exports, "NodeList", {
		enumerable: !0,
		get: function() {
			return NodeListImpl_1.NodeListImpl;
		}
	});
	let NodeListStaticImpl_1 = require_NodeListStaticImpl();
	Object.defineProperty(exports, "NodeListStatic", {
		enumerable: !0,
		get: function() {
			return NodeListStaticImpl_1.NodeListStaticImpl;
		}
	});
	let NonDocumentTypeChildNodeImpl_1 = require_NonDocumentTypeChildNodeImpl(), NonElementParentNodeImpl_1 = require_NonElementParentNodeImpl(), ParentNodeImpl_1 = require_ParentNodeImpl(), ProcessingInstructionImpl_1 = require_ProcessingInstructionImpl();
	Object.defineProperty(exports, "ProcessingInstruction", {
		enumerable: !0,
		get: function() {
			return ProcessingInstructionImpl_1.ProcessingInstructionImpl;
		}
	});
	let RangeImpl_1 = require_RangeImpl();
	Object.defineProperty(exports, "Range", {
		enumerable: !0,
		get: function() {
			return RangeImpl_1.RangeImpl;
		}
	});
	let ShadowRootImpl_1 = require_ShadowRootImpl();
	Object.defineProperty(exports, "ShadowRoot", {
		enumerable: !0,
		get: function() {
			return ShadowRootImpl_1.ShadowRootImpl;
		}
	});
	let SlotableImpl_1 = require_SlotableImpl(), StaticRangeImpl_1 = require_StaticRangeImpl();
	Object.defineProperty(exports, "StaticRange", {
		enumerable: !0,
		get: function() {
			return StaticRangeImpl_1.StaticRangeImpl;
		}
	});
	let TextImpl_1 = require_TextImpl();
	Object.defineProperty(exports, "Text", {
		enumerable: !0,
		get: function() {
			return TextImpl_1.TextImpl;
		}
	});
	let TraverserImpl_1 = require_TraverserImpl();
	Object.defineProperty(exports, "Traverser", {
		enumerable: !0,
		get: function() {
			return TraverserImpl_1.TraverserImpl;
		}
	});
	let TreeWalkerImpl_1 = require_TreeWalkerImpl();
	Object.defineProperty(exports, "TreeWalker", {
		enumerable: !0,
		get: function() {
			return TreeWalkerImpl_1.TreeWalkerImpl;
		}
	});
	let WindowImpl_1 = require_WindowImpl();
	Object.defineProperty(exports, "Window", {
		enumerable: !0,
		get: function() {
			return WindowImpl_1.WindowImpl;
		}
	});
	let XMLDocumentImpl_1 = require_XMLDocumentImpl();
	Object.defineProperty(exports, "XMLDocument", {
		enumerable: !0,
		get: function() {
			return XMLDocumentImpl_1.XMLDocumentImpl;
		}
	}), (0, util_1.applyMixin)(ElementImpl_1.ElementImpl, ChildNodeImpl_1.ChildNodeImpl), (0, util_1.applyMixin)(CharacterDataImpl_1.CharacterDataImpl, ChildNodeImpl_1.ChildNodeImpl), (0, util_1.applyMixin)(DocumentTypeImpl_1.DocumentTypeImpl, ChildNodeImpl_1.ChildNodeImpl), (0, util_1.applyMixin)(DocumentImpl_1.DocumentImpl, DocumentOrShadowRootImpl_1.DocumentOrShadowRootImpl), (0, util_1.applyMixin)(ShadowRootImpl_1.ShadowRootImpl, DocumentOrShadowRootImpl_1.DocumentOrShadowRootImpl), (0, util_1.applyMixin)(ElementImpl_1.ElementImpl, NonDocumentTypeChildNodeImpl_1.NonDocumentTypeChildNodeImpl), (0, util_1.applyMixin)(CharacterDataImpl_1.CharacterDataImpl, NonDocumentTypeChildNodeImpl_1.NonDocumentTypeChildNodeImpl), (0, util_1.applyMixin)(DocumentImpl_1.DocumentImpl, NonElementParentNodeImpl_1.NonElementParentNodeImpl), (0, util_1.applyMixin)(DocumentFragmentImpl_1.DocumentFragmentImpl, NonElementParentNodeImpl_1.NonElementParentNodeImpl), (0, util_1.applyMixin)(DocumentImpl_1.DocumentImpl, ParentNodeImpl_1.ParentNodeImpl), (0, util_1.applyMixin)(DocumentFragmentImpl_1.DocumentFragmentImpl, ParentNodeImpl_1.ParentNodeImpl), (0, util_1.applyMixin)(ElementImpl_1.ElementImpl, ParentNodeImpl_1.ParentNodeImpl), (0, util_1.applyMixin)(TextImpl_1.TextImpl, SlotableImpl_1.SlotableImpl), (0, util_1.applyMixin)(ElementImpl_1.ElementImpl, SlotableImpl_1.SlotableImpl);
})), require_interfaces = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.TokenType = void 0;
	var TokenType;
	(function(TokenType) {
		TokenType[TokenType.EOF = 0] = "EOF", TokenType[TokenType.Declaration = 1] = "Declaration", TokenType[TokenType.DocType = 2] = "DocType", TokenType[TokenType.Element = 3] = "Element", TokenType[TokenType.Text = 4] = "Text", TokenType[TokenType.CDATA = 5] = "CDATA", TokenType[TokenType.PI = 6] = "PI", TokenType[TokenType.Comment = 7] = "Comment", TokenType[TokenType.ClosingTag = 8] = "ClosingTag";
	})(TokenType || (exports.TokenType = TokenType = {}));
})), require_XMLStringLexer = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.XMLStringLexer = void 0;
	let interfaces_1 = require_interfaces();
	exports.XMLStringLexer = class XMLStringLexer {
		_str;
		_index;
		_length;
		_options = { skipWhitespaceOnlyText: !1 };
		err = {
			line: -1,
			col: -1,
			index: -1,
			str: ""
		};
		constructor(str, options) {
			this._str = str, this._index = 0, this._length = str.length, options && (this._options.skipWhitespaceOnlyText = options.skipWhitespaceOnlyText || !1);
		}
		nextToken() {
			if (this.eof()) return { type: interfaces_1.TokenType.EOF };
			let token = this.skipIfStartsWith("<") ? this.openBracket() : this.text();
			return this._options.skipWhitespaceOnlyText && token.type === interfaces_1.TokenType.Text && XMLStringLexer.isWhiteSpaceToken(token) && (token = this.nextToken()), token;
		}
		openBracket() {
			if (this.skipIfStartsWith("?")) return this.skipIfStartsWith("xml") ? XMLStringLexer.isSpace(this._str[this._index]) ? this.declaration() : (this.seek(-3), this.pi()) : this.pi();
			if (this.skipIfStartsWith("!")) {
				if (this.skipIfStartsWith("--")) return this.comment();
				if (this.skipIfStartsWith("[CDATA[")) return this.cdata();
				if (this.skipIfStartsWith("DOCTYPE")) return this.doctype();
				this.throwError("Invalid '!' in opening tag.");
			} else if (this.skipIfStartsWith("/")) return this.closeTag();
			else return this.openTag();
		}
		declaration() {
			let version = "", encoding = "", standalone = "";
			for (; !this.eof();) {
				if (this.skipSpace(), this.skipIfStartsWith("?>")) return {
					type: interfaces_1.TokenType.Declaration,
					version,
					encoding,
					standalone
				};
				{
					let [attName, attValue] = this.attribute();
					attName === "version" ? version = attValue : attName === "encoding" ? encoding = attValue : attName === "standalone" ? standalone = attValue : this.throwError("Invalid attribute name: " + attName);
				}
			}
			this.throwError("Missing declaration end symbol `?>`");
		}
		doctype() {
			let pubId = "", sysId = "";
			this.skipSpace();
			let name = this.takeUntil2("[", ">", !0);
			return this.skipSpace(), this.skipIfStartsWith("PUBLIC") ? (pubId = this.quotedString(), sysId = this.quotedString()) : this.skipIfStartsWith("SYSTEM") && (sysId = this.quotedString()), this.skipSpace(), this.skipIfStartsWith("[") && (this.skipUntil("]"), this.skipIfStartsWith("]") || this.throwError("Missing end bracket of DTD internal subset")), this.skipSpace(), this.skipIfStartsWith(">") || this.throwError("Missing doctype end symbol `>`"), {
				type: interfaces_1.TokenType.DocType,
				name,
				pubId,
				sysId
			};
		}
		pi() {
			let target = this.takeUntilStartsWith("?>", !0);
			if (this.eof() && this.throwError("Missing processing instruction end symbol `?>`"), this.skipSpace(), this.skipIfStartsWith("?>")) return {
				type: interfaces_1.TokenType.PI,
				target,
				data: ""
			};
			let data = this.takeUntilStartsWith("?>");
			return this.eof() && this.throwError("Missing processing instruction end symbol `?>`"), this.seek(2), {
				type: interfaces_1.TokenType.PI,
				target,
				data
			};
		}
		text() {
			let data = this.takeUntil("<");
			return {
				type: interfaces_1.TokenType.Text,
				data
			};
		}
		comment() {
			let data = this.takeUntilStartsWith("-->");
			return this.eof() && this.throwError("Missing comment end symbol `-->`"), this.seek(3), {
				type: interfaces_1.TokenType.Comment,
				data
			};
		}
		cdata() {
			let data = this.takeUntilStartsWith("]]>");
			return this.eof() && this.throwError("Missing CDATA end symbol `]>`"), this.seek(3), {
				type: interfaces_1.TokenType.CDATA,
				data
			};
		}
		openTag() {
			this.skipSpace();
			let name = this.takeUntil2(">", "/", !0);
			if (this.skipSpace(), this.skipIfStartsWith(">")) return {
				type: interfaces_1.TokenType.Element,
				name,
				attributes: [],
				selfClosing: !1
			};
			if (this.skipIfStartsWith("/>")) return {
				type: interfaces_1.TokenType.Element,
				name,
				attributes: [],
				selfClosing: !0
			};
			let attributes = [];
			for (; !this.eof();) {
				if (this.skipSpace(), this.skipIfStartsWith(">")) return {
					type: interfaces_1.TokenType.Element,
					name,
					attributes,
					selfClosing: !1
				};
				if (this.skipIfStartsWith("/>")) return {
					type: interfaces_1.TokenType.Element,
					name,
					attributes,
					selfClosing: !0
				};
				let attr = this.attribute();
				attributes.push(attr);
			}
			this.throwError("Missing opening element tag end symbol `>`");
		}
		closeTag() {
			this.skipSpace();
			let name = this.takeUntil(">", !0);
			return this.skipSpace(), this.skipIfStartsWith(">") || this.throwError("Missing closing element tag end symbol `>`"), {
				type: interfaces_1.TokenType.ClosingTag,
				name
			};
		}
		attribute() {
			this.skipSpace();
			let name = this.takeUntil("=", !0);
			return this.skipSpace(), this.skipIfStartsWith("=") || this.throwError("Missing equals sign before attribute value"), [name, this.quotedString()];
		}
		quotedString() {
			this.skipSpace();
			let startQuote = this.take(1);
			XMLStringLexer.isQuote(startQuote) || this.throwError("Missing start quote character before quoted value");
			let value = this.takeUntil(startQuote);
			return this.skipIfStartsWith(startQuote) || this.throwError("Missing end quote character after quoted value"), value;
		}
		eof() {
			return this._index >= this._length;
		}
		skipIfStartsWith(str) {
			let strLength = str.length;
			if (strLength === 1) return this._str[this._index] === str && (this._index++, !0);
			for (let i = 0; i < strLength; i++) if (this._str[this._index + i] !== str[i]) return !1;
			return this._index += strLength, !0;
		}
		seek(count) {
			this._index += count, this._index < 0 && (this._index = 0), this._index > this._length && (this._index = this._length);
		}
		skipSpace() {
			for (; !this.eof() && XMLStringLexer.isSpace(this._str[this._index]);) this._index++;
		}
		take(count) {
			if (count === 1) return this._str[this._index++];
			let startIndex = this._index;
			return this.seek(count), this._str.slice(startIndex, this._index);
		}
		takeUntil(char, space = !1) {
			let startIndex = this._index;
			for (; this._index < this._length;) {
				let c = this._str[this._index];
				if (c !== char && (!space || !XMLStringLexer.isSpace(c))) this._index++;
				else break;
			}
			return this._str.slice(startIndex, this._index);
		}
		takeUntil2(char1, char2, space = !1) {
			let startIndex = this._index;
			for (; this._index < this._length;) {
				let c = this._str[this._index];
				if (c !== char1 && c !== char2 && (!space || !XMLStringLexer.isSpace(c))) this._index++;
				else break;
			}
			return this._str.slice(startIndex, this._index);
		}
		takeUntilStartsWith(str, space = !1) {
			let startIndex = this._index, strLength = str.length;
			for (; this._index < this._length;) {
				let match = !0;
				for (let i = 0; i < strLength; i++) {
					let c = this._str[this._index + i], char = str[i];
					if (space && XMLStringLexer.isSpace(c)) return this._str.slice(startIndex, this._index);
					if (c !== char) {
						this._index++, match = !1;
						break;
					}
				}
				if (match) return this._str.slice(startIndex, this._index);
			}
			return this._index = this._length, this._str.slice(startIndex);
		}
		skipUntil(char) {
			for (; this._index < this._length && this._str[this._index] !== char;) this._index++;
		}
		static isWhiteSpaceToken(token) {
			let str = token.data;
			for (let i = 0; i < str.length; i++) {
				let c = str[i];
				if (c !== " " && c !== "\n" && c !== "\r" && c !== "	" && c !== "\f") return !1;
			}
			return !0;
		}
		static isSpace(char) {
			return char === " " || char === "\n" || char === "\r" || char === "	";
		}
		static isQuote(char) {
			return char === "\"" || char === "'";
		}
		throwError(msg) {
			let regexp = /\r\n|\r|\n/g, match = null, line = 0, firstNewLineIndex = 0, lastNewlineIndex = this._str.length;
			for (; (match = regexp.exec(this._str)) !== null && match !== null;) if (line++, match.index < this._index && (firstNewLineIndex = regexp.lastIndex), match.index > this._index) {
				lastNewlineIndex = match.index;
				break;
			}
			throw this.err = {
				line,
				col: this._index - firstNewLineIndex,
				index: this._index,
				str: this._str.substring(firstNewLineIndex, lastNewlineIndex)
			}, Error(msg + "\nIndex: " + this.err.index + "\nLn: " + this.err.line + ", Col: " + this.err.col + "\nInput: " + this.err.str);
		}
		[Symbol.iterator]() {
			return this._index = 0, { next: function() {
				let token = this.nextToken();
				return token.type === interfaces_1.TokenType.EOF ? {
					done: !0,
					value: null
				} : {
					done: !1,
					value: token
				};
			}.bind(this) };
		}
	};
})), require_XMLParserImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.XMLParserImpl = void 0;
	let XMLStringLexer_1 = require_XMLStringLexer(), interfaces_1 = require_interfaces(), infra_1 = require_lib$2(), algorithm_1 = require_algorithm(), LocalNameSet_1 = require_LocalNameSet();
	exports.XMLParserImpl = class {
		parse(source) {
			let lexer = new XMLStringLexer_1.XMLStringLexer(source, { skipWhitespaceOnlyText: !0 }), doc = (0, algorithm_1.create_document)(), context = doc, token = lexer.nextToken();
			for (; token.type !== interfaces_1.TokenType.EOF;) {
				switch (token.type) {
					case interfaces_1.TokenType.Declaration:
						let declaration = token;
						if (declaration.version !== "1.0") throw Error("Invalid xml version: " + declaration.version);
						break;
					case interfaces_1.TokenType.DocType:
						let doctype = token;
						if (!(0, algorithm_1.xml_isPubidChar)(doctype.pubId)) throw Error("DocType public identifier does not match PubidChar construct.");
						if (!(0, algorithm_1.xml_isLegalChar)(doctype.sysId) || doctype.sysId.indexOf("\"") !== -1 && doctype.sysId.indexOf("'") !== -1) throw Error("DocType system identifier contains invalid characters.");
						context.appendChild(doc.implementation.createDocumentType(doctype.name, doctype.pubId, doctype.sysId));
						break;
					case interfaces_1.TokenType.CDATA:
						let cdata = token;
						if (!(0, algorithm_1.xml_isLegalChar)(cdata.data) || cdata.data.indexOf("]]>") !== -1) throw Error("CDATA contains invalid characters.");
						context.appendChild(doc.createCDATASection(cdata.data));
						break;
					case interfaces_1.TokenType.Comment:
						let comment = token;
						if (!(0, algorithm_1.xml_isLegalChar)(comment.data) || comment.data.indexOf("--") !== -1 || comment.data.endsWith("-")) throw Error("Comment data contains invalid characters.");
						context.appendChild(doc.createComment(comment.data));
						break;
					case interfaces_1.TokenType.PI:
						let pi = token;
						if (pi.target.indexOf(":") !== -1 || /^xml$/i.test(pi.target)) throw Error("Processing instruction target contains invalid characters.");
						if (!(0, algorithm_1.xml_isLegalChar)(pi.data) || pi.data.indexOf("?>") !== -1) throw Error("Processing instruction data contains invalid characters.");
						context.appendChild(doc.createProcessingInstruction(pi.target, pi.data));
						break;
					case interfaces_1.TokenType.Text:
						let text = token;
						if (!(0, algorithm_1.xml_isLegalChar)(text.data)) throw Error("Text data contains invalid characters.");
						context.appendChild(doc.createTextNode(this._decodeText(text.data)));
						break;
					case interfaces_1.TokenType.Element:
						let element = token, [prefix, localName] = (0, algorithm_1.namespace_extractQName)(element.name);
						if (localName.indexOf(":") !== -1 || !(0, algorithm_1.xml_isName)(localName)) throw Error("Node local name contains invalid characters.");
						if (prefix === "xmlns") throw Error("An element cannot have the 'xmlns' prefix.");
						let namespace = context.lookupNamespaceURI(prefix), nsDeclarations = {};
						for (let [attName, attValue] of element.attributes) if (attName === "xmlns") namespace = attValue;
						else {
							let [attPrefix, attLocalName] = (0, algorithm_1.namespace_extractQName)(attName);
							attPrefix === "xmlns" && (attLocalName === prefix && (namespace = attValue), nsDeclarations[attLocalName] = attValue);
						}
						let elementNode = namespace === null ? doc.createElement(element.name) : doc.createElementNS(namespace, element.name);
						context.appendChild(elementNode);
						let localNameSet = new LocalNameSet_1.LocalNameSet();
						for (let [attName, attValue] of element.attributes) {
							let [attPrefix, attLocalName] = (0, algorithm_1.namespace_extractQName)(attName), attNamespace = null;
							if (attPrefix === "xmlns" || attPrefix === null && attLocalName === "xmlns" ? attNamespace = infra_1.namespace.XMLNS : (attNamespace = elementNode.lookupNamespaceURI(attPrefix), attNamespace !== null && elementNode.isDefaultNamespace(attNamespace) ? attNamespace = null : attNamespace === null && attPrefix !== null && (attNamespace = nsDeclarations[attPrefix] || null)), localNameSet.has(attNamespace, attLocalName)) throw Error("Element contains duplicate attributes.");
							if (localNameSet.set(attNamespace, attLocalName), attNamespace === infra_1.namespace.XMLNS && attValue === infra_1.namespace.XMLNS) throw Error("XMLNS namespace is reserved.");
							if (attLocalName.indexOf(":") !== -1 || !(0, algorithm_1.xml_isName)(attLocalName)) throw Error("Attribute local name contains invalid characters.");
							if (attPrefix === "xmlns" && attValue === "") throw Error("Empty XML namespace is not allowed.");
							attNamespace === null ? elementNode.setAttribute(attName, this._decodeAttributeValue(attValue)) : elementNode.setAttributeNS(attNamespace, attName, this._decodeAttributeValue(attValue));
						}
						element.selfClosing || (context = elementNode);
						break;
					case interfaces_1.TokenType.ClosingTag:
						if (token.name !== context.nodeName) throw Error("Closing tag name does not match opening tag name.");
						context._parent && (context = context._parent);
				}
				token = lexer.nextToken();
			}
			return doc;
		}
		_decodeText(text) {
			return text == null ? text : text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
		}
		_decodeAttributeValue(text) {
			return text == null ? text : text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
		}
	};
})), require_DOMParserImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DOMParserImpl = void 0;
	let algorithm_1 = require_algorithm(), XMLParserImpl_1 = require_XMLParserImpl();
	exports.DOMParserImpl = class {
		parseFromString(source, mimeType) {
			if (mimeType === "text/html") throw Error("HTML parser not implemented.");
			try {
				let doc = new XMLParserImpl_1.XMLParserImpl().parse(source);
				return doc._contentType = mimeType, doc;
			} catch (e) {
				let errorNS = "http://www.mozilla.org/newlayout/xml/parsererror.xml", doc = (0, algorithm_1.create_xmlDocument)(), root = doc.createElementNS(errorNS, "parsererror"), ele = doc.createElementNS(errorNS, "error");
				return ele.setAttribute("message", e.message), root.appendChild(ele), doc.appendChild(root), doc;
			}
		}
	};
})), require_parser = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DOMParser = void 0;
	var DOMParserImpl_1 = require_DOMParserImpl();
	Object.defineProperty(exports, "DOMParser", {
		enumerable: !0,
		get: function() {
			return DOMParserImpl_1.DOMParserImpl;
		}
	});
})), require_XMLSerializerImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.XMLSerializerImpl = void 0;
	let interfaces_1 = require_interfaces$2(), LocalNameSet_1 = require_LocalNameSet(), NamespacePrefixMap_1 = require_NamespacePrefixMap(), DOMException_1 = require_DOMException(), infra_1 = require_lib$2(), algorithm_1 = require_algorithm();
	exports.XMLSerializerImpl = class XMLSerializerImpl {
		static _VoidElementNames = new Set([
			"area",
			"base",
			"basefont",
			"bgsound",
			"br",
			"col",
			"embed",
			"frame",
			"hr",
			"img",
			"input",
			"keygen",
			"link",
			"menuitem",
			"meta",
			"param",
			"source",
			"track",
			"wbr"
		]);
		serializeToString(root) {
			return this._xmlSerialization(root, !1);
		}
		_xmlSerialization(node, requireWellFormed) {
			if (node._nodeDocument === void 0 || node._nodeDocument._hasNamespaces) {
				let prefixMap = new NamespacePrefixMap_1.NamespacePrefixMap();
				prefixMap.set("xml", infra_1.namespace.XML);
				let prefixIndex = { value: 1 };
				try {
					return this._serializeNodeNS(node, null, prefixMap, prefixIndex, requireWellFormed);
				} catch {
					throw new DOMException_1.InvalidStateError();
				}
			}
			try {
				return this._serializeNode(node, requireWellFormed);
			} catch {
				throw new DOMException_1.InvalidStateError();
			}
		}
		_serializeNodeNS(node, namespace, prefixMap, prefixIndex, requireWellFormed) {
			switch (node.nodeType) {
				case interfaces_1.NodeType.Element: return this._serializeElementNS(node, namespace, prefixMap, prefixIndex, requireWellFormed);
				case interfaces_1.NodeType.Document: return this._serializeDocumentNS(node, namespace, prefixMap, prefixIndex, requireWellFormed);
				case interfaces_1.NodeType.Comment: return this._serializeComment(node, requireWellFormed);
				case interfaces_1.NodeType.Text: return this._serializeText(node, requireWellFormed);
				case interfaces_1.NodeType.DocumentFragment: return this._serializeDocumentFragmentNS(node, namespace, prefixMap, prefixIndex, requireWellFormed);
				case interfaces_1.NodeType.DocumentType: return this._serializeDocumentType(node, requireWellFormed);
				case interfaces_1.NodeType.ProcessingInstruction: return this._serializeProcessingInstruction(node, requireWellFormed);
				case interfaces_1.NodeType.CData: return this._serializeCData(node, requireWellFormed);
				default: throw Error(`Unknown node type: ${node.nodeType}`);
			}
		}
		_serializeNode(node, requireWellFormed) {
			switch (node.nodeType) {
				case interfaces_1.NodeType.Element: return this._serializeElement(node, requireWellFormed);
				case interfaces_1.NodeType.Document: return this._serializeDocument(node, requireWellFormed);
				case interfaces_1.NodeType.Comment: return this._serializeComment(node, requireWellFormed);
				case interfaces_1.NodeType.Text: return this._serializeText(node, requireWellFormed);
				case interfaces_1.NodeType.DocumentFragment: return this._serializeDocumentFragment(node, requireWellFormed);
				case interfaces_1.NodeType.DocumentType: return this._serializeDocumentType(node, requireWellFormed);
				case interfaces_1.NodeType.ProcessingInstruction: return this._serializeProcessingInstruction(node, requireWellFormed);
				case interfaces_1.NodeType.CData: return this._serializeCData(node, requireWellFormed);
				default: throw Error(`Unknown node type: ${node.nodeType}`);
			}
		}
		_serializeElementNS(node, namespace, prefixMap, prefixIndex, requireWellFormed) {
			if (requireWellFormed && (node.localName.indexOf(":") !== -1 || !(0, algorithm_1.xml_isName)(node.localName))) throw Error("Node local name contains invalid characters (well-formed required).");
			let markup = "<", qualifiedName = "", skipEndTag = !1, ignoreNamespaceDefinitionAttribute = !1, map = prefixMap.copy(), localPrefixesMap = {}, localDefaultNamespace = this._recordNamespaceInformation(node, map, localPrefixesMap), inheritedNS = namespace, ns = node.namespaceURI;
			if (inheritedNS === ns) localDefaultNamespace !== null && (ignoreNamespaceDefinitionAttribute = !0), qualifiedName = ns === infra_1.namespace.XML ? "xml:" + node.localName : node.localName, markup += qualifiedName;
			else {
				let prefix = node.prefix, candidatePrefix = null;
				if ((prefix !== null || ns !== localDefaultNamespace) && (candidatePrefix = map.get(prefix, ns)), prefix === "xmlns") {
					if (requireWellFormed) throw Error("An element cannot have the 'xmlns' prefix (well-formed required).");
					candidatePrefix = prefix;
				}
				candidatePrefix === null ? prefix === null ? localDefaultNamespace === null || localDefaultNamespace !== null && localDefaultNamespace !== ns ? (ignoreNamespaceDefinitionAttribute = !0, qualifiedName += node.localName, inheritedNS = ns, markup += qualifiedName, markup += " xmlns=\"" + this._serializeAttributeValue(ns, requireWellFormed) + "\"") : (qualifiedName += node.localName, inheritedNS = ns, markup += qualifiedName) : (prefix in localPrefixesMap && (prefix = this._generatePrefix(ns, map, prefixIndex)), map.set(prefix, ns), qualifiedName += prefix + ":" + node.localName, markup += qualifiedName, markup += " xmlns:" + prefix + "=\"" + this._serializeAttributeValue(ns, requireWellFormed) + "\"", localDefaultNamespace !== null && (inheritedNS = localDefaultNamespace || null)) : (qualifiedName = candidatePrefix + ":" + node.localName, localDefaultNamespace !== null && localDefaultNamespace !== infra_1.namespace.XML && (inheritedNS = localDefaultNamespace || null), markup += qualifiedName);
			}
			markup += this._serializeAttributesNS(node, map, prefixIndex, localPrefixesMap, ignoreNamespaceDefinitionAttribute, requireWellFormed);
			let isHTML = ns === infra_1.namespace.HTML;
			if (isHTML && node.childNodes.length === 0 && XMLSerializerImpl._VoidElementNames.has(node.localName) ? (markup += " /", skipEndTag = !0) : !isHTML && node.childNodes.length === 0 && (markup += "/", skipEndTag = !0), markup += ">", skipEndTag) return markup;
			if (!(isHTML && node.localName === "template")) for (let childNode of node._children || node.childNodes) markup += this._serializeNodeNS(childNode, inheritedNS, map, prefixIndex, requireWellFormed);
			return markup += "</" + qualifiedName + ">", markup;
		}
		_serializeDocumentNS(node, namespace, prefixMap, prefixIndex, requireWellFormed) {
			if (requireWellFormed && node.documentElement === null) throw Error("Missing document element (well-formed required).");
			let serializedDocument = "";
			for (let childNode of node._children || node.childNodes) serializedDocument += this._serializeNodeNS(childNode, namespace, prefixMap, prefixIndex, requireWellFormed);
			return serializedDocument;
		}
		_serializeComment(node, requireWellFormed) {
			if (requireWellFormed && (!(0, algorithm_1.xml_isLegalChar)(node.data) || node.data.indexOf("--") !== -1 || node.data.endsWith("-"))) throw Error("Comment data contains invalid characters (well-formed required).");
			return "<!--" + node.data + "-->";
		}
		_serializeText(node, requireWellFormed) {
			if (requireWellFormed && !(0, algorithm_1.xml_isLegalChar)(node.data)) throw Error("Text data contains invalid characters (well-formed required).");
			let result = "";
			for (let i = 0; i < node.data.length; i++) {
				let c = node.data[i];
				result += c === "&" ? "&amp;" : c === "<" ? "&lt;" : c === ">" ? "&gt;" : c;
			}
			return result;
		}
		_serializeDocumentFragmentNS(node, namespace, prefixMap, prefixIndex, requireWellFormed) {
			let markup = "";
			for (let childNode of node._children || node.childNodes) markup += this._serializeNodeNS(childNode, namespace, prefixMap, prefixIndex, requireWellFormed);
			return markup;
		}
		_serializeDocumentType(node, requireWellFormed) {
			if (requireWellFormed && !(0, algorithm_1.xml_isPubidChar)(node.publicId)) throw Error("DocType public identifier does not match PubidChar construct (well-formed required).");
			if (requireWellFormed && (!(0, algorithm_1.xml_isLegalChar)(node.systemId) || node.systemId.indexOf("\"") !== -1 && node.systemId.indexOf("'") !== -1)) throw Error("DocType system identifier contains invalid characters (well-formed required).");
			return node.publicId && node.systemId ? "<!DOCTYPE " + node.name + " PUBLIC \"" + node.publicId + "\" \"" + node.systemId + "\">" : node.publicId ? "<!DOCTYPE " + node.name + " PUBLIC \"" + node.publicId + "\">" : node.systemId ? "<!DOCTYPE " + node.name + " SYSTEM \"" + node.systemId + "\">" : "<!DOCTYPE " + node.name + ">";
		}
		_serializeProcessingInstruction(node, requireWellFormed) {
			if (requireWellFormed && (node.target.indexOf(":") !== -1 || /^xml$/i.test(node.target))) throw Error("Processing instruction target contains invalid characters (well-formed required).");
			if (requireWellFormed && (!(0, algorithm_1.xml_isLegalChar)(node.data) || node.data.indexOf("?>") !== -1)) throw Error("Processing instruction data contains invalid characters (well-formed required).");
			return "<?" + (node.data === "" ? node.target : node.target + " " + node.data) + "?>";
		}
		_serializeCData(node, requireWellFormed) {
			if (requireWellFormed && node.data.indexOf("]]>") !== -1) throw Error("CDATA contains invalid characters (well-formed required).");
			return "<![CDATA[" + node.data + "]]>";
		}
		_serializeAttributesNS(node, map, prefixIndex, localPrefixesMap, ignoreNamespaceDefinitionAttribute, requireWellFormed) {
			let result = "", localNameSet = requireWellFormed ? new LocalNameSet_1.LocalNameSet() : void 0;
			for (let attr of node.attributes) {
				if (!ignoreNamespaceDefinitionAttribute && !requireWellFormed && attr.namespaceURI === null) {
					result += " " + attr.localName + "=\"" + this._serializeAttributeValue(attr.value, requireWellFormed) + "\"";
					continue;
				}
				if (requireWellFormed && localNameSet && localNameSet.has(attr.namespaceURI, attr.localName)) throw Error("Element contains duplicate attributes (well-formed required).");
				requireWellFormed && localNameSet && localNameSet.set(attr.namespaceURI, attr.localName);
				let attributeNamespace = attr.namespaceURI, candidatePrefix = null;
				if (attributeNamespace !== null) {
					if (candidatePrefix = map.get(attr.prefix, attributeNamespace), attributeNamespace === infra_1.namespace.XMLNS) {
						if (attr.value === infra_1.namespace.XML || attr.prefix === null && ignoreNamespaceDefinitionAttribute || attr.prefix !== null && (!(attr.localName in localPrefixesMap) || localPrefixesMap[attr.localName] !== attr.value) && map.has(attr.localName, attr.value)) continue;
						if (requireWellFormed && attr.value === infra_1.namespace.XMLNS) throw Error("XMLNS namespace is reserved (well-formed required).");
						if (requireWellFormed && attr.value === "") throw Error("Namespace prefix declarations cannot be used to undeclare a namespace (well-formed required).");
						attr.prefix === "xmlns" && (candidatePrefix = "xmlns");
					} else candidatePrefix === null && (candidatePrefix = attr.prefix !== null && (!map.hasPrefix(attr.prefix) || map.has(attr.prefix, attributeNamespace)) ? attr.prefix : this._generatePrefix(attributeNamespace, map, prefixIndex), result += " xmlns:" + candidatePrefix + "=\"" + this._serializeAttributeValue(attributeNamespace, requireWellFormed) + "\"");
				}
				if (result += " ", candidatePrefix !== null && (result += candidatePrefix + ":"), requireWellFormed && (attr.localName.indexOf(":") !== -1 || !(0, algorithm_1.xml_isName)(attr.localName) || attr.localName === "xmlns" && attributeNamespace === null)) throw Error("Attribute local name contains invalid characters (well-formed required).");
				result += attr.localName + "=\"" + this._serializeAttributeValue(attr.value, requireWellFormed) + "\"";
			}
			return result;
		}
		_recordNamespaceInformation(node, map, localPrefixesMap) {
			let defaultNamespaceAttrValue = null;
			for (let attr of node.attributes) {
				let attributeNamespace = attr.namespaceURI, attributePrefix = attr.prefix;
				if (attributeNamespace === infra_1.namespace.XMLNS) {
					if (attributePrefix === null) {
						defaultNamespaceAttrValue = attr.value;
						continue;
					}
					{
						let prefixDefinition = attr.localName, namespaceDefinition = attr.value;
						if (namespaceDefinition === infra_1.namespace.XML || (namespaceDefinition === "" && (namespaceDefinition = null), map.has(prefixDefinition, namespaceDefinition))) continue;
						map.set(prefixDefinition, namespaceDefinition), localPrefixesMap[prefixDefinition] = namespaceDefinition || "";
					}
				}
			}
			return defaultNamespaceAttrValue;
		}
		_generatePrefix(newNamespace, prefixMap, prefixIndex) {
			let generatedPrefix = "ns" + prefixIndex.value;
			return prefixIndex.value++, prefixMap.set(generatedPrefix, newNamespace), generatedPrefix;
		}
		_serializeAttributeValue(value, requireWellFormed) {
			if (requireWellFormed && value !== null && !(0, algorithm_1.xml_isLegalChar)(value)) throw Error("Invalid characters in attribute value.");
			if (value === null) return "";
			let result = "";
			for (let i = 0; i < value.length; i++) {
				let c = value[i];
				result += c === "\"" ? "&quot;" : c === "&" ? "&amp;" : c === "<" ? "&lt;" : c === ">" ? "&gt;" : c;
			}
			return result;
		}
		_serializeElement(node, requireWellFormed) {
			if (requireWellFormed && (node.localName.indexOf(":") !== -1 || !(0, algorithm_1.xml_isName)(node.localName))) throw Error("Node local name contains invalid characters (well-formed required).");
			let skipEndTag = !1, qualifiedName = node.localName, markup = "<" + qualifiedName;
			if (markup += this._serializeAttributes(node, requireWellFormed), node._children.size === 0 && (markup += "/", skipEndTag = !0), markup += ">", skipEndTag) return markup;
			for (let childNode of node._children) markup += this._serializeNode(childNode, requireWellFormed);
			return markup += "</" + qualifiedName + ">", markup;
		}
		_serializeDocument(node, requireWellFormed) {
			if (requireWellFormed && node.documentElement === null) throw Error("Missing document element (well-formed required).");
			let serializedDocument = "";
			for (let childNode of node._children) serializedDocument += this._serializeNode(childNode, requireWellFormed);
			return serializedDocument;
		}
		_serializeDocumentFragment(node, requireWellFormed) {
			let markup = "";
			for (let childNode of node._children) markup += this._serializeNode(childNode, requireWellFormed);
			return markup;
		}
		_serializeAttributes(node, requireWellFormed) {
			let result = "", localNameSet = requireWellFormed ? {} : void 0;
			for (let attr of node.attributes) {
				if (requireWellFormed && localNameSet && attr.localName in localNameSet) throw Error("Element contains duplicate attributes (well-formed required).");
				if (requireWellFormed && localNameSet && (localNameSet[attr.localName] = !0), requireWellFormed && (attr.localName.indexOf(":") !== -1 || !(0, algorithm_1.xml_isName)(attr.localName))) throw Error("Attribute local name contains invalid characters (well-formed required).");
				result += " " + attr.localName + "=\"" + this._serializeAttributeValue(attr.value, requireWellFormed) + "\"";
			}
			return result;
		}
	};
})), require_serializer = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.XMLSerializer = void 0;
	var XMLSerializerImpl_1 = require_XMLSerializerImpl();
	Object.defineProperty(exports, "XMLSerializer", {
		enumerable: !0,
		get: function() {
			return XMLSerializerImpl_1.XMLSerializerImpl;
		}
	});
})), require_lib$1 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.XMLSerializer = exports.DOMParser = exports.DOMImplementation = void 0, require_dom$1().dom.setFeatures(!0);
	var dom_2 = require_dom$1();
	Object.defineProperty(exports, "DOMImplementation", {
		enumerable: !0,
		get: function() {
			return dom_2.DOMImplementation;
		}
	});
	var parser_1 = require_parser();
	Object.defineProperty(exports, "DOMParser", {
		enumerable: !0,
		get: function() {
			return parser_1.DOMParser;
		}
	});
	var serializer_1 = require_serializer();
	Object.defineProperty(exports, "XMLSerializer", {
		enumerable: !0,
		get: function() {
			return serializer_1.XMLSerializer;
		}
	});
})), require_dom = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.createDocument = createDocument, exports.sanitizeInput = sanitizeInput;
	let dom_1 = require_lib$1(), dom_2 = require_dom$1(), util_1 = require_lib$3();
	dom_2.dom.setFeatures(!1);
	function createDocument() {
		let doc = new dom_1.DOMImplementation().createDocument(null, "root", null);
		return doc.documentElement && doc.removeChild(doc.documentElement), doc;
	}
	function sanitizeInput(str, replacement) {
		if (str == null) return str;
		if (replacement === void 0) return str + "";
		{
			let result = "";
			str += "";
			for (let i = 0; i < str.length; i++) {
				let n = str.charCodeAt(i);
				if (n === 9 || n === 10 || n === 13 || n >= 32 && n <= 55295 || n >= 57344 && n <= 65533) result += str.charAt(i);
				else if (n >= 55296 && n <= 56319 && i < str.length - 1) {
					let n2 = str.charCodeAt(i + 1);
					n2 >= 56320 && n2 <= 57343 ? (n = (n - 55296) * 1024 + n2 - 56320 + 65536, result += String.fromCodePoint(n), i++) : result += (0, util_1.isString)(replacement) ? replacement : replacement(str.charAt(i), i, str);
				} else result += (0, util_1.isString)(replacement) ? replacement : replacement(str.charAt(i), i, str);
			}
			return result;
		}
	}
})), require_BaseReader = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.BaseReader = void 0;
	let dom_1 = require_dom();
	exports.BaseReader = class BaseReader {
		_builderOptions;
		static _entityTable = {
			lt: "<",
			gt: ">",
			amp: "&",
			quot: "\"",
			apos: "'"
		};
		constructor(builderOptions) {
			this._builderOptions = builderOptions, builderOptions.parser && Object.assign(this, builderOptions.parser);
		}
		_docType(parent, name, publicId, systemId) {
			return parent.dtd({
				name,
				pubID: publicId,
				sysID: systemId
			});
		}
		_comment(parent, data) {
			return parent.com(data);
		}
		_text(parent, data) {
			return parent.txt(data);
		}
		_instruction(parent, target, data) {
			return parent.ins(target, data);
		}
		_cdata(parent, data) {
			return parent.dat(data);
		}
		_element(parent, namespace, name) {
			return namespace === void 0 ? parent.ele(name) : parent.ele(namespace, name);
		}
		_attribute(parent, namespace, name, value) {
			return namespace === void 0 ? parent.att(name, value) : parent.att(namespace, name, value);
		}
		_sanitize(str) {
			return (0, dom_1.sanitizeInput)(str, this._builderOptions.invalidCharReplacement);
		}
		_decodeText(text) {
			return text == null ? text : text.replace(/&(quot|amp|apos|lt|gt);/g, (_match, tag) => BaseReader._entityTable[tag]).replace(/&#(?:x([a-fA-F0-9]+)|([0-9]+));/g, (_match, hexStr, numStr) => String.fromCodePoint(parseInt(hexStr || numStr, hexStr ? 16 : 10)));
		}
		_decodeAttributeValue(text) {
			return this._decodeText(text);
		}
		parse(node, obj) {
			return this._parse(node, obj);
		}
		docType(parent, name, publicId, systemId) {
			return this._docType(parent, name, publicId, systemId);
		}
		comment(parent, data) {
			return this._comment(parent, data);
		}
		text(parent, data) {
			return this._text(parent, data);
		}
		instruction(parent, target, data) {
			return this._instruction(parent, target, data);
		}
		cdata(parent, data) {
			return this._cdata(parent, data);
		}
		element(parent, namespace, name) {
			return this._element(parent, namespace, name);
		}
		attribute(parent, namespace, name, value) {
			return this._attribute(parent, namespace, name, value);
		}
		sanitize(str) {
			return this._sanitize(str);
		}
	};
})), require_XMLReader = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.XMLReader = void 0;
	let XMLStringLexer_1 = require_XMLStringLexer(), interfaces_1 = require_interfaces(), interfaces_2 = require_interfaces$2(), infra_1 = require_lib$2(), algorithm_1 = require_algorithm(), BaseReader_1 = require_BaseReader();
	exports.XMLReader = class extends BaseReader_1.BaseReader {
		_parse(node, str) {
			let lexer = new XMLStringLexer_1.XMLStringLexer(str, { skipWhitespaceOnlyText: this._builderOptions.skipWhitespaceOnlyText }), lastChild = node, context = node, token = lexer.nextToken();
			for (; token.type !== interfaces_1.TokenType.EOF;) {
				switch (token.type) {
					case interfaces_1.TokenType.Declaration:
						let declaration = token, version = this.sanitize(declaration.version);
						if (version !== "1.0") throw Error("Invalid xml version: " + version);
						let builderOptions = { version };
						declaration.encoding && (builderOptions.encoding = this.sanitize(declaration.encoding)), declaration.standalone && (builderOptions.standalone = this.sanitize(declaration.standalone) === "yes"), context.set(builderOptions);
						break;
					case interfaces_1.TokenType.DocType:
						let doctype = token;
						context = this.docType(context, this.sanitize(doctype.name), this.sanitize(doctype.pubId), this.sanitize(doctype.sysId)) || context;
						break;
					case interfaces_1.TokenType.CDATA:
						let cdata = token;
						context = this.cdata(context, this.sanitize(cdata.data)) || context;
						break;
					case interfaces_1.TokenType.Comment:
						let comment = token;
						context = this.comment(context, this.sanitize(comment.data)) || context;
						break;
					case interfaces_1.TokenType.PI:
						let pi = token;
						context = this.instruction(context, this.sanitize(pi.target), this.sanitize(pi.data)) || context;
						break;
					case interfaces_1.TokenType.Text:
						if (context.node.nodeType === interfaces_2.NodeType.Document) break;
						let text = token;
						context = this.text(context, this._decodeText(this.sanitize(text.data))) || context;
						break;
					case interfaces_1.TokenType.Element:
						let element = token, elementName = this.sanitize(element.name), [prefix] = (0, algorithm_1.namespace_extractQName)(elementName), namespace = context.node.lookupNamespaceURI(prefix), nsDeclarations = {};
						for (let [attName, attValue] of element.attributes) if (attName = this.sanitize(attName), attValue = this.sanitize(attValue), attName === "xmlns") namespace = attValue;
						else {
							let [attPrefix, attLocalName] = (0, algorithm_1.namespace_extractQName)(attName);
							attPrefix === "xmlns" && (attLocalName === prefix && (namespace = attValue), nsDeclarations[attLocalName] = attValue);
						}
						let elementNode = namespace === null ? this.element(context, void 0, elementName) : this.element(context, namespace, elementName);
						if (elementNode === void 0) break;
						context.node === node.node && (lastChild = elementNode);
						for (let [attName, attValue] of element.attributes) {
							attName = this.sanitize(attName), attValue = this.sanitize(attValue);
							let [attPrefix, attLocalName] = (0, algorithm_1.namespace_extractQName)(attName), attNamespace = null;
							attPrefix === "xmlns" || attPrefix === null && attLocalName === "xmlns" ? attNamespace = infra_1.namespace.XMLNS : (attNamespace = elementNode.node.lookupNamespaceURI(attPrefix), attNamespace !== null && elementNode.node.isDefaultNamespace(attNamespace) ? attNamespace = null : attNamespace === null && attPrefix !== null && (attNamespace = nsDeclarations[attPrefix] || null)), attNamespace === null ? this.attribute(elementNode, void 0, attName, this._decodeAttributeValue(attValue)) : this.attribute(elementNode, attNamespace, attName, this._decodeAttributeValue(attValue));
						}
						element.selfClosing || (context = elementNode);
						break;
					case interfaces_1.TokenType.ClosingTag: context.node.parentNode && (context = context.up());
				}
				token = lexer.nextToken();
			}
			return lastChild;
		}
	};
})), require_ObjectReader = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ObjectReader = void 0;
	let util_1 = require_lib$3(), BaseReader_1 = require_BaseReader();
	exports.ObjectReader = class extends BaseReader_1.BaseReader {
		_parse(node, obj) {
			let options = this._builderOptions, lastChild = null;
			return (0, util_1.isFunction)(obj) ? lastChild = this.parse(node, obj.call(this)) : (0, util_1.isArray)(obj) || (0, util_1.isSet)(obj) ? (0, util_1.forEachArray)(obj, (item) => lastChild = this.parse(node, item), this) : (0, util_1.isMap)(obj) || (0, util_1.isObject)(obj) ? (0, util_1.forEachObject)(obj, (key, val) => {
				if ((0, util_1.isFunction)(val) && (val = val.call(this)), !options.ignoreConverters && key.indexOf(options.convert.att) === 0) {
					if (key === options.convert.att) {
						if ((0, util_1.isArray)(val) || (0, util_1.isSet)(val)) throw Error("Invalid attribute: " + val.toString() + ". " + node._debugInfo());
						(0, util_1.forEachObject)(val, (attrKey, attrVal) => {
							lastChild = this.attribute(node, void 0, this.sanitize(attrKey), this._decodeAttributeValue(this.sanitize(attrVal))) || lastChild;
						});
					} else lastChild = this.attribute(node, void 0, this.sanitize(key.substring(options.convert.att.length)), this._decodeAttributeValue(this.sanitize(val?.toString()))) || lastChild;
				} else if (!options.ignoreConverters && key.indexOf(options.convert.text) === 0) lastChild = (0, util_1.isMap)(val) || (0, util_1.isObject)(val) ? this.parse(node, val) : this.text(node, this._decodeText(this.sanitize(val?.toString()))) || lastChild;
				else if (!options.ignoreConverters && key.indexOf(options.convert.cdata) === 0) (0, util_1.isArray)(val) || (0, util_1.isSet)(val) ? (0, util_1.forEachArray)(val, (item) => lastChild = this.cdata(node, this.sanitize(item)) || lastChild, this) : lastChild = this.cdata(node, this.sanitize(val?.toString())) || lastChild;
				else if (!options.ignoreConverters && key.indexOf(options.convert.comment) === 0) (0, util_1.isArray)(val) || (0, util_1.isSet)(val) ? (0, util_1.forEachArray)(val, (item) => lastChild = this.comment(node, this.sanitize(item)) || lastChild, this) : lastChild = this.comment(node, this.sanitize(val?.toString())) || lastChild;
				else if (!options.ignoreConverters && key.indexOf(options.convert.ins) === 0) {
					if ((0, util_1.isString)(val)) {
						let insIndex = val.indexOf(" "), insTarget = insIndex === -1 ? val : val.substr(0, insIndex), insValue = insIndex === -1 ? "" : val.substr(insIndex + 1);
						lastChild = this.instruction(node, this.sanitize(insTarget), this.sanitize(insValue)) || lastChild;
					} else (0, util_1.isArray)(val) || (0, util_1.isSet)(val) ? (0, util_1.forEachArray)(val, (item) => {
						let insIndex = item.indexOf(" "), insTarget = insIndex === -1 ? item : item.substr(0, insIndex), insValue = insIndex === -1 ? "" : item.substr(insIndex + 1);
						lastChild = this.instruction(node, this.sanitize(insTarget), this.sanitize(insValue)) || lastChild;
					}, this) : (0, util_1.forEachObject)(val, (insTarget, insValue) => lastChild = this.instruction(node, this.sanitize(insTarget), this.sanitize(insValue)) || lastChild, this);
				} else if (!(((0, util_1.isArray)(val) || (0, util_1.isSet)(val)) && (0, util_1.isEmpty)(val))) {
					if (((0, util_1.isMap)(val) || (0, util_1.isObject)(val)) && (0, util_1.isEmpty)(val)) lastChild = this.element(node, void 0, this.sanitize(key)) || lastChild;
					else if (options.keepNullNodes || val != null) {
						if ((0, util_1.isArray)(val) || (0, util_1.isSet)(val)) (0, util_1.forEachArray)(val, (item) => {
							let childNode = {};
							childNode[key] = item, lastChild = this.parse(node, childNode);
						}, this);
						else if ((0, util_1.isMap)(val) || (0, util_1.isObject)(val)) {
							let parent = this.element(node, void 0, this.sanitize(key));
							parent && (lastChild = parent, this.parse(parent, val));
						} else if (val != null && (!(0, util_1.isString)(val) || val !== "")) {
							let parent = this.element(node, void 0, this.sanitize(key));
							parent && (lastChild = parent, this.text(parent, this._decodeText(this.sanitize(val?.toString()))));
						} else lastChild = this.element(node, void 0, this.sanitize(key)) || lastChild;
					}
				}
			}, this) : !options.keepNullNodes && obj == null || (lastChild = this.text(node, this._decodeText(this.sanitize(obj?.toString()))) || lastChild), lastChild || node;
		}
	};
})), require_JSONReader = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.JSONReader = void 0;
	let ObjectReader_1 = require_ObjectReader(), BaseReader_1 = require_BaseReader();
	exports.JSONReader = class extends BaseReader_1.BaseReader {
		_parse(node, str) {
			return new ObjectReader_1.ObjectReader(this._builderOptions).parse(node, JSON.parse(str));
		}
	};
})), require_common = __commonJSMin(((exports, module) => {
	function isNothing(subject) {
		return subject == null;
	}
	function isObject(subject) {
		return typeof subject == "object" && !!subject;
	}
	function toArray(sequence) {
		return Array.isArray(sequence) ? sequence : isNothing(sequence) ? [] : [sequence];
	}
	function extend(target, source) {
		if (source) {
			let sourceKeys = Object.keys(source);
			for (let index = 0, length = sourceKeys.length; index < length; index += 1) {
				let key = sourceKeys[index];
				target[key] = source[key];
			}
		}
		return target;
	}
	function repeat(string, count) {
		let result = "";
		for (let cycle = 0; cycle < count; cycle += 1) result += string;
		return result;
	}
	function isNegativeZero(number) {
		return number === 0 && 1 / number == -Infinity;
	}
	module.exports.isNothing = isNothing, module.exports.isObject = isObject, module.exports.toArray = toArray, module.exports.repeat = repeat, module.exports.isNegativeZero = isNegativeZero, module.exports.extend = extend;
})), require_exception = __commonJSMin(((exports, module) => {
	function formatError(exception, compact) {
		let where = "", message = exception.reason || "(unknown reason)";
		return exception.mark ? (exception.mark.name && (where += "in \"" + exception.mark.name + "\" "), where += "(" + (exception.mark.line + 1) + ":" + (exception.mark.column + 1) + ")", !compact && exception.mark.snippet && (where += "\n\n" + exception.mark.snippet), message + " " + where) : message;
	}
	function YAMLException(reason, mark) {
		Error.call(this), this.name = "YAMLException", this.reason = reason, this.mark = mark, this.message = formatError(this, !1), Error.captureStackTrace ? Error.captureStackTrace(this, this.constructor) : this.stack = Error().stack || "";
	}
	YAMLException.prototype = Object.create(Error.prototype), YAMLException.prototype.constructor = YAMLException, YAMLException.prototype.toString = function(compact) {
		return this.name + ": " + formatError(this, compact);
	}, module.exports = YAMLException;
})), require_snippet = __commonJSMin(((exports, module) => {
	let common = require_common();
	function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
		let head = "", tail = "", maxHalfLength = Math.floor(maxLineLength / 2) - 1;
		return position - lineStart > maxHalfLength && (head = " ... ", lineStart = position - maxHalfLength + head.length), lineEnd - position > maxHalfLength && (tail = " ...", lineEnd = position + maxHalfLength - tail.length), {
			str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
			pos: position - lineStart + head.length
		};
	}
	function padStart(string, max) {
		return common.repeat(" ", max - string.length) + string;
	}
	function makeSnippet(mark, options) {
		if (options = Object.create(options || null), !mark.buffer) return null;
		options.maxLength || (options.maxLength = 79), typeof options.indent != "number" && (options.indent = 1), typeof options.linesBefore != "number" && (options.linesBefore = 3), typeof options.linesAfter != "number" && (options.linesAfter = 2);
		let re = /\r?\n|\r|\0/g, lineStarts = [0], lineEnds = [], match, foundLineNo = -1;
		for (; match = re.exec(mark.buffer);) lineEnds.push(match.index), lineStarts.push(match.index + match[0].length), mark.position <= match.index && foundLineNo < 0 && (foundLineNo = lineStarts.length - 2);
		foundLineNo < 0 && (foundLineNo = lineStarts.length - 1);
		let result = "", lineNoLength = Math.min(mark.line + options.linesAfter, lineEnds.length).toString().length, maxLineLength = options.maxLength - (options.indent + lineNoLength + 3);
		for (let i = 1; i <= options.linesBefore && !(foundLineNo - i < 0); i++) {
			let line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
			result = common.repeat(" ", options.indent) + padStart((mark.line - i + 1).toString(), lineNoLength) + " | " + line.str + "\n" + result;
		}
		let line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
		result += common.repeat(" ", options.indent) + padStart((mark.line + 1).toString(), lineNoLength) + " | " + line.str + "\n", result += common.repeat("-", options.indent + lineNoLength + 3 + line.pos) + "^\n";
		for (let i = 1; i <= options.linesAfter && !(foundLineNo + i >= lineEnds.length); i++) {
			let line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
			result += common.repeat(" ", options.indent) + padStart((mark.line + i + 1).toString(), lineNoLength) + " | " + line.str + "\n";
		}
		return result.replace(/\n$/, "");
	}
	module.exports = makeSnippet;
})), require_type = __commonJSMin(((exports, module) => {
	let YAMLException = require_exception(), TYPE_CONSTRUCTOR_OPTIONS = [
		"kind",
		"multi",
		"resolve",
		"construct",
		"instanceOf",
		"predicate",
		"represent",
		"representName",
		"defaultStyle",
		"styleAliases"
	], YAML_NODE_KINDS = [
		"scalar",
		"sequence",
		"mapping"
	];
	function compileStyleAliases(map) {
		let result = {};
		return map !== null && Object.keys(map).forEach(function(style) {
			map[style].forEach(function(alias) {
				result[String(alias)] = style;
			});
		}), result;
	}
	function Type(tag, options) {
		if (options ||= {}, Object.keys(options).forEach(function(name) {
			if (TYPE_CONSTRUCTOR_OPTIONS.indexOf(name) === -1) throw new YAMLException("Unknown option \"" + name + "\" is met in definition of \"" + tag + "\" YAML type.");
		}), this.options = options, this.tag = tag, this.kind = options.kind || null, this.resolve = options.resolve || function() {
			return !0;
		}, this.construct = options.construct || function(data) {
			return data;
		}, this.instanceOf = options.instanceOf || null, this.predicate = options.predicate || null, this.represent = options.represent || null, this.representName = options.representName || null, this.defaultStyle = options.defaultStyle || null, this.multi = options.multi || !1, this.styleAliases = compileStyleAliases(options.styleAliases || null), YAML_NODE_KINDS.indexOf(this.kind) === -1) throw new YAMLException("Unknown kind \"" + this.kind + "\" is specified for \"" + tag + "\" YAML type.");
	}
	module.exports = Type;
})), require_schema = __commonJSMin(((exports, module) => {
	let YAMLException = require_exception(), Type = require_type();
	function compileList(schema, name) {
		let result = [];
		return schema[name].forEach(function(currentType) {
			let newIndex = result.length;
			result.forEach(function(previousType, previousIndex) {
				previousType.tag === currentType.tag && previousType.kind === currentType.kind && previousType.multi === currentType.multi && (newIndex = previousIndex);
			}), result[newIndex] = currentType;
		}), result;
	}
	function compileMap() {
		let result = {
			scalar: {},
			sequence: {},
			mapping: {},
			fallback: {},
			multi: {
				scalar: [],
				sequence: [],
				mapping: [],
				fallback: []
			}
		};
		function collectType(type) {
			type.multi ? (result.multi[type.kind].push(type), result.multi.fallback.push(type)) : result[type.kind][type.tag] = result.fallback[type.tag] = type;
		}
		for (let index = 0, length = arguments.length; index < length; index += 1) arguments[index].forEach(collectType);
		return result;
	}
	function Schema(definition) {
		return this.extend(definition);
	}
	Schema.prototype.extend = function(definition) {
		let implicit = [], explicit = [];
		if (definition instanceof Type) explicit.push(definition);
		else if (Array.isArray(definition)) explicit = explicit.concat(definition);
		else if (definition && (Array.isArray(definition.implicit) || Array.isArray(definition.explicit))) definition.implicit && (implicit = implicit.concat(definition.implicit)), definition.explicit && (explicit = explicit.concat(definition.explicit));
		else throw new YAMLException("Schema.extend argument should be a Type, [ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");
		implicit.forEach(function(type) {
			if (!(type instanceof Type)) throw new YAMLException("Specified list of YAML types (or a single Type object) contains a non-Type object.");
			if (type.loadKind && type.loadKind !== "scalar") throw new YAMLException("There is a non-scalar type in the implicit list of a schema. Implicit resolving of such types is not supported.");
			if (type.multi) throw new YAMLException("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.");
		}), explicit.forEach(function(type) {
			if (!(type instanceof Type)) throw new YAMLException("Specified list of YAML types (or a single Type object) contains a non-Type object.");
		});
		let result = Object.create(Schema.prototype);
		return result.implicit = (this.implicit || []).concat(implicit), result.explicit = (this.explicit || []).concat(explicit), result.compiledImplicit = compileList(result, "implicit"), result.compiledExplicit = compileList(result, "explicit"), result.compiledTypeMap = compileMap(result.compiledImplicit, result.compiledExplicit), result;
	}, module.exports = Schema;
})), require_str = __commonJSMin(((exports, module) => {
	module.exports = new (require_type())("tag:yaml.org,2002:str", {
		kind: "scalar",
		construct: function(data) {
			return data === null ? "" : data;
		}
	});
})), require_seq = __commonJSMin(((exports, module) => {
	module.exports = new (require_type())("tag:yaml.org,2002:seq", {
		kind: "sequence",
		construct: function(data) {
			return data === null ? [] : data;
		}
	});
})), require_map = __commonJSMin(((exports, module) => {
	module.exports = new (require_type())("tag:yaml.org,2002:map", {
		kind: "mapping",
		construct: function(data) {
			return data === null ? {} : data;
		}
	});
})), require_failsafe = __commonJSMin(((exports, module) => {
	module.exports = new (require_schema())({ explicit: [
		require_str(),
		require_seq(),
		require_map()
	] });
})), require_null = __commonJSMin(((exports, module) => {
	let Type = require_type();
	function resolveYamlNull(data) {
		if (data === null) return !0;
		let max = data.length;
		return max === 1 && data === "~" || max === 4 && (data === "null" || data === "Null" || data === "NULL");
	}
	function constructYamlNull() {
		return null;
	}
	function isNull(object) {
		return object === null;
	}
	module.exports = new Type("tag:yaml.org,2002:null", {
		kind: "scalar",
		resolve: resolveYamlNull,
		construct: constructYamlNull,
		predicate: isNull,
		represent: {
			canonical: function() {
				return "~";
			},
			lowercase: function() {
				return "null";
			},
			uppercase: function() {
				return "NULL";
			},
			camelcase: function() {
				return "Null";
			},
			empty: function() {
				return "";
			}
		},
		defaultStyle: "lowercase"
	});
})), require_bool = __commonJSMin(((exports, module) => {
	let Type = require_type();
	function resolveYamlBoolean(data) {
		if (data === null) return !1;
		let max = data.length;
		return max === 4 && (data === "true" || data === "True" || data === "TRUE") || max === 5 && (data === "false" || data === "False" || data === "FALSE");
	}
	function constructYamlBoolean(data) {
		return data === "true" || data === "True" || data === "TRUE";
	}
	function isBoolean(object) {
		return Object.prototype.toString.call(object) === "[object Boolean]";
	}
	module.exports = new Type("tag:yaml.org,2002:bool", {
		kind: "scalar",
		resolve: resolveYamlBoolean,
		construct: constructYamlBoolean,
		predicate: isBoolean,
		represent: {
			lowercase: function(object) {
				return object ? "true" : "false";
			},
			uppercase: function(object) {
				return object ? "TRUE" : "FALSE";
			},
			camelcase: function(object) {
				return object ? "True" : "False";
			}
		},
		defaultStyle: "lowercase"
	});
})), require_int = __commonJSMin(((exports, module) => {
	let common = require_common(), Type = require_type();
	function isHexCode(c) {
		return c >= 48 && c <= 57 || c >= 65 && c <= 70 || c >= 97 && c <= 102;
	}
	function isOctCode(c) {
		return c >= 48 && c <= 55;
	}
	function isDecCode(c) {
		return c >= 48 && c <= 57;
	}
	function resolveYamlInteger(data) {
		if (data === null) return !1;
		let max = data.length, index = 0, hasDigits = !1;
		if (!max) return !1;
		let ch = data[index];
		if ((ch === "-" || ch === "+") && (ch = data[++index]), ch === "0") {
			if (index + 1 === max) return !0;
			if (ch = data[++index], ch === "b") {
				for (index++; index < max; index++) {
					if (ch = data[index], ch !== "0" && ch !== "1") return !1;
					hasDigits = !0;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
			if (ch === "x") {
				for (index++; index < max; index++) {
					if (!isHexCode(data.charCodeAt(index))) return !1;
					hasDigits = !0;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
			if (ch === "o") {
				for (index++; index < max; index++) {
					if (!isOctCode(data.charCodeAt(index))) return !1;
					hasDigits = !0;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
		}
		for (; index < max; index++) {
			if (!isDecCode(data.charCodeAt(index))) return !1;
			hasDigits = !0;
		}
		return hasDigits ? isFinite(parseYamlInteger(data)) : !1;
	}
	function parseYamlInteger(data) {
		let value = data, sign = 1, ch = value[0];
		if ((ch === "-" || ch === "+") && (ch === "-" && (sign = -1), value = value.slice(1), ch = value[0]), value === "0") return 0;
		if (ch === "0") {
			if (value[1] === "b") return sign * parseInt(value.slice(2), 2);
			if (value[1] === "x") return sign * parseInt(value.slice(2), 16);
			if (value[1] === "o") return sign * parseInt(value.slice(2), 8);
		}
		return sign * parseInt(value, 10);
	}
	function constructYamlInteger(data) {
		return parseYamlInteger(data);
	}
	function isInteger(object) {
		return Object.prototype.toString.call(object) === "[object Number]" && object % 1 == 0 && !common.isNegativeZero(object);
	}
	module.exports = new Type("tag:yaml.org,2002:int", {
		kind: "scalar",
		resolve: resolveYamlInteger,
		construct: constructYamlInteger,
		predicate: isInteger,
		represent: {
			binary: function(obj) {
				return obj >= 0 ? "0b" + obj.toString(2) : "-0b" + obj.toString(2).slice(1);
			},
			octal: function(obj) {
				return obj >= 0 ? "0o" + obj.toString(8) : "-0o" + obj.toString(8).slice(1);
			},
			decimal: function(obj) {
				return obj.toString(10);
			},
			hexadecimal: function(obj) {
				return obj >= 0 ? "0x" + obj.toString(16).toUpperCase() : "-0x" + obj.toString(16).toUpperCase().slice(1);
			}
		},
		defaultStyle: "decimal",
		styleAliases: {
			binary: [2, "bin"],
			octal: [8, "oct"],
			decimal: [10, "dec"],
			hexadecimal: [16, "hex"]
		}
	});
})), require_float = __commonJSMin(((exports, module) => {
	let common = require_common(), Type = require_type(), YAML_FLOAT_PATTERN = RegExp("^(?:[-+]?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"), YAML_FLOAT_SPECIAL_PATTERN = RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	function resolveYamlFloat(data) {
		return data === null || !YAML_FLOAT_PATTERN.test(data) ? !1 : isFinite(parseFloat(data, 10)) ? !0 : YAML_FLOAT_SPECIAL_PATTERN.test(data);
	}
	function constructYamlFloat(data) {
		let value = data.toLowerCase(), sign = value[0] === "-" ? -1 : 1;
		return "+-".indexOf(value[0]) >= 0 && (value = value.slice(1)), value === ".inf" ? sign === 1 ? Infinity : -Infinity : value === ".nan" ? NaN : sign * parseFloat(value, 10);
	}
	let SCIENTIFIC_WITHOUT_DOT = /^[-+]?[0-9]+e/;
	function representYamlFloat(object, style) {
		if (isNaN(object)) switch (style) {
			case "lowercase": return ".nan";
			case "uppercase": return ".NAN";
			case "camelcase": return ".NaN";
		}
		else if (object === Infinity) switch (style) {
			case "lowercase": return ".inf";
			case "uppercase": return ".INF";
			case "camelcase": return ".Inf";
		}
		else if (object === -Infinity) switch (style) {
			case "lowercase": return "-.inf";
			case "uppercase": return "-.INF";
			case "camelcase": return "-.Inf";
		}
		else if (common.isNegativeZero(object)) return "-0.0";
		let res = object.toString(10);
		return SCIENTIFIC_WITHOUT_DOT.test(res) ? res.replace("e", ".e") : res;
	}
	function isFloat(object) {
		return Object.prototype.toString.call(object) === "[object Number]" && (object % 1 != 0 || common.isNegativeZero(object));
	}
	module.exports = new Type("tag:yaml.org,2002:float", {
		kind: "scalar",
		resolve: resolveYamlFloat,
		construct: constructYamlFloat,
		predicate: isFloat,
		represent: representYamlFloat,
		defaultStyle: "lowercase"
	});
})), require_json = __commonJSMin(((exports, module) => {
	module.exports = require_failsafe().extend({ implicit: [
		require_null(),
		require_bool(),
		require_int(),
		require_float()
	] });
})), require_core = __commonJSMin(((exports, module) => {
	module.exports = require_json();
})), require_timestamp = __commonJSMin(((exports, module) => {
	let Type = require_type(), YAML_DATE_REGEXP = RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"), YAML_TIMESTAMP_REGEXP = RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
	function resolveYamlTimestamp(data) {
		return data === null ? !1 : YAML_DATE_REGEXP.exec(data) !== null || YAML_TIMESTAMP_REGEXP.exec(data) !== null;
	}
	function constructYamlTimestamp(data) {
		let fraction = 0, delta = null, match = YAML_DATE_REGEXP.exec(data);
		if (match === null && (match = YAML_TIMESTAMP_REGEXP.exec(data)), match === null) throw Error("Date resolve error");
		let year = +match[1], month = match[2] - 1, day = +match[3];
		if (!match[4]) return new Date(Date.UTC(year, month, day));
		let hour = +match[4], minute = +match[5], second = +match[6];
		if (match[7]) {
			for (fraction = match[7].slice(0, 3); fraction.length < 3;) fraction += "0";
			fraction = +fraction;
		}
		if (match[9]) {
			let tzHour = +match[10], tzMinute = +(match[11] || 0);
			delta = (tzHour * 60 + tzMinute) * 6e4, match[9] === "-" && (delta = -delta);
		}
		let date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
		return delta && date.setTime(date.getTime() - delta), date;
	}
	function representYamlTimestamp(object) {
		return object.toISOString();
	}
	module.exports = new Type("tag:yaml.org,2002:timestamp", {
		kind: "scalar",
		resolve: resolveYamlTimestamp,
		construct: constructYamlTimestamp,
		instanceOf: Date,
		represent: representYamlTimestamp
	});
})), require_merge = __commonJSMin(((exports, module) => {
	let Type = require_type();
	function resolveYamlMerge(data) {
		return data === "<<" || data === null;
	}
	module.exports = new Type("tag:yaml.org,2002:merge", {
		kind: "scalar",
		resolve: resolveYamlMerge
	});
})), require_binary = __commonJSMin(((exports, module) => {
	let Type = require_type();
	function resolveYamlBinary(data) {
		if (data === null) return !1;
		let bitlen = 0, max = data.length;
		for (let idx = 0; idx < max; idx++) {
			let code = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n\r".indexOf(data.charAt(idx));
			if (!(code > 64)) {
				if (code < 0) return !1;
				bitlen += 6;
			}
		}
		return bitlen % 8 == 0;
	}
	function constructYamlBinary(data) {
		let input = data.replace(/[\r\n=]/g, ""), max = input.length, bits = 0, result = [];
		for (let idx = 0; idx < max; idx++) idx % 4 == 0 && idx && (result.push(bits >> 16 & 255), result.push(bits >> 8 & 255), result.push(bits & 255)), bits = bits << 6 | "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n\r".indexOf(input.charAt(idx));
		let tailbits = max % 4 * 6;
		return tailbits === 0 ? (result.push(bits >> 16 & 255), result.push(bits >> 8 & 255), result.push(bits & 255)) : tailbits === 18 ? (result.push(bits >> 10 & 255), result.push(bits >> 2 & 255)) : tailbits === 12 && result.push(bits >> 4 & 255), new Uint8Array(result);
	}
	function representYamlBinary(object) {
		let result = "", bits = 0, max = object.length, map = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n\r";
		for (let idx = 0; idx < max; idx++) idx % 3 == 0 && idx && (result += map[bits >> 18 & 63], result += map[bits >> 12 & 63], result += map[bits >> 6 & 63], result += map[bits & 63]), bits = (bits << 8) + object[idx];
		let tail = max % 3;
		return tail === 0 ? (result += map[bits >> 18 & 63], result += map[bits >> 12 & 63], result += map[bits >> 6 & 63], result += map[bits & 63]) : tail === 2 ? (result += map[bits >> 10 & 63], result += map[bits >> 4 & 63], result += map[bits << 2 & 63], result += map[64]) : tail === 1 && (result += map[bits >> 2 & 63], result += map[bits << 4 & 63], result += map[64], result += map[64]), result;
	}
	function isBinary(obj) {
		return Object.prototype.toString.call(obj) === "[object Uint8Array]";
	}
	module.exports = new Type("tag:yaml.org,2002:binary", {
		kind: "scalar",
		resolve: resolveYamlBinary,
		construct: constructYamlBinary,
		predicate: isBinary,
		represent: representYamlBinary
	});
})), require_omap = __commonJSMin(((exports, module) => {
	let Type = require_type(), _hasOwnProperty = Object.prototype.hasOwnProperty, _toString = Object.prototype.toString;
	function resolveYamlOmap(data) {
		if (data === null) return !0;
		let objectKeys = {}, object = data;
		for (let index = 0, length = object.length; index < length; index += 1) {
			let pair = object[index], pairHasKey = !1;
			if (_toString.call(pair) !== "[object Object]") return !1;
			let pairKey;
			for (pairKey in pair) if (_hasOwnProperty.call(pair, pairKey)) {
				if (!pairHasKey) pairHasKey = !0;
				else return !1;
			}
			if (!pairHasKey || _hasOwnProperty.call(objectKeys, pairKey)) return !1;
			Object.defineProperty(objectKeys, pairKey, { value: !0 });
		}
		return !0;
	}
	function constructYamlOmap(data) {
		return data === null ? [] : data;
	}
	module.exports = new Type("tag:yaml.org,2002:omap", {
		kind: "sequence",
		resolve: resolveYamlOmap,
		construct: constructYamlOmap
	});
})), require_pairs = __commonJSMin(((exports, module) => {
	let Type = require_type(), _toString = Object.prototype.toString;
	function resolveYamlPairs(data) {
		if (data === null) return !0;
		let object = data, result = Array(object.length);
		for (let index = 0, length = object.length; index < length; index += 1) {
			let pair = object[index];
			if (_toString.call(pair) !== "[object Object]") return !1;
			let keys = Object.keys(pair);
			if (keys.length !== 1) return !1;
			result[index] = [keys[0], pair[keys[0]]];
		}
		return !0;
	}
	function constructYamlPairs(data) {
		if (data === null) return [];
		let object = data, result = Array(object.length);
		for (let index = 0, length = object.length; index < length; index += 1) {
			let pair = object[index], keys = Object.keys(pair);
			result[index] = [keys[0], pair[keys[0]]];
		}
		return result;
	}
	module.exports = new Type("tag:yaml.org,2002:pairs", {
		kind: "sequence",
		resolve: resolveYamlPairs,
		construct: constructYamlPairs
	});
})), require_set = __commonJSMin(((exports, module) => {
	let Type = require_type(), _hasOwnProperty = Object.prototype.hasOwnProperty;
	function resolveYamlSet(data) {
		if (data === null) return !0;
		let object = data;
		for (let key in object) if (_hasOwnProperty.call(object, key) && object[key] !== null) return !1;
		return !0;
	}
	function constructYamlSet(data) {
		return data === null ? {} : data;
	}
	module.exports = new Type("tag:yaml.org,2002:set", {
		kind: "mapping",
		resolve: resolveYamlSet,
		construct: constructYamlSet
	});
})), require_default = __commonJSMin(((exports, module) => {
	module.exports = require_core().extend({
		implicit: [require_timestamp(), require_merge()],
		explicit: [
			require_binary(),
			require_omap(),
			require_pairs(),
			require_set()
		]
	});
})), require_loader = __commonJSMin(((exports, module) => {
	let common = require_common(), YAMLException = require_exception(), makeSnippet = require_snippet(), DEFAULT_SCHEMA = require_default(), _hasOwnProperty = Object.prototype.hasOwnProperty, PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/, PATTERN_NON_ASCII_LINE_BREAKS = /[\x85\u2028\u2029]/, PATTERN_FLOW_INDICATORS = /[,\[\]{}]/, PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/, PATTERN_TAG_URI = /^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;
	function _class(obj) {
		return Object.prototype.toString.call(obj);
	}
	function isEol(c) {
		return c === 10 || c === 13;
	}
	function isWhiteSpace(c) {
		return c === 9 || c === 32;
	}
	function isWsOrEol(c) {
		return c === 9 || c === 32 || c === 10 || c === 13;
	}
	function isFlowIndicator(c) {
		return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
	}
	function fromHexCode(c) {
		if (c >= 48 && c <= 57) return c - 48;
		let lc = c | 32;
		return lc >= 97 && lc <= 102 ? lc - 97 + 10 : -1;
	}
	function escapedHexLen(c) {
		return c === 120 ? 2 : c === 117 ? 4 : c === 85 ? 8 : 0;
	}
	function fromDecimalCode(c) {
		return c >= 48 && c <= 57 ? c - 48 : -1;
	}
	function simpleEscapeSequence(c) {
		switch (c) {
			case 48: return "\0";
			case 97: return "\x07";
			case 98: return "\b";
			case 116: return "	";
			case 9: return "	";
			case 110: return "\n";
			case 118: return "\v";
			case 102: return "\f";
			case 114: return "\r";
			case 101: return "\x1B";
			case 32: return " ";
			case 34: return "\"";
			case 47: return "/";
			case 92: return "\\";
			case 78: return "";
			case 95: return "\xA0";
			case 76: return "\u2028";
			case 80: return "\u2029";
			default: return "";
		}
	}
	function charFromCodepoint(c) {
		return c <= 65535 ? String.fromCharCode(c) : String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
	}
	function setProperty(object, key, value) {
		key === "__proto__" ? Object.defineProperty(object, key, {
			configurable: !0,
			enumerable: !0,
			writable: !0,
			value
		}) : object[key] = value;
	}
	let simpleEscapeCheck = Array(256), simpleEscapeMap = Array(256);
	for (let i = 0; i < 256; i++) simpleEscapeCheck[i] = +!!simpleEscapeSequence(i), simpleEscapeMap[i] = simpleEscapeSequence(i);
	function State(input, options) {
		this.input = input, this.filename = options.filename || null, this.schema = options.schema || DEFAULT_SCHEMA, this.onWarning = options.onWarning || null, this.legacy = options.legacy || !1, this.json = options.json || !1, this.listener = options.listener || null, this.maxDepth = typeof options.maxDepth == "number" ? options.maxDepth : 100, this.maxTotalMergeKeys = typeof options.maxTotalMergeKeys == "number" ? options.maxTotalMergeKeys : 1e4, this.implicitTypes = this.schema.compiledImplicit, this.typeMap = this.schema.compiledTypeMap, this.length = input.length, this.position = 0, this.line = 0, this.lineStart = 0, this.lineIndent = 0, this.depth = 0, this.totalMergeKeys = 0, this.firstTabInLine = -1, this.documents = [], this.anchorMapTransactions = [];
	}
	function generateError(state, message) {
		let mark = {
			name: state.filename,
			buffer: state.input.slice(0, -1),
			position: state.position,
			line: state.line,
			column: state.position - state.lineStart
		};
		return mark.snippet = makeSnippet(mark), new YAMLException(message, mark);
	}
	function throwError(state, message) {
		throw generateError(state, message);
	}
	function throwWarning(state, message) {
		state.onWarning && state.onWarning.call(null, generateError(state, message));
	}
	function storeAnchor(state, name, value) {
		let transactions = state.anchorMapTransactions;
		if (transactions.length !== 0) {
			let transaction = transactions[transactions.length - 1];
			_hasOwnProperty.call(transaction, name) || (transaction[name] = {
				existed: _hasOwnProperty.call(state.anchorMap, name),
				value: state.anchorMap[name]
			});
		}
		state.anchorMap[name] = value;
	}
	function beginAnchorTransaction(state) {
		state.anchorMapTransactions.push(Object.create(null));
	}
	function commitAnchorTransaction(state) {
		let transaction = state.anchorMapTransactions.pop(), transactions = state.anchorMapTransactions;
		if (transactions.length === 0) return;
		let parent = transactions[transactions.length - 1], names = Object.keys(transaction);
		for (let index = 0, length = names.length; index < length; index += 1) {
			let name = names[index];
			_hasOwnProperty.call(parent, name) || (parent[name] = transaction[name]);
		}
	}
	function rollbackAnchorTransaction(state) {
		let transaction = state.anchorMapTransactions.pop(), names = Object.keys(transaction);
		for (let index = names.length - 1; index >= 0; --index) {
			let entry = transaction[names[index]];
			entry.existed ? state.anchorMap[names[index]] = entry.value : delete state.anchorMap[names[index]];
		}
	}
	function snapshotState(state) {
		return {
			position: state.position,
			line: state.line,
			lineStart: state.lineStart,
			lineIndent: state.lineIndent,
			firstTabInLine: state.firstTabInLine,
			tag: state.tag,
			anchor: state.anchor,
			kind: state.kind,
			result: state.result
		};
	}
	function restoreState(state, snapshot) {
		state.position = snapshot.position, state.line = snapshot.line, state.lineStart = snapshot.lineStart, state.lineIndent = snapshot.lineIndent, state.firstTabInLine = snapshot.firstTabInLine, state.tag = snapshot.tag, state.anchor = snapshot.anchor, state.kind = snapshot.kind, state.result = snapshot.result;
	}
	let directiveHandlers = {
		YAML: function(state, name, args) {
			state.version !== null && throwError(state, "duplication of %YAML directive"), args.length !== 1 && throwError(state, "YAML directive accepts exactly one argument");
			let match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
			match === null && throwError(state, "ill-formed argument of the YAML directive");
			let major = parseInt(match[1], 10), minor = parseInt(match[2], 10);
			major !== 1 && throwError(state, "unacceptable YAML version of the document"), state.version = args[0], state.checkLineBreaks = minor < 2, minor !== 1 && minor !== 2 && throwWarning(state, "unsupported YAML version of the document");
		},
		TAG: function(state, name, args) {
			let prefix;
			args.length !== 2 && throwError(state, "TAG directive accepts exactly two arguments");
			let handle = args[0];
			prefix = args[1], PATTERN_TAG_HANDLE.test(handle) || throwError(state, "ill-formed tag handle (first argument) of the TAG directive"), _hasOwnProperty.call(state.tagMap, handle) && throwError(state, "there is a previously declared suffix for \"" + handle + "\" tag handle"), PATTERN_TAG_URI.test(prefix) || throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
			try {
				prefix = decodeURIComponent(prefix);
			} catch {
				throwError(state, "tag prefix is malformed: " + prefix);
			}
			state.tagMap[handle] = prefix;
		}
	};
	function captureSegment(state, start, end, checkJson) {
		if (start < end) {
			let _result = state.input.slice(start, end);
			if (checkJson) for (let _position = 0, _length = _result.length; _position < _length; _position += 1) {
				let _character = _result.charCodeAt(_position);
				_character === 9 || _character >= 32 && _character <= 1114111 || throwError(state, "expected valid JSON character");
			}
			else PATTERN_NON_PRINTABLE.test(_result) && throwError(state, "the stream contains non-printable characters");
			state.result += _result;
		}
	}
	function chargeMergeWork(state) {
		state.totalMergeKeys++, state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys && throwError(state, "merge keys exceeded maxTotalMergeKeys (" + state.maxTotalMergeKeys + ")");
	}
	function mergeMappings(state, destination, source, overridableKeys) {
		common.isObject(source) || throwError(state, "cannot merge mappings; the provided source object is unacceptable"), chargeMergeWork(state);
		let sourceKeys = Object.keys(source);
		for (let index = 0, quantity = sourceKeys.length; index < quantity; index += 1) {
			let key = sourceKeys[index];
			chargeMergeWork(state), _hasOwnProperty.call(destination, key) || (setProperty(destination, key, source[key]), overridableKeys[key] = !0);
		}
	}
	function storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, startLine, startLineStart, startPos) {
		if (Array.isArray(keyNode)) {
			keyNode = Array.prototype.slice.call(keyNode);
			for (let index = 0, quantity = keyNode.length; index < quantity; index += 1) Array.isArray(keyNode[index]) && throwError(state, "nested arrays are not supported inside keys"), typeof keyNode == "object" && _class(keyNode[index]) === "[object Object]" && (keyNode[index] = "[object Object]");
		}
		if (typeof keyNode == "object" && _class(keyNode) === "[object Object]" && (keyNode = "[object Object]"), keyNode = String(keyNode), _result === null && (_result = {}), keyTag === "tag:yaml.org,2002:merge") {
			if (Array.isArray(valueNode)) {
				valueNode.length > 100 && throwError(state, "abnormal merge sequence size");
				for (let index = 0, quantity = valueNode.length; index < quantity; index += 1) mergeMappings(state, _result, valueNode[index], overridableKeys);
			} else mergeMappings(state, _result, valueNode, overridableKeys);
		} else !state.json && !_hasOwnProperty.call(overridableKeys, keyNode) && _hasOwnProperty.call(_result, keyNode) && (state.line = startLine || state.line, state.lineStart = startLineStart || state.lineStart, state.position = startPos || state.position, throwError(state, "duplicated mapping key")), setProperty(_result, keyNode, valueNode), delete overridableKeys[keyNode];
		return _result;
	}
	function readLineBreak(state) {
		let ch = state.input.charCodeAt(state.position);
		ch === 10 ? state.position++ : ch === 13 ? (state.position++, state.input.charCodeAt(state.position) === 10 && state.position++) : throwError(state, "a line break is expected"), state.line += 1, state.lineStart = state.position, state.firstTabInLine = -1;
	}
	function skipSeparationSpace(state, allowComments, checkIndent) {
		let lineBreaks = 0, ch = state.input.charCodeAt(state.position);
		for (; ch !== 0;) {
			for (; isWhiteSpace(ch);) ch === 9 && state.firstTabInLine === -1 && (state.firstTabInLine = state.position), ch = state.input.charCodeAt(++state.position);
			if (allowComments && ch === 35) do
				ch = state.input.charCodeAt(++state.position);
			while (ch !== 10 && ch !== 13 && ch !== 0);
			if (isEol(ch)) for (readLineBreak(state), ch = state.input.charCodeAt(state.position), lineBreaks++, state.lineIndent = 0; ch === 32;) state.lineIndent++, ch = state.input.charCodeAt(++state.position);
			else break;
		}
		return checkIndent !== -1 && lineBreaks !== 0 && state.lineIndent < checkIndent && throwWarning(state, "deficient indentation"), lineBreaks;
	}
	function testDocumentSeparator(state) {
		let _position = state.position, ch = state.input.charCodeAt(_position);
		return !!((ch === 45 || ch === 46) && ch === state.input.charCodeAt(_position + 1) && ch === state.input.charCodeAt(_position + 2) && (_position += 3, ch = state.input.charCodeAt(_position), ch === 0 || isWsOrEol(ch)));
	}
	function writeFoldedLines(state, count) {
		count === 1 ? state.result += " " : count > 1 && (state.result += common.repeat("\n", count - 1));
	}
	function readPlainScalar(state, nodeIndent, withinFlowCollection) {
		let captureStart, captureEnd, hasPendingContent, _line, _lineStart, _lineIndent, _kind = state.kind, _result = state.result, ch = state.input.charCodeAt(state.position);
		if (isWsOrEol(ch) || isFlowIndicator(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96) return !1;
		if (ch === 63 || ch === 45) {
			let following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) return !1;
		}
		for (state.kind = "scalar", state.result = "", captureStart = captureEnd = state.position, hasPendingContent = !1; ch !== 0;) {
			if (ch === 58) {
				let following = state.input.charCodeAt(state.position + 1);
				if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) break;
			} else if (ch === 35) {
				if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
			} else if (state.position === state.lineStart && testDocumentSeparator(state) || withinFlowCollection && isFlowIndicator(ch)) break;
			else if (isEol(ch)) {
				if (_line = state.line, _lineStart = state.lineStart, _lineIndent = state.lineIndent, skipSeparationSpace(state, !1, -1), state.lineIndent >= nodeIndent) {
					hasPendingContent = !0, ch = state.input.charCodeAt(state.position);
					continue;
				}
				state.position = captureEnd, state.line = _line, state.lineStart = _lineStart, state.lineIndent = _lineIndent;
				break;
			}
			hasPendingContent &&= (captureSegment(state, captureStart, captureEnd, !1), writeFoldedLines(state, state.line - _line), captureStart = captureEnd = state.position, !1), isWhiteSpace(ch) || (captureEnd = state.position + 1), ch = state.input.charCodeAt(++state.position);
		}
		return captureSegment(state, captureStart, captureEnd, !1), state.result ? !0 : (state.kind = _kind, state.result = _result, !1);
	}
	function readSingleQuotedScalar(state, nodeIndent) {
		let captureStart, captureEnd, ch = state.input.charCodeAt(state.position);
		if (ch !== 39) return !1;
		for (state.kind = "scalar", state.result = "", state.position++, captureStart = captureEnd = state.position; (ch = state.input.charCodeAt(state.position)) !== 0;) if (ch === 39) {
			if (captureSegment(state, captureStart, state.position, !0), ch = state.input.charCodeAt(++state.position), ch === 39) captureStart = state.position, state.position++, captureEnd = state.position;
			else return !0;
		} else isEol(ch) ? (captureSegment(state, captureStart, captureEnd, !0), writeFoldedLines(state, skipSeparationSpace(state, !1, nodeIndent)), captureStart = captureEnd = state.position) : state.position === state.lineStart && testDocumentSeparator(state) ? throwError(state, "unexpected end of the document within a single quoted scalar") : (state.position++, isWhiteSpace(ch) || (captureEnd = state.position));
		throwError(state, "unexpected end of the stream within a single quoted scalar");
	}
	function readDoubleQuotedScalar(state, nodeIndent) {
		let captureStart, captureEnd, tmp, ch = state.input.charCodeAt(state.position);
		if (ch !== 34) return !1;
		for (state.kind = "scalar", state.result = "", state.position++, captureStart = captureEnd = state.position; (ch = state.input.charCodeAt(state.position)) !== 0;) if (ch === 34) return captureSegment(state, captureStart, state.position, !0), state.position++, !0;
		else if (ch === 92) {
			if (captureSegment(state, captureStart, state.position, !0), ch = state.input.charCodeAt(++state.position), isEol(ch)) skipSeparationSpace(state, !1, nodeIndent);
			else if (ch < 256 && simpleEscapeCheck[ch]) state.result += simpleEscapeMap[ch], state.position++;
			else if ((tmp = escapedHexLen(ch)) > 0) {
				let hexLength = tmp, hexResult = 0;
				for (; hexLength > 0; hexLength--) ch = state.input.charCodeAt(++state.position), (tmp = fromHexCode(ch)) >= 0 ? hexResult = (hexResult << 4) + tmp : throwError(state, "expected hexadecimal character");
				state.result += charFromCodepoint(hexResult), state.position++;
			} else throwError(state, "unknown escape sequence");
			captureStart = captureEnd = state.position;
		} else isEol(ch) ? (captureSegment(state, captureStart, captureEnd, !0), writeFoldedLines(state, skipSeparationSpace(state, !1, nodeIndent)), captureStart = captureEnd = state.position) : state.position === state.lineStart && testDocumentSeparator(state) ? throwError(state, "unexpected end of the document within a double quoted scalar") : (state.position++, isWhiteSpace(ch) || (captureEnd = state.position));
		throwError(state, "unexpected end of the stream within a double quoted scalar");
	}
	function readFlowCollection(state, nodeIndent) {
		let readNext = !0, _line, _lineStart, _pos, _tag = state.tag, _result, _anchor = state.anchor, terminator, isPair, isExplicitPair, isMapping, overridableKeys = Object.create(null), keyNode, keyTag, valueNode, ch = state.input.charCodeAt(state.position);
		if (ch === 91) terminator = 93, isMapping = !1, _result = [];
		else if (ch === 123) terminator = 125, isMapping = !0, _result = {};
		else return !1;
		for (state.anchor !== null && storeAnchor(state, state.anchor, _result), ch = state.input.charCodeAt(++state.position); ch !== 0;) {
			if (skipSeparationSpace(state, !0, nodeIndent), ch = state.input.charCodeAt(state.position), ch === terminator) return state.position++, state.tag = _tag, state.anchor = _anchor, state.kind = isMapping ? "mapping" : "sequence", state.result = _result, !0;
			readNext ? ch === 44 && throwError(state, "expected the node content, but found ','") : throwError(state, "missed comma between flow collection entries"), keyTag = keyNode = valueNode = null, isPair = isExplicitPair = !1, ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1)) && (isPair = isExplicitPair = !0, state.position++, skipSeparationSpace(state, !0, nodeIndent)), _line = state.line, _lineStart = state.lineStart, _pos = state.position, composeNode(state, nodeIndent, 1, !1, !0), keyTag = state.tag, keyNode = state.result, skipSeparationSpace(state, !0, nodeIndent), ch = state.input.charCodeAt(state.position), (isExplicitPair || state.line === _line) && ch === 58 && (isPair = !0, ch = state.input.charCodeAt(++state.position), skipSeparationSpace(state, !0, nodeIndent), composeNode(state, nodeIndent, 1, !1, !0), valueNode = state.result), isMapping ? storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos) : isPair ? _result.push(storeMappingPair(state, null, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos)) : _result.push(keyNode), skipSeparationSpace(state, !0, nodeIndent), ch = state.input.charCodeAt(state.position), ch === 44 ? (readNext = !0, ch = state.input.charCodeAt(++state.position)) : readNext = !1;
		}
		throwError(state, "unexpected end of the stream within a flow collection");
	}
	function readBlockScalar(state, nodeIndent) {
		let folding, chomping = 1, didReadContent = !1, detectedIndent = !1, textIndent = nodeIndent, emptyLines = 0, atMoreIndented = !1, tmp, ch = state.input.charCodeAt(state.position);
		if (ch === 124) folding = !1;
		else if (ch === 62) folding = !0;
		else return !1;
		for (state.kind = "scalar", state.result = ""; ch !== 0;) if (ch = state.input.charCodeAt(++state.position), ch === 43 || ch === 45) chomping === 1 ? chomping = ch === 43 ? 3 : 2 : throwError(state, "repeat of a chomping mode identifier");
		else if ((tmp = fromDecimalCode(ch)) >= 0) tmp === 0 ? throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one") : detectedIndent ? throwError(state, "repeat of an indentation width identifier") : (textIndent = nodeIndent + tmp - 1, detectedIndent = !0);
		else break;
		if (isWhiteSpace(ch)) {
			do
				ch = state.input.charCodeAt(++state.position);
			while (isWhiteSpace(ch));
			if (ch === 35) do
				ch = state.input.charCodeAt(++state.position);
			while (!isEol(ch) && ch !== 0);
		}
		for (; ch !== 0;) {
			for (readLineBreak(state), state.lineIndent = 0, ch = state.input.charCodeAt(state.position); (!detectedIndent || state.lineIndent < textIndent) && ch === 32;) state.lineIndent++, ch = state.input.charCodeAt(++state.position);
			if (!detectedIndent && state.lineIndent > textIndent && (textIndent = state.lineIndent), isEol(ch)) {
				emptyLines++;
				continue;
			}
			if (!detectedIndent && textIndent === 0 && throwError(state, "missing indentation for block scalar"), state.lineIndent < textIndent) {
				chomping === 3 ? state.result += common.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines) : chomping === 1 && didReadContent && (state.result += "\n");
				break;
			}
			folding ? isWhiteSpace(ch) ? (atMoreIndented = !0, state.result += common.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines)) : atMoreIndented ? (atMoreIndented = !1, state.result += common.repeat("\n", emptyLines + 1)) : emptyLines === 0 ? didReadContent && (state.result += " ") : state.result += common.repeat("\n", emptyLines) : state.result += common.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines), didReadContent = !0, detectedIndent = !0, emptyLines = 0;
			let captureStart = state.position;
			for (; !isEol(ch) && ch !== 0;) ch = state.input.charCodeAt(++state.position);
			captureSegment(state, captureStart, state.position, !1);
		}
		return !0;
	}
	function readBlockSequence(state, nodeIndent) {
		let _tag = state.tag, _anchor = state.anchor, _result = [], detected = !1;
		if (state.firstTabInLine !== -1) return !1;
		state.anchor !== null && storeAnchor(state, state.anchor, _result);
		let ch = state.input.charCodeAt(state.position);
		for (; ch !== 0 && (state.firstTabInLine !== -1 && (state.position = state.firstTabInLine, throwError(state, "tab characters must not be used in indentation")), ch === 45 && isWsOrEol(state.input.charCodeAt(state.position + 1)));) {
			if (detected = !0, state.position++, skipSeparationSpace(state, !0, -1) && state.lineIndent <= nodeIndent) {
				_result.push(null), ch = state.input.charCodeAt(state.position);
				continue;
			}
			let _line = state.line;
			if (composeNode(state, nodeIndent, 3, !1, !0), _result.push(state.result), skipSeparationSpace(state, !0, -1), ch = state.input.charCodeAt(state.position), (state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a sequence entry");
			else if (state.lineIndent < nodeIndent) break;
		}
		return detected ? (state.tag = _tag, state.anchor = _anchor, state.kind = "sequence", state.result = _result, !0) : !1;
	}
	function readBlockMapping(state, nodeIndent, flowIndent) {
		let allowCompact, _keyLine, _keyLineStart, _keyPos, _tag = state.tag, _anchor = state.anchor, _result = {}, overridableKeys = Object.create(null), keyTag = null, keyNode = null, valueNode = null, atExplicitKey = !1, detected = !1;
		if (state.firstTabInLine !== -1) return !1;
		state.anchor !== null && storeAnchor(state, state.anchor, _result);
		let ch = state.input.charCodeAt(state.position);
		for (; ch !== 0;) {
			!atExplicitKey && state.firstTabInLine !== -1 && (state.position = state.firstTabInLine, throwError(state, "tab characters must not be used in indentation"));
			let following = state.input.charCodeAt(state.position + 1), _line = state.line;
			if ((ch === 63 || ch === 58) && isWsOrEol(following)) ch === 63 ? (atExplicitKey && (storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos), keyTag = keyNode = valueNode = null), detected = !0, atExplicitKey = !0, allowCompact = !0) : atExplicitKey ? (atExplicitKey = !1, allowCompact = !0) : throwError(state, "incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"), state.position += 1, ch = following;
			else {
				if (_keyLine = state.line, _keyLineStart = state.lineStart, _keyPos = state.position, !composeNode(state, flowIndent, 2, !1, !0)) break;
				if (state.line === _line) {
					for (ch = state.input.charCodeAt(state.position); isWhiteSpace(ch);) ch = state.input.charCodeAt(++state.position);
					if (ch === 58) ch = state.input.charCodeAt(++state.position), isWsOrEol(ch) || throwError(state, "a whitespace character is expected after the key-value separator within a block mapping"), atExplicitKey && (storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos), keyTag = keyNode = valueNode = null), detected = !0, atExplicitKey = !1, allowCompact = !1, keyTag = state.tag, keyNode = state.result;
					else if (detected) throwError(state, "can not read an implicit mapping pair; a colon is missed");
					else return state.tag = _tag, state.anchor = _anchor, !0;
				} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
				else return state.tag = _tag, state.anchor = _anchor, !0;
			}
			if ((state.line === _line || state.lineIndent > nodeIndent) && (atExplicitKey && (_keyLine = state.line, _keyLineStart = state.lineStart, _keyPos = state.position), composeNode(state, nodeIndent, 4, !0, allowCompact) && (atExplicitKey ? keyNode = state.result : valueNode = state.result), atExplicitKey || (storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _keyLine, _keyLineStart, _keyPos), keyTag = keyNode = valueNode = null), skipSeparationSpace(state, !0, -1), ch = state.input.charCodeAt(state.position)), (state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
			else if (state.lineIndent < nodeIndent) break;
		}
		return atExplicitKey && storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos), detected && (state.tag = _tag, state.anchor = _anchor, state.kind = "mapping", state.result = _result), detected;
	}
	function readTagProperty(state) {
		let isVerbatim = !1, isNamed = !1, tagHandle, tagName, ch = state.input.charCodeAt(state.position);
		if (ch !== 33) return !1;
		state.tag !== null && throwError(state, "duplication of a tag property"), ch = state.input.charCodeAt(++state.position), ch === 60 ? (isVerbatim = !0, ch = state.input.charCodeAt(++state.position)) : ch === 33 ? (isNamed = !0, tagHandle = "!!", ch = state.input.charCodeAt(++state.position)) : tagHandle = "!";
		let _position = state.position;
		if (isVerbatim) {
			do
				ch = state.input.charCodeAt(++state.position);
			while (ch !== 0 && ch !== 62);
			state.position < state.length ? (tagName = state.input.slice(_position, state.position), ch = state.input.charCodeAt(++state.position)) : throwError(state, "unexpected end of the stream within a verbatim tag");
		} else {
			for (; ch !== 0 && !isWsOrEol(ch);) ch === 33 && (isNamed ? throwError(state, "tag suffix cannot contain exclamation marks") : (tagHandle = state.input.slice(_position - 1, state.position + 1), PATTERN_TAG_HANDLE.test(tagHandle) || throwError(state, "named tag handle cannot contain such characters"), isNamed = !0, _position = state.position + 1)), ch = state.input.charCodeAt(++state.position);
			tagName = state.input.slice(_position, state.position), PATTERN_FLOW_INDICATORS.test(tagName) && throwError(state, "tag suffix cannot contain flow indicator characters");
		}
		tagName && !PATTERN_TAG_URI.test(tagName) && throwError(state, "tag name cannot contain such characters: " + tagName);
		try {
			tagName = decodeURIComponent(tagName);
		} catch {
			throwError(state, "tag name is malformed: " + tagName);
		}
		return isVerbatim ? state.tag = tagName : _hasOwnProperty.call(state.tagMap, tagHandle) ? state.tag = state.tagMap[tagHandle] + tagName : tagHandle === "!" ? state.tag = "!" + tagName : tagHandle === "!!" ? state.tag = "tag:yaml.org,2002:" + tagName : throwError(state, "undeclared tag handle \"" + tagHandle + "\""), !0;
	}
	function readAnchorProperty(state) {
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 38) return !1;
		state.anchor !== null && throwError(state, "duplication of an anchor property"), ch = state.input.charCodeAt(++state.position);
		let _position = state.position;
		for (; ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch);) ch = state.input.charCodeAt(++state.position);
		return state.position === _position && throwError(state, "name of an anchor node must contain at least one character"), state.anchor = state.input.slice(_position, state.position), !0;
	}
	function readAlias(state) {
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 42) return !1;
		ch = state.input.charCodeAt(++state.position);
		let _position = state.position;
		for (; ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch);) ch = state.input.charCodeAt(++state.position);
		state.position === _position && throwError(state, "name of an alias node must contain at least one character");
		let alias = state.input.slice(_position, state.position);
		return _hasOwnProperty.call(state.anchorMap, alias) || throwError(state, "unidentified alias \"" + alias + "\""), state.result = state.anchorMap[alias], skipSeparationSpace(state, !0, -1), !0;
	}
	function tryReadBlockMappingFromProperty(state, propertyStart, nodeIndent, flowIndent) {
		let fallbackState = snapshotState(state);
		return beginAnchorTransaction(state), restoreState(state, propertyStart), state.tag = null, state.anchor = null, state.kind = null, state.result = null, readBlockMapping(state, nodeIndent, flowIndent) && state.kind === "mapping" ? (commitAnchorTransaction(state), !0) : (rollbackAnchorTransaction(state), restoreState(state, fallbackState), !1);
	}
	function composeNode(state, parentIndent, nodeContext, allowToSeek, allowCompact) {
		let allowBlockScalars, allowBlockCollections, indentStatus = 1, atNewLine = !1, hasContent = !1, propertyStart = null, type, flowIndent, blockIndent;
		state.depth >= state.maxDepth && throwError(state, "nesting exceeded maxDepth (" + state.maxDepth + ")"), state.depth += 1, state.listener !== null && state.listener("open", state), state.tag = null, state.anchor = null, state.kind = null, state.result = null;
		let allowBlockStyles = allowBlockScalars = allowBlockCollections = nodeContext === 4 || nodeContext === 3;
		if (allowToSeek && skipSeparationSpace(state, !0, -1) && (atNewLine = !0, state.lineIndent > parentIndent ? indentStatus = 1 : state.lineIndent === parentIndent ? indentStatus = 0 : state.lineIndent < parentIndent && (indentStatus = -1)), indentStatus === 1) for (;;) {
			let ch = state.input.charCodeAt(state.position), propertyState = snapshotState(state);
			if (atNewLine && (ch === 33 && state.tag !== null || ch === 38 && state.anchor !== null) || !readTagProperty(state) && !readAnchorProperty(state)) break;
			propertyStart === null && (propertyStart = propertyState), skipSeparationSpace(state, !0, -1) ? (atNewLine = !0, allowBlockCollections = allowBlockStyles, state.lineIndent > parentIndent ? indentStatus = 1 : state.lineIndent === parentIndent ? indentStatus = 0 : state.lineIndent < parentIndent && (indentStatus = -1)) : allowBlockCollections = !1;
		}
		if (allowBlockCollections &&= atNewLine || allowCompact, indentStatus === 1 || nodeContext === 4) {
			if (flowIndent = nodeContext === 1 || nodeContext === 2 ? parentIndent : parentIndent + 1, blockIndent = state.position - state.lineStart, indentStatus === 1) {
				if (allowBlockCollections && (readBlockSequence(state, blockIndent) || readBlockMapping(state, blockIndent, flowIndent)) || readFlowCollection(state, flowIndent)) hasContent = !0;
				else {
					let ch = state.input.charCodeAt(state.position);
					propertyStart !== null && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62 && tryReadBlockMappingFromProperty(state, propertyStart, propertyStart.position - propertyStart.lineStart, flowIndent) || allowBlockScalars && readBlockScalar(state, flowIndent) || readSingleQuotedScalar(state, flowIndent) || readDoubleQuotedScalar(state, flowIndent) ? hasContent = !0 : readAlias(state) ? (hasContent = !0, (state.tag !== null || state.anchor !== null) && throwError(state, "alias node should not have any properties")) : readPlainScalar(state, flowIndent, nodeContext === 1) && (hasContent = !0, state.tag === null && (state.tag = "?")), state.anchor !== null && storeAnchor(state, state.anchor, state.result);
				}
			} else indentStatus === 0 && (hasContent = allowBlockCollections && readBlockSequence(state, blockIndent));
		}
		if (state.tag === null) state.anchor !== null && storeAnchor(state, state.anchor, state.result);
		else if (state.tag === "?") {
			state.result !== null && state.kind !== "scalar" && throwError(state, "unacceptable node kind for !<?> tag; it should be \"scalar\", not \"" + state.kind + "\"");
			for (let typeIndex = 0, typeQuantity = state.implicitTypes.length; typeIndex < typeQuantity; typeIndex += 1) if (type = state.implicitTypes[typeIndex], type.resolve(state.result)) {
				state.result = type.construct(state.result), state.tag = type.tag, state.anchor !== null && storeAnchor(state, state.anchor, state.result);
				break;
			}
		} else if (state.tag !== "!") {
			if (_hasOwnProperty.call(state.typeMap[state.kind || "fallback"], state.tag)) type = state.typeMap[state.kind || "fallback"][state.tag];
			else {
				type = null;
				let typeList = state.typeMap.multi[state.kind || "fallback"];
				for (let typeIndex = 0, typeQuantity = typeList.length; typeIndex < typeQuantity; typeIndex += 1) if (state.tag.slice(0, typeList[typeIndex].tag.length) === typeList[typeIndex].tag) {
					type = typeList[typeIndex];
					break;
				}
			}
			type || throwError(state, "unknown tag !<" + state.tag + ">"), state.result !== null && type.kind !== state.kind && throwError(state, "unacceptable node kind for !<" + state.tag + "> tag; it should be \"" + type.kind + "\", not \"" + state.kind + "\""), type.resolve(state.result, state.tag) ? (state.result = type.construct(state.result, state.tag), state.anchor !== null && storeAnchor(state, state.anchor, state.result)) : throwError(state, "cannot resolve a node with !<" + state.tag + "> explicit tag");
		}
		return state.listener !== null && state.listener("close", state), --state.depth, state.tag !== null || state.anchor !== null || hasContent;
	}
	function readDocument(state) {
		let documentStart = state.position, hasDirectives = !1, ch;
		for (state.version = null, state.checkLineBreaks = state.legacy, state.tagMap = Object.create(null), state.anchorMap = Object.create(null); (ch = state.input.charCodeAt(state.position)) !== 0 && (skipSeparationSpace(state, !0, -1), ch = state.input.charCodeAt(state.position), !(state.lineIndent > 0 || ch !== 37));) {
			hasDirectives = !0, ch = state.input.charCodeAt(++state.position);
			let _position = state.position;
			for (; ch !== 0 && !isWsOrEol(ch);) ch = state.input.charCodeAt(++state.position);
			let directiveName = state.input.slice(_position, state.position), directiveArgs = [];
			for (directiveName.length < 1 && throwError(state, "directive name must not be less than one character in length"); ch !== 0;) {
				for (; isWhiteSpace(ch);) ch = state.input.charCodeAt(++state.position);
				if (ch === 35) {
					do
						ch = state.input.charCodeAt(++state.position);
					while (ch !== 0 && !isEol(ch));
					break;
				}
				if (isEol(ch)) break;
				for (_position = state.position; ch !== 0 && !isWsOrEol(ch);) ch = state.input.charCodeAt(++state.position);
				directiveArgs.push(state.input.slice(_position, state.position));
			}
			ch !== 0 && readLineBreak(state), _hasOwnProperty.call(directiveHandlers, directiveName) ? directiveHandlers[directiveName](state, directiveName, directiveArgs) : throwWarning(state, "unknown document directive \"" + directiveName + "\"");
		}
		skipSeparationSpace(state, !0, -1), state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 ? (state.position += 3, skipSeparationSpace(state, !0, -1)) : hasDirectives && throwError(state, "directives end mark is expected"), composeNode(state, state.lineIndent - 1, 4, !1, !0), skipSeparationSpace(state, !0, -1), state.checkLineBreaks && PATTERN_NON_ASCII_LINE_BREAKS.test(state.input.slice(documentStart, state.position)) && throwWarning(state, "non-ASCII line breaks are interpreted as content"), state.documents.push(state.result), state.position === state.lineStart && testDocumentSeparator(state) ? state.input.charCodeAt(state.position) === 46 && (state.position += 3, skipSeparationSpace(state, !0, -1)) : state.position < state.length - 1 && throwError(state, "end of the stream or a document separator is expected");
	}
	function loadDocuments(input, options) {
		input = String(input), options ||= {}, input.length !== 0 && (input.charCodeAt(input.length - 1) !== 10 && input.charCodeAt(input.length - 1) !== 13 && (input += "\n"), input.charCodeAt(0) === 65279 && (input = input.slice(1)));
		let state = new State(input, options), nullpos = input.indexOf("\0");
		for (nullpos !== -1 && (state.position = nullpos, throwError(state, "null byte is not allowed in input")), state.input += "\0"; state.input.charCodeAt(state.position) === 32;) state.lineIndent += 1, state.position += 1;
		for (; state.position < state.length - 1;) readDocument(state);
		return state.documents;
	}
	function loadAll(input, iterator, options) {
		typeof iterator == "object" && iterator && options === void 0 && (options = iterator, iterator = null);
		let documents = loadDocuments(input, options);
		if (typeof iterator != "function") return documents;
		for (let index = 0, length = documents.length; index < length; index += 1) iterator(documents[index]);
	}
	function load(input, options) {
		let documents = loadDocuments(input, options);
		if (documents.length !== 0) {
			if (documents.length === 1) return documents[0];
			throw new YAMLException("expected a single document in the stream, but found more");
		}
	}
	module.exports.loadAll = loadAll, module.exports.load = load;
})), require_dumper = __commonJSMin(((exports, module) => {
	let common = require_common(), YAMLException = require_exception(), DEFAULT_SCHEMA = require_default(), _toString = Object.prototype.toString, _hasOwnProperty = Object.prototype.hasOwnProperty, CHAR_BOM = 65279, ESCAPE_SEQUENCES = {};
	ESCAPE_SEQUENCES[0] = "\\0", ESCAPE_SEQUENCES[7] = "\\a", ESCAPE_SEQUENCES[8] = "\\b", ESCAPE_SEQUENCES[9] = "\\t", ESCAPE_SEQUENCES[10] = "\\n", ESCAPE_SEQUENCES[11] = "\\v", ESCAPE_SEQUENCES[12] = "\\f", ESCAPE_SEQUENCES[13] = "\\r", ESCAPE_SEQUENCES[27] = "\\e", ESCAPE_SEQUENCES[34] = "\\\"", ESCAPE_SEQUENCES[92] = "\\\\", ESCAPE_SEQUENCES[133] = "\\N", ESCAPE_SEQUENCES[160] = "\\_", ESCAPE_SEQUENCES[8232] = "\\L", ESCAPE_SEQUENCES[8233] = "\\P";
	let DEPRECATED_BOOLEANS_SYNTAX = [
		"y",
		"Y",
		"yes",
		"Yes",
		"YES",
		"on",
		"On",
		"ON",
		"n",
		"N",
		"no",
		"No",
		"NO",
		"off",
		"Off",
		"OFF"
	], DEPRECATED_BASE60_SYNTAX = /^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;
	function compileStyleMap(schema, map) {
		if (map === null) return {};
		let result = {}, keys = Object.keys(map);
		for (let index = 0, length = keys.length; index < length; index += 1) {
			let tag = keys[index], style = String(map[tag]);
			tag.slice(0, 2) === "!!" && (tag = "tag:yaml.org,2002:" + tag.slice(2));
			let type = schema.compiledTypeMap.fallback[tag];
			type && _hasOwnProperty.call(type.styleAliases, style) && (style = type.styleAliases[style]), result[tag] = style;
		}
		return result;
	}
	function encodeHex(character) {
		let handle, length, string = character.toString(16).toUpperCase();
		if (character <= 255) handle = "x", length = 2;
		else if (character <= 65535) handle = "u", length = 4;
		else if (character <= 4294967295) handle = "U", length = 8;
		else throw new YAMLException("code point within a string may not be greater than 0xFFFFFFFF");
		return "\\" + handle + common.repeat("0", length - string.length) + string;
	}
	function State(options) {
		this.schema = options.schema || DEFAULT_SCHEMA, this.indent = Math.max(1, options.indent || 2), this.noArrayIndent = options.noArrayIndent || !1, this.skipInvalid = options.skipInvalid || !1, this.flowLevel = common.isNothing(options.flowLevel) ? -1 : options.flowLevel, this.styleMap = compileStyleMap(this.schema, options.styles || null), this.sortKeys = options.sortKeys || !1, this.lineWidth = options.lineWidth || 80, this.noRefs = options.noRefs || !1, this.noCompatMode = options.noCompatMode || !1, this.condenseFlow = options.condenseFlow || !1, this.quotingType = options.quotingType === "\"" ? 2 : 1, this.forceQuotes = options.forceQuotes || !1, this.replacer = typeof options.replacer == "function" ? options.replacer : null, this.implicitTypes = this.schema.compiledImplicit, this.explicitTypes = this.schema.compiledExplicit, this.tag = null, this.result = "", this.duplicates = [], this.usedDuplicates = null;
	}
	function indentString(string, spaces) {
		let ind = common.repeat(" ", spaces), position = 0, result = "", length = string.length;
		for (; position < length;) {
			let line, next = string.indexOf("\n", position);
			next === -1 ? (line = string.slice(position), position = length) : (line = string.slice(position, next + 1), position = next + 1), line.length && line !== "\n" && (result += ind), result += line;
		}
		return result;
	}
	function generateNextLine(state, level) {
		return "\n" + common.repeat(" ", state.indent * level);
	}
	function testImplicitResolving(state, str) {
		for (let index = 0, length = state.implicitTypes.length; index < length; index += 1) if (state.implicitTypes[index].resolve(str)) return !0;
		return !1;
	}
	function isWhitespace(c) {
		return c === 32 || c === 9;
	}
	function isPrintable(c) {
		return c >= 32 && c <= 126 || c >= 161 && c <= 55295 && c !== 8232 && c !== 8233 || c >= 57344 && c <= 65533 && c !== CHAR_BOM || c >= 65536 && c <= 1114111;
	}
	function isNsCharOrWhitespace(c) {
		return isPrintable(c) && c !== CHAR_BOM && c !== 13 && c !== 10;
	}
	function isPlainSafe(c, prev, inblock) {
		let cIsNsCharOrWhitespace = isNsCharOrWhitespace(c), cIsNsChar = cIsNsCharOrWhitespace && !isWhitespace(c);
		return (inblock ? cIsNsCharOrWhitespace : cIsNsCharOrWhitespace && c !== 44 && c !== 91 && c !== 93 && c !== 123 && c !== 125) && c !== 35 && !(prev === 58 && !cIsNsChar) || isNsCharOrWhitespace(prev) && !isWhitespace(prev) && c === 35 || prev === 58 && cIsNsChar;
	}
	function isPlainSafeFirst(c) {
		return isPrintable(c) && c !== CHAR_BOM && !isWhitespace(c) && c !== 45 && c !== 63 && c !== 58 && c !== 44 && c !== 91 && c !== 93 && c !== 123 && c !== 125 && c !== 35 && c !== 38 && c !== 42 && c !== 33 && c !== 124 && c !== 61 && c !== 62 && c !== 39 && c !== 34 && c !== 37 && c !== 64 && c !== 96;
	}
	function isPlainSafeLast(c) {
		return !isWhitespace(c) && c !== 58;
	}
	function codePointAt(string, pos) {
		let first = string.charCodeAt(pos), second;
		return first >= 55296 && first <= 56319 && pos + 1 < string.length && (second = string.charCodeAt(pos + 1), second >= 56320 && second <= 57343) ? (first - 55296) * 1024 + second - 56320 + 65536 : first;
	}
	function needIndentIndicator(string) {
		return /^\n* /.test(string);
	}
	function chooseScalarStyle(string, singleLineOnly, indentPerLevel, lineWidth, testAmbiguousType, quotingType, forceQuotes, inblock) {
		let i, char = 0, prevChar = null, hasLineBreak = !1, hasFoldableLine = !1, shouldTrackWidth = lineWidth !== -1, previousLineBreak = -1, plain = isPlainSafeFirst(codePointAt(string, 0)) && isPlainSafeLast(codePointAt(string, string.length - 1));
		if (singleLineOnly || forceQuotes) for (i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
			if (char = codePointAt(string, i), !isPrintable(char)) return 5;
			plain &&= isPlainSafe(char, prevChar, inblock), prevChar = char;
		}
		else {
			for (i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
				if (char = codePointAt(string, i), char === 10) hasLineBreak = !0, shouldTrackWidth && (hasFoldableLine ||= i - previousLineBreak - 1 > lineWidth && string[previousLineBreak + 1] !== " ", previousLineBreak = i);
				else if (!isPrintable(char)) return 5;
				plain &&= isPlainSafe(char, prevChar, inblock), prevChar = char;
			}
			hasFoldableLine ||= shouldTrackWidth && i - previousLineBreak - 1 > lineWidth && string[previousLineBreak + 1] !== " ";
		}
		return !hasLineBreak && !hasFoldableLine ? plain && !forceQuotes && !testAmbiguousType(string) ? 1 : quotingType === 2 ? 5 : 2 : indentPerLevel > 9 && needIndentIndicator(string) ? 5 : forceQuotes ? quotingType === 2 ? 5 : 2 : hasFoldableLine ? 4 : 3;
	}
	function writeScalar(state, string, level, iskey, inblock) {
		state.dump = function() {
			if (string.length === 0) return state.quotingType === 2 ? "\"\"" : "''";
			if (!state.noCompatMode && (DEPRECATED_BOOLEANS_SYNTAX.indexOf(string) !== -1 || DEPRECATED_BASE60_SYNTAX.test(string))) return state.quotingType === 2 ? "\"" + string + "\"" : "'" + string + "'";
			let indent = state.indent * Math.max(1, level), lineWidth = state.lineWidth === -1 ? -1 : Math.max(Math.min(state.lineWidth, 40), state.lineWidth - indent), singleLineOnly = iskey || state.flowLevel > -1 && level >= state.flowLevel;
			function testAmbiguity(string) {
				return testImplicitResolving(state, string);
			}
			switch (chooseScalarStyle(string, singleLineOnly, state.indent, lineWidth, testAmbiguity, state.quotingType, state.forceQuotes && !iskey, inblock)) {
				case 1: return string;
				case 2: return "'" + string.replace(/'/g, "''") + "'";
				case 3: return "|" + blockHeader(string, state.indent) + dropEndingNewline(indentString(string, indent));
				case 4: return ">" + blockHeader(string, state.indent) + dropEndingNewline(indentString(foldString(string, lineWidth), indent));
				case 5: return "\"" + escapeString(string, lineWidth) + "\"";
				default: throw new YAMLException("impossible error: invalid scalar style");
			}
		}();
	}
	function blockHeader(string, indentPerLevel) {
		let indentIndicator = needIndentIndicator(string) ? String(indentPerLevel) : "", clip = string[string.length - 1] === "\n";
		return indentIndicator + (clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-") + "\n";
	}
	function dropEndingNewline(string) {
		return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
	}
	function foldString(string, width) {
		let lineRe = /(\n+)([^\n]*)/g, result = function() {
			let nextLF = string.indexOf("\n");
			return nextLF = nextLF === -1 ? string.length : nextLF, lineRe.lastIndex = nextLF, foldLine(string.slice(0, nextLF), width);
		}(), prevMoreIndented = string[0] === "\n" || string[0] === " ", moreIndented, match;
		for (; match = lineRe.exec(string);) {
			let prefix = match[1], line = match[2];
			moreIndented = line[0] === " ", result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width), prevMoreIndented = moreIndented;
		}
		return result;
	}
	function foldLine(line, width) {
		if (line === "" || line[0] === " ") return line;
		let breakRe = / [^ ]/g, match, start = 0, end, curr = 0, next = 0, result = "";
		for (; match = breakRe.exec(line);) next = match.index, next - start > width && (end = curr > start ? curr : next, result += "\n" + line.slice(start, end), start = end + 1), curr = next;
		return result += "\n", line.length - start > width && curr > start ? result += line.slice(start, curr) + "\n" + line.slice(curr + 1) : result += line.slice(start), result.slice(1);
	}
	function escapeString(string) {
		let result = "", char = 0;
		for (let i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
			char = codePointAt(string, i);
			let escapeSeq = ESCAPE_SEQUENCES[char];
			!escapeSeq && isPrintable(char) ? (result += string[i], char >= 65536 && (result += string[i + 1])) : result += escapeSeq || encodeHex(char);
		}
		return result;
	}
	function writeFlowSequence(state, level, object) {
		let _result = "", _tag = state.tag;
		for (let index = 0, length = object.length; index < length; index += 1) {
			let value = object[index];
			state.replacer && (value = state.replacer.call(object, String(index), value)), (writeNode(state, level, value, !1, !1) || value === void 0 && writeNode(state, level, null, !1, !1)) && (_result !== "" && (_result += "," + (state.condenseFlow ? "" : " ")), _result += state.dump);
		}
		state.tag = _tag, state.dump = "[" + _result + "]";
	}
	function writeBlockSequence(state, level, object, compact) {
		let _result = "", _tag = state.tag;
		for (let index = 0, length = object.length; index < length; index += 1) {
			let value = object[index];
			state.replacer && (value = state.replacer.call(object, String(index), value)), (writeNode(state, level + 1, value, !0, !0, !1, !0) || value === void 0 && writeNode(state, level + 1, null, !0, !0, !1, !0)) && (compact && _result === "" || (_result += generateNextLine(state, level)), state.dump && state.dump.charCodeAt(0) === 10 ? _result += "-" : _result += "- ", _result += state.dump);
		}
		state.tag = _tag, state.dump = _result || "[]";
	}
	function writeFlowMapping(state, level, object) {
		let _result = "", _tag = state.tag, objectKeyList = Object.keys(object);
		for (let index = 0, length = objectKeyList.length; index < length; index += 1) {
			let pairBuffer = "";
			_result !== "" && (pairBuffer += ", "), state.condenseFlow && (pairBuffer += "\"");
			let objectKey = objectKeyList[index], objectValue = object[objectKey];
			state.replacer && (objectValue = state.replacer.call(object, objectKey, objectValue)), writeNode(state, level, objectKey, !1, !1) && (state.dump.length > 1024 && (pairBuffer += "? "), pairBuffer += state.dump + (state.condenseFlow ? "\"" : "") + ":" + (state.condenseFlow ? "" : " "), writeNode(state, level, objectValue, !1, !1) && (pairBuffer += state.dump, _result += pairBuffer));
		}
		state.tag = _tag, state.dump = "{" + _result + "}";
	}
	function writeBlockMapping(state, level, object, compact) {
		let _result = "", _tag = state.tag, objectKeyList = Object.keys(object);
		if (state.sortKeys === !0) objectKeyList.sort();
		else if (typeof state.sortKeys == "function") objectKeyList.sort(state.sortKeys);
		else if (state.sortKeys) throw new YAMLException("sortKeys must be a boolean or a function");
		for (let index = 0, length = objectKeyList.length; index < length; index += 1) {
			let pairBuffer = "";
			compact && _result === "" || (pairBuffer += generateNextLine(state, level));
			let objectKey = objectKeyList[index], objectValue = object[objectKey];
			if (state.replacer && (objectValue = state.replacer.call(object, objectKey, objectValue)), !writeNode(state, level + 1, objectKey, !0, !0, !0)) continue;
			let explicitPair = state.tag !== null && state.tag !== "?" || state.dump && state.dump.length > 1024;
			explicitPair && (state.dump && state.dump.charCodeAt(0) === 10 ? pairBuffer += "?" : pairBuffer += "? "), pairBuffer += state.dump, explicitPair && (pairBuffer += generateNextLine(state, level)), writeNode(state, level + 1, objectValue, !0, explicitPair) && (state.dump && state.dump.charCodeAt(0) === 10 ? pairBuffer += ":" : pairBuffer += ": ", pairBuffer += state.dump, _result += pairBuffer);
		}
		state.tag = _tag, state.dump = _result || "{}";
	}
	function detectType(state, object, explicit) {
		let typeList = explicit ? state.explicitTypes : state.implicitTypes;
		for (let index = 0, length = typeList.length; index < length; index += 1) {
			let type = typeList[index];
			if ((type.instanceOf || type.predicate) && (!type.instanceOf || typeof object == "object" && object instanceof type.instanceOf) && (!type.predicate || type.predicate(object))) {
				if (state.tag = explicit ? type.multi && type.representName ? type.representName(object) : type.tag : "?", type.represent) {
					let style = state.styleMap[type.tag] || type.defaultStyle, _result;
					if (_toString.call(type.represent) === "[object Function]") _result = type.represent(object, style);
					else if (_hasOwnProperty.call(type.represent, style)) _result = type.represent[style](object, style);
					else throw new YAMLException("!<" + type.tag + "> tag resolver accepts not \"" + style + "\" style");
					state.dump = _result;
				}
				return !0;
			}
		}
		return !1;
	}
	function writeNode(state, level, object, block, compact, iskey, isblockseq) {
		state.tag = null, state.dump = object, detectType(state, object, !1) || detectType(state, object, !0);
		let type = _toString.call(state.dump), inblock = block;
		block &&= state.flowLevel < 0 || state.flowLevel > level;
		let objectOrArray = type === "[object Object]" || type === "[object Array]", duplicateIndex, duplicate;
		if (objectOrArray && (duplicateIndex = state.duplicates.indexOf(object), duplicate = duplicateIndex !== -1), (state.tag !== null && state.tag !== "?" || duplicate || state.indent !== 2 && level > 0) && (compact = !1), duplicate && state.usedDuplicates[duplicateIndex]) state.dump = "*ref_" + duplicateIndex;
		else {
			if (objectOrArray && duplicate && !state.usedDuplicates[duplicateIndex] && (state.usedDuplicates[duplicateIndex] = !0), type === "[object Object]") block && Object.keys(state.dump).length !== 0 ? (writeBlockMapping(state, level, state.dump, compact), duplicate && (state.dump = "&ref_" + duplicateIndex + state.dump)) : (writeFlowMapping(state, level, state.dump), duplicate && (state.dump = "&ref_" + duplicateIndex + " " + state.dump));
			else if (type === "[object Array]") block && state.dump.length !== 0 ? (state.noArrayIndent && !isblockseq && level > 0 ? writeBlockSequence(state, level - 1, state.dump, compact) : writeBlockSequence(state, level, state.dump, compact), duplicate && (state.dump = "&ref_" + duplicateIndex + state.dump)) : (writeFlowSequence(state, level, state.dump), duplicate && (state.dump = "&ref_" + duplicateIndex + " " + state.dump));
			else if (type === "[object String]") state.tag !== "?" && writeScalar(state, state.dump, level, iskey, inblock);
			else if (type === "[object Undefined]") return !1;
			else {
				if (state.skipInvalid) return !1;
				throw new YAMLException("unacceptable kind of an object to dump " + type);
			}
			if (state.tag !== null && state.tag !== "?") {
				let tagStr = encodeURI(state.tag[0] === "!" ? state.tag.slice(1) : state.tag).replace(/!/g, "%21");
				tagStr = state.tag[0] === "!" ? "!" + tagStr : tagStr.slice(0, 18) === "tag:yaml.org,2002:" ? "!!" + tagStr.slice(18) : "!<" + tagStr + ">", state.dump = tagStr + " " + state.dump;
			}
		}
		return !0;
	}
	function getDuplicateReferences(object, state) {
		let objects = [], duplicatesIndexes = [];
		inspectNode(object, objects, duplicatesIndexes);
		let length = duplicatesIndexes.length;
		for (let index = 0; index < length; index += 1) state.duplicates.push(objects[duplicatesIndexes[index]]);
		state.usedDuplicates = Array(length);
	}
	function inspectNode(object, objects, duplicatesIndexes) {
		if (typeof object == "object" && object) {
			let index = objects.indexOf(object);
			if (index !== -1) duplicatesIndexes.indexOf(index) === -1 && duplicatesIndexes.push(index);
			else if (objects.push(object), Array.isArray(object)) for (let i = 0, length = object.length; i < length; i += 1) inspectNode(object[i], objects, duplicatesIndexes);
			else {
				let objectKeyList = Object.keys(object);
				for (let i = 0, length = objectKeyList.length; i < length; i += 1) inspectNode(object[objectKeyList[i]], objects, duplicatesIndexes);
			}
		}
	}
	function dump(input, options) {
		options ||= {};
		let state = new State(options);
		state.noRefs || getDuplicateReferences(input, state);
		let value = input;
		return state.replacer && (value = state.replacer.call({ "": value }, "", value)), writeNode(state, 0, value, !0, !0) ? state.dump + "\n" : "";
	}
	module.exports.dump = dump;
})), require_js_yaml = __commonJSMin(((exports, module) => {
	let loader = require_loader(), dumper = require_dumper();
	function renamed(from, to) {
		return function() {
			throw Error("Function yaml." + from + " is removed in js-yaml 4. Use yaml." + to + " instead, which is now safe by default.");
		};
	}
	module.exports.Type = require_type(), module.exports.Schema = require_schema(), module.exports.FAILSAFE_SCHEMA = require_failsafe(), module.exports.JSON_SCHEMA = require_json(), module.exports.CORE_SCHEMA = require_core(), module.exports.DEFAULT_SCHEMA = require_default(), module.exports.load = loader.load, module.exports.loadAll = loader.loadAll, module.exports.dump = dumper.dump, module.exports.YAMLException = require_exception(), module.exports.types = {
		binary: require_binary(),
		float: require_float(),
		map: require_map(),
		null: require_null(),
		pairs: require_pairs(),
		set: require_set(),
		timestamp: require_timestamp(),
		bool: require_bool(),
		int: require_int(),
		merge: require_merge(),
		omap: require_omap(),
		seq: require_seq(),
		str: require_str()
	}, module.exports.safeLoad = renamed("safeLoad", "load"), module.exports.safeLoadAll = renamed("safeLoadAll", "loadAll"), module.exports.safeDump = renamed("safeDump", "dump");
})), require_YAMLReader = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.YAMLReader = void 0;
	let ObjectReader_1 = require_ObjectReader(), BaseReader_1 = require_BaseReader(), js_yaml_1 = require_js_yaml();
	exports.YAMLReader = class extends BaseReader_1.BaseReader {
		_parse(node, str) {
			let result = (0, js_yaml_1.load)(str);
			if (result === void 0) throw Error("Unable to parse YAML document.");
			return new ObjectReader_1.ObjectReader(this._builderOptions).parse(node, result);
		}
	};
})), require_readers = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.YAMLReader = exports.JSONReader = exports.ObjectReader = exports.XMLReader = void 0;
	var XMLReader_1 = require_XMLReader();
	Object.defineProperty(exports, "XMLReader", {
		enumerable: !0,
		get: function() {
			return XMLReader_1.XMLReader;
		}
	});
	var ObjectReader_1 = require_ObjectReader();
	Object.defineProperty(exports, "ObjectReader", {
		enumerable: !0,
		get: function() {
			return ObjectReader_1.ObjectReader;
		}
	});
	var JSONReader_1 = require_JSONReader();
	Object.defineProperty(exports, "JSONReader", {
		enumerable: !0,
		get: function() {
			return JSONReader_1.JSONReader;
		}
	});
	var YAMLReader_1 = require_YAMLReader();
	Object.defineProperty(exports, "YAMLReader", {
		enumerable: !0,
		get: function() {
			return YAMLReader_1.YAMLReader;
		}
	});
})), require_XMLBuilderImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.XMLBuilderImpl = void 0;
	let interfaces_1 = require_interfaces$3(), util_1 = require_lib$3(), writers_1 = require_writers(), interfaces_2 = require_interfaces$2(), util_2 = require_util(), algorithm_1 = require_algorithm(), dom_1 = require_dom(), infra_1 = require_lib$2(), readers_1 = require_readers();
	exports.XMLBuilderImpl = class XMLBuilderImpl {
		_domNode;
		constructor(domNode) {
			this._domNode = domNode;
		}
		get node() {
			return this._domNode;
		}
		get options() {
			return this._options;
		}
		set(options) {
			return this._options = (0, util_1.applyDefaults)((0, util_1.applyDefaults)(this._options, options, !0), interfaces_1.DefaultBuilderOptions), this;
		}
		ele(p1, p2, p3) {
			let namespace, name, attributes;
			if ((0, util_1.isObject)(p1)) return new readers_1.ObjectReader(this._options).parse(this, p1);
			if ((0, util_1.isString)(p1) && p1 !== null && /^\s*</.test(p1)) return new readers_1.XMLReader(this._options).parse(this, p1);
			if ((0, util_1.isString)(p1) && p1 !== null && /^\s*[\{\[]/.test(p1)) return new readers_1.JSONReader(this._options).parse(this, p1);
			if ((0, util_1.isString)(p1) && p1 !== null && /^(\s*|(#.*)|(%.*))*---/.test(p1)) return new readers_1.YAMLReader(this._options).parse(this, p1);
			if ((p1 === null || (0, util_1.isString)(p1)) && (0, util_1.isString)(p2)) [namespace, name, attributes] = [
				p1,
				p2,
				p3
			];
			else if (p1 !== null) [namespace, name, attributes] = [
				void 0,
				p1,
				(0, util_1.isObject)(p2) ? p2 : void 0
			];
			else throw Error("Element name cannot be null. " + this._debugInfo());
			if (attributes &&= (0, util_1.getValue)(attributes), [namespace, name] = this._extractNamespace((0, dom_1.sanitizeInput)(namespace, this._options.invalidCharReplacement), (0, dom_1.sanitizeInput)(name, this._options.invalidCharReplacement), !0), namespace === void 0) {
				let [prefix] = (0, algorithm_1.namespace_extractQName)(name);
				namespace = this.node.lookupNamespaceURI(prefix);
			}
			let childNode = namespace == null ? this._doc.createElement(name) : this._doc.createElementNS(namespace, name);
			this.node.appendChild(childNode);
			let builder = new XMLBuilderImpl(childNode), oldDocType = this._doc.doctype;
			if (childNode === this._doc.documentElement && oldDocType !== null) {
				let docType = this._doc.implementation.createDocumentType(this._doc.documentElement.tagName, oldDocType.publicId, oldDocType.systemId);
				this._doc.replaceChild(docType, oldDocType);
			}
			return attributes && !(0, util_1.isEmpty)(attributes) && builder.att(attributes), builder;
		}
		remove() {
			let parent = this.up();
			return parent.node.removeChild(this.node), parent;
		}
		att(p1, p2, p3) {
			if ((0, util_1.isMap)(p1) || (0, util_1.isObject)(p1)) return (0, util_1.forEachObject)(p1, (attName, attValue) => this.att(attName, attValue), this), this;
			p1 != null && (p1 = (0, util_1.getValue)(p1 + "")), p2 != null && (p2 = (0, util_1.getValue)(p2 + "")), p3 != null && (p3 = (0, util_1.getValue)(p3 + ""));
			let namespace, name, value;
			if ((p1 === null || (0, util_1.isString)(p1)) && (0, util_1.isString)(p2) && (p3 === null || (0, util_1.isString)(p3))) [namespace, name, value] = [
				p1,
				p2,
				p3
			];
			else if ((0, util_1.isString)(p1) && (p2 == null || (0, util_1.isString)(p2))) [namespace, name, value] = [
				void 0,
				p1,
				p2
			];
			else throw Error("Attribute name and value not specified. " + this._debugInfo());
			if (this._options.keepNullAttributes && value == null) value = "";
			else if (value == null) return this;
			if (!util_2.Guard.isElementNode(this.node)) throw Error("An attribute can only be assigned to an element node.");
			let ele = this.node;
			[namespace, name] = this._extractNamespace(namespace, name, !1), name = (0, dom_1.sanitizeInput)(name, this._options.invalidCharReplacement), namespace = (0, dom_1.sanitizeInput)(namespace, this._options.invalidCharReplacement), value = (0, dom_1.sanitizeInput)(value, this._options.invalidCharReplacement);
			let [prefix, localName] = (0, algorithm_1.namespace_extractQName)(name), [elePrefix] = (0, algorithm_1.namespace_extractQName)(ele.prefix ? ele.prefix + ":" + ele.localName : ele.localName), eleNamespace = null;
			return prefix === "xmlns" ? (namespace = infra_1.namespace.XMLNS, ele.namespaceURI === null && elePrefix === localName && (eleNamespace = value)) : prefix === null && localName === "xmlns" && elePrefix === null && (namespace = infra_1.namespace.XMLNS, eleNamespace = value), eleNamespace !== null && (this._updateNamespace(eleNamespace), ele = this.node), namespace === void 0 ? ele.setAttribute(name, value) : ele.setAttributeNS(namespace, name, value), this;
		}
		removeAtt(p1, p2) {
			if (!util_2.Guard.isElementNode(this.node)) throw Error("An attribute can only be removed from an element node.");
			p1 = (0, util_1.getValue)(p1), p2 !== void 0 && (p2 = (0, util_1.getValue)(p2));
			let namespace, name;
			if (p1 !== null && p2 === void 0) name = p1;
			else if ((p1 === null || (0, util_1.isString)(p1)) && p2 !== void 0) namespace = p1, name = p2;
			else throw Error("Attribute namespace must be a string. " + this._debugInfo());
			return (0, util_1.isArray)(name) || (0, util_1.isSet)(name) ? (0, util_1.forEachArray)(name, (attName) => namespace === void 0 ? this.removeAtt(attName) : this.removeAtt(namespace, attName), this) : namespace === void 0 ? (name = (0, dom_1.sanitizeInput)(name, this._options.invalidCharReplacement), this.node.removeAttribute(name)) : (name = (0, dom_1.sanitizeInput)(name, this._options.invalidCharReplacement), namespace = (0, dom_1.sanitizeInput)(namespace, this._options.invalidCharReplacement), this.node.removeAttributeNS(namespace, name)), this;
		}
		txt(content) {
			if (content == null) {
				if (this._options.keepNullNodes) content = "";
				else return this;
			}
			let child = this._doc.createTextNode((0, dom_1.sanitizeInput)(content, this._options.invalidCharReplacement));
			return this.node.appendChild(child), this;
		}
		com(content) {
			if (content == null) {
				if (this._options.keepNullNodes) content = "";
				else return this;
			}
			let child = this._doc.createComment((0, dom_1.sanitizeInput)(content, this._options.invalidCharReplacement));
			return this.node.appendChild(child), this;
		}
		dat(content) {
			if (content == null) {
				if (this._options.keepNullNodes) content = "";
				else return this;
			}
			let child = this._doc.createCDATASection((0, dom_1.sanitizeInput)(content, this._options.invalidCharReplacement));
			return this.node.appendChild(child), this;
		}
		ins(target, content = "") {
			if (content == null) {
				if (this._options.keepNullNodes) content = "";
				else return this;
			}
			if ((0, util_1.isArray)(target) || (0, util_1.isSet)(target)) (0, util_1.forEachArray)(target, (item) => {
				item += "";
				let insIndex = item.indexOf(" "), insTarget = insIndex === -1 ? item : item.substr(0, insIndex), insValue = insIndex === -1 ? "" : item.substr(insIndex + 1);
				this.ins(insTarget, insValue);
			}, this);
			else if ((0, util_1.isMap)(target) || (0, util_1.isObject)(target)) (0, util_1.forEachObject)(target, (insTarget, insValue) => this.ins(insTarget, insValue), this);
			else {
				let child = this._doc.createProcessingInstruction((0, dom_1.sanitizeInput)(target, this._options.invalidCharReplacement), (0, dom_1.sanitizeInput)(content, this._options.invalidCharReplacement));
				this.node.appendChild(child);
			}
			return this;
		}
		dec(options) {
			return this._options.version = options.version || "1.0", this._options.encoding = options.encoding, this._options.standalone = options.standalone, this;
		}
		dtd(options) {
			let name = (0, dom_1.sanitizeInput)(options && options.name || (this._doc.documentElement ? this._doc.documentElement.tagName : "ROOT"), this._options.invalidCharReplacement), pubID = (0, dom_1.sanitizeInput)(options && options.pubID || "", this._options.invalidCharReplacement), sysID = (0, dom_1.sanitizeInput)(options && options.sysID || "", this._options.invalidCharReplacement);
			if (this._doc.documentElement !== null && name !== this._doc.documentElement.tagName) throw Error("DocType name does not match document element name.");
			let docType = this._doc.implementation.createDocumentType(name, pubID, sysID);
			return this._doc.doctype === null ? this._doc.insertBefore(docType, this._doc.documentElement) : this._doc.replaceChild(docType, this._doc.doctype), this;
		}
		import(node) {
			let hostNode = this._domNode, hostDoc = this._doc, importedNode = node.node, updateImportedNodeNs = (clone) => {
				if (!clone._namespace) {
					let [prefix] = (0, algorithm_1.namespace_extractQName)(clone.prefix ? clone.prefix + ":" + clone.localName : clone.localName), namespace = hostNode.lookupNamespaceURI(prefix);
					new XMLBuilderImpl(clone)._updateNamespace(namespace);
				}
			};
			if (util_2.Guard.isDocumentNode(importedNode)) {
				let elementNode = importedNode.documentElement;
				if (elementNode === null) throw Error("Imported document has no document element node. " + this._debugInfo());
				let clone = hostDoc.importNode(elementNode, !0);
				hostNode.appendChild(clone), updateImportedNodeNs(clone);
			} else if (util_2.Guard.isDocumentFragmentNode(importedNode)) for (let childNode of importedNode.childNodes) {
				let clone = hostDoc.importNode(childNode, !0);
				hostNode.appendChild(clone), util_2.Guard.isElementNode(clone) && updateImportedNodeNs(clone);
			}
			else {
				let clone = hostDoc.importNode(importedNode, !0);
				hostNode.appendChild(clone), util_2.Guard.isElementNode(clone) && updateImportedNodeNs(clone);
			}
			return this;
		}
		doc() {
			if (this._doc._isFragment) {
				let node = this.node;
				for (; node && node.nodeType !== interfaces_2.NodeType.DocumentFragment;) node = node.parentNode;
				if (node === null) throw Error("Node has no parent node while searching for document fragment ancestor. " + this._debugInfo());
				return new XMLBuilderImpl(node);
			}
			return new XMLBuilderImpl(this._doc);
		}
		root() {
			let ele = this._doc.documentElement;
			if (!ele) throw Error("Document root element is null. " + this._debugInfo());
			return new XMLBuilderImpl(ele);
		}
		up() {
			let parent = this._domNode.parentNode;
			if (!parent) throw Error("Parent node is null. " + this._debugInfo());
			return new XMLBuilderImpl(parent);
		}
		prev() {
			let node = this._domNode.previousSibling;
			if (!node) throw Error("Previous sibling node is null. " + this._debugInfo());
			return new XMLBuilderImpl(node);
		}
		next() {
			let node = this._domNode.nextSibling;
			if (!node) throw Error("Next sibling node is null. " + this._debugInfo());
			return new XMLBuilderImpl(node);
		}
		first() {
			let node = this._domNode.firstChild;
			if (!node) throw Error("First child node is null. " + this._debugInfo());
			return new XMLBuilderImpl(node);
		}
		last() {
			let node = this._domNode.lastChild;
			if (!node) throw Error("Last child node is null. " + this._debugInfo());
			return new XMLBuilderImpl(node);
		}
		each(callback, self = !1, recursive = !1, thisArg) {
			let result = this._getFirstDescendantNode(this._domNode, self, recursive);
			for (; result[0];) {
				let nextResult = this._getNextDescendantNode(this._domNode, result[0], recursive, result[1], result[2]);
				callback.call(thisArg, new XMLBuilderImpl(result[0]), result[1], result[2]), result = nextResult;
			}
			return this;
		}
		map(callback, self = !1, recursive = !1, thisArg) {
			let result = [];
			return this.each((node, index, level) => result.push(callback.call(thisArg, node, index, level)), self, recursive), result;
		}
		reduce(callback, initialValue, self = !1, recursive = !1, thisArg) {
			let value = initialValue;
			return this.each((node, index, level) => value = callback.call(thisArg, value, node, index, level), self, recursive), value;
		}
		find(predicate, self = !1, recursive = !1, thisArg) {
			let result = this._getFirstDescendantNode(this._domNode, self, recursive);
			for (; result[0];) {
				let builder = new XMLBuilderImpl(result[0]);
				if (predicate.call(thisArg, builder, result[1], result[2])) return builder;
				result = this._getNextDescendantNode(this._domNode, result[0], recursive, result[1], result[2]);
			}
		}
		filter(predicate, self = !1, recursive = !1, thisArg) {
			let result = [];
			return this.each((node, index, level) => {
				predicate.call(thisArg, node, index, level) && result.push(node);
			}, self, recursive), result;
		}
		every(predicate, self = !1, recursive = !1, thisArg) {
			let result = this._getFirstDescendantNode(this._domNode, self, recursive);
			for (; result[0];) {
				let builder = new XMLBuilderImpl(result[0]);
				if (!predicate.call(thisArg, builder, result[1], result[2])) return !1;
				result = this._getNextDescendantNode(this._domNode, result[0], recursive, result[1], result[2]);
			}
			return !0;
		}
		some(predicate, self = !1, recursive = !1, thisArg) {
			let result = this._getFirstDescendantNode(this._domNode, self, recursive);
			for (; result[0];) {
				let builder = new XMLBuilderImpl(result[0]);
				if (predicate.call(thisArg, builder, result[1], result[2])) return !0;
				result = this._getNextDescendantNode(this._domNode, result[0], recursive, result[1], result[2]);
			}
			return !1;
		}
		toArray(self = !1, recursive = !1) {
			let result = [];
			return this.each((node) => result.push(node), self, recursive), result;
		}
		toString(writerOptions) {
			return writerOptions ||= {}, writerOptions.format === void 0 && (writerOptions.format = "xml"), this._serialize(writerOptions);
		}
		toObject(writerOptions) {
			return writerOptions ||= {}, writerOptions.format === void 0 && (writerOptions.format = "object"), this._serialize(writerOptions);
		}
		end(writerOptions) {
			return writerOptions ||= {}, writerOptions.format === void 0 && (writerOptions.format = "xml"), this.doc()._serialize(writerOptions);
		}
		_getFirstDescendantNode(root, self, recursive) {
			return self ? [
				this._domNode,
				0,
				0
			] : recursive ? this._getNextDescendantNode(root, root, recursive, 0, 0) : [
				this._domNode.firstChild,
				0,
				1
			];
		}
		_getNextDescendantNode(root, node, recursive, index, level) {
			if (recursive) {
				if (node.firstChild) return [
					node.firstChild,
					0,
					level + 1
				];
				if (node === root) return [
					null,
					-1,
					-1
				];
				if (node.nextSibling) return [
					node.nextSibling,
					index + 1,
					level
				];
				let parent = node.parentNode;
				for (; parent && parent !== root;) {
					if (parent.nextSibling) return [
						parent.nextSibling,
						(0, algorithm_1.tree_index)(parent.nextSibling),
						level - 1
					];
					parent = parent.parentNode, level--;
				}
			} else if (root === node) return [
				node.firstChild,
				0,
				level + 1
			];
			else return [
				node.nextSibling,
				index + 1,
				level
			];
			return [
				null,
				-1,
				-1
			];
		}
		_serialize(writerOptions) {
			if (writerOptions.format === "xml") return new writers_1.XMLWriter(this._options, writerOptions).serialize(this.node);
			if (writerOptions.format === "map") return new writers_1.MapWriter(this._options, writerOptions).serialize(this.node);
			if (writerOptions.format === "object") return new writers_1.ObjectWriter(this._options, writerOptions).serialize(this.node);
			if (writerOptions.format === "json") return new writers_1.JSONWriter(this._options, writerOptions).serialize(this.node);
			if (writerOptions.format === "yaml") return new writers_1.YAMLWriter(this._options, writerOptions).serialize(this.node);
			throw Error("Invalid writer format: " + writerOptions.format + ". " + this._debugInfo());
		}
		_extractNamespace(namespace, name, ele) {
			let atIndex = name.indexOf("@");
			if (atIndex > 0 && (namespace === void 0 && (namespace = name.slice(atIndex + 1)), name = name.slice(0, atIndex)), namespace === void 0) namespace = ele ? this._options.defaultNamespace.ele : this._options.defaultNamespace.att;
			else if (namespace !== null && namespace[0] === "@") {
				let alias = namespace.slice(1);
				if (namespace = this._options.namespaceAlias[alias], namespace === void 0) throw Error("Namespace alias `" + alias + "` is not defined. " + this._debugInfo());
			}
			return [namespace, name];
		}
		_updateNamespace(ns) {
			let ele = this._domNode;
			if (util_2.Guard.isElementNode(ele) && ns !== null && ele.namespaceURI !== ns) {
				let [elePrefix, eleLocalName] = (0, algorithm_1.namespace_extractQName)(ele.prefix ? ele.prefix + ":" + ele.localName : ele.localName), newEle = (0, algorithm_1.create_element)(this._doc, eleLocalName, ns, elePrefix);
				for (let attr of ele.attributes) {
					let attrQName = attr.prefix ? attr.prefix + ":" + attr.localName : attr.localName, [attrPrefix] = (0, algorithm_1.namespace_extractQName)(attrQName), newAttrNS = attr.namespaceURI;
					newAttrNS === null && attrPrefix !== null && (newAttrNS = ele.lookupNamespaceURI(attrPrefix)), newAttrNS === null ? newEle.setAttribute(attrQName, attr.value) : newEle.setAttributeNS(newAttrNS, attrQName, attr.value);
				}
				let parent = ele.parentNode;
				if (parent === null) throw Error("Parent node is null." + this._debugInfo());
				parent.replaceChild(newEle, ele), this._domNode = newEle;
				for (let childNode of ele.childNodes) {
					let newChildNode = childNode.cloneNode(!0);
					if (newEle.appendChild(newChildNode), util_2.Guard.isElementNode(newChildNode) && !newChildNode._namespace) {
						let [newChildNodePrefix] = (0, algorithm_1.namespace_extractQName)(newChildNode.prefix ? newChildNode.prefix + ":" + newChildNode.localName : newChildNode.localName), newChildNodeNS = newEle.lookupNamespaceURI(newChildNodePrefix);
						new XMLBuilderImpl(newChildNode)._updateNamespace(newChildNodeNS);
					}
				}
			}
		}
		get _doc() {
			let node = this.node;
			if (util_2.Guard.isDocumentNode(node)) return node;
			{
				let docNode = node.ownerDocument;
				if (!docNode) throw Error("Owner document is null. " + this._debugInfo());
				return docNode;
			}
		}
		_debugInfo(name) {
			let node = this.node, parentNode = node.parentNode;
			name ||= node.nodeName;
			let parentName = parentNode ? parentNode.nodeName : "";
			return parentName ? "node: <" + name + ">, parent: <" + parentName + ">" : "node: <" + name + ">";
		}
		get _options() {
			let doc = this._doc;
			if (doc._xmlBuilderOptions === void 0) throw Error("Builder options is not set.");
			return doc._xmlBuilderOptions;
		}
		set _options(value) {
			let doc = this._doc;
			doc._xmlBuilderOptions = value;
		}
	};
})), require_BuilderFunctions = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.builder = builder, exports.create = create, exports.fragment = fragment, exports.convert = convert;
	let interfaces_1 = require_interfaces$3(), util_1 = require_lib$3(), util_2 = require_util(), _1 = require_builder(), dom_1 = require_dom();
	function builder(p1, p2) {
		let options = formatBuilderOptions(isXMLBuilderCreateOptions(p1) ? p1 : interfaces_1.DefaultBuilderOptions), nodes = util_2.Guard.isNode(p1) || (0, util_1.isArray)(p1) ? p1 : p2;
		if (nodes === void 0) throw Error("Invalid arguments.");
		if ((0, util_1.isArray)(nodes)) {
			let builders = [];
			for (let i = 0; i < nodes.length; i++) {
				let builder = new _1.XMLBuilderImpl(nodes[i]);
				builder.set(options), builders.push(builder);
			}
			return builders;
		}
		{
			let builder = new _1.XMLBuilderImpl(nodes);
			return builder.set(options), builder;
		}
	}
	function create(p1, p2) {
		let options = formatBuilderOptions(p1 === void 0 || isXMLBuilderCreateOptions(p1) ? p1 : interfaces_1.DefaultBuilderOptions), contents = isXMLBuilderCreateOptions(p1) ? p2 : p1, doc = (0, dom_1.createDocument)();
		setOptions(doc, options);
		let builder = new _1.XMLBuilderImpl(doc);
		return contents !== void 0 && builder.ele(contents), builder;
	}
	function fragment(p1, p2) {
		let options = formatBuilderOptions(p1 === void 0 || isXMLBuilderCreateOptions(p1) ? p1 : interfaces_1.DefaultBuilderOptions), contents = isXMLBuilderCreateOptions(p1) ? p2 : p1, doc = (0, dom_1.createDocument)();
		setOptions(doc, options, !0);
		let builder = new _1.XMLBuilderImpl(doc.createDocumentFragment());
		return contents !== void 0 && builder.ele(contents), builder;
	}
	function convert(p1, p2, p3) {
		let builderOptions, contents, convertOptions;
		return isXMLBuilderCreateOptions(p1) && p2 !== void 0 ? (builderOptions = p1, contents = p2, convertOptions = p3) : (builderOptions = interfaces_1.DefaultBuilderOptions, contents = p1, convertOptions = p2 || void 0), create(builderOptions, contents).end(convertOptions);
	}
	function isXMLBuilderCreateOptions(obj) {
		if (!(0, util_1.isPlainObject)(obj)) return !1;
		for (let key in obj) if (obj.hasOwnProperty(key) && !interfaces_1.XMLBuilderOptionKeys.has(key)) return !1;
		return !0;
	}
	function formatBuilderOptions(createOptions = {}) {
		let options = (0, util_1.applyDefaults)(createOptions, interfaces_1.DefaultBuilderOptions);
		if (options.convert.att.length === 0 || options.convert.ins.length === 0 || options.convert.text.length === 0 || options.convert.cdata.length === 0 || options.convert.comment.length === 0) throw Error("JS object converter strings cannot be zero length.");
		return options;
	}
	function setOptions(doc, options, isFragment) {
		let docWithSettings = doc;
		docWithSettings._xmlBuilderOptions = options, docWithSettings._isFragment = isFragment;
	}
})), require_BaseCBWriter = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.BaseCBWriter = void 0, exports.BaseCBWriter = class {
		_builderOptions;
		_writerOptions;
		level = 0;
		hasData;
		constructor(builderOptions) {
			this._builderOptions = builderOptions, this._writerOptions = builderOptions;
		}
	};
})), require_XMLCBWriter = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.XMLCBWriter = void 0;
	let BaseCBWriter_1 = require_BaseCBWriter();
	exports.XMLCBWriter = class extends BaseCBWriter_1.BaseCBWriter {
		_lineLength = 0;
		constructor(builderOptions) {
			super(builderOptions);
		}
		frontMatter() {
			return "";
		}
		declaration(version, encoding, standalone) {
			let markup = this._beginLine() + "<?xml";
			return markup += " version=\"" + version + "\"", encoding !== void 0 && (markup += " encoding=\"" + encoding + "\""), standalone !== void 0 && (markup += " standalone=\"" + (standalone ? "yes" : "no") + "\""), markup += "?>", markup;
		}
		docType(name, publicId, systemId) {
			let markup = this._beginLine();
			return markup += publicId && systemId ? "<!DOCTYPE " + name + " PUBLIC \"" + publicId + "\" \"" + systemId + "\">" : publicId ? "<!DOCTYPE " + name + " PUBLIC \"" + publicId + "\">" : systemId ? "<!DOCTYPE " + name + " SYSTEM \"" + systemId + "\">" : "<!DOCTYPE " + name + ">", markup;
		}
		comment(data) {
			return this._beginLine() + "<!--" + data + "-->";
		}
		text(data) {
			return data;
		}
		instruction(target, data) {
			return data ? this._beginLine() + "<?" + target + " " + data + "?>" : this._beginLine() + "<?" + target + "?>";
		}
		cdata(data) {
			return this._beginLine() + "<![CDATA[" + data + "]]>";
		}
		openTagBegin(name) {
			return this._lineLength += 1 + name.length, this._beginLine() + "<" + name;
		}
		openTagEnd(name, selfClosing, voidElement) {
			return voidElement ? " />" : selfClosing ? this._writerOptions.allowEmptyTags ? "></" + name + ">" : this._writerOptions.spaceBeforeSlash ? " />" : "/>" : ">";
		}
		closeTag(name, hasTextPayload) {
			return (hasTextPayload ? "" : this._beginLine()) + "</" + name + ">";
		}
		attribute(name, value) {
			let str = name + "=\"" + value + "\"";
			return this._writerOptions.prettyPrint && this._writerOptions.width > 0 && this._lineLength + 1 + str.length > this._writerOptions.width ? (str = this._beginLine() + this._indent(1) + str, this._lineLength = str.length, str) : (this._lineLength += 1 + str.length, " " + str);
		}
		beginElement(name) {}
		endElement(name) {}
		_beginLine() {
			if (this._writerOptions.prettyPrint) {
				let str = (this.hasData ? this._writerOptions.newline : "") + this._indent(this._writerOptions.offset + this.level);
				return this._lineLength = str.length, str;
			}
			return "";
		}
		_indent(level) {
			return level <= 0 ? "" : this._writerOptions.indent.repeat(level);
		}
	};
})), require_JSONCBWriter = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.JSONCBWriter = void 0;
	let BaseCBWriter_1 = require_BaseCBWriter();
	exports.JSONCBWriter = class extends BaseCBWriter_1.BaseCBWriter {
		_hasChildren = [];
		_additionalLevel = 0;
		constructor(builderOptions) {
			super(builderOptions);
		}
		frontMatter() {
			return "";
		}
		declaration(version, encoding, standalone) {
			return "";
		}
		docType(name, publicId, systemId) {
			return "";
		}
		comment(data) {
			return this._comma() + this._beginLine() + "{" + this._sep() + this._key(this._builderOptions.convert.comment) + this._sep() + this._val(data) + this._sep() + "}";
		}
		text(data) {
			return this._comma() + this._beginLine() + "{" + this._sep() + this._key(this._builderOptions.convert.text) + this._sep() + this._val(data) + this._sep() + "}";
		}
		instruction(target, data) {
			return this._comma() + this._beginLine() + "{" + this._sep() + this._key(this._builderOptions.convert.ins) + this._sep() + this._val(data ? target + " " + data : target) + this._sep() + "}";
		}
		cdata(data) {
			return this._comma() + this._beginLine() + "{" + this._sep() + this._key(this._builderOptions.convert.cdata) + this._sep() + this._val(data) + this._sep() + "}";
		}
		attribute(name, value) {
			return this._comma() + this._beginLine(1) + "{" + this._sep() + this._key(this._builderOptions.convert.att + name) + this._sep() + this._val(value) + this._sep() + "}";
		}
		openTagBegin(name) {
			let str = this._comma() + this._beginLine() + "{" + this._sep() + this._key(name) + this._sep() + "{";
			return this._additionalLevel++, this.hasData = !0, str += this._beginLine() + this._key(this._builderOptions.convert.text) + this._sep() + "[", this._hasChildren.push(!1), str;
		}
		openTagEnd(name, selfClosing, voidElement) {
			if (selfClosing) {
				let str = this._sep() + "]";
				return this._additionalLevel--, str += this._beginLine() + "}" + this._sep() + "}", str;
			}
			return "";
		}
		closeTag(name) {
			let str = this._beginLine() + "]";
			return this._additionalLevel--, str += this._beginLine() + "}" + this._sep() + "}", str;
		}
		beginElement(name) {}
		endElement(name) {
			this._hasChildren.pop();
		}
		_beginLine(additionalOffset = 0) {
			return this._writerOptions.prettyPrint ? (this.hasData ? this._writerOptions.newline : "") + this._indent(this._writerOptions.offset + this.level + additionalOffset) : "";
		}
		_indent(level) {
			return level + this._additionalLevel <= 0 ? "" : this._writerOptions.indent.repeat(level + this._additionalLevel);
		}
		_comma() {
			let str = this._hasChildren[this._hasChildren.length - 1] ? "," : "";
			return this._hasChildren.length > 0 && (this._hasChildren[this._hasChildren.length - 1] = !0), str;
		}
		_sep() {
			return this._writerOptions.prettyPrint ? " " : "";
		}
		_key(key) {
			return "\"" + key + "\":";
		}
		_val(val) {
			return JSON.stringify(val);
		}
	};
})), require_YAMLCBWriter = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.YAMLCBWriter = void 0;
	let BaseCBWriter_1 = require_BaseCBWriter();
	exports.YAMLCBWriter = class extends BaseCBWriter_1.BaseCBWriter {
		_rootWritten = !1;
		_additionalLevel = 0;
		constructor(builderOptions) {
			if (super(builderOptions), builderOptions.indent.length < 2) throw Error("YAML indententation string must be at least two characters long.");
			if (builderOptions.offset < 0) throw Error("YAML offset should be zero or a positive number.");
		}
		frontMatter() {
			return this._beginLine() + "---";
		}
		declaration(version, encoding, standalone) {
			return "";
		}
		docType(name, publicId, systemId) {
			return "";
		}
		comment(data) {
			return this._beginLine() + this._key(this._builderOptions.convert.comment) + " " + this._val(data);
		}
		text(data) {
			return this._beginLine() + this._key(this._builderOptions.convert.text) + " " + this._val(data);
		}
		instruction(target, data) {
			return this._beginLine() + this._key(this._builderOptions.convert.ins) + " " + this._val(data ? target + " " + data : target);
		}
		cdata(data) {
			return this._beginLine() + this._key(this._builderOptions.convert.cdata) + " " + this._val(data);
		}
		attribute(name, value) {
			this._additionalLevel++;
			let str = this._beginLine() + this._key(this._builderOptions.convert.att + name) + " " + this._val(value);
			return this._additionalLevel--, str;
		}
		openTagBegin(name) {
			let str = this._beginLine() + this._key(name);
			return this._rootWritten ||= !0, this.hasData = !0, this._additionalLevel++, str += this._beginLine(!0) + this._key(this._builderOptions.convert.text), str;
		}
		openTagEnd(name, selfClosing, voidElement) {
			return selfClosing ? " " + this._val("") : "";
		}
		closeTag(name) {
			return this._additionalLevel--, "";
		}
		beginElement(name) {}
		endElement(name) {}
		_beginLine(suppressArray = !1) {
			return (this.hasData ? this._writerOptions.newline : "") + this._indent(this._writerOptions.offset + this.level, suppressArray);
		}
		_indent(level, suppressArray) {
			if (level + this._additionalLevel <= 0) return "";
			{
				let chars = this._writerOptions.indent.repeat(level + this._additionalLevel);
				return !suppressArray && this._rootWritten ? chars.substr(0, chars.length - 2) + "-" + chars.substr(-1, 1) : chars;
			}
		}
		_key(key) {
			return "\"" + key + "\":";
		}
		_val(val) {
			return JSON.stringify(val);
		}
	};
})), require_XMLBuilderCBImpl = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.XMLBuilderCBImpl = void 0;
	let interfaces_1 = require_interfaces$3(), util_1 = require_lib$3(), BuilderFunctions_1 = require_BuilderFunctions(), algorithm_1 = require_algorithm(), infra_1 = require_lib$2(), NamespacePrefixMap_1 = require_NamespacePrefixMap(), LocalNameSet_1 = require_LocalNameSet(), util_2 = require_util(), XMLCBWriter_1 = require_XMLCBWriter(), JSONCBWriter_1 = require_JSONCBWriter(), YAMLCBWriter_1 = require_YAMLCBWriter(), events_1 = __require("events");
	exports.XMLBuilderCBImpl = class XMLBuilderCBImpl extends events_1.EventEmitter {
		static _VoidElementNames = new Set([
			"area",
			"base",
			"basefont",
			"bgsound",
			"br",
			"col",
			"embed",
			"frame",
			"hr",
			"img",
			"input",
			"keygen",
			"link",
			"menuitem",
			"meta",
			"param",
			"source",
			"track",
			"wbr"
		]);
		_options;
		_builderOptions;
		_writer;
		_fragment;
		_hasDeclaration = !1;
		_docTypeName = "";
		_hasDocumentElement = !1;
		_currentElement;
		_currentElementSerialized = !1;
		_openTags = [];
		_prefixMap;
		_prefixIndex;
		_ended = !1;
		constructor(options, fragment = !1) {
			super(), this._fragment = fragment, this._options = (0, util_1.applyDefaults)(options || {}, interfaces_1.DefaultXMLBuilderCBOptions), this._builderOptions = {
				defaultNamespace: this._options.defaultNamespace,
				namespaceAlias: this._options.namespaceAlias
			}, this._writer = this._options.format === "json" ? new JSONCBWriter_1.JSONCBWriter(this._options) : this._options.format === "yaml" ? new YAMLCBWriter_1.YAMLCBWriter(this._options) : new XMLCBWriter_1.XMLCBWriter(this._options), this._options.data !== void 0 && this.on("data", this._options.data), this._options.end !== void 0 && this.on("end", this._options.end), this._options.error !== void 0 && this.on("error", this._options.error), this._prefixMap = new NamespacePrefixMap_1.NamespacePrefixMap(), this._prefixMap.set("xml", infra_1.namespace.XML), this._prefixIndex = { value: 1 }, this._push(this._writer.frontMatter());
		}
		ele(p1, p2, p3) {
			if ((0, util_1.isObject)(p1) || (0, util_1.isString)(p1) && (/^\s*</.test(p1) || /^\s*[\{\[]/.test(p1) || /^(\s*|(#.*)|(%.*))*---/.test(p1))) {
				let frag = (0, BuilderFunctions_1.fragment)().set(this._options);
				try {
					frag.ele(p1);
				} catch (err) {
					return this.emit("error", err), this;
				}
				for (let node of frag.node.childNodes) this._fromNode(node);
				return this;
			}
			if (this._serializeOpenTag(!0), !this._fragment && this._hasDocumentElement && this._writer.level === 0) return this.emit("error", Error("Document cannot have multiple document element nodes.")), this;
			try {
				this._currentElement = (0, BuilderFunctions_1.fragment)(this._builderOptions).ele(p1, p2, p3);
			} catch (err) {
				return this.emit("error", err), this;
			}
			return !this._fragment && !this._hasDocumentElement && this._docTypeName !== "" && this._currentElement.node._qualifiedName !== this._docTypeName ? (this.emit("error", Error("Document element name does not match DocType declaration name.")), this) : (this._currentElementSerialized = !1, this._fragment || (this._hasDocumentElement = !0), this);
		}
		att(p1, p2, p3) {
			if (this._currentElement === void 0) return this.emit("error", Error("Cannot insert an attribute node as child of a document node.")), this;
			try {
				this._currentElement.att(p1, p2, p3);
			} catch (err) {
				return this.emit("error", err), this;
			}
			return this;
		}
		com(content) {
			this._serializeOpenTag(!0);
			let node;
			try {
				node = (0, BuilderFunctions_1.fragment)(this._builderOptions).com(content).first().node;
			} catch (err) {
				return this.emit("error", err), this;
			}
			return this._options.wellFormed && (!(0, algorithm_1.xml_isLegalChar)(node.data) || node.data.indexOf("--") !== -1 || node.data.endsWith("-")) ? (this.emit("error", Error("Comment data contains invalid characters (well-formed required).")), this) : (this._push(this._writer.comment(node.data)), this);
		}
		txt(content) {
			if (!this._fragment && this._currentElement === void 0) return this.emit("error", Error("Cannot insert a text node as child of a document node.")), this;
			this._serializeOpenTag(!0);
			let node;
			try {
				node = (0, BuilderFunctions_1.fragment)(this._builderOptions).txt(content).first().node;
			} catch (err) {
				return this.emit("error", err), this;
			}
			if (this._options.wellFormed && !(0, algorithm_1.xml_isLegalChar)(node.data)) return this.emit("error", Error("Text data contains invalid characters (well-formed required).")), this;
			let markup = node.data.replace(/(?!&(lt|gt|amp|apos|quot);)&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
			this._push(this._writer.text(markup));
			let lastEl = this._openTags[this._openTags.length - 1];
			return lastEl && (lastEl[lastEl.length - 1] = !0), this;
		}
		ins(target, content = "") {
			this._serializeOpenTag(!0);
			let node;
			try {
				node = (0, BuilderFunctions_1.fragment)(this._builderOptions).ins(target, content).first().node;
			} catch (err) {
				return this.emit("error", err), this;
			}
			return this._options.wellFormed && (node.target.indexOf(":") !== -1 || /^xml$/i.test(node.target)) ? (this.emit("error", Error("Processing instruction target contains invalid characters (well-formed required).")), this) : this._options.wellFormed && !(0, algorithm_1.xml_isLegalChar)(node.data) ? (this.emit("error", Error("Processing instruction data contains invalid characters (well-formed required).")), this) : (this._push(this._writer.instruction(node.target, node.data)), this);
		}
		dat(content) {
			this._serializeOpenTag(!0);
			let node;
			try {
				node = (0, BuilderFunctions_1.fragment)(this._builderOptions).dat(content).first().node;
			} catch (err) {
				return this.emit("error", err), this;
			}
			return this._push(this._writer.cdata(node.data)), this;
		}
		dec(options = { version: "1.0" }) {
			return this._fragment ? (this.emit("error", Error("Cannot insert an XML declaration into a document fragment.")), this) : this._hasDeclaration ? (this.emit("error", Error("XML declaration is already inserted.")), this) : (this._push(this._writer.declaration(options.version || "1.0", options.encoding, options.standalone)), this._hasDeclaration = !0, this);
		}
		dtd(options) {
			if (this._fragment) return this.emit("error", Error("Cannot insert a DocType declaration into a document fragment.")), this;
			if (this._docTypeName !== "") return this.emit("error", Error("DocType declaration is already inserted.")), this;
			if (this._hasDocumentElement) return this.emit("error", Error("Cannot insert DocType declaration after document element.")), this;
			let node;
			try {
				node = (0, BuilderFunctions_1.create)().dtd(options).first().node;
			} catch (err) {
				return this.emit("error", err), this;
			}
			return this._options.wellFormed && !(0, algorithm_1.xml_isPubidChar)(node.publicId) ? (this.emit("error", Error("DocType public identifier does not match PubidChar construct (well-formed required).")), this) : this._options.wellFormed && (!(0, algorithm_1.xml_isLegalChar)(node.systemId) || node.systemId.indexOf("\"") !== -1 && node.systemId.indexOf("'") !== -1) ? (this.emit("error", Error("DocType system identifier contains invalid characters (well-formed required).")), this) : (this._docTypeName = options.name, this._push(this._writer.docType(options.name, node.publicId, node.systemId)), this);
		}
		import(node) {
			let frag = (0, BuilderFunctions_1.fragment)().set(this._options);
			try {
				frag.import(node);
			} catch (err) {
				return this.emit("error", err), this;
			}
			for (let node of frag.node.childNodes) this._fromNode(node);
			return this;
		}
		up() {
			return this._serializeOpenTag(!1), this._serializeCloseTag(), this;
		}
		end() {
			for (this._serializeOpenTag(!1); this._openTags.length > 0;) this._serializeCloseTag();
			return this._push(null), this;
		}
		_serializeOpenTag(hasChildren) {
			if (this._currentElementSerialized || this._currentElement === void 0) return;
			let node = this._currentElement.node;
			if (this._options.wellFormed && (node.localName.indexOf(":") !== -1 || !(0, algorithm_1.xml_isName)(node.localName))) {
				this.emit("error", Error("Node local name contains invalid characters (well-formed required)."));
				return;
			}
			let qualifiedName = "", ignoreNamespaceDefinitionAttribute = !1, map = this._prefixMap.copy(), localPrefixesMap = {}, localDefaultNamespace = this._recordNamespaceInformation(node, map, localPrefixesMap), inheritedNS = this._openTags.length === 0 ? null : this._openTags[this._openTags.length - 1][1], ns = node.namespaceURI;
			if (ns === null && (ns = inheritedNS), inheritedNS === ns) localDefaultNamespace !== null && (ignoreNamespaceDefinitionAttribute = !0), qualifiedName = ns === infra_1.namespace.XML ? "xml:" + node.localName : node.localName, this._writer.beginElement(qualifiedName), this._push(this._writer.openTagBegin(qualifiedName));
			else {
				let prefix = node.prefix, candidatePrefix = null;
				if ((prefix !== null || ns !== localDefaultNamespace) && (candidatePrefix = map.get(prefix, ns)), prefix === "xmlns") {
					if (this._options.wellFormed) {
						this.emit("error", Error("An element cannot have the 'xmlns' prefix (well-formed required)."));
						return;
					}
					candidatePrefix = prefix;
				}
				candidatePrefix === null ? prefix === null ? localDefaultNamespace === null || localDefaultNamespace !== null && localDefaultNamespace !== ns ? (ignoreNamespaceDefinitionAttribute = !0, qualifiedName += node.localName, inheritedNS = ns, this._writer.beginElement(qualifiedName), this._push(this._writer.openTagBegin(qualifiedName)), this._push(this._writer.attribute("xmlns", this._serializeAttributeValue(ns, this._options.wellFormed)))) : (qualifiedName += node.localName, inheritedNS = ns, this._writer.beginElement(qualifiedName), this._push(this._writer.openTagBegin(qualifiedName))) : (prefix in localPrefixesMap && (prefix = this._generatePrefix(ns, map, this._prefixIndex)), map.set(prefix, ns), qualifiedName += prefix + ":" + node.localName, this._writer.beginElement(qualifiedName), this._push(this._writer.openTagBegin(qualifiedName)), this._push(this._writer.attribute("xmlns:" + prefix, this._serializeAttributeValue(ns, this._options.wellFormed))), localDefaultNamespace !== null && (inheritedNS = localDefaultNamespace || null)) : (qualifiedName = candidatePrefix + ":" + node.localName, localDefaultNamespace !== null && localDefaultNamespace !== infra_1.namespace.XML && (inheritedNS = localDefaultNamespace || null), this._writer.beginElement(qualifiedName), this._push(this._writer.openTagBegin(qualifiedName)));
			}
			this._serializeAttributes(node, map, this._prefixIndex, localPrefixesMap, ignoreNamespaceDefinitionAttribute, this._options.wellFormed);
			let isHTML = ns === infra_1.namespace.HTML;
			isHTML && !hasChildren && XMLBuilderCBImpl._VoidElementNames.has(node.localName) ? (this._push(this._writer.openTagEnd(qualifiedName, !0, !0)), this._writer.endElement(qualifiedName)) : !isHTML && !hasChildren ? (this._push(this._writer.openTagEnd(qualifiedName, !0, !1)), this._writer.endElement(qualifiedName)) : this._push(this._writer.openTagEnd(qualifiedName, !1, !1)), this._currentElementSerialized = !0, this._openTags.push([
				qualifiedName,
				inheritedNS,
				this._prefixMap,
				hasChildren,
				void 0
			]), this._isPrefixMapModified(this._prefixMap, map) && (this._prefixMap = map), this._writer.level++;
		}
		_serializeCloseTag() {
			this._writer.level--;
			let lastEle = this._openTags.pop();
			if (lastEle === void 0) {
				this.emit("error", Error("Last element is undefined."));
				return;
			}
			let [qualifiedName, ns, map, hasChildren, hasTextPayload] = lastEle;
			this._prefixMap = map, hasChildren && (this._push(this._writer.closeTag(qualifiedName, hasTextPayload)), this._writer.endElement(qualifiedName));
		}
		_push(data) {
			data === null ? (this._ended = !0, this.emit("end")) : this._ended ? this.emit("error", Error("Cannot push to ended stream.")) : data.length !== 0 && (this._writer.hasData = !0, this.emit("data", data, this._writer.level));
		}
		_fromNode(node) {
			if (util_2.Guard.isElementNode(node)) {
				let name = node.prefix ? node.prefix + ":" + node.localName : node.localName;
				node.namespaceURI === null ? this.ele(name) : this.ele(node.namespaceURI, name);
				for (let attr of node.attributes) {
					let name = attr.prefix ? attr.prefix + ":" + attr.localName : attr.localName;
					attr.namespaceURI === null ? this.att(name, attr.value) : this.att(attr.namespaceURI, name, attr.value);
				}
				for (let child of node.childNodes) this._fromNode(child);
				this.up();
			} else util_2.Guard.isExclusiveTextNode(node) && node.data ? this.txt(node.data) : util_2.Guard.isCommentNode(node) ? this.com(node.data) : util_2.Guard.isCDATASectionNode(node) ? this.dat(node.data) : util_2.Guard.isProcessingInstructionNode(node) && this.ins(node.target, node.data);
		}
		_serializeAttributes(node, map, prefixIndex, localPrefixesMap, ignoreNamespaceDefinitionAttribute, requireWellFormed) {
			let localNameSet = requireWellFormed ? new LocalNameSet_1.LocalNameSet() : void 0;
			for (let attr of node.attributes) {
				if (!requireWellFormed && !ignoreNamespaceDefinitionAttribute && attr.namespaceURI === null) {
					this._push(this._writer.attribute(attr.localName, this._serializeAttributeValue(attr.value, this._options.wellFormed)));
					continue;
				}
				if (requireWellFormed && localNameSet && localNameSet.has(attr.namespaceURI, attr.localName)) {
					this.emit("error", Error("Element contains duplicate attributes (well-formed required)."));
					return;
				}
				requireWellFormed && localNameSet && localNameSet.set(attr.namespaceURI, attr.localName);
				let attributeNamespace = attr.namespaceURI, candidatePrefix = null;
				if (attributeNamespace !== null) {
					if (candidatePrefix = map.get(attr.prefix, attributeNamespace), attributeNamespace === infra_1.namespace.XMLNS) {
						if (attr.value === infra_1.namespace.XML || attr.prefix === null && ignoreNamespaceDefinitionAttribute || attr.prefix !== null && (!(attr.localName in localPrefixesMap) || localPrefixesMap[attr.localName] !== attr.value) && map.has(attr.localName, attr.value)) continue;
						if (requireWellFormed && attr.value === infra_1.namespace.XMLNS) {
							this.emit("error", Error("XMLNS namespace is reserved (well-formed required)."));
							return;
						}
						if (requireWellFormed && attr.value === "") {
							this.emit("error", Error("Namespace prefix declarations cannot be used to undeclare a namespace (well-formed required)."));
							return;
						}
						attr.prefix === "xmlns" && (candidatePrefix = "xmlns");
					} else candidatePrefix === null && (candidatePrefix = attr.prefix !== null && (!map.hasPrefix(attr.prefix) || map.has(attr.prefix, attributeNamespace)) ? attr.prefix : this._generatePrefix(attributeNamespace, map, prefixIndex), this._push(this._writer.attribute("xmlns:" + candidatePrefix, this._serializeAttributeValue(attributeNamespace, this._options.wellFormed))));
				}
				if (requireWellFormed && (attr.localName.indexOf(":") !== -1 || !(0, algorithm_1.xml_isName)(attr.localName) || attr.localName === "xmlns" && attributeNamespace === null)) {
					this.emit("error", Error("Attribute local name contains invalid characters (well-formed required)."));
					return;
				}
				this._push(this._writer.attribute((candidatePrefix === null ? "" : candidatePrefix + ":") + attr.localName, this._serializeAttributeValue(attr.value, this._options.wellFormed)));
			}
		}
		_serializeAttributeValue(value, requireWellFormed) {
			return requireWellFormed && value !== null && !(0, algorithm_1.xml_isLegalChar)(value) ? (this.emit("error", Error("Invalid characters in attribute value.")), "") : value === null ? "" : value.replace(/(?!&(lt|gt|amp|apos|quot);)&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
		}
		_recordNamespaceInformation(node, map, localPrefixesMap) {
			let defaultNamespaceAttrValue = null;
			for (let attr of node.attributes) {
				let attributeNamespace = attr.namespaceURI, attributePrefix = attr.prefix;
				if (attributeNamespace === infra_1.namespace.XMLNS) {
					if (attributePrefix === null) {
						defaultNamespaceAttrValue = attr.value;
						continue;
					}
					{
						let prefixDefinition = attr.localName, namespaceDefinition = attr.value;
						if (namespaceDefinition === infra_1.namespace.XML || (namespaceDefinition === "" && (namespaceDefinition = null), map.has(prefixDefinition, namespaceDefinition))) continue;
						map.set(prefixDefinition, namespaceDefinition), localPrefixesMap[prefixDefinition] = namespaceDefinition || "";
					}
				}
			}
			return defaultNamespaceAttrValue;
		}
		_generatePrefix(newNamespace, prefixMap, prefixIndex) {
			let generatedPrefix = "ns" + prefixIndex.value;
			return prefixIndex.value++, prefixMap.set(generatedPrefix, newNamespace), generatedPrefix;
		}
		_isPrefixMapModified(originalMap, newMap) {
			let items1 = originalMap._items, items2 = newMap._items, nullItems1 = originalMap._nullItems, nullItems2 = newMap._nullItems;
			for (let key in items2) {
				let arr1 = items1[key];
				if (arr1 === void 0) return !0;
				let arr2 = items2[key];
				if (arr1.length !== arr2.length) return !0;
				for (let i = 0; i < arr1.length; i++) if (arr1[i] !== arr2[i]) return !0;
			}
			if (nullItems1.length !== nullItems2.length) return !0;
			for (let i = 0; i < nullItems1.length; i++) if (nullItems1[i] !== nullItems2[i]) return !0;
			return !1;
		}
	};
})), require_BuilderFunctionsCB = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.createCB = createCB, exports.fragmentCB = fragmentCB;
	let _1 = require_builder();
	function createCB(options) {
		return new _1.XMLBuilderCBImpl(options);
	}
	function fragmentCB(options) {
		return new _1.XMLBuilderCBImpl(options, !0);
	}
})), require_builder = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.fragmentCB = exports.createCB = exports.convert = exports.fragment = exports.create = exports.builder = exports.XMLBuilderCBImpl = exports.XMLBuilderImpl = void 0;
	var XMLBuilderImpl_1 = require_XMLBuilderImpl();
	Object.defineProperty(exports, "XMLBuilderImpl", {
		enumerable: !0,
		get: function() {
			return XMLBuilderImpl_1.XMLBuilderImpl;
		}
	});
	var XMLBuilderCBImpl_1 = require_XMLBuilderCBImpl();
	Object.defineProperty(exports, "XMLBuilderCBImpl", {
		enumerable: !0,
		get: function() {
			return XMLBuilderCBImpl_1.XMLBuilderCBImpl;
		}
	});
	var BuilderFunctions_1 = require_BuilderFunctions();
	Object.defineProperty(exports, "builder", {
		enumerable: !0,
		get: function() {
			return BuilderFunctions_1.builder;
		}
	}), Object.defineProperty(exports, "create", {
		enumerable: !0,
		get: function() {
			return BuilderFunctions_1.create;
		}
	}), Object.defineProperty(exports, "fragment", {
		enumerable: !0,
		get: function() {
			return BuilderFunctions_1.fragment;
		}
	}), Object.defineProperty(exports, "convert", {
		enumerable: !0,
		get: function() {
			return BuilderFunctions_1.convert;
		}
	});
	var BuilderFunctionsCB_1 = require_BuilderFunctionsCB();
	Object.defineProperty(exports, "createCB", {
		enumerable: !0,
		get: function() {
			return BuilderFunctionsCB_1.createCB;
		}
	}), Object.defineProperty(exports, "fragmentCB", {
		enumerable: !0,
		get: function() {
			return BuilderFunctionsCB_1.fragmentCB;
		}
	});
})), import_lib = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.fragmentCB = exports.createCB = exports.convert = exports.fragment = exports.create = exports.builder = void 0;
	var builder_1 = require_builder();
	Object.defineProperty(exports, "builder", {
		enumerable: !0,
		get: function() {
			return builder_1.builder;
		}
	}), Object.defineProperty(exports, "create", {
		enumerable: !0,
		get: function() {
			return builder_1.create;
		}
	}), Object.defineProperty(exports, "fragment", {
		enumerable: !0,
		get: function() {
			return builder_1.fragment;
		}
	}), Object.defineProperty(exports, "convert", {
		enumerable: !0,
		get: function() {
			return builder_1.convert;
		}
	}), Object.defineProperty(exports, "createCB", {
		enumerable: !0,
		get: function() {
			return builder_1.createCB;
		}
	}), Object.defineProperty(exports, "fragmentCB", {
		enumerable: !0,
		get: function() {
			return builder_1.fragmentCB;
		}
	});
}))();
function xmlAttributes(values) {
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, xmlText([String(value)])]));
}
function xmlText(lines) {
	return lines.map((line) => printable(line).replace(/\ufffe/g, "\\ufffe").replace(/\uffff/g, "\\uffff").replaceAll("&", "&amp;")).join("\n");
}
function beginXml() {
	let written = [], xml = (0, import_lib.createCB)({
		prettyPrint: !0,
		data: (piece) => written.push(piece),
		error(error) {
			throw error;
		}
	});
	return xml.dec({ encoding: "UTF-8" }), {
		xml,
		take() {
			let text = written.join("");
			return written = [], text;
		}
	};
}
export { xmlAttributes as n, xmlText as r, beginXml as t };
