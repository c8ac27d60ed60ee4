import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runCli } from '../cli/run-cli.js';
import { writeFiles } from '../write-files.js';

/** The bytes of every image file here, and what public tools give for them (openssl dgst, b2sum, b3sum). */
const CONTENT = 'abc';
const CHECKSUMS: readonly (readonly [algorithm: string, checksum: string])[] = [
  ['md5', '900150983cd24fb0d6963f7d28e17f72'],
  ['sha1', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
  ['sha224', '23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7'],
  ['sha256', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['sha384', 'cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7'],
  [
    'sha512',
    'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
  ],
  ['sha3', 'e642824c3f8cf24ad09234ee7d3c766fc9a3a5168d0c94ad73b46fdf'],
  ['sha3', '3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532'],
  ['sha3', 'ec01498288516fc926459f58e2c6ad8df9b473cb0fc08c2596da7cf0e49be4b298d88cea927ac7f539f1edf228376d25'],
  [
    'sha3',
    'b751850b1a57168a5693cd924b6b096e08f621827444f70d884f5d0240d2712e10e116e9192af3c91a7ec57647e3934057340b4cf408d5a56592f8274eec53f0',
  ],
  ['blake2', '508c5e8c327c14e2e1a72ba34eeb452f37458b209ed63a294d999b4c86675982'],
  ['blake2', 'bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319'],
  [
    'blake2',
    'ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d17d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923',
  ],
  ['blake3', '6437b3ac38465133ffb63b75273a8db548c558465d79db03fd359c6cd5bd9d85'],
];

let root = '';
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'fleetvet-images-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface DeclaredFile {
  readonly name: string;
  readonly checksum?: readonly [algorithm: string, checksum: string];
  readonly size?: number;
}

/** A repository that declares image files of one version, and a folder with files; the results of `images verify -f json`. */
async function verify(
  declared: readonly DeclaredFile[],
  files: Readonly<Record<string, string>>,
  args: readonly string[] = ['-f', 'json'],
): Promise<{ readonly status: number; readonly stdout: string; readonly stderr: string; readonly folder: string }> {
  const base = mkdtempSync(path.join(root, 'case-'));
  const folder = path.join(base, 'images');
  mkdirSync(path.join(base, 'inventory'));
  mkdirSync(folder);
  writeFileSync(
    path.join(base, 'inventory', 'software.yaml'),
    [
      'platforms: [{ name: cisco_iosxe }, { name: arista_eos }]',
      'software_versions:',
      '  - platform: cisco_iosxe',
      '    version: "17.9.4a"',
      '    status: Active',
      '    software_image_files:',
      ...declared.flatMap(({ name, checksum, size }) => [
        `      - image_file_name: ${JSON.stringify(name)}`,
        '        status: Active',
        ...(checksum === undefined
          ? []
          : [`        hashing_algorithm: ${checksum[0]}`, `        image_file_checksum: "${checksum[1]}"`]),
        ...(size === undefined ? [] : [`        image_file_size: ${size}`]),
      ]),
      '',
    ].join('\n'),
  );
  writeFiles(folder, files);
  return { ...(await runCli(['images', 'verify', folder, ...args], base)), folder };
}

interface JsonResult {
  readonly extra: readonly string[];
  readonly image_files: readonly { readonly image_file_name: string; readonly path: string; readonly status: string }[];
}

const statuses = (stdout: string): readonly (readonly [string | null, string])[] =>
  (JSON.parse(stdout) as JsonResult).image_files.map(({ path: found, status }) => [found, status]);

describe.each(CHECKSUMS.map(([algorithm, checksum]) => [algorithm, checksum.length * 4, checksum] as const))(
  '%s of %i bits',
  (algorithm, _bits, checksum) => {
    it('accepts a sound file and refuses a broken one', async () => {
      const declared = [
        { name: 'right.bin', checksum: [algorithm, checksum.toUpperCase()] },
        { name: 'wrong.bin', checksum: [algorithm, checksum] },
      ] as const;
      const { status, stdout } = await verify(declared, { 'right.bin': CONTENT, 'wrong.bin': 'abd' });
      expect(statuses(stdout)).toEqual([
        ['right.bin', 'ok'],
        ['wrong.bin', 'wrong_checksum'],
      ]);
      expect(status).toBe(1);
    });
  },
);

const SHA256 = ['sha256', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'] as const;

it('passes when every declared file is there and right, and only lists extra files', async () => {
  const files = { 'ios/a.bin': CONTENT, 'README.txt': 'x' };
  const { status, stdout, stderr } = await verify([{ name: 'a.bin', checksum: SHA256, size: 3 }], files, []);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toBe('1 file that no image file declares:\n    README.txt\n1 image file: 1 as declared\n');
});

it('compares every copy of a file', async () => {
  const { status, stdout } = await verify([{ name: 'a.bin', checksum: SHA256 }], {
    'x/a.bin': CONTENT,
    'y/a.bin': 'no!',
  });
  expect(statuses(stdout)).toEqual([
    ['x/a.bin', 'ok'],
    ['y/a.bin', 'wrong_checksum'],
  ]);
  expect(status).toBe(1);
});

it.each([
  ['missing', [{ name: 'a.bin', size: 3 }], {}, 1],
  ['wrong_size', [{ name: 'a.bin', size: 4, checksum: SHA256 }], { 'a.bin': CONTENT }, 1],
  ['unverified', [{ name: 'a.bin', size: 3 }], { 'a.bin': CONTENT }, 0],
  ['missing', [{ name: '../a.bin', size: 3 }], { 'a.bin': CONTENT }, 1],
] as const)('says %s', async (expected, declared, files, exit) => {
  const { status, stdout } = await verify(declared, files);
  expect(statuses(stdout).map(([, found]) => found)).toEqual([expected]);
  expect(status).toBe(exit);
});

it('says what is wrong, declared and found', async () => {
  const declared = [
    { name: 'gone.bin' },
    { name: 'short.bin', size: 4 },
    { name: 'other.bin', checksum: SHA256 },
    { name: 'unknown.bin' },
  ];
  const { stdout } = await verify(declared, { 'short.bin': CONTENT, 'other.bin': 'x', 'unknown.bin': 'x' }, []);
  expect(stdout).toMatchInlineSnapshot(`
    "✖ gone.bin (cisco_iosxe 17.9.4a): missing
    ✖ other.bin (cisco_iosxe 17.9.4a): has another checksum than declared
        declared sha256 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
        found    sha256 2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881
    ✖ short.bin (cisco_iosxe 17.9.4a): has another size than declared
        declared 4 bytes
        found    3 bytes
    ! unknown.bin (cisco_iosxe 17.9.4a): not verified: no checksum is declared
    4 image files: 1 missing, 2 wrong, 1 not verified and 0 as declared
    "
  `);
});

it.skipIf(process.platform === 'win32')('follows links to files, as image servers have them', async () => {
  const base = mkdtempSync(path.join(root, 'links-'));
  writeFileSync(path.join(base, 'target'), CONTENT);
  const { folder } = await verify([{ name: 'a.bin', checksum: SHA256 }], {});
  symlinkSync(path.join(base, 'target'), path.join(folder, 'a.bin'));
  const { status } = await runCli(['images', 'verify', folder], path.dirname(folder));
  expect(status).toBe(0);
});

it.skipIf(process.platform === 'win32')('follows no link in a work tree, where a change may have put it', async () => {
  const base = mkdtempSync(path.join(root, 'links-'));
  writeFileSync(path.join(base, 'target'), CONTENT);
  const { folder } = await verify([{ name: 'a.bin', checksum: SHA256 }], {});
  const fleet = path.dirname(folder);
  execFileSync('git', ['init', '--quiet', fleet]);
  symlinkSync(path.join(base, 'target'), path.join(folder, 'a.bin'));
  const file = await runCli(['images', 'verify', folder], fleet);
  expect(file.stdout).toContain('a symbolic link inside a Git work tree, which is not followed');
  expect(file.status).toBe(1);
  symlinkSync(base, path.join(fleet, 'elsewhere'));
  const linked = await runCli(['images', 'verify', 'elsewhere'], fleet);
  expect(linked.stderr).toMatch(/elsewhere is a symbolic link inside a Git work tree/);
  expect(linked.status).toBe(2);
});

it.each([
  [['--platform', 'cisco_iosx'], 'fleetvet: there is no platform "cisco_iosx"; did you mean "cisco_iosxe"?\n'],
  [['--platform', 'arista_eos'], 'fleetvet: nothing to verify: no image file of arista_eos is declared\n'],
])('cannot run with %j', async (args, message) => {
  const { status, stderr } = await verify([{ name: 'a.bin' }], {}, args);
  expect({ status, stderr }).toEqual({ status: 2, stderr: message });
});

it('does not pass when an entry that may declare an image file is broken', async () => {
  const { folder } = await verify([{ name: 'a.bin', checksum: SHA256 }], { 'a.bin': CONTENT });
  writeFileSync(path.join(folder, '../inventory/more.yaml'), 'software_versions:\n  - platform: cisco_iosxe\n');
  const { status, stdout, stderr } = await runCli(['images', 'verify', folder], path.dirname(folder));
  expect({ status, stdout }).toEqual({ status: 1, stdout: '1 image file: 1 as declared\n' });
  expect(stderr).toMatch(/1 entry is left out because of errors/);
});

it('cannot run without the folder', async () => {
  const { folder } = await verify([{ name: 'a.bin' }], {});
  const { status, stderr } = await runCli(['images', 'verify', 'nowhere'], path.dirname(folder));
  expect(status).toBe(2);
  expect(stderr).toMatch(/^fleetvet: cannot read the folder nowhere: /);
});
