import type { Plan } from '../../plan/types.js';
import type { ReportTarget } from '../types.js';
import type { Subject } from '../../model/repository.js';
import { nameOfSoftware } from './subjects.js';

/** Where each subject of a plan is to go. */
export function listTargets({ groups }: Plan): ReadonlyMap<Subject, ReportTarget> {
  const targets = new Map<Subject, ReportTarget>();
  for (const { steps } of groups) {
    for (const { found, to, images } of steps) {
      const imageFiles = images.imageFiles.map(({ imageFileName }) => imageFileName);
      targets.set(found.subject, { software: nameOfSoftware(to), imageFiles });
    }
  }
  return targets;
}
