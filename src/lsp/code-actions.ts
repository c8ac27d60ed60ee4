import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver/node';

import type { WorkspaceState } from '../check/workspace.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { placeOfName } from '../model/describe.js';
import type { SourceLocation } from '../model/source.js';
import { locate } from '../parse/locate.js';
import { oneLine } from '../text/printable.js';
import { yamlText } from '../text/yaml-text.js';
import { toLsp } from './diagnostics.js';
import type { FleetFile } from './fleets.js';
import { nameIndexOf } from './name-index.js';
import { overlaps, rangeOf } from './positions.js';

/** The fixes of the diagnostics in a stretch of a file: those of `check --fix`, and declaring a role. */
export function codeActionsIn({ fleet, file }: FleetFile, range: Range, state: WorkspaceState): readonly CodeAction[] {
  return state.result.diagnostics.flatMap((one): readonly CodeAction[] => {
    const { location, fix } = one;
    if (location.file !== file || !overlaps(rangeOf(location), range)) return [];
    const diagnostics = [toLsp({ one, more: [] }, state.result.evaluation.asOf, fleet.locationOf)];
    const replace: readonly CodeAction[] =
      fix === undefined
        ? []
        : [
            {
              title: `Write ${oneLine(fix.text)}`,
              kind: CodeActionKind.QuickFix,
              isPreferred: fix.kind !== 'name',
              diagnostics,
              edit: { changes: { [fleet.uriOf(file)]: [{ range: rangeOf(location), newText: fix.text }] } },
            },
          ];
    return [...replace, ...declareRole({ fleet, file }, one, state).map((action) => ({ ...action, diagnostics }))];
  });
}

/** Offers to declare a role that does not exist, behind the roles that do. */
function declareRole({ fleet }: FleetFile, one: Diagnostic, state: WorkspaceState): readonly CodeAction[] {
  if (one.rule !== 'unresolved-reference') return [];
  const index = nameIndexOf(state);
  const use = index
    .usesIn(one.location.file)
    .find(({ reference, place }) => reference.collection === 'roles' && sameStart(locate(place), one.location));
  const last = index.entries().findLast(({ collection }) => collection === 'roles');
  if (use === undefined || last === undefined) return [];
  const at = fleet.locationOf(locate(placeOfName(last)));
  const name = yamlText(use.reference.name);
  const indent = ' '.repeat(Math.max(0, at.range.start.character - 2));
  const text = fleet.session.textOf(last.file.path)?.split(/\r?\n/)[at.range.start.line] ?? '';
  // Only plain lists can be added to without looking further: [leaf, spine], or a name a line.
  const inFlow = /^\s*roles:\s*\[/.test(text);
  if (typeof last.value !== 'string' || !(inFlow || /^\s*- /.test(text))) return [];
  const newText = inFlow ? `, ${name}` : `\n${indent}- ${name}`;
  return [
    {
      title: `Declare the role ${oneLine(name)}`,
      kind: CodeActionKind.QuickFix,
      edit: { changes: { [at.uri]: [{ range: { start: at.range.end, end: at.range.end }, newText }] } },
    },
  ];
}

function sameStart(a: SourceLocation, b: SourceLocation): boolean {
  return a.file === b.file && a.start.line === b.start.line && a.start.column === b.start.column;
}
