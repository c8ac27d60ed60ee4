import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The files of a repository, by path. */
export type Files = Readonly<Record<string, string>>;

const ROOT = path.resolve(import.meta.dirname, '..', '..');

/** Repositories to start from: those of the golden cases, of the changes, of the examples, and our own fleet. */
export function readCorpus(): readonly Files[] {
  const folders = [
    ...below('tests/cases').flatMap((theme) => below(theme).map((name) => `${name}/repo`)),
    ...below('tests/changes').map((name) => `${name}/head`),
    ...below('examples'),
  ];
  const ofCases = folders.map((folder) => read(folder)).filter((files) => Object.keys(files).length > 0);
  return [...ofCases, { ...read('inventory', 'inventory/'), ...read('policies', 'policies/') }];
}

function below(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`)
    .sort();
}

/** The YAML of a folder; nothing where there is no such folder. */
function read(folder: string, prefix = ''): Files {
  const files: Record<string, string> = {};
  let names: string[];
  try {
    names = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  } catch {
    return files;
  }
  for (const name of names.filter((each) => /\.ya?ml$/.test(each)).sort()) {
    files[prefix + name.replaceAll(path.sep, '/')] = readFileSync(path.join(ROOT, folder, name), 'utf8');
  }
  return files;
}
