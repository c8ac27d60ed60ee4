import { placeConfig, readOwnFile, withConfig } from './config-place.js';
import type { FileSource } from './file-source.js';
import { workingTree } from './working-tree.js';

/** The files below a directory on disk, as {@link workingTree} gives them, and the config that the user names. */
export function fleetTree(root: string, config: string | undefined): FileSource {
  const tree = workingTree(root);
  if (config === undefined) return tree;
  const place = placeConfig(root, config);
  if (place.kind === 'fleet')
    return place.path === config ? tree : withConfig(tree, config, (limit) => tree.read(place.path, limit));
  if (place.kind === 'elsewhere') return withConfig(tree, config, (limit) => readOwnFile(place.file, limit));
  const around = workingTree(place.root);
  return withConfig(tree, config, (limit) => around.read(place.path, limit));
}
