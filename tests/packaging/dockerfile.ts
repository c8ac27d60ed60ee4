import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { run } from './processes.js';

/** A step of a Dockerfile, such as `COPY` and what follows it. */
export interface Step {
  readonly name: string;
  readonly rest: string;
}

/** What the steps of a Dockerfile leave behind. */
export interface Image {
  /** The folder that stands for the image's `/`. */
  readonly root: string;
  readonly path: string;
  readonly user: string;
  readonly workdir: string;
  readonly entrypoint: readonly string[];
  readonly labels: string;
}

/** The steps of a Dockerfile, each in one line. */
export function readSteps(file: string): readonly Step[] {
  const text = readFileSync(file, 'utf8')
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, '');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, name = '', rest = ''] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
      return { name, rest };
    });
}

/**
 * Runs the steps of a Dockerfile one by one, each stage in a folder of its own in place of `/`; the last one is the image.
 * Of programs in the image, those of this machine are used; what installs packages is a stub that writes down what.
 * @param context the folder that is sent to the builder
 * @param stubs a folder of programs that are found first
 * @throws {Error} where a step fails, or is of a kind that is not known here
 */
export function runSteps(steps: readonly Step[], context: string, folder: string, stubs: string): Image {
  const stages = new Map<string, string>();
  let image: Image = { root: '', path: '', user: 'root', workdir: '/', entrypoint: [], labels: '' };
  /** A text with what stands for the absolute paths of the image; it may name no others, which would be this machine's. */
  const placed = (text: string): string => {
    const replaced = text.replaceAll(/(?<![\w.:/])\/(?=(?:src|opt|repo|etc|var)\b)/g, `${image.root}/`);
    if (/(?<![\w.:/])\/(?!(?:src|opt|repo|etc|var)\b)\w/.test(text))
      throw new Error(`This knows no place for all of: ${text}`);
    return replaced;
  };
  for (const { name, rest } of steps) {
    if (name === 'FROM') {
      const [, stage = 'last'] = / AS (\w+)$/.exec(rest) ?? [];
      const root = path.join(folder, stage);
      stages.set(stage, root);
      image = { ...image, root, path: `${stubs}${path.delimiter}${process.env['PATH'] ?? ''}`, workdir: '/' };
    } else if (name === 'COPY') {
      const [, from] = /^--from=(\w+) /.exec(rest) ?? [];
      const words = rest.split(' ').filter((word) => !word.startsWith('--'));
      const target = words.at(-1) ?? '';
      for (const source of words.slice(0, -1)) {
        const file = path.join(from === undefined ? context : (stages.get(from) ?? ''), source);
        const into = path.join(image.root, path.resolve(image.workdir, target));
        // npm links what it installs globally by relative paths.
        cpSync(file, target.endsWith('/') ? path.join(into, source) : into, {
          recursive: true,
          verbatimSymlinks: true,
        });
      }
    } else if (name === 'RUN') {
      const environment = { PATH: image.path, GIT_CONFIG_SYSTEM: path.join(image.root, 'etc/gitconfig') };
      mkdirSync(path.join(image.root, 'etc'), { recursive: true });
      const { status, stdout, stderr } = run('sh', ['-ec', placed(rest)], path.join(image.root, image.workdir), {
        environment,
      });
      if (status !== 0) throw new Error(`RUN ${rest}: ${stdout}${stderr}`);
    } else if (name === 'WORKDIR') {
      mkdirSync(path.join(image.root, rest), { recursive: true });
      image = { ...image, workdir: rest };
    } else if (name === 'ENV') {
      const [, value = ''] = /^PATH="(.*)"$/.exec(rest) ?? [];
      if (value === '') throw new Error(`This runs no ENV but PATH: ${rest}`);
      image = { ...image, path: placed(value).replace('$PATH', image.path) };
    } else if (name === 'USER') image = { ...image, user: rest };
    else if (name === 'LABEL') image = { ...image, labels: rest };
    else if (name === 'ENTRYPOINT') image = { ...image, entrypoint: JSON.parse(rest) as readonly string[] };
    else if (name !== 'CMD') throw new Error(`This runs no ${name}`);
  }
  return image;
}
