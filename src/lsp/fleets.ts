import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { type Diagnostic as LspDiagnostic, DiagnosticSeverity, type Location } from 'vscode-languageserver/node';

import type { WorkspaceState } from '../check/workspace.js';
import { findFleet } from '../files/config-place.js';
import { getOrCreate } from '../model/group-by.js';
import type { SourceLocation } from '../model/source.js';
import { createDiagnosticsView, type ShowDiagnostics } from './diagnostics.js';
import { rangeOf } from './positions.js';
import { openSession, type Session } from './session.js';

/** What fleets are opened with. */
interface FleetsOptions {
  readonly asOf: () => string;
  readonly config: string | undefined;
  readonly multiTenantMode: boolean | undefined;
  /** How long typing must pause before a fleet is checked, in milliseconds. */
  readonly pause: number;
  /** Shows all diagnostics of a file. */
  readonly publish: (uri: string, diagnostics: LspDiagnostic[]) => void;
  /** Notes a bug; the server goes on. */
  readonly report: (error: unknown) => void;
}

/** A fleet that an editor works on. */
export interface Fleet {
  readonly session: Session;
  /** The URI of a file, as the editor writes it if the file is open. */
  readonly uriOf: (file: string) => string;
  readonly locationOf: (location: SourceLocation) => Location;
}

/** A file of a fleet. */
export interface FleetFile {
  readonly fleet: Fleet;
  readonly file: string;
}

/** The fleets of the folders and files that are open, each checked by itself. */
interface Fleets {
  readonly addFolder: (uri: string) => void;
  readonly removeFolder: (uri: string) => void;
  /** Takes the text of an open file; the first one decides which fleet the file is of. */
  readonly edit: (uri: string, text: string) => void;
  readonly closeFile: (uri: string) => void;
  readonly find: (uri: string) => FleetFile | undefined;
  readonly all: () => readonly Fleet[];
  readonly close: () => Promise<void>;
}

interface OpenFleet extends Fleet {
  readonly root: string;
  readonly openUris: Map<string, string>;
  /** Shows its diagnostics; another one after URIs in them changed. */
  view: ShowDiagnostics;
  /** The URIs that it has published diagnostics of. */
  published: ReadonlySet<string>;
}

/** The folders that the default config looks into. */
const DEFAULT_AREAS = ['inventory', 'policies'];

