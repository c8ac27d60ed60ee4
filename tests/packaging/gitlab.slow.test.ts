import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';

import { git, write } from '../action/repository.js';
import { copyDemo } from './demo.js';
import { findTool, ROOT, run } from './processes.js';

const file = path.join(ROOT, 'templates/fleetvet.yml');
const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { readonly version: string };

interface Header {
  readonly spec: { readonly inputs: Readonly<Record<string, { readonly default: string | boolean }>> };
}

interface Jobs {
  readonly fleetvet: {
    readonly image: { readonly name: string };
    readonly variables: Readonly<Record<string, string>>;
    readonly script: readonly string[];
    readonly artifacts: { readonly reports: Readonly<Record<string, string>> };
  };
}

const [header, jobs] = parseAllDocuments(readFileSync(file, 'utf8')).map((document) => document.toJS() as unknown) as [
  Header,
  Jobs,
];

/** A text of the template with the inputs put in, as GitLab does. */
function fill(text: string, inputs: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_, name: string) =>
    String(inputs[name] ?? header.spec.inputs[name]?.default),
  );
}

const checker = findTool('check-jsonschema');

// check-jsonschema comes from PyPI; without it, nothing validates the component here.
it.skipIf(checker === undefined)("the component fits GitLab's schema, which bites", () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'fleetvet-gitlab-schema-'));
  const validate = (text: string): number | null => {
    writeFileSync(path.join(folder, 'jobs.yml'), text);
    const args = ['--builtin-schema', 'vendor.gitlab-ci', path.join(folder, 'jobs.yml')];
    return run(checker!, args, folder).status;
  };
  // The schema knows nothing of the header.
  const [, text = ''] = readFileSync(file, 'utf8').split(/^---$/m);
  expect(validate(text)).toBe(0);
  expect(validate(text.replace('artifacts:', 'artefacts:'))).not.toBe(0);
  rmSync(folder, { recursive: true });
});

it('the component runs the image of this version', () => {
  expect(header.spec.inputs['image']?.default).toBe(`ghcr.io/fleetvet/fleetvet:${version}`);
});

