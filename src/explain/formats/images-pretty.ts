import type { ImageStep } from '../../model/evaluation.js';
import type { Explanation } from '../types.js';
import type { LineOptions } from './approval-pretty.js';
import { plural } from '../../text/words.js';
import { softwareName } from '../../model/describe.js';

/** How many image files of a step to name. */
const SHOWN = 8;

/** The steps that find an object's image files, each with its result. */
export function imageLines(explanation: Explanation, { colors, place, fold }: LineOptions): readonly string[] {
  const { imageSteps } = explanation;
  const lines = imageSteps.flatMap((step, index): readonly string[] => {
    const { outcome, imageFiles } = step;
    const words = fold(wordsOfStep(step, explanation), `  ${index + 1}. `);
    if (outcome !== 'taken') return words.map((line) => colors.dim(line));
    const files = imageFiles.slice(0, SHOWN).flatMap(({ imageFileName, softwareVersion, entry }) => {
      const ofOther =
        softwareVersion === explanation.found.subject.softwareVersion ? '' : ` of ${softwareName(softwareVersion)}`;
      return [...fold(`${imageFileName}${ofOther}`, '     ').map(colors.green), `       ${place(entry)}`];
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
    override: `set on the ${kind}`,
    device_type: `for ${name} and ${subject.kind === 'device' ? `device type ${subject.deviceType.model}` : 'its type'}`,
    default: `default of ${name}`,
    software_version: `all image files of ${name}`,
  };
  return `${labels[step]}: ${outcomeInWords(step, outcome, imageFiles.length, software?.imageFiles.length)}`;
}

function outcomeInWords(
  step: ImageStep['step'],
  outcome: ImageStep['outcome'],
  count: number,
  ofVersion: number | undefined,
): string {
  if (outcome === 'taken') return count === 1 ? 'used' : `${count} used`;
  if (outcome === 'not_asked') return count === 0 ? 'not needed' : `not needed (${count} available)`;
  if (step === 'override') return 'none';
  if (ofVersion === undefined) return 'none, no software version is known';
  if (ofVersion === 0) return 'none, the version has no image file';
  return `none; the version has ${plural(ofVersion, 'image file')}`;
}
