import { encodePath } from '../text/paths.js';

/** The addresses of lines of files in a commit, by their paths from the root of the Git repository; nothing where the runner does not say where the repository is. */
export function createLinks(
  environment: Readonly<NodeJS.ProcessEnv>,
  commit: string | undefined,
): ((file: string, line: number) => string) | undefined {
  const repository = repositoryAddress(environment);
  if (repository === undefined || commit === undefined || commit === '') return undefined;
  return (file, line) => {
    return `${repository}/blob/${commit}/${encodePath(file)}#L${line}`;
  };
}

/** The address of the run, as a Markdown link. */
export function linkRun(environment: Readonly<NodeJS.ProcessEnv>, text: string): string {
  const repository = repositoryAddress(environment);
  const run = environment['GITHUB_RUN_ID'];
  return repository === undefined || run === undefined ? text : `[${text}](${repository}/actions/runs/${run})`;
}

function repositoryAddress({ GITHUB_SERVER_URL, GITHUB_REPOSITORY }: Readonly<NodeJS.ProcessEnv>): string | undefined {
  return GITHUB_SERVER_URL === undefined || GITHUB_REPOSITORY === undefined
    ? undefined
    : `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`;
}