describe.skipIf(process.platform === 'win32')('the script of the component', () => {
  const temporary = mkdtempSync(path.join(tmpdir(), 'fleetvet-gitlab-'));
  const origin = path.join(temporary, 'origin');
  let main = '';

  beforeAll(() => {
    write(temporary, {
      'bin/fleetvet': `#!/bin/sh\nexec '${process.execPath}' '${ROOT}/dist/cli.js' "$@" --as-of 2026-11-21\n`,
    });
    run('chmod', ['755', path.join(temporary, 'bin/fleetvet')], temporary);
    copyDemo(origin);
    git(origin, 'init', '--quiet', '--initial-branch', 'main');
    git(origin, 'add', '--all');
    git(origin, 'commit', '--quiet', '--message', 'A fleet');
    main = git(origin, 'rev-parse', 'HEAD');
    git(origin, 'checkout', '--quiet', '-b', 'change');
    const site = readFileSync(path.join(origin, 'inventory/sites/ams01.yaml'), 'utf8');
    write(origin, {
      'inventory/sites/ams01.yaml': site.replace('software_version: 4.32.4M', 'software_version: 4.31.6M'),
    });
    git(origin, 'commit', '--quiet', '--all', '--message', 'A change');
    git(origin, 'checkout', '--quiet', 'main');
    // Work on the target branch since the branch began.
    git(origin, 'commit', '--quiet', '--allow-empty', '--message', 'Other work');
  });

  afterAll(() => {
    rmSync(temporary, { recursive: true, force: true });
  });

  interface Job {
    readonly status: number;
    readonly log: string;
    readonly read: (name: string) => string;
    readonly has: (name: string) => boolean;
  }

  /** Runs the job as GitLab's runner does: a clone of one branch, and a shell that stops at the first failure. */
  async function job(
    branch: string,
    variables: Readonly<Record<string, string>>,
    inputs: Readonly<Record<string, string>> = {},
    files: Readonly<Record<string, string>> = {},
    change: (project: string) => void = () => undefined,
  ): Promise<Job> {
    const project = path.join(mkdtempSync(path.join(temporary, 'build-')), 'project');
    git(temporary, 'clone', '--quiet', '--single-branch', '--branch', branch, origin, project);
    write(project, files);
    change(project);
    const filled = Object.entries(jobs.fleetvet.variables).map(([name, value]) => [name, fill(value, inputs)] as const);
    const env = {
      PATH: `${path.join(temporary, 'bin')}:${process.env['PATH'] ?? ''}`,
      HOME: path.dirname(project),
      NO_COLOR: '1',
      GITLAB_CI: 'true',
      CI: 'true',
      CI_PROJECT_DIR: project,
      CI_PROJECT_ID: '42',
      CI_COMMIT_SHA: git(project, 'rev-parse', 'HEAD'),
      CI_COMMIT_BEFORE_SHA: '0'.repeat(40),
      ...Object.fromEntries(filled),
      ...variables,
    };
    const { status, log } = await new Promise<{ status: number; log: string }>((resolve) => {
      const child = execFile(
        'bash',
        ['-c', `exec 2>&1\nset -eo pipefail\n${jobs.fleetvet.script.join('\n')}`],
        { cwd: project, env },
        (_error, stdout) => resolve({ status: child.exitCode ?? -1, log: stdout }),
      );
    });
    const place = (name: string): string => path.join(project, name);
    return { status, log, read: (name) => readFileSync(place(name), 'utf8'), has: (name) => existsSync(place(name)) };
  }

  const MERGE_REQUEST = {
    CI_PIPELINE_SOURCE: 'merge_request_event',
    CI_MERGE_REQUEST_IID: '7',
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
  };
  const newOnly = { 'fail-on': 'warning', 'only-new': 'true' };

  it('compares a merge request with the tip of the target branch', async () => {
    const { status, log, read } = await job('change', MERGE_REQUEST, newOnly);
    expect(log).toContain(`comparing with ${git(origin, 'rev-parse', 'main')}\n`);
    expect(log).toMatch(/\bnew\b/);
    expect(status).toBe(1);
    const issues = JSON.parse(read('fleetvet-codequality.json')) as readonly { readonly location: { path: string } }[];
    expect(issues.map(({ location }) => location.path)).toContain('inventory/sites/ams01.yaml');
    expect(read('fleetvet-junit.xml')).toContain('<testsuites ');
    for (const report of Object.values(jobs.fleetvet.artifacts.reports)) expect(report).toMatch(/^fleetvet/);
  });

  it('compares with the base that GitLab names if the target branch cannot be fetched', async () => {
    const gone = {
      ...MERGE_REQUEST,
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'gone',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: main,
    };
    const { status, log } = await job('change', gone, newOnly);
    expect({ status, log }).toMatchObject({ status: 1, log: expect.stringContaining(`with ${main}\n`) as string });
  });

  it('compares a push with the commit before it', async () => {
    const { status, log } = await job('change', { CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BEFORE_SHA: main }, newOnly);
    expect({ status, log }).toMatchObject({ status: 1, log: expect.stringContaining(`with ${main}\n`) as string });
  });

  it.each([
    ['the first push of a branch', { CI_PIPELINE_SOURCE: 'push' }],
    ['a schedule', { CI_PIPELINE_SOURCE: 'schedule' }],
    ['a push over a commit that is gone', { CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BEFORE_SHA: '1'.repeat(40) }],
  ])('compares %s with nothing', async (_, variables) => {
    const { status, log } = await job('main', variables, { 'only-new': 'true', 'policy-from': 'base' });
    expect({ status, log }).toMatchObject({ status: 0, log: expect.stringContaining('passed') as string });
    expect(log).not.toContain('comparing with');
    expect(log).toContain('only-new and policy-from have no effect');
  });

  it('fails for a merge request that has nothing to be compared with', async () => {
    const gone = { ...MERGE_REQUEST, CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'gone' };
    const { status, log } = await job('change', gone, { 'policy-from': 'base' });
    expect({ status, log }).toMatchObject({ status: 2, log: expect.stringContaining('the base is empty') as string });
  });

  const FAILING_TEST = {
    'tests/a.fleetvet.yaml': 'cases: [{ name: wrong, device: ams01-leaf-01, expect: { status: invalid } }]\n',
  };

  it('runs the policy tests that there are', async () => {
    const schedule = { CI_PIPELINE_SOURCE: 'schedule' };
    const failed = await job('main', schedule, {}, FAILING_TEST);
    expect(failed.status).toBe(1);
    expect(failed.read('fleetvet-tests-junit.xml')).toContain('failures="1"');
    const left = await job('main', schedule, { tests: 'false' }, FAILING_TEST);
    expect({ status: left.status, has: left.has('fleetvet-tests-junit.xml') }).toEqual({ status: 0, has: false });
    expect((await job('main', schedule, { tests: 'true' })).status).toBe(2);
  });

  it('runs nothing of a folder that looks like a repository', async () => {
    const proof = path.join(temporary, 'proof');
    const { status, log } = await job(
      'main',
      MERGE_REQUEST,
      { 'working-directory': 'inventory', tests: 'false' },
      {
        'inventory/HEAD': 'ref: refs/heads/main\n',
        'inventory/refs/heads/keep': '',
        'inventory/objects/keep': '',
        'inventory/config': `[core]\n\tbare = true\n\tsshCommand = "touch ${proof}; :"\n[remote "origin"]\n\turl = ssh://x/y\n`,
      },
    );
    expect({ status, ran: existsSync(proof) }, log).toEqual({ status: 2, ran: false });
    expect(log).toContain(`comparing with ${git(origin, 'rev-parse', 'main')}\n`);
  });

  it('refuses a link in place of its folder', async () => {
    const { status, log } = await job('main', MERGE_REQUEST, { 'working-directory': 'fleet' }, {}, (project) => {
      symlinkSync('.', path.join(project, 'fleet'));
    });
    expect({ status, log }).toMatchObject({ status: 2, log: expect.stringContaining('symbolic link') as string });
  });

  describe('with a token', () => {
    let server: Server;
    let notes: { id: number; body: string; author: { id: number } }[] = [];
    let seen: string[] = [];
    let refuse = false;

    beforeAll(async () => {
      server = createServer((request, response) => {
        let text = '';
        request.on('data', (chunk: Buffer) => (text += chunk.toString()));
        request.on('end', () => {
          const { pathname } = new URL(request.url ?? '', 'http://localhost');
          seen.push(`${request.method ?? ''} ${pathname} ${String(request.headers['private-token'])}`);
          const sent = text === '' ? '' : (JSON.parse(text) as { body: string }).body;
          if (request.method === 'POST') notes.push({ id: notes.length + 1, body: sent, author: { id: 5 } });
          if (request.method === 'PUT') notes.find(({ id }) => pathname.endsWith(`/${id}`))!.body = sent;
          response.writeHead(refuse ? 403 : 200, { 'content-type': 'application/json' });
          response.end(JSON.stringify(pathname === '/api/v4/user' ? { id: 5 } : request.method === 'GET' ? notes : {}));
        });
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    });

    afterAll(() => server.close());

    afterEach(() => {
      notes = [];
      seen = [];
      refuse = false;
    });

    const withToken = (): Readonly<Record<string, string>> => ({
      ...MERGE_REQUEST,
      FLEETVET_GITLAB_TOKEN: 'glpat-x',
      CI_API_V4_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v4`,
    });

    it('puts one note on the merge request, kept up to date, with the policy tests', async () => {
      notes.push({ id: 1, body: '<!-- fleetvet . -->\nby somebody else', author: { id: 6 } });
      await job('change', withToken());
      await job('change', withToken(), {}, FAILING_TEST);
      expect(notes).toHaveLength(2);
      expect(notes[1]?.body).toMatch(/^<!-- fleetvet \. -->\n### . fleetvet /u);
      expect(notes[1]?.body).toContain('fleetvet test failed');
      expect(seen).toContain('POST /api/v4/projects/42/merge_requests/7/notes glpat-x');
      expect(seen.at(-1)).toBe('PUT /api/v4/projects/42/merge_requests/7/notes/2 glpat-x');
    });

    it('puts nothing on the merge request that a change has in place of a report', async () => {
      await job('change', withToken(), {}, { 'fleetvet-tests.md': 'forged' }, (project) => {
        symlinkSync('/proc/self/environ', path.join(project, 'fleetvet.md'));
      });
      expect(notes.map(({ body }) => body)).toEqual([expect.stringMatching(/^<!-- fleetvet \. -->\n### . fleetvet /u)]);
      expect(notes[0]?.body).not.toMatch(/glpat-x|forged/);
    });

    it('passes without the note if GitLab refuses it, and never shows the token', async () => {
      refuse = true;
      const { status, log } = await job('main', withToken());
      expect(status).toBe(0);
      expect(log).toContain('no note is made: GET /user was answered with 403');
      expect(log).not.toContain('glpat-x');
    });

    it('writes no note for a push', async () => {
      await job('main', { ...withToken(), CI_PIPELINE_SOURCE: 'push', CI_MERGE_REQUEST_IID: '' });
      expect(seen).toEqual([]);
    });
  });
});
