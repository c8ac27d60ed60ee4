import "./rolldown-runtime.js";
import os from "node:os";
import { stripVTControlCharacters } from "node:util";
import process$1 from "node:process";
import tty from "node:tty";
// node_modules/ora/node_modules/chalk/source/vendor/ansi-styles/index.js
const wrapAnsi16 = (offset = 0) => (code) => `\u001B[${code + offset}m`, wrapAnsi256 = (offset = 0) => (code) => `\u001B[${38 + offset};5;${code}m`, wrapAnsi16m = (offset = 0) => (red, green, blue) => `\u001B[${38 + offset};2;${red};${green};${blue}m`, styles$1 = {
	modifier: {
		reset: [0, 0],
		bold: [1, 22],
		dim: [2, 22],
		italic: [3, 23],
		underline: [4, 24],
		overline: [53, 55],
		inverse: [7, 27],
		hidden: [8, 28],
		strikethrough: [9, 29]
	},
	color: {
		black: [30, 39],
		red: [31, 39],
		green: [32, 39],
		yellow: [33, 39],
		blue: [34, 39],
		magenta: [35, 39],
		cyan: [36, 39],
		white: [37, 39],
		blackBright: [90, 39],
		gray: [90, 39],
		grey: [90, 39],
		redBright: [91, 39],
		greenBright: [92, 39],
		yellowBright: [93, 39],
		blueBright: [94, 39],
		magentaBright: [95, 39],
		cyanBright: [96, 39],
		whiteBright: [97, 39]
	},
	bgColor: {
		bgBlack: [40, 49],
		bgRed: [41, 49],
		bgGreen: [42, 49],
		bgYellow: [43, 49],
		bgBlue: [44, 49],
		bgMagenta: [45, 49],
		bgCyan: [46, 49],
		bgWhite: [47, 49],
		bgBlackBright: [100, 49],
		bgGray: [100, 49],
		bgGrey: [100, 49],
		bgRedBright: [101, 49],
		bgGreenBright: [102, 49],
		bgYellowBright: [103, 49],
		bgBlueBright: [104, 49],
		bgMagentaBright: [105, 49],
		bgCyanBright: [106, 49],
		bgWhiteBright: [107, 49]
	}
};
Object.keys(styles$1.modifier);
const foregroundColorNames = Object.keys(styles$1.color), backgroundColorNames = Object.keys(styles$1.bgColor);
[...foregroundColorNames, ...backgroundColorNames];
function assembleStyles() {
	let codes = new Map();
	for (let [groupName, group] of Object.entries(styles$1)) {
		for (let [styleName, style] of Object.entries(group)) styles$1[styleName] = {
			open: `\u001B[${style[0]}m`,
			close: `\u001B[${style[1]}m`
		}, group[styleName] = styles$1[styleName], codes.set(style[0], style[1]);
		Object.defineProperty(styles$1, groupName, {
			value: group,
			enumerable: !1
		});
	}
	return Object.defineProperty(styles$1, "codes", {
		value: codes,
		enumerable: !1
	}), styles$1.color.close = "\x1B[39m", styles$1.bgColor.close = "\x1B[49m", styles$1.color.ansi = wrapAnsi16(), styles$1.color.ansi256 = wrapAnsi256(), styles$1.color.ansi16m = wrapAnsi16m(), styles$1.bgColor.ansi = wrapAnsi16(10), styles$1.bgColor.ansi256 = wrapAnsi256(10), styles$1.bgColor.ansi16m = wrapAnsi16m(10), Object.defineProperties(styles$1, {
		rgbToAnsi256: {
			value(red, green, blue) {
				return red === green && green === blue ? red < 8 ? 16 : red > 248 ? 231 : Math.round((red - 8) / 247 * 24) + 232 : 16 + 36 * Math.round(red / 255 * 5) + 6 * Math.round(green / 255 * 5) + Math.round(blue / 255 * 5);
			},
			enumerable: !1
		},
		hexToRgb: {
			value(hex) {
				let matches = /[a-f\d]{6}|[a-f\d]{3}/i.exec(hex.toString(16));
				if (!matches) return [
					0,
					0,
					0
				];
				let [colorString] = matches;
				colorString.length === 3 && (colorString = [...colorString].map((character) => character + character).join(""));
				let integer = Number.parseInt(colorString, 16);
				return [
					integer >> 16 & 255,
					integer >> 8 & 255,
					integer & 255
				];
			},
			enumerable: !1
		},
		hexToAnsi256: {
			value: (hex) => styles$1.rgbToAnsi256(...styles$1.hexToRgb(hex)),
			enumerable: !1
		},
		ansi256ToAnsi: {
			value(code) {
				if (code < 8) return 30 + code;
				if (code < 16) return 90 + (code - 8);
				let red, green, blue;
				if (code >= 232) red = ((code - 232) * 10 + 8) / 255, green = red, blue = red;
				else {
					code -= 16;
					let remainder = code % 36;
					red = Math.floor(code / 36) / 5, green = Math.floor(remainder / 6) / 5, blue = remainder % 6 / 5;
				}
				let value = Math.max(red, green, blue) * 2;
				if (value === 0) return 30;
				let result = 30 + (Math.round(blue) << 2 | Math.round(green) << 1 | Math.round(red));
				return value === 2 && (result += 60), result;
			},
			enumerable: !1
		},
		rgbToAnsi: {
			value: (red, green, blue) => styles$1.ansi256ToAnsi(styles$1.rgbToAnsi256(red, green, blue)),
			enumerable: !1
		},
		hexToAnsi: {
			value: (hex) => styles$1.ansi256ToAnsi(styles$1.hexToAnsi256(hex)),
			enumerable: !1
		}
	}), styles$1;
}
const ansiStyles = assembleStyles();
// node_modules/ora/node_modules/chalk/source/vendor/supports-color/index.js
function hasFlag(flag, argv = globalThis.Deno ? globalThis.Deno.args : process$1.argv) {
	let prefix = flag.startsWith("-") ? "" : flag.length === 1 ? "-" : "--", position = argv.indexOf(prefix + flag), terminatorPosition = argv.indexOf("--");
	return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
}
const { env } = process$1;
let flagForceColor;
hasFlag("no-color") || hasFlag("no-colors") || hasFlag("color=false") || hasFlag("color=never") ? flagForceColor = 0 : (hasFlag("color") || hasFlag("colors") || hasFlag("color=true") || hasFlag("color=always")) && (flagForceColor = 1);
function envForceColor() {
	if ("FORCE_COLOR" in env) return env.FORCE_COLOR === "true" ? 1 : env.FORCE_COLOR === "false" ? 0 : env.FORCE_COLOR.length === 0 ? 1 : Math.min(Number.parseInt(env.FORCE_COLOR, 10), 3);
}
function translateLevel(level) {
	return level !== 0 && {
		level,
		hasBasic: !0,
		has256: level >= 2,
		has16m: level >= 3
	};
}
function _supportsColor(haveStream, { streamIsTTY, sniffFlags = !0 } = {}) {
	let noFlagForceColor = envForceColor();
	noFlagForceColor !== void 0 && (flagForceColor = noFlagForceColor);
	let forceColor = sniffFlags ? flagForceColor : noFlagForceColor;
	if (forceColor === 0) return 0;
	if (sniffFlags) {
		if (hasFlag("color=16m") || hasFlag("color=full") || hasFlag("color=truecolor")) return 3;
		if (hasFlag("color=256")) return 2;
	}
	if ("TF_BUILD" in env && "AGENT_NAME" in env) return 1;
	if (haveStream && !streamIsTTY && forceColor === void 0) return 0;
	let min = forceColor || 0;
	if (env.TERM === "dumb") return min;
	if (process$1.platform === "win32") {
		let osRelease = os.release().split(".");
		return Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586 ? Number(osRelease[2]) >= 14931 ? 3 : 2 : 1;
	}
	if ("CI" in env) return [
		"GITHUB_ACTIONS",
		"GITEA_ACTIONS",
		"CIRCLECI"
	].some((key) => key in env) ? 3 : [
		"TRAVIS",
		"APPVEYOR",
		"GITLAB_CI",
		"BUILDKITE",
		"DRONE"
	].some((sign) => sign in env) || env.CI_NAME === "codeship" ? 1 : min;
	if ("TEAMCITY_VERSION" in env) return +!!/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION);
	if (env.COLORTERM === "truecolor" || env.TERM === "xterm-kitty" || env.TERM === "xterm-ghostty" || env.TERM === "wezterm") return 3;
	if ("TERM_PROGRAM" in env) {
		let version = Number.parseInt((env.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
		switch (env.TERM_PROGRAM) {
			case "iTerm.app": return version >= 3 ? 3 : 2;
			case "Apple_Terminal": return 2;
		}
	}
	return /-256(color)?$/i.test(env.TERM) ? 2 : /^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM) || "COLORTERM" in env ? 1 : min;
}
function createSupportsColor(stream, options = {}) {
	return translateLevel(_supportsColor(stream, {
		streamIsTTY: stream && stream.isTTY,
		...options
	}));
}
const supportsColor = {
	stdout: createSupportsColor({ isTTY: tty.isatty(1) }),
	stderr: createSupportsColor({ isTTY: tty.isatty(2) })
};
// node_modules/ora/node_modules/chalk/source/utilities.js
function stringReplaceAll(string, substring, replacer) {
	let index = string.indexOf(substring);
	if (index === -1) return string;
	let substringLength = substring.length, endIndex = 0, returnValue = "";
	do
		returnValue += string.slice(endIndex, index) + substring + replacer, endIndex = index + substringLength, index = string.indexOf(substring, endIndex);
	while (index !== -1);
	return returnValue += string.slice(endIndex), returnValue;
}
function stringEncaseCRLFWithFirstIndex(string, prefix, postfix, index) {
	let endIndex = 0, returnValue = "";
	do {
		let gotCR = string[index - 1] === "\r";
		returnValue += string.slice(endIndex, gotCR ? index - 1 : index) + prefix + (gotCR ? "\r\n" : "\n") + postfix, endIndex = index + 1, index = string.indexOf("\n", endIndex);
	} while (index !== -1);
	return returnValue += string.slice(endIndex), returnValue;
}
// node_modules/ora/node_modules/chalk/source/index.js
const { stdout: stdoutColor, stderr: stderrColor } = supportsColor, GENERATOR = Symbol("GENERATOR"), STYLER = Symbol("STYLER"), IS_EMPTY = Symbol("IS_EMPTY"), levelMapping = [
	"ansi",
	"ansi",
	"ansi256",
	"ansi16m"
], styles = Object.create(null), applyOptions = (object, options = {}) => {
	if (options.level && !(Number.isInteger(options.level) && options.level >= 0 && options.level <= 3)) throw Error("The `level` option should be an integer from 0 to 3");
	let colorLevel = stdoutColor ? stdoutColor.level : 0;
	object.level = options.level === void 0 ? colorLevel : options.level;
}, chalkFactory = (options) => {
	let chalk = (...strings) => strings.join(" ");
	return applyOptions(chalk, options), Object.setPrototypeOf(chalk, createChalk.prototype), chalk;
};
function createChalk(options) {
	return chalkFactory(options);
}
Object.setPrototypeOf(createChalk.prototype, Function.prototype);
for (let [styleName, style] of Object.entries(ansiStyles)) styles[styleName] = { get() {
	let builder = createBuilder(this, createStyler(style.open, style.close, this[STYLER]), this[IS_EMPTY]);
	return Object.defineProperty(this, styleName, { value: builder }), builder;
} };
styles.visible = { get() {
	let builder = createBuilder(this, this[STYLER], !0);
	return Object.defineProperty(this, "visible", { value: builder }), builder;
} };
const getModelAnsi = (model, level, type, ...arguments_) => model === "rgb" ? level === "ansi16m" ? ansiStyles[type].ansi16m(...arguments_) : level === "ansi256" ? ansiStyles[type].ansi256(ansiStyles.rgbToAnsi256(...arguments_)) : ansiStyles[type].ansi(ansiStyles.rgbToAnsi(...arguments_)) : model === "hex" ? getModelAnsi("rgb", level, type, ...ansiStyles.hexToRgb(...arguments_)) : ansiStyles[type][model](...arguments_);
for (let model of [
	"rgb",
	"hex",
	"ansi256"
]) {
	styles[model] = { get() {
		let { level } = this;
		return function(...arguments_) {
			let styler = createStyler(getModelAnsi(model, levelMapping[level], "color", ...arguments_), ansiStyles.color.close, this[STYLER]);
			return createBuilder(this, styler, this[IS_EMPTY]);
		};
	} };
	let bgModel = "bg" + model[0].toUpperCase() + model.slice(1);
	styles[bgModel] = { get() {
		let { level } = this;
		return function(...arguments_) {
			let styler = createStyler(getModelAnsi(model, levelMapping[level], "bgColor", ...arguments_), ansiStyles.bgColor.close, this[STYLER]);
			return createBuilder(this, styler, this[IS_EMPTY]);
		};
	} };
}
const proto = Object.defineProperties(() => {}, {
	...styles,
	level: {
		enumerable: !0,
		get() {
			return this[GENERATOR].level;
		},
		set(level) {
			this[GENERATOR].level = level;
		}
	}
}), createStyler = (open, close, parent) => {
	let openAll, closeAll;
	return parent === void 0 ? (openAll = open, closeAll = close) : (openAll = parent.openAll + open, closeAll = close + parent.closeAll), {
		open,
		close,
		openAll,
		closeAll,
		parent
	};
}, createBuilder = (self, _styler, _isEmpty) => {
	let builder = (...arguments_) => applyStyle(builder, arguments_.length === 1 ? "" + arguments_[0] : arguments_.join(" "));
	return Object.setPrototypeOf(builder, proto), builder[GENERATOR] = self, builder[STYLER] = _styler, builder[IS_EMPTY] = _isEmpty, builder;
}, applyStyle = (self, string) => {
	if (self.level <= 0 || !string) return self[IS_EMPTY] ? "" : string;
	let styler = self[STYLER];
	if (styler === void 0) return string;
	let { openAll, closeAll } = styler;
	if (string.includes("\x1B")) for (; styler !== void 0;) string = stringReplaceAll(string, styler.close, styler.open), styler = styler.parent;
	let lfIndex = string.indexOf("\n");
	return lfIndex !== -1 && (string = stringEncaseCRLFWithFirstIndex(string, closeAll, openAll, lfIndex)), openAll + string + closeAll;
};
Object.defineProperties(createChalk.prototype, styles);
const chalk = createChalk();
createChalk({ level: stderrColor ? stderrColor.level : 0 });
// node_modules/mimic-function/index.js
const copyProperty = (to, from, property, ignoreNonConfigurable) => {
	if (property === "length" || property === "prototype" || property === "arguments" || property === "caller") return;
	let toDescriptor = Object.getOwnPropertyDescriptor(to, property), fromDescriptor = Object.getOwnPropertyDescriptor(from, property);
	(canCopyProperty(toDescriptor, fromDescriptor) || !ignoreNonConfigurable) && Object.defineProperty(to, property, fromDescriptor);
}, canCopyProperty = function(toDescriptor, fromDescriptor) {
	return toDescriptor === void 0 || toDescriptor.configurable || toDescriptor.writable === fromDescriptor.writable && toDescriptor.enumerable === fromDescriptor.enumerable && toDescriptor.configurable === fromDescriptor.configurable && (toDescriptor.writable || toDescriptor.value === fromDescriptor.value);
}, changePrototype = (to, from) => {
	let fromPrototype = Object.getPrototypeOf(from);
	fromPrototype !== Object.getPrototypeOf(to) && Object.setPrototypeOf(to, fromPrototype);
}, wrappedToString = (withName, fromBody) => `/* Wrapped ${withName}*/\n${fromBody}`, toStringDescriptor = Object.getOwnPropertyDescriptor(Function.prototype, "toString"), toStringName = Object.getOwnPropertyDescriptor(Function.prototype.toString, "name"), changeToString = (to, from, name) => {
	let withName = name === "" ? "" : `with ${name.trim()}() `, newToString = wrappedToString.bind(null, withName, from.toString());
	Object.defineProperty(newToString, "name", toStringName);
	let { writable, enumerable, configurable } = toStringDescriptor;
	Object.defineProperty(to, "toString", {
		value: newToString,
		writable,
		enumerable,
		configurable
	});
};
function mimicFunction(to, from, { ignoreNonConfigurable = !1 } = {}) {
	let { name } = to;
	for (let property of Reflect.ownKeys(from)) copyProperty(to, from, property, ignoreNonConfigurable);
	return changePrototype(to, from), changeToString(to, from, name), to;
}
// node_modules/onetime/index.js
const calledFunctions = new WeakMap(), onetime = (function_, options = {}) => {
	if (typeof function_ != "function") throw TypeError("Expected a function");
	let returnValue, callCount = 0, functionName = function_.displayName || function_.name || "<anonymous>", onetime = function(...arguments_) {
		if (calledFunctions.set(onetime, ++callCount), callCount === 1) returnValue = function_.apply(this, arguments_), function_ = void 0;
		else if (options.throw === !0) throw Error(`Function \`${functionName}\` can only be called once`);
		return returnValue;
	};
	return mimicFunction(onetime, function_), calledFunctions.set(onetime, callCount), onetime;
};
onetime.callCount = (function_) => {
	if (!calledFunctions.has(function_)) throw Error(`The given function \`${function_.name}\` is not wrapped by the \`onetime\` package`);
	return calledFunctions.get(function_);
};
// node_modules/signal-exit/dist/mjs/signals.js
const signals = [];
signals.push("SIGHUP", "SIGINT", "SIGTERM"), process.platform !== "win32" && signals.push("SIGALRM", "SIGABRT", "SIGVTALRM", "SIGXCPU", "SIGXFSZ", "SIGUSR2", "SIGTRAP", "SIGSYS", "SIGQUIT", "SIGIOT"), process.platform === "linux" && signals.push("SIGIO", "SIGPOLL", "SIGPWR", "SIGSTKFLT");
// node_modules/signal-exit/dist/mjs/index.js
const processOk = (process) => !!process && typeof process == "object" && typeof process.removeListener == "function" && typeof process.emit == "function" && typeof process.reallyExit == "function" && typeof process.listeners == "function" && typeof process.kill == "function" && typeof process.pid == "number" && typeof process.on == "function", kExitEmitter = Symbol.for("signal-exit emitter"), global = globalThis, ObjectDefineProperty = Object.defineProperty.bind(Object);
var Emitter = class {
	emitted = {
		afterExit: !1,
		exit: !1
	};
	listeners = {
		afterExit: [],
		exit: []
	};
	count = 0;
	id = Math.random();
	constructor() {
		if (global[kExitEmitter]) return global[kExitEmitter];
		ObjectDefineProperty(global, kExitEmitter, {
			value: this,
			writable: !1,
			enumerable: !1,
			configurable: !1
		});
	}
	on(ev, fn) {
		this.listeners[ev].push(fn);
	}
	removeListener(ev, fn) {
		let list = this.listeners[ev], i = list.indexOf(fn);
		i !== -1 && (i === 0 && list.length === 1 ? list.length = 0 : list.splice(i, 1));
	}
	emit(ev, code, signal) {
		if (this.emitted[ev]) return !1;
		this.emitted[ev] = !0;
		let ret = !1;
		for (let fn of this.listeners[ev]) ret = fn(code, signal) === !0 || ret;
		return ev === "exit" && (ret = this.emit("afterExit", code, signal) || ret), ret;
	}
}, SignalExitBase = class {};
const signalExitWrap = (handler) => ({
	onExit(cb, opts) {
		return handler.onExit(cb, opts);
	},
	load() {
		return handler.load();
	},
	unload() {
		return handler.unload();
	}
});
var SignalExitFallback = class extends SignalExitBase {
	onExit() {
		return () => {};
	}
	load() {}
	unload() {}
}, SignalExit = class extends SignalExitBase {
	#hupSig = process$2.platform === "win32" ? "SIGINT" : "SIGHUP";
	#emitter = new Emitter();
	#process;
	#originalProcessEmit;
	#originalProcessReallyExit;
	#sigListeners = {};
	#loaded = !1;
	constructor(process) {
		super(), this.#process = process, this.#sigListeners = {};
		for (let sig of signals) this.#sigListeners[sig] = () => {
			let listeners = this.#process.listeners(sig), { count } = this.#emitter, p = process;
			if (typeof p.__signal_exit_emitter__ == "object" && typeof p.__signal_exit_emitter__.count == "number" && (count += p.__signal_exit_emitter__.count), listeners.length === count) {
				this.unload();
				let ret = this.#emitter.emit("exit", null, sig), s = sig === "SIGHUP" ? this.#hupSig : sig;
				ret || process.kill(process.pid, s);
			}
		};
		this.#originalProcessReallyExit = process.reallyExit, this.#originalProcessEmit = process.emit;
	}
	onExit(cb, opts) {
		if (!processOk(this.#process)) return () => {};
		this.#loaded === !1 && this.load();
		let ev = opts?.alwaysLast ? "afterExit" : "exit";
		return this.#emitter.on(ev, cb), () => {
			this.#emitter.removeListener(ev, cb), this.#emitter.listeners.exit.length === 0 && this.#emitter.listeners.afterExit.length === 0 && this.unload();
		};
	}
	load() {
		if (!this.#loaded) {
			this.#loaded = !0, this.#emitter.count += 1;
			for (let sig of signals) try {
				let fn = this.#sigListeners[sig];
				fn && this.#process.on(sig, fn);
			} catch {}
			this.#process.emit = (ev, ...a) => this.#processEmit(ev, ...a), this.#process.reallyExit = (code) => this.#processReallyExit(code);
		}
	}
	unload() {
		this.#loaded && (this.#loaded = !1, signals.forEach((sig) => {
			let listener = this.#sigListeners[sig];
			if (!listener) throw Error("Listener not defined for signal: " + sig);
			try {
				this.#process.removeListener(sig, listener);
			} catch {}
		}), this.#process.emit = this.#originalProcessEmit, this.#process.reallyExit = this.#originalProcessReallyExit, --this.#emitter.count);
	}
	#processReallyExit(code) {
		return processOk(this.#process) ? (this.#process.exitCode = code || 0, this.#emitter.emit("exit", this.#process.exitCode, null), this.#originalProcessReallyExit.call(this.#process, this.#process.exitCode)) : 0;
	}
	#processEmit(ev, ...args) {
		let og = this.#originalProcessEmit;
		if (ev === "exit" && processOk(this.#process)) {
			typeof args[0] == "number" && (this.#process.exitCode = args[0]);
			let ret = og.call(this.#process, ev, ...args);
			return this.#emitter.emit("exit", this.#process.exitCode, null), ret;
		}
		return og.call(this.#process, ev, ...args);
	}
};
const process$2 = globalThis.process, { onExit, load, unload } = signalExitWrap(processOk(process$2) ? new SignalExit(process$2) : new SignalExitFallback()), terminal = process$1.stderr.isTTY ? process$1.stderr : process$1.stdout.isTTY ? process$1.stdout : void 0, restoreCursor = terminal ? onetime(() => {
	onExit(() => {
		terminal.write("\x1B[?25h");
	}, { alwaysLast: !0 });
}) : () => {};
// node_modules/cli-cursor/index.js
let isHidden = !1;
const cliCursor = {};
cliCursor.show = (writableStream = process$1.stderr) => {
	writableStream.isTTY && (isHidden = !1, writableStream.write("\x1B[?25h"));
}, cliCursor.hide = (writableStream = process$1.stderr) => {
	writableStream.isTTY && (restoreCursor(), isHidden = !0, writableStream.write("\x1B[?25l"));
}, cliCursor.toggle = (force, writableStream) => {
	force !== void 0 && (isHidden = force), isHidden ? cliCursor.show(writableStream) : cliCursor.hide(writableStream);
};
// node_modules/cli-spinners/spinners.json
var spinners_default = {
	dots: {
		interval: 80,
		frames: [
			"⠋",
			"⠙",
			"⠹",
			"⠸",
			"⠼",
			"⠴",
			"⠦",
			"⠧",
			"⠇",
			"⠏"
		]
	},
	dots2: {
		interval: 80,
		frames: [
			"⣾",
			"⣽",
			"⣻",
			"⢿",
			"⡿",
			"⣟",
			"⣯",
			"⣷"
		]
	},
	dots3: {
		interval: 80,
		frames: [
			"⠋",
			"⠙",
			"⠚",
			"⠞",
			"⠖",
			"⠦",
			"⠴",
			"⠲",
			"⠳",
			"⠓"
		]
	},
	dots4: {
		interval: 80,
		frames: [
			"⠄",
			"⠆",
			"⠇",
			"⠋",
			"⠙",
			"⠸",
			"⠰",
			"⠠",
			"⠰",
			"⠸",
			"⠙",
			"⠋",
			"⠇",
			"⠆"
		]
	},
	dots5: {
		interval: 80,
		frames: [
			"⠋",
			"⠙",
			"⠚",
			"⠒",
			"⠂",
			"⠂",
			"⠒",
			"⠲",
			"⠴",
			"⠦",
			"⠖",
			"⠒",
			"⠐",
			"⠐",
			"⠒",
			"⠓",
			"⠋"
		]
	},
	dots6: {
		interval: 80,
		frames: [
			"⠁",
			"⠉",
			"⠙",
			"⠚",
			"⠒",
			"⠂",
			"⠂",
			"⠒",
			"⠲",
			"⠴",
			"⠤",
			"⠄",
			"⠄",
			"⠤",
			"⠴",
			"⠲",
			"⠒",
			"⠂",
			"⠂",
			"⠒",
			"⠚",
			"⠙",
			"⠉",
			"⠁"
		]
	},
	dots7: {
		interval: 80,
		frames: [
			"⠈",
			"⠉",
			"⠋",
			"⠓",
			"⠒",
			"⠐",
			"⠐",
			"⠒",
			"⠖",
			"⠦",
			"⠤",
			"⠠",
			"⠠",
			"⠤",
			"⠦",
			"⠖",
			"⠒",
			"⠐",
			"⠐",
			"⠒",
			"⠓",
			"⠋",
			"⠉",
			"⠈"
		]
	},
	dots8: {
		interval: 80,
		frames: "⠁.⠁.⠉.⠙.⠚.⠒.⠂.⠂.⠒.⠲.⠴.⠤.⠄.⠄.⠤.⠠.⠠.⠤.⠦.⠖.⠒.⠐.⠐.⠒.⠓.⠋.⠉.⠈.⠈".split(".")
	},
	dots9: {
		interval: 80,
		frames: [
			"⢹",
			"⢺",
			"⢼",
			"⣸",
			"⣇",
			"⡧",
			"⡗",
			"⡏"
		]
	},
	dots10: {
		interval: 80,
		frames: [
			"⢄",
			"⢂",
			"⢁",
			"⡁",
			"⡈",
			"⡐",
			"⡠"
		]
	},
	dots11: {
		interval: 100,
		frames: [
			"⠁",
			"⠂",
			"⠄",
			"⡀",
			"⢀",
			"⠠",
			"⠐",
			"⠈"
		]
	},
	dots12: {
		interval: 80,
		frames: "⢀⠀.⡀⠀.⠄⠀.⢂⠀.⡂⠀.⠅⠀.⢃⠀.⡃⠀.⠍⠀.⢋⠀.⡋⠀.⠍⠁.⢋⠁.⡋⠁.⠍⠉.⠋⠉.⠋⠉.⠉⠙.⠉⠙.⠉⠩.⠈⢙.⠈⡙.⢈⠩.⡀⢙.⠄⡙.⢂⠩.⡂⢘.⠅⡘.⢃⠨.⡃⢐.⠍⡐.⢋⠠.⡋⢀.⠍⡁.⢋⠁.⡋⠁.⠍⠉.⠋⠉.⠋⠉.⠉⠙.⠉⠙.⠉⠩.⠈⢙.⠈⡙.⠈⠩.⠀⢙.⠀⡙.⠀⠩.⠀⢘.⠀⡘.⠀⠨.⠀⢐.⠀⡐.⠀⠠.⠀⢀.⠀⡀".split(".")
	},
	dots13: {
		interval: 80,
		frames: [
			"⣼",
			"⣹",
			"⢻",
			"⠿",
			"⡟",
			"⣏",
			"⣧",
			"⣶"
		]
	},
	dots14: {
		interval: 80,
		frames: [
			"⠉⠉",
			"⠈⠙",
			"⠀⠹",
			"⠀⢸",
			"⠀⣰",
			"⢀⣠",
			"⣀⣀",
			"⣄⡀",
			"⣆⠀",
			"⡇⠀",
			"⠏⠀",
			"⠋⠁"
		]
	},
	dots8Bit: {
		interval: 80,
		frames: "⠀.⠁.⠂.⠃.⠄.⠅.⠆.⠇.⡀.⡁.⡂.⡃.⡄.⡅.⡆.⡇.⠈.⠉.⠊.⠋.⠌.⠍.⠎.⠏.⡈.⡉.⡊.⡋.⡌.⡍.⡎.⡏.⠐.⠑.⠒.⠓.⠔.⠕.⠖.⠗.⡐.⡑.⡒.⡓.⡔.⡕.⡖.⡗.⠘.⠙.⠚.⠛.⠜.⠝.⠞.⠟.⡘.⡙.⡚.⡛.⡜.⡝.⡞.⡟.⠠.⠡.⠢.⠣.⠤.⠥.⠦.⠧.⡠.⡡.⡢.⡣.⡤.⡥.⡦.⡧.⠨.⠩.⠪.⠫.⠬.⠭.⠮.⠯.⡨.⡩.⡪.⡫.⡬.⡭.⡮.⡯.⠰.⠱.⠲.⠳.⠴.⠵.⠶.⠷.⡰.⡱.⡲.⡳.⡴.⡵.⡶.⡷.⠸.⠹.⠺.⠻.⠼.⠽.⠾.⠿.⡸.⡹.⡺.⡻.⡼.⡽.⡾.⡿.⢀.⢁.⢂.⢃.⢄.⢅.⢆.⢇.⣀.⣁.⣂.⣃.⣄.⣅.⣆.⣇.⢈.⢉.⢊.⢋.⢌.⢍.⢎.⢏.⣈.⣉.⣊.⣋.⣌.⣍.⣎.⣏.⢐.⢑.⢒.⢓.⢔.⢕.⢖.⢗.⣐.⣑.⣒.⣓.⣔.⣕.⣖.⣗.⢘.⢙.⢚.⢛.⢜.⢝.⢞.⢟.⣘.⣙.⣚.⣛.⣜.⣝.⣞.⣟.⢠.⢡.⢢.⢣.⢤.⢥.⢦.⢧.⣠.⣡.⣢.⣣.⣤.⣥.⣦.⣧.⢨.⢩.⢪.⢫.⢬.⢭.⢮.⢯.⣨.⣩.⣪.⣫.⣬.⣭.⣮.⣯.⢰.⢱.⢲.⢳.⢴.⢵.⢶.⢷.⣰.⣱.⣲.⣳.⣴.⣵.⣶.⣷.⢸.⢹.⢺.⢻.⢼.⢽.⢾.⢿.⣸.⣹.⣺.⣻.⣼.⣽.⣾.⣿".split(".")
	},
	dotsCircle: {
		interval: 80,
		frames: [
			"⢎ ",
			"⠎⠁",
			"⠊⠑",
			"⠈⠱",
			" ⡱",
			"⢀⡰",
			"⢄⡠",
			"⢆⡀"
		]
	},
	sand: {
		interval: 80,
		frames: "⠁.⠂.⠄.⡀.⡈.⡐.⡠.⣀.⣁.⣂.⣄.⣌.⣔.⣤.⣥.⣦.⣮.⣶.⣷.⣿.⡿.⠿.⢟.⠟.⡛.⠛.⠫.⢋.⠋.⠍.⡉.⠉.⠑.⠡.⢁".split(".")
	},
	line: {
		interval: 130,
		frames: [
			"-",
			"\\",
			"|",
			"/"
		]
	},
	line2: {
		interval: 100,
		frames: [
			"⠂",
			"-",
			"–",
			"—",
			"–",
			"-"
		]
	},
	rollingLine: {
		interval: 80,
		frames: [
			"/  ",
			" - ",
			" \\ ",
			"  |",
			"  |",
			" \\ ",
			" - ",
			"/  "
		]
	},
	pipe: {
		interval: 100,
		frames: [
			"┤",
			"┘",
			"┴",
			"└",
			"├",
			"┌",
			"┬",
			"┐"
		]
	},
	simpleDots: {
		interval: 400,
		frames: [
			".  ",
			".. ",
			"...",
			"   "
		]
	},
	simpleDotsScrolling: {
		interval: 200,
		frames: [
			".  ",
			".. ",
			"...",
			" ..",
			"  .",
			"   "
		]
	},
	star: {
		interval: 70,
		frames: [
			"✶",
			"✸",
			"✹",
			"✺",
			"✹",
			"✷"
		]
	},
	star2: {
		interval: 80,
		frames: [
			"+",
			"x",
			"*"
		]
	},
	flip: {
		interval: 70,
		frames: [
			"_",
			"_",
			"_",
			"-",
			"`",
			"`",
			"'",
			"´",
			"-",
			"_",
			"_",
			"_"
		]
	},
	hamburger: {
		interval: 100,
		frames: [
			"☱",
			"☲",
			"☴"
		]
	},
	growVertical: {
		interval: 120,
		frames: [
			"▁",
			"▃",
			"▄",
			"▅",
			"▆",
			"▇",
			"▆",
			"▅",
			"▄",
			"▃"
		]
	},
	growHorizontal: {
		interval: 120,
		frames: [
			"▏",
			"▎",
			"▍",
			"▌",
			"▋",
			"▊",
			"▉",
			"▊",
			"▋",
			"▌",
			"▍",
			"▎"
		]
	},
	balloon: {
		interval: 140,
		frames: [
			" ",
			".",
			"o",
			"O",
			"@",
			"*",
			" "
		]
	},
	balloon2: {
		interval: 120,
		frames: [
			".",
			"o",
			"O",
			"°",
			"O",
			"o",
			"."
		]
	},
	noise: {
		interval: 100,
		frames: [
			"▓",
			"▒",
			"░"
		]
	},
	bounce: {
		interval: 120,
		frames: [
			"⠁",
			"⠂",
			"⠄",
			"⠂"
		]
	},
	boxBounce: {
		interval: 120,
		frames: [
			"▖",
			"▘",
			"▝",
			"▗"
		]
	},
	boxBounce2: {
		interval: 100,
		frames: [
			"▌",
			"▀",
			"▐",
			"▄"
		]
	},
	triangle: {
		interval: 50,
		frames: [
			"◢",
			"◣",
			"◤",
			"◥"
		]
	},
	binary: {
		interval: 80,
		frames: [
			"010010",
			"001100",
			"100101",
			"111010",
			"111101",
			"010111",
			"101011",
			"111000",
			"110011",
			"110101"
		]
	},
	arc: {
		interval: 100,
		frames: [
			"◜",
			"◠",
			"◝",
			"◞",
			"◡",
			"◟"
		]
	},
	circle: {
		interval: 120,
		frames: [
			"◡",
			"⊙",
			"◠"
		]
	},
	squareCorners: {
		interval: 180,
		frames: [
			"◰",
			"◳",
			"◲",
			"◱"
		]
	},
	circleQuarters: {
		interval: 120,
		frames: [
			"◴",
			"◷",
			"◶",
			"◵"
		]
	},
	circleHalves: {
		interval: 50,
		frames: [
			"◐",
			"◓",
			"◑",
			"◒"
		]
	},
	squish: {
		interval: 100,
		frames: ["╫", "╪"]
	},
	toggle: {
		interval: 250,
		frames: ["⊶", "⊷"]
	},
	toggle2: {
		interval: 80,
		frames: ["▫", "▪"]
	},
	toggle3: {
		interval: 120,
		frames: ["□", "■"]
	},
	toggle4: {
		interval: 100,
		frames: [
			"■",
			"□",
			"▪",
			"▫"
		]
	},
	toggle5: {
		interval: 100,
		frames: ["▮", "▯"]
	},
	toggle6: {
		interval: 300,
		frames: ["ဝ", "၀"]
	},
	toggle7: {
		interval: 80,
		frames: ["⦾", "⦿"]
	},
	toggle8: {
		interval: 100,
		frames: ["◍", "◌"]
	},
	toggle9: {
		interval: 100,
		frames: ["◉", "◎"]
	},
	toggle10: {
		interval: 100,
		frames: [
			"㊂",
			"㊀",
			"㊁"
		]
	},
	toggle11: {
		interval: 50,
		frames: ["⧇", "⧆"]
	},
	toggle12: {
		interval: 120,
		frames: ["☗", "☖"]
	},
	toggle13: {
		interval: 80,
		frames: [
			"=",
			"*",
			"-"
		]
	},
	arrow: {
		interval: 100,
		frames: [
			"←",
			"↖",
			"↑",
			"↗",
			"→",
			"↘",
			"↓",
			"↙"
		]
	},
	arrow2: {
		interval: 80,
		frames: [
			"⬆️ ",
			"↗️ ",
			"➡️ ",
			"↘️ ",
			"⬇️ ",
			"↙️ ",
			"⬅️ ",
			"↖️ "
		]
	},
	arrow3: {
		interval: 120,
		frames: [
			"▹▹▹▹▹",
			"▸▹▹▹▹",
			"▹▸▹▹▹",
			"▹▹▸▹▹",
			"▹▹▹▸▹",
			"▹▹▹▹▸"
		]
	},
	bouncingBar: {
		interval: 80,
		frames: [
			"[    ]",
			"[=   ]",
			"[==  ]",
			"[=== ]",
			"[====]",
			"[ ===]",
			"[  ==]",
			"[   =]",
			"[    ]",
			"[   =]",
			"[  ==]",
			"[ ===]",
			"[====]",
			"[=== ]",
			"[==  ]",
			"[=   ]"
		]
	},
	bouncingBall: {
		interval: 80,
		frames: [
			"( ●    )",
			"(  ●   )",
			"(   ●  )",
			"(    ● )",
			"(     ●)",
			"(    ● )",
			"(   ●  )",
			"(  ●   )",
			"( ●    )",
			"(●     )"
		]
	},
	smiley: {
		interval: 200,
		frames: ["😄 ", "😝 "]
	},
	monkey: {
		interval: 300,
		frames: [
			"🙈 ",
			"🙈 ",
			"🙉 ",
			"🙊 "
		]
	},
	hearts: {
		interval: 100,
		frames: [
			"💛 ",
			"💙 ",
			"💜 ",
			"💚 ",
			"💗 "
		]
	},
	clock: {
		interval: 100,
		frames: [
			"🕛 ",
			"🕐 ",
			"🕑 ",
			"🕒 ",
			"🕓 ",
			"🕔 ",
			"🕕 ",
			"🕖 ",
			"🕗 ",
			"🕘 ",
			"🕙 ",
			"🕚 "
		]
	},
	earth: {
		interval: 180,
		frames: [
			"🌍 ",
			"🌎 ",
			"🌏 "
		]
	},
	material: {
		interval: 17,
		frames: "█▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁.██▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁.███▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁.████▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁.██████▁▁▁▁▁▁▁▁▁▁▁▁▁▁.██████▁▁▁▁▁▁▁▁▁▁▁▁▁▁.███████▁▁▁▁▁▁▁▁▁▁▁▁▁.████████▁▁▁▁▁▁▁▁▁▁▁▁.█████████▁▁▁▁▁▁▁▁▁▁▁.█████████▁▁▁▁▁▁▁▁▁▁▁.██████████▁▁▁▁▁▁▁▁▁▁.███████████▁▁▁▁▁▁▁▁▁.█████████████▁▁▁▁▁▁▁.██████████████▁▁▁▁▁▁.██████████████▁▁▁▁▁▁.▁██████████████▁▁▁▁▁.▁██████████████▁▁▁▁▁.▁██████████████▁▁▁▁▁.▁▁██████████████▁▁▁▁.▁▁▁██████████████▁▁▁.▁▁▁▁█████████████▁▁▁.▁▁▁▁██████████████▁▁.▁▁▁▁██████████████▁▁.▁▁▁▁▁██████████████▁.▁▁▁▁▁██████████████▁.▁▁▁▁▁██████████████▁.▁▁▁▁▁▁██████████████.▁▁▁▁▁▁██████████████.▁▁▁▁▁▁▁█████████████.▁▁▁▁▁▁▁█████████████.▁▁▁▁▁▁▁▁████████████.▁▁▁▁▁▁▁▁████████████.▁▁▁▁▁▁▁▁▁███████████.▁▁▁▁▁▁▁▁▁███████████.▁▁▁▁▁▁▁▁▁▁██████████.▁▁▁▁▁▁▁▁▁▁██████████.▁▁▁▁▁▁▁▁▁▁▁▁████████.▁▁▁▁▁▁▁▁▁▁▁▁▁███████.▁▁▁▁▁▁▁▁▁▁▁▁▁▁██████.▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁█████.▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁█████.█▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁████.██▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁███.██▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁███.███▁▁▁▁▁▁▁▁▁▁▁▁▁▁███.████▁▁▁▁▁▁▁▁▁▁▁▁▁▁██.█████▁▁▁▁▁▁▁▁▁▁▁▁▁▁█.█████▁▁▁▁▁▁▁▁▁▁▁▁▁▁█.██████▁▁▁▁▁▁▁▁▁▁▁▁▁█.████████▁▁▁▁▁▁▁▁▁▁▁▁.█████████▁▁▁▁▁▁▁▁▁▁▁.█████████▁▁▁▁▁▁▁▁▁▁▁.█████████▁▁▁▁▁▁▁▁▁▁▁.█████████▁▁▁▁▁▁▁▁▁▁▁.███████████▁▁▁▁▁▁▁▁▁.████████████▁▁▁▁▁▁▁▁.████████████▁▁▁▁▁▁▁▁.██████████████▁▁▁▁▁▁.██████████████▁▁▁▁▁▁.▁██████████████▁▁▁▁▁.▁██████████████▁▁▁▁▁.▁▁▁█████████████▁▁▁▁.▁▁▁▁▁████████████▁▁▁.▁▁▁▁▁████████████▁▁▁.▁▁▁▁▁▁███████████▁▁▁.▁▁▁▁▁▁▁▁█████████▁▁▁.▁▁▁▁▁▁▁▁█████████▁▁▁.▁▁▁▁▁▁▁▁▁█████████▁▁.▁▁▁▁▁▁▁▁▁█████████▁▁.▁▁▁▁▁▁▁▁▁▁█████████▁.▁▁▁▁▁▁▁▁▁▁▁████████▁.▁▁▁▁▁▁▁▁▁▁▁████████▁.▁▁▁▁▁▁▁▁▁▁▁▁███████▁.▁▁▁▁▁▁▁▁▁▁▁▁███████▁.▁▁▁▁▁▁▁▁▁▁▁▁▁███████.▁▁▁▁▁▁▁▁▁▁▁▁▁███████.▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁█████.▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁████.▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁████.▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁████.▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁███.▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁███.▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁██.▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁██.▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁██.▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁█.▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁█.▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁█.▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁.▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁.▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁.▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁".split(".")
	},
	moon: {
		interval: 80,
		frames: [
			"🌑 ",
			"🌒 ",
			"🌓 ",
			"🌔 ",
			"🌕 ",
			"🌖 ",
			"🌗 ",
			"🌘 "
		]
	},
	runner: {
		interval: 140,
		frames: ["🚶 ", "🏃 "]
	},
	pong: {
		interval: 80,
		frames: "▐⠂       ▌.▐⠈       ▌.▐ ⠂      ▌.▐ ⠠      ▌.▐  ⡀     ▌.▐  ⠠     ▌.▐   ⠂    ▌.▐   ⠈    ▌.▐    ⠂   ▌.▐    ⠠   ▌.▐     ⡀  ▌.▐     ⠠  ▌.▐      ⠂ ▌.▐      ⠈ ▌.▐       ⠂▌.▐       ⠠▌.▐       ⡀▌.▐      ⠠ ▌.▐      ⠂ ▌.▐     ⠈  ▌.▐     ⠂  ▌.▐    ⠠   ▌.▐    ⡀   ▌.▐   ⠠    ▌.▐   ⠂    ▌.▐  ⠈     ▌.▐  ⠂     ▌.▐ ⠠      ▌.▐ ⡀      ▌.▐⠠       ▌".split(".")
	},
	shark: {
		interval: 120,
		frames: "▐|\\____________▌.▐_|\\___________▌.▐__|\\__________▌.▐___|\\_________▌.▐____|\\________▌.▐_____|\\_______▌.▐______|\\______▌.▐_______|\\_____▌.▐________|\\____▌.▐_________|\\___▌.▐__________|\\__▌.▐___________|\\_▌.▐____________|\\▌.▐____________/|▌.▐___________/|_▌.▐__________/|__▌.▐_________/|___▌.▐________/|____▌.▐_______/|_____▌.▐______/|______▌.▐_____/|_______▌.▐____/|________▌.▐___/|_________▌.▐__/|__________▌.▐_/|___________▌.▐/|____________▌".split(".")
	},
	dqpb: {
		interval: 100,
		frames: [
			"d",
			"q",
			"p",
			"b"
		]
	},
	weather: {
		interval: 100,
		frames: [
			"☀️ ",
			"☀️ ",
			"☀️ ",
			"🌤 ",
			"⛅️ ",
			"🌥 ",
			"☁️ ",
			"🌧 ",
			"🌨 ",
			"🌧 ",
			"🌨 ",
			"🌧 ",
			"🌨 ",
			"⛈ ",
			"🌨 ",
			"🌧 ",
			"🌨 ",
			"☁️ ",
			"🌥 ",
			"⛅️ ",
			"🌤 ",
			"☀️ ",
			"☀️ "
		]
	},
	christmas: {
		interval: 400,
		frames: ["🌲", "🎄"]
	},
	grenade: {
		interval: 80,
		frames: [
			"،  ",
			"′  ",
			" ´ ",
			" ‾ ",
			"  ⸌",
			"  ⸊",
			"  |",
			"  ⁎",
			"  ⁕",
			" ෴ ",
			"  ⁓",
			"   ",
			"   ",
			"   "
		]
	},
	point: {
		interval: 125,
		frames: [
			"∙∙∙",
			"●∙∙",
			"∙●∙",
			"∙∙●",
			"∙∙∙"
		]
	},
	layer: {
		interval: 150,
		frames: [
			"-",
			"=",
			"≡"
		]
	},
	betaWave: {
		interval: 80,
		frames: [
			"ρββββββ",
			"βρβββββ",
			"ββρββββ",
			"βββρβββ",
			"ββββρββ",
			"βββββρβ",
			"ββββββρ"
		]
	},
	fingerDance: {
		interval: 160,
		frames: [
			"🤘 ",
			"🤟 ",
			"🖖 ",
			"✋ ",
			"🤚 ",
			"👆 "
		]
	},
	fistBump: {
		interval: 80,
		frames: [
			"🤜　　　　🤛 ",
			"🤜　　　　🤛 ",
			"🤜　　　　🤛 ",
			"　🤜　　🤛　 ",
			"　　🤜🤛　　 ",
			"　🤜✨🤛　　 ",
			"🤜　✨　🤛　 "
		]
	},
	soccerHeader: {
		interval: 80,
		frames: [
			" 🧑⚽️       🧑 ",
			"🧑  ⚽️      🧑 ",
			"🧑   ⚽️     🧑 ",
			"🧑    ⚽️    🧑 ",
			"🧑     ⚽️   🧑 ",
			"🧑      ⚽️  🧑 ",
			"🧑       ⚽️🧑  ",
			"🧑      ⚽️  🧑 ",
			"🧑     ⚽️   🧑 ",
			"🧑    ⚽️    🧑 ",
			"🧑   ⚽️     🧑 ",
			"🧑  ⚽️      🧑 "
		]
	},
	mindblown: {
		interval: 160,
		frames: [
			"😐 ",
			"😐 ",
			"😮 ",
			"😮 ",
			"😦 ",
			"😦 ",
			"😧 ",
			"😧 ",
			"🤯 ",
			"💥 ",
			"✨ ",
			"　 ",
			"　 ",
			"　 "
		]
	},
	speaker: {
		interval: 160,
		frames: [
			"🔈 ",
			"🔉 ",
			"🔊 ",
			"🔉 "
		]
	},
	orangePulse: {
		interval: 100,
		frames: [
			"🔸 ",
			"🔶 ",
			"🟠 ",
			"🟠 ",
			"🔶 "
		]
	},
	bluePulse: {
		interval: 100,
		frames: [
			"🔹 ",
			"🔷 ",
			"🔵 ",
			"🔵 ",
			"🔷 "
		]
	},
	orangeBluePulse: {
		interval: 100,
		frames: [
			"🔸 ",
			"🔶 ",
			"🟠 ",
			"🟠 ",
			"🔶 ",
			"🔹 ",
			"🔷 ",
			"🔵 ",
			"🔵 ",
			"🔷 "
		]
	},
	timeTravel: {
		interval: 100,
		frames: [
			"🕛 ",
			"🕚 ",
			"🕙 ",
			"🕘 ",
			"🕗 ",
			"🕖 ",
			"🕕 ",
			"🕔 ",
			"🕓 ",
			"🕒 ",
			"🕑 ",
			"🕐 "
		]
	},
	aesthetic: {
		interval: 80,
		frames: [
			"▰▱▱▱▱▱▱",
			"▰▰▱▱▱▱▱",
			"▰▰▰▱▱▱▱",
			"▰▰▰▰▱▱▱",
			"▰▰▰▰▰▱▱",
			"▰▰▰▰▰▰▱",
			"▰▰▰▰▰▰▰",
			"▰▱▱▱▱▱▱"
		]
	},
	dwarfFortress: {
		interval: 80,
		frames: " ██████£££  .☺██████£££  .☺██████£££  .☺▓█████£££  .☺▓█████£££  .☺▒█████£££  .☺▒█████£££  .☺░█████£££  .☺░█████£££  .☺ █████£££  . ☺█████£££  . ☺█████£££  . ☺▓████£££  . ☺▓████£££  . ☺▒████£££  . ☺▒████£££  . ☺░████£££  . ☺░████£££  . ☺ ████£££  .  ☺████£££  .  ☺████£££  .  ☺▓███£££  .  ☺▓███£££  .  ☺▒███£££  .  ☺▒███£££  .  ☺░███£££  .  ☺░███£££  .  ☺ ███£££  .   ☺███£££  .   ☺███£££  .   ☺▓██£££  .   ☺▓██£££  .   ☺▒██£££  .   ☺▒██£££  .   ☺░██£££  .   ☺░██£££  .   ☺ ██£££  .    ☺██£££  .    ☺██£££  .    ☺▓█£££  .    ☺▓█£££  .    ☺▒█£££  .    ☺▒█£££  .    ☺░█£££  .    ☺░█£££  .    ☺ █£££  .     ☺█£££  .     ☺█£££  .     ☺▓£££  .     ☺▓£££  .     ☺▒£££  .     ☺▒£££  .     ☺░£££  .     ☺░£££  .     ☺ £££  .      ☺£££  .      ☺£££  .      ☺▓££  .      ☺▓££  .      ☺▒££  .      ☺▒££  .      ☺░££  .      ☺░££  .      ☺ ££  .       ☺££  .       ☺££  .       ☺▓£  .       ☺▓£  .       ☺▒£  .       ☺▒£  .       ☺░£  .       ☺░£  .       ☺ £  .        ☺£  .        ☺£  .        ☺▓  .        ☺▓  .        ☺▒  .        ☺▒  .        ☺░  .        ☺░  .        ☺   .        ☺  &.        ☺ ☼&.       ☺ ☼ &.       ☺☼  &.      ☺☼  & .      ‼   & .     ☺   &  .    ‼    &  .   ☺    &   .  ‼     &   . ☺     &    .‼      &    .      &     .      &     .     &   ░  .     &   ▒  .    &    ▓  .    &    £  .   &    ░£  .   &    ▒£  .  &     ▓£  .  &     ££  . &     ░££  . &     ▒££  .&      ▓££  .&      £££  .      ░£££  .      ▒£££  .      ▓£££  .      █£££  .     ░█£££  .     ▒█£££  .     ▓█£££  .     ██£££  .    ░██£££  .    ▒██£££  .    ▓██£££  .    ███£££  .   ░███£££  .   ▒███£££  .   ▓███£££  .   ████£££  .  ░████£££  .  ▒████£££  .  ▓████£££  .  █████£££  . ░█████£££  . ▒█████£££  . ▓█████£££  . ██████£££  . ██████£££  ".split(".")
	},
	fish: {
		interval: 80,
		frames: "~~~~~~~~~~~~~~~~~~~~.> ~~~~~~~~~~~~~~~~~~.º> ~~~~~~~~~~~~~~~~~.(º> ~~~~~~~~~~~~~~~~.((º> ~~~~~~~~~~~~~~~.<((º> ~~~~~~~~~~~~~~.><((º> ~~~~~~~~~~~~~. ><((º> ~~~~~~~~~~~~.~ ><((º> ~~~~~~~~~~~.~~ <>((º> ~~~~~~~~~~.~~~ ><((º> ~~~~~~~~~.~~~~ <>((º> ~~~~~~~~.~~~~~ ><((º> ~~~~~~~.~~~~~~ <>((º> ~~~~~~.~~~~~~~ ><((º> ~~~~~.~~~~~~~~ <>((º> ~~~~.~~~~~~~~~ ><((º> ~~~.~~~~~~~~~~ <>((º> ~~.~~~~~~~~~~~ ><((º> ~.~~~~~~~~~~~~ <>((º> .~~~~~~~~~~~~~ ><((º>.~~~~~~~~~~~~~~ <>((º.~~~~~~~~~~~~~~~ ><((.~~~~~~~~~~~~~~~~ <>(.~~~~~~~~~~~~~~~~~ ><.~~~~~~~~~~~~~~~~~~ <.~~~~~~~~~~~~~~~~~~~~".split(".")
	}
}, cli_spinners_default = spinners_default;
Object.keys(spinners_default);
// node_modules/yoctocolors/base.js
const hasColors = tty?.WriteStream?.prototype?.hasColors?.() ?? !1, format = (open, close) => {
	if (!hasColors) return (input) => input;
	let openCode = `\u001B[${open}m`, closeCode = `\u001B[${close}m`;
	return (input) => {
		let string = input + "", index = string.indexOf(closeCode);
		if (index === -1) return openCode + string + closeCode;
		let result = openCode, lastIndex = 0, replaceCode = (close === 22 ? closeCode : "") + openCode;
		for (; index !== -1;) result += string.slice(lastIndex, index) + replaceCode, lastIndex = index + closeCode.length, index = string.indexOf(closeCode, lastIndex);
		return result += string.slice(lastIndex) + closeCode, result;
	};
};
format(0, 0), format(1, 22), format(2, 22), format(3, 23), format(4, 24), format("4:2", 24), format("4:3", 24), format("4:4", 24), format("4:5", 24), format(53, 55), format(7, 27), format(8, 28), format(9, 29), format(30, 39);
const red = format(31, 39), green = format(32, 39), yellow = format(33, 39), blue = format(34, 39);
format(35, 39), format(36, 39), format(37, 39), format(90, 39), format(40, 49), format(41, 49), format(42, 49), format(43, 49), format(44, 49), format(45, 49), format(46, 49), format(47, 49), format(100, 49), format(91, 39), format(92, 39), format(93, 39), format(94, 39), format(95, 39), format(96, 39), format(97, 39), format(101, 49), format(102, 49), format(103, 49), format(104, 49), format(105, 49), format(106, 49), format(107, 49), format("58;5;0", 59), format("58;5;1", 59), format("58;5;2", 59), format("58;5;3", 59), format("58;5;4", 59), format("58;5;5", 59), format("58;5;6", 59), format("58;5;7", 59), format("58;5;8", 59), format("58;5;9", 59), format("58;5;10", 59), format("58;5;11", 59), format("58;5;12", 59), format("58;5;13", 59), format("58;5;14", 59), format("58;5;15", 59);
// node_modules/is-unicode-supported/index.js
function isUnicodeSupported() {
	let { env } = process$1, { TERM, TERM_PROGRAM } = env;
	return process$1.platform === "win32" ? !!env.WT_SESSION || !!env.TERMINUS_SUBLIME || env.ConEmuTask === "{cmd::Cmder}" || TERM_PROGRAM === "Terminus-Sublime" || TERM_PROGRAM === "vscode" || TERM === "xterm-256color" || TERM === "alacritty" || TERM === "rxvt-unicode" || TERM === "rxvt-unicode-256color" || env.TERMINAL_EMULATOR === "JetBrains-JediTerm" : TERM !== "linux";
}
// node_modules/log-symbols/symbols.js
const _isUnicodeSupported = isUnicodeSupported(), info = blue(_isUnicodeSupported ? "ℹ" : "i"), success = green(_isUnicodeSupported ? "✔" : "√"), warning = yellow(_isUnicodeSupported ? "⚠" : "‼"), error = red(_isUnicodeSupported ? "✖" : "×"), ST = String.raw`(?:\u001B\u005C|\u009C)`, stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`, osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`, controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`, pattern = `${String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`}|${osc}|${controlString}|${String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`}|${String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`}`;
function ansiRegex({ onlyFirst = !1 } = {}) {
	return new RegExp(pattern, onlyFirst ? void 0 : "g");
}
// node_modules/ora/node_modules/strip-ansi/index.js
const regex = ansiRegex();
function stripAnsi(string) {
	if (typeof string != "string") throw TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	return !string.includes("\x1B") && !string.includes("") ? string : string.replace(regex, "");
}
const ambiguousRanges = [
	161,
	161,
	164,
	164,
	167,
	168,
	170,
	170,
	173,
	174,
	176,
	180,
	182,
	186,
	188,
	191,
	198,
	198,
	208,
	208,
	215,
	216,
	222,
	225,
	230,
	230,
	232,
	234,
	236,
	237,
	240,
	240,
	242,
	243,
	247,
	250,
	252,
	252,
	254,
	254,
	257,
	257,
	273,
	273,
	275,
	275,
	283,
	283,
	294,
	295,
	299,
	299,
	305,
	307,
	312,
	312,
	319,
	322,
	324,
	324,
	328,
	331,
	333,
	333,
	338,
	339,
	358,
	359,
	363,
	363,
	462,
	462,
	464,
	464,
	466,
	466,
	468,
	468,
	470,
	470,
	472,
	472,
	474,
	474,
	476,
	476,
	593,
	593,
	609,
	609,
	708,
	708,
	711,
	711,
	713,
	715,
	717,
	717,
	720,
	720,
	728,
	731,
	733,
	733,
	735,
	735,
	768,
	879,
	913,
	929,
	931,
	937,
	945,
	961,
	963,
	969,
	1025,
	1025,
	1040,
	1103,
	1105,
	1105,
	8208,
	8208,
	8211,
	8214,
	8216,
	8217,
	8220,
	8221,
	8224,
	8226,
	8228,
	8231,
	8240,
	8240,
	8242,
	8243,
	8245,
	8245,
	8251,
	8251,
	8254,
	8254,
	8308,
	8308,
	8319,
	8319,
	8321,
	8324,
	8364,
	8364,
	8451,
	8451,
	8453,
	8453,
	8457,
	8457,
	8467,
	8467,
	8470,
	8470,
	8481,
	8482,
	8486,
	8486,
	8491,
	8491,
	8531,
	8532,
	8539,
	8542,
	8544,
	8555,
	8560,
	8569,
	8585,
	8585,
	8592,
	8601,
	8632,
	8633,
	8658,
	8658,
	8660,
	8660,
	8679,
	8679,
	8704,
	8704,
	8706,
	8707,
	8711,
	8712,
	8715,
	8715,
	8719,
	8719,
	8721,
	8721,
	8725,
	8725,
	8730,
	8730,
	8733,
	8736,
	8739,
	8739,
	8741,
	8741,
	8743,
	8748,
	8750,
	8750,
	8756,
	8759,
	8764,
	8765,
	8776,
	8776,
	8780,
	8780,
	8786,
	8786,
	8800,
	8801,
	8804,
	8807,
	8810,
	8811,
	8814,
	8815,
	8834,
	8835,
	8838,
	8839,
	8853,
	8853,
	8857,
	8857,
	8869,
	8869,
	8895,
	8895,
	8978,
	8978,
	9312,
	9449,
	9451,
	9547,
	9552,
	9587,
	9600,
	9615,
	9618,
	9621,
	9632,
	9633,
	9635,
	9641,
	9650,
	9651,
	9654,
	9655,
	9660,
	9661,
	9664,
	9665,
	9670,
	9672,
	9675,
	9675,
	9678,
	9681,
	9698,
	9701,
	9711,
	9711,
	9733,
	9734,
	9737,
	9737,
	9742,
	9743,
	9756,
	9756,
	9758,
	9758,
	9792,
	9792,
	9794,
	9794,
	9824,
	9825,
	9827,
	9829,
	9831,
	9834,
	9836,
	9837,
	9839,
	9839,
	9886,
	9887,
	9919,
	9919,
	9926,
	9933,
	9935,
	9939,
	9941,
	9953,
	9955,
	9955,
	9960,
	9961,
	9963,
	9969,
	9972,
	9972,
	9974,
	9977,
	9979,
	9980,
	9982,
	9983,
	10045,
	10045,
	10102,
	10111,
	11094,
	11097,
	12872,
	12879,
	57344,
	63743,
	65024,
	65039,
	65533,
	65533,
	127232,
	127242,
	127248,
	127277,
	127280,
	127337,
	127344,
	127373,
	127375,
	127376,
	127387,
	127404,
	917760,
	917999,
	983040,
	1048573,
	1048576,
	1114109
], fullwidthRanges = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
], wideRanges = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
], isInRange = (ranges, codePoint) => {
	let low = 0, high = Math.floor(ranges.length / 2) - 1;
	for (; low <= high;) {
		let mid = Math.floor((low + high) / 2), i = mid * 2;
		if (codePoint < ranges[i]) high = mid - 1;
		else if (codePoint > ranges[i + 1]) low = mid + 1;
		else return !0;
	}
	return !1;
}, commonCjkCodePoint = 19968, [wideFastPathStart, wideFastPathEnd] = findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0], fastPathEnd = ranges[1];
	for (let index = 0; index < ranges.length; index += 2) {
		let start = ranges[index], end = ranges[index + 1];
		if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) return [start, end];
		end - start > fastPathEnd - fastPathStart && (fastPathStart = start, fastPathEnd = end);
	}
	return [fastPathStart, fastPathEnd];
}
const isAmbiguous = (codePoint) => codePoint < 161 || codePoint > 1114109 ? !1 : isInRange(ambiguousRanges, codePoint), isFullwidth = (codePoint) => codePoint < 12288 || codePoint > 65510 ? !1 : isInRange(fullwidthRanges, codePoint), isWide = (codePoint) => codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd ? !0 : codePoint < 4352 || codePoint > 262141 ? !1 : isInRange(wideRanges, codePoint);
// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) throw TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidth(codePoint, { ambiguousAsWide = !1 } = {}) {
	return validate(codePoint), isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint) ? 2 : 1;
}
// node_modules/ora/node_modules/string-width/index.js
const segmenter = new Intl.Segmenter(), visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v, spacingMarkRegex = /\p{Spacing_Mark}/v, rgiEmojiRegex = /^\p{RGI_Emoji}$/v, unqualifiedKeycapRegex = /^[\d#*]\u20E3$/, extendedPictographicRegex = /\p{Extended_Pictographic}/gu;
function isDoubleWidthNonRgiEmojiSequence(segment) {
	if (segment.length > 50) return !1;
	if (unqualifiedKeycapRegex.test(segment)) return !0;
	if (segment.includes("‍")) {
		let pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}
	return !1;
}
function baseVisible(segment) {
	let index = segment.search(visibleCharacterRegex);
	return index === -1 ? void 0 : segment.slice(index);
}
function isHangulLeadingJamo(codePoint) {
	return codePoint >= 4352 && codePoint <= 4447 || codePoint >= 43360 && codePoint <= 43388;
}
function isHangulVowelJamo(codePoint) {
	return codePoint >= 4448 && codePoint <= 4519 || codePoint >= 55216 && codePoint <= 55238;
}
function isHangulTrailingJamo(codePoint) {
	return codePoint >= 4520 && codePoint <= 4607 || codePoint >= 55243 && codePoint <= 55291;
}
function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint) || isHangulVowelJamo(codePoint) || isHangulTrailingJamo(codePoint);
}
function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	let codePoints = [];
	for (let character of visibleSegment) visibleCharacterRegex.test(character) && codePoints.push(character.codePointAt(0));
	if (codePoints.length === 0) return;
	let width = 0;
	for (let index = 0; index < codePoints.length; index++) {
		let codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) return;
			for (let remaining = index; remaining < codePoints.length; remaining++) width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			return width;
		}
		isHangulLeadingJamo(codePoint) && isHangulVowelJamo(codePoints[index + 1]) ? (width += 2, index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1) : width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}
	return width;
}
function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0, first = !0;
	for (let character of visibleSegment) first ? first = !1 : (spacingMarkRegex.test(character) || character >= "＀" && character <= "￯") && (extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions));
	return extra;
}
function stringWidth(input, options = {}) {
	if (typeof input != "string" || input.length === 0) return 0;
	let { ambiguousIsNarrow = !0, countAnsiEscapeCodes = !1 } = options, string = input;
	if (!countAnsiEscapeCodes && (string.includes("\x1B") || string.includes("")) && (string = stripAnsi(string)), string.length === 0) return 0;
	if (/^[\u0020-\u007E]*$/.test(string)) return string.length;
	let width = 0, eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
	for (let { segment } of segmenter.segment(string)) {
		let visibleSegment = baseVisible(segment);
		if (visibleSegment === void 0) continue;
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}
		let hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== void 0) {
			width += hangulWidth;
			continue;
		}
		let codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions), width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}
	return width;
}
// node_modules/is-interactive/index.js
function isInteractive({ stream = process.stdout } = {}) {
	return !!(stream && stream.isTTY && process.env.TERM !== "dumb" && !("CI" in process.env));
}
// node_modules/stdin-discarder/index.js
const stdinDiscarder = new class {
	#activeCount = 0;
	#stdin;
	#stdinWasPaused = !1;
	#stdinWasRaw = !1;
	#handleInputBound = (chunk) => {
		chunk?.length && (typeof chunk == "string" ? chunk.codePointAt(0) : chunk[0]) === 3 && process$1.kill(process$1.pid, "SIGINT");
	};
	start() {
		this.#activeCount++, this.#activeCount === 1 && this.#realStart();
	}
	stop() {
		this.#activeCount !== 0 && --this.#activeCount === 0 && this.#realStop();
	}
	#realStart() {
		let { stdin } = process$1;
		process$1.platform === "win32" || !stdin?.isTTY || typeof stdin.setRawMode != "function" ? this.#stdin = void 0 : (this.#stdin = stdin, this.#stdinWasPaused = stdin.isPaused(), this.#stdinWasRaw = !!stdin.isRaw, stdin.setRawMode(!0), stdin.prependListener("data", this.#handleInputBound), this.#stdinWasPaused && stdin.resume());
	}
	#realStop() {
		if (!this.#stdin) return;
		let stdin = this.#stdin;
		stdin.off("data", this.#handleInputBound), stdin.isTTY && stdin.setRawMode?.(this.#stdinWasRaw), this.#stdinWasPaused && stdin.pause(), this.#stdin = void 0, this.#stdinWasPaused = !1, this.#stdinWasRaw = !1;
	}
}();
var stdin_discarder_default = Object.freeze(stdinDiscarder);
// node_modules/ora/index.js
const activeHooksPerStream = new Map(), validColors = new Set([
	"black",
	"red",
	"green",
	"yellow",
	"blue",
	"magenta",
	"cyan",
	"white",
	"gray"
]);
var Ora = class {
	#linesToClear = 0;
	#frameIndex = -1;
	#lastFrameTime = 0;
	#options;
	#spinner;
	#stream;
	#id;
	#hookedStreams = new Map();
	#isInternalWrite = !1;
	#drainHandler;
	#deferRenderTimer;
	#isDiscardingStdin = !1;
	#color;
	#internalWrite(fn) {
		this.#isInternalWrite = !0;
		try {
			return fn();
		} finally {
			this.#isInternalWrite = !1;
		}
	}
	#tryRender() {
		this.isSpinning && this.render();
	}
	#stringifyChunk(chunk, encoding) {
		if (chunk == null) return "";
		if (typeof chunk == "string") return chunk;
		if (Buffer.isBuffer(chunk) || ArrayBuffer.isView(chunk)) {
			let normalizedEncoding = typeof encoding == "string" && encoding && encoding !== "buffer" ? encoding : "utf8";
			return Buffer.from(chunk).toString(normalizedEncoding);
		}
		return String(chunk);
	}
	#chunkTerminatesLine(chunkString) {
		if (!chunkString) return !1;
		let lastCharacter = chunkString.at(-1);
		return lastCharacter === "\n" || lastCharacter === "\r";
	}
	#scheduleRenderDeferral() {
		this.#deferRenderTimer || (this.#deferRenderTimer = setTimeout(() => {
			this.#deferRenderTimer = void 0, this.isSpinning && this.#tryRender();
		}, 200), typeof this.#deferRenderTimer?.unref == "function" && this.#deferRenderTimer.unref());
	}
	#clearRenderDeferral() {
		this.#deferRenderTimer &&= (clearTimeout(this.#deferRenderTimer), void 0);
	}
	#buildOutputLine(symbol, text, prefixText, suffixText) {
		let fullPrefixText = this.#getFullPrefixText(prefixText, " "), fullText = typeof text == "string" ? (symbol ? " " : "") + text : "", fullSuffixText = this.#getFullSuffixText(suffixText, " ");
		return fullPrefixText + symbol + fullText + fullSuffixText;
	}
	constructor(options) {
		if (typeof options == "string" && (options = { text: options }), this.#options = {
			color: "cyan",
			stream: process$1.stderr,
			discardStdin: !0,
			hideCursor: !0,
			...options
		}, this.color = this.#options.color, this.#stream = this.#options.stream, typeof this.#options.isEnabled != "boolean" && (this.#options.isEnabled = isInteractive({ stream: this.#stream })), typeof this.#options.isSilent != "boolean" && (this.#options.isSilent = !1), this.#options.interval !== void 0 && !(Number.isInteger(this.#options.interval) && this.#options.interval > 0)) throw Error("The `interval` option must be a positive integer");
		let userInterval = this.#options.interval;
		this.spinner = this.#options.spinner, this.#options.interval = userInterval, this.text = this.#options.text, this.prefixText = this.#options.prefixText, this.suffixText = this.#options.suffixText, this.indent = this.#options.indent, process$1.env.NODE_ENV === "test" && (this._stream = this.#stream, this._isEnabled = this.#options.isEnabled, Object.defineProperty(this, "_linesToClear", {
			get() {
				return this.#linesToClear;
			},
			set(newValue) {
				this.#linesToClear = newValue;
			}
		}), Object.defineProperty(this, "_frameIndex", { get() {
			return this.#frameIndex;
		} }), Object.defineProperty(this, "_lineCount", { get() {
			let columns = this.#stream.columns ?? 80, prefixText = typeof this.#options.prefixText == "function" ? "" : this.#options.prefixText, suffixText = typeof this.#options.suffixText == "function" ? "" : this.#options.suffixText, fullPrefixText = typeof prefixText == "string" && prefixText !== "" ? prefixText + " " : "", fullSuffixText = typeof suffixText == "string" && suffixText !== "" ? " " + suffixText : "", fullText = " ".repeat(this.#options.indent) + fullPrefixText + "-" + (typeof this.#options.text == "string" ? " " + this.#options.text : "") + fullSuffixText;
			return this.#computeLineCountFrom(fullText, columns);
		} }));
	}
	get indent() {
		return this.#options.indent;
	}
	set indent(indent = 0) {
		if (!(indent >= 0 && Number.isInteger(indent))) throw Error("The `indent` option must be an integer from 0 and up");
		this.#options.indent = indent;
	}
	get interval() {
		return this.#options.interval ?? this.#spinner.interval ?? 100;
	}
	get spinner() {
		return this.#spinner;
	}
	set spinner(spinner) {
		if (this.#frameIndex = -1, this.#options.interval = void 0, typeof spinner == "object") {
			if (!Array.isArray(spinner.frames) || spinner.frames.length === 0 || spinner.frames.some((frame) => typeof frame != "string")) throw Error("The given spinner must have a non-empty `frames` array of strings");
			if (spinner.interval !== void 0 && !(Number.isInteger(spinner.interval) && spinner.interval > 0)) throw Error("`spinner.interval` must be a positive integer if provided");
			this.#spinner = spinner;
		} else if (!isUnicodeSupported()) this.#spinner = cli_spinners_default.line;
		else if (spinner === void 0) this.#spinner = cli_spinners_default.dots;
		else if (spinner !== "default" && cli_spinners_default[spinner]) this.#spinner = cli_spinners_default[spinner];
		else throw Error(`There is no built-in spinner named '${spinner}'. See https://github.com/sindresorhus/cli-spinners/blob/main/spinners.json for a full list.`);
	}
	get text() {
		return this.#options.text;
	}
	set text(value = "") {
		this.#options.text = value;
	}
	get prefixText() {
		return this.#options.prefixText;
	}
	set prefixText(value = "") {
		this.#options.prefixText = value;
	}
	get suffixText() {
		return this.#options.suffixText;
	}
	set suffixText(value = "") {
		this.#options.suffixText = value;
	}
	get isSpinning() {
		return this.#id !== void 0;
	}
	#formatAffix(value, separator, placeBefore = !1) {
		let resolved = typeof value == "function" ? value() : value;
		return typeof resolved == "string" && resolved !== "" ? placeBefore ? separator + resolved : resolved + separator : "";
	}
	#getFullPrefixText(prefixText = this.#options.prefixText, postfix = " ") {
		return this.#formatAffix(prefixText, postfix, !1);
	}
	#getFullSuffixText(suffixText = this.#options.suffixText, prefix = " ") {
		return this.#formatAffix(suffixText, prefix, !0);
	}
	#computeLineCountFrom(text, columns) {
		let count = 0;
		for (let line of stripVTControlCharacters(text).split("\n")) count += Math.max(1, Math.ceil(stringWidth(line) / columns));
		return count;
	}
	get color() {
		return this.#color;
	}
	set color(value) {
		if (value !== void 0 && value !== !1 && !validColors.has(value)) throw Error("The `color` option must be a valid color or `false` to disable");
		this.#color = value;
	}
	get isEnabled() {
		return this.#options.isEnabled && !this.#options.isSilent;
	}
	set isEnabled(value) {
		if (typeof value != "boolean") throw TypeError("The `isEnabled` option must be a boolean");
		this.#options.isEnabled = value;
	}
	get isSilent() {
		return this.#options.isSilent;
	}
	set isSilent(value) {
		if (typeof value != "boolean") throw TypeError("The `isSilent` option must be a boolean");
		this.#options.isSilent = value;
	}
	frame() {
		let now = Date.now();
		(this.#frameIndex === -1 || now - this.#lastFrameTime >= this.interval) && (this.#frameIndex = (this.#frameIndex + 1) % this.#spinner.frames.length, this.#lastFrameTime = now);
		let { frames } = this.#spinner, frame = frames[this.#frameIndex];
		this.#color && (frame = chalk[this.#color](frame));
		let fullPrefixText = this.#getFullPrefixText(this.#options.prefixText, " "), fullText = typeof this.text == "string" ? " " + this.text : "", fullSuffixText = this.#getFullSuffixText(this.#options.suffixText, " ");
		return fullPrefixText + frame + fullText + fullSuffixText;
	}
	clear() {
		return !this.isEnabled || !this.#stream.isTTY || (this.#internalWrite(() => {
			this.#stream.cursorTo(0);
			for (let index = 0; index < this.#linesToClear; index++) index > 0 && this.#stream.moveCursor(0, -1), this.#stream.clearLine(1);
			this.#options.indent && this.#stream.cursorTo(this.#options.indent);
		}), this.#linesToClear = 0), this;
	}
	#hookStream(stream) {
		if (!stream || this.#hookedStreams.has(stream) || !stream.isTTY || typeof stream.write != "function") return;
		activeHooksPerStream.has(stream) && console.warn("[ora] Multiple concurrent spinners detected. This may cause visual corruption. Use one spinner at a time.");
		let originalWrite = stream.write;
		this.#hookedStreams.set(stream, originalWrite), activeHooksPerStream.set(stream, this), stream.write = (chunk, encoding, callback) => this.#hookedWrite(stream, originalWrite, chunk, encoding, callback);
	}
	#installHook() {
		if (!this.isEnabled || this.#hookedStreams.size > 0) return;
		let streamsToHook = new Set([
			this.#stream,
			process$1.stdout,
			process$1.stderr
		]);
		for (let stream of streamsToHook) this.#hookStream(stream);
	}
	#uninstallHook() {
		for (let [stream, originalWrite] of this.#hookedStreams) stream.write = originalWrite, activeHooksPerStream.get(stream) === this && activeHooksPerStream.delete(stream);
		this.#hookedStreams.clear();
	}
	#hookedWrite(stream, originalWrite, chunk, encoding, callback) {
		if (typeof encoding == "function" && (callback = encoding, encoding = void 0), this.#isInternalWrite) return originalWrite.call(stream, chunk, encoding, callback);
		this.clear();
		let chunkString = this.#stringifyChunk(chunk, encoding), chunkTerminatesLine = this.#chunkTerminatesLine(chunkString), writeResult = originalWrite.call(stream, chunk, encoding, callback);
		return chunkTerminatesLine ? this.#clearRenderDeferral() : chunkString.length > 0 && this.#scheduleRenderDeferral(), this.isSpinning && !this.#deferRenderTimer && this.render(), writeResult;
	}
	render() {
		if (!this.isEnabled || this.#drainHandler || this.#deferRenderTimer) return this;
		let useSynchronizedOutput = this.#stream.isTTY, shouldDisableSynchronizedOutput = !1;
		try {
			useSynchronizedOutput && (this.#internalWrite(() => this.#stream.write("\x1B[?2026h")), shouldDisableSynchronizedOutput = !0), this.clear();
			let frameContent = this.frame(), columns = this.#stream.columns ?? 80, actualLineCount = this.#computeLineCountFrom(frameContent, columns), consoleHeight = this.#stream.rows;
			if (consoleHeight && consoleHeight > 1 && actualLineCount > consoleHeight) {
				let lines = frameContent.split("\n"), maxLines = consoleHeight - 1;
				frameContent = [...lines.slice(0, maxLines), "... (content truncated to fit terminal)"].join("\n");
			}
			this.#internalWrite(() => this.#stream.write(frameContent)) === !1 && this.#stream.isTTY && (this.#drainHandler = () => {
				this.#drainHandler = void 0, this.#tryRender();
			}, this.#stream.once("drain", this.#drainHandler)), this.#linesToClear = this.#computeLineCountFrom(frameContent, columns);
		} finally {
			shouldDisableSynchronizedOutput && this.#internalWrite(() => this.#stream.write("\x1B[?2026l"));
		}
		return this;
	}
	start(text) {
		if (text !== void 0 && (this.text = text), this.isSilent) return this;
		if (!this.isEnabled) {
			let symbol = this.text ? "-" : "", line = " ".repeat(this.#options.indent) + this.#buildOutputLine(symbol, this.text, this.#options.prefixText, this.#options.suffixText);
			return line.trim() !== "" && this.#internalWrite(() => this.#stream.write(line + "\n")), this;
		}
		return this.isSpinning || (this.#options.hideCursor && cliCursor.hide(this.#stream), this.#options.discardStdin && process$1.stdin.isTTY && (stdin_discarder_default.start(), this.#isDiscardingStdin = !0), this.#installHook(), this.render(), this.#id = setInterval(this.render.bind(this), this.interval)), this;
	}
	stop() {
		return clearInterval(this.#id), this.#id = void 0, this.#frameIndex = -1, this.#lastFrameTime = 0, this.#clearRenderDeferral(), this.#uninstallHook(), this.#drainHandler &&= (this.#stream.removeListener("drain", this.#drainHandler), void 0), this.isEnabled && (this.clear(), this.#options.hideCursor && cliCursor.show(this.#stream)), this.#isDiscardingStdin && (this.#isDiscardingStdin = !1, stdin_discarder_default.stop()), this;
	}
	succeed(text) {
		return this.stopAndPersist({
			symbol: success,
			text
		});
	}
	fail(text) {
		return this.stopAndPersist({
			symbol: error,
			text
		});
	}
	warn(text) {
		return this.stopAndPersist({
			symbol: warning,
			text
		});
	}
	info(text) {
		return this.stopAndPersist({
			symbol: info,
			text
		});
	}
	stopAndPersist(options = {}) {
		if (this.isSilent) return this;
		let symbol = options.symbol ?? " ", text = options.text ?? this.text, prefixText = options.prefixText ?? this.#options.prefixText, suffixText = options.suffixText ?? this.#options.suffixText, textToWrite = this.#buildOutputLine(symbol, text, prefixText, suffixText) + "\n";
		return this.stop(), this.#internalWrite(() => this.#stream.write(textToWrite)), this;
	}
};
function ora(options) {
	return new Ora(options);
}
export { ora as default };
