import { a as __toCommonJS, i as __require, n as __esmMin, r as __exportAll, t as __commonJSMin } from "./rolldown-runtime.js";
import { $t as comparePositions, Cn as namingField, En as quote, J as readText, Jn as isCollection, Kn as COLLECTION_NOUNS, Kt as locate, Lt as yamlText, Mr as groupBy, N as findNotJudged, Tn as placeOfName, Xn as textField, Yn as isMapping, a as workingTree, an as lineStart, bn as nameOfEntry, cn as positionAt, ct as locationText, f as findFleet, hn as describeEntry, jr as getOrCreate, kr as addToGroup, lr as whenInWords, on as nodeRange, pr as listWords, rn as findNode, st as compareLocations, tr as isInWindow, ur as windowInWords, yn as fullNames, zr as isSupported } from "./core.js";
import { a as oneLine, u as UserError } from "./first.js";
import { t as createWorkspace } from "./workspace.js";
import { t as createPause } from "./long-running2.js";
import { t as watchFolder } from "./watch-folder.js";
import { n as withFiles } from "./memory.js";
import { n as escapeMarkdown } from "./markdown-escape.js";
import { i as scalarValue, r as scalarLike, t as anchoredRanges } from "./edit-yaml.js";
import path from "node:path";
import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
// node_modules/vscode-languageserver/lib/common/utils/is.js
var require_is$2 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.boolean = boolean, exports.string = string, exports.number = number, exports.error = error, exports.func = func, exports.array = array, exports.stringArray = stringArray, exports.typedArray = typedArray, exports.thenable = thenable;
	function boolean(value) {
		return value === !0 || value === !1;
	}
	function string(value) {
		return typeof value == "string" || value instanceof String;
	}
	function number(value) {
		return typeof value == "number" || value instanceof Number;
	}
	function error(value) {
		return value instanceof Error;
	}
	function func(value) {
		return typeof value == "function";
	}
	function array(value) {
		return Array.isArray(value);
	}
	function stringArray(value) {
		return array(value) && value.every((elem) => string(elem));
	}
	function typedArray(value, check) {
		return Array.isArray(value) && value.every(check);
	}
	function thenable(value) {
		return value && func(value.then);
	}
})), require_is$1 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.boolean = boolean, exports.string = string, exports.number = number, exports.error = error, exports.func = func, exports.array = array, exports.stringArray = stringArray;
	function boolean(value) {
		return value === !0 || value === !1;
	}
	function string(value) {
		return typeof value == "string" || value instanceof String;
	}
	function number(value) {
		return typeof value == "number" || value instanceof Number;
	}
	function error(value) {
		return value instanceof Error;
	}
	function func(value) {
		return typeof value == "function";
	}
	function array(value) {
		return Array.isArray(value);
	}
	function stringArray(value) {
		return array(value) && value.every((elem) => string(elem));
	}
})), require_messages$1 = __commonJSMin(((exports, module, this$19) => {
	var __createBinding = this$19 && this$19.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
	})), __setModuleDefault = this$19 && this$19.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: !0,
			value: v
		});
	}) : function(o, v) {
		o.default = v;
	}), __importStar = this$19 && this$19.__importStar || (function() {
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
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.Message = exports.NotificationType9 = exports.NotificationType8 = exports.NotificationType7 = exports.NotificationType6 = exports.NotificationType5 = exports.NotificationType4 = exports.NotificationType3 = exports.NotificationType2 = exports.NotificationType1 = exports.NotificationType0 = exports.NotificationType = exports.RequestType9 = exports.RequestType8 = exports.RequestType7 = exports.RequestType6 = exports.RequestType5 = exports.RequestType4 = exports.RequestType3 = exports.RequestType2 = exports.RequestType1 = exports.RequestType = exports.RequestType0 = exports.AbstractMessageSignature = exports.ParameterStructures = exports.ResponseError = exports.ErrorCodes = void 0;
	let is = __importStar(require_is$1());
	var ErrorCodes;
	(function(ErrorCodes) {
		ErrorCodes.ParseError = -32700, ErrorCodes.InvalidRequest = -32600, ErrorCodes.MethodNotFound = -32601, ErrorCodes.InvalidParams = -32602, ErrorCodes.InternalError = -32603, ErrorCodes.jsonrpcReservedErrorRangeStart = -32099, ErrorCodes.serverErrorStart = -32099, ErrorCodes.MessageWriteError = -32099, ErrorCodes.MessageReadError = -32098, ErrorCodes.PendingResponseRejected = -32097, ErrorCodes.ConnectionInactive = -32096, ErrorCodes.ServerNotInitialized = -32002, ErrorCodes.UnknownErrorCode = -32001, ErrorCodes.jsonrpcReservedErrorRangeEnd = -32e3, ErrorCodes.serverErrorEnd = -32e3;
	})(ErrorCodes || (exports.ErrorCodes = ErrorCodes = {})), exports.ResponseError = class ResponseError extends Error {
		code;
		data;
		constructor(code, message, data) {
			super(message), this.code = is.number(code) ? code : ErrorCodes.UnknownErrorCode, this.data = data, Object.setPrototypeOf(this, ResponseError.prototype);
		}
		toJson() {
			let result = {
				code: this.code,
				message: this.message
			};
			return this.data !== void 0 && (result.data = this.data), result;
		}
	};
	var ParameterStructures = class ParameterStructures {
		kind;
		static auto = new ParameterStructures("auto");
		static byPosition = new ParameterStructures("byPosition");
		static byName = new ParameterStructures("byName");
		constructor(kind) {
			this.kind = kind;
		}
		static is(value) {
			return value === ParameterStructures.auto || value === ParameterStructures.byName || value === ParameterStructures.byPosition;
		}
		toString() {
			return this.kind;
		}
	};
	exports.ParameterStructures = ParameterStructures;
	var AbstractMessageSignature = class {
		method;
		numberOfParams;
		constructor(method, numberOfParams) {
			this.method = method, this.numberOfParams = numberOfParams;
		}
		get parameterStructures() {
			return ParameterStructures.auto;
		}
	};
	exports.AbstractMessageSignature = AbstractMessageSignature, exports.RequestType0 = class extends AbstractMessageSignature {
		_;
		constructor(method) {
			super(method, 0);
		}
	}, exports.RequestType = class extends AbstractMessageSignature {
		_parameterStructures;
		_;
		constructor(method, _parameterStructures = ParameterStructures.auto) {
			super(method, 1), this._parameterStructures = _parameterStructures;
		}
		get parameterStructures() {
			return this._parameterStructures;
		}
	}, exports.RequestType1 = class extends AbstractMessageSignature {
		_parameterStructures;
		_;
		constructor(method, _parameterStructures = ParameterStructures.auto) {
			super(method, 1), this._parameterStructures = _parameterStructures;
		}
		get parameterStructures() {
			return this._parameterStructures;
		}
	}, exports.RequestType2 = class extends AbstractMessageSignature {
		_;
		constructor(method) {
			super(method, 2);
		}
	}, exports.RequestType3 = class extends AbstractMessageSignature {
		_;
		constructor(method) {
			super(method, 3);
		}
	}, exports.RequestType4 = class extends AbstractMessageSignature {
		_;
		constructor(method) {
			super(method, 4);
		}
	}, exports.RequestType5 = class extends AbstractMessageSignature {
		_;
		constructor(method) {
			super(method, 5);
		}
	}, exports.RequestType6 = class extends AbstractMessageSignature {
		_;
		constructor(method) {
			super(method, 6);
		}
	}, exports.RequestType7 = class extends AbstractMessageSignature {
		_;
		constructor(method) {
			super(method, 7);
		}
	}, exports.RequestType8 = class extends AbstractMessageSignature {
		_;
		constructor(method) {
			super(method, 8);
		}
	}, exports.RequestType9 = class extends AbstractMessageSignature {
		_;
		constructor(method) {
			super(method, 9);
		}
	}, exports.NotificationType = class extends AbstractMessageSignature {
		_parameterStructures;
		_;
		constructor(method, _parameterStructures = ParameterStructures.auto) {
			super(method, 1), this._parameterStructures = _parameterStructures;
		}
		get parameterStructures() {
			return this._parameterStructures;
		}
	}, exports.NotificationType0 = class extends AbstractMessageSignature {
		_;
		constructor(method) {
			super(method, 0);
		}
	}, exports.NotificationType1 = class extends AbstractMessageSignature {
		_parameterStructures;
		_;
		constructor(method, _parameterStructures = ParameterStructures.auto) {
			super(method, 1), this._parameterStructures = _parameterStructures;
		}
		get parameterStructures() {
			return this._parameterStructures;
		}
	}, exports.NotificationType2 = class extends AbstractMessageSignature {
		_;
		constructor(method) {
			super(method, 2);
		}
	}, exports.NotificationType3 = class extends AbstractMessageSignature {
		_;
		constructor(method) {
			super(method, 3);
		}
	}, exports.NotificationType4 = class extends AbstractMessageSignature {
		_;
		constructor(method) {
			super(method, 4);
		}
	}, exports.NotificationType5 = class extends AbstractMessageSignature {
		_;
		constructor(method) {
			super(method, 5);
		}
	}, exports.NotificationType6 = class extends AbstractMessageSignature {
		_;
		constructor(method) {
			super(method, 6);
		}
	}, exports.NotificationType7 = class extends AbstractMessageSignature {
		_;
		constructor(method) {
			super(method, 7);
		}
	}, exports.NotificationType8 = class extends AbstractMessageSignature {
		_;
		constructor(method) {
			super(method, 8);
		}
	}, exports.NotificationType9 = class extends AbstractMessageSignature {
		_;
		constructor(method) {
			super(method, 9);
		}
	};
	var Message;
	(function(Message) {
		function isRequest(message) {
			let candidate = message;
			return candidate && is.string(candidate.method) && (is.string(candidate.id) || is.number(candidate.id));
		}
		Message.isRequest = isRequest;
		function isNotification(message) {
			let candidate = message;
			return candidate && is.string(candidate.method) && message.id === void 0;
		}
		Message.isNotification = isNotification;
		function isResponse(message) {
			let candidate = message;
			return candidate && (candidate.result !== void 0 || !!candidate.error) && (is.string(candidate.id) || is.number(candidate.id) || candidate.id === null);
		}
		Message.isResponse = isResponse;
	})(Message || (exports.Message = Message = {}));
})), require_linkedMap = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.LRUCache = exports.LinkedMap = exports.Touch = void 0;
	var Touch;
	(function(Touch) {
		Touch.None = 0, Touch.First = 1, Touch.AsOld = Touch.First, Touch.Last = 2, Touch.AsNew = Touch.Last;
	})(Touch || (exports.Touch = Touch = {}));
	var LinkedMap = class {
		[Symbol.toStringTag] = "LinkedMap";
		_map;
		_head;
		_tail;
		_size;
		_state;
		constructor() {
			this._map = new Map(), this._head = void 0, this._tail = void 0, this._size = 0, this._state = 0;
		}
		clear() {
			this._map.clear(), this._head = void 0, this._tail = void 0, this._size = 0, this._state++;
		}
		isEmpty() {
			return !this._head && !this._tail;
		}
		get size() {
			return this._size;
		}
		get first() {
			return this._head?.value;
		}
		get last() {
			return this._tail?.value;
		}
		before(key) {
			let item = this._map.get(key);
			return item ? item.previous?.value : void 0;
		}
		after(key) {
			let item = this._map.get(key);
			return item ? item.next?.value : void 0;
		}
		has(key) {
			return this._map.has(key);
		}
		get(key, touch = Touch.None) {
			let item = this._map.get(key);
			if (item) return touch !== Touch.None && this.touch(item, touch), item.value;
		}
		set(key, value, touch = Touch.None) {
			let item = this._map.get(key);
			if (item) item.value = value, touch !== Touch.None && this.touch(item, touch);
			else {
				switch (item = {
					key,
					value,
					next: void 0,
					previous: void 0
				}, touch) {
					case Touch.None:
						this.addItemLast(item);
						break;
					case Touch.First:
						this.addItemFirst(item);
						break;
					case Touch.Last:
						this.addItemLast(item);
						break;
					default: this.addItemLast(item);
				}
				this._map.set(key, item), this._size++;
			}
			return this;
		}
		delete(key) {
			return !!this.remove(key);
		}
		remove(key) {
			let item = this._map.get(key);
			if (item) return this._map.delete(key), this.removeItem(item), this._size--, item.value;
		}
		shift() {
			if (!this._head && !this._tail) return;
			if (!this._head || !this._tail) throw Error("Invalid list");
			let item = this._head;
			return this._map.delete(item.key), this.removeItem(item), this._size--, item.value;
		}
		forEach(callbackfn, thisArg) {
			let state = this._state, current = this._head;
			for (; current;) {
				if (thisArg ? callbackfn.bind(thisArg)(current.value, current.key, this) : callbackfn(current.value, current.key, this), this._state !== state) throw Error("LinkedMap got modified during iteration.");
				current = current.next;
			}
		}
		keys() {
			let state = this._state, current = this._head, iterator = {
				[Symbol.iterator]: () => iterator,
				next: () => {
					if (this._state !== state) throw Error("LinkedMap got modified during iteration.");
					if (current) {
						let result = {
							value: current.key,
							done: !1
						};
						return current = current.next, result;
					}
					return {
						value: void 0,
						done: !0
					};
				}
			};
			return iterator;
		}
		values() {
			let state = this._state, current = this._head, iterator = {
				[Symbol.iterator]: () => iterator,
				next: () => {
					if (this._state !== state) throw Error("LinkedMap got modified during iteration.");
					if (current) {
						let result = {
							value: current.value,
							done: !1
						};
						return current = current.next, result;
					}
					return {
						value: void 0,
						done: !0
					};
				}
			};
			return iterator;
		}
		entries() {
			let state = this._state, current = this._head, iterator = {
				[Symbol.iterator]: () => iterator,
				next: () => {
					if (this._state !== state) throw Error("LinkedMap got modified during iteration.");
					if (current) {
						let result = {
							value: [current.key, current.value],
							done: !1
						};
						return current = current.next, result;
					}
					return {
						value: void 0,
						done: !0
					};
				}
			};
			return iterator;
		}
		[Symbol.iterator]() {
			return this.entries();
		}
		trimOld(newSize) {
			if (newSize >= this.size) return;
			if (newSize === 0) {
				this.clear();
				return;
			}
			let current = this._head, currentSize = this.size;
			for (; current && currentSize > newSize;) this._map.delete(current.key), current = current.next, currentSize--;
			this._head = current, this._size = currentSize, current && (current.previous = void 0), this._state++;
		}
		addItemFirst(item) {
			if (!this._head && !this._tail) this._tail = item;
			else if (this._head) item.next = this._head, this._head.previous = item;
			else throw Error("Invalid list");
			this._head = item, this._state++;
		}
		addItemLast(item) {
			if (!this._head && !this._tail) this._head = item;
			else if (this._tail) item.previous = this._tail, this._tail.next = item;
			else throw Error("Invalid list");
			this._tail = item, this._state++;
		}
		removeItem(item) {
			if (item === this._head && item === this._tail) this._head = void 0, this._tail = void 0;
			else if (item === this._head) {
				if (!item.next) throw Error("Invalid list");
				item.next.previous = void 0, this._head = item.next;
			} else if (item === this._tail) {
				if (!item.previous) throw Error("Invalid list");
				item.previous.next = void 0, this._tail = item.previous;
			} else {
				let next = item.next, previous = item.previous;
				if (!next || !previous) throw Error("Invalid list");
				next.previous = previous, previous.next = next;
			}
			item.next = void 0, item.previous = void 0, this._state++;
		}
		touch(item, touch) {
			if (!this._head || !this._tail) throw Error("Invalid list");
			if (touch === Touch.First || touch === Touch.Last) {
				if (touch === Touch.First) {
					if (item === this._head) return;
					let next = item.next, previous = item.previous;
					item === this._tail ? (previous.next = void 0, this._tail = previous) : (next.previous = previous, previous.next = next), item.previous = void 0, item.next = this._head, this._head.previous = item, this._head = item, this._state++;
				} else if (touch === Touch.Last) {
					if (item === this._tail) return;
					let next = item.next, previous = item.previous;
					item === this._head ? (next.previous = void 0, this._head = next) : (next.previous = previous, previous.next = next), item.next = void 0, item.previous = this._tail, this._tail.next = item, this._tail = item, this._state++;
				}
			}
		}
		toJSON() {
			let data = [];
			return this.forEach((value, key) => {
				data.push([key, value]);
			}), data;
		}
		fromJSON(data) {
			this.clear();
			for (let [key, value] of data) this.set(key, value);
		}
	};
	exports.LinkedMap = LinkedMap, exports.LRUCache = class extends LinkedMap {
		_limit;
		_ratio;
		constructor(limit, ratio = 1) {
			super(), this._limit = limit, this._ratio = Math.min(Math.max(0, ratio), 1);
		}
		get limit() {
			return this._limit;
		}
		set limit(limit) {
			this._limit = limit, this.checkTrim();
		}
		get ratio() {
			return this._ratio;
		}
		set ratio(ratio) {
			this._ratio = Math.min(Math.max(0, ratio), 1), this.checkTrim();
		}
		get(key, touch = Touch.AsNew) {
			return super.get(key, touch);
		}
		peek(key) {
			return super.get(key, Touch.None);
		}
		set(key, value) {
			return super.set(key, value, Touch.Last), this.checkTrim(), this;
		}
		checkTrim() {
			this.size > this._limit && this.trimOld(Math.round(this._limit * this._ratio));
		}
	};
})), require_disposable = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.Disposable = void 0;
	var Disposable;
	(function(Disposable) {
		function create(func) {
			return { dispose: func };
		}
		Disposable.create = create;
	})(Disposable || (exports.Disposable = Disposable = {}));
})), require_ral = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let _ral;
	function RAL() {
		if (_ral === void 0) throw Error("No runtime abstraction layer installed");
		return _ral;
	}
	(function(RAL) {
		function install(ral) {
			if (ral === void 0) throw Error("No runtime abstraction layer provided");
			_ral = ral;
		}
		RAL.install = install;
	})(RAL ||= {}), exports.default = RAL;
})), require_events = __commonJSMin(((exports, module, this$18) => {
	var __importDefault = this$18 && this$18.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.Emitter = exports.Event = void 0;
	let ral_1 = __importDefault(require_ral());
	var Event;
	(function(Event) {
		let _disposable = { dispose() {} };
		Event.None = function() {
			return _disposable;
		};
	})(Event || (exports.Event = Event = {}));
	var CallbackList = class {
		_callbacks;
		_contexts;
		add(callback, context = null, bucket) {
			this._callbacks || (this._callbacks = [], this._contexts = []), this._callbacks.push(callback), this._contexts.push(context), Array.isArray(bucket) && bucket.push({ dispose: () => this.remove(callback, context) });
		}
		remove(callback, context = null) {
			if (!this._callbacks) return;
			let foundCallbackWithDifferentContext = !1;
			for (let i = 0, len = this._callbacks.length; i < len; i++) if (this._callbacks[i] === callback) {
				if (this._contexts[i] === context) {
					this._callbacks.splice(i, 1), this._contexts.splice(i, 1);
					return;
				}
				foundCallbackWithDifferentContext = !0;
			}
			if (foundCallbackWithDifferentContext) throw Error("When adding a listener with a context, you should remove it with the same context");
		}
		invoke(...args) {
			if (!this._callbacks) return [];
			let ret = [], callbacks = this._callbacks.slice(0), contexts = this._contexts.slice(0);
			for (let i = 0, len = callbacks.length; i < len; i++) try {
				ret.push(callbacks[i].apply(contexts[i], args));
			} catch (e) {
				(0, ral_1.default)().console.error(e);
			}
			return ret;
		}
		isEmpty() {
			return !this._callbacks || this._callbacks.length === 0;
		}
		dispose() {
			this._callbacks = void 0, this._contexts = void 0;
		}
	};
	exports.Emitter = class Emitter {
		_options;
		static _noop = function() {};
		_event;
		_callbacks;
		constructor(_options) {
			this._options = _options;
		}
		get event() {
			return this._event ||= (listener, thisArgs, disposables) => {
				this._callbacks ||= new CallbackList(), this._options && this._options.onFirstListenerAdd && this._callbacks.isEmpty() && this._options.onFirstListenerAdd(this), this._callbacks.add(listener, thisArgs);
				let result = { dispose: () => {
					this._callbacks && (this._callbacks.remove(listener, thisArgs), result.dispose = Emitter._noop, this._options && this._options.onLastListenerRemove && this._callbacks.isEmpty() && this._options.onLastListenerRemove(this));
				} };
				return Array.isArray(disposables) && disposables.push(result), result;
			}, this._event;
		}
		fire(event) {
			this._callbacks && this._callbacks.invoke.call(this._callbacks, event);
		}
		dispose() {
			this._callbacks &&= (this._callbacks.dispose(), void 0);
		}
	};
})), require_cancellation = __commonJSMin(((exports, module, this$17) => {
	var __createBinding = this$17 && this$17.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
	})), __setModuleDefault = this$17 && this$17.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: !0,
			value: v
		});
	}) : function(o, v) {
		o.default = v;
	}), __importStar = this$17 && this$17.__importStar || (function() {
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
	})(), __importDefault = this$17 && this$17.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.CancellationTokenSource = exports.CancellationToken = void 0;
	let ral_1 = __importDefault(require_ral()), Is = __importStar(require_is$1()), events_1 = require_events();
	var CancellationToken;
	(function(CancellationToken) {
		CancellationToken.None = Object.freeze({
			isCancellationRequested: !1,
			onCancellationRequested: events_1.Event.None
		}), CancellationToken.Cancelled = Object.freeze({
			isCancellationRequested: !0,
			onCancellationRequested: events_1.Event.None
		});
		function is(value) {
			let candidate = value;
			return candidate && (candidate === CancellationToken.None || candidate === CancellationToken.Cancelled || Is.boolean(candidate.isCancellationRequested) && !!candidate.onCancellationRequested);
		}
		CancellationToken.is = is;
	})(CancellationToken || (exports.CancellationToken = CancellationToken = {}));
	let shortcutEvent = Object.freeze(function(callback, context) {
		let handle = (0, ral_1.default)().timer.setTimeout(callback.bind(context), 0);
		return { dispose() {
			handle.dispose();
		} };
	});
	var MutableToken = class {
		_isCancelled = !1;
		_emitter;
		cancel() {
			this._isCancelled || (this._isCancelled = !0, this._emitter && (this._emitter.fire(void 0), this.dispose()));
		}
		get isCancellationRequested() {
			return this._isCancelled;
		}
		get onCancellationRequested() {
			return this._isCancelled ? shortcutEvent : (this._emitter ||= new events_1.Emitter(), this._emitter.event);
		}
		dispose() {
			this._emitter &&= (this._emitter.dispose(), void 0);
		}
	};
	exports.CancellationTokenSource = class {
		_token;
		get token() {
			return this._token ||= new MutableToken(), this._token;
		}
		cancel() {
			this._token ? this._token.cancel() : this._token = CancellationToken.Cancelled;
		}
		dispose() {
			this._token ? this._token instanceof MutableToken && this._token.dispose() : this._token = CancellationToken.None;
		}
	};
})), require_sharedArrayCancellation = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.SharedArrayReceiverStrategy = exports.SharedArraySenderStrategy = void 0;
	let cancellation_1 = require_cancellation();
	var CancellationState;
	(function(CancellationState) {
		CancellationState.Continue = 0, CancellationState.Cancelled = 1;
	})(CancellationState ||= {}), exports.SharedArraySenderStrategy = class {
		buffers;
		constructor() {
			this.buffers = new Map();
		}
		enableCancellation(request) {
			if (request.id === null) return;
			let buffer = new SharedArrayBuffer(4), data = new Int32Array(buffer, 0, 1);
			data[0] = CancellationState.Continue, this.buffers.set(request.id, buffer), request.$cancellationData = buffer;
		}
		async sendCancellation(_conn, id) {
			let buffer = this.buffers.get(id);
			if (buffer === void 0) return;
			let data = new Int32Array(buffer, 0, 1);
			Atomics.store(data, 0, CancellationState.Cancelled);
		}
		cleanup(id) {
			this.buffers.delete(id);
		}
		dispose() {
			this.buffers.clear();
		}
	};
	var SharedArrayBufferCancellationToken = class {
		data;
		constructor(buffer) {
			this.data = new Int32Array(buffer, 0, 1);
		}
		get isCancellationRequested() {
			return Atomics.load(this.data, 0) === CancellationState.Cancelled;
		}
		get onCancellationRequested() {
			throw Error("Cancellation over SharedArrayBuffer doesn't support cancellation events");
		}
	}, SharedArrayBufferCancellationTokenSource = class {
		token;
		constructor(buffer) {
			this.token = new SharedArrayBufferCancellationToken(buffer);
		}
		cancel() {}
		dispose() {}
	};
	exports.SharedArrayReceiverStrategy = class {
		kind = "request";
		createCancellationTokenSource(request) {
			let buffer = request.$cancellationData;
			return buffer === void 0 ? new cancellation_1.CancellationTokenSource() : new SharedArrayBufferCancellationTokenSource(buffer);
		}
	};
})), require_semaphore = __commonJSMin(((exports, module, this$16) => {
	var __importDefault = this$16 && this$16.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.Semaphore = void 0;
	let ral_1 = __importDefault(require_ral());
	exports.Semaphore = class {
		_capacity;
		_active;
		_waiting;
		constructor(capacity = 1) {
			if (capacity <= 0) throw Error("Capacity must be greater than 0");
			this._capacity = capacity, this._active = 0, this._waiting = [];
		}
		lock(thunk) {
			return new Promise((resolve, reject) => {
				this._waiting.push({
					thunk,
					resolve,
					reject
				}), this.runNext();
			});
		}
		get active() {
			return this._active;
		}
		runNext() {
			this._waiting.length !== 0 && this._active !== this._capacity && (0, ral_1.default)().timer.setImmediate(() => this.doRunNext());
		}
		doRunNext() {
			if (this._waiting.length === 0 || this._active === this._capacity) return;
			let next = this._waiting.shift();
			if (this._active++, this._active > this._capacity) throw Error("Too many thunks active");
			try {
				let result = next.thunk();
				result instanceof Promise ? result.then((value) => {
					this._active--, next.resolve(value), this.runNext();
				}, (err) => {
					this._active--, next.reject(err), this.runNext();
				}) : (this._active--, next.resolve(result), this.runNext());
			} catch (err) {
				this._active--, next.reject(err), this.runNext();
			}
		}
	};
})), require_messageReader = __commonJSMin(((exports, module, this$15) => {
	var __createBinding = this$15 && this$15.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
	})), __setModuleDefault = this$15 && this$15.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: !0,
			value: v
		});
	}) : function(o, v) {
		o.default = v;
	}), __importStar = this$15 && this$15.__importStar || (function() {
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
	})(), __importDefault = this$15 && this$15.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ReadableStreamMessageReader = exports.AbstractMessageReader = exports.MessageReader = void 0;
	let ral_1 = __importDefault(require_ral()), Is = __importStar(require_is$1()), events_1 = require_events(), semaphore_1 = require_semaphore();
	var MessageReader;
	(function(MessageReader) {
		function is(value) {
			let candidate = value;
			return candidate && Is.func(candidate.listen) && Is.func(candidate.dispose) && Is.func(candidate.onError) && Is.func(candidate.onClose) && Is.func(candidate.onPartialMessage);
		}
		MessageReader.is = is;
	})(MessageReader || (exports.MessageReader = MessageReader = {}));
	var AbstractMessageReader = class {
		errorEmitter;
		closeEmitter;
		partialMessageEmitter;
		constructor() {
			this.errorEmitter = new events_1.Emitter(), this.closeEmitter = new events_1.Emitter(), this.partialMessageEmitter = new events_1.Emitter();
		}
		dispose() {
			this.errorEmitter.dispose(), this.closeEmitter.dispose(), this.partialMessageEmitter.dispose();
		}
		get onError() {
			return this.errorEmitter.event;
		}
		fireError(error) {
			this.errorEmitter.fire(this.asError(error));
		}
		get onClose() {
			return this.closeEmitter.event;
		}
		fireClose() {
			this.closeEmitter.fire(void 0);
		}
		get onPartialMessage() {
			return this.partialMessageEmitter.event;
		}
		firePartialMessage(info) {
			this.partialMessageEmitter.fire(info);
		}
		asError(error) {
			return error instanceof Error ? error : Error(`Reader received error. Reason: ${Is.string(error.message) ? error.message : "unknown"}`);
		}
	};
	exports.AbstractMessageReader = AbstractMessageReader;
	var ResolvedMessageReaderOptions;
	(function(ResolvedMessageReaderOptions) {
		function fromOptions(options) {
			let charset, contentDecoder, contentDecoders = new Map(), contentTypeDecoder, contentTypeDecoders = new Map();
			if (options === void 0 || typeof options == "string") charset = options ?? "utf-8";
			else {
				if (charset = options.charset ?? "utf-8", options.contentDecoder !== void 0 && (contentDecoder = options.contentDecoder, contentDecoders.set(contentDecoder.name, contentDecoder)), options.contentDecoders !== void 0) for (let decoder of options.contentDecoders) contentDecoders.set(decoder.name, decoder);
				if (options.contentTypeDecoder !== void 0 && (contentTypeDecoder = options.contentTypeDecoder, contentTypeDecoders.set(contentTypeDecoder.name, contentTypeDecoder)), options.contentTypeDecoders !== void 0) for (let decoder of options.contentTypeDecoders) contentTypeDecoders.set(decoder.name, decoder);
			}
			return contentTypeDecoder === void 0 && (contentTypeDecoder = (0, ral_1.default)().applicationJson.decoder, contentTypeDecoders.set(contentTypeDecoder.name, contentTypeDecoder)), {
				charset,
				contentDecoder,
				contentDecoders,
				contentTypeDecoder,
				contentTypeDecoders
			};
		}
		ResolvedMessageReaderOptions.fromOptions = fromOptions;
	})(ResolvedMessageReaderOptions ||= {}), exports.ReadableStreamMessageReader = class extends AbstractMessageReader {
		readable;
		options;
		callback;
		nextMessageLength;
		messageToken;
		buffer;
		partialMessageTimer;
		_partialMessageTimeout;
		readSemaphore;
		constructor(readable, options) {
			super(), this.readable = readable, this.options = ResolvedMessageReaderOptions.fromOptions(options), this.buffer = (0, ral_1.default)().messageBuffer.create(this.options.charset), this._partialMessageTimeout = 1e4, this.nextMessageLength = -1, this.messageToken = 0, this.readSemaphore = new semaphore_1.Semaphore(1);
		}
		set partialMessageTimeout(timeout) {
			this._partialMessageTimeout = timeout;
		}
		get partialMessageTimeout() {
			return this._partialMessageTimeout;
		}
		listen(callback) {
			this.nextMessageLength = -1, this.messageToken = 0, this.partialMessageTimer = void 0, this.callback = callback;
			let result = this.readable.onData((data) => {
				this.onData(data);
			});
			return this.readable.onError((error) => this.fireError(error)), this.readable.onClose(() => this.fireClose()), result;
		}
		onData(data) {
			try {
				for (this.buffer.append(data);;) {
					if (this.nextMessageLength === -1) {
						let headers = this.buffer.tryReadHeaders(!0);
						if (!headers) return;
						let contentLength = headers.get("content-length");
						if (!contentLength) {
							this.fireError(Error(`Header must provide a Content-Length property.\n${JSON.stringify(Object.fromEntries(headers))}`));
							return;
						}
						let length = parseInt(contentLength);
						if (isNaN(length)) {
							this.fireError(Error(`Content-Length value must be a number. Got ${contentLength}`));
							return;
						}
						this.nextMessageLength = length;
					}
					let body = this.buffer.tryReadBody(this.nextMessageLength);
					if (body === void 0) {
						this.setPartialMessageTimer();
						return;
					}
					this.clearPartialMessageTimer(), this.nextMessageLength = -1, this.readSemaphore.lock(async () => {
						let bytes = this.options.contentDecoder === void 0 ? body : await this.options.contentDecoder.decode(body), message = await this.options.contentTypeDecoder.decode(bytes, this.options);
						this.callback(message);
					}).catch((error) => {
						this.fireError(error);
					});
				}
			} catch (error) {
				this.fireError(error);
			}
		}
		clearPartialMessageTimer() {
			this.partialMessageTimer &&= (this.partialMessageTimer.dispose(), void 0);
		}
		setPartialMessageTimer() {
			this.clearPartialMessageTimer(), this._partialMessageTimeout <= 0 || (this.partialMessageTimer = (0, ral_1.default)().timer.setTimeout((token, timeout) => {
				this.partialMessageTimer = void 0, token === this.messageToken && (this.firePartialMessage({
					messageToken: token,
					waitingTime: timeout
				}), this.setPartialMessageTimer());
			}, this._partialMessageTimeout, this.messageToken, this._partialMessageTimeout));
		}
	};
})), require_messageWriter = __commonJSMin(((exports, module, this$14) => {
	var __createBinding = this$14 && this$14.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
	})), __setModuleDefault = this$14 && this$14.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: !0,
			value: v
		});
	}) : function(o, v) {
		o.default = v;
	}), __importStar = this$14 && this$14.__importStar || (function() {
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
	})(), __importDefault = this$14 && this$14.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.WriteableStreamMessageWriter = exports.AbstractMessageWriter = exports.MessageWriter = void 0;
	let ral_1 = __importDefault(require_ral()), Is = __importStar(require_is$1()), semaphore_1 = require_semaphore(), events_1 = require_events();
	var MessageWriter;
	(function(MessageWriter) {
		function is(value) {
			let candidate = value;
			return candidate && Is.func(candidate.dispose) && Is.func(candidate.onClose) && Is.func(candidate.onError) && Is.func(candidate.write);
		}
		MessageWriter.is = is;
	})(MessageWriter || (exports.MessageWriter = MessageWriter = {}));
	var AbstractMessageWriter = class {
		errorEmitter;
		closeEmitter;
		constructor() {
			this.errorEmitter = new events_1.Emitter(), this.closeEmitter = new events_1.Emitter();
		}
		dispose() {
			this.errorEmitter.dispose(), this.closeEmitter.dispose();
		}
		get onError() {
			return this.errorEmitter.event;
		}
		fireError(error, message, count) {
			this.errorEmitter.fire([
				this.asError(error),
				message,
				count
			]);
		}
		get onClose() {
			return this.closeEmitter.event;
		}
		fireClose() {
			this.closeEmitter.fire(void 0);
		}
		asError(error) {
			return error instanceof Error ? error : Error(`Writer received error. Reason: ${Is.string(error.message) ? error.message : "unknown"}`);
		}
	};
	exports.AbstractMessageWriter = AbstractMessageWriter;
	var ResolvedMessageWriterOptions;
	(function(ResolvedMessageWriterOptions) {
		function fromOptions(options) {
			return options === void 0 || typeof options == "string" ? {
				charset: options ?? "utf-8",
				contentTypeEncoder: (0, ral_1.default)().applicationJson.encoder
			} : {
				charset: options.charset ?? "utf-8",
				contentEncoder: options.contentEncoder,
				contentTypeEncoder: options.contentTypeEncoder ?? (0, ral_1.default)().applicationJson.encoder
			};
		}
		ResolvedMessageWriterOptions.fromOptions = fromOptions;
	})(ResolvedMessageWriterOptions ||= {}), exports.WriteableStreamMessageWriter = class extends AbstractMessageWriter {
		writable;
		options;
		errorCount;
		writeSemaphore;
		constructor(writable, options) {
			super(), this.writable = writable, this.options = ResolvedMessageWriterOptions.fromOptions(options), this.errorCount = 0, this.writeSemaphore = new semaphore_1.Semaphore(1), this.writable.onError((error) => this.fireError(error)), this.writable.onClose(() => this.fireClose());
		}
		async write(msg) {
			return this.writeSemaphore.lock(async () => this.options.contentTypeEncoder.encode(msg, this.options).then((buffer) => this.options.contentEncoder === void 0 ? buffer : this.options.contentEncoder.encode(buffer)).then((buffer) => {
				let headers = [];
				return headers.push("Content-Length: ", buffer.byteLength.toString(), "\r\n"), headers.push("\r\n"), this.doWrite(msg, headers, buffer);
			}, (error) => {
				throw this.fireError(error), error;
			}));
		}
		async doWrite(msg, headers, data) {
			try {
				return await this.writable.write(headers.join(""), "ascii"), this.writable.write(data);
			} catch (error) {
				return this.handleError(error, msg), Promise.reject(error);
			}
		}
		handleError(error, msg) {
			this.errorCount++, this.fireError(error, msg, this.errorCount);
		}
		end() {
			this.writable.end();
		}
	};
})), require_messageBuffer = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.AbstractMessageBuffer = void 0, exports.AbstractMessageBuffer = class {
		_encoding;
		_chunks;
		_totalLength;
		constructor(encoding = "utf-8") {
			this._encoding = encoding, this._chunks = [], this._totalLength = 0;
		}
		get encoding() {
			return this._encoding;
		}
		append(chunk) {
			let toAppend = typeof chunk == "string" ? this.fromString(chunk, this._encoding) : chunk;
			this._chunks.push(toAppend), this._totalLength += toAppend.byteLength;
		}
		tryReadHeaders(lowerCaseKeys = !1) {
			if (this._chunks.length === 0) return;
			let state = 0, chunkIndex = 0, offset = 0, chunkBytesRead = 0;
			row: for (; chunkIndex < this._chunks.length;) {
				let chunk = this._chunks[chunkIndex];
				for (offset = 0; offset < chunk.length;) {
					switch (chunk[offset]) {
						case 13:
							switch (state) {
								case 0:
									state = 1;
									break;
								case 2:
									state = 3;
									break;
								default: state = 0;
							}
							break;
						case 10:
							switch (state) {
								case 1:
									state = 2;
									break;
								case 3:
									state = 4, offset++;
									break row;
								default: state = 0;
							}
							break;
						default: state = 0;
					}
					offset++;
				}
				chunkBytesRead += chunk.byteLength, chunkIndex++;
			}
			if (state !== 4) return;
			let buffer = this._read(chunkBytesRead + offset), result = new Map(), headers = this.toString(buffer, "ascii").split("\r\n");
			if (headers.length < 2) return result;
			for (let i = 0; i < headers.length - 2; i++) {
				let header = headers[i], index = header.indexOf(":");
				if (index === -1) throw Error(`Message header must separate key and value using ':'\n${header}`);
				let key = header.substr(0, index), value = header.substr(index + 1).trim();
				result.set(lowerCaseKeys ? key.toLowerCase() : key, value);
			}
			return result;
		}
		tryReadBody(length) {
			if (!(this._totalLength < length)) return this._read(length);
		}
		get numberOfBytes() {
			return this._totalLength;
		}
		_read(byteCount) {
			if (byteCount === 0) return this.emptyBuffer();
			if (byteCount > this._totalLength) throw Error("Cannot read so many bytes!");
			if (this._chunks[0].byteLength === byteCount) {
				let chunk = this._chunks[0];
				return this._chunks.shift(), this._totalLength -= byteCount, this.asNative(chunk);
			}
			if (this._chunks[0].byteLength > byteCount) {
				let chunk = this._chunks[0], result = this.asNative(chunk, byteCount);
				return this._chunks[0] = chunk.slice(byteCount), this._totalLength -= byteCount, result;
			}
			let result = this.allocNative(byteCount), resultOffset = 0;
			for (; byteCount > 0;) {
				let chunk = this._chunks[0];
				if (chunk.byteLength > byteCount) {
					let chunkPart = chunk.slice(0, byteCount);
					result.set(chunkPart, resultOffset), resultOffset += byteCount, this._chunks[0] = chunk.slice(byteCount), this._totalLength -= byteCount, byteCount -= byteCount;
				} else result.set(chunk, resultOffset), resultOffset += chunk.byteLength, this._chunks.shift(), this._totalLength -= chunk.byteLength, byteCount -= chunk.byteLength;
			}
			return result;
		}
	};
})), require_connection$1 = __commonJSMin(((exports, module, this$13) => {
	var __createBinding = this$13 && this$13.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
	})), __setModuleDefault = this$13 && this$13.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: !0,
			value: v
		});
	}) : function(o, v) {
		o.default = v;
	}), __importStar = this$13 && this$13.__importStar || (function() {
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
	})(), __importDefault = this$13 && this$13.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ConnectionOptions = exports.MessageStrategy = exports.CancellationStrategy = exports.CancellationSenderStrategy = exports.CancellationReceiverStrategy = exports.RequestCancellationReceiverStrategy = exports.IdCancellationReceiverStrategy = exports.ConnectionStrategy = exports.ConnectionError = exports.ConnectionErrors = exports.LogTraceNotification = exports.SetTraceNotification = exports.TraceFormat = exports.TraceValues = exports.TraceValue = exports.Trace = exports.NullLogger = exports.ProgressType = exports.ProgressToken = void 0, exports.createMessageConnection = createMessageConnection;
	let ral_1 = __importDefault(require_ral()), Is = __importStar(require_is$1()), messages_1 = require_messages$1(), linkedMap_1 = require_linkedMap(), events_1 = require_events(), cancellation_1 = require_cancellation();
	var CancelNotification;
	(function(CancelNotification) {
		CancelNotification.type = new messages_1.NotificationType("$/cancelRequest");
	})(CancelNotification ||= {});
	var ProgressToken;
	(function(ProgressToken) {
		function is(value) {
			return typeof value == "string" || typeof value == "number";
		}
		ProgressToken.is = is;
	})(ProgressToken || (exports.ProgressToken = ProgressToken = {}));
	var ProgressNotification;
	(function(ProgressNotification) {
		ProgressNotification.type = new messages_1.NotificationType("$/progress");
	})(ProgressNotification ||= {}), exports.ProgressType = class {
		__;
		_pr;
		constructor() {}
	};
	var StarRequestHandler;
	(function(StarRequestHandler) {
		function is(value) {
			return Is.func(value);
		}
		StarRequestHandler.is = is;
	})(StarRequestHandler ||= {}), exports.NullLogger = Object.freeze({
		error: () => {},
		warn: () => {},
		info: () => {},
		log: () => {}
	});
	var Trace;
	(function(Trace) {
		Trace[Trace.Off = 0] = "Off", Trace[Trace.Messages = 1] = "Messages", Trace[Trace.Compact = 2] = "Compact", Trace[Trace.Verbose = 3] = "Verbose";
	})(Trace || (exports.Trace = Trace = {}));
	var TraceValue;
	(function(TraceValue) {
		TraceValue.Off = "off", TraceValue.Messages = "messages", TraceValue.Compact = "compact", TraceValue.Verbose = "verbose";
	})(TraceValue || (exports.TraceValue = TraceValue = {})), exports.TraceValues = TraceValue, (function(Trace) {
		function fromString(value) {
			if (!Is.string(value)) return Trace.Off;
			switch (value = value.toLowerCase(), value) {
				case "off": return Trace.Off;
				case "messages": return Trace.Messages;
				case "compact": return Trace.Compact;
				case "verbose": return Trace.Verbose;
				default: return Trace.Off;
			}
		}
		Trace.fromString = fromString;
		function toString(value) {
			switch (value) {
				case Trace.Off: return "off";
				case Trace.Messages: return "messages";
				case Trace.Compact: return "compact";
				case Trace.Verbose: return "verbose";
				default: return "off";
			}
		}
		Trace.toString = toString;
	})(Trace || (exports.Trace = Trace = {}));
	var TraceFormat;
	(function(TraceFormat) {
		TraceFormat.Text = "text", TraceFormat.JSON = "json";
	})(TraceFormat || (exports.TraceFormat = TraceFormat = {})), (function(TraceFormat) {
		function fromString(value) {
			return Is.string(value) ? (value = value.toLowerCase(), value === "json" ? TraceFormat.JSON : TraceFormat.Text) : TraceFormat.Text;
		}
		TraceFormat.fromString = fromString;
	})(TraceFormat || (exports.TraceFormat = TraceFormat = {}));
	var SetTraceNotification;
	(function(SetTraceNotification) {
		SetTraceNotification.type = new messages_1.NotificationType("$/setTrace");
	})(SetTraceNotification || (exports.SetTraceNotification = SetTraceNotification = {}));
	var LogTraceNotification;
	(function(LogTraceNotification) {
		LogTraceNotification.type = new messages_1.NotificationType("$/logTrace");
	})(LogTraceNotification || (exports.LogTraceNotification = LogTraceNotification = {}));
	var ConnectionErrors;
	(function(ConnectionErrors) {
		ConnectionErrors[ConnectionErrors.Closed = 1] = "Closed", ConnectionErrors[ConnectionErrors.Disposed = 2] = "Disposed", ConnectionErrors[ConnectionErrors.AlreadyListening = 3] = "AlreadyListening";
	})(ConnectionErrors || (exports.ConnectionErrors = ConnectionErrors = {}));
	var ConnectionError = class ConnectionError extends Error {
		code;
		constructor(code, message) {
			super(message), this.code = code, Object.setPrototypeOf(this, ConnectionError.prototype);
		}
	};
	exports.ConnectionError = ConnectionError;
	var ConnectionStrategy;
	(function(ConnectionStrategy) {
		function is(value) {
			let candidate = value;
			return candidate && Is.func(candidate.cancelUndispatched);
		}
		ConnectionStrategy.is = is;
	})(ConnectionStrategy || (exports.ConnectionStrategy = ConnectionStrategy = {}));
	var IdCancellationReceiverStrategy;
	(function(IdCancellationReceiverStrategy) {
		function is(value) {
			let candidate = value;
			return candidate && (candidate.kind === void 0 || candidate.kind === "id") && Is.func(candidate.createCancellationTokenSource) && (candidate.dispose === void 0 || Is.func(candidate.dispose));
		}
		IdCancellationReceiverStrategy.is = is;
	})(IdCancellationReceiverStrategy || (exports.IdCancellationReceiverStrategy = IdCancellationReceiverStrategy = {}));
	var RequestCancellationReceiverStrategy;
	(function(RequestCancellationReceiverStrategy) {
		function is(value) {
			let candidate = value;
			return candidate && candidate.kind === "request" && Is.func(candidate.createCancellationTokenSource) && (candidate.dispose === void 0 || Is.func(candidate.dispose));
		}
		RequestCancellationReceiverStrategy.is = is;
	})(RequestCancellationReceiverStrategy || (exports.RequestCancellationReceiverStrategy = RequestCancellationReceiverStrategy = {}));
	var CancellationReceiverStrategy;
	(function(CancellationReceiverStrategy) {
		CancellationReceiverStrategy.Message = Object.freeze({ createCancellationTokenSource(_) {
			return new cancellation_1.CancellationTokenSource();
		} });
		function is(value) {
			return IdCancellationReceiverStrategy.is(value) || RequestCancellationReceiverStrategy.is(value);
		}
		CancellationReceiverStrategy.is = is;
	})(CancellationReceiverStrategy || (exports.CancellationReceiverStrategy = CancellationReceiverStrategy = {}));
	var CancellationSenderStrategy;
	(function(CancellationSenderStrategy) {
		CancellationSenderStrategy.Message = Object.freeze({
			sendCancellation(conn, id) {
				return conn.sendNotification(CancelNotification.type, { id });
			},
			cleanup(_) {}
		});
		function is(value) {
			let candidate = value;
			return candidate && Is.func(candidate.sendCancellation) && Is.func(candidate.cleanup);
		}
		CancellationSenderStrategy.is = is;
	})(CancellationSenderStrategy || (exports.CancellationSenderStrategy = CancellationSenderStrategy = {}));
	var CancellationStrategy;
	(function(CancellationStrategy) {
		CancellationStrategy.Message = Object.freeze({
			receiver: CancellationReceiverStrategy.Message,
			sender: CancellationSenderStrategy.Message
		});
		function is(value) {
			let candidate = value;
			return candidate && CancellationReceiverStrategy.is(candidate.receiver) && CancellationSenderStrategy.is(candidate.sender);
		}
		CancellationStrategy.is = is;
	})(CancellationStrategy || (exports.CancellationStrategy = CancellationStrategy = {}));
	var MessageStrategy;
	(function(MessageStrategy) {
		function is(value) {
			let candidate = value;
			return candidate && Is.func(candidate.handleMessage);
		}
		MessageStrategy.is = is;
	})(MessageStrategy || (exports.MessageStrategy = MessageStrategy = {}));
	var ConnectionOptions;
	(function(ConnectionOptions) {
		function is(value) {
			let candidate = value;
			return candidate && (CancellationStrategy.is(candidate.cancellationStrategy) || ConnectionStrategy.is(candidate.connectionStrategy) || MessageStrategy.is(candidate.messageStrategy) || Is.number(candidate.maxParallelism));
		}
		ConnectionOptions.is = is;
	})(ConnectionOptions || (exports.ConnectionOptions = ConnectionOptions = {}));
	var ConnectionState;
	(function(ConnectionState) {
		ConnectionState[ConnectionState.New = 1] = "New", ConnectionState[ConnectionState.Listening = 2] = "Listening", ConnectionState[ConnectionState.Closed = 3] = "Closed", ConnectionState[ConnectionState.Disposed = 4] = "Disposed";
	})(ConnectionState ||= {});
	function createMessageConnection(messageReader, messageWriter, _logger, options) {
		let logger = _logger === void 0 ? exports.NullLogger : _logger, sequenceNumber = 0, notificationSequenceNumber = 0, unknownResponseSequenceNumber = 0, maxParallelism = options?.maxParallelism ?? -1, inFlight = 0, starRequestHandler, requestHandlers = new Map(), starNotificationHandler, notificationHandlers = new Map(), progressHandlers = new Map(), timer, messageQueue = new linkedMap_1.LinkedMap(), responsePromises = new Map(), knownCanceledRequests = new Set(), requestTokens = new Map(), trace = Trace.Off, traceFormat = TraceFormat.Text, tracer, state = ConnectionState.New, errorEmitter = new events_1.Emitter(), closeEmitter = new events_1.Emitter(), unhandledNotificationEmitter = new events_1.Emitter(), unhandledProgressEmitter = new events_1.Emitter(), disposeEmitter = new events_1.Emitter(), cancellationStrategy = options && options.cancellationStrategy ? options.cancellationStrategy : CancellationStrategy.Message;
		function cancelUndispatched(_message) {}
		function isListening() {
			return state === ConnectionState.Listening;
		}
		function isClosed() {
			return state === ConnectionState.Closed;
		}
		function isDisposed() {
			return state === ConnectionState.Disposed;
		}
		function closeHandler() {
			(state === ConnectionState.New || state === ConnectionState.Listening) && (state = ConnectionState.Closed, closeEmitter.fire(void 0));
		}
		function readErrorHandler(error) {
			errorEmitter.fire([
				error,
				void 0,
				void 0
			]);
		}
		function writeErrorHandler(data) {
			errorEmitter.fire(data);
		}
		messageReader.onClose(closeHandler), messageReader.onError(readErrorHandler), messageWriter.onClose(closeHandler), messageWriter.onError(writeErrorHandler);
		function createRequestQueueKey(id) {
			if (id === null) throw Error("Can't send requests with id null since the response can't be correlated.");
			return "req-" + id.toString();
		}
		function createResponseQueueKey(id) {
			return id === null ? "res-unknown-" + (++unknownResponseSequenceNumber).toString() : "res-" + id.toString();
		}
		function createNotificationQueueKey() {
			return "not-" + (++notificationSequenceNumber).toString();
		}
		function addMessageToQueue(queue, message) {
			messages_1.Message.isRequest(message) ? queue.set(createRequestQueueKey(message.id), message) : messages_1.Message.isResponse(message) ? maxParallelism === -1 ? queue.set(createResponseQueueKey(message.id), message) : handleResponse(message) : queue.set(createNotificationQueueKey(), message);
		}
		function triggerMessageQueue() {
			timer || messageQueue.size === 0 || maxParallelism !== -1 && inFlight >= maxParallelism || (timer = (0, ral_1.default)().timer.setImmediate(async () => {
				if (timer = void 0, messageQueue.size === 0 || maxParallelism !== -1 && inFlight >= maxParallelism) return;
				let message = messageQueue.shift(), result;
				try {
					inFlight++;
					let messageStrategy = options?.messageStrategy;
					result = MessageStrategy.is(messageStrategy) ? messageStrategy.handleMessage(message, handleMessage) : handleMessage(message);
				} catch (error) {
					logger.error(`Processing message queue failed: ${error.toString()}`);
				} finally {
					result instanceof Promise ? result.then(() => {}).catch((error) => {
						logger.error(`Processing message queue failed: ${error.toString()}`);
					}).finally(() => {
						inFlight--, triggerMessageQueue();
					}) : inFlight--, triggerMessageQueue();
				}
			}));
		}
		async function handleMessage(message) {
			return messages_1.Message.isRequest(message) ? handleRequest(message) : messages_1.Message.isNotification(message) ? handleNotification(message) : messages_1.Message.isResponse(message) ? handleResponse(message) : handleInvalidMessage(message);
		}
		let callback = (message) => {
			try {
				if (messages_1.Message.isNotification(message) && message.method === CancelNotification.type.method) {
					let cancelId = message.params.id, key = createRequestQueueKey(cancelId), toCancel = messageQueue.get(key);
					if (messages_1.Message.isRequest(toCancel)) {
						let strategy = options?.connectionStrategy, response = strategy && strategy.cancelUndispatched ? strategy.cancelUndispatched(toCancel, cancelUndispatched) : void 0;
						if (response && (response.error !== void 0 || response.result !== void 0)) {
							messageQueue.delete(key), requestTokens.delete(cancelId), response.id = toCancel.id, traceSendingResponse(response, message.method, Date.now()), messageWriter.write(response).catch(() => logger.error("Sending response for canceled message failed."));
							return;
						}
					}
					let cancellationToken = requestTokens.get(cancelId);
					if (cancellationToken !== void 0) {
						cancellationToken.cancel(), traceReceivedNotification(message);
						return;
					}
					knownCanceledRequests.add(cancelId);
				}
				addMessageToQueue(messageQueue, message);
			} finally {
				triggerMessageQueue();
			}
		};
		async function handleRequest(requestMessage) {
			if (isDisposed()) return Promise.resolve();
			function reply(resultOrError, method, startTime) {
				let message = {
					jsonrpc: "2.0",
					id: requestMessage.id
				};
				return resultOrError instanceof messages_1.ResponseError ? message.error = resultOrError.toJson() : message.result = resultOrError === void 0 ? null : resultOrError, traceSendingResponse(message, method, startTime), messageWriter.write(message);
			}
			function replyError(error, method, startTime) {
				let message = {
					jsonrpc: "2.0",
					id: requestMessage.id,
					error: error.toJson()
				};
				return traceSendingResponse(message, method, startTime), messageWriter.write(message);
			}
			traceReceivedRequest(requestMessage);
			let element = requestHandlers.get(requestMessage.method), type, requestHandler;
			element && (type = element.type, requestHandler = element.handler);
			let startTime = Date.now();
			if (requestHandler || starRequestHandler) {
				let tokenKey = requestMessage.id ?? String(Date.now()), cancellationSource = IdCancellationReceiverStrategy.is(cancellationStrategy.receiver) ? cancellationStrategy.receiver.createCancellationTokenSource(tokenKey) : cancellationStrategy.receiver.createCancellationTokenSource(requestMessage);
				requestMessage.id !== null && knownCanceledRequests.has(requestMessage.id) && cancellationSource.cancel(), requestMessage.id !== null && requestTokens.set(tokenKey, cancellationSource);
				try {
					let handlerResult;
					if (requestHandler) {
						if (requestMessage.params === void 0) {
							if (type !== void 0 && type.numberOfParams !== 0) return replyError(new messages_1.ResponseError(messages_1.ErrorCodes.InvalidParams, `Request ${requestMessage.method} defines ${type.numberOfParams} params but received none.`), requestMessage.method, startTime);
							handlerResult = requestHandler(cancellationSource.token);
						} else if (Array.isArray(requestMessage.params)) {
							if (type !== void 0 && type.parameterStructures === messages_1.ParameterStructures.byName) return replyError(new messages_1.ResponseError(messages_1.ErrorCodes.InvalidParams, `Request ${requestMessage.method} defines parameters by name but received parameters by position`), requestMessage.method, startTime);
							handlerResult = requestHandler(...requestMessage.params, cancellationSource.token);
						} else {
							if (type !== void 0 && type.parameterStructures === messages_1.ParameterStructures.byPosition) return replyError(new messages_1.ResponseError(messages_1.ErrorCodes.InvalidParams, `Request ${requestMessage.method} defines parameters by position but received parameters by name`), requestMessage.method, startTime);
							handlerResult = requestHandler(requestMessage.params, cancellationSource.token);
						}
					} else starRequestHandler && (handlerResult = starRequestHandler(requestMessage.method, requestMessage.params, cancellationSource.token));
					await reply(await handlerResult, requestMessage.method, startTime);
				} catch (error) {
					error instanceof messages_1.ResponseError ? await reply(error, requestMessage.method, startTime) : error && Is.string(error.message) ? await replyError(new messages_1.ResponseError(messages_1.ErrorCodes.InternalError, `Request ${requestMessage.method} failed with message: ${error.message}`), requestMessage.method, startTime) : await replyError(new messages_1.ResponseError(messages_1.ErrorCodes.InternalError, `Request ${requestMessage.method} failed unexpectedly without providing any details.`), requestMessage.method, startTime);
				} finally {
					requestTokens.delete(tokenKey);
				}
			} else await replyError(new messages_1.ResponseError(messages_1.ErrorCodes.MethodNotFound, `Unhandled method ${requestMessage.method}`), requestMessage.method, startTime);
		}
		function handleResponse(responseMessage) {
			if (!isDisposed()) {
				if (responseMessage.id === null) responseMessage.error ? logger.error(`Received response message without id: Error is: \n${JSON.stringify(responseMessage.error, void 0, 4)}`) : logger.error("Received response message without id. No further error information provided.");
				else {
					let key = responseMessage.id, responsePromise = responsePromises.get(key);
					if (traceReceivedResponse(responseMessage, responsePromise), responsePromise !== void 0) {
						responsePromises.delete(key);
						try {
							if (responseMessage.error) {
								let error = responseMessage.error;
								responsePromise.reject(new messages_1.ResponseError(error.code, error.message, error.data));
							} else if (responseMessage.result !== void 0) responsePromise.resolve(responseMessage.result);
							else throw Error("Should never happen.");
						} catch (error) {
							error.message ? logger.error(`Response handler '${responsePromise.method}' failed with message: ${error.message}`) : logger.error(`Response handler '${responsePromise.method}' failed unexpectedly.`);
						}
					}
				}
			}
		}
		async function handleNotification(message) {
			if (isDisposed()) return;
			let type, notificationHandler;
			if (message.method === CancelNotification.type.method) {
				let cancelId = message.params.id;
				knownCanceledRequests.delete(cancelId), traceReceivedNotification(message);
			} else {
				{
					let element = notificationHandlers.get(message.method);
					element && (notificationHandler = element.handler, type = element.type);
				}
				if (notificationHandler || starNotificationHandler) try {
					if (traceReceivedNotification(message), notificationHandler) {
						if (message.params === void 0) type !== void 0 && type.numberOfParams !== 0 && type.parameterStructures !== messages_1.ParameterStructures.byName && logger.error(`Notification ${message.method} defines ${type.numberOfParams} params but received none.`), await notificationHandler();
						else if (Array.isArray(message.params)) {
							let params = message.params;
							message.method === ProgressNotification.type.method && params.length === 2 && ProgressToken.is(params[0]) ? await notificationHandler({
								token: params[0],
								value: params[1]
							}) : (type !== void 0 && (type.parameterStructures === messages_1.ParameterStructures.byName && logger.error(`Notification ${message.method} defines parameters by name but received parameters by position`), type.numberOfParams !== message.params.length && logger.error(`Notification ${message.method} defines ${type.numberOfParams} params but received ${params.length} arguments`)), await notificationHandler(...params));
						} else type !== void 0 && type.parameterStructures === messages_1.ParameterStructures.byPosition && logger.error(`Notification ${message.method} defines parameters by position but received parameters by name`), await notificationHandler(message.params);
					} else starNotificationHandler && await starNotificationHandler(message.method, message.params);
				} catch (error) {
					error.message ? logger.error(`Notification handler '${message.method}' failed with message: ${error.message}`) : logger.error(`Notification handler '${message.method}' failed unexpectedly.`);
				}
				else unhandledNotificationEmitter.fire(message);
			}
		}
		function handleInvalidMessage(message) {
			if (!message) {
				logger.error("Received empty message.");
				return;
			}
			logger.error(`Received message which is neither a response nor a notification message:\n${JSON.stringify(message, null, 4)}`);
			let responseMessage = message;
			if (Is.string(responseMessage.id) || Is.number(responseMessage.id)) {
				let key = responseMessage.id, responseHandler = responsePromises.get(key);
				responseHandler && responseHandler.reject(Error("The received response has neither a result nor an error property."));
			}
		}
		function stringifyTrace(params) {
			if (params != null) switch (trace) {
				case Trace.Verbose: return JSON.stringify(params, null, 4);
				case Trace.Compact: return JSON.stringify(params);
				default: return;
			}
		}
		function traceSendingRequest(message) {
			if (trace !== Trace.Off && tracer) {
				if (traceFormat === TraceFormat.Text) {
					let data;
					(trace === Trace.Verbose || trace === Trace.Compact) && message.params && (data = `Params: ${stringifyTrace(message.params)}`), tracer.log(`Sending request '${message.method} - (${message.id})'.`, data);
				} else logLSPMessage("send-request", message);
			}
		}
		function traceSendingNotification(message) {
			if (trace !== Trace.Off && tracer) {
				if (traceFormat === TraceFormat.Text) {
					let data;
					(trace === Trace.Verbose || trace === Trace.Compact) && (data = message.params ? `Params: ${stringifyTrace(message.params)}` : "No parameters provided."), tracer.log(`Sending notification '${message.method}'.`, data);
				} else logLSPMessage("send-notification", message);
			}
		}
		function traceSendingResponse(message, method, startTime) {
			if (trace !== Trace.Off && tracer) {
				if (traceFormat === TraceFormat.Text) {
					let data;
					(trace === Trace.Verbose || trace === Trace.Compact) && (message.error && message.error.data ? data = `Error data: ${stringifyTrace(message.error.data)}` : message.result ? data = `Result: ${stringifyTrace(message.result)}` : message.error === void 0 && (data = "No result returned."));
					let error = message.error ? ` Request failed: ${message.error.message} (${message.error.code}).` : "";
					tracer.log(`Sending response '${method} - (${message.id})'. Processing request took ${Date.now() - startTime}ms.${error}`, data);
				} else logLSPMessage("send-response", message);
			}
		}
		function traceReceivedRequest(message) {
			if (trace !== Trace.Off && tracer) {
				if (traceFormat === TraceFormat.Text) {
					let data;
					(trace === Trace.Verbose || trace === Trace.Compact) && message.params && (data = `Params: ${stringifyTrace(message.params)}`), tracer.log(`Received request '${message.method} - (${message.id})'.`, data);
				} else logLSPMessage("receive-request", message);
			}
		}
		function traceReceivedNotification(message) {
			if (trace !== Trace.Off && tracer && message.method !== LogTraceNotification.type.method) {
				if (traceFormat === TraceFormat.Text) {
					let data;
					(trace === Trace.Verbose || trace === Trace.Compact) && (data = message.params ? `Params: ${stringifyTrace(message.params)}` : "No parameters provided."), tracer.log(`Received notification '${message.method}'.`, data);
				} else logLSPMessage("receive-notification", message);
			}
		}
		function traceReceivedResponse(message, responsePromise) {
			if (trace !== Trace.Off && tracer) {
				if (traceFormat === TraceFormat.Text) {
					let data;
					if ((trace === Trace.Verbose || trace === Trace.Compact) && (message.error && message.error.data ? data = `Error data: ${stringifyTrace(message.error.data)}` : message.result ? data = `Result: ${stringifyTrace(message.result)}` : message.error === void 0 && (data = "No result returned.")), responsePromise) {
						let error = message.error ? ` Request failed: ${message.error.message} (${message.error.code}).` : "";
						tracer.log(`Received response '${responsePromise.method} - (${message.id})' in ${Date.now() - responsePromise.timerStart}ms.${error}`, data);
					} else tracer.log(`Received response ${message.id} without active response promise.`, data);
				} else logLSPMessage("receive-response", message);
			}
		}
		function logLSPMessage(type, message) {
			if (!tracer || trace === Trace.Off) return;
			let lspMessage = {
				isLSPMessage: !0,
				type,
				message,
				timestamp: Date.now()
			};
			tracer.log(lspMessage);
		}
		function throwIfClosedOrDisposed() {
			if (isClosed()) throw new ConnectionError(ConnectionErrors.Closed, "Connection is closed.");
			if (isDisposed()) throw new ConnectionError(ConnectionErrors.Disposed, "Connection is disposed.");
		}
		function throwIfListening() {
			if (isListening()) throw new ConnectionError(ConnectionErrors.AlreadyListening, "Connection is already listening");
		}
		function throwIfNotListening() {
			if (!isListening()) throw Error("Call listen() first.");
		}
		function undefinedToNull(param) {
			return param === void 0 ? null : param;
		}
		function nullToUndefined(param) {
			if (param !== null) return param;
		}
		function isNamedParam(param) {
			return param != null && !Array.isArray(param) && typeof param == "object";
		}
		function computeSingleParam(parameterStructures, param) {
			switch (parameterStructures) {
				case messages_1.ParameterStructures.auto: return isNamedParam(param) ? nullToUndefined(param) : [undefinedToNull(param)];
				case messages_1.ParameterStructures.byName:
					if (!isNamedParam(param)) throw Error("Received parameters by name but param is not an object literal.");
					return nullToUndefined(param);
				case messages_1.ParameterStructures.byPosition: return [undefinedToNull(param)];
				default: throw Error(`Unknown parameter structure ${parameterStructures.toString()}`);
			}
		}
		function computeMessageParams(type, params) {
			let result, numberOfParams = type.numberOfParams;
			switch (numberOfParams) {
				case 0:
					result = void 0;
					break;
				case 1:
					result = computeSingleParam(type.parameterStructures, params[0]);
					break;
				default:
					result = [];
					for (let i = 0; i < params.length && i < numberOfParams; i++) result.push(undefinedToNull(params[i]));
					if (params.length < numberOfParams) for (let i = params.length; i < numberOfParams; i++) result.push(null);
			}
			return result;
		}
		let connection = {
			sendNotification: (type, ...args) => {
				throwIfClosedOrDisposed();
				let method, messageParams;
				if (Is.string(type)) {
					method = type;
					let first = args[0], paramStart = 0, parameterStructures = messages_1.ParameterStructures.auto;
					messages_1.ParameterStructures.is(first) && (paramStart = 1, parameterStructures = first);
					let paramEnd = args.length, numberOfParams = paramEnd - paramStart;
					switch (numberOfParams) {
						case 0:
							messageParams = void 0;
							break;
						case 1:
							messageParams = computeSingleParam(parameterStructures, args[paramStart]);
							break;
						default:
							if (parameterStructures === messages_1.ParameterStructures.byName) throw Error(`Received ${numberOfParams} parameters for 'by Name' notification parameter structure.`);
							messageParams = args.slice(paramStart, paramEnd).map((value) => undefinedToNull(value));
					}
				} else {
					let params = args;
					method = type.method, messageParams = computeMessageParams(type, params);
				}
				let notificationMessage = {
					jsonrpc: "2.0",
					method,
					params: messageParams
				};
				return traceSendingNotification(notificationMessage), messageWriter.write(notificationMessage).catch((error) => {
					throw logger.error("Sending notification failed."), error;
				});
			},
			onNotification: (type, handler) => {
				throwIfClosedOrDisposed();
				let method;
				return Is.func(type) ? starNotificationHandler = type : handler && (Is.string(type) ? (method = type, notificationHandlers.set(type, {
					type: void 0,
					handler
				})) : (method = type.method, notificationHandlers.set(type.method, {
					type,
					handler
				}))), { dispose: () => {
					method === void 0 ? starNotificationHandler === type && (starNotificationHandler = void 0) : notificationHandlers.get(method)?.handler === handler && notificationHandlers.delete(method);
				} };
			},
			onProgress: (_type, token, handler) => {
				if (progressHandlers.has(token)) throw Error(`Progress handler for token ${token} already registered`);
				return progressHandlers.set(token, handler), { dispose: () => {
					progressHandlers.get(token) === handler && progressHandlers.delete(token);
				} };
			},
			sendProgress: (_type, token, value) => connection.sendNotification(ProgressNotification.type, {
				token,
				value
			}),
			onUnhandledProgress: unhandledProgressEmitter.event,
			sendRequest: (type, ...args) => {
				throwIfClosedOrDisposed(), throwIfNotListening();
				function sendCancellation(connection, id) {
					let p = cancellationStrategy.sender.sendCancellation(connection, id);
					p === void 0 ? logger.log(`Received no promise from cancellation strategy when cancelling id ${id}`) : p.catch(() => {
						logger.log(`Sending cancellation messages for id ${id} failed.`);
					});
				}
				let method, messageParams, token;
				if (Is.string(type)) {
					method = type;
					let first = args[0], last = args[args.length - 1], paramStart = 0, parameterStructures = messages_1.ParameterStructures.auto;
					messages_1.ParameterStructures.is(first) && (paramStart = 1, parameterStructures = first);
					let paramEnd = args.length;
					cancellation_1.CancellationToken.is(last) && (--paramEnd, token = last);
					let numberOfParams = paramEnd - paramStart;
					switch (numberOfParams) {
						case 0:
							messageParams = void 0;
							break;
						case 1:
							messageParams = computeSingleParam(parameterStructures, args[paramStart]);
							break;
						default:
							if (parameterStructures === messages_1.ParameterStructures.byName) throw Error(`Received ${numberOfParams} parameters for 'by Name' request parameter structure.`);
							messageParams = args.slice(paramStart, paramEnd).map((value) => undefinedToNull(value));
					}
				} else {
					let params = args;
					method = type.method, messageParams = computeMessageParams(type, params);
					let numberOfParams = type.numberOfParams;
					token = cancellation_1.CancellationToken.is(params[numberOfParams]) ? params[numberOfParams] : void 0;
				}
				let id = sequenceNumber++, disposable, tokenWasCancelled = !1;
				token !== void 0 && (token.isCancellationRequested ? tokenWasCancelled = !0 : disposable = token.onCancellationRequested(() => {
					sendCancellation(connection, id);
				}));
				let requestMessage = {
					jsonrpc: "2.0",
					id,
					method,
					params: messageParams
				};
				return traceSendingRequest(requestMessage), typeof cancellationStrategy.sender.enableCancellation == "function" && cancellationStrategy.sender.enableCancellation(requestMessage), new Promise(async (resolve, reject) => {
					let responsePromise = {
						method,
						timerStart: Date.now(),
						resolve: (r) => {
							resolve(r), cancellationStrategy.sender.cleanup(id), disposable?.dispose();
						},
						reject: (r) => {
							reject(r), cancellationStrategy.sender.cleanup(id), disposable?.dispose();
						}
					};
					try {
						responsePromises.set(id, responsePromise), await messageWriter.write(requestMessage), tokenWasCancelled && sendCancellation(connection, id);
					} catch (error) {
						responsePromises.delete(id), responsePromise.reject(new messages_1.ResponseError(messages_1.ErrorCodes.MessageWriteError, error.message ? error.message : "Unknown reason")), logger.error("Sending request failed.");
					}
				});
			},
			onRequest: (type, handler) => {
				throwIfClosedOrDisposed();
				let method = null;
				return StarRequestHandler.is(type) ? (method = void 0, starRequestHandler = type) : Is.string(type) ? (method = null, handler !== void 0 && (method = type, requestHandlers.set(type, {
					handler,
					type: void 0
				}))) : handler !== void 0 && (method = type.method, requestHandlers.set(type.method, {
					type,
					handler
				})), { dispose: () => {
					method !== null && (method === void 0 ? starRequestHandler === type && (starRequestHandler = void 0) : requestHandlers.get(method)?.handler === handler && requestHandlers.delete(method));
				} };
			},
			hasPendingResponse: () => responsePromises.size > 0,
			trace: async (_value, _tracer, sendNotificationOrTraceOptions) => {
				let _sendNotification = !1, _traceFormat = TraceFormat.Text;
				sendNotificationOrTraceOptions !== void 0 && (Is.boolean(sendNotificationOrTraceOptions) ? _sendNotification = sendNotificationOrTraceOptions : (_sendNotification = sendNotificationOrTraceOptions.sendNotification || !1, _traceFormat = sendNotificationOrTraceOptions.traceFormat || TraceFormat.Text)), trace = _value, traceFormat = _traceFormat, tracer = trace === Trace.Off ? void 0 : _tracer, _sendNotification && !isClosed() && !isDisposed() && await connection.sendNotification(SetTraceNotification.type, { value: Trace.toString(_value) });
			},
			onError: errorEmitter.event,
			onClose: closeEmitter.event,
			onUnhandledNotification: unhandledNotificationEmitter.event,
			onDispose: disposeEmitter.event,
			end: () => {
				messageWriter.end();
			},
			dispose: () => {
				if (isDisposed()) return;
				state = ConnectionState.Disposed, disposeEmitter.fire(void 0);
				let error = new messages_1.ResponseError(messages_1.ErrorCodes.PendingResponseRejected, "Pending response rejected since connection got disposed");
				for (let promise of responsePromises.values()) promise.reject(error);
				responsePromises = new Map(), requestTokens = new Map(), knownCanceledRequests = new Set(), messageQueue = new linkedMap_1.LinkedMap(), Is.func(messageWriter.dispose) && messageWriter.dispose(), Is.func(messageReader.dispose) && messageReader.dispose();
			},
			listen: () => {
				throwIfClosedOrDisposed(), throwIfListening(), state = ConnectionState.Listening, messageReader.listen(callback);
			},
			inspect: () => {
				(0, ral_1.default)().console.log("inspect");
			}
		};
		return connection.onNotification(LogTraceNotification.type, (params) => {
			if (trace === Trace.Off || !tracer) return;
			let verbose = trace === Trace.Verbose || trace === Trace.Compact;
			tracer.log(params.message, verbose ? params.verbose : void 0);
		}), connection.onNotification(ProgressNotification.type, async (params) => {
			let handler = progressHandlers.get(params.token);
			handler ? await handler(params.value) : unhandledProgressEmitter.fire(params);
		}), connection;
	}
})), require_api$2 = __commonJSMin(((exports, module, this$12) => {
	var __importDefault = this$12 && this$12.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ProgressType = exports.ProgressToken = exports.createMessageConnection = exports.NullLogger = exports.ConnectionOptions = exports.ConnectionStrategy = exports.AbstractMessageBuffer = exports.WriteableStreamMessageWriter = exports.AbstractMessageWriter = exports.MessageWriter = exports.ReadableStreamMessageReader = exports.AbstractMessageReader = exports.MessageReader = exports.SharedArrayReceiverStrategy = exports.SharedArraySenderStrategy = exports.CancellationToken = exports.CancellationTokenSource = exports.Emitter = exports.Event = exports.Disposable = exports.LRUCache = exports.Touch = exports.LinkedMap = exports.ParameterStructures = exports.NotificationType9 = exports.NotificationType8 = exports.NotificationType7 = exports.NotificationType6 = exports.NotificationType5 = exports.NotificationType4 = exports.NotificationType3 = exports.NotificationType2 = exports.NotificationType1 = exports.NotificationType0 = exports.NotificationType = exports.ErrorCodes = exports.ResponseError = exports.RequestType9 = exports.RequestType8 = exports.RequestType7 = exports.RequestType6 = exports.RequestType5 = exports.RequestType4 = exports.RequestType3 = exports.RequestType2 = exports.RequestType1 = exports.RequestType0 = exports.RequestType = exports.Message = exports.RAL = void 0, exports.MessageStrategy = exports.CancellationStrategy = exports.CancellationSenderStrategy = exports.RequestCancellationReceiverStrategy = exports.IdCancellationReceiverStrategy = exports.CancellationReceiverStrategy = exports.ConnectionError = exports.ConnectionErrors = exports.LogTraceNotification = exports.SetTraceNotification = exports.TraceFormat = exports.TraceValues = exports.TraceValue = exports.Trace = void 0;
	let messages_1 = require_messages$1();
	Object.defineProperty(exports, "Message", {
		enumerable: !0,
		get: function() {
			return messages_1.Message;
		}
	}), Object.defineProperty(exports, "RequestType", {
		enumerable: !0,
		get: function() {
			return messages_1.RequestType;
		}
	}), Object.defineProperty(exports, "RequestType0", {
		enumerable: !0,
		get: function() {
			return messages_1.RequestType0;
		}
	}), Object.defineProperty(exports, "RequestType1", {
		enumerable: !0,
		get: function() {
			return messages_1.RequestType1;
		}
	}), Object.defineProperty(exports, "RequestType2", {
		enumerable: !0,
		get: function() {
			return messages_1.RequestType2;
		}
	}), Object.defineProperty(exports, "RequestType3", {
		enumerable: !0,
		get: function() {
			return messages_1.RequestType3;
		}
	}), Object.defineProperty(exports, "RequestType4", {
		enumerable: !0,
		get: function() {
			return messages_1.RequestType4;
		}
	}), Object.defineProperty(exports, "RequestType5", {
		enumerable: !0,
		get: function() {
			return messages_1.RequestType5;
		}
	}), Object.defineProperty(exports, "RequestType6", {
		enumerable: !0,
		get: function() {
			return messages_1.RequestType6;
		}
	}), Object.defineProperty(exports, "RequestType7", {
		enumerable: !0,
		get: function() {
			return messages_1.RequestType7;
		}
	}), Object.defineProperty(exports, "RequestType8", {
		enumerable: !0,
		get: function() {
			return messages_1.RequestType8;
		}
	}), Object.defineProperty(exports, "RequestType9", {
		enumerable: !0,
		get: function() {
			return messages_1.RequestType9;
		}
	}), Object.defineProperty(exports, "ResponseError", {
		enumerable: !0,
		get: function() {
			return messages_1.ResponseError;
		}
	}), Object.defineProperty(exports, "ErrorCodes", {
		enumerable: !0,
		get: function() {
			return messages_1.ErrorCodes;
		}
	}), Object.defineProperty(exports, "NotificationType", {
		enumerable: !0,
		get: function() {
			return messages_1.NotificationType;
		}
	}), Object.defineProperty(exports, "NotificationType0", {
		enumerable: !0,
		get: function() {
			return messages_1.NotificationType0;
		}
	}), Object.defineProperty(exports, "NotificationType1", {
		enumerable: !0,
		get: function() {
			return messages_1.NotificationType1;
		}
	}), Object.defineProperty(exports, "NotificationType2", {
		enumerable: !0,
		get: function() {
			return messages_1.NotificationType2;
		}
	}), Object.defineProperty(exports, "NotificationType3", {
		enumerable: !0,
		get: function() {
			return messages_1.NotificationType3;
		}
	}), Object.defineProperty(exports, "NotificationType4", {
		enumerable: !0,
		get: function() {
			return messages_1.NotificationType4;
		}
	}), Object.defineProperty(exports, "NotificationType5", {
		enumerable: !0,
		get: function() {
			return messages_1.NotificationType5;
		}
	}), Object.defineProperty(exports, "NotificationType6", {
		enumerable: !0,
		get: function() {
			return messages_1.NotificationType6;
		}
	}), Object.defineProperty(exports, "NotificationType7", {
		enumerable: !0,
		get: function() {
			return messages_1.NotificationType7;
		}
	}), Object.defineProperty(exports, "NotificationType8", {
		enumerable: !0,
		get: function() {
			return messages_1.NotificationType8;
		}
	}), Object.defineProperty(exports, "NotificationType9", {
		enumerable: !0,
		get: function() {
			return messages_1.NotificationType9;
		}
	}), Object.defineProperty(exports, "ParameterStructures", {
		enumerable: !0,
		get: function() {
			return messages_1.ParameterStructures;
		}
	});
	let linkedMap_1 = require_linkedMap();
	Object.defineProperty(exports, "LinkedMap", {
		enumerable: !0,
		get: function() {
			return linkedMap_1.LinkedMap;
		}
	}), Object.defineProperty(exports, "LRUCache", {
		enumerable: !0,
		get: function() {
			return linkedMap_1.LRUCache;
		}
	}), Object.defineProperty(exports, "Touch", {
		enumerable: !0,
		get: function() {
			return linkedMap_1.Touch;
		}
	});
	let disposable_1 = require_disposable();
	Object.defineProperty(exports, "Disposable", {
		enumerable: !0,
		get: function() {
			return disposable_1.Disposable;
		}
	});
	let events_1 = require_events();
	Object.defineProperty(exports, "Event", {
		enumerable: !0,
		get: function() {
			return events_1.Event;
		}
	}), Object.defineProperty(exports, "Emitter", {
		enumerable: !0,
		get: function() {
			return events_1.Emitter;
		}
	});
	let cancellation_1 = require_cancellation();
	Object.defineProperty(exports, "CancellationTokenSource", {
		enumerable: !0,
		get: function() {
			return cancellation_1.CancellationTokenSource;
		}
	}), Object.defineProperty(exports, "CancellationToken", {
		enumerable: !0,
		get: function() {
			return cancellation_1.CancellationToken;
		}
	});
	let sharedArrayCancellation_1 = require_sharedArrayCancellation();
	Object.defineProperty(exports, "SharedArraySenderStrategy", {
		enumerable: !0,
		get: function() {
			return sharedArrayCancellation_1.SharedArraySenderStrategy;
		}
	}), Object.defineProperty(exports, "SharedArrayReceiverStrategy", {
		enumerable: !0,
		get: function() {
			return sharedArrayCancellation_1.SharedArrayReceiverStrategy;
		}
	});
	let messageReader_1 = require_messageReader();
	Object.defineProperty(exports, "MessageReader", {
		enumerable: !0,
		get: function() {
			return messageReader_1.MessageReader;
		}
	}), Object.defineProperty(exports, "AbstractMessageReader", {
		enumerable: !0,
		get: function() {
			return messageReader_1.AbstractMessageReader;
		}
	}), Object.defineProperty(exports, "ReadableStreamMessageReader", {
		enumerable: !0,
		get: function() {
			return messageReader_1.ReadableStreamMessageReader;
		}
	});
	let messageWriter_1 = require_messageWriter();
	Object.defineProperty(exports, "MessageWriter", {
		enumerable: !0,
		get: function() {
			return messageWriter_1.MessageWriter;
		}
	}), Object.defineProperty(exports, "AbstractMessageWriter", {
		enumerable: !0,
		get: function() {
			return messageWriter_1.AbstractMessageWriter;
		}
	}), Object.defineProperty(exports, "WriteableStreamMessageWriter", {
		enumerable: !0,
		get: function() {
			return messageWriter_1.WriteableStreamMessageWriter;
		}
	});
	let messageBuffer_1 = require_messageBuffer();
	Object.defineProperty(exports, "AbstractMessageBuffer", {
		enumerable: !0,
		get: function() {
			return messageBuffer_1.AbstractMessageBuffer;
		}
	});
	let connection_1 = require_connection$1();
	Object.defineProperty(exports, "ConnectionStrategy", {
		enumerable: !0,
		get: function() {
			return connection_1.ConnectionStrategy;
		}
	}), Object.defineProperty(exports, "ConnectionOptions", {
		enumerable: !0,
		get: function() {
			return connection_1.ConnectionOptions;
		}
	}), Object.defineProperty(exports, "NullLogger", {
		enumerable: !0,
		get: function() {
			return connection_1.NullLogger;
		}
	}), Object.defineProperty(exports, "createMessageConnection", {
		enumerable: !0,
		get: function() {
			return connection_1.createMessageConnection;
		}
	}), Object.defineProperty(exports, "ProgressToken", {
		enumerable: !0,
		get: function() {
			return connection_1.ProgressToken;
		}
	}), Object.defineProperty(exports, "ProgressType", {
		enumerable: !0,
		get: function() {
			return connection_1.ProgressType;
		}
	}), Object.defineProperty(exports, "Trace", {
		enumerable: !0,
		get: function() {
			return connection_1.Trace;
		}
	}), Object.defineProperty(exports, "TraceValue", {
		enumerable: !0,
		get: function() {
			return connection_1.TraceValue;
		}
	}), Object.defineProperty(exports, "TraceFormat", {
		enumerable: !0,
		get: function() {
			return connection_1.TraceFormat;
		}
	}), Object.defineProperty(exports, "SetTraceNotification", {
		enumerable: !0,
		get: function() {
			return connection_1.SetTraceNotification;
		}
	}), Object.defineProperty(exports, "LogTraceNotification", {
		enumerable: !0,
		get: function() {
			return connection_1.LogTraceNotification;
		}
	}), Object.defineProperty(exports, "ConnectionErrors", {
		enumerable: !0,
		get: function() {
			return connection_1.ConnectionErrors;
		}
	}), Object.defineProperty(exports, "ConnectionError", {
		enumerable: !0,
		get: function() {
			return connection_1.ConnectionError;
		}
	}), Object.defineProperty(exports, "CancellationReceiverStrategy", {
		enumerable: !0,
		get: function() {
			return connection_1.CancellationReceiverStrategy;
		}
	}), Object.defineProperty(exports, "IdCancellationReceiverStrategy", {
		enumerable: !0,
		get: function() {
			return connection_1.IdCancellationReceiverStrategy;
		}
	}), Object.defineProperty(exports, "RequestCancellationReceiverStrategy", {
		enumerable: !0,
		get: function() {
			return connection_1.RequestCancellationReceiverStrategy;
		}
	}), Object.defineProperty(exports, "CancellationSenderStrategy", {
		enumerable: !0,
		get: function() {
			return connection_1.CancellationSenderStrategy;
		}
	}), Object.defineProperty(exports, "CancellationStrategy", {
		enumerable: !0,
		get: function() {
			return connection_1.CancellationStrategy;
		}
	}), Object.defineProperty(exports, "MessageStrategy", {
		enumerable: !0,
		get: function() {
			return connection_1.MessageStrategy;
		}
	}), Object.defineProperty(exports, "TraceValues", {
		enumerable: !0,
		get: function() {
			return connection_1.TraceValues;
		}
	}), exports.RAL = __importDefault(require_ral()).default;
})), main_exports = __exportAll({
	AnnotatedTextEdit: () => AnnotatedTextEdit,
	ApplyKind: () => ApplyKind,
	ChangeAnnotation: () => ChangeAnnotation,
	ChangeAnnotationIdentifier: () => ChangeAnnotationIdentifier,
	CodeAction: () => CodeAction,
	CodeActionContext: () => CodeActionContext,
	CodeActionKind: () => CodeActionKind$2,
	CodeActionTag: () => CodeActionTag,
	CodeActionTriggerKind: () => CodeActionTriggerKind,
	CodeDescription: () => CodeDescription,
	CodeLens: () => CodeLens,
	Color: () => Color,
	ColorInformation: () => ColorInformation,
	ColorPresentation: () => ColorPresentation,
	Command: () => Command,
	CompletionItem: () => CompletionItem,
	CompletionItemKind: () => CompletionItemKind$1,
	CompletionItemLabelDetails: () => CompletionItemLabelDetails,
	CompletionItemTag: () => CompletionItemTag,
	CompletionList: () => CompletionList,
	CreateFile: () => CreateFile,
	DeleteFile: () => DeleteFile,
	Diagnostic: () => Diagnostic,
	DiagnosticRelatedInformation: () => DiagnosticRelatedInformation,
	DiagnosticSeverity: () => DiagnosticSeverity$2,
	DiagnosticTag: () => DiagnosticTag$1,
	DocumentHighlight: () => DocumentHighlight,
	DocumentHighlightKind: () => DocumentHighlightKind,
	DocumentLink: () => DocumentLink,
	DocumentSymbol: () => DocumentSymbol,
	DocumentUri: () => DocumentUri,
	EOL: () => EOL,
	FoldingRange: () => FoldingRange,
	FoldingRangeKind: () => FoldingRangeKind,
	FormattingOptions: () => FormattingOptions,
	Hover: () => Hover,
	InlayHint: () => InlayHint,
	InlayHintKind: () => InlayHintKind,
	InlayHintLabelPart: () => InlayHintLabelPart,
	InlineCompletionContext: () => InlineCompletionContext,
	InlineCompletionItem: () => InlineCompletionItem,
	InlineCompletionList: () => InlineCompletionList,
	InlineCompletionTriggerKind: () => InlineCompletionTriggerKind,
	InlineValueContext: () => InlineValueContext,
	InlineValueEvaluatableExpression: () => InlineValueEvaluatableExpression,
	InlineValueText: () => InlineValueText,
	InlineValueVariableLookup: () => InlineValueVariableLookup,
	InsertReplaceEdit: () => InsertReplaceEdit,
	InsertTextFormat: () => InsertTextFormat,
	InsertTextMode: () => InsertTextMode,
	LanguageKind: () => LanguageKind,
	Location: () => Location,
	LocationLink: () => LocationLink,
	MarkedString: () => MarkedString,
	MarkupContent: () => MarkupContent,
	MarkupKind: () => MarkupKind,
	OptionalVersionedTextDocumentIdentifier: () => OptionalVersionedTextDocumentIdentifier,
	ParameterInformation: () => ParameterInformation,
	Position: () => Position,
	Range: () => Range,
	RenameFile: () => RenameFile,
	SelectedCompletionInfo: () => SelectedCompletionInfo,
	SelectionRange: () => SelectionRange,
	SemanticTokenModifiers: () => SemanticTokenModifiers,
	SemanticTokenTypes: () => SemanticTokenTypes,
	SemanticTokens: () => SemanticTokens,
	SignatureInformation: () => SignatureInformation,
	SnippetTextEdit: () => SnippetTextEdit,
	StringValue: () => StringValue,
	SymbolInformation: () => SymbolInformation,
	SymbolKind: () => SymbolKind$1,
	SymbolTag: () => SymbolTag,
	TextDocument: () => TextDocument$1,
	TextDocumentEdit: () => TextDocumentEdit,
	TextDocumentIdentifier: () => TextDocumentIdentifier,
	TextDocumentItem: () => TextDocumentItem,
	TextEdit: () => TextEdit,
	URI: () => URI,
	VersionedTextDocumentIdentifier: () => VersionedTextDocumentIdentifier,
	WorkspaceChange: () => WorkspaceChange,
	WorkspaceEdit: () => WorkspaceEdit,
	WorkspaceFolder: () => WorkspaceFolder,
	WorkspaceSymbol: () => WorkspaceSymbol,
	integer: () => integer,
	uinteger: () => uinteger
}), DocumentUri, URI, integer, uinteger, Position, Range, Location, LocationLink, Color, ColorInformation, ColorPresentation, FoldingRangeKind, FoldingRange, DiagnosticRelatedInformation, DiagnosticSeverity$2, DiagnosticTag$1, CodeDescription, Diagnostic, Command, TextEdit, ChangeAnnotation, ChangeAnnotationIdentifier, AnnotatedTextEdit, TextDocumentEdit, CreateFile, RenameFile, DeleteFile, WorkspaceEdit, TextEditChangeImpl, SnippetTextEdit, ChangeAnnotations, WorkspaceChange, TextDocumentIdentifier, VersionedTextDocumentIdentifier, OptionalVersionedTextDocumentIdentifier, LanguageKind, TextDocumentItem, MarkupKind, MarkupContent, CompletionItemKind$1, InsertTextFormat, CompletionItemTag, InsertReplaceEdit, InsertTextMode, ApplyKind, CompletionItemLabelDetails, CompletionItem, CompletionList, MarkedString, Hover, ParameterInformation, SignatureInformation, DocumentHighlightKind, DocumentHighlight, SymbolKind$1, SymbolTag, SymbolInformation, WorkspaceSymbol, DocumentSymbol, CodeActionKind$2, CodeActionTriggerKind, CodeActionContext, CodeActionTag, CodeAction, CodeLens, FormattingOptions, DocumentLink, SelectionRange, SemanticTokenTypes, SemanticTokenModifiers, SemanticTokens, InlineValueText, InlineValueVariableLookup, InlineValueEvaluatableExpression, InlineValueContext, InlayHintKind, InlayHintLabelPart, InlayHint, StringValue, InlineCompletionItem, InlineCompletionList, InlineCompletionTriggerKind, SelectedCompletionInfo, InlineCompletionContext, WorkspaceFolder, EOL, TextDocument$1, FullTextDocument$1, Is, init_main = __esmMin((() => {
	(function(DocumentUri) {
		function is(value) {
			return typeof value == "string";
		}
		DocumentUri.is = is;
	})(DocumentUri ||= {}), (function(URI) {
		function is(value) {
			return typeof value == "string";
		}
		URI.is = is;
	})(URI ||= {}), (function(integer) {
		integer.MIN_VALUE = -2147483648, integer.MAX_VALUE = 2147483647;
		function is(value) {
			return typeof value == "number" && integer.MIN_VALUE <= value && value <= integer.MAX_VALUE;
		}
		integer.is = is;
	})(integer ||= {}), (function(uinteger) {
		uinteger.MIN_VALUE = 0, uinteger.MAX_VALUE = 2147483647;
		function is(value) {
			return typeof value == "number" && uinteger.MIN_VALUE <= value && value <= uinteger.MAX_VALUE;
		}
		uinteger.is = is;
	})(uinteger ||= {}), (function(Position) {
		function create(line, character) {
			return line === Number.MAX_VALUE && (line = uinteger.MAX_VALUE), character === Number.MAX_VALUE && (character = uinteger.MAX_VALUE), {
				line,
				character
			};
		}
		Position.create = create;
		function is(value) {
			let candidate = value;
			return Is.objectLiteral(candidate) && Is.uinteger(candidate.line) && Is.uinteger(candidate.character);
		}
		Position.is = is;
	})(Position ||= {}), (function(Range) {
		function create(one, two, three, four) {
			if (Is.uinteger(one) && Is.uinteger(two) && Is.uinteger(three) && Is.uinteger(four)) return {
				start: Position.create(one, two),
				end: Position.create(three, four)
			};
			if (Position.is(one) && Position.is(two)) return {
				start: one,
				end: two
			};
			throw Error(`Range#create called with invalid arguments[${one}, ${two}, ${three}, ${four}]`);
		}
		Range.create = create;
		function is(value) {
			let candidate = value;
			return Is.objectLiteral(candidate) && Position.is(candidate.start) && Position.is(candidate.end);
		}
		Range.is = is;
	})(Range ||= {}), (function(Location) {
		function create(uri, range) {
			return {
				uri,
				range
			};
		}
		Location.create = create;
		function is(value) {
			let candidate = value;
			return Is.objectLiteral(candidate) && Range.is(candidate.range) && (Is.string(candidate.uri) || Is.undefined(candidate.uri));
		}
		Location.is = is;
	})(Location ||= {}), (function(LocationLink) {
		function create(targetUri, targetRange, targetSelectionRange, originSelectionRange) {
			return {
				targetUri,
				targetRange,
				targetSelectionRange,
				originSelectionRange
			};
		}
		LocationLink.create = create;
		function is(value) {
			let candidate = value;
			return Is.objectLiteral(candidate) && Range.is(candidate.targetRange) && Is.string(candidate.targetUri) && Range.is(candidate.targetSelectionRange) && (Range.is(candidate.originSelectionRange) || Is.undefined(candidate.originSelectionRange));
		}
		LocationLink.is = is;
	})(LocationLink ||= {}), (function(Color) {
		function create(red, green, blue, alpha) {
			return {
				red,
				green,
				blue,
				alpha
			};
		}
		Color.create = create;
		function is(value) {
			let candidate = value;
			return Is.objectLiteral(candidate) && Is.numberRange(candidate.red, 0, 1) && Is.numberRange(candidate.green, 0, 1) && Is.numberRange(candidate.blue, 0, 1) && Is.numberRange(candidate.alpha, 0, 1);
		}
		Color.is = is;
	})(Color ||= {}), (function(ColorInformation) {
		function create(range, color) {
			return {
				range,
				color
			};
		}
		ColorInformation.create = create;
		function is(value) {
			let candidate = value;
			return Is.objectLiteral(candidate) && Range.is(candidate.range) && Color.is(candidate.color);
		}
		ColorInformation.is = is;
	})(ColorInformation ||= {}), (function(ColorPresentation) {
		function create(label, textEdit, additionalTextEdits) {
			return {
				label,
				textEdit,
				additionalTextEdits
			};
		}
		ColorPresentation.create = create;
		function is(value) {
			let candidate = value;
			return Is.objectLiteral(candidate) && Is.string(candidate.label) && (Is.undefined(candidate.textEdit) || TextEdit.is(candidate.textEdit)) && (Is.undefined(candidate.additionalTextEdits) || Is.typedArray(candidate.additionalTextEdits, TextEdit.is));
		}
		ColorPresentation.is = is;
	})(ColorPresentation ||= {}), (function(FoldingRangeKind) {
		FoldingRangeKind.Comment = "comment", FoldingRangeKind.Imports = "imports", FoldingRangeKind.Region = "region";
	})(FoldingRangeKind ||= {}), (function(FoldingRange) {
		function create(startLine, endLine, startCharacter, endCharacter, kind, collapsedText) {
			let result = {
				startLine,
				endLine
			};
			return Is.defined(startCharacter) && (result.startCharacter = startCharacter), Is.defined(endCharacter) && (result.endCharacter = endCharacter), Is.defined(kind) && (result.kind = kind), Is.defined(collapsedText) && (result.collapsedText = collapsedText), result;
		}
		FoldingRange.create = create;
		function is(value) {
			let candidate = value;
			return Is.objectLiteral(candidate) && Is.uinteger(candidate.startLine) && Is.uinteger(candidate.endLine) && (Is.undefined(candidate.startCharacter) || Is.uinteger(candidate.startCharacter)) && (Is.undefined(candidate.endCharacter) || Is.uinteger(candidate.endCharacter)) && (Is.undefined(candidate.kind) || Is.string(candidate.kind));
		}
		FoldingRange.is = is;
	})(FoldingRange ||= {}), (function(DiagnosticRelatedInformation) {
		function create(location, message) {
			return {
				location,
				message
			};
		}
		DiagnosticRelatedInformation.create = create;
		function is(value) {
			let candidate = value;
			return Is.defined(candidate) && Location.is(candidate.location) && Is.string(candidate.message);
		}
		DiagnosticRelatedInformation.is = is;
	})(DiagnosticRelatedInformation ||= {}), (function(DiagnosticSeverity) {
		DiagnosticSeverity.Error = 1, DiagnosticSeverity.Warning = 2, DiagnosticSeverity.Information = 3, DiagnosticSeverity.Hint = 4;
	})(DiagnosticSeverity$2 ||= {}), (function(DiagnosticTag) {
		DiagnosticTag.Unnecessary = 1, DiagnosticTag.Deprecated = 2;
	})(DiagnosticTag$1 ||= {}), (function(CodeDescription) {
		function is(value) {
			let candidate = value;
			return Is.objectLiteral(candidate) && Is.string(candidate.href);
		}
		CodeDescription.is = is;
	})(CodeDescription ||= {}), (function(Diagnostic) {
		function create(range, message, severity, code, source, relatedInformation) {
			let result = {
				range,
				message
			};
			return Is.defined(severity) && (result.severity = severity), Is.defined(code) && (result.code = code), Is.defined(source) && (result.source = source), Is.defined(relatedInformation) && (result.relatedInformation = relatedInformation), result;
		}
		Diagnostic.create = create;
		function is(value) {
			let candidate = value;
			return Is.defined(candidate) && Range.is(candidate.range) && (Is.string(candidate.message) || MarkupContent.is(candidate.message)) && (Is.number(candidate.severity) || Is.undefined(candidate.severity)) && (Is.integer(candidate.code) || Is.string(candidate.code) || Is.undefined(candidate.code)) && (Is.undefined(candidate.codeDescription) || Is.string(candidate.codeDescription?.href)) && (Is.string(candidate.source) || Is.undefined(candidate.source)) && (Is.undefined(candidate.relatedInformation) || Is.typedArray(candidate.relatedInformation, DiagnosticRelatedInformation.is));
		}
		Diagnostic.is = is;
		function is3_17(value) {
			return Is.string(value.message);
		}
		Diagnostic.is3_17 = is3_17;
		function getMessageString(diagnostic) {
			if (Is.string(diagnostic.message)) return diagnostic.message;
			if (MarkupContent.is(diagnostic.message)) return diagnostic.message.value;
			throw Error(`Unknown message type ${typeof diagnostic.message}`);
		}
		Diagnostic.getMessageString = getMessageString;
	})(Diagnostic ||= {}), (function(Command) {
		function create(title, command, ...args) {
			let result = {
				title,
				command
			};
			return Is.defined(args) && args.length > 0 && (result.arguments = args), result;
		}
		Command.create = create;
		function is(value) {
			let candidate = value;
			return Is.defined(candidate) && Is.string(candidate.title) && (candidate.tooltip === void 0 || Is.string(candidate.tooltip)) && Is.string(candidate.command);
		}
		Command.is = is;
	})(Command ||= {}), (function(TextEdit) {
		function replace(range, newText) {
			return {
				range,
				newText
			};
		}
		TextEdit.replace = replace;
		function insert(position, newText) {
			return {
				range: {
					start: position,
					end: position
				},
				newText
			};
		}
		TextEdit.insert = insert;
		function del(range) {
			return {
				range,
				newText: ""
			};
		}
		TextEdit.del = del;
		function is(value) {
			let candidate = value;
			return Is.objectLiteral(candidate) && Is.string(candidate.newText) && Range.is(candidate.range);
		}
		TextEdit.is = is;
	})(TextEdit ||= {}), (function(ChangeAnnotation) {
		function create(label, needsConfirmation, description) {
			let result = { label };
			return needsConfirmation !== void 0 && (result.needsConfirmation = needsConfirmation), description !== void 0 && (result.description = description), result;
		}
		ChangeAnnotation.create = create;
		function is(value) {
			let candidate = value;
			return Is.objectLiteral(candidate) && Is.string(candidate.label) && (Is.boolean(candidate.needsConfirmation) || candidate.needsConfirmation === void 0) && (Is.string(candidate.description) || candidate.description === void 0);
		}
		ChangeAnnotation.is = is;
	})(ChangeAnnotation ||= {}), (function(ChangeAnnotationIdentifier) {
		function is(value) {
			let candidate = value;
			return Is.string(candidate);
		}
		ChangeAnnotationIdentifier.is = is;
	})(ChangeAnnotationIdentifier ||= {}), (function(AnnotatedTextEdit) {
		function replace(range, newText, annotation) {
			return {
				range,
				newText,
				annotationId: annotation
			};
		}
		AnnotatedTextEdit.replace = replace;
		function insert(position, newText, annotation) {
			return {
				range: {
					start: position,
					end: position
				},
				newText,
				annotationId: annotation
			};
		}
		AnnotatedTextEdit.insert = insert;
		function del(range, annotation) {
			return {
				range,
				newText: "",
				annotationId: annotation
			};
		}
		AnnotatedTextEdit.del = del;
		function is(value) {
			let candidate = value;
			return TextEdit.is(candidate) && (ChangeAnnotation.is(candidate.annotationId) || ChangeAnnotationIdentifier.is(candidate.annotationId));
		}
		AnnotatedTextEdit.is = is;
	})(AnnotatedTextEdit ||= {}), (function(TextDocumentEdit) {
		function create(textDocument, edits) {
			return {
				textDocument,
				edits
			};
		}
		TextDocumentEdit.create = create;
		function is(value) {
			let candidate = value;
			return Is.defined(candidate) && OptionalVersionedTextDocumentIdentifier.is(candidate.textDocument) && Array.isArray(candidate.edits);
		}
		TextDocumentEdit.is = is;
	})(TextDocumentEdit ||= {}), (function(CreateFile) {
		function create(uri, options, annotation) {
			let result = {
				kind: "create",
				uri
			};
			return options !== void 0 && (options.overwrite !== void 0 || options.ignoreIfExists !== void 0) && (result.options = options), annotation !== void 0 && (result.annotationId = annotation), result;
		}
		CreateFile.create = create;
		function is(value) {
			let candidate = value;
			return candidate && candidate.kind === "create" && Is.string(candidate.uri) && (candidate.options === void 0 || (candidate.options.overwrite === void 0 || Is.boolean(candidate.options.overwrite)) && (candidate.options.ignoreIfExists === void 0 || Is.boolean(candidate.options.ignoreIfExists))) && (candidate.annotationId === void 0 || ChangeAnnotationIdentifier.is(candidate.annotationId));
		}
		CreateFile.is = is;
	})(CreateFile ||= {}), (function(RenameFile) {
		function create(oldUri, newUri, options, annotation) {
			let result = {
				kind: "rename",
				oldUri,
				newUri
			};
			return options !== void 0 && (options.overwrite !== void 0 || options.ignoreIfExists !== void 0) && (result.options = options), annotation !== void 0 && (result.annotationId = annotation), result;
		}
		RenameFile.create = create;
		function is(value) {
			let candidate = value;
			return candidate && candidate.kind === "rename" && Is.string(candidate.oldUri) && Is.string(candidate.newUri) && (candidate.options === void 0 || (candidate.options.overwrite === void 0 || Is.boolean(candidate.options.overwrite)) && (candidate.options.ignoreIfExists === void 0 || Is.boolean(candidate.options.ignoreIfExists))) && (candidate.annotationId === void 0 || ChangeAnnotationIdentifier.is(candidate.annotationId));
		}
		RenameFile.is = is;
	})(RenameFile ||= {}), (function(DeleteFile) {
		function create(uri, options, annotation) {
			let result = {
				kind: "delete",
				uri
			};
			return options !== void 0 && (options.recursive !== void 0 || options.ignoreIfNotExists !== void 0) && (result.options = options), annotation !== void 0 && (result.annotationId = annotation), result;
		}
		DeleteFile.create = create;
		function is(value) {
			let candidate = value;
			return candidate && candidate.kind === "delete" && Is.string(candidate.uri) && (candidate.options === void 0 || (candidate.options.recursive === void 0 || Is.boolean(candidate.options.recursive)) && (candidate.options.ignoreIfNotExists === void 0 || Is.boolean(candidate.options.ignoreIfNotExists))) && (candidate.annotationId === void 0 || ChangeAnnotationIdentifier.is(candidate.annotationId));
		}
		DeleteFile.is = is;
	})(DeleteFile ||= {}), (function(WorkspaceEdit) {
		function is(value) {
			let candidate = value;
			return candidate && (candidate.changes !== void 0 || candidate.documentChanges !== void 0) && (candidate.documentChanges === void 0 || candidate.documentChanges.every((change) => Is.string(change.kind) ? CreateFile.is(change) || RenameFile.is(change) || DeleteFile.is(change) : TextDocumentEdit.is(change)));
		}
		WorkspaceEdit.is = is;
	})(WorkspaceEdit ||= {}), TextEditChangeImpl = class {
		constructor(edits, changeAnnotations) {
			this.edits = edits, this.changeAnnotations = changeAnnotations;
		}
		insert(position, newText, annotation) {
			let edit, id;
			if (annotation === void 0 ? edit = TextEdit.insert(position, newText) : ChangeAnnotationIdentifier.is(annotation) ? (id = annotation, edit = AnnotatedTextEdit.insert(position, newText, annotation)) : (this.assertChangeAnnotations(this.changeAnnotations), id = this.changeAnnotations.manage(annotation), edit = AnnotatedTextEdit.insert(position, newText, id)), this.edits.push(edit), id !== void 0) return id;
		}
		replace(range, newText, annotation) {
			let edit, id;
			if (annotation === void 0 ? edit = TextEdit.replace(range, newText) : ChangeAnnotationIdentifier.is(annotation) ? (id = annotation, edit = AnnotatedTextEdit.replace(range, newText, annotation)) : (this.assertChangeAnnotations(this.changeAnnotations), id = this.changeAnnotations.manage(annotation), edit = AnnotatedTextEdit.replace(range, newText, id)), this.edits.push(edit), id !== void 0) return id;
		}
		delete(range, annotation) {
			let edit, id;
			if (annotation === void 0 ? edit = TextEdit.del(range) : ChangeAnnotationIdentifier.is(annotation) ? (id = annotation, edit = AnnotatedTextEdit.del(range, annotation)) : (this.assertChangeAnnotations(this.changeAnnotations), id = this.changeAnnotations.manage(annotation), edit = AnnotatedTextEdit.del(range, id)), this.edits.push(edit), id !== void 0) return id;
		}
		add(edit) {
			this.edits.push(edit);
		}
		all() {
			return this.edits;
		}
		clear() {
			this.edits.splice(0, this.edits.length);
		}
		assertChangeAnnotations(value) {
			if (value === void 0) throw Error("Text edit change is not configured to manage change annotations.");
		}
	}, (function(SnippetTextEdit) {
		function is(value) {
			let candidate = value;
			return Is.objectLiteral(candidate) && Range.is(candidate.range) && StringValue.isSnippet(candidate.snippet) && (candidate.annotationId === void 0 || ChangeAnnotation.is(candidate.annotationId) || ChangeAnnotationIdentifier.is(candidate.annotationId));
		}
		SnippetTextEdit.is = is;
	})(SnippetTextEdit ||= {}), ChangeAnnotations = class {
		constructor(annotations) {
			this._annotations = annotations === void 0 ? Object.create(null) : annotations, this._counter = 0, this._size = 0;
		}
		all() {
			return this._annotations;
		}
		get size() {
			return this._size;
		}
		manage(idOrAnnotation, annotation) {
			let id;
			if (ChangeAnnotationIdentifier.is(idOrAnnotation) ? id = idOrAnnotation : (id = this.nextId(), annotation = idOrAnnotation), this._annotations[id] !== void 0) throw Error(`Id ${id} is already in use.`);
			if (annotation === void 0) throw Error(`No annotation provided for id ${id}`);
			return this._annotations[id] = annotation, this._size++, id;
		}
		nextId() {
			return this._counter++, this._counter.toString();
		}
	}, WorkspaceChange = class {
		constructor(workspaceEdit) {
			this._textEditChanges = Object.create(null), workspaceEdit === void 0 ? this._workspaceEdit = {} : (this._workspaceEdit = workspaceEdit, workspaceEdit.documentChanges ? (this._changeAnnotations = new ChangeAnnotations(workspaceEdit.changeAnnotations), workspaceEdit.changeAnnotations = this._changeAnnotations.all(), workspaceEdit.documentChanges.forEach((change) => {
				if (TextDocumentEdit.is(change)) {
					let textEditChange = new TextEditChangeImpl(change.edits, this._changeAnnotations);
					this._textEditChanges[change.textDocument.uri] = textEditChange;
				}
			})) : workspaceEdit.changes && Object.keys(workspaceEdit.changes).forEach((key) => {
				let textEditChange = new TextEditChangeImpl(workspaceEdit.changes[key]);
				this._textEditChanges[key] = textEditChange;
			}));
		}
		get edit() {
			return this.initDocumentChanges(), this._changeAnnotations !== void 0 && (this._changeAnnotations.size === 0 ? this._workspaceEdit.changeAnnotations = void 0 : this._workspaceEdit.changeAnnotations = this._changeAnnotations.all()), this._workspaceEdit;
		}
		getTextEditChange(key) {
			if (OptionalVersionedTextDocumentIdentifier.is(key)) {
				if (this.initDocumentChanges(), this._workspaceEdit.documentChanges === void 0) throw Error("Workspace edit is not configured for document changes.");
				let textDocument = {
					uri: key.uri,
					version: key.version
				}, result = this._textEditChanges[textDocument.uri];
				if (!result) {
					let edits = [], textDocumentEdit = {
						textDocument,
						edits
					};
					this._workspaceEdit.documentChanges.push(textDocumentEdit), result = new TextEditChangeImpl(edits, this._changeAnnotations), this._textEditChanges[textDocument.uri] = result;
				}
				return result;
			}
			{
				if (this.initChanges(), this._workspaceEdit.changes === void 0) throw Error("Workspace edit is not configured for normal text edit changes.");
				let result = this._textEditChanges[key];
				if (!result) {
					let edits = [];
					this._workspaceEdit.changes[key] = edits, result = new TextEditChangeImpl(edits), this._textEditChanges[key] = result;
				}
				return result;
			}
		}
		initDocumentChanges() {
			this._workspaceEdit.documentChanges === void 0 && this._workspaceEdit.changes === void 0 && (this._changeAnnotations = new ChangeAnnotations(), this._workspaceEdit.documentChanges = [], this._workspaceEdit.changeAnnotations = this._changeAnnotations.all());
		}
		initChanges() {
			this._workspaceEdit.documentChanges === void 0 && this._workspaceEdit.changes === void 0 && (this._workspaceEdit.changes = Object.create(null));
		}
		createFile(uri, optionsOrAnnotation, options) {
			if (this.initDocumentChanges(), this._workspaceEdit.documentChanges === void 0) throw Error("Workspace edit is not configured for document changes.");
			let annotation;
			ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation) ? annotation = optionsOrAnnotation : options = optionsOrAnnotation;
			let operation, id;
			if (annotation === void 0 ? operation = CreateFile.create(uri, options) : (id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation), operation = CreateFile.create(uri, options, id)), this._workspaceEdit.documentChanges.push(operation), id !== void 0) return id;
		}
		renameFile(oldUri, newUri, optionsOrAnnotation, options) {
			if (this.initDocumentChanges(), this._workspaceEdit.documentChanges === void 0) throw Error("Workspace edit is not configured for document changes.");
			let annotation;
			ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation) ? annotation = optionsOrAnnotation : options = optionsOrAnnotation;
			let operation, id;
			if (annotation === void 0 ? operation = RenameFile.create(oldUri, newUri, options) : (id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation), operation = RenameFile.create(oldUri, newUri, options, id)), this._workspaceEdit.documentChanges.push(operation), id !== void 0) return id;
		}
		deleteFile(uri, optionsOrAnnotation, options) {
			if (this.initDocumentChanges(), this._workspaceEdit.documentChanges === void 0) throw Error("Workspace edit is not configured for document changes.");
			let annotation;
			ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation) ? annotation = optionsOrAnnotation : options = optionsOrAnnotation;
			let operation, id;
			if (annotation === void 0 ? operation = DeleteFile.create(uri, options) : (id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation), operation = DeleteFile.create(uri, options, id)), this._workspaceEdit.documentChanges.push(operation), id !== void 0) return id;
		}
	}, (function(TextDocumentIdentifier) {
		function create(uri) {
			return { uri };
		}
		TextDocumentIdentifier.create = create;
		function is(value) {
			let candidate = value;
			return Is.defined(candidate) && Is.string(candidate.uri);
		}
		TextDocumentIdentifier.is = is;
	})(TextDocumentIdentifier ||= {}), (function(VersionedTextDocumentIdentifier) {
		function create(uri, version) {
			return {
				uri,
				version
			};
		}
		VersionedTextDocumentIdentifier.create = create;
		function is(value) {
			let candidate = value;
			return Is.defined(candidate) && Is.string(candidate.uri) && Is.integer(candidate.version);
		}
		VersionedTextDocumentIdentifier.is = is;
	})(VersionedTextDocumentIdentifier ||= {}), (function(OptionalVersionedTextDocumentIdentifier) {
		function create(uri, version) {
			return {
				uri,
				version
			};
		}
		OptionalVersionedTextDocumentIdentifier.create = create;
		function is(value) {
			let candidate = value;
			return Is.defined(candidate) && Is.string(candidate.uri) && (candidate.version === null || Is.integer(candidate.version));
		}
		OptionalVersionedTextDocumentIdentifier.is = is;
	})(OptionalVersionedTextDocumentIdentifier ||= {}), (function(LanguageKind) {
		LanguageKind.ABAP = "abap", LanguageKind.WindowsBat = "bat", LanguageKind.BibTeX = "bibtex", LanguageKind.Clojure = "clojure", LanguageKind.Coffeescript = "coffeescript", LanguageKind.C = "c", LanguageKind.CPP = "cpp", LanguageKind.CSharp = "csharp", LanguageKind.CSS = "css", LanguageKind.D = "d", LanguageKind.Delphi = "pascal", LanguageKind.Diff = "diff", LanguageKind.Dart = "dart", LanguageKind.Dockerfile = "dockerfile", LanguageKind.Elixir = "elixir", LanguageKind.Erlang = "erlang", LanguageKind.FSharp = "fsharp", LanguageKind.GitCommit = "git-commit", LanguageKind.GitRebase = "git-rebase", LanguageKind.Go = "go", LanguageKind.Groovy = "groovy", LanguageKind.Handlebars = "handlebars", LanguageKind.Haskell = "haskell", LanguageKind.HTML = "html", LanguageKind.Ini = "ini", LanguageKind.Java = "java", LanguageKind.JavaScript = "javascript", LanguageKind.JavaScriptReact = "javascriptreact", LanguageKind.JSON = "json", LanguageKind.LaTeX = "latex", LanguageKind.Less = "less", LanguageKind.Lua = "lua", LanguageKind.Makefile = "makefile", LanguageKind.Markdown = "markdown", LanguageKind.ObjectiveC = "objective-c", LanguageKind.ObjectiveCPP = "objective-cpp", LanguageKind.Pascal = "pascal", LanguageKind.Perl = "perl", LanguageKind.Perl6 = "perl6", LanguageKind.PHP = "php", LanguageKind.Plaintext = "plaintext", LanguageKind.Powershell = "powershell", LanguageKind.Pug = "jade", LanguageKind.Python = "python", LanguageKind.R = "r", LanguageKind.Razor = "razor", LanguageKind.Ruby = "ruby", LanguageKind.Rust = "rust", LanguageKind.SCSS = "scss", LanguageKind.SASS = "sass", LanguageKind.Scala = "scala", LanguageKind.ShaderLab = "shaderlab", LanguageKind.ShellScript = "shellscript", LanguageKind.SQL = "sql", LanguageKind.Swift = "swift", LanguageKind.TypeScript = "typescript", LanguageKind.TypeScriptReact = "typescriptreact", LanguageKind.TeX = "tex", LanguageKind.VisualBasic = "vb", LanguageKind.XML = "xml", LanguageKind.XSL = "xsl", LanguageKind.YAML = "yaml";
	})(LanguageKind ||= {}), (function(TextDocumentItem) {
		function create(uri, languageId, version, text) {
			return {
				uri,
				languageId,
				version,
				text
			};
		}
		TextDocumentItem.create = create;
		function is(value) {
			let candidate = value;
			return Is.defined(candidate) && Is.string(candidate.uri) && Is.string(candidate.languageId) && Is.integer(candidate.version) && Is.string(candidate.text);
		}
		TextDocumentItem.is = is;
	})(TextDocumentItem ||= {}), (function(MarkupKind) {
		MarkupKind.PlainText = "plaintext", MarkupKind.Markdown = "markdown";
		function is(value) {
			let candidate = value;
			return candidate === MarkupKind.PlainText || candidate === MarkupKind.Markdown;
		}
		MarkupKind.is = is;
	})(MarkupKind ||= {}), (function(MarkupContent) {
		function is(value) {
			let candidate = value;
			return Is.objectLiteral(value) && MarkupKind.is(candidate.kind) && Is.string(candidate.value);
		}
		MarkupContent.is = is;
	})(MarkupContent ||= {}), (function(CompletionItemKind) {
		CompletionItemKind.Text = 1, CompletionItemKind.Method = 2, CompletionItemKind.Function = 3, CompletionItemKind.Constructor = 4, CompletionItemKind.Field = 5, CompletionItemKind.Variable = 6, CompletionItemKind.Class = 7, CompletionItemKind.Interface = 8, CompletionItemKind.Module = 9, CompletionItemKind.Property = 10, CompletionItemKind.Unit = 11, CompletionItemKind.Value = 12, CompletionItemKind.Enum = 13, CompletionItemKind.Keyword = 14, CompletionItemKind.Snippet = 15, CompletionItemKind.Color = 16, CompletionItemKind.File = 17, CompletionItemKind.Reference = 18, CompletionItemKind.Folder = 19, CompletionItemKind.EnumMember = 20, CompletionItemKind.Constant = 21, CompletionItemKind.Struct = 22, CompletionItemKind.Event = 23, CompletionItemKind.Operator = 24, CompletionItemKind.TypeParameter = 25;
	})(CompletionItemKind$1 ||= {}), (function(InsertTextFormat) {
		InsertTextFormat.PlainText = 1, InsertTextFormat.Snippet = 2;
	})(InsertTextFormat ||= {}), (function(CompletionItemTag) {
		CompletionItemTag.Deprecated = 1;
	})(CompletionItemTag ||= {}), (function(InsertReplaceEdit) {
		function create(newText, insert, replace) {
			return {
				newText,
				insert,
				replace
			};
		}
		InsertReplaceEdit.create = create;
		function is(value) {
			let candidate = value;
			return candidate && Is.string(candidate.newText) && Range.is(candidate.insert) && Range.is(candidate.replace);
		}
		InsertReplaceEdit.is = is;
	})(InsertReplaceEdit ||= {}), (function(InsertTextMode) {
		InsertTextMode.asIs = 1, InsertTextMode.adjustIndentation = 2;
	})(InsertTextMode ||= {}), (function(ApplyKind) {
		ApplyKind.Replace = 1, ApplyKind.Merge = 2;
	})(ApplyKind ||= {}), (function(CompletionItemLabelDetails) {
		function is(value) {
			let candidate = value;
			return candidate && (Is.string(candidate.detail) || candidate.detail === void 0) && (Is.string(candidate.description) || candidate.description === void 0);
		}
		CompletionItemLabelDetails.is = is;
	})(CompletionItemLabelDetails ||= {}), (function(CompletionItem) {
		function create(label) {
			return { label };
		}
		CompletionItem.create = create;
	})(CompletionItem ||= {}), (function(CompletionList) {
		function create(items, isIncomplete) {
			return {
				items: items || [],
				isIncomplete: !!isIncomplete
			};
		}
		CompletionList.create = create;
	})(CompletionList ||= {}), (function(MarkedString) {
		function fromPlainText(plainText) {
			return plainText.replace(/[\\`*_{}[\]()#+\-.!]/g, "\\$&");
		}
		MarkedString.fromPlainText = fromPlainText;
		function is(value) {
			let candidate = value;
			return Is.string(candidate) || Is.objectLiteral(candidate) && Is.string(candidate.language) && Is.string(candidate.value);
		}
		MarkedString.is = is;
	})(MarkedString ||= {}), (function(Hover) {
		function is(value) {
			let candidate = value;
			return !!candidate && Is.objectLiteral(candidate) && (MarkupContent.is(candidate.contents) || MarkedString.is(candidate.contents) || Is.typedArray(candidate.contents, MarkedString.is)) && (value.range === void 0 || Range.is(value.range));
		}
		Hover.is = is;
	})(Hover ||= {}), (function(ParameterInformation) {
		function create(label, documentation) {
			return documentation ? {
				label,
				documentation
			} : { label };
		}
		ParameterInformation.create = create;
	})(ParameterInformation ||= {}), (function(SignatureInformation) {
		function create(label, documentation, ...parameters) {
			let result = { label };
			return Is.defined(documentation) && (result.documentation = documentation), result.parameters = Is.defined(parameters) ? parameters : [], result;
		}
		SignatureInformation.create = create;
	})(SignatureInformation ||= {}), (function(DocumentHighlightKind) {
		DocumentHighlightKind.Text = 1, DocumentHighlightKind.Read = 2, DocumentHighlightKind.Write = 3;
	})(DocumentHighlightKind ||= {}), (function(DocumentHighlight) {
		function create(range, kind) {
			let result = { range };
			return Is.number(kind) && (result.kind = kind), result;
		}
		DocumentHighlight.create = create;
	})(DocumentHighlight ||= {}), (function(SymbolKind) {
		SymbolKind.File = 1, SymbolKind.Module = 2, SymbolKind.Namespace = 3, SymbolKind.Package = 4, SymbolKind.Class = 5, SymbolKind.Method = 6, SymbolKind.Property = 7, SymbolKind.Field = 8, SymbolKind.Constructor = 9, SymbolKind.Enum = 10, SymbolKind.Interface = 11, SymbolKind.Function = 12, SymbolKind.Variable = 13, SymbolKind.Constant = 14, SymbolKind.String = 15, SymbolKind.Number = 16, SymbolKind.Boolean = 17, SymbolKind.Array = 18, SymbolKind.Object = 19, SymbolKind.Key = 20, SymbolKind.Null = 21, SymbolKind.EnumMember = 22, SymbolKind.Struct = 23, SymbolKind.Event = 24, SymbolKind.Operator = 25, SymbolKind.TypeParameter = 26;
	})(SymbolKind$1 ||= {}), (function(SymbolTag) {
		SymbolTag.Deprecated = 1;
	})(SymbolTag ||= {}), (function(SymbolInformation) {
		function create(name, kind, range, uri, containerName) {
			let result = {
				name,
				kind,
				location: {
					uri,
					range
				}
			};
			return containerName && (result.containerName = containerName), result;
		}
		SymbolInformation.create = create;
	})(SymbolInformation ||= {}), (function(WorkspaceSymbol) {
		function create(name, kind, uri, range) {
			return range === void 0 ? {
				name,
				kind,
				location: { uri }
			} : {
				name,
				kind,
				location: {
					uri,
					range
				}
			};
		}
		WorkspaceSymbol.create = create;
	})(WorkspaceSymbol ||= {}), (function(DocumentSymbol) {
		function create(name, detail, kind, range, selectionRange, children) {
			let result = {
				name,
				detail,
				kind,
				range,
				selectionRange
			};
			return children !== void 0 && (result.children = children), result;
		}
		DocumentSymbol.create = create;
		function is(value) {
			let candidate = value;
			return candidate && Is.string(candidate.name) && Is.number(candidate.kind) && Range.is(candidate.range) && Range.is(candidate.selectionRange) && (candidate.detail === void 0 || Is.string(candidate.detail)) && (candidate.deprecated === void 0 || Is.boolean(candidate.deprecated)) && (candidate.children === void 0 || Array.isArray(candidate.children)) && (candidate.tags === void 0 || Array.isArray(candidate.tags));
		}
		DocumentSymbol.is = is;
	})(DocumentSymbol ||= {}), (function(CodeActionKind) {
		CodeActionKind.Empty = "", CodeActionKind.QuickFix = "quickfix", CodeActionKind.Refactor = "refactor", CodeActionKind.RefactorExtract = "refactor.extract", CodeActionKind.RefactorInline = "refactor.inline", CodeActionKind.RefactorMove = "refactor.move", CodeActionKind.RefactorRewrite = "refactor.rewrite", CodeActionKind.Source = "source", CodeActionKind.SourceOrganizeImports = "source.organizeImports", CodeActionKind.SourceFixAll = "source.fixAll", CodeActionKind.Notebook = "notebook";
	})(CodeActionKind$2 ||= {}), (function(CodeActionTriggerKind) {
		CodeActionTriggerKind.Invoked = 1, CodeActionTriggerKind.Automatic = 2;
	})(CodeActionTriggerKind ||= {}), (function(CodeActionContext) {
		function create(diagnostics, only, triggerKind) {
			let result = { diagnostics };
			return only != null && (result.only = only), triggerKind != null && (result.triggerKind = triggerKind), result;
		}
		CodeActionContext.create = create;
		function is(value) {
			let candidate = value;
			return Is.defined(candidate) && Is.typedArray(candidate.diagnostics, Diagnostic.is) && (candidate.only === void 0 || Is.typedArray(candidate.only, Is.string)) && (candidate.triggerKind === void 0 || candidate.triggerKind === CodeActionTriggerKind.Invoked || candidate.triggerKind === CodeActionTriggerKind.Automatic);
		}
		CodeActionContext.is = is;
	})(CodeActionContext ||= {}), (function(CodeActionTag) {
		CodeActionTag.LLMGenerated = 1;
		function is(value) {
			return Is.defined(value) && value === CodeActionTag.LLMGenerated;
		}
		CodeActionTag.is = is;
	})(CodeActionTag ||= {}), (function(CodeAction) {
		function create(title, kindOrCommandOrEdit, kind) {
			let result = { title }, checkKind = !0;
			return typeof kindOrCommandOrEdit == "string" ? (checkKind = !1, result.kind = kindOrCommandOrEdit) : Command.is(kindOrCommandOrEdit) ? result.command = kindOrCommandOrEdit : result.edit = kindOrCommandOrEdit, checkKind && kind !== void 0 && (result.kind = kind), result;
		}
		CodeAction.create = create;
		function is(value) {
			let candidate = value;
			return candidate && Is.string(candidate.title) && (candidate.diagnostics === void 0 || Is.typedArray(candidate.diagnostics, Diagnostic.is)) && (candidate.kind === void 0 || Is.string(candidate.kind)) && (candidate.edit !== void 0 || candidate.command !== void 0) && (candidate.command === void 0 || Command.is(candidate.command)) && (candidate.isPreferred === void 0 || Is.boolean(candidate.isPreferred)) && (candidate.edit === void 0 || WorkspaceEdit.is(candidate.edit)) && (candidate.tags === void 0 || Is.typedArray(candidate.tags, CodeActionTag.is));
		}
		CodeAction.is = is;
	})(CodeAction ||= {}), (function(CodeLens) {
		function create(range, data) {
			let result = { range };
			return Is.defined(data) && (result.data = data), result;
		}
		CodeLens.create = create;
		function is(value) {
			let candidate = value;
			return Is.defined(candidate) && Range.is(candidate.range) && (Is.undefined(candidate.command) || Command.is(candidate.command));
		}
		CodeLens.is = is;
	})(CodeLens ||= {}), (function(FormattingOptions) {
		function create(tabSize, insertSpaces) {
			return {
				tabSize,
				insertSpaces
			};
		}
		FormattingOptions.create = create;
		function is(value) {
			let candidate = value;
			return Is.defined(candidate) && Is.uinteger(candidate.tabSize) && Is.boolean(candidate.insertSpaces);
		}
		FormattingOptions.is = is;
	})(FormattingOptions ||= {}), (function(DocumentLink) {
		function create(range, target, data) {
			return {
				range,
				target,
				data
			};
		}
		DocumentLink.create = create;
		function is(value) {
			let candidate = value;
			return Is.defined(candidate) && Range.is(candidate.range) && (Is.undefined(candidate.target) || Is.string(candidate.target));
		}
		DocumentLink.is = is;
	})(DocumentLink ||= {}), (function(SelectionRange) {
		function create(range, parent) {
			return {
				range,
				parent
			};
		}
		SelectionRange.create = create;
		function is(value) {
			let candidate = value;
			return Is.objectLiteral(candidate) && Range.is(candidate.range) && (candidate.parent === void 0 || SelectionRange.is(candidate.parent));
		}
		SelectionRange.is = is;
	})(SelectionRange ||= {}), (function(SemanticTokenTypes) {
		SemanticTokenTypes.namespace = "namespace", SemanticTokenTypes.type = "type", SemanticTokenTypes.class = "class", SemanticTokenTypes.enum = "enum", SemanticTokenTypes.interface = "interface", SemanticTokenTypes.struct = "struct", SemanticTokenTypes.typeParameter = "typeParameter", SemanticTokenTypes.parameter = "parameter", SemanticTokenTypes.variable = "variable", SemanticTokenTypes.property = "property", SemanticTokenTypes.enumMember = "enumMember", SemanticTokenTypes.event = "event", SemanticTokenTypes.function = "function", SemanticTokenTypes.method = "method", SemanticTokenTypes.macro = "macro", SemanticTokenTypes.keyword = "keyword", SemanticTokenTypes.modifier = "modifier", SemanticTokenTypes.comment = "comment", SemanticTokenTypes.string = "string", SemanticTokenTypes.number = "number", SemanticTokenTypes.regexp = "regexp", SemanticTokenTypes.operator = "operator", SemanticTokenTypes.decorator = "decorator", SemanticTokenTypes.label = "label";
	})(SemanticTokenTypes ||= {}), (function(SemanticTokenModifiers) {
		SemanticTokenModifiers.declaration = "declaration", SemanticTokenModifiers.definition = "definition", SemanticTokenModifiers.readonly = "readonly", SemanticTokenModifiers.static = "static", SemanticTokenModifiers.deprecated = "deprecated", SemanticTokenModifiers.abstract = "abstract", SemanticTokenModifiers.async = "async", SemanticTokenModifiers.modification = "modification", SemanticTokenModifiers.documentation = "documentation", SemanticTokenModifiers.defaultLibrary = "defaultLibrary";
	})(SemanticTokenModifiers ||= {}), (function(SemanticTokens) {
		function is(value) {
			let candidate = value;
			return Is.objectLiteral(candidate) && (candidate.resultId === void 0 || typeof candidate.resultId == "string") && Array.isArray(candidate.data) && (candidate.data.length === 0 || typeof candidate.data[0] == "number");
		}
		SemanticTokens.is = is;
	})(SemanticTokens ||= {}), (function(InlineValueText) {
		function create(range, text) {
			return {
				range,
				text
			};
		}
		InlineValueText.create = create;
		function is(value) {
			let candidate = value;
			return candidate != null && Range.is(candidate.range) && Is.string(candidate.text);
		}
		InlineValueText.is = is;
	})(InlineValueText ||= {}), (function(InlineValueVariableLookup) {
		function create(range, variableName, caseSensitiveLookup) {
			return {
				range,
				variableName,
				caseSensitiveLookup
			};
		}
		InlineValueVariableLookup.create = create;
		function is(value) {
			let candidate = value;
			return candidate != null && Range.is(candidate.range) && Is.boolean(candidate.caseSensitiveLookup) && (Is.string(candidate.variableName) || candidate.variableName === void 0);
		}
		InlineValueVariableLookup.is = is;
	})(InlineValueVariableLookup ||= {}), (function(InlineValueEvaluatableExpression) {
		function create(range, expression) {
			return {
				range,
				expression
			};
		}
		InlineValueEvaluatableExpression.create = create;
		function is(value) {
			let candidate = value;
			return candidate != null && Range.is(candidate.range) && (Is.string(candidate.expression) || candidate.expression === void 0);
		}
		InlineValueEvaluatableExpression.is = is;
	})(InlineValueEvaluatableExpression ||= {}), (function(InlineValueContext) {
		function create(frameId, stoppedLocation) {
			return {
				frameId,
				stoppedLocation
			};
		}
		InlineValueContext.create = create;
		function is(value) {
			let candidate = value;
			return Is.defined(candidate) && Range.is(value.stoppedLocation);
		}
		InlineValueContext.is = is;
	})(InlineValueContext ||= {}), (function(InlayHintKind) {
		InlayHintKind.Type = 1, InlayHintKind.Parameter = 2;
		function is(value) {
			return value === 1 || value === 2;
		}
		InlayHintKind.is = is;
	})(InlayHintKind ||= {}), (function(InlayHintLabelPart) {
		function create(value) {
			return { value };
		}
		InlayHintLabelPart.create = create;
		function is(value) {
			let candidate = value;
			return Is.objectLiteral(candidate) && (candidate.tooltip === void 0 || Is.string(candidate.tooltip) || MarkupContent.is(candidate.tooltip)) && (candidate.location === void 0 || Location.is(candidate.location)) && (candidate.command === void 0 || Command.is(candidate.command));
		}
		InlayHintLabelPart.is = is;
	})(InlayHintLabelPart ||= {}), (function(InlayHint) {
		function create(position, label, kind) {
			let result = {
				position,
				label
			};
			return kind !== void 0 && (result.kind = kind), result;
		}
		InlayHint.create = create;
		function is(value) {
			let candidate = value;
			return Is.objectLiteral(candidate) && Position.is(candidate.position) && (Is.string(candidate.label) || Is.typedArray(candidate.label, InlayHintLabelPart.is)) && (candidate.kind === void 0 || InlayHintKind.is(candidate.kind)) && candidate.textEdits === void 0 || Is.typedArray(candidate.textEdits, TextEdit.is) && (candidate.tooltip === void 0 || Is.string(candidate.tooltip) || MarkupContent.is(candidate.tooltip)) && (candidate.paddingLeft === void 0 || Is.boolean(candidate.paddingLeft)) && (candidate.paddingRight === void 0 || Is.boolean(candidate.paddingRight));
		}
		InlayHint.is = is;
	})(InlayHint ||= {}), (function(StringValue) {
		function createSnippet(value) {
			return {
				kind: "snippet",
				value
			};
		}
		StringValue.createSnippet = createSnippet;
		function isSnippet(value) {
			let candidate = value;
			return Is.objectLiteral(candidate) && candidate.kind === "snippet" && Is.string(candidate.value);
		}
		StringValue.isSnippet = isSnippet;
	})(StringValue ||= {}), (function(InlineCompletionItem) {
		function create(insertText, filterText, range, command) {
			return {
				insertText,
				filterText,
				range,
				command
			};
		}
		InlineCompletionItem.create = create;
	})(InlineCompletionItem ||= {}), (function(InlineCompletionList) {
		function create(items) {
			return { items };
		}
		InlineCompletionList.create = create;
	})(InlineCompletionList ||= {}), (function(InlineCompletionTriggerKind) {
		InlineCompletionTriggerKind.Invoked = 1, InlineCompletionTriggerKind.Automatic = 2;
	})(InlineCompletionTriggerKind ||= {}), (function(SelectedCompletionInfo) {
		function create(range, text) {
			return {
				range,
				text
			};
		}
		SelectedCompletionInfo.create = create;
	})(SelectedCompletionInfo ||= {}), (function(InlineCompletionContext) {
		function create(triggerKind, selectedCompletionInfo) {
			return {
				triggerKind,
				selectedCompletionInfo
			};
		}
		InlineCompletionContext.create = create;
	})(InlineCompletionContext ||= {}), (function(WorkspaceFolder) {
		function is(value) {
			let candidate = value;
			return Is.objectLiteral(candidate) && URI.is(candidate.uri) && Is.string(candidate.name);
		}
		WorkspaceFolder.is = is;
	})(WorkspaceFolder ||= {}), EOL = [
		"\n",
		"\r\n",
		"\r"
	], (function(TextDocument) {
		function create(uri, languageId, version, content) {
			return new FullTextDocument$1(uri, languageId, version, content);
		}
		TextDocument.create = create;
		function is(value) {
			let candidate = value;
			return !!(Is.defined(candidate) && Is.string(candidate.uri) && (Is.undefined(candidate.languageId) || Is.string(candidate.languageId)) && Is.uinteger(candidate.lineCount) && Is.func(candidate.getText) && Is.func(candidate.positionAt) && Is.func(candidate.offsetAt));
		}
		TextDocument.is = is;
		function applyEdits(document, edits) {
			let text = document.getText(), sortedEdits = mergeSort(edits, (a, b) => {
				let diff = a.range.start.line - b.range.start.line;
				return diff === 0 ? a.range.start.character - b.range.start.character : diff;
			}), lastModifiedOffset = text.length;
			for (let i = sortedEdits.length - 1; i >= 0; i--) {
				let e = sortedEdits[i], startOffset = document.offsetAt(e.range.start), endOffset = document.offsetAt(e.range.end);
				if (endOffset <= lastModifiedOffset) text = text.substring(0, startOffset) + e.newText + text.substring(endOffset, text.length);
				else throw Error("Overlapping edit");
				lastModifiedOffset = startOffset;
			}
			return text;
		}
		TextDocument.applyEdits = applyEdits;
		function mergeSort(data, compare) {
			if (data.length <= 1) return data;
			let p = data.length / 2 | 0, left = data.slice(0, p), right = data.slice(p);
			mergeSort(left, compare), mergeSort(right, compare);
			let leftIdx = 0, rightIdx = 0, i = 0;
			for (; leftIdx < left.length && rightIdx < right.length;) compare(left[leftIdx], right[rightIdx]) <= 0 ? data[i++] = left[leftIdx++] : data[i++] = right[rightIdx++];
			for (; leftIdx < left.length;) data[i++] = left[leftIdx++];
			for (; rightIdx < right.length;) data[i++] = right[rightIdx++];
			return data;
		}
	})(TextDocument$1 ||= {}), FullTextDocument$1 = class {
		constructor(uri, languageId, version, content) {
			this._uri = uri, this._languageId = languageId, this._version = version, this._content = content, this._lineOffsets = void 0;
		}
		get uri() {
			return this._uri;
		}
		get languageId() {
			return this._languageId;
		}
		get version() {
			return this._version;
		}
		getText(range) {
			if (range) {
				let start = this.offsetAt(range.start), end = this.offsetAt(range.end);
				return this._content.substring(start, end);
			}
			return this._content;
		}
		update(event, version) {
			this._content = event.text, this._version = version, this._lineOffsets = void 0;
		}
		getLineOffsets() {
			if (this._lineOffsets === void 0) {
				let lineOffsets = [], text = this._content, isLineStart = !0;
				for (let i = 0; i < text.length; i++) {
					isLineStart &&= (lineOffsets.push(i), !1);
					let ch = text.charAt(i);
					isLineStart = ch === "\r" || ch === "\n", ch === "\r" && i + 1 < text.length && text.charAt(i + 1) === "\n" && i++;
				}
				isLineStart && text.length > 0 && lineOffsets.push(text.length), this._lineOffsets = lineOffsets;
			}
			return this._lineOffsets;
		}
		positionAt(offset) {
			offset = Math.max(Math.min(offset, this._content.length), 0);
			let lineOffsets = this.getLineOffsets(), low = 0, high = lineOffsets.length;
			if (high === 0) return Position.create(0, offset);
			for (; low < high;) {
				let mid = Math.floor((low + high) / 2);
				lineOffsets[mid] > offset ? high = mid : low = mid + 1;
			}
			let line = low - 1;
			return Position.create(line, offset - lineOffsets[line]);
		}
		offsetAt(position) {
			let lineOffsets = this.getLineOffsets();
			if (position.line >= lineOffsets.length) return this._content.length;
			if (position.line < 0) return 0;
			let lineOffset = lineOffsets[position.line], nextLineOffset = position.line + 1 < lineOffsets.length ? lineOffsets[position.line + 1] : this._content.length;
			return Math.max(Math.min(lineOffset + position.character, nextLineOffset), lineOffset);
		}
		get lineCount() {
			return this.getLineOffsets().length;
		}
	}, (function(Is) {
		let toString = Object.prototype.toString;
		function defined(value) {
			return value !== void 0;
		}
		Is.defined = defined;
		function undefined(value) {
			return value === void 0;
		}
		Is.undefined = undefined;
		function boolean(value) {
			return value === !0 || value === !1;
		}
		Is.boolean = boolean;
		function string(value) {
			return toString.call(value) === "[object String]";
		}
		Is.string = string;
		function number(value) {
			return toString.call(value) === "[object Number]";
		}
		Is.number = number;
		function numberRange(value, min, max) {
			return toString.call(value) === "[object Number]" && min <= value && value <= max;
		}
		Is.numberRange = numberRange;
		function integer(value) {
			return toString.call(value) === "[object Number]" && -2147483648 <= value && value <= 2147483647;
		}
		Is.integer = integer;
		function uinteger(value) {
			return toString.call(value) === "[object Number]" && 0 <= value && value <= 2147483647;
		}
		Is.uinteger = uinteger;
		function func(value) {
			return toString.call(value) === "[object Function]";
		}
		Is.func = func;
		function objectLiteral(value) {
			return typeof value == "object" && !!value;
		}
		Is.objectLiteral = objectLiteral;
		function typedArray(value, check) {
			return Array.isArray(value) && value.every(check);
		}
		Is.typedArray = typedArray;
	})(Is ||= {});
})), require_messages = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.CM = exports.ProtocolNotificationType = exports.ProtocolNotificationType0 = exports.ProtocolRequestType = exports.ProtocolRequestType0 = exports.RegistrationType = exports.MessageDirection = void 0;
	let vscode_jsonrpc_1 = require_api$2();
	var MessageDirection;
	(function(MessageDirection) {
		MessageDirection.clientToServer = "clientToServer", MessageDirection.serverToClient = "serverToClient", MessageDirection.both = "both";
	})(MessageDirection || (exports.MessageDirection = MessageDirection = {})), exports.RegistrationType = class {
		____;
		method;
		constructor(method) {
			this.method = method;
		}
	}, exports.ProtocolRequestType0 = class extends vscode_jsonrpc_1.RequestType0 {
		__;
		___;
		____;
		_pr;
		constructor(method) {
			super(method);
		}
	}, exports.ProtocolRequestType = class extends vscode_jsonrpc_1.RequestType {
		__;
		___;
		____;
		_pr;
		constructor(method) {
			super(method, vscode_jsonrpc_1.ParameterStructures.byName);
		}
	}, exports.ProtocolNotificationType0 = class extends vscode_jsonrpc_1.NotificationType0 {
		___;
		____;
		constructor(method) {
			super(method);
		}
	}, exports.ProtocolNotificationType = class extends vscode_jsonrpc_1.NotificationType {
		___;
		____;
		constructor(method) {
			super(method, vscode_jsonrpc_1.ParameterStructures.byName);
		}
	};
	var CM;
	(function(CM) {
		function create(client, server) {
			return {
				client,
				server
			};
		}
		CM.create = create;
	})(CM || (exports.CM = CM = {}));
})), require_is = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.boolean = boolean, exports.string = string, exports.number = number, exports.error = error, exports.func = func, exports.array = array, exports.stringArray = stringArray, exports.typedArray = typedArray, exports.objectLiteral = objectLiteral;
	function boolean(value) {
		return value === !0 || value === !1;
	}
	function string(value) {
		return typeof value == "string" || value instanceof String;
	}
	function number(value) {
		return typeof value == "number" || value instanceof Number;
	}
	function error(value) {
		return value instanceof Error;
	}
	function func(value) {
		return typeof value == "function";
	}
	function array(value) {
		return Array.isArray(value);
	}
	function stringArray(value) {
		return array(value) && value.every((elem) => string(elem));
	}
	function typedArray(value, check) {
		return Array.isArray(value) && value.every(check);
	}
	function objectLiteral(value) {
		return typeof value == "object" && !!value;
	}
})), require_protocol_implementation = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ImplementationRequest = void 0;
	let messages_1 = require_messages();
	var ImplementationRequest;
	(function(ImplementationRequest) {
		ImplementationRequest.method = "textDocument/implementation", ImplementationRequest.messageDirection = messages_1.MessageDirection.clientToServer, ImplementationRequest.type = new messages_1.ProtocolRequestType(ImplementationRequest.method), ImplementationRequest.capabilities = messages_1.CM.create("textDocument.implementation", "implementationProvider");
	})(ImplementationRequest || (exports.ImplementationRequest = ImplementationRequest = {}));
})), require_protocol_typeDefinition = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.TypeDefinitionRequest = void 0;
	let messages_1 = require_messages();
	var TypeDefinitionRequest;
	(function(TypeDefinitionRequest) {
		TypeDefinitionRequest.method = "textDocument/typeDefinition", TypeDefinitionRequest.messageDirection = messages_1.MessageDirection.clientToServer, TypeDefinitionRequest.type = new messages_1.ProtocolRequestType(TypeDefinitionRequest.method), TypeDefinitionRequest.capabilities = messages_1.CM.create("textDocument.typeDefinition", "typeDefinitionProvider");
	})(TypeDefinitionRequest || (exports.TypeDefinitionRequest = TypeDefinitionRequest = {}));
})), require_protocol_workspaceFolder = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DidChangeWorkspaceFoldersNotification = exports.WorkspaceFoldersRequest = void 0;
	let messages_1 = require_messages();
	var WorkspaceFoldersRequest;
	(function(WorkspaceFoldersRequest) {
		WorkspaceFoldersRequest.method = "workspace/workspaceFolders", WorkspaceFoldersRequest.messageDirection = messages_1.MessageDirection.serverToClient, WorkspaceFoldersRequest.type = new messages_1.ProtocolRequestType0(WorkspaceFoldersRequest.method), WorkspaceFoldersRequest.capabilities = messages_1.CM.create("workspace.workspaceFolders", "workspace.workspaceFolders");
	})(WorkspaceFoldersRequest || (exports.WorkspaceFoldersRequest = WorkspaceFoldersRequest = {}));
	var DidChangeWorkspaceFoldersNotification;
	(function(DidChangeWorkspaceFoldersNotification) {
		DidChangeWorkspaceFoldersNotification.method = "workspace/didChangeWorkspaceFolders", DidChangeWorkspaceFoldersNotification.messageDirection = messages_1.MessageDirection.clientToServer, DidChangeWorkspaceFoldersNotification.type = new messages_1.ProtocolNotificationType(DidChangeWorkspaceFoldersNotification.method), DidChangeWorkspaceFoldersNotification.capabilities = messages_1.CM.create(void 0, "workspace.workspaceFolders.changeNotifications");
	})(DidChangeWorkspaceFoldersNotification || (exports.DidChangeWorkspaceFoldersNotification = DidChangeWorkspaceFoldersNotification = {}));
})), require_protocol_configuration = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ConfigurationRequest = void 0;
	let messages_1 = require_messages();
	var ConfigurationRequest;
	(function(ConfigurationRequest) {
		ConfigurationRequest.method = "workspace/configuration", ConfigurationRequest.messageDirection = messages_1.MessageDirection.serverToClient, ConfigurationRequest.type = new messages_1.ProtocolRequestType(ConfigurationRequest.method), ConfigurationRequest.capabilities = messages_1.CM.create("workspace.configuration", void 0);
	})(ConfigurationRequest || (exports.ConfigurationRequest = ConfigurationRequest = {}));
})), require_protocol_colorProvider = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ColorPresentationRequest = exports.DocumentColorRequest = void 0;
	let messages_1 = require_messages();
	var DocumentColorRequest;
	(function(DocumentColorRequest) {
		DocumentColorRequest.method = "textDocument/documentColor", DocumentColorRequest.messageDirection = messages_1.MessageDirection.clientToServer, DocumentColorRequest.type = new messages_1.ProtocolRequestType(DocumentColorRequest.method), DocumentColorRequest.capabilities = messages_1.CM.create("textDocument.colorProvider", "colorProvider");
	})(DocumentColorRequest || (exports.DocumentColorRequest = DocumentColorRequest = {}));
	var ColorPresentationRequest;
	(function(ColorPresentationRequest) {
		ColorPresentationRequest.method = "textDocument/colorPresentation", ColorPresentationRequest.messageDirection = messages_1.MessageDirection.clientToServer, ColorPresentationRequest.type = new messages_1.ProtocolRequestType(ColorPresentationRequest.method), ColorPresentationRequest.capabilities = messages_1.CM.create("textDocument.colorProvider", "colorProvider");
	})(ColorPresentationRequest || (exports.ColorPresentationRequest = ColorPresentationRequest = {}));
})), require_protocol_foldingRange = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.FoldingRangeRefreshRequest = exports.FoldingRangeRequest = void 0;
	let messages_1 = require_messages();
	var FoldingRangeRequest;
	(function(FoldingRangeRequest) {
		FoldingRangeRequest.method = "textDocument/foldingRange", FoldingRangeRequest.messageDirection = messages_1.MessageDirection.clientToServer, FoldingRangeRequest.type = new messages_1.ProtocolRequestType(FoldingRangeRequest.method), FoldingRangeRequest.capabilities = messages_1.CM.create("textDocument.foldingRange", "foldingRangeProvider");
	})(FoldingRangeRequest || (exports.FoldingRangeRequest = FoldingRangeRequest = {}));
	var FoldingRangeRefreshRequest;
	(function(FoldingRangeRefreshRequest) {
		FoldingRangeRefreshRequest.method = "workspace/foldingRange/refresh", FoldingRangeRefreshRequest.messageDirection = messages_1.MessageDirection.serverToClient, FoldingRangeRefreshRequest.type = new messages_1.ProtocolRequestType0(FoldingRangeRefreshRequest.method), FoldingRangeRefreshRequest.capabilities = messages_1.CM.create("workspace.foldingRange.refreshSupport", void 0);
	})(FoldingRangeRefreshRequest || (exports.FoldingRangeRefreshRequest = FoldingRangeRefreshRequest = {}));
})), require_protocol_declaration = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DeclarationRequest = void 0;
	let messages_1 = require_messages();
	var DeclarationRequest;
	(function(DeclarationRequest) {
		DeclarationRequest.method = "textDocument/declaration", DeclarationRequest.messageDirection = messages_1.MessageDirection.clientToServer, DeclarationRequest.type = new messages_1.ProtocolRequestType(DeclarationRequest.method), DeclarationRequest.capabilities = messages_1.CM.create("textDocument.declaration", "declarationProvider");
	})(DeclarationRequest || (exports.DeclarationRequest = DeclarationRequest = {}));
})), require_protocol_selectionRange = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.SelectionRangeRequest = void 0;
	let messages_1 = require_messages();
	var SelectionRangeRequest;
	(function(SelectionRangeRequest) {
		SelectionRangeRequest.method = "textDocument/selectionRange", SelectionRangeRequest.messageDirection = messages_1.MessageDirection.clientToServer, SelectionRangeRequest.type = new messages_1.ProtocolRequestType(SelectionRangeRequest.method), SelectionRangeRequest.capabilities = messages_1.CM.create("textDocument.selectionRange", "selectionRangeProvider");
	})(SelectionRangeRequest || (exports.SelectionRangeRequest = SelectionRangeRequest = {}));
})), require_protocol_progress = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.WorkDoneProgressCancelNotification = exports.WorkDoneProgressCreateRequest = exports.WorkDoneProgress = void 0;
	let vscode_jsonrpc_1 = require_api$2(), messages_1 = require_messages();
	var WorkDoneProgress;
	(function(WorkDoneProgress) {
		WorkDoneProgress.type = new vscode_jsonrpc_1.ProgressType();
		function is(value) {
			return value === WorkDoneProgress.type;
		}
		WorkDoneProgress.is = is;
	})(WorkDoneProgress || (exports.WorkDoneProgress = WorkDoneProgress = {}));
	var WorkDoneProgressCreateRequest;
	(function(WorkDoneProgressCreateRequest) {
		WorkDoneProgressCreateRequest.method = "window/workDoneProgress/create", WorkDoneProgressCreateRequest.messageDirection = messages_1.MessageDirection.serverToClient, WorkDoneProgressCreateRequest.type = new messages_1.ProtocolRequestType(WorkDoneProgressCreateRequest.method), WorkDoneProgressCreateRequest.capabilities = messages_1.CM.create("window.workDoneProgress", void 0);
	})(WorkDoneProgressCreateRequest || (exports.WorkDoneProgressCreateRequest = WorkDoneProgressCreateRequest = {}));
	var WorkDoneProgressCancelNotification;
	(function(WorkDoneProgressCancelNotification) {
		WorkDoneProgressCancelNotification.method = "window/workDoneProgress/cancel", WorkDoneProgressCancelNotification.messageDirection = messages_1.MessageDirection.clientToServer, WorkDoneProgressCancelNotification.type = new messages_1.ProtocolNotificationType(WorkDoneProgressCancelNotification.method);
	})(WorkDoneProgressCancelNotification || (exports.WorkDoneProgressCancelNotification = WorkDoneProgressCancelNotification = {}));
})), require_protocol_callHierarchy = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.CallHierarchyOutgoingCallsRequest = exports.CallHierarchyIncomingCallsRequest = exports.CallHierarchyPrepareRequest = void 0;
	let messages_1 = require_messages();
	var CallHierarchyPrepareRequest;
	(function(CallHierarchyPrepareRequest) {
		CallHierarchyPrepareRequest.method = "textDocument/prepareCallHierarchy", CallHierarchyPrepareRequest.messageDirection = messages_1.MessageDirection.clientToServer, CallHierarchyPrepareRequest.type = new messages_1.ProtocolRequestType(CallHierarchyPrepareRequest.method), CallHierarchyPrepareRequest.capabilities = messages_1.CM.create("textDocument.callHierarchy", "callHierarchyProvider");
	})(CallHierarchyPrepareRequest || (exports.CallHierarchyPrepareRequest = CallHierarchyPrepareRequest = {}));
	var CallHierarchyIncomingCallsRequest;
	(function(CallHierarchyIncomingCallsRequest) {
		CallHierarchyIncomingCallsRequest.method = "callHierarchy/incomingCalls", CallHierarchyIncomingCallsRequest.messageDirection = messages_1.MessageDirection.clientToServer, CallHierarchyIncomingCallsRequest.type = new messages_1.ProtocolRequestType(CallHierarchyIncomingCallsRequest.method), CallHierarchyIncomingCallsRequest.capabilities = messages_1.CM.create("textDocument.callHierarchy", "callHierarchyProvider");
	})(CallHierarchyIncomingCallsRequest || (exports.CallHierarchyIncomingCallsRequest = CallHierarchyIncomingCallsRequest = {}));
	var CallHierarchyOutgoingCallsRequest;
	(function(CallHierarchyOutgoingCallsRequest) {
		CallHierarchyOutgoingCallsRequest.method = "callHierarchy/outgoingCalls", CallHierarchyOutgoingCallsRequest.messageDirection = messages_1.MessageDirection.clientToServer, CallHierarchyOutgoingCallsRequest.type = new messages_1.ProtocolRequestType(CallHierarchyOutgoingCallsRequest.method), CallHierarchyOutgoingCallsRequest.capabilities = messages_1.CM.create("textDocument.callHierarchy", "callHierarchyProvider");
	})(CallHierarchyOutgoingCallsRequest || (exports.CallHierarchyOutgoingCallsRequest = CallHierarchyOutgoingCallsRequest = {}));
})), require_protocol_semanticTokens = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.SemanticTokensRefreshRequest = exports.SemanticTokensRangeRequest = exports.SemanticTokensDeltaRequest = exports.SemanticTokensRequest = exports.SemanticTokensRegistrationType = exports.TokenFormat = void 0;
	let messages_1 = require_messages();
	var TokenFormat;
	(function(TokenFormat) {
		TokenFormat.Relative = "relative";
	})(TokenFormat || (exports.TokenFormat = TokenFormat = {}));
	var SemanticTokensRegistrationType;
	(function(SemanticTokensRegistrationType) {
		SemanticTokensRegistrationType.method = "textDocument/semanticTokens", SemanticTokensRegistrationType.type = new messages_1.RegistrationType(SemanticTokensRegistrationType.method);
	})(SemanticTokensRegistrationType || (exports.SemanticTokensRegistrationType = SemanticTokensRegistrationType = {}));
	var SemanticTokensRequest;
	(function(SemanticTokensRequest) {
		SemanticTokensRequest.method = "textDocument/semanticTokens/full", SemanticTokensRequest.messageDirection = messages_1.MessageDirection.clientToServer, SemanticTokensRequest.type = new messages_1.ProtocolRequestType(SemanticTokensRequest.method), SemanticTokensRequest.registrationMethod = SemanticTokensRegistrationType.method, SemanticTokensRequest.capabilities = messages_1.CM.create("textDocument.semanticTokens", "semanticTokensProvider");
	})(SemanticTokensRequest || (exports.SemanticTokensRequest = SemanticTokensRequest = {}));
	var SemanticTokensDeltaRequest;
	(function(SemanticTokensDeltaRequest) {
		SemanticTokensDeltaRequest.method = "textDocument/semanticTokens/full/delta", SemanticTokensDeltaRequest.messageDirection = messages_1.MessageDirection.clientToServer, SemanticTokensDeltaRequest.type = new messages_1.ProtocolRequestType(SemanticTokensDeltaRequest.method), SemanticTokensDeltaRequest.registrationMethod = SemanticTokensRegistrationType.method, SemanticTokensDeltaRequest.capabilities = messages_1.CM.create("textDocument.semanticTokens.requests.full.delta", "semanticTokensProvider.full.delta");
	})(SemanticTokensDeltaRequest || (exports.SemanticTokensDeltaRequest = SemanticTokensDeltaRequest = {}));
	var SemanticTokensRangeRequest;
	(function(SemanticTokensRangeRequest) {
		SemanticTokensRangeRequest.method = "textDocument/semanticTokens/range", SemanticTokensRangeRequest.messageDirection = messages_1.MessageDirection.clientToServer, SemanticTokensRangeRequest.type = new messages_1.ProtocolRequestType(SemanticTokensRangeRequest.method), SemanticTokensRangeRequest.registrationMethod = SemanticTokensRegistrationType.method, SemanticTokensRangeRequest.capabilities = messages_1.CM.create("textDocument.semanticTokens.requests.range", "semanticTokensProvider.range");
	})(SemanticTokensRangeRequest || (exports.SemanticTokensRangeRequest = SemanticTokensRangeRequest = {}));
	var SemanticTokensRefreshRequest;
	(function(SemanticTokensRefreshRequest) {
		SemanticTokensRefreshRequest.method = "workspace/semanticTokens/refresh", SemanticTokensRefreshRequest.messageDirection = messages_1.MessageDirection.serverToClient, SemanticTokensRefreshRequest.type = new messages_1.ProtocolRequestType0(SemanticTokensRefreshRequest.method), SemanticTokensRefreshRequest.capabilities = messages_1.CM.create("workspace.semanticTokens.refreshSupport", void 0);
	})(SemanticTokensRefreshRequest || (exports.SemanticTokensRefreshRequest = SemanticTokensRefreshRequest = {}));
})), require_protocol_showDocument = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ShowDocumentRequest = void 0;
	let messages_1 = require_messages();
	var ShowDocumentRequest;
	(function(ShowDocumentRequest) {
		ShowDocumentRequest.method = "window/showDocument", ShowDocumentRequest.messageDirection = messages_1.MessageDirection.serverToClient, ShowDocumentRequest.type = new messages_1.ProtocolRequestType(ShowDocumentRequest.method), ShowDocumentRequest.capabilities = messages_1.CM.create("window.showDocument.support", void 0);
	})(ShowDocumentRequest || (exports.ShowDocumentRequest = ShowDocumentRequest = {}));
})), require_protocol_linkedEditingRange = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.LinkedEditingRangeRequest = void 0;
	let messages_1 = require_messages();
	var LinkedEditingRangeRequest;
	(function(LinkedEditingRangeRequest) {
		LinkedEditingRangeRequest.method = "textDocument/linkedEditingRange", LinkedEditingRangeRequest.messageDirection = messages_1.MessageDirection.clientToServer, LinkedEditingRangeRequest.type = new messages_1.ProtocolRequestType(LinkedEditingRangeRequest.method), LinkedEditingRangeRequest.capabilities = messages_1.CM.create("textDocument.linkedEditingRange", "linkedEditingRangeProvider");
	})(LinkedEditingRangeRequest || (exports.LinkedEditingRangeRequest = LinkedEditingRangeRequest = {}));
})), require_protocol_fileOperations = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.WillDeleteFilesRequest = exports.DidDeleteFilesNotification = exports.DidRenameFilesNotification = exports.WillRenameFilesRequest = exports.DidCreateFilesNotification = exports.WillCreateFilesRequest = exports.FileOperationPatternKind = void 0;
	let messages_1 = require_messages();
	var FileOperationPatternKind;
	(function(FileOperationPatternKind) {
		FileOperationPatternKind.file = "file", FileOperationPatternKind.folder = "folder";
	})(FileOperationPatternKind || (exports.FileOperationPatternKind = FileOperationPatternKind = {}));
	var WillCreateFilesRequest;
	(function(WillCreateFilesRequest) {
		WillCreateFilesRequest.method = "workspace/willCreateFiles", WillCreateFilesRequest.messageDirection = messages_1.MessageDirection.clientToServer, WillCreateFilesRequest.type = new messages_1.ProtocolRequestType(WillCreateFilesRequest.method), WillCreateFilesRequest.capabilities = messages_1.CM.create("workspace.fileOperations.willCreate", "workspace.fileOperations.willCreate");
	})(WillCreateFilesRequest || (exports.WillCreateFilesRequest = WillCreateFilesRequest = {}));
	var DidCreateFilesNotification;
	(function(DidCreateFilesNotification) {
		DidCreateFilesNotification.method = "workspace/didCreateFiles", DidCreateFilesNotification.messageDirection = messages_1.MessageDirection.clientToServer, DidCreateFilesNotification.type = new messages_1.ProtocolNotificationType(DidCreateFilesNotification.method), DidCreateFilesNotification.capabilities = messages_1.CM.create("workspace.fileOperations.didCreate", "workspace.fileOperations.didCreate");
	})(DidCreateFilesNotification || (exports.DidCreateFilesNotification = DidCreateFilesNotification = {}));
	var WillRenameFilesRequest;
	(function(WillRenameFilesRequest) {
		WillRenameFilesRequest.method = "workspace/willRenameFiles", WillRenameFilesRequest.messageDirection = messages_1.MessageDirection.clientToServer, WillRenameFilesRequest.type = new messages_1.ProtocolRequestType(WillRenameFilesRequest.method), WillRenameFilesRequest.capabilities = messages_1.CM.create("workspace.fileOperations.willRename", "workspace.fileOperations.willRename");
	})(WillRenameFilesRequest || (exports.WillRenameFilesRequest = WillRenameFilesRequest = {}));
	var DidRenameFilesNotification;
	(function(DidRenameFilesNotification) {
		DidRenameFilesNotification.method = "workspace/didRenameFiles", DidRenameFilesNotification.messageDirection = messages_1.MessageDirection.clientToServer, DidRenameFilesNotification.type = new messages_1.ProtocolNotificationType(DidRenameFilesNotification.method), DidRenameFilesNotification.capabilities = messages_1.CM.create("workspace.fileOperations.didRename", "workspace.fileOperations.didRename");
	})(DidRenameFilesNotification || (exports.DidRenameFilesNotification = DidRenameFilesNotification = {}));
	var DidDeleteFilesNotification;
	(function(DidDeleteFilesNotification) {
		DidDeleteFilesNotification.method = "workspace/didDeleteFiles", DidDeleteFilesNotification.messageDirection = messages_1.MessageDirection.clientToServer, DidDeleteFilesNotification.type = new messages_1.ProtocolNotificationType(DidDeleteFilesNotification.method), DidDeleteFilesNotification.capabilities = messages_1.CM.create("workspace.fileOperations.didDelete", "workspace.fileOperations.didDelete");
	})(DidDeleteFilesNotification || (exports.DidDeleteFilesNotification = DidDeleteFilesNotification = {}));
	var WillDeleteFilesRequest;
	(function(WillDeleteFilesRequest) {
		WillDeleteFilesRequest.method = "workspace/willDeleteFiles", WillDeleteFilesRequest.messageDirection = messages_1.MessageDirection.clientToServer, WillDeleteFilesRequest.type = new messages_1.ProtocolRequestType(WillDeleteFilesRequest.method), WillDeleteFilesRequest.capabilities = messages_1.CM.create("workspace.fileOperations.willDelete", "workspace.fileOperations.willDelete");
	})(WillDeleteFilesRequest || (exports.WillDeleteFilesRequest = WillDeleteFilesRequest = {}));
})), require_protocol_moniker = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.MonikerRequest = exports.MonikerKind = exports.UniquenessLevel = void 0;
	let messages_1 = require_messages();
	var UniquenessLevel;
	(function(UniquenessLevel) {
		UniquenessLevel.document = "document", UniquenessLevel.project = "project", UniquenessLevel.group = "group", UniquenessLevel.scheme = "scheme", UniquenessLevel.global = "global";
	})(UniquenessLevel || (exports.UniquenessLevel = UniquenessLevel = {}));
	var MonikerKind;
	(function(MonikerKind) {
		MonikerKind.$import = "import", MonikerKind.$export = "export", MonikerKind.local = "local";
	})(MonikerKind || (exports.MonikerKind = MonikerKind = {}));
	var MonikerRequest;
	(function(MonikerRequest) {
		MonikerRequest.method = "textDocument/moniker", MonikerRequest.messageDirection = messages_1.MessageDirection.clientToServer, MonikerRequest.type = new messages_1.ProtocolRequestType(MonikerRequest.method), MonikerRequest.capabilities = messages_1.CM.create("textDocument.moniker", "monikerProvider");
	})(MonikerRequest || (exports.MonikerRequest = MonikerRequest = {}));
})), require_protocol_typeHierarchy = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.TypeHierarchySubtypesRequest = exports.TypeHierarchySupertypesRequest = exports.TypeHierarchyPrepareRequest = void 0;
	let messages_1 = require_messages();
	var TypeHierarchyPrepareRequest;
	(function(TypeHierarchyPrepareRequest) {
		TypeHierarchyPrepareRequest.method = "textDocument/prepareTypeHierarchy", TypeHierarchyPrepareRequest.messageDirection = messages_1.MessageDirection.clientToServer, TypeHierarchyPrepareRequest.type = new messages_1.ProtocolRequestType(TypeHierarchyPrepareRequest.method), TypeHierarchyPrepareRequest.capabilities = messages_1.CM.create("textDocument.typeHierarchy", "typeHierarchyProvider");
	})(TypeHierarchyPrepareRequest || (exports.TypeHierarchyPrepareRequest = TypeHierarchyPrepareRequest = {}));
	var TypeHierarchySupertypesRequest;
	(function(TypeHierarchySupertypesRequest) {
		TypeHierarchySupertypesRequest.method = "typeHierarchy/supertypes", TypeHierarchySupertypesRequest.messageDirection = messages_1.MessageDirection.clientToServer, TypeHierarchySupertypesRequest.type = new messages_1.ProtocolRequestType(TypeHierarchySupertypesRequest.method);
	})(TypeHierarchySupertypesRequest || (exports.TypeHierarchySupertypesRequest = TypeHierarchySupertypesRequest = {}));
	var TypeHierarchySubtypesRequest;
	(function(TypeHierarchySubtypesRequest) {
		TypeHierarchySubtypesRequest.method = "typeHierarchy/subtypes", TypeHierarchySubtypesRequest.messageDirection = messages_1.MessageDirection.clientToServer, TypeHierarchySubtypesRequest.type = new messages_1.ProtocolRequestType(TypeHierarchySubtypesRequest.method);
	})(TypeHierarchySubtypesRequest || (exports.TypeHierarchySubtypesRequest = TypeHierarchySubtypesRequest = {}));
})), require_protocol_inlineValue = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.InlineValueRefreshRequest = exports.InlineValueRequest = void 0;
	let messages_1 = require_messages();
	var InlineValueRequest;
	(function(InlineValueRequest) {
		InlineValueRequest.method = "textDocument/inlineValue", InlineValueRequest.messageDirection = messages_1.MessageDirection.clientToServer, InlineValueRequest.type = new messages_1.ProtocolRequestType(InlineValueRequest.method), InlineValueRequest.capabilities = messages_1.CM.create("textDocument.inlineValue", "inlineValueProvider");
	})(InlineValueRequest || (exports.InlineValueRequest = InlineValueRequest = {}));
	var InlineValueRefreshRequest;
	(function(InlineValueRefreshRequest) {
		InlineValueRefreshRequest.method = "workspace/inlineValue/refresh", InlineValueRefreshRequest.messageDirection = messages_1.MessageDirection.serverToClient, InlineValueRefreshRequest.type = new messages_1.ProtocolRequestType0(InlineValueRefreshRequest.method), InlineValueRefreshRequest.capabilities = messages_1.CM.create("workspace.inlineValue.refreshSupport", void 0);
	})(InlineValueRefreshRequest || (exports.InlineValueRefreshRequest = InlineValueRefreshRequest = {}));
})), require_protocol_inlayHint = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.InlayHintRefreshRequest = exports.InlayHintResolveRequest = exports.InlayHintRequest = void 0;
	let messages_1 = require_messages();
	var InlayHintRequest;
	(function(InlayHintRequest) {
		InlayHintRequest.method = "textDocument/inlayHint", InlayHintRequest.messageDirection = messages_1.MessageDirection.clientToServer, InlayHintRequest.type = new messages_1.ProtocolRequestType(InlayHintRequest.method), InlayHintRequest.capabilities = messages_1.CM.create("textDocument.inlayHint", "inlayHintProvider");
	})(InlayHintRequest || (exports.InlayHintRequest = InlayHintRequest = {}));
	var InlayHintResolveRequest;
	(function(InlayHintResolveRequest) {
		InlayHintResolveRequest.method = "inlayHint/resolve", InlayHintResolveRequest.messageDirection = messages_1.MessageDirection.clientToServer, InlayHintResolveRequest.type = new messages_1.ProtocolRequestType(InlayHintResolveRequest.method), InlayHintResolveRequest.capabilities = messages_1.CM.create("textDocument.inlayHint.resolveSupport", "inlayHintProvider.resolveProvider");
	})(InlayHintResolveRequest || (exports.InlayHintResolveRequest = InlayHintResolveRequest = {}));
	var InlayHintRefreshRequest;
	(function(InlayHintRefreshRequest) {
		InlayHintRefreshRequest.method = "workspace/inlayHint/refresh", InlayHintRefreshRequest.messageDirection = messages_1.MessageDirection.serverToClient, InlayHintRefreshRequest.type = new messages_1.ProtocolRequestType0(InlayHintRefreshRequest.method), InlayHintRefreshRequest.capabilities = messages_1.CM.create("workspace.inlayHint.refreshSupport", void 0);
	})(InlayHintRefreshRequest || (exports.InlayHintRefreshRequest = InlayHintRefreshRequest = {}));
})), require_protocol_diagnostic = __commonJSMin(((exports, module, this$11) => {
	var __createBinding = this$11 && this$11.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
	})), __setModuleDefault = this$11 && this$11.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: !0,
			value: v
		});
	}) : function(o, v) {
		o.default = v;
	}), __importStar = this$11 && this$11.__importStar || (function() {
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
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DiagnosticRefreshRequest = exports.WorkspaceDiagnosticRequest = exports.DocumentDiagnosticRequest = exports.DocumentDiagnosticReportKind = exports.DiagnosticServerCancellationData = void 0;
	let vscode_jsonrpc_1 = require_api$2(), Is = __importStar(require_is()), messages_1 = require_messages();
	var DiagnosticServerCancellationData;
	(function(DiagnosticServerCancellationData) {
		function is(value) {
			let candidate = value;
			return candidate && Is.boolean(candidate.retriggerRequest);
		}
		DiagnosticServerCancellationData.is = is;
	})(DiagnosticServerCancellationData || (exports.DiagnosticServerCancellationData = DiagnosticServerCancellationData = {}));
	var DocumentDiagnosticReportKind;
	(function(DocumentDiagnosticReportKind) {
		DocumentDiagnosticReportKind.Full = "full", DocumentDiagnosticReportKind.Unchanged = "unchanged";
	})(DocumentDiagnosticReportKind || (exports.DocumentDiagnosticReportKind = DocumentDiagnosticReportKind = {}));
	var DocumentDiagnosticRequest;
	(function(DocumentDiagnosticRequest) {
		DocumentDiagnosticRequest.method = "textDocument/diagnostic", DocumentDiagnosticRequest.messageDirection = messages_1.MessageDirection.clientToServer, DocumentDiagnosticRequest.type = new messages_1.ProtocolRequestType(DocumentDiagnosticRequest.method), DocumentDiagnosticRequest.partialResult = new vscode_jsonrpc_1.ProgressType(), DocumentDiagnosticRequest.capabilities = messages_1.CM.create("textDocument.diagnostic", "diagnosticProvider");
	})(DocumentDiagnosticRequest || (exports.DocumentDiagnosticRequest = DocumentDiagnosticRequest = {}));
	var WorkspaceDiagnosticRequest;
	(function(WorkspaceDiagnosticRequest) {
		WorkspaceDiagnosticRequest.method = "workspace/diagnostic", WorkspaceDiagnosticRequest.messageDirection = messages_1.MessageDirection.clientToServer, WorkspaceDiagnosticRequest.type = new messages_1.ProtocolRequestType(WorkspaceDiagnosticRequest.method), WorkspaceDiagnosticRequest.partialResult = new vscode_jsonrpc_1.ProgressType(), WorkspaceDiagnosticRequest.capabilities = messages_1.CM.create("workspace.diagnostics", "diagnosticProvider.workspaceDiagnostics");
	})(WorkspaceDiagnosticRequest || (exports.WorkspaceDiagnosticRequest = WorkspaceDiagnosticRequest = {}));
	var DiagnosticRefreshRequest;
	(function(DiagnosticRefreshRequest) {
		DiagnosticRefreshRequest.method = "workspace/diagnostic/refresh", DiagnosticRefreshRequest.messageDirection = messages_1.MessageDirection.serverToClient, DiagnosticRefreshRequest.type = new messages_1.ProtocolRequestType0(DiagnosticRefreshRequest.method), DiagnosticRefreshRequest.capabilities = messages_1.CM.create("workspace.diagnostics.refreshSupport", void 0);
	})(DiagnosticRefreshRequest || (exports.DiagnosticRefreshRequest = DiagnosticRefreshRequest = {}));
})), require_protocol_notebook = __commonJSMin(((exports, module, this$10) => {
	var __createBinding = this$10 && this$10.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
	})), __setModuleDefault = this$10 && this$10.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: !0,
			value: v
		});
	}) : function(o, v) {
		o.default = v;
	}), __importStar = this$10 && this$10.__importStar || (function() {
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
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DidCloseNotebookDocumentNotification = exports.DidSaveNotebookDocumentNotification = exports.DidChangeNotebookDocumentNotification = exports.NotebookCellArrayChange = exports.DidOpenNotebookDocumentNotification = exports.NotebookDocumentSyncRegistrationType = exports.NotebookDocument = exports.NotebookCell = exports.ExecutionSummary = exports.NotebookCellKind = void 0;
	let vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports)), Is = __importStar(require_is()), messages_1 = require_messages();
	var NotebookCellKind;
	(function(NotebookCellKind) {
		NotebookCellKind.Markup = 1, NotebookCellKind.Code = 2;
		function is(value) {
			return value === 1 || value === 2;
		}
		NotebookCellKind.is = is;
	})(NotebookCellKind || (exports.NotebookCellKind = NotebookCellKind = {}));
	var ExecutionSummary;
	(function(ExecutionSummary) {
		function create(executionOrder, success) {
			let result = { executionOrder };
			return (success === !0 || success === !1) && (result.success = success), result;
		}
		ExecutionSummary.create = create;
		function is(value) {
			let candidate = value;
			return Is.objectLiteral(candidate) && vscode_languageserver_types_1.uinteger.is(candidate.executionOrder) && (candidate.success === void 0 || Is.boolean(candidate.success));
		}
		ExecutionSummary.is = is;
		function equals(one, other) {
			return one === other ? !0 : one == null || other == null ? !1 : one.executionOrder === other.executionOrder && one.success === other.success;
		}
		ExecutionSummary.equals = equals;
	})(ExecutionSummary || (exports.ExecutionSummary = ExecutionSummary = {}));
	var NotebookCell;
	(function(NotebookCell) {
		function create(kind, document) {
			return {
				kind,
				document
			};
		}
		NotebookCell.create = create;
		function is(value) {
			let candidate = value;
			return Is.objectLiteral(candidate) && NotebookCellKind.is(candidate.kind) && vscode_languageserver_types_1.DocumentUri.is(candidate.document) && (candidate.metadata === void 0 || Is.objectLiteral(candidate.metadata));
		}
		NotebookCell.is = is;
		function diff(one, two) {
			let result = new Set();
			return one.document !== two.document && result.add("document"), one.kind !== two.kind && result.add("kind"), one.executionSummary !== two.executionSummary && result.add("executionSummary"), one.metadata === void 0 && two.metadata === void 0 || equalsMetadata(one.metadata, two.metadata) || result.add("metadata"), one.executionSummary === void 0 && two.executionSummary === void 0 || ExecutionSummary.equals(one.executionSummary, two.executionSummary) || result.add("executionSummary"), result;
		}
		NotebookCell.diff = diff;
		function equalsMetadata(one, other) {
			if (one === other) return !0;
			if (one == null || other == null || typeof one != typeof other || typeof one != "object") return !1;
			let oneArray = Array.isArray(one), otherArray = Array.isArray(other);
			if (oneArray !== otherArray) return !1;
			if (oneArray && otherArray) {
				if (one.length !== other.length) return !1;
				for (let i = 0; i < one.length; i++) if (!equalsMetadata(one[i], other[i])) return !1;
			}
			if (Is.objectLiteral(one) && Is.objectLiteral(other)) {
				let oneKeys = Object.keys(one), otherKeys = Object.keys(other);
				if (oneKeys.length !== otherKeys.length || (oneKeys.sort(), otherKeys.sort(), !equalsMetadata(oneKeys, otherKeys))) return !1;
				for (let i = 0; i < oneKeys.length; i++) {
					let prop = oneKeys[i];
					if (!equalsMetadata(one[prop], other[prop])) return !1;
				}
			}
			return !0;
		}
	})(NotebookCell || (exports.NotebookCell = NotebookCell = {}));
	var NotebookDocument;
	(function(NotebookDocument) {
		function create(uri, notebookType, version, cells) {
			return {
				uri,
				notebookType,
				version,
				cells
			};
		}
		NotebookDocument.create = create;
		function is(value) {
			let candidate = value;
			return Is.objectLiteral(candidate) && Is.string(candidate.uri) && vscode_languageserver_types_1.integer.is(candidate.version) && Is.typedArray(candidate.cells, NotebookCell.is);
		}
		NotebookDocument.is = is;
	})(NotebookDocument || (exports.NotebookDocument = NotebookDocument = {}));
	var NotebookDocumentSyncRegistrationType;
	(function(NotebookDocumentSyncRegistrationType) {
		NotebookDocumentSyncRegistrationType.method = "notebookDocument/sync", NotebookDocumentSyncRegistrationType.messageDirection = messages_1.MessageDirection.clientToServer, NotebookDocumentSyncRegistrationType.type = new messages_1.RegistrationType(NotebookDocumentSyncRegistrationType.method);
	})(NotebookDocumentSyncRegistrationType || (exports.NotebookDocumentSyncRegistrationType = NotebookDocumentSyncRegistrationType = {}));
	var DidOpenNotebookDocumentNotification;
	(function(DidOpenNotebookDocumentNotification) {
		DidOpenNotebookDocumentNotification.method = "notebookDocument/didOpen", DidOpenNotebookDocumentNotification.messageDirection = messages_1.MessageDirection.clientToServer, DidOpenNotebookDocumentNotification.type = new messages_1.ProtocolNotificationType(DidOpenNotebookDocumentNotification.method), DidOpenNotebookDocumentNotification.registrationMethod = NotebookDocumentSyncRegistrationType.method;
	})(DidOpenNotebookDocumentNotification || (exports.DidOpenNotebookDocumentNotification = DidOpenNotebookDocumentNotification = {}));
	var NotebookCellArrayChange;
	(function(NotebookCellArrayChange) {
		function is(value) {
			let candidate = value;
			return Is.objectLiteral(candidate) && vscode_languageserver_types_1.uinteger.is(candidate.start) && vscode_languageserver_types_1.uinteger.is(candidate.deleteCount) && (candidate.cells === void 0 || Is.typedArray(candidate.cells, NotebookCell.is));
		}
		NotebookCellArrayChange.is = is;
		function create(start, deleteCount, cells) {
			let result = {
				start,
				deleteCount
			};
			return cells !== void 0 && (result.cells = cells), result;
		}
		NotebookCellArrayChange.create = create;
	})(NotebookCellArrayChange || (exports.NotebookCellArrayChange = NotebookCellArrayChange = {}));
	var DidChangeNotebookDocumentNotification;
	(function(DidChangeNotebookDocumentNotification) {
		DidChangeNotebookDocumentNotification.method = "notebookDocument/didChange", DidChangeNotebookDocumentNotification.messageDirection = messages_1.MessageDirection.clientToServer, DidChangeNotebookDocumentNotification.type = new messages_1.ProtocolNotificationType(DidChangeNotebookDocumentNotification.method), DidChangeNotebookDocumentNotification.registrationMethod = NotebookDocumentSyncRegistrationType.method;
	})(DidChangeNotebookDocumentNotification || (exports.DidChangeNotebookDocumentNotification = DidChangeNotebookDocumentNotification = {}));
	var DidSaveNotebookDocumentNotification;
	(function(DidSaveNotebookDocumentNotification) {
		DidSaveNotebookDocumentNotification.method = "notebookDocument/didSave", DidSaveNotebookDocumentNotification.messageDirection = messages_1.MessageDirection.clientToServer, DidSaveNotebookDocumentNotification.type = new messages_1.ProtocolNotificationType(DidSaveNotebookDocumentNotification.method), DidSaveNotebookDocumentNotification.registrationMethod = NotebookDocumentSyncRegistrationType.method;
	})(DidSaveNotebookDocumentNotification || (exports.DidSaveNotebookDocumentNotification = DidSaveNotebookDocumentNotification = {}));
	var DidCloseNotebookDocumentNotification;
	(function(DidCloseNotebookDocumentNotification) {
		DidCloseNotebookDocumentNotification.method = "notebookDocument/didClose", DidCloseNotebookDocumentNotification.messageDirection = messages_1.MessageDirection.clientToServer, DidCloseNotebookDocumentNotification.type = new messages_1.ProtocolNotificationType(DidCloseNotebookDocumentNotification.method), DidCloseNotebookDocumentNotification.registrationMethod = NotebookDocumentSyncRegistrationType.method;
	})(DidCloseNotebookDocumentNotification || (exports.DidCloseNotebookDocumentNotification = DidCloseNotebookDocumentNotification = {}));
})), require_protocol_inlineCompletion = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.InlineCompletionRequest = void 0;
	let messages_1 = require_messages();
	var InlineCompletionRequest;
	(function(InlineCompletionRequest) {
		InlineCompletionRequest.method = "textDocument/inlineCompletion", InlineCompletionRequest.messageDirection = messages_1.MessageDirection.clientToServer, InlineCompletionRequest.type = new messages_1.ProtocolRequestType(InlineCompletionRequest.method), InlineCompletionRequest.capabilities = messages_1.CM.create("textDocument.inlineCompletion", "inlineCompletionProvider");
	})(InlineCompletionRequest || (exports.InlineCompletionRequest = InlineCompletionRequest = {}));
})), require_protocol_textDocumentContent = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.TextDocumentContentRefreshRequest = exports.TextDocumentContentRequest = void 0;
	let messages_1 = require_messages();
	var TextDocumentContentRequest;
	(function(TextDocumentContentRequest) {
		TextDocumentContentRequest.method = "workspace/textDocumentContent", TextDocumentContentRequest.messageDirection = messages_1.MessageDirection.clientToServer, TextDocumentContentRequest.type = new messages_1.ProtocolRequestType(TextDocumentContentRequest.method), TextDocumentContentRequest.capabilities = messages_1.CM.create("workspace.textDocumentContent", "workspace.textDocumentContent");
	})(TextDocumentContentRequest || (exports.TextDocumentContentRequest = TextDocumentContentRequest = {}));
	var TextDocumentContentRefreshRequest;
	(function(TextDocumentContentRefreshRequest) {
		TextDocumentContentRefreshRequest.method = "workspace/textDocumentContent/refresh", TextDocumentContentRefreshRequest.messageDirection = messages_1.MessageDirection.serverToClient, TextDocumentContentRefreshRequest.type = new messages_1.ProtocolRequestType(TextDocumentContentRefreshRequest.method);
	})(TextDocumentContentRefreshRequest || (exports.TextDocumentContentRefreshRequest = TextDocumentContentRefreshRequest = {}));
})), require_protocol = __commonJSMin(((exports, module, this$9) => {
	var __createBinding = this$9 && this$9.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
	})), __setModuleDefault = this$9 && this$9.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: !0,
			value: v
		});
	}) : function(o, v) {
		o.default = v;
	}), __importStar = this$9 && this$9.__importStar || (function() {
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
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.CodeActionRequest = exports.DocumentSymbolRequest = exports.DocumentHighlightRequest = exports.ReferencesRequest = exports.DefinitionRequest = exports.SignatureHelpRequest = exports.SignatureHelpTriggerKind = exports.HoverRequest = exports.CompletionResolveRequest = exports.CompletionRequest = exports.CompletionTriggerKind = exports.PublishDiagnosticsNotification = exports.WatchKind = exports.GlobPattern = exports.RelativePattern = exports.FileChangeType = exports.DidChangeWatchedFilesNotification = exports.WillSaveTextDocumentWaitUntilRequest = exports.WillSaveTextDocumentNotification = exports.TextDocumentSaveReason = exports.DidSaveTextDocumentNotification = exports.DidCloseTextDocumentNotification = exports.DidChangeTextDocumentNotification = exports.TextDocumentContentChangeEvent = exports.DidOpenTextDocumentNotification = exports.TextDocumentSyncKind = exports.TelemetryEventNotification = exports.LogMessageNotification = exports.ShowMessageRequest = exports.ShowMessageNotification = exports.MessageType = exports.DidChangeConfigurationNotification = exports.ExitNotification = exports.ShutdownRequest = exports.InitializedNotification = exports.InitializeErrorCodes = exports.InitializeRequest = exports.WorkDoneProgressOptions = exports.TextDocumentRegistrationOptions = exports.StaticRegistrationOptions = exports.PositionEncodingKind = exports.RegularExpressionEngineKind = exports.FailureHandlingKind = exports.ResourceOperationKind = exports.UnregistrationRequest = exports.RegistrationRequest = exports.DocumentSelector = exports.NotebookCellTextDocumentFilter = exports.NotebookDocumentFilter = exports.TextDocumentFilter = void 0, exports.UniquenessLevel = exports.WillDeleteFilesRequest = exports.DidDeleteFilesNotification = exports.WillRenameFilesRequest = exports.DidRenameFilesNotification = exports.WillCreateFilesRequest = exports.DidCreateFilesNotification = exports.FileOperationPatternKind = exports.LinkedEditingRangeRequest = exports.ShowDocumentRequest = exports.SemanticTokensRegistrationType = exports.SemanticTokensRefreshRequest = exports.SemanticTokensRangeRequest = exports.SemanticTokensDeltaRequest = exports.SemanticTokensRequest = exports.TokenFormat = exports.CallHierarchyPrepareRequest = exports.CallHierarchyOutgoingCallsRequest = exports.CallHierarchyIncomingCallsRequest = exports.WorkDoneProgressCancelNotification = exports.WorkDoneProgressCreateRequest = exports.WorkDoneProgress = exports.SelectionRangeRequest = exports.DeclarationRequest = exports.FoldingRangeRefreshRequest = exports.FoldingRangeRequest = exports.ColorPresentationRequest = exports.DocumentColorRequest = exports.ConfigurationRequest = exports.DidChangeWorkspaceFoldersNotification = exports.WorkspaceFoldersRequest = exports.TypeDefinitionRequest = exports.ImplementationRequest = exports.ApplyWorkspaceEditRequest = exports.ExecuteCommandRequest = exports.PrepareRenameRequest = exports.RenameRequest = exports.PrepareSupportDefaultBehavior = exports.DocumentOnTypeFormattingRequest = exports.DocumentRangesFormattingRequest = exports.DocumentRangeFormattingRequest = exports.DocumentFormattingRequest = exports.DocumentLinkResolveRequest = exports.DocumentLinkRequest = exports.CodeLensRefreshRequest = exports.CodeLensResolveRequest = exports.CodeLensRequest = exports.WorkspaceSymbolResolveRequest = exports.WorkspaceSymbolRequest = exports.CodeActionResolveRequest = void 0, exports.TextDocumentContentRefreshRequest = exports.TextDocumentContentRequest = exports.InlineCompletionRequest = exports.DidCloseNotebookDocumentNotification = exports.DidSaveNotebookDocumentNotification = exports.DidChangeNotebookDocumentNotification = exports.NotebookCellArrayChange = exports.DidOpenNotebookDocumentNotification = exports.NotebookDocumentSyncRegistrationType = exports.NotebookDocument = exports.NotebookCell = exports.ExecutionSummary = exports.NotebookCellKind = exports.DiagnosticRefreshRequest = exports.WorkspaceDiagnosticRequest = exports.DocumentDiagnosticRequest = exports.DocumentDiagnosticReportKind = exports.DiagnosticServerCancellationData = exports.InlayHintRefreshRequest = exports.InlayHintResolveRequest = exports.InlayHintRequest = exports.InlineValueRefreshRequest = exports.InlineValueRequest = exports.TypeHierarchySupertypesRequest = exports.TypeHierarchySubtypesRequest = exports.TypeHierarchyPrepareRequest = exports.MonikerRequest = exports.MonikerKind = void 0;
	let messages_1 = require_messages(), vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports)), Is = __importStar(require_is()), protocol_implementation_1 = require_protocol_implementation();
	Object.defineProperty(exports, "ImplementationRequest", {
		enumerable: !0,
		get: function() {
			return protocol_implementation_1.ImplementationRequest;
		}
	});
	let protocol_typeDefinition_1 = require_protocol_typeDefinition();
	Object.defineProperty(exports, "TypeDefinitionRequest", {
		enumerable: !0,
		get: function() {
			return protocol_typeDefinition_1.TypeDefinitionRequest;
		}
	});
	let protocol_workspaceFolder_1 = require_protocol_workspaceFolder();
	Object.defineProperty(exports, "WorkspaceFoldersRequest", {
		enumerable: !0,
		get: function() {
			return protocol_workspaceFolder_1.WorkspaceFoldersRequest;
		}
	}), Object.defineProperty(exports, "DidChangeWorkspaceFoldersNotification", {
		enumerable: !0,
		get: function() {
			return protocol_workspaceFolder_1.DidChangeWorkspaceFoldersNotification;
		}
	});
	let protocol_configuration_1 = require_protocol_configuration();
	Object.defineProperty(exports, "ConfigurationRequest", {
		enumerable: !0,
		get: function() {
			return protocol_configuration_1.ConfigurationRequest;
		}
	});
	let protocol_colorProvider_1 = require_protocol_colorProvider();
	Object.defineProperty(exports, "DocumentColorRequest", {
		enumerable: !0,
		get: function() {
			return protocol_colorProvider_1.DocumentColorRequest;
		}
	}), Object.defineProperty(exports, "ColorPresentationRequest", {
		enumerable: !0,
		get: function() {
			return protocol_colorProvider_1.ColorPresentationRequest;
		}
	});
	let protocol_foldingRange_1 = require_protocol_foldingRange();
	Object.defineProperty(exports, "FoldingRangeRequest", {
		enumerable: !0,
		get: function() {
			return protocol_foldingRange_1.FoldingRangeRequest;
		}
	}), Object.defineProperty(exports, "FoldingRangeRefreshRequest", {
		enumerable: !0,
		get: function() {
			return protocol_foldingRange_1.FoldingRangeRefreshRequest;
		}
	});
	let protocol_declaration_1 = require_protocol_declaration();
	Object.defineProperty(exports, "DeclarationRequest", {
		enumerable: !0,
		get: function() {
			return protocol_declaration_1.DeclarationRequest;
		}
	});
	let protocol_selectionRange_1 = require_protocol_selectionRange();
	Object.defineProperty(exports, "SelectionRangeRequest", {
		enumerable: !0,
		get: function() {
			return protocol_selectionRange_1.SelectionRangeRequest;
		}
	});
	let protocol_progress_1 = require_protocol_progress();
	Object.defineProperty(exports, "WorkDoneProgress", {
		enumerable: !0,
		get: function() {
			return protocol_progress_1.WorkDoneProgress;
		}
	}), Object.defineProperty(exports, "WorkDoneProgressCreateRequest", {
		enumerable: !0,
		get: function() {
			return protocol_progress_1.WorkDoneProgressCreateRequest;
		}
	}), Object.defineProperty(exports, "WorkDoneProgressCancelNotification", {
		enumerable: !0,
		get: function() {
			return protocol_progress_1.WorkDoneProgressCancelNotification;
		}
	});
	let protocol_callHierarchy_1 = require_protocol_callHierarchy();
	Object.defineProperty(exports, "CallHierarchyIncomingCallsRequest", {
		enumerable: !0,
		get: function() {
			return protocol_callHierarchy_1.CallHierarchyIncomingCallsRequest;
		}
	}), Object.defineProperty(exports, "CallHierarchyOutgoingCallsRequest", {
		enumerable: !0,
		get: function() {
			return protocol_callHierarchy_1.CallHierarchyOutgoingCallsRequest;
		}
	}), Object.defineProperty(exports, "CallHierarchyPrepareRequest", {
		enumerable: !0,
		get: function() {
			return protocol_callHierarchy_1.CallHierarchyPrepareRequest;
		}
	});
	let protocol_semanticTokens_1 = require_protocol_semanticTokens();
	Object.defineProperty(exports, "TokenFormat", {
		enumerable: !0,
		get: function() {
			return protocol_semanticTokens_1.TokenFormat;
		}
	}), Object.defineProperty(exports, "SemanticTokensRequest", {
		enumerable: !0,
		get: function() {
			return protocol_semanticTokens_1.SemanticTokensRequest;
		}
	}), Object.defineProperty(exports, "SemanticTokensDeltaRequest", {
		enumerable: !0,
		get: function() {
			return protocol_semanticTokens_1.SemanticTokensDeltaRequest;
		}
	}), Object.defineProperty(exports, "SemanticTokensRangeRequest", {
		enumerable: !0,
		get: function() {
			return protocol_semanticTokens_1.SemanticTokensRangeRequest;
		}
	}), Object.defineProperty(exports, "SemanticTokensRefreshRequest", {
		enumerable: !0,
		get: function() {
			return protocol_semanticTokens_1.SemanticTokensRefreshRequest;
		}
	}), Object.defineProperty(exports, "SemanticTokensRegistrationType", {
		enumerable: !0,
		get: function() {
			return protocol_semanticTokens_1.SemanticTokensRegistrationType;
		}
	});
	let protocol_showDocument_1 = require_protocol_showDocument();
	Object.defineProperty(exports, "ShowDocumentRequest", {
		enumerable: !0,
		get: function() {
			return protocol_showDocument_1.ShowDocumentRequest;
		}
	});
	let protocol_linkedEditingRange_1 = require_protocol_linkedEditingRange();
	Object.defineProperty(exports, "LinkedEditingRangeRequest", {
		enumerable: !0,
		get: function() {
			return protocol_linkedEditingRange_1.LinkedEditingRangeRequest;
		}
	});
	let protocol_fileOperations_1 = require_protocol_fileOperations();
	Object.defineProperty(exports, "FileOperationPatternKind", {
		enumerable: !0,
		get: function() {
			return protocol_fileOperations_1.FileOperationPatternKind;
		}
	}), Object.defineProperty(exports, "DidCreateFilesNotification", {
		enumerable: !0,
		get: function() {
			return protocol_fileOperations_1.DidCreateFilesNotification;
		}
	}), Object.defineProperty(exports, "WillCreateFilesRequest", {
		enumerable: !0,
		get: function() {
			return protocol_fileOperations_1.WillCreateFilesRequest;
		}
	}), Object.defineProperty(exports, "DidRenameFilesNotification", {
		enumerable: !0,
		get: function() {
			return protocol_fileOperations_1.DidRenameFilesNotification;
		}
	}), Object.defineProperty(exports, "WillRenameFilesRequest", {
		enumerable: !0,
		get: function() {
			return protocol_fileOperations_1.WillRenameFilesRequest;
		}
	}), Object.defineProperty(exports, "DidDeleteFilesNotification", {
		enumerable: !0,
		get: function() {
			return protocol_fileOperations_1.DidDeleteFilesNotification;
		}
	}), Object.defineProperty(exports, "WillDeleteFilesRequest", {
		enumerable: !0,
		get: function() {
			return protocol_fileOperations_1.WillDeleteFilesRequest;
		}
	});
	let protocol_moniker_1 = require_protocol_moniker();
	Object.defineProperty(exports, "UniquenessLevel", {
		enumerable: !0,
		get: function() {
			return protocol_moniker_1.UniquenessLevel;
		}
	}), Object.defineProperty(exports, "MonikerKind", {
		enumerable: !0,
		get: function() {
			return protocol_moniker_1.MonikerKind;
		}
	}), Object.defineProperty(exports, "MonikerRequest", {
		enumerable: !0,
		get: function() {
			return protocol_moniker_1.MonikerRequest;
		}
	});
	let protocol_typeHierarchy_1 = require_protocol_typeHierarchy();
	Object.defineProperty(exports, "TypeHierarchyPrepareRequest", {
		enumerable: !0,
		get: function() {
			return protocol_typeHierarchy_1.TypeHierarchyPrepareRequest;
		}
	}), Object.defineProperty(exports, "TypeHierarchySubtypesRequest", {
		enumerable: !0,
		get: function() {
			return protocol_typeHierarchy_1.TypeHierarchySubtypesRequest;
		}
	}), Object.defineProperty(exports, "TypeHierarchySupertypesRequest", {
		enumerable: !0,
		get: function() {
			return protocol_typeHierarchy_1.TypeHierarchySupertypesRequest;
		}
	});
	let protocol_inlineValue_1 = require_protocol_inlineValue();
	Object.defineProperty(exports, "InlineValueRequest", {
		enumerable: !0,
		get: function() {
			return protocol_inlineValue_1.InlineValueRequest;
		}
	}), Object.defineProperty(exports, "InlineValueRefreshRequest", {
		enumerable: !0,
		get: function() {
			return protocol_inlineValue_1.InlineValueRefreshRequest;
		}
	});
	let protocol_inlayHint_1 = require_protocol_inlayHint();
	Object.defineProperty(exports, "InlayHintRequest", {
		enumerable: !0,
		get: function() {
			return protocol_inlayHint_1.InlayHintRequest;
		}
	}), Object.defineProperty(exports, "InlayHintResolveRequest", {
		enumerable: !0,
		get: function() {
			return protocol_inlayHint_1.InlayHintResolveRequest;
		}
	}), Object.defineProperty(exports, "InlayHintRefreshRequest", {
		enumerable: !0,
		get: function() {
			return protocol_inlayHint_1.InlayHintRefreshRequest;
		}
	});
	let protocol_diagnostic_1 = require_protocol_diagnostic();
	Object.defineProperty(exports, "DiagnosticServerCancellationData", {
		enumerable: !0,
		get: function() {
			return protocol_diagnostic_1.DiagnosticServerCancellationData;
		}
	}), Object.defineProperty(exports, "DocumentDiagnosticReportKind", {
		enumerable: !0,
		get: function() {
			return protocol_diagnostic_1.DocumentDiagnosticReportKind;
		}
	}), Object.defineProperty(exports, "DocumentDiagnosticRequest", {
		enumerable: !0,
		get: function() {
			return protocol_diagnostic_1.DocumentDiagnosticRequest;
		}
	}), Object.defineProperty(exports, "WorkspaceDiagnosticRequest", {
		enumerable: !0,
		get: function() {
			return protocol_diagnostic_1.WorkspaceDiagnosticRequest;
		}
	}), Object.defineProperty(exports, "DiagnosticRefreshRequest", {
		enumerable: !0,
		get: function() {
			return protocol_diagnostic_1.DiagnosticRefreshRequest;
		}
	});
	let protocol_notebook_1 = require_protocol_notebook();
	Object.defineProperty(exports, "NotebookCellKind", {
		enumerable: !0,
		get: function() {
			return protocol_notebook_1.NotebookCellKind;
		}
	}), Object.defineProperty(exports, "ExecutionSummary", {
		enumerable: !0,
		get: function() {
			return protocol_notebook_1.ExecutionSummary;
		}
	}), Object.defineProperty(exports, "NotebookCell", {
		enumerable: !0,
		get: function() {
			return protocol_notebook_1.NotebookCell;
		}
	}), Object.defineProperty(exports, "NotebookDocument", {
		enumerable: !0,
		get: function() {
			return protocol_notebook_1.NotebookDocument;
		}
	}), Object.defineProperty(exports, "NotebookDocumentSyncRegistrationType", {
		enumerable: !0,
		get: function() {
			return protocol_notebook_1.NotebookDocumentSyncRegistrationType;
		}
	}), Object.defineProperty(exports, "DidOpenNotebookDocumentNotification", {
		enumerable: !0,
		get: function() {
			return protocol_notebook_1.DidOpenNotebookDocumentNotification;
		}
	}), Object.defineProperty(exports, "NotebookCellArrayChange", {
		enumerable: !0,
		get: function() {
			return protocol_notebook_1.NotebookCellArrayChange;
		}
	}), Object.defineProperty(exports, "DidChangeNotebookDocumentNotification", {
		enumerable: !0,
		get: function() {
			return protocol_notebook_1.DidChangeNotebookDocumentNotification;
		}
	}), Object.defineProperty(exports, "DidSaveNotebookDocumentNotification", {
		enumerable: !0,
		get: function() {
			return protocol_notebook_1.DidSaveNotebookDocumentNotification;
		}
	}), Object.defineProperty(exports, "DidCloseNotebookDocumentNotification", {
		enumerable: !0,
		get: function() {
			return protocol_notebook_1.DidCloseNotebookDocumentNotification;
		}
	});
	let protocol_inlineCompletion_1 = require_protocol_inlineCompletion();
	Object.defineProperty(exports, "InlineCompletionRequest", {
		enumerable: !0,
		get: function() {
			return protocol_inlineCompletion_1.InlineCompletionRequest;
		}
	});
	let protocol_textDocumentContent_1 = require_protocol_textDocumentContent();
	Object.defineProperty(exports, "TextDocumentContentRequest", {
		enumerable: !0,
		get: function() {
			return protocol_textDocumentContent_1.TextDocumentContentRequest;
		}
	}), Object.defineProperty(exports, "TextDocumentContentRefreshRequest", {
		enumerable: !0,
		get: function() {
			return protocol_textDocumentContent_1.TextDocumentContentRefreshRequest;
		}
	});
	var TextDocumentFilter;
	(function(TextDocumentFilter) {
		function is(value) {
			let candidate = value;
			return Is.string(candidate) || Is.string(candidate.language) || Is.string(candidate.scheme) || GlobPattern.is(candidate.pattern);
		}
		TextDocumentFilter.is = is;
	})(TextDocumentFilter || (exports.TextDocumentFilter = TextDocumentFilter = {}));
	var NotebookDocumentFilter;
	(function(NotebookDocumentFilter) {
		function is(value) {
			let candidate = value;
			return Is.objectLiteral(candidate) && (Is.string(candidate.notebookType) || Is.string(candidate.scheme) || Is.string(candidate.pattern));
		}
		NotebookDocumentFilter.is = is;
	})(NotebookDocumentFilter || (exports.NotebookDocumentFilter = NotebookDocumentFilter = {}));
	var NotebookCellTextDocumentFilter;
	(function(NotebookCellTextDocumentFilter) {
		function is(value) {
			let candidate = value;
			return Is.objectLiteral(candidate) && (Is.string(candidate.notebook) || NotebookDocumentFilter.is(candidate.notebook)) && (candidate.language === void 0 || Is.string(candidate.language));
		}
		NotebookCellTextDocumentFilter.is = is;
	})(NotebookCellTextDocumentFilter || (exports.NotebookCellTextDocumentFilter = NotebookCellTextDocumentFilter = {}));
	var DocumentSelector;
	(function(DocumentSelector) {
		function is(value) {
			if (!Array.isArray(value)) return !1;
			for (let elem of value) if (!Is.string(elem) && !TextDocumentFilter.is(elem) && !NotebookCellTextDocumentFilter.is(elem)) return !1;
			return !0;
		}
		DocumentSelector.is = is;
	})(DocumentSelector || (exports.DocumentSelector = DocumentSelector = {}));
	var RegistrationRequest;
	(function(RegistrationRequest) {
		RegistrationRequest.method = "client/registerCapability", RegistrationRequest.messageDirection = messages_1.MessageDirection.serverToClient, RegistrationRequest.type = new messages_1.ProtocolRequestType(RegistrationRequest.method);
	})(RegistrationRequest || (exports.RegistrationRequest = RegistrationRequest = {}));
	var UnregistrationRequest;
	(function(UnregistrationRequest) {
		UnregistrationRequest.method = "client/unregisterCapability", UnregistrationRequest.messageDirection = messages_1.MessageDirection.serverToClient, UnregistrationRequest.type = new messages_1.ProtocolRequestType(UnregistrationRequest.method);
	})(UnregistrationRequest || (exports.UnregistrationRequest = UnregistrationRequest = {}));
	var ResourceOperationKind;
	(function(ResourceOperationKind) {
		ResourceOperationKind.Create = "create", ResourceOperationKind.Rename = "rename", ResourceOperationKind.Delete = "delete";
	})(ResourceOperationKind || (exports.ResourceOperationKind = ResourceOperationKind = {}));
	var FailureHandlingKind;
	(function(FailureHandlingKind) {
		FailureHandlingKind.Abort = "abort", FailureHandlingKind.Transactional = "transactional", FailureHandlingKind.TextOnlyTransactional = "textOnlyTransactional", FailureHandlingKind.Undo = "undo";
	})(FailureHandlingKind || (exports.FailureHandlingKind = FailureHandlingKind = {}));
	var RegularExpressionEngineKind;
	(function(RegularExpressionEngineKind) {
		RegularExpressionEngineKind.ES2020 = "ES2020";
	})(RegularExpressionEngineKind || (exports.RegularExpressionEngineKind = RegularExpressionEngineKind = {}));
	var PositionEncodingKind;
	(function(PositionEncodingKind) {
		PositionEncodingKind.UTF8 = "utf-8", PositionEncodingKind.UTF16 = "utf-16", PositionEncodingKind.UTF32 = "utf-32";
	})(PositionEncodingKind || (exports.PositionEncodingKind = PositionEncodingKind = {}));
	var StaticRegistrationOptions;
	(function(StaticRegistrationOptions) {
		function hasId(value) {
			let candidate = value;
			return candidate && Is.string(candidate.id) && candidate.id.length > 0;
		}
		StaticRegistrationOptions.hasId = hasId;
	})(StaticRegistrationOptions || (exports.StaticRegistrationOptions = StaticRegistrationOptions = {}));
	var TextDocumentRegistrationOptions;
	(function(TextDocumentRegistrationOptions) {
		function is(value) {
			let candidate = value;
			return candidate && (candidate.documentSelector === null || DocumentSelector.is(candidate.documentSelector));
		}
		TextDocumentRegistrationOptions.is = is;
	})(TextDocumentRegistrationOptions || (exports.TextDocumentRegistrationOptions = TextDocumentRegistrationOptions = {}));
	var WorkDoneProgressOptions;
	(function(WorkDoneProgressOptions) {
		function is(value) {
			let candidate = value;
			return Is.objectLiteral(candidate) && (candidate.workDoneProgress === void 0 || Is.boolean(candidate.workDoneProgress));
		}
		WorkDoneProgressOptions.is = is;
		function hasWorkDoneProgress(value) {
			let candidate = value;
			return candidate && Is.boolean(candidate.workDoneProgress);
		}
		WorkDoneProgressOptions.hasWorkDoneProgress = hasWorkDoneProgress;
	})(WorkDoneProgressOptions || (exports.WorkDoneProgressOptions = WorkDoneProgressOptions = {}));
	var InitializeRequest;
	(function(InitializeRequest) {
		InitializeRequest.method = "initialize", InitializeRequest.messageDirection = messages_1.MessageDirection.clientToServer, InitializeRequest.type = new messages_1.ProtocolRequestType(InitializeRequest.method);
	})(InitializeRequest || (exports.InitializeRequest = InitializeRequest = {}));
	var InitializeErrorCodes;
	(function(InitializeErrorCodes) {
		InitializeErrorCodes.unknownProtocolVersion = 1;
	})(InitializeErrorCodes || (exports.InitializeErrorCodes = InitializeErrorCodes = {}));
	var InitializedNotification;
	(function(InitializedNotification) {
		InitializedNotification.method = "initialized", InitializedNotification.messageDirection = messages_1.MessageDirection.clientToServer, InitializedNotification.type = new messages_1.ProtocolNotificationType(InitializedNotification.method);
	})(InitializedNotification || (exports.InitializedNotification = InitializedNotification = {}));
	var ShutdownRequest;
	(function(ShutdownRequest) {
		ShutdownRequest.method = "shutdown", ShutdownRequest.messageDirection = messages_1.MessageDirection.clientToServer, ShutdownRequest.type = new messages_1.ProtocolRequestType0(ShutdownRequest.method);
	})(ShutdownRequest || (exports.ShutdownRequest = ShutdownRequest = {}));
	var ExitNotification;
	(function(ExitNotification) {
		ExitNotification.method = "exit", ExitNotification.messageDirection = messages_1.MessageDirection.clientToServer, ExitNotification.type = new messages_1.ProtocolNotificationType0(ExitNotification.method);
	})(ExitNotification || (exports.ExitNotification = ExitNotification = {}));
	var DidChangeConfigurationNotification;
	(function(DidChangeConfigurationNotification) {
		DidChangeConfigurationNotification.method = "workspace/didChangeConfiguration", DidChangeConfigurationNotification.messageDirection = messages_1.MessageDirection.clientToServer, DidChangeConfigurationNotification.type = new messages_1.ProtocolNotificationType(DidChangeConfigurationNotification.method), DidChangeConfigurationNotification.capabilities = messages_1.CM.create("workspace.didChangeConfiguration", void 0);
	})(DidChangeConfigurationNotification || (exports.DidChangeConfigurationNotification = DidChangeConfigurationNotification = {}));
	var MessageType;
	(function(MessageType) {
		MessageType.Error = 1, MessageType.Warning = 2, MessageType.Info = 3, MessageType.Log = 4, MessageType.Debug = 5;
	})(MessageType || (exports.MessageType = MessageType = {}));
	var ShowMessageNotification;
	(function(ShowMessageNotification) {
		ShowMessageNotification.method = "window/showMessage", ShowMessageNotification.messageDirection = messages_1.MessageDirection.serverToClient, ShowMessageNotification.type = new messages_1.ProtocolNotificationType(ShowMessageNotification.method), ShowMessageNotification.capabilities = messages_1.CM.create("window.showMessage", void 0);
	})(ShowMessageNotification || (exports.ShowMessageNotification = ShowMessageNotification = {}));
	var ShowMessageRequest;
	(function(ShowMessageRequest) {
		ShowMessageRequest.method = "window/showMessageRequest", ShowMessageRequest.messageDirection = messages_1.MessageDirection.serverToClient, ShowMessageRequest.type = new messages_1.ProtocolRequestType(ShowMessageRequest.method), ShowMessageRequest.capabilities = messages_1.CM.create("window.showMessage", void 0);
	})(ShowMessageRequest || (exports.ShowMessageRequest = ShowMessageRequest = {}));
	var LogMessageNotification;
	(function(LogMessageNotification) {
		LogMessageNotification.method = "window/logMessage", LogMessageNotification.messageDirection = messages_1.MessageDirection.serverToClient, LogMessageNotification.type = new messages_1.ProtocolNotificationType(LogMessageNotification.method);
	})(LogMessageNotification || (exports.LogMessageNotification = LogMessageNotification = {}));
	var TelemetryEventNotification;
	(function(TelemetryEventNotification) {
		TelemetryEventNotification.method = "telemetry/event", TelemetryEventNotification.messageDirection = messages_1.MessageDirection.serverToClient, TelemetryEventNotification.type = new messages_1.ProtocolNotificationType(TelemetryEventNotification.method);
	})(TelemetryEventNotification || (exports.TelemetryEventNotification = TelemetryEventNotification = {}));
	var TextDocumentSyncKind;
	(function(TextDocumentSyncKind) {
		TextDocumentSyncKind.None = 0, TextDocumentSyncKind.Full = 1, TextDocumentSyncKind.Incremental = 2;
	})(TextDocumentSyncKind || (exports.TextDocumentSyncKind = TextDocumentSyncKind = {}));
	var DidOpenTextDocumentNotification;
	(function(DidOpenTextDocumentNotification) {
		DidOpenTextDocumentNotification.method = "textDocument/didOpen", DidOpenTextDocumentNotification.messageDirection = messages_1.MessageDirection.clientToServer, DidOpenTextDocumentNotification.type = new messages_1.ProtocolNotificationType(DidOpenTextDocumentNotification.method), DidOpenTextDocumentNotification.capabilities = messages_1.CM.create("textDocument.synchronization", "textDocumentSync.openClose");
	})(DidOpenTextDocumentNotification || (exports.DidOpenTextDocumentNotification = DidOpenTextDocumentNotification = {}));
	var TextDocumentContentChangeEvent;
	(function(TextDocumentContentChangeEvent) {
		function isIncremental(event) {
			let candidate = event;
			return candidate != null && typeof candidate.text == "string" && candidate.range !== void 0 && (candidate.rangeLength === void 0 || typeof candidate.rangeLength == "number");
		}
		TextDocumentContentChangeEvent.isIncremental = isIncremental;
		function isFull(event) {
			let candidate = event;
			return candidate != null && typeof candidate.text == "string" && candidate.range === void 0 && candidate.rangeLength === void 0;
		}
		TextDocumentContentChangeEvent.isFull = isFull;
	})(TextDocumentContentChangeEvent || (exports.TextDocumentContentChangeEvent = TextDocumentContentChangeEvent = {}));
	var DidChangeTextDocumentNotification;
	(function(DidChangeTextDocumentNotification) {
		DidChangeTextDocumentNotification.method = "textDocument/didChange", DidChangeTextDocumentNotification.messageDirection = messages_1.MessageDirection.clientToServer, DidChangeTextDocumentNotification.type = new messages_1.ProtocolNotificationType(DidChangeTextDocumentNotification.method), DidChangeTextDocumentNotification.capabilities = messages_1.CM.create("textDocument.synchronization", "textDocumentSync");
	})(DidChangeTextDocumentNotification || (exports.DidChangeTextDocumentNotification = DidChangeTextDocumentNotification = {}));
	var DidCloseTextDocumentNotification;
	(function(DidCloseTextDocumentNotification) {
		DidCloseTextDocumentNotification.method = "textDocument/didClose", DidCloseTextDocumentNotification.messageDirection = messages_1.MessageDirection.clientToServer, DidCloseTextDocumentNotification.type = new messages_1.ProtocolNotificationType(DidCloseTextDocumentNotification.method), DidCloseTextDocumentNotification.capabilities = messages_1.CM.create("textDocument.synchronization", "textDocumentSync.openClose");
	})(DidCloseTextDocumentNotification || (exports.DidCloseTextDocumentNotification = DidCloseTextDocumentNotification = {}));
	var DidSaveTextDocumentNotification;
	(function(DidSaveTextDocumentNotification) {
		DidSaveTextDocumentNotification.method = "textDocument/didSave", DidSaveTextDocumentNotification.messageDirection = messages_1.MessageDirection.clientToServer, DidSaveTextDocumentNotification.type = new messages_1.ProtocolNotificationType(DidSaveTextDocumentNotification.method), DidSaveTextDocumentNotification.capabilities = messages_1.CM.create("textDocument.synchronization.didSave", "textDocumentSync.save");
	})(DidSaveTextDocumentNotification || (exports.DidSaveTextDocumentNotification = DidSaveTextDocumentNotification = {}));
	var TextDocumentSaveReason;
	(function(TextDocumentSaveReason) {
		TextDocumentSaveReason.Manual = 1, TextDocumentSaveReason.AfterDelay = 2, TextDocumentSaveReason.FocusOut = 3;
	})(TextDocumentSaveReason || (exports.TextDocumentSaveReason = TextDocumentSaveReason = {}));
	var WillSaveTextDocumentNotification;
	(function(WillSaveTextDocumentNotification) {
		WillSaveTextDocumentNotification.method = "textDocument/willSave", WillSaveTextDocumentNotification.messageDirection = messages_1.MessageDirection.clientToServer, WillSaveTextDocumentNotification.type = new messages_1.ProtocolNotificationType(WillSaveTextDocumentNotification.method), WillSaveTextDocumentNotification.capabilities = messages_1.CM.create("textDocument.synchronization.willSave", "textDocumentSync.willSave");
	})(WillSaveTextDocumentNotification || (exports.WillSaveTextDocumentNotification = WillSaveTextDocumentNotification = {}));
	var WillSaveTextDocumentWaitUntilRequest;
	(function(WillSaveTextDocumentWaitUntilRequest) {
		WillSaveTextDocumentWaitUntilRequest.method = "textDocument/willSaveWaitUntil", WillSaveTextDocumentWaitUntilRequest.messageDirection = messages_1.MessageDirection.clientToServer, WillSaveTextDocumentWaitUntilRequest.type = new messages_1.ProtocolRequestType(WillSaveTextDocumentWaitUntilRequest.method), WillSaveTextDocumentWaitUntilRequest.capabilities = messages_1.CM.create("textDocument.synchronization.willSaveWaitUntil", "textDocumentSync.willSaveWaitUntil");
	})(WillSaveTextDocumentWaitUntilRequest || (exports.WillSaveTextDocumentWaitUntilRequest = WillSaveTextDocumentWaitUntilRequest = {}));
	var DidChangeWatchedFilesNotification;
	(function(DidChangeWatchedFilesNotification) {
		DidChangeWatchedFilesNotification.method = "workspace/didChangeWatchedFiles", DidChangeWatchedFilesNotification.messageDirection = messages_1.MessageDirection.clientToServer, DidChangeWatchedFilesNotification.type = new messages_1.ProtocolNotificationType(DidChangeWatchedFilesNotification.method), DidChangeWatchedFilesNotification.capabilities = messages_1.CM.create("workspace.didChangeWatchedFiles", void 0);
	})(DidChangeWatchedFilesNotification || (exports.DidChangeWatchedFilesNotification = DidChangeWatchedFilesNotification = {}));
	var FileChangeType;
	(function(FileChangeType) {
		FileChangeType.Created = 1, FileChangeType.Changed = 2, FileChangeType.Deleted = 3;
	})(FileChangeType || (exports.FileChangeType = FileChangeType = {}));
	var RelativePattern;
	(function(RelativePattern) {
		function is(value) {
			let candidate = value;
			return Is.objectLiteral(candidate) && (vscode_languageserver_types_1.URI.is(candidate.baseUri) || vscode_languageserver_types_1.WorkspaceFolder.is(candidate.baseUri)) && Is.string(candidate.pattern);
		}
		RelativePattern.is = is;
	})(RelativePattern || (exports.RelativePattern = RelativePattern = {}));
	var GlobPattern;
	(function(GlobPattern) {
		function is(value) {
			let candidate = value;
			return Is.string(candidate) || RelativePattern.is(candidate);
		}
		GlobPattern.is = is;
	})(GlobPattern || (exports.GlobPattern = GlobPattern = {}));
	var WatchKind;
	(function(WatchKind) {
		WatchKind.Create = 1, WatchKind.Change = 2, WatchKind.Delete = 4;
	})(WatchKind || (exports.WatchKind = WatchKind = {}));
	var PublishDiagnosticsNotification;
	(function(PublishDiagnosticsNotification) {
		PublishDiagnosticsNotification.method = "textDocument/publishDiagnostics", PublishDiagnosticsNotification.messageDirection = messages_1.MessageDirection.serverToClient, PublishDiagnosticsNotification.type = new messages_1.ProtocolNotificationType(PublishDiagnosticsNotification.method), PublishDiagnosticsNotification.capabilities = messages_1.CM.create("textDocument.publishDiagnostics", void 0);
	})(PublishDiagnosticsNotification || (exports.PublishDiagnosticsNotification = PublishDiagnosticsNotification = {}));
	var CompletionTriggerKind;
	(function(CompletionTriggerKind) {
		CompletionTriggerKind.Invoked = 1, CompletionTriggerKind.TriggerCharacter = 2, CompletionTriggerKind.TriggerForIncompleteCompletions = 3;
	})(CompletionTriggerKind || (exports.CompletionTriggerKind = CompletionTriggerKind = {}));
	var CompletionRequest;
	(function(CompletionRequest) {
		CompletionRequest.method = "textDocument/completion", CompletionRequest.messageDirection = messages_1.MessageDirection.clientToServer, CompletionRequest.type = new messages_1.ProtocolRequestType(CompletionRequest.method), CompletionRequest.capabilities = messages_1.CM.create("textDocument.completion", "completionProvider");
	})(CompletionRequest || (exports.CompletionRequest = CompletionRequest = {}));
	var CompletionResolveRequest;
	(function(CompletionResolveRequest) {
		CompletionResolveRequest.method = "completionItem/resolve", CompletionResolveRequest.messageDirection = messages_1.MessageDirection.clientToServer, CompletionResolveRequest.type = new messages_1.ProtocolRequestType(CompletionResolveRequest.method), CompletionResolveRequest.capabilities = messages_1.CM.create("textDocument.completion.completionItem.resolveSupport", "completionProvider.resolveProvider");
	})(CompletionResolveRequest || (exports.CompletionResolveRequest = CompletionResolveRequest = {}));
	var HoverRequest;
	(function(HoverRequest) {
		HoverRequest.method = "textDocument/hover", HoverRequest.messageDirection = messages_1.MessageDirection.clientToServer, HoverRequest.type = new messages_1.ProtocolRequestType(HoverRequest.method), HoverRequest.capabilities = messages_1.CM.create("textDocument.hover", "hoverProvider");
	})(HoverRequest || (exports.HoverRequest = HoverRequest = {}));
	var SignatureHelpTriggerKind;
	(function(SignatureHelpTriggerKind) {
		SignatureHelpTriggerKind.Invoked = 1, SignatureHelpTriggerKind.TriggerCharacter = 2, SignatureHelpTriggerKind.ContentChange = 3;
	})(SignatureHelpTriggerKind || (exports.SignatureHelpTriggerKind = SignatureHelpTriggerKind = {}));
	var SignatureHelpRequest;
	(function(SignatureHelpRequest) {
		SignatureHelpRequest.method = "textDocument/signatureHelp", SignatureHelpRequest.messageDirection = messages_1.MessageDirection.clientToServer, SignatureHelpRequest.type = new messages_1.ProtocolRequestType(SignatureHelpRequest.method), SignatureHelpRequest.capabilities = messages_1.CM.create("textDocument.signatureHelp", "signatureHelpProvider");
	})(SignatureHelpRequest || (exports.SignatureHelpRequest = SignatureHelpRequest = {}));
	var DefinitionRequest;
	(function(DefinitionRequest) {
		DefinitionRequest.method = "textDocument/definition", DefinitionRequest.messageDirection = messages_1.MessageDirection.clientToServer, DefinitionRequest.type = new messages_1.ProtocolRequestType(DefinitionRequest.method), DefinitionRequest.capabilities = messages_1.CM.create("textDocument.definition", "definitionProvider");
	})(DefinitionRequest || (exports.DefinitionRequest = DefinitionRequest = {}));
	var ReferencesRequest;
	(function(ReferencesRequest) {
		ReferencesRequest.method = "textDocument/references", ReferencesRequest.messageDirection = messages_1.MessageDirection.clientToServer, ReferencesRequest.type = new messages_1.ProtocolRequestType(ReferencesRequest.method), ReferencesRequest.capabilities = messages_1.CM.create("textDocument.references", "referencesProvider");
	})(ReferencesRequest || (exports.ReferencesRequest = ReferencesRequest = {}));
	var DocumentHighlightRequest;
	(function(DocumentHighlightRequest) {
		DocumentHighlightRequest.method = "textDocument/documentHighlight", DocumentHighlightRequest.messageDirection = messages_1.MessageDirection.clientToServer, DocumentHighlightRequest.type = new messages_1.ProtocolRequestType(DocumentHighlightRequest.method), DocumentHighlightRequest.capabilities = messages_1.CM.create("textDocument.documentHighlight", "documentHighlightProvider");
	})(DocumentHighlightRequest || (exports.DocumentHighlightRequest = DocumentHighlightRequest = {}));
	var DocumentSymbolRequest;
	(function(DocumentSymbolRequest) {
		DocumentSymbolRequest.method = "textDocument/documentSymbol", DocumentSymbolRequest.messageDirection = messages_1.MessageDirection.clientToServer, DocumentSymbolRequest.type = new messages_1.ProtocolRequestType(DocumentSymbolRequest.method), DocumentSymbolRequest.capabilities = messages_1.CM.create("textDocument.documentSymbol", "documentSymbolProvider");
	})(DocumentSymbolRequest || (exports.DocumentSymbolRequest = DocumentSymbolRequest = {}));
	var CodeActionRequest;
	(function(CodeActionRequest) {
		CodeActionRequest.method = "textDocument/codeAction", CodeActionRequest.messageDirection = messages_1.MessageDirection.clientToServer, CodeActionRequest.type = new messages_1.ProtocolRequestType(CodeActionRequest.method), CodeActionRequest.capabilities = messages_1.CM.create("textDocument.codeAction", "codeActionProvider");
	})(CodeActionRequest || (exports.CodeActionRequest = CodeActionRequest = {}));
	var CodeActionResolveRequest;
	(function(CodeActionResolveRequest) {
		CodeActionResolveRequest.method = "codeAction/resolve", CodeActionResolveRequest.messageDirection = messages_1.MessageDirection.clientToServer, CodeActionResolveRequest.type = new messages_1.ProtocolRequestType(CodeActionResolveRequest.method), CodeActionResolveRequest.capabilities = messages_1.CM.create("textDocument.codeAction.resolveSupport", "codeActionProvider.resolveProvider");
	})(CodeActionResolveRequest || (exports.CodeActionResolveRequest = CodeActionResolveRequest = {}));
	var WorkspaceSymbolRequest;
	(function(WorkspaceSymbolRequest) {
		WorkspaceSymbolRequest.method = "workspace/symbol", WorkspaceSymbolRequest.messageDirection = messages_1.MessageDirection.clientToServer, WorkspaceSymbolRequest.type = new messages_1.ProtocolRequestType(WorkspaceSymbolRequest.method), WorkspaceSymbolRequest.capabilities = messages_1.CM.create("workspace.symbol", "workspaceSymbolProvider");
	})(WorkspaceSymbolRequest || (exports.WorkspaceSymbolRequest = WorkspaceSymbolRequest = {}));
	var WorkspaceSymbolResolveRequest;
	(function(WorkspaceSymbolResolveRequest) {
		WorkspaceSymbolResolveRequest.method = "workspaceSymbol/resolve", WorkspaceSymbolResolveRequest.messageDirection = messages_1.MessageDirection.clientToServer, WorkspaceSymbolResolveRequest.type = new messages_1.ProtocolRequestType(WorkspaceSymbolResolveRequest.method), WorkspaceSymbolResolveRequest.capabilities = messages_1.CM.create("workspace.symbol.resolveSupport", "workspaceSymbolProvider.resolveProvider");
	})(WorkspaceSymbolResolveRequest || (exports.WorkspaceSymbolResolveRequest = WorkspaceSymbolResolveRequest = {}));
	var CodeLensRequest;
	(function(CodeLensRequest) {
		CodeLensRequest.method = "textDocument/codeLens", CodeLensRequest.messageDirection = messages_1.MessageDirection.clientToServer, CodeLensRequest.type = new messages_1.ProtocolRequestType(CodeLensRequest.method), CodeLensRequest.capabilities = messages_1.CM.create("textDocument.codeLens", "codeLensProvider");
	})(CodeLensRequest || (exports.CodeLensRequest = CodeLensRequest = {}));
	var CodeLensResolveRequest;
	(function(CodeLensResolveRequest) {
		CodeLensResolveRequest.method = "codeLens/resolve", CodeLensResolveRequest.messageDirection = messages_1.MessageDirection.clientToServer, CodeLensResolveRequest.type = new messages_1.ProtocolRequestType(CodeLensResolveRequest.method), CodeLensResolveRequest.capabilities = messages_1.CM.create("textDocument.codeLens.resolveSupport", "codeLensProvider.resolveProvider");
	})(CodeLensResolveRequest || (exports.CodeLensResolveRequest = CodeLensResolveRequest = {}));
	var CodeLensRefreshRequest;
	(function(CodeLensRefreshRequest) {
		CodeLensRefreshRequest.method = "workspace/codeLens/refresh", CodeLensRefreshRequest.messageDirection = messages_1.MessageDirection.serverToClient, CodeLensRefreshRequest.type = new messages_1.ProtocolRequestType0(CodeLensRefreshRequest.method), CodeLensRefreshRequest.capabilities = messages_1.CM.create("workspace.codeLens", void 0);
	})(CodeLensRefreshRequest || (exports.CodeLensRefreshRequest = CodeLensRefreshRequest = {}));
	var DocumentLinkRequest;
	(function(DocumentLinkRequest) {
		DocumentLinkRequest.method = "textDocument/documentLink", DocumentLinkRequest.messageDirection = messages_1.MessageDirection.clientToServer, DocumentLinkRequest.type = new messages_1.ProtocolRequestType(DocumentLinkRequest.method), DocumentLinkRequest.capabilities = messages_1.CM.create("textDocument.documentLink", "documentLinkProvider");
	})(DocumentLinkRequest || (exports.DocumentLinkRequest = DocumentLinkRequest = {}));
	var DocumentLinkResolveRequest;
	(function(DocumentLinkResolveRequest) {
		DocumentLinkResolveRequest.method = "documentLink/resolve", DocumentLinkResolveRequest.messageDirection = messages_1.MessageDirection.clientToServer, DocumentLinkResolveRequest.type = new messages_1.ProtocolRequestType(DocumentLinkResolveRequest.method), DocumentLinkResolveRequest.capabilities = messages_1.CM.create("textDocument.documentLink", "documentLinkProvider.resolveProvider");
	})(DocumentLinkResolveRequest || (exports.DocumentLinkResolveRequest = DocumentLinkResolveRequest = {}));
	var DocumentFormattingRequest;
	(function(DocumentFormattingRequest) {
		DocumentFormattingRequest.method = "textDocument/formatting", DocumentFormattingRequest.messageDirection = messages_1.MessageDirection.clientToServer, DocumentFormattingRequest.type = new messages_1.ProtocolRequestType(DocumentFormattingRequest.method), DocumentFormattingRequest.capabilities = messages_1.CM.create("textDocument.formatting", "documentFormattingProvider");
	})(DocumentFormattingRequest || (exports.DocumentFormattingRequest = DocumentFormattingRequest = {}));
	var DocumentRangeFormattingRequest;
	(function(DocumentRangeFormattingRequest) {
		DocumentRangeFormattingRequest.method = "textDocument/rangeFormatting", DocumentRangeFormattingRequest.messageDirection = messages_1.MessageDirection.clientToServer, DocumentRangeFormattingRequest.type = new messages_1.ProtocolRequestType(DocumentRangeFormattingRequest.method), DocumentRangeFormattingRequest.capabilities = messages_1.CM.create("textDocument.rangeFormatting", "documentRangeFormattingProvider");
	})(DocumentRangeFormattingRequest || (exports.DocumentRangeFormattingRequest = DocumentRangeFormattingRequest = {}));
	var DocumentRangesFormattingRequest;
	(function(DocumentRangesFormattingRequest) {
		DocumentRangesFormattingRequest.method = "textDocument/rangesFormatting", DocumentRangesFormattingRequest.messageDirection = messages_1.MessageDirection.clientToServer, DocumentRangesFormattingRequest.type = new messages_1.ProtocolRequestType(DocumentRangesFormattingRequest.method), DocumentRangesFormattingRequest.capabilities = messages_1.CM.create("textDocument.rangeFormatting.rangesSupport", "documentRangeFormattingProvider.rangesSupport");
	})(DocumentRangesFormattingRequest || (exports.DocumentRangesFormattingRequest = DocumentRangesFormattingRequest = {}));
	var DocumentOnTypeFormattingRequest;
	(function(DocumentOnTypeFormattingRequest) {
		DocumentOnTypeFormattingRequest.method = "textDocument/onTypeFormatting", DocumentOnTypeFormattingRequest.messageDirection = messages_1.MessageDirection.clientToServer, DocumentOnTypeFormattingRequest.type = new messages_1.ProtocolRequestType(DocumentOnTypeFormattingRequest.method), DocumentOnTypeFormattingRequest.capabilities = messages_1.CM.create("textDocument.onTypeFormatting", "documentOnTypeFormattingProvider");
	})(DocumentOnTypeFormattingRequest || (exports.DocumentOnTypeFormattingRequest = DocumentOnTypeFormattingRequest = {}));
	var PrepareSupportDefaultBehavior;
	(function(PrepareSupportDefaultBehavior) {
		PrepareSupportDefaultBehavior.Identifier = 1;
	})(PrepareSupportDefaultBehavior || (exports.PrepareSupportDefaultBehavior = PrepareSupportDefaultBehavior = {}));
	var RenameRequest;
	(function(RenameRequest) {
		RenameRequest.method = "textDocument/rename", RenameRequest.messageDirection = messages_1.MessageDirection.clientToServer, RenameRequest.type = new messages_1.ProtocolRequestType(RenameRequest.method), RenameRequest.capabilities = messages_1.CM.create("textDocument.rename", "renameProvider");
	})(RenameRequest || (exports.RenameRequest = RenameRequest = {}));
	var PrepareRenameRequest;
	(function(PrepareRenameRequest) {
		PrepareRenameRequest.method = "textDocument/prepareRename", PrepareRenameRequest.messageDirection = messages_1.MessageDirection.clientToServer, PrepareRenameRequest.type = new messages_1.ProtocolRequestType(PrepareRenameRequest.method), PrepareRenameRequest.capabilities = messages_1.CM.create("textDocument.rename.prepareSupport", "renameProvider.prepareProvider");
	})(PrepareRenameRequest || (exports.PrepareRenameRequest = PrepareRenameRequest = {}));
	var ExecuteCommandRequest;
	(function(ExecuteCommandRequest) {
		ExecuteCommandRequest.method = "workspace/executeCommand", ExecuteCommandRequest.messageDirection = messages_1.MessageDirection.clientToServer, ExecuteCommandRequest.type = new messages_1.ProtocolRequestType(ExecuteCommandRequest.method), ExecuteCommandRequest.capabilities = messages_1.CM.create("workspace.executeCommand", "executeCommandProvider");
	})(ExecuteCommandRequest || (exports.ExecuteCommandRequest = ExecuteCommandRequest = {}));
	var ApplyWorkspaceEditRequest;
	(function(ApplyWorkspaceEditRequest) {
		ApplyWorkspaceEditRequest.method = "workspace/applyEdit", ApplyWorkspaceEditRequest.messageDirection = messages_1.MessageDirection.serverToClient, ApplyWorkspaceEditRequest.type = new messages_1.ProtocolRequestType("workspace/applyEdit"), ApplyWorkspaceEditRequest.capabilities = messages_1.CM.create("workspace.applyEdit", void 0);
	})(ApplyWorkspaceEditRequest || (exports.ApplyWorkspaceEditRequest = ApplyWorkspaceEditRequest = {}));
})), require_connection = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.createProtocolConnection = createProtocolConnection;
	let vscode_jsonrpc_1 = require_api$2();
	function createProtocolConnection(input, output, logger, options) {
		return vscode_jsonrpc_1.ConnectionStrategy.is(options) && (options = { connectionStrategy: options }), (0, vscode_jsonrpc_1.createMessageConnection)(input, output, logger, options);
	}
})), require_api$1 = __commonJSMin(((exports, module, this$8) => {
	var __createBinding = this$8 && this$8.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
	})), __exportStar = this$8 && this$8.__exportStar || function(m, exports) {
		for (var p in m) p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p) && __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.LSPErrorCodes = exports.createProtocolConnection = void 0, __exportStar(require_api$2(), exports), __exportStar((init_main(), __toCommonJS(main_exports)), exports), __exportStar(require_messages(), exports), __exportStar(require_protocol(), exports);
	var connection_1 = require_connection();
	Object.defineProperty(exports, "createProtocolConnection", {
		enumerable: !0,
		get: function() {
			return connection_1.createProtocolConnection;
		}
	});
	var LSPErrorCodes;
	(function(LSPErrorCodes) {
		LSPErrorCodes.lspReservedErrorRangeStart = -32899, LSPErrorCodes.RequestFailed = -32803, LSPErrorCodes.ServerCancelled = -32802, LSPErrorCodes.ContentModified = -32801, LSPErrorCodes.RequestCancelled = -32800, LSPErrorCodes.lspReservedErrorRangeEnd = -32800;
	})(LSPErrorCodes || (exports.LSPErrorCodes = LSPErrorCodes = {}));
})), require_progress = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ProgressFeature = exports.WorkDoneProgressReporter = void 0, exports.attachWorkDone = attachWorkDone, exports.attachPartialResult = attachPartialResult;
	let vscode_languageserver_protocol_1 = require_api$1();
	var WorkDoneProgressReporter;
	(function(WorkDoneProgressReporter) {
		function isNullInstance(reporter) {
			return reporter instanceof NullProgressReporter;
		}
		WorkDoneProgressReporter.isNullInstance = isNullInstance;
	})(WorkDoneProgressReporter || (exports.WorkDoneProgressReporter = WorkDoneProgressReporter = {}));
	var WorkDoneProgressReporterImpl = class WorkDoneProgressReporterImpl {
		_connection;
		_token;
		static Instances = new Map();
		constructor(_connection, _token) {
			this._connection = _connection, this._token = _token, WorkDoneProgressReporterImpl.Instances.set(this._token, this);
		}
		begin(title, percentage, message, cancellable) {
			let param = {
				kind: "begin",
				title,
				message,
				cancellable
			};
			typeof percentage == "number" && (param.percentage = Math.round(percentage)), this._connection.sendProgress(vscode_languageserver_protocol_1.WorkDoneProgress.type, this._token, param);
		}
		report(arg0, arg1) {
			let param = { kind: "report" };
			typeof arg0 == "number" ? (param.percentage = Math.round(arg0), arg1 !== void 0 && (param.message = arg1)) : param.message = arg0, this._connection.sendProgress(vscode_languageserver_protocol_1.WorkDoneProgress.type, this._token, param);
		}
		done() {
			WorkDoneProgressReporterImpl.Instances.delete(this._token), this._connection.sendProgress(vscode_languageserver_protocol_1.WorkDoneProgress.type, this._token, { kind: "end" });
		}
	}, WorkDoneProgressServerReporterImpl = class extends WorkDoneProgressReporterImpl {
		_source;
		constructor(connection, token) {
			super(connection, token), this._source = new vscode_languageserver_protocol_1.CancellationTokenSource();
		}
		get token() {
			return this._source.token;
		}
		done() {
			this._source.dispose(), super.done();
		}
		cancel() {
			this._source.cancel();
		}
	}, NullProgressReporter = class {
		constructor() {}
		begin() {}
		report() {}
		done() {}
	}, NullProgressServerReporter = class extends NullProgressReporter {
		_source;
		constructor() {
			super(), this._source = new vscode_languageserver_protocol_1.CancellationTokenSource();
		}
		get token() {
			return this._source.token;
		}
		done() {
			this._source.dispose();
		}
		cancel() {
			this._source.cancel();
		}
	};
	function attachWorkDone(connection, params) {
		if (params === void 0 || params.workDoneToken === void 0) return new NullProgressReporter();
		let token = params.workDoneToken;
		return delete params.workDoneToken, new WorkDoneProgressReporterImpl(connection, token);
	}
	exports.ProgressFeature = (Base) => class extends Base {
		_progressSupported;
		constructor() {
			super(), this._progressSupported = !1;
		}
		initialize(capabilities) {
			super.initialize(capabilities), capabilities?.window?.workDoneProgress === !0 && (this._progressSupported = !0, this.connection.onNotification(vscode_languageserver_protocol_1.WorkDoneProgressCancelNotification.type, (params) => {
				let progress = WorkDoneProgressReporterImpl.Instances.get(params.token);
				(progress instanceof WorkDoneProgressServerReporterImpl || progress instanceof NullProgressServerReporter) && progress.cancel();
			}));
		}
		attachWorkDoneProgress(token) {
			return token === void 0 ? new NullProgressReporter() : new WorkDoneProgressReporterImpl(this.connection, token);
		}
		createWorkDoneProgress() {
			if (this._progressSupported) {
				let token = (0, vscode_languageserver_protocol_1.RAL)().crypto.randomUUID();
				return this.connection.sendRequest(vscode_languageserver_protocol_1.WorkDoneProgressCreateRequest.type, { token }).then(() => new WorkDoneProgressServerReporterImpl(this.connection, token));
			}
			return Promise.resolve(new NullProgressServerReporter());
		}
	};
	var ResultProgress;
	(function(ResultProgress) {
		ResultProgress.type = new vscode_languageserver_protocol_1.ProgressType();
	})(ResultProgress ||= {});
	var ResultProgressReporterImpl = class {
		_connection;
		_token;
		constructor(_connection, _token) {
			this._connection = _connection, this._token = _token;
		}
		report(data) {
			this._connection.sendProgress(ResultProgress.type, this._token, data);
		}
	};
	function attachPartialResult(connection, params) {
		if (params === void 0 || params.partialResultToken === void 0) return;
		let token = params.partialResultToken;
		return delete params.partialResultToken, new ResultProgressReporterImpl(connection, token);
	}
})), require_configuration = __commonJSMin(((exports, module, this$7) => {
	var __createBinding = this$7 && this$7.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
	})), __setModuleDefault = this$7 && this$7.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: !0,
			value: v
		});
	}) : function(o, v) {
		o.default = v;
	}), __importStar = this$7 && this$7.__importStar || (function() {
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
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ConfigurationFeature = void 0;
	let vscode_languageserver_protocol_1 = require_api$1(), Is = __importStar(require_is$2());
	exports.ConfigurationFeature = (Base) => class extends Base {
		getConfiguration(arg) {
			return arg ? Is.string(arg) ? this._getConfiguration({ section: arg }) : this._getConfiguration(arg) : this._getConfiguration({});
		}
		_getConfiguration(arg) {
			let params = { items: Array.isArray(arg) ? arg : [arg] };
			return this.connection.sendRequest(vscode_languageserver_protocol_1.ConfigurationRequest.type, params).then((result) => Array.isArray(result) ? Array.isArray(arg) ? result : result[0] : Array.isArray(arg) ? [] : null);
		}
	};
})), require_workspaceFolder = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.WorkspaceFoldersFeature = void 0;
	let vscode_languageserver_protocol_1 = require_api$1();
	exports.WorkspaceFoldersFeature = (Base) => class extends Base {
		_onDidChangeWorkspaceFolders;
		_unregistration;
		_notificationIsAutoRegistered;
		constructor() {
			super(), this._notificationIsAutoRegistered = !1;
		}
		initialize(capabilities) {
			super.initialize(capabilities);
			let workspaceCapabilities = capabilities.workspace;
			workspaceCapabilities && workspaceCapabilities.workspaceFolders && (this._onDidChangeWorkspaceFolders = new vscode_languageserver_protocol_1.Emitter(), this.connection.onNotification(vscode_languageserver_protocol_1.DidChangeWorkspaceFoldersNotification.type, (params) => {
				this._onDidChangeWorkspaceFolders.fire(params.event);
			}));
		}
		fillServerCapabilities(capabilities) {
			super.fillServerCapabilities(capabilities);
			let changeNotifications = capabilities.workspace?.workspaceFolders?.changeNotifications;
			this._notificationIsAutoRegistered = changeNotifications === !0 || typeof changeNotifications == "string";
		}
		getWorkspaceFolders() {
			return this.connection.sendRequest(vscode_languageserver_protocol_1.WorkspaceFoldersRequest.type);
		}
		get onDidChangeWorkspaceFolders() {
			if (!this._onDidChangeWorkspaceFolders) throw Error("Client doesn't support sending workspace folder change events.");
			return !this._notificationIsAutoRegistered && !this._unregistration && (this._unregistration = this.connection.client.register(vscode_languageserver_protocol_1.DidChangeWorkspaceFoldersNotification.type)), this._onDidChangeWorkspaceFolders.event;
		}
	};
})), require_callHierarchy = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.CallHierarchyFeature = void 0;
	let vscode_languageserver_protocol_1 = require_api$1();
	exports.CallHierarchyFeature = (Base) => class extends Base {
		get callHierarchy() {
			return {
				onPrepare: (handler) => this.connection.onRequest(vscode_languageserver_protocol_1.CallHierarchyPrepareRequest.type, (params, cancel) => handler(params, cancel, this.attachWorkDoneProgress(params), void 0)),
				onIncomingCalls: (handler) => {
					let type = vscode_languageserver_protocol_1.CallHierarchyIncomingCallsRequest.type;
					return this.connection.onRequest(type, (params, cancel) => handler(params, cancel, this.attachWorkDoneProgress(params), this.attachPartialResultProgress(type, params)));
				},
				onOutgoingCalls: (handler) => {
					let type = vscode_languageserver_protocol_1.CallHierarchyOutgoingCallsRequest.type;
					return this.connection.onRequest(type, (params, cancel) => handler(params, cancel, this.attachWorkDoneProgress(params), this.attachPartialResultProgress(type, params)));
				}
			};
		}
	};
})), require_semanticTokens = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.SemanticTokensBuilder = exports.SemanticTokensDiff = exports.SemanticTokensFeature = void 0;
	let vscode_languageserver_protocol_1 = require_api$1();
	exports.SemanticTokensFeature = (Base) => class extends Base {
		get semanticTokens() {
			return {
				refresh: () => this.connection.sendRequest(vscode_languageserver_protocol_1.SemanticTokensRefreshRequest.type),
				on: (handler) => {
					let type = vscode_languageserver_protocol_1.SemanticTokensRequest.type;
					return this.connection.onRequest(type, (params, cancel) => handler(params, cancel, this.attachWorkDoneProgress(params), this.attachPartialResultProgress(type, params)));
				},
				onDelta: (handler) => {
					let type = vscode_languageserver_protocol_1.SemanticTokensDeltaRequest.type;
					return this.connection.onRequest(type, (params, cancel) => handler(params, cancel, this.attachWorkDoneProgress(params), this.attachPartialResultProgress(type, params)));
				},
				onRange: (handler) => {
					let type = vscode_languageserver_protocol_1.SemanticTokensRangeRequest.type;
					return this.connection.onRequest(type, (params, cancel) => handler(params, cancel, this.attachWorkDoneProgress(params), this.attachPartialResultProgress(type, params)));
				}
			};
		}
	};
	var SemanticTokensDiff = class {
		originalSequence;
		modifiedSequence;
		constructor(originalSequence, modifiedSequence) {
			this.originalSequence = originalSequence, this.modifiedSequence = modifiedSequence;
		}
		computeDiff() {
			let originalLength = this.originalSequence.length, modifiedLength = this.modifiedSequence.length, startIndex = 0;
			for (; startIndex < modifiedLength && startIndex < originalLength && this.originalSequence[startIndex] === this.modifiedSequence[startIndex];) startIndex++;
			if (startIndex < modifiedLength && startIndex < originalLength) {
				let originalEndIndex = originalLength - 1, modifiedEndIndex = modifiedLength - 1;
				for (; originalEndIndex >= startIndex && modifiedEndIndex >= startIndex && this.originalSequence[originalEndIndex] === this.modifiedSequence[modifiedEndIndex];) originalEndIndex--, modifiedEndIndex--;
				(originalEndIndex < startIndex || modifiedEndIndex < startIndex) && (originalEndIndex++, modifiedEndIndex++);
				let deleteCount = originalEndIndex - startIndex + 1, newData = this.modifiedSequence.slice(startIndex, modifiedEndIndex + 1);
				return newData.length === 1 && newData[0] === this.originalSequence[originalEndIndex] ? [{
					start: startIndex,
					deleteCount: deleteCount - 1
				}] : [{
					start: startIndex,
					deleteCount,
					data: newData
				}];
			}
			return startIndex < modifiedLength ? [{
				start: startIndex,
				deleteCount: 0,
				data: this.modifiedSequence.slice(startIndex)
			}] : startIndex < originalLength ? [{
				start: startIndex,
				deleteCount: originalLength - startIndex
			}] : [];
		}
	};
	exports.SemanticTokensDiff = SemanticTokensDiff, exports.SemanticTokensBuilder = class SemanticTokensBuilder {
		_id;
		_prevLine;
		_prevChar;
		_dataIsSortedAndDeltaEncoded;
		_data;
		_dataNonDelta;
		_dataLen;
		_prevData;
		constructor() {
			this._prevData = void 0, this.initialize();
		}
		initialize() {
			this._id = Date.now(), this._prevLine = 0, this._prevChar = 0, this._data = [], this._dataNonDelta = [], this._dataLen = 0, this._dataIsSortedAndDeltaEncoded = !0;
		}
		push(line, char, length, tokenType, tokenModifiers) {
			this._dataIsSortedAndDeltaEncoded && (line < this._prevLine || line === this._prevLine && char < this._prevChar) && (this._dataIsSortedAndDeltaEncoded = !1, this._dataNonDelta = SemanticTokensBuilder._deltaDecode(this._data));
			let pushLine = line, pushChar = char;
			this._dataIsSortedAndDeltaEncoded && this._dataLen > 0 && (pushLine -= this._prevLine, pushLine === 0 && (pushChar -= this._prevChar));
			let dataSource = this._dataIsSortedAndDeltaEncoded ? this._data : this._dataNonDelta;
			dataSource[this._dataLen++] = pushLine, dataSource[this._dataLen++] = pushChar, dataSource[this._dataLen++] = length, dataSource[this._dataLen++] = tokenType, dataSource[this._dataLen++] = tokenModifiers, this._prevLine = line, this._prevChar = char;
		}
		get id() {
			return this._id.toString();
		}
		static _deltaDecode(data) {
			let tokenCount = data.length / 5 | 0, prevLine = 0, prevChar = 0, result = [];
			for (let i = 0; i < tokenCount; i++) {
				let dstOffset = 5 * i, line = data[dstOffset], char = data[dstOffset + 1];
				line === 0 ? (line = prevLine, char += prevChar) : line += prevLine;
				let length = data[dstOffset + 2], tokenType = data[dstOffset + 3], tokenModifiers = data[dstOffset + 4];
				result[dstOffset + 0] = line, result[dstOffset + 1] = char, result[dstOffset + 2] = length, result[dstOffset + 3] = tokenType, result[dstOffset + 4] = tokenModifiers, prevLine = line, prevChar = char;
			}
			return result;
		}
		static _sortAndDeltaEncode(data) {
			let pos = [], tokenCount = data.length / 5 | 0;
			for (let i = 0; i < tokenCount; i++) pos[i] = i;
			pos.sort((a, b) => {
				let aLine = data[5 * a], bLine = data[5 * b];
				return aLine === bLine ? data[5 * a + 1] - data[5 * b + 1] : aLine - bLine;
			});
			let result = [], prevLine = 0, prevChar = 0;
			for (let i = 0; i < tokenCount; i++) {
				let srcOffset = 5 * pos[i], line = data[srcOffset + 0], char = data[srcOffset + 1], length = data[srcOffset + 2], tokenType = data[srcOffset + 3], tokenModifiers = data[srcOffset + 4], pushLine = line - prevLine, pushChar = pushLine === 0 ? char - prevChar : char, dstOffset = 5 * i;
				result[dstOffset + 0] = pushLine, result[dstOffset + 1] = pushChar, result[dstOffset + 2] = length, result[dstOffset + 3] = tokenType, result[dstOffset + 4] = tokenModifiers, prevLine = line, prevChar = char;
			}
			return result;
		}
		getFinalDataDelta() {
			return this._dataIsSortedAndDeltaEncoded ? this._data : SemanticTokensBuilder._sortAndDeltaEncode(this._dataNonDelta);
		}
		previousResult(id) {
			this._prevData = this.id === id ? this.getFinalDataDelta() : void 0, this.initialize();
		}
		build() {
			return this._prevData = void 0, {
				resultId: this.id,
				data: this.getFinalDataDelta()
			};
		}
		canBuildEdits() {
			return this._prevData !== void 0;
		}
		buildEdits() {
			return this._prevData === void 0 ? this.build() : {
				resultId: this.id,
				edits: new SemanticTokensDiff(this._prevData, this.getFinalDataDelta()).computeDiff()
			};
		}
	};
})), require_showDocument = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ShowDocumentFeature = void 0;
	let vscode_languageserver_protocol_1 = require_api$1();
	exports.ShowDocumentFeature = (Base) => class extends Base {
		showDocument(params) {
			return this.connection.sendRequest(vscode_languageserver_protocol_1.ShowDocumentRequest.type, params);
		}
	};
})), require_fileOperations = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.FileOperationsFeature = void 0;
	let vscode_languageserver_protocol_1 = require_api$1();
	exports.FileOperationsFeature = (Base) => class extends Base {
		onDidCreateFiles(handler) {
			return this.connection.onNotification(vscode_languageserver_protocol_1.DidCreateFilesNotification.type, (params) => handler(params));
		}
		onDidRenameFiles(handler) {
			return this.connection.onNotification(vscode_languageserver_protocol_1.DidRenameFilesNotification.type, (params) => handler(params));
		}
		onDidDeleteFiles(handler) {
			return this.connection.onNotification(vscode_languageserver_protocol_1.DidDeleteFilesNotification.type, (params) => handler(params));
		}
		onWillCreateFiles(handler) {
			return this.connection.onRequest(vscode_languageserver_protocol_1.WillCreateFilesRequest.type, (params, cancel) => handler(params, cancel));
		}
		onWillRenameFiles(handler) {
			return this.connection.onRequest(vscode_languageserver_protocol_1.WillRenameFilesRequest.type, (params, cancel) => handler(params, cancel));
		}
		onWillDeleteFiles(handler) {
			return this.connection.onRequest(vscode_languageserver_protocol_1.WillDeleteFilesRequest.type, (params, cancel) => handler(params, cancel));
		}
	};
})), require_linkedEditingRange = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.LinkedEditingRangeFeature = void 0;
	let vscode_languageserver_protocol_1 = require_api$1();
	exports.LinkedEditingRangeFeature = (Base) => class extends Base {
		onLinkedEditingRange(handler) {
			return this.connection.onRequest(vscode_languageserver_protocol_1.LinkedEditingRangeRequest.type, (params, cancel) => handler(params, cancel, this.attachWorkDoneProgress(params), void 0));
		}
	};
})), require_typeHierarchy = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.TypeHierarchyFeature = void 0;
	let vscode_languageserver_protocol_1 = require_api$1();
	exports.TypeHierarchyFeature = (Base) => class extends Base {
		get typeHierarchy() {
			return {
				onPrepare: (handler) => this.connection.onRequest(vscode_languageserver_protocol_1.TypeHierarchyPrepareRequest.type, (params, cancel) => handler(params, cancel, this.attachWorkDoneProgress(params), void 0)),
				onSupertypes: (handler) => {
					let type = vscode_languageserver_protocol_1.TypeHierarchySupertypesRequest.type;
					return this.connection.onRequest(type, (params, cancel) => handler(params, cancel, this.attachWorkDoneProgress(params), this.attachPartialResultProgress(type, params)));
				},
				onSubtypes: (handler) => {
					let type = vscode_languageserver_protocol_1.TypeHierarchySubtypesRequest.type;
					return this.connection.onRequest(type, (params, cancel) => handler(params, cancel, this.attachWorkDoneProgress(params), this.attachPartialResultProgress(type, params)));
				}
			};
		}
	};
})), require_inlineValue = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.InlineValueFeature = void 0;
	let vscode_languageserver_protocol_1 = require_api$1();
	exports.InlineValueFeature = (Base) => class extends Base {
		get inlineValue() {
			return {
				refresh: () => this.connection.sendRequest(vscode_languageserver_protocol_1.InlineValueRefreshRequest.type),
				on: (handler) => this.connection.onRequest(vscode_languageserver_protocol_1.InlineValueRequest.type, (params, cancel) => handler(params, cancel, this.attachWorkDoneProgress(params)))
			};
		}
	};
})), require_foldingRange = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.FoldingRangeFeature = void 0;
	let vscode_languageserver_protocol_1 = require_api$1();
	exports.FoldingRangeFeature = (Base) => class extends Base {
		get foldingRange() {
			return {
				refresh: () => this.connection.sendRequest(vscode_languageserver_protocol_1.FoldingRangeRefreshRequest.type),
				on: (handler) => {
					let type = vscode_languageserver_protocol_1.FoldingRangeRequest.type;
					return this.connection.onRequest(type, (params, cancel) => handler(params, cancel, this.attachWorkDoneProgress(params), this.attachPartialResultProgress(type, params)));
				}
			};
		}
	};
})), require_inlayHint = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.InlayHintFeature = void 0;
	let vscode_languageserver_protocol_1 = require_api$1();
	exports.InlayHintFeature = (Base) => class extends Base {
		get inlayHint() {
			return {
				refresh: () => this.connection.sendRequest(vscode_languageserver_protocol_1.InlayHintRefreshRequest.type),
				on: (handler) => this.connection.onRequest(vscode_languageserver_protocol_1.InlayHintRequest.type, (params, cancel) => handler(params, cancel, this.attachWorkDoneProgress(params))),
				resolve: (handler) => this.connection.onRequest(vscode_languageserver_protocol_1.InlayHintResolveRequest.type, (params, cancel) => handler(params, cancel))
			};
		}
	};
})), require_diagnostic = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DiagnosticFeature = void 0;
	let vscode_languageserver_protocol_1 = require_api$1();
	exports.DiagnosticFeature = (Base) => class extends Base {
		get diagnostics() {
			return {
				refresh: () => this.connection.sendRequest(vscode_languageserver_protocol_1.DiagnosticRefreshRequest.type),
				on: (handler) => this.connection.onRequest(vscode_languageserver_protocol_1.DocumentDiagnosticRequest.type, (params, cancel) => handler(params, cancel, this.attachWorkDoneProgress(params), this.attachPartialResultProgress(vscode_languageserver_protocol_1.DocumentDiagnosticRequest.partialResult, params))),
				onWorkspace: (handler) => this.connection.onRequest(vscode_languageserver_protocol_1.WorkspaceDiagnosticRequest.type, (params, cancel) => handler(params, cancel, this.attachWorkDoneProgress(params), this.attachPartialResultProgress(vscode_languageserver_protocol_1.WorkspaceDiagnosticRequest.partialResult, params)))
			};
		}
	};
})), require_textDocuments = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.TextDocuments = void 0;
	let vscode_languageserver_protocol_1 = require_api$1();
	exports.TextDocuments = class {
		_configuration;
		_syncedDocuments;
		_onDidChangeContent;
		_onDidOpen;
		_onDidClose;
		_onDidSave;
		_onWillSave;
		_willSaveWaitUntil;
		constructor(configuration) {
			this._configuration = configuration, this._syncedDocuments = new Map(), this._onDidChangeContent = new vscode_languageserver_protocol_1.Emitter(), this._onDidOpen = new vscode_languageserver_protocol_1.Emitter(), this._onDidClose = new vscode_languageserver_protocol_1.Emitter(), this._onDidSave = new vscode_languageserver_protocol_1.Emitter(), this._onWillSave = new vscode_languageserver_protocol_1.Emitter();
		}
		get onDidOpen() {
			return this._onDidOpen.event;
		}
		get onDidChangeContent() {
			return this._onDidChangeContent.event;
		}
		get onWillSave() {
			return this._onWillSave.event;
		}
		onWillSaveWaitUntil(handler) {
			this._willSaveWaitUntil = handler;
		}
		get onDidSave() {
			return this._onDidSave.event;
		}
		get onDidClose() {
			return this._onDidClose.event;
		}
		get(uri) {
			return this._syncedDocuments.get(uri);
		}
		all() {
			return Array.from(this._syncedDocuments.values());
		}
		keys() {
			return Array.from(this._syncedDocuments.keys());
		}
		listen(connection) {
			connection.__textDocumentSync = vscode_languageserver_protocol_1.TextDocumentSyncKind.Incremental;
			let disposables = [];
			return disposables.push(connection.onDidOpenTextDocument((event) => {
				let td = event.textDocument, document = this._configuration.create(td.uri, td.languageId, td.version, td.text);
				this._syncedDocuments.set(td.uri, document);
				let toFire = Object.freeze({ document });
				this._onDidOpen.fire(toFire), this._onDidChangeContent.fire(toFire);
			})), disposables.push(connection.onDidChangeTextDocument((event) => {
				let td = event.textDocument, changes = event.contentChanges;
				if (changes.length === 0) return;
				let { version } = td;
				if (version == null) throw Error(`Received document change event for ${td.uri} without valid version identifier`);
				let syncedDocument = this._syncedDocuments.get(td.uri);
				syncedDocument !== void 0 && (syncedDocument = this._configuration.update(syncedDocument, changes, version), this._syncedDocuments.set(td.uri, syncedDocument), this._onDidChangeContent.fire(Object.freeze({ document: syncedDocument })));
			})), disposables.push(connection.onDidCloseTextDocument((event) => {
				let syncedDocument = this._syncedDocuments.get(event.textDocument.uri);
				syncedDocument !== void 0 && (this._syncedDocuments.delete(event.textDocument.uri), this._onDidClose.fire(Object.freeze({ document: syncedDocument })));
			})), disposables.push(connection.onWillSaveTextDocument((event) => {
				let syncedDocument = this._syncedDocuments.get(event.textDocument.uri);
				syncedDocument !== void 0 && this._onWillSave.fire(Object.freeze({
					document: syncedDocument,
					reason: event.reason
				}));
			})), disposables.push(connection.onWillSaveTextDocumentWaitUntil((event, token) => {
				let syncedDocument = this._syncedDocuments.get(event.textDocument.uri);
				return syncedDocument !== void 0 && this._willSaveWaitUntil ? this._willSaveWaitUntil(Object.freeze({
					document: syncedDocument,
					reason: event.reason
				}), token) : [];
			})), disposables.push(connection.onDidSaveTextDocument((event) => {
				let syncedDocument = this._syncedDocuments.get(event.textDocument.uri);
				syncedDocument !== void 0 && this._onDidSave.fire(Object.freeze({ document: syncedDocument }));
			})), vscode_languageserver_protocol_1.Disposable.create(() => {
				disposables.forEach((disposable) => disposable.dispose());
			});
		}
	};
})), require_notebook = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.NotebookDocuments = exports.NotebookSyncFeature = void 0;
	let vscode_languageserver_protocol_1 = require_api$1(), textDocuments_1 = require_textDocuments();
	exports.NotebookSyncFeature = (Base) => class extends Base {
		get synchronization() {
			return {
				onDidOpenNotebookDocument: (handler) => this.connection.onNotification(vscode_languageserver_protocol_1.DidOpenNotebookDocumentNotification.type, (params) => handler(params)),
				onDidChangeNotebookDocument: (handler) => this.connection.onNotification(vscode_languageserver_protocol_1.DidChangeNotebookDocumentNotification.type, (params) => handler(params)),
				onDidSaveNotebookDocument: (handler) => this.connection.onNotification(vscode_languageserver_protocol_1.DidSaveNotebookDocumentNotification.type, (params) => handler(params)),
				onDidCloseNotebookDocument: (handler) => this.connection.onNotification(vscode_languageserver_protocol_1.DidCloseNotebookDocumentNotification.type, (params) => handler(params))
			};
		}
	};
	var CellTextDocumentConnection = class CellTextDocumentConnection {
		static NULL_DISPOSE = Object.freeze({ dispose: () => {} });
		openHandler;
		changeHandler;
		closeHandler;
		onDidOpenTextDocument(handler) {
			return this.openHandler = handler, vscode_languageserver_protocol_1.Disposable.create(() => {
				this.openHandler = void 0;
			});
		}
		openTextDocument(params) {
			return this.openHandler && this.openHandler(params);
		}
		onDidChangeTextDocument(handler) {
			return this.changeHandler = handler, vscode_languageserver_protocol_1.Disposable.create(() => {
				this.changeHandler = handler;
			});
		}
		changeTextDocument(params) {
			return this.changeHandler && this.changeHandler(params);
		}
		onDidCloseTextDocument(handler) {
			return this.closeHandler = handler, vscode_languageserver_protocol_1.Disposable.create(() => {
				this.closeHandler = void 0;
			});
		}
		closeTextDocument(params) {
			return this.closeHandler && this.closeHandler(params);
		}
		onWillSaveTextDocument() {
			return CellTextDocumentConnection.NULL_DISPOSE;
		}
		onWillSaveTextDocumentWaitUntil() {
			return CellTextDocumentConnection.NULL_DISPOSE;
		}
		onDidSaveTextDocument() {
			return CellTextDocumentConnection.NULL_DISPOSE;
		}
	};
	exports.NotebookDocuments = class {
		notebookDocuments;
		notebookCellMap;
		_onDidOpen;
		_onDidSave;
		_onDidChange;
		_onDidClose;
		_cellTextDocuments;
		constructor(configurationOrTextDocuments) {
			this._cellTextDocuments = configurationOrTextDocuments instanceof textDocuments_1.TextDocuments ? configurationOrTextDocuments : new textDocuments_1.TextDocuments(configurationOrTextDocuments), this.notebookDocuments = new Map(), this.notebookCellMap = new Map(), this._onDidOpen = new vscode_languageserver_protocol_1.Emitter(), this._onDidChange = new vscode_languageserver_protocol_1.Emitter(), this._onDidSave = new vscode_languageserver_protocol_1.Emitter(), this._onDidClose = new vscode_languageserver_protocol_1.Emitter();
		}
		get cellTextDocuments() {
			return this._cellTextDocuments;
		}
		getCellTextDocument(cell) {
			return this._cellTextDocuments.get(cell.document);
		}
		getNotebookDocument(uri) {
			return this.notebookDocuments.get(uri);
		}
		getNotebookCell(uri) {
			let value = this.notebookCellMap.get(uri);
			return value && value[0];
		}
		findNotebookDocumentForCell(cell) {
			let key = typeof cell == "string" ? cell : cell.document, value = this.notebookCellMap.get(key);
			return value && value[1];
		}
		get onDidOpen() {
			return this._onDidOpen.event;
		}
		get onDidSave() {
			return this._onDidSave.event;
		}
		get onDidChange() {
			return this._onDidChange.event;
		}
		get onDidClose() {
			return this._onDidClose.event;
		}
		listen(connection) {
			let cellTextDocumentConnection = new CellTextDocumentConnection(), disposables = [];
			return disposables.push(this.cellTextDocuments.listen(cellTextDocumentConnection)), disposables.push(connection.notebooks.synchronization.onDidOpenNotebookDocument(async (params) => {
				this.notebookDocuments.set(params.notebookDocument.uri, params.notebookDocument);
				for (let cellTextDocument of params.cellTextDocuments) await cellTextDocumentConnection.openTextDocument({ textDocument: cellTextDocument });
				this.updateCellMap(params.notebookDocument), this._onDidOpen.fire(params.notebookDocument);
			})), disposables.push(connection.notebooks.synchronization.onDidChangeNotebookDocument(async (params) => {
				let notebookDocument = this.notebookDocuments.get(params.notebookDocument.uri);
				if (notebookDocument === void 0) return;
				notebookDocument.version = params.notebookDocument.version;
				let oldMetadata = notebookDocument.metadata, metadataChanged = !1, change = params.change;
				change.metadata !== void 0 && (metadataChanged = !0, notebookDocument.metadata = change.metadata);
				let opened = [], closed = [], data = [], text = [];
				if (change.cells !== void 0) {
					let changedCells = change.cells;
					if (changedCells.structure !== void 0) {
						let array = changedCells.structure.array;
						if (notebookDocument.cells.splice(array.start, array.deleteCount, ...array.cells === void 0 ? [] : array.cells), changedCells.structure.didOpen !== void 0) for (let open of changedCells.structure.didOpen) await cellTextDocumentConnection.openTextDocument({ textDocument: open }), opened.push(open.uri);
						if (changedCells.structure.didClose) for (let close of changedCells.structure.didClose) await cellTextDocumentConnection.closeTextDocument({ textDocument: close }), closed.push(close.uri);
					}
					if (changedCells.data !== void 0) {
						let cellUpdates = new Map(changedCells.data.map((cell) => [cell.document, cell]));
						for (let i = 0; i <= notebookDocument.cells.length; i++) {
							let change = cellUpdates.get(notebookDocument.cells[i].document);
							if (change !== void 0) {
								let old = notebookDocument.cells.splice(i, 1, change);
								if (data.push({
									old: old[0],
									new: change
								}), cellUpdates.delete(change.document), cellUpdates.size === 0) break;
							}
						}
					}
					if (changedCells.textContent !== void 0) for (let cellTextDocument of changedCells.textContent) await cellTextDocumentConnection.changeTextDocument({
						textDocument: cellTextDocument.document,
						contentChanges: cellTextDocument.changes
					}), text.push(cellTextDocument.document.uri);
				}
				let removed = [];
				for (let close of closed) removed.push(this.getNotebookCell(close)), this.notebookCellMap.delete(close);
				this.updateCellMap(notebookDocument);
				let changeEvent = { notebookDocument };
				metadataChanged && (changeEvent.metadata = {
					old: oldMetadata,
					new: notebookDocument.metadata
				});
				let added = [];
				for (let open of opened) added.push(this.getNotebookCell(open));
				let textContent = [];
				for (let change of text) textContent.push(this.getNotebookCell(change));
				(added.length > 0 || removed.length > 0 || data.length > 0 || textContent.length > 0) && (changeEvent.cells = {
					added,
					removed,
					changed: {
						data,
						textContent
					}
				}), (changeEvent.metadata !== void 0 || changeEvent.cells !== void 0) && this._onDidChange.fire(changeEvent);
			})), disposables.push(connection.notebooks.synchronization.onDidSaveNotebookDocument((params) => {
				let notebookDocument = this.notebookDocuments.get(params.notebookDocument.uri);
				notebookDocument !== void 0 && this._onDidSave.fire(notebookDocument);
			})), disposables.push(connection.notebooks.synchronization.onDidCloseNotebookDocument(async (params) => {
				let notebookDocument = this.notebookDocuments.get(params.notebookDocument.uri);
				if (notebookDocument !== void 0) {
					this._onDidClose.fire(notebookDocument);
					for (let cellTextDocument of params.cellTextDocuments) await cellTextDocumentConnection.closeTextDocument({ textDocument: cellTextDocument });
					this.notebookDocuments.delete(params.notebookDocument.uri);
					for (let cell of notebookDocument.cells) this.notebookCellMap.delete(cell.document);
				}
			})), vscode_languageserver_protocol_1.Disposable.create(() => {
				disposables.forEach((disposable) => disposable.dispose());
			});
		}
		updateCellMap(notebookDocument) {
			for (let cell of notebookDocument.cells) this.notebookCellMap.set(cell.document, [cell, notebookDocument]);
		}
	};
})), require_moniker = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.MonikerFeature = void 0;
	let vscode_languageserver_protocol_1 = require_api$1();
	exports.MonikerFeature = (Base) => class extends Base {
		get moniker() {
			return { on: (handler) => {
				let type = vscode_languageserver_protocol_1.MonikerRequest.type;
				return this.connection.onRequest(type, (params, cancel) => handler(params, cancel, this.attachWorkDoneProgress(params), this.attachPartialResultProgress(type, params)));
			} };
		}
	};
})), require_inlineCompletion = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.InlineCompletionFeature = void 0;
	let vscode_languageserver_protocol_1 = require_api$1();
	exports.InlineCompletionFeature = (Base) => class extends Base {
		get inlineCompletion() {
			return { on: (handler) => this.connection.onRequest(vscode_languageserver_protocol_1.InlineCompletionRequest.type, (params, cancel) => handler(params, cancel, this.attachWorkDoneProgress(params))) };
		}
	};
})), require_textDocumentContent = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.TextDocumentContentFeature = void 0;
	let vscode_languageserver_protocol_1 = require_api$1();
	exports.TextDocumentContentFeature = (Base) => class extends Base {
		get textDocumentContent() {
			return {
				refresh: (uri) => this.connection.sendRequest(vscode_languageserver_protocol_1.TextDocumentContentRefreshRequest.type, { uri }),
				on: (handler) => this.connection.onRequest(vscode_languageserver_protocol_1.TextDocumentContentRequest.type, (params, cancel) => handler(params, cancel))
			};
		}
	};
})), require_server = __commonJSMin(((exports, module, this$6) => {
	var __createBinding = this$6 && this$6.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
	})), __setModuleDefault = this$6 && this$6.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: !0,
			value: v
		});
	}) : function(o, v) {
		o.default = v;
	}), __importStar = this$6 && this$6.__importStar || (function() {
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
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports._NotebooksImpl = exports._LanguagesImpl = exports.BulkUnregistration = exports.BulkRegistration = exports.ErrorMessageTracker = void 0, exports.combineConsoleFeatures = combineConsoleFeatures, exports.combineTelemetryFeatures = combineTelemetryFeatures, exports.combineTracerFeatures = combineTracerFeatures, exports.combineClientFeatures = combineClientFeatures, exports.combineWindowFeatures = combineWindowFeatures, exports.combineWorkspaceFeatures = combineWorkspaceFeatures, exports.combineLanguagesFeatures = combineLanguagesFeatures, exports.combineNotebooksFeatures = combineNotebooksFeatures, exports.combineFeatures = combineFeatures, exports.createConnection = createConnection;
	let vscode_languageserver_protocol_1 = require_api$1(), Is = __importStar(require_is$2()), progress_1 = require_progress(), configuration_1 = require_configuration(), workspaceFolder_1 = require_workspaceFolder(), callHierarchy_1 = require_callHierarchy(), semanticTokens_1 = require_semanticTokens(), showDocument_1 = require_showDocument(), fileOperations_1 = require_fileOperations(), linkedEditingRange_1 = require_linkedEditingRange(), typeHierarchy_1 = require_typeHierarchy(), inlineValue_1 = require_inlineValue(), foldingRange_1 = require_foldingRange(), inlayHint_1 = require_inlayHint(), diagnostic_1 = require_diagnostic(), notebook_1 = require_notebook(), moniker_1 = require_moniker(), inlineCompletion_1 = require_inlineCompletion(), textDocumentContent_1 = require_textDocumentContent();
	function null2Undefined(value) {
		if (value !== null) return value;
	}
	exports.ErrorMessageTracker = class {
		_messages;
		constructor() {
			this._messages = Object.create(null);
		}
		add(message) {
			let count = this._messages[message];
			count ||= 0, count++, this._messages[message] = count;
		}
		sendErrors(connection) {
			Object.keys(this._messages).forEach((message) => {
				connection.window.showErrorMessage(message);
			});
		}
	};
	var RemoteConsoleImpl = class {
		_rawConnection;
		_connection;
		constructor() {}
		rawAttach(connection) {
			this._rawConnection = connection;
		}
		attach(connection) {
			this._connection = connection;
		}
		get connection() {
			if (!this._connection) throw Error("Remote is not attached to a connection yet.");
			return this._connection;
		}
		fillServerCapabilities(_capabilities) {}
		initialize(_capabilities) {}
		error(message) {
			this.send(vscode_languageserver_protocol_1.MessageType.Error, message);
		}
		warn(message) {
			this.send(vscode_languageserver_protocol_1.MessageType.Warning, message);
		}
		info(message) {
			this.send(vscode_languageserver_protocol_1.MessageType.Info, message);
		}
		log(message) {
			this.send(vscode_languageserver_protocol_1.MessageType.Log, message);
		}
		debug(message) {
			this.send(vscode_languageserver_protocol_1.MessageType.Debug, message);
		}
		send(type, message) {
			this._rawConnection && this._rawConnection.sendNotification(vscode_languageserver_protocol_1.LogMessageNotification.type, {
				type,
				message
			}).catch(() => {
				(0, vscode_languageserver_protocol_1.RAL)().console.error("Sending log message failed");
			});
		}
	}, _RemoteWindowImpl = class {
		_connection;
		constructor() {}
		attach(connection) {
			this._connection = connection;
		}
		get connection() {
			if (!this._connection) throw Error("Remote is not attached to a connection yet.");
			return this._connection;
		}
		initialize(_capabilities) {}
		fillServerCapabilities(_capabilities) {}
		showErrorMessage(message, ...actions) {
			let params = {
				type: vscode_languageserver_protocol_1.MessageType.Error,
				message,
				actions
			};
			return this.connection.sendRequest(vscode_languageserver_protocol_1.ShowMessageRequest.type, params).then(null2Undefined);
		}
		showWarningMessage(message, ...actions) {
			let params = {
				type: vscode_languageserver_protocol_1.MessageType.Warning,
				message,
				actions
			};
			return this.connection.sendRequest(vscode_languageserver_protocol_1.ShowMessageRequest.type, params).then(null2Undefined);
		}
		showInformationMessage(message, ...actions) {
			let params = {
				type: vscode_languageserver_protocol_1.MessageType.Info,
				message,
				actions
			};
			return this.connection.sendRequest(vscode_languageserver_protocol_1.ShowMessageRequest.type, params).then(null2Undefined);
		}
	};
	let RemoteWindowImpl = (0, showDocument_1.ShowDocumentFeature)((0, progress_1.ProgressFeature)(_RemoteWindowImpl));
	var BulkRegistration;
	(function(BulkRegistration) {
		function create() {
			return new BulkRegistrationImpl();
		}
		BulkRegistration.create = create;
	})(BulkRegistration || (exports.BulkRegistration = BulkRegistration = {}));
	var BulkRegistrationImpl = class {
		_registrations = [];
		_registered = new Set();
		add(type, registerOptions) {
			let method = Is.string(type) ? type : type.method;
			if (this._registered.has(method)) throw Error(`${method} is already added to this registration`);
			let id = (0, vscode_languageserver_protocol_1.RAL)().crypto.randomUUID();
			this._registrations.push({
				id,
				method,
				registerOptions: registerOptions || {}
			}), this._registered.add(method);
		}
		asRegistrationParams() {
			return { registrations: this._registrations };
		}
	}, BulkUnregistration;
	(function(BulkUnregistration) {
		function create() {
			return new BulkUnregistrationImpl(void 0, []);
		}
		BulkUnregistration.create = create;
	})(BulkUnregistration || (exports.BulkUnregistration = BulkUnregistration = {}));
	var BulkUnregistrationImpl = class {
		_connection;
		_unregistrations = new Map();
		constructor(_connection, unregistrations) {
			this._connection = _connection, unregistrations.forEach((unregistration) => {
				this._unregistrations.set(unregistration.method, unregistration);
			});
		}
		get isAttached() {
			return !!this._connection;
		}
		attach(connection) {
			this._connection = connection;
		}
		add(unregistration) {
			this._unregistrations.set(unregistration.method, unregistration);
		}
		dispose() {
			let unregistrations = [];
			for (let unregistration of this._unregistrations.values()) unregistrations.push(unregistration);
			let params = { unregisterations: unregistrations };
			this._connection.sendRequest(vscode_languageserver_protocol_1.UnregistrationRequest.type, params).catch(() => {
				this._connection.console.info("Bulk unregistration failed.");
			});
		}
		disposeSingle(arg) {
			let method = Is.string(arg) ? arg : arg.method, unregistration = this._unregistrations.get(method);
			if (!unregistration) return !1;
			let params = { unregisterations: [unregistration] };
			return this._connection.sendRequest(vscode_languageserver_protocol_1.UnregistrationRequest.type, params).then(() => {
				this._unregistrations.delete(method);
			}, (_error) => {
				this._connection.console.info(`Un-registering request handler for ${unregistration.id} failed.`);
			}), !0;
		}
	}, RemoteClientImpl = class {
		_connection;
		attach(connection) {
			this._connection = connection;
		}
		get connection() {
			if (!this._connection) throw Error("Remote is not attached to a connection yet.");
			return this._connection;
		}
		initialize(_capabilities) {}
		fillServerCapabilities(_capabilities) {}
		register(typeOrRegistrations, registerOptionsOrType, registerOptions) {
			return typeOrRegistrations instanceof BulkRegistrationImpl ? this.registerMany(typeOrRegistrations) : typeOrRegistrations instanceof BulkUnregistrationImpl ? this.registerSingle1(typeOrRegistrations, registerOptionsOrType, registerOptions) : this.registerSingle2(typeOrRegistrations, registerOptionsOrType);
		}
		registerSingle1(unregistration, type, registerOptions) {
			let method = Is.string(type) ? type : type.method, id = (0, vscode_languageserver_protocol_1.RAL)().crypto.randomUUID(), params = { registrations: [{
				id,
				method,
				registerOptions: registerOptions || {}
			}] };
			return unregistration.isAttached || unregistration.attach(this.connection), this.connection.sendRequest(vscode_languageserver_protocol_1.RegistrationRequest.type, params).then((_result) => (unregistration.add({
				id,
				method
			}), unregistration), (_error) => (this.connection.console.info(`Registering request handler for ${method} failed.`), Promise.reject(_error)));
		}
		registerSingle2(type, registerOptions) {
			let method = Is.string(type) ? type : type.method, id = (0, vscode_languageserver_protocol_1.RAL)().crypto.randomUUID(), params = { registrations: [{
				id,
				method,
				registerOptions: registerOptions || {}
			}] };
			return this.connection.sendRequest(vscode_languageserver_protocol_1.RegistrationRequest.type, params).then((_result) => vscode_languageserver_protocol_1.Disposable.create(() => {
				this.unregisterSingle(id, method).catch(() => {
					this.connection.console.info(`Un-registering capability with id ${id} failed.`);
				});
			}), (_error) => (this.connection.console.info(`Registering request handler for ${method} failed.`), Promise.reject(_error)));
		}
		unregisterSingle(id, method) {
			let params = { unregisterations: [{
				id,
				method
			}] };
			return this.connection.sendRequest(vscode_languageserver_protocol_1.UnregistrationRequest.type, params).catch(() => {
				this.connection.console.info(`Un-registering request handler for ${id} failed.`);
			});
		}
		registerMany(registrations) {
			let params = registrations.asRegistrationParams();
			return this.connection.sendRequest(vscode_languageserver_protocol_1.RegistrationRequest.type, params).then(() => new BulkUnregistrationImpl(this._connection, params.registrations.map((registration) => ({
				id: registration.id,
				method: registration.method
			}))), (_error) => (this.connection.console.info("Bulk registration failed."), Promise.reject(_error)));
		}
	}, _RemoteWorkspaceImpl = class {
		_connection;
		constructor() {}
		attach(connection) {
			this._connection = connection;
		}
		get connection() {
			if (!this._connection) throw Error("Remote is not attached to a connection yet.");
			return this._connection;
		}
		initialize(_capabilities) {}
		fillServerCapabilities(_capabilities) {}
		applyEdit(paramOrEdit) {
			function isApplyWorkspaceEditParams(value) {
				return value && !!value.edit;
			}
			let params = isApplyWorkspaceEditParams(paramOrEdit) ? paramOrEdit : { edit: paramOrEdit };
			return this.connection.sendRequest(vscode_languageserver_protocol_1.ApplyWorkspaceEditRequest.type, params);
		}
	};
	let RemoteWorkspaceImpl = (0, textDocumentContent_1.TextDocumentContentFeature)((0, fileOperations_1.FileOperationsFeature)((0, workspaceFolder_1.WorkspaceFoldersFeature)((0, configuration_1.ConfigurationFeature)(_RemoteWorkspaceImpl))));
	var TracerImpl = class {
		_trace;
		_connection;
		constructor() {
			this._trace = vscode_languageserver_protocol_1.Trace.Off;
		}
		attach(connection) {
			this._connection = connection;
		}
		get connection() {
			if (!this._connection) throw Error("Remote is not attached to a connection yet.");
			return this._connection;
		}
		initialize(_capabilities) {}
		fillServerCapabilities(_capabilities) {}
		set trace(value) {
			this._trace = value;
		}
		log(message, verbose) {
			this._trace !== vscode_languageserver_protocol_1.Trace.Off && this.connection.sendNotification(vscode_languageserver_protocol_1.LogTraceNotification.type, {
				message,
				verbose: this._trace === vscode_languageserver_protocol_1.Trace.Verbose ? verbose : void 0
			}).catch(() => {});
		}
	}, TelemetryImpl = class {
		_connection;
		constructor() {}
		attach(connection) {
			this._connection = connection;
		}
		get connection() {
			if (!this._connection) throw Error("Remote is not attached to a connection yet.");
			return this._connection;
		}
		initialize(_capabilities) {}
		fillServerCapabilities(_capabilities) {}
		logEvent(data) {
			this.connection.sendNotification(vscode_languageserver_protocol_1.TelemetryEventNotification.type, data).catch(() => {
				this.connection.console.log("Sending TelemetryEventNotification failed");
			});
		}
	}, _LanguagesImpl = class {
		_connection;
		constructor() {}
		attach(connection) {
			this._connection = connection;
		}
		get connection() {
			if (!this._connection) throw Error("Remote is not attached to a connection yet.");
			return this._connection;
		}
		initialize(_capabilities) {}
		fillServerCapabilities(_capabilities) {}
		attachWorkDoneProgress(params) {
			return (0, progress_1.attachWorkDone)(this.connection, params);
		}
		attachPartialResultProgress(_type, params) {
			return (0, progress_1.attachPartialResult)(this.connection, params);
		}
	};
	exports._LanguagesImpl = _LanguagesImpl;
	let LanguagesImpl = (0, inlineCompletion_1.InlineCompletionFeature)((0, foldingRange_1.FoldingRangeFeature)((0, moniker_1.MonikerFeature)((0, diagnostic_1.DiagnosticFeature)((0, inlayHint_1.InlayHintFeature)((0, inlineValue_1.InlineValueFeature)((0, typeHierarchy_1.TypeHierarchyFeature)((0, linkedEditingRange_1.LinkedEditingRangeFeature)((0, semanticTokens_1.SemanticTokensFeature)((0, callHierarchy_1.CallHierarchyFeature)(_LanguagesImpl))))))))));
	var _NotebooksImpl = class {
		_connection;
		constructor() {}
		attach(connection) {
			this._connection = connection;
		}
		get connection() {
			if (!this._connection) throw Error("Remote is not attached to a connection yet.");
			return this._connection;
		}
		initialize(_capabilities) {}
		fillServerCapabilities(_capabilities) {}
		attachWorkDoneProgress(params) {
			return (0, progress_1.attachWorkDone)(this.connection, params);
		}
		attachPartialResultProgress(_type, params) {
			return (0, progress_1.attachPartialResult)(this.connection, params);
		}
	};
	exports._NotebooksImpl = _NotebooksImpl;
	let NotebooksImpl = (0, notebook_1.NotebookSyncFeature)(_NotebooksImpl);
	function combineConsoleFeatures(one, two) {
		return function(Base) {
			return two(one(Base));
		};
	}
	function combineTelemetryFeatures(one, two) {
		return function(Base) {
			return two(one(Base));
		};
	}
	function combineTracerFeatures(one, two) {
		return function(Base) {
			return two(one(Base));
		};
	}
	function combineClientFeatures(one, two) {
		return function(Base) {
			return two(one(Base));
		};
	}
	function combineWindowFeatures(one, two) {
		return function(Base) {
			return two(one(Base));
		};
	}
	function combineWorkspaceFeatures(one, two) {
		return function(Base) {
			return two(one(Base));
		};
	}
	function combineLanguagesFeatures(one, two) {
		return function(Base) {
			return two(one(Base));
		};
	}
	function combineNotebooksFeatures(one, two) {
		return function(Base) {
			return two(one(Base));
		};
	}
	function combineFeatures(one, two) {
		function combine(one, two, func) {
			return one && two ? func(one, two) : one || two;
		}
		return {
			__brand: "features",
			console: combine(one.console, two.console, combineConsoleFeatures),
			tracer: combine(one.tracer, two.tracer, combineTracerFeatures),
			telemetry: combine(one.telemetry, two.telemetry, combineTelemetryFeatures),
			client: combine(one.client, two.client, combineClientFeatures),
			window: combine(one.window, two.window, combineWindowFeatures),
			workspace: combine(one.workspace, two.workspace, combineWorkspaceFeatures),
			languages: combine(one.languages, two.languages, combineLanguagesFeatures),
			notebooks: combine(one.notebooks, two.notebooks, combineNotebooksFeatures)
		};
	}
	function createConnection(connectionFactory, watchDog, factories) {
		let logger = factories && factories.console ? new (factories.console(RemoteConsoleImpl))() : new RemoteConsoleImpl(), connection = connectionFactory(logger);
		logger.rawAttach(connection);
		let tracer = factories && factories.tracer ? new (factories.tracer(TracerImpl))() : new TracerImpl(), telemetry = factories && factories.telemetry ? new (factories.telemetry(TelemetryImpl))() : new TelemetryImpl(), client = factories && factories.client ? new (factories.client(RemoteClientImpl))() : new RemoteClientImpl(), remoteWindow = factories && factories.window ? new (factories.window(RemoteWindowImpl))() : new RemoteWindowImpl(), workspace = factories && factories.workspace ? new (factories.workspace(RemoteWorkspaceImpl))() : new RemoteWorkspaceImpl(), languages = factories && factories.languages ? new (factories.languages(LanguagesImpl))() : new LanguagesImpl(), notebooks = factories && factories.notebooks ? new (factories.notebooks(NotebooksImpl))() : new NotebooksImpl(), allRemotes = [
			logger,
			tracer,
			telemetry,
			client,
			remoteWindow,
			workspace,
			languages,
			notebooks
		];
		function asPromise(value) {
			return value instanceof Promise ? value : Is.thenable(value) ? new Promise((resolve, reject) => {
				value.then((resolved) => resolve(resolved), (error) => reject(error));
			}) : Promise.resolve(value);
		}
		let shutdownHandler, initializeHandler, exitHandler, protocolConnection = {
			listen: () => connection.listen(),
			sendRequest: (type, ...params) => connection.sendRequest(Is.string(type) ? type : type.method, ...params),
			onRequest: (type, handler) => connection.onRequest(type, handler),
			sendNotification: (type, param) => {
				let method = Is.string(type) ? type : type.method;
				return connection.sendNotification(method, param);
			},
			onNotification: (type, handler) => connection.onNotification(type, handler),
			onProgress: connection.onProgress,
			sendProgress: connection.sendProgress,
			onInitialize: (handler) => (initializeHandler = handler, { dispose: () => {
				initializeHandler = void 0;
			} }),
			onInitialized: (handler) => connection.onNotification(vscode_languageserver_protocol_1.InitializedNotification.type, handler),
			onShutdown: (handler) => (shutdownHandler = handler, { dispose: () => {
				shutdownHandler = void 0;
			} }),
			onExit: (handler) => (exitHandler = handler, { dispose: () => {
				exitHandler = void 0;
			} }),
			get console() {
				return logger;
			},
			get telemetry() {
				return telemetry;
			},
			get tracer() {
				return tracer;
			},
			get client() {
				return client;
			},
			get window() {
				return remoteWindow;
			},
			get workspace() {
				return workspace;
			},
			get languages() {
				return languages;
			},
			get notebooks() {
				return notebooks;
			},
			onDidChangeConfiguration: (handler) => connection.onNotification(vscode_languageserver_protocol_1.DidChangeConfigurationNotification.type, handler),
			onDidChangeWatchedFiles: (handler) => connection.onNotification(vscode_languageserver_protocol_1.DidChangeWatchedFilesNotification.type, handler),
			__textDocumentSync: void 0,
			onDidOpenTextDocument: (handler) => connection.onNotification(vscode_languageserver_protocol_1.DidOpenTextDocumentNotification.type, handler),
			onDidChangeTextDocument: (handler) => connection.onNotification(vscode_languageserver_protocol_1.DidChangeTextDocumentNotification.type, handler),
			onDidCloseTextDocument: (handler) => connection.onNotification(vscode_languageserver_protocol_1.DidCloseTextDocumentNotification.type, handler),
			onWillSaveTextDocument: (handler) => connection.onNotification(vscode_languageserver_protocol_1.WillSaveTextDocumentNotification.type, handler),
			onWillSaveTextDocumentWaitUntil: (handler) => connection.onRequest(vscode_languageserver_protocol_1.WillSaveTextDocumentWaitUntilRequest.type, handler),
			onDidSaveTextDocument: (handler) => connection.onNotification(vscode_languageserver_protocol_1.DidSaveTextDocumentNotification.type, handler),
			sendDiagnostics: (params) => connection.sendNotification(vscode_languageserver_protocol_1.PublishDiagnosticsNotification.type, params),
			onHover: (handler) => connection.onRequest(vscode_languageserver_protocol_1.HoverRequest.type, (params, cancel) => handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), void 0)),
			onCompletion: (handler) => connection.onRequest(vscode_languageserver_protocol_1.CompletionRequest.type, (params, cancel) => handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params))),
			onCompletionResolve: (handler) => connection.onRequest(vscode_languageserver_protocol_1.CompletionResolveRequest.type, handler),
			onSignatureHelp: (handler) => connection.onRequest(vscode_languageserver_protocol_1.SignatureHelpRequest.type, (params, cancel) => handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), void 0)),
			onDeclaration: (handler) => connection.onRequest(vscode_languageserver_protocol_1.DeclarationRequest.type, (params, cancel) => handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params))),
			onDefinition: (handler) => connection.onRequest(vscode_languageserver_protocol_1.DefinitionRequest.type, (params, cancel) => handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params))),
			onTypeDefinition: (handler) => connection.onRequest(vscode_languageserver_protocol_1.TypeDefinitionRequest.type, (params, cancel) => handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params))),
			onImplementation: (handler) => connection.onRequest(vscode_languageserver_protocol_1.ImplementationRequest.type, (params, cancel) => handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params))),
			onReferences: (handler) => connection.onRequest(vscode_languageserver_protocol_1.ReferencesRequest.type, (params, cancel) => handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params))),
			onDocumentHighlight: (handler) => connection.onRequest(vscode_languageserver_protocol_1.DocumentHighlightRequest.type, (params, cancel) => handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params))),
			onDocumentSymbol: (handler) => connection.onRequest(vscode_languageserver_protocol_1.DocumentSymbolRequest.type, (params, cancel) => handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params))),
			onWorkspaceSymbol: (handler) => connection.onRequest(vscode_languageserver_protocol_1.WorkspaceSymbolRequest.type, (params, cancel) => handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params))),
			onWorkspaceSymbolResolve: (handler) => connection.onRequest(vscode_languageserver_protocol_1.WorkspaceSymbolResolveRequest.type, handler),
			onCodeAction: (handler) => connection.onRequest(vscode_languageserver_protocol_1.CodeActionRequest.type, (params, cancel) => handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params))),
			onCodeActionResolve: (handler) => connection.onRequest(vscode_languageserver_protocol_1.CodeActionResolveRequest.type, (params, cancel) => handler(params, cancel)),
			onCodeLens: (handler) => connection.onRequest(vscode_languageserver_protocol_1.CodeLensRequest.type, (params, cancel) => handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params))),
			onCodeLensResolve: (handler) => connection.onRequest(vscode_languageserver_protocol_1.CodeLensResolveRequest.type, (params, cancel) => handler(params, cancel)),
			onDocumentFormatting: (handler) => connection.onRequest(vscode_languageserver_protocol_1.DocumentFormattingRequest.type, (params, cancel) => handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), void 0)),
			onDocumentRangeFormatting: (handler) => connection.onRequest(vscode_languageserver_protocol_1.DocumentRangeFormattingRequest.type, (params, cancel) => handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), void 0)),
			onDocumentRangesFormatting: (handler) => connection.onRequest(vscode_languageserver_protocol_1.DocumentRangesFormattingRequest.type, (params, cancel) => handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), void 0)),
			onDocumentOnTypeFormatting: (handler) => connection.onRequest(vscode_languageserver_protocol_1.DocumentOnTypeFormattingRequest.type, (params, cancel) => handler(params, cancel)),
			onRenameRequest: (handler) => connection.onRequest(vscode_languageserver_protocol_1.RenameRequest.type, (params, cancel) => handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), void 0)),
			onPrepareRename: (handler) => connection.onRequest(vscode_languageserver_protocol_1.PrepareRenameRequest.type, (params, cancel) => handler(params, cancel)),
			onDocumentLinks: (handler) => connection.onRequest(vscode_languageserver_protocol_1.DocumentLinkRequest.type, (params, cancel) => handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params))),
			onDocumentLinkResolve: (handler) => connection.onRequest(vscode_languageserver_protocol_1.DocumentLinkResolveRequest.type, (params, cancel) => handler(params, cancel)),
			onDocumentColor: (handler) => connection.onRequest(vscode_languageserver_protocol_1.DocumentColorRequest.type, (params, cancel) => handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params))),
			onColorPresentation: (handler) => connection.onRequest(vscode_languageserver_protocol_1.ColorPresentationRequest.type, (params, cancel) => handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params))),
			onFoldingRanges: (handler) => connection.onRequest(vscode_languageserver_protocol_1.FoldingRangeRequest.type, (params, cancel) => handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params))),
			onSelectionRanges: (handler) => connection.onRequest(vscode_languageserver_protocol_1.SelectionRangeRequest.type, (params, cancel) => handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params))),
			onExecuteCommand: (handler) => connection.onRequest(vscode_languageserver_protocol_1.ExecuteCommandRequest.type, (params, cancel) => handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), void 0)),
			dispose: () => connection.dispose()
		};
		for (let remote of allRemotes) remote.attach(protocolConnection);
		return connection.onRequest(vscode_languageserver_protocol_1.InitializeRequest.type, (params) => {
			watchDog.initialize(params), Is.string(params.trace) && (tracer.trace = vscode_languageserver_protocol_1.Trace.fromString(params.trace));
			for (let remote of allRemotes) remote.initialize(params.capabilities);
			if (initializeHandler) return asPromise(initializeHandler(params, new vscode_languageserver_protocol_1.CancellationTokenSource().token, (0, progress_1.attachWorkDone)(connection, params), void 0)).then((value) => {
				if (value instanceof vscode_languageserver_protocol_1.ResponseError) return value;
				let result = value;
				result ||= { capabilities: {} };
				let capabilities = result.capabilities;
				capabilities || (capabilities = {}, result.capabilities = capabilities), capabilities.textDocumentSync === void 0 || capabilities.textDocumentSync === null ? capabilities.textDocumentSync = Is.number(protocolConnection.__textDocumentSync) ? protocolConnection.__textDocumentSync : vscode_languageserver_protocol_1.TextDocumentSyncKind.None : !Is.number(capabilities.textDocumentSync) && !Is.number(capabilities.textDocumentSync.change) && (capabilities.textDocumentSync.change = Is.number(protocolConnection.__textDocumentSync) ? protocolConnection.__textDocumentSync : vscode_languageserver_protocol_1.TextDocumentSyncKind.None);
				for (let remote of allRemotes) remote.fillServerCapabilities(capabilities);
				return result;
			});
			{
				let result = { capabilities: { textDocumentSync: vscode_languageserver_protocol_1.TextDocumentSyncKind.None } };
				for (let remote of allRemotes) remote.fillServerCapabilities(result.capabilities);
				return result;
			}
		}), connection.onRequest(vscode_languageserver_protocol_1.ShutdownRequest.type, () => {
			if (watchDog.shutdownReceived = !0, shutdownHandler) return shutdownHandler(new vscode_languageserver_protocol_1.CancellationTokenSource().token);
		}), connection.onNotification(vscode_languageserver_protocol_1.ExitNotification.type, () => {
			try {
				if (exitHandler) return exitHandler();
			} finally {
				watchDog.shutdownReceived ? watchDog.exit(0) : watchDog.exit(1);
			}
		}), connection.onNotification(vscode_languageserver_protocol_1.SetTraceNotification.type, (params) => {
			tracer.trace = vscode_languageserver_protocol_1.Trace.fromString(params.value);
		}), protocolConnection;
	}
})), require_files = __commonJSMin(((exports, module, this$5) => {
	var __createBinding = this$5 && this$5.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
	})), __setModuleDefault = this$5 && this$5.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: !0,
			value: v
		});
	}) : function(o, v) {
		o.default = v;
	}), __importStar = this$5 && this$5.__importStar || (function() {
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
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.FileSystem = void 0, exports.uriToFilePath = uriToFilePath, exports.resolve = resolve, exports.resolveGlobalNodePath = resolveGlobalNodePath, exports.resolveGlobalYarnPath = resolveGlobalYarnPath, exports.resolveModulePath = resolveModulePath;
	let url = __importStar(__require("url")), path = __importStar(__require("path")), fs = __importStar(__require("fs")), child_process_1 = __require("child_process");
	function uriToFilePath(uri) {
		let parsed = url.parse(uri);
		if (parsed.protocol !== "file:" || !parsed.path) return;
		let segments = parsed.path.split("/");
		for (let i = 0, len = segments.length; i < len; i++) segments[i] = decodeURIComponent(segments[i]);
		if (process.platform === "win32" && segments.length > 1) {
			let first = segments[0], second = segments[1];
			first.length === 0 && second.length > 1 && second[1] === ":" && segments.shift();
		}
		return path.normalize(segments.join("/"));
	}
	function isWindows() {
		return process.platform === "win32";
	}
	function resolve(moduleName, nodePath, cwd, tracer) {
		let nodePathKey = "NODE_PATH";
		return new Promise((resolve, reject) => {
			let env = process.env, newEnv = Object.create(null);
			Object.keys(env).forEach((key) => newEnv[key] = env[key]), nodePath && fs.existsSync(nodePath) && (newEnv[nodePathKey] ? newEnv[nodePathKey] = nodePath + path.delimiter + newEnv[nodePathKey] : newEnv[nodePathKey] = nodePath, tracer && tracer(`NODE_PATH value is: ${newEnv[nodePathKey]}`)), newEnv.ELECTRON_RUN_AS_NODE = "1";
			try {
				let cp = (0, child_process_1.fork)("", [], {
					cwd,
					env: newEnv,
					execArgv: ["-e", "var p = process;p.on('message',function(m){if(m.c==='e'){p.exit(0);}else if(m.c==='rs'){try{var r=require.resolve(m.a);p.send({c:'r',s:true,r:r});}catch(err){p.send({c:'r',s:false});}}});"]
				});
				if (cp.pid === void 0) {
					reject(Error(`Starting process to resolve node module  ${moduleName} failed`));
					return;
				}
				cp.on("error", (error) => {
					reject(error);
				}), cp.on("message", (message) => {
					message.c === "r" && (cp.send({ c: "e" }), message.s ? resolve(message.r) : reject(Error(`Failed to resolve module: ${moduleName}`)));
				});
				let message = {
					c: "rs",
					a: moduleName
				};
				cp.send(message);
			} catch (error) {
				reject(error);
			}
		});
	}
	function resolveGlobalNodePath(tracer) {
		let env = Object.create(null);
		Object.keys(process.env).forEach((key) => env[key] = process.env[key]), env.NO_UPDATE_NOTIFIER = "true";
		let options = {
			encoding: "utf8",
			env
		};
		isWindows() && (options.shell = !0);
		let handler = () => {};
		try {
			process.on("SIGPIPE", handler);
			let stdout = (isWindows() ? (0, child_process_1.spawnSync)("npm.cmd config get prefix", options) : (0, child_process_1.spawnSync)("npm", [
				"config",
				"get",
				"prefix"
			], options)).stdout;
			if (!stdout) {
				tracer && tracer("'npm config get prefix' didn't return a value.");
				return;
			}
			let prefix = stdout.trim();
			return tracer && tracer(`'npm config get prefix' value is: ${prefix}`), prefix.length > 0 ? isWindows() ? path.join(prefix, "node_modules") : path.join(prefix, "lib", "node_modules") : void 0;
		} catch {
			return;
		} finally {
			process.removeListener("SIGPIPE", handler);
		}
	}
	function resolveGlobalYarnPath(tracer) {
		let options = { encoding: "utf8" };
		isWindows() && (options.shell = !0);
		let handler = () => {};
		try {
			process.on("SIGPIPE", handler);
			let results = isWindows() ? (0, child_process_1.spawnSync)("yarn.cmd global dir --json", options) : (0, child_process_1.spawnSync)("yarn", [
				"global",
				"dir",
				"--json"
			], options), stdout = results.stdout;
			if (!stdout) {
				tracer && (tracer("'yarn global dir' didn't return a value."), results.stderr && tracer(results.stderr));
				return;
			}
			let lines = stdout.trim().split(/\r?\n/);
			for (let line of lines) try {
				let yarn = JSON.parse(line);
				if (yarn.type === "log") return path.join(yarn.data, "node_modules");
			} catch {}
			return;
		} catch {
			return;
		} finally {
			process.removeListener("SIGPIPE", handler);
		}
	}
	var FileSystem;
	(function(FileSystem) {
		let _isCaseSensitive;
		function isCaseSensitive() {
			return _isCaseSensitive === void 0 && (_isCaseSensitive = process.platform === "win32" ? !1 : !fs.existsSync(__filename.toUpperCase()) || !fs.existsSync(__filename.toLowerCase())), _isCaseSensitive;
		}
		FileSystem.isCaseSensitive = isCaseSensitive;
		function isParent(parent, child) {
			return isCaseSensitive() ? path.normalize(child).indexOf(path.normalize(parent)) === 0 : path.normalize(child).toLowerCase().indexOf(path.normalize(parent).toLowerCase()) === 0;
		}
		FileSystem.isParent = isParent;
	})(FileSystem || (exports.FileSystem = FileSystem = {}));
	function resolveModulePath(workspaceRoot, moduleName, nodePath, tracer) {
		return nodePath ? (path.isAbsolute(nodePath) || (nodePath = path.join(workspaceRoot, nodePath)), resolve(moduleName, nodePath, nodePath, tracer).then((value) => FileSystem.isParent(nodePath, value) ? value : Promise.reject(Error(`Failed to load ${moduleName} from node path location.`))).then(void 0, (_error) => resolve(moduleName, resolveGlobalNodePath(tracer), workspaceRoot, tracer))) : resolve(moduleName, resolveGlobalNodePath(tracer), workspaceRoot, tracer);
	}
})), require_ril = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let util_1 = __require("util"), crypto_1 = __require("crypto"), api_1 = require_api$2();
	var MessageBuffer = class MessageBuffer extends api_1.AbstractMessageBuffer {
		static emptyBuffer = Buffer.allocUnsafe(0);
		constructor(encoding = "utf-8") {
			super(encoding);
		}
		emptyBuffer() {
			return MessageBuffer.emptyBuffer;
		}
		fromString(value, encoding) {
			return Buffer.from(value, encoding);
		}
		toString(value, encoding) {
			return value instanceof Buffer ? value.toString(encoding) : new util_1.TextDecoder(encoding).decode(value);
		}
		asNative(buffer, length) {
			return length === void 0 ? buffer instanceof Buffer ? buffer : Buffer.from(buffer) : buffer instanceof Buffer ? buffer.slice(0, length) : Buffer.from(buffer.subarray(0, length));
		}
		allocNative(length) {
			return Buffer.allocUnsafe(length);
		}
	}, ReadableStreamWrapper = class {
		stream;
		constructor(stream) {
			this.stream = stream;
		}
		onClose(listener) {
			return this.stream.on("close", listener), api_1.Disposable.create(() => this.stream.off("close", listener));
		}
		onError(listener) {
			return this.stream.on("error", listener), api_1.Disposable.create(() => this.stream.off("error", listener));
		}
		onEnd(listener) {
			return this.stream.on("end", listener), api_1.Disposable.create(() => this.stream.off("end", listener));
		}
		onData(listener) {
			return this.stream.on("data", listener), api_1.Disposable.create(() => this.stream.off("data", listener));
		}
	}, WritableStreamWrapper = class {
		stream;
		constructor(stream) {
			this.stream = stream;
		}
		onClose(listener) {
			return this.stream.on("close", listener), api_1.Disposable.create(() => this.stream.off("close", listener));
		}
		onError(listener) {
			return this.stream.on("error", listener), api_1.Disposable.create(() => this.stream.off("error", listener));
		}
		onEnd(listener) {
			return this.stream.on("end", listener), api_1.Disposable.create(() => this.stream.off("end", listener));
		}
		write(data, encoding) {
			return new Promise((resolve, reject) => {
				let callback = (error) => {
					error == null ? resolve() : reject(error);
				};
				typeof data == "string" ? this.stream.write(data, encoding, callback) : this.stream.write(data, callback);
			});
		}
		end() {
			this.stream.end();
		}
	};
	let _ril = Object.freeze({
		crypto: Object.freeze({ randomUUID: () => (0, crypto_1.randomUUID)() }),
		messageBuffer: Object.freeze({ create: (encoding) => new MessageBuffer(encoding) }),
		applicationJson: Object.freeze({
			encoder: Object.freeze({
				name: "application/json",
				encode: (msg, options) => {
					try {
						return Promise.resolve(Buffer.from(JSON.stringify(msg, void 0, 0), options.charset));
					} catch (err) {
						return Promise.reject(err);
					}
				}
			}),
			decoder: Object.freeze({
				name: "application/json",
				decode: (buffer, options) => {
					try {
						return buffer instanceof Buffer ? Promise.resolve(JSON.parse(buffer.toString(options.charset))) : Promise.resolve(JSON.parse(new util_1.TextDecoder(options.charset).decode(buffer)));
					} catch (err) {
						return Promise.reject(err);
					}
				}
			})
		}),
		stream: Object.freeze({
			asReadableStream: (stream) => new ReadableStreamWrapper(stream),
			asWritableStream: (stream) => new WritableStreamWrapper(stream)
		}),
		console,
		timer: Object.freeze({
			setTimeout(callback, ms, ...args) {
				let handle = setTimeout(callback, ms, ...args);
				return { dispose: () => clearTimeout(handle) };
			},
			setImmediate(callback, ...args) {
				let handle = setImmediate(callback, ...args);
				return { dispose: () => clearImmediate(handle) };
			},
			setInterval(callback, ms, ...args) {
				let handle = setInterval(callback, ms, ...args);
				return { dispose: () => clearInterval(handle) };
			}
		})
	});
	function RIL() {
		return _ril;
	}
	(function(RIL) {
		function install() {
			api_1.RAL.install(_ril);
		}
		RIL.install = install;
	})(RIL ||= {}), exports.default = RIL;
})), require_main$2 = __commonJSMin(((exports, module, this$4) => {
	var __createBinding = this$4 && this$4.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
	})), __setModuleDefault = this$4 && this$4.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: !0,
			value: v
		});
	}) : function(o, v) {
		o.default = v;
	}), __importStar = this$4 && this$4.__importStar || (function() {
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
	})(), __exportStar = this$4 && this$4.__exportStar || function(m, exports) {
		for (var p in m) p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p) && __createBinding(exports, m, p);
	}, __importDefault = this$4 && this$4.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.StreamMessageWriter = exports.StreamMessageReader = exports.SocketMessageWriter = exports.SocketMessageReader = exports.PortMessageWriter = exports.PortMessageReader = exports.IPCMessageWriter = exports.IPCMessageReader = void 0, exports.generateRandomPipeName = generateRandomPipeName, exports.createClientPipeTransport = createClientPipeTransport, exports.createServerPipeTransport = createServerPipeTransport, exports.createClientSocketTransport = createClientSocketTransport, exports.createServerSocketTransport = createServerSocketTransport, exports.createMessageConnection = createMessageConnection;
	let ril_1 = __importDefault(require_ril());
	ril_1.default.install();
	let path = __importStar(__require("path")), os = __importStar(__require("os")), fs = __importStar(__require("fs")), crypto_1 = __require("crypto"), net_1 = __require("net"), api_1 = require_api$2();
	__exportStar(require_api$2(), exports), exports.IPCMessageReader = class extends api_1.AbstractMessageReader {
		process;
		constructor(process) {
			super(), this.process = process;
			let eventEmitter = this.process;
			eventEmitter.on("error", (error) => this.fireError(error)), eventEmitter.on("close", () => this.fireClose());
		}
		listen(callback) {
			return this.process.on("message", callback), api_1.Disposable.create(() => this.process.off("message", callback));
		}
	}, exports.IPCMessageWriter = class extends api_1.AbstractMessageWriter {
		process;
		errorCount;
		constructor(process) {
			super(), this.process = process, this.errorCount = 0;
			let eventEmitter = this.process;
			eventEmitter.on("error", (error) => this.fireError(error)), eventEmitter.on("close", () => this.fireClose());
		}
		write(msg) {
			try {
				return typeof this.process.send == "function" && this.process.send(msg, void 0, void 0, (error) => {
					error ? (this.errorCount++, this.handleError(error, msg)) : this.errorCount = 0;
				}), Promise.resolve();
			} catch (error) {
				return this.handleError(error, msg), Promise.reject(error);
			}
		}
		handleError(error, msg) {
			this.errorCount++, this.fireError(error, msg, this.errorCount);
		}
		end() {}
	}, exports.PortMessageReader = class extends api_1.AbstractMessageReader {
		onData;
		constructor(port) {
			super(), this.onData = new api_1.Emitter(), port.on("close", () => this.fireClose()), port.on("error", (error) => this.fireError(error)), port.on("message", (message) => {
				this.onData.fire(message);
			});
		}
		listen(callback) {
			return this.onData.event(callback);
		}
	}, exports.PortMessageWriter = class extends api_1.AbstractMessageWriter {
		port;
		errorCount;
		constructor(port) {
			super(), this.port = port, this.errorCount = 0, port.on("close", () => this.fireClose()), port.on("error", (error) => this.fireError(error));
		}
		write(msg) {
			try {
				return this.port.postMessage(msg), Promise.resolve();
			} catch (error) {
				return this.handleError(error, msg), Promise.reject(error);
			}
		}
		handleError(error, msg) {
			this.errorCount++, this.fireError(error, msg, this.errorCount);
		}
		end() {}
	};
	var SocketMessageReader = class extends api_1.ReadableStreamMessageReader {
		constructor(socket, encoding = "utf-8") {
			super((0, ril_1.default)().stream.asReadableStream(socket), encoding);
		}
	};
	exports.SocketMessageReader = SocketMessageReader;
	var SocketMessageWriter = class extends api_1.WriteableStreamMessageWriter {
		socket;
		constructor(socket, options) {
			super((0, ril_1.default)().stream.asWritableStream(socket), options), this.socket = socket;
		}
		dispose() {
			super.dispose(), this.socket.destroy();
		}
	};
	exports.SocketMessageWriter = SocketMessageWriter;
	var StreamMessageReader = class extends api_1.ReadableStreamMessageReader {
		constructor(readable, encoding) {
			super((0, ril_1.default)().stream.asReadableStream(readable), encoding);
		}
	};
	exports.StreamMessageReader = StreamMessageReader;
	var StreamMessageWriter = class extends api_1.WriteableStreamMessageWriter {
		constructor(writable, options) {
			super((0, ril_1.default)().stream.asWritableStream(writable), options);
		}
	};
	exports.StreamMessageWriter = StreamMessageWriter;
	let XDG_RUNTIME_DIR = process.env.XDG_RUNTIME_DIR, safeIpcPathLengths = new Map([["linux", 107], ["darwin", 102]]);
	function generateRandomPipeName() {
		if (process.platform === "win32") return `\\\\.\\pipe\\lsp-${(0, crypto_1.randomBytes)(16).toString("hex")}-sock`;
		let randomLength = 32, tmpDir = fs.realpathSync(XDG_RUNTIME_DIR ?? os.tmpdir()), limit = safeIpcPathLengths.get(process.platform);
		if (limit !== void 0 && (randomLength = Math.min(limit - tmpDir.length - 10, randomLength)), randomLength < 16) throw Error(`Unable to generate a random pipe name with ${randomLength} characters.`);
		let randomSuffix = (0, crypto_1.randomBytes)(Math.floor(randomLength / 2)).toString("hex");
		return path.join(tmpDir, `lsp-${randomSuffix}.sock`);
	}
	function createClientPipeTransport(pipeName, encoding = "utf-8") {
		let connectResolve, connected = new Promise((resolve, _reject) => {
			connectResolve = resolve;
		});
		return new Promise((resolve, reject) => {
			let server = (0, net_1.createServer)((socket) => {
				server.close(), connectResolve([new SocketMessageReader(socket, encoding), new SocketMessageWriter(socket, encoding)]);
			});
			server.on("error", reject), server.listen(pipeName, () => {
				server.removeListener("error", reject), resolve({
					onConnected: () => connected,
					close: () => {
						server.close();
					}
				});
			});
		});
	}
	function createServerPipeTransport(pipeName, encoding = "utf-8") {
		let socket = (0, net_1.createConnection)(pipeName);
		return [new SocketMessageReader(socket, encoding), new SocketMessageWriter(socket, encoding)];
	}
	function createClientSocketTransport(port, encoding = "utf-8") {
		let connectResolve, connected = new Promise((resolve, _reject) => {
			connectResolve = resolve;
		});
		return new Promise((resolve, reject) => {
			let server = (0, net_1.createServer)((socket) => {
				server.close(), connectResolve([new SocketMessageReader(socket, encoding), new SocketMessageWriter(socket, encoding)]);
			});
			server.on("error", reject), server.listen(port, "127.0.0.1", () => {
				server.removeListener("error", reject);
				let address = server.address();
				if (address === null || typeof address == "string") {
					reject(Error(`Unexpected server address: ${address}`));
					return;
				}
				let boundPort = address.port;
				resolve({
					port: () => boundPort,
					onConnected: () => connected,
					close: () => {
						server.close();
					}
				});
			});
		});
	}
	function createServerSocketTransport(port, encoding = "utf-8") {
		let socket = (0, net_1.createConnection)(port, "127.0.0.1");
		return [new SocketMessageReader(socket, encoding), new SocketMessageWriter(socket, encoding)];
	}
	function isReadableStream(value) {
		let candidate = value;
		return candidate.read !== void 0 && candidate.addListener !== void 0;
	}
	function isWritableStream(value) {
		let candidate = value;
		return candidate.write !== void 0 && candidate.addListener !== void 0;
	}
	function createMessageConnection(input, output, logger, options) {
		logger ||= api_1.NullLogger;
		let reader = isReadableStream(input) ? new StreamMessageReader(input) : input, writer = isWritableStream(output) ? new StreamMessageWriter(output) : output;
		return api_1.ConnectionStrategy.is(options) && (options = { connectionStrategy: options }), (0, api_1.createMessageConnection)(reader, writer, logger, options);
	}
})), require_main$1 = __commonJSMin(((exports, module, this$3) => {
	var __createBinding = this$3 && this$3.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
	})), __exportStar = this$3 && this$3.__exportStar || function(m, exports) {
		for (var p in m) p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p) && __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.createProtocolConnection = createProtocolConnection;
	let node_1 = require_main$2();
	__exportStar(require_main$2(), exports), __exportStar(require_api$1(), exports);
	function createProtocolConnection(input, output, logger, options) {
		return (0, node_1.createMessageConnection)(input, output, logger, options);
	}
})), require_api = __commonJSMin(((exports, module, this$2) => {
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
	})), __exportStar = this$2 && this$2.__exportStar || function(m, exports) {
		for (var p in m) p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p) && __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ProposedFeatures = exports.NotebookDocuments = exports.TextDocuments = exports.SemanticTokensBuilder = exports.WorkDoneProgressReporter = void 0;
	let semanticTokens_1 = require_semanticTokens();
	Object.defineProperty(exports, "SemanticTokensBuilder", {
		enumerable: !0,
		get: function() {
			return semanticTokens_1.SemanticTokensBuilder;
		}
	});
	let progress_1 = require_progress();
	Object.defineProperty(exports, "WorkDoneProgressReporter", {
		enumerable: !0,
		get: function() {
			return progress_1.WorkDoneProgressReporter;
		}
	}), __exportStar(require_api$1(), exports);
	let textDocuments_1 = require_textDocuments();
	Object.defineProperty(exports, "TextDocuments", {
		enumerable: !0,
		get: function() {
			return textDocuments_1.TextDocuments;
		}
	});
	let notebook_1 = require_notebook();
	Object.defineProperty(exports, "NotebookDocuments", {
		enumerable: !0,
		get: function() {
			return notebook_1.NotebookDocuments;
		}
	}), __exportStar(require_server(), exports);
	var ProposedFeatures;
	(function(ProposedFeatures) {
		ProposedFeatures.all = { __brand: "features" };
	})(ProposedFeatures || (exports.ProposedFeatures = ProposedFeatures = {}));
})), import_main = __commonJSMin(((exports, module, this$1) => {
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
	})), __setModuleDefault = this$1 && this$1.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: !0,
			value: v
		});
	}) : function(o, v) {
		o.default = v;
	}), __importStar = this$1 && this$1.__importStar || (function() {
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
	})(), __exportStar = this$1 && this$1.__exportStar || function(m, exports) {
		for (var p in m) p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p) && __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.Files = void 0, exports.createConnection = createConnection;
	let node_util_1 = __require("node:util"), Is = __importStar(require_is$2()), server_1 = require_server(), fm = __importStar(require_files()), node_1 = require_main$1();
	__exportStar(require_main$1(), exports), __exportStar(require_api(), exports);
	var Files;
	(function(Files) {
		Files.uriToFilePath = fm.uriToFilePath, Files.resolveGlobalNodePath = fm.resolveGlobalNodePath, Files.resolveGlobalYarnPath = fm.resolveGlobalYarnPath, Files.resolve = fm.resolve, Files.resolveModulePath = fm.resolveModulePath;
	})(Files || (exports.Files = Files = {}));
	let _shutdownReceived = !1, exitTimer;
	function setupExitTimer() {
		let argName = "--clientProcessId";
		function runTimer(value) {
			try {
				let processId = parseInt(value);
				isNaN(processId) || (exitTimer = setInterval(() => {
					try {
						process.kill(processId, 0);
					} catch {
						process.exit(+!_shutdownReceived);
					}
				}, 3e3));
			} catch {}
		}
		for (let i = 2; i < process.argv.length; i++) {
			let arg = process.argv[i];
			if (arg === argName && i + 1 < process.argv.length) {
				runTimer(process.argv[i + 1]);
				return;
			}
			{
				let args = arg.split("=");
				args[0] === argName && runTimer(args[1]);
			}
		}
	}
	setupExitTimer();
	let watchDog = {
		initialize: (params) => {
			let processId = params.processId;
			Is.number(processId) && exitTimer === void 0 && setInterval(() => {
				try {
					process.kill(processId, 0);
				} catch {
					process.exit(+!_shutdownReceived);
				}
			}, 3e3);
		},
		get shutdownReceived() {
			return _shutdownReceived;
		},
		set shutdownReceived(value) {
			_shutdownReceived = value;
		},
		exit: (code) => {
			process.exit(code);
		}
	};
	function createConnection(arg1, arg2, arg3, arg4) {
		let factories, input, output, options;
		return arg1 !== void 0 && arg1.__brand === "features" && (factories = arg1, arg1 = arg2, arg2 = arg3, arg3 = arg4), node_1.ConnectionStrategy.is(arg1) || node_1.ConnectionOptions.is(arg1) ? options = arg1 : (input = arg1, output = arg2, options = arg3), _createConnection(input, output, options, factories);
	}
	function _createConnection(input, output, options, factories) {
		let stdio = !1;
		if (!input && !output && process.argv.length > 2) {
			let port, pipeName, argv = process.argv.slice(2);
			for (let i = 0; i < argv.length; i++) {
				let arg = argv[i];
				if (arg === "--node-ipc") {
					input = new node_1.IPCMessageReader(process), output = new node_1.IPCMessageWriter(process);
					break;
				}
				if (arg === "--stdio") {
					stdio = !0, input = process.stdin, output = process.stdout;
					break;
				}
				if (arg === "--socket") {
					port = parseInt(argv[i + 1]);
					break;
				}
				if (arg === "--pipe") {
					pipeName = argv[i + 1];
					break;
				}
				{
					let args = arg.split("=");
					if (args[0] === "--socket") {
						port = parseInt(args[1]);
						break;
					}
					if (args[0] === "--pipe") {
						pipeName = args[1];
						break;
					}
				}
			}
			if (port) {
				let transport = (0, node_1.createServerSocketTransport)(port);
				input = transport[0], output = transport[1];
			} else if (pipeName) {
				let transport = (0, node_1.createServerPipeTransport)(pipeName);
				input = transport[0], output = transport[1];
			}
		}
		let commandLineMessage = "Use arguments of createConnection or set command line parameters: '--node-ipc', '--stdio' or '--socket={number}'";
		if (!input) throw Error("Connection input stream is not set. " + commandLineMessage);
		if (!output) throw Error("Connection output stream is not set. " + commandLineMessage);
		if (Is.func(input.read) && Is.func(input.on)) {
			let inputStream = input;
			inputStream.on("end", () => {
				process.exit(+!_shutdownReceived);
			}), inputStream.on("close", () => {
				process.exit(+!_shutdownReceived);
			});
		}
		return (0, server_1.createConnection)((logger) => {
			let result = (0, node_1.createProtocolConnection)(input, output, logger, options);
			return stdio && patchConsole(logger), result;
		}, watchDog, factories);
	}
	function patchConsole(logger) {
		function serialize(args) {
			return args.map((arg) => typeof arg == "string" ? arg : (0, node_util_1.inspect)(arg)).join(" ");
		}
		let counters = new Map();
		console.assert = function(assertion, ...args) {
			if (!assertion) {
				if (args.length === 0) logger.error("Assertion failed");
				else {
					let [message, ...rest] = args;
					logger.error(`Assertion failed: ${message} ${serialize(rest)}`);
				}
			}
		}, console.count = function(label = "default") {
			let message = String(label), counter = counters.get(message) ?? 0;
			counter += 1, counters.set(message, counter), logger.log(`${message}: ${message}`);
		}, console.countReset = function(label) {
			label === void 0 ? counters.clear() : counters.delete(String(label));
		}, console.debug = function(...args) {
			logger.log(serialize(args));
		}, console.dir = function(arg, options) {
			logger.log((0, node_util_1.inspect)(arg, options));
		}, console.log = function(...args) {
			logger.log(serialize(args));
		}, console.error = function(...args) {
			logger.error(serialize(args));
		}, console.trace = function(...args) {
			let stack = Error().stack.replace(/(.+\n){2}/, ""), message = "Trace";
			args.length !== 0 && (message += `: ${serialize(args)}`), logger.log(`${message}\n${stack}`);
		}, console.warn = function(...args) {
			logger.warn(serialize(args));
		}, console.info = function(...args) {
			logger.info(serialize(args));
		};
	}
}))(), FullTextDocument = class FullTextDocument {
	constructor(uri, languageId, version, content) {
		this._uri = uri, this._languageId = languageId, this._version = version, this._content = content, this._lineOffsets = void 0;
	}
	get uri() {
		return this._uri;
	}
	get languageId() {
		return this._languageId;
	}
	get version() {
		return this._version;
	}
	getText(range) {
		if (range) {
			let start = this.offsetAt(range.start), end = this.offsetAt(range.end);
			return this._content.substring(start, end);
		}
		return this._content;
	}
	update(changes, version) {
		for (let change of changes) if (FullTextDocument.isIncremental(change)) {
			let range = getWellformedRange(change.range), startOffset = this.offsetAt(range.start), endOffset = this.offsetAt(range.end);
			this._content = this._content.substring(0, startOffset) + change.text + this._content.substring(endOffset, this._content.length);
			let insertedEndOffset = startOffset + change.text.length, crlfAtStart = this._content.charCodeAt(startOffset - 1) === 13 && this._content.charCodeAt(startOffset) === 10, crlfAtEnd = this._content.charCodeAt(insertedEndOffset - 1) === 13 && this._content.charCodeAt(insertedEndOffset) === 10;
			if (crlfAtStart || crlfAtEnd) {
				this._lineOffsets = void 0;
				continue;
			}
			let startLine = Math.max(range.start.line, 0), endLine = Math.max(range.end.line, 0), lineOffsets = this._lineOffsets, addedLineOffsets = computeLineOffsets(change.text, !1, startOffset);
			if (endLine - startLine === addedLineOffsets.length) for (let i = 0, len = addedLineOffsets.length; i < len; i++) lineOffsets[i + startLine + 1] = addedLineOffsets[i];
			else addedLineOffsets.length < 1e4 ? lineOffsets.splice(startLine + 1, endLine - startLine, ...addedLineOffsets) : this._lineOffsets = lineOffsets = lineOffsets.slice(0, startLine + 1).concat(addedLineOffsets, lineOffsets.slice(endLine + 1));
			let diff = change.text.length - (endOffset - startOffset);
			if (diff !== 0) for (let i = startLine + 1 + addedLineOffsets.length, len = lineOffsets.length; i < len; i++) lineOffsets[i] = lineOffsets[i] + diff;
		} else if (FullTextDocument.isFull(change)) this._content = change.text, this._lineOffsets = void 0;
		else throw Error("Unknown change event received");
		this._version = version;
	}
	getLineOffsets() {
		return this._lineOffsets === void 0 && (this._lineOffsets = computeLineOffsets(this._content, !0)), this._lineOffsets;
	}
	positionAt(offset) {
		offset = Math.max(Math.min(offset, this._content.length), 0);
		let lineOffsets = this.getLineOffsets(), low = 0, high = lineOffsets.length;
		if (high === 0) return {
			line: 0,
			character: offset
		};
		for (; low < high;) {
			let mid = Math.floor((low + high) / 2);
			lineOffsets[mid] > offset ? high = mid : low = mid + 1;
		}
		let line = low - 1;
		return offset = this.ensureBeforeEOL(offset, lineOffsets[line]), {
			line,
			character: offset - lineOffsets[line]
		};
	}
	offsetAt(position) {
		let lineOffsets = this.getLineOffsets();
		if (position.line >= lineOffsets.length) return this._content.length;
		if (position.line < 0) return 0;
		let lineOffset = lineOffsets[position.line];
		if (position.character <= 0) return lineOffset;
		let nextLineOffset = position.line + 1 < lineOffsets.length ? lineOffsets[position.line + 1] : this._content.length, offset = Math.min(lineOffset + position.character, nextLineOffset);
		return this.ensureBeforeEOL(offset, lineOffset);
	}
	getLineRange(line) {
		let lineOffsets = this.getLineOffsets();
		if (line >= lineOffsets.length) {
			let lastLine = lineOffsets.length - 1;
			return {
				start: {
					line: lastLine,
					character: 0
				},
				end: {
					line: lastLine,
					character: this._content.length - lineOffsets[lastLine]
				}
			};
		}
		if (line < 0) return {
			start: {
				line: 0,
				character: 0
			},
			end: {
				line: 0,
				character: 0
			}
		};
		let startOffset = lineOffsets[line], nextLineOffset = line + 1 < lineOffsets.length ? lineOffsets[line + 1] : this._content.length, endOffset = this.ensureBeforeEOL(nextLineOffset, startOffset);
		return {
			start: {
				line,
				character: 0
			},
			end: {
				line,
				character: endOffset - startOffset
			}
		};
	}
	getEOLCharacters(line) {
		let lineOffsets = this.getLineOffsets();
		if (line >= lineOffsets.length || line < 0) return "";
		let nextLineOffset = line + 1 < lineOffsets.length ? lineOffsets[line + 1] : this._content.length, eolOffset = this.ensureBeforeEOL(nextLineOffset, lineOffsets[line]);
		return this._content.substring(eolOffset, nextLineOffset);
	}
	ensureBeforeEOL(offset, lineOffset) {
		for (; offset > lineOffset && isEOL(this._content.charCodeAt(offset - 1));) offset--;
		return offset;
	}
	get lineCount() {
		return this.getLineOffsets().length;
	}
	static isIncremental(event) {
		let candidate = event;
		return candidate != null && typeof candidate.text == "string" && candidate.range !== void 0 && (candidate.rangeLength === void 0 || typeof candidate.rangeLength == "number");
	}
	static isFull(event) {
		let candidate = event;
		return candidate != null && typeof candidate.text == "string" && candidate.range === void 0 && candidate.rangeLength === void 0;
	}
}, TextDocument;
(function(TextDocument) {
	function create(uri, languageId, version, content) {
		return new FullTextDocument(uri, languageId, version, content);
	}
	TextDocument.create = create;
	function update(document, changes, version) {
		if (document instanceof FullTextDocument) return document.update(changes, version), document;
		throw Error("TextDocument.update: document must be created by TextDocument.create");
	}
	TextDocument.update = update;
	function applyEdits(document, edits) {
		let text = document.getText(), sortedEdits = mergeSort(edits.map(getWellformedEdit), (a, b) => {
			let diff = a.range.start.line - b.range.start.line;
			return diff === 0 ? a.range.start.character - b.range.start.character : diff;
		}), lastModifiedOffset = 0, spans = [];
		for (let e of sortedEdits) {
			let startOffset = document.offsetAt(e.range.start);
			if (startOffset < lastModifiedOffset) throw Error("Overlapping edit");
			startOffset > lastModifiedOffset && spans.push(text.substring(lastModifiedOffset, startOffset)), e.newText.length && spans.push(e.newText), lastModifiedOffset = document.offsetAt(e.range.end);
		}
		return spans.push(text.substr(lastModifiedOffset)), spans.join("");
	}
	TextDocument.applyEdits = applyEdits;
})(TextDocument ||= {});
function mergeSort(data, compare) {
	if (data.length <= 1) return data;
	let p = data.length / 2 | 0, left = data.slice(0, p), right = data.slice(p);
	mergeSort(left, compare), mergeSort(right, compare);
	let leftIdx = 0, rightIdx = 0, i = 0;
	for (; leftIdx < left.length && rightIdx < right.length;) compare(left[leftIdx], right[rightIdx]) <= 0 ? data[i++] = left[leftIdx++] : data[i++] = right[rightIdx++];
	for (; leftIdx < left.length;) data[i++] = left[leftIdx++];
	for (; rightIdx < right.length;) data[i++] = right[rightIdx++];
	return data;
}
function computeLineOffsets(text, isAtLineStart, textOffset = 0) {
	let result = isAtLineStart ? [textOffset] : [];
	for (let i = 0; i < text.length; i++) {
		let ch = text.charCodeAt(i);
		isEOL(ch) && (ch === 13 && i + 1 < text.length && text.charCodeAt(i + 1) === 10 && i++, result.push(textOffset + i + 1));
	}
	return result;
}
function isEOL(char) {
	return char === 13 || char === 10;
}
function getWellformedRange(range) {
	let start = range.start, end = range.end;
	return start.line > end.line || start.line === end.line && start.character > end.character ? {
		start: end,
		end: start
	} : range;
}
function getWellformedEdit(textEdit) {
	let range = getWellformedRange(textEdit.range);
	return range === textEdit.range ? textEdit : {
		newText: textEdit.newText,
		range
	};
}
// src/lsp/positions.ts
function rangeOf({ start, end }) {
	return {
		start: {
			line: start.line - 1,
			character: start.column - 1
		},
		end: {
			line: end.line - 1,
			character: end.column - 1
		}
	};
}
function contains({ start, end }, position) {
	return !isBefore(position, start) && !isBefore(end, position);
}
function overlaps(a, b) {
	return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}
function isBefore(a, b) {
	return a.line < b.line || a.line === b.line && a.character < b.character;
}
// src/lsp/diagnostics.ts
const SEVERITIES = {
	error: import_main.DiagnosticSeverity.Error,
	warning: import_main.DiagnosticSeverity.Warning,
	notice: import_main.DiagnosticSeverity.Information
};
function createDiagnosticsView(locationOf) {
	let last = new Map(), asOfLast;
	return (state) => {
		let { asOf } = state.result.evaluation, known = asOf === asOfLast ? last : new Map();
		last = new Map(), asOfLast = asOf;
		for (let [file, shown] of diagnosticsOf(state)) {
			let before = known.get(file), isSame = before?.[0].length === shown.length && before[0].every((one, index) => isSameToReaders(one, shown[index]));
			last.set(file, isSame ? before : [shown, shown.map((one) => toLsp(one, asOf, locationOf))]);
		}
		return new Map([...last].map(([file, [, views]]) => [file, views]));
	};
}
function toLsp({ one, more }, asOf, locationOf) {
	let { waived } = one, waiver = waived === void 0 ? "" : `\nwaived until ${whenInWords(waived.until, asOf)}: ${oneLine(waived.reason)}`;
	return {
		range: rangeOf(one.location),
		severity: waived !== void 0 || one.folded === !0 ? import_main.DiagnosticSeverity.Hint : SEVERITIES[one.severity],
		...waived !== void 0 && { tags: [import_main.DiagnosticTag.Unnecessary] },
		code: one.rule,
		source: "fleetvet",
		message: `${oneLine(one.message)}\n${oneLine(one.help)}${waiver}`,
		relatedInformation: [...one.related, ...more].map(({ message, location }) => ({
			message: oneLine(message),
			location: locationOf(location)
		}))
	};
}
function isSameToReaders(a, b) {
	if (b === void 0) return !1;
	let [one, other] = [a.one, b.one];
	return one.message === other.message && one.help === other.help && one.rule === other.rule && one.severity === other.severity && one.folded === other.folded && one.waived?.until === other.waived?.until && one.waived?.reason === other.waived?.reason && isSamePlace(one.location, other.location) && isSameList(one.related, other.related) && isSameList(a.more, b.more);
}
function isSameList(a, b) {
	return a.length === b.length && a.every(({ message, location }, index) => {
		let other = b[index];
		return message === other?.message && isSamePlace(location, other.location);
	});
}
function isSamePlace(a, b) {
	return compareLocations(a, b) === 0 && comparePositions(a.end, b.end) === 0;
}
function diagnosticsOf(state) {
	let { causesOf, consequencesOf } = relate(state), byFile = new Map();
	for (let one of state.result.diagnostics) {
		let causes = one.folded === !0 && one.rule === "subject-not-judged" ? causesOf(one) : void 0;
		causes?.length !== 0 && addToGroup(byFile, one.location.file, {
			one,
			more: [...causes ?? [], ...consequencesOf(one)]
		});
	}
	return byFile;
}
function relate({ snapshot, result: { diagnostics } }) {
	if (!diagnostics.some(({ folded }) => folded === !0)) return {
		causesOf: () => [],
		consequencesOf: () => []
	};
	let notJudged = findNotJudged(snapshot), byIdentity = new Map(diagnostics.map((one) => [one.identity, one])), causesAt = new Map(), consequences = new Map();
	for (let [identities, entries] of groupBy(notJudged.entries, notJudged.causesOf)) {
		let causes = identities.flatMap((identity) => byIdentity.get(identity) ?? []);
		for (let entry of entries) {
			let elsewhere = causes.length > 10 ? causes : causes.filter((cause) => !liesIn(cause, entry));
			causesAt.set(locationText(locate(placeOfName(entry))), elsewhere);
		}
		for (let cause of causes) {
			let known = getOrCreate(consequences, cause, () => []);
			for (let entry of entries) {
				if (known.length > 10) break;
				liesIn(cause, entry) || known.push(entry);
			}
		}
	}
	return {
		causesOf: ({ location }) => (causesAt.get(locationText(location)) ?? []).slice(0, 10).map((cause) => ({
			message: cause.message,
			location: cause.location
		})),
		consequencesOf: (one) => (consequences.get(one) ?? []).slice(0, 10).map((entry) => ({
			message: `${describeEntry(entry)} is not judged because of this`,
			location: locate(placeOfName(entry))
		}))
	};
}
function liesIn({ location }, { file, node }) {
	if (location.file !== file.path) return !1;
	let [start, end] = nodeRange(file.nodes, node), offset = (lineStart(file.nodes, location.start.line) ?? 0) + location.start.column - 1;
	return start <= offset && offset < end;
}
// src/lsp/names.ts
const TARGETS = {
	manufacturer: "manufacturers",
	location: "locations",
	tenant: "tenants",
	device_tenants: "tenants",
	role: "roles",
	device_roles: "roles",
	tags: "tags",
	object_tags: "tags",
	platform: "platforms",
	device_type: "device_types",
	device_types: "device_types",
	software: "software_versions",
	software_version: "software_versions",
	upgrade_from: "software_versions",
	software_image_files: "software_image_files",
	device: "devices",
	devices: "devices",
	inventory_item: "inventory_items",
	inventory_items: "inventory_items"
};
function namesIn(entry) {
	let { value, collection, file, node } = entry, declared = declarationOf(entry), uses = declared === void 0 ? [] : [{
		reference: declared,
		place: placeOfName(entry),
		declares: entry
	}];
	if (!isMapping(value)) return uses;
	let place = {
		file,
		node,
		value
	};
	for (let [field, given] of Object.entries(value)) holdsEntries(collection, field) || collect(field, given, place, [field], contextOf(collection, field, value), uses);
	return uses;
}
function namesInConfig(place) {
	let uses = [], kinds = isMapping(place.value) ? place.value.software_not_expected : void 0;
	for (let [index, kind] of (Array.isArray(kinds) ? kinds : []).entries()) {
		let path = ["software_not_expected", index], type = isMapping(kind) && kind.model === void 0 ? void 0 : kind;
		collect("device_type", type, place, path, {}, uses), (type === void 0 || isMapping(kind)) && collect("role", kind.role, place, [...path, "role"], {}, uses);
	}
	return uses;
}
function declarationOf({ collection, value, parent }) {
	if (collection === "waivers" || collection === "observed_software") return;
	let name = typeof value == "string" ? value : textField(value, collection === "validated_software" ? "name" : namingField({
		collection,
		value
	}));
	if (name === void 0) return;
	let fields = isMapping(value) ? value : {}, ownOrNone = (field) => textField(value, field) ?? null;
	switch (collection) {
		case "devices": return {
			collection,
			name,
			tenant: ownOrNone("tenant"),
			location: ownOrNone("location")
		};
		case "virtual_machines": return {
			collection,
			name,
			cluster: ownOrNone("cluster"),
			tenant: ownOrNone("tenant")
		};
		case "device_types": return {
			collection,
			name,
			manufacturer: textField(value, "manufacturer")
		};
		case "software_versions": return {
			collection,
			name,
			platform: textField(value, "platform")
		};
		case "software_image_files":
		case "inventory_items": {
			let [of, field] = collection === "inventory_items" ? ["devices", "device"] : ["software_versions", "software_version"];
			return {
				collection,
				name,
				holder: parent === void 0 ? referenceTo(of, fields[field], {}) : declarationOf(parent)
			};
		}
		default: return {
			collection,
			name
		};
	}
}
function holdsEntries(collection, field) {
	return collection === "devices" && field === "inventory_items" || collection === "software_versions" && field === "software_image_files";
}
function contextOf(collection, field, value) {
	let platform = [
		"devices",
		"virtual_machines",
		"software_versions"
	].includes(collection) ? textField(value, "platform") : void 0;
	return field === "software_image_files" ? { holder: referenceTo("software_versions", value.software_version, { platform }) } : field === "inventory_item" ? { holder: referenceTo("devices", value.device, {}) } : { platform };
}
function collect(field, given, place, path, context, uses) {
	let collection = Object.hasOwn(TARGETS, field) ? TARGETS[field] : void 0;
	if (collection === void 0) return;
	if (Array.isArray(given)) {
		for (let [index, item] of given.entries()) Array.isArray(item) || collect(field, item, place, [...path, index], context, uses);
		return;
	}
	let reference = referenceTo(collection, given, context);
	if (reference !== void 0) {
		let at = typeof given == "string" ? path : [...path, namingField({
			collection,
			value: void 0
		})];
		uses.push({
			reference,
			place: {
				...place,
				path: at
			}
		});
	}
	if (isMapping(given)) for (let [inner, value] of Object.entries(given)) collect(inner, value, place, [...path, inner], {}, uses);
}
function referenceTo(collection, given, context) {
	let fields = isMapping(given) ? given : {}, name = typeof given == "string" ? given : textField(given, namingField({
		collection,
		value: void 0
	}));
	if (name === void 0) return;
	let ownOrNone = (field) => fields[field] === null ? null : textField(given, field);
	switch (collection) {
		case "devices": return {
			collection,
			name,
			tenant: ownOrNone("tenant"),
			location: ownOrNone("location")
		};
		case "device_types": return {
			collection,
			name,
			manufacturer: textField(given, "manufacturer")
		};
		case "software_versions": return {
			collection,
			name,
			platform: textField(given, "platform") ?? context.platform
		};
		case "software_image_files": {
			let version = fields.software_version;
			return {
				collection,
				name,
				holder: version === void 0 ? context.holder : referenceTo("software_versions", version, {})
			};
		}
		case "inventory_items": {
			let device = fields.device;
			return {
				collection,
				name,
				holder: device === void 0 ? context.holder : referenceTo("devices", device, {})
			};
		}
		default: return {
			collection,
			name
		};
	}
}
// src/lsp/name-index.ts
const indexes = new WeakMap();
function nameIndexOf(state) {
	return getOrCreate(indexes, state, () => createNameIndex(state));
}
const known = new WeakMap();
function namesOf(entry) {
	let { node, file: { nodes } } = entry, found = known.get(entry);
	if (found?.node === node && found.nodes === nodes) return found.uses;
	let uses = namesIn(entry);
	return known.set(entry, {
		node,
		nodes,
		uses
	}), uses;
}
function createNameIndex({ snapshot }) {
	let { files, configPlace } = snapshot, entriesOfFile = new Map(files.map(({ file, entries }) => [file.path, entries])), declared, ofConfig = configPlace === void 0 ? [] : namesInConfig(configPlace), entries = (file) => file === void 0 ? files.flatMap((one) => one.entries) : entriesOfFile.get(file) ?? [], targetsOf = (wanted) => (declared ??= groupDeclarations(entries()), (declared.get(keyOf(wanted.collection, wanted.name)) ?? []).filter((entry) => means(wanted, declarationOf(entry)))), means = (wanted, own) => {
		if (own === void 0) return !1;
		for (let field of [
			"manufacturer",
			"platform",
			"tenant",
			"location",
			"cluster"
		]) if (wanted[field] !== void 0 && wanted[field] !== own[field]) return !1;
		if (wanted.holder === void 0) return !0;
		let holders = own.holder === void 0 ? [] : targetsOf(own.holder);
		return targetsOf(wanted.holder).some((holder) => holders.includes(holder));
	};
	return {
		entries,
		usesIn: (file) => [...(entriesOfFile.get(file) ?? []).flatMap(namesOf), ...ofConfig.filter(({ place }) => place.file.path === file)],
		usesOf: (collection, name) => [...entries().flatMap(namesOf), ...ofConfig].filter(({ reference }) => reference.collection === collection && reference.name === name),
		targetsOf
	};
}
function groupDeclarations(entries) {
	let groups = new Map();
	for (let entry of entries) {
		let own = declarationOf(entry);
		own !== void 0 && getOrCreate(groups, keyOf(own.collection, own.name), () => []).push(entry);
	}
	return groups;
}
function keyOf(collection, name) {
	return `${collection} ${name}`;
}
// src/lsp/code-actions.ts
function codeActionsIn({ fleet, file }, range, state) {
	return state.result.diagnostics.flatMap((one) => {
		let { location, fix } = one;
		if (location.file !== file || !overlaps(rangeOf(location), range)) return [];
		let diagnostics = [toLsp({
			one,
			more: []
		}, state.result.evaluation.asOf, fleet.locationOf)];
		return [...fix === void 0 ? [] : [{
			title: `Write ${oneLine(fix.text)}`,
			kind: import_main.CodeActionKind.QuickFix,
			isPreferred: fix.kind !== "name",
			diagnostics,
			edit: { changes: { [fleet.uriOf(file)]: [{
				range: rangeOf(location),
				newText: fix.text
			}] } }
		}], ...declareRole({
			fleet,
			file
		}, one, state).map((action) => ({
			...action,
			diagnostics
		}))];
	});
}
function declareRole({ fleet }, one, state) {
	if (one.rule !== "unresolved-reference") return [];
	let index = nameIndexOf(state), use = index.usesIn(one.location.file).find(({ reference, place }) => reference.collection === "roles" && sameStart(locate(place), one.location)), last = index.entries().findLast(({ collection }) => collection === "roles");
	if (use === void 0 || last === void 0) return [];
	let at = fleet.locationOf(locate(placeOfName(last))), name = yamlText(use.reference.name), indent = " ".repeat(Math.max(0, at.range.start.character - 2)), text = fleet.session.textOf(last.file.path)?.split(/\r?\n/)[at.range.start.line] ?? "", inFlow = /^\s*roles:\s*\[/.test(text);
	if (typeof last.value != "string" || !(inFlow || /^\s*- /.test(text))) return [];
	let newText = inFlow ? `, ${name}` : `\n${indent}- ${name}`;
	return [{
		title: `Declare the role ${oneLine(name)}`,
		kind: import_main.CodeActionKind.QuickFix,
		edit: { changes: { [at.uri]: [{
			range: {
				start: at.range.end,
				end: at.range.end
			},
			newText
		}] } }
	}];
}
function sameStart(a, b) {
	return a.file === b.file && a.start.line === b.start.line && a.start.column === b.start.column;
}
function completionsAt(cursor, line, { snapshot }) {
	let target = targetOf$1(cursor);
	if (target === void 0) return [];
	let { repository, evaluation } = snapshot, typed = cursor.typed.toLowerCase(), seen = new Set(), items = [];
	for (let { name, detail, rank = 5 } of candidates(target, cursor, repository, evaluation.asOf)) {
		if (seen.has(name) || !name.toLowerCase().includes(typed)) continue;
		seen.add(name);
		let newText = yamlText(name);
		items.push({
			label: name,
			kind: import_main.CompletionItemKind.Reference,
			detail: detail ?? COLLECTION_NOUNS[target],
			sortText: `${rank}${name}`,
			filterText: newText.startsWith("\"") ? newText : name,
			textEdit: {
				range: {
					start: {
						line,
						character: cursor.from
					},
					end: {
						line,
						character: cursor.to
					}
				},
				newText
			}
		});
	}
	return items.sort((a, b) => (a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1).slice(0, 500);
}
function targetOf$1({ field, parents }) {
	let outer = parents.at(-1) ?? "";
	return [
		"model",
		"version",
		"image_file_name",
		"name"
	].includes(field) ? parents.length > 1 && outer !== parents[0] && Object.hasOwn(TARGETS, outer) ? TARGETS[outer] : void 0 : Object.hasOwn(TARGETS, field) ? TARGETS[field] : void 0;
}
function candidates(target, cursor, repository, asOf) {
	let { siblings, parents } = cursor;
	switch (target) {
		case "manufacturers": return repository.manufacturers;
		case "locations": return repository.locations;
		case "tenants": return repository.tenants;
		case "roles": return repository.roles;
		case "tags": return repository.tags;
		case "platforms": return repository.platforms;
		case "devices": return repository.devices.map(({ name, role }) => ({
			name,
			detail: `device, ${role.name}`
		}));
		case "inventory_items": {
			let device = siblings.get("device");
			return repository.inventoryItems.filter((item) => device === void 0 || item.device.name === device).map((item) => ({
				name: item.name,
				detail: `item of ${item.device.name}`
			}));
		}
		case "device_types": return repository.deviceTypes.map(({ model, manufacturer }) => ({
			name: model,
			detail: manufacturer
		}));
		case "software_versions": return versions(siblings.get("platform"), parents[0] === "devices", siblings, repository, asOf);
		case "software_image_files": {
			let [version, platform] = [siblings.get("software_version"), siblings.get("platform")];
			return repository.softwareImageFiles.filter(({ softwareVersion: of }) => version === void 0 || of.version === version).filter(({ softwareVersion: of }) => platform === void 0 || of.platform === platform).map(({ imageFileName, softwareVersion: of }) => ({
				name: imageFileName,
				detail: `${of.platform} ${of.version}`
			}));
		}
		default: return [];
	}
}
function versions(platform, isDevice, siblings, { softwareVersions, validatedSoftware }, asOf) {
	let ranks = new Map();
	for (let record of validatedSoftware) !isInWindow(record, asOf) || isDevice && !mayMatch(record, siblings) || ranks.set(record.software, Math.min(ranks.get(record.software) ?? 9, record.preferred ? 1 : 2));
	return softwareVersions.filter((version) => platform === void 0 || version.platform === platform).map((version) => {
		let rank = ranks.get(version) ?? 5, verdict = rank === 1 ? "approved, preferred" : rank === 2 ? "approved" : "not approved";
		return {
			name: version.version,
			rank,
			detail: `${version.platform}, ${verdict}`
		};
	});
}
function mayMatch({ devices, deviceTypes, deviceRoles, objectTags, deviceTenants }, siblings) {
	let [name, type, role, tags = "", tenant] = [
		"name",
		"device_type",
		"role",
		"tags",
		"tenant"
	].map((field) => siblings.get(field)), names = tags.split(/[[\],\s"']+/);
	if ([...devices].some((device) => device.name === name) || [...objectTags].some((tag) => names.includes(tag.name))) return !0;
	let isOfType = [...deviceTypes].some(({ model }) => model === type), isOfRole = [...deviceRoles].some((one) => one.name === role);
	return deviceTypes.size > 0 && deviceRoles.size > 0 ? isOfType && isOfRole : isOfType || isOfRole || deviceTypes.size + deviceRoles.size === 0 && [...deviceTenants].some((one) => one.name === tenant);
}
// src/lsp/cursor.ts
const LINES = 5e3;
function cursorAt(lines, line, column) {
	let text = lines[line] ?? "", before = text.slice(0, column), found = inFlow(before) ?? inBlock(lines, line, before);
	if (found === void 0) return;
	let parents = parentsOf(lines, line, indentOf(before) + dashes(before)), typed = found.typed.replace(/^["']/, "");
	return {
		field: found.field,
		parents: found.outer === void 0 ? parents : [...parents, found.outer],
		typed,
		from: column - found.typed.length,
		to: column + (/^[^\s,\]}#]*/.exec(text.slice(column))?.[0].length ?? 0),
		siblings: new Map([...siblingsOf(lines, line), ...found.siblings])
	};
}
function inFlow(before) {
	let open = [];
	for (let [index, char] of Array.from(before, (one, at) => [at, one])) char === "[" || char === "{" ? open.push(index) : (char === "]" || char === "}") && open.pop();
	let start = open.at(-1);
	if (start === void 0) return;
	let inside = before.slice(start + 1), outer = keyBefore(before.slice(0, start)), last = inside.slice(inside.lastIndexOf(",") + 1);
	if (before[start] === "[") return outer === void 0 ? void 0 : {
		field: outer,
		typed: last.trimStart(),
		siblings: []
	};
	let [, field, typed = ""] = /^\s*(\w+):\s*(\S.*)?$/.exec(last) ?? [];
	if (field !== void 0) return {
		field,
		typed,
		...outer !== void 0 && { outer },
		siblings: pairsIn(inside)
	};
}
function inBlock(lines, line, before) {
	let [, field, typed = ""] = /^\s*(?:- +)*(\w+): +(\S.*)?$/.exec(before) ?? [];
	if (field !== void 0) return {
		field,
		typed,
		siblings: []
	};
	let [, indent, item = ""] = /^(\s*)- +([^:\s][^:]*)?$/.exec(before) ?? [];
	if (indent !== void 0) for (let above = line - 1; above >= Math.max(0, line - LINES); --above) {
		let [, margin, key] = /^([\s-]*)(\w+):\s*(?:#.*)?$/.exec(lines[above] ?? "") ?? [];
		if (margin !== void 0 && key !== void 0 && margin.length <= indent.length) return {
			field: key,
			typed: item,
			siblings: []
		};
	}
}
function parentsOf(lines, line, indent) {
	let parents = [], below = indent;
	for (let above = line; above >= Math.max(0, line - LINES) && below > 0; --above) {
		let [, margin, key] = /^([\s-]*)(\w+):/.exec(lines[above] ?? "") ?? [];
		margin === void 0 || key === void 0 || margin.length >= below || (parents.unshift(key), below = margin.length);
	}
	if (below > 0 || !isCollection(parents[0] ?? "")) {
		let top = lines.slice(0, line).findLast((one) => /^\w+:/.test(one)), name = /^\w+/.exec(top ?? "")?.[0];
		name !== void 0 && name !== parents[0] && parents.unshift(name);
	}
	return parents;
}
function siblingsOf(lines, line) {
	let indent = indentOf(lines[line] ?? "") + dashes(lines[line] ?? ""), found = [], add = (at) => {
		let text = lines[at] ?? "", own = indentOf(text) + dashes(text);
		if (text.trim() === "" || own > indent) return !0;
		if (own < indent) return !1;
		let [, key, value] = /^[\s-]*(\w+): +(\S.*)?$/.exec(text) ?? [];
		return key !== void 0 && value !== void 0 && found.push([key, plain(value)]), !0;
	};
	for (let at = line - (dashes(lines[line] ?? "") > 0 ? 0 : 1); at >= Math.max(0, line - 200) && !(dashes(lines[line] ?? "") > 0 || !add(at) || dashes(lines[at] ?? "") > 0 && indentOf(lines[at] ?? "") + dashes(lines[at] ?? "") === indent); --at);
	for (let at = line + 1; at < Math.min(lines.length, line + 200) && !(dashes(lines[at] ?? "") > 0 || !add(at)); at += 1);
	return found;
}
function pairsIn(text) {
	return text.split(",").flatMap((pair) => {
		let [, key, value] = /^\s*(\w+):\s*(\S.*)?$/.exec(pair) ?? [];
		return key === void 0 || value === void 0 ? [] : [[key, plain(value.trimEnd())]];
	});
}
function keyBefore(text) {
	let list = text.lastIndexOf("["), head = (list > text.lastIndexOf("]") ? text.slice(0, list) : text).trimEnd();
	if (!head.endsWith(":")) return;
	let start = head.length - 1;
	for (; start > 0 && /\w/.test(head.charAt(start - 1));) --start;
	return head.slice(start, -1) || void 0;
}
function plain(value) {
	let [, quoted] = /^["']([^"']*)["']/.exec(value) ?? [];
	return quoted ?? (value.split(" #")[0] ?? "").trim();
}
function indentOf(line) {
	return line.length - line.trimStart().length;
}
function dashes(line) {
	return /^(?:- +)*/.exec(line.trimStart())?.[0].length ?? 0;
}
// src/lsp/session.ts
function openSession({ root, asOf, config, multiTenantMode, pause, show, showProblem, report }) {
	let open = new Map(), source = () => withFiles(workingTree(root, config), open), workspace = createWorkspace({
		open: source,
		asOf: asOf(),
		config,
		multiTenantMode,
		carriesOver: !0,
		pause: createPause()
	}), changed = new Set(), timer, state, everything = !0, closed = !1, isChecking = !1, running = Promise.resolve(), stop, refresh = async () => {
		if (!everything && changed.size === 0) return;
		let files = everything ? "all" : [...changed];
		everything = !1, changed.clear(), isChecking = !0;
		try {
			state = await workspace.refresh(files, { asOf: asOf() }), show(state);
		} catch (error) {
			error instanceof UserError ? showProblem(oneLine(error.message)) : report(error), everything = !0;
		} finally {
			isChecking = !1;
		}
	}, mayBeRead = (file) => {
		if (state === void 0 || everything || isChecking || changed.size > 0) return !0;
		let { files, configPath } = state.snapshot;
		return file === configPath || files.some((one) => one.file.path === file);
	}, flush = async () => {
		clearTimeout(timer), running = running.then(refresh), await running;
	}, later = () => {
		clearTimeout(timer), closed || (timer = setTimeout(() => void flush(), pause));
	};
	return {
		async start() {
			await flush();
			try {
				let unwatch = await watchFolder(root, {
					changed: (files) => {
						for (let file of files) changed.add(file);
						closed || flush();
					},
					failed: report
				});
				closed ? await unwatch() : stop = unwatch, everything = !0, later();
			} catch (error) {
				report(error);
			}
		},
		edit(file, text) {
			let isEdit = text !== void 0 && open.has(file);
			text === void 0 ? open.delete(file) : open.set(file, text), (!isEdit || mayBeRead(file)) && (changed.add(file), later());
		},
		async current() {
			return await flush(), state;
		},
		async latest() {
			return state === void 0 && await flush(), state;
		},
		textOf: (file) => open.get(file) ?? readText(source(), file),
		async close() {
			closed = !0, clearTimeout(timer), await stop?.();
		}
	};
}
// src/lsp/fleets.ts
const DEFAULT_AREAS = ["inventory", "policies"];
function createFleets(options) {
	let fleets = new Map(), folders = new Set(), openFiles = new Map(), shown = new Map(), sent = new Map(), send = (uri) => {
		let diagnostics = [...shown.get(uri)?.values() ?? []].flat();
		JSON.stringify(sent.get(uri) ?? []) !== JSON.stringify(diagnostics) && (diagnostics.length === 0 ? sent.delete(uri) : sent.set(uri, diagnostics), options.publish(uri, diagnostics));
	}, publish = (fleet, found) => {
		let byUri = new Map([...found].map(([file, diagnostics]) => [fleet.uriOf(file), diagnostics])), touched = new Set([...fleet.published, ...byUri.keys()]);
		fleet.published = new Set(byUri.keys());
		for (let uri of touched) {
			let diagnostics = byUri.get(uri), ofUri = getOrCreate(shown, uri, () => new Map());
			ofUri.get(fleet.root) !== diagnostics && (diagnostics === void 0 ? ofUri.delete(fleet.root) : ofUri.set(fleet.root, diagnostics), ofUri.size === 0 && shown.delete(uri), send(uri));
		}
	}, open = (root) => {
		let openUris = new Map(), uriOf = (file) => openUris.get(file) ?? pathToFileURL(path.join(root, file)).href, locationOf = (location) => ({
			uri: uriOf(location.file),
			range: rangeOf(location)
		}), session = openSession({
			...options,
			root,
			show: (state) => {
				publish(fleet, fleet.view(state));
			},
			showProblem: (message) => {
				publish(fleet, problemOf(fleet, options.config, message));
			}
		}), fleet = {
			root,
			session,
			openUris,
			uriOf,
			locationOf,
			view: createDiagnosticsView(locationOf),
			published: new Set()
		};
		return fleets.set(root, fleet), session.start(), fleet;
	}, close = async (fleet) => {
		fleets.delete(fleet.root), await fleet.session.close(), publish(fleet, new Map());
	}, rootOf = (file) => findFleet(path.dirname(file)) ?? [...folders].find((folder) => isInside(file, folder) && DEFAULT_AREAS.some((area) => existsSync(path.join(folder, area)))), fleetAround = (file) => {
		let root = rootOf(file);
		return root === void 0 ? void 0 : fleets.get(root) ?? open(root);
	}, nameFile = (fleet, file, uri) => {
		let before = fleet.uriOf(file);
		uri === void 0 ? fleet.openUris.delete(file) : fleet.openUris.set(file, uri), fleet.uriOf(file) !== before && (fleet.view = createDiagnosticsView(fleet.locationOf));
	}, pathIn = (fleet, absolute) => path.relative(fleet.root, absolute).split(path.sep).join("/");
	return {
		addFolder(uri) {
			let folder = pathOf(uri);
			if (folder === void 0) return;
			folders.add(folder);
			let root = findFleet(folder);
			root !== void 0 && !fleets.has(root) && open(root);
		},
		removeFolder(uri) {
			let folder = pathOf(uri);
			if (folder !== void 0) {
				folders.delete(folder);
				for (let fleet of [...fleets.values()]) fleet.openUris.size > 0 || [...folders].some((other) => isInside(other, fleet.root) || isInside(fleet.root, other)) || close(fleet);
			}
		},
		edit(uri, text) {
			let file = pathOf(uri);
			if (file === void 0) return;
			let fleet = openFiles.get(uri) ?? fleetAround(file);
			fleet !== void 0 && (openFiles.set(uri, fleet), nameFile(fleet, pathIn(fleet, file), uri), fleet.session.edit(pathIn(fleet, file), text));
		},
		closeFile(uri) {
			let [file, fleet] = [pathOf(uri), openFiles.get(uri)];
			file !== void 0 && fleet !== void 0 && (openFiles.delete(uri), nameFile(fleet, pathIn(fleet, file), void 0), fleet.session.edit(pathIn(fleet, file), void 0));
		},
		find(uri) {
			let file = pathOf(uri);
			if (file === void 0) return;
			let fleet = openFiles.get(uri) ?? fleetAround(file);
			return fleet === void 0 ? void 0 : {
				fleet,
				file: pathIn(fleet, file)
			};
		},
		all: () => [...fleets.values()],
		async close() {
			await Promise.all([...fleets.values()].map(async ({ session }) => session.close()));
		}
	};
}
function problemOf({ root, openUris }, config = "fleetvet.yaml", message) {
	return !openUris.has(config) && !existsSync(path.join(root, config)) ? new Map() : new Map([[config, [{
		range: {
			start: {
				line: 0,
				character: 0
			},
			end: {
				line: 0,
				character: 1
			}
		},
		message,
		severity: import_main.DiagnosticSeverity.Error,
		source: "fleetvet"
	}]]]);
}
function pathOf(uri) {
	if (typeof uri == "string" && uri.startsWith("file:")) try {
		return path.resolve(fileURLToPath(uri));
	} catch (error) {
		if (error instanceof TypeError) return;
		throw error;
	}
}
function isInside(file, folder) {
	let relative = path.relative(folder, file);
	return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
// src/lsp/hover.ts
const REASONS = {
	no_policy: "no record applies to it",
	not_approved: "no record that applies to it approves this version",
	expired: "its approval has expired",
	not_yet_valid: "its approval has not started"
};
function describeForHover(entry, { snapshot }) {
	let { evaluation, repository } = snapshot, title = `**${COLLECTION_NOUNS[entry.collection]} ${escapeMarkdown(nameOfEntry(entry) ?? "")}**`, subjects = [...evaluation.devices, ...evaluation.inventoryItems], subject = subjects.find((one) => one.subject.entry === entry);
	if (subject !== void 0) return [title, ...linesOfSubject(subject, evaluation.asOf)].join("\n\n");
	let version = repository.softwareVersions.find((one) => one.entry === entry);
	if (version !== void 0) {
		let runners = subjects.filter((one) => one.subject.softwareVersion === version), end = version.endOfSupportDate;
		return [
			title,
			end === void 0 ? "No end of support is declared." : `${isSupported(version, evaluation.asOf) === !1 ? "Support ended" : "Supported until"} ${whenInWords(end, evaluation.asOf)}.`,
			listed("Image files", version.imageFiles.map((file) => file.imageFileName)),
			listed("Runs on", fullNames(runners.map((one) => one.subject)))
		].join("\n\n");
	}
	let record = repository.validatedSoftware.find((one) => one.entry === entry);
	if (record !== void 0) {
		let matched = subjects.filter(({ matches }) => matches.some((match) => match.record === record));
		return [
			title,
			`Approves ${escapeMarkdown(`${record.software.platform} ${record.software.version}`)} (${windowInWords(record.start, record.end)}).`,
			listed("Matches", fullNames(matched.map((one) => one.subject)))
		].join("\n\n");
	}
	return entry.collection === "devices" || entry.collection === "inventory_items" ? `${title}\n\nNot judged, because of an error in its entry or in what it refers to.` : title;
}
function linesOfSubject({ subject, validity, matches }, asOf) {
	let software = subject.softwareVersion;
	if (software === void 0) return ["No software version."];
	let name = escapeMarkdown(`${software.platform} ${software.version}`), { status, validUntil, reason, expiredOn } = validity, by = matches.filter(({ record }) => record.software === software).map(({ record }) => record.name ?? "unnamed record");
	return [status === "valid" ? `${name} is **valid** ${validUntil === null ? "with no end" : `until ${whenInWords(validUntil, asOf)}`}.` : `${name} is **invalid**: ${reason === null ? "" : REASONS[reason]}${expiredOn === null ? "" : ` (${whenInWords(expiredOn, asOf)})`}.`, listed("Records that approve it", by)];
}
function listed(label, names) {
	return names.length === 0 ? `${label}: none.` : `${label} (${names.length === 1 ? "1 entry" : `${names.length} entries`}): ${listWords(names.map((name) => escapeMarkdown(name)), 10)}.`;
}
// src/lsp/rename.ts
var CannotRename = class extends Error {};
function renameEdits(state, use, name, textOf) {
	assertValidName(name);
	let index = nameIndexOf(state), { collection, name: before } = use.reference;
	if (name === before) return [];
	let target = targetOf(use, index), uses = index.usesOf(collection, before).filter((one) => target === void 0 ? isSameReference(one.reference, use.reference) : one.declares === target || one.declares === void 0 && isOnly(index.targetsOf(one.reference), target));
	return target !== void 0 && (assertNotTaken(target, name, index, state.snapshot.config.deviceUniqueness), assertStillClear(target, name, uses, index)), [...groupBy(uses, ({ place }) => place.file.path)].flatMap(([file, inFile]) => {
		let text = textOf(file);
		if (text === void 0) throw new CannotRename(`${file} cannot be read`);
		let anchors = anchoredRanges(text);
		return inFile.map((one) => editOf(one, name, text, anchors));
	});
}
function assertValidName(name) {
	if (name === "" || name.trim() !== name) throw new CannotRename("a name cannot be empty, or begin or end with a space");
	if (name.length > 255) throw new CannotRename("a name has at most 255 characters");
	if (/\p{Cc}|[\u2028\u2029]/u.test(name)) throw new CannotRename("a name has no line breaks or control characters");
}
function targetOf({ declares, reference }, index) {
	if (declares !== void 0) return declares;
	let targets = index.targetsOf(reference);
	if (targets.length > 1) {
		let places = targets.map((entry) => locationText(locate(placeOfName(entry))));
		throw new CannotRename(`${COLLECTION_NOUNS[reference.collection]} ${quote(reference.name)} is one of ${targets.length}: rename it where it is declared (${places.slice(0, 4).join(", ")})`);
	}
	return targets[0];
}
function assertNotTaken(target, name, index, uniqueness) {
	let own = declarationOf(target);
	if (own === void 0) return;
	let wanted = own.collection === "devices" && uniqueness === "name" ? {
		collection: "devices",
		name
	} : {
		...own,
		name
	}, [other] = index.targetsOf(wanted);
	if (other !== void 0) throw new CannotRename(`${COLLECTION_NOUNS[own.collection]} ${quote(name)} is already declared in ${locationText(locate(placeOfName(other)))}`);
}
function assertStillClear(target, name, uses, index) {
	let { collection } = target, noun = COLLECTION_NOUNS[collection];
	for (let { reference, declares, place } of uses) if (declares === void 0 && index.targetsOf({
		...reference,
		name
	}).length > 0) throw new CannotRename(`there is another ${noun} ${quote(name)}, and ${locationText(locate(place))} would not say which is meant: write { name: … } there with what tells them apart`);
	let renamed = declarationOf(target);
	for (let { reference, declares, place } of index.usesOf(collection, name)) if (declares === void 0 && renamed !== void 0 && mayMean(reference, {
		...renamed,
		name
	})) throw new CannotRename(`${locationText(locate(place))} refers to the ${noun} ${quote(name)} already`);
}
function mayMean(reference, object) {
	return [
		"manufacturer",
		"platform",
		"tenant",
		"location",
		"cluster"
	].every((field) => reference[field] === void 0 || reference[field] === object[field]);
}
function editOf({ place, reference }, name, text, anchors) {
	let { nodes } = place.file, node = findNode(nodes, place.node, place.value, place.path ?? [], "value"), [start, end] = nodeRange(nodes, node), before = text.slice(start, end), where = locationText(locate(place));
	if (before.startsWith("*")) throw new CannotRename(`${where} is the alias ${before}: write the name out there first`);
	let anchored = anchors.find((range) => range.start <= start && start < range.end);
	if (anchored !== void 0) throw new CannotRename(`${where} is in the value of the anchor &${anchored.anchor}, which others share: write the name out there first`);
	if (scalarValue(before) !== reference.name) throw new CannotRename(`${where} is not written as a name on one line, or has changed: edit it by hand`);
	return {
		place,
		text: scalarLike(before, name)
	};
}
function isOnly(targets, entry) {
	return targets.length === 1 && targets[0] === entry;
}
function isSameReference(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}
function symbolsOf(file, state) {
	let symbols = new Map(), top = [];
	for (let entry of nameIndexOf(state).entries(file)) {
		let [from, to] = nodeRange(entry.file.nodes, entry.node), selectionRange = rangeOf(locate(placeOfName(entry))), symbol = {
			name: symbolName(entry),
			detail: COLLECTION_NOUNS[entry.collection],
			kind: import_main.SymbolKind.Object,
			range: {
				start: earlier(positionOf(entry, from), selectionRange.start),
				end: later(positionOf(entry, to), selectionRange.end)
			},
			selectionRange,
			children: []
		};
		symbols.set(entry, symbol), ((entry.parent === void 0 ? void 0 : symbols.get(entry.parent))?.children ?? top).push(symbol);
	}
	return top;
}
function findSymbols(query, fleet, state) {
	let wanted = query.toLowerCase(), found = [];
	for (let entry of nameIndexOf(state).entries()) {
		let name = symbolName(entry);
		if (name.toLowerCase().includes(wanted) && (found.push({
			name,
			kind: import_main.SymbolKind.Object,
			containerName: COLLECTION_NOUNS[entry.collection],
			location: fleet.locationOf(locate(placeOfName(entry)))
		}), found.length === 200)) break;
	}
	return found;
}
function symbolName(entry) {
	return oneLine(nameOfEntry(entry) ?? COLLECTION_NOUNS[entry.collection]) || COLLECTION_NOUNS[entry.collection];
}
function positionOf({ file }, offset) {
	let { line, column } = positionAt(file.nodes, offset);
	return {
		line: line - 1,
		character: column - 1
	};
}
function earlier(a, b) {
	return a.line < b.line || a.line === b.line && a.character < b.character ? a : b;
}
function later(a, b) {
	return earlier(a, b) === a ? b : a;
}
// src/lsp/server.ts
const CAPABILITIES = {
	textDocumentSync: import_main.TextDocumentSyncKind.Incremental,
	completionProvider: { triggerCharacters: [
		" ",
		"[",
		"-",
		"\""
	] },
	hoverProvider: !0,
	definitionProvider: !0,
	referencesProvider: !0,
	renameProvider: { prepareProvider: !0 },
	documentSymbolProvider: !0,
	workspaceSymbolProvider: !0,
	codeActionProvider: { codeActionKinds: [import_main.CodeActionKind.QuickFix] },
	workspace: { workspaceFolders: {
		supported: !0,
		changeNotifications: !0
	} }
};
async function serveEditor(options) {
	let connection = (0, import_main.createConnection)(new import_main.StreamMessageReader(options.input), new import_main.StreamMessageWriter(options.output)), documents = new import_main.TextDocuments(TextDocument), fleets = createFleets({
		...options,
		pause: 80,
		publish: (uri, diagnostics) => void connection.sendDiagnostics({
			uri,
			diagnostics
		}),
		report: (error) => {
			connection.console.error(error instanceof Error ? error.stack ?? error.message : String(error));
		}
	}), folders = [], tellsOfFolders = !1;
	connection.onInitialize(({ workspaceFolders, capabilities, ...older }) => {
		let named = workspaceFolders?.map(({ uri }) => uri) ?? [], root = older.rootUri ?? pathToFileURL(path.resolve(options.directory)).href;
		return folders = named.length > 0 ? named : [root], tellsOfFolders = capabilities.workspace?.workspaceFolders === !0, {
			capabilities: CAPABILITIES,
			serverInfo: { name: "fleetvet" }
		};
	}), connection.onInitialized(() => {
		for (let folder of folders) fleets.addFolder(folder);
		tellsOfFolders && connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
			for (let { uri } of added) fleets.addFolder(uri);
			for (let { uri } of removed) fleets.removeFolder(uri);
		});
	}), documents.onDidChangeContent(({ document }) => {
		fleets.edit(document.uri, document.getText());
	}), documents.onDidClose(({ document }) => {
		fleets.closeFile(document.uri);
	}), connection.onCompletion(async ({ textDocument: { uri }, position: { line, character } }) => {
		let state = await fleets.find(uri)?.fleet.session.latest(), lines = documents.get(uri)?.getText().split(/\r?\n/), cursor = lines && cursorAt(lines, line, character);
		return cursor === void 0 || state === void 0 ? [] : [...completionsAt(cursor, line, state)];
	});
	let stateOf = async (uri) => {
		let found = fleets.find(uri), state = await found?.fleet.session.current();
		return found === void 0 || state === void 0 ? void 0 : {
			...found,
			state,
			index: nameIndexOf(state)
		};
	};
	connection.onHover(async ({ textDocument: { uri }, position }) => {
		let found = await stateOf(uri), entry = found && entryAt(found, position);
		return entry === void 0 || found === void 0 ? null : { contents: {
			kind: "markdown",
			value: describeForHover(entry, found.state)
		} };
	}), connection.onDefinition(async ({ textDocument: { uri }, position }) => {
		let found = await stateOf(uri), use = found && useAt(found, position);
		return found === void 0 || use === void 0 ? [] : targetsOf(use, found.index).map((entry) => found.fleet.locationOf(locate(placeOfName(entry))));
	}), connection.onReferences(async ({ textDocument: { uri }, position, context }) => {
		let found = await stateOf(uri), use = found && useAt(found, position);
		return found === void 0 || use === void 0 ? [] : referencesTo(found, use, context.includeDeclaration);
	}), connection.onPrepareRename(async ({ textDocument: { uri }, position }) => {
		let found = await stateOf(uri), use = found && useAt(found, position);
		return use === void 0 ? null : {
			range: rangeOfName(use),
			placeholder: use.reference.name
		};
	}), connection.onRenameRequest(async ({ textDocument: { uri }, position, newName }) => {
		let found = await stateOf(uri), use = found && useAt(found, position);
		if (found === void 0 || use === void 0) return refuse("there is no name here");
		let { fleet, state } = found;
		try {
			let changes = {};
			for (let { place, text } of renameEdits(state, use, newName, fleet.session.textOf)) (changes[fleet.uriOf(place.file.path)] ??= []).push({
				range: rangeOfName({ place }),
				newText: text
			});
			return { changes };
		} catch (error) {
			if (error instanceof CannotRename) return refuse(error.message);
			throw error;
		}
	}), connection.onDocumentSymbol(async ({ textDocument: { uri } }) => {
		let found = await stateOf(uri);
		return found === void 0 ? [] : [...symbolsOf(found.file, found.state)];
	}), connection.onWorkspaceSymbol(async ({ query }) => (await Promise.all(fleets.all().map(async (fleet) => {
		let state = await fleet.session.current();
		return state === void 0 ? [] : findSymbols(query, fleet, state);
	}))).flat()), connection.onCodeAction(async ({ textDocument: { uri }, range }) => {
		let found = await stateOf(uri);
		return found === void 0 ? [] : [...codeActionsIn(found, range, found.state)];
	});
	let ended = new Promise((resolve) => {
		connection.onExit(resolve), options.input.once("end", resolve);
	});
	documents.listen(connection), connection.listen(), await ended, await fleets.close();
}
function useAt({ file, index }, position) {
	return index.usesIn(file).find((use) => contains(rangeOfName(use), position));
}
function entryAt(found, position) {
	let use = useAt(found, position);
	return use === void 0 ? found.index.entries(found.file).find((entry) => contains(rangeOf(locate(placeOfName(entry))), position)) : targetsOf(use, found.index)[0];
}
function targetsOf({ declares, reference }, index) {
	return declares === void 0 ? index.targetsOf(reference) : [declares];
}
function referencesTo({ fleet, index }, use, withDeclaration) {
	let targets = targetsOf(use, index);
	return index.usesOf(use.reference.collection, use.reference.name).filter(({ declares, reference }) => declares === void 0 ? index.targetsOf(reference).some((entry) => targets.includes(entry)) : withDeclaration && targets.includes(declares)).map(({ place }) => fleet.locationOf(locate(place)));
}
function rangeOfName({ place }) {
	let { nodes } = place.file, node = findNode(nodes, place.node, place.value, place.path ?? [], "value"), [start, end] = nodeRange(nodes, node).map((offset) => {
		let { line, column } = positionAt(nodes, offset);
		return {
			line: line - 1,
			character: column - 1
		};
	});
	return start === void 0 || end === void 0 ? rangeOf(locate(place)) : {
		start,
		end
	};
}
function refuse(message) {
	return new import_main.ResponseError(import_main.LSPErrorCodes.RequestFailed, `cannot rename: ${message}`);
}
export { serveEditor };
