// Loads the extension with a stand-in for the editor, starts it in a folder, and prints the diagnostics it gets.
// usage: node stub-vscode.cjs <extension> <fleet> [fleetvet.server.path]
const Module = require('node:module');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

const [extension, fleet, configured = ''] = process.argv.slice(2);

/** Something that can be called, constructed and asked for any property; it is no promise. */
const anything = (known = {}) =>
  new Proxy(function () {}, {
    get: (target, name) => {
      if (Object.hasOwn(known, name)) return known[name];
      if (name === 'then' || typeof name === 'symbol') return undefined;
      if (name === 'prototype') return target.prototype;
      return anything();
    },
    apply: () => anything(),
    construct: () => anything({ dispose() {} }),
  });

class Uri {
  constructor(text) {
    this.text = text;
    this.scheme = 'file';
    this.fsPath = fleet;
  }
  static parse = (text) => new Uri(text);
  static file = (name) => new Uri(pathToFileURL(name).href);
  toString = () => this.text;
}
class Emitter {
  listeners = [];
  event = (listener) => {
    this.listeners.push(listener);
    return { dispose() {} };
  };
  fire = (event) => this.listeners.forEach((listener) => listener(event));
  dispose() {}
}
class Disposable {
  dispose() {}
  static from = () => new Disposable();
}
class Position {
  constructor(line, character) {
    Object.assign(this, { line, character });
  }
}
class Range {
  constructor(start, end) {
    Object.assign(this, { start, end });
  }
}
class Diagnostic {
  constructor(range, message) {
    Object.assign(this, { range, message });
  }
}
class CancellationTokenSource {
  token = { isCancellationRequested: false, onCancellationRequested: () => new Disposable() };
  cancel() {}
  dispose() {}
}
const shown = [];
let failed = false;
const vscode = anything({
  Uri,
  EventEmitter: Emitter,
  CancellationTokenSource,
  Disposable,
  Position,
  Range,
  Diagnostic,
  version: '1.91.0',
  env: anything({ language: 'en', appName: 'stub' }),
  workspace: anything({
    isTrusted: true,
    workspaceFolders: [{ uri: Uri.file(fleet), name: 'fleet', index: 0 }],
    textDocuments: [],
    notebookDocuments: [],
    getConfiguration: () => ({
      get: (name, fallback) => (name === 'server.path' ? configured : fallback),
      inspect: () => undefined,
    }),
  }),
  window: anything({
    visibleTextEditors: [],
    showErrorMessage: async (message) => {
      failed = true;
      console.log(JSON.stringify({ error: String(message) }));
    },
    createOutputChannel: () => anything({ logLevel: 0 }),
    tabGroups: anything({ all: [] }),
  }),
  languages: anything({
    match: () => 10,
    createDiagnosticCollection: () => ({
      set: (uri, diagnostics) => shown.push([uri.toString(), diagnostics.map((one) => one.message)]),
      delete() {},
      clear() {},
      dispose() {},
    }),
  }),
  commands: anything({ registerCommand: () => new Disposable(), getCommands: async () => [] }),
});

const load = Module._load;
Module._load = (name, ...rest) => (name === 'vscode' ? vscode : load(name, ...rest));
const { activate, deactivate } = require(extension);
const context = { subscriptions: [], asAbsolutePath: (name) => path.join(path.dirname(extension), name) };
void (async () => {
  await activate(context);
  for (let turn = 0; turn < 500 && shown.length === 0 && !failed; turn += 1)
    await new Promise((next) => setTimeout(next, 20));
  console.log(JSON.stringify({ shown }));
  await deactivate();
})();
