import { t as __commonJSMin } from "./rolldown-runtime.js";
import { u as UserError } from "./first.js";
import { a as inOrder, c as filterTable, n as filterObjects, o as QUERY_COLLECTIONS, r as findObjects, s as collectionNamed, u as HASHING_ALGORITHMS } from "./ask.js";
// node_modules/graphql/version.js
var require_version = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.versionInfo = exports.version = void 0, exports.version = "16.15.0", exports.versionInfo = Object.freeze({
		major: 16,
		minor: 15,
		patch: 0,
		preReleaseTag: null
	});
})), require_devAssert = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.devAssert = devAssert;
	function devAssert(condition, message) {
		if (!condition) throw Error(message);
	}
})), require_isPromise = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.isPromise = isPromise;
	function isPromise(value) {
		return typeof value?.then == "function";
	}
})), require_isObjectLike = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.isObjectLike = isObjectLike;
	function isObjectLike(value) {
		return typeof value == "object" && !!value;
	}
})), require_location = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.getLocation = getLocation, exports.getLocations = getLocations;
	function getLocation(source, position) {
		let lineRegexp = /\r\n|[\n\r]/g, line = 1, column = position + 1, match;
		for (; (match = lineRegexp.exec(source.body)) && match.index < position;) line++, column = position + 1 - (match.index + match[0].length);
		return {
			line,
			column
		};
	}
	function getLocations(locations) {
		if (locations.length < 2) return locations.map(({ source, start }) => getLocation(source, start));
		let bySource = new Map();
		locations.forEach(({ source, start }, index) => {
			let positions = bySource.get(source);
			positions === void 0 && (positions = [], bySource.set(source, positions)), positions.push({
				position: start,
				index
			});
		});
		let result = Array(locations.length);
		for (let [source, positions] of bySource) {
			let lineRegexp = /\r\n|[\n\r]/g, match = lineRegexp.exec(source.body), line = 1, lastLineStart = 0;
			positions.sort((a, b) => a.position - b.position);
			for (let { position, index } of positions) {
				for (; match !== null && match.index < position;) lastLineStart = match.index + match[0].length, line++, match = lineRegexp.exec(source.body);
				result[index] = {
					line,
					column: position + 1 - lastLineStart
				};
			}
		}
		return result;
	}
})), require_printLocation = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.printLocation = printLocation, exports.printSourceLocation = printSourceLocation;
	var _location = require_location();
	function printLocation(location) {
		return printSourceLocation(location.source, (0, _location.getLocation)(location.source, location.start));
	}
	function printSourceLocation(source, sourceLocation) {
		let firstLineColumnOffset = source.locationOffset.column - 1, body = "".padStart(firstLineColumnOffset) + source.body, lineIndex = sourceLocation.line - 1, lineOffset = source.locationOffset.line - 1, lineNum = sourceLocation.line + lineOffset, columnOffset = sourceLocation.line === 1 ? firstLineColumnOffset : 0, columnNum = sourceLocation.column + columnOffset, locationStr = `${source.name}:${lineNum}:${columnNum}\n`, lines = body.split(/\r\n|[\n\r]/g), locationLine = lines[lineIndex];
		if (locationLine.length > 120) {
			let subLineIndex = Math.floor(columnNum / 80), subLineColumnNum = columnNum % 80, subLines = [];
			for (let i = 0; i < locationLine.length; i += 80) subLines.push(locationLine.slice(i, i + 80));
			return locationStr + printPrefixedLines([
				[`${lineNum} |`, subLines[0]],
				...subLines.slice(1, subLineIndex + 1).map((subLine) => ["|", subLine]),
				["|", "^".padStart(subLineColumnNum)],
				["|", subLines[subLineIndex + 1]]
			]);
		}
		return locationStr + printPrefixedLines([
			[`${lineNum - 1} |`, lines[lineIndex - 1]],
			[`${lineNum} |`, locationLine],
			["|", "^".padStart(columnNum)],
			[`${lineNum + 1} |`, lines[lineIndex + 1]]
		]);
	}
	function printPrefixedLines(lines) {
		let existingLines = lines.filter(([_, line]) => line !== void 0), padLen = Math.max(...existingLines.map(([prefix]) => prefix.length));
		return existingLines.map(([prefix, line]) => prefix.padStart(padLen) + (line ? " " + line : "")).join("\n");
	}
})), require_GraphQLError = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.GraphQLError = void 0, exports.formatError = formatError, exports.printError = printError;
	var _isObjectLike = require_isObjectLike(), _location = require_location(), _printLocation = require_printLocation();
	function toNormalizedOptions(args) {
		let firstArg = args[0];
		return firstArg == null || "kind" in firstArg || "length" in firstArg ? {
			nodes: firstArg,
			source: args[1],
			positions: args[2],
			path: args[3],
			originalError: args[4],
			extensions: args[5]
		} : firstArg;
	}
	exports.GraphQLError = class GraphQLError extends Error {
		constructor(message, ...rawArgs) {
			let { nodes, source, positions, path, originalError, extensions } = toNormalizedOptions(rawArgs);
			super(message), this.name = "GraphQLError", this.path = path ?? void 0, this.originalError = originalError ?? void 0, this.nodes = undefinedIfEmpty(Array.isArray(nodes) ? nodes : nodes ? [nodes] : void 0);
			let nodeLocations = undefinedIfEmpty(this.nodes?.map((node) => node.loc).filter((loc) => loc != null));
			this.source = source ?? nodeLocations?.[0]?.source, this.positions = positions ?? nodeLocations?.map((loc) => loc.start), this.locations = positions && source ? (0, _location.getLocations)(positions.map((start) => ({
				source,
				start
			}))) : nodeLocations && (0, _location.getLocations)(nodeLocations);
			let originalExtensions = (0, _isObjectLike.isObjectLike)(originalError?.extensions) ? originalError?.extensions : void 0;
			this.extensions = extensions ?? originalExtensions ?? Object.create(null), Object.defineProperties(this, {
				message: {
					writable: !0,
					enumerable: !0
				},
				name: { enumerable: !1 },
				nodes: { enumerable: !1 },
				source: { enumerable: !1 },
				positions: { enumerable: !1 },
				originalError: { enumerable: !1 }
			}), originalError != null && originalError.stack ? Object.defineProperty(this, "stack", {
				value: originalError.stack,
				writable: !0,
				configurable: !0
			}) : Error.captureStackTrace ? Error.captureStackTrace(this, GraphQLError) : Object.defineProperty(this, "stack", {
				value: Error().stack,
				writable: !0,
				configurable: !0
			});
		}
		get [Symbol.toStringTag]() {
			return "GraphQLError";
		}
		toString() {
			let output = this.message;
			if (this.nodes) for (let node of this.nodes) node.loc && (output += "\n\n" + (0, _printLocation.printLocation)(node.loc));
			else if (this.source && this.locations) for (let location of this.locations) output += "\n\n" + (0, _printLocation.printSourceLocation)(this.source, location);
			return output;
		}
		toJSON() {
			let formattedError = { message: this.message };
			return this.locations != null && (formattedError.locations = this.locations), this.path != null && (formattedError.path = this.path), this.extensions != null && Object.keys(this.extensions).length > 0 && (formattedError.extensions = this.extensions), formattedError;
		}
	};
	function undefinedIfEmpty(array) {
		return array === void 0 || array.length === 0 ? void 0 : array;
	}
	function printError(error) {
		return error.toString();
	}
	function formatError(error) {
		return error.toJSON();
	}
})), require_syntaxError = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.syntaxError = syntaxError;
	var _GraphQLError = require_GraphQLError();
	function syntaxError(source, position, description) {
		return new _GraphQLError.GraphQLError(`Syntax Error: ${description}`, {
			source,
			positions: [position]
		});
	}
})), require_ast = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.Token = exports.QueryDocumentKeys = exports.OperationTypeNode = exports.Location = void 0, exports.isNode = isNode, exports.Location = class {
		constructor(startToken, endToken, source) {
			this.start = startToken.start, this.end = endToken.end, this.startToken = startToken, this.endToken = endToken, this.source = source;
		}
		get [Symbol.toStringTag]() {
			return "Location";
		}
		toJSON() {
			return {
				start: this.start,
				end: this.end
			};
		}
	}, exports.Token = class {
		constructor(kind, start, end, line, column, value) {
			this.kind = kind, this.start = start, this.end = end, this.line = line, this.column = column, this.value = value, this.prev = null, this.next = null;
		}
		get [Symbol.toStringTag]() {
			return "Token";
		}
		toJSON() {
			return {
				kind: this.kind,
				value: this.value,
				line: this.line,
				column: this.column
			};
		}
	};
	let QueryDocumentKeys = {
		Name: [],
		Document: ["definitions"],
		OperationDefinition: [
			"description",
			"name",
			"variableDefinitions",
			"directives",
			"selectionSet"
		],
		VariableDefinition: [
			"description",
			"variable",
			"type",
			"defaultValue",
			"directives"
		],
		Variable: ["name"],
		SelectionSet: ["selections"],
		Field: [
			"alias",
			"name",
			"arguments",
			"directives",
			"selectionSet"
		],
		Argument: ["name", "value"],
		FragmentSpread: ["name", "directives"],
		InlineFragment: [
			"typeCondition",
			"directives",
			"selectionSet"
		],
		FragmentDefinition: [
			"description",
			"name",
			"variableDefinitions",
			"typeCondition",
			"directives",
			"selectionSet"
		],
		IntValue: [],
		FloatValue: [],
		StringValue: [],
		BooleanValue: [],
		NullValue: [],
		EnumValue: [],
		ListValue: ["values"],
		ObjectValue: ["fields"],
		ObjectField: ["name", "value"],
		Directive: ["name", "arguments"],
		NamedType: ["name"],
		ListType: ["type"],
		NonNullType: ["type"],
		SchemaDefinition: [
			"description",
			"directives",
			"operationTypes"
		],
		OperationTypeDefinition: ["type"],
		ScalarTypeDefinition: [
			"description",
			"name",
			"directives"
		],
		ObjectTypeDefinition: [
			"description",
			"name",
			"interfaces",
			"directives",
			"fields"
		],
		FieldDefinition: [
			"description",
			"name",
			"arguments",
			"type",
			"directives"
		],
		InputValueDefinition: [
			"description",
			"name",
			"type",
			"defaultValue",
			"directives"
		],
		InterfaceTypeDefinition: [
			"description",
			"name",
			"interfaces",
			"directives",
			"fields"
		],
		UnionTypeDefinition: [
			"description",
			"name",
			"directives",
			"types"
		],
		EnumTypeDefinition: [
			"description",
			"name",
			"directives",
			"values"
		],
		EnumValueDefinition: [
			"description",
			"name",
			"directives"
		],
		InputObjectTypeDefinition: [
			"description",
			"name",
			"directives",
			"fields"
		],
		DirectiveDefinition: [
			"description",
			"name",
			"arguments",
			"directives",
			"locations"
		],
		SchemaExtension: ["directives", "operationTypes"],
		DirectiveExtension: ["name", "directives"],
		ScalarTypeExtension: ["name", "directives"],
		ObjectTypeExtension: [
			"name",
			"interfaces",
			"directives",
			"fields"
		],
		InterfaceTypeExtension: [
			"name",
			"interfaces",
			"directives",
			"fields"
		],
		UnionTypeExtension: [
			"name",
			"directives",
			"types"
		],
		EnumTypeExtension: [
			"name",
			"directives",
			"values"
		],
		InputObjectTypeExtension: [
			"name",
			"directives",
			"fields"
		],
		TypeCoordinate: ["name"],
		MemberCoordinate: ["name", "memberName"],
		ArgumentCoordinate: [
			"name",
			"fieldName",
			"argumentName"
		],
		DirectiveCoordinate: ["name"],
		DirectiveArgumentCoordinate: ["name", "argumentName"]
	};
	exports.QueryDocumentKeys = QueryDocumentKeys;
	let kindValues = new Set(Object.keys(QueryDocumentKeys));
	function isNode(maybeNode) {
		let maybeKind = maybeNode?.kind;
		return typeof maybeKind == "string" && kindValues.has(maybeKind);
	}
	var OperationTypeNode;
	exports.OperationTypeNode = OperationTypeNode, (function(OperationTypeNode) {
		OperationTypeNode.QUERY = "query", OperationTypeNode.MUTATION = "mutation", OperationTypeNode.SUBSCRIPTION = "subscription";
	})(OperationTypeNode || (exports.OperationTypeNode = OperationTypeNode = {}));
})), require_directiveLocation = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DirectiveLocation = void 0;
	var DirectiveLocation;
	exports.DirectiveLocation = DirectiveLocation, (function(DirectiveLocation) {
		DirectiveLocation.QUERY = "QUERY", DirectiveLocation.MUTATION = "MUTATION", DirectiveLocation.SUBSCRIPTION = "SUBSCRIPTION", DirectiveLocation.FIELD = "FIELD", DirectiveLocation.FRAGMENT_DEFINITION = "FRAGMENT_DEFINITION", DirectiveLocation.FRAGMENT_SPREAD = "FRAGMENT_SPREAD", DirectiveLocation.INLINE_FRAGMENT = "INLINE_FRAGMENT", DirectiveLocation.VARIABLE_DEFINITION = "VARIABLE_DEFINITION", DirectiveLocation.SCHEMA = "SCHEMA", DirectiveLocation.SCALAR = "SCALAR", DirectiveLocation.OBJECT = "OBJECT", DirectiveLocation.FIELD_DEFINITION = "FIELD_DEFINITION", DirectiveLocation.ARGUMENT_DEFINITION = "ARGUMENT_DEFINITION", DirectiveLocation.INTERFACE = "INTERFACE", DirectiveLocation.UNION = "UNION", DirectiveLocation.ENUM = "ENUM", DirectiveLocation.ENUM_VALUE = "ENUM_VALUE", DirectiveLocation.INPUT_OBJECT = "INPUT_OBJECT", DirectiveLocation.INPUT_FIELD_DEFINITION = "INPUT_FIELD_DEFINITION", DirectiveLocation.DIRECTIVE_DEFINITION = "DIRECTIVE_DEFINITION";
	})(DirectiveLocation || (exports.DirectiveLocation = DirectiveLocation = {}));
})), require_kinds = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.Kind = void 0;
	var Kind;
	exports.Kind = Kind, (function(Kind) {
		Kind.NAME = "Name", Kind.DOCUMENT = "Document", Kind.OPERATION_DEFINITION = "OperationDefinition", Kind.VARIABLE_DEFINITION = "VariableDefinition", Kind.SELECTION_SET = "SelectionSet", Kind.FIELD = "Field", Kind.ARGUMENT = "Argument", Kind.FRAGMENT_SPREAD = "FragmentSpread", Kind.INLINE_FRAGMENT = "InlineFragment", Kind.FRAGMENT_DEFINITION = "FragmentDefinition", Kind.VARIABLE = "Variable", Kind.INT = "IntValue", Kind.FLOAT = "FloatValue", Kind.STRING = "StringValue", Kind.BOOLEAN = "BooleanValue", Kind.NULL = "NullValue", Kind.ENUM = "EnumValue", Kind.LIST = "ListValue", Kind.OBJECT = "ObjectValue", Kind.OBJECT_FIELD = "ObjectField", Kind.DIRECTIVE = "Directive", Kind.NAMED_TYPE = "NamedType", Kind.LIST_TYPE = "ListType", Kind.NON_NULL_TYPE = "NonNullType", Kind.SCHEMA_DEFINITION = "SchemaDefinition", Kind.OPERATION_TYPE_DEFINITION = "OperationTypeDefinition", Kind.SCALAR_TYPE_DEFINITION = "ScalarTypeDefinition", Kind.OBJECT_TYPE_DEFINITION = "ObjectTypeDefinition", Kind.FIELD_DEFINITION = "FieldDefinition", Kind.INPUT_VALUE_DEFINITION = "InputValueDefinition", Kind.INTERFACE_TYPE_DEFINITION = "InterfaceTypeDefinition", Kind.UNION_TYPE_DEFINITION = "UnionTypeDefinition", Kind.ENUM_TYPE_DEFINITION = "EnumTypeDefinition", Kind.ENUM_VALUE_DEFINITION = "EnumValueDefinition", Kind.INPUT_OBJECT_TYPE_DEFINITION = "InputObjectTypeDefinition", Kind.DIRECTIVE_DEFINITION = "DirectiveDefinition", Kind.SCHEMA_EXTENSION = "SchemaExtension", Kind.DIRECTIVE_EXTENSION = "DirectiveExtension", Kind.SCALAR_TYPE_EXTENSION = "ScalarTypeExtension", Kind.OBJECT_TYPE_EXTENSION = "ObjectTypeExtension", Kind.INTERFACE_TYPE_EXTENSION = "InterfaceTypeExtension", Kind.UNION_TYPE_EXTENSION = "UnionTypeExtension", Kind.ENUM_TYPE_EXTENSION = "EnumTypeExtension", Kind.INPUT_OBJECT_TYPE_EXTENSION = "InputObjectTypeExtension", Kind.TYPE_COORDINATE = "TypeCoordinate", Kind.MEMBER_COORDINATE = "MemberCoordinate", Kind.ARGUMENT_COORDINATE = "ArgumentCoordinate", Kind.DIRECTIVE_COORDINATE = "DirectiveCoordinate", Kind.DIRECTIVE_ARGUMENT_COORDINATE = "DirectiveArgumentCoordinate";
	})(Kind || (exports.Kind = Kind = {}));
})), require_characterClasses = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.isDigit = isDigit, exports.isLetter = isLetter, exports.isNameContinue = isNameContinue, exports.isNameStart = isNameStart, exports.isWhiteSpace = isWhiteSpace;
	function isWhiteSpace(code) {
		return code === 9 || code === 32;
	}
	function isDigit(code) {
		return code >= 48 && code <= 57;
	}
	function isLetter(code) {
		return code >= 97 && code <= 122 || code >= 65 && code <= 90;
	}
	function isNameStart(code) {
		return isLetter(code) || code === 95;
	}
	function isNameContinue(code) {
		return isLetter(code) || isDigit(code) || code === 95;
	}
})), require_blockString = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.dedentBlockStringLines = dedentBlockStringLines, exports.isPrintableAsBlockString = isPrintableAsBlockString, exports.printBlockString = printBlockString;
	var _characterClasses = require_characterClasses();
	function dedentBlockStringLines(lines) {
		let commonIndent = 2 ** 53 - 1, firstNonEmptyLine = null, lastNonEmptyLine = -1;
		for (let i = 0; i < lines.length; ++i) {
			let line = lines[i], indent = leadingWhitespace(line);
			indent !== line.length && (firstNonEmptyLine ??= i, lastNonEmptyLine = i, i !== 0 && indent < commonIndent && (commonIndent = indent));
		}
		return lines.map((line, i) => i === 0 ? line : line.slice(commonIndent)).slice(firstNonEmptyLine ?? 0, lastNonEmptyLine + 1);
	}
	function leadingWhitespace(str) {
		let i = 0;
		for (; i < str.length && (0, _characterClasses.isWhiteSpace)(str.charCodeAt(i));) ++i;
		return i;
	}
	function isPrintableAsBlockString(value) {
		if (value === "") return !0;
		let isEmptyLine = !0, hasIndent = !1, hasCommonIndent = !0, seenNonEmptyLine = !1;
		for (let i = 0; i < value.length; ++i) switch (value.codePointAt(i)) {
			case 0:
			case 1:
			case 2:
			case 3:
			case 4:
			case 5:
			case 6:
			case 7:
			case 8:
			case 11:
			case 12:
			case 14:
			case 15: return !1;
			case 13: return !1;
			case 10:
				if (isEmptyLine && !seenNonEmptyLine) return !1;
				seenNonEmptyLine = !0, isEmptyLine = !0, hasIndent = !1;
				break;
			case 9:
			case 32:
				hasIndent ||= isEmptyLine;
				break;
			default: hasCommonIndent &&= hasIndent, isEmptyLine = !1;
		}
		return !(isEmptyLine || hasCommonIndent && seenNonEmptyLine);
	}
	function printBlockString(value, options) {
		let escapedValue = value.replace(/"""/g, "\\\"\"\""), lines = escapedValue.split(/\r\n|[\n\r]/g), isSingleLine = lines.length === 1, forceLeadingNewLine = lines.length > 1 && lines.slice(1).every((line) => line.length === 0 || (0, _characterClasses.isWhiteSpace)(line.charCodeAt(0))), hasTrailingTripleQuotes = escapedValue.endsWith("\\\"\"\""), hasTrailingQuote = value.endsWith("\"") && !hasTrailingTripleQuotes, hasTrailingSlash = value.endsWith("\\"), forceTrailingNewline = hasTrailingQuote || hasTrailingSlash, printAsMultipleLines = !(options != null && options.minimize) && (!isSingleLine || value.length > 70 || forceTrailingNewline || forceLeadingNewLine || hasTrailingTripleQuotes), result = "", skipLeadingNewLine = isSingleLine && (0, _characterClasses.isWhiteSpace)(value.charCodeAt(0));
		return (printAsMultipleLines && !skipLeadingNewLine || forceLeadingNewLine) && (result += "\n"), result += escapedValue, (printAsMultipleLines || forceTrailingNewline) && (result += "\n"), "\"\"\"" + result + "\"\"\"";
	}
})), require_tokenKind = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.TokenKind = void 0;
	var TokenKind;
	exports.TokenKind = TokenKind, (function(TokenKind) {
		TokenKind.SOF = "<SOF>", TokenKind.EOF = "<EOF>", TokenKind.BANG = "!", TokenKind.DOLLAR = "$", TokenKind.AMP = "&", TokenKind.PAREN_L = "(", TokenKind.PAREN_R = ")", TokenKind.DOT = ".", TokenKind.SPREAD = "...", TokenKind.COLON = ":", TokenKind.EQUALS = "=", TokenKind.AT = "@", TokenKind.BRACKET_L = "[", TokenKind.BRACKET_R = "]", TokenKind.BRACE_L = "{", TokenKind.PIPE = "|", TokenKind.BRACE_R = "}", TokenKind.NAME = "Name", TokenKind.INT = "Int", TokenKind.FLOAT = "Float", TokenKind.STRING = "String", TokenKind.BLOCK_STRING = "BlockString", TokenKind.COMMENT = "Comment";
	})(TokenKind || (exports.TokenKind = TokenKind = {}));
})), require_lexer = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.Lexer = void 0, exports.createToken = createToken, exports.isPunctuatorTokenKind = isPunctuatorTokenKind, exports.printCodePointAt = printCodePointAt, exports.readName = readName;
	var _syntaxError = require_syntaxError(), _ast = require_ast(), _blockString = require_blockString(), _characterClasses = require_characterClasses(), _tokenKind = require_tokenKind();
	exports.Lexer = class {
		constructor(source) {
			let startOfFileToken = new _ast.Token(_tokenKind.TokenKind.SOF, 0, 0, 0, 0);
			this.source = source, this.lastToken = startOfFileToken, this.token = startOfFileToken, this.line = 1, this.lineStart = 0, this._maxComments = void 0, this._commentCount = 0;
		}
		get [Symbol.toStringTag]() {
			return "Lexer";
		}
		advance() {
			return this.lastToken = this.token, this.token = this.lookahead();
		}
		lookahead() {
			let token = this.token;
			if (token.kind !== _tokenKind.TokenKind.EOF) do
				if (token.next) token = token.next;
				else {
					let nextToken = readNextToken(this, token.end);
					token.next = nextToken, nextToken.prev = token, token = nextToken;
				}
			while (token.kind === _tokenKind.TokenKind.COMMENT);
			return token;
		}
	};
	function isPunctuatorTokenKind(kind) {
		return kind === _tokenKind.TokenKind.BANG || kind === _tokenKind.TokenKind.DOLLAR || kind === _tokenKind.TokenKind.AMP || kind === _tokenKind.TokenKind.PAREN_L || kind === _tokenKind.TokenKind.PAREN_R || kind === _tokenKind.TokenKind.DOT || kind === _tokenKind.TokenKind.SPREAD || kind === _tokenKind.TokenKind.COLON || kind === _tokenKind.TokenKind.EQUALS || kind === _tokenKind.TokenKind.AT || kind === _tokenKind.TokenKind.BRACKET_L || kind === _tokenKind.TokenKind.BRACKET_R || kind === _tokenKind.TokenKind.BRACE_L || kind === _tokenKind.TokenKind.PIPE || kind === _tokenKind.TokenKind.BRACE_R;
	}
	function isUnicodeScalarValue(code) {
		return code >= 0 && code <= 55295 || code >= 57344 && code <= 1114111;
	}
	function isSupplementaryCodePoint(body, location) {
		return isLeadingSurrogate(body.charCodeAt(location)) && isTrailingSurrogate(body.charCodeAt(location + 1));
	}
	function isLeadingSurrogate(code) {
		return code >= 55296 && code <= 56319;
	}
	function isTrailingSurrogate(code) {
		return code >= 56320 && code <= 57343;
	}
	function printCodePointAt(lexer, location) {
		let code = lexer.source.body.codePointAt(location);
		if (code === void 0) return _tokenKind.TokenKind.EOF;
		if (code >= 32 && code <= 126) {
			let char = String.fromCodePoint(code);
			return char === "\"" ? "'\"'" : `"${char}"`;
		}
		return "U+" + code.toString(16).toUpperCase().padStart(4, "0");
	}
	function createToken(lexer, kind, start, end, value) {
		let line = lexer.line, col = 1 + start - lexer.lineStart;
		return new _ast.Token(kind, start, end, line, col, value);
	}
	function readNextToken(lexer, start) {
		let body = lexer.source.body, bodyLength = body.length, position = start;
		for (; position < bodyLength;) {
			let code = body.charCodeAt(position);
			switch (code) {
				case 65279:
				case 9:
				case 32:
				case 44:
					++position;
					continue;
				case 10:
					++position, ++lexer.line, lexer.lineStart = position;
					continue;
				case 13:
					body.charCodeAt(position + 1) === 10 ? position += 2 : ++position, ++lexer.line, lexer.lineStart = position;
					continue;
				case 35: return readComment(lexer, position);
				case 33: return createToken(lexer, _tokenKind.TokenKind.BANG, position, position + 1);
				case 36: return createToken(lexer, _tokenKind.TokenKind.DOLLAR, position, position + 1);
				case 38: return createToken(lexer, _tokenKind.TokenKind.AMP, position, position + 1);
				case 40: return createToken(lexer, _tokenKind.TokenKind.PAREN_L, position, position + 1);
				case 41: return createToken(lexer, _tokenKind.TokenKind.PAREN_R, position, position + 1);
				case 46:
					if (body.charCodeAt(position + 1) === 46 && body.charCodeAt(position + 2) === 46) return createToken(lexer, _tokenKind.TokenKind.SPREAD, position, position + 3);
					break;
				case 58: return createToken(lexer, _tokenKind.TokenKind.COLON, position, position + 1);
				case 61: return createToken(lexer, _tokenKind.TokenKind.EQUALS, position, position + 1);
				case 64: return createToken(lexer, _tokenKind.TokenKind.AT, position, position + 1);
				case 91: return createToken(lexer, _tokenKind.TokenKind.BRACKET_L, position, position + 1);
				case 93: return createToken(lexer, _tokenKind.TokenKind.BRACKET_R, position, position + 1);
				case 123: return createToken(lexer, _tokenKind.TokenKind.BRACE_L, position, position + 1);
				case 124: return createToken(lexer, _tokenKind.TokenKind.PIPE, position, position + 1);
				case 125: return createToken(lexer, _tokenKind.TokenKind.BRACE_R, position, position + 1);
				case 34: return body.charCodeAt(position + 1) === 34 && body.charCodeAt(position + 2) === 34 ? readBlockString(lexer, position) : readString(lexer, position);
			}
			if ((0, _characterClasses.isDigit)(code) || code === 45) return readNumber(lexer, position, code);
			if ((0, _characterClasses.isNameStart)(code)) return readName(lexer, position);
			throw (0, _syntaxError.syntaxError)(lexer.source, position, code === 39 ? "Unexpected single quote character ('), did you mean to use a double quote (\")?" : isUnicodeScalarValue(code) || isSupplementaryCodePoint(body, position) ? `Unexpected character: ${printCodePointAt(lexer, position)}.` : `Invalid character: ${printCodePointAt(lexer, position)}.`);
		}
		return createToken(lexer, _tokenKind.TokenKind.EOF, bodyLength, bodyLength);
	}
	function readComment(lexer, start) {
		let maxComments = lexer._maxComments;
		if (maxComments !== void 0) {
			let nextCommentCount = lexer._commentCount + 1;
			if (nextCommentCount > maxComments) throw (0, _syntaxError.syntaxError)(lexer.source, start, `Document contains more than ${maxComments} comments. Parsing aborted.`);
			lexer._commentCount = nextCommentCount;
		}
		let body = lexer.source.body, bodyLength = body.length, position = start + 1;
		for (; position < bodyLength;) {
			let code = body.charCodeAt(position);
			if (code === 10 || code === 13) break;
			if (isUnicodeScalarValue(code)) ++position;
			else if (isSupplementaryCodePoint(body, position)) position += 2;
			else break;
		}
		return createToken(lexer, _tokenKind.TokenKind.COMMENT, start, position, body.slice(start + 1, position));
	}
	function readNumber(lexer, start, firstCode) {
		let body = lexer.source.body, position = start, code = firstCode, isFloat = !1;
		if (code === 45 && (code = body.charCodeAt(++position)), code === 48) {
			if (code = body.charCodeAt(++position), (0, _characterClasses.isDigit)(code)) throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid number, unexpected digit after 0: ${printCodePointAt(lexer, position)}.`);
		} else position = readDigits(lexer, position, code), code = body.charCodeAt(position);
		if (code === 46 && (isFloat = !0, code = body.charCodeAt(++position), position = readDigits(lexer, position, code), code = body.charCodeAt(position)), (code === 69 || code === 101) && (isFloat = !0, code = body.charCodeAt(++position), (code === 43 || code === 45) && (code = body.charCodeAt(++position)), position = readDigits(lexer, position, code), code = body.charCodeAt(position)), code === 46 || (0, _characterClasses.isNameStart)(code)) throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid number, expected digit but got: ${printCodePointAt(lexer, position)}.`);
		return createToken(lexer, isFloat ? _tokenKind.TokenKind.FLOAT : _tokenKind.TokenKind.INT, start, position, body.slice(start, position));
	}
	function readDigits(lexer, start, firstCode) {
		if (!(0, _characterClasses.isDigit)(firstCode)) throw (0, _syntaxError.syntaxError)(lexer.source, start, `Invalid number, expected digit but got: ${printCodePointAt(lexer, start)}.`);
		let body = lexer.source.body, position = start + 1;
		for (; (0, _characterClasses.isDigit)(body.charCodeAt(position));) ++position;
		return position;
	}
	function readString(lexer, start) {
		let body = lexer.source.body, bodyLength = body.length, position = start + 1, chunkStart = position, value = "";
		for (; position < bodyLength;) {
			let code = body.charCodeAt(position);
			if (code === 34) return value += body.slice(chunkStart, position), createToken(lexer, _tokenKind.TokenKind.STRING, start, position + 1, value);
			if (code === 92) {
				value += body.slice(chunkStart, position);
				let escape = body.charCodeAt(position + 1) === 117 ? body.charCodeAt(position + 2) === 123 ? readEscapedUnicodeVariableWidth(lexer, position) : readEscapedUnicodeFixedWidth(lexer, position) : readEscapedCharacter(lexer, position);
				value += escape.value, position += escape.size, chunkStart = position;
			} else {
				if (code === 10 || code === 13) break;
				if (isUnicodeScalarValue(code)) ++position;
				else if (isSupplementaryCodePoint(body, position)) position += 2;
				else throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid character within String: ${printCodePointAt(lexer, position)}.`);
			}
		}
		throw (0, _syntaxError.syntaxError)(lexer.source, position, "Unterminated string.");
	}
	function readEscapedUnicodeVariableWidth(lexer, position) {
		let body = lexer.source.body, point = 0, size = 3;
		for (; size < 12;) {
			let code = body.charCodeAt(position + size++);
			if (code === 125) {
				if (size < 5 || !isUnicodeScalarValue(point)) break;
				return {
					value: String.fromCodePoint(point),
					size
				};
			}
			if (point = point << 4 | readHexDigit(code), point < 0) break;
		}
		throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid Unicode escape sequence: "${body.slice(position, position + size)}".`);
	}
	function readEscapedUnicodeFixedWidth(lexer, position) {
		let body = lexer.source.body, code = read16BitHexCode(body, position + 2);
		if (isUnicodeScalarValue(code)) return {
			value: String.fromCodePoint(code),
			size: 6
		};
		if (isLeadingSurrogate(code) && body.charCodeAt(position + 6) === 92 && body.charCodeAt(position + 7) === 117) {
			let trailingCode = read16BitHexCode(body, position + 8);
			if (isTrailingSurrogate(trailingCode)) return {
				value: String.fromCodePoint(code, trailingCode),
				size: 12
			};
		}
		throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid Unicode escape sequence: "${body.slice(position, position + 6)}".`);
	}
	function read16BitHexCode(body, position) {
		return readHexDigit(body.charCodeAt(position)) << 12 | readHexDigit(body.charCodeAt(position + 1)) << 8 | readHexDigit(body.charCodeAt(position + 2)) << 4 | readHexDigit(body.charCodeAt(position + 3));
	}
	function readHexDigit(code) {
		return code >= 48 && code <= 57 ? code - 48 : code >= 65 && code <= 70 ? code - 55 : code >= 97 && code <= 102 ? code - 87 : -1;
	}
	function readEscapedCharacter(lexer, position) {
		let body = lexer.source.body;
		switch (body.charCodeAt(position + 1)) {
			case 34: return {
				value: "\"",
				size: 2
			};
			case 92: return {
				value: "\\",
				size: 2
			};
			case 47: return {
				value: "/",
				size: 2
			};
			case 98: return {
				value: "\b",
				size: 2
			};
			case 102: return {
				value: "\f",
				size: 2
			};
			case 110: return {
				value: "\n",
				size: 2
			};
			case 114: return {
				value: "\r",
				size: 2
			};
			case 116: return {
				value: "	",
				size: 2
			};
		}
		throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid character escape sequence: "${body.slice(position, position + 2)}".`);
	}
	function readBlockString(lexer, start) {
		let body = lexer.source.body, bodyLength = body.length, lineStart = lexer.lineStart, position = start + 3, chunkStart = position, currentLine = "", blockLines = [];
		for (; position < bodyLength;) {
			let code = body.charCodeAt(position);
			if (code === 34 && body.charCodeAt(position + 1) === 34 && body.charCodeAt(position + 2) === 34) {
				currentLine += body.slice(chunkStart, position), blockLines.push(currentLine);
				let token = createToken(lexer, _tokenKind.TokenKind.BLOCK_STRING, start, position + 3, (0, _blockString.dedentBlockStringLines)(blockLines).join("\n"));
				return lexer.line += blockLines.length - 1, lexer.lineStart = lineStart, token;
			}
			if (code === 92 && body.charCodeAt(position + 1) === 34 && body.charCodeAt(position + 2) === 34 && body.charCodeAt(position + 3) === 34) currentLine += body.slice(chunkStart, position), chunkStart = position + 1, position += 4;
			else if (code === 10 || code === 13) currentLine += body.slice(chunkStart, position), blockLines.push(currentLine), code === 13 && body.charCodeAt(position + 1) === 10 ? position += 2 : ++position, currentLine = "", chunkStart = position, lineStart = position;
			else if (isUnicodeScalarValue(code)) ++position;
			else if (isSupplementaryCodePoint(body, position)) position += 2;
			else throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid character within String: ${printCodePointAt(lexer, position)}.`);
		}
		throw (0, _syntaxError.syntaxError)(lexer.source, position, "Unterminated string.");
	}
	function readName(lexer, start) {
		let body = lexer.source.body, bodyLength = body.length, position = start + 1;
		for (; position < bodyLength;) {
			let code = body.charCodeAt(position);
			if ((0, _characterClasses.isNameContinue)(code)) ++position;
			else break;
		}
		return createToken(lexer, _tokenKind.TokenKind.NAME, start, position, body.slice(start, position));
	}
})), require_schemaCoordinateLexer = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.SchemaCoordinateLexer = void 0;
	var _syntaxError = require_syntaxError(), _ast = require_ast(), _characterClasses = require_characterClasses(), _lexer = require_lexer(), _tokenKind = require_tokenKind();
	exports.SchemaCoordinateLexer = class {
		line = 1;
		lineStart = 0;
		constructor(source) {
			let startOfFileToken = new _ast.Token(_tokenKind.TokenKind.SOF, 0, 0, 0, 0);
			this.source = source, this.lastToken = startOfFileToken, this.token = startOfFileToken;
		}
		get [Symbol.toStringTag]() {
			return "SchemaCoordinateLexer";
		}
		advance() {
			return this.lastToken = this.token, this.token = this.lookahead();
		}
		lookahead() {
			let token = this.token;
			if (token.kind !== _tokenKind.TokenKind.EOF) {
				let nextToken = readNextToken(this, token.end);
				token.next = nextToken, nextToken.prev = token, token = nextToken;
			}
			return token;
		}
	};
	function readNextToken(lexer, start) {
		let body = lexer.source.body, bodyLength = body.length, position = start;
		if (position < bodyLength) {
			let code = body.charCodeAt(position);
			switch (code) {
				case 46: return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.DOT, position, position + 1);
				case 40: return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.PAREN_L, position, position + 1);
				case 41: return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.PAREN_R, position, position + 1);
				case 58: return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.COLON, position, position + 1);
				case 64: return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.AT, position, position + 1);
			}
			if ((0, _characterClasses.isNameStart)(code)) return (0, _lexer.readName)(lexer, position);
			throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid character: ${(0, _lexer.printCodePointAt)(lexer, position)}.`);
		}
		return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.EOF, bodyLength, bodyLength);
	}
})), require_inspect = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.inspect = inspect;
	function inspect(value) {
		return formatValue(value, []);
	}
	function formatValue(value, seenValues) {
		switch (typeof value) {
			case "string": return JSON.stringify(value);
			case "function": return value.name ? `[function ${value.name}]` : "[function]";
			case "object": return formatObjectValue(value, seenValues);
			default: return String(value);
		}
	}
	function formatObjectValue(value, previouslySeenValues) {
		if (value === null) return "null";
		if (previouslySeenValues.includes(value)) return "[Circular]";
		let seenValues = [...previouslySeenValues, value];
		if (isJSONable(value)) {
			let jsonValue = value.toJSON();
			if (jsonValue !== value) return typeof jsonValue == "string" ? jsonValue : formatValue(jsonValue, seenValues);
		} else if (Array.isArray(value)) return formatArray(value, seenValues);
		return formatObject(value, seenValues);
	}
	function isJSONable(value) {
		return typeof value.toJSON == "function";
	}
	function formatObject(object, seenValues) {
		let entries = Object.entries(object);
		return entries.length === 0 ? "{}" : seenValues.length > 2 ? "[" + getObjectTag(object) + "]" : "{ " + entries.map(([key, value]) => key + ": " + formatValue(value, seenValues)).join(", ") + " }";
	}
	function formatArray(array, seenValues) {
		if (array.length === 0) return "[]";
		if (seenValues.length > 2) return "[Array]";
		let len = Math.min(10, array.length), remaining = array.length - len, items = [];
		for (let i = 0; i < len; ++i) items.push(formatValue(array[i], seenValues));
		return remaining === 1 ? items.push("... 1 more item") : remaining > 1 && items.push(`... ${remaining} more items`), "[" + items.join(", ") + "]";
	}
	function getObjectTag(object) {
		let tag = Object.prototype.toString.call(object).replace(/^\[object /, "").replace(/]$/, "");
		if (tag === "Object" && typeof object.constructor == "function") {
			let name = object.constructor.name;
			if (typeof name == "string" && name !== "") return name;
		}
		return tag;
	}
})), require_instanceOf = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.instanceOf = void 0;
	var _inspect = require_inspect();
	exports.instanceOf = globalThis.process && process.env.NODE_ENV === "production" ? function(value, constructor) {
		return value instanceof constructor;
	} : function(value, constructor) {
		if (value instanceof constructor) return !0;
		if (typeof value == "object" && value) {
			let className = constructor.prototype[Symbol.toStringTag];
			if (className === (Symbol.toStringTag in value ? value[Symbol.toStringTag] : value.constructor?.name)) {
				let stringifiedValue = (0, _inspect.inspect)(value);
				throw Error(`Cannot use ${className} "${stringifiedValue}" from another module or realm.

Ensure that there is only one instance of "graphql" in the node_modules
directory. If different versions of "graphql" are the dependencies of other
relied on modules, use "resolutions" to ensure only one version is installed.

https://yarnpkg.com/en/docs/selective-version-resolutions

Duplicate "graphql" modules cannot be used at the same time since different
versions may have different capabilities and behavior. The data from one
version used in the function from another could produce confusing and
spurious results.`);
			}
		}
		return !1;
	};
})), require_source = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.Source = void 0, exports.isSource = isSource;
	var _devAssert = require_devAssert(), _inspect = require_inspect(), _instanceOf = require_instanceOf(), Source = class {
		constructor(body, name = "GraphQL request", locationOffset = {
			line: 1,
			column: 1
		}) {
			typeof body == "string" || (0, _devAssert.devAssert)(!1, `Body must be a string. Received: ${(0, _inspect.inspect)(body)}.`), this.body = body, this.name = name, this.locationOffset = locationOffset, this.locationOffset.line > 0 || (0, _devAssert.devAssert)(!1, "line in locationOffset is 1-indexed and must be positive."), this.locationOffset.column > 0 || (0, _devAssert.devAssert)(!1, "column in locationOffset is 1-indexed and must be positive.");
		}
		get [Symbol.toStringTag]() {
			return "Source";
		}
	};
	exports.Source = Source;
	function isSource(source) {
		return (0, _instanceOf.instanceOf)(source, Source);
	}
})), require_parser = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.Parser = void 0, exports.parse = parse, exports.parseConstValue = parseConstValue, exports.parseSchemaCoordinate = parseSchemaCoordinate, exports.parseType = parseType, exports.parseValue = parseValue;
	var _syntaxError = require_syntaxError(), _ast = require_ast(), _directiveLocation = require_directiveLocation(), _kinds = require_kinds(), _lexer = require_lexer(), _schemaCoordinateLexer = require_schemaCoordinateLexer(), _source = require_source(), _tokenKind = require_tokenKind();
	function parse(source, options) {
		let parser = new Parser(source, options), document = parser.parseDocument();
		return Object.defineProperty(document, "tokenCount", {
			enumerable: !1,
			value: parser.tokenCount
		}), document;
	}
	function parseValue(source, options) {
		let parser = new Parser(source, options);
		parser.expectToken(_tokenKind.TokenKind.SOF);
		let value = parser.parseValueLiteral(!1);
		return parser.expectToken(_tokenKind.TokenKind.EOF), value;
	}
	function parseConstValue(source, options) {
		let parser = new Parser(source, options);
		parser.expectToken(_tokenKind.TokenKind.SOF);
		let value = parser.parseConstValueLiteral();
		return parser.expectToken(_tokenKind.TokenKind.EOF), value;
	}
	function parseType(source, options) {
		let parser = new Parser(source, options);
		parser.expectToken(_tokenKind.TokenKind.SOF);
		let type = parser.parseTypeReference();
		return parser.expectToken(_tokenKind.TokenKind.EOF), type;
	}
	function parseSchemaCoordinate(source) {
		let sourceObj = (0, _source.isSource)(source) ? source : new _source.Source(source), parser = new Parser(source, { lexer: new _schemaCoordinateLexer.SchemaCoordinateLexer(sourceObj) });
		parser.expectToken(_tokenKind.TokenKind.SOF);
		let coordinate = parser.parseSchemaCoordinate();
		return parser.expectToken(_tokenKind.TokenKind.EOF), coordinate;
	}
	var Parser = class {
		constructor(source, options = {}) {
			let { lexer, ..._options } = options;
			if (lexer) this._lexer = lexer;
			else {
				let sourceObj = (0, _source.isSource)(source) ? source : new _source.Source(source);
				this._lexer = new _lexer.Lexer(sourceObj);
			}
			this._options = _options, this._tokenCounter = 0, this._lexer._maxComments = options?.maxComments, this._lexer._commentCount = 0;
			let maxSourceLength = options?.maxSourceLength;
			if (maxSourceLength !== void 0 && this._lexer.source.body.length > maxSourceLength) throw (0, _syntaxError.syntaxError)(this._lexer.source, maxSourceLength, `Source contains more than ${maxSourceLength} UTF-16 code units. Parsing aborted.`);
		}
		get tokenCount() {
			return this._tokenCounter;
		}
		parseName() {
			let token = this.expectToken(_tokenKind.TokenKind.NAME);
			return this.node(token, {
				kind: _kinds.Kind.NAME,
				value: token.value
			});
		}
		parseDocument() {
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.DOCUMENT,
				definitions: this.many(_tokenKind.TokenKind.SOF, this.parseDefinition, _tokenKind.TokenKind.EOF)
			});
		}
		parseDefinition() {
			if (this.peek(_tokenKind.TokenKind.BRACE_L)) return this.parseOperationDefinition();
			let hasDescription = this.peekDescription(), keywordToken = hasDescription ? this._lexer.lookahead() : this._lexer.token;
			if (hasDescription && keywordToken.kind === _tokenKind.TokenKind.BRACE_L) throw (0, _syntaxError.syntaxError)(this._lexer.source, this._lexer.token.start, "Unexpected description, descriptions are not supported on shorthand queries.");
			if (keywordToken.kind === _tokenKind.TokenKind.NAME) {
				switch (keywordToken.value) {
					case "schema": return this.parseSchemaDefinition();
					case "scalar": return this.parseScalarTypeDefinition();
					case "type": return this.parseObjectTypeDefinition();
					case "interface": return this.parseInterfaceTypeDefinition();
					case "union": return this.parseUnionTypeDefinition();
					case "enum": return this.parseEnumTypeDefinition();
					case "input": return this.parseInputObjectTypeDefinition();
					case "directive": return this.parseDirectiveDefinition();
				}
				switch (keywordToken.value) {
					case "query":
					case "mutation":
					case "subscription": return this.parseOperationDefinition();
					case "fragment": return this.parseFragmentDefinition();
				}
				if (hasDescription) throw (0, _syntaxError.syntaxError)(this._lexer.source, this._lexer.token.start, "Unexpected description, only GraphQL definitions support descriptions.");
				if (keywordToken.value === "extend") return this.parseTypeSystemExtension();
			}
			throw this.unexpected(keywordToken);
		}
		parseOperationDefinition() {
			let start = this._lexer.token;
			if (this.peek(_tokenKind.TokenKind.BRACE_L)) return this.node(start, {
				kind: _kinds.Kind.OPERATION_DEFINITION,
				operation: _ast.OperationTypeNode.QUERY,
				description: void 0,
				name: void 0,
				variableDefinitions: [],
				directives: [],
				selectionSet: this.parseSelectionSet()
			});
			let description = this.parseDescription(), operation = this.parseOperationType(), name;
			return this.peek(_tokenKind.TokenKind.NAME) && (name = this.parseName()), this.node(start, {
				kind: _kinds.Kind.OPERATION_DEFINITION,
				operation,
				description,
				name,
				variableDefinitions: this.parseVariableDefinitions(),
				directives: this.parseDirectives(!1),
				selectionSet: this.parseSelectionSet()
			});
		}
		parseOperationType() {
			let operationToken = this.expectToken(_tokenKind.TokenKind.NAME);
			switch (operationToken.value) {
				case "query": return _ast.OperationTypeNode.QUERY;
				case "mutation": return _ast.OperationTypeNode.MUTATION;
				case "subscription": return _ast.OperationTypeNode.SUBSCRIPTION;
			}
			throw this.unexpected(operationToken);
		}
		parseVariableDefinitions() {
			return this.optionalMany(_tokenKind.TokenKind.PAREN_L, this.parseVariableDefinition, _tokenKind.TokenKind.PAREN_R);
		}
		parseVariableDefinition() {
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.VARIABLE_DEFINITION,
				description: this.parseDescription(),
				variable: this.parseVariable(),
				type: (this.expectToken(_tokenKind.TokenKind.COLON), this.parseTypeReference()),
				defaultValue: this.expectOptionalToken(_tokenKind.TokenKind.EQUALS) ? this.parseConstValueLiteral() : void 0,
				directives: this.parseConstDirectives()
			});
		}
		parseVariable() {
			let start = this._lexer.token;
			return this.expectToken(_tokenKind.TokenKind.DOLLAR), this.node(start, {
				kind: _kinds.Kind.VARIABLE,
				name: this.parseName()
			});
		}
		parseSelectionSet() {
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.SELECTION_SET,
				selections: this.many(_tokenKind.TokenKind.BRACE_L, this.parseSelection, _tokenKind.TokenKind.BRACE_R)
			});
		}
		parseSelection() {
			return this.peek(_tokenKind.TokenKind.SPREAD) ? this.parseFragment() : this.parseField();
		}
		parseField() {
			let start = this._lexer.token, nameOrAlias = this.parseName(), alias, name;
			return this.expectOptionalToken(_tokenKind.TokenKind.COLON) ? (alias = nameOrAlias, name = this.parseName()) : name = nameOrAlias, this.node(start, {
				kind: _kinds.Kind.FIELD,
				alias,
				name,
				arguments: this.parseArguments(!1),
				directives: this.parseDirectives(!1),
				selectionSet: this.peek(_tokenKind.TokenKind.BRACE_L) ? this.parseSelectionSet() : void 0
			});
		}
		parseArguments(isConst) {
			let item = isConst ? this.parseConstArgument : this.parseArgument;
			return this.optionalMany(_tokenKind.TokenKind.PAREN_L, item, _tokenKind.TokenKind.PAREN_R);
		}
		parseArgument(isConst = !1) {
			let start = this._lexer.token, name = this.parseName();
			return this.expectToken(_tokenKind.TokenKind.COLON), this.node(start, {
				kind: _kinds.Kind.ARGUMENT,
				name,
				value: this.parseValueLiteral(isConst)
			});
		}
		parseConstArgument() {
			return this.parseArgument(!0);
		}
		parseFragment() {
			let start = this._lexer.token;
			this.expectToken(_tokenKind.TokenKind.SPREAD);
			let hasTypeCondition = this.expectOptionalKeyword("on");
			return !hasTypeCondition && this.peek(_tokenKind.TokenKind.NAME) ? this.node(start, {
				kind: _kinds.Kind.FRAGMENT_SPREAD,
				name: this.parseFragmentName(),
				directives: this.parseDirectives(!1)
			}) : this.node(start, {
				kind: _kinds.Kind.INLINE_FRAGMENT,
				typeCondition: hasTypeCondition ? this.parseNamedType() : void 0,
				directives: this.parseDirectives(!1),
				selectionSet: this.parseSelectionSet()
			});
		}
		parseFragmentDefinition() {
			let start = this._lexer.token, description = this.parseDescription();
			return this.expectKeyword("fragment"), this._options.allowLegacyFragmentVariables === !0 ? this.node(start, {
				kind: _kinds.Kind.FRAGMENT_DEFINITION,
				description,
				name: this.parseFragmentName(),
				variableDefinitions: this.parseVariableDefinitions(),
				typeCondition: (this.expectKeyword("on"), this.parseNamedType()),
				directives: this.parseDirectives(!1),
				selectionSet: this.parseSelectionSet()
			}) : this.node(start, {
				kind: _kinds.Kind.FRAGMENT_DEFINITION,
				description,
				name: this.parseFragmentName(),
				typeCondition: (this.expectKeyword("on"), this.parseNamedType()),
				directives: this.parseDirectives(!1),
				selectionSet: this.parseSelectionSet()
			});
		}
		parseFragmentName() {
			if (this._lexer.token.value === "on") throw this.unexpected();
			return this.parseName();
		}
		parseValueLiteral(isConst) {
			let token = this._lexer.token;
			switch (token.kind) {
				case _tokenKind.TokenKind.BRACKET_L: return this.parseList(isConst);
				case _tokenKind.TokenKind.BRACE_L: return this.parseObject(isConst);
				case _tokenKind.TokenKind.INT: return this.advanceLexer(), this.node(token, {
					kind: _kinds.Kind.INT,
					value: token.value
				});
				case _tokenKind.TokenKind.FLOAT: return this.advanceLexer(), this.node(token, {
					kind: _kinds.Kind.FLOAT,
					value: token.value
				});
				case _tokenKind.TokenKind.STRING:
				case _tokenKind.TokenKind.BLOCK_STRING: return this.parseStringLiteral();
				case _tokenKind.TokenKind.NAME: switch (this.advanceLexer(), token.value) {
					case "true": return this.node(token, {
						kind: _kinds.Kind.BOOLEAN,
						value: !0
					});
					case "false": return this.node(token, {
						kind: _kinds.Kind.BOOLEAN,
						value: !1
					});
					case "null": return this.node(token, { kind: _kinds.Kind.NULL });
					default: return this.node(token, {
						kind: _kinds.Kind.ENUM,
						value: token.value
					});
				}
				case _tokenKind.TokenKind.DOLLAR:
					if (isConst) {
						if (this.expectToken(_tokenKind.TokenKind.DOLLAR), this._lexer.token.kind === _tokenKind.TokenKind.NAME) {
							let varName = this._lexer.token.value;
							throw (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Unexpected variable "$${varName}" in constant value.`);
						}
						throw this.unexpected(token);
					}
					return this.parseVariable();
				default: throw this.unexpected();
			}
		}
		parseConstValueLiteral() {
			return this.parseValueLiteral(!0);
		}
		parseStringLiteral() {
			let token = this._lexer.token;
			return this.advanceLexer(), this.node(token, {
				kind: _kinds.Kind.STRING,
				value: token.value,
				block: token.kind === _tokenKind.TokenKind.BLOCK_STRING
			});
		}
		parseList(isConst) {
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.LIST,
				values: this.any(_tokenKind.TokenKind.BRACKET_L, () => this.parseValueLiteral(isConst), _tokenKind.TokenKind.BRACKET_R)
			});
		}
		parseObject(isConst) {
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.OBJECT,
				fields: this.any(_tokenKind.TokenKind.BRACE_L, () => this.parseObjectField(isConst), _tokenKind.TokenKind.BRACE_R)
			});
		}
		parseObjectField(isConst) {
			let start = this._lexer.token, name = this.parseName();
			return this.expectToken(_tokenKind.TokenKind.COLON), this.node(start, {
				kind: _kinds.Kind.OBJECT_FIELD,
				name,
				value: this.parseValueLiteral(isConst)
			});
		}
		parseDirectives(isConst) {
			let directives = [];
			for (; this.peek(_tokenKind.TokenKind.AT);) directives.push(this.parseDirective(isConst));
			return directives;
		}
		parseConstDirectives() {
			return this.parseDirectives(!0);
		}
		parseDirective(isConst) {
			let start = this._lexer.token;
			return this.expectToken(_tokenKind.TokenKind.AT), this.node(start, {
				kind: _kinds.Kind.DIRECTIVE,
				name: this.parseName(),
				arguments: this.parseArguments(isConst)
			});
		}
		parseTypeReference() {
			let start = this._lexer.token, type;
			if (this.expectOptionalToken(_tokenKind.TokenKind.BRACKET_L)) {
				let innerType = this.parseTypeReference();
				this.expectToken(_tokenKind.TokenKind.BRACKET_R), type = this.node(start, {
					kind: _kinds.Kind.LIST_TYPE,
					type: innerType
				});
			} else type = this.parseNamedType();
			return this.expectOptionalToken(_tokenKind.TokenKind.BANG) ? this.node(start, {
				kind: _kinds.Kind.NON_NULL_TYPE,
				type
			}) : type;
		}
		parseNamedType() {
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.NAMED_TYPE,
				name: this.parseName()
			});
		}
		peekDescription() {
			return this.peek(_tokenKind.TokenKind.STRING) || this.peek(_tokenKind.TokenKind.BLOCK_STRING);
		}
		parseDescription() {
			if (this.peekDescription()) return this.parseStringLiteral();
		}
		parseSchemaDefinition() {
			let start = this._lexer.token, description = this.parseDescription();
			this.expectKeyword("schema");
			let directives = this.parseConstDirectives(), operationTypes = this.many(_tokenKind.TokenKind.BRACE_L, this.parseOperationTypeDefinition, _tokenKind.TokenKind.BRACE_R);
			return this.node(start, {
				kind: _kinds.Kind.SCHEMA_DEFINITION,
				description,
				directives,
				operationTypes
			});
		}
		parseOperationTypeDefinition() {
			let start = this._lexer.token, operation = this.parseOperationType();
			this.expectToken(_tokenKind.TokenKind.COLON);
			let type = this.parseNamedType();
			return this.node(start, {
				kind: _kinds.Kind.OPERATION_TYPE_DEFINITION,
				operation,
				type
			});
		}
		parseScalarTypeDefinition() {
			let start = this._lexer.token, description = this.parseDescription();
			this.expectKeyword("scalar");
			let name = this.parseName(), directives = this.parseConstDirectives();
			return this.node(start, {
				kind: _kinds.Kind.SCALAR_TYPE_DEFINITION,
				description,
				name,
				directives
			});
		}
		parseObjectTypeDefinition() {
			let start = this._lexer.token, description = this.parseDescription();
			this.expectKeyword("type");
			let name = this.parseName(), interfaces = this.parseImplementsInterfaces(), directives = this.parseConstDirectives(), fields = this.parseFieldsDefinition();
			return this.node(start, {
				kind: _kinds.Kind.OBJECT_TYPE_DEFINITION,
				description,
				name,
				interfaces,
				directives,
				fields
			});
		}
		parseImplementsInterfaces() {
			return this.expectOptionalKeyword("implements") ? this.delimitedMany(_tokenKind.TokenKind.AMP, this.parseNamedType) : [];
		}
		parseFieldsDefinition() {
			return this.optionalMany(_tokenKind.TokenKind.BRACE_L, this.parseFieldDefinition, _tokenKind.TokenKind.BRACE_R);
		}
		parseFieldDefinition() {
			let start = this._lexer.token, description = this.parseDescription(), name = this.parseName(), args = this.parseArgumentDefs();
			this.expectToken(_tokenKind.TokenKind.COLON);
			let type = this.parseTypeReference(), directives = this.parseConstDirectives();
			return this.node(start, {
				kind: _kinds.Kind.FIELD_DEFINITION,
				description,
				name,
				arguments: args,
				type,
				directives
			});
		}
		parseArgumentDefs() {
			return this.optionalMany(_tokenKind.TokenKind.PAREN_L, this.parseInputValueDef, _tokenKind.TokenKind.PAREN_R);
		}
		parseInputValueDef() {
			let start = this._lexer.token, description = this.parseDescription(), name = this.parseName();
			this.expectToken(_tokenKind.TokenKind.COLON);
			let type = this.parseTypeReference(), defaultValue;
			this.expectOptionalToken(_tokenKind.TokenKind.EQUALS) && (defaultValue = this.parseConstValueLiteral());
			let directives = this.parseConstDirectives();
			return this.node(start, {
				kind: _kinds.Kind.INPUT_VALUE_DEFINITION,
				description,
				name,
				type,
				defaultValue,
				directives
			});
		}
		parseInterfaceTypeDefinition() {
			let start = this._lexer.token, description = this.parseDescription();
			this.expectKeyword("interface");
			let name = this.parseName(), interfaces = this.parseImplementsInterfaces(), directives = this.parseConstDirectives(), fields = this.parseFieldsDefinition();
			return this.node(start, {
				kind: _kinds.Kind.INTERFACE_TYPE_DEFINITION,
				description,
				name,
				interfaces,
				directives,
				fields
			});
		}
		parseUnionTypeDefinition() {
			let start = this._lexer.token, description = this.parseDescription();
			this.expectKeyword("union");
			let name = this.parseName(), directives = this.parseConstDirectives(), types = this.parseUnionMemberTypes();
			return this.node(start, {
				kind: _kinds.Kind.UNION_TYPE_DEFINITION,
				description,
				name,
				directives,
				types
			});
		}
		parseUnionMemberTypes() {
			return this.expectOptionalToken(_tokenKind.TokenKind.EQUALS) ? this.delimitedMany(_tokenKind.TokenKind.PIPE, this.parseNamedType) : [];
		}
		parseEnumTypeDefinition() {
			let start = this._lexer.token, description = this.parseDescription();
			this.expectKeyword("enum");
			let name = this.parseName(), directives = this.parseConstDirectives(), values = this.parseEnumValuesDefinition();
			return this.node(start, {
				kind: _kinds.Kind.ENUM_TYPE_DEFINITION,
				description,
				name,
				directives,
				values
			});
		}
		parseEnumValuesDefinition() {
			return this.optionalMany(_tokenKind.TokenKind.BRACE_L, this.parseEnumValueDefinition, _tokenKind.TokenKind.BRACE_R);
		}
		parseEnumValueDefinition() {
			let start = this._lexer.token, description = this.parseDescription(), name = this.parseEnumValueName(), directives = this.parseConstDirectives();
			return this.node(start, {
				kind: _kinds.Kind.ENUM_VALUE_DEFINITION,
				description,
				name,
				directives
			});
		}
		parseEnumValueName() {
			if (this._lexer.token.value === "true" || this._lexer.token.value === "false" || this._lexer.token.value === "null") throw (0, _syntaxError.syntaxError)(this._lexer.source, this._lexer.token.start, `${getTokenDesc(this._lexer.token)} is reserved and cannot be used for an enum value.`);
			return this.parseName();
		}
		parseInputObjectTypeDefinition() {
			let start = this._lexer.token, description = this.parseDescription();
			this.expectKeyword("input");
			let name = this.parseName(), directives = this.parseConstDirectives(), fields = this.parseInputFieldsDefinition();
			return this.node(start, {
				kind: _kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION,
				description,
				name,
				directives,
				fields
			});
		}
		parseInputFieldsDefinition() {
			return this.optionalMany(_tokenKind.TokenKind.BRACE_L, this.parseInputValueDef, _tokenKind.TokenKind.BRACE_R);
		}
		parseTypeSystemExtension() {
			let keywordToken = this._lexer.lookahead();
			if (keywordToken.kind === _tokenKind.TokenKind.NAME) switch (keywordToken.value) {
				case "schema": return this.parseSchemaExtension();
				case "scalar": return this.parseScalarTypeExtension();
				case "type": return this.parseObjectTypeExtension();
				case "interface": return this.parseInterfaceTypeExtension();
				case "union": return this.parseUnionTypeExtension();
				case "enum": return this.parseEnumTypeExtension();
				case "input": return this.parseInputObjectTypeExtension();
				case "directive": if (this._options.experimentalDirectivesOnDirectiveDefinitions) return this.parseDirectiveDefinitionExtension();
			}
			throw this.unexpected(keywordToken);
		}
		parseSchemaExtension() {
			let start = this._lexer.token;
			this.expectKeyword("extend"), this.expectKeyword("schema");
			let directives = this.parseConstDirectives(), operationTypes = this.optionalMany(_tokenKind.TokenKind.BRACE_L, this.parseOperationTypeDefinition, _tokenKind.TokenKind.BRACE_R);
			if (directives.length === 0 && operationTypes.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.SCHEMA_EXTENSION,
				directives,
				operationTypes
			});
		}
		parseScalarTypeExtension() {
			let start = this._lexer.token;
			this.expectKeyword("extend"), this.expectKeyword("scalar");
			let name = this.parseName(), directives = this.parseConstDirectives();
			if (directives.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.SCALAR_TYPE_EXTENSION,
				name,
				directives
			});
		}
		parseObjectTypeExtension() {
			let start = this._lexer.token;
			this.expectKeyword("extend"), this.expectKeyword("type");
			let name = this.parseName(), interfaces = this.parseImplementsInterfaces(), directives = this.parseConstDirectives(), fields = this.parseFieldsDefinition();
			if (interfaces.length === 0 && directives.length === 0 && fields.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.OBJECT_TYPE_EXTENSION,
				name,
				interfaces,
				directives,
				fields
			});
		}
		parseInterfaceTypeExtension() {
			let start = this._lexer.token;
			this.expectKeyword("extend"), this.expectKeyword("interface");
			let name = this.parseName(), interfaces = this.parseImplementsInterfaces(), directives = this.parseConstDirectives(), fields = this.parseFieldsDefinition();
			if (interfaces.length === 0 && directives.length === 0 && fields.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.INTERFACE_TYPE_EXTENSION,
				name,
				interfaces,
				directives,
				fields
			});
		}
		parseUnionTypeExtension() {
			let start = this._lexer.token;
			this.expectKeyword("extend"), this.expectKeyword("union");
			let name = this.parseName(), directives = this.parseConstDirectives(), types = this.parseUnionMemberTypes();
			if (directives.length === 0 && types.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.UNION_TYPE_EXTENSION,
				name,
				directives,
				types
			});
		}
		parseEnumTypeExtension() {
			let start = this._lexer.token;
			this.expectKeyword("extend"), this.expectKeyword("enum");
			let name = this.parseName(), directives = this.parseConstDirectives(), values = this.parseEnumValuesDefinition();
			if (directives.length === 0 && values.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.ENUM_TYPE_EXTENSION,
				name,
				directives,
				values
			});
		}
		parseInputObjectTypeExtension() {
			let start = this._lexer.token;
			this.expectKeyword("extend"), this.expectKeyword("input");
			let name = this.parseName(), directives = this.parseConstDirectives(), fields = this.parseInputFieldsDefinition();
			if (directives.length === 0 && fields.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION,
				name,
				directives,
				fields
			});
		}
		parseDirectiveDefinitionExtension() {
			let start = this._lexer.token;
			this.expectKeyword("extend"), this.expectKeyword("directive"), this.expectToken(_tokenKind.TokenKind.AT);
			let name = this.parseName(), directives = this.parseConstDirectives();
			if (directives.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.DIRECTIVE_EXTENSION,
				name,
				directives
			});
		}
		parseDirectiveDefinition() {
			let start = this._lexer.token, description = this.parseDescription();
			this.expectKeyword("directive"), this.expectToken(_tokenKind.TokenKind.AT);
			let name = this.parseName(), args = this.parseArgumentDefs(), directives = this._options.experimentalDirectivesOnDirectiveDefinitions ? this.parseConstDirectives() : [], repeatable = this.expectOptionalKeyword("repeatable");
			this.expectKeyword("on");
			let locations = this.parseDirectiveLocations();
			return this.node(start, {
				kind: _kinds.Kind.DIRECTIVE_DEFINITION,
				description,
				name,
				arguments: args,
				directives,
				repeatable,
				locations
			});
		}
		parseDirectiveLocations() {
			return this.delimitedMany(_tokenKind.TokenKind.PIPE, this.parseDirectiveLocation);
		}
		parseDirectiveLocation() {
			let start = this._lexer.token, name = this.parseName();
			if (Object.prototype.hasOwnProperty.call(_directiveLocation.DirectiveLocation, name.value)) return name;
			throw this.unexpected(start);
		}
		parseSchemaCoordinate() {
			let start = this._lexer.token, ofDirective = this.expectOptionalToken(_tokenKind.TokenKind.AT), name = this.parseName(), memberName;
			!ofDirective && this.expectOptionalToken(_tokenKind.TokenKind.DOT) && (memberName = this.parseName());
			let argumentName;
			return (ofDirective || memberName) && this.expectOptionalToken(_tokenKind.TokenKind.PAREN_L) && (argumentName = this.parseName(), this.expectToken(_tokenKind.TokenKind.COLON), this.expectToken(_tokenKind.TokenKind.PAREN_R)), ofDirective ? argumentName ? this.node(start, {
				kind: _kinds.Kind.DIRECTIVE_ARGUMENT_COORDINATE,
				name,
				argumentName
			}) : this.node(start, {
				kind: _kinds.Kind.DIRECTIVE_COORDINATE,
				name
			}) : memberName ? argumentName ? this.node(start, {
				kind: _kinds.Kind.ARGUMENT_COORDINATE,
				name,
				fieldName: memberName,
				argumentName
			}) : this.node(start, {
				kind: _kinds.Kind.MEMBER_COORDINATE,
				name,
				memberName
			}) : this.node(start, {
				kind: _kinds.Kind.TYPE_COORDINATE,
				name
			});
		}
		node(startToken, node) {
			return this._options.noLocation !== !0 && (node.loc = new _ast.Location(startToken, this._lexer.lastToken, this._lexer.source)), node;
		}
		peek(kind) {
			return this._lexer.token.kind === kind;
		}
		expectToken(kind) {
			let token = this._lexer.token;
			if (token.kind === kind) return this.advanceLexer(), token;
			throw (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Expected ${getTokenKindDesc(kind)}, found ${getTokenDesc(token)}.`);
		}
		expectOptionalToken(kind) {
			return this._lexer.token.kind === kind && (this.advanceLexer(), !0);
		}
		expectKeyword(value) {
			let token = this._lexer.token;
			if (token.kind === _tokenKind.TokenKind.NAME && token.value === value) this.advanceLexer();
			else throw (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Expected "${value}", found ${getTokenDesc(token)}.`);
		}
		expectOptionalKeyword(value) {
			let token = this._lexer.token;
			return token.kind === _tokenKind.TokenKind.NAME && token.value === value && (this.advanceLexer(), !0);
		}
		unexpected(atToken) {
			let token = atToken ?? this._lexer.token;
			return (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Unexpected ${getTokenDesc(token)}.`);
		}
		any(openKind, parseFn, closeKind) {
			this.expectToken(openKind);
			let nodes = [];
			for (; !this.expectOptionalToken(closeKind);) nodes.push(parseFn.call(this));
			return nodes;
		}
		optionalMany(openKind, parseFn, closeKind) {
			if (this.expectOptionalToken(openKind)) {
				let nodes = [];
				do
					nodes.push(parseFn.call(this));
				while (!this.expectOptionalToken(closeKind));
				return nodes;
			}
			return [];
		}
		many(openKind, parseFn, closeKind) {
			this.expectToken(openKind);
			let nodes = [];
			do
				nodes.push(parseFn.call(this));
			while (!this.expectOptionalToken(closeKind));
			return nodes;
		}
		delimitedMany(delimiterKind, parseFn) {
			this.expectOptionalToken(delimiterKind);
			let nodes = [];
			do
				nodes.push(parseFn.call(this));
			while (this.expectOptionalToken(delimiterKind));
			return nodes;
		}
		advanceLexer() {
			let { maxLexicalTokens = this._options.maxTokens } = this._options, token = this._lexer.advance();
			if (token.kind !== _tokenKind.TokenKind.EOF && (++this._tokenCounter, maxLexicalTokens !== void 0 && this._tokenCounter > maxLexicalTokens)) throw (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Document contains more that ${maxLexicalTokens} tokens. Parsing aborted.`);
		}
	};
	exports.Parser = Parser;
	function getTokenDesc(token) {
		let value = token.value;
		return getTokenKindDesc(token.kind) + (value == null ? "" : ` "${value}"`);
	}
	function getTokenKindDesc(kind) {
		return (0, _lexer.isPunctuatorTokenKind)(kind) ? `"${kind}"` : kind;
	}
})), require_didYouMean = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.didYouMean = didYouMean;
	function didYouMean(firstArg, secondArg) {
		let [subMessage, suggestionsArg] = secondArg ? [firstArg, secondArg] : [void 0, firstArg], message = " Did you mean ";
		subMessage && (message += subMessage + " ");
		let suggestions = suggestionsArg.map((x) => `"${x}"`);
		switch (suggestions.length) {
			case 0: return "";
			case 1: return message + suggestions[0] + "?";
			case 2: return message + suggestions[0] + " or " + suggestions[1] + "?";
		}
		let selected = suggestions.slice(0, 5), lastItem = selected.pop();
		return message + selected.join(", ") + ", or " + lastItem + "?";
	}
})), require_identityFunc = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.identityFunc = identityFunc;
	function identityFunc(x) {
		return x;
	}
})), require_keyMap = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.keyMap = keyMap;
	function keyMap(list, keyFn) {
		let result = Object.create(null);
		for (let item of list) result[keyFn(item)] = item;
		return result;
	}
})), require_keyValMap = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.keyValMap = keyValMap;
	function keyValMap(list, keyFn, valFn) {
		let result = Object.create(null);
		for (let item of list) result[keyFn(item)] = valFn(item);
		return result;
	}
})), require_mapValue = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.mapValue = mapValue;
	function mapValue(map, fn) {
		let result = Object.create(null);
		for (let key of Object.keys(map)) result[key] = fn(map[key], key);
		return result;
	}
})), require_naturalCompare = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.naturalCompare = naturalCompare;
	function naturalCompare(aStr, bStr) {
		let aIndex = 0, bIndex = 0;
		for (; aIndex < aStr.length && bIndex < bStr.length;) {
			let aChar = aStr.charCodeAt(aIndex), bChar = bStr.charCodeAt(bIndex);
			if (isDigit(aChar) && isDigit(bChar)) {
				let aNum = 0;
				do
					++aIndex, aNum = aNum * 10 + aChar - DIGIT_0, aChar = aStr.charCodeAt(aIndex);
				while (isDigit(aChar) && aNum > 0);
				let bNum = 0;
				do
					++bIndex, bNum = bNum * 10 + bChar - DIGIT_0, bChar = bStr.charCodeAt(bIndex);
				while (isDigit(bChar) && bNum > 0);
				if (aNum < bNum) return -1;
				if (aNum > bNum) return 1;
			} else {
				if (aChar < bChar) return -1;
				if (aChar > bChar) return 1;
				++aIndex, ++bIndex;
			}
		}
		return aStr.length - bStr.length;
	}
	let DIGIT_0 = 48;
	function isDigit(code) {
		return !isNaN(code) && 48 <= code && code <= 57;
	}
})), require_suggestionList = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.suggestionList = suggestionList;
	var _naturalCompare = require_naturalCompare();
	function suggestionList(input, options) {
		let optionsByDistance = Object.create(null), lexicalDistance = new LexicalDistance(input), threshold = Math.floor(input.length * .4) + 1;
		for (let option of options) {
			let distance = lexicalDistance.measure(option, threshold);
			distance !== void 0 && (optionsByDistance[option] = distance);
		}
		return Object.keys(optionsByDistance).sort((a, b) => {
			let distanceDiff = optionsByDistance[a] - optionsByDistance[b];
			return distanceDiff === 0 ? (0, _naturalCompare.naturalCompare)(a, b) : distanceDiff;
		});
	}
	var LexicalDistance = class {
		constructor(input) {
			this._input = input, this._inputLowerCase = input.toLowerCase(), this._inputArray = stringToArray(this._inputLowerCase), this._rows = [
				Array(input.length + 1).fill(0),
				Array(input.length + 1).fill(0),
				Array(input.length + 1).fill(0)
			];
		}
		measure(option, threshold) {
			if (this._input === option) return 0;
			let optionLowerCase = option.toLowerCase();
			if (this._inputLowerCase === optionLowerCase) return 1;
			let a = stringToArray(optionLowerCase), b = this._inputArray;
			if (a.length < b.length) {
				let tmp = a;
				a = b, b = tmp;
			}
			let aLength = a.length, bLength = b.length;
			if (aLength - bLength > threshold) return;
			let rows = this._rows;
			for (let j = 0; j <= bLength; j++) rows[0][j] = j;
			for (let i = 1; i <= aLength; i++) {
				let upRow = rows[(i - 1) % 3], currentRow = rows[i % 3], smallestCell = currentRow[0] = i;
				for (let j = 1; j <= bLength; j++) {
					let cost = a[i - 1] === b[j - 1] ? 0 : 1, currentCell = Math.min(upRow[j] + 1, currentRow[j - 1] + 1, upRow[j - 1] + cost);
					if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
						let doubleDiagonalCell = rows[(i - 2) % 3][j - 2];
						currentCell = Math.min(currentCell, doubleDiagonalCell + 1);
					}
					currentCell < smallestCell && (smallestCell = currentCell), currentRow[j] = currentCell;
				}
				if (smallestCell > threshold) return;
			}
			let distance = rows[aLength % 3][bLength];
			return distance <= threshold ? distance : void 0;
		}
	};
	function stringToArray(str) {
		let strLength = str.length, array = Array(strLength);
		for (let i = 0; i < strLength; ++i) array[i] = str.charCodeAt(i);
		return array;
	}
})), require_toObjMap = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.toObjMap = toObjMap;
	function toObjMap(obj) {
		if (obj == null) return Object.create(null);
		if (Object.getPrototypeOf(obj) === null) return obj;
		let map = Object.create(null);
		for (let [key, value] of Object.entries(obj)) map[key] = value;
		return map;
	}
})), require_printString = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.printString = printString;
	function printString(str) {
		return `"${str.replace(escapedRegExp, escapedReplacer)}"`;
	}
	let escapedRegExp = /[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
	function escapedReplacer(str) {
		return escapeSequences[str.charCodeAt(0)];
	}
	let escapeSequences = "\\u0000.\\u0001.\\u0002.\\u0003.\\u0004.\\u0005.\\u0006.\\u0007.\\b.\\t.\\n.\\u000B.\\f.\\r.\\u000E.\\u000F.\\u0010.\\u0011.\\u0012.\\u0013.\\u0014.\\u0015.\\u0016.\\u0017.\\u0018.\\u0019.\\u001A.\\u001B.\\u001C.\\u001D.\\u001E.\\u001F...\\\"..........................................................\\\\...................................\\u007F.\\u0080.\\u0081.\\u0082.\\u0083.\\u0084.\\u0085.\\u0086.\\u0087.\\u0088.\\u0089.\\u008A.\\u008B.\\u008C.\\u008D.\\u008E.\\u008F.\\u0090.\\u0091.\\u0092.\\u0093.\\u0094.\\u0095.\\u0096.\\u0097.\\u0098.\\u0099.\\u009A.\\u009B.\\u009C.\\u009D.\\u009E.\\u009F".split(".");
})), require_reducer = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.reduce = reduce;
	var _inspect = require_inspect(), _ast = require_ast();
	function reduce(root, reducer) {
		let stack = [], frame = {
			parent: [root],
			keys: void 0,
			results: [],
			index: -1
		}, node;
		do {
			let kind;
			frame.index++;
			let length = frame.keys === void 0 ? frame.parent.length : frame.keys.length;
			if (frame.index === length) node = frame.results, kind = frame.keys === void 0 ? void 0 : frame.results.kind, frame = stack.pop();
			else {
				if (node = frame.keys === void 0 ? frame.parent[frame.index] : frame.parent[frame.keys[frame.index]], node == null && stack.length !== 0) continue;
				if (Array.isArray(node)) {
					if (node.length !== 0) {
						stack.push(frame), frame = {
							parent: node,
							keys: void 0,
							results: [],
							index: -1
						};
						continue;
					}
				} else {
					let parent = node;
					kind = parent?.kind;
					let keys = typeof kind == "string" ? _ast.QueryDocumentKeys[kind] : void 0;
					if (!Array.isArray(keys)) throw Error(`Invalid AST Node: ${(0, _inspect.inspect)(node)}.`);
					if (keys.length !== 0) {
						stack.push(frame), frame = {
							parent,
							keys,
							results: { ...parent },
							index: -1
						};
						continue;
					}
				}
			}
			if (kind !== void 0) {
				let reduceNode = reducer[kind];
				node = reduceNode?.(node);
			}
			frame.keys === void 0 ? frame.results.push(node) : frame.results[frame.keys[frame.index]] = node;
		} while (stack.length !== 0);
		return node;
	}
})), require_printer = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.print = print, exports.printForError = printForError;
	var _blockString = require_blockString(), _printString = require_printString(), _reducer = require_reducer();
	function print(ast, options) {
		return render((0, _reducer.reduce)(ast, printDocASTReducer), options?.maxIndentDepth ?? Infinity);
	}
	function printForError(ast) {
		return print(ast, { maxIndentDepth: 100 });
	}
	var PrintBuffer = class PrintBuffer {
		next = void 0;
		tail = this;
		indentBefore = !1;
		dedentAfter = !1;
		constructor(value = "", isBlockString = !1) {
			this.length = value.length, this.lines = value.includes("\n") ? value.split("\n") : value, this.newlines = typeof this.lines == "string" ? 0 : this.lines.length - 1, this.isBlockString = isBlockString;
		}
		append(result) {
			if (result.length === 0) return this;
			let next = typeof result == "string" ? new PrintBuffer(result) : result;
			return this.tail.next = next, this.tail = next.tail, this.length += next.length, this.newlines += next.newlines, this;
		}
		indent() {
			return this.length === 0 || (this.indentBefore = !0, this.tail.dedentAfter = !0, this.length += 2 * (this.newlines + 1)), this;
		}
	};
	let EMPTY = new PrintBuffer();
	function render(buffer, maxDepth) {
		let output = "", text = "", depth = 0, indentation = "", part = buffer;
		for (; part !== void 0;) {
			let lines = part.lines;
			if (part.indentBefore && (depth < maxDepth && (indentation += "  ", text += "  "), depth++), typeof lines == "string") text += lines;
			else {
				text += lines[0];
				let newline = !part.isBlockString && depth >= maxDepth ? " " : "\n" + indentation;
				for (let i = 1; i < lines.length; i++) output += text, text = newline + lines[i];
			}
			part.dedentAfter && (depth--, indentation = indentation.slice(0, depth * 2)), part = part.next;
		}
		return output + text;
	}
	let printDocASTReducer = {
		Name: (node) => new PrintBuffer(node.value),
		Variable: (node) => join(["$", node.name]),
		Document: (node) => join(node.definitions, "\n\n"),
		OperationDefinition(node) {
			let varDefs = hasMultilineItems(node.variableDefinitions) ? wrap("(\n", join(node.variableDefinitions, "\n"), "\n)") : wrap("(", join(node.variableDefinitions, ", "), ")"), prefix = join([wrap("", node.description, "\n"), join([
				node.operation,
				join([node.name, varDefs]),
				join(node.directives, " ")
			], " ")]);
			return join([node.operation === "query" && prefix.length === node.operation.length ? "" : join([prefix, " "]), node.selectionSet]);
		},
		VariableDefinition: ({ variable, type, defaultValue, directives, description }) => join([
			wrap("", description, "\n"),
			variable,
			": ",
			type,
			wrap(" = ", defaultValue),
			wrap(" ", join(directives, " "))
		]),
		SelectionSet: ({ selections }) => block(selections),
		Field({ alias, name, arguments: args, directives, selectionSet }) {
			return join([
				wrappedLineAndArgs(join([wrap("", alias, ": "), name], ""), args),
				wrap(" ", join(directives, " ")),
				wrap(" ", selectionSet)
			]);
		},
		Argument: ({ name, value }) => join([
			name,
			": ",
			value
		]),
		FragmentSpread: ({ name, directives }) => join([
			"...",
			name,
			wrap(" ", join(directives, " "))
		]),
		InlineFragment: ({ typeCondition, directives, selectionSet }) => join([
			"...",
			wrap("on ", typeCondition),
			join(directives, " "),
			selectionSet
		], " "),
		FragmentDefinition: ({ name, typeCondition, variableDefinitions, directives, selectionSet, description }) => join([
			wrap("", description, "\n"),
			"fragment ",
			name,
			wrap("(", join(variableDefinitions, ", "), ")"),
			" on ",
			typeCondition,
			" ",
			wrap("", join(directives, " "), " "),
			selectionSet
		]),
		IntValue: ({ value }) => new PrintBuffer(value),
		FloatValue: ({ value }) => new PrintBuffer(value),
		StringValue: ({ value, block: isBlockString }) => new PrintBuffer(isBlockString === !0 ? (0, _blockString.printBlockString)(value) : (0, _printString.printString)(value), isBlockString === !0),
		BooleanValue: ({ value }) => new PrintBuffer(value ? "true" : "false"),
		NullValue: () => new PrintBuffer("null"),
		EnumValue: ({ value }) => new PrintBuffer(value),
		ListValue: ({ values }) => join([
			"[",
			join(values, ", "),
			"]"
		]),
		ObjectValue: ({ fields }) => join([
			"{",
			join(fields, ", "),
			"}"
		]),
		ObjectField: ({ name, value }) => join([
			name,
			": ",
			value
		]),
		Directive: ({ name, arguments: args }) => join([
			"@",
			name,
			wrap("(", join(args, ", "), ")")
		]),
		NamedType: ({ name }) => name,
		ListType: ({ type }) => join([
			"[",
			type,
			"]"
		]),
		NonNullType: ({ type }) => join([type, "!"]),
		SchemaDefinition: ({ description, directives, operationTypes }) => join([wrap("", description, "\n"), join([
			"schema",
			join(directives, " "),
			block(operationTypes)
		], " ")]),
		OperationTypeDefinition: ({ operation, type }) => join([
			operation,
			": ",
			type
		]),
		ScalarTypeDefinition: ({ description, name, directives }) => join([wrap("", description, "\n"), join([
			"scalar",
			name,
			join(directives, " ")
		], " ")]),
		ObjectTypeDefinition: ({ description, name, interfaces, directives, fields }) => join([wrap("", description, "\n"), join([
			"type",
			name,
			wrap("implements ", join(interfaces, " & ")),
			join(directives, " "),
			block(fields)
		], " ")]),
		FieldDefinition: ({ description, name, arguments: args, type, directives }) => join([
			wrap("", description, "\n"),
			name,
			hasMultilineItems(args) ? wrap("(\n", join(args, "\n").indent(), "\n)") : wrap("(", join(args, ", "), ")"),
			": ",
			type,
			wrap(" ", join(directives, " "))
		]),
		InputValueDefinition: ({ description, name, type, defaultValue, directives }) => join([
			wrap("", description, "\n"),
			name,
			": ",
			type,
			wrap(" = ", defaultValue),
			wrap(" ", join(directives, " "))
		]),
		InterfaceTypeDefinition: ({ description, name, interfaces, directives, fields }) => join([wrap("", description, "\n"), join([
			"interface",
			name,
			wrap("implements ", join(interfaces, " & ")),
			join(directives, " "),
			block(fields)
		], " ")]),
		UnionTypeDefinition: ({ description, name, directives, types }) => join([wrap("", description, "\n"), join([
			"union",
			name,
			join(directives, " "),
			wrap("= ", join(types, " | "))
		], " ")]),
		EnumTypeDefinition: ({ description, name, directives, values }) => join([wrap("", description, "\n"), join([
			"enum",
			name,
			join(directives, " "),
			block(values)
		], " ")]),
		EnumValueDefinition: ({ description, name, directives }) => join([wrap("", description, "\n"), join([name, join(directives, " ")], " ")]),
		InputObjectTypeDefinition: ({ description, name, directives, fields }) => join([wrap("", description, "\n"), join([
			"input",
			name,
			join(directives, " "),
			block(fields)
		], " ")]),
		DirectiveDefinition: ({ description, name, arguments: args, directives, repeatable, locations }) => join([
			wrap("", description, "\n"),
			"directive @",
			name,
			hasMultilineItems(args) ? wrap("(\n", join(args, "\n").indent(), "\n)") : wrap("(", join(args, ", "), ")"),
			wrap(" ", join(directives, " ")),
			repeatable ? " repeatable" : "",
			" on ",
			join(locations, " | ")
		]),
		SchemaExtension: ({ directives, operationTypes }) => join([
			"extend schema",
			join(directives, " "),
			block(operationTypes)
		], " "),
		ScalarTypeExtension: ({ name, directives }) => join([
			"extend scalar",
			name,
			join(directives, " ")
		], " "),
		ObjectTypeExtension: ({ name, interfaces, directives, fields }) => join([
			"extend type",
			name,
			wrap("implements ", join(interfaces, " & ")),
			join(directives, " "),
			block(fields)
		], " "),
		InterfaceTypeExtension: ({ name, interfaces, directives, fields }) => join([
			"extend interface",
			name,
			wrap("implements ", join(interfaces, " & ")),
			join(directives, " "),
			block(fields)
		], " "),
		UnionTypeExtension: ({ name, directives, types }) => join([
			"extend union",
			name,
			join(directives, " "),
			wrap("= ", join(types, " | "))
		], " "),
		EnumTypeExtension: ({ name, directives, values }) => join([
			"extend enum",
			name,
			join(directives, " "),
			block(values)
		], " "),
		InputObjectTypeExtension: ({ name, directives, fields }) => join([
			"extend input",
			name,
			join(directives, " "),
			block(fields)
		], " "),
		DirectiveExtension: ({ name, directives }) => join([join(["extend directive @", name]), join(directives, " ")], " "),
		TypeCoordinate: ({ name }) => name,
		MemberCoordinate: ({ name, memberName }) => join([name, wrap(".", memberName)]),
		ArgumentCoordinate: ({ name, fieldName, argumentName }) => join([
			name,
			wrap(".", fieldName),
			wrap("(", argumentName, ":)")
		]),
		DirectiveCoordinate: ({ name }) => join(["@", name]),
		DirectiveArgumentCoordinate: ({ name, argumentName }) => join([
			"@",
			name,
			wrap("(", argumentName, ":)")
		])
	};
	function join(maybeArray, separator = "") {
		if (maybeArray == null || maybeArray.length === 0) return EMPTY;
		let result = EMPTY;
		for (let item of maybeArray) item !== void 0 && item.length !== 0 && (result.length === 0 ? result = typeof item == "string" ? new PrintBuffer(item) : item : (separator !== "" && result.append(separator), result.append(item)));
		return result;
	}
	function joinedLength(array, separator) {
		let length = 0;
		for (let item of array) item.length !== 0 && (length += (length === 0 ? 0 : separator.length) + item.length);
		return length;
	}
	function block(array) {
		return wrap("{\n", join(array, "\n").indent(), "\n}");
	}
	function wrap(start, maybeBuffer, end = "") {
		return maybeBuffer != null && maybeBuffer.length !== 0 ? start === "" ? maybeBuffer.append(end) : new PrintBuffer(start).append(maybeBuffer).append(end) : EMPTY;
	}
	function hasMultilineItems(maybeArray) {
		return maybeArray?.some((result) => result.newlines !== 0) ?? !1;
	}
	function wrappedLineAndArgs(prefix, args) {
		return args == null || args.length === 0 ? prefix : join([prefix, prefix.length + joinedLength(args, ", ") + 2 > 80 ? wrap("(\n", join(args, "\n").indent(), "\n)") : wrap("(", join(args, ", "), ")")]);
	}
})), require_valueFromASTUntyped = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.valueFromASTUntyped = valueFromASTUntyped;
	var _keyValMap = require_keyValMap(), _kinds = require_kinds();
	function valueFromASTUntyped(valueNode, variables) {
		switch (valueNode.kind) {
			case _kinds.Kind.NULL: return null;
			case _kinds.Kind.INT: return parseInt(valueNode.value, 10);
			case _kinds.Kind.FLOAT: return parseFloat(valueNode.value);
			case _kinds.Kind.STRING:
			case _kinds.Kind.ENUM:
			case _kinds.Kind.BOOLEAN: return valueNode.value;
			case _kinds.Kind.LIST: return valueNode.values.map((node) => valueFromASTUntyped(node, variables));
			case _kinds.Kind.OBJECT: return (0, _keyValMap.keyValMap)(valueNode.fields, (field) => field.name.value, (field) => valueFromASTUntyped(field.value, variables));
			case _kinds.Kind.VARIABLE: return variables?.[valueNode.name.value];
		}
	}
})), require_assertName = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.assertEnumValueName = assertEnumValueName, exports.assertName = assertName;
	var _devAssert = require_devAssert(), _GraphQLError = require_GraphQLError(), _characterClasses = require_characterClasses();
	function assertName(name) {
		if (name ?? (0, _devAssert.devAssert)(!1, "Must provide name."), typeof name == "string" || (0, _devAssert.devAssert)(!1, "Expected name to be a string."), name.length === 0) throw new _GraphQLError.GraphQLError("Expected name to be a non-empty string.");
		for (let i = 1; i < name.length; ++i) if (!(0, _characterClasses.isNameContinue)(name.charCodeAt(i))) throw new _GraphQLError.GraphQLError(`Names must only contain [_a-zA-Z0-9] but "${name}" does not.`);
		if (!(0, _characterClasses.isNameStart)(name.charCodeAt(0))) throw new _GraphQLError.GraphQLError(`Names must start with [_a-zA-Z] but "${name}" does not.`);
		return name;
	}
	function assertEnumValueName(name) {
		if (name === "true" || name === "false" || name === "null") throw new _GraphQLError.GraphQLError(`Enum values cannot be named: ${name}`);
		return assertName(name);
	}
})), require_definition = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.GraphQLUnionType = exports.GraphQLScalarType = exports.GraphQLObjectType = exports.GraphQLNonNull = exports.GraphQLList = exports.GraphQLInterfaceType = exports.GraphQLInputObjectType = exports.GraphQLEnumType = void 0, exports.argsToArgsConfig = argsToArgsConfig, exports.assertAbstractType = assertAbstractType, exports.assertCompositeType = assertCompositeType, exports.assertEnumType = assertEnumType, exports.assertInputObjectType = assertInputObjectType, exports.assertInputType = assertInputType, exports.assertInterfaceType = assertInterfaceType, exports.assertLeafType = assertLeafType, exports.assertListType = assertListType, exports.assertNamedType = assertNamedType, exports.assertNonNullType = assertNonNullType, exports.assertNullableType = assertNullableType, exports.assertObjectType = assertObjectType, exports.assertOutputType = assertOutputType, exports.assertScalarType = assertScalarType, exports.assertType = assertType, exports.assertUnionType = assertUnionType, exports.assertWrappingType = assertWrappingType, exports.defineArguments = defineArguments, exports.getNamedType = getNamedType, exports.getNullableType = getNullableType, exports.isAbstractType = isAbstractType, exports.isCompositeType = isCompositeType, exports.isEnumType = isEnumType, exports.isInputObjectType = isInputObjectType, exports.isInputType = isInputType, exports.isInterfaceType = isInterfaceType, exports.isLeafType = isLeafType, exports.isListType = isListType, exports.isNamedType = isNamedType, exports.isNonNullType = isNonNullType, exports.isNullableType = isNullableType, exports.isObjectType = isObjectType, exports.isOutputType = isOutputType, exports.isRequiredArgument = isRequiredArgument, exports.isRequiredInputField = isRequiredInputField, exports.isScalarType = isScalarType, exports.isType = isType, exports.isUnionType = isUnionType, exports.isWrappingType = isWrappingType, exports.resolveObjMapThunk = resolveObjMapThunk, exports.resolveReadonlyArrayThunk = resolveReadonlyArrayThunk;
	var _devAssert = require_devAssert(), _didYouMean = require_didYouMean(), _identityFunc = require_identityFunc(), _inspect = require_inspect(), _instanceOf = require_instanceOf(), _isObjectLike = require_isObjectLike(), _keyMap = require_keyMap(), _keyValMap = require_keyValMap(), _mapValue = require_mapValue(), _suggestionList = require_suggestionList(), _toObjMap = require_toObjMap(), _GraphQLError = require_GraphQLError(), _kinds = require_kinds(), _printer = require_printer(), _valueFromASTUntyped = require_valueFromASTUntyped(), _assertName = require_assertName();
	function isType(type) {
		return isScalarType(type) || isObjectType(type) || isInterfaceType(type) || isUnionType(type) || isEnumType(type) || isInputObjectType(type) || isListType(type) || isNonNullType(type);
	}
	function assertType(type) {
		if (!isType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL type.`);
		return type;
	}
	function isScalarType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLScalarType);
	}
	function assertScalarType(type) {
		if (!isScalarType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Scalar type.`);
		return type;
	}
	function isObjectType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLObjectType);
	}
	function assertObjectType(type) {
		if (!isObjectType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Object type.`);
		return type;
	}
	function isInterfaceType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLInterfaceType);
	}
	function assertInterfaceType(type) {
		if (!isInterfaceType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Interface type.`);
		return type;
	}
	function isUnionType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLUnionType);
	}
	function assertUnionType(type) {
		if (!isUnionType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Union type.`);
		return type;
	}
	function isEnumType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLEnumType);
	}
	function assertEnumType(type) {
		if (!isEnumType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Enum type.`);
		return type;
	}
	function isInputObjectType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLInputObjectType);
	}
	function assertInputObjectType(type) {
		if (!isInputObjectType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Input Object type.`);
		return type;
	}
	function isListType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLList);
	}
	function assertListType(type) {
		if (!isListType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL List type.`);
		return type;
	}
	function isNonNullType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLNonNull);
	}
	function assertNonNullType(type) {
		if (!isNonNullType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Non-Null type.`);
		return type;
	}
	function isInputType(type) {
		return isScalarType(type) || isEnumType(type) || isInputObjectType(type) || isWrappingType(type) && isInputType(type.ofType);
	}
	function assertInputType(type) {
		if (!isInputType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL input type.`);
		return type;
	}
	function isOutputType(type) {
		return isScalarType(type) || isObjectType(type) || isInterfaceType(type) || isUnionType(type) || isEnumType(type) || isWrappingType(type) && isOutputType(type.ofType);
	}
	function assertOutputType(type) {
		if (!isOutputType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL output type.`);
		return type;
	}
	function isLeafType(type) {
		return isScalarType(type) || isEnumType(type);
	}
	function assertLeafType(type) {
		if (!isLeafType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL leaf type.`);
		return type;
	}
	function isCompositeType(type) {
		return isObjectType(type) || isInterfaceType(type) || isUnionType(type);
	}
	function assertCompositeType(type) {
		if (!isCompositeType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL composite type.`);
		return type;
	}
	function isAbstractType(type) {
		return isInterfaceType(type) || isUnionType(type);
	}
	function assertAbstractType(type) {
		if (!isAbstractType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL abstract type.`);
		return type;
	}
	var GraphQLList = class {
		constructor(ofType) {
			isType(ofType) || (0, _devAssert.devAssert)(!1, `Expected ${(0, _inspect.inspect)(ofType)} to be a GraphQL type.`), this.ofType = ofType;
		}
		get [Symbol.toStringTag]() {
			return "GraphQLList";
		}
		toString() {
			return "[" + String(this.ofType) + "]";
		}
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLList = GraphQLList;
	var GraphQLNonNull = class {
		constructor(ofType) {
			isNullableType(ofType) || (0, _devAssert.devAssert)(!1, `Expected ${(0, _inspect.inspect)(ofType)} to be a GraphQL nullable type.`), this.ofType = ofType;
		}
		get [Symbol.toStringTag]() {
			return "GraphQLNonNull";
		}
		toString() {
			return String(this.ofType) + "!";
		}
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLNonNull = GraphQLNonNull;
	function isWrappingType(type) {
		return isListType(type) || isNonNullType(type);
	}
	function assertWrappingType(type) {
		if (!isWrappingType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL wrapping type.`);
		return type;
	}
	function isNullableType(type) {
		return isType(type) && !isNonNullType(type);
	}
	function assertNullableType(type) {
		if (!isNullableType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL nullable type.`);
		return type;
	}
	function getNullableType(type) {
		if (type) return isNonNullType(type) ? type.ofType : type;
	}
	function isNamedType(type) {
		return isScalarType(type) || isObjectType(type) || isInterfaceType(type) || isUnionType(type) || isEnumType(type) || isInputObjectType(type);
	}
	function assertNamedType(type) {
		if (!isNamedType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL named type.`);
		return type;
	}
	function getNamedType(type) {
		if (type) {
			let unwrappedType = type;
			for (; isWrappingType(unwrappedType);) unwrappedType = unwrappedType.ofType;
			return unwrappedType;
		}
	}
	function resolveReadonlyArrayThunk(thunk) {
		return typeof thunk == "function" ? thunk() : thunk;
	}
	function resolveObjMapThunk(thunk) {
		return typeof thunk == "function" ? thunk() : thunk;
	}
	var GraphQLScalarType = class {
		constructor(config) {
			let parseValue = config.parseValue ?? _identityFunc.identityFunc;
			this.name = (0, _assertName.assertName)(config.name), this.description = config.description, this.specifiedByURL = config.specifiedByURL, this.serialize = config.serialize ?? _identityFunc.identityFunc, this.parseValue = parseValue, this.parseLiteral = config.parseLiteral ?? ((node, variables) => parseValue((0, _valueFromASTUntyped.valueFromASTUntyped)(node, variables))), this.extensions = (0, _toObjMap.toObjMap)(config.extensions), this.astNode = config.astNode, this.extensionASTNodes = config.extensionASTNodes ?? [], config.specifiedByURL == null || typeof config.specifiedByURL == "string" || (0, _devAssert.devAssert)(!1, `${this.name} must provide "specifiedByURL" as a string, but got: ${(0, _inspect.inspect)(config.specifiedByURL)}.`), config.serialize == null || typeof config.serialize == "function" || (0, _devAssert.devAssert)(!1, `${this.name} must provide "serialize" function. If this custom Scalar is also used as an input type, ensure "parseValue" and "parseLiteral" functions are also provided.`), config.parseLiteral && (typeof config.parseValue == "function" && typeof config.parseLiteral == "function" || (0, _devAssert.devAssert)(!1, `${this.name} must provide both "parseValue" and "parseLiteral" functions.`));
		}
		get [Symbol.toStringTag]() {
			return "GraphQLScalarType";
		}
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				specifiedByURL: this.specifiedByURL,
				serialize: this.serialize,
				parseValue: this.parseValue,
				parseLiteral: this.parseLiteral,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		toString() {
			return this.name;
		}
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLScalarType = GraphQLScalarType;
	var GraphQLObjectType = class {
		constructor(config) {
			this.name = (0, _assertName.assertName)(config.name), this.description = config.description, this.isTypeOf = config.isTypeOf, this.extensions = (0, _toObjMap.toObjMap)(config.extensions), this.astNode = config.astNode, this.extensionASTNodes = config.extensionASTNodes ?? [], this._fields = () => defineFieldMap(config), this._interfaces = () => defineInterfaces(config), config.isTypeOf == null || typeof config.isTypeOf == "function" || (0, _devAssert.devAssert)(!1, `${this.name} must provide "isTypeOf" as a function, but got: ${(0, _inspect.inspect)(config.isTypeOf)}.`);
		}
		get [Symbol.toStringTag]() {
			return "GraphQLObjectType";
		}
		getFields() {
			return typeof this._fields == "function" && (this._fields = this._fields()), this._fields;
		}
		getInterfaces() {
			return typeof this._interfaces == "function" && (this._interfaces = this._interfaces()), this._interfaces;
		}
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				interfaces: this.getInterfaces(),
				fields: fieldsToFieldsConfig(this.getFields()),
				isTypeOf: this.isTypeOf,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		toString() {
			return this.name;
		}
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLObjectType = GraphQLObjectType;
	function defineInterfaces(config) {
		let interfaces = resolveReadonlyArrayThunk(config.interfaces ?? []);
		return Array.isArray(interfaces) || (0, _devAssert.devAssert)(!1, `${config.name} interfaces must be an Array or a function which returns an Array.`), interfaces;
	}
	function defineFieldMap(config) {
		let fieldMap = resolveObjMapThunk(config.fields);
		return isPlainObj(fieldMap) || (0, _devAssert.devAssert)(!1, `${config.name} fields must be an object with field names as keys or a function which returns such an object.`), (0, _mapValue.mapValue)(fieldMap, (fieldConfig, fieldName) => {
			isPlainObj(fieldConfig) || (0, _devAssert.devAssert)(!1, `${config.name}.${fieldName} field config must be an object.`), fieldConfig.resolve == null || typeof fieldConfig.resolve == "function" || (0, _devAssert.devAssert)(!1, `${config.name}.${fieldName} field resolver must be a function if provided, but got: ${(0, _inspect.inspect)(fieldConfig.resolve)}.`);
			let argsConfig = fieldConfig.args ?? {};
			return isPlainObj(argsConfig) || (0, _devAssert.devAssert)(!1, `${config.name}.${fieldName} args must be an object with argument names as keys.`), {
				name: (0, _assertName.assertName)(fieldName),
				description: fieldConfig.description,
				type: fieldConfig.type,
				args: defineArguments(argsConfig),
				resolve: fieldConfig.resolve,
				subscribe: fieldConfig.subscribe,
				deprecationReason: fieldConfig.deprecationReason,
				extensions: (0, _toObjMap.toObjMap)(fieldConfig.extensions),
				astNode: fieldConfig.astNode
			};
		});
	}
	function defineArguments(config) {
		return Object.entries(config).map(([argName, argConfig]) => ({
			name: (0, _assertName.assertName)(argName),
			description: argConfig.description,
			type: argConfig.type,
			defaultValue: argConfig.defaultValue,
			deprecationReason: argConfig.deprecationReason,
			extensions: (0, _toObjMap.toObjMap)(argConfig.extensions),
			astNode: argConfig.astNode
		}));
	}
	function isPlainObj(obj) {
		return (0, _isObjectLike.isObjectLike)(obj) && !Array.isArray(obj);
	}
	function fieldsToFieldsConfig(fields) {
		return (0, _mapValue.mapValue)(fields, (field) => ({
			description: field.description,
			type: field.type,
			args: argsToArgsConfig(field.args),
			resolve: field.resolve,
			subscribe: field.subscribe,
			deprecationReason: field.deprecationReason,
			extensions: field.extensions,
			astNode: field.astNode
		}));
	}
	function argsToArgsConfig(args) {
		return (0, _keyValMap.keyValMap)(args, (arg) => arg.name, (arg) => ({
			description: arg.description,
			type: arg.type,
			defaultValue: arg.defaultValue,
			deprecationReason: arg.deprecationReason,
			extensions: arg.extensions,
			astNode: arg.astNode
		}));
	}
	function isRequiredArgument(arg) {
		return isNonNullType(arg.type) && arg.defaultValue === void 0;
	}
	var GraphQLInterfaceType = class {
		constructor(config) {
			this.name = (0, _assertName.assertName)(config.name), this.description = config.description, this.resolveType = config.resolveType, this.extensions = (0, _toObjMap.toObjMap)(config.extensions), this.astNode = config.astNode, this.extensionASTNodes = config.extensionASTNodes ?? [], this._fields = defineFieldMap.bind(void 0, config), this._interfaces = defineInterfaces.bind(void 0, config), config.resolveType == null || typeof config.resolveType == "function" || (0, _devAssert.devAssert)(!1, `${this.name} must provide "resolveType" as a function, but got: ${(0, _inspect.inspect)(config.resolveType)}.`);
		}
		get [Symbol.toStringTag]() {
			return "GraphQLInterfaceType";
		}
		getFields() {
			return typeof this._fields == "function" && (this._fields = this._fields()), this._fields;
		}
		getInterfaces() {
			return typeof this._interfaces == "function" && (this._interfaces = this._interfaces()), this._interfaces;
		}
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				interfaces: this.getInterfaces(),
				fields: fieldsToFieldsConfig(this.getFields()),
				resolveType: this.resolveType,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		toString() {
			return this.name;
		}
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLInterfaceType = GraphQLInterfaceType;
	var GraphQLUnionType = class {
		constructor(config) {
			this.name = (0, _assertName.assertName)(config.name), this.description = config.description, this.resolveType = config.resolveType, this.extensions = (0, _toObjMap.toObjMap)(config.extensions), this.astNode = config.astNode, this.extensionASTNodes = config.extensionASTNodes ?? [], this._types = defineTypes.bind(void 0, config), config.resolveType == null || typeof config.resolveType == "function" || (0, _devAssert.devAssert)(!1, `${this.name} must provide "resolveType" as a function, but got: ${(0, _inspect.inspect)(config.resolveType)}.`);
		}
		get [Symbol.toStringTag]() {
			return "GraphQLUnionType";
		}
		getTypes() {
			return typeof this._types == "function" && (this._types = this._types()), this._types;
		}
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				types: this.getTypes(),
				resolveType: this.resolveType,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		toString() {
			return this.name;
		}
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLUnionType = GraphQLUnionType;
	function defineTypes(config) {
		let types = resolveReadonlyArrayThunk(config.types);
		return Array.isArray(types) || (0, _devAssert.devAssert)(!1, `Must provide Array of types or a function which returns such an array for Union ${config.name}.`), types;
	}
	var GraphQLEnumType = class {
		constructor(config) {
			this.name = (0, _assertName.assertName)(config.name), this.description = config.description, this.extensions = (0, _toObjMap.toObjMap)(config.extensions), this.astNode = config.astNode, this.extensionASTNodes = config.extensionASTNodes ?? [], this._values = typeof config.values == "function" ? config.values : defineEnumValues(this.name, config.values), this._valueLookup = null, this._nameLookup = null;
		}
		get [Symbol.toStringTag]() {
			return "GraphQLEnumType";
		}
		getValues() {
			return typeof this._values == "function" && (this._values = defineEnumValues(this.name, this._values())), this._values;
		}
		getValue(name) {
			return this._nameLookup === null && (this._nameLookup = (0, _keyMap.keyMap)(this.getValues(), (value) => value.name)), this._nameLookup[name];
		}
		serialize(outputValue) {
			this._valueLookup === null && (this._valueLookup = new Map(this.getValues().map((enumValue) => [enumValue.value, enumValue])));
			let enumValue = this._valueLookup.get(outputValue);
			if (enumValue === void 0) throw new _GraphQLError.GraphQLError(`Enum "${this.name}" cannot represent value: ${(0, _inspect.inspect)(outputValue)}`);
			return enumValue.name;
		}
		parseValue(inputValue, hideSuggestions) {
			if (typeof inputValue != "string") {
				let valueStr = (0, _inspect.inspect)(inputValue);
				throw new _GraphQLError.GraphQLError(`Enum "${this.name}" cannot represent non-string value: ${valueStr}.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, valueStr)));
			}
			let enumValue = this.getValue(inputValue);
			if (enumValue == null) throw new _GraphQLError.GraphQLError(`Value "${inputValue}" does not exist in "${this.name}" enum.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, inputValue)));
			return enumValue.value;
		}
		parseLiteral(valueNode, _variables, hideSuggestions) {
			if (valueNode.kind !== _kinds.Kind.ENUM) {
				let valueStr = (0, _printer.printForError)(valueNode);
				throw new _GraphQLError.GraphQLError(`Enum "${this.name}" cannot represent non-enum value: ${valueStr}.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, valueStr)), { nodes: valueNode });
			}
			let enumValue = this.getValue(valueNode.value);
			if (enumValue == null) {
				let valueStr = (0, _printer.printForError)(valueNode);
				throw new _GraphQLError.GraphQLError(`Value "${valueStr}" does not exist in "${this.name}" enum.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, valueStr)), { nodes: valueNode });
			}
			return enumValue.value;
		}
		toConfig() {
			let values = (0, _keyValMap.keyValMap)(this.getValues(), (value) => value.name, (value) => ({
				description: value.description,
				value: value.value,
				deprecationReason: value.deprecationReason,
				extensions: value.extensions,
				astNode: value.astNode
			}));
			return {
				name: this.name,
				description: this.description,
				values,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		toString() {
			return this.name;
		}
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLEnumType = GraphQLEnumType;
	function didYouMeanEnumValue(enumType, unknownValueStr) {
		let allNames = enumType.getValues().map((value) => value.name), suggestedValues = (0, _suggestionList.suggestionList)(unknownValueStr, allNames);
		return (0, _didYouMean.didYouMean)("the enum value", suggestedValues);
	}
	function defineEnumValues(typeName, valueMap) {
		return isPlainObj(valueMap) || (0, _devAssert.devAssert)(!1, `${typeName} values must be an object with value names as keys.`), Object.entries(valueMap).map(([valueName, valueConfig]) => (isPlainObj(valueConfig) || (0, _devAssert.devAssert)(!1, `${typeName}.${valueName} must refer to an object with a "value" key representing an internal value but got: ${(0, _inspect.inspect)(valueConfig)}.`), {
			name: (0, _assertName.assertEnumValueName)(valueName),
			description: valueConfig.description,
			value: valueConfig.value === void 0 ? valueName : valueConfig.value,
			deprecationReason: valueConfig.deprecationReason,
			extensions: (0, _toObjMap.toObjMap)(valueConfig.extensions),
			astNode: valueConfig.astNode
		}));
	}
	var GraphQLInputObjectType = class {
		constructor(config) {
			this.name = (0, _assertName.assertName)(config.name), this.description = config.description, this.extensions = (0, _toObjMap.toObjMap)(config.extensions), this.astNode = config.astNode, this.extensionASTNodes = config.extensionASTNodes ?? [], this.isOneOf = config.isOneOf ?? !1, this._fields = defineInputFieldMap.bind(void 0, config);
		}
		get [Symbol.toStringTag]() {
			return "GraphQLInputObjectType";
		}
		getFields() {
			return typeof this._fields == "function" && (this._fields = this._fields()), this._fields;
		}
		toConfig() {
			let fields = (0, _mapValue.mapValue)(this.getFields(), (field) => ({
				description: field.description,
				type: field.type,
				defaultValue: field.defaultValue,
				deprecationReason: field.deprecationReason,
				extensions: field.extensions,
				astNode: field.astNode
			}));
			return {
				name: this.name,
				description: this.description,
				fields,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes,
				isOneOf: this.isOneOf
			};
		}
		toString() {
			return this.name;
		}
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLInputObjectType = GraphQLInputObjectType;
	function defineInputFieldMap(config) {
		let fieldMap = resolveObjMapThunk(config.fields);
		return isPlainObj(fieldMap) || (0, _devAssert.devAssert)(!1, `${config.name} fields must be an object with field names as keys or a function which returns such an object.`), (0, _mapValue.mapValue)(fieldMap, (fieldConfig, fieldName) => (!("resolve" in fieldConfig) || (0, _devAssert.devAssert)(!1, `${config.name}.${fieldName} field has a resolve property, but Input Types cannot define resolvers.`), {
			name: (0, _assertName.assertName)(fieldName),
			description: fieldConfig.description,
			type: fieldConfig.type,
			defaultValue: fieldConfig.defaultValue,
			deprecationReason: fieldConfig.deprecationReason,
			extensions: (0, _toObjMap.toObjMap)(fieldConfig.extensions),
			astNode: fieldConfig.astNode
		}));
	}
	function isRequiredInputField(field) {
		return isNonNullType(field.type) && field.defaultValue === void 0;
	}
})), require_typeComparators = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.doTypesOverlap = doTypesOverlap, exports.isEqualType = isEqualType, exports.isTypeSubTypeOf = isTypeSubTypeOf;
	var _definition = require_definition();
	function isEqualType(typeA, typeB) {
		return typeA === typeB ? !0 : (0, _definition.isNonNullType)(typeA) && (0, _definition.isNonNullType)(typeB) || (0, _definition.isListType)(typeA) && (0, _definition.isListType)(typeB) ? isEqualType(typeA.ofType, typeB.ofType) : !1;
	}
	function isTypeSubTypeOf(schema, maybeSubType, superType) {
		return maybeSubType === superType ? !0 : (0, _definition.isNonNullType)(superType) ? (0, _definition.isNonNullType)(maybeSubType) ? isTypeSubTypeOf(schema, maybeSubType.ofType, superType.ofType) : !1 : (0, _definition.isNonNullType)(maybeSubType) ? isTypeSubTypeOf(schema, maybeSubType.ofType, superType) : (0, _definition.isListType)(superType) ? (0, _definition.isListType)(maybeSubType) ? isTypeSubTypeOf(schema, maybeSubType.ofType, superType.ofType) : !1 : !(0, _definition.isListType)(maybeSubType) && (0, _definition.isAbstractType)(superType) && ((0, _definition.isInterfaceType)(maybeSubType) || (0, _definition.isObjectType)(maybeSubType)) && schema.isSubType(superType, maybeSubType);
	}
	function doTypesOverlap(schema, typeA, typeB) {
		return typeA === typeB ? !0 : (0, _definition.isAbstractType)(typeA) ? (0, _definition.isAbstractType)(typeB) ? schema.getPossibleTypes(typeA).some((type) => schema.isSubType(typeB, type)) : schema.isSubType(typeA, typeB) : (0, _definition.isAbstractType)(typeB) ? schema.isSubType(typeB, typeA) : !1;
	}
})), require_scalars = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.GraphQLString = exports.GraphQLInt = exports.GraphQLID = exports.GraphQLFloat = exports.GraphQLBoolean = exports.GRAPHQL_MIN_INT = exports.GRAPHQL_MAX_INT = void 0, exports.isSpecifiedScalarType = isSpecifiedScalarType, exports.specifiedScalarTypes = void 0;
	var _inspect = require_inspect(), _isObjectLike = require_isObjectLike(), _GraphQLError = require_GraphQLError(), _kinds = require_kinds(), _printer = require_printer(), _definition = require_definition();
	let GRAPHQL_MAX_INT = 2147483647;
	exports.GRAPHQL_MAX_INT = GRAPHQL_MAX_INT;
	let GRAPHQL_MIN_INT = -2147483648;
	exports.GRAPHQL_MIN_INT = GRAPHQL_MIN_INT;
	let GraphQLInt = new _definition.GraphQLScalarType({
		name: "Int",
		description: "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.",
		serialize(outputValue) {
			let coercedValue = serializeObject(outputValue);
			if (typeof coercedValue == "boolean") return +!!coercedValue;
			let num = coercedValue;
			if (typeof coercedValue == "string" && coercedValue !== "" && (num = Number(coercedValue)), typeof num != "number" || !Number.isInteger(num)) throw new _GraphQLError.GraphQLError(`Int cannot represent non-integer value: ${(0, _inspect.inspect)(coercedValue)}`);
			if (num > GRAPHQL_MAX_INT || num < GRAPHQL_MIN_INT) throw new _GraphQLError.GraphQLError("Int cannot represent non 32-bit signed integer value: " + (0, _inspect.inspect)(coercedValue));
			return num;
		},
		parseValue(inputValue) {
			if (typeof inputValue != "number" || !Number.isInteger(inputValue)) throw new _GraphQLError.GraphQLError(`Int cannot represent non-integer value: ${(0, _inspect.inspect)(inputValue)}`);
			if (inputValue > GRAPHQL_MAX_INT || inputValue < GRAPHQL_MIN_INT) throw new _GraphQLError.GraphQLError(`Int cannot represent non 32-bit signed integer value: ${inputValue}`);
			return inputValue;
		},
		parseLiteral(valueNode) {
			if (valueNode.kind !== _kinds.Kind.INT) throw new _GraphQLError.GraphQLError(`Int cannot represent non-integer value: ${(0, _printer.printForError)(valueNode)}`, { nodes: valueNode });
			let num = parseInt(valueNode.value, 10);
			if (num > GRAPHQL_MAX_INT || num < GRAPHQL_MIN_INT) throw new _GraphQLError.GraphQLError(`Int cannot represent non 32-bit signed integer value: ${valueNode.value}`, { nodes: valueNode });
			return num;
		}
	});
	exports.GraphQLInt = GraphQLInt;
	let GraphQLFloat = new _definition.GraphQLScalarType({
		name: "Float",
		description: "The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",
		serialize(outputValue) {
			let coercedValue = serializeObject(outputValue);
			if (typeof coercedValue == "boolean") return +!!coercedValue;
			let num = coercedValue;
			if (typeof coercedValue == "string" && coercedValue !== "" && (num = Number(coercedValue)), typeof num != "number" || !Number.isFinite(num)) throw new _GraphQLError.GraphQLError(`Float cannot represent non numeric value: ${(0, _inspect.inspect)(coercedValue)}`);
			return num;
		},
		parseValue(inputValue) {
			if (typeof inputValue != "number" || !Number.isFinite(inputValue)) throw new _GraphQLError.GraphQLError(`Float cannot represent non numeric value: ${(0, _inspect.inspect)(inputValue)}`);
			return inputValue;
		},
		parseLiteral(valueNode) {
			if (valueNode.kind !== _kinds.Kind.FLOAT && valueNode.kind !== _kinds.Kind.INT) throw new _GraphQLError.GraphQLError(`Float cannot represent non numeric value: ${(0, _printer.printForError)(valueNode)}`, valueNode);
			return parseFloat(valueNode.value);
		}
	});
	exports.GraphQLFloat = GraphQLFloat;
	let GraphQLString = new _definition.GraphQLScalarType({
		name: "String",
		description: "The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.",
		serialize(outputValue) {
			let coercedValue = serializeObject(outputValue);
			if (typeof coercedValue == "string") return coercedValue;
			if (typeof coercedValue == "boolean") return coercedValue ? "true" : "false";
			if (typeof coercedValue == "number" && Number.isFinite(coercedValue)) return coercedValue.toString();
			throw new _GraphQLError.GraphQLError(`String cannot represent value: ${(0, _inspect.inspect)(outputValue)}`);
		},
		parseValue(inputValue) {
			if (typeof inputValue != "string") throw new _GraphQLError.GraphQLError(`String cannot represent a non string value: ${(0, _inspect.inspect)(inputValue)}`);
			return inputValue;
		},
		parseLiteral(valueNode) {
			if (valueNode.kind !== _kinds.Kind.STRING) throw new _GraphQLError.GraphQLError(`String cannot represent a non string value: ${(0, _printer.printForError)(valueNode)}`, { nodes: valueNode });
			return valueNode.value;
		}
	});
	exports.GraphQLString = GraphQLString;
	let GraphQLBoolean = new _definition.GraphQLScalarType({
		name: "Boolean",
		description: "The `Boolean` scalar type represents `true` or `false`.",
		serialize(outputValue) {
			let coercedValue = serializeObject(outputValue);
			if (typeof coercedValue == "boolean") return coercedValue;
			if (Number.isFinite(coercedValue)) return coercedValue !== 0;
			throw new _GraphQLError.GraphQLError(`Boolean cannot represent a non boolean value: ${(0, _inspect.inspect)(coercedValue)}`);
		},
		parseValue(inputValue) {
			if (typeof inputValue != "boolean") throw new _GraphQLError.GraphQLError(`Boolean cannot represent a non boolean value: ${(0, _inspect.inspect)(inputValue)}`);
			return inputValue;
		},
		parseLiteral(valueNode) {
			if (valueNode.kind !== _kinds.Kind.BOOLEAN) throw new _GraphQLError.GraphQLError(`Boolean cannot represent a non boolean value: ${(0, _printer.printForError)(valueNode)}`, { nodes: valueNode });
			return valueNode.value;
		}
	});
	exports.GraphQLBoolean = GraphQLBoolean;
	let GraphQLID = new _definition.GraphQLScalarType({
		name: "ID",
		description: "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.",
		serialize(outputValue) {
			let coercedValue = serializeObject(outputValue);
			if (typeof coercedValue == "string") return coercedValue;
			if (Number.isInteger(coercedValue)) return String(coercedValue);
			throw new _GraphQLError.GraphQLError(`ID cannot represent value: ${(0, _inspect.inspect)(outputValue)}`);
		},
		parseValue(inputValue) {
			if (typeof inputValue == "string") return inputValue;
			if (typeof inputValue == "number" && Number.isInteger(inputValue)) return inputValue.toString();
			throw new _GraphQLError.GraphQLError(`ID cannot represent value: ${(0, _inspect.inspect)(inputValue)}`);
		},
		parseLiteral(valueNode) {
			if (valueNode.kind !== _kinds.Kind.STRING && valueNode.kind !== _kinds.Kind.INT) throw new _GraphQLError.GraphQLError("ID cannot represent a non-string and non-integer value: " + (0, _printer.printForError)(valueNode), { nodes: valueNode });
			return valueNode.value;
		}
	});
	exports.GraphQLID = GraphQLID;
	let specifiedScalarTypes = Object.freeze([
		GraphQLString,
		GraphQLInt,
		GraphQLFloat,
		GraphQLBoolean,
		GraphQLID
	]);
	exports.specifiedScalarTypes = specifiedScalarTypes;
	function isSpecifiedScalarType(type) {
		return specifiedScalarTypes.some(({ name }) => type.name === name);
	}
	function serializeObject(outputValue) {
		if ((0, _isObjectLike.isObjectLike)(outputValue)) {
			if (typeof outputValue.valueOf == "function") {
				let valueOfResult = outputValue.valueOf();
				if (!(0, _isObjectLike.isObjectLike)(valueOfResult)) return valueOfResult;
			}
			if (typeof outputValue.toJSON == "function") return outputValue.toJSON();
		}
		return outputValue;
	}
})), require_directives = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.GraphQLSpecifiedByDirective = exports.GraphQLSkipDirective = exports.GraphQLOneOfDirective = exports.GraphQLIncludeDirective = exports.GraphQLDirective = exports.GraphQLDeprecatedDirective = exports.DEFAULT_DEPRECATION_REASON = void 0, exports.assertDirective = assertDirective, exports.isDirective = isDirective, exports.isSpecifiedDirective = isSpecifiedDirective, exports.specifiedDirectives = void 0;
	var _devAssert = require_devAssert(), _inspect = require_inspect(), _instanceOf = require_instanceOf(), _isObjectLike = require_isObjectLike(), _toObjMap = require_toObjMap(), _directiveLocation = require_directiveLocation(), _assertName = require_assertName(), _definition = require_definition(), _scalars = require_scalars();
	function isDirective(directive) {
		return (0, _instanceOf.instanceOf)(directive, GraphQLDirective);
	}
	function assertDirective(directive) {
		if (!isDirective(directive)) throw Error(`Expected ${(0, _inspect.inspect)(directive)} to be a GraphQL directive.`);
		return directive;
	}
	var GraphQLDirective = class {
		constructor(config) {
			this.name = (0, _assertName.assertName)(config.name), this.description = config.description, this.locations = config.locations, this.isRepeatable = config.isRepeatable ?? !1, this.deprecationReason = config.deprecationReason, this.extensions = (0, _toObjMap.toObjMap)(config.extensions), this.astNode = config.astNode, this.extensionASTNodes = config.extensionASTNodes ?? [], Array.isArray(config.locations) || (0, _devAssert.devAssert)(!1, `@${config.name} locations must be an Array.`);
			let args = config.args ?? {};
			(0, _isObjectLike.isObjectLike)(args) && !Array.isArray(args) || (0, _devAssert.devAssert)(!1, `@${config.name} args must be an object with argument names as keys.`), this.args = (0, _definition.defineArguments)(args);
		}
		get [Symbol.toStringTag]() {
			return "GraphQLDirective";
		}
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				locations: this.locations,
				args: (0, _definition.argsToArgsConfig)(this.args),
				isRepeatable: this.isRepeatable,
				deprecationReason: this.deprecationReason,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		toString() {
			return "@" + this.name;
		}
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLDirective = GraphQLDirective;
	let GraphQLIncludeDirective = new GraphQLDirective({
		name: "include",
		description: "Directs the executor to include this field or fragment only when the `if` argument is true.",
		locations: [
			_directiveLocation.DirectiveLocation.FIELD,
			_directiveLocation.DirectiveLocation.FRAGMENT_SPREAD,
			_directiveLocation.DirectiveLocation.INLINE_FRAGMENT
		],
		args: { if: {
			type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
			description: "Included when true."
		} }
	});
	exports.GraphQLIncludeDirective = GraphQLIncludeDirective;
	let GraphQLSkipDirective = new GraphQLDirective({
		name: "skip",
		description: "Directs the executor to skip this field or fragment when the `if` argument is true.",
		locations: [
			_directiveLocation.DirectiveLocation.FIELD,
			_directiveLocation.DirectiveLocation.FRAGMENT_SPREAD,
			_directiveLocation.DirectiveLocation.INLINE_FRAGMENT
		],
		args: { if: {
			type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
			description: "Skipped when true."
		} }
	});
	exports.GraphQLSkipDirective = GraphQLSkipDirective;
	let DEFAULT_DEPRECATION_REASON = "No longer supported";
	exports.DEFAULT_DEPRECATION_REASON = DEFAULT_DEPRECATION_REASON;
	let GraphQLDeprecatedDirective = new GraphQLDirective({
		name: "deprecated",
		description: "Marks an element of a GraphQL schema as no longer supported.",
		locations: [
			_directiveLocation.DirectiveLocation.FIELD_DEFINITION,
			_directiveLocation.DirectiveLocation.ARGUMENT_DEFINITION,
			_directiveLocation.DirectiveLocation.INPUT_FIELD_DEFINITION,
			_directiveLocation.DirectiveLocation.ENUM_VALUE,
			_directiveLocation.DirectiveLocation.DIRECTIVE_DEFINITION
		],
		args: { reason: {
			type: _scalars.GraphQLString,
			description: "Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",
			defaultValue: DEFAULT_DEPRECATION_REASON
		} }
	});
	exports.GraphQLDeprecatedDirective = GraphQLDeprecatedDirective;
	let GraphQLSpecifiedByDirective = new GraphQLDirective({
		name: "specifiedBy",
		description: "Exposes a URL that specifies the behavior of this scalar.",
		locations: [_directiveLocation.DirectiveLocation.SCALAR],
		args: { url: {
			type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
			description: "The URL that specifies the behavior of this scalar."
		} }
	});
	exports.GraphQLSpecifiedByDirective = GraphQLSpecifiedByDirective;
	let GraphQLOneOfDirective = new GraphQLDirective({
		name: "oneOf",
		description: "Indicates exactly one field must be supplied and this field must not be `null`.",
		locations: [_directiveLocation.DirectiveLocation.INPUT_OBJECT],
		args: {}
	});
	exports.GraphQLOneOfDirective = GraphQLOneOfDirective;
	let specifiedDirectives = Object.freeze([
		GraphQLIncludeDirective,
		GraphQLSkipDirective,
		GraphQLDeprecatedDirective,
		GraphQLSpecifiedByDirective,
		GraphQLOneOfDirective
	]);
	exports.specifiedDirectives = specifiedDirectives;
	function isSpecifiedDirective(directive) {
		return specifiedDirectives.some(({ name }) => name === directive.name);
	}
})), require_invariant = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.invariant = invariant;
	function invariant(condition, message) {
		if (!condition) throw Error(message ?? "Unexpected invariant triggered.");
	}
})), require_isIterableObject = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.isIterableObject = isIterableObject;
	function isIterableObject(maybeIterable) {
		return typeof maybeIterable == "object" && typeof maybeIterable?.[Symbol.iterator] == "function";
	}
})), require_astFromValue = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.astFromValue = astFromValue;
	var _inspect = require_inspect(), _invariant = require_invariant(), _isIterableObject = require_isIterableObject(), _isObjectLike = require_isObjectLike(), _kinds = require_kinds(), _definition = require_definition(), _scalars = require_scalars();
	function astFromValue(value, type) {
		if ((0, _definition.isNonNullType)(type)) {
			let astValue = astFromValue(value, type.ofType);
			return astValue?.kind === _kinds.Kind.NULL ? null : astValue;
		}
		if (value === null) return { kind: _kinds.Kind.NULL };
		if (value === void 0) return null;
		if ((0, _definition.isListType)(type)) {
			let itemType = type.ofType;
			if ((0, _isIterableObject.isIterableObject)(value)) {
				let valuesNodes = [];
				for (let item of value) {
					let itemNode = astFromValue(item, itemType);
					itemNode != null && valuesNodes.push(itemNode);
				}
				return {
					kind: _kinds.Kind.LIST,
					values: valuesNodes
				};
			}
			return astFromValue(value, itemType);
		}
		if ((0, _definition.isInputObjectType)(type)) {
			if (!(0, _isObjectLike.isObjectLike)(value)) return null;
			let fieldNodes = [];
			for (let field of Object.values(type.getFields())) {
				let fieldValue = astFromValue(value[field.name], field.type);
				fieldValue && fieldNodes.push({
					kind: _kinds.Kind.OBJECT_FIELD,
					name: {
						kind: _kinds.Kind.NAME,
						value: field.name
					},
					value: fieldValue
				});
			}
			return {
				kind: _kinds.Kind.OBJECT,
				fields: fieldNodes
			};
		}
		if ((0, _definition.isLeafType)(type)) {
			let serialized = type.serialize(value);
			if (serialized == null) return null;
			if (typeof serialized == "boolean") return {
				kind: _kinds.Kind.BOOLEAN,
				value: serialized
			};
			if (typeof serialized == "number" && Number.isFinite(serialized)) {
				let stringNum = String(serialized);
				return integerStringRegExp.test(stringNum) ? {
					kind: _kinds.Kind.INT,
					value: stringNum
				} : {
					kind: _kinds.Kind.FLOAT,
					value: stringNum
				};
			}
			if (typeof serialized == "string") return (0, _definition.isEnumType)(type) ? {
				kind: _kinds.Kind.ENUM,
				value: serialized
			} : type === _scalars.GraphQLID && integerStringRegExp.test(serialized) ? {
				kind: _kinds.Kind.INT,
				value: serialized
			} : {
				kind: _kinds.Kind.STRING,
				value: serialized
			};
			throw TypeError(`Cannot convert value to AST: ${(0, _inspect.inspect)(serialized)}.`);
		}
		(0, _invariant.invariant)(!1, "Unexpected input type: " + (0, _inspect.inspect)(type));
	}
	let integerStringRegExp = /^-?(?:0|[1-9][0-9]*)$/;
})), require_introspection = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.introspectionTypes = exports.__TypeKind = exports.__Type = exports.__Schema = exports.__InputValue = exports.__Field = exports.__EnumValue = exports.__DirectiveLocation = exports.__Directive = exports.TypeNameMetaFieldDef = exports.TypeMetaFieldDef = exports.TypeKind = exports.SchemaMetaFieldDef = void 0, exports.isIntrospectionType = isIntrospectionType;
	var _inspect = require_inspect(), _invariant = require_invariant(), _directiveLocation = require_directiveLocation(), _printer = require_printer(), _astFromValue = require_astFromValue(), _definition = require_definition(), _scalars = require_scalars();
	let __Schema = new _definition.GraphQLObjectType({
		name: "__Schema",
		description: "A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
		fields: () => ({
			description: {
				type: _scalars.GraphQLString,
				resolve: (schema) => schema.description
			},
			types: {
				description: "A list of all types supported by this server.",
				type: new _definition.GraphQLNonNull(new _definition.GraphQLList(new _definition.GraphQLNonNull(__Type))),
				resolve(schema) {
					return Object.values(schema.getTypeMap());
				}
			},
			queryType: {
				description: "The type that query operations will be rooted at.",
				type: new _definition.GraphQLNonNull(__Type),
				resolve: (schema) => schema.getQueryType()
			},
			mutationType: {
				description: "If this server supports mutation, the type that mutation operations will be rooted at.",
				type: __Type,
				resolve: (schema) => schema.getMutationType()
			},
			subscriptionType: {
				description: "If this server support subscription, the type that subscription operations will be rooted at.",
				type: __Type,
				resolve: (schema) => schema.getSubscriptionType()
			},
			directives: {
				description: "A list of all directives supported by this server.",
				type: new _definition.GraphQLNonNull(new _definition.GraphQLList(new _definition.GraphQLNonNull(__Directive))),
				args: { includeDeprecated: {
					type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
					defaultValue: !1
				} },
				resolve: (schema, { includeDeprecated }) => includeDeprecated ? schema.getDirectives() : schema.getDirectives().filter((directive) => directive.deprecationReason == null)
			}
		})
	});
	exports.__Schema = __Schema;
	let __Directive = new _definition.GraphQLObjectType({
		name: "__Directive",
		description: "A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.\n\nIn some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or skipping a field. Directives provide this by describing additional information to the executor.",
		fields: () => ({
			name: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
				resolve: (directive) => directive.name
			},
			description: {
				type: _scalars.GraphQLString,
				resolve: (directive) => directive.description
			},
			isRepeatable: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
				resolve: (directive) => directive.isRepeatable
			},
			locations: {
				type: new _definition.GraphQLNonNull(new _definition.GraphQLList(new _definition.GraphQLNonNull(__DirectiveLocation))),
				resolve: (directive) => directive.locations
			},
			args: {
				type: new _definition.GraphQLNonNull(new _definition.GraphQLList(new _definition.GraphQLNonNull(__InputValue))),
				args: { includeDeprecated: {
					type: _scalars.GraphQLBoolean,
					defaultValue: !1
				} },
				resolve(field, { includeDeprecated }) {
					return includeDeprecated ? field.args : field.args.filter((arg) => arg.deprecationReason == null);
				}
			},
			isDeprecated: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
				resolve: (directive) => directive.deprecationReason != null
			},
			deprecationReason: {
				type: _scalars.GraphQLString,
				resolve: (directive) => directive.deprecationReason
			}
		})
	});
	exports.__Directive = __Directive;
	let __DirectiveLocation = new _definition.GraphQLEnumType({
		name: "__DirectiveLocation",
		description: "A Directive can be adjacent to many parts of the GraphQL language, a __DirectiveLocation describes one such possible adjacencies.",
		values: {
			QUERY: {
				value: _directiveLocation.DirectiveLocation.QUERY,
				description: "Location adjacent to a query operation."
			},
			MUTATION: {
				value: _directiveLocation.DirectiveLocation.MUTATION,
				description: "Location adjacent to a mutation operation."
			},
			SUBSCRIPTION: {
				value: _directiveLocation.DirectiveLocation.SUBSCRIPTION,
				description: "Location adjacent to a subscription operation."
			},
			FIELD: {
				value: _directiveLocation.DirectiveLocation.FIELD,
				description: "Location adjacent to a field."
			},
			FRAGMENT_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.FRAGMENT_DEFINITION,
				description: "Location adjacent to a fragment definition."
			},
			FRAGMENT_SPREAD: {
				value: _directiveLocation.DirectiveLocation.FRAGMENT_SPREAD,
				description: "Location adjacent to a fragment spread."
			},
			INLINE_FRAGMENT: {
				value: _directiveLocation.DirectiveLocation.INLINE_FRAGMENT,
				description: "Location adjacent to an inline fragment."
			},
			VARIABLE_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.VARIABLE_DEFINITION,
				description: "Location adjacent to a variable definition."
			},
			SCHEMA: {
				value: _directiveLocation.DirectiveLocation.SCHEMA,
				description: "Location adjacent to a schema definition."
			},
			SCALAR: {
				value: _directiveLocation.DirectiveLocation.SCALAR,
				description: "Location adjacent to a scalar definition."
			},
			OBJECT: {
				value: _directiveLocation.DirectiveLocation.OBJECT,
				description: "Location adjacent to an object type definition."
			},
			FIELD_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.FIELD_DEFINITION,
				description: "Location adjacent to a field definition."
			},
			ARGUMENT_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.ARGUMENT_DEFINITION,
				description: "Location adjacent to an argument definition."
			},
			INTERFACE: {
				value: _directiveLocation.DirectiveLocation.INTERFACE,
				description: "Location adjacent to an interface definition."
			},
			UNION: {
				value: _directiveLocation.DirectiveLocation.UNION,
				description: "Location adjacent to a union definition."
			},
			ENUM: {
				value: _directiveLocation.DirectiveLocation.ENUM,
				description: "Location adjacent to an enum definition."
			},
			ENUM_VALUE: {
				value: _directiveLocation.DirectiveLocation.ENUM_VALUE,
				description: "Location adjacent to an enum value definition."
			},
			INPUT_OBJECT: {
				value: _directiveLocation.DirectiveLocation.INPUT_OBJECT,
				description: "Location adjacent to an input object type definition."
			},
			INPUT_FIELD_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.INPUT_FIELD_DEFINITION,
				description: "Location adjacent to an input object field definition."
			},
			DIRECTIVE_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.DIRECTIVE_DEFINITION,
				description: "Location adjacent to a directive definition."
			}
		}
	});
	exports.__DirectiveLocation = __DirectiveLocation;
	let __Type = new _definition.GraphQLObjectType({
		name: "__Type",
		description: "The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.",
		fields: () => ({
			kind: {
				type: new _definition.GraphQLNonNull(__TypeKind),
				resolve(type) {
					if ((0, _definition.isScalarType)(type)) return TypeKind.SCALAR;
					if ((0, _definition.isObjectType)(type)) return TypeKind.OBJECT;
					if ((0, _definition.isInterfaceType)(type)) return TypeKind.INTERFACE;
					if ((0, _definition.isUnionType)(type)) return TypeKind.UNION;
					if ((0, _definition.isEnumType)(type)) return TypeKind.ENUM;
					if ((0, _definition.isInputObjectType)(type)) return TypeKind.INPUT_OBJECT;
					if ((0, _definition.isListType)(type)) return TypeKind.LIST;
					if ((0, _definition.isNonNullType)(type)) return TypeKind.NON_NULL;
					(0, _invariant.invariant)(!1, `Unexpected type: "${(0, _inspect.inspect)(type)}".`);
				}
			},
			name: {
				type: _scalars.GraphQLString,
				resolve: (type) => "name" in type ? type.name : void 0
			},
			description: {
				type: _scalars.GraphQLString,
				resolve: (type) => "description" in type ? type.description : void 0
			},
			specifiedByURL: {
				type: _scalars.GraphQLString,
				resolve: (obj) => "specifiedByURL" in obj ? obj.specifiedByURL : void 0
			},
			fields: {
				type: new _definition.GraphQLList(new _definition.GraphQLNonNull(__Field)),
				args: { includeDeprecated: {
					type: _scalars.GraphQLBoolean,
					defaultValue: !1
				} },
				resolve(type, { includeDeprecated }) {
					if ((0, _definition.isObjectType)(type) || (0, _definition.isInterfaceType)(type)) {
						let fields = Object.values(type.getFields());
						return includeDeprecated ? fields : fields.filter((field) => field.deprecationReason == null);
					}
				}
			},
			interfaces: {
				type: new _definition.GraphQLList(new _definition.GraphQLNonNull(__Type)),
				resolve(type) {
					if ((0, _definition.isObjectType)(type) || (0, _definition.isInterfaceType)(type)) return type.getInterfaces();
				}
			},
			possibleTypes: {
				type: new _definition.GraphQLList(new _definition.GraphQLNonNull(__Type)),
				resolve(type, _args, _context, { schema }) {
					if ((0, _definition.isAbstractType)(type)) return schema.getPossibleTypes(type);
				}
			},
			enumValues: {
				type: new _definition.GraphQLList(new _definition.GraphQLNonNull(__EnumValue)),
				args: { includeDeprecated: {
					type: _scalars.GraphQLBoolean,
					defaultValue: !1
				} },
				resolve(type, { includeDeprecated }) {
					if ((0, _definition.isEnumType)(type)) {
						let values = type.getValues();
						return includeDeprecated ? values : values.filter((field) => field.deprecationReason == null);
					}
				}
			},
			inputFields: {
				type: new _definition.GraphQLList(new _definition.GraphQLNonNull(__InputValue)),
				args: { includeDeprecated: {
					type: _scalars.GraphQLBoolean,
					defaultValue: !1
				} },
				resolve(type, { includeDeprecated }) {
					if ((0, _definition.isInputObjectType)(type)) {
						let values = Object.values(type.getFields());
						return includeDeprecated ? values : values.filter((field) => field.deprecationReason == null);
					}
				}
			},
			ofType: {
				type: __Type,
				resolve: (type) => "ofType" in type ? type.ofType : void 0
			},
			isOneOf: {
				type: _scalars.GraphQLBoolean,
				resolve: (type) => {
					if ((0, _definition.isInputObjectType)(type)) return type.isOneOf;
				}
			}
		})
	});
	exports.__Type = __Type;
	let __Field = new _definition.GraphQLObjectType({
		name: "__Field",
		description: "Object and Interface types are described by a list of Fields, each of which has a name, potentially a list of arguments, and a return type.",
		fields: () => ({
			name: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
				resolve: (field) => field.name
			},
			description: {
				type: _scalars.GraphQLString,
				resolve: (field) => field.description
			},
			args: {
				type: new _definition.GraphQLNonNull(new _definition.GraphQLList(new _definition.GraphQLNonNull(__InputValue))),
				args: { includeDeprecated: {
					type: _scalars.GraphQLBoolean,
					defaultValue: !1
				} },
				resolve(field, { includeDeprecated }) {
					return includeDeprecated ? field.args : field.args.filter((arg) => arg.deprecationReason == null);
				}
			},
			type: {
				type: new _definition.GraphQLNonNull(__Type),
				resolve: (field) => field.type
			},
			isDeprecated: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
				resolve: (field) => field.deprecationReason != null
			},
			deprecationReason: {
				type: _scalars.GraphQLString,
				resolve: (field) => field.deprecationReason
			}
		})
	});
	exports.__Field = __Field;
	let __InputValue = new _definition.GraphQLObjectType({
		name: "__InputValue",
		description: "Arguments provided to Fields or Directives and the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",
		fields: () => ({
			name: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
				resolve: (inputValue) => inputValue.name
			},
			description: {
				type: _scalars.GraphQLString,
				resolve: (inputValue) => inputValue.description
			},
			type: {
				type: new _definition.GraphQLNonNull(__Type),
				resolve: (inputValue) => inputValue.type
			},
			defaultValue: {
				type: _scalars.GraphQLString,
				description: "A GraphQL-formatted string representing the default value for this input value.",
				resolve(inputValue) {
					let { type, defaultValue } = inputValue, valueAST = (0, _astFromValue.astFromValue)(defaultValue, type);
					return valueAST ? (0, _printer.print)(valueAST) : null;
				}
			},
			isDeprecated: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
				resolve: (field) => field.deprecationReason != null
			},
			deprecationReason: {
				type: _scalars.GraphQLString,
				resolve: (obj) => obj.deprecationReason
			}
		})
	});
	exports.__InputValue = __InputValue;
	let __EnumValue = new _definition.GraphQLObjectType({
		name: "__EnumValue",
		description: "One possible value for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a string.",
		fields: () => ({
			name: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
				resolve: (enumValue) => enumValue.name
			},
			description: {
				type: _scalars.GraphQLString,
				resolve: (enumValue) => enumValue.description
			},
			isDeprecated: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
				resolve: (enumValue) => enumValue.deprecationReason != null
			},
			deprecationReason: {
				type: _scalars.GraphQLString,
				resolve: (enumValue) => enumValue.deprecationReason
			}
		})
	});
	exports.__EnumValue = __EnumValue;
	var TypeKind;
	exports.TypeKind = TypeKind, (function(TypeKind) {
		TypeKind.SCALAR = "SCALAR", TypeKind.OBJECT = "OBJECT", TypeKind.INTERFACE = "INTERFACE", TypeKind.UNION = "UNION", TypeKind.ENUM = "ENUM", TypeKind.INPUT_OBJECT = "INPUT_OBJECT", TypeKind.LIST = "LIST", TypeKind.NON_NULL = "NON_NULL";
	})(TypeKind || (exports.TypeKind = TypeKind = {}));
	let __TypeKind = new _definition.GraphQLEnumType({
		name: "__TypeKind",
		description: "An enum describing what kind of type a given `__Type` is.",
		values: {
			SCALAR: {
				value: TypeKind.SCALAR,
				description: "Indicates this type is a scalar."
			},
			OBJECT: {
				value: TypeKind.OBJECT,
				description: "Indicates this type is an object. `fields` and `interfaces` are valid fields."
			},
			INTERFACE: {
				value: TypeKind.INTERFACE,
				description: "Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields."
			},
			UNION: {
				value: TypeKind.UNION,
				description: "Indicates this type is a union. `possibleTypes` is a valid field."
			},
			ENUM: {
				value: TypeKind.ENUM,
				description: "Indicates this type is an enum. `enumValues` is a valid field."
			},
			INPUT_OBJECT: {
				value: TypeKind.INPUT_OBJECT,
				description: "Indicates this type is an input object. `inputFields` is a valid field."
			},
			LIST: {
				value: TypeKind.LIST,
				description: "Indicates this type is a list. `ofType` is a valid field."
			},
			NON_NULL: {
				value: TypeKind.NON_NULL,
				description: "Indicates this type is a non-null. `ofType` is a valid field."
			}
		}
	});
	exports.__TypeKind = __TypeKind, exports.SchemaMetaFieldDef = {
		name: "__schema",
		type: new _definition.GraphQLNonNull(__Schema),
		description: "Access the current type schema of this server.",
		args: [],
		resolve: (_source, _args, _context, { schema }) => schema,
		deprecationReason: void 0,
		extensions: Object.create(null),
		astNode: void 0
	}, exports.TypeMetaFieldDef = {
		name: "__type",
		type: __Type,
		description: "Request the type information of a single type.",
		args: [{
			name: "name",
			description: void 0,
			type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
			defaultValue: void 0,
			deprecationReason: void 0,
			extensions: Object.create(null),
			astNode: void 0
		}],
		resolve: (_source, { name }, _context, { schema }) => schema.getType(name),
		deprecationReason: void 0,
		extensions: Object.create(null),
		astNode: void 0
	}, exports.TypeNameMetaFieldDef = {
		name: "__typename",
		type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
		description: "The name of the current Object type at runtime.",
		args: [],
		resolve: (_source, _args, _context, { parentType }) => parentType.name,
		deprecationReason: void 0,
		extensions: Object.create(null),
		astNode: void 0
	};
	let introspectionTypes = Object.freeze([
		__Schema,
		__Directive,
		__DirectiveLocation,
		__Type,
		__Field,
		__InputValue,
		__EnumValue,
		__TypeKind
	]);
	exports.introspectionTypes = introspectionTypes;
	function isIntrospectionType(type) {
		return introspectionTypes.some(({ name }) => type.name === name);
	}
})), require_schema = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.GraphQLSchema = void 0, exports.assertSchema = assertSchema, exports.isSchema = isSchema;
	var _devAssert = require_devAssert(), _inspect = require_inspect(), _instanceOf = require_instanceOf(), _isObjectLike = require_isObjectLike(), _toObjMap = require_toObjMap(), _ast = require_ast(), _definition = require_definition(), _directives = require_directives(), _introspection = require_introspection();
	function isSchema(schema) {
		return (0, _instanceOf.instanceOf)(schema, GraphQLSchema);
	}
	function assertSchema(schema) {
		if (!isSchema(schema)) throw Error(`Expected ${(0, _inspect.inspect)(schema)} to be a GraphQL schema.`);
		return schema;
	}
	var GraphQLSchema = class {
		constructor(config) {
			this.__validationErrors = config.assumeValid === !0 ? [] : void 0, (0, _isObjectLike.isObjectLike)(config) || (0, _devAssert.devAssert)(!1, "Must provide configuration object."), !config.types || Array.isArray(config.types) || (0, _devAssert.devAssert)(!1, `"types" must be Array if provided but got: ${(0, _inspect.inspect)(config.types)}.`), !config.directives || Array.isArray(config.directives) || (0, _devAssert.devAssert)(!1, `"directives" must be Array if provided but got: ${(0, _inspect.inspect)(config.directives)}.`), this.description = config.description, this.extensions = (0, _toObjMap.toObjMap)(config.extensions), this.astNode = config.astNode, this.extensionASTNodes = config.extensionASTNodes ?? [], this._queryType = config.query, this._mutationType = config.mutation, this._subscriptionType = config.subscription, this._directives = config.directives ?? _directives.specifiedDirectives;
			let allReferencedTypes = new Set(config.types);
			if (config.types != null) for (let type of config.types) allReferencedTypes.delete(type), collectReferencedTypes(type, allReferencedTypes);
			this._queryType != null && collectReferencedTypes(this._queryType, allReferencedTypes), this._mutationType != null && collectReferencedTypes(this._mutationType, allReferencedTypes), this._subscriptionType != null && collectReferencedTypes(this._subscriptionType, allReferencedTypes);
			for (let directive of this._directives) if ((0, _directives.isDirective)(directive)) for (let arg of directive.args) collectReferencedTypes(arg.type, allReferencedTypes);
			collectReferencedTypes(_introspection.__Schema, allReferencedTypes), this._typeMap = Object.create(null), this._subTypeMap = Object.create(null), this._implementationsMap = Object.create(null);
			for (let namedType of allReferencedTypes) {
				if (namedType == null) continue;
				let typeName = namedType.name;
				if (typeName || (0, _devAssert.devAssert)(!1, "One of the provided types for building the Schema is missing a name."), this._typeMap[typeName] !== void 0) throw Error(`Schema must contain uniquely named types but contains multiple types named "${typeName}".`);
				if (this._typeMap[typeName] = namedType, (0, _definition.isInterfaceType)(namedType)) {
					for (let iface of namedType.getInterfaces()) if ((0, _definition.isInterfaceType)(iface)) {
						let implementations = this._implementationsMap[iface.name];
						implementations === void 0 && (implementations = this._implementationsMap[iface.name] = {
							objects: [],
							interfaces: []
						}), implementations.interfaces.push(namedType);
					}
				} else if ((0, _definition.isObjectType)(namedType)) {
					for (let iface of namedType.getInterfaces()) if ((0, _definition.isInterfaceType)(iface)) {
						let implementations = this._implementationsMap[iface.name];
						implementations === void 0 && (implementations = this._implementationsMap[iface.name] = {
							objects: [],
							interfaces: []
						}), implementations.objects.push(namedType);
					}
				}
			}
		}
		get [Symbol.toStringTag]() {
			return "GraphQLSchema";
		}
		getQueryType() {
			return this._queryType;
		}
		getMutationType() {
			return this._mutationType;
		}
		getSubscriptionType() {
			return this._subscriptionType;
		}
		getRootType(operation) {
			switch (operation) {
				case _ast.OperationTypeNode.QUERY: return this.getQueryType();
				case _ast.OperationTypeNode.MUTATION: return this.getMutationType();
				case _ast.OperationTypeNode.SUBSCRIPTION: return this.getSubscriptionType();
			}
		}
		getTypeMap() {
			return this._typeMap;
		}
		getType(name) {
			return this.getTypeMap()[name];
		}
		getPossibleTypes(abstractType) {
			return (0, _definition.isUnionType)(abstractType) ? abstractType.getTypes() : this.getImplementations(abstractType).objects;
		}
		getImplementations(interfaceType) {
			return this._implementationsMap[interfaceType.name] ?? {
				objects: [],
				interfaces: []
			};
		}
		isSubType(abstractType, maybeSubType) {
			let map = this._subTypeMap[abstractType.name];
			if (map === void 0) {
				if (map = Object.create(null), (0, _definition.isUnionType)(abstractType)) for (let type of abstractType.getTypes()) map[type.name] = !0;
				else {
					let implementations = this.getImplementations(abstractType);
					for (let type of implementations.objects) map[type.name] = !0;
					for (let type of implementations.interfaces) map[type.name] = !0;
				}
				this._subTypeMap[abstractType.name] = map;
			}
			return map[maybeSubType.name] !== void 0;
		}
		getDirectives() {
			return this._directives;
		}
		getDirective(name) {
			return this.getDirectives().find((directive) => directive.name === name);
		}
		toConfig() {
			return {
				description: this.description,
				query: this.getQueryType(),
				mutation: this.getMutationType(),
				subscription: this.getSubscriptionType(),
				types: Object.values(this.getTypeMap()),
				directives: this.getDirectives(),
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes,
				assumeValid: this.__validationErrors !== void 0
			};
		}
	};
	exports.GraphQLSchema = GraphQLSchema;
	function collectReferencedTypes(type, typeSet) {
		let namedType = (0, _definition.getNamedType)(type);
		if (!typeSet.has(namedType)) {
			if (typeSet.add(namedType), (0, _definition.isUnionType)(namedType)) for (let memberType of namedType.getTypes()) collectReferencedTypes(memberType, typeSet);
			else if ((0, _definition.isObjectType)(namedType) || (0, _definition.isInterfaceType)(namedType)) {
				for (let interfaceType of namedType.getInterfaces()) collectReferencedTypes(interfaceType, typeSet);
				for (let field of Object.values(namedType.getFields())) {
					collectReferencedTypes(field.type, typeSet);
					for (let arg of field.args) collectReferencedTypes(arg.type, typeSet);
				}
			} else if ((0, _definition.isInputObjectType)(namedType)) for (let field of Object.values(namedType.getFields())) collectReferencedTypes(field.type, typeSet);
		}
		return typeSet;
	}
})), require_validate$1 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.assertValidSchema = assertValidSchema, exports.validateSchema = validateSchema;
	var _inspect = require_inspect(), _GraphQLError = require_GraphQLError(), _ast = require_ast(), _typeComparators = require_typeComparators(), _definition = require_definition(), _directives = require_directives(), _introspection = require_introspection(), _schema = require_schema();
	function validateSchema(schema) {
		if ((0, _schema.assertSchema)(schema), schema.__validationErrors) return schema.__validationErrors;
		let context = new SchemaValidationContext(schema);
		validateRootTypes(context), validateDirectives(context), validateTypes(context);
		let errors = context.getErrors();
		return schema.__validationErrors = errors, errors;
	}
	function assertValidSchema(schema) {
		let errors = validateSchema(schema);
		if (errors.length !== 0) throw Error(errors.map((error) => error.message).join("\n\n"));
	}
	var SchemaValidationContext = class {
		constructor(schema) {
			this._errors = [], this.schema = schema;
		}
		reportError(message, nodes) {
			let _nodes = Array.isArray(nodes) ? nodes.filter(Boolean) : nodes;
			this._errors.push(new _GraphQLError.GraphQLError(message, { nodes: _nodes }));
		}
		getErrors() {
			return this._errors;
		}
	};
	function validateRootTypes(context) {
		let schema = context.schema, queryType = schema.getQueryType();
		queryType ? (0, _definition.isObjectType)(queryType) || context.reportError(`Query root type must be Object type, it cannot be ${(0, _inspect.inspect)(queryType)}.`, getOperationTypeNode(schema, _ast.OperationTypeNode.QUERY) ?? queryType.astNode) : context.reportError("Query root type must be provided.", schema.astNode);
		let mutationType = schema.getMutationType();
		mutationType && !(0, _definition.isObjectType)(mutationType) && context.reportError(`Mutation root type must be Object type if provided, it cannot be ${(0, _inspect.inspect)(mutationType)}.`, getOperationTypeNode(schema, _ast.OperationTypeNode.MUTATION) ?? mutationType.astNode);
		let subscriptionType = schema.getSubscriptionType();
		subscriptionType && !(0, _definition.isObjectType)(subscriptionType) && context.reportError(`Subscription root type must be Object type if provided, it cannot be ${(0, _inspect.inspect)(subscriptionType)}.`, getOperationTypeNode(schema, _ast.OperationTypeNode.SUBSCRIPTION) ?? subscriptionType.astNode);
	}
	function getOperationTypeNode(schema, operation) {
		return [schema.astNode, ...schema.extensionASTNodes].flatMap((schemaNode) => schemaNode?.operationTypes ?? []).find((operationNode) => operationNode.operation === operation)?.type;
	}
	function validateDirectives(context) {
		for (let directive of context.schema.getDirectives()) if (!(0, _directives.isDirective)(directive)) context.reportError(`Expected directive but got: ${(0, _inspect.inspect)(directive)}.`, directive?.astNode);
		else {
			validateName(context, directive), directive.locations.length === 0 && context.reportError(`Directive @${directive.name} must include 1 or more locations.`, directive.astNode);
			for (let arg of directive.args) validateName(context, arg), (0, _definition.isInputType)(arg.type) || context.reportError(`The type of @${directive.name}(${arg.name}:) must be Input Type but got: ${(0, _inspect.inspect)(arg.type)}.`, arg.astNode), (0, _definition.isRequiredArgument)(arg) && arg.deprecationReason != null && context.reportError(`Required argument @${directive.name}(${arg.name}:) cannot be deprecated.`, [getDeprecatedDirectiveNode(arg.astNode), arg.astNode?.type]);
		}
	}
	function validateName(context, node) {
		node.name.startsWith("__") && context.reportError(`Name "${node.name}" must not begin with "__", which is reserved by GraphQL introspection.`, node.astNode);
	}
	function validateTypes(context) {
		let validateInputObjectCircularRefs = createInputObjectCircularRefsValidator(context), typeMap = context.schema.getTypeMap();
		for (let type of Object.values(typeMap)) (0, _definition.isNamedType)(type) ? ((0, _introspection.isIntrospectionType)(type) || validateName(context, type), (0, _definition.isObjectType)(type) || (0, _definition.isInterfaceType)(type) ? (validateFields(context, type), validateInterfaces(context, type)) : (0, _definition.isUnionType)(type) ? validateUnionMembers(context, type) : (0, _definition.isEnumType)(type) ? validateEnumValues(context, type) : (0, _definition.isInputObjectType)(type) && (validateInputFields(context, type), validateInputObjectCircularRefs(type))) : context.reportError(`Expected GraphQL named type but got: ${(0, _inspect.inspect)(type)}.`, type.astNode);
	}
	function validateFields(context, type) {
		let fields = Object.values(type.getFields());
		fields.length === 0 && context.reportError(`Type ${type.name} must define one or more fields.`, [type.astNode, ...type.extensionASTNodes]);
		for (let field of fields) {
			validateName(context, field), (0, _definition.isOutputType)(field.type) || context.reportError(`The type of ${type.name}.${field.name} must be Output Type but got: ${(0, _inspect.inspect)(field.type)}.`, field.astNode?.type);
			for (let arg of field.args) {
				let argName = arg.name;
				validateName(context, arg), (0, _definition.isInputType)(arg.type) || context.reportError(`The type of ${type.name}.${field.name}(${argName}:) must be Input Type but got: ${(0, _inspect.inspect)(arg.type)}.`, arg.astNode?.type), (0, _definition.isRequiredArgument)(arg) && arg.deprecationReason != null && context.reportError(`Required argument ${type.name}.${field.name}(${argName}:) cannot be deprecated.`, [getDeprecatedDirectiveNode(arg.astNode), arg.astNode?.type]);
			}
		}
	}
	function validateInterfaces(context, type) {
		let ifaceTypeNames = Object.create(null);
		for (let iface of type.getInterfaces()) (0, _definition.isInterfaceType)(iface) ? type === iface ? context.reportError(`Type ${type.name} cannot implement itself because it would create a circular reference.`, getAllImplementsInterfaceNodes(type, iface)) : ifaceTypeNames[iface.name] ? context.reportError(`Type ${type.name} can only implement ${iface.name} once.`, getAllImplementsInterfaceNodes(type, iface)) : (ifaceTypeNames[iface.name] = !0, validateTypeImplementsAncestors(context, type, iface), validateTypeImplementsInterface(context, type, iface)) : context.reportError(`Type ${(0, _inspect.inspect)(type)} must only implement Interface types, it cannot implement ${(0, _inspect.inspect)(iface)}.`, getAllImplementsInterfaceNodes(type, iface));
	}
	function validateTypeImplementsInterface(context, type, iface) {
		let typeFieldMap = type.getFields();
		for (let ifaceField of Object.values(iface.getFields())) {
			let fieldName = ifaceField.name, typeField = typeFieldMap[fieldName];
			if (!typeField) context.reportError(`Interface field ${iface.name}.${fieldName} expected but ${type.name} does not provide it.`, [
				ifaceField.astNode,
				type.astNode,
				...type.extensionASTNodes
			]);
			else {
				(0, _typeComparators.isTypeSubTypeOf)(context.schema, typeField.type, ifaceField.type) || context.reportError(`Interface field ${iface.name}.${fieldName} expects type ${(0, _inspect.inspect)(ifaceField.type)} but ${type.name}.${fieldName} is type ${(0, _inspect.inspect)(typeField.type)}.`, [ifaceField.astNode?.type, typeField.astNode?.type]);
				for (let ifaceArg of ifaceField.args) {
					let argName = ifaceArg.name, typeArg = typeField.args.find((arg) => arg.name === argName);
					typeArg ? (0, _typeComparators.isEqualType)(ifaceArg.type, typeArg.type) || context.reportError(`Interface field argument ${iface.name}.${fieldName}(${argName}:) expects type ${(0, _inspect.inspect)(ifaceArg.type)} but ${type.name}.${fieldName}(${argName}:) is type ${(0, _inspect.inspect)(typeArg.type)}.`, [ifaceArg.astNode?.type, typeArg.astNode?.type]) : context.reportError(`Interface field argument ${iface.name}.${fieldName}(${argName}:) expected but ${type.name}.${fieldName} does not provide it.`, [ifaceArg.astNode, typeField.astNode]);
				}
				for (let typeArg of typeField.args) {
					let argName = typeArg.name;
					!ifaceField.args.find((arg) => arg.name === argName) && (0, _definition.isRequiredArgument)(typeArg) && context.reportError(`Object field ${type.name}.${fieldName} includes required argument ${argName} that is missing from the Interface field ${iface.name}.${fieldName}.`, [typeArg.astNode, ifaceField.astNode]);
				}
			}
		}
	}
	function validateTypeImplementsAncestors(context, type, iface) {
		let ifaceInterfaces = type.getInterfaces();
		for (let transitive of iface.getInterfaces()) ifaceInterfaces.includes(transitive) || context.reportError(transitive === type ? `Type ${type.name} cannot implement ${iface.name} because it would create a circular reference.` : `Type ${type.name} must implement ${transitive.name} because it is implemented by ${iface.name}.`, [...getAllImplementsInterfaceNodes(iface, transitive), ...getAllImplementsInterfaceNodes(type, iface)]);
	}
	function validateUnionMembers(context, union) {
		let memberTypes = union.getTypes();
		memberTypes.length === 0 && context.reportError(`Union type ${union.name} must define one or more member types.`, [union.astNode, ...union.extensionASTNodes]);
		let includedTypeNames = Object.create(null);
		for (let memberType of memberTypes) includedTypeNames[memberType.name] ? context.reportError(`Union type ${union.name} can only include type ${memberType.name} once.`, getUnionMemberTypeNodes(union, memberType.name)) : (includedTypeNames[memberType.name] = !0, (0, _definition.isObjectType)(memberType) || context.reportError(`Union type ${union.name} can only include Object types, it cannot include ${(0, _inspect.inspect)(memberType)}.`, getUnionMemberTypeNodes(union, String(memberType))));
	}
	function validateEnumValues(context, enumType) {
		let enumValues = enumType.getValues();
		enumValues.length === 0 && context.reportError(`Enum type ${enumType.name} must define one or more values.`, [enumType.astNode, ...enumType.extensionASTNodes]);
		for (let enumValue of enumValues) validateName(context, enumValue);
	}
	function validateInputFields(context, inputObj) {
		let fields = Object.values(inputObj.getFields());
		fields.length === 0 && context.reportError(`Input Object type ${inputObj.name} must define one or more fields.`, [inputObj.astNode, ...inputObj.extensionASTNodes]);
		for (let field of fields) validateName(context, field), (0, _definition.isInputType)(field.type) || context.reportError(`The type of ${inputObj.name}.${field.name} must be Input Type but got: ${(0, _inspect.inspect)(field.type)}.`, field.astNode?.type), (0, _definition.isRequiredInputField)(field) && field.deprecationReason != null && context.reportError(`Required input field ${inputObj.name}.${field.name} cannot be deprecated.`, [getDeprecatedDirectiveNode(field.astNode), field.astNode?.type]), inputObj.isOneOf && validateOneOfInputObjectField(inputObj, field, context);
	}
	function validateOneOfInputObjectField(type, field, context) {
		(0, _definition.isNonNullType)(field.type) && context.reportError(`OneOf input field ${type.name}.${field.name} must be nullable.`, field.astNode?.type), field.defaultValue !== void 0 && context.reportError(`OneOf input field ${type.name}.${field.name} cannot have a default value.`, field.astNode);
	}
	function createInputObjectCircularRefsValidator(context) {
		let visitedTypes = Object.create(null), fieldPath = [], fieldPathIndexByTypeName = Object.create(null);
		return detectCycleRecursive;
		function detectCycleRecursive(inputObj) {
			if (visitedTypes[inputObj.name]) return;
			visitedTypes[inputObj.name] = !0, fieldPathIndexByTypeName[inputObj.name] = fieldPath.length;
			let fields = Object.values(inputObj.getFields());
			for (let field of fields) if ((0, _definition.isNonNullType)(field.type) && (0, _definition.isInputObjectType)(field.type.ofType)) {
				let fieldType = field.type.ofType, cycleIndex = fieldPathIndexByTypeName[fieldType.name];
				if (fieldPath.push(field), cycleIndex === void 0) detectCycleRecursive(fieldType);
				else {
					let cyclePath = fieldPath.slice(cycleIndex), pathStr = cyclePath.map((fieldObj) => fieldObj.name).join(".");
					context.reportError(`Cannot reference Input Object "${fieldType.name}" within itself through a series of non-null fields: "${pathStr}".`, cyclePath.map((fieldObj) => fieldObj.astNode));
				}
				fieldPath.pop();
			}
			fieldPathIndexByTypeName[inputObj.name] = void 0;
		}
	}
	function getAllImplementsInterfaceNodes(type, iface) {
		let { astNode, extensionASTNodes } = type;
		return (astNode == null ? extensionASTNodes : [astNode, ...extensionASTNodes]).flatMap((typeNode) => typeNode.interfaces ?? []).filter((ifaceNode) => ifaceNode.name.value === iface.name);
	}
	function getUnionMemberTypeNodes(union, typeName) {
		let { astNode, extensionASTNodes } = union;
		return (astNode == null ? extensionASTNodes : [astNode, ...extensionASTNodes]).flatMap((unionNode) => unionNode.types ?? []).filter((typeNode) => typeNode.name.value === typeName);
	}
	function getDeprecatedDirectiveNode(definitionNode) {
		return definitionNode?.directives?.find((node) => node.name.value === _directives.GraphQLDeprecatedDirective.name);
	}
})), require_visitor = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.BREAK = void 0, exports.getEnterLeaveForKind = getEnterLeaveForKind, exports.getVisitFn = getVisitFn, exports.visit = visit, exports.visitInParallel = visitInParallel;
	var _devAssert = require_devAssert(), _inspect = require_inspect(), _ast = require_ast(), _kinds = require_kinds();
	let BREAK = Object.freeze({});
	exports.BREAK = BREAK;
	function visit(root, visitor, visitorKeys = _ast.QueryDocumentKeys) {
		let enterLeaveMap = new Map();
		for (let kind of Object.values(_kinds.Kind)) enterLeaveMap.set(kind, getEnterLeaveForKind(visitor, kind));
		let stack, inArray = Array.isArray(root), keys = [root], index = -1, edits = [], node = root, key, parent, path = [], ancestors = [];
		do {
			index++;
			let isLeaving = index === keys.length, isEdited = isLeaving && edits.length !== 0;
			if (isLeaving) {
				if (key = ancestors.length === 0 ? void 0 : path[path.length - 1], node = parent, parent = ancestors.pop(), isEdited) {
					if (inArray) {
						node = node.slice();
						let editOffset = 0;
						for (let [editKey, editValue] of edits) {
							let arrayKey = editKey - editOffset;
							editValue === null ? (node.splice(arrayKey, 1), editOffset++) : node[arrayKey] = editValue;
						}
					} else {
						node = { ...node };
						for (let [editKey, editValue] of edits) node[editKey] = editValue;
					}
				}
				index = stack.index, keys = stack.keys, edits = stack.edits, inArray = stack.inArray, stack = stack.prev;
			} else if (parent) {
				if (key = inArray ? index : keys[index], node = parent[key], node == null) continue;
				path.push(key);
			}
			let result;
			if (!Array.isArray(node)) {
				if ((0, _ast.isNode)(node) || (0, _devAssert.devAssert)(!1, `Invalid AST Node: ${(0, _inspect.inspect)(node)}.`), result = (isLeaving ? enterLeaveMap.get(node.kind)?.leave : enterLeaveMap.get(node.kind)?.enter)?.call(visitor, node, key, parent, path, ancestors), result === BREAK) break;
				if (result === !1) {
					if (!isLeaving) {
						path.pop();
						continue;
					}
				} else if (result !== void 0 && (edits.push([key, result]), !isLeaving)) {
					if ((0, _ast.isNode)(result)) node = result;
					else {
						path.pop();
						continue;
					}
				}
			}
			result === void 0 && isEdited && edits.push([key, node]), isLeaving ? path.pop() : (stack = {
				inArray,
				index,
				keys,
				edits,
				prev: stack
			}, inArray = Array.isArray(node), keys = inArray ? node : visitorKeys[node.kind] ?? [], index = -1, edits = [], parent && ancestors.push(parent), parent = node);
		} while (stack !== void 0);
		return edits.length === 0 ? root : edits[edits.length - 1][1];
	}
	function visitInParallel(visitors) {
		let skipping = Array(visitors.length).fill(null), mergedVisitor = Object.create(null);
		for (let kind of Object.values(_kinds.Kind)) {
			let hasVisitor = !1, enterList = Array(visitors.length).fill(void 0), leaveList = Array(visitors.length).fill(void 0);
			for (let i = 0; i < visitors.length; ++i) {
				let { enter, leave } = getEnterLeaveForKind(visitors[i], kind);
				hasVisitor ||= enter != null || leave != null, enterList[i] = enter, leaveList[i] = leave;
			}
			hasVisitor && (mergedVisitor[kind] = {
				enter(...args) {
					let node = args[0];
					for (let i = 0; i < visitors.length; i++) if (skipping[i] === null) {
						let result = enterList[i]?.apply(visitors[i], args);
						if (result === !1) skipping[i] = node;
						else if (result === BREAK) skipping[i] = BREAK;
						else if (result !== void 0) return result;
					}
				},
				leave(...args) {
					let node = args[0];
					for (let i = 0; i < visitors.length; i++) if (skipping[i] === null) {
						let result = leaveList[i]?.apply(visitors[i], args);
						if (result === BREAK) skipping[i] = BREAK;
						else if (result !== void 0 && result !== !1) return result;
					} else skipping[i] === node && (skipping[i] = null);
				}
			});
		}
		return mergedVisitor;
	}
	function getEnterLeaveForKind(visitor, kind) {
		let kindVisitor = visitor[kind];
		return typeof kindVisitor == "object" ? kindVisitor : typeof kindVisitor == "function" ? {
			enter: kindVisitor,
			leave: void 0
		} : {
			enter: visitor.enter,
			leave: visitor.leave
		};
	}
	function getVisitFn(visitor, kind, isLeaving) {
		let { enter, leave } = getEnterLeaveForKind(visitor, kind);
		return isLeaving ? leave : enter;
	}
})), require_typeFromAST = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.typeFromAST = typeFromAST;
	var _kinds = require_kinds(), _definition = require_definition();
	function typeFromAST(schema, typeNode) {
		switch (typeNode.kind) {
			case _kinds.Kind.LIST_TYPE: {
				let innerType = typeFromAST(schema, typeNode.type);
				return innerType && new _definition.GraphQLList(innerType);
			}
			case _kinds.Kind.NON_NULL_TYPE: {
				let innerType = typeFromAST(schema, typeNode.type);
				return innerType && new _definition.GraphQLNonNull(innerType);
			}
			case _kinds.Kind.NAMED_TYPE: return schema.getType(typeNode.name.value);
		}
	}
})), require_TypeInfo = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.TypeInfo = void 0, exports.visitWithTypeInfo = visitWithTypeInfo;
	var _ast = require_ast(), _kinds = require_kinds(), _visitor = require_visitor(), _definition = require_definition(), _introspection = require_introspection(), _typeFromAST = require_typeFromAST();
	exports.TypeInfo = class {
		constructor(schema, initialType, getFieldDefFn) {
			this._schema = schema, this._typeStack = [], this._parentTypeStack = [], this._inputTypeStack = [], this._fieldDefStack = [], this._defaultValueStack = [], this._directive = null, this._argument = null, this._enumValue = null, this._getFieldDef = getFieldDefFn ?? getFieldDef, initialType && ((0, _definition.isInputType)(initialType) && this._inputTypeStack.push(initialType), (0, _definition.isCompositeType)(initialType) && this._parentTypeStack.push(initialType), (0, _definition.isOutputType)(initialType) && this._typeStack.push(initialType));
		}
		get [Symbol.toStringTag]() {
			return "TypeInfo";
		}
		getType() {
			if (this._typeStack.length > 0) return this._typeStack[this._typeStack.length - 1];
		}
		getParentType() {
			if (this._parentTypeStack.length > 0) return this._parentTypeStack[this._parentTypeStack.length - 1];
		}
		getInputType() {
			if (this._inputTypeStack.length > 0) return this._inputTypeStack[this._inputTypeStack.length - 1];
		}
		getParentInputType() {
			if (this._inputTypeStack.length > 1) return this._inputTypeStack[this._inputTypeStack.length - 2];
		}
		getFieldDef() {
			if (this._fieldDefStack.length > 0) return this._fieldDefStack[this._fieldDefStack.length - 1];
		}
		getDefaultValue() {
			if (this._defaultValueStack.length > 0) return this._defaultValueStack[this._defaultValueStack.length - 1];
		}
		getDirective() {
			return this._directive;
		}
		getArgument() {
			return this._argument;
		}
		getEnumValue() {
			return this._enumValue;
		}
		enter(node) {
			let schema = this._schema;
			switch (node.kind) {
				case _kinds.Kind.SELECTION_SET: {
					let namedType = (0, _definition.getNamedType)(this.getType());
					this._parentTypeStack.push((0, _definition.isCompositeType)(namedType) ? namedType : void 0);
					break;
				}
				case _kinds.Kind.FIELD: {
					let parentType = this.getParentType(), fieldDef, fieldType;
					parentType && (fieldDef = this._getFieldDef(schema, parentType, node), fieldDef && (fieldType = fieldDef.type)), this._fieldDefStack.push(fieldDef), this._typeStack.push((0, _definition.isOutputType)(fieldType) ? fieldType : void 0);
					break;
				}
				case _kinds.Kind.DIRECTIVE:
					this._directive = schema.getDirective(node.name.value);
					break;
				case _kinds.Kind.OPERATION_DEFINITION: {
					let rootType = schema.getRootType(node.operation);
					this._typeStack.push((0, _definition.isObjectType)(rootType) ? rootType : void 0);
					break;
				}
				case _kinds.Kind.INLINE_FRAGMENT:
				case _kinds.Kind.FRAGMENT_DEFINITION: {
					let typeConditionAST = node.typeCondition, outputType = typeConditionAST ? (0, _typeFromAST.typeFromAST)(schema, typeConditionAST) : (0, _definition.getNamedType)(this.getType());
					this._typeStack.push((0, _definition.isOutputType)(outputType) ? outputType : void 0);
					break;
				}
				case _kinds.Kind.VARIABLE_DEFINITION: {
					let inputType = (0, _typeFromAST.typeFromAST)(schema, node.type);
					this._inputTypeStack.push((0, _definition.isInputType)(inputType) ? inputType : void 0);
					break;
				}
				case _kinds.Kind.ARGUMENT: {
					let argDef, argType, fieldOrDirective = this.getDirective() ?? this.getFieldDef();
					fieldOrDirective && (argDef = fieldOrDirective.args.find((arg) => arg.name === node.name.value), argDef && (argType = argDef.type)), this._argument = argDef, this._defaultValueStack.push(argDef ? argDef.defaultValue : void 0), this._inputTypeStack.push((0, _definition.isInputType)(argType) ? argType : void 0);
					break;
				}
				case _kinds.Kind.LIST: {
					let listType = (0, _definition.getNullableType)(this.getInputType()), itemType = (0, _definition.isListType)(listType) ? listType.ofType : listType;
					this._defaultValueStack.push(void 0), this._inputTypeStack.push((0, _definition.isInputType)(itemType) ? itemType : void 0);
					break;
				}
				case _kinds.Kind.OBJECT_FIELD: {
					let objectType = (0, _definition.getNamedType)(this.getInputType()), inputFieldType, inputField;
					(0, _definition.isInputObjectType)(objectType) && (inputField = objectType.getFields()[node.name.value], inputField && (inputFieldType = inputField.type)), this._defaultValueStack.push(inputField ? inputField.defaultValue : void 0), this._inputTypeStack.push((0, _definition.isInputType)(inputFieldType) ? inputFieldType : void 0);
					break;
				}
				case _kinds.Kind.ENUM: {
					let enumType = (0, _definition.getNamedType)(this.getInputType()), enumValue;
					(0, _definition.isEnumType)(enumType) && (enumValue = enumType.getValue(node.value)), this._enumValue = enumValue;
					break;
				}
			}
		}
		leave(node) {
			switch (node.kind) {
				case _kinds.Kind.SELECTION_SET:
					this._parentTypeStack.pop();
					break;
				case _kinds.Kind.FIELD:
					this._fieldDefStack.pop(), this._typeStack.pop();
					break;
				case _kinds.Kind.DIRECTIVE:
					this._directive = null;
					break;
				case _kinds.Kind.OPERATION_DEFINITION:
				case _kinds.Kind.INLINE_FRAGMENT:
				case _kinds.Kind.FRAGMENT_DEFINITION:
					this._typeStack.pop();
					break;
				case _kinds.Kind.VARIABLE_DEFINITION:
					this._inputTypeStack.pop();
					break;
				case _kinds.Kind.ARGUMENT:
					this._argument = null, this._defaultValueStack.pop(), this._inputTypeStack.pop();
					break;
				case _kinds.Kind.LIST:
				case _kinds.Kind.OBJECT_FIELD:
					this._defaultValueStack.pop(), this._inputTypeStack.pop();
					break;
				case _kinds.Kind.ENUM: this._enumValue = null;
			}
		}
	};
	function getFieldDef(schema, parentType, fieldNode) {
		let name = fieldNode.name.value;
		if (name === _introspection.SchemaMetaFieldDef.name && schema.getQueryType() === parentType) return _introspection.SchemaMetaFieldDef;
		if (name === _introspection.TypeMetaFieldDef.name && schema.getQueryType() === parentType) return _introspection.TypeMetaFieldDef;
		if (name === _introspection.TypeNameMetaFieldDef.name && (0, _definition.isCompositeType)(parentType)) return _introspection.TypeNameMetaFieldDef;
		if ((0, _definition.isObjectType)(parentType) || (0, _definition.isInterfaceType)(parentType)) return parentType.getFields()[name];
	}
	function visitWithTypeInfo(typeInfo, visitor) {
		return {
			enter(...args) {
				let node = args[0];
				typeInfo.enter(node);
				let fn = (0, _visitor.getEnterLeaveForKind)(visitor, node.kind).enter;
				if (fn) {
					let result = fn.apply(visitor, args);
					return result !== void 0 && (typeInfo.leave(node), (0, _ast.isNode)(result) && typeInfo.enter(result)), result;
				}
			},
			leave(...args) {
				let node = args[0], fn = (0, _visitor.getEnterLeaveForKind)(visitor, node.kind).leave, result;
				return fn && (result = fn.apply(visitor, args)), typeInfo.leave(node), result;
			}
		};
	}
})), require_predicates = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.isConstValueNode = isConstValueNode, exports.isDefinitionNode = isDefinitionNode, exports.isExecutableDefinitionNode = isExecutableDefinitionNode, exports.isSchemaCoordinateNode = isSchemaCoordinateNode, exports.isSelectionNode = isSelectionNode, exports.isTypeDefinitionNode = isTypeDefinitionNode, exports.isTypeExtensionNode = isTypeExtensionNode, exports.isTypeNode = isTypeNode, exports.isTypeSystemDefinitionNode = isTypeSystemDefinitionNode, exports.isTypeSystemExtensionNode = isTypeSystemExtensionNode, exports.isValueNode = isValueNode;
	var _kinds = require_kinds();
	function isDefinitionNode(node) {
		return isExecutableDefinitionNode(node) || isTypeSystemDefinitionNode(node) || isTypeSystemExtensionNode(node);
	}
	function isExecutableDefinitionNode(node) {
		return node.kind === _kinds.Kind.OPERATION_DEFINITION || node.kind === _kinds.Kind.FRAGMENT_DEFINITION;
	}
	function isSelectionNode(node) {
		return node.kind === _kinds.Kind.FIELD || node.kind === _kinds.Kind.FRAGMENT_SPREAD || node.kind === _kinds.Kind.INLINE_FRAGMENT;
	}
	function isValueNode(node) {
		return node.kind === _kinds.Kind.VARIABLE || node.kind === _kinds.Kind.INT || node.kind === _kinds.Kind.FLOAT || node.kind === _kinds.Kind.STRING || node.kind === _kinds.Kind.BOOLEAN || node.kind === _kinds.Kind.NULL || node.kind === _kinds.Kind.ENUM || node.kind === _kinds.Kind.LIST || node.kind === _kinds.Kind.OBJECT;
	}
	function isConstValueNode(node) {
		return isValueNode(node) && (node.kind === _kinds.Kind.LIST ? node.values.some(isConstValueNode) : node.kind === _kinds.Kind.OBJECT ? node.fields.some((field) => isConstValueNode(field.value)) : node.kind !== _kinds.Kind.VARIABLE);
	}
	function isTypeNode(node) {
		return node.kind === _kinds.Kind.NAMED_TYPE || node.kind === _kinds.Kind.LIST_TYPE || node.kind === _kinds.Kind.NON_NULL_TYPE;
	}
	function isTypeSystemDefinitionNode(node) {
		return node.kind === _kinds.Kind.SCHEMA_DEFINITION || isTypeDefinitionNode(node) || node.kind === _kinds.Kind.DIRECTIVE_DEFINITION;
	}
	function isTypeDefinitionNode(node) {
		return node.kind === _kinds.Kind.SCALAR_TYPE_DEFINITION || node.kind === _kinds.Kind.OBJECT_TYPE_DEFINITION || node.kind === _kinds.Kind.INTERFACE_TYPE_DEFINITION || node.kind === _kinds.Kind.UNION_TYPE_DEFINITION || node.kind === _kinds.Kind.ENUM_TYPE_DEFINITION || node.kind === _kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION;
	}
	function isTypeSystemExtensionNode(node) {
		return node.kind === _kinds.Kind.SCHEMA_EXTENSION || node.kind === _kinds.Kind.DIRECTIVE_EXTENSION || isTypeExtensionNode(node);
	}
	function isTypeExtensionNode(node) {
		return node.kind === _kinds.Kind.SCALAR_TYPE_EXTENSION || node.kind === _kinds.Kind.OBJECT_TYPE_EXTENSION || node.kind === _kinds.Kind.INTERFACE_TYPE_EXTENSION || node.kind === _kinds.Kind.UNION_TYPE_EXTENSION || node.kind === _kinds.Kind.ENUM_TYPE_EXTENSION || node.kind === _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION;
	}
	function isSchemaCoordinateNode(node) {
		return node.kind === _kinds.Kind.TYPE_COORDINATE || node.kind === _kinds.Kind.MEMBER_COORDINATE || node.kind === _kinds.Kind.ARGUMENT_COORDINATE || node.kind === _kinds.Kind.DIRECTIVE_COORDINATE || node.kind === _kinds.Kind.DIRECTIVE_ARGUMENT_COORDINATE;
	}
})), require_ExecutableDefinitionsRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ExecutableDefinitionsRule = ExecutableDefinitionsRule;
	var _GraphQLError = require_GraphQLError(), _kinds = require_kinds(), _predicates = require_predicates();
	function ExecutableDefinitionsRule(context) {
		return { Document(node) {
			for (let definition of node.definitions) if (!(0, _predicates.isExecutableDefinitionNode)(definition)) {
				let defName = definition.kind === _kinds.Kind.SCHEMA_DEFINITION || definition.kind === _kinds.Kind.SCHEMA_EXTENSION ? "schema" : "\"" + definition.name.value + "\"";
				context.reportError(new _GraphQLError.GraphQLError(`The ${defName} definition is not executable.`, { nodes: definition }));
			}
			return !1;
		} };
	}
})), require_FieldsOnCorrectTypeRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.FieldsOnCorrectTypeRule = FieldsOnCorrectTypeRule;
	var _didYouMean = require_didYouMean(), _naturalCompare = require_naturalCompare(), _suggestionList = require_suggestionList(), _GraphQLError = require_GraphQLError(), _definition = require_definition();
	function FieldsOnCorrectTypeRule(context) {
		return { Field(node) {
			let type = context.getParentType();
			if (type && !context.getFieldDef()) {
				let schema = context.getSchema(), fieldName = node.name.value, suggestion = (0, _didYouMean.didYouMean)("to use an inline fragment on", context.hideSuggestions ? [] : getSuggestedTypeNames(schema, type, fieldName));
				suggestion === "" && (suggestion = (0, _didYouMean.didYouMean)(context.hideSuggestions ? [] : getSuggestedFieldNames(type, fieldName))), context.reportError(new _GraphQLError.GraphQLError(`Cannot query field "${fieldName}" on type "${type.name}".` + suggestion, { nodes: node }));
			}
		} };
	}
	function getSuggestedTypeNames(schema, type, fieldName) {
		if (!(0, _definition.isAbstractType)(type)) return [];
		let suggestedTypes = new Set(), usageCount = Object.create(null);
		for (let possibleType of schema.getPossibleTypes(type)) if (possibleType.getFields()[fieldName]) {
			suggestedTypes.add(possibleType), usageCount[possibleType.name] = 1;
			for (let possibleInterface of possibleType.getInterfaces()) possibleInterface.getFields()[fieldName] && (suggestedTypes.add(possibleInterface), usageCount[possibleInterface.name] = (usageCount[possibleInterface.name] ?? 0) + 1);
		}
		return [...suggestedTypes].sort((typeA, typeB) => {
			let usageCountDiff = usageCount[typeB.name] - usageCount[typeA.name];
			return usageCountDiff === 0 ? (0, _definition.isInterfaceType)(typeA) && schema.isSubType(typeA, typeB) ? -1 : (0, _definition.isInterfaceType)(typeB) && schema.isSubType(typeB, typeA) ? 1 : (0, _naturalCompare.naturalCompare)(typeA.name, typeB.name) : usageCountDiff;
		}).map((x) => x.name);
	}
	function getSuggestedFieldNames(type, fieldName) {
		if ((0, _definition.isObjectType)(type) || (0, _definition.isInterfaceType)(type)) {
			let possibleFieldNames = Object.keys(type.getFields());
			return (0, _suggestionList.suggestionList)(fieldName, possibleFieldNames);
		}
		return [];
	}
})), require_FragmentsOnCompositeTypesRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.FragmentsOnCompositeTypesRule = FragmentsOnCompositeTypesRule;
	var _GraphQLError = require_GraphQLError(), _printer = require_printer(), _definition = require_definition(), _typeFromAST = require_typeFromAST();
	function FragmentsOnCompositeTypesRule(context) {
		return {
			InlineFragment(node) {
				let typeCondition = node.typeCondition;
				if (typeCondition) {
					let type = (0, _typeFromAST.typeFromAST)(context.getSchema(), typeCondition);
					if (type && !(0, _definition.isCompositeType)(type)) {
						let typeStr = (0, _printer.print)(typeCondition);
						context.reportError(new _GraphQLError.GraphQLError(`Fragment cannot condition on non composite type "${typeStr}".`, { nodes: typeCondition }));
					}
				}
			},
			FragmentDefinition(node) {
				let type = (0, _typeFromAST.typeFromAST)(context.getSchema(), node.typeCondition);
				if (type && !(0, _definition.isCompositeType)(type)) {
					let typeStr = (0, _printer.print)(node.typeCondition);
					context.reportError(new _GraphQLError.GraphQLError(`Fragment "${node.name.value}" cannot condition on non composite type "${typeStr}".`, { nodes: node.typeCondition }));
				}
			}
		};
	}
})), require_KnownArgumentNamesRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.KnownArgumentNamesOnDirectivesRule = KnownArgumentNamesOnDirectivesRule, exports.KnownArgumentNamesRule = KnownArgumentNamesRule;
	var _didYouMean = require_didYouMean(), _suggestionList = require_suggestionList(), _GraphQLError = require_GraphQLError(), _kinds = require_kinds(), _directives = require_directives();
	function KnownArgumentNamesRule(context) {
		return {
			...KnownArgumentNamesOnDirectivesRule(context),
			Argument(argNode) {
				let argDef = context.getArgument(), fieldDef = context.getFieldDef(), parentType = context.getParentType();
				if (!argDef && fieldDef && parentType) {
					let argName = argNode.name.value, suggestions = context.hideSuggestions ? [] : (0, _suggestionList.suggestionList)(argName, fieldDef.args.map((arg) => arg.name));
					context.reportError(new _GraphQLError.GraphQLError(`Unknown argument "${argName}" on field "${parentType.name}.${fieldDef.name}".` + (0, _didYouMean.didYouMean)(suggestions), { nodes: argNode }));
				}
			}
		};
	}
	function KnownArgumentNamesOnDirectivesRule(context) {
		let directiveArgs = Object.create(null), schema = context.getSchema(), definedDirectives = schema ? schema.getDirectives() : _directives.specifiedDirectives;
		for (let directive of definedDirectives) directiveArgs[directive.name] = new Set(directive.args.map((arg) => arg.name));
		let astDefinitions = context.getDocument().definitions;
		for (let def of astDefinitions) if (def.kind === _kinds.Kind.DIRECTIVE_DEFINITION) {
			let argsNodes = def.arguments ?? [];
			directiveArgs[def.name.value] = new Set(argsNodes.map((arg) => arg.name.value));
		}
		return { Directive(directiveNode) {
			let directiveName = directiveNode.name.value, knownArgs = directiveArgs[directiveName];
			if (directiveNode.arguments && knownArgs) for (let argNode of directiveNode.arguments) {
				let argName = argNode.name.value;
				if (!knownArgs.has(argName)) {
					let suggestions = context.hideSuggestions ? [] : (0, _suggestionList.suggestionList)(argName, Array.from(knownArgs));
					context.reportError(new _GraphQLError.GraphQLError(`Unknown argument "${argName}" on directive "@${directiveName}".` + (context.hideSuggestions ? "" : (0, _didYouMean.didYouMean)(suggestions)), { nodes: argNode }));
				}
			}
			return !1;
		} };
	}
})), require_KnownDirectivesRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.KnownDirectivesRule = KnownDirectivesRule;
	var _inspect = require_inspect(), _invariant = require_invariant(), _GraphQLError = require_GraphQLError(), _ast = require_ast(), _directiveLocation = require_directiveLocation(), _kinds = require_kinds(), _directives = require_directives();
	function KnownDirectivesRule(context) {
		let locationsMap = Object.create(null), schema = context.getSchema(), definedDirectives = schema ? schema.getDirectives() : _directives.specifiedDirectives;
		for (let directive of definedDirectives) locationsMap[directive.name] = directive.locations;
		let astDefinitions = context.getDocument().definitions;
		for (let def of astDefinitions) def.kind === _kinds.Kind.DIRECTIVE_DEFINITION && (locationsMap[def.name.value] = def.locations.map((name) => name.value));
		return { Directive(node, _key, _parent, _path, ancestors) {
			let name = node.name.value, locations = locationsMap[name];
			if (!locations) {
				context.reportError(new _GraphQLError.GraphQLError(`Unknown directive "@${name}".`, { nodes: node }));
				return;
			}
			let candidateLocation = getDirectiveLocationForASTPath(ancestors);
			candidateLocation && !locations.includes(candidateLocation) && context.reportError(new _GraphQLError.GraphQLError(`Directive "@${name}" may not be used on ${candidateLocation}.`, { nodes: node }));
		} };
	}
	function getDirectiveLocationForASTPath(ancestors) {
		let appliedTo = ancestors[ancestors.length - 1];
		switch ("kind" in appliedTo || (0, _invariant.invariant)(!1), appliedTo.kind) {
			case _kinds.Kind.OPERATION_DEFINITION: return getDirectiveLocationForOperation(appliedTo.operation);
			case _kinds.Kind.FIELD: return _directiveLocation.DirectiveLocation.FIELD;
			case _kinds.Kind.FRAGMENT_SPREAD: return _directiveLocation.DirectiveLocation.FRAGMENT_SPREAD;
			case _kinds.Kind.INLINE_FRAGMENT: return _directiveLocation.DirectiveLocation.INLINE_FRAGMENT;
			case _kinds.Kind.FRAGMENT_DEFINITION: return _directiveLocation.DirectiveLocation.FRAGMENT_DEFINITION;
			case _kinds.Kind.VARIABLE_DEFINITION: return _directiveLocation.DirectiveLocation.VARIABLE_DEFINITION;
			case _kinds.Kind.SCHEMA_DEFINITION:
			case _kinds.Kind.SCHEMA_EXTENSION: return _directiveLocation.DirectiveLocation.SCHEMA;
			case _kinds.Kind.SCALAR_TYPE_DEFINITION:
			case _kinds.Kind.SCALAR_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.SCALAR;
			case _kinds.Kind.OBJECT_TYPE_DEFINITION:
			case _kinds.Kind.OBJECT_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.OBJECT;
			case _kinds.Kind.FIELD_DEFINITION: return _directiveLocation.DirectiveLocation.FIELD_DEFINITION;
			case _kinds.Kind.INTERFACE_TYPE_DEFINITION:
			case _kinds.Kind.INTERFACE_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.INTERFACE;
			case _kinds.Kind.UNION_TYPE_DEFINITION:
			case _kinds.Kind.UNION_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.UNION;
			case _kinds.Kind.ENUM_TYPE_DEFINITION:
			case _kinds.Kind.ENUM_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.ENUM;
			case _kinds.Kind.ENUM_VALUE_DEFINITION: return _directiveLocation.DirectiveLocation.ENUM_VALUE;
			case _kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION:
			case _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.INPUT_OBJECT;
			case _kinds.Kind.INPUT_VALUE_DEFINITION: {
				let parentNode = ancestors[ancestors.length - 3];
				return "kind" in parentNode || (0, _invariant.invariant)(!1), parentNode.kind === _kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION ? _directiveLocation.DirectiveLocation.INPUT_FIELD_DEFINITION : _directiveLocation.DirectiveLocation.ARGUMENT_DEFINITION;
			}
			case _kinds.Kind.DIRECTIVE_DEFINITION:
			case _kinds.Kind.DIRECTIVE_EXTENSION: return _directiveLocation.DirectiveLocation.DIRECTIVE_DEFINITION;
			default: (0, _invariant.invariant)(!1, "Unexpected kind: " + (0, _inspect.inspect)(appliedTo.kind));
		}
	}
	function getDirectiveLocationForOperation(operation) {
		switch (operation) {
			case _ast.OperationTypeNode.QUERY: return _directiveLocation.DirectiveLocation.QUERY;
			case _ast.OperationTypeNode.MUTATION: return _directiveLocation.DirectiveLocation.MUTATION;
			case _ast.OperationTypeNode.SUBSCRIPTION: return _directiveLocation.DirectiveLocation.SUBSCRIPTION;
		}
	}
})), require_KnownFragmentNamesRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.KnownFragmentNamesRule = KnownFragmentNamesRule;
	var _GraphQLError = require_GraphQLError();
	function KnownFragmentNamesRule(context) {
		return { FragmentSpread(node) {
			let fragmentName = node.name.value;
			context.getFragment(fragmentName) || context.reportError(new _GraphQLError.GraphQLError(`Unknown fragment "${fragmentName}".`, { nodes: node.name }));
		} };
	}
})), require_KnownTypeNamesRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.KnownTypeNamesRule = KnownTypeNamesRule;
	var _didYouMean = require_didYouMean(), _suggestionList = require_suggestionList(), _GraphQLError = require_GraphQLError(), _predicates = require_predicates(), _introspection = require_introspection(), _scalars = require_scalars();
	function KnownTypeNamesRule(context) {
		let schema = context.getSchema(), existingTypesMap = schema ? schema.getTypeMap() : Object.create(null), definedTypes = Object.create(null);
		for (let def of context.getDocument().definitions) (0, _predicates.isTypeDefinitionNode)(def) && (definedTypes[def.name.value] = !0);
		let typeNames = [...Object.keys(existingTypesMap), ...Object.keys(definedTypes)];
		return { NamedType(node, _1, parent, _2, ancestors) {
			let typeName = node.name.value;
			if (!existingTypesMap[typeName] && !definedTypes[typeName]) {
				let definitionNode = ancestors[2] ?? parent, isSDL = definitionNode != null && isSDLNode(definitionNode);
				if (isSDL && standardTypeNames.includes(typeName)) return;
				let suggestedTypes = context.hideSuggestions ? [] : (0, _suggestionList.suggestionList)(typeName, isSDL ? standardTypeNames.concat(typeNames) : typeNames);
				context.reportError(new _GraphQLError.GraphQLError(`Unknown type "${typeName}".` + (0, _didYouMean.didYouMean)(suggestedTypes), { nodes: node }));
			}
		} };
	}
	let standardTypeNames = [..._scalars.specifiedScalarTypes, ..._introspection.introspectionTypes].map((type) => type.name);
	function isSDLNode(value) {
		return "kind" in value && ((0, _predicates.isTypeSystemDefinitionNode)(value) || (0, _predicates.isTypeSystemExtensionNode)(value));
	}
})), require_LoneAnonymousOperationRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.LoneAnonymousOperationRule = LoneAnonymousOperationRule;
	var _GraphQLError = require_GraphQLError(), _kinds = require_kinds();
	function LoneAnonymousOperationRule(context) {
		let operationCount = 0;
		return {
			Document(node) {
				operationCount = node.definitions.filter((definition) => definition.kind === _kinds.Kind.OPERATION_DEFINITION).length;
			},
			OperationDefinition(node) {
				!node.name && operationCount > 1 && context.reportError(new _GraphQLError.GraphQLError("This anonymous operation must be the only defined operation.", { nodes: node }));
			}
		};
	}
})), require_LoneSchemaDefinitionRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.LoneSchemaDefinitionRule = LoneSchemaDefinitionRule;
	var _GraphQLError = require_GraphQLError();
	function LoneSchemaDefinitionRule(context) {
		let oldSchema = context.getSchema(), alreadyDefined = oldSchema?.astNode ?? oldSchema?.getQueryType() ?? oldSchema?.getMutationType() ?? oldSchema?.getSubscriptionType(), schemaDefinitionsCount = 0;
		return { SchemaDefinition(node) {
			alreadyDefined ? context.reportError(new _GraphQLError.GraphQLError("Cannot define a new schema within a schema extension.", { nodes: node })) : (schemaDefinitionsCount > 0 && context.reportError(new _GraphQLError.GraphQLError("Must provide only one schema definition.", { nodes: node })), ++schemaDefinitionsCount);
		} };
	}
})), require_MaxIntrospectionDepthRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.MaxIntrospectionDepthRule = MaxIntrospectionDepthRule;
	var _GraphQLError = require_GraphQLError(), _kinds = require_kinds();
	function MaxIntrospectionDepthRule(context) {
		let checkedFragments = Object.create(null), exceededFragments = Object.create(null);
		function checkDepth(node, visitedFragments, depth = 0) {
			if (node.kind === _kinds.Kind.FRAGMENT_SPREAD) {
				let fragmentName = node.name.value, exceededEntryDepth = exceededFragments[fragmentName];
				if (exceededEntryDepth !== void 0 && exceededEntryDepth <= depth) return !0;
				let visitedEntryDepth = visitedFragments[fragmentName], checkedEntryDepth = checkedFragments[fragmentName];
				if (visitedEntryDepth !== void 0 && visitedEntryDepth >= depth || checkedEntryDepth !== void 0 && checkedEntryDepth >= depth) return !1;
				let fragment = context.getFragment(fragmentName);
				return fragment ? (visitedFragments[fragmentName] = depth, checkDepth(fragment, visitedFragments, depth) ? (exceededFragments[fragmentName] = depth, !0) : (checkedFragments[fragmentName] = depth, !1)) : !1;
			}
			if (node.kind === _kinds.Kind.FIELD && (node.name.value === "fields" || node.name.value === "interfaces" || node.name.value === "possibleTypes" || node.name.value === "inputFields") && (depth++, depth >= 3)) return !0;
			if ("selectionSet" in node && node.selectionSet) {
				for (let child of node.selectionSet.selections) if (checkDepth(child, visitedFragments, depth)) return !0;
			}
			return !1;
		}
		return { Field(node) {
			if ((node.name.value === "__schema" || node.name.value === "__type") && checkDepth(node, Object.create(null))) return context.reportError(new _GraphQLError.GraphQLError("Maximum introspection depth exceeded", { nodes: [node] })), !1;
		} };
	}
})), require_NoFragmentCyclesRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.NoFragmentCyclesRule = NoFragmentCyclesRule;
	var _GraphQLError = require_GraphQLError();
	function NoFragmentCyclesRule(context) {
		let visitedFrags = Object.create(null), spreadPath = [], spreadPathIndexByName = Object.create(null);
		return {
			OperationDefinition: () => !1,
			FragmentDefinition(node) {
				return detectCycleRecursive(node), !1;
			}
		};
		function detectCycleRecursive(fragment) {
			if (visitedFrags[fragment.name.value]) return;
			let fragmentName = fragment.name.value;
			visitedFrags[fragmentName] = !0;
			let spreadNodes = context.getFragmentSpreads(fragment.selectionSet);
			if (spreadNodes.length !== 0) {
				spreadPathIndexByName[fragmentName] = spreadPath.length;
				for (let spreadNode of spreadNodes) {
					let spreadName = spreadNode.name.value, cycleIndex = spreadPathIndexByName[spreadName];
					if (spreadPath.push(spreadNode), cycleIndex === void 0) {
						let spreadFragment = context.getFragment(spreadName);
						spreadFragment && detectCycleRecursive(spreadFragment);
					} else {
						let cyclePath = spreadPath.slice(cycleIndex), viaPath = cyclePath.slice(0, -1).map((s) => "\"" + s.name.value + "\"").join(", ");
						context.reportError(new _GraphQLError.GraphQLError(`Cannot spread fragment "${spreadName}" within itself` + (viaPath === "" ? "." : ` via ${viaPath}.`), { nodes: cyclePath }));
					}
					spreadPath.pop();
				}
				spreadPathIndexByName[fragmentName] = void 0;
			}
		}
	}
})), require_NoUndefinedVariablesRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.NoUndefinedVariablesRule = NoUndefinedVariablesRule;
	var _GraphQLError = require_GraphQLError();
	function NoUndefinedVariablesRule(context) {
		let variableNameDefined = Object.create(null);
		return {
			OperationDefinition: {
				enter() {
					variableNameDefined = Object.create(null);
				},
				leave(operation) {
					let usages = context.getRecursiveVariableUsages(operation);
					for (let { node } of usages) {
						let varName = node.name.value;
						variableNameDefined[varName] !== !0 && context.reportError(new _GraphQLError.GraphQLError(operation.name ? `Variable "$${varName}" is not defined by operation "${operation.name.value}".` : `Variable "$${varName}" is not defined.`, { nodes: [node, operation] }));
					}
				}
			},
			VariableDefinition(node) {
				variableNameDefined[node.variable.name.value] = !0;
			}
		};
	}
})), require_NoUnusedFragmentsRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.NoUnusedFragmentsRule = NoUnusedFragmentsRule;
	var _GraphQLError = require_GraphQLError();
	function NoUnusedFragmentsRule(context) {
		let operationDefs = [], fragmentDefs = [];
		return {
			OperationDefinition(node) {
				return operationDefs.push(node), !1;
			},
			FragmentDefinition(node) {
				return fragmentDefs.push(node), !1;
			},
			Document: { leave() {
				let fragmentNameUsed = new Set(context.getRecursivelyReferencedFragmentsForOperations(operationDefs).map((fragment) => fragment.name.value));
				for (let fragmentDef of fragmentDefs) {
					let fragName = fragmentDef.name.value;
					fragmentNameUsed.has(fragName) || context.reportError(new _GraphQLError.GraphQLError(`Fragment "${fragName}" is never used.`, { nodes: fragmentDef }));
				}
			} }
		};
	}
})), require_NoUnusedVariablesRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.NoUnusedVariablesRule = NoUnusedVariablesRule;
	var _GraphQLError = require_GraphQLError();
	function NoUnusedVariablesRule(context) {
		let variableDefs = [];
		return {
			OperationDefinition: {
				enter() {
					variableDefs = [];
				},
				leave(operation) {
					let variableNameUsed = Object.create(null), usages = context.getRecursiveVariableUsages(operation);
					for (let { node } of usages) variableNameUsed[node.name.value] = !0;
					for (let variableDef of variableDefs) {
						let variableName = variableDef.variable.name.value;
						variableNameUsed[variableName] !== !0 && context.reportError(new _GraphQLError.GraphQLError(operation.name ? `Variable "$${variableName}" is never used in operation "${operation.name.value}".` : `Variable "$${variableName}" is never used.`, { nodes: variableDef }));
					}
				}
			},
			VariableDefinition(def) {
				variableDefs.push(def);
			}
		};
	}
})), require_validationAbortedError = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.validationAbortedError = void 0, exports.validationAbortedError = new (require_GraphQLError()).GraphQLError("Validation aborted.");
})), require_OverlappingFieldsCanBeMergedRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.OverlappingFieldsCanBeMergedRule = OverlappingFieldsCanBeMergedRule;
	var _inspect = require_inspect(), _GraphQLError = require_GraphQLError(), _ast = require_ast(), _kinds = require_kinds(), _definition = require_definition(), _typeFromAST = require_typeFromAST(), _validationAbortedError = require_validationAbortedError();
	let MAX_CONFLICT_DETAIL_LENGTH = 1e3;
	function OverlappingFieldsCanBeMergedRule(validationContext) {
		let ruleContext = {
			comparedFragmentPairs: new PairSet(),
			cachedCollectFieldsResults: new Map(),
			stringifiedValues: new Map(),
			remainingComplexityBudget: 5e5
		};
		return { SelectionSet(selectionSet, _key, parent) {
			if (parent && "kind" in parent && parent.kind === _kinds.Kind.INLINE_FRAGMENT || selectionSet.selections.length <= 1 && selectionSet.selections[0]?.kind !== _kinds.Kind.INLINE_FRAGMENT) return;
			let conflicts = findConflictsWithinSelectionSet(validationContext, ruleContext, validationContext.getParentType(), selectionSet);
			for (let { responseName, reason, fields1, fields2 } of conflicts) validationContext.reportError(new _GraphQLError.GraphQLError(`Fields "${maybeAbbreviate(responseName)}" conflict because ${reason}. Use different aliases on the fields to fetch both if this was intentional.`, { nodes: fields1.concat(fields2) }));
		} };
	}
	function findConflictsWithinSelectionSet(validationContext, ruleContext, parentType, selectionSet) {
		let conflicts = [], collectFieldsResult = collectFields(validationContext, ruleContext, parentType, selectionSet);
		if (collectConflictsWithin(validationContext, conflicts, ruleContext, collectFieldsResult.groupedFieldSet), collectFieldsResult.fragmentNames.length !== 0 && (collectFieldsResult.groupedFieldSet.size !== 0 || collectFieldsResult.fragmentNames.length > 1)) for (let i = 0; i < collectFieldsResult.fragmentNames.length; i++) {
			collectConflictsBetweenFieldsAndFragment(validationContext, conflicts, ruleContext, !1, collectFieldsResult, collectFieldsResult.fragmentNames[i]);
			for (let j = i + 1; j < collectFieldsResult.fragmentNames.length; j++) collectConflictsBetweenFragments(validationContext, conflicts, ruleContext, !1, collectFieldsResult.fragmentNames[i], collectFieldsResult.fragmentNames[j]);
		}
		return conflicts;
	}
	function collectConflictsBetweenFieldsAndFragment(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult, fragmentName) {
		if (spendComplexityBudget(ruleContext, 1), collectFieldsResult.groupedFieldSet.size === 0) return;
		let comparedFragments = collectFieldsResult.comparedFragments ??= new Map(), compared = comparedFragments.get(fragmentName);
		if (compared === !1 || areMutuallyExclusive && compared === !0) return;
		comparedFragments.set(fragmentName, areMutuallyExclusive);
		let fragment = validationContext.getFragment(fragmentName);
		if (!fragment) return;
		let collectFieldsResult2 = collectFragmentFields(validationContext, ruleContext, fragment);
		if (collectFieldsResult !== collectFieldsResult2) {
			collectConflictsBetween(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult, collectFieldsResult2);
			for (let referencedFragmentName of collectFieldsResult2.fragmentNames) collectConflictsBetweenFieldsAndFragment(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult, referencedFragmentName);
		}
	}
	function collectConflictsBetweenFragments(validationContext, conflicts, ruleContext, areMutuallyExclusive, fragmentName1, fragmentName2) {
		spendComplexityBudget(ruleContext, 2);
		let { comparedFragmentPairs } = ruleContext;
		if (fragmentName1 === fragmentName2 || comparedFragmentPairs.has(fragmentName1, fragmentName2, areMutuallyExclusive)) return;
		comparedFragmentPairs.add(fragmentName1, fragmentName2, areMutuallyExclusive);
		let fragment1 = validationContext.getFragment(fragmentName1), fragment2 = validationContext.getFragment(fragmentName2);
		if (!fragment1 || !fragment2) return;
		let collectFieldsResult1 = collectFragmentFields(validationContext, ruleContext, fragment1), collectFieldsResult2 = collectFragmentFields(validationContext, ruleContext, fragment2);
		collectConflictsBetween(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult1, collectFieldsResult2);
		for (let referencedFragmentName2 of collectFieldsResult2.fragmentNames) collectConflictsBetweenFragments(validationContext, conflicts, ruleContext, areMutuallyExclusive, fragmentName1, referencedFragmentName2);
		for (let referencedFragmentName1 of collectFieldsResult1.fragmentNames) collectConflictsBetweenFragments(validationContext, conflicts, ruleContext, areMutuallyExclusive, referencedFragmentName1, fragmentName2);
	}
	function findConflictsBetweenSubSelectionSets(validationContext, ruleContext, areMutuallyExclusive, parentType1, selectionSet1, parentType2, selectionSet2) {
		let conflicts = [], collectFieldsResult1 = collectFields(validationContext, ruleContext, parentType1, selectionSet1), collectFieldsResult2 = collectFields(validationContext, ruleContext, parentType2, selectionSet2);
		collectConflictsBetween(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult1, collectFieldsResult2);
		for (let fragmentName2 of collectFieldsResult2.fragmentNames) collectConflictsBetweenFieldsAndFragment(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult1, fragmentName2);
		for (let fragmentName1 of collectFieldsResult1.fragmentNames) collectConflictsBetweenFieldsAndFragment(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult2, fragmentName1);
		for (let fragmentName1 of collectFieldsResult1.fragmentNames) for (let fragmentName2 of collectFieldsResult2.fragmentNames) collectConflictsBetweenFragments(validationContext, conflicts, ruleContext, areMutuallyExclusive, fragmentName1, fragmentName2);
		return conflicts;
	}
	function collectConflictsWithin(validationContext, conflicts, ruleContext, groupedFieldSet) {
		for (let [responseName, fields] of groupedFieldSet) if (fields.length > 1) for (let i = 0; i < fields.length; i++) for (let j = i + 1; j < fields.length; j++) {
			let conflict = findConflict(validationContext, ruleContext, !1, responseName, fields[i], fields[j]);
			conflict && conflicts.push(conflict);
		}
	}
	function collectConflictsBetween(validationContext, conflicts, ruleContext, parentFieldsAreMutuallyExclusive, collectFieldsResult1, collectFieldsResult2) {
		if (collectFieldsResult1.groupedFieldSet.size !== 0 && collectFieldsResult2.groupedFieldSet.size !== 0) for (let { responseName, fields1, fields2 } of getOverlappingFields(ruleContext, collectFieldsResult1, collectFieldsResult2)) for (let field1 of fields1) for (let field2 of fields2) {
			let conflict = findConflict(validationContext, ruleContext, parentFieldsAreMutuallyExclusive, responseName, field1, field2);
			conflict && conflicts.push(conflict);
		}
	}
	function getOverlappingFields(ruleContext, collectFieldsResult1, collectFieldsResult2) {
		let byCollectFieldsResult = collectFieldsResult1.overlappingFields ??= new Map(), cached = byCollectFieldsResult.get(collectFieldsResult2);
		if (cached !== void 0) return cached;
		let overlappingFields = [];
		for (let [responseName, fields1] of collectFieldsResult1.groupedFieldSet) {
			spendComplexityBudget(ruleContext, 1);
			let fields2 = collectFieldsResult2.groupedFieldSet.get(responseName);
			fields2 !== void 0 && overlappingFields.push({
				responseName,
				fields1,
				fields2
			});
		}
		return byCollectFieldsResult.set(collectFieldsResult2, overlappingFields), overlappingFields;
	}
	function findConflict(validationContext, ruleContext, parentFieldsAreMutuallyExclusive, responseName, fieldDetails1, fieldDetails2) {
		let { parentType: parentType1, node: node1, definition: def1 } = fieldDetails1, { parentType: parentType2, node: node2, definition: def2 } = fieldDetails2, areMutuallyExclusive = parentFieldsAreMutuallyExclusive || parentType1 !== parentType2 && (0, _definition.isObjectType)(parentType1) && (0, _definition.isObjectType)(parentType2);
		if (spendComplexityBudget(ruleContext, 2), fieldDetails1.isSimpleLeaf && fieldDetails2.isSimpleLeaf && def1?.type === def2?.type && node1.name.value === node2.name.value) return;
		if (!areMutuallyExclusive) {
			let fieldInfo1 = getFieldInfo(fieldDetails1), fieldInfo2 = getFieldInfo(fieldDetails2), reason = fieldInfo1.comparisons.get(fieldInfo2);
			if (reason === void 0) {
				let name1 = node1.name.value, name2 = node2.name.value;
				reason = name1 === name2 ? sameArguments(ruleContext, fieldInfo1.arguments, fieldInfo2.arguments) ? null : "they have differing arguments" : `"${maybeAbbreviate(name1)}" and "${maybeAbbreviate(name2)}" are different fields`, fieldInfo1.comparisons.set(fieldInfo2, reason);
			}
			if (reason !== null) return {
				responseName,
				reason,
				fields1: [node1],
				fields2: [node2]
			};
		}
		let type1 = def1?.type, type2 = def2?.type;
		if (type1 && type2 && doTypesConflict(ruleContext, type1, type2)) {
			let fieldInfo1 = getFieldInfo(fieldDetails1), fieldInfo2 = getFieldInfo(fieldDetails2);
			return {
				responseName,
				reason: `they return conflicting types "${fieldInfo1.typeString ??= (0, _inspect.inspect)(type1)}" and "${fieldInfo2.typeString ??= (0, _inspect.inspect)(type2)}"`,
				fields1: [node1],
				fields2: [node2]
			};
		}
		let selectionSet1 = node1.selectionSet, selectionSet2 = node2.selectionSet;
		if (selectionSet1 && selectionSet2) return subfieldConflicts(findConflictsBetweenSubSelectionSets(validationContext, ruleContext, areMutuallyExclusive, getFieldInfo(fieldDetails1).namedType, selectionSet1, getFieldInfo(fieldDetails2).namedType, selectionSet2), responseName, node1, node2);
	}
	function getFieldInfo(fieldDetails) {
		return fieldDetails.info === void 0 && (fieldDetails.info = {
			comparisons: new Map(),
			namedType: (0, _definition.getNamedType)(fieldDetails.definition?.type),
			arguments: getArgumentInfo(fieldDetails.node.arguments)
		}), fieldDetails.info;
	}
	function getArgumentInfo(args) {
		if (args === void 0 || args.length === 0) return;
		let values = new Map();
		for (let { name, value } of args) values.set(name.value, value);
		return {
			nodes: args,
			values
		};
	}
	function sameArguments(ruleContext, argumentInfo1, argumentInfo2) {
		if (argumentInfo1 === void 0) return argumentInfo2 === void 0;
		if (argumentInfo1.nodes.length !== argumentInfo2?.nodes.length) return !1;
		let values2 = argumentInfo2.values;
		return argumentInfo1.nodes.every((arg1) => {
			spendComplexityBudget(ruleContext, 1);
			let value2 = values2.get(arg1.name.value);
			return value2 !== void 0 && stringifyValue(ruleContext, arg1.value) === stringifyValue(ruleContext, value2);
		});
	}
	function stringifyValue(ruleContext, value) {
		let cached = ruleContext.stringifiedValues.get(value);
		if (cached !== void 0) return cached;
		let result = JSON.stringify(value, (_key, node) => {
			if (!(0, _ast.isNode)(node)) return node;
			switch (node.kind) {
				case _kinds.Kind.VARIABLE: return [node.kind, node.name.value];
				case _kinds.Kind.OBJECT: return [node.kind, node.fields.slice().sort((first, second) => first.name.value < second.name.value ? -1 : +(first.name.value > second.name.value))];
				case _kinds.Kind.OBJECT_FIELD: return [node.name.value, node.value];
				case _kinds.Kind.LIST: return [node.kind, node.values];
				case _kinds.Kind.STRING: return [
					node.kind,
					node.value,
					node.block === !0
				];
				default: return [node.kind, "value" in node ? node.value : null];
			}
		});
		return ruleContext.stringifiedValues.set(value, result), result;
	}
	function doTypesConflict(ruleContext, type1, type2) {
		return type1 !== type2 && (spendComplexityBudget(ruleContext, 1), (0, _definition.isListType)(type1) ? !(0, _definition.isListType)(type2) || doTypesConflict(ruleContext, type1.ofType, type2.ofType) : (0, _definition.isListType)(type2) ? !0 : (0, _definition.isNonNullType)(type1) ? !(0, _definition.isNonNullType)(type2) || doTypesConflict(ruleContext, type1.ofType, type2.ofType) : (0, _definition.isNonNullType)(type2) ? !0 : (0, _definition.isLeafType)(type1) || (0, _definition.isLeafType)(type2) ? type1 !== type2 : !1);
	}
	function collectFields(validationContext, ruleContext, parentType, selectionSet) {
		let { cachedCollectFieldsResults } = ruleContext, bySelectionSet = cachedCollectFieldsResults.get(parentType);
		bySelectionSet === void 0 && (bySelectionSet = new Map(), cachedCollectFieldsResults.set(parentType, bySelectionSet));
		let cached = bySelectionSet.get(selectionSet);
		if (cached) return cached;
		let fieldDetails = new Map(), fragmentNames = new Set();
		collectFieldsImpl(validationContext, parentType, selectionSet, fieldDetails, fragmentNames);
		let result = {
			groupedFieldSet: fieldDetails,
			fragmentNames: [...fragmentNames]
		};
		return bySelectionSet.set(selectionSet, result), result;
	}
	function collectFragmentFields(validationContext, ruleContext, fragment) {
		return collectFields(validationContext, ruleContext, (0, _typeFromAST.typeFromAST)(validationContext.getSchema(), fragment.typeCondition), fragment.selectionSet);
	}
	function collectFieldsImpl(validationContext, parentType, selectionSet, fieldDetails, fragmentNames) {
		for (let selection of selectionSet.selections) switch (selection.kind) {
			case _kinds.Kind.FIELD: {
				let fieldName = selection.name.value, fieldDef;
				((0, _definition.isObjectType)(parentType) || (0, _definition.isInterfaceType)(parentType)) && (fieldDef = parentType.getFields()[fieldName]);
				let responseName = selection.alias ? selection.alias.value : fieldName, fieldDetailsList = fieldDetails.get(responseName);
				fieldDetailsList === void 0 && (fieldDetailsList = [], fieldDetails.set(responseName, fieldDetailsList)), fieldDetailsList.push({
					parentType,
					node: selection,
					definition: fieldDef,
					isSimpleLeaf: (selection.arguments?.length ?? 0) === 0 && !selection.selectionSet
				});
				break;
			}
			case _kinds.Kind.FRAGMENT_SPREAD:
				fragmentNames.add(selection.name.value);
				break;
			case _kinds.Kind.INLINE_FRAGMENT: {
				let typeCondition = selection.typeCondition;
				collectFieldsImpl(validationContext, typeCondition ? (0, _typeFromAST.typeFromAST)(validationContext.getSchema(), typeCondition) : parentType, selection.selectionSet, fieldDetails, fragmentNames);
				break;
			}
		}
	}
	function subfieldConflicts(conflicts, responseName, node1, node2) {
		if (conflicts.length > 0) {
			let message = "";
			for (let { responseName: name, reason } of conflicts) if (message += (message === "" ? "" : " and ") + `subfields "${maybeAbbreviate(name)}" conflict because ${reason}`, message.length > MAX_CONFLICT_DETAIL_LENGTH) break;
			return {
				responseName,
				reason: maybeAbbreviate(message),
				fields1: collectConflictNodes(node1, conflicts, "fields1"),
				fields2: collectConflictNodes(node2, conflicts, "fields2")
			};
		}
	}
	function collectConflictNodes(node, conflicts, side) {
		let nodes = [node];
		for (let conflict of conflicts) {
			let remaining = 20 - nodes.length, retainedNodes = conflict[side].slice(-remaining);
			if (nodes.push(...retainedNodes), nodes.length === 20) break;
		}
		return nodes;
	}
	function maybeAbbreviate(text) {
		return text.length > MAX_CONFLICT_DETAIL_LENGTH ? text.slice(0, MAX_CONFLICT_DETAIL_LENGTH) + "..." : text;
	}
	function spendComplexityBudget(ruleContext, cost) {
		if (ruleContext.remainingComplexityBudget -= cost, ruleContext.remainingComplexityBudget < 0) throw _validationAbortedError.validationAbortedError;
	}
	var PairSet = class {
		constructor() {
			this._data = new Map();
		}
		has(a, b, weaklyPresent) {
			return this._has(a, b, weaklyPresent) || this._has(b, a, weaklyPresent);
		}
		_has(a, b, weaklyPresent) {
			let result = this._data.get(a)?.get(b);
			return result === void 0 ? !1 : weaklyPresent ? !0 : weaklyPresent === result;
		}
		add(a, b, weaklyPresent) {
			let map = this._data.get(a);
			map === void 0 ? this._data.set(a, new Map([[b, weaklyPresent]])) : map.set(b, weaklyPresent);
		}
	};
})), require_PossibleFragmentSpreadsRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.PossibleFragmentSpreadsRule = PossibleFragmentSpreadsRule;
	var _inspect = require_inspect(), _GraphQLError = require_GraphQLError(), _definition = require_definition(), _typeComparators = require_typeComparators(), _typeFromAST = require_typeFromAST();
	function PossibleFragmentSpreadsRule(context) {
		return {
			InlineFragment(node) {
				let fragType = context.getType(), parentType = context.getParentType();
				if ((0, _definition.isCompositeType)(fragType) && (0, _definition.isCompositeType)(parentType) && !(0, _typeComparators.doTypesOverlap)(context.getSchema(), fragType, parentType)) {
					let parentTypeStr = (0, _inspect.inspect)(parentType), fragTypeStr = (0, _inspect.inspect)(fragType);
					context.reportError(new _GraphQLError.GraphQLError(`Fragment cannot be spread here as objects of type "${parentTypeStr}" can never be of type "${fragTypeStr}".`, { nodes: node }));
				}
			},
			FragmentSpread(node) {
				let fragName = node.name.value, fragType = getFragmentType(context, fragName), parentType = context.getParentType();
				if (fragType && parentType && !(0, _typeComparators.doTypesOverlap)(context.getSchema(), fragType, parentType)) {
					let parentTypeStr = (0, _inspect.inspect)(parentType), fragTypeStr = (0, _inspect.inspect)(fragType);
					context.reportError(new _GraphQLError.GraphQLError(`Fragment "${fragName}" cannot be spread here as objects of type "${parentTypeStr}" can never be of type "${fragTypeStr}".`, { nodes: node }));
				}
			}
		};
	}
	function getFragmentType(context, name) {
		let frag = context.getFragment(name);
		if (frag) {
			let type = (0, _typeFromAST.typeFromAST)(context.getSchema(), frag.typeCondition);
			if ((0, _definition.isCompositeType)(type)) return type;
		}
	}
})), require_PossibleTypeExtensionsRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.PossibleTypeExtensionsRule = PossibleTypeExtensionsRule;
	var _didYouMean = require_didYouMean(), _inspect = require_inspect(), _invariant = require_invariant(), _suggestionList = require_suggestionList(), _GraphQLError = require_GraphQLError(), _kinds = require_kinds(), _predicates = require_predicates(), _definition = require_definition();
	function PossibleTypeExtensionsRule(context) {
		let schema = context.getSchema(), definedTypes = Object.create(null);
		for (let def of context.getDocument().definitions) (0, _predicates.isTypeDefinitionNode)(def) && (definedTypes[def.name.value] = def);
		return {
			ScalarTypeExtension: checkExtension,
			ObjectTypeExtension: checkExtension,
			InterfaceTypeExtension: checkExtension,
			UnionTypeExtension: checkExtension,
			EnumTypeExtension: checkExtension,
			InputObjectTypeExtension: checkExtension
		};
		function checkExtension(node) {
			let typeName = node.name.value, defNode = definedTypes[typeName], existingType = schema?.getType(typeName), expectedKind;
			if (defNode ? expectedKind = defKindToExtKind[defNode.kind] : existingType && (expectedKind = typeToExtKind(existingType)), expectedKind) {
				if (expectedKind !== node.kind) {
					let kindStr = extensionKindToTypeName(node.kind);
					context.reportError(new _GraphQLError.GraphQLError(`Cannot extend non-${kindStr} type "${typeName}".`, { nodes: defNode ? [defNode, node] : node }));
				}
			} else {
				let allTypeNames = Object.keys({
					...definedTypes,
					...schema?.getTypeMap()
				}), suggestedTypes = (0, _suggestionList.suggestionList)(typeName, allTypeNames);
				context.reportError(new _GraphQLError.GraphQLError(`Cannot extend type "${typeName}" because it is not defined.` + (0, _didYouMean.didYouMean)(suggestedTypes), { nodes: node.name }));
			}
		}
	}
	let defKindToExtKind = {
		[_kinds.Kind.SCALAR_TYPE_DEFINITION]: _kinds.Kind.SCALAR_TYPE_EXTENSION,
		[_kinds.Kind.OBJECT_TYPE_DEFINITION]: _kinds.Kind.OBJECT_TYPE_EXTENSION,
		[_kinds.Kind.INTERFACE_TYPE_DEFINITION]: _kinds.Kind.INTERFACE_TYPE_EXTENSION,
		[_kinds.Kind.UNION_TYPE_DEFINITION]: _kinds.Kind.UNION_TYPE_EXTENSION,
		[_kinds.Kind.ENUM_TYPE_DEFINITION]: _kinds.Kind.ENUM_TYPE_EXTENSION,
		[_kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION]: _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION
	};
	function typeToExtKind(type) {
		if ((0, _definition.isScalarType)(type)) return _kinds.Kind.SCALAR_TYPE_EXTENSION;
		if ((0, _definition.isObjectType)(type)) return _kinds.Kind.OBJECT_TYPE_EXTENSION;
		if ((0, _definition.isInterfaceType)(type)) return _kinds.Kind.INTERFACE_TYPE_EXTENSION;
		if ((0, _definition.isUnionType)(type)) return _kinds.Kind.UNION_TYPE_EXTENSION;
		if ((0, _definition.isEnumType)(type)) return _kinds.Kind.ENUM_TYPE_EXTENSION;
		if ((0, _definition.isInputObjectType)(type)) return _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION;
		(0, _invariant.invariant)(!1, "Unexpected type: " + (0, _inspect.inspect)(type));
	}
	function extensionKindToTypeName(kind) {
		switch (kind) {
			case _kinds.Kind.SCALAR_TYPE_EXTENSION: return "scalar";
			case _kinds.Kind.OBJECT_TYPE_EXTENSION: return "object";
			case _kinds.Kind.INTERFACE_TYPE_EXTENSION: return "interface";
			case _kinds.Kind.UNION_TYPE_EXTENSION: return "union";
			case _kinds.Kind.ENUM_TYPE_EXTENSION: return "enum";
			case _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION: return "input object";
			default: (0, _invariant.invariant)(!1, "Unexpected kind: " + (0, _inspect.inspect)(kind));
		}
	}
})), require_ProvidedRequiredArgumentsRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ProvidedRequiredArgumentsOnDirectivesRule = ProvidedRequiredArgumentsOnDirectivesRule, exports.ProvidedRequiredArgumentsRule = ProvidedRequiredArgumentsRule;
	var _inspect = require_inspect(), _keyMap = require_keyMap(), _GraphQLError = require_GraphQLError(), _kinds = require_kinds(), _printer = require_printer(), _definition = require_definition(), _directives = require_directives();
	function ProvidedRequiredArgumentsRule(context) {
		return {
			...ProvidedRequiredArgumentsOnDirectivesRule(context),
			Field: { leave(fieldNode) {
				let fieldDef = context.getFieldDef();
				if (!fieldDef) return !1;
				let providedArgs = new Set(fieldNode.arguments?.map((arg) => arg.name.value));
				for (let argDef of fieldDef.args) if (!providedArgs.has(argDef.name) && (0, _definition.isRequiredArgument)(argDef)) {
					let argTypeStr = (0, _inspect.inspect)(argDef.type);
					context.reportError(new _GraphQLError.GraphQLError(`Field "${fieldDef.name}" argument "${argDef.name}" of type "${argTypeStr}" is required, but it was not provided.`, { nodes: fieldNode }));
				}
			} }
		};
	}
	function ProvidedRequiredArgumentsOnDirectivesRule(context) {
		let requiredArgsMap = Object.create(null), definedDirectives = context.getSchema()?.getDirectives() ?? _directives.specifiedDirectives;
		for (let directive of definedDirectives) requiredArgsMap[directive.name] = (0, _keyMap.keyMap)(directive.args.filter(_definition.isRequiredArgument), (arg) => arg.name);
		let astDefinitions = context.getDocument().definitions;
		for (let def of astDefinitions) if (def.kind === _kinds.Kind.DIRECTIVE_DEFINITION) {
			let argNodes = def.arguments ?? [];
			requiredArgsMap[def.name.value] = (0, _keyMap.keyMap)(argNodes.filter(isRequiredArgumentNode), (arg) => arg.name.value);
		}
		return { Directive: { leave(directiveNode) {
			let directiveName = directiveNode.name.value, requiredArgs = requiredArgsMap[directiveName];
			if (requiredArgs) {
				let argNodes = directiveNode.arguments ?? [], argNodeMap = new Set(argNodes.map((arg) => arg.name.value));
				for (let [argName, argDef] of Object.entries(requiredArgs)) if (!argNodeMap.has(argName)) {
					let argType = (0, _definition.isType)(argDef.type) ? (0, _inspect.inspect)(argDef.type) : (0, _printer.print)(argDef.type);
					context.reportError(new _GraphQLError.GraphQLError(`Directive "@${directiveName}" argument "${argName}" of type "${argType}" is required, but it was not provided.`, { nodes: directiveNode }));
				}
			}
		} } };
	}
	function isRequiredArgumentNode(arg) {
		return arg.type.kind === _kinds.Kind.NON_NULL_TYPE && arg.defaultValue == null;
	}
})), require_ScalarLeafsRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ScalarLeafsRule = ScalarLeafsRule;
	var _inspect = require_inspect(), _GraphQLError = require_GraphQLError(), _definition = require_definition();
	function ScalarLeafsRule(context) {
		return { Field(node) {
			let type = context.getType(), selectionSet = node.selectionSet;
			if (type) {
				if ((0, _definition.isLeafType)((0, _definition.getNamedType)(type))) {
					if (selectionSet) {
						let fieldName = node.name.value, typeStr = (0, _inspect.inspect)(type);
						context.reportError(new _GraphQLError.GraphQLError(`Field "${fieldName}" must not have a selection since type "${typeStr}" has no subfields.`, { nodes: selectionSet }));
					}
				} else if (!selectionSet) {
					let fieldName = node.name.value, typeStr = (0, _inspect.inspect)(type);
					context.reportError(new _GraphQLError.GraphQLError(`Field "${fieldName}" of type "${typeStr}" must have a selection of subfields. Did you mean "${fieldName} { ... }"?`, { nodes: node }));
				} else if (selectionSet.selections.length === 0) {
					let fieldName = node.name.value, typeStr = (0, _inspect.inspect)(type);
					context.reportError(new _GraphQLError.GraphQLError(`Field "${fieldName}" of type "${typeStr}" must have at least one field selected.`, { nodes: node }));
				}
			}
		} };
	}
})), require_printPathArray = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.printPathArray = printPathArray;
	function printPathArray(path) {
		return path.map((key) => typeof key == "number" ? "[" + key.toString() + "]" : "." + key).join("");
	}
})), require_Path = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.addPath = addPath, exports.pathToArray = pathToArray;
	function addPath(prev, key, typename) {
		return {
			prev,
			key,
			typename
		};
	}
	function pathToArray(path) {
		let flattened = [], curr = path;
		for (; curr;) flattened.push(curr.key), curr = curr.prev;
		return flattened.reverse();
	}
})), require_coerceInputValue = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.coerceInputValue = coerceInputValue;
	var _didYouMean = require_didYouMean(), _inspect = require_inspect(), _invariant = require_invariant(), _isIterableObject = require_isIterableObject(), _isObjectLike = require_isObjectLike(), _Path = require_Path(), _printPathArray = require_printPathArray(), _suggestionList = require_suggestionList(), _GraphQLError = require_GraphQLError(), _definition = require_definition();
	function coerceInputValue(inputValue, type, onError = defaultOnError, hideSuggestions) {
		return coerceInputValueImpl(inputValue, type, onError, void 0, hideSuggestions);
	}
	function defaultOnError(path, invalidValue, error) {
		let errorPrefix = "Invalid value " + (0, _inspect.inspect)(invalidValue);
		throw path.length > 0 && (errorPrefix += ` at "value${(0, _printPathArray.printPathArray)(path)}"`), error.message = errorPrefix + ": " + error.message, error;
	}
	function coerceInputValueImpl(inputValue, type, onError, path, hideSuggestions) {
		if ((0, _definition.isNonNullType)(type)) {
			if (inputValue != null) return coerceInputValueImpl(inputValue, type.ofType, onError, path, hideSuggestions);
			onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Expected non-nullable type "${(0, _inspect.inspect)(type)}" not to be null.`));
		} else {
			if (inputValue == null) return null;
			if ((0, _definition.isListType)(type)) {
				let itemType = type.ofType;
				return (0, _isIterableObject.isIterableObject)(inputValue) ? Array.from(inputValue, (itemValue, index) => {
					let itemPath = (0, _Path.addPath)(path, index, void 0);
					return coerceInputValueImpl(itemValue, itemType, onError, itemPath, hideSuggestions);
				}) : [coerceInputValueImpl(inputValue, itemType, onError, path, hideSuggestions)];
			}
			if ((0, _definition.isInputObjectType)(type)) {
				if (!(0, _isObjectLike.isObjectLike)(inputValue) || Array.isArray(inputValue)) {
					onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Expected type "${type.name}" to be an object.`));
					return;
				}
				let coercedValue = Object.create(null), fieldDefs = type.getFields();
				for (let field of Object.values(fieldDefs)) {
					let fieldValue = inputValue[field.name];
					if (fieldValue === void 0) {
						if (field.defaultValue !== void 0) coercedValue[field.name] = field.defaultValue;
						else if ((0, _definition.isNonNullType)(field.type)) {
							let typeStr = (0, _inspect.inspect)(field.type);
							onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Field "${field.name}" of required type "${typeStr}" was not provided.`));
						}
					} else coercedValue[field.name] = coerceInputValueImpl(fieldValue, field.type, onError, (0, _Path.addPath)(path, field.name, type.name), hideSuggestions);
				}
				for (let fieldName of Object.keys(inputValue)) if (!fieldDefs[fieldName]) {
					let suggestions = hideSuggestions ? [] : (0, _suggestionList.suggestionList)(fieldName, Object.keys(type.getFields()));
					onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Field "${fieldName}" is not defined by type "${type.name}".` + (0, _didYouMean.didYouMean)(suggestions)));
				}
				if (type.isOneOf) {
					let keys = Object.keys(coercedValue);
					keys.length !== 1 && onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Exactly one key must be specified for OneOf type "${type.name}".`));
					let key = keys[0], value = coercedValue[key];
					value === null && onError((0, _Path.pathToArray)(path).concat(key), value, new _GraphQLError.GraphQLError(`Field "${key}" must be non-null.`));
				}
				return { ...coercedValue };
			}
			if ((0, _definition.isLeafType)(type)) {
				let parseResult;
				try {
					parseResult = (0, _definition.isEnumType)(type) ? type.parseValue(inputValue, hideSuggestions) : type.parseValue(inputValue);
				} catch (error) {
					error instanceof _GraphQLError.GraphQLError ? onError((0, _Path.pathToArray)(path), inputValue, error) : onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Expected type "${type.name}". ` + error.message, { originalError: error }));
					return;
				}
				return parseResult === void 0 && onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Expected type "${type.name}".`)), parseResult;
			}
			(0, _invariant.invariant)(!1, "Unexpected input type: " + (0, _inspect.inspect)(type));
		}
	}
})), require_valueFromAST = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.valueFromAST = valueFromAST;
	var _inspect = require_inspect(), _invariant = require_invariant(), _keyMap = require_keyMap(), _kinds = require_kinds(), _definition = require_definition();
	function valueFromAST(valueNode, type, variables) {
		if (valueNode) {
			if (valueNode.kind === _kinds.Kind.VARIABLE) {
				let variableName = valueNode.name.value;
				if (variables == null || !hasOwnProperty(variables, variableName) || variables[variableName] === void 0) return;
				let variableValue = variables[variableName];
				return variableValue === null && (0, _definition.isNonNullType)(type) ? void 0 : variableValue;
			}
			if ((0, _definition.isNonNullType)(type)) return valueNode.kind === _kinds.Kind.NULL ? void 0 : valueFromAST(valueNode, type.ofType, variables);
			if (valueNode.kind === _kinds.Kind.NULL) return null;
			if ((0, _definition.isListType)(type)) {
				let itemType = type.ofType;
				if (valueNode.kind === _kinds.Kind.LIST) {
					let coercedValues = [];
					for (let itemNode of valueNode.values) if (isMissingVariable(itemNode, variables)) {
						if ((0, _definition.isNonNullType)(itemType)) return;
						coercedValues.push(null);
					} else {
						let itemValue = valueFromAST(itemNode, itemType, variables);
						if (itemValue === void 0) return;
						coercedValues.push(itemValue);
					}
					return coercedValues;
				}
				let coercedValue = valueFromAST(valueNode, itemType, variables);
				return coercedValue === void 0 ? void 0 : [coercedValue];
			}
			if ((0, _definition.isInputObjectType)(type)) {
				if (valueNode.kind !== _kinds.Kind.OBJECT) return;
				let coercedObj = Object.create(null), fieldNodes = (0, _keyMap.keyMap)(valueNode.fields, (field) => field.name.value);
				for (let field of Object.values(type.getFields())) {
					let fieldNode = fieldNodes[field.name];
					if (!fieldNode || isMissingVariable(fieldNode.value, variables)) {
						if (field.defaultValue !== void 0) coercedObj[field.name] = field.defaultValue;
						else if ((0, _definition.isNonNullType)(field.type)) return;
						continue;
					}
					let fieldValue = valueFromAST(fieldNode.value, field.type, variables);
					if (fieldValue === void 0) return;
					coercedObj[field.name] = fieldValue;
				}
				if (type.isOneOf) {
					let keys = Object.keys(coercedObj);
					if (keys.length !== 1 || coercedObj[keys[0]] === null) return;
				}
				return coercedObj;
			}
			if ((0, _definition.isLeafType)(type)) {
				let result;
				try {
					result = type.parseLiteral(valueNode, variables);
				} catch {
					return;
				}
				return result === void 0 ? void 0 : result;
			}
			(0, _invariant.invariant)(!1, "Unexpected input type: " + (0, _inspect.inspect)(type));
		}
	}
	function isMissingVariable(valueNode, variables) {
		return valueNode.kind === _kinds.Kind.VARIABLE && (variables == null || !hasOwnProperty(variables, valueNode.name.value) || variables[valueNode.name.value] === void 0);
	}
	function hasOwnProperty(obj, prop) {
		return Object.prototype.hasOwnProperty.call(obj, prop);
	}
})), require_values = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.getArgumentValues = getArgumentValues, exports.getDirectiveValues = getDirectiveValues, exports.getVariableValues = getVariableValues;
	var _inspect = require_inspect(), _keyMap = require_keyMap(), _printPathArray = require_printPathArray(), _GraphQLError = require_GraphQLError(), _kinds = require_kinds(), _printer = require_printer(), _definition = require_definition(), _coerceInputValue = require_coerceInputValue(), _typeFromAST = require_typeFromAST(), _valueFromAST = require_valueFromAST();
	function getVariableValues(schema, varDefNodes, inputs, options) {
		let errors = [], maxErrors = options?.maxErrors;
		try {
			let coerced = coerceVariableValues(schema, varDefNodes, inputs, (error) => {
				if (maxErrors != null && errors.length >= maxErrors) throw new _GraphQLError.GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.");
				errors.push(error);
			}, options?.hideSuggestions);
			if (errors.length === 0) return { coerced };
		} catch (error) {
			errors.push(error);
		}
		return { errors };
	}
	function coerceVariableValues(schema, varDefNodes, inputs, onError, hideSuggestions) {
		let coercedValues = Object.create(null);
		for (let varDefNode of varDefNodes) {
			let varName = varDefNode.variable.name.value, varType = (0, _typeFromAST.typeFromAST)(schema, varDefNode.type);
			if (!(0, _definition.isInputType)(varType)) {
				let varTypeStr = (0, _printer.printForError)(varDefNode.type);
				onError(new _GraphQLError.GraphQLError(`Variable "$${varName}" expected value of type "${varTypeStr}" which cannot be used as an input type.`, { nodes: varDefNode.type }));
				continue;
			}
			if (!hasOwnProperty(inputs, varName)) {
				if (varDefNode.defaultValue) coercedValues[varName] = (0, _valueFromAST.valueFromAST)(varDefNode.defaultValue, varType);
				else if ((0, _definition.isNonNullType)(varType)) {
					let varTypeStr = (0, _inspect.inspect)(varType);
					onError(new _GraphQLError.GraphQLError(`Variable "$${varName}" of required type "${varTypeStr}" was not provided.`, { nodes: varDefNode }));
				}
				continue;
			}
			let value = inputs[varName];
			if (value === null && (0, _definition.isNonNullType)(varType)) {
				let varTypeStr = (0, _inspect.inspect)(varType);
				onError(new _GraphQLError.GraphQLError(`Variable "$${varName}" of non-null type "${varTypeStr}" must not be null.`, { nodes: varDefNode }));
			} else coercedValues[varName] = (0, _coerceInputValue.coerceInputValue)(value, varType, (path, invalidValue, error) => {
				let prefix = `Variable "$${varName}" got invalid value ` + (0, _inspect.inspect)(invalidValue);
				path.length > 0 && (prefix += ` at "${varName}${(0, _printPathArray.printPathArray)(path)}"`), onError(new _GraphQLError.GraphQLError(prefix + "; " + error.message, {
					nodes: varDefNode,
					originalError: error
				}));
			}, hideSuggestions);
		}
		return { ...coercedValues };
	}
	function getArgumentValues(def, node, variableValues) {
		let coercedValues = Object.create(null), argumentNodes = node.arguments ?? [], argNodeMap = (0, _keyMap.keyMap)(argumentNodes, (arg) => arg.name.value);
		for (let argDef of def.args) {
			let name = argDef.name, argType = argDef.type, argumentNode = argNodeMap[name];
			if (!argumentNode) {
				if (argDef.defaultValue !== void 0) coercedValues[name] = argDef.defaultValue;
				else if ((0, _definition.isNonNullType)(argType)) throw new _GraphQLError.GraphQLError(`Argument "${name}" of required type "${(0, _inspect.inspect)(argType)}" was not provided.`, { nodes: node });
				continue;
			}
			let valueNode = argumentNode.value, isNull = valueNode.kind === _kinds.Kind.NULL;
			if (valueNode.kind === _kinds.Kind.VARIABLE) {
				let variableName = valueNode.name.value;
				if (variableValues == null || !hasOwnProperty(variableValues, variableName)) {
					if (argDef.defaultValue !== void 0) coercedValues[name] = argDef.defaultValue;
					else if ((0, _definition.isNonNullType)(argType)) throw new _GraphQLError.GraphQLError(`Argument "${name}" of required type "${(0, _inspect.inspect)(argType)}" was provided the variable "$${variableName}" which was not provided a runtime value.`, { nodes: valueNode });
					continue;
				}
				isNull = variableValues[variableName] == null;
			}
			if (isNull && (0, _definition.isNonNullType)(argType)) throw new _GraphQLError.GraphQLError(`Argument "${name}" of non-null type "${(0, _inspect.inspect)(argType)}" must not be null.`, { nodes: valueNode });
			let coercedValue = (0, _valueFromAST.valueFromAST)(valueNode, argType, variableValues);
			if (coercedValue === void 0) throw new _GraphQLError.GraphQLError(`Argument "${name}" has invalid value ${(0, _printer.printForError)(valueNode)}.`, { nodes: valueNode });
			coercedValues[name] = coercedValue;
		}
		return { ...coercedValues };
	}
	function getDirectiveValues(directiveDef, node, variableValues) {
		let directiveNode = node.directives?.find((directive) => directive.name.value === directiveDef.name);
		if (directiveNode) return getArgumentValues(directiveDef, directiveNode, variableValues);
	}
	function hasOwnProperty(obj, prop) {
		return Object.prototype.hasOwnProperty.call(obj, prop);
	}
})), require_collectFields = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.collectFields = collectFields, exports.collectSubfields = collectSubfields;
	var _kinds = require_kinds(), _definition = require_definition(), _directives = require_directives(), _typeFromAST = require_typeFromAST(), _values = require_values();
	function collectFields(schema, fragments, variableValues, runtimeType, selectionSet, onSelectionSet) {
		let fields = new Map();
		return collectFieldsImpl(schema, fragments, variableValues, runtimeType, selectionSet, fields, new Set(), onSelectionSet), fields;
	}
	function collectSubfields(schema, fragments, variableValues, returnType, fieldNodes) {
		let subFieldNodes = new Map(), visitedFragmentNames = new Set();
		for (let node of fieldNodes) node.selectionSet && collectFieldsImpl(schema, fragments, variableValues, returnType, node.selectionSet, subFieldNodes, visitedFragmentNames);
		return subFieldNodes;
	}
	function collectFieldsImpl(schema, fragments, variableValues, runtimeType, selectionSet, fields, visitedFragmentNames, onSelectionSet) {
		onSelectionSet?.(selectionSet);
		for (let selection of selectionSet.selections) switch (selection.kind) {
			case _kinds.Kind.FIELD: {
				if (!shouldIncludeNode(variableValues, selection)) continue;
				let name = getFieldEntryKey(selection), fieldList = fields.get(name);
				fieldList === void 0 ? fields.set(name, [selection]) : fieldList.push(selection);
				break;
			}
			case _kinds.Kind.INLINE_FRAGMENT:
				if (!shouldIncludeNode(variableValues, selection) || !doesFragmentConditionMatch(schema, selection, runtimeType)) continue;
				collectFieldsImpl(schema, fragments, variableValues, runtimeType, selection.selectionSet, fields, visitedFragmentNames, onSelectionSet);
				break;
			case _kinds.Kind.FRAGMENT_SPREAD: {
				let fragName = selection.name.value;
				if (visitedFragmentNames.has(fragName) || !shouldIncludeNode(variableValues, selection)) continue;
				visitedFragmentNames.add(fragName);
				let fragment = fragments[fragName];
				if (!fragment || !doesFragmentConditionMatch(schema, fragment, runtimeType)) continue;
				collectFieldsImpl(schema, fragments, variableValues, runtimeType, fragment.selectionSet, fields, visitedFragmentNames, onSelectionSet);
				break;
			}
		}
	}
	function shouldIncludeNode(variableValues, node) {
		return (0, _values.getDirectiveValues)(_directives.GraphQLSkipDirective, node, variableValues)?.if !== !0 && (0, _values.getDirectiveValues)(_directives.GraphQLIncludeDirective, node, variableValues)?.if !== !1;
	}
	function doesFragmentConditionMatch(schema, fragment, type) {
		let typeConditionNode = fragment.typeCondition;
		if (!typeConditionNode) return !0;
		let conditionalType = (0, _typeFromAST.typeFromAST)(schema, typeConditionNode);
		return conditionalType === type ? !0 : (0, _definition.isAbstractType)(conditionalType) ? schema.isSubType(conditionalType, type) : !1;
	}
	function getFieldEntryKey(node) {
		return node.alias ? node.alias.value : node.name.value;
	}
})), require_SingleFieldSubscriptionsRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.SingleFieldSubscriptionsRule = SingleFieldSubscriptionsRule;
	var _GraphQLError = require_GraphQLError(), _kinds = require_kinds(), _collectFields = require_collectFields();
	function SingleFieldSubscriptionsRule(context) {
		let fragments;
		function reserveSelectionSetWork(selectionSet) {
			context.spendFragmentWork(selectionSet.selections.length);
			for (let selection of selectionSet.selections) {
				let directives = selection.directives;
				if (directives !== void 0) {
					context.spendFragmentWork(directives.length);
					for (let directive of directives) (directive.name.value === "skip" || directive.name.value === "include") && context.spendFragmentWork(directive.arguments?.length ?? 0);
				}
			}
		}
		return { OperationDefinition(node) {
			if (node.operation === "subscription") {
				let schema = context.getSchema(), subscriptionType = schema.getSubscriptionType();
				if (subscriptionType) {
					let operationName = node.name ? node.name.value : null, variableValues = Object.create(null);
					if (fragments === void 0) {
						fragments = Object.create(null);
						let definitions = context.getDocument().definitions;
						context.spendFragmentWork(definitions.length);
						for (let definition of definitions) definition.kind === _kinds.Kind.FRAGMENT_DEFINITION && (fragments[definition.name.value] = definition);
					}
					let fields = (0, _collectFields.collectFields)(schema, fragments, variableValues, subscriptionType, node.selectionSet, reserveSelectionSetWork);
					if (fields.size > 1) {
						let extraFieldSelections = [...fields.values()].slice(1).flat();
						context.reportError(new _GraphQLError.GraphQLError(operationName == null ? "Anonymous Subscription must select only one top level field." : `Subscription "${operationName}" must select only one top level field.`, { nodes: extraFieldSelections }));
					}
					for (let fieldNodes of fields.values()) fieldNodes[0].name.value.startsWith("__") && context.reportError(new _GraphQLError.GraphQLError(operationName == null ? "Anonymous Subscription must not select an introspection top level field." : `Subscription "${operationName}" must not select an introspection top level field.`, { nodes: fieldNodes }));
				}
			}
		} };
	}
})), require_groupBy = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.groupBy = groupBy;
	function groupBy(list, keyFn) {
		let result = new Map();
		for (let item of list) {
			let key = keyFn(item), group = result.get(key);
			group === void 0 ? result.set(key, [item]) : group.push(item);
		}
		return result;
	}
})), require_UniqueArgumentDefinitionNamesRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.UniqueArgumentDefinitionNamesRule = UniqueArgumentDefinitionNamesRule;
	var _groupBy = require_groupBy(), _GraphQLError = require_GraphQLError();
	function UniqueArgumentDefinitionNamesRule(context) {
		return {
			DirectiveDefinition(directiveNode) {
				let argumentNodes = directiveNode.arguments ?? [];
				return checkArgUniqueness(`@${directiveNode.name.value}`, argumentNodes);
			},
			InterfaceTypeDefinition: checkArgUniquenessPerField,
			InterfaceTypeExtension: checkArgUniquenessPerField,
			ObjectTypeDefinition: checkArgUniquenessPerField,
			ObjectTypeExtension: checkArgUniquenessPerField
		};
		function checkArgUniquenessPerField(typeNode) {
			let typeName = typeNode.name.value, fieldNodes = typeNode.fields ?? [];
			for (let fieldDef of fieldNodes) {
				let fieldName = fieldDef.name.value, argumentNodes = fieldDef.arguments ?? [];
				checkArgUniqueness(`${typeName}.${fieldName}`, argumentNodes);
			}
			return !1;
		}
		function checkArgUniqueness(parentName, argumentNodes) {
			let seenArgs = (0, _groupBy.groupBy)(argumentNodes, (arg) => arg.name.value);
			for (let [argName, argNodes] of seenArgs) argNodes.length > 1 && context.reportError(new _GraphQLError.GraphQLError(`Argument "${parentName}(${argName}:)" can only be defined once.`, { nodes: argNodes.map((node) => node.name) }));
			return !1;
		}
	}
})), require_UniqueArgumentNamesRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.UniqueArgumentNamesRule = UniqueArgumentNamesRule;
	var _groupBy = require_groupBy(), _GraphQLError = require_GraphQLError();
	function UniqueArgumentNamesRule(context) {
		return {
			Field: checkArgUniqueness,
			Directive: checkArgUniqueness
		};
		function checkArgUniqueness(parentNode) {
			let argumentNodes = parentNode.arguments ?? [], seenArgs = (0, _groupBy.groupBy)(argumentNodes, (arg) => arg.name.value);
			for (let [argName, argNodes] of seenArgs) argNodes.length > 1 && context.reportError(new _GraphQLError.GraphQLError(`There can be only one argument named "${argName}".`, { nodes: argNodes.map((node) => node.name) }));
		}
	}
})), require_UniqueDirectiveNamesRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.UniqueDirectiveNamesRule = UniqueDirectiveNamesRule;
	var _GraphQLError = require_GraphQLError();
	function UniqueDirectiveNamesRule(context) {
		let knownDirectiveNames = Object.create(null), schema = context.getSchema();
		return { DirectiveDefinition(node) {
			let directiveName = node.name.value;
			if (schema != null && schema.getDirective(directiveName)) context.reportError(new _GraphQLError.GraphQLError(`Directive "@${directiveName}" already exists in the schema. It cannot be redefined.`, { nodes: node.name }));
			else return knownDirectiveNames[directiveName] ? context.reportError(new _GraphQLError.GraphQLError(`There can be only one directive named "@${directiveName}".`, { nodes: [knownDirectiveNames[directiveName], node.name] })) : knownDirectiveNames[directiveName] = node.name, !1;
		} };
	}
})), require_UniqueDirectivesPerLocationRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.UniqueDirectivesPerLocationRule = UniqueDirectivesPerLocationRule;
	var _GraphQLError = require_GraphQLError(), _kinds = require_kinds(), _predicates = require_predicates(), _directives = require_directives();
	function UniqueDirectivesPerLocationRule(context) {
		let uniqueDirectiveMap = Object.create(null), schema = context.getSchema(), definedDirectives = schema ? schema.getDirectives() : _directives.specifiedDirectives;
		for (let directive of definedDirectives) uniqueDirectiveMap[directive.name] = !directive.isRepeatable;
		let astDefinitions = context.getDocument().definitions;
		for (let def of astDefinitions) def.kind === _kinds.Kind.DIRECTIVE_DEFINITION && (uniqueDirectiveMap[def.name.value] = !def.repeatable);
		let schemaDirectives = Object.create(null), typeDirectivesMap = Object.create(null), directiveDirectivesMap = Object.create(null);
		return { enter(node) {
			if (!("directives" in node) || !node.directives) return;
			let seenDirectives;
			if (node.kind === _kinds.Kind.SCHEMA_DEFINITION || node.kind === _kinds.Kind.SCHEMA_EXTENSION) seenDirectives = schemaDirectives;
			else if ((0, _predicates.isTypeDefinitionNode)(node) || (0, _predicates.isTypeExtensionNode)(node)) {
				let typeName = node.name.value;
				seenDirectives = typeDirectivesMap[typeName], seenDirectives === void 0 && (typeDirectivesMap[typeName] = seenDirectives = Object.create(null));
			} else if (node.kind === _kinds.Kind.DIRECTIVE_DEFINITION || node.kind === _kinds.Kind.DIRECTIVE_EXTENSION) {
				let directiveName = node.name.value;
				seenDirectives = directiveDirectivesMap[directiveName], seenDirectives === void 0 && (directiveDirectivesMap[directiveName] = seenDirectives = Object.create(null));
			} else seenDirectives = Object.create(null);
			for (let directive of node.directives) {
				let directiveName = directive.name.value;
				uniqueDirectiveMap[directiveName] && (seenDirectives[directiveName] ? context.reportError(new _GraphQLError.GraphQLError(`The directive "@${directiveName}" can only be used once at this location.`, { nodes: [seenDirectives[directiveName], directive] })) : seenDirectives[directiveName] = directive);
			}
		} };
	}
})), require_UniqueEnumValueNamesRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.UniqueEnumValueNamesRule = UniqueEnumValueNamesRule;
	var _GraphQLError = require_GraphQLError(), _definition = require_definition();
	function UniqueEnumValueNamesRule(context) {
		let schema = context.getSchema(), existingTypeMap = schema ? schema.getTypeMap() : Object.create(null), knownValueNames = Object.create(null);
		return {
			EnumTypeDefinition: checkValueUniqueness,
			EnumTypeExtension: checkValueUniqueness
		};
		function checkValueUniqueness(node) {
			let typeName = node.name.value;
			knownValueNames[typeName] || (knownValueNames[typeName] = Object.create(null));
			let valueNodes = node.values ?? [], valueNames = knownValueNames[typeName];
			for (let valueDef of valueNodes) {
				let valueName = valueDef.name.value, existingType = existingTypeMap[typeName];
				(0, _definition.isEnumType)(existingType) && existingType.getValue(valueName) ? context.reportError(new _GraphQLError.GraphQLError(`Enum value "${typeName}.${valueName}" already exists in the schema. It cannot also be defined in this type extension.`, { nodes: valueDef.name })) : valueNames[valueName] ? context.reportError(new _GraphQLError.GraphQLError(`Enum value "${typeName}.${valueName}" can only be defined once.`, { nodes: [valueNames[valueName], valueDef.name] })) : valueNames[valueName] = valueDef.name;
			}
			return !1;
		}
	}
})), require_UniqueFieldDefinitionNamesRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.UniqueFieldDefinitionNamesRule = UniqueFieldDefinitionNamesRule;
	var _GraphQLError = require_GraphQLError(), _definition = require_definition();
	function UniqueFieldDefinitionNamesRule(context) {
		let schema = context.getSchema(), existingTypeMap = schema ? schema.getTypeMap() : Object.create(null), knownFieldNames = Object.create(null);
		return {
			InputObjectTypeDefinition: checkFieldUniqueness,
			InputObjectTypeExtension: checkFieldUniqueness,
			InterfaceTypeDefinition: checkFieldUniqueness,
			InterfaceTypeExtension: checkFieldUniqueness,
			ObjectTypeDefinition: checkFieldUniqueness,
			ObjectTypeExtension: checkFieldUniqueness
		};
		function checkFieldUniqueness(node) {
			let typeName = node.name.value;
			knownFieldNames[typeName] || (knownFieldNames[typeName] = Object.create(null));
			let fieldNodes = node.fields ?? [], fieldNames = knownFieldNames[typeName];
			for (let fieldDef of fieldNodes) {
				let fieldName = fieldDef.name.value;
				hasField(existingTypeMap[typeName], fieldName) ? context.reportError(new _GraphQLError.GraphQLError(`Field "${typeName}.${fieldName}" already exists in the schema. It cannot also be defined in this type extension.`, { nodes: fieldDef.name })) : fieldNames[fieldName] ? context.reportError(new _GraphQLError.GraphQLError(`Field "${typeName}.${fieldName}" can only be defined once.`, { nodes: [fieldNames[fieldName], fieldDef.name] })) : fieldNames[fieldName] = fieldDef.name;
			}
			return !1;
		}
	}
	function hasField(type, fieldName) {
		return (0, _definition.isObjectType)(type) || (0, _definition.isInterfaceType)(type) || (0, _definition.isInputObjectType)(type) ? type.getFields()[fieldName] != null : !1;
	}
})), require_UniqueFragmentNamesRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.UniqueFragmentNamesRule = UniqueFragmentNamesRule;
	var _GraphQLError = require_GraphQLError();
	function UniqueFragmentNamesRule(context) {
		let knownFragmentNames = Object.create(null);
		return {
			OperationDefinition: () => !1,
			FragmentDefinition(node) {
				let fragmentName = node.name.value;
				return knownFragmentNames[fragmentName] ? context.reportError(new _GraphQLError.GraphQLError(`There can be only one fragment named "${fragmentName}".`, { nodes: [knownFragmentNames[fragmentName], node.name] })) : knownFragmentNames[fragmentName] = node.name, !1;
			}
		};
	}
})), require_UniqueInputFieldNamesRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.UniqueInputFieldNamesRule = UniqueInputFieldNamesRule;
	var _invariant = require_invariant(), _GraphQLError = require_GraphQLError();
	function UniqueInputFieldNamesRule(context) {
		let knownNameStack = [], knownNames = Object.create(null);
		return {
			ObjectValue: {
				enter() {
					knownNameStack.push(knownNames), knownNames = Object.create(null);
				},
				leave() {
					let prevKnownNames = knownNameStack.pop();
					prevKnownNames || (0, _invariant.invariant)(!1), knownNames = prevKnownNames;
				}
			},
			ObjectField(node) {
				let fieldName = node.name.value;
				knownNames[fieldName] ? context.reportError(new _GraphQLError.GraphQLError(`There can be only one input field named "${fieldName}".`, { nodes: [knownNames[fieldName], node.name] })) : knownNames[fieldName] = node.name;
			}
		};
	}
})), require_UniqueOperationNamesRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.UniqueOperationNamesRule = UniqueOperationNamesRule;
	var _GraphQLError = require_GraphQLError();
	function UniqueOperationNamesRule(context) {
		let knownOperationNames = Object.create(null);
		return {
			OperationDefinition(node) {
				let operationName = node.name;
				return operationName && (knownOperationNames[operationName.value] ? context.reportError(new _GraphQLError.GraphQLError(`There can be only one operation named "${operationName.value}".`, { nodes: [knownOperationNames[operationName.value], operationName] })) : knownOperationNames[operationName.value] = operationName), !1;
			},
			FragmentDefinition: () => !1
		};
	}
})), require_UniqueOperationTypesRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.UniqueOperationTypesRule = UniqueOperationTypesRule;
	var _GraphQLError = require_GraphQLError();
	function UniqueOperationTypesRule(context) {
		let schema = context.getSchema(), definedOperationTypes = Object.create(null), existingOperationTypes = schema ? {
			query: schema.getQueryType(),
			mutation: schema.getMutationType(),
			subscription: schema.getSubscriptionType()
		} : {};
		return {
			SchemaDefinition: checkOperationTypes,
			SchemaExtension: checkOperationTypes
		};
		function checkOperationTypes(node) {
			let operationTypesNodes = node.operationTypes ?? [];
			for (let operationType of operationTypesNodes) {
				let operation = operationType.operation, alreadyDefinedOperationType = definedOperationTypes[operation];
				existingOperationTypes[operation] ? context.reportError(new _GraphQLError.GraphQLError(`Type for ${operation} already defined in the schema. It cannot be redefined.`, { nodes: operationType })) : alreadyDefinedOperationType ? context.reportError(new _GraphQLError.GraphQLError(`There can be only one ${operation} type in schema.`, { nodes: [alreadyDefinedOperationType, operationType] })) : definedOperationTypes[operation] = operationType;
			}
			return !1;
		}
	}
})), require_UniqueTypeNamesRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.UniqueTypeNamesRule = UniqueTypeNamesRule;
	var _GraphQLError = require_GraphQLError();
	function UniqueTypeNamesRule(context) {
		let knownTypeNames = Object.create(null), schema = context.getSchema();
		return {
			ScalarTypeDefinition: checkTypeName,
			ObjectTypeDefinition: checkTypeName,
			InterfaceTypeDefinition: checkTypeName,
			UnionTypeDefinition: checkTypeName,
			EnumTypeDefinition: checkTypeName,
			InputObjectTypeDefinition: checkTypeName
		};
		function checkTypeName(node) {
			let typeName = node.name.value;
			if (schema != null && schema.getType(typeName)) context.reportError(new _GraphQLError.GraphQLError(`Type "${typeName}" already exists in the schema. It cannot also be defined in this type definition.`, { nodes: node.name }));
			else return knownTypeNames[typeName] ? context.reportError(new _GraphQLError.GraphQLError(`There can be only one type named "${typeName}".`, { nodes: [knownTypeNames[typeName], node.name] })) : knownTypeNames[typeName] = node.name, !1;
		}
	}
})), require_UniqueVariableNamesRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.UniqueVariableNamesRule = UniqueVariableNamesRule;
	var _groupBy = require_groupBy(), _GraphQLError = require_GraphQLError();
	function UniqueVariableNamesRule(context) {
		return { OperationDefinition(operationNode) {
			let variableDefinitions = operationNode.variableDefinitions ?? [], seenVariableDefinitions = (0, _groupBy.groupBy)(variableDefinitions, (node) => node.variable.name.value);
			for (let [variableName, variableNodes] of seenVariableDefinitions) variableNodes.length > 1 && context.reportError(new _GraphQLError.GraphQLError(`There can be only one variable named "$${variableName}".`, { nodes: variableNodes.map((node) => node.variable.name) }));
		} };
	}
})), require_ValuesOfCorrectTypeRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ValuesOfCorrectTypeRule = ValuesOfCorrectTypeRule;
	var _didYouMean = require_didYouMean(), _inspect = require_inspect(), _keyMap = require_keyMap(), _suggestionList = require_suggestionList(), _GraphQLError = require_GraphQLError(), _kinds = require_kinds(), _printer = require_printer(), _definition = require_definition();
	function ValuesOfCorrectTypeRule(context) {
		return {
			ListValue(node) {
				let type = (0, _definition.getNullableType)(context.getParentInputType());
				if (!(0, _definition.isListType)(type)) return isValidValueNode(context, node), !1;
			},
			ObjectValue(node) {
				let type = (0, _definition.getNamedType)(context.getInputType());
				if (!(0, _definition.isInputObjectType)(type)) return isValidValueNode(context, node), !1;
				let fieldNodeMap = (0, _keyMap.keyMap)(node.fields, (field) => field.name.value);
				for (let fieldDef of Object.values(type.getFields())) if (!fieldNodeMap[fieldDef.name] && (0, _definition.isRequiredInputField)(fieldDef)) {
					let typeStr = (0, _inspect.inspect)(fieldDef.type);
					context.reportError(new _GraphQLError.GraphQLError(`Field "${type.name}.${fieldDef.name}" of required type "${typeStr}" was not provided.`, { nodes: node }));
				}
				type.isOneOf && validateOneOfInputObject(context, node, type, fieldNodeMap);
			},
			ObjectField(node) {
				let parentType = (0, _definition.getNamedType)(context.getParentInputType());
				if (!context.getInputType() && (0, _definition.isInputObjectType)(parentType)) {
					let suggestions = context.hideSuggestions ? [] : (0, _suggestionList.suggestionList)(node.name.value, Object.keys(parentType.getFields()));
					context.reportError(new _GraphQLError.GraphQLError(`Field "${node.name.value}" is not defined by type "${parentType.name}".` + (0, _didYouMean.didYouMean)(suggestions), { nodes: node }));
				}
			},
			NullValue(node) {
				let type = context.getInputType();
				(0, _definition.isNonNullType)(type) && context.reportError(new _GraphQLError.GraphQLError(`Expected value of type "${(0, _inspect.inspect)(type)}", found ${(0, _printer.printForError)(node)}.`, { nodes: node }));
			},
			EnumValue: (node) => isValidValueNode(context, node),
			IntValue: (node) => isValidValueNode(context, node),
			FloatValue: (node) => isValidValueNode(context, node),
			StringValue: (node) => isValidValueNode(context, node),
			BooleanValue: (node) => isValidValueNode(context, node)
		};
	}
	function isValidValueNode(context, node) {
		let locationType = context.getInputType();
		if (!locationType) return;
		let type = (0, _definition.getNamedType)(locationType);
		if ((0, _definition.isLeafType)(type)) try {
			if (((0, _definition.isEnumType)(type) ? type.parseLiteral(node, void 0, context.hideSuggestions) : type.parseLiteral(node, void 0)) === void 0) {
				let typeStr = (0, _inspect.inspect)(locationType);
				context.reportError(new _GraphQLError.GraphQLError(`Expected value of type "${typeStr}", found ${(0, _printer.printForError)(node)}.`, { nodes: node }));
			}
		} catch (error) {
			let typeStr = (0, _inspect.inspect)(locationType);
			error instanceof _GraphQLError.GraphQLError ? context.reportError(error) : context.reportError(new _GraphQLError.GraphQLError(`Expected value of type "${typeStr}", found ${(0, _printer.printForError)(node)}; ` + error.message, {
				nodes: node,
				originalError: error
			}));
		}
		else {
			let typeStr = (0, _inspect.inspect)(locationType);
			context.reportError(new _GraphQLError.GraphQLError(`Expected value of type "${typeStr}", found ${(0, _printer.printForError)(node)}.`, { nodes: node }));
		}
	}
	function validateOneOfInputObject(context, node, type, fieldNodeMap) {
		let keys = Object.keys(fieldNodeMap);
		if (keys.length !== 1) {
			context.reportError(new _GraphQLError.GraphQLError(`OneOf Input Object "${type.name}" must specify exactly one key.`, { nodes: [node] }));
			return;
		}
		let value = fieldNodeMap[keys[0]]?.value;
		value && value.kind !== _kinds.Kind.NULL || context.reportError(new _GraphQLError.GraphQLError(`Field "${type.name}.${keys[0]}" must be non-null.`, { nodes: [node] }));
	}
})), require_VariablesAreInputTypesRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.VariablesAreInputTypesRule = VariablesAreInputTypesRule;
	var _GraphQLError = require_GraphQLError(), _printer = require_printer(), _definition = require_definition(), _typeFromAST = require_typeFromAST();
	function VariablesAreInputTypesRule(context) {
		return { VariableDefinition(node) {
			let type = (0, _typeFromAST.typeFromAST)(context.getSchema(), node.type);
			if (type !== void 0 && !(0, _definition.isInputType)(type)) {
				let variableName = node.variable.name.value, typeName = (0, _printer.print)(node.type);
				context.reportError(new _GraphQLError.GraphQLError(`Variable "$${variableName}" cannot be non-input type "${typeName}".`, { nodes: node.type }));
			}
		} };
	}
})), require_VariablesInAllowedPositionRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.VariablesInAllowedPositionRule = VariablesInAllowedPositionRule;
	var _inspect = require_inspect(), _GraphQLError = require_GraphQLError(), _kinds = require_kinds(), _definition = require_definition(), _typeComparators = require_typeComparators(), _typeFromAST = require_typeFromAST();
	function VariablesInAllowedPositionRule(context) {
		let varDefMap = Object.create(null);
		return {
			OperationDefinition: {
				enter() {
					varDefMap = Object.create(null);
				},
				leave(operation) {
					let usages = context.getRecursiveVariableUsages(operation);
					for (let { node, type, defaultValue, parentType } of usages) {
						let varName = node.name.value, varDef = varDefMap[varName];
						if (varDef && type) {
							let schema = context.getSchema(), varType = (0, _typeFromAST.typeFromAST)(schema, varDef.type);
							if (varType && !allowedVariableUsage(schema, varType, varDef.defaultValue, type, defaultValue)) {
								let varTypeStr = (0, _inspect.inspect)(varType), typeStr = (0, _inspect.inspect)(type);
								context.reportError(new _GraphQLError.GraphQLError(`Variable "$${varName}" of type "${varTypeStr}" used in position expecting type "${typeStr}".`, { nodes: [varDef, node] }));
							}
							(0, _definition.isInputObjectType)(parentType) && parentType.isOneOf && (0, _definition.isNullableType)(varType) && context.reportError(new _GraphQLError.GraphQLError(`Variable "$${varName}" is of type "${varType}" but must be non-nullable to be used for OneOf Input Object "${parentType}".`, { nodes: [varDef, node] }));
						}
					}
				}
			},
			VariableDefinition(node) {
				varDefMap[node.variable.name.value] = node;
			}
		};
	}
	function allowedVariableUsage(schema, varType, varDefaultValue, locationType, locationDefaultValue) {
		if ((0, _definition.isNonNullType)(locationType) && !(0, _definition.isNonNullType)(varType)) {
			if ((varDefaultValue == null || varDefaultValue.kind === _kinds.Kind.NULL) && locationDefaultValue === void 0) return !1;
			let nullableLocationType = locationType.ofType;
			return (0, _typeComparators.isTypeSubTypeOf)(schema, varType, nullableLocationType);
		}
		return (0, _typeComparators.isTypeSubTypeOf)(schema, varType, locationType);
	}
})), require_specifiedRules = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.specifiedSDLRules = exports.specifiedRules = exports.recommendedRules = void 0;
	var _ExecutableDefinitionsRule = require_ExecutableDefinitionsRule(), _FieldsOnCorrectTypeRule = require_FieldsOnCorrectTypeRule(), _FragmentsOnCompositeTypesRule = require_FragmentsOnCompositeTypesRule(), _KnownArgumentNamesRule = require_KnownArgumentNamesRule(), _KnownDirectivesRule = require_KnownDirectivesRule(), _KnownFragmentNamesRule = require_KnownFragmentNamesRule(), _KnownTypeNamesRule = require_KnownTypeNamesRule(), _LoneAnonymousOperationRule = require_LoneAnonymousOperationRule(), _LoneSchemaDefinitionRule = require_LoneSchemaDefinitionRule(), _MaxIntrospectionDepthRule = require_MaxIntrospectionDepthRule(), _NoFragmentCyclesRule = require_NoFragmentCyclesRule(), _NoUndefinedVariablesRule = require_NoUndefinedVariablesRule(), _NoUnusedFragmentsRule = require_NoUnusedFragmentsRule(), _NoUnusedVariablesRule = require_NoUnusedVariablesRule(), _OverlappingFieldsCanBeMergedRule = require_OverlappingFieldsCanBeMergedRule(), _PossibleFragmentSpreadsRule = require_PossibleFragmentSpreadsRule(), _PossibleTypeExtensionsRule = require_PossibleTypeExtensionsRule(), _ProvidedRequiredArgumentsRule = require_ProvidedRequiredArgumentsRule(), _ScalarLeafsRule = require_ScalarLeafsRule(), _SingleFieldSubscriptionsRule = require_SingleFieldSubscriptionsRule(), _UniqueArgumentDefinitionNamesRule = require_UniqueArgumentDefinitionNamesRule(), _UniqueArgumentNamesRule = require_UniqueArgumentNamesRule(), _UniqueDirectiveNamesRule = require_UniqueDirectiveNamesRule(), _UniqueDirectivesPerLocationRule = require_UniqueDirectivesPerLocationRule(), _UniqueEnumValueNamesRule = require_UniqueEnumValueNamesRule(), _UniqueFieldDefinitionNamesRule = require_UniqueFieldDefinitionNamesRule(), _UniqueFragmentNamesRule = require_UniqueFragmentNamesRule(), _UniqueInputFieldNamesRule = require_UniqueInputFieldNamesRule(), _UniqueOperationNamesRule = require_UniqueOperationNamesRule(), _UniqueOperationTypesRule = require_UniqueOperationTypesRule(), _UniqueTypeNamesRule = require_UniqueTypeNamesRule(), _UniqueVariableNamesRule = require_UniqueVariableNamesRule(), _ValuesOfCorrectTypeRule = require_ValuesOfCorrectTypeRule(), _VariablesAreInputTypesRule = require_VariablesAreInputTypesRule(), _VariablesInAllowedPositionRule = require_VariablesInAllowedPositionRule();
	let recommendedRules = Object.freeze([_MaxIntrospectionDepthRule.MaxIntrospectionDepthRule]);
	exports.recommendedRules = recommendedRules, exports.specifiedRules = Object.freeze([
		_ExecutableDefinitionsRule.ExecutableDefinitionsRule,
		_UniqueOperationNamesRule.UniqueOperationNamesRule,
		_LoneAnonymousOperationRule.LoneAnonymousOperationRule,
		_SingleFieldSubscriptionsRule.SingleFieldSubscriptionsRule,
		_KnownTypeNamesRule.KnownTypeNamesRule,
		_FragmentsOnCompositeTypesRule.FragmentsOnCompositeTypesRule,
		_VariablesAreInputTypesRule.VariablesAreInputTypesRule,
		_ScalarLeafsRule.ScalarLeafsRule,
		_FieldsOnCorrectTypeRule.FieldsOnCorrectTypeRule,
		_UniqueFragmentNamesRule.UniqueFragmentNamesRule,
		_KnownFragmentNamesRule.KnownFragmentNamesRule,
		_NoUnusedFragmentsRule.NoUnusedFragmentsRule,
		_PossibleFragmentSpreadsRule.PossibleFragmentSpreadsRule,
		_NoFragmentCyclesRule.NoFragmentCyclesRule,
		_UniqueVariableNamesRule.UniqueVariableNamesRule,
		_NoUndefinedVariablesRule.NoUndefinedVariablesRule,
		_NoUnusedVariablesRule.NoUnusedVariablesRule,
		_KnownDirectivesRule.KnownDirectivesRule,
		_UniqueDirectivesPerLocationRule.UniqueDirectivesPerLocationRule,
		_KnownArgumentNamesRule.KnownArgumentNamesRule,
		_UniqueArgumentNamesRule.UniqueArgumentNamesRule,
		_ValuesOfCorrectTypeRule.ValuesOfCorrectTypeRule,
		_ProvidedRequiredArgumentsRule.ProvidedRequiredArgumentsRule,
		_VariablesInAllowedPositionRule.VariablesInAllowedPositionRule,
		_OverlappingFieldsCanBeMergedRule.OverlappingFieldsCanBeMergedRule,
		_UniqueInputFieldNamesRule.UniqueInputFieldNamesRule,
		...recommendedRules
	]), exports.specifiedSDLRules = Object.freeze([
		_LoneSchemaDefinitionRule.LoneSchemaDefinitionRule,
		_UniqueOperationTypesRule.UniqueOperationTypesRule,
		_UniqueTypeNamesRule.UniqueTypeNamesRule,
		_UniqueEnumValueNamesRule.UniqueEnumValueNamesRule,
		_UniqueFieldDefinitionNamesRule.UniqueFieldDefinitionNamesRule,
		_UniqueArgumentDefinitionNamesRule.UniqueArgumentDefinitionNamesRule,
		_UniqueDirectiveNamesRule.UniqueDirectiveNamesRule,
		_KnownTypeNamesRule.KnownTypeNamesRule,
		_KnownDirectivesRule.KnownDirectivesRule,
		_UniqueDirectivesPerLocationRule.UniqueDirectivesPerLocationRule,
		_PossibleTypeExtensionsRule.PossibleTypeExtensionsRule,
		_KnownArgumentNamesRule.KnownArgumentNamesOnDirectivesRule,
		_UniqueArgumentNamesRule.UniqueArgumentNamesRule,
		_UniqueInputFieldNamesRule.UniqueInputFieldNamesRule,
		_ProvidedRequiredArgumentsRule.ProvidedRequiredArgumentsOnDirectivesRule
	]);
})), require_SetMap = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.SetMap = void 0, exports.SetMap = class {
		constructor() {
			this._entries = new Map(), this._memberIds = new Map(), this._nextMemberId = 0;
		}
		get(members) {
			return this._entries.get(this._key(members));
		}
		set(members, value) {
			this._entries.set(this._key(members), value);
		}
		_key(members) {
			let ids = [];
			for (let member of members) {
				let id = this._memberIds.get(member);
				id === void 0 && (id = this._nextMemberId++, this._memberIds.set(member, id)), ids.push(id);
			}
			return ids.sort((id1, id2) => id1 - id2), ids.join(",");
		}
	};
})), require_ValidationContext = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ValidationContext = exports.SDLValidationContext = exports.ASTValidationContext = void 0;
	var _SetMap = require_SetMap(), _kinds = require_kinds(), _visitor = require_visitor(), _TypeInfo = require_TypeInfo(), _validationAbortedError = require_validationAbortedError(), ASTValidationContext = class {
		_remainingFragmentWork = 5e4;
		constructor(ast, onError) {
			this._ast = ast, this._fragments = void 0, this._fragmentSpreads = new Map(), this._recursivelyReferencedFragments = new _SetMap.SetMap(), this._onError = onError;
		}
		get [Symbol.toStringTag]() {
			return "ASTValidationContext";
		}
		reportError(error) {
			this._onError(error);
		}
		getDocument() {
			return this._ast;
		}
		getFragment(name) {
			let fragments;
			if (this._fragments) fragments = this._fragments;
			else {
				fragments = Object.create(null);
				for (let defNode of this.getDocument().definitions) defNode.kind === _kinds.Kind.FRAGMENT_DEFINITION && (fragments[defNode.name.value] = defNode);
				this._fragments = fragments;
			}
			return fragments[name];
		}
		getFragmentSpreads(node) {
			let spreads = this._fragmentSpreads.get(node);
			if (!spreads) {
				spreads = [];
				let setsToVisit = [node], set;
				for (; set = setsToVisit.pop();) for (let selection of set.selections) selection.kind === _kinds.Kind.FRAGMENT_SPREAD ? spreads.push(selection) : selection.selectionSet && setsToVisit.push(selection.selectionSet);
				this._fragmentSpreads.set(node, spreads);
			}
			return spreads;
		}
		getRecursivelyReferencedFragments(operation) {
			return this.getRecursivelyReferencedFragmentsForOperations([operation]);
		}
		getRecursivelyReferencedFragmentsForOperations(operations) {
			let fragmentNames = new Set(operations.flatMap(({ selectionSet }) => this.getFragmentSpreads(selectionSet).map(({ name }) => name.value))), fragments = this._recursivelyReferencedFragments.get(fragmentNames);
			if (!fragments) {
				fragments = [], this.spendFragmentWork(fragmentNames.size);
				let collectedNames = new Set(fragmentNames);
				for (let fragName of collectedNames) {
					let fragment = this.getFragment(fragName);
					if (fragment) {
						fragments.push(fragment);
						let spreads = this.getFragmentSpreads(fragment.selectionSet);
						this.spendFragmentWork(spreads.length);
						for (let spread of spreads) collectedNames.add(spread.name.value);
					}
				}
				this._recursivelyReferencedFragments.set(fragmentNames, fragments);
			}
			return fragments;
		}
		spendFragmentWork(cost) {
			if (this._remainingFragmentWork -= cost, this._remainingFragmentWork < 0) throw _validationAbortedError.validationAbortedError;
		}
	};
	exports.ASTValidationContext = ASTValidationContext, exports.SDLValidationContext = class extends ASTValidationContext {
		constructor(ast, schema, onError) {
			super(ast, onError), this._schema = schema;
		}
		get hideSuggestions() {
			return !1;
		}
		get [Symbol.toStringTag]() {
			return "SDLValidationContext";
		}
		getSchema() {
			return this._schema;
		}
	}, exports.ValidationContext = class extends ASTValidationContext {
		constructor(schema, ast, typeInfo, onError, hideSuggestions) {
			super(ast, onError), this._hideSuggestions = hideSuggestions ?? !1, this._schema = schema, this._typeInfo = typeInfo, this._variableUsages = new Map(), this._recursiveVariableUsages = new Map();
		}
		get hideSuggestions() {
			return this._hideSuggestions;
		}
		get [Symbol.toStringTag]() {
			return "ValidationContext";
		}
		getSchema() {
			return this._schema;
		}
		getVariableUsages(node) {
			let usages = this._variableUsages.get(node);
			if (!usages) {
				let newUsages = [], typeInfo = new _TypeInfo.TypeInfo(this._schema);
				(0, _visitor.visit)(node, (0, _TypeInfo.visitWithTypeInfo)(typeInfo, {
					VariableDefinition: () => !1,
					Variable(variable) {
						newUsages.push({
							node: variable,
							type: typeInfo.getInputType(),
							defaultValue: typeInfo.getDefaultValue(),
							parentType: typeInfo.getParentInputType()
						});
					}
				})), usages = newUsages, this._variableUsages.set(node, usages);
			}
			return usages;
		}
		getRecursiveVariableUsages(operation) {
			let usages = this._recursiveVariableUsages.get(operation);
			if (!usages) {
				let fragments = this.getRecursivelyReferencedFragments(operation), fragmentUsages = this._recursiveVariableUsages.get(fragments);
				fragmentUsages || (this.spendFragmentWork(fragments.length), fragmentUsages = fragments.flatMap((frag) => {
					let localUsages = this.getVariableUsages(frag);
					return this.spendFragmentWork(localUsages.length), localUsages;
				}), this._recursiveVariableUsages.set(fragments, fragmentUsages)), this.spendFragmentWork(fragmentUsages.length), usages = this.getVariableUsages(operation).concat(fragmentUsages), this._recursiveVariableUsages.set(operation, usages);
			}
			return usages;
		}
		getType() {
			return this._typeInfo.getType();
		}
		getParentType() {
			return this._typeInfo.getParentType();
		}
		getInputType() {
			return this._typeInfo.getInputType();
		}
		getParentInputType() {
			return this._typeInfo.getParentInputType();
		}
		getFieldDef() {
			return this._typeInfo.getFieldDef();
		}
		getDirective() {
			return this._typeInfo.getDirective();
		}
		getArgument() {
			return this._typeInfo.getArgument();
		}
		getEnumValue() {
			return this._typeInfo.getEnumValue();
		}
	};
})), require_validate = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.assertValidSDL = assertValidSDL, exports.assertValidSDLExtension = assertValidSDLExtension, exports.validate = validate, exports.validateSDL = validateSDL;
	var _devAssert = require_devAssert(), _mapValue = require_mapValue(), _GraphQLError = require_GraphQLError(), _ast = require_ast(), _visitor = require_visitor(), _validate = require_validate$1(), _TypeInfo = require_TypeInfo(), _specifiedRules = require_specifiedRules(), _validationAbortedError = require_validationAbortedError(), _ValidationContext = require_ValidationContext();
	let QueryDocumentKeysToValidate = (0, _mapValue.mapValue)(_ast.QueryDocumentKeys, (keys) => keys.filter((key) => key !== "description"));
	function validate(schema, documentAST, rules = _specifiedRules.specifiedRules, options, typeInfo = new _TypeInfo.TypeInfo(schema)) {
		let maxErrors = options?.maxErrors ?? 100, hideSuggestions = options?.hideSuggestions ?? !1;
		documentAST || (0, _devAssert.devAssert)(!1, "Must provide document."), (0, _validate.assertValidSchema)(schema);
		let abortObj = Object.freeze({}), errors = [], context = new _ValidationContext.ValidationContext(schema, documentAST, typeInfo, (error) => {
			if (errors.length >= maxErrors) throw errors.push(new _GraphQLError.GraphQLError("Too many validation errors, error limit reached. Validation aborted.")), abortObj;
			errors.push(error);
		}, hideSuggestions), visitor = (0, _visitor.visitInParallel)(rules.map((rule) => rule(context)));
		try {
			(0, _visitor.visit)(documentAST, (0, _TypeInfo.visitWithTypeInfo)(typeInfo, visitor), QueryDocumentKeysToValidate);
		} catch (e) {
			if (e === _validationAbortedError.validationAbortedError) errors.push(_validationAbortedError.validationAbortedError);
			else if (e !== abortObj) throw e;
		}
		return errors;
	}
	function validateSDL(documentAST, schemaToExtend, rules = _specifiedRules.specifiedSDLRules) {
		let errors = [], context = new _ValidationContext.SDLValidationContext(documentAST, schemaToExtend, (error) => {
			errors.push(error);
		}), visitors = rules.map((rule) => rule(context));
		return (0, _visitor.visit)(documentAST, (0, _visitor.visitInParallel)(visitors)), errors;
	}
	function assertValidSDL(documentAST) {
		let errors = validateSDL(documentAST);
		if (errors.length !== 0) throw Error(errors.map((error) => error.message).join("\n\n"));
	}
	function assertValidSDLExtension(documentAST, schema) {
		let errors = validateSDL(documentAST, schema);
		if (errors.length !== 0) throw Error(errors.map((error) => error.message).join("\n\n"));
	}
})), require_memoize3 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.memoize3 = memoize3;
	function memoize3(fn) {
		let cache0;
		return function(a1, a2, a3) {
			cache0 === void 0 && (cache0 = new WeakMap());
			let cache1 = cache0.get(a1);
			cache1 === void 0 && (cache1 = new WeakMap(), cache0.set(a1, cache1));
			let cache2 = cache1.get(a2);
			cache2 === void 0 && (cache2 = new WeakMap(), cache1.set(a2, cache2));
			let fnResult = cache2.get(a3);
			return fnResult === void 0 && (fnResult = fn(a1, a2, a3), cache2.set(a3, fnResult)), fnResult;
		};
	}
})), require_promiseForObject = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.promiseForObject = promiseForObject;
	function promiseForObject(object) {
		return Promise.all(Object.values(object)).then((resolvedValues) => {
			let resolvedObject = Object.create(null);
			for (let [i, key] of Object.keys(object).entries()) resolvedObject[key] = resolvedValues[i];
			return resolvedObject;
		});
	}
})), require_promiseReduce = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.promiseReduce = promiseReduce;
	var _isPromise = require_isPromise();
	function promiseReduce(values, callbackFn, initialValue) {
		let accumulator = initialValue;
		for (let value of values) accumulator = (0, _isPromise.isPromise)(accumulator) ? accumulator.then((resolved) => callbackFn(resolved, value)) : callbackFn(accumulator, value);
		return accumulator;
	}
})), require_toError = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.toError = toError;
	var _inspect = require_inspect();
	function toError(thrownValue) {
		return thrownValue instanceof Error ? thrownValue : new NonErrorThrown(thrownValue);
	}
	var NonErrorThrown = class extends Error {
		constructor(thrownValue) {
			super("Unexpected error value: " + (0, _inspect.inspect)(thrownValue)), this.name = "NonErrorThrown", this.thrownValue = thrownValue;
		}
	};
})), require_locatedError = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.locatedError = locatedError;
	var _toError = require_toError(), _GraphQLError = require_GraphQLError();
	function locatedError(rawOriginalError, nodes, path) {
		let originalError = (0, _toError.toError)(rawOriginalError);
		return isLocatedGraphQLError(originalError) ? originalError : new _GraphQLError.GraphQLError(originalError.message, {
			nodes: originalError.nodes ?? nodes,
			source: originalError.source,
			positions: originalError.positions,
			path,
			originalError
		});
	}
	function isLocatedGraphQLError(error) {
		return Array.isArray(error.path);
	}
})), require_execute = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.assertValidExecutionArguments = assertValidExecutionArguments, exports.buildExecutionContext = buildExecutionContext, exports.buildResolveInfo = buildResolveInfo, exports.defaultTypeResolver = exports.defaultFieldResolver = void 0, exports.execute = execute, exports.executeSync = executeSync, exports.getFieldDef = getFieldDef;
	var _devAssert = require_devAssert(), _inspect = require_inspect(), _invariant = require_invariant(), _isIterableObject = require_isIterableObject(), _isObjectLike = require_isObjectLike(), _isPromise = require_isPromise(), _memoize = require_memoize3(), _Path = require_Path(), _promiseForObject = require_promiseForObject(), _promiseReduce = require_promiseReduce(), _GraphQLError = require_GraphQLError(), _locatedError = require_locatedError(), _ast = require_ast(), _kinds = require_kinds(), _definition = require_definition(), _introspection = require_introspection(), _validate = require_validate$1(), _collectFields = require_collectFields(), _values = require_values();
	let collectSubfields = (0, _memoize.memoize3)((exeContext, returnType, fieldNodes) => (0, _collectFields.collectSubfields)(exeContext.schema, exeContext.fragments, exeContext.variableValues, returnType, fieldNodes));
	var CollectedErrors = class {
		constructor() {
			this._errorPositions = new Set(), this._errors = [];
		}
		get errors() {
			return this._errors;
		}
		add(error, path) {
			this._hasNulledPosition(path) || (this._errorPositions.add(path), this._errors.push(error));
		}
		_hasNulledPosition(startPath) {
			let path = startPath;
			for (; path !== void 0;) {
				if (this._errorPositions.has(path)) return !0;
				path = path.prev;
			}
			return this._errorPositions.has(void 0);
		}
	};
	function execute(args) {
		arguments.length < 2 || (0, _devAssert.devAssert)(!1, "graphql@16 dropped long-deprecated support for positional arguments, please pass an object instead.");
		let { schema, document, variableValues, rootValue } = args;
		assertValidExecutionArguments(schema, document, variableValues);
		let exeContext = buildExecutionContext(args);
		if (!("schema" in exeContext)) return { errors: exeContext };
		try {
			let { operation } = exeContext, result = executeOperation(exeContext, operation, rootValue);
			return (0, _isPromise.isPromise)(result) ? result.then((data) => buildResponse(data, exeContext.collectedErrors.errors), (error) => (exeContext.collectedErrors.add(error, void 0), buildResponse(null, exeContext.collectedErrors.errors))) : buildResponse(result, exeContext.collectedErrors.errors);
		} catch (error) {
			return exeContext.collectedErrors.add(error, void 0), buildResponse(null, exeContext.collectedErrors.errors);
		}
	}
	function executeSync(args) {
		let result = execute(args);
		if ((0, _isPromise.isPromise)(result)) throw Error("GraphQL execution failed to complete synchronously.");
		return result;
	}
	function buildResponse(data, errors) {
		return errors.length === 0 ? { data } : {
			errors,
			data
		};
	}
	function assertValidExecutionArguments(schema, document, rawVariableValues) {
		document || (0, _devAssert.devAssert)(!1, "Must provide document."), (0, _validate.assertValidSchema)(schema), rawVariableValues == null || (0, _isObjectLike.isObjectLike)(rawVariableValues) || (0, _devAssert.devAssert)(!1, "Variables must be provided as an Object where each property is a variable value. Perhaps look to see if an unparsed JSON string was provided.");
	}
	function buildExecutionContext(args) {
		let { schema, document, rootValue, contextValue, variableValues: rawVariableValues, operationName, fieldResolver, typeResolver, subscribeFieldResolver, options } = args, operation, fragments = Object.create(null);
		for (let definition of document.definitions) switch (definition.kind) {
			case _kinds.Kind.OPERATION_DEFINITION:
				if (operationName == null) {
					if (operation !== void 0) return [new _GraphQLError.GraphQLError("Must provide operation name if query contains multiple operations.")];
					operation = definition;
				} else definition.name?.value === operationName && (operation = definition);
				break;
			case _kinds.Kind.FRAGMENT_DEFINITION: fragments[definition.name.value] = definition;
		}
		if (!operation) return operationName == null ? [new _GraphQLError.GraphQLError("Must provide an operation.")] : [new _GraphQLError.GraphQLError(`Unknown operation named "${operationName}".`)];
		let variableDefinitions = operation.variableDefinitions ?? [], coercedVariableValues = (0, _values.getVariableValues)(schema, variableDefinitions, rawVariableValues ?? {}, {
			maxErrors: options?.maxCoercionErrors ?? 50,
			hideSuggestions: args.hideSuggestions ?? !1
		});
		return coercedVariableValues.errors ? coercedVariableValues.errors : {
			schema,
			fragments,
			rootValue,
			contextValue,
			operation,
			variableValues: coercedVariableValues.coerced,
			fieldResolver: fieldResolver ?? defaultFieldResolver,
			typeResolver: typeResolver ?? defaultTypeResolver,
			subscribeFieldResolver: subscribeFieldResolver ?? defaultFieldResolver,
			collectedErrors: new CollectedErrors()
		};
	}
	function executeOperation(exeContext, operation, rootValue) {
		let rootType = exeContext.schema.getRootType(operation.operation);
		if (rootType == null) throw new _GraphQLError.GraphQLError(`Schema is not configured to execute ${operation.operation} operation.`, { nodes: operation });
		let rootFields = (0, _collectFields.collectFields)(exeContext.schema, exeContext.fragments, exeContext.variableValues, rootType, operation.selectionSet);
		switch (operation.operation) {
			case _ast.OperationTypeNode.QUERY: return executeFields(exeContext, rootType, rootValue, void 0, rootFields);
			case _ast.OperationTypeNode.MUTATION: return executeFieldsSerially(exeContext, rootType, rootValue, void 0, rootFields);
			case _ast.OperationTypeNode.SUBSCRIPTION: return executeFields(exeContext, rootType, rootValue, void 0, rootFields);
		}
	}
	function executeFieldsSerially(exeContext, parentType, sourceValue, path, fields) {
		return (0, _promiseReduce.promiseReduce)(fields.entries(), (results, [responseName, fieldNodes]) => {
			let result = executeField(exeContext, parentType, sourceValue, fieldNodes, (0, _Path.addPath)(path, responseName, parentType.name));
			return result === void 0 ? results : (0, _isPromise.isPromise)(result) ? result.then((resolvedResult) => (results[responseName] = resolvedResult, results)) : (results[responseName] = result, results);
		}, Object.create(null));
	}
	function executeFields(exeContext, parentType, sourceValue, path, fields) {
		let results = Object.create(null), containsPromise = !1;
		try {
			for (let [responseName, fieldNodes] of fields.entries()) {
				let result = executeField(exeContext, parentType, sourceValue, fieldNodes, (0, _Path.addPath)(path, responseName, parentType.name));
				result !== void 0 && (results[responseName] = result, (0, _isPromise.isPromise)(result) && (containsPromise = !0));
			}
		} catch (error) {
			if (containsPromise) return (0, _promiseForObject.promiseForObject)(results).finally(() => {
				throw error;
			});
			throw error;
		}
		return containsPromise ? (0, _promiseForObject.promiseForObject)(results) : results;
	}
	function executeField(exeContext, parentType, source, fieldNodes, path) {
		let fieldDef = getFieldDef(exeContext.schema, parentType, fieldNodes[0]);
		if (!fieldDef) return;
		let returnType = fieldDef.type, resolveFn = fieldDef.resolve ?? exeContext.fieldResolver, info = buildResolveInfo(exeContext, fieldDef, fieldNodes, parentType, path);
		try {
			let args = (0, _values.getArgumentValues)(fieldDef, fieldNodes[0], exeContext.variableValues), contextValue = exeContext.contextValue, result = resolveFn(source, args, contextValue, info), completed;
			return completed = (0, _isPromise.isPromise)(result) ? result.then((resolved) => completeValue(exeContext, returnType, fieldNodes, info, path, resolved)) : completeValue(exeContext, returnType, fieldNodes, info, path, result), (0, _isPromise.isPromise)(completed) ? completed.then(void 0, (rawError) => handleFieldError((0, _locatedError.locatedError)(rawError, fieldNodes, (0, _Path.pathToArray)(path)), returnType, path, exeContext)) : completed;
		} catch (rawError) {
			return handleFieldError((0, _locatedError.locatedError)(rawError, fieldNodes, (0, _Path.pathToArray)(path)), returnType, path, exeContext);
		}
	}
	function buildResolveInfo(exeContext, fieldDef, fieldNodes, parentType, path) {
		return {
			fieldName: fieldDef.name,
			fieldNodes,
			returnType: fieldDef.type,
			parentType,
			path,
			schema: exeContext.schema,
			fragments: exeContext.fragments,
			rootValue: exeContext.rootValue,
			operation: exeContext.operation,
			variableValues: exeContext.variableValues
		};
	}
	function handleFieldError(error, returnType, path, exeContext) {
		if ((0, _definition.isNonNullType)(returnType)) throw error;
		return exeContext.collectedErrors.add(error, path), null;
	}
	function completeValue(exeContext, returnType, fieldNodes, info, path, result) {
		if (result instanceof Error) throw result;
		if ((0, _definition.isNonNullType)(returnType)) {
			let completed = completeValue(exeContext, returnType.ofType, fieldNodes, info, path, result);
			if (completed === null) throw Error(`Cannot return null for non-nullable field ${info.parentType.name}.${info.fieldName}.`);
			return completed;
		}
		if (result == null) return null;
		if ((0, _definition.isListType)(returnType)) return completeListValue(exeContext, returnType, fieldNodes, info, path, result);
		if ((0, _definition.isLeafType)(returnType)) return completeLeafValue(returnType, result);
		if ((0, _definition.isAbstractType)(returnType)) return completeAbstractValue(exeContext, returnType, fieldNodes, info, path, result);
		if ((0, _definition.isObjectType)(returnType)) return completeObjectValue(exeContext, returnType, fieldNodes, info, path, result);
		(0, _invariant.invariant)(!1, "Cannot complete value of unexpected output type: " + (0, _inspect.inspect)(returnType));
	}
	function completeListValue(exeContext, returnType, fieldNodes, info, path, result) {
		if (!(0, _isIterableObject.isIterableObject)(result)) throw new _GraphQLError.GraphQLError(`Expected Iterable, but did not find one for field "${info.parentType.name}.${info.fieldName}".`);
		let itemType = returnType.ofType, containsPromise = !1, completedResults = Array.from(result, (item, index) => {
			let itemPath = (0, _Path.addPath)(path, index, void 0);
			try {
				let completedItem;
				return completedItem = (0, _isPromise.isPromise)(item) ? item.then((resolved) => completeValue(exeContext, itemType, fieldNodes, info, itemPath, resolved)) : completeValue(exeContext, itemType, fieldNodes, info, itemPath, item), (0, _isPromise.isPromise)(completedItem) ? (containsPromise = !0, completedItem.then(void 0, (rawError) => handleFieldError((0, _locatedError.locatedError)(rawError, fieldNodes, (0, _Path.pathToArray)(itemPath)), itemType, itemPath, exeContext))) : completedItem;
			} catch (rawError) {
				return handleFieldError((0, _locatedError.locatedError)(rawError, fieldNodes, (0, _Path.pathToArray)(itemPath)), itemType, itemPath, exeContext);
			}
		});
		return containsPromise ? Promise.all(completedResults) : completedResults;
	}
	function completeLeafValue(returnType, result) {
		let serializedResult = returnType.serialize(result);
		if (serializedResult == null) throw Error(`Expected \`${(0, _inspect.inspect)(returnType)}.serialize(${(0, _inspect.inspect)(result)})\` to return non-nullable value, returned: ${(0, _inspect.inspect)(serializedResult)}`);
		return serializedResult;
	}
	function completeAbstractValue(exeContext, returnType, fieldNodes, info, path, result) {
		let resolveTypeFn = returnType.resolveType ?? exeContext.typeResolver, contextValue = exeContext.contextValue, runtimeType = resolveTypeFn(result, contextValue, info, returnType);
		return (0, _isPromise.isPromise)(runtimeType) ? runtimeType.then((resolvedRuntimeType) => completeObjectValue(exeContext, ensureValidRuntimeType(resolvedRuntimeType, exeContext, returnType, fieldNodes, info, result), fieldNodes, info, path, result)) : completeObjectValue(exeContext, ensureValidRuntimeType(runtimeType, exeContext, returnType, fieldNodes, info, result), fieldNodes, info, path, result);
	}
	function ensureValidRuntimeType(runtimeTypeName, exeContext, returnType, fieldNodes, info, result) {
		if (runtimeTypeName == null) throw new _GraphQLError.GraphQLError(`Abstract type "${returnType.name}" must resolve to an Object type at runtime for field "${info.parentType.name}.${info.fieldName}". Either the "${returnType.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`, fieldNodes);
		if ((0, _definition.isObjectType)(runtimeTypeName)) throw new _GraphQLError.GraphQLError("Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.");
		if (typeof runtimeTypeName != "string") throw new _GraphQLError.GraphQLError(`Abstract type "${returnType.name}" must resolve to an Object type at runtime for field "${info.parentType.name}.${info.fieldName}" with value ${(0, _inspect.inspect)(result)}, received "${(0, _inspect.inspect)(runtimeTypeName)}".`);
		let runtimeType = exeContext.schema.getType(runtimeTypeName);
		if (runtimeType == null) throw new _GraphQLError.GraphQLError(`Abstract type "${returnType.name}" was resolved to a type "${runtimeTypeName}" that does not exist inside the schema.`, { nodes: fieldNodes });
		if (!(0, _definition.isObjectType)(runtimeType)) throw new _GraphQLError.GraphQLError(`Abstract type "${returnType.name}" was resolved to a non-object type "${runtimeTypeName}".`, { nodes: fieldNodes });
		if (!exeContext.schema.isSubType(returnType, runtimeType)) throw new _GraphQLError.GraphQLError(`Runtime Object type "${runtimeType.name}" is not a possible type for "${returnType.name}".`, { nodes: fieldNodes });
		return runtimeType;
	}
	function completeObjectValue(exeContext, returnType, fieldNodes, info, path, result) {
		let subFieldNodes = collectSubfields(exeContext, returnType, fieldNodes);
		if (returnType.isTypeOf) {
			let isTypeOf = returnType.isTypeOf(result, exeContext.contextValue, info);
			if ((0, _isPromise.isPromise)(isTypeOf)) return isTypeOf.then((resolvedIsTypeOf) => {
				if (!resolvedIsTypeOf) throw invalidReturnTypeError(returnType, result, fieldNodes);
				return executeFields(exeContext, returnType, result, path, subFieldNodes);
			});
			if (!isTypeOf) throw invalidReturnTypeError(returnType, result, fieldNodes);
		}
		return executeFields(exeContext, returnType, result, path, subFieldNodes);
	}
	function invalidReturnTypeError(returnType, result, fieldNodes) {
		return new _GraphQLError.GraphQLError(`Expected value of type "${returnType.name}" but got: ${(0, _inspect.inspect)(result)}.`, { nodes: fieldNodes });
	}
	let defaultTypeResolver = function(value, contextValue, info, abstractType) {
		if ((0, _isObjectLike.isObjectLike)(value) && typeof value.__typename == "string") return value.__typename;
		let possibleTypes = info.schema.getPossibleTypes(abstractType), promisedIsTypeOfResults = [];
		try {
			for (let i = 0; i < possibleTypes.length; i++) {
				let type = possibleTypes[i];
				if (type.isTypeOf) {
					let isTypeOfResult = type.isTypeOf(value, contextValue, info);
					if ((0, _isPromise.isPromise)(isTypeOfResult)) promisedIsTypeOfResults[i] = isTypeOfResult;
					else if (isTypeOfResult) return promisedIsTypeOfResults.length && Promise.allSettled(promisedIsTypeOfResults).catch(() => {}), type.name;
				}
			}
		} catch (error) {
			if (promisedIsTypeOfResults.length) return Promise.allSettled(promisedIsTypeOfResults).then(() => {
				throw error;
			});
			throw error;
		}
		if (promisedIsTypeOfResults.length) return Promise.all(promisedIsTypeOfResults).then((isTypeOfResults) => {
			for (let i = 0; i < isTypeOfResults.length; i++) if (isTypeOfResults[i]) return possibleTypes[i].name;
		});
	};
	exports.defaultTypeResolver = defaultTypeResolver;
	let defaultFieldResolver = function(source, args, contextValue, info) {
		if ((0, _isObjectLike.isObjectLike)(source) || typeof source == "function") {
			let property = source[info.fieldName];
			return typeof property == "function" ? source[info.fieldName](args, contextValue, info) : property;
		}
	};
	exports.defaultFieldResolver = defaultFieldResolver;
	function getFieldDef(schema, parentType, fieldNode) {
		let fieldName = fieldNode.name.value;
		return fieldName === _introspection.SchemaMetaFieldDef.name && schema.getQueryType() === parentType ? _introspection.SchemaMetaFieldDef : fieldName === _introspection.TypeMetaFieldDef.name && schema.getQueryType() === parentType ? _introspection.TypeMetaFieldDef : fieldName === _introspection.TypeNameMetaFieldDef.name ? _introspection.TypeNameMetaFieldDef : parentType.getFields()[fieldName];
	}
})), require_graphql$1 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.graphql = graphql, exports.graphqlSync = graphqlSync;
	var _devAssert = require_devAssert(), _isPromise = require_isPromise(), _parser = require_parser(), _validate = require_validate$1(), _validate2 = require_validate(), _execute = require_execute();
	function graphql(args) {
		return new Promise((resolve) => resolve(graphqlImpl(args)));
	}
	function graphqlSync(args) {
		let result = graphqlImpl(args);
		if ((0, _isPromise.isPromise)(result)) throw Error("GraphQL execution failed to complete synchronously.");
		return result;
	}
	function graphqlImpl(args) {
		arguments.length < 2 || (0, _devAssert.devAssert)(!1, "graphql@16 dropped long-deprecated support for positional arguments, please pass an object instead.");
		let { schema, source, rootValue, contextValue, variableValues, operationName, fieldResolver, typeResolver, hideSuggestions } = args, schemaValidationErrors = (0, _validate.validateSchema)(schema);
		if (schemaValidationErrors.length > 0) return { errors: schemaValidationErrors };
		let document;
		try {
			document = (0, _parser.parse)(source);
		} catch (syntaxError) {
			return { errors: [syntaxError] };
		}
		let validationErrors = (0, _validate2.validate)(schema, document, void 0, { hideSuggestions });
		return validationErrors.length > 0 ? { errors: validationErrors } : (0, _execute.execute)({
			schema,
			document,
			rootValue,
			contextValue,
			variableValues,
			operationName,
			fieldResolver,
			typeResolver,
			hideSuggestions
		});
	}
})), require_type = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), Object.defineProperty(exports, "DEFAULT_DEPRECATION_REASON", {
		enumerable: !0,
		get: function() {
			return _directives.DEFAULT_DEPRECATION_REASON;
		}
	}), Object.defineProperty(exports, "GRAPHQL_MAX_INT", {
		enumerable: !0,
		get: function() {
			return _scalars.GRAPHQL_MAX_INT;
		}
	}), Object.defineProperty(exports, "GRAPHQL_MIN_INT", {
		enumerable: !0,
		get: function() {
			return _scalars.GRAPHQL_MIN_INT;
		}
	}), Object.defineProperty(exports, "GraphQLBoolean", {
		enumerable: !0,
		get: function() {
			return _scalars.GraphQLBoolean;
		}
	}), Object.defineProperty(exports, "GraphQLDeprecatedDirective", {
		enumerable: !0,
		get: function() {
			return _directives.GraphQLDeprecatedDirective;
		}
	}), Object.defineProperty(exports, "GraphQLDirective", {
		enumerable: !0,
		get: function() {
			return _directives.GraphQLDirective;
		}
	}), Object.defineProperty(exports, "GraphQLEnumType", {
		enumerable: !0,
		get: function() {
			return _definition.GraphQLEnumType;
		}
	}), Object.defineProperty(exports, "GraphQLFloat", {
		enumerable: !0,
		get: function() {
			return _scalars.GraphQLFloat;
		}
	}), Object.defineProperty(exports, "GraphQLID", {
		enumerable: !0,
		get: function() {
			return _scalars.GraphQLID;
		}
	}), Object.defineProperty(exports, "GraphQLIncludeDirective", {
		enumerable: !0,
		get: function() {
			return _directives.GraphQLIncludeDirective;
		}
	}), Object.defineProperty(exports, "GraphQLInputObjectType", {
		enumerable: !0,
		get: function() {
			return _definition.GraphQLInputObjectType;
		}
	}), Object.defineProperty(exports, "GraphQLInt", {
		enumerable: !0,
		get: function() {
			return _scalars.GraphQLInt;
		}
	}), Object.defineProperty(exports, "GraphQLInterfaceType", {
		enumerable: !0,
		get: function() {
			return _definition.GraphQLInterfaceType;
		}
	}), Object.defineProperty(exports, "GraphQLList", {
		enumerable: !0,
		get: function() {
			return _definition.GraphQLList;
		}
	}), Object.defineProperty(exports, "GraphQLNonNull", {
		enumerable: !0,
		get: function() {
			return _definition.GraphQLNonNull;
		}
	}), Object.defineProperty(exports, "GraphQLObjectType", {
		enumerable: !0,
		get: function() {
			return _definition.GraphQLObjectType;
		}
	}), Object.defineProperty(exports, "GraphQLOneOfDirective", {
		enumerable: !0,
		get: function() {
			return _directives.GraphQLOneOfDirective;
		}
	}), Object.defineProperty(exports, "GraphQLScalarType", {
		enumerable: !0,
		get: function() {
			return _definition.GraphQLScalarType;
		}
	}), Object.defineProperty(exports, "GraphQLSchema", {
		enumerable: !0,
		get: function() {
			return _schema.GraphQLSchema;
		}
	}), Object.defineProperty(exports, "GraphQLSkipDirective", {
		enumerable: !0,
		get: function() {
			return _directives.GraphQLSkipDirective;
		}
	}), Object.defineProperty(exports, "GraphQLSpecifiedByDirective", {
		enumerable: !0,
		get: function() {
			return _directives.GraphQLSpecifiedByDirective;
		}
	}), Object.defineProperty(exports, "GraphQLString", {
		enumerable: !0,
		get: function() {
			return _scalars.GraphQLString;
		}
	}), Object.defineProperty(exports, "GraphQLUnionType", {
		enumerable: !0,
		get: function() {
			return _definition.GraphQLUnionType;
		}
	}), Object.defineProperty(exports, "SchemaMetaFieldDef", {
		enumerable: !0,
		get: function() {
			return _introspection.SchemaMetaFieldDef;
		}
	}), Object.defineProperty(exports, "TypeKind", {
		enumerable: !0,
		get: function() {
			return _introspection.TypeKind;
		}
	}), Object.defineProperty(exports, "TypeMetaFieldDef", {
		enumerable: !0,
		get: function() {
			return _introspection.TypeMetaFieldDef;
		}
	}), Object.defineProperty(exports, "TypeNameMetaFieldDef", {
		enumerable: !0,
		get: function() {
			return _introspection.TypeNameMetaFieldDef;
		}
	}), Object.defineProperty(exports, "__Directive", {
		enumerable: !0,
		get: function() {
			return _introspection.__Directive;
		}
	}), Object.defineProperty(exports, "__DirectiveLocation", {
		enumerable: !0,
		get: function() {
			return _introspection.__DirectiveLocation;
		}
	}), Object.defineProperty(exports, "__EnumValue", {
		enumerable: !0,
		get: function() {
			return _introspection.__EnumValue;
		}
	}), Object.defineProperty(exports, "__Field", {
		enumerable: !0,
		get: function() {
			return _introspection.__Field;
		}
	}), Object.defineProperty(exports, "__InputValue", {
		enumerable: !0,
		get: function() {
			return _introspection.__InputValue;
		}
	}), Object.defineProperty(exports, "__Schema", {
		enumerable: !0,
		get: function() {
			return _introspection.__Schema;
		}
	}), Object.defineProperty(exports, "__Type", {
		enumerable: !0,
		get: function() {
			return _introspection.__Type;
		}
	}), Object.defineProperty(exports, "__TypeKind", {
		enumerable: !0,
		get: function() {
			return _introspection.__TypeKind;
		}
	}), Object.defineProperty(exports, "assertAbstractType", {
		enumerable: !0,
		get: function() {
			return _definition.assertAbstractType;
		}
	}), Object.defineProperty(exports, "assertCompositeType", {
		enumerable: !0,
		get: function() {
			return _definition.assertCompositeType;
		}
	}), Object.defineProperty(exports, "assertDirective", {
		enumerable: !0,
		get: function() {
			return _directives.assertDirective;
		}
	}), Object.defineProperty(exports, "assertEnumType", {
		enumerable: !0,
		get: function() {
			return _definition.assertEnumType;
		}
	}), Object.defineProperty(exports, "assertEnumValueName", {
		enumerable: !0,
		get: function() {
			return _assertName.assertEnumValueName;
		}
	}), Object.defineProperty(exports, "assertInputObjectType", {
		enumerable: !0,
		get: function() {
			return _definition.assertInputObjectType;
		}
	}), Object.defineProperty(exports, "assertInputType", {
		enumerable: !0,
		get: function() {
			return _definition.assertInputType;
		}
	}), Object.defineProperty(exports, "assertInterfaceType", {
		enumerable: !0,
		get: function() {
			return _definition.assertInterfaceType;
		}
	}), Object.defineProperty(exports, "assertLeafType", {
		enumerable: !0,
		get: function() {
			return _definition.assertLeafType;
		}
	}), Object.defineProperty(exports, "assertListType", {
		enumerable: !0,
		get: function() {
			return _definition.assertListType;
		}
	}), Object.defineProperty(exports, "assertName", {
		enumerable: !0,
		get: function() {
			return _assertName.assertName;
		}
	}), Object.defineProperty(exports, "assertNamedType", {
		enumerable: !0,
		get: function() {
			return _definition.assertNamedType;
		}
	}), Object.defineProperty(exports, "assertNonNullType", {
		enumerable: !0,
		get: function() {
			return _definition.assertNonNullType;
		}
	}), Object.defineProperty(exports, "assertNullableType", {
		enumerable: !0,
		get: function() {
			return _definition.assertNullableType;
		}
	}), Object.defineProperty(exports, "assertObjectType", {
		enumerable: !0,
		get: function() {
			return _definition.assertObjectType;
		}
	}), Object.defineProperty(exports, "assertOutputType", {
		enumerable: !0,
		get: function() {
			return _definition.assertOutputType;
		}
	}), Object.defineProperty(exports, "assertScalarType", {
		enumerable: !0,
		get: function() {
			return _definition.assertScalarType;
		}
	}), Object.defineProperty(exports, "assertSchema", {
		enumerable: !0,
		get: function() {
			return _schema.assertSchema;
		}
	}), Object.defineProperty(exports, "assertType", {
		enumerable: !0,
		get: function() {
			return _definition.assertType;
		}
	}), Object.defineProperty(exports, "assertUnionType", {
		enumerable: !0,
		get: function() {
			return _definition.assertUnionType;
		}
	}), Object.defineProperty(exports, "assertValidSchema", {
		enumerable: !0,
		get: function() {
			return _validate.assertValidSchema;
		}
	}), Object.defineProperty(exports, "assertWrappingType", {
		enumerable: !0,
		get: function() {
			return _definition.assertWrappingType;
		}
	}), Object.defineProperty(exports, "getNamedType", {
		enumerable: !0,
		get: function() {
			return _definition.getNamedType;
		}
	}), Object.defineProperty(exports, "getNullableType", {
		enumerable: !0,
		get: function() {
			return _definition.getNullableType;
		}
	}), Object.defineProperty(exports, "introspectionTypes", {
		enumerable: !0,
		get: function() {
			return _introspection.introspectionTypes;
		}
	}), Object.defineProperty(exports, "isAbstractType", {
		enumerable: !0,
		get: function() {
			return _definition.isAbstractType;
		}
	}), Object.defineProperty(exports, "isCompositeType", {
		enumerable: !0,
		get: function() {
			return _definition.isCompositeType;
		}
	}), Object.defineProperty(exports, "isDirective", {
		enumerable: !0,
		get: function() {
			return _directives.isDirective;
		}
	}), Object.defineProperty(exports, "isEnumType", {
		enumerable: !0,
		get: function() {
			return _definition.isEnumType;
		}
	}), Object.defineProperty(exports, "isInputObjectType", {
		enumerable: !0,
		get: function() {
			return _definition.isInputObjectType;
		}
	}), Object.defineProperty(exports, "isInputType", {
		enumerable: !0,
		get: function() {
			return _definition.isInputType;
		}
	}), Object.defineProperty(exports, "isInterfaceType", {
		enumerable: !0,
		get: function() {
			return _definition.isInterfaceType;
		}
	}), Object.defineProperty(exports, "isIntrospectionType", {
		enumerable: !0,
		get: function() {
			return _introspection.isIntrospectionType;
		}
	}), Object.defineProperty(exports, "isLeafType", {
		enumerable: !0,
		get: function() {
			return _definition.isLeafType;
		}
	}), Object.defineProperty(exports, "isListType", {
		enumerable: !0,
		get: function() {
			return _definition.isListType;
		}
	}), Object.defineProperty(exports, "isNamedType", {
		enumerable: !0,
		get: function() {
			return _definition.isNamedType;
		}
	}), Object.defineProperty(exports, "isNonNullType", {
		enumerable: !0,
		get: function() {
			return _definition.isNonNullType;
		}
	}), Object.defineProperty(exports, "isNullableType", {
		enumerable: !0,
		get: function() {
			return _definition.isNullableType;
		}
	}), Object.defineProperty(exports, "isObjectType", {
		enumerable: !0,
		get: function() {
			return _definition.isObjectType;
		}
	}), Object.defineProperty(exports, "isOutputType", {
		enumerable: !0,
		get: function() {
			return _definition.isOutputType;
		}
	}), Object.defineProperty(exports, "isRequiredArgument", {
		enumerable: !0,
		get: function() {
			return _definition.isRequiredArgument;
		}
	}), Object.defineProperty(exports, "isRequiredInputField", {
		enumerable: !0,
		get: function() {
			return _definition.isRequiredInputField;
		}
	}), Object.defineProperty(exports, "isScalarType", {
		enumerable: !0,
		get: function() {
			return _definition.isScalarType;
		}
	}), Object.defineProperty(exports, "isSchema", {
		enumerable: !0,
		get: function() {
			return _schema.isSchema;
		}
	}), Object.defineProperty(exports, "isSpecifiedDirective", {
		enumerable: !0,
		get: function() {
			return _directives.isSpecifiedDirective;
		}
	}), Object.defineProperty(exports, "isSpecifiedScalarType", {
		enumerable: !0,
		get: function() {
			return _scalars.isSpecifiedScalarType;
		}
	}), Object.defineProperty(exports, "isType", {
		enumerable: !0,
		get: function() {
			return _definition.isType;
		}
	}), Object.defineProperty(exports, "isUnionType", {
		enumerable: !0,
		get: function() {
			return _definition.isUnionType;
		}
	}), Object.defineProperty(exports, "isWrappingType", {
		enumerable: !0,
		get: function() {
			return _definition.isWrappingType;
		}
	}), Object.defineProperty(exports, "resolveObjMapThunk", {
		enumerable: !0,
		get: function() {
			return _definition.resolveObjMapThunk;
		}
	}), Object.defineProperty(exports, "resolveReadonlyArrayThunk", {
		enumerable: !0,
		get: function() {
			return _definition.resolveReadonlyArrayThunk;
		}
	}), Object.defineProperty(exports, "specifiedDirectives", {
		enumerable: !0,
		get: function() {
			return _directives.specifiedDirectives;
		}
	}), Object.defineProperty(exports, "specifiedScalarTypes", {
		enumerable: !0,
		get: function() {
			return _scalars.specifiedScalarTypes;
		}
	}), Object.defineProperty(exports, "validateSchema", {
		enumerable: !0,
		get: function() {
			return _validate.validateSchema;
		}
	});
	var _schema = require_schema(), _definition = require_definition(), _directives = require_directives(), _scalars = require_scalars(), _introspection = require_introspection(), _validate = require_validate$1(), _assertName = require_assertName();
})), require_language = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), Object.defineProperty(exports, "BREAK", {
		enumerable: !0,
		get: function() {
			return _visitor.BREAK;
		}
	}), Object.defineProperty(exports, "DirectiveLocation", {
		enumerable: !0,
		get: function() {
			return _directiveLocation.DirectiveLocation;
		}
	}), Object.defineProperty(exports, "Kind", {
		enumerable: !0,
		get: function() {
			return _kinds.Kind;
		}
	}), Object.defineProperty(exports, "Lexer", {
		enumerable: !0,
		get: function() {
			return _lexer.Lexer;
		}
	}), Object.defineProperty(exports, "Location", {
		enumerable: !0,
		get: function() {
			return _ast.Location;
		}
	}), Object.defineProperty(exports, "OperationTypeNode", {
		enumerable: !0,
		get: function() {
			return _ast.OperationTypeNode;
		}
	}), Object.defineProperty(exports, "Source", {
		enumerable: !0,
		get: function() {
			return _source.Source;
		}
	}), Object.defineProperty(exports, "Token", {
		enumerable: !0,
		get: function() {
			return _ast.Token;
		}
	}), Object.defineProperty(exports, "TokenKind", {
		enumerable: !0,
		get: function() {
			return _tokenKind.TokenKind;
		}
	}), Object.defineProperty(exports, "getEnterLeaveForKind", {
		enumerable: !0,
		get: function() {
			return _visitor.getEnterLeaveForKind;
		}
	}), Object.defineProperty(exports, "getLocation", {
		enumerable: !0,
		get: function() {
			return _location.getLocation;
		}
	}), Object.defineProperty(exports, "getVisitFn", {
		enumerable: !0,
		get: function() {
			return _visitor.getVisitFn;
		}
	}), Object.defineProperty(exports, "isConstValueNode", {
		enumerable: !0,
		get: function() {
			return _predicates.isConstValueNode;
		}
	}), Object.defineProperty(exports, "isDefinitionNode", {
		enumerable: !0,
		get: function() {
			return _predicates.isDefinitionNode;
		}
	}), Object.defineProperty(exports, "isExecutableDefinitionNode", {
		enumerable: !0,
		get: function() {
			return _predicates.isExecutableDefinitionNode;
		}
	}), Object.defineProperty(exports, "isSchemaCoordinateNode", {
		enumerable: !0,
		get: function() {
			return _predicates.isSchemaCoordinateNode;
		}
	}), Object.defineProperty(exports, "isSelectionNode", {
		enumerable: !0,
		get: function() {
			return _predicates.isSelectionNode;
		}
	}), Object.defineProperty(exports, "isTypeDefinitionNode", {
		enumerable: !0,
		get: function() {
			return _predicates.isTypeDefinitionNode;
		}
	}), Object.defineProperty(exports, "isTypeExtensionNode", {
		enumerable: !0,
		get: function() {
			return _predicates.isTypeExtensionNode;
		}
	}), Object.defineProperty(exports, "isTypeNode", {
		enumerable: !0,
		get: function() {
			return _predicates.isTypeNode;
		}
	}), Object.defineProperty(exports, "isTypeSystemDefinitionNode", {
		enumerable: !0,
		get: function() {
			return _predicates.isTypeSystemDefinitionNode;
		}
	}), Object.defineProperty(exports, "isTypeSystemExtensionNode", {
		enumerable: !0,
		get: function() {
			return _predicates.isTypeSystemExtensionNode;
		}
	}), Object.defineProperty(exports, "isValueNode", {
		enumerable: !0,
		get: function() {
			return _predicates.isValueNode;
		}
	}), Object.defineProperty(exports, "parse", {
		enumerable: !0,
		get: function() {
			return _parser.parse;
		}
	}), Object.defineProperty(exports, "parseConstValue", {
		enumerable: !0,
		get: function() {
			return _parser.parseConstValue;
		}
	}), Object.defineProperty(exports, "parseSchemaCoordinate", {
		enumerable: !0,
		get: function() {
			return _parser.parseSchemaCoordinate;
		}
	}), Object.defineProperty(exports, "parseType", {
		enumerable: !0,
		get: function() {
			return _parser.parseType;
		}
	}), Object.defineProperty(exports, "parseValue", {
		enumerable: !0,
		get: function() {
			return _parser.parseValue;
		}
	}), Object.defineProperty(exports, "print", {
		enumerable: !0,
		get: function() {
			return _printer.print;
		}
	}), Object.defineProperty(exports, "printLocation", {
		enumerable: !0,
		get: function() {
			return _printLocation.printLocation;
		}
	}), Object.defineProperty(exports, "printSourceLocation", {
		enumerable: !0,
		get: function() {
			return _printLocation.printSourceLocation;
		}
	}), Object.defineProperty(exports, "visit", {
		enumerable: !0,
		get: function() {
			return _visitor.visit;
		}
	}), Object.defineProperty(exports, "visitInParallel", {
		enumerable: !0,
		get: function() {
			return _visitor.visitInParallel;
		}
	});
	var _source = require_source(), _location = require_location(), _printLocation = require_printLocation(), _kinds = require_kinds(), _tokenKind = require_tokenKind(), _lexer = require_lexer(), _parser = require_parser(), _printer = require_printer(), _visitor = require_visitor(), _ast = require_ast(), _predicates = require_predicates(), _directiveLocation = require_directiveLocation();
})), require_isAsyncIterable = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.isAsyncIterable = isAsyncIterable;
	function isAsyncIterable(maybeAsyncIterable) {
		return typeof maybeAsyncIterable?.[Symbol.asyncIterator] == "function";
	}
})), require_mapAsyncIterator = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.mapAsyncIterator = mapAsyncIterator;
	function mapAsyncIterator(iterable, callback) {
		let iterator = iterable[Symbol.asyncIterator]();
		async function mapResult(result) {
			if (result.done) return result;
			try {
				return {
					value: await callback(result.value),
					done: !1
				};
			} catch (error) {
				throw await returnIgnoringErrors(), error;
			}
		}
		async function returnIgnoringErrors() {
			if (typeof iterator.return == "function") try {
				await iterator.return();
			} catch {}
		}
		return {
			async next() {
				return mapResult(await iterator.next());
			},
			async return() {
				return typeof iterator.return == "function" ? mapResult(await iterator.return()) : {
					value: void 0,
					done: !0
				};
			},
			async throw(error) {
				if (typeof iterator.throw == "function") return mapResult(await iterator.throw(error));
				throw await returnIgnoringErrors(), error;
			},
			[Symbol.asyncIterator]() {
				return this;
			}
		};
	}
})), require_subscribe = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.createSourceEventStream = createSourceEventStream, exports.subscribe = subscribe;
	var _devAssert = require_devAssert(), _inspect = require_inspect(), _isAsyncIterable = require_isAsyncIterable(), _Path = require_Path(), _GraphQLError = require_GraphQLError(), _locatedError = require_locatedError(), _collectFields = require_collectFields(), _execute = require_execute(), _mapAsyncIterator = require_mapAsyncIterator(), _values = require_values();
	async function subscribe(args) {
		arguments.length < 2 || (0, _devAssert.devAssert)(!1, "graphql@16 dropped long-deprecated support for positional arguments, please pass an object instead.");
		let resultOrStream = await createSourceEventStream(args);
		return (0, _isAsyncIterable.isAsyncIterable)(resultOrStream) ? (0, _mapAsyncIterator.mapAsyncIterator)(resultOrStream, (payload) => (0, _execute.execute)({
			...args,
			rootValue: payload
		})) : resultOrStream;
	}
	function toNormalizedArgs(args) {
		let firstArg = args[0];
		return firstArg && "document" in firstArg ? firstArg : {
			schema: firstArg,
			document: args[1],
			rootValue: args[2],
			contextValue: args[3],
			variableValues: args[4],
			operationName: args[5],
			subscribeFieldResolver: args[6]
		};
	}
	async function createSourceEventStream(...rawArgs) {
		let args = toNormalizedArgs(rawArgs), { schema, document, variableValues } = args;
		(0, _execute.assertValidExecutionArguments)(schema, document, variableValues);
		let exeContext = (0, _execute.buildExecutionContext)(args);
		if (!("schema" in exeContext)) return { errors: exeContext };
		try {
			let eventStream = await executeSubscription(exeContext);
			if (!(0, _isAsyncIterable.isAsyncIterable)(eventStream)) throw Error(`Subscription field must return Async Iterable. Received: ${(0, _inspect.inspect)(eventStream)}.`);
			return eventStream;
		} catch (error) {
			if (error instanceof _GraphQLError.GraphQLError) return { errors: [error] };
			throw error;
		}
	}
	async function executeSubscription(exeContext) {
		let { schema, fragments, operation, variableValues, rootValue } = exeContext, rootType = schema.getSubscriptionType();
		if (rootType == null) throw new _GraphQLError.GraphQLError("Schema is not configured to execute subscription operation.", { nodes: operation });
		let [responseName, fieldNodes] = [...(0, _collectFields.collectFields)(schema, fragments, variableValues, rootType, operation.selectionSet).entries()][0], fieldDef = (0, _execute.getFieldDef)(schema, rootType, fieldNodes[0]);
		if (!fieldDef) {
			let fieldName = fieldNodes[0].name.value;
			throw new _GraphQLError.GraphQLError(`The subscription field "${fieldName}" is not defined.`, { nodes: fieldNodes });
		}
		let path = (0, _Path.addPath)(void 0, responseName, rootType.name), info = (0, _execute.buildResolveInfo)(exeContext, fieldDef, fieldNodes, rootType, path);
		try {
			let args = (0, _values.getArgumentValues)(fieldDef, fieldNodes[0], variableValues), contextValue = exeContext.contextValue, eventStream = await (fieldDef.subscribe ?? exeContext.subscribeFieldResolver)(rootValue, args, contextValue, info);
			if (eventStream instanceof Error) throw eventStream;
			return eventStream;
		} catch (error) {
			throw (0, _locatedError.locatedError)(error, fieldNodes, (0, _Path.pathToArray)(path));
		}
	}
})), require_execution = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), Object.defineProperty(exports, "createSourceEventStream", {
		enumerable: !0,
		get: function() {
			return _subscribe.createSourceEventStream;
		}
	}), Object.defineProperty(exports, "defaultFieldResolver", {
		enumerable: !0,
		get: function() {
			return _execute.defaultFieldResolver;
		}
	}), Object.defineProperty(exports, "defaultTypeResolver", {
		enumerable: !0,
		get: function() {
			return _execute.defaultTypeResolver;
		}
	}), Object.defineProperty(exports, "execute", {
		enumerable: !0,
		get: function() {
			return _execute.execute;
		}
	}), Object.defineProperty(exports, "executeSync", {
		enumerable: !0,
		get: function() {
			return _execute.executeSync;
		}
	}), Object.defineProperty(exports, "getArgumentValues", {
		enumerable: !0,
		get: function() {
			return _values.getArgumentValues;
		}
	}), Object.defineProperty(exports, "getDirectiveValues", {
		enumerable: !0,
		get: function() {
			return _values.getDirectiveValues;
		}
	}), Object.defineProperty(exports, "getVariableValues", {
		enumerable: !0,
		get: function() {
			return _values.getVariableValues;
		}
	}), Object.defineProperty(exports, "responsePathAsArray", {
		enumerable: !0,
		get: function() {
			return _Path.pathToArray;
		}
	}), Object.defineProperty(exports, "subscribe", {
		enumerable: !0,
		get: function() {
			return _subscribe.subscribe;
		}
	});
	var _Path = require_Path(), _execute = require_execute(), _subscribe = require_subscribe(), _values = require_values();
})), require_NoDeprecatedCustomRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.NoDeprecatedCustomRule = NoDeprecatedCustomRule;
	var _invariant = require_invariant(), _GraphQLError = require_GraphQLError(), _definition = require_definition();
	function NoDeprecatedCustomRule(context) {
		return {
			Field(node) {
				let fieldDef = context.getFieldDef(), deprecationReason = fieldDef?.deprecationReason;
				if (fieldDef && deprecationReason != null) {
					let parentType = context.getParentType();
					parentType ?? (0, _invariant.invariant)(!1), context.reportError(new _GraphQLError.GraphQLError(`The field ${parentType.name}.${fieldDef.name} is deprecated. ${deprecationReason}`, { nodes: node }));
				}
			},
			Argument(node) {
				let argDef = context.getArgument(), deprecationReason = argDef?.deprecationReason;
				if (argDef && deprecationReason != null) {
					let directiveDef = context.getDirective();
					if (directiveDef != null) context.reportError(new _GraphQLError.GraphQLError(`Directive "@${directiveDef.name}" argument "${argDef.name}" is deprecated. ${deprecationReason}`, { nodes: node }));
					else {
						let parentType = context.getParentType(), fieldDef = context.getFieldDef();
						parentType != null && fieldDef != null || (0, _invariant.invariant)(!1), context.reportError(new _GraphQLError.GraphQLError(`Field "${parentType.name}.${fieldDef.name}" argument "${argDef.name}" is deprecated. ${deprecationReason}`, { nodes: node }));
					}
				}
			},
			ObjectField(node) {
				let inputObjectDef = (0, _definition.getNamedType)(context.getParentInputType());
				if ((0, _definition.isInputObjectType)(inputObjectDef)) {
					let inputFieldDef = inputObjectDef.getFields()[node.name.value], deprecationReason = inputFieldDef?.deprecationReason;
					deprecationReason != null && context.reportError(new _GraphQLError.GraphQLError(`The input field ${inputObjectDef.name}.${inputFieldDef.name} is deprecated. ${deprecationReason}`, { nodes: node }));
				}
			},
			EnumValue(node) {
				let enumValueDef = context.getEnumValue(), deprecationReason = enumValueDef?.deprecationReason;
				if (enumValueDef && deprecationReason != null) {
					let enumTypeDef = (0, _definition.getNamedType)(context.getInputType());
					enumTypeDef ?? (0, _invariant.invariant)(!1), context.reportError(new _GraphQLError.GraphQLError(`The enum value "${enumTypeDef.name}.${enumValueDef.name}" is deprecated. ${deprecationReason}`, { nodes: node }));
				}
			}
		};
	}
})), require_NoSchemaIntrospectionCustomRule = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.NoSchemaIntrospectionCustomRule = NoSchemaIntrospectionCustomRule;
	var _GraphQLError = require_GraphQLError(), _definition = require_definition(), _introspection = require_introspection();
	function NoSchemaIntrospectionCustomRule(context) {
		return { Field(node) {
			let type = (0, _definition.getNamedType)(context.getType());
			type && (0, _introspection.isIntrospectionType)(type) && context.reportError(new _GraphQLError.GraphQLError(`GraphQL introspection has been disabled, but the requested query contained the field "${node.name.value}".`, { nodes: node }));
		} };
	}
})), require_validation = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), Object.defineProperty(exports, "ExecutableDefinitionsRule", {
		enumerable: !0,
		get: function() {
			return _ExecutableDefinitionsRule.ExecutableDefinitionsRule;
		}
	}), Object.defineProperty(exports, "FieldsOnCorrectTypeRule", {
		enumerable: !0,
		get: function() {
			return _FieldsOnCorrectTypeRule.FieldsOnCorrectTypeRule;
		}
	}), Object.defineProperty(exports, "FragmentsOnCompositeTypesRule", {
		enumerable: !0,
		get: function() {
			return _FragmentsOnCompositeTypesRule.FragmentsOnCompositeTypesRule;
		}
	}), Object.defineProperty(exports, "KnownArgumentNamesRule", {
		enumerable: !0,
		get: function() {
			return _KnownArgumentNamesRule.KnownArgumentNamesRule;
		}
	}), Object.defineProperty(exports, "KnownDirectivesRule", {
		enumerable: !0,
		get: function() {
			return _KnownDirectivesRule.KnownDirectivesRule;
		}
	}), Object.defineProperty(exports, "KnownFragmentNamesRule", {
		enumerable: !0,
		get: function() {
			return _KnownFragmentNamesRule.KnownFragmentNamesRule;
		}
	}), Object.defineProperty(exports, "KnownTypeNamesRule", {
		enumerable: !0,
		get: function() {
			return _KnownTypeNamesRule.KnownTypeNamesRule;
		}
	}), Object.defineProperty(exports, "LoneAnonymousOperationRule", {
		enumerable: !0,
		get: function() {
			return _LoneAnonymousOperationRule.LoneAnonymousOperationRule;
		}
	}), Object.defineProperty(exports, "LoneSchemaDefinitionRule", {
		enumerable: !0,
		get: function() {
			return _LoneSchemaDefinitionRule.LoneSchemaDefinitionRule;
		}
	}), Object.defineProperty(exports, "MaxIntrospectionDepthRule", {
		enumerable: !0,
		get: function() {
			return _MaxIntrospectionDepthRule.MaxIntrospectionDepthRule;
		}
	}), Object.defineProperty(exports, "NoDeprecatedCustomRule", {
		enumerable: !0,
		get: function() {
			return _NoDeprecatedCustomRule.NoDeprecatedCustomRule;
		}
	}), Object.defineProperty(exports, "NoFragmentCyclesRule", {
		enumerable: !0,
		get: function() {
			return _NoFragmentCyclesRule.NoFragmentCyclesRule;
		}
	}), Object.defineProperty(exports, "NoSchemaIntrospectionCustomRule", {
		enumerable: !0,
		get: function() {
			return _NoSchemaIntrospectionCustomRule.NoSchemaIntrospectionCustomRule;
		}
	}), Object.defineProperty(exports, "NoUndefinedVariablesRule", {
		enumerable: !0,
		get: function() {
			return _NoUndefinedVariablesRule.NoUndefinedVariablesRule;
		}
	}), Object.defineProperty(exports, "NoUnusedFragmentsRule", {
		enumerable: !0,
		get: function() {
			return _NoUnusedFragmentsRule.NoUnusedFragmentsRule;
		}
	}), Object.defineProperty(exports, "NoUnusedVariablesRule", {
		enumerable: !0,
		get: function() {
			return _NoUnusedVariablesRule.NoUnusedVariablesRule;
		}
	}), Object.defineProperty(exports, "OverlappingFieldsCanBeMergedRule", {
		enumerable: !0,
		get: function() {
			return _OverlappingFieldsCanBeMergedRule.OverlappingFieldsCanBeMergedRule;
		}
	}), Object.defineProperty(exports, "PossibleFragmentSpreadsRule", {
		enumerable: !0,
		get: function() {
			return _PossibleFragmentSpreadsRule.PossibleFragmentSpreadsRule;
		}
	}), Object.defineProperty(exports, "PossibleTypeExtensionsRule", {
		enumerable: !0,
		get: function() {
			return _PossibleTypeExtensionsRule.PossibleTypeExtensionsRule;
		}
	}), Object.defineProperty(exports, "ProvidedRequiredArgumentsRule", {
		enumerable: !0,
		get: function() {
			return _ProvidedRequiredArgumentsRule.ProvidedRequiredArgumentsRule;
		}
	}), Object.defineProperty(exports, "ScalarLeafsRule", {
		enumerable: !0,
		get: function() {
			return _ScalarLeafsRule.ScalarLeafsRule;
		}
	}), Object.defineProperty(exports, "SingleFieldSubscriptionsRule", {
		enumerable: !0,
		get: function() {
			return _SingleFieldSubscriptionsRule.SingleFieldSubscriptionsRule;
		}
	}), Object.defineProperty(exports, "UniqueArgumentDefinitionNamesRule", {
		enumerable: !0,
		get: function() {
			return _UniqueArgumentDefinitionNamesRule.UniqueArgumentDefinitionNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueArgumentNamesRule", {
		enumerable: !0,
		get: function() {
			return _UniqueArgumentNamesRule.UniqueArgumentNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueDirectiveNamesRule", {
		enumerable: !0,
		get: function() {
			return _UniqueDirectiveNamesRule.UniqueDirectiveNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueDirectivesPerLocationRule", {
		enumerable: !0,
		get: function() {
			return _UniqueDirectivesPerLocationRule.UniqueDirectivesPerLocationRule;
		}
	}), Object.defineProperty(exports, "UniqueEnumValueNamesRule", {
		enumerable: !0,
		get: function() {
			return _UniqueEnumValueNamesRule.UniqueEnumValueNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueFieldDefinitionNamesRule", {
		enumerable: !0,
		get: function() {
			return _UniqueFieldDefinitionNamesRule.UniqueFieldDefinitionNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueFragmentNamesRule", {
		enumerable: !0,
		get: function() {
			return _UniqueFragmentNamesRule.UniqueFragmentNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueInputFieldNamesRule", {
		enumerable: !0,
		get: function() {
			return _UniqueInputFieldNamesRule.UniqueInputFieldNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueOperationNamesRule", {
		enumerable: !0,
		get: function() {
			return _UniqueOperationNamesRule.UniqueOperationNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueOperationTypesRule", {
		enumerable: !0,
		get: function() {
			return _UniqueOperationTypesRule.UniqueOperationTypesRule;
		}
	}), Object.defineProperty(exports, "UniqueTypeNamesRule", {
		enumerable: !0,
		get: function() {
			return _UniqueTypeNamesRule.UniqueTypeNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueVariableNamesRule", {
		enumerable: !0,
		get: function() {
			return _UniqueVariableNamesRule.UniqueVariableNamesRule;
		}
	}), Object.defineProperty(exports, "ValidationContext", {
		enumerable: !0,
		get: function() {
			return _ValidationContext.ValidationContext;
		}
	}), Object.defineProperty(exports, "ValuesOfCorrectTypeRule", {
		enumerable: !0,
		get: function() {
			return _ValuesOfCorrectTypeRule.ValuesOfCorrectTypeRule;
		}
	}), Object.defineProperty(exports, "VariablesAreInputTypesRule", {
		enumerable: !0,
		get: function() {
			return _VariablesAreInputTypesRule.VariablesAreInputTypesRule;
		}
	}), Object.defineProperty(exports, "VariablesInAllowedPositionRule", {
		enumerable: !0,
		get: function() {
			return _VariablesInAllowedPositionRule.VariablesInAllowedPositionRule;
		}
	}), Object.defineProperty(exports, "recommendedRules", {
		enumerable: !0,
		get: function() {
			return _specifiedRules.recommendedRules;
		}
	}), Object.defineProperty(exports, "specifiedRules", {
		enumerable: !0,
		get: function() {
			return _specifiedRules.specifiedRules;
		}
	}), Object.defineProperty(exports, "validate", {
		enumerable: !0,
		get: function() {
			return _validate.validate;
		}
	});
	var _validate = require_validate(), _ValidationContext = require_ValidationContext(), _specifiedRules = require_specifiedRules(), _ExecutableDefinitionsRule = require_ExecutableDefinitionsRule(), _FieldsOnCorrectTypeRule = require_FieldsOnCorrectTypeRule(), _FragmentsOnCompositeTypesRule = require_FragmentsOnCompositeTypesRule(), _KnownArgumentNamesRule = require_KnownArgumentNamesRule(), _KnownDirectivesRule = require_KnownDirectivesRule(), _KnownFragmentNamesRule = require_KnownFragmentNamesRule(), _KnownTypeNamesRule = require_KnownTypeNamesRule(), _LoneAnonymousOperationRule = require_LoneAnonymousOperationRule(), _NoFragmentCyclesRule = require_NoFragmentCyclesRule(), _NoUndefinedVariablesRule = require_NoUndefinedVariablesRule(), _NoUnusedFragmentsRule = require_NoUnusedFragmentsRule(), _NoUnusedVariablesRule = require_NoUnusedVariablesRule(), _OverlappingFieldsCanBeMergedRule = require_OverlappingFieldsCanBeMergedRule(), _PossibleFragmentSpreadsRule = require_PossibleFragmentSpreadsRule(), _ProvidedRequiredArgumentsRule = require_ProvidedRequiredArgumentsRule(), _ScalarLeafsRule = require_ScalarLeafsRule(), _SingleFieldSubscriptionsRule = require_SingleFieldSubscriptionsRule(), _UniqueArgumentNamesRule = require_UniqueArgumentNamesRule(), _UniqueDirectivesPerLocationRule = require_UniqueDirectivesPerLocationRule(), _UniqueFragmentNamesRule = require_UniqueFragmentNamesRule(), _UniqueInputFieldNamesRule = require_UniqueInputFieldNamesRule(), _UniqueOperationNamesRule = require_UniqueOperationNamesRule(), _UniqueVariableNamesRule = require_UniqueVariableNamesRule(), _ValuesOfCorrectTypeRule = require_ValuesOfCorrectTypeRule(), _VariablesAreInputTypesRule = require_VariablesAreInputTypesRule(), _VariablesInAllowedPositionRule = require_VariablesInAllowedPositionRule(), _MaxIntrospectionDepthRule = require_MaxIntrospectionDepthRule(), _LoneSchemaDefinitionRule = require_LoneSchemaDefinitionRule(), _UniqueOperationTypesRule = require_UniqueOperationTypesRule(), _UniqueTypeNamesRule = require_UniqueTypeNamesRule(), _UniqueEnumValueNamesRule = require_UniqueEnumValueNamesRule(), _UniqueFieldDefinitionNamesRule = require_UniqueFieldDefinitionNamesRule(), _UniqueArgumentDefinitionNamesRule = require_UniqueArgumentDefinitionNamesRule(), _UniqueDirectiveNamesRule = require_UniqueDirectiveNamesRule(), _PossibleTypeExtensionsRule = require_PossibleTypeExtensionsRule(), _NoDeprecatedCustomRule = require_NoDeprecatedCustomRule(), _NoSchemaIntrospectionCustomRule = require_NoSchemaIntrospectionCustomRule();
})), require_error = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), Object.defineProperty(exports, "GraphQLError", {
		enumerable: !0,
		get: function() {
			return _GraphQLError.GraphQLError;
		}
	}), Object.defineProperty(exports, "formatError", {
		enumerable: !0,
		get: function() {
			return _GraphQLError.formatError;
		}
	}), Object.defineProperty(exports, "locatedError", {
		enumerable: !0,
		get: function() {
			return _locatedError.locatedError;
		}
	}), Object.defineProperty(exports, "printError", {
		enumerable: !0,
		get: function() {
			return _GraphQLError.printError;
		}
	}), Object.defineProperty(exports, "syntaxError", {
		enumerable: !0,
		get: function() {
			return _syntaxError.syntaxError;
		}
	});
	var _GraphQLError = require_GraphQLError(), _syntaxError = require_syntaxError(), _locatedError = require_locatedError();
})), require_getIntrospectionQuery = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.getIntrospectionQuery = getIntrospectionQuery;
	function getIntrospectionQuery(options) {
		let optionsWithDefault = {
			descriptions: !0,
			specifiedByUrl: !1,
			directiveIsRepeatable: !1,
			schemaDescription: !1,
			inputValueDeprecation: !1,
			experimentalDirectiveDeprecation: !1,
			oneOf: !1,
			typeDepth: 9,
			...options
		}, descriptions = optionsWithDefault.descriptions ? "description" : "", specifiedByUrl = optionsWithDefault.specifiedByUrl ? "specifiedByURL" : "", directiveIsRepeatable = optionsWithDefault.directiveIsRepeatable ? "isRepeatable" : "", schemaDescription = optionsWithDefault.schemaDescription ? descriptions : "";
		function inputDeprecation(str) {
			return optionsWithDefault.inputValueDeprecation ? str : "";
		}
		function experimentalDirectiveDeprecation(str) {
			return optionsWithDefault.experimentalDirectiveDeprecation ? str : "";
		}
		let oneOf = optionsWithDefault.oneOf ? "isOneOf" : "";
		function ofType(level, indent) {
			if (level <= 0) return "";
			if (level > 100) throw Error("Please set typeDepth to a reasonable value between 0 and 100; the default is 9.");
			return `
${indent}ofType {
${indent}  name
${indent}  kind${ofType(level - 1, indent + "  ")}
${indent}}`;
		}
		return `
    query IntrospectionQuery {
      __schema {
        ${schemaDescription}
        queryType { name kind }
        mutationType { name kind }
        subscriptionType { name kind }
        types {
          ...FullType
        }
        directives${experimentalDirectiveDeprecation("(includeDeprecated: true)")} {
          name
          ${descriptions}
          ${directiveIsRepeatable}
          ${experimentalDirectiveDeprecation("isDeprecated")}
          ${experimentalDirectiveDeprecation("deprecationReason")}
          locations
          args${inputDeprecation("(includeDeprecated: true)")} {
            ...InputValue
          }
        }
      }
    }

    fragment FullType on __Type {
      kind
      name
      ${descriptions}
      ${specifiedByUrl}
      ${oneOf}
      fields(includeDeprecated: true) {
        name
        ${descriptions}
        args${inputDeprecation("(includeDeprecated: true)")} {
          ...InputValue
        }
        type {
          ...TypeRef
        }
        isDeprecated
        deprecationReason
      }
      inputFields${inputDeprecation("(includeDeprecated: true)")} {
        ...InputValue
      }
      interfaces {
        ...TypeRef
      }
      enumValues(includeDeprecated: true) {
        name
        ${descriptions}
        isDeprecated
        deprecationReason
      }
      possibleTypes {
        ...TypeRef
      }
    }

    fragment InputValue on __InputValue {
      name
      ${descriptions}
      type { ...TypeRef }
      defaultValue
      ${inputDeprecation("isDeprecated")}
      ${inputDeprecation("deprecationReason")}
    }

    fragment TypeRef on __Type {
      kind
      name${ofType(optionsWithDefault.typeDepth, "      ")}
    }
  `;
	}
})), require_getOperationAST = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.getOperationAST = getOperationAST;
	var _kinds = require_kinds();
	function getOperationAST(documentAST, operationName) {
		let operation = null;
		for (let definition of documentAST.definitions) if (definition.kind === _kinds.Kind.OPERATION_DEFINITION) {
			if (operationName == null) {
				if (operation) return null;
				operation = definition;
			} else if (definition.name?.value === operationName) return definition;
		}
		return operation;
	}
})), require_getOperationRootType = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.getOperationRootType = getOperationRootType;
	var _GraphQLError = require_GraphQLError();
	function getOperationRootType(schema, operation) {
		if (operation.operation === "query") {
			let queryType = schema.getQueryType();
			if (!queryType) throw new _GraphQLError.GraphQLError("Schema does not define the required query root type.", { nodes: operation });
			return queryType;
		}
		if (operation.operation === "mutation") {
			let mutationType = schema.getMutationType();
			if (!mutationType) throw new _GraphQLError.GraphQLError("Schema is not configured for mutations.", { nodes: operation });
			return mutationType;
		}
		if (operation.operation === "subscription") {
			let subscriptionType = schema.getSubscriptionType();
			if (!subscriptionType) throw new _GraphQLError.GraphQLError("Schema is not configured for subscriptions.", { nodes: operation });
			return subscriptionType;
		}
		throw new _GraphQLError.GraphQLError("Can only have query, mutation and subscription operations.", { nodes: operation });
	}
})), require_introspectionFromSchema = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.introspectionFromSchema = introspectionFromSchema;
	var _invariant = require_invariant(), _parser = require_parser(), _execute = require_execute(), _getIntrospectionQuery = require_getIntrospectionQuery();
	function introspectionFromSchema(schema, options) {
		let optionsWithDefaults = {
			specifiedByUrl: !0,
			directiveIsRepeatable: !0,
			schemaDescription: !0,
			inputValueDeprecation: !0,
			experimentalDirectiveDeprecation: !0,
			oneOf: !0,
			...options
		}, document = (0, _parser.parse)((0, _getIntrospectionQuery.getIntrospectionQuery)(optionsWithDefaults)), result = (0, _execute.executeSync)({
			schema,
			document
		});
		return !result.errors && result.data || (0, _invariant.invariant)(!1), result.data;
	}
})), require_buildClientSchema = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.buildClientSchema = buildClientSchema;
	var _devAssert = require_devAssert(), _inspect = require_inspect(), _isObjectLike = require_isObjectLike(), _keyValMap = require_keyValMap(), _parser = require_parser(), _definition = require_definition(), _directives = require_directives(), _introspection = require_introspection(), _scalars = require_scalars(), _schema = require_schema(), _valueFromAST = require_valueFromAST();
	function buildClientSchema(introspection, options) {
		(0, _isObjectLike.isObjectLike)(introspection) && (0, _isObjectLike.isObjectLike)(introspection.__schema) || (0, _devAssert.devAssert)(!1, `Invalid or incomplete introspection result. Ensure that you are passing "data" property of introspection response and no "errors" was returned alongside: ${(0, _inspect.inspect)(introspection)}.`);
		let schemaIntrospection = introspection.__schema, typeMap = (0, _keyValMap.keyValMap)(schemaIntrospection.types, (typeIntrospection) => typeIntrospection.name, (typeIntrospection) => buildType(typeIntrospection));
		for (let stdType of [..._scalars.specifiedScalarTypes, ..._introspection.introspectionTypes]) typeMap[stdType.name] && (typeMap[stdType.name] = stdType);
		let queryType = schemaIntrospection.queryType ? getObjectType(schemaIntrospection.queryType) : null, mutationType = schemaIntrospection.mutationType ? getObjectType(schemaIntrospection.mutationType) : null, subscriptionType = schemaIntrospection.subscriptionType ? getObjectType(schemaIntrospection.subscriptionType) : null, directives = schemaIntrospection.directives ? schemaIntrospection.directives.map(buildDirective) : [];
		return new _schema.GraphQLSchema({
			description: schemaIntrospection.description,
			query: queryType,
			mutation: mutationType,
			subscription: subscriptionType,
			types: Object.values(typeMap),
			directives,
			assumeValid: options?.assumeValid
		});
		function getType(typeRef) {
			if (typeRef.kind === _introspection.TypeKind.LIST) {
				let itemRef = typeRef.ofType;
				if (!itemRef) throw Error("Decorated type deeper than introspection query.");
				return new _definition.GraphQLList(getType(itemRef));
			}
			if (typeRef.kind === _introspection.TypeKind.NON_NULL) {
				let nullableRef = typeRef.ofType;
				if (!nullableRef) throw Error("Decorated type deeper than introspection query.");
				let nullableType = getType(nullableRef);
				return new _definition.GraphQLNonNull((0, _definition.assertNullableType)(nullableType));
			}
			return getNamedType(typeRef);
		}
		function getNamedType(typeRef) {
			let typeName = typeRef.name;
			if (!typeName) throw Error(`Unknown type reference: ${(0, _inspect.inspect)(typeRef)}.`);
			let type = typeMap[typeName];
			if (!type) throw Error(`Invalid or incomplete schema, unknown type: ${typeName}. Ensure that a full introspection query is used in order to build a client schema.`);
			return type;
		}
		function getObjectType(typeRef) {
			return (0, _definition.assertObjectType)(getNamedType(typeRef));
		}
		function getInterfaceType(typeRef) {
			return (0, _definition.assertInterfaceType)(getNamedType(typeRef));
		}
		function buildType(type) {
			if (type != null && type.name != null && type.kind != null) switch (type.kind) {
				case _introspection.TypeKind.SCALAR: return buildScalarDef(type);
				case _introspection.TypeKind.OBJECT: return buildObjectDef(type);
				case _introspection.TypeKind.INTERFACE: return buildInterfaceDef(type);
				case _introspection.TypeKind.UNION: return buildUnionDef(type);
				case _introspection.TypeKind.ENUM: return buildEnumDef(type);
				case _introspection.TypeKind.INPUT_OBJECT: return buildInputObjectDef(type);
			}
			let typeStr = (0, _inspect.inspect)(type);
			throw Error(`Invalid or incomplete introspection result. Ensure that a full introspection query is used in order to build a client schema: ${typeStr}.`);
		}
		function buildScalarDef(scalarIntrospection) {
			return new _definition.GraphQLScalarType({
				name: scalarIntrospection.name,
				description: scalarIntrospection.description,
				specifiedByURL: scalarIntrospection.specifiedByURL
			});
		}
		function buildImplementationsList(implementingIntrospection) {
			if (implementingIntrospection.interfaces === null && implementingIntrospection.kind === _introspection.TypeKind.INTERFACE) return [];
			if (!implementingIntrospection.interfaces) {
				let implementingIntrospectionStr = (0, _inspect.inspect)(implementingIntrospection);
				throw Error(`Introspection result missing interfaces: ${implementingIntrospectionStr}.`);
			}
			return implementingIntrospection.interfaces.map(getInterfaceType);
		}
		function buildObjectDef(objectIntrospection) {
			return new _definition.GraphQLObjectType({
				name: objectIntrospection.name,
				description: objectIntrospection.description,
				interfaces: () => buildImplementationsList(objectIntrospection),
				fields: () => buildFieldDefMap(objectIntrospection)
			});
		}
		function buildInterfaceDef(interfaceIntrospection) {
			return new _definition.GraphQLInterfaceType({
				name: interfaceIntrospection.name,
				description: interfaceIntrospection.description,
				interfaces: () => buildImplementationsList(interfaceIntrospection),
				fields: () => buildFieldDefMap(interfaceIntrospection)
			});
		}
		function buildUnionDef(unionIntrospection) {
			if (!unionIntrospection.possibleTypes) {
				let unionIntrospectionStr = (0, _inspect.inspect)(unionIntrospection);
				throw Error(`Introspection result missing possibleTypes: ${unionIntrospectionStr}.`);
			}
			return new _definition.GraphQLUnionType({
				name: unionIntrospection.name,
				description: unionIntrospection.description,
				types: () => unionIntrospection.possibleTypes.map(getObjectType)
			});
		}
		function buildEnumDef(enumIntrospection) {
			if (!enumIntrospection.enumValues) {
				let enumIntrospectionStr = (0, _inspect.inspect)(enumIntrospection);
				throw Error(`Introspection result missing enumValues: ${enumIntrospectionStr}.`);
			}
			return new _definition.GraphQLEnumType({
				name: enumIntrospection.name,
				description: enumIntrospection.description,
				values: (0, _keyValMap.keyValMap)(enumIntrospection.enumValues, (valueIntrospection) => valueIntrospection.name, (valueIntrospection) => ({
					description: valueIntrospection.description,
					deprecationReason: valueIntrospection.deprecationReason
				}))
			});
		}
		function buildInputObjectDef(inputObjectIntrospection) {
			if (!inputObjectIntrospection.inputFields) {
				let inputObjectIntrospectionStr = (0, _inspect.inspect)(inputObjectIntrospection);
				throw Error(`Introspection result missing inputFields: ${inputObjectIntrospectionStr}.`);
			}
			return new _definition.GraphQLInputObjectType({
				name: inputObjectIntrospection.name,
				description: inputObjectIntrospection.description,
				fields: () => buildInputValueDefMap(inputObjectIntrospection.inputFields),
				isOneOf: inputObjectIntrospection.isOneOf
			});
		}
		function buildFieldDefMap(typeIntrospection) {
			if (!typeIntrospection.fields) throw Error(`Introspection result missing fields: ${(0, _inspect.inspect)(typeIntrospection)}.`);
			return (0, _keyValMap.keyValMap)(typeIntrospection.fields, (fieldIntrospection) => fieldIntrospection.name, buildField);
		}
		function buildField(fieldIntrospection) {
			let type = getType(fieldIntrospection.type);
			if (!(0, _definition.isOutputType)(type)) {
				let typeStr = (0, _inspect.inspect)(type);
				throw Error(`Introspection must provide output type for fields, but received: ${typeStr}.`);
			}
			if (!fieldIntrospection.args) {
				let fieldIntrospectionStr = (0, _inspect.inspect)(fieldIntrospection);
				throw Error(`Introspection result missing field args: ${fieldIntrospectionStr}.`);
			}
			return {
				description: fieldIntrospection.description,
				deprecationReason: fieldIntrospection.deprecationReason,
				type,
				args: buildInputValueDefMap(fieldIntrospection.args)
			};
		}
		function buildInputValueDefMap(inputValueIntrospections) {
			return (0, _keyValMap.keyValMap)(inputValueIntrospections, (inputValue) => inputValue.name, buildInputValue);
		}
		function buildInputValue(inputValueIntrospection) {
			let type = getType(inputValueIntrospection.type);
			if (!(0, _definition.isInputType)(type)) {
				let typeStr = (0, _inspect.inspect)(type);
				throw Error(`Introspection must provide input type for arguments, but received: ${typeStr}.`);
			}
			let defaultValue = inputValueIntrospection.defaultValue == null ? void 0 : (0, _valueFromAST.valueFromAST)((0, _parser.parseValue)(inputValueIntrospection.defaultValue), type);
			return {
				description: inputValueIntrospection.description,
				type,
				defaultValue,
				deprecationReason: inputValueIntrospection.deprecationReason
			};
		}
		function buildDirective(directiveIntrospection) {
			if (!directiveIntrospection.args) {
				let directiveIntrospectionStr = (0, _inspect.inspect)(directiveIntrospection);
				throw Error(`Introspection result missing directive args: ${directiveIntrospectionStr}.`);
			}
			if (!directiveIntrospection.locations) {
				let directiveIntrospectionStr = (0, _inspect.inspect)(directiveIntrospection);
				throw Error(`Introspection result missing directive locations: ${directiveIntrospectionStr}.`);
			}
			return new _directives.GraphQLDirective({
				name: directiveIntrospection.name,
				description: directiveIntrospection.description,
				isRepeatable: directiveIntrospection.isRepeatable,
				deprecationReason: directiveIntrospection.deprecationReason,
				locations: directiveIntrospection.locations.slice(),
				args: buildInputValueDefMap(directiveIntrospection.args)
			});
		}
	}
})), require_extendSchema = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.extendSchema = extendSchema, exports.extendSchemaImpl = extendSchemaImpl;
	var _devAssert = require_devAssert(), _inspect = require_inspect(), _invariant = require_invariant(), _keyMap = require_keyMap(), _mapValue = require_mapValue(), _kinds = require_kinds(), _predicates = require_predicates(), _definition = require_definition(), _directives = require_directives(), _introspection = require_introspection(), _scalars = require_scalars(), _schema = require_schema(), _validate = require_validate(), _values = require_values(), _valueFromAST = require_valueFromAST();
	function extendSchema(schema, documentAST, options) {
		(0, _schema.assertSchema)(schema), documentAST != null && documentAST.kind === _kinds.Kind.DOCUMENT || (0, _devAssert.devAssert)(!1, "Must provide valid Document AST."), options?.assumeValid !== !0 && options?.assumeValidSDL !== !0 && (0, _validate.assertValidSDLExtension)(documentAST, schema);
		let schemaConfig = schema.toConfig(), extendedConfig = extendSchemaImpl(schemaConfig, documentAST, options);
		return schemaConfig === extendedConfig ? schema : new _schema.GraphQLSchema(extendedConfig);
	}
	function extendSchemaImpl(schemaConfig, documentAST, options) {
		let typeDefs = [], typeExtensionsMap = Object.create(null), directiveExtensionsMap = Object.create(null), directiveDefs = [], schemaDef, schemaExtensions = [];
		for (let def of documentAST.definitions) if (def.kind === _kinds.Kind.SCHEMA_DEFINITION) schemaDef = def;
		else if (def.kind === _kinds.Kind.SCHEMA_EXTENSION) schemaExtensions.push(def);
		else if ((0, _predicates.isTypeDefinitionNode)(def)) typeDefs.push(def);
		else if ((0, _predicates.isTypeExtensionNode)(def)) {
			let extendedTypeName = def.name.value, existingTypeExtensions = typeExtensionsMap[extendedTypeName];
			typeExtensionsMap[extendedTypeName] = existingTypeExtensions ? existingTypeExtensions.concat([def]) : [def];
		} else if (def.kind === _kinds.Kind.DIRECTIVE_DEFINITION) directiveDefs.push(def);
		else if (def.kind === _kinds.Kind.DIRECTIVE_EXTENSION) {
			let extendedDirectiveName = def.name.value, existingDirectiveExtensions = directiveExtensionsMap[extendedDirectiveName];
			directiveExtensionsMap[extendedDirectiveName] = existingDirectiveExtensions ? existingDirectiveExtensions.concat([def]) : [def];
		}
		if (Object.keys(typeExtensionsMap).length === 0 && typeDefs.length === 0 && Object.keys(directiveExtensionsMap).length === 0 && directiveDefs.length === 0 && schemaExtensions.length === 0 && schemaDef == null) return schemaConfig;
		let typeMap = Object.create(null);
		for (let existingType of schemaConfig.types) typeMap[existingType.name] = extendNamedType(existingType);
		for (let typeNode of typeDefs) {
			let name = typeNode.name.value;
			typeMap[name] = stdTypeMap[name] ?? buildType(typeNode);
		}
		let directiveMap = Object.create(null);
		for (let existingDirective of schemaConfig.directives) directiveMap[existingDirective.name] = extendDirective(existingDirective);
		let operationTypes = {
			query: schemaConfig.query && replaceNamedType(schemaConfig.query),
			mutation: schemaConfig.mutation && replaceNamedType(schemaConfig.mutation),
			subscription: schemaConfig.subscription && replaceNamedType(schemaConfig.subscription),
			...schemaDef && getOperationTypes([schemaDef]),
			...getOperationTypes(schemaExtensions)
		}, directives = Object.values(directiveMap);
		return {
			description: schemaDef?.description?.value,
			...operationTypes,
			types: Object.values(typeMap),
			directives: [...directives.map(replaceDirective), ...directiveDefs.map(buildDirective)],
			extensions: Object.create(null),
			astNode: schemaDef ?? schemaConfig.astNode,
			extensionASTNodes: schemaConfig.extensionASTNodes.concat(schemaExtensions),
			assumeValid: options?.assumeValid ?? !1
		};
		function replaceType(type) {
			return (0, _definition.isListType)(type) ? new _definition.GraphQLList(replaceType(type.ofType)) : (0, _definition.isNonNullType)(type) ? new _definition.GraphQLNonNull(replaceType(type.ofType)) : replaceNamedType(type);
		}
		function replaceNamedType(type) {
			return typeMap[type.name];
		}
		function replaceDirective(directive) {
			let config = directive.toConfig();
			return new _directives.GraphQLDirective({
				...config,
				args: (0, _mapValue.mapValue)(config.args, extendArg)
			});
		}
		function extendNamedType(type) {
			if ((0, _introspection.isIntrospectionType)(type) || (0, _scalars.isSpecifiedScalarType)(type)) return type;
			if ((0, _definition.isScalarType)(type)) return extendScalarType(type);
			if ((0, _definition.isObjectType)(type)) return extendObjectType(type);
			if ((0, _definition.isInterfaceType)(type)) return extendInterfaceType(type);
			if ((0, _definition.isUnionType)(type)) return extendUnionType(type);
			if ((0, _definition.isEnumType)(type)) return extendEnumType(type);
			if ((0, _definition.isInputObjectType)(type)) return extendInputObjectType(type);
			(0, _invariant.invariant)(!1, "Unexpected type: " + (0, _inspect.inspect)(type));
		}
		function extendInputObjectType(type) {
			let config = type.toConfig(), extensions = typeExtensionsMap[config.name] ?? [];
			return new _definition.GraphQLInputObjectType({
				...config,
				fields: () => ({
					...(0, _mapValue.mapValue)(config.fields, (field) => ({
						...field,
						type: replaceType(field.type)
					})),
					...buildInputFieldMap(extensions)
				}),
				extensionASTNodes: config.extensionASTNodes.concat(extensions)
			});
		}
		function extendEnumType(type) {
			let config = type.toConfig(), extensions = typeExtensionsMap[type.name] ?? [];
			return new _definition.GraphQLEnumType({
				...config,
				values: {
					...config.values,
					...buildEnumValueMap(extensions)
				},
				extensionASTNodes: config.extensionASTNodes.concat(extensions)
			});
		}
		function extendScalarType(type) {
			let config = type.toConfig(), extensions = typeExtensionsMap[config.name] ?? [], specifiedByURL = config.specifiedByURL;
			for (let extensionNode of extensions) specifiedByURL = getSpecifiedByURL(extensionNode) ?? specifiedByURL;
			return new _definition.GraphQLScalarType({
				...config,
				specifiedByURL,
				extensionASTNodes: config.extensionASTNodes.concat(extensions)
			});
		}
		function extendObjectType(type) {
			let config = type.toConfig(), extensions = typeExtensionsMap[config.name] ?? [];
			return new _definition.GraphQLObjectType({
				...config,
				interfaces: () => [...type.getInterfaces().map(replaceNamedType), ...buildInterfaces(extensions)],
				fields: () => ({
					...(0, _mapValue.mapValue)(config.fields, extendField),
					...buildFieldMap(extensions)
				}),
				extensionASTNodes: config.extensionASTNodes.concat(extensions)
			});
		}
		function extendInterfaceType(type) {
			let config = type.toConfig(), extensions = typeExtensionsMap[config.name] ?? [];
			return new _definition.GraphQLInterfaceType({
				...config,
				interfaces: () => [...type.getInterfaces().map(replaceNamedType), ...buildInterfaces(extensions)],
				fields: () => ({
					...(0, _mapValue.mapValue)(config.fields, extendField),
					...buildFieldMap(extensions)
				}),
				extensionASTNodes: config.extensionASTNodes.concat(extensions)
			});
		}
		function extendUnionType(type) {
			let config = type.toConfig(), extensions = typeExtensionsMap[config.name] ?? [];
			return new _definition.GraphQLUnionType({
				...config,
				types: () => [...type.getTypes().map(replaceNamedType), ...buildUnionTypes(extensions)],
				extensionASTNodes: config.extensionASTNodes.concat(extensions)
			});
		}
		function extendField(field) {
			return {
				...field,
				type: replaceType(field.type),
				args: field.args && (0, _mapValue.mapValue)(field.args, extendArg)
			};
		}
		function extendArg(arg) {
			return {
				...arg,
				type: replaceType(arg.type)
			};
		}
		function getOperationTypes(nodes) {
			let opTypes = {};
			for (let node of nodes) {
				let operationTypesNodes = node.operationTypes ?? [];
				for (let operationType of operationTypesNodes) opTypes[operationType.operation] = getNamedType(operationType.type);
			}
			return opTypes;
		}
		function extendDirective(directive) {
			let config = directive.toConfig(), extensions = directiveExtensionsMap[config.name] ?? [], deprecationReason = config.deprecationReason ?? extensions.map((ext) => getDeprecationReason(ext)).find((reason) => reason != null);
			return new _directives.GraphQLDirective({
				...config,
				deprecationReason,
				extensionASTNodes: config.extensionASTNodes.concat(extensions)
			});
		}
		function getNamedType(node) {
			let name = node.name.value, type = stdTypeMap[name] ?? typeMap[name];
			if (type === void 0) throw Error(`Unknown type: "${name}".`);
			return type;
		}
		function getWrappedType(node) {
			return node.kind === _kinds.Kind.LIST_TYPE ? new _definition.GraphQLList(getWrappedType(node.type)) : node.kind === _kinds.Kind.NON_NULL_TYPE ? new _definition.GraphQLNonNull(getWrappedType(node.type)) : getNamedType(node);
		}
		function buildDirective(node) {
			let extensions = directiveExtensionsMap[node.name.value] ?? [], deprecationReason = getDeprecationReason(node) ?? extensions.map((ext) => getDeprecationReason(ext)).find((reason) => reason != null);
			return new _directives.GraphQLDirective({
				name: node.name.value,
				description: node.description?.value,
				locations: node.locations.map(({ value }) => value),
				isRepeatable: node.repeatable,
				args: buildArgumentMap(node.arguments),
				deprecationReason,
				astNode: node,
				extensionASTNodes: extensions
			});
		}
		function buildFieldMap(nodes) {
			let fieldConfigMap = Object.create(null);
			for (let node of nodes) {
				let nodeFields = node.fields ?? [];
				for (let field of nodeFields) fieldConfigMap[field.name.value] = {
					type: getWrappedType(field.type),
					description: field.description?.value,
					args: buildArgumentMap(field.arguments),
					deprecationReason: getDeprecationReason(field),
					astNode: field
				};
			}
			return fieldConfigMap;
		}
		function buildArgumentMap(args) {
			let argsNodes = args ?? [], argConfigMap = Object.create(null);
			for (let arg of argsNodes) {
				let type = getWrappedType(arg.type);
				argConfigMap[arg.name.value] = {
					type,
					description: arg.description?.value,
					defaultValue: (0, _valueFromAST.valueFromAST)(arg.defaultValue, type),
					deprecationReason: getDeprecationReason(arg),
					astNode: arg
				};
			}
			return argConfigMap;
		}
		function buildInputFieldMap(nodes) {
			let inputFieldMap = Object.create(null);
			for (let node of nodes) {
				let fieldsNodes = node.fields ?? [];
				for (let field of fieldsNodes) {
					let type = getWrappedType(field.type);
					inputFieldMap[field.name.value] = {
						type,
						description: field.description?.value,
						defaultValue: (0, _valueFromAST.valueFromAST)(field.defaultValue, type),
						deprecationReason: getDeprecationReason(field),
						astNode: field
					};
				}
			}
			return inputFieldMap;
		}
		function buildEnumValueMap(nodes) {
			let enumValueMap = Object.create(null);
			for (let node of nodes) {
				let valuesNodes = node.values ?? [];
				for (let value of valuesNodes) enumValueMap[value.name.value] = {
					description: value.description?.value,
					deprecationReason: getDeprecationReason(value),
					astNode: value
				};
			}
			return enumValueMap;
		}
		function buildInterfaces(nodes) {
			return nodes.flatMap((node) => node.interfaces?.map(getNamedType) ?? []);
		}
		function buildUnionTypes(nodes) {
			return nodes.flatMap((node) => node.types?.map(getNamedType) ?? []);
		}
		function buildType(astNode) {
			let name = astNode.name.value, extensionASTNodes = typeExtensionsMap[name] ?? [];
			switch (astNode.kind) {
				case _kinds.Kind.OBJECT_TYPE_DEFINITION: {
					let allNodes = [astNode, ...extensionASTNodes];
					return new _definition.GraphQLObjectType({
						name,
						description: astNode.description?.value,
						interfaces: () => buildInterfaces(allNodes),
						fields: () => buildFieldMap(allNodes),
						astNode,
						extensionASTNodes
					});
				}
				case _kinds.Kind.INTERFACE_TYPE_DEFINITION: {
					let allNodes = [astNode, ...extensionASTNodes];
					return new _definition.GraphQLInterfaceType({
						name,
						description: astNode.description?.value,
						interfaces: () => buildInterfaces(allNodes),
						fields: () => buildFieldMap(allNodes),
						astNode,
						extensionASTNodes
					});
				}
				case _kinds.Kind.ENUM_TYPE_DEFINITION: {
					let allNodes = [astNode, ...extensionASTNodes];
					return new _definition.GraphQLEnumType({
						name,
						description: astNode.description?.value,
						values: buildEnumValueMap(allNodes),
						astNode,
						extensionASTNodes
					});
				}
				case _kinds.Kind.UNION_TYPE_DEFINITION: {
					let allNodes = [astNode, ...extensionASTNodes];
					return new _definition.GraphQLUnionType({
						name,
						description: astNode.description?.value,
						types: () => buildUnionTypes(allNodes),
						astNode,
						extensionASTNodes
					});
				}
				case _kinds.Kind.SCALAR_TYPE_DEFINITION: return new _definition.GraphQLScalarType({
					name,
					description: astNode.description?.value,
					specifiedByURL: getSpecifiedByURL(astNode),
					astNode,
					extensionASTNodes
				});
				case _kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION: {
					let allNodes = [astNode, ...extensionASTNodes];
					return new _definition.GraphQLInputObjectType({
						name,
						description: astNode.description?.value,
						fields: () => buildInputFieldMap(allNodes),
						astNode,
						extensionASTNodes,
						isOneOf: isOneOf(astNode)
					});
				}
			}
		}
	}
	let stdTypeMap = (0, _keyMap.keyMap)([..._scalars.specifiedScalarTypes, ..._introspection.introspectionTypes], (type) => type.name);
	function getDeprecationReason(node) {
		return (0, _values.getDirectiveValues)(_directives.GraphQLDeprecatedDirective, node)?.reason;
	}
	function getSpecifiedByURL(node) {
		return (0, _values.getDirectiveValues)(_directives.GraphQLSpecifiedByDirective, node)?.url;
	}
	function isOneOf(node) {
		return !!(0, _values.getDirectiveValues)(_directives.GraphQLOneOfDirective, node);
	}
})), require_buildASTSchema = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.buildASTSchema = buildASTSchema, exports.buildSchema = buildSchema;
	var _devAssert = require_devAssert(), _kinds = require_kinds(), _parser = require_parser(), _directives = require_directives(), _schema = require_schema(), _validate = require_validate(), _extendSchema = require_extendSchema();
	function buildASTSchema(documentAST, options) {
		documentAST != null && documentAST.kind === _kinds.Kind.DOCUMENT || (0, _devAssert.devAssert)(!1, "Must provide valid Document AST."), options?.assumeValid !== !0 && options?.assumeValidSDL !== !0 && (0, _validate.assertValidSDL)(documentAST);
		let emptySchemaConfig = {
			description: void 0,
			types: [],
			directives: [],
			extensions: Object.create(null),
			extensionASTNodes: [],
			assumeValid: !1
		}, config = (0, _extendSchema.extendSchemaImpl)(emptySchemaConfig, documentAST, options);
		if (config.astNode == null) for (let type of config.types) switch (type.name) {
			case "Query":
				config.query = type;
				break;
			case "Mutation":
				config.mutation = type;
				break;
			case "Subscription": config.subscription = type;
		}
		let directives = [...config.directives, ..._directives.specifiedDirectives.filter((stdDirective) => config.directives.every((directive) => directive.name !== stdDirective.name))];
		return new _schema.GraphQLSchema({
			...config,
			directives
		});
	}
	function buildSchema(source, options) {
		return buildASTSchema((0, _parser.parse)(source, options), {
			assumeValidSDL: options?.assumeValidSDL,
			assumeValid: options?.assumeValid
		});
	}
})), require_lexicographicSortSchema = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.lexicographicSortSchema = lexicographicSortSchema;
	var _inspect = require_inspect(), _invariant = require_invariant(), _keyValMap = require_keyValMap(), _naturalCompare = require_naturalCompare(), _definition = require_definition(), _directives = require_directives(), _introspection = require_introspection(), _schema = require_schema();
	function lexicographicSortSchema(schema) {
		let schemaConfig = schema.toConfig(), typeMap = (0, _keyValMap.keyValMap)(sortByName(schemaConfig.types), (type) => type.name, sortNamedType);
		return new _schema.GraphQLSchema({
			...schemaConfig,
			types: Object.values(typeMap),
			directives: sortByName(schemaConfig.directives).map(sortDirective),
			query: replaceMaybeType(schemaConfig.query),
			mutation: replaceMaybeType(schemaConfig.mutation),
			subscription: replaceMaybeType(schemaConfig.subscription)
		});
		function replaceType(type) {
			return (0, _definition.isListType)(type) ? new _definition.GraphQLList(replaceType(type.ofType)) : (0, _definition.isNonNullType)(type) ? new _definition.GraphQLNonNull(replaceType(type.ofType)) : replaceNamedType(type);
		}
		function replaceNamedType(type) {
			return typeMap[type.name];
		}
		function replaceMaybeType(maybeType) {
			return maybeType && replaceNamedType(maybeType);
		}
		function sortDirective(directive) {
			let config = directive.toConfig();
			return new _directives.GraphQLDirective({
				...config,
				locations: sortBy(config.locations, (x) => x),
				args: sortArgs(config.args)
			});
		}
		function sortArgs(args) {
			return sortObjMap(args, (arg) => ({
				...arg,
				type: replaceType(arg.type)
			}));
		}
		function sortFields(fieldsMap) {
			return sortObjMap(fieldsMap, (field) => ({
				...field,
				type: replaceType(field.type),
				args: field.args && sortArgs(field.args)
			}));
		}
		function sortInputFields(fieldsMap) {
			return sortObjMap(fieldsMap, (field) => ({
				...field,
				type: replaceType(field.type)
			}));
		}
		function sortTypes(array) {
			return sortByName(array).map(replaceNamedType);
		}
		function sortNamedType(type) {
			if ((0, _definition.isScalarType)(type) || (0, _introspection.isIntrospectionType)(type)) return type;
			if ((0, _definition.isObjectType)(type)) {
				let config = type.toConfig();
				return new _definition.GraphQLObjectType({
					...config,
					interfaces: () => sortTypes(config.interfaces),
					fields: () => sortFields(config.fields)
				});
			}
			if ((0, _definition.isInterfaceType)(type)) {
				let config = type.toConfig();
				return new _definition.GraphQLInterfaceType({
					...config,
					interfaces: () => sortTypes(config.interfaces),
					fields: () => sortFields(config.fields)
				});
			}
			if ((0, _definition.isUnionType)(type)) {
				let config = type.toConfig();
				return new _definition.GraphQLUnionType({
					...config,
					types: () => sortTypes(config.types)
				});
			}
			if ((0, _definition.isEnumType)(type)) {
				let config = type.toConfig();
				return new _definition.GraphQLEnumType({
					...config,
					values: sortObjMap(config.values, (value) => value)
				});
			}
			if ((0, _definition.isInputObjectType)(type)) {
				let config = type.toConfig();
				return new _definition.GraphQLInputObjectType({
					...config,
					fields: () => sortInputFields(config.fields)
				});
			}
			(0, _invariant.invariant)(!1, "Unexpected type: " + (0, _inspect.inspect)(type));
		}
	}
	function sortObjMap(map, sortValueFn) {
		let sortedMap = Object.create(null);
		for (let key of Object.keys(map).sort(_naturalCompare.naturalCompare)) sortedMap[key] = sortValueFn(map[key]);
		return sortedMap;
	}
	function sortByName(array) {
		return sortBy(array, (obj) => obj.name);
	}
	function sortBy(array, mapToKey) {
		return array.slice().sort((obj1, obj2) => {
			let key1 = mapToKey(obj1), key2 = mapToKey(obj2);
			return (0, _naturalCompare.naturalCompare)(key1, key2);
		});
	}
})), require_printSchema = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.printIntrospectionSchema = printIntrospectionSchema, exports.printSchema = printSchema, exports.printType = printType;
	var _inspect = require_inspect(), _invariant = require_invariant(), _blockString = require_blockString(), _kinds = require_kinds(), _printer = require_printer(), _definition = require_definition(), _directives = require_directives(), _introspection = require_introspection(), _scalars = require_scalars(), _astFromValue = require_astFromValue();
	function printSchema(schema) {
		return printFilteredSchema(schema, (n) => !(0, _directives.isSpecifiedDirective)(n), isDefinedType);
	}
	function printIntrospectionSchema(schema) {
		return printFilteredSchema(schema, _directives.isSpecifiedDirective, _introspection.isIntrospectionType);
	}
	function isDefinedType(type) {
		return !(0, _scalars.isSpecifiedScalarType)(type) && !(0, _introspection.isIntrospectionType)(type);
	}
	function printFilteredSchema(schema, directiveFilter, typeFilter) {
		let directives = schema.getDirectives().filter(directiveFilter), types = Object.values(schema.getTypeMap()).filter(typeFilter);
		return [
			printSchemaDefinition(schema),
			...directives.map((directive) => printDirective(directive)),
			...types.map((type) => printType(type))
		].filter(Boolean).join("\n\n");
	}
	function printSchemaDefinition(schema) {
		if (schema.description == null && isSchemaOfCommonNames(schema)) return;
		let operationTypes = [], queryType = schema.getQueryType();
		queryType && operationTypes.push(`  query: ${queryType.name}`);
		let mutationType = schema.getMutationType();
		mutationType && operationTypes.push(`  mutation: ${mutationType.name}`);
		let subscriptionType = schema.getSubscriptionType();
		return subscriptionType && operationTypes.push(`  subscription: ${subscriptionType.name}`), printDescription(schema) + `schema {\n${operationTypes.join("\n")}\n}`;
	}
	function isSchemaOfCommonNames(schema) {
		let queryType = schema.getQueryType();
		if (queryType && queryType.name !== "Query") return !1;
		let mutationType = schema.getMutationType();
		if (mutationType && mutationType.name !== "Mutation") return !1;
		let subscriptionType = schema.getSubscriptionType();
		return !(subscriptionType && subscriptionType.name !== "Subscription");
	}
	function printType(type) {
		if ((0, _definition.isScalarType)(type)) return printScalar(type);
		if ((0, _definition.isObjectType)(type)) return printObject(type);
		if ((0, _definition.isInterfaceType)(type)) return printInterface(type);
		if ((0, _definition.isUnionType)(type)) return printUnion(type);
		if ((0, _definition.isEnumType)(type)) return printEnum(type);
		if ((0, _definition.isInputObjectType)(type)) return printInputObject(type);
		(0, _invariant.invariant)(!1, "Unexpected type: " + (0, _inspect.inspect)(type));
	}
	function printScalar(type) {
		return printDescription(type) + `scalar ${type.name}` + printSpecifiedByURL(type);
	}
	function printImplementedInterfaces(type) {
		let interfaces = type.getInterfaces();
		return interfaces.length ? " implements " + interfaces.map((i) => i.name).join(" & ") : "";
	}
	function printObject(type) {
		return printDescription(type) + `type ${type.name}` + printImplementedInterfaces(type) + printFields(type);
	}
	function printInterface(type) {
		return printDescription(type) + `interface ${type.name}` + printImplementedInterfaces(type) + printFields(type);
	}
	function printUnion(type) {
		let types = type.getTypes(), possibleTypes = types.length ? " = " + types.join(" | ") : "";
		return printDescription(type) + "union " + type.name + possibleTypes;
	}
	function printEnum(type) {
		let values = type.getValues().map((value, i) => printDescription(value, "  ", !i) + "  " + value.name + printDeprecated(value.deprecationReason));
		return printDescription(type) + `enum ${type.name}` + printBlock(values);
	}
	function printInputObject(type) {
		let fields = Object.values(type.getFields()).map((f, i) => printDescription(f, "  ", !i) + "  " + printInputValue(f));
		return printDescription(type) + `input ${type.name}` + (type.isOneOf ? " @oneOf" : "") + printBlock(fields);
	}
	function printFields(type) {
		return printBlock(Object.values(type.getFields()).map((f, i) => printDescription(f, "  ", !i) + "  " + f.name + printArgs(f.args, "  ") + ": " + String(f.type) + printDeprecated(f.deprecationReason)));
	}
	function printBlock(items) {
		return items.length === 0 ? "" : " {\n" + items.join("\n") + "\n}";
	}
	function printArgs(args, indentation = "") {
		return args.length === 0 ? "" : args.every((arg) => !arg.description) ? "(" + args.map(printInputValue).join(", ") + ")" : "(\n" + args.map((arg, i) => printDescription(arg, "  " + indentation, !i) + "  " + indentation + printInputValue(arg)).join("\n") + "\n" + indentation + ")";
	}
	function printInputValue(arg) {
		let defaultAST = (0, _astFromValue.astFromValue)(arg.defaultValue, arg.type), argDecl = arg.name + ": " + String(arg.type);
		return defaultAST && (argDecl += ` = ${(0, _printer.print)(defaultAST)}`), argDecl + printDeprecated(arg.deprecationReason);
	}
	function printDirective(directive) {
		return printDescription(directive) + "directive @" + directive.name + printArgs(directive.args) + printDeprecated(directive.deprecationReason) + (directive.isRepeatable ? " repeatable" : "") + " on " + directive.locations.join(" | ");
	}
	function printDeprecated(reason) {
		return reason == null ? "" : reason === _directives.DEFAULT_DEPRECATION_REASON ? " @deprecated" : ` @deprecated(reason: ${(0, _printer.print)({
			kind: _kinds.Kind.STRING,
			value: reason
		})})`;
	}
	function printSpecifiedByURL(scalar) {
		return scalar.specifiedByURL == null ? "" : ` @specifiedBy(url: ${(0, _printer.print)({
			kind: _kinds.Kind.STRING,
			value: scalar.specifiedByURL
		})})`;
	}
	function printDescription(def, indentation = "", firstInBlock = !0) {
		let { description } = def;
		if (description == null) return "";
		let blockString = (0, _printer.print)({
			kind: _kinds.Kind.STRING,
			value: description,
			block: (0, _blockString.isPrintableAsBlockString)(description)
		});
		return (indentation && !firstInBlock ? "\n" + indentation : indentation) + blockString.replace(/\n/g, "\n" + indentation) + "\n";
	}
})), require_concatAST = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.concatAST = concatAST;
	var _kinds = require_kinds();
	function concatAST(documents) {
		let definitions = [];
		for (let doc of documents) definitions.push(...doc.definitions);
		return {
			kind: _kinds.Kind.DOCUMENT,
			definitions
		};
	}
})), require_separateOperations = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.separateOperations = separateOperations;
	var _kinds = require_kinds(), _visitor = require_visitor();
	function separateOperations(documentAST) {
		let operations = [], depGraph = Object.create(null);
		for (let definitionNode of documentAST.definitions) switch (definitionNode.kind) {
			case _kinds.Kind.OPERATION_DEFINITION:
				operations.push(definitionNode);
				break;
			case _kinds.Kind.FRAGMENT_DEFINITION: depGraph[definitionNode.name.value] = collectDependencies(definitionNode.selectionSet);
		}
		let separatedDocumentASTs = Object.create(null);
		for (let operation of operations) {
			let dependencies = new Set();
			for (let fragmentName of collectDependencies(operation.selectionSet)) collectTransitiveDependencies(dependencies, depGraph, fragmentName);
			let operationName = operation.name ? operation.name.value : "";
			separatedDocumentASTs[operationName] = {
				kind: _kinds.Kind.DOCUMENT,
				definitions: documentAST.definitions.filter((node) => node === operation || node.kind === _kinds.Kind.FRAGMENT_DEFINITION && dependencies.has(node.name.value))
			};
		}
		return separatedDocumentASTs;
	}
	function collectTransitiveDependencies(collected, depGraph, fromName) {
		if (!collected.has(fromName)) {
			collected.add(fromName);
			let immediateDeps = depGraph[fromName];
			if (immediateDeps !== void 0) for (let toName of immediateDeps) collectTransitiveDependencies(collected, depGraph, toName);
		}
	}
	function collectDependencies(selectionSet) {
		let dependencies = [];
		return (0, _visitor.visit)(selectionSet, { FragmentSpread(node) {
			dependencies.push(node.name.value);
		} }), dependencies;
	}
})), require_stripIgnoredCharacters = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.stripIgnoredCharacters = stripIgnoredCharacters;
	var _blockString = require_blockString(), _lexer = require_lexer(), _source = require_source(), _tokenKind = require_tokenKind();
	function stripIgnoredCharacters(source) {
		let sourceObj = (0, _source.isSource)(source) ? source : new _source.Source(source), body = sourceObj.body, lexer = new _lexer.Lexer(sourceObj), strippedBody = "", wasLastAddedTokenNonPunctuator = !1;
		for (; lexer.advance().kind !== _tokenKind.TokenKind.EOF;) {
			let currentToken = lexer.token, tokenKind = currentToken.kind, isNonPunctuator = !(0, _lexer.isPunctuatorTokenKind)(currentToken.kind);
			wasLastAddedTokenNonPunctuator && (isNonPunctuator || currentToken.kind === _tokenKind.TokenKind.SPREAD) && (strippedBody += " ");
			let tokenBody = body.slice(currentToken.start, currentToken.end);
			tokenKind === _tokenKind.TokenKind.BLOCK_STRING ? strippedBody += (0, _blockString.printBlockString)(currentToken.value, { minimize: !0 }) : strippedBody += tokenBody, wasLastAddedTokenNonPunctuator = isNonPunctuator;
		}
		return strippedBody;
	}
})), require_assertValidName = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.assertValidName = assertValidName, exports.isValidNameError = isValidNameError;
	var _devAssert = require_devAssert(), _GraphQLError = require_GraphQLError(), _assertName = require_assertName();
	function assertValidName(name) {
		let error = isValidNameError(name);
		if (error) throw error;
		return name;
	}
	function isValidNameError(name) {
		if (typeof name == "string" || (0, _devAssert.devAssert)(!1, "Expected name to be a string."), name.startsWith("__")) return new _GraphQLError.GraphQLError(`Name "${name}" must not begin with "__", which is reserved by GraphQL introspection.`);
		try {
			(0, _assertName.assertName)(name);
		} catch (error) {
			return error;
		}
	}
})), require_sortValueNode = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.sortValueNode = sortValueNode;
	var _naturalCompare = require_naturalCompare(), _kinds = require_kinds();
	function sortValueNode(valueNode) {
		switch (valueNode.kind) {
			case _kinds.Kind.OBJECT: return {
				...valueNode,
				fields: sortFields(valueNode.fields)
			};
			case _kinds.Kind.LIST: return {
				...valueNode,
				values: valueNode.values.map(sortValueNode)
			};
			case _kinds.Kind.INT:
			case _kinds.Kind.FLOAT:
			case _kinds.Kind.STRING:
			case _kinds.Kind.BOOLEAN:
			case _kinds.Kind.NULL:
			case _kinds.Kind.ENUM:
			case _kinds.Kind.VARIABLE: return valueNode;
		}
	}
	function sortFields(fields) {
		return fields.map((fieldNode) => ({
			...fieldNode,
			value: sortValueNode(fieldNode.value)
		})).sort((fieldA, fieldB) => (0, _naturalCompare.naturalCompare)(fieldA.name.value, fieldB.name.value));
	}
})), require_findBreakingChanges = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DangerousChangeType = exports.BreakingChangeType = void 0, exports.findBreakingChanges = findBreakingChanges, exports.findDangerousChanges = findDangerousChanges;
	var _inspect = require_inspect(), _invariant = require_invariant(), _keyMap = require_keyMap(), _printer = require_printer(), _definition = require_definition(), _scalars = require_scalars(), _astFromValue = require_astFromValue(), _sortValueNode = require_sortValueNode(), BreakingChangeType;
	exports.BreakingChangeType = BreakingChangeType, (function(BreakingChangeType) {
		BreakingChangeType.TYPE_REMOVED = "TYPE_REMOVED", BreakingChangeType.TYPE_CHANGED_KIND = "TYPE_CHANGED_KIND", BreakingChangeType.TYPE_REMOVED_FROM_UNION = "TYPE_REMOVED_FROM_UNION", BreakingChangeType.VALUE_REMOVED_FROM_ENUM = "VALUE_REMOVED_FROM_ENUM", BreakingChangeType.REQUIRED_INPUT_FIELD_ADDED = "REQUIRED_INPUT_FIELD_ADDED", BreakingChangeType.IMPLEMENTED_INTERFACE_REMOVED = "IMPLEMENTED_INTERFACE_REMOVED", BreakingChangeType.FIELD_REMOVED = "FIELD_REMOVED", BreakingChangeType.FIELD_CHANGED_KIND = "FIELD_CHANGED_KIND", BreakingChangeType.REQUIRED_ARG_ADDED = "REQUIRED_ARG_ADDED", BreakingChangeType.ARG_REMOVED = "ARG_REMOVED", BreakingChangeType.ARG_CHANGED_KIND = "ARG_CHANGED_KIND", BreakingChangeType.DIRECTIVE_REMOVED = "DIRECTIVE_REMOVED", BreakingChangeType.DIRECTIVE_ARG_REMOVED = "DIRECTIVE_ARG_REMOVED", BreakingChangeType.REQUIRED_DIRECTIVE_ARG_ADDED = "REQUIRED_DIRECTIVE_ARG_ADDED", BreakingChangeType.DIRECTIVE_REPEATABLE_REMOVED = "DIRECTIVE_REPEATABLE_REMOVED", BreakingChangeType.DIRECTIVE_LOCATION_REMOVED = "DIRECTIVE_LOCATION_REMOVED";
	})(BreakingChangeType || (exports.BreakingChangeType = BreakingChangeType = {}));
	var DangerousChangeType;
	exports.DangerousChangeType = DangerousChangeType, (function(DangerousChangeType) {
		DangerousChangeType.VALUE_ADDED_TO_ENUM = "VALUE_ADDED_TO_ENUM", DangerousChangeType.TYPE_ADDED_TO_UNION = "TYPE_ADDED_TO_UNION", DangerousChangeType.OPTIONAL_INPUT_FIELD_ADDED = "OPTIONAL_INPUT_FIELD_ADDED", DangerousChangeType.OPTIONAL_ARG_ADDED = "OPTIONAL_ARG_ADDED", DangerousChangeType.IMPLEMENTED_INTERFACE_ADDED = "IMPLEMENTED_INTERFACE_ADDED", DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE = "ARG_DEFAULT_VALUE_CHANGE";
	})(DangerousChangeType || (exports.DangerousChangeType = DangerousChangeType = {}));
	function findBreakingChanges(oldSchema, newSchema) {
		return findSchemaChanges(oldSchema, newSchema).filter((change) => change.type in BreakingChangeType);
	}
	function findDangerousChanges(oldSchema, newSchema) {
		return findSchemaChanges(oldSchema, newSchema).filter((change) => change.type in DangerousChangeType);
	}
	function findSchemaChanges(oldSchema, newSchema) {
		return [...findTypeChanges(oldSchema, newSchema), ...findDirectiveChanges(oldSchema, newSchema)];
	}
	function findDirectiveChanges(oldSchema, newSchema) {
		let schemaChanges = [], directivesDiff = diff(oldSchema.getDirectives(), newSchema.getDirectives());
		for (let oldDirective of directivesDiff.removed) schemaChanges.push({
			type: BreakingChangeType.DIRECTIVE_REMOVED,
			description: `${oldDirective.name} was removed.`
		});
		for (let [oldDirective, newDirective] of directivesDiff.persisted) {
			let argsDiff = diff(oldDirective.args, newDirective.args);
			for (let newArg of argsDiff.added) (0, _definition.isRequiredArgument)(newArg) && schemaChanges.push({
				type: BreakingChangeType.REQUIRED_DIRECTIVE_ARG_ADDED,
				description: `A required arg ${newArg.name} on directive ${oldDirective.name} was added.`
			});
			for (let oldArg of argsDiff.removed) schemaChanges.push({
				type: BreakingChangeType.DIRECTIVE_ARG_REMOVED,
				description: `${oldArg.name} was removed from ${oldDirective.name}.`
			});
			oldDirective.isRepeatable && !newDirective.isRepeatable && schemaChanges.push({
				type: BreakingChangeType.DIRECTIVE_REPEATABLE_REMOVED,
				description: `Repeatable flag was removed from ${oldDirective.name}.`
			});
			for (let location of oldDirective.locations) newDirective.locations.includes(location) || schemaChanges.push({
				type: BreakingChangeType.DIRECTIVE_LOCATION_REMOVED,
				description: `${location} was removed from ${oldDirective.name}.`
			});
		}
		return schemaChanges;
	}
	function findTypeChanges(oldSchema, newSchema) {
		let schemaChanges = [], typesDiff = diff(Object.values(oldSchema.getTypeMap()), Object.values(newSchema.getTypeMap()));
		for (let oldType of typesDiff.removed) schemaChanges.push({
			type: BreakingChangeType.TYPE_REMOVED,
			description: (0, _scalars.isSpecifiedScalarType)(oldType) ? `Standard scalar ${oldType.name} was removed because it is not referenced anymore.` : `${oldType.name} was removed.`
		});
		for (let [oldType, newType] of typesDiff.persisted) (0, _definition.isEnumType)(oldType) && (0, _definition.isEnumType)(newType) ? schemaChanges.push(...findEnumTypeChanges(oldType, newType)) : (0, _definition.isUnionType)(oldType) && (0, _definition.isUnionType)(newType) ? schemaChanges.push(...findUnionTypeChanges(oldType, newType)) : (0, _definition.isInputObjectType)(oldType) && (0, _definition.isInputObjectType)(newType) ? schemaChanges.push(...findInputObjectTypeChanges(oldType, newType)) : (0, _definition.isObjectType)(oldType) && (0, _definition.isObjectType)(newType) || (0, _definition.isInterfaceType)(oldType) && (0, _definition.isInterfaceType)(newType) ? schemaChanges.push(...findFieldChanges(oldType, newType), ...findImplementedInterfacesChanges(oldType, newType)) : oldType.constructor !== newType.constructor && schemaChanges.push({
			type: BreakingChangeType.TYPE_CHANGED_KIND,
			description: `${oldType.name} changed from ${typeKindName(oldType)} to ${typeKindName(newType)}.`
		});
		return schemaChanges;
	}
	function findInputObjectTypeChanges(oldType, newType) {
		let schemaChanges = [], fieldsDiff = diff(Object.values(oldType.getFields()), Object.values(newType.getFields()));
		for (let newField of fieldsDiff.added) (0, _definition.isRequiredInputField)(newField) ? schemaChanges.push({
			type: BreakingChangeType.REQUIRED_INPUT_FIELD_ADDED,
			description: `A required field ${newField.name} on input type ${oldType.name} was added.`
		}) : schemaChanges.push({
			type: DangerousChangeType.OPTIONAL_INPUT_FIELD_ADDED,
			description: `An optional field ${newField.name} on input type ${oldType.name} was added.`
		});
		for (let oldField of fieldsDiff.removed) schemaChanges.push({
			type: BreakingChangeType.FIELD_REMOVED,
			description: `${oldType.name}.${oldField.name} was removed.`
		});
		for (let [oldField, newField] of fieldsDiff.persisted) isChangeSafeForInputObjectFieldOrFieldArg(oldField.type, newField.type) || schemaChanges.push({
			type: BreakingChangeType.FIELD_CHANGED_KIND,
			description: `${oldType.name}.${oldField.name} changed type from ${String(oldField.type)} to ${String(newField.type)}.`
		});
		return schemaChanges;
	}
	function findUnionTypeChanges(oldType, newType) {
		let schemaChanges = [], possibleTypesDiff = diff(oldType.getTypes(), newType.getTypes());
		for (let newPossibleType of possibleTypesDiff.added) schemaChanges.push({
			type: DangerousChangeType.TYPE_ADDED_TO_UNION,
			description: `${newPossibleType.name} was added to union type ${oldType.name}.`
		});
		for (let oldPossibleType of possibleTypesDiff.removed) schemaChanges.push({
			type: BreakingChangeType.TYPE_REMOVED_FROM_UNION,
			description: `${oldPossibleType.name} was removed from union type ${oldType.name}.`
		});
		return schemaChanges;
	}
	function findEnumTypeChanges(oldType, newType) {
		let schemaChanges = [], valuesDiff = diff(oldType.getValues(), newType.getValues());
		for (let newValue of valuesDiff.added) schemaChanges.push({
			type: DangerousChangeType.VALUE_ADDED_TO_ENUM,
			description: `${newValue.name} was added to enum type ${oldType.name}.`
		});
		for (let oldValue of valuesDiff.removed) schemaChanges.push({
			type: BreakingChangeType.VALUE_REMOVED_FROM_ENUM,
			description: `${oldValue.name} was removed from enum type ${oldType.name}.`
		});
		return schemaChanges;
	}
	function findImplementedInterfacesChanges(oldType, newType) {
		let schemaChanges = [], interfacesDiff = diff(oldType.getInterfaces(), newType.getInterfaces());
		for (let newInterface of interfacesDiff.added) schemaChanges.push({
			type: DangerousChangeType.IMPLEMENTED_INTERFACE_ADDED,
			description: `${newInterface.name} added to interfaces implemented by ${oldType.name}.`
		});
		for (let oldInterface of interfacesDiff.removed) schemaChanges.push({
			type: BreakingChangeType.IMPLEMENTED_INTERFACE_REMOVED,
			description: `${oldType.name} no longer implements interface ${oldInterface.name}.`
		});
		return schemaChanges;
	}
	function findFieldChanges(oldType, newType) {
		let schemaChanges = [], fieldsDiff = diff(Object.values(oldType.getFields()), Object.values(newType.getFields()));
		for (let oldField of fieldsDiff.removed) schemaChanges.push({
			type: BreakingChangeType.FIELD_REMOVED,
			description: `${oldType.name}.${oldField.name} was removed.`
		});
		for (let [oldField, newField] of fieldsDiff.persisted) schemaChanges.push(...findArgChanges(oldType, oldField, newField)), isChangeSafeForObjectOrInterfaceField(oldField.type, newField.type) || schemaChanges.push({
			type: BreakingChangeType.FIELD_CHANGED_KIND,
			description: `${oldType.name}.${oldField.name} changed type from ${String(oldField.type)} to ${String(newField.type)}.`
		});
		return schemaChanges;
	}
	function findArgChanges(oldType, oldField, newField) {
		let schemaChanges = [], argsDiff = diff(oldField.args, newField.args);
		for (let oldArg of argsDiff.removed) schemaChanges.push({
			type: BreakingChangeType.ARG_REMOVED,
			description: `${oldType.name}.${oldField.name} arg ${oldArg.name} was removed.`
		});
		for (let [oldArg, newArg] of argsDiff.persisted) if (!isChangeSafeForInputObjectFieldOrFieldArg(oldArg.type, newArg.type)) schemaChanges.push({
			type: BreakingChangeType.ARG_CHANGED_KIND,
			description: `${oldType.name}.${oldField.name} arg ${oldArg.name} has changed type from ${String(oldArg.type)} to ${String(newArg.type)}.`
		});
		else if (oldArg.defaultValue !== void 0) {
			if (newArg.defaultValue === void 0) schemaChanges.push({
				type: DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
				description: `${oldType.name}.${oldField.name} arg ${oldArg.name} defaultValue was removed.`
			});
			else {
				let oldValueStr = stringifyValue(oldArg.defaultValue, oldArg.type), newValueStr = stringifyValue(newArg.defaultValue, newArg.type);
				oldValueStr !== newValueStr && schemaChanges.push({
					type: DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
					description: `${oldType.name}.${oldField.name} arg ${oldArg.name} has changed defaultValue from ${oldValueStr} to ${newValueStr}.`
				});
			}
		}
		for (let newArg of argsDiff.added) (0, _definition.isRequiredArgument)(newArg) ? schemaChanges.push({
			type: BreakingChangeType.REQUIRED_ARG_ADDED,
			description: `A required arg ${newArg.name} on ${oldType.name}.${oldField.name} was added.`
		}) : schemaChanges.push({
			type: DangerousChangeType.OPTIONAL_ARG_ADDED,
			description: `An optional arg ${newArg.name} on ${oldType.name}.${oldField.name} was added.`
		});
		return schemaChanges;
	}
	function isChangeSafeForObjectOrInterfaceField(oldType, newType) {
		return (0, _definition.isListType)(oldType) ? (0, _definition.isListType)(newType) && isChangeSafeForObjectOrInterfaceField(oldType.ofType, newType.ofType) || (0, _definition.isNonNullType)(newType) && isChangeSafeForObjectOrInterfaceField(oldType, newType.ofType) : (0, _definition.isNonNullType)(oldType) ? (0, _definition.isNonNullType)(newType) && isChangeSafeForObjectOrInterfaceField(oldType.ofType, newType.ofType) : (0, _definition.isNamedType)(newType) && oldType.name === newType.name || (0, _definition.isNonNullType)(newType) && isChangeSafeForObjectOrInterfaceField(oldType, newType.ofType);
	}
	function isChangeSafeForInputObjectFieldOrFieldArg(oldType, newType) {
		return (0, _definition.isListType)(oldType) ? (0, _definition.isListType)(newType) && isChangeSafeForInputObjectFieldOrFieldArg(oldType.ofType, newType.ofType) : (0, _definition.isNonNullType)(oldType) ? (0, _definition.isNonNullType)(newType) && isChangeSafeForInputObjectFieldOrFieldArg(oldType.ofType, newType.ofType) || !(0, _definition.isNonNullType)(newType) && isChangeSafeForInputObjectFieldOrFieldArg(oldType.ofType, newType) : (0, _definition.isNamedType)(newType) && oldType.name === newType.name;
	}
	function typeKindName(type) {
		if ((0, _definition.isScalarType)(type)) return "a Scalar type";
		if ((0, _definition.isObjectType)(type)) return "an Object type";
		if ((0, _definition.isInterfaceType)(type)) return "an Interface type";
		if ((0, _definition.isUnionType)(type)) return "a Union type";
		if ((0, _definition.isEnumType)(type)) return "an Enum type";
		if ((0, _definition.isInputObjectType)(type)) return "an Input type";
		(0, _invariant.invariant)(!1, "Unexpected type: " + (0, _inspect.inspect)(type));
	}
	function stringifyValue(value, type) {
		let ast = (0, _astFromValue.astFromValue)(value, type);
		return ast ?? (0, _invariant.invariant)(!1), (0, _printer.print)((0, _sortValueNode.sortValueNode)(ast));
	}
	function diff(oldArray, newArray) {
		let added = [], removed = [], persisted = [], oldMap = (0, _keyMap.keyMap)(oldArray, ({ name }) => name), newMap = (0, _keyMap.keyMap)(newArray, ({ name }) => name);
		for (let oldItem of oldArray) {
			let newItem = newMap[oldItem.name];
			newItem === void 0 ? removed.push(oldItem) : persisted.push([oldItem, newItem]);
		}
		for (let newItem of newArray) oldMap[newItem.name] === void 0 && added.push(newItem);
		return {
			added,
			persisted,
			removed
		};
	}
})), require_resolveSchemaCoordinate = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.resolveASTSchemaCoordinate = resolveASTSchemaCoordinate, exports.resolveSchemaCoordinate = resolveSchemaCoordinate;
	var _inspect = require_inspect(), _kinds = require_kinds(), _parser = require_parser(), _definition = require_definition();
	function resolveSchemaCoordinate(schema, schemaCoordinate) {
		return resolveASTSchemaCoordinate(schema, (0, _parser.parseSchemaCoordinate)(schemaCoordinate));
	}
	function resolveTypeCoordinate(schema, schemaCoordinate) {
		let typeName = schemaCoordinate.name.value, type = schema.getType(typeName);
		if (type != null) return {
			kind: "NamedType",
			type
		};
	}
	function resolveMemberCoordinate(schema, schemaCoordinate) {
		let typeName = schemaCoordinate.name.value, type = schema.getType(typeName);
		if (!type) throw Error(`Expected ${(0, _inspect.inspect)(typeName)} to be defined as a type in the schema.`);
		if (!(0, _definition.isEnumType)(type) && !(0, _definition.isInputObjectType)(type) && !(0, _definition.isObjectType)(type) && !(0, _definition.isInterfaceType)(type)) throw Error(`Expected ${(0, _inspect.inspect)(typeName)} to be an Enum, Input Object, Object or Interface type.`);
		if ((0, _definition.isEnumType)(type)) {
			let enumValueName = schemaCoordinate.memberName.value, enumValue = type.getValue(enumValueName);
			return enumValue == null ? void 0 : {
				kind: "EnumValue",
				type,
				enumValue
			};
		}
		if ((0, _definition.isInputObjectType)(type)) {
			let inputFieldName = schemaCoordinate.memberName.value, inputField = type.getFields()[inputFieldName];
			return inputField == null ? void 0 : {
				kind: "InputField",
				type,
				inputField
			};
		}
		let fieldName = schemaCoordinate.memberName.value, field = type.getFields()[fieldName];
		if (field != null) return {
			kind: "Field",
			type,
			field
		};
	}
	function resolveArgumentCoordinate(schema, schemaCoordinate) {
		let typeName = schemaCoordinate.name.value, type = schema.getType(typeName);
		if (type == null) throw Error(`Expected ${(0, _inspect.inspect)(typeName)} to be defined as a type in the schema.`);
		if (!(0, _definition.isObjectType)(type) && !(0, _definition.isInterfaceType)(type)) throw Error(`Expected ${(0, _inspect.inspect)(typeName)} to be an object type or interface type.`);
		let fieldName = schemaCoordinate.fieldName.value, field = type.getFields()[fieldName];
		if (field == null) throw Error(`Expected ${(0, _inspect.inspect)(fieldName)} to exist as a field of type ${(0, _inspect.inspect)(typeName)} in the schema.`);
		let fieldArgumentName = schemaCoordinate.argumentName.value, fieldArgument = field.args.find((arg) => arg.name === fieldArgumentName);
		if (fieldArgument != null) return {
			kind: "FieldArgument",
			type,
			field,
			fieldArgument
		};
	}
	function resolveDirectiveCoordinate(schema, schemaCoordinate) {
		let directiveName = schemaCoordinate.name.value, directive = schema.getDirective(directiveName);
		if (directive) return {
			kind: "Directive",
			directive
		};
	}
	function resolveDirectiveArgumentCoordinate(schema, schemaCoordinate) {
		let directiveName = schemaCoordinate.name.value, directive = schema.getDirective(directiveName);
		if (!directive) throw Error(`Expected ${(0, _inspect.inspect)(directiveName)} to be defined as a directive in the schema.`);
		let { argumentName: { value: directiveArgumentName } } = schemaCoordinate, directiveArgument = directive.args.find((arg) => arg.name === directiveArgumentName);
		if (directiveArgument) return {
			kind: "DirectiveArgument",
			directive,
			directiveArgument
		};
	}
	function resolveASTSchemaCoordinate(schema, schemaCoordinate) {
		switch (schemaCoordinate.kind) {
			case _kinds.Kind.TYPE_COORDINATE: return resolveTypeCoordinate(schema, schemaCoordinate);
			case _kinds.Kind.MEMBER_COORDINATE: return resolveMemberCoordinate(schema, schemaCoordinate);
			case _kinds.Kind.ARGUMENT_COORDINATE: return resolveArgumentCoordinate(schema, schemaCoordinate);
			case _kinds.Kind.DIRECTIVE_COORDINATE: return resolveDirectiveCoordinate(schema, schemaCoordinate);
			case _kinds.Kind.DIRECTIVE_ARGUMENT_COORDINATE: return resolveDirectiveArgumentCoordinate(schema, schemaCoordinate);
		}
	}
})), require_utilities = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), Object.defineProperty(exports, "BreakingChangeType", {
		enumerable: !0,
		get: function() {
			return _findBreakingChanges.BreakingChangeType;
		}
	}), Object.defineProperty(exports, "DangerousChangeType", {
		enumerable: !0,
		get: function() {
			return _findBreakingChanges.DangerousChangeType;
		}
	}), Object.defineProperty(exports, "TypeInfo", {
		enumerable: !0,
		get: function() {
			return _TypeInfo.TypeInfo;
		}
	}), Object.defineProperty(exports, "assertValidName", {
		enumerable: !0,
		get: function() {
			return _assertValidName.assertValidName;
		}
	}), Object.defineProperty(exports, "astFromValue", {
		enumerable: !0,
		get: function() {
			return _astFromValue.astFromValue;
		}
	}), Object.defineProperty(exports, "buildASTSchema", {
		enumerable: !0,
		get: function() {
			return _buildASTSchema.buildASTSchema;
		}
	}), Object.defineProperty(exports, "buildClientSchema", {
		enumerable: !0,
		get: function() {
			return _buildClientSchema.buildClientSchema;
		}
	}), Object.defineProperty(exports, "buildSchema", {
		enumerable: !0,
		get: function() {
			return _buildASTSchema.buildSchema;
		}
	}), Object.defineProperty(exports, "coerceInputValue", {
		enumerable: !0,
		get: function() {
			return _coerceInputValue.coerceInputValue;
		}
	}), Object.defineProperty(exports, "concatAST", {
		enumerable: !0,
		get: function() {
			return _concatAST.concatAST;
		}
	}), Object.defineProperty(exports, "doTypesOverlap", {
		enumerable: !0,
		get: function() {
			return _typeComparators.doTypesOverlap;
		}
	}), Object.defineProperty(exports, "extendSchema", {
		enumerable: !0,
		get: function() {
			return _extendSchema.extendSchema;
		}
	}), Object.defineProperty(exports, "findBreakingChanges", {
		enumerable: !0,
		get: function() {
			return _findBreakingChanges.findBreakingChanges;
		}
	}), Object.defineProperty(exports, "findDangerousChanges", {
		enumerable: !0,
		get: function() {
			return _findBreakingChanges.findDangerousChanges;
		}
	}), Object.defineProperty(exports, "getIntrospectionQuery", {
		enumerable: !0,
		get: function() {
			return _getIntrospectionQuery.getIntrospectionQuery;
		}
	}), Object.defineProperty(exports, "getOperationAST", {
		enumerable: !0,
		get: function() {
			return _getOperationAST.getOperationAST;
		}
	}), Object.defineProperty(exports, "getOperationRootType", {
		enumerable: !0,
		get: function() {
			return _getOperationRootType.getOperationRootType;
		}
	}), Object.defineProperty(exports, "introspectionFromSchema", {
		enumerable: !0,
		get: function() {
			return _introspectionFromSchema.introspectionFromSchema;
		}
	}), Object.defineProperty(exports, "isEqualType", {
		enumerable: !0,
		get: function() {
			return _typeComparators.isEqualType;
		}
	}), Object.defineProperty(exports, "isTypeSubTypeOf", {
		enumerable: !0,
		get: function() {
			return _typeComparators.isTypeSubTypeOf;
		}
	}), Object.defineProperty(exports, "isValidNameError", {
		enumerable: !0,
		get: function() {
			return _assertValidName.isValidNameError;
		}
	}), Object.defineProperty(exports, "lexicographicSortSchema", {
		enumerable: !0,
		get: function() {
			return _lexicographicSortSchema.lexicographicSortSchema;
		}
	}), Object.defineProperty(exports, "printIntrospectionSchema", {
		enumerable: !0,
		get: function() {
			return _printSchema.printIntrospectionSchema;
		}
	}), Object.defineProperty(exports, "printSchema", {
		enumerable: !0,
		get: function() {
			return _printSchema.printSchema;
		}
	}), Object.defineProperty(exports, "printType", {
		enumerable: !0,
		get: function() {
			return _printSchema.printType;
		}
	}), Object.defineProperty(exports, "resolveASTSchemaCoordinate", {
		enumerable: !0,
		get: function() {
			return _resolveSchemaCoordinate.resolveASTSchemaCoordinate;
		}
	}), Object.defineProperty(exports, "resolveSchemaCoordinate", {
		enumerable: !0,
		get: function() {
			return _resolveSchemaCoordinate.resolveSchemaCoordinate;
		}
	}), Object.defineProperty(exports, "separateOperations", {
		enumerable: !0,
		get: function() {
			return _separateOperations.separateOperations;
		}
	}), Object.defineProperty(exports, "stripIgnoredCharacters", {
		enumerable: !0,
		get: function() {
			return _stripIgnoredCharacters.stripIgnoredCharacters;
		}
	}), Object.defineProperty(exports, "typeFromAST", {
		enumerable: !0,
		get: function() {
			return _typeFromAST.typeFromAST;
		}
	}), Object.defineProperty(exports, "valueFromAST", {
		enumerable: !0,
		get: function() {
			return _valueFromAST.valueFromAST;
		}
	}), Object.defineProperty(exports, "valueFromASTUntyped", {
		enumerable: !0,
		get: function() {
			return _valueFromASTUntyped.valueFromASTUntyped;
		}
	}), Object.defineProperty(exports, "visitWithTypeInfo", {
		enumerable: !0,
		get: function() {
			return _TypeInfo.visitWithTypeInfo;
		}
	});
	var _getIntrospectionQuery = require_getIntrospectionQuery(), _getOperationAST = require_getOperationAST(), _getOperationRootType = require_getOperationRootType(), _introspectionFromSchema = require_introspectionFromSchema(), _buildClientSchema = require_buildClientSchema(), _buildASTSchema = require_buildASTSchema(), _extendSchema = require_extendSchema(), _lexicographicSortSchema = require_lexicographicSortSchema(), _printSchema = require_printSchema(), _typeFromAST = require_typeFromAST(), _valueFromAST = require_valueFromAST(), _valueFromASTUntyped = require_valueFromASTUntyped(), _astFromValue = require_astFromValue(), _TypeInfo = require_TypeInfo(), _coerceInputValue = require_coerceInputValue(), _concatAST = require_concatAST(), _separateOperations = require_separateOperations(), _stripIgnoredCharacters = require_stripIgnoredCharacters(), _typeComparators = require_typeComparators(), _assertValidName = require_assertValidName(), _findBreakingChanges = require_findBreakingChanges(), _resolveSchemaCoordinate = require_resolveSchemaCoordinate();
})), import_graphql = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), Object.defineProperty(exports, "BREAK", {
		enumerable: !0,
		get: function() {
			return _index2.BREAK;
		}
	}), Object.defineProperty(exports, "BreakingChangeType", {
		enumerable: !0,
		get: function() {
			return _index6.BreakingChangeType;
		}
	}), Object.defineProperty(exports, "DEFAULT_DEPRECATION_REASON", {
		enumerable: !0,
		get: function() {
			return _index.DEFAULT_DEPRECATION_REASON;
		}
	}), Object.defineProperty(exports, "DangerousChangeType", {
		enumerable: !0,
		get: function() {
			return _index6.DangerousChangeType;
		}
	}), Object.defineProperty(exports, "DirectiveLocation", {
		enumerable: !0,
		get: function() {
			return _index2.DirectiveLocation;
		}
	}), Object.defineProperty(exports, "ExecutableDefinitionsRule", {
		enumerable: !0,
		get: function() {
			return _index4.ExecutableDefinitionsRule;
		}
	}), Object.defineProperty(exports, "FieldsOnCorrectTypeRule", {
		enumerable: !0,
		get: function() {
			return _index4.FieldsOnCorrectTypeRule;
		}
	}), Object.defineProperty(exports, "FragmentsOnCompositeTypesRule", {
		enumerable: !0,
		get: function() {
			return _index4.FragmentsOnCompositeTypesRule;
		}
	}), Object.defineProperty(exports, "GRAPHQL_MAX_INT", {
		enumerable: !0,
		get: function() {
			return _index.GRAPHQL_MAX_INT;
		}
	}), Object.defineProperty(exports, "GRAPHQL_MIN_INT", {
		enumerable: !0,
		get: function() {
			return _index.GRAPHQL_MIN_INT;
		}
	}), Object.defineProperty(exports, "GraphQLBoolean", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLBoolean;
		}
	}), Object.defineProperty(exports, "GraphQLDeprecatedDirective", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLDeprecatedDirective;
		}
	}), Object.defineProperty(exports, "GraphQLDirective", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLDirective;
		}
	}), Object.defineProperty(exports, "GraphQLEnumType", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLEnumType;
		}
	}), Object.defineProperty(exports, "GraphQLError", {
		enumerable: !0,
		get: function() {
			return _index5.GraphQLError;
		}
	}), Object.defineProperty(exports, "GraphQLFloat", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLFloat;
		}
	}), Object.defineProperty(exports, "GraphQLID", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLID;
		}
	}), Object.defineProperty(exports, "GraphQLIncludeDirective", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLIncludeDirective;
		}
	}), Object.defineProperty(exports, "GraphQLInputObjectType", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLInputObjectType;
		}
	}), Object.defineProperty(exports, "GraphQLInt", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLInt;
		}
	}), Object.defineProperty(exports, "GraphQLInterfaceType", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLInterfaceType;
		}
	}), Object.defineProperty(exports, "GraphQLList", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLList;
		}
	}), Object.defineProperty(exports, "GraphQLNonNull", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLNonNull;
		}
	}), Object.defineProperty(exports, "GraphQLObjectType", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLObjectType;
		}
	}), Object.defineProperty(exports, "GraphQLOneOfDirective", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLOneOfDirective;
		}
	}), Object.defineProperty(exports, "GraphQLScalarType", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLScalarType;
		}
	}), Object.defineProperty(exports, "GraphQLSchema", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLSchema;
		}
	}), Object.defineProperty(exports, "GraphQLSkipDirective", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLSkipDirective;
		}
	}), Object.defineProperty(exports, "GraphQLSpecifiedByDirective", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLSpecifiedByDirective;
		}
	}), Object.defineProperty(exports, "GraphQLString", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLString;
		}
	}), Object.defineProperty(exports, "GraphQLUnionType", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLUnionType;
		}
	}), Object.defineProperty(exports, "Kind", {
		enumerable: !0,
		get: function() {
			return _index2.Kind;
		}
	}), Object.defineProperty(exports, "KnownArgumentNamesRule", {
		enumerable: !0,
		get: function() {
			return _index4.KnownArgumentNamesRule;
		}
	}), Object.defineProperty(exports, "KnownDirectivesRule", {
		enumerable: !0,
		get: function() {
			return _index4.KnownDirectivesRule;
		}
	}), Object.defineProperty(exports, "KnownFragmentNamesRule", {
		enumerable: !0,
		get: function() {
			return _index4.KnownFragmentNamesRule;
		}
	}), Object.defineProperty(exports, "KnownTypeNamesRule", {
		enumerable: !0,
		get: function() {
			return _index4.KnownTypeNamesRule;
		}
	}), Object.defineProperty(exports, "Lexer", {
		enumerable: !0,
		get: function() {
			return _index2.Lexer;
		}
	}), Object.defineProperty(exports, "Location", {
		enumerable: !0,
		get: function() {
			return _index2.Location;
		}
	}), Object.defineProperty(exports, "LoneAnonymousOperationRule", {
		enumerable: !0,
		get: function() {
			return _index4.LoneAnonymousOperationRule;
		}
	}), Object.defineProperty(exports, "LoneSchemaDefinitionRule", {
		enumerable: !0,
		get: function() {
			return _index4.LoneSchemaDefinitionRule;
		}
	}), Object.defineProperty(exports, "MaxIntrospectionDepthRule", {
		enumerable: !0,
		get: function() {
			return _index4.MaxIntrospectionDepthRule;
		}
	}), Object.defineProperty(exports, "NoDeprecatedCustomRule", {
		enumerable: !0,
		get: function() {
			return _index4.NoDeprecatedCustomRule;
		}
	}), Object.defineProperty(exports, "NoFragmentCyclesRule", {
		enumerable: !0,
		get: function() {
			return _index4.NoFragmentCyclesRule;
		}
	}), Object.defineProperty(exports, "NoSchemaIntrospectionCustomRule", {
		enumerable: !0,
		get: function() {
			return _index4.NoSchemaIntrospectionCustomRule;
		}
	}), Object.defineProperty(exports, "NoUndefinedVariablesRule", {
		enumerable: !0,
		get: function() {
			return _index4.NoUndefinedVariablesRule;
		}
	}), Object.defineProperty(exports, "NoUnusedFragmentsRule", {
		enumerable: !0,
		get: function() {
			return _index4.NoUnusedFragmentsRule;
		}
	}), Object.defineProperty(exports, "NoUnusedVariablesRule", {
		enumerable: !0,
		get: function() {
			return _index4.NoUnusedVariablesRule;
		}
	}), Object.defineProperty(exports, "OperationTypeNode", {
		enumerable: !0,
		get: function() {
			return _index2.OperationTypeNode;
		}
	}), Object.defineProperty(exports, "OverlappingFieldsCanBeMergedRule", {
		enumerable: !0,
		get: function() {
			return _index4.OverlappingFieldsCanBeMergedRule;
		}
	}), Object.defineProperty(exports, "PossibleFragmentSpreadsRule", {
		enumerable: !0,
		get: function() {
			return _index4.PossibleFragmentSpreadsRule;
		}
	}), Object.defineProperty(exports, "PossibleTypeExtensionsRule", {
		enumerable: !0,
		get: function() {
			return _index4.PossibleTypeExtensionsRule;
		}
	}), Object.defineProperty(exports, "ProvidedRequiredArgumentsRule", {
		enumerable: !0,
		get: function() {
			return _index4.ProvidedRequiredArgumentsRule;
		}
	}), Object.defineProperty(exports, "ScalarLeafsRule", {
		enumerable: !0,
		get: function() {
			return _index4.ScalarLeafsRule;
		}
	}), Object.defineProperty(exports, "SchemaMetaFieldDef", {
		enumerable: !0,
		get: function() {
			return _index.SchemaMetaFieldDef;
		}
	}), Object.defineProperty(exports, "SingleFieldSubscriptionsRule", {
		enumerable: !0,
		get: function() {
			return _index4.SingleFieldSubscriptionsRule;
		}
	}), Object.defineProperty(exports, "Source", {
		enumerable: !0,
		get: function() {
			return _index2.Source;
		}
	}), Object.defineProperty(exports, "Token", {
		enumerable: !0,
		get: function() {
			return _index2.Token;
		}
	}), Object.defineProperty(exports, "TokenKind", {
		enumerable: !0,
		get: function() {
			return _index2.TokenKind;
		}
	}), Object.defineProperty(exports, "TypeInfo", {
		enumerable: !0,
		get: function() {
			return _index6.TypeInfo;
		}
	}), Object.defineProperty(exports, "TypeKind", {
		enumerable: !0,
		get: function() {
			return _index.TypeKind;
		}
	}), Object.defineProperty(exports, "TypeMetaFieldDef", {
		enumerable: !0,
		get: function() {
			return _index.TypeMetaFieldDef;
		}
	}), Object.defineProperty(exports, "TypeNameMetaFieldDef", {
		enumerable: !0,
		get: function() {
			return _index.TypeNameMetaFieldDef;
		}
	}), Object.defineProperty(exports, "UniqueArgumentDefinitionNamesRule", {
		enumerable: !0,
		get: function() {
			return _index4.UniqueArgumentDefinitionNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueArgumentNamesRule", {
		enumerable: !0,
		get: function() {
			return _index4.UniqueArgumentNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueDirectiveNamesRule", {
		enumerable: !0,
		get: function() {
			return _index4.UniqueDirectiveNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueDirectivesPerLocationRule", {
		enumerable: !0,
		get: function() {
			return _index4.UniqueDirectivesPerLocationRule;
		}
	}), Object.defineProperty(exports, "UniqueEnumValueNamesRule", {
		enumerable: !0,
		get: function() {
			return _index4.UniqueEnumValueNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueFieldDefinitionNamesRule", {
		enumerable: !0,
		get: function() {
			return _index4.UniqueFieldDefinitionNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueFragmentNamesRule", {
		enumerable: !0,
		get: function() {
			return _index4.UniqueFragmentNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueInputFieldNamesRule", {
		enumerable: !0,
		get: function() {
			return _index4.UniqueInputFieldNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueOperationNamesRule", {
		enumerable: !0,
		get: function() {
			return _index4.UniqueOperationNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueOperationTypesRule", {
		enumerable: !0,
		get: function() {
			return _index4.UniqueOperationTypesRule;
		}
	}), Object.defineProperty(exports, "UniqueTypeNamesRule", {
		enumerable: !0,
		get: function() {
			return _index4.UniqueTypeNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueVariableNamesRule", {
		enumerable: !0,
		get: function() {
			return _index4.UniqueVariableNamesRule;
		}
	}), Object.defineProperty(exports, "ValidationContext", {
		enumerable: !0,
		get: function() {
			return _index4.ValidationContext;
		}
	}), Object.defineProperty(exports, "ValuesOfCorrectTypeRule", {
		enumerable: !0,
		get: function() {
			return _index4.ValuesOfCorrectTypeRule;
		}
	}), Object.defineProperty(exports, "VariablesAreInputTypesRule", {
		enumerable: !0,
		get: function() {
			return _index4.VariablesAreInputTypesRule;
		}
	}), Object.defineProperty(exports, "VariablesInAllowedPositionRule", {
		enumerable: !0,
		get: function() {
			return _index4.VariablesInAllowedPositionRule;
		}
	}), Object.defineProperty(exports, "__Directive", {
		enumerable: !0,
		get: function() {
			return _index.__Directive;
		}
	}), Object.defineProperty(exports, "__DirectiveLocation", {
		enumerable: !0,
		get: function() {
			return _index.__DirectiveLocation;
		}
	}), Object.defineProperty(exports, "__EnumValue", {
		enumerable: !0,
		get: function() {
			return _index.__EnumValue;
		}
	}), Object.defineProperty(exports, "__Field", {
		enumerable: !0,
		get: function() {
			return _index.__Field;
		}
	}), Object.defineProperty(exports, "__InputValue", {
		enumerable: !0,
		get: function() {
			return _index.__InputValue;
		}
	}), Object.defineProperty(exports, "__Schema", {
		enumerable: !0,
		get: function() {
			return _index.__Schema;
		}
	}), Object.defineProperty(exports, "__Type", {
		enumerable: !0,
		get: function() {
			return _index.__Type;
		}
	}), Object.defineProperty(exports, "__TypeKind", {
		enumerable: !0,
		get: function() {
			return _index.__TypeKind;
		}
	}), Object.defineProperty(exports, "assertAbstractType", {
		enumerable: !0,
		get: function() {
			return _index.assertAbstractType;
		}
	}), Object.defineProperty(exports, "assertCompositeType", {
		enumerable: !0,
		get: function() {
			return _index.assertCompositeType;
		}
	}), Object.defineProperty(exports, "assertDirective", {
		enumerable: !0,
		get: function() {
			return _index.assertDirective;
		}
	}), Object.defineProperty(exports, "assertEnumType", {
		enumerable: !0,
		get: function() {
			return _index.assertEnumType;
		}
	}), Object.defineProperty(exports, "assertEnumValueName", {
		enumerable: !0,
		get: function() {
			return _index.assertEnumValueName;
		}
	}), Object.defineProperty(exports, "assertInputObjectType", {
		enumerable: !0,
		get: function() {
			return _index.assertInputObjectType;
		}
	}), Object.defineProperty(exports, "assertInputType", {
		enumerable: !0,
		get: function() {
			return _index.assertInputType;
		}
	}), Object.defineProperty(exports, "assertInterfaceType", {
		enumerable: !0,
		get: function() {
			return _index.assertInterfaceType;
		}
	}), Object.defineProperty(exports, "assertLeafType", {
		enumerable: !0,
		get: function() {
			return _index.assertLeafType;
		}
	}), Object.defineProperty(exports, "assertListType", {
		enumerable: !0,
		get: function() {
			return _index.assertListType;
		}
	}), Object.defineProperty(exports, "assertName", {
		enumerable: !0,
		get: function() {
			return _index.assertName;
		}
	}), Object.defineProperty(exports, "assertNamedType", {
		enumerable: !0,
		get: function() {
			return _index.assertNamedType;
		}
	}), Object.defineProperty(exports, "assertNonNullType", {
		enumerable: !0,
		get: function() {
			return _index.assertNonNullType;
		}
	}), Object.defineProperty(exports, "assertNullableType", {
		enumerable: !0,
		get: function() {
			return _index.assertNullableType;
		}
	}), Object.defineProperty(exports, "assertObjectType", {
		enumerable: !0,
		get: function() {
			return _index.assertObjectType;
		}
	}), Object.defineProperty(exports, "assertOutputType", {
		enumerable: !0,
		get: function() {
			return _index.assertOutputType;
		}
	}), Object.defineProperty(exports, "assertScalarType", {
		enumerable: !0,
		get: function() {
			return _index.assertScalarType;
		}
	}), Object.defineProperty(exports, "assertSchema", {
		enumerable: !0,
		get: function() {
			return _index.assertSchema;
		}
	}), Object.defineProperty(exports, "assertType", {
		enumerable: !0,
		get: function() {
			return _index.assertType;
		}
	}), Object.defineProperty(exports, "assertUnionType", {
		enumerable: !0,
		get: function() {
			return _index.assertUnionType;
		}
	}), Object.defineProperty(exports, "assertValidName", {
		enumerable: !0,
		get: function() {
			return _index6.assertValidName;
		}
	}), Object.defineProperty(exports, "assertValidSchema", {
		enumerable: !0,
		get: function() {
			return _index.assertValidSchema;
		}
	}), Object.defineProperty(exports, "assertWrappingType", {
		enumerable: !0,
		get: function() {
			return _index.assertWrappingType;
		}
	}), Object.defineProperty(exports, "astFromValue", {
		enumerable: !0,
		get: function() {
			return _index6.astFromValue;
		}
	}), Object.defineProperty(exports, "buildASTSchema", {
		enumerable: !0,
		get: function() {
			return _index6.buildASTSchema;
		}
	}), Object.defineProperty(exports, "buildClientSchema", {
		enumerable: !0,
		get: function() {
			return _index6.buildClientSchema;
		}
	}), Object.defineProperty(exports, "buildSchema", {
		enumerable: !0,
		get: function() {
			return _index6.buildSchema;
		}
	}), Object.defineProperty(exports, "coerceInputValue", {
		enumerable: !0,
		get: function() {
			return _index6.coerceInputValue;
		}
	}), Object.defineProperty(exports, "concatAST", {
		enumerable: !0,
		get: function() {
			return _index6.concatAST;
		}
	}), Object.defineProperty(exports, "createSourceEventStream", {
		enumerable: !0,
		get: function() {
			return _index3.createSourceEventStream;
		}
	}), Object.defineProperty(exports, "defaultFieldResolver", {
		enumerable: !0,
		get: function() {
			return _index3.defaultFieldResolver;
		}
	}), Object.defineProperty(exports, "defaultTypeResolver", {
		enumerable: !0,
		get: function() {
			return _index3.defaultTypeResolver;
		}
	}), Object.defineProperty(exports, "doTypesOverlap", {
		enumerable: !0,
		get: function() {
			return _index6.doTypesOverlap;
		}
	}), Object.defineProperty(exports, "execute", {
		enumerable: !0,
		get: function() {
			return _index3.execute;
		}
	}), Object.defineProperty(exports, "executeSync", {
		enumerable: !0,
		get: function() {
			return _index3.executeSync;
		}
	}), Object.defineProperty(exports, "extendSchema", {
		enumerable: !0,
		get: function() {
			return _index6.extendSchema;
		}
	}), Object.defineProperty(exports, "findBreakingChanges", {
		enumerable: !0,
		get: function() {
			return _index6.findBreakingChanges;
		}
	}), Object.defineProperty(exports, "findDangerousChanges", {
		enumerable: !0,
		get: function() {
			return _index6.findDangerousChanges;
		}
	}), Object.defineProperty(exports, "formatError", {
		enumerable: !0,
		get: function() {
			return _index5.formatError;
		}
	}), Object.defineProperty(exports, "getArgumentValues", {
		enumerable: !0,
		get: function() {
			return _index3.getArgumentValues;
		}
	}), Object.defineProperty(exports, "getDirectiveValues", {
		enumerable: !0,
		get: function() {
			return _index3.getDirectiveValues;
		}
	}), Object.defineProperty(exports, "getEnterLeaveForKind", {
		enumerable: !0,
		get: function() {
			return _index2.getEnterLeaveForKind;
		}
	}), Object.defineProperty(exports, "getIntrospectionQuery", {
		enumerable: !0,
		get: function() {
			return _index6.getIntrospectionQuery;
		}
	}), Object.defineProperty(exports, "getLocation", {
		enumerable: !0,
		get: function() {
			return _index2.getLocation;
		}
	}), Object.defineProperty(exports, "getNamedType", {
		enumerable: !0,
		get: function() {
			return _index.getNamedType;
		}
	}), Object.defineProperty(exports, "getNullableType", {
		enumerable: !0,
		get: function() {
			return _index.getNullableType;
		}
	}), Object.defineProperty(exports, "getOperationAST", {
		enumerable: !0,
		get: function() {
			return _index6.getOperationAST;
		}
	}), Object.defineProperty(exports, "getOperationRootType", {
		enumerable: !0,
		get: function() {
			return _index6.getOperationRootType;
		}
	}), Object.defineProperty(exports, "getVariableValues", {
		enumerable: !0,
		get: function() {
			return _index3.getVariableValues;
		}
	}), Object.defineProperty(exports, "getVisitFn", {
		enumerable: !0,
		get: function() {
			return _index2.getVisitFn;
		}
	}), Object.defineProperty(exports, "graphql", {
		enumerable: !0,
		get: function() {
			return _graphql.graphql;
		}
	}), Object.defineProperty(exports, "graphqlSync", {
		enumerable: !0,
		get: function() {
			return _graphql.graphqlSync;
		}
	}), Object.defineProperty(exports, "introspectionFromSchema", {
		enumerable: !0,
		get: function() {
			return _index6.introspectionFromSchema;
		}
	}), Object.defineProperty(exports, "introspectionTypes", {
		enumerable: !0,
		get: function() {
			return _index.introspectionTypes;
		}
	}), Object.defineProperty(exports, "isAbstractType", {
		enumerable: !0,
		get: function() {
			return _index.isAbstractType;
		}
	}), Object.defineProperty(exports, "isCompositeType", {
		enumerable: !0,
		get: function() {
			return _index.isCompositeType;
		}
	}), Object.defineProperty(exports, "isConstValueNode", {
		enumerable: !0,
		get: function() {
			return _index2.isConstValueNode;
		}
	}), Object.defineProperty(exports, "isDefinitionNode", {
		enumerable: !0,
		get: function() {
			return _index2.isDefinitionNode;
		}
	}), Object.defineProperty(exports, "isDirective", {
		enumerable: !0,
		get: function() {
			return _index.isDirective;
		}
	}), Object.defineProperty(exports, "isEnumType", {
		enumerable: !0,
		get: function() {
			return _index.isEnumType;
		}
	}), Object.defineProperty(exports, "isEqualType", {
		enumerable: !0,
		get: function() {
			return _index6.isEqualType;
		}
	}), Object.defineProperty(exports, "isExecutableDefinitionNode", {
		enumerable: !0,
		get: function() {
			return _index2.isExecutableDefinitionNode;
		}
	}), Object.defineProperty(exports, "isInputObjectType", {
		enumerable: !0,
		get: function() {
			return _index.isInputObjectType;
		}
	}), Object.defineProperty(exports, "isInputType", {
		enumerable: !0,
		get: function() {
			return _index.isInputType;
		}
	}), Object.defineProperty(exports, "isInterfaceType", {
		enumerable: !0,
		get: function() {
			return _index.isInterfaceType;
		}
	}), Object.defineProperty(exports, "isIntrospectionType", {
		enumerable: !0,
		get: function() {
			return _index.isIntrospectionType;
		}
	}), Object.defineProperty(exports, "isLeafType", {
		enumerable: !0,
		get: function() {
			return _index.isLeafType;
		}
	}), Object.defineProperty(exports, "isListType", {
		enumerable: !0,
		get: function() {
			return _index.isListType;
		}
	}), Object.defineProperty(exports, "isNamedType", {
		enumerable: !0,
		get: function() {
			return _index.isNamedType;
		}
	}), Object.defineProperty(exports, "isNonNullType", {
		enumerable: !0,
		get: function() {
			return _index.isNonNullType;
		}
	}), Object.defineProperty(exports, "isNullableType", {
		enumerable: !0,
		get: function() {
			return _index.isNullableType;
		}
	}), Object.defineProperty(exports, "isObjectType", {
		enumerable: !0,
		get: function() {
			return _index.isObjectType;
		}
	}), Object.defineProperty(exports, "isOutputType", {
		enumerable: !0,
		get: function() {
			return _index.isOutputType;
		}
	}), Object.defineProperty(exports, "isRequiredArgument", {
		enumerable: !0,
		get: function() {
			return _index.isRequiredArgument;
		}
	}), Object.defineProperty(exports, "isRequiredInputField", {
		enumerable: !0,
		get: function() {
			return _index.isRequiredInputField;
		}
	}), Object.defineProperty(exports, "isScalarType", {
		enumerable: !0,
		get: function() {
			return _index.isScalarType;
		}
	}), Object.defineProperty(exports, "isSchema", {
		enumerable: !0,
		get: function() {
			return _index.isSchema;
		}
	}), Object.defineProperty(exports, "isSchemaCoordinateNode", {
		enumerable: !0,
		get: function() {
			return _index2.isSchemaCoordinateNode;
		}
	}), Object.defineProperty(exports, "isSelectionNode", {
		enumerable: !0,
		get: function() {
			return _index2.isSelectionNode;
		}
	}), Object.defineProperty(exports, "isSpecifiedDirective", {
		enumerable: !0,
		get: function() {
			return _index.isSpecifiedDirective;
		}
	}), Object.defineProperty(exports, "isSpecifiedScalarType", {
		enumerable: !0,
		get: function() {
			return _index.isSpecifiedScalarType;
		}
	}), Object.defineProperty(exports, "isType", {
		enumerable: !0,
		get: function() {
			return _index.isType;
		}
	}), Object.defineProperty(exports, "isTypeDefinitionNode", {
		enumerable: !0,
		get: function() {
			return _index2.isTypeDefinitionNode;
		}
	}), Object.defineProperty(exports, "isTypeExtensionNode", {
		enumerable: !0,
		get: function() {
			return _index2.isTypeExtensionNode;
		}
	}), Object.defineProperty(exports, "isTypeNode", {
		enumerable: !0,
		get: function() {
			return _index2.isTypeNode;
		}
	}), Object.defineProperty(exports, "isTypeSubTypeOf", {
		enumerable: !0,
		get: function() {
			return _index6.isTypeSubTypeOf;
		}
	}), Object.defineProperty(exports, "isTypeSystemDefinitionNode", {
		enumerable: !0,
		get: function() {
			return _index2.isTypeSystemDefinitionNode;
		}
	}), Object.defineProperty(exports, "isTypeSystemExtensionNode", {
		enumerable: !0,
		get: function() {
			return _index2.isTypeSystemExtensionNode;
		}
	}), Object.defineProperty(exports, "isUnionType", {
		enumerable: !0,
		get: function() {
			return _index.isUnionType;
		}
	}), Object.defineProperty(exports, "isValidNameError", {
		enumerable: !0,
		get: function() {
			return _index6.isValidNameError;
		}
	}), Object.defineProperty(exports, "isValueNode", {
		enumerable: !0,
		get: function() {
			return _index2.isValueNode;
		}
	}), Object.defineProperty(exports, "isWrappingType", {
		enumerable: !0,
		get: function() {
			return _index.isWrappingType;
		}
	}), Object.defineProperty(exports, "lexicographicSortSchema", {
		enumerable: !0,
		get: function() {
			return _index6.lexicographicSortSchema;
		}
	}), Object.defineProperty(exports, "locatedError", {
		enumerable: !0,
		get: function() {
			return _index5.locatedError;
		}
	}), Object.defineProperty(exports, "parse", {
		enumerable: !0,
		get: function() {
			return _index2.parse;
		}
	}), Object.defineProperty(exports, "parseConstValue", {
		enumerable: !0,
		get: function() {
			return _index2.parseConstValue;
		}
	}), Object.defineProperty(exports, "parseSchemaCoordinate", {
		enumerable: !0,
		get: function() {
			return _index2.parseSchemaCoordinate;
		}
	}), Object.defineProperty(exports, "parseType", {
		enumerable: !0,
		get: function() {
			return _index2.parseType;
		}
	}), Object.defineProperty(exports, "parseValue", {
		enumerable: !0,
		get: function() {
			return _index2.parseValue;
		}
	}), Object.defineProperty(exports, "print", {
		enumerable: !0,
		get: function() {
			return _index2.print;
		}
	}), Object.defineProperty(exports, "printError", {
		enumerable: !0,
		get: function() {
			return _index5.printError;
		}
	}), Object.defineProperty(exports, "printIntrospectionSchema", {
		enumerable: !0,
		get: function() {
			return _index6.printIntrospectionSchema;
		}
	}), Object.defineProperty(exports, "printLocation", {
		enumerable: !0,
		get: function() {
			return _index2.printLocation;
		}
	}), Object.defineProperty(exports, "printSchema", {
		enumerable: !0,
		get: function() {
			return _index6.printSchema;
		}
	}), Object.defineProperty(exports, "printSourceLocation", {
		enumerable: !0,
		get: function() {
			return _index2.printSourceLocation;
		}
	}), Object.defineProperty(exports, "printType", {
		enumerable: !0,
		get: function() {
			return _index6.printType;
		}
	}), Object.defineProperty(exports, "recommendedRules", {
		enumerable: !0,
		get: function() {
			return _index4.recommendedRules;
		}
	}), Object.defineProperty(exports, "resolveASTSchemaCoordinate", {
		enumerable: !0,
		get: function() {
			return _index6.resolveASTSchemaCoordinate;
		}
	}), Object.defineProperty(exports, "resolveObjMapThunk", {
		enumerable: !0,
		get: function() {
			return _index.resolveObjMapThunk;
		}
	}), Object.defineProperty(exports, "resolveReadonlyArrayThunk", {
		enumerable: !0,
		get: function() {
			return _index.resolveReadonlyArrayThunk;
		}
	}), Object.defineProperty(exports, "resolveSchemaCoordinate", {
		enumerable: !0,
		get: function() {
			return _index6.resolveSchemaCoordinate;
		}
	}), Object.defineProperty(exports, "responsePathAsArray", {
		enumerable: !0,
		get: function() {
			return _index3.responsePathAsArray;
		}
	}), Object.defineProperty(exports, "separateOperations", {
		enumerable: !0,
		get: function() {
			return _index6.separateOperations;
		}
	}), Object.defineProperty(exports, "specifiedDirectives", {
		enumerable: !0,
		get: function() {
			return _index.specifiedDirectives;
		}
	}), Object.defineProperty(exports, "specifiedRules", {
		enumerable: !0,
		get: function() {
			return _index4.specifiedRules;
		}
	}), Object.defineProperty(exports, "specifiedScalarTypes", {
		enumerable: !0,
		get: function() {
			return _index.specifiedScalarTypes;
		}
	}), Object.defineProperty(exports, "stripIgnoredCharacters", {
		enumerable: !0,
		get: function() {
			return _index6.stripIgnoredCharacters;
		}
	}), Object.defineProperty(exports, "subscribe", {
		enumerable: !0,
		get: function() {
			return _index3.subscribe;
		}
	}), Object.defineProperty(exports, "syntaxError", {
		enumerable: !0,
		get: function() {
			return _index5.syntaxError;
		}
	}), Object.defineProperty(exports, "typeFromAST", {
		enumerable: !0,
		get: function() {
			return _index6.typeFromAST;
		}
	}), Object.defineProperty(exports, "validate", {
		enumerable: !0,
		get: function() {
			return _index4.validate;
		}
	}), Object.defineProperty(exports, "validateSchema", {
		enumerable: !0,
		get: function() {
			return _index.validateSchema;
		}
	}), Object.defineProperty(exports, "valueFromAST", {
		enumerable: !0,
		get: function() {
			return _index6.valueFromAST;
		}
	}), Object.defineProperty(exports, "valueFromASTUntyped", {
		enumerable: !0,
		get: function() {
			return _index6.valueFromASTUntyped;
		}
	}), Object.defineProperty(exports, "version", {
		enumerable: !0,
		get: function() {
			return _version.version;
		}
	}), Object.defineProperty(exports, "versionInfo", {
		enumerable: !0,
		get: function() {
			return _version.versionInfo;
		}
	}), Object.defineProperty(exports, "visit", {
		enumerable: !0,
		get: function() {
			return _index2.visit;
		}
	}), Object.defineProperty(exports, "visitInParallel", {
		enumerable: !0,
		get: function() {
			return _index2.visitInParallel;
		}
	}), Object.defineProperty(exports, "visitWithTypeInfo", {
		enumerable: !0,
		get: function() {
			return _index6.visitWithTypeInfo;
		}
	});
	var _version = require_version(), _graphql = require_graphql$1(), _index = require_type(), _index2 = require_language(), _index3 = require_execution(), _index4 = require_validation(), _index5 = require_error(), _index6 = require_utilities();
}))();
const DOCUMENT_LIMITS = {
	tokens: 5e3,
	nesting: 100,
	depth: 12,
	aliases: 100,
	fields: 1e3
}, OPENING = new Set([
	import_graphql.TokenKind.BRACE_L,
	import_graphql.TokenKind.BRACKET_L,
	import_graphql.TokenKind.PAREN_L
]), CLOSING = new Set([
	import_graphql.TokenKind.BRACE_R,
	import_graphql.TokenKind.BRACKET_R,
	import_graphql.TokenKind.PAREN_R
]);
function refuseDeepNesting(query) {
	let lexer = new import_graphql.Lexer(new import_graphql.Source(query)), depth = 0;
	for (let tokens = 0; tokens <= DOCUMENT_LIMITS.tokens; tokens += 1) {
		let { kind } = lexer.advance();
		if (kind === import_graphql.TokenKind.EOF) return;
		if (OPENING.has(kind) && (depth += 1), CLOSING.has(kind) && --depth, depth > DOCUMENT_LIMITS.nesting) throw new import_graphql.GraphQLError(`The query is too large: its brackets are nested deeper than ${DOCUMENT_LIMITS.nesting} levels.`);
	}
}
function findExcess(document) {
	let size = measure(document);
	for (let part of [
		"depth",
		"aliases",
		"fields"
	]) if (size[part] > DOCUMENT_LIMITS[part]) return new import_graphql.GraphQLError(`The query is too large: ${REASONS[part]}.`);
}
const REASONS = {
	depth: `its fields are nested deeper than ${DOCUMENT_LIMITS.depth} levels`,
	aliases: `it has more than ${DOCUMENT_LIMITS.aliases} aliases`,
	fields: `it has more than ${DOCUMENT_LIMITS.fields} fields`
};
function measure({ definitions }) {
	let fragments = new Map();
	for (let definition of definitions) definition.kind === import_graphql.Kind.FRAGMENT_DEFINITION && fragments.set(definition.name.value, definition);
	let known = new Map(), open = new Set(), ofFragment = (name) => {
		let fragment = fragments.get(name);
		if (fragment === void 0 || open.has(name)) return NOTHING;
		let size = known.get(name);
		return size === void 0 && (open.add(name), known.set(name, size = ofSelections(fragment.selectionSet)), open.delete(name)), size;
	}, ofSelections = ({ selections }) => {
		let total = NOTHING;
		for (let selection of selections) if (selection.kind === import_graphql.Kind.FRAGMENT_SPREAD) total = join(total, ofFragment(selection.name.value));
		else if (selection.kind === import_graphql.Kind.INLINE_FRAGMENT) total = join(total, ofSelections(selection.selectionSet));
		else {
			let inner = selection.selectionSet === void 0 ? NOTHING : ofSelections(selection.selectionSet), describesSchema = selection.name.value.startsWith("__");
			total = join(total, {
				depth: describesSchema ? 0 : inner.depth + 1,
				aliases: inner.aliases + (selection.alias === void 0 ? 0 : 1),
				fields: inner.fields + 1
			});
		}
		return total;
	};
	return definitions.reduce((total, definition) => definition.kind === import_graphql.Kind.OPERATION_DEFINITION ? join(total, ofSelections(definition.selectionSet)) : total, NOTHING);
}
const NOTHING = {
	depth: 0,
	aliases: 0,
	fields: 0
};
function join(a, b) {
	return {
		depth: Math.max(a.depth, b.depth),
		aliases: a.aliases + b.aliases,
		fields: a.fields + b.fields
	};
}
var Cost = class {
	limit;
	spent = 0;
	constructor(limit) {
		this.limit = limit;
	}
	spend(values) {
		return this.spent += values, this.spent <= this.limit;
	}
	excess() {
		if (!(this.spent <= this.limit)) return new import_graphql.GraphQLError(`The answer would hold more than ${this.limit.toLocaleString("en-US")} values: ask for fewer objects with limit, or for fewer fields.`);
	}
};
// src/query/graphql/schema.ts
const UUID = new import_graphql.GraphQLScalarType({
	name: "UUID",
	description: "An id."
}), DATE = new import_graphql.GraphQLScalarType({
	name: "Date",
	description: "A date, YYYY-MM-DD."
}), BIG_INT = new import_graphql.GraphQLScalarType({
	name: "BigInt",
	description: "A whole number that Int may be too small for."
}), GENERIC = new import_graphql.GraphQLScalarType({
	name: "GenericScalar",
	description: "Any value."
}), ALGORITHM = new import_graphql.GraphQLEnumType({
	name: "DcimSoftwareImageFileHashingAlgorithmChoices",
	values: Object.fromEntries(HASHING_ALGORITHMS.map((value) => [value.toUpperCase(), { value }]))
}), CONTENT_TYPE = new import_graphql.GraphQLObjectType({
	name: "ContentTypeType",
	fields: {
		app_label: { type: new import_graphql.GraphQLNonNull(import_graphql.GraphQLString) },
		model: { type: new import_graphql.GraphQLNonNull(import_graphql.GraphQLString) }
	}
}), OUTPUTS = {
	text: new import_graphql.GraphQLNonNull(import_graphql.GraphQLString),
	"optional-text": import_graphql.GraphQLString,
	choice: ALGORITHM,
	date: DATE,
	"required-date": new import_graphql.GraphQLNonNull(DATE),
	boolean: new import_graphql.GraphQLNonNull(import_graphql.GraphQLBoolean),
	integer: BIG_INT,
	mapping: GENERIC,
	"content-types": new import_graphql.GraphQLList(CONTENT_TYPE)
}, INPUTS = {
	text: import_graphql.GraphQLString,
	date: import_graphql.GraphQLString,
	integer: BIG_INT
};
let schema;
function graphqlSchema() {
	return schema ??= createSchema();
}
function createSchema() {
	let types = new Map(), args = new Map(), typeOf = (name) => {
		let type = types.get(name);
		if (type === void 0) {
			let { graphql, description, fields } = collectionNamed(name);
			type = new import_graphql.GraphQLObjectType({
				name: graphql.type,
				description,
				fields: () => ({
					id: {
						type: new import_graphql.GraphQLNonNull(UUID),
						resolve: (object, _, { query }) => query.idOf(name, object)
					},
					...Object.fromEntries(fields.filter(({ place }) => place !== "rest" && place !== "rest-top").map((field) => [field.name, fieldOf(field)]))
				})
			}), types.set(name, type);
		}
		return type;
	}, argsOf = (name) => {
		let map = args.get(name);
		return map === void 0 && args.set(name, map = argumentsOf(collectionNamed(name))), map;
	}, fieldOf = (field) => {
		if (field.kind === "scalar") return {
			type: OUTPUTS[field.type],
			resolve: (object, _, { query }) => noChoice(field, field.of(object, query))
		};
		let type = typeOf(field.to);
		return field.many ? {
			type: new import_graphql.GraphQLList(type),
			args: argsOf(field.to),
			resolve: (object, given, context, info) => {
				let collection = collectionNamed(field.to), { page, filters } = readArguments(given), found = targetsOf(field, object, context.query);
				if (!mayScan(found.length, filters, context.cost)) return [];
				let sorted = field.ordered ? found : inOrder(collection, found);
				return charge(page(filterObjects(collection, sorted, filters, context.query)), context, info);
			}
		} : {
			type,
			resolve: (object, _, context, info) => charge(targetsOf(field, object, context.query), context, info)[0]
		};
	}, query = new import_graphql.GraphQLObjectType({
		name: "Query",
		fields: () => Object.fromEntries(QUERY_COLLECTIONS.flatMap(({ name, graphql: { one, many } }) => [[one, fieldForOne(name, typeOf(name))], [many, fieldForMany(name, typeOf(name), argsOf(name))]]))
	});
	return new import_graphql.GraphQLSchema({ query });
}
function noChoice(field, value) {
	return field.kind === "scalar" && field.type === "choice" && value === "" ? null : value;
}
function fieldForOne(name, type) {
	return {
		type,
		args: { id: { type: new import_graphql.GraphQLNonNull(UUID) } },
		resolve: (_, { id }, context, info) => {
			let found = context.query.findById(name, String(id));
			return charge(found === void 0 ? [] : [found], context, info)[0];
		}
	};
}
function fieldForMany(name, type, args) {
	return {
		type: new import_graphql.GraphQLList(type),
		args,
		resolve: (_, given, context, info) => {
			let { page, filters } = readArguments(given);
			return mayScan(context.query.all(name).length, filters, context.cost) ? charge(page(findObjects(collectionNamed(name), { filters }, context.query).objects), context, info) : [];
		}
	};
}
function argumentsOf(collection) {
	let args = [...filterTable(collection).values()].map(({ name, type, repeated, description }) => {
		let input = type === "boolean" ? import_graphql.GraphQLBoolean : INPUTS[type];
		return [name, {
			type: type !== "boolean" && repeated !== "once" ? new import_graphql.GraphQLList(input) : input,
			description
		}];
	});
	return {
		...Object.fromEntries(args),
		limit: { type: import_graphql.GraphQLInt },
		offset: { type: import_graphql.GraphQLInt }
	};
}
function targetsOf(field, object, query) {
	return [...field.of(object, query)].filter(({ broken }) => !broken);
}
function mayScan(objects, filters, cost) {
	let values = 0;
	for (let given of filters.values()) values += given.length;
	return cost.spend(Math.ceil(objects * values / 50));
}
function charge(objects, { cost }, { fieldNodes, fragments }) {
	let fields = 0;
	for (let { selectionSet } of fieldNodes) fields += countFields(selectionSet, fragments);
	return cost.spend(objects.length * Math.max(1, fields) + 1) ? objects : [];
}
const counted = new WeakMap();
function countFields(set, fragments) {
	if (set === void 0) return 0;
	let count = counted.get(set);
	if (count === void 0) {
		count = 0;
		for (let selection of set.selections) selection.kind === import_graphql.Kind.FIELD ? count += 1 : selection.kind === import_graphql.Kind.INLINE_FRAGMENT ? count += countFields(selection.selectionSet, fragments) : count += countFields(fragments[selection.name.value]?.selectionSet, fragments);
		counted.set(set, count);
	}
	return count;
}
function readArguments({ limit, offset, ...given }) {
	let filters = new Map();
	for (let [name, value] of Object.entries(given)) {
		if (value == null) continue;
		let values = typeof value == "object" ? value.filter((one) => one !== null).map(String) : [String(value)];
		values.some((one) => one !== "") && filters.set(name, values);
	}
	let [from, most] = [count("offset", offset), count("limit", limit)];
	return {
		filters,
		page: (objects) => objects.slice(from, most === 0 ? void 0 : from + most)
	};
}
function count(name, value) {
	if (value == null) return 0;
	if (typeof value == "number" && value >= 0) return value;
	throw new UserError(`${name} cannot be less than 0`);
}
// src/query/graphql/answer.ts
async function answerGraphql({ query, variables, operationName }, context, limit) {
	let schema = graphqlSchema(), document;
	try {
		refuseDeepNesting(query), document = (0, import_graphql.parse)(query, { maxTokens: DOCUMENT_LIMITS.tokens });
	} catch (error) {
		if (error instanceof import_graphql.GraphQLError) return { errors: [error] };
		throw error;
	}
	let excess = findExcess(document);
	if (excess !== void 0) return { errors: [excess] };
	let errors = (0, import_graphql.validate)(schema, document, import_graphql.specifiedRules, { maxErrors: 20 });
	if (errors.length > 0) return { errors };
	let cost = new Cost(limit), answer = await (0, import_graphql.execute)({
		schema,
		document,
		contextValue: {
			query: context,
			cost
		},
		variableValues: variables,
		operationName
	}), tooMuch = cost.excess();
	if (tooMuch !== void 0) return {
		errors: [tooMuch],
		data: null
	};
	for (let { originalError } of answer.errors ?? []) if (!(originalError === void 0 || originalError instanceof UserError || originalError instanceof import_graphql.GraphQLError)) throw originalError;
	return answer;
}
export { answerGraphql as t };
