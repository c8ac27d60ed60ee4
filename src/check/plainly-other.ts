/** Files that clearly do not belong to a fleet: documents, pictures, and settings of Git, editors and other tools. */
const NAMES =
  /^(?:(?:readme|licen[cs]e|copying|notice|authors|contributing|contributors|maintainers|changelog|code_of_conduct|security)(?:\.(?:md|markdown|rst|adoc|txt))?|codeowners|owners|makefile|thumbs\.db|desktop\.ini)$/i;

const SETTINGS =
  /^\.(?:git(?:keep|ignore|attributes|modules|-blame-ignore-revs)|keep|empty|placeholder|editorconfig|ds_store|directory|mailmap|prettierignore|(?:yamllint|prettierrc|markdownlint|markdownlint-cli2|ansible-lint|codespellrc)(?:\.\w+)?)$/i;

const DOCUMENTS = /\.(?:md|markdown|rst|adoc|pdf|png|jpe?g|gif|svg|webp|bmp|ico|avif|drawio|vsdx?)$/i;

/** The temporary files that remain if fleetvet is killed while it writes. */
const LEFT_OVER = /^\.fleetvet-[0-9a-f]{16}\.tmp$/;

/** What a name looks like that was once one of the fleet. */
const DATA_INSIDE = /\.(?:ya?ml|json)\./i;

/** Whether the name of a file says that it is not meant to be read as a part of the fleet. */
export function isPlainlyOther(name: string): boolean {
  if (NAMES.test(name) || SETTINGS.test(name) || LEFT_OVER.test(name)) return true;
  return DOCUMENTS.test(name) && !DATA_INSIDE.test(name) && !name.startsWith('.');
}

/** Folders and files of other tools, which lie in the root of a repository. */
const TOOLS =
  /^(?:\.(?:git|github|gitlab|gitea|forgejo|circleci|buildkite|devcontainer|vscode|idea|venv|tox|cache|terraform|husky)|node_modules)(?:\/|$)/i;

const CONFIGS =
  /^\.(?:gitlab-ci|travis|drone|woodpecker|cirrus|appveyor|pre-commit-config|pre-commit-hooks|readthedocs|codecov|golangci|goreleaser|releaserc|hadolint|mega-linter|eslintrc|stylelintrc)\.ya?ml$/i;

/** Whether a file or folder, by its path from the root of the fleet, belongs to a tool for whole repositories. */
export function belongsToTool(path: string): boolean {
  return TOOLS.test(path) || CONFIGS.test(path);
}
