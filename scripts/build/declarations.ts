import path from 'node:path';
import ts from 'typescript';

/**
 * The declarations that src/index.ts leads to, as pairs of a path below dist/types/ and a text.
 * Throws on type errors, and when a declaration needs a file or a package that the published package does not have.
 */
export function emitDeclarations(root: string): (readonly [name: string, text: string])[] {
  const configFile = path.join(root, 'tsconfig.types.json');
  const config = ts.getParsedCommandLineOfConfigFile(configFile, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: fail,
  });
  if (config === undefined) throw new Error(`${configFile} cannot be read`);

  const emitted = new Map<string, string>();
  const program = ts.createProgram(config.fileNames, config.options);
  const { diagnostics } = program.emit(undefined, (file, text) => {
    emitted.set(path.relative(path.join(root, 'dist/types/src'), file).replaceAll(path.sep, '/'), text);
  });
  for (const diagnostic of [...ts.getPreEmitDiagnostics(program), ...diagnostics]) fail(diagnostic);

  const reached = new Map<string, string>();
  const pending = ['index.d.ts'];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (reached.has(name)) continue;
    const text = emitted.get(name);
    if (text === undefined) throw new Error(`The declarations need ${name}, which is not below src/`);
    reached.set(name, text);
    for (const { fileName } of references(text)) {
      if (!fileName.startsWith('.'))
        throw new Error(`${name} needs types of '${fileName}': the package has no dependencies`);
      pending.push(path.posix.join(path.posix.dirname(name), fileName.replace(/\.js$/, '.d.ts')));
    }
  }
  return [...reached].sort(([a], [b]) => (a < b ? -1 : 1));
}

function references(text: string): ts.FileReference[] {
  const { importedFiles, referencedFiles, typeReferenceDirectives } = ts.preProcessFile(text);
  return [...importedFiles, ...referencedFiles, ...typeReferenceDirectives];
}

function fail(diagnostic: ts.Diagnostic): never {
  const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
  throw new Error(diagnostic.file === undefined ? text : `${diagnostic.file.fileName}: ${text}`);
}
