import type { ImageStep } from '../../model/evaluation.js';
import type { Explanation } from '../types.js';
import type { LineOptions } from './approval-pretty.js';
import { plural } from '../../text/words.js';
import { wrap } from '../../text/wrap.js';
import { softwareName } from '../../model/describe.js';

/** How many image files of a step are named. */
const SHOWN = 8;

/** The steps by which an object's image files are found, each with what it gave. */
export function imageLines(explanation: Explanation, { colors, place }: LineOptions): readonly string[] {
  const { imageSteps } = explanation;
  const lines = imageSteps.flatMap((step, index): readonly string[] => {
    const { outcome, imageFiles } = step;
    const words = wrap(wordsOfStep(step, explanation), `  ${index + 1}. `);
    if (outcome !== 'taken') return words.map((line) => colors.dim(line));
    const files = imageFiles.slice(0, SHOWN).flatMap(({ imageFileName, softwareVersion, entry }) => {
      const ofOther =
        softwareVersion === explanation.found.subject.softwareVersion ? '' : ` of ${softwareName(softwareVersion)}`;
      return [...wrap(`${imageFileName}${ofOther}`, '     ').map(colors.green), `       ${place(entry)}`];
    });
    const hidden = imageFiles.length - SHOWN;
    return [...words, ...files, ...(hidden > 0 ? [`     and ${hidden} more`] : [])];
  });
  if (imageSteps.every(({ outcome }) => outcome !== 'taken')) {
    const { kind, softwareVersion } = explanation.found.subject;
    lines.push(`  ${kind === 'device' && softwareVersion !== undefined ? colors.red('✖') : '–'} no image file`);
  }
  return lines;
}

function wordsOfStep({ step, outcome, imageFiles }: ImageStep, { found: { subject } }: Explanation): string {
  const software = subject.softwareVersion;
  const kind = subject.kind === 'inventory_item' ? 'item' : subject.kind === 'device' ? 'device' : 'machine';
  const name = software === undefined ? 'its software' : softwareName(software);
  const labels: Readonly<Record<ImageStep['step'], string>> = {
    override: `set on the ${kind} itself`,
    device_type: `of ${name}, for ${subject.kind === 'device' ? `device type ${subject.deviceType.model}` : 'its type'}`,
    default: `of ${name}, the default`,
    software_version: `of ${name}, all image files`,
  };
  return `${labels[step]}: ${outcomeInWords(step, outcome, imageFiles.length, software?.imageFiles.length)}`;
}

function outcomeInWords(
  step: ImageStep['step'],
  outcome: ImageStep['outcome'],
  count: number,
  ofVersion: number | undefined,
): string {
  if (outcome === 'taken') return count === 1 ? 'taken' : `${count} taken`;
  if (outcome === 'not_asked')
    return count === 0 ? 'not needed' : `not needed, though there ${count === 1 ? 'is one' : `are ${count}`}`;
  if (step === 'override') return 'none';
  if (ofVersion === undefined) return 'none, as no software is known';
  if (ofVersion === 0) return 'none, as the version has no image file';
  return `none; the version has ${plural(ofVersion, 'image file')}`;
}
