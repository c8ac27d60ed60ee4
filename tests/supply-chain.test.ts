import { readFileSync } from 'node:fs';
import path from 'node:path';

import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

interface LockedPackage {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string | boolean>>;
const lock = JSON.parse(read('package-lock.json')) as { readonly packages: Record<string, LockedPackage> };
const installed = Object.entries(lock.packages).filter(([folder]) => folder !== '');

describe('the bill of materials', () => {
  const bom = JSON.parse(read('dist/sbom.cdx.json')) as {
    readonly components: readonly {
      readonly group?: string;
      readonly name: string;
      readonly version: string;
      readonly hashes: readonly { readonly content: string }[];
    }[];
  };

  it('fits the schema of CycloneDX', () => {
    const schemas = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';
    const ajv = new Ajv({ strict: false, validateFormats: false });
    for (const name of ['spdx', 'jsf-0.82']) {
      const { $id: _, ...schema } = JSON.parse(read(`${schemas}/${name}.SNAPSHOT.schema.json`)) as { $id: string };
      ajv.addSchema(schema, `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
    }
    const validate = ajv.compile(JSON.parse(read(`${schemas}/bom-1.6.SNAPSHOT.schema.json`)));
    validate(bom);
    expect(validate.errors).toBeNull();
    expect(validate({ ...bom, components: [{ name: 'without a type' }] })).toBe(false);
  });

  it('names the packages whose licences stand beside it, each by the hash that the lock file pins', () => {
    const named = bom.components.map(
      ({ group, name, version }) => `${group === undefined ? '' : `${group}/`}${name}@${version}`,
    );
    const licensed = [...read('dist/THIRD-PARTY-LICENSES.txt').matchAll(/^(\S+@\d\S*)\nLicense: /gm)].map(
      ([, name]) => name,
    );
    expect(named.sort()).toEqual(licensed.sort());
    expect(named.length).toBeGreaterThan(5);
    for (const { name, hashes } of bom.components) expect(hashes, name).toHaveLength(1);
  });

  it('says nothing that changes from one build to the next', () => {
    expect(read('dist/sbom.cdx.json')).not.toMatch(/timestamp|serialNumber/);
  });
});

describe('what is installed to build and test', () => {
  it('is pinned by hash, and comes from no other place than the registry that is set', () => {
    expect(installed.length).toBeGreaterThan(100);
    for (const [folder, { resolved, integrity, link }] of installed) {
      expect(link, folder).toBeUndefined();
      expect(integrity, folder).toMatch(/^sha512-/);
      expect(resolved, folder).toBeUndefined();
    }
  });

  it('runs no script on installation', () => {
    const scripted = installed
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([folder]) => folder.replace(/^.*node_modules\//, ''));
    for (const name of scripted) expect(manifest['allowScripts']?.[name], name).toBe(false);
    const own = Object.keys(manifest['scripts'] ?? {});
    expect(own.filter((name) => /^(pre|post)?(install|prepare|publish|pack)$/.test(name))).toEqual([]);
  });

  it('does not reach users', () => {
    for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies'])
      expect(manifest[kind], kind).toBeUndefined();
  });
});