/** Creates the list of fleets, which is empty. A fleet is read when its folder or its first file is opened. */
export function createFleets(options: FleetsOptions): Fleets {
  const fleets = new Map<string, OpenFleet>();
  const folders = new Set<string>();
  const openFiles = new Map<string, OpenFleet>();
  /** What each fleet says about each URI: a folder inside a fleet may be a fleet itself. */
  const shown = new Map<string, Map<string, readonly LspDiagnostic[]>>();
  const sent = new Map<string, readonly LspDiagnostic[]>();

  const send = (uri: string): void => {
    const diagnostics = [...(shown.get(uri)?.values() ?? [])].flat();
    if (JSON.stringify(sent.get(uri) ?? []) === JSON.stringify(diagnostics)) return;
    if (diagnostics.length === 0) sent.delete(uri);
    else sent.set(uri, diagnostics);
    options.publish(uri, diagnostics);
  };
  const publish = (fleet: OpenFleet, found: ReadonlyMap<string, readonly LspDiagnostic[]>): void => {
    const byUri = new Map([...found].map(([file, diagnostics]) => [fleet.uriOf(file), diagnostics]));
    const touched = new Set([...fleet.published, ...byUri.keys()]);
    fleet.published = new Set(byUri.keys());
    for (const uri of touched) {
      const diagnostics = byUri.get(uri);
      const ofUri = getOrCreate(shown, uri, () => new Map<string, readonly LspDiagnostic[]>());
      if (ofUri.get(fleet.root) === diagnostics) continue;
      if (diagnostics === undefined) ofUri.delete(fleet.root);
      else ofUri.set(fleet.root, diagnostics);
      if (ofUri.size === 0) shown.delete(uri);
      send(uri);
    }
  };

  const open = (root: string): OpenFleet => {
    const openUris = new Map<string, string>();
    const uriOf = (file: string): string => openUris.get(file) ?? pathToFileURL(path.join(root, file)).href;
    const locationOf: Fleet['locationOf'] = (location) => ({ uri: uriOf(location.file), range: rangeOf(location) });
    const session = openSession({
      ...options,
      root,
      show: (state: WorkspaceState) => {
        publish(fleet, fleet.view(state));
      },
      showProblem: (message) => {
        publish(fleet, problemOf(fleet, options.config, message));
      },
    });
    const view = createDiagnosticsView(locationOf);
    const fleet: OpenFleet = { root, session, openUris, uriOf, locationOf, view, published: new Set() };
    fleets.set(root, fleet);
    void session.start();
    return fleet;
  };
  const close = async (fleet: OpenFleet): Promise<void> => {
    fleets.delete(fleet.root);
    await fleet.session.close();
    publish(fleet, new Map());
  };

  const rootOf = (file: string): string | undefined =>
    findFleet(path.dirname(file)) ??
    [...folders].find(
      (folder) => isInside(file, folder) && DEFAULT_AREAS.some((area) => existsSync(path.join(folder, area))),
    );
  const fleetAround = (file: string): OpenFleet | undefined => {
    const root = rootOf(file);
    return root === undefined ? undefined : (fleets.get(root) ?? open(root));
  };
  /** Takes the URI that an editor gives a file while it is open. */
  const nameFile = (fleet: OpenFleet, file: string, uri: string | undefined): void => {
    const before = fleet.uriOf(file);
    if (uri === undefined) fleet.openUris.delete(file);
    else fleet.openUris.set(file, uri);
    if (fleet.uriOf(file) !== before) fleet.view = createDiagnosticsView(fleet.locationOf);
  };
  const pathIn = (fleet: OpenFleet, absolute: string): string =>
    path.relative(fleet.root, absolute).split(path.sep).join('/');

  return {
    addFolder(uri) {
      const folder = pathOf(uri);
      if (folder === undefined) return;
      folders.add(folder);
      const root = findFleet(folder);
      if (root !== undefined && !fleets.has(root)) open(root);
    },
    removeFolder(uri) {
      const folder = pathOf(uri);
      if (folder === undefined) return;
      folders.delete(folder);
      for (const fleet of [...fleets.values()]) {
        const isUsed =
          fleet.openUris.size > 0 ||
          [...folders].some((other) => isInside(other, fleet.root) || isInside(fleet.root, other));
        if (!isUsed) void close(fleet);
      }
    },
    edit(uri, text) {
      const file = pathOf(uri);
      if (file === undefined) return;
      const fleet = openFiles.get(uri) ?? fleetAround(file);
      if (fleet === undefined) return;
      openFiles.set(uri, fleet);
      nameFile(fleet, pathIn(fleet, file), uri);
      fleet.session.edit(pathIn(fleet, file), text);
    },
    closeFile(uri) {
      const [file, fleet] = [pathOf(uri), openFiles.get(uri)];
      if (file === undefined || fleet === undefined) return;
      openFiles.delete(uri);
      nameFile(fleet, pathIn(fleet, file), undefined);
      fleet.session.edit(pathIn(fleet, file), undefined);
    },
    find(uri) {
      const file = pathOf(uri);
      if (file === undefined) return undefined;
      const fleet = openFiles.get(uri) ?? fleetAround(file);
      return fleet === undefined ? undefined : { fleet, file: pathIn(fleet, file) };
    },
    all: () => [...fleets.values()],
    async close() {
      await Promise.all([...fleets.values()].map(async ({ session }) => session.close()));
    },
  };
}

/** Why a fleet cannot be checked, on its config. A folder without a config and with nothing to check is not a problem. */
function problemOf(
  { root, openUris }: OpenFleet,
  config = 'fleetvet.yaml',
  message: string,
): ReadonlyMap<string, readonly LspDiagnostic[]> {
  if (!openUris.has(config) && !existsSync(path.join(root, config))) return new Map();
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
  return new Map([[config, [{ range, message, severity: DiagnosticSeverity.Error, source: 'fleetvet' }]]]);
}

/** The path of a URI; undefined if it is not a file on this machine, or not a URI. */
function pathOf(uri: unknown): string | undefined {
  if (typeof uri !== 'string' || !uri.startsWith('file:')) return undefined;
  try {
    return path.resolve(fileURLToPath(uri));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
