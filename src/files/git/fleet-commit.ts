import type { FileSource } from '../file-source.js';
import { placeConfig, readOwnFile, withConfig } from '../config-place.js';
import { commitSource } from './commit-source.js';
import type { Commit } from './find-commit.js';

/**
 * The files of a commit below the root of the fleet, as {@link commitSource} gives them, and the config that the user names: of
 * the same commit if it lies in the work tree, so that a change cannot alter what it is judged by.
 */
export async function fleetCommit(commit: Commit, root: string, config: string | undefined): Promise<FileSource> {
  const source = await commitSource(commit);
  if (config === undefined) return source;
  const place = placeConfig(root, config);
  if (place.kind === 'elsewhere') return withConfig(source, config, (limit) => readOwnFile(place.file, limit));
  if (place.kind === 'fleet')
    return place.path === config ? source : withConfig(source, config, (limit) => source.read(place.path, limit));
  const around = await commitSource({ ...commit, repository: { ...commit.repository, prefix: '' } });
  return withConfig(source, config, (limit) => around.read(place.path, limit));
}
